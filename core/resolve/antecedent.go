package resolve

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/cite"
	"pincite/core/page"
)

// longestCase is the number of pages beyond a case's first within which a pin
// may lie. Dobbs runs to 213 pages; longer cases are rarer than a wrong id.
const longestCase = 250

// streamOf is the flow of text that citation i stands in. A note that begins
// forgets an earlier note's strings, since id. reaches back only to a note that
// cites one authority (Bluebook 4.1).
func (r *resolver) streamOf(i int) *stream {
	g := r.text.RegionAt(r.cites[i].Core.Start)
	if g.Zone != page.Footnote {
		return &r.body
	}
	if g.Note != r.note.mark {
		r.note.mark = g.Note
		if len(r.note.recent) == 0 && len(r.body.recent) > 0 {
			r.note.recent = append(r.note.recent, r.body.recent[len(r.body.recent)-1])
		}
	}
	return &r.note
}

// id is what an id. refers to: the last citation outside parentheses, unless its
// pin cannot lie there; then the nearest one before it where it can, if it is the
// only one of its kind in reach.
func (r *resolver) id(i int) answer {
	s := r.streamOf(i)
	if len(s.recent) == 0 {
		return refused(NoAntecedent)
	}
	last := s.recent[len(s.recent)-1]
	if r.table.Of[last] == cite.None {
		return refused(NoAntecedent) // the reference before it leads nowhere, so neither does this one
	}
	if inside := r.cites[i].Inside; inside != cite.None && inside < i && r.cites[inside].Kind != cite.ID {
		// an id. inside the parenthesis of a full citation means the one before that
		if p := r.insidePrevious(i, inside); p != cite.None {
			last = p
		}
	}
	if r.fits(i, r.table.Of[last]) {
		return found(r.table.Of[last])
	}
	for k := len(s.recent) - 2; k >= 0; k-- {
		if a := r.table.Of[s.recent[k]]; a != cite.None && a != r.table.Of[last] && r.fits(i, a) {
			return found(a)
		}
	}
	return refused(PinOutside)
}

// insidePrevious is the last citation before i in the parenthesis of the same citation, or None.
func (r *resolver) insidePrevious(i, inside int) int {
	for k := i - 1; k > inside; k-- {
		if r.cites[k].Inside == inside && r.table.Of[k] != cite.None {
			return k
		}
	}
	return cite.None
}

// fits reports whether the pins and the shape of citation i can belong to authority a.
func (r *resolver) fits(i, a int) bool {
	c, lead := &r.cites[i], &r.cites[r.lead[a]]
	isCase := lead.Kind == cite.Case || lead.Kind == cite.Docket
	law := lead.Kind == cite.Statute || lead.Kind == cite.Regulation || lead.Kind == cite.Constitution
	if (c.Section != "" || len(c.Sections) > 0) && isCase {
		return false // id. § 2(b) is never a case's
	}
	for _, p := range c.Pins {
		switch {
		case strings.HasPrefix(p, "*"):
			if !(lead.Kind == cite.Docket || lead.Database != "" || lead.Kind == cite.Record || lead.DocketNumber != "") {
				return false
			}
		case strings.HasPrefix(p, "¶") || strings.HasPrefix(p, "§"):
			if lead.Kind == cite.Case && strings.HasPrefix(p, "§") {
				return false
			}
		default:
			n, ok := leadingNumber(p)
			if ok && law && lead.Kind != cite.Regulation {
				return false // a statute has no page 113
			}
			if !ok || lead.Kind != cite.Case || r.pinPossible(a, n) {
				continue
			}
			return false
		}
	}
	return true
}

// pinPossible reports whether page n can lie in the case of authority a, by any of its reporters.
func (r *resolver) pinPossible(a, n int) bool {
	known := false
	for _, k := range r.table.Authorities[a].Citations {
		c := &r.cites[k]
		if c.Kind != cite.Case {
			continue
		}
		first, ok := leadingNumber(c.Page)
		if !ok {
			return true
		}
		if !neutral(c) {
			known = true
			if n >= first && n <= first+longestCase {
				return true
			}
		}
	}
	return !known
}

// neutral reports whether c is a public-domain cite, which is pinned by paragraph: its volume is a year.
func neutral(c *cite.Citation) bool {
	v, ok := leadingNumber(c.Volume)
	return ok && v >= 1900 && v <= 2200 && len(c.Volume) == 4
}

func leadingNumber(s string) (int, bool) {
	s = strings.TrimLeft(s, "pat. ")
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	v, err := strconv.Atoi(s[:n])
	return v, err == nil
}

// shortCase is what a short form refers to: by its reporter and volume, else by its name (Bluebook 10.9).
func (r *resolver) shortCase(i int) answer {
	c := &r.cites[i]
	var fit []int
	if c.Volume != "" {
		cand := r.byVolume[volumeKey(c.Reporter, c.Volume)]
		named := r.named(c.AntecedentName, cand)
		if len(named) > 0 {
			cand = named
		}
		for _, a := range cand {
			if r.pinFitsVolume(a, c) {
				fit = append(fit, a)
			}
		}
		if len(fit) > 1 {
			fit = r.closestPage(fit, c)
		}
		if len(fit) == 0 && len(cand) > 0 {
			return refused(PinOutside)
		}
	}
	if len(fit) == 0 && c.AntecedentName != "" {
		fit = r.cases(r.nameMatches(c.AntecedentName))
	}
	switch len(fit) {
	case 0:
		return refused(NoAntecedent)
	case 1:
		return found(fit[0])
	}
	if c.NameOnly || c.Volume == "" {
		return found(r.latest(fit)) // the case of that name cited last
	}
	return refused(Ambiguous)
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
	for _, k := range r.table.Authorities[a].Citations {
		c := &r.cites[k]
		if c.Volume != short.Volume || c.Reporter != short.Reporter {
			continue
		}
		first, ok := leadingNumber(c.Page)
		if !ok || neutral(c) || n >= first && n <= first+longestCase {
			return true
		}
	}
	return false
}

// closestPage keeps, of several cases in one volume, the one that begins last before the pin.
func (r *resolver) closestPage(fit []int, short *cite.Citation) []int {
	best, bestPage := []int{}, -1
	for _, a := range fit {
		for _, k := range r.table.Authorities[a].Citations {
			c := &r.cites[k]
			first, ok := leadingNumber(c.Page)
			if c.Volume != short.Volume || c.Reporter != short.Reporter || !ok {
				continue
			}
			if first > bestPage {
				best, bestPage = []int{a}, first
			} else if first == bestPage && best[len(best)-1] != a {
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
	fit := r.nameMatches(c.AntecedentName)
	if c.Volume != "" {
		both := r.named(c.AntecedentName, r.byVolume[volumeKey(c.Reporter, c.Volume)])
		if len(both) > 0 {
			fit = both
		}
	}
	if len(fit) > 1 {
		var possible []int
		for _, a := range fit {
			if r.fits(i, a) {
				possible = append(possible, a)
			}
		}
		fit = possible
	}
	switch len(fit) {
	case 0:
		return refused(NoAntecedent)
	case 1:
		return found(fit[0])
	}
	return found(r.latest(fit))
}

// bare is what a bare "§ 1983" refers to: the law of that section cited last.
func (r *resolver) bare(i int, by map[string][]int, section string) answer {
	c := &r.cites[i]
	if section == "" && len(c.Sections) > 0 {
		section = c.Sections[0]
	}
	fit := by[section]
	if len(fit) > 0 {
		return found(fit[0])
	}
	if c.Code != "" || c.Name != "" {
		return itself
	}
	return refused(NoAntecedent)
}

// bareRule is what a bare "Rule 34" refers to: the rule of that number in the set it names or implies.
func (r *resolver) bareRule(i int) answer {
	c := &r.cites[i]
	number := c.Rule
	if number == "" && len(c.RuleList) > 0 {
		number = c.RuleList[0]
	}
	for _, a := range r.byRule[number] {
		if c.Rules == "" || r.cites[r.lead[a]].Rules == c.Rules {
			return found(a)
		}
	}
	if c.Rules != "" {
		return itself
	}
	return refused(NoAntecedent)
}

// latest is the authority of fit that was cited last.
func (r *resolver) latest(fit []int) int {
	best, at := fit[0], -1
	for _, a := range fit {
		cs := r.table.Authorities[a].Citations
		if last := cs[len(cs)-1]; last > at {
			best, at = a, last
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
	words := nameWords(name)
	if len(words) == 0 {
		return nil
	}
	var out []int
	for _, a := range cand {
		all := true
		for _, w := range words {
			all = all && contains(r.byName[w], a)
		}
		if all {
			out = append(out, a)
		}
	}
	return out
}

// nameMatches are the authorities whose names hold every word of name.
func (r *resolver) nameMatches(name string) []int {
	words := nameWords(name)
	if len(words) == 0 {
		return nil
	}
	return r.named(name, r.byName[words[0]])
}

func contains(l []int, a int) bool {
	for _, x := range l {
		if x == a {
			return true
		}
	}
	return false
}

// nameWords are the folded words of a name that tell it from others.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}) {
		w = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
		w = strings.TrimSuffix(w, "'s")
		if utf8.RuneCountInString(w) < 2 || commonWord(w) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// commonWord reports whether a word of a name tells nothing.
func commonWord(w string) bool {
	switch w {
	case "the", "of", "and", "in", "re", "ex", "parte", "rel", "et", "al", "for", "on", "vs", "matter", "estate", "inc", "co", "corp", "llc", "ltd":
		return true
	}
	return false
}
