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

// id is what an id. refers to: the last citation outside parentheses and outside
// the quotation that ends at the id., unless its pin cannot lie there. Then it is
// the one case that the words since then name and that can hold the pin; else the
// nearest citation before it that can.
func (r *resolver) id(i int) answer {
	if a := r.companion(i); a != cite.None {
		return found(a)
	}
	s := r.streamOf(i)
	n := r.newest(s, i)
	last := cite.None
	if n >= 0 {
		last = s.recent[n]
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
	if last != cite.None && r.table.Unresolved[last] == InternalRef {
		return refused(InternalRef)
	}
	if last == cite.None || r.table.Of[last] == cite.None {
		return refused(NoAntecedent) // the reference before it leads nowhere, so neither does this one
	}
	for k := n - 1; k >= 0; k-- {
		a := r.table.Of[s.recent[k]]
		if a == cite.None && !isLaw(r.cites[s.recent[k]].Kind) {
			break // it may be what is meant
		}
		if a != cite.None && a != r.table.Of[last] && r.fits(i, a) {
			return found(a)
		}
	}
	return refused(PinOutside)
}

// newest is the place in s of the citation that an id. at i means first; -1 if
// there is none. A source that a quotation names in passing is not the source of
// the quotation, and a law mentioned in passing has no pages.
func (r *resolver) newest(s *stream, i int) int {
	for k := len(s.recent) - 1; k >= 0; k-- {
		j := s.recent[k]
		if r.quoted(j, i) {
			continue
		}
		if isLaw(r.cites[j].Kind) && r.cites[j].Bare && r.inPassing(j, r.hasPage(i)) && !(r.table.Of[j] != cite.None && r.opens(j)) {
			continue
		}
		return k
	}
	return len(s.recent) - 1
}

func isLaw(k cite.Kind) bool {
	return k == cite.Statute || k == cite.Regulation || k == cite.Constitution || k == cite.Rule
}

// opens reports whether citation j begins its sentence: "Section 1983 provides".
func (r *resolver) opens(j int) bool {
	s := strings.TrimRight(r.text.String()[max(0, r.cites[j].Core.Start-8):r.cites[j].Core.Start], " \n\t")
	return s == "" || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ".”") || strings.HasSuffix(s, ".\"") || strings.HasSuffix(s, ")")
}

// inPassing reports whether bare law j is mentioned in a sentence
// rather than cited: words go on after it, not a page, an edition or the end of a
// citation. Before an id. with a page, it may end its sentence too.
func (r *resolver) inPassing(j int, page bool) bool {
	s := r.text.String()[r.cites[j].Core.End:]
	s = strings.TrimLeft(s[:min(len(s), 12)], "] \n’”\"")
	if strings.HasPrefix(s, ")") {
		return page // a citation in parentheses
	}
	if rest, ok := strings.CutPrefix(s, ","); ok {
		rest = strings.TrimLeft(rest, " \n")
		for _, tail := range [...]string{"p. ", "pp. ", "p ", "at "} {
			if strings.HasPrefix(rest, tail) {
				return false
			}
		}
		return rest != "" && rest[0] >= 'a' && rest[0] <= 'z'
	}
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || strings.HasPrefix(s, "“") || s[0] == '"' || page && s[0] == '.')
}

// companion is the authority that the citation right after reference back i names
// by another reporter, "Id. at 244, 79 S. Ct. 773", if it was cited before; else None.
func (r *resolver) companion(i int) int {
	if i+1 >= len(r.cites) {
		return cite.None
	}
	c, next := &r.cites[i], &r.cites[i+1]
	if next.Volume == "" || next.Core.Start <= c.Core.End || next.Core.Start > c.Core.End+4 ||
		strings.TrimSpace(r.text.String()[c.Core.End:next.Core.Start]) != "," {
		return cite.None
	}
	switch next.Kind {
	case cite.Case:
		if a := r.table.Of[i+1]; a != cite.None && r.lead[a] < i {
			return a
		}
	case cite.ShortCase:
		if next.AntecedentName == "" {
			if fit := r.inVolume(next, i); len(fit) == 1 && r.lead[fit[0]] < i && r.pinFitsVolume(fit[0], next) {
				return fit[0]
			}
		}
	}
	return cite.None
}

func (r *resolver) hasPage(i int) bool {
	for _, p := range r.cites[i].Pins {
		if _, ok := leadingNumber(p); ok {
			return true
		}
	}
	return false
}

// quoteReach is the longest end of a quotation that is looked through, in bytes.
const quoteReach = 1500

// quoted reports whether citation j stands in a quotation that ends between it and
// the id. at i: whether the first quotation mark after j closes one.
func (r *resolver) quoted(j, i int) bool {
	from, to := r.cites[j].Full.End, r.cites[i].Core.Start
	if to-from > quoteReach || from >= to {
		return false
	}
	gap := r.text.String()[from:to]
	for k := 0; k < len(gap); k++ {
		switch gap[k] {
		case '"':
			return k > 0 && gap[k-1] > ' ' && gap[k-1] != '(' && gap[k-1] != '[' && gap[k-1] != '-'
		case 0xE2:
			switch {
			case strings.HasPrefix(gap[k:], "”"):
				return true
			case strings.HasPrefix(gap[k:], "“"):
				return false
			}
		}
	}
	return false
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
	for _, w := range r.capitalWords(r.text.String()[start:end]) {
		for _, e := range either(r.names.of[w], i) {
			a := int(e.auth)
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

// capitalWords are the words of s that begin with a capital and are of a name.
func (r *resolver) capitalWords(s string) []int32 {
	var out []int32
	for _, f := range strings.Fields(strings.ToValidUTF8(s, " ")) {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(f, "*“\"(["))
		if unicode.IsUpper(first) && len(f) > 3 {
			out = append(out, r.names.wordsOf(f, false)...)
		}
	}
	return out
}

// insidePrevious is the last citation before i in the parenthesis of the same citation, or None.
func (r *resolver) insidePrevious(i, inside int) int {
	for k := i - 1; k > inside && k > i-scanReach; k-- {
		if r.cites[k].Inside == inside && r.table.Of[k] != cite.None {
			return k
		}
	}
	return cite.None
}

// fits reports whether the pins and the shape of citation i can belong to authority a.
func (r *resolver) fits(i, a int) bool {
	c, lead := &r.cites[i], r.leading(a)
	isCase := lead.Kind == cite.Case || lead.Kind == cite.Docket
	if (isCase || isLaw(lead.Kind)) && r.volumed(c) {
		return false
	}
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
			if ok && isLaw(lead.Kind) && lead.Kind != cite.Regulation {
				return false // a statute or rule has no page 113
			}
			if ok && (lead.Kind == cite.Case && !r.pinPossible(a, n) || lead.Kind == cite.Journal && !inArticle(lead, n)) {
				return false
			}
		}
	}
	return true
}

// inArticle reports whether page n can lie in the article that c cites.
func inArticle(c *cite.Citation, n int) bool {
	first, ok := leadingNumber(c.Page)
	return !ok || n >= first && n <= first+longestCase
}

// volumed reports whether id. c names another volume, "2 id. at 542", as only a work
// or a record of several volumes has. Before "Id." the number may be a footnote's.
func (r *resolver) volumed(c *cite.Citation) bool {
	s := r.text.String()
	if c.Kind != cite.ID || s[c.Core.Start] != 'i' {
		return false
	}
	before := strings.TrimRight(s[max(0, c.Core.Start-8):c.Core.Start], " \n")
	number := strings.TrimRight(before, "0123456789")
	return len(number) < len(before) && (strings.HasSuffix(number, " ") || strings.HasSuffix(number, "\n"))
}

// pinPossible reports whether page n can lie in the case of authority a, by any of its reporters.
func (r *resolver) pinPossible(a, n int) bool {
	known := false
	for _, p := range r.places[a] {
		if !p.number {
			return true
		}
		if !p.neutral {
			known = true
			if n >= p.page && n <= p.page+longestCase {
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

// bare is what a bare "§ 1983" refers to: the law of that section, first one cited before.
func (r *resolver) bare(i int) answer {
	c := &r.cites[i]
	section := wholeSection(orElse(c.Section, first(c.Sections)))
	if section == "" {
		return r.selfOr(i, NoAntecedent)
	}
	before, after := around(r.bySection[section], i)
	if len(before) == 0 {
		before = after
	}
	for _, e := range before {
		lead := r.leading(int(e.auth))
		if c.Title != "" && lead.Title != c.Title || c.Code != "" && lead.Code != c.Code {
			continue
		}
		if c.Section != "" && len(lead.Sections) > 0 {
			r.complete(i, lead) // one of a list is a law of its own
			r.table.Antecedent[i] = r.lead[e.auth]
			return done
		}
		return found(int(e.auth))
	}
	return r.selfOr(i, NoAntecedent)
}

// selfOr is itself where bare citation i says enough to name a law, else the refusal why.
func (r *resolver) selfOr(i int, why Reason) answer {
	c := &r.cites[i]
	if c.Code != "" || c.Name != "" {
		return itself
	}
	switch c.Section {
	case "1981", "1983", "1985", "1988": // the Civil Rights Acts, which every court calls by these numbers
		r.complete(i, &cite.Citation{Kind: cite.Statute, Title: "42", Code: "U.S.C."})
		return done
	}
	if j := r.lawBefore; j != cite.None && r.table.Of[j] != cite.None && r.goesOn(j, i) {
		if of := r.leading(r.table.Of[j]); of.Title != "" && of.Code != "" {
			r.complete(i, of)
			return done
		}
	}
	return refused(why)
}

// lawReach is how far a bare section may stand behind the law whose code it goes on with, in bytes.
const lawReach = 300

// goesOn reports whether bare section i goes on with the code of citation j right
// before it, "15 U.S.C. § 7211(a). See § 7219": it is near, its number is of the
// same chapter by its first digits, and the words after it name no other law.
func (r *resolver) goesOn(j, i int) bool {
	c, of := &r.cites[i], r.leading(r.table.Of[j])
	gap := c.Core.Start - r.cites[j].Core.End
	section := wholeSection(orElse(c.Section, first(c.Sections)))
	if i+1 < len(r.cites) {
		// "§ 303, 21 U.S.C. § 333": a section of the Act, printed beside the code's
		if next := &r.cites[i+1]; isLaw(next.Kind) && full(next) && next.Core.Start-c.Core.End <= 8 {
			r.ofAct[section] = true
		}
	}
	if gap < 0 || gap > lawReach || r.ofAct[section] {
		return false
	}
	rest := strings.TrimLeft(r.text.String()[c.Core.End:], " \n")
	for _, w := range [...]string{"of ", "in ", "to the "} {
		if strings.HasPrefix(rest, w) {
			return false
		}
	}
	return chapter(section) == chapter(orElse(of.Section, first(of.Sections)))
}

// chapter is what the sections of one chapter share: the part before a point, else
// how many digits there are and all of them but the last two.
func chapter(section string) string {
	n := 0
	for n < len(section) && section[n] >= '0' && section[n] <= '9' {
		n++
	}
	switch {
	case n < len(section) && section[n] == '.':
		return section[:n]
	case n < 3:
		return section + "?" // too small a number to tell
	}
	return section[:n-2] + "##"
}

// complete gives bare citation i the title and code of law, and its authority.
func (r *resolver) complete(i int, of *cite.Citation) {
	c := r.cites[i]
	c.Kind, c.Title, c.Code, c.CodeText, c.Name = of.Kind, of.Title, of.Code, of.CodeText, of.Name
	r.own(i, &c)
}

// bareRule is what a bare "Rule 34" refers to: the rule of that number in the set it names or implies.
func (r *resolver) bareRule(i int) answer {
	c := &r.cites[i]
	before, after := around(r.byRule[orElse(c.Rule, first(c.RuleList))], i)
	for _, side := range [...][]entry{before, after} {
		for _, e := range side {
			if c.Rules == "" || r.cites[r.lead[e.auth]].Rules == c.Rules {
				return found(int(e.auth))
			}
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
