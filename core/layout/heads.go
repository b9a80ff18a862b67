package layout

import (
	"math"
	"sort"
	"strings"

	"pincite/core/page"
)

// How many rows at the top and foot of a page may be running heads and feet.
const (
	headRows = 5
	footRows = 4
)

// runningHeads finds the heads, feet and folios: rows at the top or foot of the page
// that come again, digits aside, at the same height on other pages (within 3 points;
// odd and even pages may differ), and rows that are nothing but the page's number.
func (p *paper) runningHeads() {
	for _, w := range p.pages {
		w.byHeight = w.byHeight[:0]
		for i := range w.rs {
			w.byHeight = append(w.byHeight, i)
		}
		sort.SliceStable(w.byHeight, func(i, k int) bool { return w.rs[w.byHeight[i]].base > w.rs[w.byHeight[k]].base })
	}
	defer p.dropHeads()
	for _, top := range []bool{false, true} {
		seen := p.edgeRows(top)
		for range 2 { // the second time the heights of the heads are known
			for i, w := range p.pages {
				p.edge(seen, i, w, top)
			}
			if top {
				p.noteHeights()
			}
		}
	}
}

// An edgeKey is a row's words without its digits, at a height.
type edgeKey struct {
	words string
	y     int
}

// edgeRows counts the rows at one edge of all pages by words and height.
func (p *paper) edgeRows(top bool) map[edgeKey][]int {
	seen := map[edgeKey][]int{}
	for i, w := range p.pages {
		n := headRows
		if !top {
			n = footRows
		}
		for k := 0; k < n && k < len(w.rs); k++ {
			r := w.fromEdge(k, top)
			key := edgeKey{maskDigits(r.text), int(math.Round((r.base - w.box.Y0) / 3))}
			seen[key] = append(seen[key], i)
		}
	}
	return seen
}

// fromEdge is the k-th row from the top or from the foot of the page.
func (w *work) fromEdge(k int, top bool) *row {
	if top {
		return &w.rs[w.byHeight[k]]
	}
	return &w.rs[w.byHeight[len(w.rs)-1-k]]
}

// countsOn reports whether the first row of page i begins or ends with a number that
// counts on from the first row of a neighbouring page: "12 DOE v. ROE" after
// "OCTOBER TERM, 2025 11".
func (p *paper) countsOn(i, n int, r *row) bool {
	if n != 0 || r.box.Width() > 0.8*p.pages[i].box.Width() {
		return false
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(p.pages) || len(p.pages[k].rs) == 0 {
			continue
		}
		o := p.pages[k].fromEdge(0, true)
		if !p.pages[k].setApart(o) || math.Abs(o.base-p.pages[k].box.Y0-r.base+p.pages[i].box.Y0) > 4 {
			continue
		}
		for _, a := range outerNumbers(r.text) {
			for _, b := range outerNumbers(o.text) {
				if a > 0 && b-a == k-i {
					return true
				}
			}
		}
	}
	return false
}

// outerNumbers are the numbers that a text begins and ends with; 0 for none.
func outerNumbers(t string) [2]int {
	first, _, _ := strings.Cut(t, " ")
	last := t[strings.LastIndexByte(t, ' ')+1:]
	var out [2]int
	for i, s := range []string{first, last} {
		if digits(s) && len(s) < 5 {
			out[i] = value(s)
		}
	}
	return out
}

// namesCourt reports whether words name a court or the parties.
func namesCourt(t string) bool {
	return strings.Contains(strings.ToUpper(t), "COURT") || strings.Contains(t, " v. ")
}

// noteHeights counts at which heights running heads stand.
func (p *paper) noteHeights() {
	p.heights = map[int]int{}
	for _, w := range p.pages {
		for i := range w.rs {
			if r := &w.rs[i]; r.zone == page.Header {
				p.heights[int(math.Round((r.base-w.box.Y0)/3))]++
			}
		}
	}
}

// headHeight reports whether running heads stand at a row's height on three other pages.
func (p *paper) headHeight(r *row, w *work) bool {
	y := int(math.Round((r.base - w.box.Y0) / 3))
	return len(r.text) < 90 && p.heights[y-1]+p.heights[y]+p.heights[y+1] >= 3
}

// dropHeads takes the rows told to be heads, feet and folios out of the running text.
func (p *paper) dropHeads() {
	for _, w := range p.pages {
		keep := w.rs[:0:0]
		for i := range w.rs {
			if w.rs[i].zone.Furniture() {
				w.aside = append(w.aside, w.rs[i])
				continue
			}
			keep = append(keep, w.rs[i])
		}
		w.rs = keep
	}
}

// edge takes the furniture at one edge of page i out of its rows, from the edge inward.
func (p *paper) edge(seen map[edgeKey][]int, i int, w *work, top bool) {
	n, limit := 0, headRows
	zone := page.Header
	if !top {
		limit, zone = footRows, page.Footer
	}
	for n < limit && n < len(w.rs) {
		r := w.fromEdge(n, top)
		z, ok := zone, false
		switch {
		case r.zone.Furniture():
			z, ok = r.zone, true
		case !w.atEdge(r, top):
		case !folioTaken(w, top) && folio(r.text, w.s.Label) && p.isFolio(i, n, r, top):
			z, ok = page.PageNumber, true
		case top && i == p.firstText() && (namesCourt(r.text) || !p.repeats(seen, r, w, i) && !p.countsOn(i, n, r)): // its first occurrence is the caption
		case p.repeats(seen, r, w, i), top && i > 0 && p.named(r, w, n):
			ok = true
		case top && w.setApart(r) && (i > 0 && p.headHeight(r, w) || p.countsOn(i, n, r)):
			ok = true
		}
		if !ok {
			break
		}
		r.zone, r.known = z, true
		n++
	}
}

// atEdge reports whether a row stands in the outer quarter of the page.
func (w *work) atEdge(r *row, top bool) bool {
	if top {
		return r.base > w.box.Y1-w.box.Height()*0.25
	}
	return r.base < w.box.Y0+w.box.Height()*0.25
}

// repeats reports whether a row comes again at its height: on half of the pages, on
// three of them, or on both of two; a row of every second page counts as often.
func (p *paper) repeats(seen map[edgeKey][]int, r *row, w *work, i int) bool {
	if len(p.pages) < 2 || len(r.text) > 160 {
		return false
	}
	words := maskDigits(r.text)
	if strings.Trim(words, "# .-–—_") == "" && !strings.Contains(words, "#") {
		return false
	}
	y := int(math.Round((r.base - w.box.Y0) / 3))
	pages := map[int]bool{}
	for d := -1; d <= 1; d++ {
		for _, k := range seen[edgeKey{words, y + d}] {
			pages[k] = true
		}
	}
	n := len(pages)
	near := pages[i-1] || pages[i+1] || pages[i-2] || pages[i+2]
	return near && (n >= 3 || n*2 >= len(p.pages) && n >= 2)
}

// named reports whether a row at the top of a later page names the paper in words
// that the first page has too (its number, its short title) and belongs to a stack of
// short rows set apart from the text below.
func (p *paper) named(r *row, w *work, n int) bool {
	if len(r.text) < 5 || len(r.text) > 60 || r.box.Width() > 0.6*w.box.Width() || !w.stackApart(r) {
		return false
	}
	if p.namesParties(r.text) {
		return true
	}
	if !hasDigit(r.text) && (n == 0 || w.fromEdge(n-1, true).base-r.base > 1.5*r.size) {
		return false
	}
	first := p.pages[0]
	words := strings.ToUpper(strings.Trim(r.text, " ."))
	has := func(t string) bool {
		t = strings.ToUpper(t)
		if len(t) < 200 && strings.Contains(t, words) {
			return true
		}
		for _, f := range strings.Fields(words) {
			if len(f) > 5 && strings.Contains(f, "-") && hasDigit(f) && strings.Contains(t, f) {
				return true // the docket number
			}
		}
		return false
	}
	for i := 0; i < len(first.rs) && i < 30; i++ {
		if has(first.rs[i].text) {
			return true
		}
	}
	for i := range first.aside {
		if first.aside[i].zone == page.Stamp && hasDigit(words) && has(first.aside[i].text) {
			return true
		}
	}
	return false
}

// namesParties reports whether words are a short title ("Roe v. Doe", "In re Coe") whose
// names stand on the first page.
func (p *paper) namesParties(t string) bool {
	if !strings.Contains(t, " v. ") && !strings.Contains(t, " V. ") && !strings.HasPrefix(strings.ToUpper(t), "IN RE ") {
		return false
	}
	var b strings.Builder
	for i := 0; i < len(p.pages[0].rs) && i < 40; i++ {
		b.WriteString(strings.ToUpper(p.pages[0].rs[i].text))
		b.WriteByte('\n')
	}
	first := b.String()
	for _, f := range strings.Fields(strings.ToUpper(t)) {
		if f = strings.Trim(f, ".,;"); len(f) > 3 && !strings.Contains(first, f) {
			return false
		}
	}
	return true
}

// stackApart reports whether the rows that follow r closely are short and few, and a
// gap parts them from the next.
func (w *work) stackApart(r *row) bool {
	at := -1
	for k, i := range w.byHeight {
		if &w.rs[i] == r {
			at = k
		}
	}
	for n := 0; n < 4 && at >= 0 && at+1 < len(w.byHeight); n++ {
		a, b := &w.rs[w.byHeight[at]], &w.rs[w.byHeight[at+1]]
		if a.box.Width() > 0.6*w.box.Width() {
			return false
		}
		if a.base-b.base > 1.5*max(a.size, b.size) {
			return true
		}
		at++
	}
	return false
}

// setApart reports whether a row stands apart from all rows below it.
func (w *work) setApart(r *row) bool {
	for i := range w.rs {
		if d := r.base - w.rs[i].base; d > 0 && d < 1.4*r.size {
			return false
		}
	}
	return true
}
