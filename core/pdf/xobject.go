package pdf

import (
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
	"pincite/core/pdf/internal/glyph"
)

// do draws an XObject: an image's place is noted, a form is run.
func (in *interp) do(a []content.Operand) {
	if len(a) == 0 {
		return
	}
	o := in.resource("XObject", a[len(a)-1].Bytes)
	sd := in.d.stream(o)
	if sd == nil || in.d.hidden(sd.Dict["OC"]) {
		return
	}
	switch in.d.name(sd.Dict["Subtype"]) {
	case "Image":
		in.image()
	case "Form":
		in.form(o, sd)
	}
}

// form runs a form XObject (PDF 32000-1 8.10) unless it is inside itself.
func (in *interp) form(o types.Object, sd *types.StreamDict) {
	if !in.spend(formCost) {
		return
	}
	in.ran++
	n := number(o)
	if len(in.open) >= maxForms {
		in.limit = "forms inside forms"
		return
	}
	for _, m := range in.open {
		if m == n && n != 0 {
			return
		}
	}
	res := in.d.dict(sd.Dict["Resources"])
	if res == nil {
		res = in.res // old files lean on the page's (PDF 32000-1 7.8.3)
	}
	g, tm, tlm, marks, outer := in.g, in.tm, in.tlm, len(in.marks), in.path
	in.path = path{}
	in.open = append(in.open, n)
	in.forms = append(in.forms, len(in.saved))
	if m, ok := in.d.floats(sd.Dict["Matrix"], 6); ok {
		in.g.ctm = geom.Matrix{A: m[0], B: m[1], C: m[2], D: m[3], E: m[4], F: m[5]}.Mul(in.g.ctm)
	}
	if b, ok := in.d.rect(sd.Dict["BBox"]); ok {
		in.g.clip = cut(in.g.clip, in.g.ctm.ApplyRect(b))
	}
	in.run(in.d.form(o, sd), res)
	for len(in.marks) > marks {
		in.endMark()
	}
	in.saved = in.saved[:in.forms[len(in.forms)-1]]
	in.forms = in.forms[:len(in.forms)-1]
	in.open = in.open[:len(in.open)-1]
	in.g, in.tm, in.tlm, in.path = g, tm, tlm, outer
}

// beginMark opens a marked-content sequence (PDF 32000-1 14.6).
func (in *interp) beginMark(a []content.Operand) {
	if len(in.marks) >= maxMarks {
		in.limit = "marked content"
		in.lost++
		return
	}
	m := mark{start: len(in.out)}
	if len(a) > 0 && a[0].Kind == content.Name {
		switch string(a[0].Bytes) {
		case "Artifact":
			m.artifact = true
		case "OC":
			if len(a) > 1 {
				m.hidden = in.d.hidden(in.resource("Properties", a[1].Bytes))
			}
		}
	}
	switch {
	case len(a) == 2 && a[1].Kind == content.Name:
		props := in.d.dict(in.resource("Properties", a[1].Bytes))
		if props["ActualText"] != nil {
			m.actual, m.has = in.d.bytes(props["ActualText"]), true
		}
	default:
		for i := 1; i+1 < len(a); i++ {
			if a[i].Kind == content.Name && string(a[i].Bytes) == "ActualText" && a[i+1].Kind == content.String {
				m.actual, m.has = append([]byte(nil), a[i+1].Bytes...), true
			}
		}
	}
	if m.artifact {
		in.art++
	}
	if m.hidden {
		in.off++
	}
	in.marks = append(in.marks, m)
}

func (in *interp) endMark() {
	if in.lost > 0 {
		in.lost--
		return
	}
	n := len(in.marks)
	if n == 0 {
		return
	}
	m := in.marks[n-1]
	in.marks = in.marks[:n-1]
	if m.artifact {
		in.art--
	}
	if m.hidden {
		in.off--
	}
	if m.has && len(in.out) > m.start {
		in.out = replace(in.out, m.start, textString(m.actual))
	}
}

// maxActual is how many glyphs one ActualText may stand for: a word's worth. Longer
// ones repeat a paragraph that the glyphs spell already.
const maxActual = 32

// replace puts an ActualText in the place of the glyphs from start on
// (PDF 32000-1 14.9.4). A soft hyphen is left as the hyphen that is drawn, and text
// that says nothing does not make glyphs vanish.
func replace(out []page.Glyph, start int, actual string) []page.Glyph {
	gs := out[start:]
	actual = cleanActual(actual)
	rs := []rune(actual)
	if len(rs) == 0 || len(gs) > maxActual {
		return out
	}
	if len(rs) == len(gs) {
		for i := range gs {
			if gs[i].Text != string(rs[i]) {
				gs[i].Text = string(rs[i])
			}
			gs[i].Flags &^= page.Unreadable | page.Guessed
		}
		return out
	}
	gs[0].Text = actual
	gs[0].Flags &^= page.Unreadable | page.Guessed
	cos, sin := page.Axes(gs[0].Turn)
	for _, g := range gs[1:] {
		end := (g.Base.X-gs[0].Base.X)*cos + (g.Base.Y-gs[0].Base.Y)*sin + float64(g.Width)
		gs[0].Width = max(gs[0].Width, float32(end))
	}
	return out[:start+1]
}

// cleanActual is an ActualText as glyph text would be; "" if it says nothing.
func cleanActual(s string) string {
	s = strings.TrimSpace(glyph.Split(s))
	if s == "\u00AD" {
		return ""
	}
	return strings.ReplaceAll(s, "\u00AD", "")
}
