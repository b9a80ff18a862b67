package layout

import (
	"math"
	"slices"
	"sort"
	"strings"
)

// measure finds the size of the body's type: the one in which most glyphs stand.
func (p *paper) measure() {
	var count [256]int // by half points
	for _, w := range p.pages {
		for i := range w.segs {
			k := int(w.segs[i].size*2 + 0.5)
			count[max(0, min(k, 255))] += len(w.segs[i].line.Glyphs)
		}
	}
	best := 24
	for k, n := range count {
		if n > count[best] {
			best = k
		}
	}
	p.size = float64(best) / 2
}

// remeasure finds the margins of each page's running text and the body's lead.
func (p *paper) remeasure() {
	var leads, lefts, rights []float64
	own := make([][]float64, len(p.pages))
	for k, w := range p.pages {
		w.margins(p.size)
		if w.right > w.left {
			lefts, rights = append(lefts, w.left), append(rights, w.right)
		}
		for i := 1; i < len(w.rs); i++ {
			a, b := &w.rs[i-1], &w.rs[i]
			d := a.base - b.base
			if d < 0.8*p.size || d > 4*p.size || a.box.Width() < 0.6*(w.right-w.left) || math.Abs(b.box.X0-w.left) > 4 || leadsOn(a.text) || leadsOn(b.text) {
				continue
			}
			own[k] = append(own[k], d)
		}
		leads = append(leads, own[k]...)
	}
	p.lead = mode(leads, 0.5, 1.2*p.size)
	p.quad = p.lead > 1.6*p.size
	left, right := mode(lefts, 4, 72), mode(rights, 4, 540)
	sure := len(lefts) > 1 // a page of quotations has the margins of the others
	for k, w := range p.pages {
		if w.right <= w.left {
			w.left, w.right = left, right
		}
		if sure && !w.columned() && w.left > left+12 && (w.left < left+60 && len(lefts) > 2 || w.beginsAt(left)) {
			w.left = left
		}
		if sure && !w.columned() && w.right < right-12 && w.right > right-60 {
			w.right = right
		}
		w.lead = p.lead
		if len(own[k]) >= 3 {
			w.lead = max(p.lead, mode(own[k], 0.5, p.lead)) // notes and quotations pull it down
		}
		w.columnEdges()
	}
}

// margins are the edges at which most long rows begin and end.
func (w *work) margins(size float64) {
	var x0, x1 []float64
	for i := range w.rs {
		if b := w.rs[i].box; b.Width() > 0.38*w.box.Width() && math.Abs(w.rs[i].size-size) < 0.2*size {
			x0, x1 = append(x0, b.X0), append(x1, b.X1)
		}
	}
	if len(x0) < 3 {
		return
	}
	w.left = mode(x0, 3, 0)
	sort.Float64s(x1)
	w.right = x1[len(x1)*9/10]
}

// beginsAt reports whether a row of the page begins at x.
func (w *work) beginsAt(x float64) bool {
	for i := range w.rs {
		if math.Abs(w.rs[i].box.X0-x) < 4 && w.rs[i].box.Width() > 40 {
			return true
		}
	}
	return false
}

// leadsOn reports whether a line has the dots of a table of contents.
func leadsOn(s string) bool { return strings.Contains(s, "....") || strings.Contains(s, ". . . .") }

// columnEdges finds the edges of all columns, and whether lines are justified.
func (w *work) columnEdges() {
	full, n := 0, 0
	for i := range w.rs {
		if r := &w.rs[i]; r.box.Width() > 0.6*(w.right-w.left) {
			n++
			if math.Abs(r.box.X1-w.right) < 2.5 {
				full++
			}
		}
	}
	w.justified = n > 6 && full*10 > n*6
	if !w.columned() {
		return
	}
	w.colLeft, w.colRight = append([]float64{w.left}, w.gutters...), append(slices.Clone(w.gutters), w.right)
	for c := range w.colLeft {
		var x0 []float64
		x1 := 0.0
		for i := range w.rs {
			if r := &w.rs[i]; r.col == c && r.box.Width() < 0.6*w.box.Width() {
				x0, x1 = append(x0, r.box.X0), max(x1, r.box.X1)
			}
		}
		w.colLeft[c], w.colRight[c] = mode(x0, 3, w.colLeft[c]), x1
	}
	w.left, w.right = w.colLeft[0], w.colRight[len(w.colRight)-1]
}

// mode is the value that most of vs stand within width of, or other if there is none.
func mode(vs []float64, width, other float64) float64 {
	if len(vs) == 0 {
		return other
	}
	sort.Float64s(vs)
	best, bestN := vs[0], 0
	k := 0
	for i := range vs {
		for vs[i]-vs[k] > width {
			k++
		}
		if i-k+1 > bestN {
			bestN, best = i-k+1, vs[(i+k)/2]
		}
	}
	return best
}
