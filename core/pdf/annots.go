package pdf

import (
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
	"pincite/core/pdf/internal/font"
)

// annotations runs the normal appearances of annotations that carry text of
// their own (PDF 32000-1 12.5.5).
func (in *interp) annotations(list types.Array) {
	if len(list) > maxAnnotations {
		list, in.limit = list[:maxAnnotations], "annotations"
	}
	for _, o := range list {
		a := in.d.dict(o)
		if in.stopped || a == nil || in.d.integer(a["F"], 0)&(2|32) != 0 { // hidden, no view
			continue
		}
		if !speaks[in.d.name(a["Subtype"])] {
			continue
		}
		if in.d.hidden(a["OC"]) {
			continue
		}
		in.appearance(a)
	}
}

// speaks are the kinds of annotations whose appearance may hold words: those of marks
// over the page's own words hold none, and a pop-up is not on the page.
var speaks = map[string]bool{
	"FreeText": true, "Widget": true, "Stamp": true, "Watermark": true, "Redact": true, "Line": true, "Square": true, "Circle": true,
	"Polygon": true, "PolyLine": true, "Ink": true, "Caret": true, "Text": true, "PrinterMark": true,
}

func (in *interp) appearance(a types.Dict) {
	o := in.d.dict(a["AP"])["N"]
	sd := in.d.stream(o)
	if sd == nil { // one of several states
		o = in.d.dict(o)[in.d.name(a["AS"])]
		sd = in.d.stream(o)
	}
	to, ok := in.d.rect(a["Rect"])
	if !ok {
		return
	}
	if sd == nil {
		in.fieldText(a, to)
		return
	}
	box, ok := in.d.rect(sd.Dict["BBox"])
	if !ok {
		box = geom.Rect{X1: to.Width(), Y1: to.Height()}
	}
	if m, ok := in.d.floats(sd.Dict["Matrix"], 6); ok {
		box = geom.Matrix{A: m[0], B: m[1], C: m[2], D: m[3], E: m[4], F: m[5]}.ApplyRect(box)
	}
	if box.Empty() {
		return
	}
	sx, sy := to.Width()/box.Width(), to.Height()/box.Height()
	in.g, in.saved, in.marks, in.art, in.off = freshState(), in.saved[:0], in.marks[:0], 0, 0
	in.g.ctm = geom.Matrix{A: sx, D: sy, E: to.X0 - box.X0*sx, F: to.Y0 - box.Y0*sy}
	in.extra = page.Annotation
	in.form(o, sd)
	in.extra = 0
}

// passwordField is the flag of fields whose value is not to be shown (PDF 32000-1 table 228).
const passwordField = 1 << 13

// maxField is how many characters are taken of a field without an appearance.
const maxField = 20_000

// fieldText sets the value of a form field, or the words of a free text, that has
// no appearance of its own: a viewer would make one (PDF 32000-1 12.7.3.3). The lines
// stand in the default font at their default size from the top of the box.
func (in *interp) fieldText(a types.Dict, to geom.Rect) {
	var text string
	switch kind := in.d.name(in.inherited(a, "FT")); {
	case in.d.name(a["Subtype"]) == "FreeText":
		text = textString(in.d.bytes(a["Contents"]))
	case kind == "Tx" && in.d.integer(in.inherited(a, "Ff"), 0)&passwordField != 0:
	case kind == "Tx" || kind == "Ch":
		v := in.inherited(a, "V")
		if l := in.d.array(v); len(l) > 0 {
			v = l[0]
		}
		text = textString(in.d.bytes(v))
	}
	if strings.TrimSpace(text) == "" || len(text) > maxField {
		return
	}
	size := defaultSize(in.d.bytes(in.inherited(a, "DA")))
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n")
	if size == 0 {
		size = min(12, max(4, to.Height()/float64(len(lines))*0.7))
	}
	y := to.Y1 - size
	if len(lines) == 1 {
		y = (to.Y0+to.Y1)/2 - 0.3*size
	}
	in.g = freshState()
	in.useFont(font.New(font.Spec{Name: "Helvetica", Base: "WinAnsiEncoding"}))
	for _, l := range lines {
		x := to.X0 + 2
		for _, r := range l {
			x += in.fieldRune(r, x, y, size)
		}
		y -= 1.2 * size
	}
}

// fieldRune puts down one character of a field and returns its advance in points.
func (in *interp) fieldRune(r rune, x, y, size float64) float64 {
	w := 0.556 * size // of a digit in Helvetica
	if r >= ' ' && r < 0x7F {
		c, _ := in.g.font.Next([]byte{byte(r)})
		w = float64(c.Width) / 1000 * size
	}
	if r < ' ' || len(in.out) >= maxGlyphs {
		return 0
	}
	in.put(&page.Glyph{
		Text: string(r), Font: in.g.fontIndex, Size: float32(size), Flags: page.Annotation,
		Base: geom.Point{X: x, Y: y}, Width: float32(w),
	})
	return w
}

// inherited is a field attribute, the field's own or its ancestors' (PDF 32000-1 12.7.3.1).
func (in *interp) inherited(a types.Dict, key string) types.Object {
	for n := 0; a != nil && n < maxRefs; n++ {
		if v, ok := a[key]; ok {
			return v
		}
		a = in.d.dict(a["Parent"])
	}
	return nil
}

// defaultSize is the text size of a default appearance string; 0 for automatic.
func defaultSize(da []byte) float64 {
	s := content.New(da)
	for op := s.Next(); op != nil; op = s.Next() {
		if n := len(s.Args); string(op) == "Tf" && n > 0 && s.Args[n-1].Num > 0 && s.Args[n-1].Num < 200 {
			return s.Args[n-1].Num
		}
	}
	return 0
}
