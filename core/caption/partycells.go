package caption

import (
	"strings"
)

type kindOf uint8

// cellKind is what a cell of the caption region is, parties aside.
func cellKind(c cell, s string) kindOf {
	u := strings.ToUpper(squash(s))
	if j, ok := joinLetterSpaced(u); ok {
		u = j
	}
	for _, p := range stopWords {
		if strings.HasPrefix(u, p) && !(p == "ATTORNEY" && strings.HasPrefix(u, "ATTORNEY GENERAL") && strings.HasSuffix(u, ",") && !counselLine(s)) {
			return kindStop
		}
	}
	if reprintLine(s) || citeLine(s) || strings.Contains(s, "://") || hasPrefixFold(s, "WWW.") || batesNumber(s) || len(s) < 32 && strings.Contains(s[:min(len(s), 6)], "D.") && districtCite(s) {
		return kindSkip
	}
	if len(u) <= 2 && u != "ET" || ruleOnly(s) || figuresOnly(strings.Trim(u, "-–— ")) {
		return kindSkip
	}
	if furniture(c, u) {
		return kindSkip
	}
	switch strings.Trim(u, " .,:;") {
	case "DEFENDANTS'", "DEFENDANTS’", "DEFENDANT'S", "DEFENDANT’S", "PLAINTIFFS'", "PLAINTIFFS’", "PLAINTIFF'S", "PLAINTIFF’S", "PETITIONERS'", "PETITIONERS’": // a title's, strayed
		return kindSkip
	case "CIVIL", "SS", "DATE", "DIVISION", "EQUITY", "CLERK", "DEPUTY", "CIVIL TERM", "AND", "AL", "DEPUTY CLERK", "CASE", "CV", "TO", "IN THE", "FOR THE", "OF THE":
		return kindSkip
	}
	sued := !c.right && (strings.HasSuffix(u, ",") || strings.Contains(u, ", IN H")) && (strings.HasPrefix(u, "THE HONORABLE ") || strings.HasPrefix(u, "HONORABLE ") || strings.HasPrefix(u, "HON. ")) || strings.HasSuffix(u, ", AND") && strings.HasPrefix(u, "THE HONORABLE ")
	if sued {
		return kindName // a judge who is a party; one who sits has no comma behind
	}
	for _, p := range skipWords {
		if strings.HasPrefix(u, p) && !strings.HasPrefix(u, "CASE MANAGEMENT") {
			return kindSkip
		}
	}
	if c.right && strings.Contains(u, "JUDGE") || strings.Contains(u, "HONORABLE") || strings.Contains(u, "HON. ") || strings.Contains(u, "MAGISTRATE JUDGE") {
		return kindSkip
	}
	if numbersOnly(c) || len(s) < 48 && mayBeJudge(s) && judgeOffice(s) {
		return kindSkip
	}
	if isTitle(s) && !strings.HasSuffix(s, ",") && !strings.Contains(u, " V. ") {
		if !c.right && hasNoun(s) && boardName(u) {
			return kindName
		}
		return kindTitle
	}
	if namesCourt(s) && vocabulary(s) && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, ";") && strings.Contains(u, "COURT") {
		return kindSkip
	}
	return kindName
}

// figuresOnly reports whether a line goes on with a list of entries: "14, 16, 17 AND 18".
func figuresOnly(u string) bool {
	digits := false
	for _, f := range strings.Fields(u) {
		f = strings.Trim(f, ",;.&()")
		if f == "" || f == "AND" {
			continue
		}
		if !isAllDigits(f) {
			return false
		}
		digits = true
	}
	return digits
}

// boardName reports whether a line with a title's word names a body: "Zoning Hearing
// Board of Cedar Township", "Department of Information".
func boardName(u string) bool {
	for _, w := range [...]string{" BOARD OF ", " BOARD", "DEPARTMENT OF ", "COMMISSION", "COUNCIL", "OFFICE OF ", "BUREAU OF "} {
		if i := strings.Index(u, w); i >= 0 && (i == 0 || w[0] == ' ' && (strings.HasSuffix(u, w) || strings.HasSuffix(w, "OF "))) {
			return true
		}
	}
	return false
}

// stopWords begin the lines that stand after a caption.
var stopWords = [...]string{"RE:", "SUBJECT:", "DEAR ", "APPEAL FROM", "APPEALS FROM", "ON APPEAL", "APPEAL OF", "APPEALED FROM", "ON PETITION", "ON WRIT", "PETITION FOR REVIEW OF", "ON REVIEW", "ON DISCRETIONARY REVIEW", "ON APPLICATION", "BEFORE:", "BEFORE ", "PRESENT:", "ARGUED", "SUBMITTED", "DECIDED", "ATTORNEY", "APPEARANCES", "COUNSEL", "PER CURIAM", "FOR PLAINTIFF", "FOR DEFENDANT", "FOR APPELL", "TABLE OF CONTENTS", "INTRODUCTION", "IT IS ", "THIS MATTER", "PENDING BEFORE", "THE COURT", "UPON CONSIDERATION", "AND NOW", "WHEREAS", "PURSUANT TO", "PLAINTIFFS, BY", "PLAINTIFF, BY", "PURSUANT", "COMES NOW", "NOW COME", "I, ", "HAVING ", "DATED", "APPEAL NO", "OPINION BY", "CERTIORARI TO", "ON CERTIFICATION", "PRELIMINARY STATEMENT", "THIS DOCUMENT RELATES", "THIS DOCUMENT APPLIES", "THIS RELATES TO", "JURISDICTION", "TRANSCRIPT OF", "THE DEFENDANT:", "THE DEFENDANT PLEADED"}

// skipWords begin the lines that stand within a caption but name no party.
var skipWords = [...]string{"CASE ", "CASE:", "NO.", "NO:", "NOS.", "N0.", "CIVIL ACTION", "CIV. ", "CIVIL NO", "CIVIL CASE", "CIVIL FILE", "CIV.", "CRIMINAL NO", "CRIMINAL ACTION", "CAUSE NO", "DOCKET", "INDEX", "JUDGE", "HON.", "HON ", "HONORABLE", "THE HONORABLE", "MAGISTRATE", "CHIEF JUDGE", "C.A.", "CHAPTER", "ADV.", "ADVERSARY", "MDL", "FILE NO", "SECTION", "JURY", "CLASS ACTION", "ECF CASE", "ELECTRONICALLY", "FILED", "DATE:", "DATED", "TRIAL DATE", "HEARING", "TIME:", "COURTROOM", "DEPT.", "PLACE:", "CTRM", "CONSOLIDATED WITH", "RELATED", "DEMAND", "ASSIGNED", "ACTION FILED", "D.C. NO", "CLERK,", "(CONSOLIDATED", "THREE-JUDGE", "3-JUDGE", "MASTER FILE", "LEAD CASE", "ORAL ARGUMENT", "CONFIDENTIAL", "REDACTED", "UNDER SEAL", "FILED UNDER", "(PROPOSED", "[PROPOSED", "PROPOSED", "FOR PUBLICATION", "NOT FOR PUBLICATION", "[NOT FOR", "PUBLISHED", "UNPUBLISHED", "PRECEDENTIAL", "NONPRECEDENTIAL", "NOT PRECEDENTIAL", "RECOMMENDED FOR", "TERM,", "RECORD NO", "SEPTEMBER TERM", "OCTOBER TERM", "AUGUST TERM", "DEFENDANT'S ATTORNEY", "DEFENDANT’S ATTORNEY", "IN EQUITY", "IN THE UNITED STATES ", "DIV.", "MOT. SEQ", "MOTION SEQ", "ADV. PROC", "BK. NO", "INV. NO", "CALENDAR ", "COURT OF APPEALS DOCKET", "NATURE OF SUIT", "FEE STATUS", "ORIGINATING COURT", "PANEL:", "REPORTER OF DECISIONS", "ON BRIEFS", "LOWER TRIBUNAL", "L.T. CASE"}

// furniture reports whether a cell is a stamp, a place or a heading's rest that
// has strayed among the parties.
func furniture(c cell, u string) bool {
	u = strings.Trim(u, "() ")
	if strings.HasSuffix(u, " DIVISION") || strings.HasPrefix(u, "DIVISION ") || strings.HasPrefix(u, "AT ") && len(u) < 28 && !strings.HasSuffix(u, ",") {
		return true
	}
	if month, term, ok := strings.Cut(u, " TERM, "); ok && !strings.Contains(month, " ") && len(term) < 12 {
		return true // "JANUARY TERM, 2022", "APRIL TERM, A.D. 2025"
	}
	if strings.HasSuffix(u, "SS.") || strings.HasSuffix(u, ", SS") || strings.Contains(u, " CLERK") || strings.Contains(u, "DEPUTY CLERK") || strings.HasPrefix(u, "CLERK") || strings.Contains(u, "U.S. DISTRICT") || strings.Contains(u, "DISTRICT COURT") && !strings.Contains(u, " V. ") && !strings.Contains(u, "JUDGE") && len(u) < 70 {
		return true
	}
	if sideOf(u) != "" && len(u) < 80 && (strings.Contains(u, "DISTRICT OF") || strings.Contains(u, " DIVISION")) {
		return true
	}
	if strings.Contains(u, "COURTHOUSE") && !strings.HasSuffix(u, ",") && versusIn(c.s) == nil || strings.HasPrefix(u, "DEPARTMENT ") && len(u) < 16 {
		return true // where a court sits
	}
	if strings.Contains(u, "DIST. OF ") && len(u) < 40 || strings.HasPrefix(u, "SERVE:") || strings.HasPrefix(u, "SERVE ON") || strings.HasPrefix(u, "C/O ") {
		return true
	}
	if strings.HasPrefix(strings.ReplaceAll(u, " ", ""), "FILED") && len(u) < 40 {
		return true // a stamp, its letters apart
	}
	if strings.HasPrefix(u, "FOR THE ") && (strings.Contains(u, "DISTRICT") || strings.HasSuffix(u, " CIRCUIT")) || strings.Contains(u, "DISTRICT OF ") && len(u) < 40 && !strings.Contains(u, "DISTRICT OF COLUMBIA") {
		return true
	}
	if townStamp(u) {
		return true
	}
	if len(u) < 40 && len(printedDates(c.s)) > 0 {
		return true
	}
	for _, w := range [...]string{"F.SUPP", "F. SUPP", "F.R.D.", "LEXIS", "FEDERAL REPORTER", "PAGE ", "COPR.", "WESTLAW", "CITE AS"} {
		if strings.Contains(u, w) && len(u) < 90 {
			return true
		}
	}
	return upper(c.s) && !strings.HasSuffix(u, ",") && !strings.HasSuffix(u, ";") && strayTitle(u)
}

// strayTitle reports whether s, in capitals, has a word of titleOnly.
func strayTitle(u string) bool {
	for _, w := range titleOnly {
		if i := strings.Index(u, w); i >= 0 && (i == 0 || u[i-1] == ' ') {
			return true
		}
	}
	return false
}

// titleOnly are words of titles that no party's name has; a title's later lines
// in a caption's right column show them.
var titleOnly = [...]string{"MOTION", "RESTRAINING", "INJUNCTION", "INJUNCTIVE", "DECLARATORY", "RELIEF", "DAMAGES", "JUDGMENT", "TO DISMISS", "CONTEMPT", "APPROVAL", "PRELIMINARY", "DEMAND", "GRANTING", "DENYING", "ATTORNEYS' FEES", "ATTORNEYS’ FEES", "PURSUANT TO", "IN SUPPORT OF", "IN OPPOSITION", "REGARDING", "SUMMARY", "TO SEAL", "DECLARATION", "JURISDICTION", "ENFORCE", "PROPOSED", "AND COSTS", "STIPULAT", "CERTIFICATION", "APPROVING", "DISMISSAL", "SANCTIONS", "MODIFYING", "HEARING", "STAYING", "CONSENT DECREE", "COMPLAINT FOR", "AND ALL CLAIMS", "CLAIMS AND ALL", "TEMPORARY", "MEMORANDUM", "OPINION AND", "ORDER AND", "REMAINING DEFENDANTS", "DISCONTINUANCE"}

// numbersOnly reports whether a cell is a docket number and no more.
func numbersOnly(c cell) bool {
	ds := docketsIn(c)
	if len(ds) == 0 {
		return false
	}
	n := 0
	for _, d := range ds {
		n += d.Span.Len()
	}
	return n*2 >= len(c.s) || len(c.s)-n < 16
}
