package caption

import (
	"strings"
	"sync"
)

// runningText is what a cell of running text, or of counsel's, means; ok is false
// if the cell is neither.
func (r *partyReader) runningText(s string) (v verdict, ok bool) {
	if versusInProse(s) {
		if r.seenVs || r.inRe || r.roles > 0 {
			return cellStop, true
		}
		r.names = nil
		return cellSkip, true
	}
	if r.roleAfterVs && len(r.names) == 0 && counselLine(s) {
		return cellStop, true
	}
	if !prose(s) {
		return 0, false
	}
	if (r.done() || r.inRe && len(r.names) > 0) && !strings.HasSuffix(s, ",") && len(s) > 50 {
		return cellStop, true
	}
	if len(s) > 60 && len(r.names) == 0 && !r.seenVs {
		if open := strings.HasSuffix(s, ",") || strings.HasSuffix(s, ";"); open && upper(firstWords(s, 2)) && strings.ContainsAny(firstWords(s, 4), ",;") {
			return 0, false // "ADA REYES; ORSON REYES, as parents and next friends of A.R., a minor,"
		}
		if _, role := trailingRole(s); role == "" {
			return cellStop, true
		}
	}
	return 0, false
}

// courtUnder reports whether s is the court as a reporter sets it under the parties.
func (r *partyReader) courtUnder(s string) bool {
	return r.seenVs && len(r.names) > 0 && strings.HasSuffix(r.names[len(r.names)-1].s, ".") && namesCourt(s) && vocabulary(s) && strings.Contains(strings.ToUpper(s), "COURT")
}

// skipTorn notes that the first name of a side could not be read, if s was one.
func (r *partyReader) skipTorn(s string) {
	if (strings.HasSuffix(s, ",") || strings.HasSuffix(s, ";") || r.runsOn()) && r.firstOf[r.side] < 0 && len(r.names) == 0 {
		r.unread[r.side] = true
	}
}

// subjectAt is where the subject begins in "Re: Brand v. Cedar County" and "MEMO
// TO COUNSEL RE: …", 0 if s has none.
func subjectAt(s string) int {
	for _, w := range [...]string{"Title:", "TITLE:", "Title ", "Case Title:", "Case Name:", "CASE NAME:", "Case title:", "Case name:"} { // civil minutes
		if rest, ok := strings.CutPrefix(s, w); ok && versusIn(rest) != nil {
			return len(s) - len(strings.TrimLeft(rest, " :\t"))
		}
	}
	for _, w := range [...]string{"Re:", "RE:", "Subject:", "SUBJECT:"} {
		if i := strings.Index(s[:min(len(s), 60)], w); i == 0 || i > 0 && s[i-1] == ' ' && !strings.HasSuffix(strings.ToUpper(s[:i]), "IN ") {
			i += len(w)
			for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
				i++
			}
			if i < len(s) {
				return i
			}
		}
	}
	return 0
}

// clerkFollows reports whether cell i names the clerk: "CLERK" stands under it.
func clerkFollows(cells []cell, i int) bool {
	if i+1 >= len(cells) || len(cells[i].s) > 40 {
		return false
	}
	switch strings.ToUpper(strings.Trim(cells[i+1].s, " .,:")) {
	case "CLERK", "CLERK OF COURT", "CLERK OF THE COURT", "DEPUTY CLERK", "COURT CLERK":
		return !strings.HasSuffix(cells[i].s, ",") || person(strings.Trim(cells[i].s, ","))
	}
	return false
}

// runningHead reports whether cell i is a reprint's own line "BRAND v. CEDAR
// COUNTY" over the caption proper, whose v. stands alone and repeats a name of it.
func (r *partyReader) runningHead(cells []cell, i int) bool {
	m := versusIn(cells[i].s)
	if m == nil || m[0] < 3 || r.seenVs || r.roles > 0 || i > 12 || len(cells[i].s) > 120 {
		return false
	}
	if i == 0 && len(cells) > 1 && reporterPage(cells) {
		return true // a reporter's page, whatever its columns hold
	}
	name := strings.ToLower(lastWord(cells[i].s[:m[0]]))
	repeated := false
	for k := i + 1; k < len(cells) && k < i+16; k++ {
		s := cells[k].s
		repeated = repeated || len(name) > 2 && strings.Contains(strings.ToLower(s), name)
		if onlyVersus(s) {
			return repeated
		}
	}
	return false
}

// titleGoesOn reports whether cell i, alone on its line, goes on with the title in
// the right column: capitals without a name's comma, under a right cell left open.
func titleGoesOn(cells []cell, i int) bool {
	c := cells[i]
	if i == 0 || !cells[i-1].right || c.line-cells[i-1].line > 2 || !upper(c.s) || strings.HasSuffix(c.s, ",") && !strayTitle(strings.ToUpper(c.s)) {
		return false
	}
	above := strings.ToUpper(strings.TrimRight(cells[i-1].s, " "))
	if !upper(cells[i-1].s) || !titleWords(above) && !strayTitle(above) {
		return false
	}
	switch strings.ToUpper(strings.Trim(c.s, " .")) {
	case "ACTION", "COSTS", "AND COSTS", "FEES", "COMPLAINT", "SETTLEMENT", "LITIGATION", "DISCOVERY":
		return true
	}
	u := strings.ToUpper(c.s)
	switch firstWords(u, 1) {
	case "OF", "TO", "WITH", "WITHOUT", "AS", "IN", "BY": // no name begins so
		return true
	}
	open := strings.HasSuffix(above, " TO") || strings.HasSuffix(above, " FOR") || strings.HasSuffix(above, " AND") || strings.HasSuffix(above, " OF") || strings.HasSuffix(above, " THE") || strings.HasSuffix(above, "ING") || strings.HasSuffix(above, " IN") || strings.HasSuffix(above, " ON")
	if open && !hasNoun(c.s) && !isSuffix(strings.ToLower(lastWord(c.s))) {
		return true // "ORDER DENYING MOTION FOR", "LEAVE TO APPEAL"
	}
	return open && (titleWords(c.s) || strayTitle(u) || strings.HasSuffix(u, " FOR") || strings.HasSuffix(u, " TO"))
}

// lastWord is the last word of s, without the points at its ends.
func lastWord(s string) string {
	s = strings.TrimRight(s, " ,.;:")
	return s[strings.LastIndexAny(s, " \n")+1:]
}

// counselLine reports whether a line says who appeared for whom.
func counselLine(s string) bool {
	return counselStem().inFold(s)
}

var counselStem = sync.OnceValue(func() *stems {
	return newStems([]string{" FOR PLAINTIFF", " FOR DEFENDANT", " FOR APPELL", " FOR PETITIONER", " FOR RESPONDENT", " ON THE BRIEF", "OF COUNSEL", ", ARGUED", "ATTORNEY FOR", "ATTORNEYS FOR", "COUNSEL FOR"})
})

// versusInProse reports whether a cell names a case in running text: a sentence
// around the v., or a volume and page behind it.
func versusInProse(s string) bool {
	m := versusIn(s)
	if m == nil || m[0] == 0 {
		return false
	}
	if mayBeRole(s) {
		if _, role := trailingRole(s[:m[0]]); role != "" {
			return false
		}
	}
	if citesReporter(s[m[1]:]) {
		return true
	}
	low, all := lowerWords(s)
	return all >= 9 && low*3 > all
}

// citesReporter reports whether a volume and page follow a name: "443 U.S. 307".
func citesReporter(rest string) bool {
	for i := 0; i+4 < len(rest); i++ { // "443 U.S. 307"
		if isDigit(rest[i]) && (i == 0 || rest[i-1] == ' ') {
			k := i
			for k < len(rest) && isDigit(rest[k]) {
				k++
			}
			if k-i <= 4 && k+2 < len(rest) && rest[k] == ' ' && rest[k+1] >= 'A' && rest[k+1] <= 'Z' && strings.IndexByte(rest[k:min(len(rest), k+16)], '.') > 0 {
				return true
			}
		}
	}
	return false
}

// proseBefore reports whether running text stands before cell i: what names a case
// after it names another's.
func proseBefore(cells []cell, i int) bool {
	for k := 0; k < i && k < len(cells); k++ {
		if len(cells[k].s) > 120 && prose(cells[k].s) {
			return true
		}
	}
	return false
}

// moreParties reports whether a role or v. follows within a few cells, as for
// intervenors and third parties after the first two sides.
func (r *partyReader) moreParties(cells []cell, i int) bool {
	for k := i; k < len(cells) && k < i+10; k++ {
		s := cells[k].s
		if onlyRole(s) != "" {
			return true
		}
		if isTitle(s) && !cells[k].right || prose(s) && len(s) > 60 {
			return false
		}
	}
	return false
}
