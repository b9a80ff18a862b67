package layout

import (
	"strings"

	"pincite/core/page"
)

// Raw is every character of a sheet as printed, furniture too: the lines in
// reading order, parted by line feeds, their words parted by spaces.
func Raw(s *page.Sheet, lines []page.Line) string {
	var b strings.Builder
	b.Grow(len(s.Glyphs) + len(s.Glyphs)/8)
	for i := range lines {
		l := &lines[i]
		for k, w := range l.Words {
			if k > 0 && !w.Tight {
				b.WriteByte(' ')
			}
			for _, g := range l.Glyphs[w.First:w.Last] {
				b.WriteString(s.Glyphs[g].Text)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
