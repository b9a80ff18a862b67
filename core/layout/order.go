package layout

import (
	"math"
	"sort"

	"pincite/core/page"
)

// Writers put text down in reading order with few exceptions: stamps come last,
// line numbers and columns one after another. Where more than disorder of the steps
// between lines go up the page in one column, the order of the content means
// nothing. Court papers stay below a tenth.
const (
	disorder   = 0.35
	orderLeast = 12 // lines needed to tell
)

// order is the reading order of the pieces: that of the content or, where that is
// plainly none, from top to bottom and left to right.
func order(s *page.Sheet, ps []piece) []piece {
	steps, up := 0, 0
	for i := 1; i < len(ps); i++ {
		a, b := &ps[i-1], &ps[i]
		if a.turn != b.turn || math.Abs(a.v-b.v) < 0.5*float64(a.size) {
			continue
		}
		steps++
		if b.v > a.v && a.u0 < b.u1 && b.u0 < a.u1 { // not into the next column
			up++
		}
	}
	if steps < orderLeast || float64(up) < disorder*float64(steps) {
		return ps
	}
	rows := make([]float64, len(ps)) // baselines, evened out within a row
	idx := make([]int, len(ps))
	for i := range idx {
		idx[i] = i
	}
	sort.SliceStable(idx, func(i, j int) bool { return ps[idx[i]].v > ps[idx[j]].v })
	for k, i := range idx {
		rows[i] = ps[i].v
		if k > 0 {
			if last := idx[k-1]; rows[last]-ps[i].v < 0.3*float64(ps[i].size) {
				rows[i] = rows[last]
			}
		}
	}
	sort.SliceStable(idx, func(i, j int) bool {
		a, b := idx[i], idx[j]
		switch {
		case ps[a].turn != ps[b].turn:
			return ps[a].turn == 0 && ps[b].turn != 0
		case ps[a].turn != 0:
			return false
		case rows[a] != rows[b]:
			return rows[a] > rows[b]
		}
		return ps[a].u0 < ps[b].u0
	})
	out := make([]piece, len(ps))
	for k, i := range idx {
		out[k] = ps[i]
	}
	return out
}
