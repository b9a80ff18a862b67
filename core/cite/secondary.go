package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// A secondaryWord begins or ends the name of a book.
type secondaryWord struct {
	name  string
	forms []string
	read  func(w *lawScan, i, j int, s *secondaryWord) int
}

var secondaryWords = []secondaryWord{
	{"Restatement", []string{"Restatement", "Restatements", "Rest.", "Restat.", "Rest.2d", "Rest.3d", "Rest.2d Torts", "Rest.3d Torts"}, (*lawScan).restatement},
	{"A.L.R.", []string{"A.L.R.", "A.L.R.2d", "A.L.R.3d", "A.L.R.4th", "A.L.R.5th", "A.L.R.6th", "A.L.R.7th", "A.L.R. Fed.", "A.L.R. Fed. 2d", "A.L.R. Fed. 3d", "ALR", "ALR2d", "ALR3d", "ALR4th", "ALR5th", "ALR6th", "ALR Fed.", "L.R.A.", "L.R.A.N.S."}, (*lawScan).annotation},
	{"Am. Jur. 2d", []string{"Am. Jur. 2d", "Am. Jur.", "Am.Jur.2d", "Am.Jur.", "AmJur2d", "AmJur"}, (*lawScan).encyclopedia},
	{"C.J.S.", []string{"C.J.S.", "Corpus Juris Secundum"}, (*lawScan).encyclopedia},
	{"", []string{"Cal. Jur. 3d", "Cal.Jur.3d", "Tex. Jur. 3d", "Fla. Jur. 2d", "Ohio Jur. 3d", "N.Y. Jur. 2d", "Ill. L. & Prac.", "Ind. L. Encyc.", "Mich. Civ. Jur.", "Md. L. Encyc.", "S.C. Jur.", "Pa. L. Encyc.", "Strong's N.C. Index", "Ga. Jur.", "NY Jur 2d", "West's A.L.R. Digest"}, (*lawScan).encyclopedia},
	{"Black's Law Dictionary", []string{"Black's Law Dictionary", "Black's Law Dict.", "Black’s Law Dictionary", "Ballentine's Law Dictionary", "Bouvier's Law Dictionary", "Webster's Third New International Dictionary", "Webster's New International Dictionary", "Webster's Third New Int'l Dictionary", "Webster's New Int'l Dictionary", "Webster's New World College Dictionary", "Merriam-Webster's Collegiate Dictionary", "American Heritage Dictionary", "Oxford English Dictionary", "Random House Dictionary of the English Language", "Merriam-Webster Dictionary", "American Heritage Dictionary of the English Language", "New Oxford American Dictionary", "Webster's Ninth New Collegiate Dictionary", "Webster's New Collegiate Dictionary", "Webster's Second New International Dictionary", "Stroud's Judicial Dictionary", "Merriam-Webster's Dict. of Law", "American Heritage Dict.", "Oxford English Dict.", "Merriam-Webster's Collegiate Dict.", "Webster's Third New Internat. Dict.", "Webster's Dictionary", "Merriam-Webster's Dictionary of Law", "Merriam Webster's Collegiate Dictionary", "Webster's II New College Dictionary", "Random House Webster's Unabridged Dictionary", "Garner's Dictionary of Legal Usage", "The American Heritage Dictionary of the English Language", "Concise Oxford American Dictionary", "Dictionary of Modern Legal Usage"}, (*lawScan).dictionary},
	{"", []string{"Dictionary", "Dict."}, (*lawScan).otherDictionary},
	{"The Federalist", []string{"The Federalist", "Federalist", "The Federalist Papers", "Federalist Papers", "Federalist Paper", "The Federalist Paper"}, (*lawScan).federalist},
	{"Wright & Miller", []string{"Wright & Miller", "Wright, Miller & Cooper", "Wright, Miller & Kane", "Charles Alan Wright", "Wright et al.", "C. Wright", "Charles A. Wright", "Federal Practice & Procedure", "Fed. Prac. & Proc.", "Wright & Graham", "C. Wright, A. Miller", "Charles Alan Wright & Arthur R. Miller", "Charles Wright", "Fed. Prac. & Proc. Civ.", "Wright & Miller's Federal Practice & Procedure"}, (*lawScan).treatise},
	{"Moore's Federal Practice", []string{"Moore's Federal Practice", "Moore's Fed. Prac.", "James Wm. Moore", "Moore's", "Moore, Federal Practice", "J. Moore", "James William Moore", "Moore et al."}, (*lawScan).treatise},
	{"", []string{"Corbin on Contracts", "Williston on Contracts", "Collier on Bankruptcy", "McCormick on Evidence", "Nimmer on Copyright", "McCarthy on Trademarks", "Newberg on Class Actions", "Farnsworth on Contracts", "Prosser & Keeton", "LaFave", "Wayne R. LaFave", "W. LaFave", "Weinstein's Federal Evidence", "Weinstein's Evidence", "Weinstein & Berger", "Wigmore", "Wigmore on Evidence", "J. Wigmore", "Couch on Insurance", "Larson's Workers' Compensation Law", "Powell on Real Property", "Chisum on Patents", "Scott on Trusts", "Blackstone", "W. Blackstone", "William Blackstone", "Blackstone's Commentaries", "Story", "J. Story", "Joseph Story", "Sutherland Statutory Construction", "Sutherland", "Witkin", "Rotunda & Nowak", "Antieau", "Melville B. Nimmer", "Newberg & Rubenstein on Class Actions", "William B. Rubenstein", "Antonin Scalia", "A. Scalia", "Scalia & Garner", "Bryan A. Garner", "Kent", "J. Kent", "James Kent", "Laurence H. Tribe", "L. Tribe", "E. Coke", "Edward Coke", "M. Hale", "Matthew Hale", "W. Hawkins", "William Hawkins", "Administrative Law Treatise", "Judicial Control of Administrative Action", "Civil Law Treatise", "La. Civ. L. Treatise", "La. Civil Law Treatise", "Louisiana Civil Law Treatise", "Dan B. Dobbs", "D. Dobbs", "Dobbs", "Erwin Chemerinsky", "Singer", "Norman J. Singer", "J. Thomas McCarthy", "Phillip E. Areeda", "Areeda & Hovenkamp", "P. Areeda", "Joseph M. McLaughlin", "Kenneth S. Broun", "John Henry Wigmore", "Jack B. Weinstein", "J. Weinstein", "Williston", "Corbin", "Samuel Williston", "Arthur L. Corbin", "E. Allan Farnsworth", "Christopher B. Mueller", "Manual for Complex Litigation", "Federal Jury Practice & Instructions", "Steven S. Gensler", "O'Malley", "White & Summers", "Wharton's Criminal Law", "Wharton", "F. Wharton", "J. Bishop", "Bishop", "T. Cooley", "Thomas M. Cooley", "Hawkins", "Coke", "Hale"}, (*lawScan).treatise},
}

// journal reads "100 Harv. L. Rev. 1234, 1240 (1987)". The core is volume, review and page.
func (w *lawScan) journal(i, j int, row int32) int {
	k := i - 1
	if !w.digits(k) || !w.free(k) || len(w.text(k)) > 4 {
		return i
	}
	jn := law.Journals()[row]
	if len(jn.Name) <= 6 && !strings.Contains(jn.Name, " ") && w.toks[i].start()-w.toks[k].end() > 1 {
		return i
	}
	c := Citation{Kind: Journal, Name: jn.Name, Volume: w.text(k), CodeText: ""}
	m := w.skip(j, ',')
	if w.word(m, "at") {
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m+1, e)}
			return w.put(c, k, e)
		}
		return i
	}
	e, page := w.commaNumber(m)
	if page == "" || m > j {
		return i
	}
	c.Page = page
	full := w.pinsAfter(&c, e)
	c.Full = span.Span{End: w.toks[full-1].end()}
	w.yearAfter(&c, full, true)
	if len(c.Volume) == 4 && w.yearLike(c.Volume) && c.Year == 0 {
		c.Year = atoi(c.Volume)
	}
	w.put(c, k, e)
	return e
}

// otherJournal reads a journal no table names, at the words that end its name, "L.
// Rev." of "16 Plains St. U. L. Rev. 357": before them stand abbreviations and a
// volume, behind them the page.
func (w *lawScan) otherJournal(i, end int) int {
	start := i
	for n := 0; n < 6; n++ {
		p := start - 1
		if w.is(p, '.') && w.glued(p) {
			p--
		}
		if w.is(p, '&') || w.kind(p) == lex.Word && w.upper(p) && w.sameLine(start) {
			start = p
			continue
		}
		break
	}
	v := start - 1
	if start == i || !w.digits(v) || len(w.text(v)) > 3 || !w.free(v) || !w.upper(start) {
		return i
	}
	c := Citation{Kind: Journal, Name: w.plain(start, end), Volume: w.text(v), Confidence: 0.85}
	if m := w.skip(end, ','); w.word(m, "at") { // "56 Plains L. Rev., at 599"
		p := w.pinEnd(m)
		if p == m {
			return i
		}
		c.Pins = []string{w.plain(m+1, p)}
		return w.put(c, v, p)
	}
	e, page := w.commaNumber(end)
	if page == "" {
		return i
	}
	c.Page = page
	full := w.pinsAfter(&c, e)
	c.Full = span.Span{End: w.toks[full-1].end()}
	w.yearAfter(&c, full, true)
	return w.put(c, v, e)
}

// restatement reads "Restatement (Second) of Torts § 402A cmt. c (Am. L. Inst. 1965)".
func (w *lawScan) restatement(i, j int, s *secondaryWord) int {
	k := j
	c := Citation{Kind: Treatise}
	if w.is(k, '(') && w.is(k+2, ')') && (ordinal(w.text(k+1)) > 0 || w.kind(k+1) == lex.Word || w.kind(k+1) == lex.Alnum) {
		c.Edition = w.text(k + 1)
		k += 3
	}
	if w.kind(k) == lex.Alnum && wordIn(w.text(k), "2d", "3d", "4th") {
		c.Edition = w.text(k)
		k++
	}
	k = w.skip(k, ',')
	if w.word(k, "of") {
		k++
	}
	if w.word(k, "the") {
		k++
	}
	if w.word(k, "Law") && w.upper(k) && wordIn(w.text(k+1), "2d", "3d") && w.is(k+2, ',') { // 3 Restatement of the Law 2d, Torts (1965) (Ohio)
		c.Edition = w.text(k + 1)
		k += 3
		if w.digits(i-1) && len(w.text(i-1)) == 1 && w.free(i-1) {
			c.Volume = w.text(i - 1)
		}
	}
	if w.upper(k) && w.kind(k) == lex.Word && w.is(k+1, ',') && wordIn(w.text(k+2), "2d", "3d") { // 2 Restatement Trusts, 2d (Michigan)
		c.Edition = w.text(k + 2)
		if w.digits(i-1) && len(w.text(i-1)) == 1 && w.free(i-1) {
			c.Volume = w.text(i - 1)
		}
		return w.restatementSection(c, i, k+3, w.plain(i, k+3))
	}
	subject := k
	for n := 0; n < 16 && (w.kind(k) == lex.Word && (w.upper(k) || wordIn(w.text(k), "of", "the", "and", "for", "in", "to")) || w.is(k, '&') || w.is(k, ':') || w.is(k, ',') && w.upper(k+1) || w.is(k, '.') && w.glued(k)); n++ {
		k++
	}
	if k == subject && c.Edition == "" && w.kind(k) != lex.Section {
		return i
	}
	name := w.plain(i, k)
	if w.is(k-1, ',') {
		name = w.plain(i, k-1)
	}
	return w.restatementSection(c, i, k, name)
}

// restatementSection reads the section, the comment and the year that follow the name of a
// Restatement, c, which begins at token i and ends before token k.
func (w *lawScan) restatementSection(c Citation, i, k int, name string) int {
	c.Name = name
	m := w.skip(k, ',')
	if w.is(m, '(') && w.digits(m+1) { // Restatement (Second) of Torts (1965) § 402A
		if e := w.publisher(m); e > m {
			m = w.skip(e, ',')
		}
	}
	s2, plural, _ := w.sectionMark(m)
	if s2 == m {
		return i
	}
	r, ok := w.sectionList(s2, plural, true, false)
	if !ok {
		return i
	}
	r.set(&c)
	c.Repairs = nil
	e := w.comment(r.end)
	w.yearAfter(&c, e, true)
	if c.Full.End == 0 {
		if p := w.instituteParen(e); p > e {
			c.Full.End = w.toks[p-1].end()
			c.Year = w.yearIn(e, p)
		}
	}
	if c.Volume != "" {
		i--
	}
	return w.put(c, i, e)
}

// comment reads "cmt. c", "cmts. a-b, illus. 3", "reporters' note" after a section.
func (w *lawScan) comment(e int) int {
	for n := 0; n < 4; n++ {
		m := w.skip(e, ',')
		if !w.word(m, "cmt", "cmts", "com", "comment", "comments", "illus", "illustration", "note") {
			return e
		}
		k := w.skipDot(m + 1)
		if k2 := w.kind(k); k2 != lex.Word && k2 != lex.Number && k2 != lex.Alnum || k2 == lex.Word && len(w.text(k)) > 2 {
			return e
		}
		e = k + 1
		if w.dash(e) && w.glued(e) && w.glued(e+1) {
			e += 2
		}
	}
	return e
}

// instituteParen gives the token after "(Am. L. Inst. 1965)" at token k.
func (w *lawScan) instituteParen(k int) int {
	if !w.is(k, '(') {
		return k
	}
	if e := w.shortParenN(k, 16); e > k && w.yearIn(k, e) > 0 {
		return e
	}
	return k
}

func (w *lawScan) shortParenN(k, n int) int {
	for e := k + 1; e < k+n && e < len(w.toks); e++ {
		if w.is(e, ')') {
			return e + 1
		}
		if w.kind(e) == lex.Paragraph || w.is(e, '(') {
			return k
		}
	}
	return k
}

// annotation reads "100 A.L.R.2d 1234". The series also reports the cases that it
// annotates: a parallel of a case, "12 S.E. 5, 88 A.L.R. 1222", and a cite that
// nothing at all introduces are left to the reader of cases.
func (w *lawScan) annotation(i, j int, s *secondaryWord) int {
	if !w.digits(i-1) || !w.free(i-1) || len(w.text(i-1)) > 3 {
		return i
	}
	if w.kind(i-2) == lex.Paragraph || w.is(i-2, ',') && w.digits(i-3) && !(len(w.out) > 0 && w.out[len(w.out)-1].Type == "annotation") {
		return i
	}
	c := Citation{Kind: Treatise, Type: "annotation", Name: w.plain(i, j), Volume: w.text(i - 1)}
	if w.word(j, "Art") {
		j = w.skipDot(j + 1)
	}
	e, page := w.commaNumber(j)
	if page == "" {
		return i
	}
	c.Page = page
	full := w.pinsAfter(&c, e)
	if m := w.skip(full, ','); w.kind(m) == lex.Section { // 27 A.L.R.6th 89, § 3(a) (Bluebook 16.7.6)
		if f := w.onePin(m, false); f > m {
			c.Pins = append(c.Pins, w.plain(m, f))
			full = f
		}
	}
	w.yearAfter(&c, full, true)
	if c.Full.End == 0 && full > e {
		c.Full.End = w.toks[full-1].end()
	}
	w.put(c, i-1, e)
	return full
}

// encyclopedia reads "12 Am. Jur. 2d Bills and Notes § 12".
func (w *lawScan) encyclopedia(i, j int, s *secondaryWord) int {
	start := i
	c := Citation{Kind: Treatise, Name: w.plain(i, j)}
	if (w.digits(i-1) || w.kind(i-1) == lex.Alnum && w.numeral(i-1)) && w.free(i-1) {
		start, c.Volume = i-1, w.text(i-1)
	}
	k := j
	for n := 0; n < 14 && (w.kind(k) == lex.Word || w.is(k, '&') || w.is(k, ',') || w.is(k, '.') || w.is(k, '\'') || w.text(k) == "’" || w.dash(k)); n++ {
		k++
	}
	s2, plural, _ := w.sectionMark(k)
	if s2 == k || w.kind(k) != lex.Section {
		return i
	}
	c.Heading = strings.Trim(w.plain(j, k), " ,")
	r, ok := w.sectionList(s2, plural, true, false)
	if !ok {
		return i
	}
	r.set(&c)
	if m := w.skip(r.end, ','); m > r.end && w.word(m, "at", "p", "pp") {
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m, e)}
			r.end = e
		}
	}
	w.yearAfter(&c, r.end, true)
	return w.put(c, start, r.end)
}

// federalist reads "The Federalist No. 72, p. 487 (J. Cooke ed. 1961)". Each paper is
// a work of its own (Bluebook 16.7.1).
func (w *lawScan) federalist(i, j int, s *secondaryWord) int {
	k, signed := w.numberSign(j)
	if !signed || !w.digits(k) || len(w.text(k)) > 2 {
		return i
	}
	c := Citation{Kind: Treatise, Name: s.name + " No. " + w.text(k)}
	end := k + 1
	full := end
	if m := w.skip(end, ','); m > end && w.word(m, "at", "p", "pp") {
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m, e)}
			full = e
		}
	}
	if p := w.instituteParen(full); p > full {
		c.Year = w.yearIn(full, p)
		full = p
	}
	c.Full.End = w.toks[full-1].end()
	w.put(c, i, end)
	return full
}
