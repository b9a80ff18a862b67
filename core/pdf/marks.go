package pdf

import (
	"math"

	"pincite/core/diag"
	"pincite/core/geom"
	"pincite/core/page"
)

// markCovered flags glyphs under an opaque box that was painted later: four fifths
// of the glyph's box must lie under it.
func markCovered(s *page.Sheet) {
	work := 0
	for _, f := range s.Fills {
		if f.Seq == 0 || f.Box.Width() < 4 || f.Box.Height() < 4 {
			continue
		}
		if work += f.Seq; work > maxCompares {
			note(s, diag.CodeLimit, "The page has too many filled boxes to tell which text lies under one.")
			return
		}
		for i := range s.Glyphs[:min(f.Seq, len(s.Glyphs))] {
			box := s.Glyphs[i].Box()
			if box.X0 > f.Box.X1 || box.X1 < f.Box.X0 || box.Y0 > f.Box.Y1 || box.Y1 < f.Box.Y0 {
				continue
			}
			c := box.Intersect(f.Box)
			if c.Width()*c.Height() >= 0.8*box.Width()*box.Height() && !box.Empty() {
				s.Glyphs[i].Flags |= page.Covered
			}
		}
	}
}

// markSeen takes the White flag from white glyphs that stand on something dark or on
// an image: those can be seen.
func markSeen(s *page.Sheet) {
	white := false
	for i := range s.Glyphs {
		white = white || s.Glyphs[i].Flags&page.White != 0
	}
	if !white || len(s.Glyphs)*(len(s.Fills)+len(s.Images)) > maxCompares {
		return
	}
	for i := range s.Glyphs {
		g := &s.Glyphs[i]
		if g.Flags&page.White == 0 {
			continue
		}
		mid := g.Middle()
		dark := false
		for _, f := range s.Fills {
			if f.Seq <= i && holds(f.Box, mid) {
				dark = f.Dark
			}
		}
		for _, b := range s.Images {
			dark = dark || holds(b, mid)
		}
		if dark {
			g.Flags &^= page.White
		}
	}
}

func holds(r geom.Rect, p geom.Point) bool {
	return p.X >= r.X0 && p.X <= r.X1 && p.Y >= r.Y0 && p.Y <= r.Y1
}

// A stretch is a run of glyphs set one after another on one baseline.
type stretch struct {
	first, last int // half-open range of glyphs
	x0, x1, y   float64
	size        float64
	next        int32 // the next one of its row, plus one; 0 for none
}

// Ghosts are found page after page in the same memory.
type ghosts struct {
	all  []stretch
	rows map[int][2]int32 // first and last stretch by baseline in whole points, plus one
}

// mark flags glyphs that are printed again at the same place (fake bold) and
// second text layers over the first. Only stretches of text that run into ground
// already covered are compared, so a usual page costs one pass.
func (t *ghosts) mark(s *page.Sheet) {
	if t.rows == nil {
		t.rows = map[int][2]int32{}
	}
	clear(t.rows)
	t.all = t.all[:0]
	work := 0
	for i := 0; i < len(s.Glyphs); {
		st := nextStretch(s.Glyphs, i)
		i = st.last
		if st.size == 0 {
			continue
		}
		row := int(math.Floor(st.y))
		for r := row - 2; r <= row+2 && work < maxCompares; r++ {
			for k := t.rows[r][0]; k > 0; k = t.all[k-1].next {
				old := &t.all[k-1]
				work++
				if math.Abs(old.y-st.y) < 0.2*st.size && old.x0 < st.x1 && st.x0 < old.x1 {
					work += compare(s.Glyphs, *old, st)
				}
			}
		}
		t.all = append(t.all, st)
		n := int32(len(t.all))
		ends := t.rows[row]
		if ends[0] == 0 {
			ends[0] = n
		} else {
			t.all[ends[1]-1].next = n
		}
		ends[1] = n
		t.rows[row] = ends
	}
}

// nextStretch is the stretch of level text that begins at glyph i. Turned text
// makes stretches of no size, which are not compared.
func nextStretch(gs []page.Glyph, i int) stretch {
	g := &gs[i]
	st := stretch{first: i, last: i + 1, x0: g.Base.X, x1: endOf(g), y: g.Base.Y, size: float64(g.Size)}
	if g.Turn != 0 {
		st.size = 0
		return st
	}
	for st.last < len(gs) {
		n := &gs[st.last]
		if n.Turn != 0 || math.Abs(n.Base.Y-st.y) > 0.1*st.size || n.Base.X < gs[st.last-1].Base.X || n.Base.X > st.x1+2*st.size {
			break
		}
		// the same letter again at once is fake bold
		if p := &gs[st.last-1]; n.Text == p.Text && n.Base.X-p.Base.X < 0.1*st.size && n.Text != " " {
			n.Flags |= page.Ghost
		}
		st.x1 = max(st.x1, endOf(n))
		st.last++
	}
	return st
}

// endOf is where a level glyph's advance ends, or begins if it runs back.
func endOf(g *page.Glyph) float64 { return g.Base.X + max(0, float64(g.Width)) }

// twins orders two stretches at one place: kept, and the one whose repeated glyphs
// are ghosts. That is the later one, but rather a word than the line it repeats, and
// rather the invisible one of two alike.
func twins(gs []page.Glyph, old, late stretch) (kept, ghost stretch) {
	nOld, nLate := letters(gs, old), letters(gs, late)
	unseen := func(s stretch) bool { return gs[s.first].Flags&page.Invisible != 0 }
	if 2*nLate > 3*nOld || 3*nLate >= 2*nOld && unseen(old) && !unseen(late) {
		return late, old
	}
	return old, late
}

// letters counts the glyphs of a stretch that are neither spaces nor ghosts.
func letters(gs []page.Glyph, s stretch) int {
	n := 0
	for i := s.first; i < s.last; i++ {
		if gs[i].Text != " " && gs[i].Flags&page.Ghost == 0 {
			n++
		}
	}
	return n
}

// compare flags the glyphs of one stretch that repeat glyphs of the other, and
// returns how many steps it took. Both run from left to right.
func compare(gs []page.Glyph, old, late stretch) int {
	a, b := twins(gs, old, late)
	exact, loose, seen := 0, 0, 0
	tight, wide := 0.1*b.size, 0.7*b.size
	steps := 0
	lo := a.first
	matched := make([]bool, b.last-b.first)
	for j := b.first; j < b.last; j++ {
		g := &gs[j]
		if g.Text == " " || g.Flags&page.Ghost != 0 {
			continue
		}
		seen++
		for lo < a.last && gs[lo].Base.X < g.Base.X-wide {
			lo++
		}
		near := false
		for k := lo; k < a.last && gs[k].Base.X <= g.Base.X+wide; k++ {
			if steps++; gs[k].Text != g.Text {
				continue
			}
			near = true
			if math.Abs(gs[k].Base.X-g.Base.X) <= tight {
				matched[j-b.first] = true
				exact++
				break
			}
		}
		if near {
			loose++
		}
	}
	// a whole second layer, set with other spacing: most letters stand near their twins
	least := 9 // tenths of the letters
	if (gs[a.first].Flags^gs[b.first].Flags)&page.Invisible != 0 {
		least = 7 // a layer of recognised text over the printed one has its errors
	}
	layer := seen >= 4 && loose*10 >= seen*least && overlap(a, b) >= 0.8
	if !layer && exact*5 < seen*3 {
		keepRuns(gs[b.first:b.last], matched)
	}
	for j := range matched {
		if matched[j] || layer {
			gs[b.first+j].Flags |= page.Ghost
		}
	}
	return steps + a.last - a.first + b.last - b.first
}

// keepRuns drops matches that stand alone or in pairs: where two different lines
// are printed over one another some letters fall together by chance.
func keepRuns(gs []page.Glyph, matched []bool) {
	for i := 0; i < len(matched); {
		j, n := i, 0
		for j < len(matched) && (matched[j] || gs[j].Text == " ") {
			if matched[j] {
				n++
			}
			j++
		}
		for k := i; k < j && n < 3; k++ {
			matched[k] = false
		}
		i = max(j, i+1)
	}
}

// overlap is the share of the shorter stretch that lies over the longer.
func overlap(a, b stretch) float64 {
	w := min(a.x1-a.x0, b.x1-b.x0)
	if w <= 0 {
		return 0
	}
	return (min(a.x1, b.x1) - max(a.x0, b.x0)) / w
}
