package caption

import (
	"strings"

	"pincite/core/span"
)

// sheetFields are the fields at the head of CM/ECF's docket report, in two columns
// which a reading runs together: "Brand v. Cedar County et al Date Filed: 07/27/2020".
var sheetFields = [...]string{"Date Filed:", "Date Terminated:", "Date terminated:", "Date of last filing:", "Date Dismissed:", "Jury Demand:", "Nature of Suit:", "Jurisdiction:", "Demand:", "Cause:", "Case in other court", "Lead case:", "Lead Case:", "Member case", "Related Case", "Related case", "Assigned to:", "Referred to:", "Appealed to:"}

// sheetAt is the cell of a docket report's heading, −1 if the paper is none.
func sheetAt(cells []cell) int {
	for i := 0; i < len(cells) && i < 24; i++ {
		if k := strings.Index(cells[i].s, "DOCKET FOR CASE"); k >= 0 && k < 16 {
			return i
		}
	}
	return -1
}

// A sheet is what the head of a docket report says.
type sheet struct {
	title   string // "Brand et al v. Cedar County"
	span    span.Span
	parties []Party
	judges  []Judge
	end     int // first cell behind the parties
}

// readSheet reads the head of a docket report: its title, the judges, and each party
// under a role that stands on a line of its own.
func readSheet(cells []cell, at int) sheet {
	var d sheet
	d.end = at + 1
	var title []string
	role, fields := "", false
	for i := at + 1; i < len(cells); i++ {
		c := cells[i]
		if strings.Contains(c.s, "Docket Text") || datedEntry(c.s) {
			break
		}
		s, rest := cutFields(c.s)
		if k := onlyRole(c.s); k != "" && !c.right && !strings.HasSuffix(c.s, ",") {
			role, fields = roleName(k), true
			continue
		}
		d.judge(c, rest)
		if !fields {
			fields = s == "" && len(title) > 0
			if s != "" && !c.right {
				title = append(title, s)
				d.span = d.span.Cover(span.Span{Start: c.span.Start, End: c.span.Start + len(s)})
			}
			continue
		}
		if role == "" || c.right || len(c.s) > 160 || isDigit(c.s[0]) && strings.Contains(c.s, " of ") {
			continue // "1 of 3", a print's own foot
		}
		name, torn := strings.CutSuffix(strings.TrimSuffix(strings.TrimSpace(cutBefore(c.s, "represented by")), " et"), ",")
		torn = !torn && i+1 < len(cells) && strings.Contains(c.s, "represented by")
		if torn {
			name += sheetRest(name, cells[i+1].s)
		}
		if plausible(name) && !strings.HasPrefix(name, "TERMINATED") {
			d.parties = append(d.parties, Party{Name: nameCase(name), Role: role, Span: span.Span{Start: c.span.Start, End: c.span.Start + min(len(name), len(c.s))}})
			d.span, d.end = d.span.Cover(c.span), i+1
		}
		role = ""
	}
	d.title = squash(strings.Join(title, " "))
	return d
}

// cutFields parts a line of a docket report's head at the first field in it.
func cutFields(s string) (before, rest string) {
	at := len(s)
	for _, f := range sheetFields {
		if k := strings.Index(s, f); k >= 0 && k < at && (k == 0 || s[k-1] == ' ') {
			at = k
		}
	}
	return strings.TrimSpace(s[:at]), s[at:]
}

// judge takes the judge of "Assigned to: Judge Rowan L. Steele  Jury Demand: None".
func (d *sheet) judge(c cell, rest string) {
	for _, f := range [...]string{"Assigned to:", "Referred to:"} {
		v, ok := strings.CutPrefix(rest, f)
		if !ok {
			continue
		}
		v, _ = cutFields(strings.TrimSpace(v))
		office, name := "", v
		for _, o := range [...]string{"Chief District Judge", "Senior District Judge", "Chief Magistrate Judge", "Chief Judge", "Senior Judge", "District Judge", "Magistrate Judge", "Bankruptcy Judge", "Judge", "Honorable", "Hon."} {
			if n, ok := strings.CutPrefix(v, o+" "); ok {
				office, name = o, n
				break
			}
		}
		n, ok := judgeName(name)
		if !ok {
			return
		}
		at := c.span.Start + max(0, strings.Index(c.s, name))
		d.judges = append(d.judges, Judge{Name: n, Office: office, Span: span.Span{Start: at, End: at + len(name)}})
		return
	}
}

// sheetRest is how a name cut off by its column's edge goes on at the head of the next
// line, which the lawyer's address shares: "Commission" of "Commission 12 Court Street".
func sheetRest(name, next string) string {
	w, _, _ := strings.Cut(next, " ")
	if bare := strings.ToLower(strings.Trim(w, ".,")); upper(w) == upper(name) && bare != "" && strings.Contains(headNouns, " "+bare+" ") {
		return " " + strings.Trim(w, ",")
	}
	return ""
}

func cutBefore(s, mark string) string {
	s, _, _ = strings.Cut(s, mark)
	return s
}

// datedEntry reports whether a line begins as an entry of the docket does: "07/27/2020 1".
func datedEntry(s string) bool {
	return len(s) > 10 && isDigit(s[0]) && s[2] == '/' && s[5] == '/' && isDigit(s[9])
}

// caseName is how a docket report's title calls the case, each side by its first name.
func (d *sheet) caseName(court Court) string {
	m := versusIn(d.title)
	if m == nil {
		return ""
	}
	side := func(s string) string {
		for _, w := range [...]string{", et al", " et al", ", ET AL", " ET AL"} {
			if k := strings.Index(s, w); k > 0 {
				s = s[:k]
			}
		}
		return shortName(nameCase(strings.Trim(s, " ,.")), court)
	}
	a, b := side(d.title[:m[0]]), side(d.title[m[1]:])
	if a == "" || b == "" {
		return ""
	}
	return a + " v. " + b
}
