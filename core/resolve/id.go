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
	at := r.cites[i].Core.Start
	g := r.text.RegionAt(at)
	mark := g.Note
	if g.Zone != page.Footnote {
		n := r.inNote(at)
		if n == 0 {
			return &r.body
		}
		mark = itoa(n)
	}
	if mark != r.note.mark {
		r.note.mark = mark
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
	if a := r.sourceOfQuotation(s, i); a != cite.None {
		return found(a)
	}
	n := r.newest(s, i)
	last := cite.None
	if n >= 0 {
		last = s.recent[n]
	}
	if last != cite.None && r.besideRecord(i, last) {
		for k := n - 1; k >= 0; k-- {
			if j := s.recent[k]; r.cites[j].Kind == cite.Record && r.table.Of[j] != cite.None && r.table.Of[j] != r.table.Of[last] {
				return found(r.table.Of[j])
			}
		}
	}
	if inside := r.cites[i].Inside; inside != cite.None && inside < i {
		// in the parenthesis of a citation it means the one before it there
		if p := r.insidePrevious(i, inside); p != cite.None {
			last = p
		}
	}
	if last != cite.None && r.table.Of[last] != cite.None && r.fits(i, r.table.Of[last]) {
		if a := r.better(s, n, i, r.table.Of[last]); a != cite.None {
			return found(a)
		}
		return found(r.table.Of[last])
	}
	if a := r.namedInProse(i, last); a != cite.None {
		return found(a)
	}
	if last != cite.None && r.table.Unresolved[last] == InternalRef {
		return refused(InternalRef)
	}
	if last != cite.None && !r.hasPage(i) && r.byItself(last) {
		return found(r.table.Of[last])
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
			if page, ok := r.page(i); ok && r.leading(a).Kind == cite.Case && !r.close(a, page) {
				continue // a misprint of the last one's page as likely
			}
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
	_, ok := r.page(i)
	return ok
}

// page is the first page that the pins of citation i name.
func (r *resolver) page(i int) (page int, ok bool) {
	for _, p := range r.cites[i].Pins {
		if page, ok = leadingNumber(p); ok {
			return page, true
		}
	}
	return 0, false
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
		if unicode.IsUpper(first) && len(f) > 3 && !inProse(strings.ToLower(strings.TrimRight(f, ".,;:’'”\")s"))) {
			out = append(out, r.names.wordsOf(f, false)...)
		}
	}
	return out
}

// inProse reports whether a party's word, its plural's s taken off, names as often no
// party: "the States", "the Court".
func inProse(w string) bool {
	switch w {
	case "state", "united", "court", "government", "congre", "constitution", "county", "city", "department", "board", "commission", "national", "american", "america", "federal", "act", "code", "justice", "judge", "plaintiff", "defendant", "petitioner", "respondent", "section", "rule", "amendment", "people", "district", "commonwealth", "company", "union", "secretary", "commissioner":
		return true
	}
	return false
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
