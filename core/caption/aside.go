package caption

import (
	"strings"
)

// behindVersus is where the right column begins in a line that opens with a "v.":
// "v. Case No. 19-1", "v.    (ABC/DEF)", "v.  )CIVIL ACTION NO:"; 0 if a name follows.
func behindVersus(l string) int {
	first := strings.IndexAny(l, " \t")
	if first <= 0 || first > 9 || len(l) > 120 || !onlyVersus(l[:first]) {
		return 0
	}
	rest := strings.TrimLeft(l[first:], " \t")
	gap := len(l) - first - len(rest)
	at := len(l) - len(rest)
	if rest == "" {
		return 0
	}
	if open := strings.HasSuffix(rest, ",") || strings.HasSuffix(rest, ";"); gap >= 2 && (!open || districtPlace(rest)) {
		if districtPlace(rest) || rest[0] == '(' || rest[0] == ')' || isDigit(rest[0]) || startsRightCell(rest) {
			return at
		}
	}
	for _, label := range [...]string{"case no", "case number", "case:", "no. ", "nos. ", "civil action no", "civil no", "civ. no", "c.a. no", "index no", "docket no", "cause no"} {
		if len(rest) > len(label) && strings.EqualFold(rest[:len(label)], label) {
			return at
		}
	}
	if _, n := numberAt(rest, 0); n >= 6 || strings.EqualFold(rest, "civil action") {
		return at
	}
	if upper(rest) && !strings.HasSuffix(rest, ",") && (isTitle(rest) || strayTitle(strings.ToUpper(rest)) || rest == "CLASS ACTION") {
		return at
	}
	return 0
}

// districtPlace reports whether s begins with the district appealed from, as the
// Ninth Circuit prints it right of the parties: "Northern District of Ohio,".
func districtPlace(s string) bool {
	k := strings.Index(s, "District of ")
	return k == 0 || k > 0 && k < 10 && sideOf(strings.ToUpper(s[:k])) != ""
}

// townUnder reports whether cell i is the town under the district appealed from.
func townUnder(cells []cell, i int) bool {
	return i > 0 && cells[i-1].right && strings.HasSuffix(cells[i-1].s, ",") && districtPlace(cells[i-1].s) && !strings.Contains(cells[i].s, ",") && !upper(cells[i].s)
}

// streetWords end the first line of an address, or stand before a suite's number.
const streetWords = " street st avenue ave road rd boulevard blvd lane ln drive dr way pike highway hwy place pl court ct square sq plaza parkway pkwy circle terrace suite ste floor box route building bldg "

// streetLine reports whether s is the first line of an address: "1307 Mill Road",
// "P.O. Box 12", "2100 Main Blvd., Suite 300".
func streetLine(s string) bool {
	if len(s) > 70 {
		return false
	}
	low := strings.ToLower(s)
	if strings.HasPrefix(low, "p.o. box") || strings.HasPrefix(low, "po box") || strings.HasPrefix(low, "post office box") {
		return true
	}
	if !isDigit(s[0]) {
		return false
	}
	f := strings.Fields(low)
	if len(f) < 3 || len(f) > 10 {
		return false
	}
	for _, w := range f[1:] {
		if strings.Contains(streetWords, " "+strings.Trim(w, ".,;'’")+" ") {
			return true
		}
	}
	return false
}

// townLine reports whether s ends an address: a town, a State and a ZIP code.
func townLine(s string) bool {
	s = strings.TrimRight(s, " ,;.")
	if len(s) > 64 || len(s) < 12 {
		return false
	}
	k := strings.LastIndexByte(s, ' ')
	zip := s[k+1:]
	if len(zip) == 10 && zip[5] == '-' {
		zip = zip[:5] + zip[6:]
	}
	return k > 4 && (len(zip) == 5 || len(zip) == 9) && isAllDigits(zip) && s[0] >= 'A' && s[0] <= 'Z'
}

// townStamp reports whether u is a town and a State of two initials and no more, as
// a clerk's stamp has them: "CHARLOTTE, N. C."
func townStamp(u string) bool {
	k := strings.IndexByte(u, ',')
	if k < 4 || len(u)-k > 8 || strings.ContainsAny(u[:k], ".0123456789") {
		return false
	}
	st := strings.ReplaceAll(u[k+1:], " ", "")
	if len(st) != 4 || st[1] != '.' || st[3] != '.' {
		return false
	}
	switch st {
	case "N.Y.", "N.C.", "S.C.", "N.D.", "S.D.", "N.J.", "N.H.", "N.M.", "W.V.", "D.C.", "R.I.", "P.R.", "V.I.":
		return true
	}
	return false
}

// judgeBeside is the right cell with a judge's office whose name stands alone in cell i,
// the gap before it lost: "ADA REYES" over "UNITED STATES DISTRICT JUDGE"; −1 if cell i
// is no such name.
func judgeBeside(cells []cell, i int) int {
	if strings.ContainsAny(cells[i].s, ",;") || len(cells[i].s) > 40 {
		return -1
	}
	for k := i + 1; k < len(cells) && k < i+4 && cells[k].line-cells[i].line <= 2; k++ {
		if !cells[k].right || cells[k].line == cells[i].line || !mayBeJudge(cells[k].s) || judgesRe().officeOnly.FindString(cells[k].s) == "" {
			continue
		}
		if _, ok := judgeName(cells[i].s); ok {
			return k
		}
	}
	return -1
}

// courtOfficer reports whether s names the holder of a court's office, who may be sued
// as such.
func courtOfficer(s string) bool {
	for _, p := range [...]string{"CHIEF JUSTICE OF", "JUSTICES OF", "JUDGES OF", "CLERK OF", "THE CHIEF JUSTICE OF", "THE JUSTICES OF", "THE JUDGES OF"} {
		if hasPrefixFold(s, p) {
			return true
		}
	}
	return false
}

// besideNames reports whether cell s stands among the parties and names none: the
// lines of an address, an instruction in parentheses on a printed form.
func (r *partyReader) besideNames(s string) bool {
	if low, all := lowerWords(s); r.instruction && low*2 >= all {
		return true
	}
	r.instruction = false
	if s == "" {
		return false
	}
	if s[0] == '(' {
		if low, all := lowerWords(s); low*2 > all && all > 2 {
			r.instruction = true
			return true
		}
	}
	switch {
	case streetLine(s) && !r.property():
		r.street = len(r.names) + 1
		return true
	case townLine(s) && !r.property():
		for k, n := range r.names {
			if k > 0 && (k == r.street-1 || isDigit(n.s[0])) {
				r.names = r.names[:k] // a street misread, a building between street and town
				break
			}
		}
		r.street = 0
		return true
	}
	return false
}

// property reports whether the names under way are of land sued by its address.
func (r *partyReader) property() bool {
	if len(r.names) == 0 {
		return true // an address alone names its land
	}
	l := strings.ToLower(r.names[len(r.names)-1].s)
	for _, w := range [...]string{"located at", "known as", "property", "premises", "parcel", "situated at", "address of", " at"} {
		if strings.Contains(l, w) && (w != " at" || strings.HasSuffix(l, w)) {
			return true
		}
	}
	return false
}

// misreadRoles are the words of the commonest roles, against which a scan's are held.
var misreadRoles = [...]string{"plaintiff", "plaintiffs", "defendant", "defendants", "petitioner", "petitioners", "respondent", "respondents", "appellant", "appellee"}

// misreadRole is the role that a cell of one word means though a scan misread a
// letter or two of it: "Plainriff,", "Defendanls."; "" if it means none.
func misreadRole(s string) string {
	w := strings.Trim(s, " .,;:)-*_")
	if len(w) < 8 || len(w) > 12 || w[0] < 'A' || w[0] > 'Z' && w[0] < 0x80 || strings.ContainsAny(w, " \t") {
		return ""
	}
	low := strings.ToLower(w)
	for _, role := range misreadRoles {
		most := 1
		if strings.HasPrefix(role, "plain") {
			most = 2 // no other word is near it
		}
		if low[0] == role[0] && len(low) == len(role) && mismatches(low, role) <= most {
			return role
		}
	}
	return ""
}

// mismatches counts the bytes in which two words of one length differ.
func mismatches(a, b string) int {
	n := 0
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}
