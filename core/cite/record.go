package cite

import (
	"strings"

	"pincite/core/lex"
)

// An entryWord is a way to name the docket of the case.
type entryWord struct {
	form  string // ecf docket document filing
	forms []string
}

// entryWords: local rules of the districts and the courts' own style (Bluebook B17).
var entryWords = []entryWord{
	{"ecf", []string{"ECF", "CM/ECF", "ECF Doc.", "ECF Dkt.", "ECF Document", "ECF Entry", "ECF Docket", "ECF Docket Entry", "NYSCEF", "NYSCEF Doc.", "NYSCEF Document", "Bankr. ECF", "AP ECF", "Adv. ECF", "BK ECF"}},
	{"docket", []string{"Dkt.", "Dkts.", "Docket", "Docket Entry", "Docket Entries", "Dkt. Entry", "Dkt. Entries", "D.E.", "Docket Item", "D.", "D.I.", "D.N.", "DN", "Dkt. Ent.", "Docket Ent.", "DE", "Dkt. Doc.", "Docket Doc.", "D. Ct. Dkt.", "D.Ct. Dkt.", "Bankr. Dkt.", "Adv. Dkt.", "Case Dkt.", "Crim. Dkt.", "Civ. Dkt.", "District Court Docket"}},
	{"document", []string{"Doc.", "Docs.", "R. Doc.", "Rec. Doc.", "Rec. Docs.", "R. Docs.", "Document", "Documents", "Doc. Entry", "Ct. Doc.", "Court Doc.", "Court Docs.", "CR Doc.", "Ad. Doc.", "Admin. Doc.", "CV Doc.", "Cv. Doc.", "Crim. Doc.", "Civ. Doc.", "CM/ECF Doc.", "Filing", "Filings", "R.E.", "Record Document", "Clerk's Doc.", "Main Doc.", "Adv. Doc.", "Bankr. Doc.", "Paper", "PACER Doc.", "Entry", "Clerk's", "Ct. Rec.", "Instrument", "Lodged Doc.", "Lodged Document", "Lodgment"}},
}

// entryName reads a docket entry: "ECF No. 46 at 3", "Dkt. ## 15, 16 & 19", "Doc. 12-3 ¶ 4".
func (w *lawScan) entryName(i, j int, e entryWord) int {
	k, signed, plural := w.entrySign(j)
	if !w.entryAllowed(i, j, k, signed) {
		return i
	}
	name, word := w.text(i), w.plain(i, j)
	if wordIn(word, "D.", "D") && (!w.is(i-1, '(') && !w.is(i-1, '[') && !w.is(i-1, ';') && !(w.word(k+1, "at") && (w.digits(k+2) || w.kind(k+2) == lex.Pilcrow)) && !(w.usual(i) && !w.initialBefore(i)) || len(w.text(k)) > 3) {
		return i
	}
	c := Citation{Kind: Record, Form: e.form, Signal: w.signalAhead(i)}
	if n := len(w.text(k)); e.form == "ecf" && n >= 3 && w.digits(k) && w.dash(k+1) && w.digits(k+2) && len(w.text(k+2)) == n { // ECF No. 152-153, a range
		plural = true
	}
	end := w.entryList(&c, k, plural || strings.HasSuffix(strings.TrimSuffix(word, "."), "s") || w.word(j-1, "Entries"))
	if end == k {
		return i
	}
	if w.stamp(i, end) {
		return end
	}
	if len(name) <= 2 && len(w.text(k)) >= 5 || w.is(end, '/') && w.glued(end) && w.digits(end+1) { // DE 19901, Docket Entry 5/3/19
		return i
	}
	entryWord := w.word(j-1, "Entry", "Entries") && j > i+1 || len(name) <= 2 && w.usual(i) && !w.initialBefore(i)
	if wordIn(word, "Clerk's", "Clerk’s", "Instrument", "Lodgment") && (!signed || !w.entryPlace(i, end) && word != "Clerk's" && word != "Clerk’s") {
		return i
	}
	if weak := !entryWord && wordIn(foldName(strings.TrimSuffix(name, ".")), "document", "documents", "filing", "filings", "paper", "entry", "docket", "dn", "de") || wordIn(word, "R.E."); weak && !signed && !w.entryPlace(i, end) {
		return i
	}
	after := w.recordPins(&c, end)
	if after > end && w.stamp(i, after) {
		return after
	}
	if after == end && (w.is(end, ']') && w.is(i-1, '[') || w.is(end, ')') && w.is(i-1, '(')) { // [ECF No. 12] at 3
		m := w.skip(end+1, ',')
		if w.is(m, '(') && !w.upper(m+1) && w.upper(m+2) { // (ECF No. 27-1) (“Otto Decl.”) ¶ 6
			m = w.shortParen(m)
		}
		if w.word(m, "at") && w.digits(m+1) || w.kind(m) == lex.Pilcrow {
			w.recordPins(&c, m)
		}
	}
	if after == end {
		after = w.paperBehind(&c, end)
	}
	if after == end {
		after = w.glossBehind(&c, end)
	}
	if c.Document == "" {
		if start := w.paperAhead(i); start < i {
			c.Document = w.documentName(&c, start, i-1)
			return w.put(c, start, after)
		}
	}
	return w.put(c, i, after)
}

// glossBehind reads a pin after a short parenthesis that names the entry:
// "ECF No. 1 (Compl.), ¶ 3", `Dkt. 38 ("Opp.") at 9 n.4`.
func (w *lawScan) glossBehind(c *Citation, end int) int {
	if !w.is(end, '(') || w.glued(end) {
		return end
	}
	p := w.shortParen(end)
	if p == end || p-end < 3 {
		return end
	}
	first := end + 1
	if !w.upper(first) {
		first++ // a quotation mark
	}
	if !w.upper(first) {
		return end
	}
	e := w.recordPins(c, p)
	if e == p {
		return end
	}
	c.Document = strings.Trim(w.plain(first, p-1), "\"”“'’")
	return e
}

// paperBehind reads the paper's name and pin after its entry: "Dkt. 36-2, Ott Decl., ¶ 6".
func (w *lawScan) paperBehind(c *Citation, end int) int {
	if !w.is(end, ',') {
		return end
	}
	for k := end + 1; k < end+6; k++ {
		if !w.upper(k) && !w.is(k, '.') && !w.is(k, '\'') && w.text(k) != "’" {
			return end
		}
		node, j := w.match(k)
		if node == nil || node.family != famPaper {
			continue
		}
		p := paperWords[node.rows[0]]
		if p.form == "exhibit" || p.form == "appendix" || w.paperOwner(k, w.plain(k, j)) != end+1 {
			return end
		}
		d := Citation{Kind: Record}
		m := w.skip(j, ',')
		if !w.word(m, "at") && w.kind(m) != lex.Pilcrow && !w.word(m, "Ex", "Exs", "Exh") && !w.is(m+1, ':') {
			return end
		}
		e := w.paperPins(&d, j, p, true, w.plain(k, j))
		if e == j {
			return end
		}
		c.Document, c.Pins = w.plain(end+1, j), append(c.Pins, d.Pins...)
		return e
	}
	return end
}

// entrySign passes over "No.", "Nos.", "#", "##", "Number" after the word.
func (w *lawScan) entrySign(j int) (k int, signed, plural bool) {
	k = j
	if w.is(k, ',') {
		k++
	}
	for n := 0; n < 4; n++ {
		switch {
		case w.word(k, "Number", "Entry"):
			k, signed = k+1, true
		case w.word(k, "No", "Num"):
			k, signed = w.skipDot(k+1), true
		case w.word(k, "Nos", "Numbers", "Entries"):
			k, signed, plural = w.skipDot(k+1), true, true
		case n == 0 && w.dash(k) && w.glued(k) && w.glued(k+1) && w.digits(k+1) && w.word(j-1, "DE", "ECF", "E") && len(w.text(k+1)) <= 4: // DE-12
			k++
		case w.is(k, '#'):
			signed = true
			if w.is(k+1, '#') {
				plural = true
				k++
			}
			k++
		default:
			return k, signed, plural
		}
	}
	return k, signed, plural
}

// entryAllowed refuses words that begin no docket entry here.
func (w *lawScan) entryAllowed(i, j, k int, signed bool) bool {
	if !w.digits(k) && !(signed && w.romanish(k) && w.upper(k) && w.dash(k+1)) {
		return false
	}
	if w.dash(i-1) && w.glued(i) {
		return false
	}
	if w.text(i) == "DOC" && !signed && w.word(i-1, "the", "of", "by", "to", "that", "and", "NYC", "State") { // a department of correction
		return false
	}
	if w.text(i) == "DOCKET" { // a caption's own number
		return false
	}
	if j < len(w.toks) && w.is(j, ',') && !signed {
		return false
	}
	return true
}

// stamp reports whether the entry is part of a filing stamp: "Document 18 Filed 01/02/17".
func (w *lawScan) stamp(i, end int) bool {
	if w.word(end, "Filed", "Entered", "FILED", "Page", "PageID", "Pg") && !w.is(end, ',') {
		if w.word(end, "Filed", "Entered") {
			return w.digits(w.skip(end+1, ':')) || w.word(end+1, "on", "in")
		}
		if w.digits(i-1) || w.word(i-1, "Case") {
			return true
		}
	}
	// Case: 1:16-cv-00012 Doc #: 18
	for k := i - 1; k > i-12 && k >= 0; k-- {
		if w.kind(k) == lex.Paragraph {
			break
		}
		if w.word(k, "Case") && (w.is(k+1, ':') && w.digits(k+2) || w.digits(k+1) && w.is(k+2, ':')) {
			return true
		}
	}
	return false
}

// entryPlace reports whether a weak word ("Document 18") stands where records are cited.
func (w *lawScan) entryPlace(i, end int) bool {
	if w.is(i-1, '(') || w.is(i-1, '[') || w.is(end, ')') || w.is(end, ']') {
		return true
	}
	return w.word(end, "at") && (w.digits(end+1) || w.kind(end+1) == lex.Pilcrow) || w.kind(end) == lex.Pilcrow || w.is(end, ',') && (w.word(end+1, "at", "p", "pp") || w.kind(end+1) == lex.Pilcrow)
}

// entryList reads the numbers of entries: "46", "12-3", "15, 16 & 19", "45-47".
func (w *lawScan) entryList(c *Citation, k int, plural bool) int {
	j, entry, att := w.slashEntry(k, plural)
	if entry == "" {
		return k
	}
	list := []string{joinEntry(entry, att)}
	for len(list) < 60 {
		m, strong, through := w.separator(j)
		if plural && w.is(j, ';') { // ECF Nos. 12; 14; and 16
			if m, strong, _ = w.separator(j + 1); m == j+1 {
				strong = w.is(m+1, ';') || w.is(m+1, ')') || w.is(m+1, ']') || w.is(m+1, '.')
			}
			through = false
		}
		if m == j || through && !plural {
			break
		}
		if w.is(m, '#') { // ECF #12, #13
			m, strong = m+1, true
		}
		j2, e2, a2 := w.slashEntry(m, plural)
		if e2 == "" || !plural && !(strong && w.entryEnds(j2)) && !w.closedList(k, m, j2) || !strong && !w.entryEnds(j2) {
			break
		}
		if through {
			list[len(list)-1] += "-" + joinEntry(e2, a2)
		} else {
			list = append(list, joinEntry(e2, a2))
		}
		j = j2
	}
	if len(list) > 1 || plural && strings.Contains(list[0], "-") {
		c.Entries = list
		return j
	}
	c.Entry, c.Attachment = entry, att
	return j
}

// closedList reports whether the number at token m goes on the entries that began at
// token k, which no "Nos." announces: a list that rises and fills its brackets, as
// "[Re: ECF 12, 14, 16]".
func (w *lawScan) closedList(k, m, end int) bool {
	last := w.text(k)
	for j := k; j < len(w.toks) && j < k+40; j += 2 {
		if s := w.text(j); !w.digits(j) || j > k && (len(s) < len(last) || len(s) == len(last) && s <= last) {
			return false
		}
		last = w.text(j)
		if w.is(j+1, ']') || w.is(j+1, ')') || w.is(j+1, '.') && (w.is(j+2, ')') || w.is(j+2, ']')) {
			return j > k
		}
		if j >= k+4 && w.is(j+1, '.') && !w.glued(j+2) && (w.upper(j+2) || w.kind(j+2) == lex.Paragraph) {
			return true
		}
		if !w.is(j+1, ',') || w.glued(j+2) {
			return false
		}
	}
	return false
}

func joinEntry(entry, att string) string {
	if att != "" {
		return entry + "-" + att
	}
	return entry
}

// entryEnds reports whether the number that ended at token e is an entry of the
// list and not a date, an amount or a title.
func (w *lawScan) entryEnds(e int) bool {
	if w.kind(e) == lex.Word && w.upper(e) && !w.is(e-1, '.') {
		node, _ := w.match(e)
		return node == nil
	}
	return !w.is(e, '%') && !(w.is(e, '.') && w.glued(e) && w.glued(e+1) && w.digits(e+1))
}

// slashEntry reads an entry and, after a slash, its number on a member case's
// docket: "Doc #333-6/16-6".
func (w *lawScan) slashEntry(k int, plural bool) (end int, entry, att string) {
	j, entry, att := w.oneEntry(k, plural)
	if entry != "" && w.is(j, '/') && w.glued(j) && w.glued(j+1) && w.digits(j+1) && len(w.text(j+1)) <= 4 && !w.is(j+2, '/') {
		if e, other, _ := w.oneEntry(j+1, false); other != "" {
			j = e
		}
	}
	return j, entry, att
}

// oneEntry reads an entry with its attachment.
func (w *lawScan) oneEntry(k int, plural bool) (end int, entry, att string) {
	s := w.text(k)
	switch w.kind(k) {
	case lex.Number:
		if len(s) > 5 && !(w.is(k-1, '#') && len(s) <= 8) {
			return k, "", ""
		}
	case lex.Word: // III-B-7
		if !w.romanish(k) || !w.upper(k) {
			return k, "", ""
		}
		j := k + 1
		for n := 0; n < 3 && w.dash(j) && (w.kind(j+1) == lex.Number || w.kind(j+1) == lex.Alnum || w.kind(j+1) == lex.Word && len(w.text(j+1)) <= 4) && w.sameLine(j) == w.sameLine(j+1); n++ {
			j += 2
		}
		return j, w.plain(k, j), ""
	default:
		return k, "", ""
	}
	j := k + 1
	if w.is(j, ',') && w.glued(j) && w.glued(j+1) && w.digits(j+1) && len(w.text(j+1)) == 3 && len(s) <= 3 { // No. 22,715, a case
		return k, "", ""
	}
	if w.is(j, ':') && w.glued(j) && w.glued(j+1) && (w.digits(j+1) || w.kind(j+1) == lex.Alnum) { // 1:16-cv-1
		return k, "", ""
	}
	if (w.dash(j) || w.is(j, '.')) && w.glued(j) && w.glued(j+1) && (w.kind(j+1) == lex.Word || w.kind(j+1) == lex.Alnum) { // 04-cv-1, 12-A
		a := w.text(j + 1)
		if w.dash(j+2) && w.glued(j+2) || len(a) > 2 || w.is(j, '.') {
			return k, "", ""
		}
		return j + 2, s, a
	}
	if w.dash(j) && w.glued(j) && w.digits(j+1) && (w.glued(j+1) || strings.Contains(w.src[w.toks[j].end():w.toks[j+1].start()], "\n")) {
		a := w.text(j + 1)
		if len(s) >= 4 && !(plural && len(a) >= 3) { // 19031-13
			return k, "", ""
		}
		if len(a) >= 3 && !(plural && len(a) == len(s)) || w.dash(j+2) && w.glued(j+2) && w.glued(j+3) && w.kind(j+3) != lex.Mark {
			return k, "", "" // a case number: 07-2011
		}
		if a != "0" {
			return j + 2, s, a
		}
	}
	return j, s, ""
}

// recordPins reads the pins after an entry or paper into c.
func (w *lawScan) recordPins(c *Citation, j int) int {
	m := w.skip(j, ',')
	if w.is(m, '*') && w.word(m+1, "at") {
		m++
	}
	if !w.word(m, "at", "p", "pp", "pg", "pgs", "page", "pages", "PageID", "para", "paras", "par", "pars", "ex", "exh", "exs", "exhibit", "Attach", "Attachment", "Att", "ll", "n", "fn", "line", "col") && w.kind(m) != lex.Pilcrow && w.kind(m) != lex.Section {
		return j
	}
	if w.word(m, "n") && !w.is(m+1, '.') || w.word(m, "ex", "exh", "exs", "exhibit", "attachment") && c.Kind == Record && !w.exhibitPin(m) {
		return j
	}
	return w.addPin(c, m, j)
}

// numberedParagraph reports whether the sign at token m numbers the paragraph that
// begins there, as public-domain courts do: "FEE AWARD", "¶ 68 Last, we turn".
func (w *lawScan) numberedParagraph(m int) bool {
	return w.kind(m) == lex.Pilcrow && w.lineStart(m) && w.digits(m+1) && w.kind(m+2) == lex.Word && w.upper(m+2)
}

// addPin adds the pin that begins at m, its "at" left out, to c and returns the token behind it; back if there is none.
func (w *lawScan) addPin(c *Citation, m, back int) int {
	e := w.pinEnd(m)
	if e == m || w.numberedParagraph(m) {
		return back
	}
	if w.word(m, "at") {
		m++
	}
	c.Pins = append(c.Pins, w.plain(m, e))
	return e
}

// exhibitPin reports whether "Ex. A" at token m is the exhibit of the entry before.
func (w *lawScan) exhibitPin(m int) bool { return w.is(m-1, ',') || w.digits(m-1) && w.upper(m) }
