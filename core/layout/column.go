package layout

import (
	"math"
	"sort"
	"strings"

	"pincite/core/geom"
	"pincite/core/page"
)

// How many lines the longest and the shortest of a page's columns must have.
const (
	leastColumn = 12
	leastSecond = 6
)

// steps is how finely the width of a page's text is searched for gutters.
const steps = 120

// columned reports whether the page is set in columns.
func (w *work) columned() bool { return len(w.gutters) > 0 }

// columns finds the gutters of a page set in two columns, or in three as the Federal
// Register is: bands that nearly no line crosses, with lines beside each other on
// all sides that fill their columns. The narrow cells of a table do not.
func (w *work) columns(p *paper) {
	w.clerkStamp(p)
	x0, x1 := math.Inf(1), math.Inf(-1)
	n := 0
	for i := range w.segs {
		if !w.segs[i].gone {
			x0, x1 = min(x0, w.segs[i].box.X0), max(x1, w.segs[i].box.X1)
			n++
		}
	}
	if n < leastColumn+leastSecond || x1-x0 < 200 {
		return
	}
	cross := w.crossed(x0, x1)
	for _, want := range [][]int{{steps / 2}, {steps / 3, steps * 2 / 3}} {
		var gutters []float64
		for _, mid := range want {
			if k := clearest(cross, mid); cross[k]*6 <= n {
				gutters = append(gutters, x0+float64(k)*(x1-x0)/steps)
			}
		}
		if len(gutters) == len(want) && w.filled(gutters, x0, x1) {
			w.gutters = gutters
			return
		}
	}
}

// crossed is how many segments cross each of the steps from x0 to x1.
func (w *work) crossed(x0, x1 float64) []int {
	cross := make([]int, steps+1)
	step := (x1 - x0) / steps
	for i := range w.segs {
		s := &w.segs[i]
		if s.gone {
			continue
		}
		for k := int((s.box.X0-x0)/step) + 1; k <= min(int((s.box.X1-x0)/step), steps); k++ {
			cross[k]++
		}
	}
	return cross
}

// clearest is the step within a tenth of the width around mid that the fewest
// segments cross, and of those the one nearest to mid.
func clearest(cross []int, mid int) int {
	best := mid
	for k := mid - steps/10; k <= mid+steps/10; k++ {
		if cross[k] < cross[best] || cross[k] == cross[best] && abs(k-mid) < abs(best-mid) {
			best = k
		}
	}
	return best
}

func abs(a int) int { return max(a, -a) }

// column is the column that a box stands in; ok is false if it crosses a gutter.
func column(gutters []float64, b geom.Rect) (c int, ok bool) {
	for c < len(gutters) && b.X0 >= gutters[c]-1 {
		c++
	}
	return c, c == len(gutters) || b.X1 <= gutters[c]+1
}

// filled reports whether the lines between the gutters stand beside each other and
// fill their columns.
func (w *work) filled(gutters []float64, x0, x1 float64) bool {
	type tally struct {
		n           int
		width       float64
		top, bottom float64
	}
	cols := make([]tally, len(gutters)+1)
	for c := range cols {
		cols[c].top, cols[c].bottom = math.Inf(-1), math.Inf(1)
	}
	for i := range w.segs {
		s := &w.segs[i]
		c, ok := column(gutters, s.box)
		if s.gone || !ok {
			continue
		}
		t := &cols[c]
		t.n++
		t.width += s.box.Width()
		t.top, t.bottom = max(t.top, s.base), min(t.bottom, s.base)
	}
	most, least := 0, math.MaxInt
	top, bottom := math.Inf(1), math.Inf(-1)
	edges := append(append([]float64{x0}, gutters...), x1)
	for c, t := range cols {
		most, least = max(most, t.n), min(least, t.n)
		top, bottom = min(top, t.top), max(bottom, t.bottom)
		if t.width <= 0.62*(edges[c+1]-edges[c])*float64(t.n) {
			return false
		}
	}
	return most >= leastColumn && least >= leastSecond && top-bottom > 0.08*w.box.Height()
}

// clerkWords begin or belong to a clerk's stamp on the first page.
var clerkWords = []string{"FILED", "ENTERED", "RECEIVED", "CLERK", "DEPUTY", "U.S. DISTRICT COURT", "UNITED STATES COURT OF APPEALS", "U.S. COURT OF APPEALS",
	"CIRCUIT", "DOCUMENT", "DOC #", "DATE FILED", "USDC", "ELECTRONICALLY"}

// clerkStamp sets the clerk's stamp at the right of a first page's head apart:
// FILED, a date, the clerk's name, in a box of its own beside the caption.
func (w *work) clerkStamp(p *paper) {
	if len(p.pages) == 0 || w != p.pages[0] {
		return
	}
	mid := w.box.X0 + 0.5*w.box.Width()
	low := w.box.Y0 + 0.5*w.box.Height()
	var in []int
	for i := range w.segs {
		s := &w.segs[i]
		if s.gone || s.box.X0 < mid || s.base < low {
			continue
		}
		t := strings.ToUpper(strings.TrimSpace(w.segText(s)))
		if t == "FILED" || t == "ENTERED" || t == "RECEIVED" || t == "E-FILED" || t == "ELECTRONICALLY FILED" || t == "FILED & ENTERED" || t == "USDC SDNY" || strings.HasPrefix(t, "DATE FILED:") {
			in = append(in, i)
		}
	}
	if len(in) == 0 {
		return
	}
	in = w.growStamp(in, mid, p.size)
	sort.SliceStable(in, func(i, k int) bool { return w.segs[in[i]].base > w.segs[in[k]].base })
	for _, i := range in {
		s := &w.segs[i]
		w.aside = append(w.aside, w.newRow(s.line, page.Stamp))
		s.gone = true
	}
}

// growStamp adds the lines above and below that stand close, and differ in type from
// the paper's or are worded as a clerk's stamp.
func (w *work) growStamp(in []int, mid, size float64) []int {
	box := w.segs[in[0]].box
	taken := map[int]bool{}
	for _, i := range in {
		taken[i] = true
		box = box.Cover(w.segs[i].box)
	}
	for range 10 {
		grew := false
		for i := range w.segs {
			s := &w.segs[i]
			if s.gone || taken[i] || s.box.X0 < mid-10 || s.box.X1 < box.X0 || s.box.X0 > box.X1 {
				continue
			}
			if s.box.Y0 > box.Y1+1.2*s.size || s.box.Y1 < box.Y0-1.2*s.size {
				continue
			}
			t := strings.ToUpper(w.segText(s))
			if !(math.Abs(s.size-size) > 0.6 && s.size < 1.6*size) && !clerkWord(t) && !dateLike(t) {
				continue
			}
			taken[i] = true
			in = append(in, i)
			box = box.Cover(s.box)
			grew = true
		}
		if !grew {
			break
		}
	}
	return w.downToClerk(in, taken, box)
}

// downToClerk adds the lines that stand between the stamp and the clerk's office below.
func (w *work) downToClerk(in []int, taken map[int]bool, box geom.Rect) []int {
	var names []int
	for range 4 {
		next := -1
		for i := range w.segs {
			s := &w.segs[i]
			if s.gone || taken[i] || s.box.X0 < box.X0-60 || s.box.X1 < box.X0 || s.box.X0 > box.X1 || s.base > box.Y0 || s.box.Y1 < box.Y0-1.7*s.size {
				continue
			}
			if next < 0 || s.base > w.segs[next].base {
				next = i
			}
		}
		if next < 0 {
			break
		}
		taken[next] = true
		names = append(names, next)
		box = box.Cover(w.segs[next].box)
		if clerkWord(strings.ToUpper(w.segText(&w.segs[next]))) {
			return append(in, names...)
		}
	}
	return in
}

func clerkWord(t string) bool {
	for _, c := range clerkWords {
		if strings.Contains(t, c) {
			return true
		}
	}
	return false
}

// dateLike reports whether a line in capitals is a date: FEB 5, 2010 or 2/5/2010.
func dateLike(t string) bool {
	const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"
	if len(t) < 6 || len(t) > 20 || !hasDigit(t) {
		return false
	}
	return strings.Contains(months, t[:3]) || strings.Count(t, "/") == 2
}

func (w *work) segText(s *seg) string {
	r := row{line: s.line}
	w.describe(&r)
	return r.text
}
