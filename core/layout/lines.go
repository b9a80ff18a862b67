package layout

import (
	"math"
	"slices"
	"sort"

	"pincite/core/geom"
	"pincite/core/page"
)

// All distances are shares of the glyph size.
const (
	sameBaseline = 0.15 // baselines of one line differ by less
	raiseLimit   = 0.60 // a smaller glyph may stand so far above its line
	dropLimit    = 0.30 // and so far below
	smaller      = 0.86 // what counts as a smaller glyph: footnote marks are 0.62-0.67, small capitals 0.75-0.8
	backStep     = 0.60 // a step back along the line by more begins another line
	joinGap      = 0.50 // pieces of one line printed apart join over gaps below this
)

// An atom is one visible glyph in the line's own coordinates: u along the
// baseline, v across it, upward.
type atom struct {
	glyph  int32
	space  bool // a space was printed before it
	ocr    bool // invisible text
	size   float32
	u0, u1 float64
	v      float64
}

// A piece is a stretch of atoms on one baseline, as they came in the content.
type piece struct {
	atoms  []atom
	turn   float32
	u0, u1 float64
	v      float64 // baseline of its largest glyphs
	size   float32 // size of its largest glyphs
}

// Lines are the words and lines of a sheet, in reading order, all in zone Body.
// Spaces, ghosts and glyphs off the page are in no line. A line is what was
// printed on one baseline in one go: the cells of a caption or table that were set
// row by row stand in one line with wide gaps between their words.
func Lines(s *page.Sheet) []page.Line { return new(setter).lines(s) }

// A setter makes lines; what it makes for one sheet is good until the next.
type setter struct {
	atoms  []atom
	pieces []piece
	ids    []int32
	words  []page.Word
	out    []page.Line
}

func (t *setter) lines(s *page.Sheet) []page.Line {
	t.pieces = t.pieces[:0]
	t.cut(s)
	ps := order(s, join(t.pieces))
	total := 0
	for i := range ps {
		total += len(ps[i].atoms)
	}
	lines := slices.Grow(t.out[:0], len(ps))
	ids := slices.Grow(t.ids[:0], total)
	words := slices.Grow(t.words[:0], total/4+len(ps))
	for i := range ps {
		at := len(ids)
		for _, a := range ps[i].atoms {
			ids = append(ids, a.glyph)
		}
		l := page.Line{Glyphs: ids[at:len(ids):len(ids)], Turn: ps[i].turn, Size: prevailing(ps[i].atoms)}
		w := len(words)
		words = splitWords(words, s, &ps[i], l.Size)
		l.Words = words[w:len(words):len(words)]
		for _, x := range l.Words {
			l.Box = l.Box.Cover(x.Box)
		}
		l.Baseline = baseline(s, &ps[i])
		lines = append(lines, l)
	}
	t.ids, t.words, t.out = ids, words, lines
	return lines
}

// baseline is the y of a line's baseline, or its x where the text runs up or down.
func baseline(s *page.Sheet, p *piece) float64 {
	best := p.atoms[0]
	for _, a := range p.atoms {
		if a.size > best.size {
			best = a
		}
	}
	b := s.Glyphs[best.glyph].Base
	if t := math.Abs(float64(p.turn)); t > 45 && t < 135 {
		return b.X
	}
	return b.Y
}

// prevailing is the glyph size that takes most of a line's length.
func prevailing(as []atom) float32 {
	var sizes [8]float32
	var widths [8]float64
	n := 0
	for i := range as {
		k := 0
		for k < n && math.Abs(float64(sizes[k]-as[i].size)) > 0.05 {
			k++
		}
		if k == n {
			if n == len(sizes) {
				continue
			}
			sizes[n], n = as[i].size, n+1
		}
		widths[k] += max(as[i].u1-as[i].u0, 0.01)
	}
	best := 0
	for k := 1; k < n; k++ {
		if widths[k] > widths[best] {
			best = k
		}
	}
	return sizes[best]
}

// place is an atom's place for a glyph whose writing direction has these cosines.
func place(a *atom, g *page.Glyph, cos, sin float64) {
	a.size = g.Size
	if sin == 0 && cos == 1 {
		a.u0, a.v = g.Base.X, g.Base.Y
	} else {
		a.u0 = g.Base.X*cos + g.Base.Y*sin
		a.v = g.Base.Y*cos - g.Base.X*sin
	}
	a.u1 = a.u0 + max(float64(g.Width), 0)
}

// cut cuts the glyphs, in content order, where the baseline or the direction
// changes or the text steps back.
func (t *setter) cut(s *page.Sheet) {
	atoms := slices.Grow(t.atoms[:0], len(s.Glyphs))
	var cur piece
	start, space := 0, false
	cos, sin, turn := 1.0, 0.0, float32(0)
	flush := func() {
		if len(atoms) > start {
			cur.atoms = atoms[start:len(atoms):len(atoms)]
			t.pieces = append(t.pieces, cur)
		}
		start = len(atoms)
	}
	for i := range s.Glyphs {
		g := &s.Glyphs[i]
		if g.Flags&(page.Ghost|page.OffPage) != 0 {
			continue
		}
		if g.Text == " " {
			space = true
			continue
		}
		if g.Turn != turn {
			turn = g.Turn
			cos, sin = page.Axes(turn)
		}
		a := atom{glyph: int32(i), space: space, ocr: g.Flags&page.Invisible != 0}
		place(&a, g, cos, sin)
		space = false
		if len(atoms) == start || !cur.takes(&a, turn) {
			flush()
			cur = piece{turn: turn, u0: a.u0, u1: a.u1, v: a.v, size: a.size}
			a.space = false
		}
		atoms = append(atoms, a)
		cur.grow(&a)
	}
	flush()
	t.atoms = atoms
}

// takes reports whether a goes on on the piece's line.
func (p *piece) takes(a *atom, turn float32) bool {
	if turn != p.turn {
		return false
	}
	big := float64(max(p.size, a.size))
	if a.u0 < p.u1-backStep*big {
		return false
	}
	dv := a.v - p.v
	switch {
	case math.Abs(dv) < sameBaseline*big:
		return true
	case a.size <= smaller*p.size: // a raised or lowered mark
		return dv > -dropLimit*big && dv < raiseLimit*big && a.u0 < p.u1+big
	case p.size <= smaller*a.size: // the text after a mark that began the line
		return dv < dropLimit*big && dv > -raiseLimit*big && a.u0 < p.u1+4*big
	}
	// raised without being smaller (text rise): only a letter or two, close by
	return math.Abs(dv) < 0.4*big && a.u0 < p.u1+0.3*big && a.u0 > p.u1-0.1*big
}

func (p *piece) grow(a *atom) {
	p.u0, p.u1 = min(p.u0, a.u0), max(p.u1, a.u1)
	if a.size > p.size*1.1 {
		p.size, p.v = a.size, a.v
	}
}

// maxJoined caps the atoms moved in joining the pieces of one page.
const maxJoined = 1 << 24

// join puts together pieces of one line that were printed apart (bold words set in
// a second go, words placed one by one out of order).
func join(ps []piece) []piece {
	rows := map[[2]int][]int{} // turn and baseline, in steps of 4 points, to pieces
	gone := make([]bool, len(ps))
	work := 0
	for i := range ps {
		p := &ps[i]
		row := int(math.Floor(p.v / 4))
		if k := neighbour(ps, gone, rows, row, p); k >= 0 && work < maxJoined {
			work += len(ps[k].atoms) + len(p.atoms)
			ps[k] = merge(ps[k], *p)
			gone[i] = true
			continue
		}
		key := [2]int{int(p.turn), row}
		if len(rows[key]) < 64 {
			rows[key] = append(rows[key], i)
		}
	}
	out := ps[:0]
	for i := range ps {
		if !gone[i] {
			out = append(out, ps[i])
		}
	}
	return out
}

// neighbour is an earlier piece on the same baseline that p touches or stands one
// space apart from, -1 if there is none.
func neighbour(ps []piece, gone []bool, rows map[[2]int][]int, row int, p *piece) int {
	for r := row - 1; r <= row+1; r++ {
		for _, k := range rows[[2]int{int(p.turn), r}] {
			q := &ps[k]
			big := float64(max(p.size, q.size))
			if gone[k] || p.turn != q.turn || math.Abs(p.v-q.v) > sameBaseline*big || p.size < 0.7*q.size || q.size < 0.7*p.size {
				continue
			}
			gap := max(p.u0-q.u1, q.u0-p.u1)
			if gap > -0.3*big && gap < joinGap*big || gap < 0 && q.hasRoom(p, big) {
				return k
			}
		}
	}
	return -1
}

// hasRoom reports whether p fits into a gap between the atoms of q, close to one of them.
func (q *piece) hasRoom(p *piece, size float64) bool {
	if p.u0 < q.u0 || p.u1 > q.u1 {
		return false
	}
	i := sort.Search(len(q.atoms), func(i int) bool { return q.atoms[i].u0 > p.u0 })
	if i == 0 || i == len(q.atoms) {
		return false
	}
	before, after := p.u0-q.atoms[i-1].u1, q.atoms[i].u0-p.u1
	return min(before, after) > -0.1*size && min(before, after) < joinGap*size
}

// merge puts the atoms of two pieces in order along the line.
func merge(a, b piece) piece {
	if b.u0 < a.u0 {
		a, b = b, a
	}
	i := sort.Search(len(a.atoms), func(i int) bool { return a.atoms[i].u0 > b.u0 })
	as := make([]atom, 0, len(a.atoms)+len(b.atoms))
	as = append(append(append(as, a.atoms[:i]...), b.atoms...), a.atoms[i:]...)
	a.atoms = as
	a.u0, a.u1 = min(a.u0, b.u0), max(a.u1, b.u1)
	if b.size > a.size {
		a.size, a.v = b.size, b.v
	}
	return a
}

// wordBox is the box around the glyphs of atoms.
func wordBox(s *page.Sheet, as []atom) geom.Rect {
	b := s.Glyphs[as[0].glyph].Box()
	for _, a := range as[1:] {
		o := s.Glyphs[a.glyph].Box()
		b = geom.Rect{X0: min(b.X0, o.X0), Y0: min(b.Y0, o.Y0), X1: max(b.X1, o.X1), Y1: max(b.Y1, o.Y1)}
	}
	return b
}
