package caption

import (
	"strings"
	"unicode"

	"pincite/core/span"
)

// flush makes parties of the names gathered.
func (r *partyReader) flush(role string) {
	if role == "" {
		role = r.leadRole
	}
	if len(r.names) == 0 {
		return
	}
	if r.side == 0 && len(r.parties) == 0 {
		r.names = lastCluster(r.names)
	}
	var b strings.Builder
	whole := span.Span{}
	for _, n := range r.names {
		if b.Len() > 0 {
			if strings.HasPrefix(n.s, "ATTORNEY GENERAL") && strings.HasSuffix(b.String(), "UNITED STATES") {
				b.WriteByte(' ') // the office, not the country
			} else {
				b.WriteByte('\n')
			}
		}
		b.WriteString(n.s)
		whole = whole.Cover(n.span)
	}
	for n, p := range relators(namesIn(joinHyphens(b.String()))) {
		if !plausible(p.Name) {
			r.unread[r.side] = r.unread[r.side] || n == 0 && r.firstOf[r.side] < 0 && p.Name != "" && p.Name[0] >= 'A' && p.Name[0] <= 'Z' && !reprintLine(p.Name)
			continue
		}
		if k := len(r.parties); k > 0 && r.parties[k-1].Role == role && isSuffix(strings.ToLower(p.Name)) {
			r.parties[k-1].Name += ", " + p.Name // "COMPANY" over "INC."
			continue
		}
		if p.Role != "relator" {
			p.Role = role
		}
		p.Span = r.placeOf(p.Name, whole)
		if r.firstOf[r.side] < 0 {
			r.firstOf[r.side] = len(r.parties)
		}
		r.parties = append(r.parties, p)
	}
	r.names = r.names[:0]
}

// plausible reports whether a name could be a party's: it begins with a capital
// or a figure, is no sentence and no citation.
func plausible(name string) bool {
	if len(name) < 2 || len(name) > 240 {
		return false
	}
	if c := name[0]; c >= 'a' && c <= 'z' && !strings.HasPrefix(name, "de ") && !strings.HasPrefix(name, "la ") && !strings.HasPrefix(name, "el ") && !strings.HasPrefix(name, "van ") && !strings.HasPrefix(name, "von ") && !(len(name) > 1 && name[1] >= 'A' && name[1] <= 'Z') {
		return false
	}
	if torn(name) || citeLine(name) || batesNumber(name) || reprintLine(name) || onlyRole(name) != "" || name == "By" || strings.HasPrefix(name, "Filed ") {
		return false
	}
	last := lastWord(name)
	if len(last) > 4 && last[0] >= 'a' && last[0] <= 'z' && !isSuffix(last) && last != "inclusive" {
		return false // "During one investigation": a sentence's words
	}
	switch strings.ToLower(name) {
	case "now", "doc", "time", "date", "exhibit", "exhibits", "witnesses", "page", "order", "filed", "versus", "court", "judge", "by", "of":
		return false
	}
	switch strings.ToLower(last) {
	case "plaintiff", "plaintiffs", "defendant", "defendants", "plaintiffs'", "defendants'", "plaintiffs’", "defendants’":
		return false // a part, and whatever a scan set before it
	}
	if k := strings.IndexByte(name, ' '); k >= 3 && k+3 >= len(name)-2 && isAllDigits(name[k+1:]) && len(name) > 4 {
		if m := strings.Index(monthLetters, strings.ToLower(name[:3])); m >= 0 && m%3 == 0 && len(name)-k <= 3 {
			return false // "December 21"
		}
	}
	if name[0] == '(' || strings.Contains(name, ")") && !strings.Contains(name, "(") || len(name) > 4 && isAllDigits(name[:4]) || isDigit(name[0]) && strings.HasPrefix(strings.TrimLeft(name, "0123456789"), ".") {
		return false
	}
	low, all := lowerWords(name)
	if all == 0 || all > 22 || all >= 7 && low*2 > all || strings.Contains(name, "”") && !strings.Contains(name, "“") {
		return false
	}
	for _, p := range [...]string{"Case No", "No. ", "Civil Action No", "Index No", "Docket No", "Civ. No", "Civil No", "Cause No", "Nos. ", "August Term", "October Term", "September Term"} {
		if strings.HasPrefix(name, p) {
			return false
		}
	}
	return !strings.Contains(name, "F.2d") && !strings.Contains(name, "F.3d") && !strings.Contains(name, "F.Supp") && !strings.Contains(name, " WL ") && !strings.Contains(name, "U.S.C")
}

// lastCluster leaves out what stands before the first party's name: lines parted
// from it by a gap that do not run on.
func lastCluster(names []event) []event {
	if i := afterSubject(names); i > 0 {
		return names[i:]
	}
	names = fromCapitals(names)
	for i := len(names) - 1; i > 0; i-- {
		if !names[i].gap {
			continue
		}
		prev := strings.ToUpper(strings.TrimRight(names[i-1].s, " "))
		if strings.HasSuffix(prev, ",") || strings.HasSuffix(prev, ";") || strings.HasSuffix(prev, " AND") || strings.HasSuffix(prev, " OF") || strings.HasSuffix(prev, " THE") || strings.HasSuffix(prev, " THROUGH") || strings.HasSuffix(prev, " BY") || prev == "AND" || strings.Contains(prev, "BY AND THROUGH") {
			continue
		}
		if first := strings.ToLower(names[i].s); strings.HasPrefix(first, "et al") || strings.HasPrefix(first, "on behalf") || strings.HasPrefix(first, "and ") {
			continue
		}
		return names[i:]
	}
	return names
}

// fromCapitals leaves out the scraps of a stamp that stand before the first name:
// lines in mixed type that are left closed, over names in capitals.
func fromCapitals(names []event) []event {
	for i := 0; i+1 < len(names) && !upper(firstWords(names[i].s, 2)); i++ {
		s := strings.ToLower(strings.TrimRight(names[i].s, " "))
		if !upper(names[i+1].s) || !strings.Contains(names[i+1].s, " ") {
			continue
		}
		for _, open := range [...]string{",", ";", "and", "of", "the", "through", "by", "for", "in", "&"} {
			if strings.HasSuffix(s, open) {
				return names
			}
		}
		return names[i+1:]
	}
	return names
}

// afterSubject is the first line of names after the proceeding's own: the
// "Conservatorship of … ANNE S." of a California caption, closed by its point, and
// "IN RE … LITIGATION"; 0 if there is none.
func afterSubject(names []event) int {
	first := strings.ToUpper(names[0].s)
	for _, w := range [...]string{"CONSERVATORSHIP OF", "GUARDIANSHIP OF", "ESTATE OF", "MARRIAGE OF", "ADOPTION OF"} {
		if !strings.HasPrefix(first, w) {
			continue
		}
		for i := 0; i+1 < len(names) && i < 4; i++ {
			if s := strings.TrimRight(names[i].s, " "); strings.HasSuffix(s, ".") && upper(names[i+1].s) && strings.Contains(names[i+1].s, " ") {
				return i + 1
			}
		}
	}
	for i := 0; i+1 < len(names) && i < 5; i++ {
		if s := strings.ToUpper(strings.TrimRight(names[i].s, " .,")); strings.HasSuffix(s, " LITIGATION") && i+1 < len(names) {
			return i + 1
		}
	}
	return 0
}

// placeOf is the span of the cell where a party's name begins, cut to the name if it stands whole there.
func (r *partyReader) placeOf(name string, whole span.Span) span.Span {
	first := firstWords(name, 1)
	for _, n := range r.names {
		if i := strings.Index(strings.ToLower(n.s), strings.ToLower(name)); i >= 0 && i+len(name) <= len(n.s) {
			return span.Span{Start: n.span.Start + i, End: n.span.Start + i + len(name)}
		}
	}
	for _, n := range r.names {
		if strings.Contains(strings.ToLower(n.s), strings.ToLower(first)) {
			return n.span
		}
	}
	return whole
}

// joinHyphens rejoins a name broken at a line's end: "CORREA-\nROSARIO" keeps its hyphen.
func joinHyphens(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "-\n", "-"), "- ", "-")
}

// caseName is the short name of the case: "Brand v. Cedar County", "In re Hale".
func (r *partyReader) caseName(court Court) string {
	a, b := r.firstOf[0], r.firstOf[1]
	if r.inRe && b > 0 && a == 0 && r.parties[0].Role == "" && samePerson(r.parties[0], r.parties[1:]) {
		return "In re " + subjectName(r.parties[0], court) // a ward's own case, the State against him
	}
	if r.inRe {
		a = debtorsCase(r.parties, a)
	}
	if !r.seenVs || b < 0 { // the v. was not read: the roles tell the sides
		a, b = -1, -1
		for i, p := range r.parties {
			switch {
			case a < 0 && (strings.HasPrefix(p.Role, "plaintiff") || strings.HasPrefix(p.Role, "petitioner") || strings.HasPrefix(p.Role, "complainant")):
				a = i
			case b < 0 && (strings.HasPrefix(p.Role, "defendant") || strings.HasPrefix(p.Role, "respondent")):
				b = i
			}
		}
	}
	if a >= 0 && b >= 0 {
		if r.unread[0] || r.unread[1] || strings.EqualFold(r.parties[a].Name, r.parties[b].Name) {
			return "" // one side was not read; the next name in its list is not the case's
		}
		first, second := shortParty(r.parties[a], court), shortParty(r.parties[b], court)
		if letterCount(first) < 2 || letterCount(second) < 2 {
			return ""
		}
		if !strings.Contains(first, " ex rel. ") {
			first += onRelation(r.parties, b, court)
		}
		return first + " v. " + second
	}
	if r.inRe && len(r.parties) > 0 {
		return "In re " + subjectName(r.parties[0], court)
	}
	return ""
}

func letterCount(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
