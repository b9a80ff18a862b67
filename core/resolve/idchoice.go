package resolve

import (
	"strings"

	"pincite/core/cite"
)

// better is the authority that an id. at i means rather than a, the last one cited, which
// its pin fits ill: a paragraph where a has none, for the nearest case before it that has
// them; or a page far behind the first, for a case pinned beside it before, or the one that the
// words since then name and that begins close before it. None if a will do.
func (r *resolver) better(s *stream, n, i, a int) int {
	if k := r.table.Authorities[a].Kind; k != cite.Case && k != cite.Docket || len(r.cites[i].Pins) == 0 || r.cites[i].Inside != cite.None {
		return cite.None
	}
	pin := r.cites[i].Pins[0]
	if strings.HasPrefix(pin, "¶") {
		if r.paragraphed(a) {
			return cite.None
		}
		for k := n - 1; k >= 0; k-- {
			if b := r.table.Of[s.recent[k]]; b != cite.None && b != a && r.paragraphed(b) {
				return b
			}
		}
		return cite.None
	}
	if page, ok := leadingNumber(pin); ok && !r.close(a, page) {
		if b := r.pinnedNear(s, n, a, page); b != cite.None {
			return b
		}
		if b := r.namedInProse(i, s.recent[n]); b != cite.None && b != a && r.close(b, page) {
			return b
		}
	}
	return cite.None
}

// besideRecord reports whether the id. at i stands beside the very paper that was cited
// last, which it then does not mean: "N.T., 4/14/21, at 5; R.R. at 51a. … Id. at 10; R.R. at 56a".
func (r *resolver) besideRecord(i, last int) bool {
	if i+1 >= len(r.cites) || r.cites[last].Kind != cite.Record || r.cites[i+1].Kind != cite.Record {
		return false
	}
	from, to := r.cites[i].Core.End, r.cites[i+1].Core.Start
	if to < from || to-from > 4 || strings.Trim(r.text.String()[from:to], " \n") != ";" {
		return false
	}
	return r.table.Of[last] != cite.None && r.table.Of[i+1] == r.table.Of[last]
}

// besidePin is how many pages from another pin a page of the same case may be.
const besidePin = 5

// pinnedNear is the latest case before the stream's n-th that was pinned beside page and
// begins close before it, where a begins far; None if there is none.
func (r *resolver) pinnedNear(s *stream, n, a, page int) int {
	for k := n - 1; k >= 0; k-- {
		c := &r.cites[s.recent[k]]
		b := r.table.Of[s.recent[k]]
		if b == cite.None || b == a || len(c.Pins) == 0 || !r.close(b, page) {
			continue
		}
		if p, ok := leadingNumber(c.Pins[0]); ok && max(p, page)-min(p, page) <= besidePin {
			return b
		}
	}
	return cite.None
}

// paragraphed reports whether case a is cited by paragraphs.
func (r *resolver) paragraphed(a int) bool {
	for _, p := range r.places[a] {
		if p.neutral && r.cites[p.cite].Database == "" {
			return true
		}
		for _, pin := range r.cites[p.cite].Pins {
			if strings.HasPrefix(pin, "¶") {
				return true
			}
		}
	}
	return false
}

// usualCase is the number of pages that most reported cases do not exceed.
const usualCase = 50

// close reports whether page n lies so near the first page of case a, by any of its
// reporters, that no one doubts it is the case's.
func (r *resolver) close(a, n int) bool {
	for _, p := range r.places[a] {
		if p.number && !p.neutral && n >= p.page && n <= p.page+usualCase {
			return true
		}
	}
	return false
}

// sourceReach is how far before an id. the citation may stand that introduces the quotation it ends, in bytes.
const sourceReach = 2500

// sourceOfQuotation is the authority whose citation introduces a quotation set apart, "In
// Cole v. Dorn, 350 U.S. 399 (1956), the Court stated:", where the id. at i stands right
// behind it: after a note of what was left out of it. What the quotation cites is not meant. None if it does not.
func (r *resolver) sourceOfQuotation(s *stream, i int) int {
	at := r.cites[i].Core.Start
	before := strings.TrimRight(r.text.String()[max(0, at-60):at], " \n")
	if !strings.HasSuffix(before, ".)") || !s.hasSource || at-r.cites[s.source].Core.End > sourceReach {
		return cite.None
	}
	k := strings.LastIndexByte(before, '(')
	if k < 0 || !strings.Contains(before[k:], "mitted") && !strings.Contains(before[k:], "dded") && !strings.Contains(before[k:], "sic") && !strings.Contains(before[k:], "original") {
		return cite.None
	}
	s.hasSource = false
	if strings.Contains(r.text.String()[r.cites[s.source].Core.End:at], "{¶") {
		return cite.None // a numbered paragraph of this paper's own stands between
	}
	if a := r.table.Of[s.source]; a != cite.None && r.fits(i, a) {
		return a
	}
	return cite.None
}

// introduces reports whether citation i ends in a colon that a paragraph's end follows, a few words between.
func (r *resolver) introduces(i int) bool {
	rest := r.text.String()[r.cites[i].Full.End:]
	rest = rest[:min(len(rest), 160)]
	end := strings.Index(rest, "\n\n")
	if end < 0 {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(rest[:end], " \n"), ":")
}
