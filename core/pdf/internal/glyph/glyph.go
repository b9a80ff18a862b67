// Package glyph knows glyph names: what characters they stand for, which codes
// the predefined encodings give them, and how wide the standard fonts draw them.
// Names in, text and widths out; it reads no font program.
package glyph

import (
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// An Encoding gives the glyph name of each code; "" where there is none.
type Encoding [256]string

func decodeEncoding(data string) *Encoding {
	e := &Encoding{}
	for i, n := range strings.Fields(data) {
		if n != "." && 32+i < 256 {
			e[32+i] = n
		}
	}
	return e
}

var (
	standardEncoding  = sync.OnceValue(func() *Encoding { return decodeEncoding(standardData) })
	macRomanEncoding  = sync.OnceValue(func() *Encoding { return decodeEncoding(macRomanData) })
	winAnsiEncoding   = sync.OnceValue(func() *Encoding { return decodeEncoding(winAnsiData) })
	macExpertEncoding = sync.OnceValue(func() *Encoding { return decodeEncoding(macExpertData) })
	symbolEncoding    = sync.OnceValue(func() *Encoding { return decodeEncoding(symbolData) })
	zapfEncoding      = sync.OnceValue(func() *Encoding { return decodeEncoding(zapfData) })
	cffExpertEncoding = sync.OnceValue(func() *Encoding { return decodeEncoding(cffExpertData) })
)

// Standard is Adobe's StandardEncoding (PDF 32000-1 D.2).
func Standard() *Encoding { return standardEncoding() }

// WinAnsi is WinAnsiEncoding; codes it leaves unused are bullets (PDF 32000-1 D.2, note 3).
func WinAnsi() *Encoding { return winAnsiEncoding() }

// Symbol is the built-in encoding of the Symbol font (PDF 32000-1 D.5).
func Symbol() *Encoding { return symbolEncoding() }

// Dingbats is the built-in encoding of ZapfDingbats (PDF 32000-1 D.6).
func Dingbats() *Encoding { return zapfEncoding() }

// Expert is the predefined Expert encoding of CFF programs.
func Expert() *Encoding { return cffExpertEncoding() }

// Named is the predefined encoding of that name, nil if there is none (PDF 32000-1 9.6.6.1).
func Named(name string) *Encoding {
	switch name {
	case "WinAnsiEncoding":
		return winAnsiEncoding()
	case "MacRomanEncoding":
		return macRomanEncoding()
	case "StandardEncoding":
		return standardEncoding()
	case "MacExpertEncoding":
		return macExpertEncoding()
	}
	return nil
}

// CFFStrings are the standard strings of the Compact Font Format by string id.
var CFFStrings = sync.OnceValue(func() []string { return strings.Fields(cffStrings) })

// ExpertCharset and ExpertSubsetCharset are the predefined charsets of CFF by glyph.
var (
	ExpertCharset       = sync.OnceValue(func() []string { return strings.Fields(expertCharset) })
	ExpertSubsetCharset = sync.OnceValue(func() []string { return strings.Fields(expertSubsetCharset) })
)

// MacGlyphs is the Macintosh glyph order of 'post' tables.
var MacGlyphs = sync.OnceValue(func() []string { return strings.Fields(macGlyphs) })

// A list gives the characters of glyph names: lines of names and code points in hex,
// in the order of the names' bytes. It is searched where it lies: a paper asks for a
// few names, and a table of all takes longer to make than the paper to read.
type list []string

// find is the character of a name.
func (l list) find(name string) (rune, bool) {
	i := sort.Search(len(l), func(i int) bool {
		first, _, _ := strings.Cut(l[i], " ")
		return first > name
	})
	if i == 0 {
		return 0, false
	}
	for rest := l[i-1]; rest != ""; {
		var n, hex string
		n, rest, _ = strings.Cut(rest, " ")
		hex, rest, _ = strings.Cut(rest, " ")
		if n == name {
			r, err := strconv.ParseUint(hex, 16, 32)
			return rune(r), err == nil && r != 0
		}
	}
	return 0, false
}

var (
	adobeList = sync.OnceValue(func() list { return strings.Split(aglData, "\n") })
	dingbats  = sync.OnceValue(func() list { return strings.Split(dingbatsData, "\n") })
)

// common maps the printable ASCII glyphs, so that most papers need not build the whole list.
var common = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 128)
	e := winAnsiEncoding()
	for c := 32; c < 127; c++ {
		m[e[c]] = string(rune(c))
	}
	m["quoteright"], m["quoteleft"] = "\u2019", "\u2018"
	m["quotedblright"], m["quotedblleft"] = "\u201D", "\u201C"
	m["section"], m["paragraph"] = "\u00A7", "\u00B6"
	m["endash"], m["emdash"], m["bullet"] = "\u2013", "\u2014", "\u2022"
	m["nbspace"], m["nonbreakingspace"] = " ", " "
	return m
})

// Text is the text of a glyph name, "" if the name says nothing. The way is that
// of the Adobe Glyph List Specification: the part before the first period, then
// each part between underscores, by list, uniXXXX or uXXXXXX.
func Text(name string) string {
	if s, ok := common()[name]; ok {
		return s
	}
	if name == "" || name == ".notdef" {
		return ""
	}
	if i := strings.IndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	if strings.IndexByte(name, '_') > 0 {
		var b strings.Builder
		for _, p := range strings.Split(name, "_") {
			s := single(p)
			if s == "" {
				return ""
			}
			b.WriteString(s)
		}
		return b.String()
	}
	return single(name)
}

// single is the text of one component of a glyph name.
func single(name string) string {
	if s, ok := common()[name]; ok {
		return s
	}
	if r, ok := adobeList().find(name); ok {
		return Split(corporate(r, name))
	}
	if strings.HasPrefix(name, "uni") && len(name) >= 7 && (len(name)-3)%4 == 0 {
		if s := hexText(name[3:], 4); s != "" {
			return s
		}
	}
	if len(name) >= 5 && len(name) <= 7 && name[0] == 'u' {
		return hexText(name[1:], len(name)-1)
	}
	return ""
}

// DingbatText is the text of a glyph name of ZapfDingbats ("a1" to "a206"), whose
// names mean other things elsewhere.
func DingbatText(name string) string {
	if r, ok := dingbats().find(name); ok {
		return string(r)
	}
	return Text(name)
}

// corporate puts the small capitals and old style figures that the list keeps in
// Adobe's private area back to their plain characters.
func corporate(r rune, name string) string {
	if r < 0xF600 || r > 0xF8FF {
		return string(r)
	}
	for _, suffix := range [...]string{"small", "oldstyle", "superior", "inferior", "serif", "sans"} {
		base, ok := strings.CutSuffix(name, suffix)
		if !ok {
			continue
		}
		if s := Text(base); s != "" {
			return s
		}
	}
	return string(r)
}

func hexText(h string, n int) string {
	var b strings.Builder
	for ; len(h) >= n; h = h[n:] {
		v, err := strconv.ParseUint(h[:n], 16, 32)
		if err != nil || v == 0 || !utf8.ValidRune(rune(v)) {
			return ""
		}
		b.WriteRune(rune(v))
	}
	return Split(b.String())
}

// Numbered is the number at the end of a glyph name made of letters and digits
// ("g23", "c65", "cid12", "a65"), and -1 for other names. What it counts, codes or
// glyphs, only the font can tell.
func Numbered(name string) int {
	i := len(name)
	for i > 0 && name[i-1] >= '0' && name[i-1] <= '9' {
		i--
	}
	if i == len(name) || i == 0 || i > 6 || len(name)-i > 5 {
		return -1
	}
	for k := 0; k < i; k++ {
		if c := name[k] | 0x20; c < 'a' || c > 'z' {
			return -1
		}
	}
	n, _ := strconv.Atoi(name[i:])
	return n
}

var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"} // U+FB00 to U+FB06

// Split writes the Latin ligatures of s (U+FB00 to U+FB06) as their letters, a
// no-break or other fixed space as a space, and drops what has no width.
func Split(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] < 0x20 {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 0xFB00 && r <= 0xFB06:
			b.WriteString(ligatures[r-0xFB00])
		case r == 0xA0, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000, r == 0x2028, r == 0x2029, r == '\t', r == '\n', r == '\r':
			b.WriteByte(' ')
		case r < 0x20, r >= 0x7F && r < 0xA0, r == 0x200B, r == 0xFEFF, r == 0x2060:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// A Widths gives advance widths by glyph name, in 1/1000 of the size.
type Widths func(name string) (float32, bool)

var latinTable = sync.OnceValue(func() map[string][6]uint16 {
	lines := strings.Split(latinWidths, "\n")
	m := make(map[string][6]uint16, len(lines))
	for _, l := range lines {
		f := strings.Fields(l)
		if len(f) != 7 {
			continue
		}
		var w [6]uint16
		for i := range w {
			n, _ := strconv.Atoi(f[i+1])
			w[i] = uint16(n)
		}
		m[f[0]] = w
	}
	return m
})

func decodeWidths(data string) map[string]float32 {
	f := strings.Fields(data)
	m := make(map[string]float32, len(f)/2)
	for i := 0; i+1 < len(f); i += 2 {
		n, _ := strconv.Atoi(f[i+1])
		m[f[i]] = float32(n)
	}
	return m
}

var (
	symbolTable = sync.OnceValue(func() map[string]float32 { return decodeWidths(symbolWidths) })
	zapfTable   = sync.OnceValue(func() map[string]float32 { return decodeWidths(zapfWidths) })
)

// StandardWidths are the widths of the standard font that a font's name and style
// come nearest to, and whether the name is one of the standard fourteen or a
// common alias of one (PDF 32000-1 9.6.2.2). An unknown name is taken for Times
// or, by its style, Helvetica or Courier.
func StandardWidths(name string, bold, italic, fixed, serif bool) (w Widths, known bool) {
	n := strings.ToLower(strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == ',' || r == '_' {
			return -1
		}
		return r
	}, name))
	bold = bold || strings.Contains(n, "bold")
	italic = italic || strings.Contains(n, "italic") || strings.Contains(n, "oblique")
	switch {
	case strings.HasPrefix(n, "symbol"):
		return func(g string) (float32, bool) { v, ok := symbolTable()[g]; return v, ok }, true
	case strings.HasPrefix(n, "zapfdingbats"):
		return func(g string) (float32, bool) { v, ok := zapfTable()[g]; return v, ok }, true
	case strings.HasPrefix(n, "courier"):
		return fixedWidths, true
	case strings.HasPrefix(n, "helvetica"), strings.HasPrefix(n, "arial"):
		return latin(4 + b2i(bold)), true
	case strings.HasPrefix(n, "times"):
		return latin(b2i(bold) + 2*b2i(italic)), true
	case fixed:
		return fixedWidths, false
	case serif:
		return latin(b2i(bold) + 2*b2i(italic)), false
	}
	return latin(4 + b2i(bold)), false
}

func fixedWidths(string) (float32, bool) { return 600, true }

func latin(column int) Widths {
	return func(g string) (float32, bool) {
		w, ok := latinTable()[g]
		return float32(w[column]), ok
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
