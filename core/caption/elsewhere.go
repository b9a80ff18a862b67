package caption

import (
	"strings"
)

// namedElsewhere is the case's name where no caption gives it: the subject line of
// a letter, or a line of its own at the top.
func namedElsewhere(cells []cell, court Court) Field {
	for i := 0; i < len(cells) && i < 40; i++ {
		s := cells[i].s
		subject := false
		for _, p := range [...]string{"Re:", "RE:", "Re ", "Subject:", "SUBJECT:", "Title     ", "Title:", "Case Name:", "Case Name ", "CASE NAME:", "Case Title:", "Case title:"} {
			if rest, ok := strings.CutPrefix(s, p); ok {
				s, subject = strings.TrimSpace(rest), true
				break
			}
		}
		if !subject && i+1 < len(cells) && cells[i+1].right && cells[i+1].line == cells[i].line && anyOf(strings.ToLower(strings.Trim(s, " :")), "title", "case title", "case name", "re") {
			s, subject = cells[i+1].s, true // the table of civil minutes
		}
		if !subject && (i > 8 || prose(s) || len(s) > 110) {
			continue
		}
		if j := reprintHead(s); j > 0 && i < 4 {
			s = s[:j]
		}
		if subject && i+1 < len(cells) && cells[i+1].blank == 0 && s != cells[i+1].s {
			s += " " + cells[i+1].s
		}
		reporter := i == 0 && len(cells) > 1 && reporterPage(cells)
		if reporter {
			s = strings.TrimRight(strings.TrimRight(s, "0123456789"), " ") // a reporter's page and its number
		}
		m := versusIn(s)
		if m == nil || m[0] < 3 || citesReporter(s[m[1]:]) || !subject && !reporter && (i > 4 || versusInProse(s) || strings.HasSuffix(s, ".") || !capitalised(s) || strings.ContainsAny(s, "(“”")) {
			continue
		}
		a, b := namesIn(s[:m[0]]), namesIn(cutNumber(s[m[1]:]))
		if i < 4 && len(b) > 0 {
			b[0].Name = strings.TrimRight(strings.TrimRight(b[0].Name, "0123456789"), " ,")
		}
		if len(a) > 0 && len(b) > 0 && plausible(a[0].Name) && plausible(b[0].Name) {
			return Field{shortName(a[0].Name, court) + " v. " + shortName(b[0].Name, court), cells[i].span}
		}
	}
	return Field{}
}

// reprintHead is where the report begins in a reprint's first line: "Brand v. Cedar
// County, 99 F.R.D. 99 (1983)"; 0 if s is no such line.
func reprintHead(s string) int {
	if i := strings.Index(s, ", Not Reported in"); i > 8 {
		return i
	}
	for i := 8; i+3 < len(s) && i < 120; i++ {
		if s[i] == ',' && s[i+1] == ' ' && isDigit(s[i+2]) && citesReporter(s[i+1:]) {
			return i
		}
	}
	return 0
}

// cutNumber is s up to the docket number in it.
func cutNumber(s string) string {
	for _, d := range docketsIn(cell{s: s}) {
		s = s[:min(len(s), d.Span.Start)]
		break
	}
	for _, l := range [...]string{"No.", "Case No", "Civil Action", "Docket", "Civ. "} {
		if i := strings.Index(s, l); i > 2 {
			s = s[:i]
		}
	}
	return strings.TrimRight(s, " ,;(")
}

// reporterPage reports whether the text begins as a reporter's page does, with the
// case's name and the page, and how to cite it under that.
func reporterPage(cells []cell) bool {
	return versusIn(cells[0].s) != nil && strings.HasPrefix(strings.ReplaceAll(cells[1].s, " ", ""), "Citeas")
}

// sameFirst reports whether the first word of a case's name stands in a running head.
func sameFirst(name, head string) bool {
	first, _, _ := strings.Cut(name, " ")
	return first != "" && strings.Contains(strings.ToLower(head), strings.ToLower(first))
}
