package cite

import (
	"strings"

	"pincite/core/lex"
)

// A paperWord is a paper of the case as records are cited by: "Compl.", "Tr.", "J.A.".
type paperWord struct {
	form  string // pleading transcript appendix exhibit document
	forms []string
}

// paperWords: Bluebook BT1 and B17, and what briefs and opinions print.
var paperWords = []paperWord{
	{"pleading", []string{"Compl.", "Am. Compl.", "Amend. Compl.", "Countercl.", "Ans.", "Pet.", "Am. Pet.", "Answer", "Complaint", "Amended Complaint", "FAC", "SAC", "TAC", "Third Am. Compl.", "First Am. Compl.", "Second Am. Compl.", "Compl", "Indictment", "Petition", "AC", "Counterclaims", "Interpleader Compl.", "Ver. Compl.", "V. Compl.", "Verified Complaint", "Class Action Compl.", "Consol. Compl."}},
	{"transcript", []string{"Tr.", "Hr'g Tr.", "Trial Tr.", "Dep.", "Depo.", "Dep. Tr.", "Hearing Tr.", "Hr'g. Tr.", "Sent. Tr.", "Plea Tr.", "Oral Arg. Tr.", "Tr. of Oral Arg.", "Tr. Oral Arg.", "Tr. of Mot. Hr'g", "Tr. of Mots. Hr'g", "Tr. of Hr'g", "Tr. of Sent. Hr'g", "Tr. of Plea Hr'g", "Tr. of Evid. Hr'g", "Tr. of Proceedings", "Tr. of Trial", "Mot. Hr'g Tr.", "N.T.", "Trial Transcript", "Transcript", "Hearing Transcript", "Sentencing Transcript", "Deposition Transcript", "R.T.", "RT", "H.T.", "Tr. Vol.", "Sentencing Tr.", "Draft Tr.", "Prelim. Hr'g Tr.", "V.R.P.", "VRP", "RP", "Deposition", "R.R.", "RR", "Rep. Tr.", "R.P.", "Hrg. Tr.", "T.", "Testimony", "Hr'g Test.", "Trial Test.", "Test."}},
	{"appendix", []string{"J.A.", "JA", "App.", "Appx.", "A.R.", "AR", "Admin. R.", "Admin. Rec.", "Pet. App.", "App. to Pet. for Cert.", "Joint App.", "Supp. App.", "Jt. App.", "S.A.", "SA", "R.", "Rec.", "ROA", "E.R.", "ER", "S.E.R.", "SER", "EOR", "E.O.R.", "C.P.", "CP", "C.R.", "CR", "C.T.", "CT", "Appellant's App.", "Appellants' App.", "Appellee's App.", "Aplt. App.", "Aplee. App.", "Aplt. Supp. App.", "Aplee. Supp. App.", "Def. App.", "Gov't App.", "Special App.", "Spec. App.", "Fees App.", "R. Supp.", "Record", "S.J.A.", "SJA", "PageID", "Page ID", "PCR", "S.R.", "Sec. R.", "RA", "R.A.", "Add.", "Addend.", "Certified Administrative Record", "CAR", "A.", "Suppl. App.", "Dist. Ct. App.", "I App.", "II App.", "Excerpts of Record", "Joint Appendix", "Supp. J.A.", "Clerk's Record", "Clerk's Papers", "App'x", "SPA", "GA"}},
	{"document", []string{"Initial Appeal File (IAF)", "Initial Appeal File", "IAF", "Petition for Review (PFR) File", "Petition for Review File", "PFR File", "ID"}}, // M.S.P.B.
	{"document", []string{"Decl.", "Aff.", "Affid.", "Mot.", "Br.", "Mem.", "Opp.", "Opp'n", "Resp.", "Reply", "Reply Br.", "Opening Br.", "Answering Br.", "Stip.", "Rep.", "Report", "Expert Rep.", "PSR", "PSI", "PSIR", "R&R", "Report and Recommendation", "Obj.", "Objs.", "Br. of Appellant", "Br. for Appellant", "Br. in Opp.", "Mem. Op.", "Op.", "Trial Court Opinion", "Trial Ct. Op.", "Tr. Ct. Op.", "SUMF", "SOF", "SMF", "PSOF", "DSOF", "CSOF", "SOMF", "Stmt.", "Statement", "Ltr.", "Letter", "Interrog.", "RFA", "Award", "Supp. Br.", "Mem. of Law", "MOL", "Blue Br.", "Yellow Br.", "Red Br.", "Gray Br.", "Rule 56.1 Stmt.", "56.1 Stmt.", "R. 56.1", "LRSOF", "PSUF", "DSUF", "SUF", "UF", "RSOF", "UMF", "RJN", "Request for Judicial Notice", "Declaration", "Affidavit", "Statement of Material Facts", "Statement of Undisputed Facts", "Statement of Undisputed Material Facts", "Statement of Facts", "PSAF", "DSMF", "PSMF", "PFOF", "DFOF", "PPFOF", "DPFOF", "FOF", "CSUF", "RSUF", "JSUF", "JSF", "PSUMF", "DSUMF", "SAMF", "ASOF", "Consent Decree", "POB", "Pl.'s SOF", "NOR", "Notice of Removal", "Mot. to Dismiss", "MTD", "MSJ", "Mem. in Supp.", "Mem. in Opp'n", "Def. Br.", "Pl. Br.", "App. Br.", "Appellant's Br.", "Appellee's Br.", "Brief for Petitioner", "Brief for Petitioners", "Brief for Respondent", "Brief for Respondents", "Brief for United States", "Brief for Appellant", "Brief for Appellee", "Brief for Appellants", "Brief for Appellees", "Reply Brief", "Brief in Opposition", "Brief for Federal Respondents", "Brief for Federal Petitioners", "Brief for Government", "Brief of Appellant", "Brief of Appellee", "Appellant's Brief", "Appellee's Brief", "Appellant's Opening Brief", "Opening Brief", "Supplemental Brief", "Brief for Private Respondents", "Brief for State Respondents", "Government's Br.", "Gov't Br.", "Govt. Br.", "Oral Arg.", "Brief for Petitioning", "Suppl. Br.", "Reply Br. of Appellant", "Govt Br.", "Gov. Br.", "Resp. Br.", "Resp't Br.", "Pet'r Br.", "Pet. Br.", "Aplt. Br.", "Aplee. Br.", "Aplt. Reply Br.", "Amicus Br.", "AOB", "RB", "ARB", "Decl", "Pet. for Cert.", "Cert. Pet.", "Pet. for Reh'g", "Plea Agreement", "Plea Agmt.", "Settlement Agreement", "Settlement Agmt.", "Rpt.", "Rebuttal Rpt.", "Stip. Facts", "Stip. of Facts", "Stipulated Facts", "Presentence Report", "Surreply", "Sur-reply", "Sur-Reply", "PSOAF", "DSOAF", "PSOMF", "DSOMF", "SAF", "SSUF", "JSR", "Sent'g Mem.", "Sentencing Mem.", "Sent. Mem."}},
	{"prose", proseWords},
	{"document", []string{"Brief for", "Brief of", "Br. for", "Br. of", "Reply Brief for", "Reply Brief of", "Reply Br. for"}},
	{"exhibit", []string{"Ex.", "Exs.", "Exh.", "Exhs.", "Exhibit", "Exhibits", "GX", "DX", "PX", "JX", "PTX", "DTX", "JTX", "RX", "CX", "Respt. Ex.", "Resp't Ex.", "Pl. Ex.", "Def. Ex.", "Def. Exh.", "Pl. Exh.", "Gov't Ex.", "Trial Ex.", "Jt. Ex.", "Joint Ex.", "Pl.'s Ex.", "Def.'s Ex.", "Defs.' Ex.", "Pls.' Ex.", "Tr. Ex.", "Gov. Ex.", "Pet. Ex.", "Resp. Ex.", "Hr'g Ex.", "Dep. Ex.", "State's Ex.", "Tab", "Attach.", "Att."}},
}

// recordWord is the record alone: "R. at 12".
var recordWord = paperWord{form: "appendix"}

// spelled reports whether a name is spelled out, as prose spells it too: then its
// pin needs a sign.
func spelled(name string) bool {
	for _, f := range strings.Fields(strings.ReplaceAll(name, ".", " ")) {
		switch foldName(f) {
		case "declaration", "affidavit", "deposition", "request", "complaint", "answer", "petition", "indictment", "information", "record", "report", "letter", "statement", "reply", "brief", "award", "transcript", "joint", "counterclaims", "testimony", "agreement", "facts":
			return true
		}
	}
	return false
}

// paper reads a citation of a paper by its name: "Compl. ¶¶ 4-9", "Smith Decl. ¶ 3",
// "Tr. 45:12-46:3", "J.A. 45", "3-ER-512", with the entry that follows: "Tr. 4:2-17:9, ECF No. 70".
func (w *lawScan) paper(i, j int, p paperWord) int {
	if !w.free(i) || w.shortFormBefore(i) && !w.is(i-1, ',') || w.pageID(i) && w.dash(i-1) && w.digits(i-2) && w.word(i-3, "of") { // Page 1 of 11 - Page ID # 329
		return i
	}
	name := w.plain(i, j)
	if wordIn(name, "R.", "R", "Record") {
		if e := w.recordEntry(i, j); e > i {
			return e
		}
	}
	if p.form == "prose" {
		return w.prosePaper(i, j)
	}
	if name == "A." && w.glued(j) && w.digits(j) && len(w.text(j)) <= 2 { // the number of a heading: "A.2"
		return i
	}
	if name == "ID" && !(w.word(j, "at") && w.initialDecision()) {
		return i
	}
	if e := w.briefPages(i, j, name); e > i {
		return e
	}
	if w.word(i, "Test") && (!w.is(i+1, '.') || w.word(j, "of")) { // the Lemon Test, Test. of Dr. Voss
		return w.testimonyOf(i, j)
	}
	return w.paperNamed(i, j, p, name)
}

// paperNamed reads a paper of the row p, whose name tokens [i, j) print.
func (w *lawScan) paperNamed(i, j int, p paperWord, name string) int {
	abbreviated := w.is(j-1, '.') || !hasLower(name) && len(name) > 1 || strings.Contains(name, ".")
	c := Citation{Kind: Record, Form: p.form}
	start := w.answered(w.paperOwner(i, name))
	if p.form == "transcript" {
		start = w.dateAhead(start)
	}
	if e := w.excerpt(&c, i, j, name); e > j { // 3-ER-512, ROA.123, PageID.45
		return e
	}
	if p.form == "exhibit" {
		return w.exhibit(c, start, i, j, abbreviated)
	}
	k := w.paperSuffix(j)
	if w.is(i-1, '-') && w.glued(i) {
		return i
	}
	if w.word(k, "Ex", "Exh", "Exs") && p.form != "appendix" { // Compl. Ex. A
		if e := w.exhibitLetter(w.skipDot(k + 1)); e > w.skipDot(k+1) {
			c.Document = w.plain(start, e)
			return w.put(c, start, w.recordPins(&c, e))
		}
	}
	if e := w.tabs(&c, start, k); e > k {
		return e
	}
	if name == "N.T." {
		k = w.session(k)
	}
	pinned := w.paperPins(&c, k, p, abbreviated, name)
	end := w.entryBehind(&c, pinned, k)
	if end == pinned && pinned > k {
		end = w.exhibitBehind(&c, pinned)
	}
	if end == k || pinned == k && !abbreviated && len(c.Pins) == 0 || !w.paperSound(start, i, j, pinned, name, p) {
		return i
	}
	if start == i && w.volumeAhead(i, name) {
		start-- // 2 RT 34
	}
	c.Document = w.plain(start, k)
	return w.put(c, start, end)
}

// volumeAhead reports whether the number before token i is the volume of the transcript.
func (w *lawScan) volumeAhead(i int, name string) bool {
	return w.digits(i-1) && len(w.text(i-1)) <= 2 && w.free(i-1) && wordIn(name, "Tr.", "RT", "CT", "R.T.", "C.T.", "RR", "CR", "R.R.", "C.R.", "VRP", "V.R.P.", "RP", "R.P.")
}

// pageID reports whether "PageID", "Page ID" or "Pg. ID" stands at token m, with an
// "at" or without: the page by the court's own numbering of the whole record.
func (w *lawScan) pageID(m int) bool {
	if w.word(m, "at") {
		m++
	}
	return w.word(m, "PageID", "PgID") || w.word(m, "Page", "Pg") && w.word(w.skipDot(m+1), "ID")
}

// paperSound refuses short names that are more often something else: initials of a
// person, reporters, "Ill. App. 3d".
func (w *lawScan) paperSound(start, i, j, end int, name string, p paperWord) bool {
	bare := strings.ReplaceAll(strings.ReplaceAll(name, ".", ""), " ", "")
	if len(bare) == 2 && !w.is(j-1, '.') && w.digits(j) && len(w.text(j)) >= 5 {
		return false // Hartford, CT 06103
	}
	// "141 A. 590", "7 Fed. Appx. 928": what stands before makes it a reporter
	if start == i {
		if w.digits(i-1) && !w.dash(i-2) && p.form != "transcript" && !(wordIn(name, "CT", "CR", "C.T.", "C.R.") && (w.is(i-2, '(') || w.word(i-2, "See", "see"))) {
			return false
		}
		if w.is(i-1, '.') && w.glued(i-1) && (stateWord(w.text(i-2)) || w.word(i-2, "Ct", "Fed", "Dist", "Crim", "Civ", "Supp", "Misc", "Super", "Dep't", "Div", "Cir")) {
			return false
		}
		if w.volumeBefore(i) {
			return false // 1 Vet. App. 49, 39 F. App'x at 978
		}
		if w.digits(j) && end == j+1 && len(w.text(j)) == 4 && w.yearLike(w.text(j)) && w.is(end, ')') && (!w.is(i-1, '(') || w.digits(i-2)) {
			return false // (Ind. Ct. App. 1997), 1204 (App. 1997)
		}
	}
	if len(bare) == 1 && !w.is(j-1, '.') && !(name == "R" && w.word(j, "at")) {
		return false
	}
	if start == i && wordIn(name, "Report", "Statement", "Letter", "Award") && !(w.is(i-1, '(') || w.word(i-1, "See", "see")) {
		return false // some other paper of that sort
	}
	if len(bare) > 3 {
		return name != "Day"
	}
	if len(bare) == 1 || wordIn(name, "Br.", "Rep.", "Op.", "Pet.", "App.", "Rec.", "Add.", "Ans.", "Resp.", "Mem.", "Mot.", "AC", "CT", "CR", "CP", "RA", "RR", "AR", "RB", "UF", "R.R.", "C.R.", "C.P.", "C.T.", "A.R.", "S.A.", "SA", "P.A.", "D.A.", "G.A.", "R.A.", "S.R.", "N.T.", "R.T.", "H.T.", "T.", "CAR", "TAC", "SPA", "GA", "Tr.", "Dep.", "Aff.", "RP", "ER", "RT") {
		return w.citePlace(start, i, j, end)
	}
	return true
}

// citePlace reports whether [start, end) stands where the record is cited: inside
// parentheses or brackets, as a sentence of its own, or with "at" and a page.
func (w *lawScan) citePlace(start, i, j, end int) bool {
	if w.word(j, "at") || w.kind(j) == lex.Pilcrow || w.is(j, ',') && (w.word(j+1, "at") || w.kind(j+1) == lex.Pilcrow) {
		return true
	}
	for k := j; k < end; k++ {
		if w.is(k, ':') {
			return true
		}
	}
	if w.digits(start-1) && len(w.text(start-1)) <= 2 && (w.is(start-2, '(') || w.is(start-2, ';') || w.word(start-2, "See", "see", "also")) {
		return true // (2 RT 34)
	}
	if w.is(start-1, '(') || w.is(start-1, '[') || w.is(end, ')') || w.is(end, ']') {
		return true
	}
	if w.is(start-1, ';') || w.is(end, ';') || w.word(start-1, "See", "see", "also", "e.g", "Cf", "cf", "accord") {
		return true
	}
	if w.is(start-1, ',') && (w.word(start-2, "g") || w.is(start-2, '.')) {
		return true
	}
	if w.word(start-1, "Contra", "Accord", "accord", "Compare", "But", "citing", "quoting") {
		return true
	}
	if w.is(start-1, ',') && start-1 > 0 && (w.is(end, ',') || w.is(end, '.') || w.is(end, ';')) && !w.is(start-2, '.') {
		return true
	}
	if w.is(end, '(') && (w.kind(start-1) == lex.Paragraph || w.is(start-1, '.') || strings.HasPrefix(w.text(start-1), "”") || w.is(start-1, '"')) {
		return true
	}
	return w.is(end, '.') && (w.is(start-1, '.') || w.is(start-1, ')') || w.kind(start-1) == lex.Paragraph || strings.HasPrefix(w.text(start-1), "”"))
}

// paperSuffix passes over words that go on naming the paper: "of John Smith",
// "in Supp.", "Ex. A" is no part.
func (w *lawScan) paperSuffix(j int) int {
	if w.word(j, "in") && w.word(j+1, "No", "Nos") { // App. in No. 19-251, at 397
		if e, num := w.dashNumber(w.skipDot(j + 2)); num != "" {
			return e
		}
	}
	if w.word(j, "of", "in", "to", "for") {
		k := j + 1
		if w.word(k, "the") {
			k++
		}
		n := 0
		for ; n < 7 && w.kind(k) == lex.Word && (w.upper(k) || wordIn(w.text(k), "of", "to", "for", "in", "the")); n++ {
			if node, e := w.match(k); node != nil && node.family == famEntry && e > k {
				break
			}
			k = w.skipDot(k + 1)
		}
		if n > 0 && n < 7 && (w.word(k, "at", "dated") || w.kind(k) == lex.Pilcrow || w.is(k, '(') && w.word(k+1, "ECF", "Dkt", "Doc") || w.is(k, ',') && (w.word(k+1, "at", "ECF", "Dkt", "Doc") || w.kind(k+1) == lex.Pilcrow)) {
			return k
		}
	}
	if w.word(j, "I", "II", "III", "IV", "V", "VI", "VII", "VIII") && (w.digits(j+1) || w.word(j+1, "at", "p", "pp")) {
		return j + 1
	}
	if w.is(j-1, '.') && w.word(j-2, "Vol") && (w.digits(j) || w.romanish(j)) && (w.is(j+1, ',') || w.word(j+1, "at", "p", "pp")) {
		return j + 1
	}
	if w.word(j, "Vol", "Day") {
		m := w.skipDot(j + 1)
		if w.digits(m) || w.romanish(m) {
			return m + 1
		}
	}
	return j
}

// paperPins reads the pins after a paper's name.
func (w *lawScan) paperPins(c *Citation, k int, p paperWord, abbreviated bool, name string) int {
	if w.is(k, '(') { // "Tr. (9/12/19) at 5"
		if node, _ := w.match(k + 1); node != nil && node.family == famEntry { // Compl. (Dkt. 1) ¶ 5: see entryBehind
			return k
		}
		if e := w.shortParen(k); e > k && (w.word(e, "at") || w.digits(e) || w.kind(e) == lex.Pilcrow) {
			if f := w.paperPins(c, e, p, abbreviated, name); f > e {
				return f
			}
		}
		return k
	}
	m := w.pastDate(w.skip(k, ','))
	switch {
	case w.word(m, "at", "p", "pp", "pg", "pgs", "page", "pages") || w.kind(m) == lex.Pilcrow || w.kind(m) == lex.Section && !spelled(name):
	case m > k && w.word(m, "Ex", "Exh", "Exs", "Attach", "Att") && p.form != "appendix":
		e := w.pinEnd(m)
		if e == m || w.word(e, "to") { // "Exh. L to Grant Decl." is read by itself
			return k
		}
		c.Pins = append(c.Pins, w.plain(m, e))
		return e
	case w.is(m, '#') && m == k && w.digits(m+1): // not ", # 3 Exhibit" in a list of attachments
		return w.barePins(c, m+1)
	case w.word(m, "No", "Nos") && m == k && w.digits(w.skipDot(m+1)) && strings.HasSuffix(name, "F"): // SUF No. 12
		return w.barePins(c, w.skipDot(m+1))
	case w.digits(m) || w.kind(m) == lex.Alnum:
		if m > k && !w.is(m+1, ':') || p.form == "document" && w.glued(m) {
			return k
		}
		if spelled(name) || !abbreviated || wordIn(name, "Decl.", "Aff.", "Affid.", "Decl", "Rep.", "Test.", "Expert Rep.", "Ltr.", "Stmt.", "Stip.", "Op.") {
			return k // a bare number there is a line number or a footnote mark
		}
		return w.barePins(c, m)
	case w.word(m, "n", "nn", "fn") && w.is(m+1, '.') && w.digits(m+2):
	default:
		return k
	}
	return w.morePages(c, w.addPin(c, m, k))
}

// morePages reads on over a semicolon to more pages and lines of a transcript:
// "at 45:3-10; 46:1-4".
func (w *lawScan) morePages(c *Citation, e int) int {
	for len(c.Pins) > 0 && len(c.Pins) < 30 && w.is(e, ';') && w.digits(e+1) && w.is(e+2, ':') && w.glued(e+2) && w.glued(e+3) {
		f := w.barePins(c, e+1)
		if f == e+1 {
			break
		}
		e = f
	}
	return e
}

// barePins reads page numbers that follow the name directly: "J.A. 45-47, 52".
func (w *lawScan) barePins(c *Citation, m int) int {
	e := w.pageRange(m)
	if e == m {
		return m
	}
	if w.kind(m) == lex.Alnum && ordinal(w.text(m)) > 0 || wordIn(w.text(m), "2d", "3d") { // App. 3d
		return m
	}
	for n := 0; n < 30; n++ {
		s, _, _ := w.separator(e)
		if s == e {
			break
		}
		f := w.pageRange(s)
		if f == s || w.kind(s) == lex.Word || w.kind(f) == lex.Word && w.upper(f) {
			break
		}
		if w.word(f, "days", "years", "months", "pages", "people", "of") {
			break
		}
		e = f
	}
	if w.word(e, "n", "nn") && w.is(e+1, '.') && w.digits(e+2) {
		e = w.pageRange(e + 2)
	}
	c.Pins = append(c.Pins, w.plain(m, e))
	return e
}

// shortParen gives the token after a parenthesis of at most eight tokens.
func (w *lawScan) shortParen(k int) int {
	for e := k + 1; e < k+10 && e < len(w.toks); e++ {
		if w.is(e, ')') {
			return e + 1
		}
		if w.kind(e) == lex.Paragraph || w.is(e, '(') {
			return k
		}
	}
	return k
}

// entryBehind reads a docket entry that belongs to the paper just named: ", ECF No. 70"
// "(Dkt. 1) ¶ 5", and pins after it. It gives the token after.
func (w *lawScan) entryBehind(c *Citation, end, nameEnd int) int {
	m := w.skip(end, ',')
	if d := w.dateEnd(m); m > end && w.is(d, ',') { // Smith Dep. 45:3, Mar. 3, 2019, ECF No. 12-3
		m = d + 1
	}
	open := byte(0)
	if w.is(m, '(') || w.is(m, '[') {
		open = w.toks[m].lead
		m++
	} else if m == end && end != nameEnd {
		return end
	}
	k, plural := m, false
	if open != '[' || !w.digits(m) { // Compl. [1] ¶ 4
		node, j := w.match(m)
		if node == nil || node.family != famEntry {
			return end
		}
		signed := false
		if k, signed, plural = w.entrySign(j); !w.entryAllowed(m, j, k, signed) {
			return end
		}
	}
	d := Citation{Kind: Record}
	e := w.entryList(&d, k, plural)
	if e == k || w.stamp(m, e) || len(d.Entries) > 0 {
		return end
	}
	e2 := w.recordPins(&d, e)
	if open != 0 {
		if !w.is(e2, ')') && !w.is(e2, ']') {
			return end
		}
		e2++
		after := Citation{Kind: Record}
		if e3 := w.recordPins(&after, e2); e3 > e2 {
			d.Pins = append(d.Pins, after.Pins...)
			e2 = e3
		} else if w.digits(e2) && w.is(e2+1, ':') && w.glued(e2+1) { // Ott Dep. (ECF No. 12-2) 45:3
			e2 = w.barePins(&after, e2)
			d.Pins = append(d.Pins, after.Pins...)
		} else if open == '(' && len(c.Pins) > 0 || len(d.Pins)+len(c.Pins) == 0 {
			return end
		} else {
			e2 = e3
		}
	}
	c.Entry, c.Attachment, c.Entries = d.Entry, d.Attachment, d.Entries
	c.Pins = append(c.Pins, d.Pins...)
	return e2
}
