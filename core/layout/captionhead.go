package layout

import (
	"math"
	"strings"

	"pincite/core/page"
)

// firstProse is the first row of the running text: long, of small letters, and not
// one of a centred stack; or the full rows right above such a one.
func (w *work) firstProse(p *paper) int {
	for i := range w.rs {
		if !w.prose(i) {
			continue
		}
		for i > 0 && w.runsInto(p, i) {
			i--
		}
		return i
	}
	return len(w.rs)
}

// runsInto reports whether the row above row i is full and runs on into it.
func (w *work) runsInto(p *paper, i int) bool {
	a, b := &w.rs[i-1], &w.rs[i]
	if a.known || a.caps || a.base-b.base > 1.15*max(p.lead, 1.2*b.size) && !w.evenly(i) {
		return false
	}
	left, right := w.edges(a)
	full := a.box.X1 > right-0.12*(right-left) && a.box.X0 < left+60 && (w.oneStretch(a) || a.box.Width() > 0.85*(right-left))
	return full && strings.Count(a.text, " ") >= 4 && b.box.X0 < left+60
}

// evenly reports whether row i stands as far below the row above as above the next.
func (w *work) evenly(i int) bool {
	return i > 0 && i+1 < len(w.rs) && math.Abs(w.rs[i-1].base-2*w.rs[i].base+w.rs[i+1].base) < 2 && w.rs[i-1].base-w.rs[i].base < 3*w.rs[i].size
}

// prose reports whether row i is a line of running text.
func (w *work) prose(i int) bool {
	r := &w.rs[i]
	left, right := w.edges(r)
	measure := right - left
	if r.known || r.caps {
		return false
	}
	if w.centred(r) && !w.sameEdge(i) && r.box.Width() < 0.9*measure || r.box.Width() < 0.72*measure {
		return false
	}
	return float64(strings.Count(r.text, " ")) >= min(7, measure/62) && w.oneStretch(r) && smallWords(r.text)
}

// sameEdge reports whether the row below goes on with row i's text: it begins where
// row i does, or at the margin if row i is an indented first line.
func (w *work) sameEdge(i int) bool {
	if i+1 >= len(w.rs) {
		return false
	}
	a, b := &w.rs[i], &w.rs[i+1]
	left, right := w.edges(b)
	in := a.box.X0 - b.box.X0
	goesOn := math.Abs(in) < 12 || in > 0 && in < 60 && b.box.X0 < left+4 && b.box.Width() > 0.8*(right-left)
	return goesOn && a.base-b.base < max(1.5*a.size, 1.15*w.lead) && smallWords(b.text)
}

// oneStretch reports whether a row has no gap as wide as between cells.
func (w *work) oneStretch(r *row) bool {
	for k := 1; k < len(r.line.Words); k++ {
		if w.frame(r.line.Words[k].Box).X0-w.frame(r.line.Words[k-1].Box).X1 > 2*r.size {
			return false
		}
	}
	return true
}

// smallWords reports whether at least half of the words begin with a small letter.
func smallWords(s string) bool {
	n, small := 0, 0
	for _, f := range strings.Fields(s) {
		n++
		if f[0] >= 'a' && f[0] <= 'z' {
			small++
		}
	}
	return small*2 >= n
}

// head tells the rows above the running text of the first page to be its caption, if
// they look like one.
func (w *work) head(p *paper, cut bool) {
	end := w.firstProse(p)
	named := cut
	for i := 0; i < end; i++ {
		t := w.rs[i].text
		named = named || strings.Contains(t, "COURT") || strings.Contains(t, "Court of") || t == "v." || t == "vs." || strings.HasSuffix(t, " v.") || w.centred(&w.rs[i]) && strings.Contains(t, " v. ")
	}
	if !named || end > 60 {
		return
	}
	if !cut {
		end = w.stackEnd(end)
	}
	end = w.afterVersus(end)
	if !cut {
		end = w.partWide(end)
	}
	last := -1
	for i := 0; i < end; i++ {
		if w.rs[i].zone == page.Caption {
			last = i
		}
	}
	for i := last + 1; i < end; i++ { // the parties go on below the cells
		if t := w.rs[i].text; t == "v." || t == "vs." || hasRole(t) && !w.centred(&w.rs[i]) {
			last = i
		}
	}
	for i := 0; i < end; i++ {
		r := &w.rs[i]
		if r.known {
			continue
		}
		r.zone, r.known = page.Caption, true
		if dashes(r.text) {
			r.zone = page.Margin
			continue
		}
		if cut && i > last {
			if !w.centred(r) && !r.bold && !r.caps || r.box.X0 < w.left+10 && strings.Contains(r.text, ", ") {
				r.zone, r.known = page.Body, false // the judge's line, an opening phrase
				continue
			}
			r.zone = page.Heading
		}
	}
}

// afterVersus moves the end of a caption that would be at the "v." past the party that
// follows, whose description may read like running text.
func (w *work) afterVersus(end int) int {
	for back := 1; back <= 2 && end-back >= 0; back++ {
		if t := w.rs[end-back].text; t != "v." && t != "vs." && t != "V." && t != "VS." {
			continue
		}
		for k := end; k < len(w.rs) && k < end+12; k++ {
			if role(w.rs[k].text) {
				return k + 1
			}
		}
		for k := end; k+1 < len(w.rs) && k < end+12; k++ { // a paragraph without a role
			if d := w.rs[k].base - w.rs[k+1].base; d > 1.8*w.rs[k].size && d > 1.2*w.lead {
				return k + 1
			}
		}
	}
	return end
}

// partWide cuts the rows before end at gaps as wide as between cells ("Argued May 3
// Decided June 9"), and gives the new end.
func (w *work) partWide(end int) int {
	out := make([]row, 0, len(w.rs)+4)
	for i := range w.rs {
		r := &w.rs[i]
		if i >= end || r.known {
			out = append(out, *r)
			continue
		}
		from := 0
		words := r.line.Words
		for k := 1; k <= len(words); k++ {
			if k < len(words) && w.frame(words[k].Box).X0-w.frame(words[k-1].Box).X1 < 2*r.size {
				continue
			}
			if from == 0 && k == len(words) {
				out = append(out, *r)
				break
			}
			part := row{line: part(&r.line, from, k), base: r.base, size: r.size, col: r.col}
			part.box = w.frame(part.line.Box)
			w.describe(&part)
			out = append(out, part)
			from = k
		}
	}
	end += len(out) - len(w.rs)
	w.rs = out
	return end
}

// stackEnd is the first of the rows before end that is long and not in the middle.
func (w *work) stackEnd(end int) int {
	court := false
	for i := 0; i < end; i++ {
		r := &w.rs[i]
		left, right := w.edges(r)
		court = court || strings.Contains(strings.ToUpper(r.text), "COURT")
		flush := i > 0 && math.Abs(r.box.X0-w.rs[i-1].box.X0) < 3 || i+1 < end && math.Abs(r.box.X0-w.rs[i+1].box.X0) < 3
		if court && i > 3 && flush && r.box.Width() > 0.72*(right-left) && strings.Count(r.text, " ") >= 7 && !w.middle(r) && !r.caps && w.oneStretch(r) {
			return i
		}
	}
	return end
}

// middle reports whether a row stands in the middle of the text, however long it is.
func (w *work) middle(r *row) bool {
	m := (r.box.X0 + r.box.X1) / 2
	return math.Abs(m-(w.left+w.right)/2) < 5 && (r.caps || math.Abs(r.box.X0-w.left) > 3)
}

// stacks finds captions set as a stack of centred rows inside a paper, as each opinion
// of the Supreme Court begins with one.
func (w *work) stacks() {
	for i := 0; i < len(w.rs); {
		k := i
		court, parties := false, false
		for k < len(w.rs) && (w.rs[k].zone == page.Body || w.rs[k].zone == page.Heading) && (w.middle(&w.rs[k]) || dashes(w.rs[k].text)) {
			t := w.rs[k].text
			u := strings.ToUpper(t)
			court = court || strings.Contains(u, "COURT") && w.rs[k].caps
			parties = parties || strings.HasSuffix(t, " v.") || t == "v." || strings.Contains(t, " v. ") || strings.HasPrefix(u, "IN RE")
			k++
		}
		if k-i >= 4 && court && parties {
			for j := i; j < k; j++ {
				w.rs[j].zone, w.rs[j].known = page.Caption, true
			}
		}
		i = max(k, i+1)
	}
}

// strips moves what is nothing but a rule made of characters out of the running text.
func (p *paper) strips() {
	for _, w := range p.pages {
		keep := w.rs[:0]
		for _, r := range w.rs {
			if r.zone == page.Margin || r.zone != page.Signature && r.zone != page.Footnote && dashes(r.text) {
				r.zone = page.Margin
				w.aside = append(w.aside, r)
				continue
			}
			keep = append(keep, r)
		}
		w.rs = keep
	}
}
