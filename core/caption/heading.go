package caption

import (
	"strings"

	"pincite/core/law"
	"pincite/core/span"
)

// courtOf is the row of the table that a heading names. A line "BEFORE THE …" says
// more than the department above it; a trial court's own divisions are left out of
// the question and told apart.
func courtOf(h heading) (law.Court, bool) {
	lines := strings.Split(strings.TrimRight(h.text, "\n"), "\n")
	for i, l := range lines {
		if i > 0 && strings.HasPrefix(strings.ToUpper(l), "BEFORE THE ") {
			if row, ok := law.CourtByName(strings.Join(lines[i:], "\n")); ok {
				return row, true
			}
		}
	}
	if u := strings.ToUpper(h.text); strings.Contains(u, "DISTRICT COURT OF APPEAL") && strings.Contains(u, "FLORIDA") {
		return law.CourtByID("fladistctapp")
	}
	if strings.Contains(strings.ToUpper(h.text), "SUPREME JUDICIAL COURT") && !strings.Contains(strings.ToUpper(h.text), "MAINE") {
		return law.CourtByID("mass") // with its county session too: "for Suffolk County"
	}
	if len(lines) > 1 && strings.HasSuffix(strings.ToUpper(lines[len(lines)-1]), " DIVISION") {
		if row, ok := law.CourtByName(strings.Join(lines[:len(lines)-1], "\n")); ok && row.System != "federal" {
			return row, true
		}
	}
	return law.CourtByName(h.text)
}

// stateUnder reports whether cell i is the State under a county's or a district's
// court: "SUPERIOR COURT OF FULTON COUNTY" over "STATE OF GEORGIA".
func stateUnder(cells []cell, i int) bool {
	above, s := cells[i-1].s, cells[i].s
	return cells[i].blank == 0 && hasPrefixFold(s, "STATE OF ") && !strings.HasSuffix(s, ",") && len(s) < 32 && containsFold(above, "COURT") && (containsFold(above, " COUNTY") || containsFold(above, "COURT OF APPEAL")) && vocabulary(s)
}

// smallCaps joins the words of a line set in small capitals, whose first letters a
// reading sets apart: "U NITED S TATES A IR F ORCE".
func smallCaps(s string) string {
	if len(s) < 8 || s[1] != ' ' || !loneCapital(s[:1]) {
		return s
	}
	f := strings.Fields(s)
	pairs := 0
	for i := 0; i+1 < len(f); i++ {
		if loneCapital(f[i]) && len(f[i+1]) > 1 && upper(f[i+1]) {
			pairs++
		}
	}
	if pairs < 2 || pairs*3 < len(f) {
		return s
	}
	var out []string
	for i := 0; i < len(f); i++ {
		if i+1 < len(f) && loneCapital(f[i]) && len(f[i+1]) > 1 && upper(f[i+1]) {
			out = append(out, f[i]+f[i+1])
			i++
			continue
		}
		out = append(out, f[i])
	}
	return strings.Join(out, " ")
}

func loneCapital(s string) bool { return len(s) == 1 && s[0] >= 'A' && s[0] <= 'Z' }

// belowHeading reports whether cell i goes on with the words that say what is
// appealed from, begun a line or two above in its column.
func belowHeading(cells []cell, i int) bool {
	for k, n := i-1, 0; k >= 0 && n < 2 && i-k < 6; k-- {
		if cells[k].right != cells[i].right {
			continue
		}
		n++
		if appealed(cells[k].s) || hasPrefixFold(cells[k].s, "CERTIORARI TO") {
			return true
		}
	}
	return false
}

// texasCourt reads the court of a Texas caption, which stands right of the rail:
// "IN THE DISTRICT COURT OF", "TRAVIS COUNTY, TEXAS", "345TH JUDICIAL DISTRICT".
func texasCourt(cells []cell) (Court, bool) {
	for i := 0; i < len(cells) && i < 40; i++ {
		if !cells[i].right || !hasPrefixFold(cells[i].s, "IN THE ") {
			continue
		}
		u := strings.ToUpper(cells[i].s)
		if !strings.Contains(u, " COURT") {
			continue
		}
		name, texas := strings.TrimPrefix(squash(u), "IN THE "), strings.Contains(u, "TEXAS")
		sp := cells[i].span
		for k := i + 1; k < len(cells) && k < i+16; k++ {
			w := strings.ToUpper(squash(cells[k].s))
			if !cells[k].right || !strings.Contains(w, " COUNTY") && !strings.Contains(w, "JUDICIAL DISTRICT") && !strings.Contains(w, "AT LAW") {
				continue
			}
			texas = texas || strings.Contains(w, "TEXAS")
			if strings.HasSuffix(name, " OF") {
				name += " " + w
			} else {
				name += ", " + w
			}
			sp = sp.Cover(cells[k].span)
		}
		if texas {
			return Court{Name: nameCase(name), Span: sp}, true
		}
	}
	return Court{}, false
}

// texasTown reports whether a town of Texas stands alone in one of the cells from i.
func texasTown(cells []cell, i int) bool {
	for k := i; k < len(cells) && k < i+3; k++ {
		if s := strings.ToUpper(strings.TrimRight(cells[k].s, " .")); len(s) < 30 && strings.HasSuffix(s, ", TEXAS") && strings.Count(s, " ") <= 2 && !strings.Contains(s, "COUNTY") {
			return true
		}
	}
	return false
}

// tribunal is an agency that the table does not know, by its own heading: "UNITED
// STATES INTERNATIONAL TRADE COMMISSION".
func tribunal(cells []cell) (Court, int, bool) {
	for i := 0; i < len(cells) && i < 6; i++ {
		u := strings.ToUpper(squash(cells[i].s))
		u = strings.TrimPrefix(u, "BEFORE THE ")
		if !upper(cells[i].s) || len(u) > 80 || !strings.HasPrefix(u, "UNITED STATES ") && !strings.HasPrefix(u, "U.S. ") {
			continue
		}
		for _, w := range [...]string{" COMMISSION", " BOARD", " ADMINISTRATION", " AUTHORITY"} {
			if strings.HasSuffix(u, w) {
				return Court{Name: nameCase(u), Span: cells[i].span}, i + 1, true
			}
		}
	}
	return Court{}, 0, false
}

// namedByNumber is the court that a docket number of its own form tells where no
// heading is printed: "SJC-13999" is the Supreme Judicial Court's.
func namedByNumber(ds []Docket) (Court, bool) {
	for _, d := range ds {
		id := ""
		switch {
		case d.Lower:
			continue
		case d.Type == "sjc":
			id = "mass"
		case texasAppeal(d.Text):
			id = "texapp"
		default:
			continue
		}
		row, ok := law.CourtByID(id)
		return Court{ID: row.ID, Name: row.Name, Span: d.Span}, ok
	}
	return Court{}, false
}

// texasAppeal reports whether a number is a Texas court of appeals': court, year,
// serial, kind: "14-14-00417-CV" (Tex. R. App. P. 12.2).
func texasAppeal(s string) bool {
	if len(s) != 14 || s[2] != '-' || s[5] != '-' || s[11:] != "-CV" && s[11:] != "-CR" {
		return false
	}
	return isAllDigits(s[:2]) && isAllDigits(s[3:5]) && isAllDigits(s[6:11]) && s[:2] >= "01" && s[:2] <= "15"
}

// debtorsCase is the place of the first party who sues in a debtor's case, where the
// caption begins with the debtor; a otherwise (Bluebook 10.2.1(a)).
func debtorsCase(ps []Party, a int) int {
	if a < 0 || !strings.HasPrefix(ps[a].Role, "debtor") {
		return a
	}
	for i := a; i < len(ps); i++ {
		switch baseRole(ps[i].Role) {
		case "plaintiff", "appellant", "petitioner", "movant", "complainant":
			return i
		}
	}
	return a
}

// sidesByVersus gives the parties of a trial court's caption that prints no part at
// all the parts that its "v." parts: who sues stands first (FRCP 10(a)). On appeal
// and in an application the v. tells no such thing.
func (r *partyReader) sidesByVersus(court Court) {
	if !r.versusAlone || r.roles > 0 || r.inRe || r.firstOf[0] < 0 || r.firstOf[1] < 0 || !trialCourt(court) {
		return
	}
	for i := range r.parties {
		if r.parties[i].Role != "" {
			return
		}
	}
	for i := range r.parties {
		if r.parties[i].Role = "plaintiff"; i >= r.firstOf[1] {
			r.parties[i].Role = "defendant"
		}
	}
}

// litigation reports whether the subject of "In re" is a litigation, not a party.
func litigation(name string) bool {
	return strings.HasSuffix(strings.ToUpper(strings.TrimRight(name, " .,")), " LITIGATION")
}

// relators parts "State ex rel. Ada Reyes" into the State and its relator, each a
// party of its own (Bluebook 10.2.1(b)).
func relators(ps []Party) []Party {
	out := ps[:0:0]
	for _, p := range ps {
		i := strings.Index(strings.ToLower(p.Name), " ex rel. ")
		if i <= 0 {
			out = append(out, p)
			continue
		}
		relator := p
		relator.Name, relator.Role = strings.TrimSpace(p.Name[i+9:]), "relator"
		p.Name, p.Capacity, p.ProSe, p.Identifiers = strings.TrimSpace(p.Name[:i]), "", false, nil
		if p.Role == "relator" {
			p.Role = ""
		}
		if cut := p.Span.Start + len(p.Name); cut < p.Span.End && p.Span.Len() == len(relator.Name)+len(p.Name)+9 {
			relator.Span = span.Span{Start: cut + 9, End: p.Span.End}
			p.Span.End = cut
		}
		out = append(out, p, relator)
	}
	return out
}

// onRelation is " ex rel. Reyes" where a relator stands on the first side, "" if none does.
func onRelation(ps []Party, b int, court Court) string {
	for i := 0; i < b && i < len(ps); i++ {
		if ps[i].Role == "relator" && i > 0 {
			return " ex rel. " + shortParty(ps[i], court)
		}
	}
	return ""
}
