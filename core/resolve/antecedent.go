package resolve

import (
	"strings"

	"pincite/core/cite"
)

// shortCase is what a short form refers to: by its reporter and volume, else by
// its name (Bluebook 10.9). What was cited before goes before what is cited later,
// as in a paper whose notes stand at its end.
func (r *resolver) shortCase(i int) answer {
	c := &r.cites[i]
	if p := c.ParallelOf; p != cite.None && p < i && r.table.Of[p] != cite.None {
		return found(r.table.Of[p])
	}
	if a := r.adjoining(i); a != cite.None {
		return found(a)
	}
	if c.Volume != "" {
		if c.Page != "" { // 2015 WL 1924409, at *3
			r.buf = caseKey(r.buf[:0], c)
			if a, ok := r.byKey[string(r.buf)]; ok {
				return found(a)
			}
		}
		cand := r.inVolume(c, i)
		if named := r.named(c.AntecedentName, cand); len(named) > 0 {
			cand = named
		} else if a := r.namedElsewhere(c, i); a != cite.None {
			return found(a)
		}
		var fit []int
		for _, a := range cand {
			if r.pinFitsVolume(a, c) {
				fit = append(fit, a)
			}
		}
		fit = r.closestPage(r.before(fit, i), c)
		switch {
		case len(fit) == 1:
			return found(fit[0])
		case len(fit) > 1:
			return refused(Ambiguous)
		case len(cand) > 0:
			return refused(PinOutside)
		}
	}
	fit := r.heads(r.before(r.cases(r.names.exact(c.AntecedentName, i)), i))
	if len(fit) == 0 {
		fit = r.cases(r.names.loose(c.AntecedentName, i))
	}
	switch {
	case len(fit) == 0:
		return refused(NoAntecedent)
	case len(fit) > 1 && c.Volume != "":
		return refused(Ambiguous)
	}
	return found(r.latest(fit))
}

// namedElsewhere is the one case cited before short form i that its name names by every
// word and that was cited only by reporters other than the short form's: a decision known
// by its number so far, say. The case in the volume it names is then another. None if there is none.
func (r *resolver) namedElsewhere(c *cite.Citation, i int) int {
	hit := cite.None
	for _, a := range r.heads(r.cases(r.names.exact(c.AntecedentName, i))) {
		if r.lead[a] > i || hit != cite.None {
			return cite.None
		}
		for _, p := range r.places[a] {
			if q := &r.cites[p.cite]; reporter(q) == reporter(c) {
				return cite.None
			}
		}
		hit = a
	}
	return hit
}

// inVolume are the authorities in the volume of a short form, nearest first before it, else after.
func (r *resolver) inVolume(c *cite.Citation, i int) []int {
	r.buf = join(r.buf[:0], reporter(c), c.Volume)
	before, after := around(r.byVolume[string(r.buf)], i)
	var out []int
	for _, e := range before {
		out = append(out, int(e.auth))
	}
	for _, e := range after {
		out = append(out, int(e.auth))
	}
	return out
}

// adjoining is the authority of the reference back that nameless short form i
// follows with only a comma between, where no case in its volume is known: "Id. at
// 730, 128 A.3d at 779". None if it does not.
func (r *resolver) adjoining(i int) int {
	c := &r.cites[i]
	if i == 0 || c.AntecedentName != "" || c.Volume == "" || len(r.inVolume(c, i)) > 0 {
		return cite.None
	}
	p := &r.cites[i-1]
	if p.Kind != cite.ID && p.Kind != cite.ShortCase && p.Kind != cite.Supra || p.Core.End > c.Core.Start {
		return cite.None
	}
	if strings.TrimSpace(r.text.String()[p.Core.End:c.Core.Start]) != "," {
		return cite.None
	}
	return r.table.Of[i-1]
}

// before keeps the authorities cited in full before citation i; all of them if none was.
func (r *resolver) before(fit []int, i int) []int {
	var out []int
	for _, a := range fit {
		if r.lead[a] < i {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return fit
	}
	return out
}

// pinFitsVolume reports whether a short form's pin can lie in authority a by the reporter it names.
func (r *resolver) pinFitsVolume(a int, short *cite.Citation) bool {
	if len(short.Pins) == 0 {
		return true
	}
	n, ok := leadingNumber(short.Pins[0])
	if !ok {
		return true
	}
	for _, p := range r.places[a] {
		c := &r.cites[p.cite]
		if c.Volume == short.Volume && c.Reporter == short.Reporter && (!p.number || p.neutral || n >= p.page && n <= p.page+longestCase) {
			return true
		}
	}
	return false
}

// closestPage keeps, of several cases in one volume, the one that begins last before the pin.
func (r *resolver) closestPage(fit []int, short *cite.Citation) []int {
	if len(fit) < 2 {
		return fit
	}
	best, bestPage := []int{}, -1
	for _, a := range fit {
		for _, p := range r.places[a] {
			c := &r.cites[p.cite]
			if c.Volume != short.Volume || c.Reporter != short.Reporter || !p.number {
				continue
			}
			if p.page > bestPage {
				best, bestPage = append(best[:0], a), p.page
			} else if p.page == bestPage && best[len(best)-1] != a {
				best = append(best, a)
			}
			break
		}
	}
	return best
}

// supra is what a supra refers to, by its name (Bluebook 4.2).
func (r *resolver) supra(i int) answer {
	c := &r.cites[i]
	fit := r.names.exact(c.AntecedentName, i)
	if c.Volume != "" {
		if both := r.named(c.AntecedentName, r.inVolume(c, i)); len(both) > 0 {
			fit = both
		}
	}
	if len(fit) > 1 {
		fit = r.possible(i, fit)
	}
	for _, other := range []func(string, int) []int{r.names.loose, r.beside.exact, r.beside.loose} {
		if len(fit) > 0 {
			break
		}
		if fit = r.possible(i, r.before(other(c.AntecedentName, i), i)); len(fit) > 1 && !r.allCases(fit) {
			return refused(Ambiguous) // words beside a work are less than its name
		}
	}
	if len(fit) == 0 && c.NoteNumber != "" {
		if a := r.citedInNote(c.NoteNumber, i); a != cite.None && r.fits(i, a) {
			return found(a) // "Conference Statement, supra note 49"
		}
	}
	if len(fit) == 0 {
		return refused(NoAntecedent)
	}
	return found(r.latest(r.heads(r.before(fit, i))))
}

// heads leaves out the later history of a case where the case itself is among fit.
func (r *resolver) heads(fit []int) []int {
	var out []int
	for _, a := range fit {
		if r.cites[r.lead[a]].HistoryOf == cite.None {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return fit
	}
	return out
}

// possible keeps the authorities of fit that can hold the pins of citation i.
func (r *resolver) possible(i int, fit []int) []int {
	var out []int
	for _, a := range fit {
		if r.fits(i, a) {
			out = append(out, a)
		}
	}
	return out
}

// allCases reports whether the authorities of fit are all cases: of these the latest is meant.
func (r *resolver) allCases(fit []int) bool { return len(r.cases(fit)) == len(fit) }

// latest is the authority of fit that was cited last so far.
func (r *resolver) latest(fit []int) int {
	best := fit[0]
	for _, a := range fit[1:] {
		if r.last[a] > r.last[best] {
			best = a
		}
	}
	return best
}

func (r *resolver) cases(fit []int) []int {
	var out []int
	for _, a := range fit {
		if k := r.table.Authorities[a].Kind; k == cite.Case || k == cite.Docket {
			out = append(out, a)
		}
	}
	return out
}

// named keeps the authorities of cand whose names hold every word of name.
func (r *resolver) named(name string, cand []int) []int {
	total := 0
	eachWord(name, &r.names.buf, func([]byte) { total++ })
	words := r.names.wordsOf(name, false)
	if total == 0 || len(words) < total {
		return nil
	}
	var out []int
	for _, a := range cand {
		if r.names.all(a, words) {
			out = append(out, a)
		}
	}
	return out
}
