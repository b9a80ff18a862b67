package layout

import "pincite/core/page"

// Raw is every character of a sheet as printed, furniture too: the lines in
// reading order, parted by line feeds, their words parted by spaces. A blank line
// stands where the next line does not go on from the last: in another column, far
// below or further up.
func Raw(s *page.Sheet, lines []page.Line) string {
	return string(appendRaw(make([]byte, 0, len(s.Glyphs)+len(s.Glyphs)/8), s, lines))
}

// A Copyist writes the raw text of one sheet after another in the same memory.
type Copyist struct {
	setter setter
	out    []byte
}

// Raw is the raw text of a sheet; it is good until the next call.
func (c *Copyist) Raw(s *page.Sheet) []byte {
	c.out = appendRaw(c.out[:0], s, c.setter.lines(s))
	return c.out
}

func appendRaw(b []byte, s *page.Sheet, lines []page.Line) []byte {
	for i := range lines {
		l := &lines[i]
		if i > 0 && parted(&lines[i-1], l) {
			b = append(b, '\n')
		}
		for k, w := range l.Words {
			if k > 0 && !w.Tight {
				b = append(b, ' ')
			}
			for j, g := range l.Glyphs[w.First:w.Last] {
				if j > 0 && spread(&s.Glyphs[l.Glyphs[w.First+j-1]], &s.Glyphs[g]) {
					b = append(b, ' ')
				}
				b = append(b, s.Glyphs[g].Text...)
			}
		}
		b = append(b, '\n')
	}
	return b
}

// parted reports whether b is no continuation of a.
func parted(a, b *page.Line) bool {
	if quarter(a.Turn) != quarter(b.Turn) {
		return true
	}
	if quarter(a.Turn) != 0 {
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
	return a.Turn == 0 && b.Turn == 0 && b.Base.X-a.Base.X-float64(a.Width) > rawGap*float64(max(a.Size, b.Size))
}
