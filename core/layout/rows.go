package layout

import (
	"math"
	"sort"

	"pincite/core/page"
)

// rows joins the page's segments into rows, column by column, from the top down.
func (w *work) rows(p *paper) {
	segs := make([]int, 0, len(w.segs))
	for i := range w.segs {
		if !w.segs[i].gone {
			segs = append(segs, i)
		}
	}
	sort.SliceStable(segs, func(i, k int) bool { return w.segs[segs[i]].base > w.segs[segs[k]].base })
	for i := 0; i < len(segs); {
		k := i + 1
		lead := &w.segs[segs[i]]
		for k < len(segs) && sameRow(lead, &w.segs[segs[k]]) {
			k++
		}
		w.rs = append(w.rs, w.joinSegs(segs[i:k]))
		i = k
	}
}

// sameRow reports whether two segments stand on one baseline.
func sameRow(a, b *seg) bool {
	return math.Abs(a.base-b.base) < 0.3*min(a.size, b.size)
}

// joinSegs makes one row of segments on one baseline.
func (w *work) joinSegs(ids []int) row {
	sort.SliceStable(ids, func(i, k int) bool { return w.segs[ids[i]].box.X0 < w.segs[ids[k]].box.X0 })
	s := &w.segs[ids[0]]
	r := row{line: s.line, box: s.box, base: s.base, size: s.size}
	if len(ids) > 1 {
		l := page.Line{Baseline: s.line.Baseline, Turn: s.line.Turn}
		longest := 0
		for _, id := range ids {
			s := &w.segs[id]
			from := len(l.Glyphs)
			l.Glyphs = append(l.Glyphs, s.line.Glyphs...)
			for _, wd := range s.line.Words {
				wd.First += from
				wd.Last += from
				l.Words = append(l.Words, wd)
			}
			l.Box = l.Box.Cover(s.line.Box)
			r.box = r.box.Cover(s.box)
			if n := len(s.line.Glyphs); n > longest {
				longest, l.Size, l.Baseline, r.base, r.size = n, s.line.Size, s.line.Baseline, s.base, s.size
			}
		}
		r.line = l
	}
	w.describe(&r)
	return r
}
