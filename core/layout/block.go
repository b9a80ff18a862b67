package layout

import (
	"math"
	"strings"

	"pincite/core/page"
)

// edges are the left and right edge of the text in a row's column.
func (w *work) edges(r *row) (left, right float64) {
	if w.columned() && r.zone != page.Caption {
		return w.colLeft[r.col], w.colRight[r.col]
	}
	return w.left, w.right
}

// A spot is a row at its place on a page.
type spot struct {
	w *work
	i int
}

func (s spot) row() *row { return &s.w.rs[s.i] }

// paragraphs numbers the blocks: the rows of one paragraph share a number, over page
// breaks and around footnotes too.
func (p *paper) paragraphs() {
	n := 0
	flow, notes := p.flows()
	carryQuotes(flow)
	p.indents = p.firstLines(flow)
	for _, f := range [][]spot{flow, notes} {
		pitch := 0.0 // from row to row of the paragraph, 0 at its start
		for k := range f {
			r := f[k].row()
			if k == 0 || p.begins(f, k, pitch) {
				n++
				r.first = true
				pitch = 0
			} else if d := f[k-1].row().base - r.base; f[k-1].w == f[k].w && d > 0 {
				pitch = d
			}
			r.block = n
		}
	}
}

// carryQuotes lets a quotation that is broken off at the end of a page go on on the
// next: the lines at its top that stand where the quotation stood.
func carryQuotes(flow []spot) {
	for k := 1; k < len(flow); k++ {
		prev, r := flow[k-1].row(), flow[k].row()
		if flow[k-1].w == flow[k].w {
			continue
		}
		if in := prev.box.X0 - flow[k-1].w.left; prev.zone == page.Body && r.zone == page.BlockQuote && in > 15 && math.Abs(in-r.box.X0+flow[k].w.left) < 6 && !fullStop(prev.text) && !goesOn(flow, k-1) {
			prev.zone, prev.edge = page.BlockQuote, r.edge // its first line stands alone on the page before
			continue
		}
		if prev.zone == page.Body && r.zone == page.BlockQuote && smallStart(r.text) && !fullStop(prev.text) {
			for j := k; j < len(flow) && flow[j].w == flow[k].w && flow[j].row().zone == page.BlockQuote; j++ {
				flow[j].row().zone, flow[j].row().edge = page.Body, 0
			}
		}
		if prev.zone != page.BlockQuote || r.zone != page.Body {
			continue
		}
		in := prev.box.X0 - flow[k-1].w.left
		if endsSentence(prev.text) && !strings.HasSuffix(prev.text, ":") && !strings.HasSuffix(prev.text, ";") {
			continue
		}
		for j := k; j < len(flow) && flow[j].w == flow[k].w && flow[j].row().zone == page.Body && math.Abs(flow[j].row().box.X0-flow[j].w.left-in) < 6; j++ {
			flow[j].row().zone, flow[j].row().edge = page.BlockQuote, prev.edge
		}
	}
}

// goesOn reports whether the row before f[k] begins at the same place.
func goesOn(f []spot, k int) bool {
	return k > 0 && f[k-1].w == f[k].w && f[k-1].row().zone == f[k].row().zone && math.Abs(f[k-1].row().box.X0-f[k].row().box.X0) < 6
}

// smallStart reports whether a text begins with a small letter.
func smallStart(s string) bool { return s != "" && s[0] >= 'a' && s[0] <= 'z' }

// flows are the rows of the running text and those of the footnotes, in order.
func (p *paper) flows() (flow, notes []spot) {
	for _, w := range p.pages {
		for i := range w.rs {
			if w.rs[i].zone == page.Footnote && w.rs[i].note > 0 {
				notes = append(notes, spot{w, i})
				continue
			}
			flow = append(flow, spot{w, i})
		}
	}
	return flow, notes
}

// firstLines reports whether the paper indents the first lines of its paragraphs.
func (p *paper) firstLines(flow []spot) bool {
	in, out := 0, 0
	for k := 1; k+1 < len(flow); k++ {
		a, r, b := flow[k-1].row(), flow[k].row(), flow[k+1].row()
		if r.zone != page.Body || a.zone != page.Body || b.zone != page.Body || flow[k].w != flow[k+1].w {
			continue
		}
		left, right := flow[k].w.edges(r)
		if endsSentence(a.text) && a.box.X1 < right-40 {
			if r.box.X0 > left+8 && b.box.X0 < r.box.X0-8 {
				in++
			} else if r.box.X0 < left+4 {
				out++
			}
		}
	}
	return in > out
}

// begins reports whether f[k] begins a paragraph.
func (p *paper) begins(f []spot, k int, pitch float64) bool {
	prev, r := f[k-1].row(), f[k].row()
	same := f[k-1].w == f[k].w && prev.col == r.col // on one page, in one column
	d := prev.base - r.base
	if prev.zone != r.zone || prev.note != r.note {
		return true
	}
	switch r.zone {
	case page.Contents:
		return false
	case page.Caption:
		return !same || d > 2.1*r.size || d < 0
	case page.Heading:
		return !same || d > 1.75*r.size && d > 0.8*p.lead || prev.bold != r.bold || f[k].w.centred(prev) != f[k].w.centred(r) || enumerator(r.text) != ""
	case page.Signature:
		return !same || d > 3*r.size
	}
	return p.paragraphBegins(f, k, pitch, same)
}

// paragraphBegins is begins for running text: by the gap above, the indent of the
// first line, or the room left on the line before.
func (p *paper) paragraphBegins(f []spot, k int, pitch float64, same bool) bool {
	prev, r, w := f[k-1].row(), f[k].row(), f[k].w
	if same {
		usual := pitch
		if usual == 0 {
			usual = p.usualPitch(w, r)
		}
		if d := prev.base - r.base; d > 1.32*usual && d > usual+2.5 || d < -1 {
			return true
		}
	}
	left, right := w.edges(r)
	prevLeft, prevRight := f[k-1].w.edges(prev)
	if r.edge > 0 {
		right = r.edge
	}
	if prev.edge > 0 {
		prevRight = prev.edge
	}
	if prev.line.Hyphen {
		return false
	}
	room := prevRight - prev.box.X1
	full := room < firstWidth(w, r)+0.35*r.size // the first word would not have fitted
	ended := endsSentence(prev.text) && !abbreviated(prev.text)
	in, prevIn := r.box.X0-left, prev.box.X0-prevLeft
	if full && !ended && (smallStart(r.text) || !same) {
		return false
	}
	if prev.bold != r.bold && ended {
		return true
	}
	if ended && !full && in > 4 && enumerator(r.text) != "" && math.Abs(in-prevIn) <= 8 {
		return true // the next item of a list
	}
	if math.Abs(in-prevIn) <= 8 {
		if in > 8 && ended && p.indents && nextLeft(f, k) {
			return true // two paragraphs of one line each, or the first lines of two
		}
		if full {
			return !same && ended && !p.indents && in < 4 && prev.base < f[k-1].w.box.Y0+0.1*f[k-1].w.box.Height()
		}
		return ended || room > 0.3*(right-left) || w.justified && room > 0.08*(right-left)
	}
	if in > prevIn {
		return p.indentBegins(f, k, full, ended)
	}
	// further left: the second line of an indented paragraph, or the end of a list
	return !prev.first || !full && (ended && room > 0.1*(right-left) || room > 0.3*(right-left))
}

// nextLeft reports whether the row after f[k] goes back to the left of it.
func nextLeft(f []spot, k int) bool {
	return k+1 < len(f) && f[k+1].w == f[k].w && f[k+1].row().zone == f[k].row().zone && f[k+1].row().box.X0 < f[k].row().box.X0-8
}

// indentBegins reports whether a row that stands further right than the one before
// begins a paragraph: its next row goes back to the left, or the one before had ended.
func (p *paper) indentBegins(f []spot, k int, full, ended bool) bool {
	prev := f[k-1].row()
	if nextLeft(f, k) {
		return ended || !full || f[k+1].row().box.X0 < prev.box.X0+8
	}
	if prev.first && full && (enumerator(prev.text) != "" || prev.box.X0 < f[k-1].w.left-8 || strings.HasPrefix(prev.text, "¶")) {
		return false // the hanging lines of a list's item, of a numbered paragraph
	}
	return ended || !full
}

// usualPitch is the distance from row to row to expect in a row's zone.
func (p *paper) usualPitch(w *work, r *row) float64 {
	switch {
	case r.zone == page.Body:
		return w.lead
	case r.zone == page.Footnote:
		return 1.25 * r.size
	}
	return max(1.25*r.size, min(p.lead, 2.2*r.size))
}

// firstWidth is the width of what a row begins with and a line is not broken after, in
// points: its first word, and the next one after § or an abbreviation.
func firstWidth(w *work, r *row) float64 {
	words := r.line.Words
	b := w.frame(words[0].Box)
	k := 0
	for k+1 < len(words) && k < 2 {
		t := wordOf(w, &r.line, k)
		if len(t) > 4 || hasDigit(t) || !strings.HasSuffix(t, ".") && !strings.HasPrefix(t, "§") && !strings.HasPrefix(t, "¶") {
			break
		}
		k++
		b = b.Cover(w.frame(words[k].Box))
	}
	return b.Width()
}

// abbreviations end in a full stop inside a sentence.
var abbreviations = map[string]bool{"v": true, "vs": true, "id": true, "no": true, "nos": true, "cir": true, "app": true, "ct": true, "mr": true, "ms": true, "mrs": true,
	"dr": true, "jr": true, "st": true, "fed": true, "civ": true, "crim": true, "evid": true, "supp": true, "doc": true, "dkt": true, "ex": true, "exh": true, "p": true, "pp": true,
	"art": true, "amend": true, "cl": true, "stat": true, "rev": true, "ann": true, "cf": true, "compl": true, "decl": true, "tr": true, "para": true, "sec": true, "hon": true, "gen": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "aug": true, "sept": true, "oct": true, "nov": true, "dec": true, "assn": true, "bd": true, "dist": true, "div": true, "ave": true}

// abbreviated reports whether s ends in an abbreviation rather than in a sentence.
func abbreviated(s string) bool {
	t, ok := strings.CutSuffix(s, ".")
	if !ok {
		return false
	}
	t = t[strings.LastIndexByte(t, ' ')+1:]
	return strings.ContainsRune(t, '.') && len(t) < 9 || abbreviations[strings.ToLower(strings.TrimLeft(t, "(“\"["))] || len(t) == 1 && t >= "A"
}

// endsSentence reports whether s ends as a sentence or a clause of a list does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"”’')]*†0123456789 ")
	if s == "" {
		return false
	}
	c := s[len(s)-1]
	return c == '.' || c == '?' || c == '!' || c == ':' || c == ';'
}
