package layout

import (
	"fmt"
	"strings"

	"pincite/core/page"
)

// Dump shows a laid-out document for people: page by page, each line with its zone,
// block, left and right edge, baseline and size in points, and its words.
func Dump(d *page.Document) string {
	var b strings.Builder
	for i := range d.Pages {
		pg := &d.Pages[i]
		w := work{s: &page.Sheet{Fonts: pg.Fonts}, ink: pg.Glyphs}
		fmt.Fprintf(&b, "== page %d\n", pg.Number)
		for k := range pg.Lines {
			l := &pg.Lines[k]
			if l.Zone == page.LineNumber && k > 0 && pg.Lines[k-1].Zone == page.LineNumber {
				continue // one stands for all
			}
			r := row{line: *l}
			w.describe(&r)
			mark := " "
			if l.Indent {
				mark = "¶"
			}
			if l.Hyphen {
				r.text += "⌐"
			}
			note := ""
			if l.Note > 0 {
				note = "^" + d.Footnotes[l.Note-1].Mark
			}
			fmt.Fprintf(&b, "%-11s %4d%s%d %5.0f-%-4.0f y%-4.0f %4.1f %-3s| %s\n", l.Zone, l.Block, mark, l.Column, l.Box.X0, l.Box.X1, l.Baseline, l.Size, note, r.text)
		}
	}
	return b.String()
}
