package layout

import (
	"math"
	"sort"
	"strings"
)

// longestCaption is how many rows a caption has at most.
const longestCaption = 80

// openCaption finds a caption whose cells are parted by nothing but room (or by a drawn
// rule): rows above the running text whose right parts begin at one place.
func (w *work) openCaption(p *paper) bool {
	end := min(w.firstProse(p), longestCaption)
	x, ok := w.cellEdge(end)
	if !ok {
		return false
	}
	first, last := -1, -1
	two, between := 0, 0
	for i := 0; i < end; i++ {
		l, r := w.sides(&w.rs[i], x)
		if r && first < 0 {
			first = i
		}
		if r {
			last = i
		}
		if l && r {
			two++
		}
		if l && !r && first >= 0 {
			between++
		}
	}
	if two == 0 && between == 0 || last-first < 1 {
		return false
	}
	for first > 0 && w.besideCell(first-1, first, x) {
		first--
	}
	for last+1 < end && w.besideCell(last+1, last, x) {
		last++
	}
	for i := first; i <= last; i++ {
		if b := w.rs[i].box; b.X0 < x-3 && b.X1 > x+3 {
			if !w.gapAt(&w.rs[i], x) {
				return false // a row runs across: no cells
			}
		}
	}
	if w.rolesOnly(first, last, x-3) {
		return false
	}
	w.cells(first, last, x-3, nil)
	return true
}

// roleWords begin the lines that say what part a party plays.
var roleWords = []string{"PLAINTIFF", "DEFENDANT", "PETITIONER", "RESPONDENT", "APPELLANT", "APPELLEE", "DEBTOR", "CLAIMANT", "INTERVENOR", "MOVANT", "CROSS-"}

// rolesOnly reports whether nothing but parties' roles stands from x on in the rows
// [first, last]: they belong to the party before them and are no cell of their own.
func (w *work) rolesOnly(first, last int, x float64) bool {
	for i := first; i <= last; i++ {
		r := &w.rs[i]
		for k := range r.line.Words {
			if w.frame(r.line.Words[k].Box).X0 < x {
				continue
			}
			if !role(wordOf(w, &r.line, k)) {
				return false
			}
			break
		}
	}
	return true
}

// hasRole reports whether a short line says what part a party plays.
func hasRole(t string) bool {
	if len(t) > 60 {
		return false
	}
	for _, f := range strings.Fields(t) {
		if role(f) {
			return true
		}
	}
	return false
}

func role(word string) bool {
	word = strings.ToUpper(word)
	for _, o := range roleWords {
		if strings.HasPrefix(word, o) {
			return true
		}
	}
	return false
}

// valleyCaption finds a caption whose right cell is set in the middle of its half: at
// least four rows one below the other that leave an upright band free, with rows on
// both sides of it.
func (w *work) valleyCaption(p *paper) bool {
	end := min(w.firstProse(p), longestCaption)
	for i := 0; i < end; {
		k := i
		for k < end && !w.centred(&w.rs[k]) && !w.rs[k].known && (k == i || w.rs[k-1].base-w.rs[k].base < 3.2*w.rs[k].size) {
			k++
		}
		if k-i >= 3 {
			if x, ok := w.valley(i, k); ok {
				if w.rolesOnly(i, k-1, x) {
					return false
				}
				w.cells(i, k-1, x, nil)
				return true
			}
		}
		i = max(k, i+1)
	}
	return false
}

// valley is the middle of the widest upright band between 0.3 and 0.75 of the page
// that no word of the rows [i, k) touches, if rows stand on both sides of it.
func (w *work) valley(i, k int) (float64, bool) {
	const steps = 256
	lo, hi := w.box.X0+0.3*w.box.Width(), w.box.X0+0.75*w.box.Width()
	step := (hi - lo) / steps
	var hit [steps]bool
	for j := i; j < k; j++ {
		for n := range w.rs[j].line.Words {
			b := w.frame(w.rs[j].line.Words[n].Box)
			for s := max(0, int((b.X0-lo)/step)); s < steps && lo+float64(s)*step <= b.X1; s++ {
				hit[s] = true
			}
		}
	}
	best, from, width := 0, -1, 0
	for s := 0; s < steps; s++ {
		if hit[s] {
			from = -1
			continue
		}
		if from < 0 {
			from = s
		}
		if s-from+1 > width {
			width, best = s-from+1, from
		}
	}
	x := lo + (float64(best)+float64(width)/2)*step
	left, right := 0, 0
	for j := i; j < k; j++ {
		words := w.rs[j].line.Words
		if w.frame(words[0].Box).X0 < x {
			left++
		}
		if w.frame(words[len(words)-1].Box).X0 > x {
			right++
		}
	}
	room := float64(width) * step
	return x, best > 0 && best+width < steps && left >= 2 && (right >= 2 && room > 6 || right == 1 && room > 20)
}

// besideCell reports whether row i, next to row k of the caption, stands in its left
// or right cell and close by.
func (w *work) besideCell(i, k int, x float64) bool {
	r := &w.rs[i]
	return (r.box.X1 < x-3 || r.box.X0 >= x-3) && r.box.X0 < x+0.2*w.box.Width() && math.Abs(r.base-w.rs[k].base) < 2.4*r.size && !w.centred(r)
}

// centred reports whether a row's middle is the middle of the text or the page.
func (w *work) centred(r *row) bool {
	m := (r.box.X0 + r.box.X1) / 2
	return r.box.X0 > w.left+min(20, 0.03*(w.right-w.left)) && r.box.X1 < w.right-4 && (math.Abs(m-(w.left+w.right)/2) < 5 || math.Abs(m-(w.box.X0+w.box.X1)/2) < 5)
}

// cellEdge is the x at which the right parts of at least two rows above row end begin.
func (w *work) cellEdge(end int) (float64, bool) {
	lo, hi := w.box.X0+0.4*w.box.Width(), w.box.X0+0.75*w.box.Width()
	var xs []float64
	for i := 0; i < end; i++ {
		l := &w.rs[i].line
		for k := range l.Words {
			x := w.frame(l.Words[k].Box).X0
			if x < lo || x > hi || k == 0 && w.centred(&w.rs[i]) {
				continue
			}
			if k == 0 || x-w.frame(l.Words[k-1].Box).X1 > wideGap*w.rs[i].size {
				xs = append(xs, x)
				break
			}
		}
	}
	if len(xs) < 2 {
		return 0, false
	}
	sort.Float64s(xs)
	best, bestN := 0.0, 1
	for i := range xs {
		k := i
		for k < len(xs) && xs[k]-xs[i] < 4 {
			k++
		}
		if k-i > bestN {
			best, bestN = xs[i], k-i
		}
	}
	return best, bestN >= 2
}

// sides reports whether a row has words left of x, and whether its next word begins at x.
func (w *work) sides(r *row, x float64) (left, right bool) {
	l := &r.line
	for k := range l.Words {
		b := w.frame(l.Words[k].Box)
		if b.X0 < x-3 {
			left = true
			continue
		}
		return left, b.X0 < x+4 && (k == 0 || b.X0-w.frame(l.Words[k-1].Box).X1 > 0.3*r.size)
	}
	return left, false
}

// gapAt reports whether no word of a row runs across x.
func (w *work) gapAt(r *row, x float64) bool {
	l := &r.line
	for k := range l.Words {
		if b := w.frame(l.Words[k].Box); b.X0 < x-3 && b.X1 > x+3 {
			return false
		}
	}
	return true
}
