package layout

import (
	"strings"
	"testing"

	"pincite/core/page"
)

// set puts lines of Times 12 on a page, each with its left edge and the drop to it in points.
func (w *typist) set(lines []setLine) {
	y := 720.0
	for _, l := range lines {
		y -= l.drop
		w.put(l.x, y, 12, 0, l.text)
	}
}

type setLine struct {
	x, drop float64
	text    string
}

// body is a paragraph of double-spaced lines across the measure.
func body(n int) (out []setLine) {
	for i := range n {
		l := setLine{72, 24, "The court has read the papers and finds that the record holds all the words of it."}
		if i == 0 {
			l = setLine{108, 24, "The court has read the papers and finds that the record holds all of the."}
		}
		if i == n-1 {
			l.text = "It is so."
		}
		out = append(out, l)
	}
	return out
}

// TestPlainHeadings tells headings of two plain lines from points of a list and from
// paragraphs.
func TestPlainHeadings(t *testing.T) {
	cases := []struct {
		name  string
		lines []setLine
		want  int // lines of heading
	}{
		{"a label and hanging lines", []setLine{{72, 24, "A. The Warranty Claim Is Not Barred by the Limitations Period That the Code"}, {90, 14, "Sets for Contracts of Sale"}}, 2},
		{"a point of a list", []setLine{{72, 24, "1. the plaintiff shall serve the summons and the complaint on the defendant and"}, {90, 14, "file the return of service"}}, 0},
		{"a sentence in capitals", []setLine{{72, 24, "2. The Clerk Shall Enter Judgment for the Defendant and Close the Case That the"}, {90, 14, "Parties Have Brought Here."}}, 0},
		{"lines as wide as the body's", []setLine{{72, 24, "A. The Warranty Claim Is Not Barred by the Limitations Period That the Code"}, {90, 24, "Sets for Contracts of Sale"}}, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := newTypist()
			w.set(append(append(body(8), c.lines...), body(8)...))
			n := 0
			for _, l := range Document([]*page.Sheet{&w.s}).Pages[0].Lines {
				if l.Zone == page.Heading {
					n++
				}
			}
			if n != c.want {
				t.Errorf("%d lines of heading in %q", n, strings.Join([]string{c.lines[0].text, c.lines[1].text}, " / "))
			}
		})
	}
}
