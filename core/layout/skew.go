package layout

import (
	"math"
	"sort"

	"pincite/core/geom"
	"pincite/core/page"
)

// A page that was scanned askew has its recognised text on a slope, and each line on
// one of its own. Such a page is laid out as if it stood straight; what is said of
// its places is said of the page as it is. Text on a steeper slope is no text of the
// page: a watermark across it.
const (
	leastSkew = 0.1 // slope of a page that is put straight, in degrees
	mostSkew  = 10  // slope up to which text is taken for level
)

// quarter is a direction of writing without its slope: the nearest of 0, 90, 180 and
// -90 degrees, or the direction itself if it is far from all of them.
func quarter(turn float32) float32 {
	if turn == 0 {
		return 0
	}
	q := math.Round(float64(turn)/90) * 90
	if math.Abs(float64(turn)-q) > mostSkew {
		return turn
	}
	if q == 270 {
		return -90
	}
	if q == -180 {
		return 180
	}
	return float32(q)
}

// skew is how far the lines that run in the direction turn slope, in degrees: the
// middle value of their glyphs.
func skew(lines []page.Line, turn float32) float64 {
	type slope struct {
		by float64
		n  int
	}
	var slopes []slope
	all := 0
	for i := range lines {
		if l := &lines[i]; quarter(l.Turn) == turn {
			slopes = append(slopes, slope{math.Remainder(float64(l.Turn-turn), 360), len(l.Glyphs)})
			all += len(l.Glyphs)
		}
	}
	sort.Slice(slopes, func(i, k int) bool { return slopes[i].by < slopes[k].by })
	n := 0
	for _, s := range slopes {
		if n += s.n; 2*n >= all {
			return s.by
		}
	}
	return 0
}

// straightened is a sheet turned about its middle by so many degrees clockwise.
func straightened(s *page.Sheet, by float64) *page.Sheet {
	out := *s
	out.Glyphs = append([]page.Glyph(nil), s.Glyphs...)
	out.Rules = append([]page.Rule(nil), s.Rules...)
	out.Fills = append([]page.Fill(nil), s.Fills...)
	cx, cy := (s.Box.X0+s.Box.X1)/2, (s.Box.Y0+s.Box.Y1)/2
	sin, cos := math.Sincos(-by * math.Pi / 180)
	about := func(x, y float64) geom.Point {
		return geom.Point{X: cx + (x-cx)*cos - (y-cy)*sin, Y: cy + (x-cx)*sin + (y-cy)*cos}
	}
	for i := range out.Glyphs {
		g := &out.Glyphs[i]
		g.Base = about(g.Base.X, g.Base.Y)
		if g.Turn = float32(math.Round((float64(g.Turn)-by)*20) / 20); g.Turn > 180 {
			g.Turn -= 360
		}
	}
	move := func(r geom.Rect) geom.Rect {
		w, h := r.Width()/2, r.Height()/2
		m := about(r.X0+w, r.Y0+h)
		return geom.Rect{X0: m.X - w, Y0: m.Y - h, X1: m.X + w, Y1: m.Y + h}
	}
	for i := range out.Rules {
		out.Rules[i].Box = move(out.Rules[i].Box)
	}
	for i := range out.Fills {
		out.Fills[i].Box = move(out.Fills[i].Box)
	}
	return &out
}

// asPrinted gives a line the boxes that its glyphs have on the sheet as it is.
func asPrinted(l page.Line, ink *page.Glyphs) page.Line {
	words := make([]page.Word, len(l.Words))
	l.Box = geom.Rect{}
	for i, w := range l.Words {
		w.Box = ink.Cover(l.Glyphs[w.First:w.Last])
		words[i] = w
		l.Box = l.Box.Cover(w.Box)
	}
	l.Words = words
	return l
}
