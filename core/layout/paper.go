package layout

import (
	"math"
	"sort"
	"strings"

	"pincite/core/diag"
	"pincite/core/geom"
	"pincite/core/page"
)

// A paper is a document while it is laid out.
type paper struct {
	pages   []*work
	doc     *page.Document
	size    float64     // of the body's type, in points
	lead    float64     // from line to line of the body, in points
	quad    bool        // set double: lead over 1.6 sizes
	heights map[int]int // how often running heads stand at a height, by 3 points
	indents bool        // first lines of paragraphs are indented
}

// A work is one page while it is laid out.
type work struct {
	s        *page.Sheet  // without its glyphs, once they are in ink
	ink      page.Glyphs  // of segs, rs and aside
	printed  *page.Glyphs // the same as they stand on a page that was put straight; nil elsewhere
	layer    page.Layer
	bare     bool    // nothing was shown at all, no blank either
	turn     float32 // direction in which the page is read
	box      geom.Rect
	segs     []seg // parts of printed lines, as found
	rs       []row // lines of the running text and what is left of the furniture, in reading order
	aside    []row // furniture already told
	byHeight []int // rs from the top of the page down
	legible  int   // glyphs that can be read
	notes    []diag.Note

	left, right       float64   // of the running text, in points of the reading frame
	lead              float64   // from line to line of the body, in points
	gutters           []float64 // between columns, from left to right; none for one
	colLeft, colRight []float64 // the columns' edges
	topAnew           bool      // nothing runs on from the page before
	justified         bool      // most rows end at the right edge
}

// A seg is a part of a printed line without a wide gap.
type seg struct {
	line page.Line
	box  geom.Rect // in the reading frame: x along the line, y up
	base float64
	size float64
	gone bool
}

// A row is one line of one column or cell.
type row struct {
	line  page.Line
	text  string
	box   geom.Rect // in the reading frame
	base  float64
	size  float64
	zone  page.Zone
	known bool // the zone is told
	bold  bool
	ital  bool
	caps  bool // no small letter
	col   int
	block int
	first bool // begins a paragraph
	note  int
	edge  float64 // right edge of the quotation it stands in; 0 elsewhere
}

// newWork finds a sheet's segments, and takes stamps, turned and hidden text out of them.
func (b *Builder) newWork(s *page.Sheet) *work {
	w := &work{s: s, layer: s.Layer(), bare: len(s.Glyphs) == 0}
	lines := b.setter.lines(s)
	w.turn = prevailingTurn(lines)
	printed := s
	if by := skew(lines, w.turn); math.Abs(by) >= leastSkew {
		s = straightened(s, by)
		w.s, lines = s, b.setter.lines(s)
	}
	w.box = w.frame(s.Box)
	drop := w.hidden()
	for _, st := range stamps(s, drop) {
		w.aside = append(w.aside, row{line: st, zone: page.Stamp})
		for _, g := range st.Glyphs {
			drop[g] = true
		}
	}
	for i := range lines {
		l := without(s, &lines[i], drop)
		if len(l.Words) == 0 {
			continue
		}
		if quarter(l.Turn) != w.turn {
			w.aside = append(w.aside, row{line: l, zone: page.Margin})
			continue
		}
		l.Turn = w.turn
		w.cut(l)
	}
	for i := range s.Glyphs {
		if g := &s.Glyphs[i]; g.Flags&(page.Unreadable|page.Ghost) == 0 && g.Text != " " {
			w.legible++
		}
	}
	b.settle(w, printed)
	return w
}

// prevailingTurn is the direction of most of the lines' glyphs.
func prevailingTurn(lines []page.Line) float32 {
	count := map[float32]int{}
	best := float32(0)
	for i := range lines {
		t := quarter(lines[i].Turn)
		count[t] += len(lines[i].Glyphs)
		if n := count[t]; n > count[best] || n == count[best] && t < best {
			best = t
		}
	}
	return best
}

// frame maps a box into the reading frame, where lines run along x and follow each other down y.
func (w *work) frame(r geom.Rect) geom.Rect {
	switch math.Round(float64(w.turn) / 90) {
	case 1:
		return geom.Rect{X0: r.Y0, Y0: -r.X1, X1: r.Y1, Y1: -r.X0}
	case 2, -2:
		return geom.Rect{X0: -r.X1, Y0: -r.Y1, X1: -r.X0, Y1: -r.Y0}
	case 3, -1:
		return geom.Rect{X0: -r.Y1, Y0: r.X0, X1: -r.Y0, Y1: r.X1}
	}
	return r
}

// baseOf is a line's baseline in the reading frame.
func (w *work) baseOf(l *page.Line) float64 {
	switch math.Round(float64(w.turn) / 90) {
	case 1:
		return -l.Baseline
	case 2, -2:
		return -l.Baseline
	}
	return l.Baseline
}

// hidden marks the glyphs that a reader of the page does not see. Where most of a
// page would be hidden it is the page's text layer (an OCR layer in white), and stays.
func (w *work) hidden() []bool {
	const unseen = page.OffPage | page.White | page.Clipped
	drop := make([]bool, len(w.s.Glyphs))
	n, all := 0, 0
	for i := range w.s.Glyphs {
		g := &w.s.Glyphs[i]
		if g.Flags&page.Ghost != 0 {
			drop[i] = true
			continue
		}
		if g.Text == " " {
			continue
		}
		all++
		if g.Flags&unseen != 0 {
			n++
		}
	}
	if n == 0 {
		return drop
	}
	keep := n*2 > all && len(w.s.Images) > 0
	var words strings.Builder
	for i := 0; i < len(w.s.Glyphs); {
		if w.s.Glyphs[i].Flags&unseen == 0 {
			i++
			continue
		}
		end := i
		for end < len(w.s.Glyphs) && w.s.Glyphs[end].Flags&unseen != 0 {
			end++
		}
		for ; i < end; i++ {
			off := w.s.Glyphs[i].Flags&page.OffPage != 0
			if drop[i] || !off && (keep || end-i < leastHidden && !anyDropped(drop, i)) {
				continue
			}
			drop[i] = true
			if words.Len() < 60 {
				words.WriteString(w.s.Glyphs[i].Text)
			}
		}
	}
	if t := strings.TrimSpace(words.String()); t != "" {
		w.notes = append(w.notes, diag.Note{Code: diag.CodeTextHidden, Page: w.s.Number,
			Text: "Text that cannot be seen on the page was left out, beginning “" + t + "”."})
	}
	return drop
}

// leastHidden is how many glyphs in a row must be hidden to be left out; a letter or
// two inside a word are a clipping path drawn tight.
const leastHidden = 3

// anyDropped reports whether the glyph before i was left out.
func anyDropped(drop []bool, i int) bool { return i > 0 && drop[i-1] }

// without is a line less the glyphs marked in drop.
func without(s *page.Sheet, l *page.Line, drop []bool) page.Line {
	hit := false
	for _, g := range l.Glyphs {
		hit = hit || drop[g]
	}
	if !hit {
		return *l
	}
	out := *l
	out.Glyphs, out.Words, out.Box = nil, nil, geom.Rect{}
	for _, wd := range l.Words {
		first := len(out.Glyphs)
		box := geom.Rect{}
		for _, g := range l.Glyphs[wd.First:wd.Last] {
			if !drop[g] {
				out.Glyphs = append(out.Glyphs, g)
				box = box.Cover(s.Glyphs[g].Box())
			}
		}
		if len(out.Glyphs) > first {
			wd.First, wd.Last, wd.Box = first, len(out.Glyphs), box
			out.Words = append(out.Words, wd)
			out.Box = out.Box.Cover(box)
		}
	}
	return out
}

// part is the words [a, b) of a line as a line of its own. The whole line is itself.
func part(l *page.Line, a, b int) page.Line {
	if a == 0 && b == len(l.Words) {
		return *l
	}
	out := *l
	out.Words = make([]page.Word, 0, b-a)
	from := l.Words[a].First
	out.Glyphs = l.Glyphs[from:l.Words[b-1].Last:l.Words[b-1].Last]
	out.Box = geom.Rect{}
	for _, wd := range l.Words[a:b] {
		wd.First -= from
		wd.Last -= from
		out.Words = append(out.Words, wd)
		out.Box = out.Box.Cover(wd.Box)
	}
	return out
}

// wideGap is the white space, in sizes, that parts a line into segments. Justified
// words stand up to one size apart; segments of one row are joined again unless a
// gutter runs between them, so cutting too often does no harm.
const wideGap = 1.2

func (w *work) cut(l page.Line) {
	start := 0
	for i := 1; i <= len(l.Words); i++ {
		if i < len(l.Words) && w.frame(l.Words[i].Box).X0-w.frame(l.Words[i-1].Box).X1 < wideGap*float64(l.Size) {
			continue
		}
		w.addSeg(part(&l, start, i))
		start = i
	}
}

func (w *work) addSeg(l page.Line) {
	w.segs = append(w.segs, seg{line: l, box: w.frame(l.Box), base: w.baseOf(&l), size: float64(l.Size)})
}

// newRow is a line as a row of a zone already told.
func (w *work) newRow(l page.Line, z page.Zone) row {
	r := row{line: l, box: w.frame(l.Box), base: w.baseOf(&l), size: float64(l.Size), zone: z, known: true}
	w.describe(&r)
	return r
}

// describe reads a row's words and type.
func (w *work) describe(r *row) {
	var b strings.Builder
	b.Grow(len(r.line.Glyphs) + len(r.line.Words))
	var boldN, italN, n, small, large int
	for i := range r.line.Words {
		wd := &r.line.Words[i]
		if i > 0 && !wd.Tight && !r.line.Words[i-1].Spaced {
			b.WriteByte(' ')
		}
		for _, g := range r.line.Glyphs[wd.First:wd.Last] {
			gl := w.ink.At(g)
			b.WriteString(gl.Text)
			n++
			if int(gl.Font) < len(w.s.Fonts) {
				if w.s.Fonts[gl.Font].Bold {
					boldN++
				}
				if w.s.Fonts[gl.Font].Italic {
					italN++
				}
			}
			switch c := gl.Text[0]; {
			case 'a' <= c && c <= 'z':
				small++
			case 'A' <= c && c <= 'Z':
				large++
			}
		}
	}
	r.text = b.String()
	r.bold = boldN*10 > n*7
	r.ital = italN*10 > n*7
	r.caps = large > 1 && large > 6*small
}

// lines are a finished page's lines, running text first in its order.
func (w *work) lines() []page.Line {
	out := make([]page.Line, 0, len(w.rs)+len(w.aside))
	add := func(r *row) {
		l := r.line
		l.Zone, l.Block, l.Column, l.Indent, l.Note = r.zone, r.block, r.col, r.first, r.note
		if w.printed != nil {
			l = asPrinted(l, w.printed)
		}
		out = append(out, l)
	}
	sort.SliceStable(w.aside, func(i, k int) bool { return w.aside[i].zone < w.aside[k].zone })
	for i := range w.rs {
		add(&w.rs[i])
	}
	for i := range w.aside {
		add(&w.aside[i])
	}
	return out
}
