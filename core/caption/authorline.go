package caption

import "strings"

// authorLine reports whether a line under the parties is a judge's, who begins to
// write or sat below: "CORWIN, J." (Maine, Massachusetts), and where a gap stands
// above it "Nora A. Pell, J." (Vermont).
func authorLine(s string, gap bool) bool {
	name, office, ok := strings.Cut(strings.TrimRight(s, ":* "), ", ")
	if !ok || !upper(name) && !(gap && capitalised(name)) || len(s) > 40 || strings.Count(name, " ") > 3 {
		return false
	}
	if gap && (containsFold(office, "JUDGE") || containsFold(office, "JUSTICE")) && judgesRe().officeOnly.MatchString(office) {
		return true // "ADA PELL, Presiding Judge."
	}
	switch strings.ReplaceAll(office, " ", "") {
	case "J.", "C.J.", "P.J.", "A.J.", "S.J.", "J.A.", "Ch.J.":
		return true
	}
	return false
}

// bodyFirst reports whether a paper is printed without its caption: the author's line
// opens it, under a title at most, and the body runs on from there.
func bodyFirst(cells []cell) bool {
	for i := 0; i < 3 && i+1 < len(cells); i++ {
		if deliversBelow(cells, i) {
			return true
		}
		if authorLine(cells[i].s, true) {
			return prose(cells[i+1].s) && len(cells[i+1].s) > 60
		}
		if hasPrefixFold(cells[i].s, "OPINION FOR THE COURT") || isAllDigits(strings.Trim(cells[i].s, "* ")) {
			continue
		}
		if !titleWords(cells[i].s) || namesCourt(cells[i].s) {
			return false
		}
	}
	return false
}

// deliversBelow reports whether cell i is a justice's name and the next goes on
// "delivered the opinion of the Court".
func deliversBelow(cells []cell, i int) bool {
	return i+1 < len(cells) && hasPrefixFold(cells[i+1].s, "DELIVERED THE OPINION") && len(cells[i].s) < 40 && containsFold(cells[i].s, "JUSTICE ")
}
