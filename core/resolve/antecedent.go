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
// pin cannot lie there. Then it is the one case that the words since then name and
// that can hold the pin; else the nearest citation before it that can.
func (r *resolver) id(i int) answer {
	s := r.streamOf(i)
	last := cite.None
	if n := len(s.recent); n > 0 {
		last = s.recent[n-1]
	}
	if inside := r.cites[i].Inside; inside != cite.None && inside < i {
		// in the parenthesis of a citation it means the one before it there
		if p := r.insidePrevious(i, inside); p != cite.None {
			last = p
		}
	}
	if last != cite.None && r.table.Of[last] != cite.None && r.fits(i, r.table.Of[last]) {
		return found(r.table.Of[last])
	}
	if a := r.namedInProse(i, last); a != cite.None {
		return found(a)
	}
	if last == cite.None || r.table.Of[last] == cite.None {
		return refused(NoAntecedent) // the reference before it leads nowhere, so neither does this one
	}
	for k := len(s.recent) - 2; k >= 0; k-- {
		if a := r.table.Of[s.recent[k]]; a != cite.None && a != r.table.Of[last] && r.fits(i, a) {
			return found(a)
		}
	}
	return refused(PinOutside)
}

// proseReach is how far before an id. its sentence may name the case, in bytes: some three sentences.
const proseReach = 500

// namedInProse is the one case cited before that the words between the last
// citation and citation i name, and that can hold its pin; None if there is none or more than one.
func (r *resolver) namedInProse(i, last int) int {
	end := r.cites[i].Core.Start
	start := max(0, end-proseReach)
	if last != cite.None {
		start = max(start, r.cites[last].Full.End)
	}
	if start >= end {
		return cite.None
	}
	hit := cite.None
	for _, w := range capitalWords(r.text.String()[start:end]) {
		for _, a := range r.byName[w] {
			k := r.table.Authorities[a].Kind
			if k != cite.Case && k != cite.Docket || r.lead[a] >= i || !r.fits(i, a) || a == hit {
				continue
			}
			if hit != cite.None {
				return cite.None
			}
			hit = a
		}
	}
	return hit
}

// capitalWords are the folded words of s that begin with a capital and may be of a name.
func capitalWords(s string) []string {
	var out []string
	for _, f := range strings.Fields(strings.ToValidUTF8(s, " ")) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(f, "*“\"(["))
		if unicode.IsUpper(r) && len(f) > 3 {
			out = append(out, nameWords(f)...)
		}
	}
	return out
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
	law := lead.Kind == cite.Statute || lead.Kind == cite.Regulation || lead.Kind == cite.Constitution || lead.Kind == cite.Rule
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
				return false // a statute or rule has no page 113
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

// shortCase is what a short form refers to: by its reporter and volume, else by
// its name (Bluebook 10.9). What was cited before goes before what is cited later,
// as in a paper whose notes stand at its end.
func (r *resolver) shortCase(i int) answer {
	c := &r.cites[i]
	if p := c.ParallelOf; p != cite.None && p < i && r.table.Of[p] != cite.None {
		return found(r.table.Of[p])
	}
	if c.Volume != "" {
		cand := r.byVolume[volumeKey(c.Reporter, c.Volume)]
		if named := r.named(c.AntecedentName, cand); len(named) > 0 {
			cand = named
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
	fit := r.before(r.cases(r.nameMatches(c.AntecedentName)), i)
	switch {
	case len(fit) == 0:
		return refused(NoAntecedent)
	case len(fit) > 1 && c.Volume != "":
		return refused(Ambiguous)
	}
	return found(r.latest(fit))
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
	if len(fit) < 2 {
		return fit
	}
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
		if both := r.named(c.AntecedentName, r.byVolume[volumeKey(c.Reporter, c.Volume)]); len(both) > 0 {
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
	if len(fit) == 0 {
		return refused(NoAntecedent)
	}
	return found(r.latest(r.before(fit, i)))
}

// bare is what a bare "§ 1983" refers to: the law of that section, first one cited before.
func (r *resolver) bare(i int) answer {
	c := &r.cites[i]
	section := orElse(c.Section, first(c.Sections))
	if fit := r.before(r.bySection[section], i); section != "" && len(fit) > 0 {
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
	for _, a := range r.before(r.byRule[orElse(c.Rule, first(c.RuleList))], i) {
		if c.Rules == "" || r.cites[r.lead[a]].Rules == c.Rules {
			return found(a)
		}
	}
	if c.Rules != "" {
		return itself
	}
	return refused(NoAntecedent)
}

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

// nameWords are the folded words of a name that tell it from others. Initials
// ("K.C.") are one word; digits glued before a word, as a star page leaves them, are none of it.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' && r != '.'
	}) {
		w = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
		w = strings.TrimSuffix(strings.ReplaceAll(w, ".", ""), "'s")
		if t := strings.TrimLeft(w, "0123456789"); len(t) > 2 {
			w = t
		}
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
