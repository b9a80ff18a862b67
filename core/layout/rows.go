package layout

import (
	"math"
	"slices"
	"sort"

	"pincite/core/page"
)

// rows joins the page's segments into rows from the top down. On a page of several
// columns a row that crosses a gutter ends what stands above it: the left column's
// rows, then those of the next.
func (w *work) rows(p *paper) {
	w.raiseMarks()
	var whole []int
	for i := range w.segs {
		if !w.segs[i].gone {
			whole = append(whole, i)
		}
	}
	sort.SliceStable(whole, func(i, k int) bool { return w.segs[whole[i]].base > w.segs[whole[k]].base })
	if !w.columned() {
		w.addRows(whole, 0)
		return
	}
	in := make([][]int, len(w.gutters)+1)
	flush := func() {
		for c := range in {
			w.addRows(in[c], c)
			in[c] = in[c][:0]
		}
	}
	for _, i := range whole {
		if c, ok := column(w.gutters, w.segs[i].box); ok {
			in[c] = append(in[c], i)
			continue
		}
		flush()
		w.addRows([]int{i}, 0)
	}
	flush()
}

// addRows makes rows of segments sorted from the top down.
func (w *work) addRows(segs []int, col int) {
	for i := 0; i < len(segs); {
		k := i + 1
		lead := &w.segs[segs[i]]
		for k < len(segs) && sameRow(lead, &w.segs[segs[k]]) {
			k++
		}
		r := w.joinSegs(segs[i:k])
		r.col = col
		w.rs = append(w.rs, r)
		i = k
	}
}

// sameRow reports whether two segments stand on one baseline.
func sameRow(a, b *seg) bool {
	return math.Abs(a.base-b.base) < 0.3*min(a.size, b.size)
}

// joinSegs makes one row of segments on one baseline.
func (w *work) joinSegs(ids []int) row {
	ids = slices.Clone(ids)
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

// raiseMarks puts note marks that were printed as lines of their own (smaller, above
// the baseline) into the segment beside which they stand.
func (w *work) raiseMarks() {
	for i := range w.segs {
		m := &w.segs[i]
		if m.gone || len(m.line.Words) != 1 || len(m.line.Glyphs) > 3 {
			continue
		}
		best, rise := -1, 0.0
		for k := max(0, i-60); k < min(i+60, len(w.segs)); k++ {
			s := &w.segs[k]
			d := m.base - s.base
			if k == i || s.gone || m.size > markSize*s.size || d < markRise*s.size || d > 0.7*s.size {
				continue
			}
			if m.box.X0 < s.box.X0-1.5*s.size || m.box.X0 > s.box.X1+0.8*s.size || len(s.line.Words) == 0 {
				continue
			}
			if best < 0 || d < rise {
				best, rise = k, d
			}
		}
		if best >= 0 && markLike(w.segText(m)) {
			w.insertMark(&w.segs[best], m)
		}
	}
}

func markLike(s string) bool {
	return digits(s) || symbol(s) || len(s) == 1 && s[0] >= 'a' && s[0] <= 'z'
}

// insertMark puts the mark m among the words of s.
func (w *work) insertMark(s, m *seg) {
	at := 0
	for at < len(s.line.Words) && w.frame(s.line.Words[at].Box).X0 < m.box.X0 {
		at++
	}
	cut := len(s.line.Glyphs)
	if at < len(s.line.Words) {
		cut = s.line.Words[at].First
	}
	n := len(m.line.Glyphs)
	l := s.line
	l.Glyphs = slices.Concat(s.line.Glyphs[:cut], m.line.Glyphs, s.line.Glyphs[cut:])
	word := page.Word{First: cut, Last: cut + n, Box: m.line.Box, Superscript: true}
	word.Tight = at > 0 && m.box.X0-w.frame(s.line.Words[at-1].Box).X1 < 0.12*s.size
	l.Words = slices.Concat(s.line.Words[:at], []page.Word{word}, s.line.Words[at:])
	for k := at + 1; k < len(l.Words); k++ {
		l.Words[k].First += n
		l.Words[k].Last += n
	}
	l.Box = l.Box.Cover(m.line.Box)
	s.line, s.box = l, s.box.Cover(m.box)
	m.gone = true
}
