package font

import (
	"strings"
	"sync"
)

// A glyphOrder is the order in which a widespread font file keeps its glyphs. Some
// writers show such fonts by glyph number and give no map to characters; the
// number tells the character then, if the file was not renumbered.
type glyphOrder struct {
	font string // beginning of the font's name, lower case, without spaces
	runs string // "glyph=characters" runs, parted by spaces; characters take glyphs one after another
}

// glyphOrders holds one row a font. Example that must match: in Calibri glyphs
// 1008 876 1005 1013 876 1006 1004 1006 1005 are "4/19/2021"; one that must not:
// glyph 5 is a capital with an accent, not "B".
var glyphOrders = []glyphOrder{
	{font: "calibri", runs: "4=A 17=BC 24=D 28=E 38=FG 44=H 47=I 58=J 60=K 62=L 68=MN 75=O 87=P 89=QR 94=S 100=T 104=U 115=VW 121=XY 127=Z " +
		"258=a 271=bc 282=d 286=e 296=f 336=g 346=h 349=i 361=j 364=k 367=l 373=mn 381=o 393=p 395=qr 400=s 410=t 437=u 448=vw 454=xy 460=z " +
		"853=,;:. 859=’ 862=“” 876=/ 882=- 884=– 890=_ 894=() 920=& 923=@ 936=$ 1004=0123456789"},
}

var orderTables = sync.OnceValue(func() []map[int]string {
	var out []map[int]string
	for _, o := range glyphOrders {
		m := map[int]string{}
		for _, run := range strings.Split(o.runs, " ") {
			at, chars, _ := strings.Cut(run, "=")
			g, _ := radix(at)
			for _, r := range chars {
				m[g] = string(r)
				g++
			}
		}
		m[3] = " "
		out = append(out, m)
	}
	return out
})

// orderText is the text of a glyph by the order its font is known to have; ok is
// false for fonts of unknown order.
func orderText(fontName string, gid int) (text string, ok bool) {
	n := strings.ToLower(strings.ReplaceAll(fontName, " ", ""))
	for i, o := range glyphOrders {
		if strings.HasPrefix(n, o.font) {
			return orderTables()[i][gid], true
		}
	}
	return "", false
}
