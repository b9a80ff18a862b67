package layout

import (
	"math"
	"sort"

	"pincite/core/page"
)

// A numeral is a word that could be a pleading paper's line number.
type numeral struct {
	value   int
	seg     int
	x0, x1  float64
	base    float64
	leading bool // other words of its segment follow
}

// leastNumbers is how many lines must count up for them to be line numbers.
const leastNumbers = 6

// lineNumbers sets the numbers of pleading paper apart: small whole numbers that
// begin their lines left of the text (or end them right of it) and count up down the page. Pleading paper has 25 or
// 28 of them; opinions of the Second Circuit number the lines they have.
func (w *work) lineNumbers() {
	var left []numeral
	for i := range w.segs {
		s := &w.segs[i]
		v, ok := w.smallNumber(&s.line, 0)
		if !ok {
			continue
		}
		b := w.frame(s.line.Words[0].Box)
		left = append(left, numeral{v, i, b.X0, b.X1, s.base, len(s.line.Words) > 1})
	}
	if len(left) < leastNumbers {
		return
	}
	// the column: numerals with a common right or left edge (numbers of one digit
	// stand at either), the column at the leftmost place first
	sort.SliceStable(left, func(i, k int) bool { return left[i].base > left[k].base })
	for _, edge := range []func(n numeral) float64{func(n numeral) float64 { return n.x1 }, func(n numeral) float64 { return n.x0 }, func(n numeral) float64 { return (n.x0 + n.x1) / 2 }} {
		if chain := countUp(left, edge); len(chain) >= leastNumbers && w.outside(chain) {
			w.takeNumbers(chain)
			return
		}
	}
}

// countUp is the longest run of numerals on one edge that counts up by one (or by a
// fixed step) from the top down; a page may number only the lines that bear text.
func countUp(ns []numeral, edge func(numeral) float64) []numeral {
	var best []numeral
	tried := map[int]bool{}
	for _, seed := range ns {
		key := int(math.Floor(edge(seed) / 2))
		if tried[key] || len(tried) > 40 {
			continue
		}
		tried[key] = true
		var run []numeral
		for _, n := range ns {
			if math.Abs(edge(n)-edge(seed)) > 4 {
				continue
			}
			switch {
			case len(run) == 0 || n.value == run[len(run)-1].value+1 || n.value == run[len(run)-1].value+5 && n.value%5 == 0:
				run = append(run, n)
			case n.value == 1 && len(run) < 3:
				run = append(run[:0], n)
			}
		}
		if len(run) > len(best) {
			best = run
		}
	}
	return best
}

// outside reports whether the numerals stand left of all running text beside them.
func (w *work) outside(chain []numeral) bool {
	right := 0.0
	mine := map[int]bool{}
	for _, n := range chain {
		right = max(right, n.x1)
		mine[n.seg] = true
	}
	crossed, free := 0, 0
	top, bottom := chain[0].base+4, chain[len(chain)-1].base-4
	for i := range w.segs {
		s := &w.segs[i]
		if mine[i] || s.base > top || s.base < bottom {
			continue
		}
		if s.box.X0 < right-1 {
			crossed++
		} else {
			free++
		}
	}
	return crossed*8 <= free+len(chain)
}

// takeNumbers moves the numerals out of their segments.
func (w *work) takeNumbers(chain []numeral) {
	for _, n := range chain {
		s := &w.segs[n.seg]
		w.aside = append(w.aside, w.newRow(part(&s.line, 0, 1), page.LineNumber))
		if !n.leading {
			s.gone = true
			continue
		}
		rest := part(&s.line, 1, len(s.line.Words))
		*s = seg{line: rest, box: w.frame(rest.Box), base: s.base, size: s.size}
	}
}

// smallNumber reads word i of a line as a whole number below 100.
func (w *work) smallNumber(l *page.Line, i int) (int, bool) {
	wd := l.Words[i]
	if wd.Last-wd.First > 2 || wd.Superscript {
		return 0, false
	}
	v := 0
	for _, g := range l.Glyphs[wd.First:wd.Last] {
		t := w.ink.Text(g)
		if len(t) != 1 || t[0] < '0' || t[0] > '9' {
			return 0, false
		}
		v = v*10 + int(t[0]-'0')
	}
	return v, v > 0
}
