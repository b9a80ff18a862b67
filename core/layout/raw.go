package layout

import (
	"strings"

	"pincite/core/geom"
	"pincite/core/page"
)

// Raw is every character of a sheet as printed, furniture too: the lines in
// reading order, parted by line feeds, their words parted by spaces. A blank line
// stands where the next line does not go on from the last: in another column, far
// below or further up. What the crop box cuts off comes last.
func Raw(s *page.Sheet, lines []page.Line) string {
	var b strings.Builder
	b.Grow(len(s.Glyphs) + len(s.Glyphs)/8)
	writeLines(&b, s, lines)
	if cut := cropped(s); cut != nil {
		b.WriteByte('\n')
		writeLines(&b, cut, Lines(cut))
	}
	return b.String()
}

// cropped is a sheet of the glyphs that stand on the sheet outside its crop box; nil
// if there are none.
func cropped(s *page.Sheet) *page.Sheet {
	var gs []page.Glyph
	for i := range s.Glyphs {
		g := s.Glyphs[i]
		m := geom.Point{X: (g.Box.X0 + g.Box.X1) / 2, Y: (g.Box.Y0 + g.Box.Y1) / 2}
		if g.Flags&page.OffPage != 0 && m.X > s.Media.X0 && m.X < s.Media.X1 && m.Y > s.Media.Y0 && m.Y < s.Media.Y1 {
			g.Flags &^= page.OffPage
			gs = append(gs, g)
		}
	}
	if gs == nil {
		return nil
	}
	return &page.Sheet{Box: s.Media, Media: s.Media, Glyphs: gs, Fonts: s.Fonts}
}

func writeLines(b *strings.Builder, s *page.Sheet, lines []page.Line) {
	for i := range lines {
		l := &lines[i]
		if i > 0 && parted(&lines[i-1], l) {
			b.WriteByte('\n')
		}
		for k, w := range l.Words {
			if k > 0 && !w.Tight {
				b.WriteByte(' ')
			}
			for j, g := range l.Glyphs[w.First:w.Last] {
				if j > 0 && spread(&s.Glyphs[l.Glyphs[w.First+j-1]], &s.Glyphs[g]) {
					b.WriteByte(' ')
				}
				b.WriteString(s.Glyphs[g].Text)
			}
		}
		b.WriteByte('\n')
	}
}

// parted reports whether b is no continuation of a.
func parted(a, b *page.Line) bool {
	if a.Turn != b.Turn {
		return true
	}
	if a.Turn != 0 {
		return false
	}
	drop := a.Baseline - b.Baseline
	size := float64(max(a.Size, b.Size))
	return drop < -0.5*size || drop > 3.2*size || a.Box.X0 > b.Box.X1 || b.Box.X0 > a.Box.X1
}

// rawGap is the gap inside a letter-spaced word, as a share of the glyph size, from
// which its letters stand apart in the raw text.
const rawGap = 0.17

func spread(a, b *page.Glyph) bool {
	return a.Turn == 0 && b.Turn == 0 && b.Base.X-a.Box.X1 > rawGap*float64(max(a.Size, b.Size))
}
