package cite

import (
	"strconv"
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// localCode takes in the words before "Code": "Seattle Municipal Code § 3.14".
func (w *lawScan) localCode(c *Citation, i, j int) int {
	k := i
	if w.is(i-1, ',') && w.is(i-2, '.') && stateWord(w.text(i-3)) { // St. Petersburg, Fla., Code § 16.30 (Bluebook 12.9.2)
		if m := w.pastState(i - 3); m < i {
			k = m
		}
	}
	for n := 0; n < 6 && w.free(k-1); n++ {
		p := k - 1
		if w.is(p, '.') && w.glued(p) && len(w.text(p-1)) <= 5 {
			p--
		}
		s := w.text(p)
		if w.kind(p) != lex.Word || !w.upper(p) || signalWord(foldName(s)) || w.word(p, "Under", "Pursuant", "Both", "Since", "While", "Because", "See", "When", "Where", "If", "Although", "Here", "That", "This", "Thus", "And") {
			break
		}
		k = p
	}
	if k < i {
		c.Code, c.CodeText = w.plain(k, j), w.plain(k, j)
	}
	return k
}

// pastState is the token of the comma before the state's abbreviation that ends at
// token p, or a token far on if none stands there.
func (w *lawScan) pastState(p int) int {
	for n := 0; n < 4; n++ {
		if w.is(p-1, ',') && w.upper(p-2) {
			return p - 1
		}
		if w.is(p-1, '.') {
			p--
		}
		p--
	}
	return len(w.toks)
}

// gluedCode reads a title and a code printed as one word: "5CFR 575.101", "42USC 1983".
func (w *lawScan) gluedCode(i int) int {
	s := w.text(i)
	n := len(s) - 3
	if n < 1 || n > 2 || !wordIn(s[n:], "CFR", "USC") || !w.free(i) {
		return i
	}
	for _, row := range law.Codes() {
		if !row.Has('t') || row.State != "us" || strings.ReplaceAll(row.Name, ".", "") != s[n:] {
			continue
		}
		c := Citation{Kind: Statute, Code: row.Name, CodeText: s[n:], Title: s[:n]}
		if row.Kind == "regulation" {
			c.Kind = Regulation
		}
		end, ok := w.codeParts(&c, i+1, &row)
		if !ok {
			return i
		}
		w.yearAfter(&c, end, true)
		return w.put(c, i, end)
	}
	return i
}

// mark counts the state of row, or notes that several rows share the name.
func (w *lawScan) mark(row *law.Code, rows []int32) {
	if len(rows) > 1 || row.Kind == "subject" {
		w.open = append(w.open, openName{len(w.out), rows})
		return
	}
	if row.State != "" && row.State != "us" {
		w.state[row.State]++
	}
}

// leftPublisher takes in a publisher's possessive before a code: "McKinney's".
func (w *lawScan) leftPublisher(i int) int {
	if w.word(i-1, "McKinney's", "McKinney’s", "West's", "West’s", "Vernon's", "Vernon’s", "Purdon's", "Purdon’s") {
		return i - 1
	}
	return i
}

// signed reports whether a section sign or word stands in tokens [i, end).
func (w *lawScan) signed(i, end int) bool {
	for k := i; k < end && k < i+6; k++ {
		if w.kind(k) == lex.Section || w.word(k, "section", "sections", "sec", "tit", "title") {
			return true
		}
	}
	return false
}

// titleBefore is the title number before the code's name at token i, and the token
// where the citation begins: "28", "Title 28,", "title 42 of the".
func (w *lawScan) titleBefore(i int) (start int, title string) {
	k := i - 1
	if w.is(k, ',') {
		k--
	}
	if w.word(k, "the") {
		k--
	}
	if w.word(k, "of") {
		if w.numeral(k-1) && w.word(k-2, "title") {
			return k - 2, w.text(k - 1)
		}
		return i, ""
	}
	if k == i-1 && w.kind(k) == lex.Word && len(w.text(k)) == 1 && w.upper(k) && w.glued(k) && w.dash(k-1) && w.glued(k-1) && w.digits(k-2) { // 34-A M.R.S.
		return k - 2, w.plain(k-2, k+1)
	}
	if w.word(k+1, "the") || !w.numeral(k) {
		return i, ""
	}
	if w.word(k-1, "title") {
		return k - 1, w.text(k)
	}
	if k != i-1 && w.toks[i].start()-w.toks[k].end() > 3 {
		return i, ""
	}
	first := k
	for n := 0; n < 3 && w.glued(first) && (w.is(first-1, '-') || w.is(first-1, '.')) && w.digits(first-2); n++ { // 8-063 V.I. Code R.
		first -= 2
	}
	return first, w.plain(first, k+1)
}

// titleLetter gives the token after "-A" glued to a title number at e: 34-A.
func (w *lawScan) titleLetter(e int) int {
	if w.dash(e) && w.glued(e) && w.glued(e+1) && w.kind(e+1) == lex.Word && len(w.text(e+1)) == 1 && w.upper(e+1) {
		return e + 2
	}
	return e
}

// numeral reports whether token i may be a title: 42, 12A.
func (w *lawScan) numeral(i int) bool {
	s := w.text(i)
	switch w.kind(i) {
	case lex.Number:
		return len(s) <= 4
	case lex.Alnum:
		return len(s) <= 4 && s[0] >= '0' && s[0] <= '9' && s[len(s)-1] <= 'Z' && s[len(s)-1] >= 'A'
	}
	return false
}

// codeTrimmings passes over what may stand between a code's name and its number:
// a comma, "Ann.", a publisher in parentheses, the year of the edition.
func (w *lawScan) codeTrimmings(c *Citation, j int, row *law.Code) int {
	k := j
	for n := 0; n < 6; n++ {
		k0 := k
		k = w.skip(k, ',')
		k = w.skip(k, '*')
		if w.is(k, '.') && w.glued(k) && w.kind(k+1) == lex.Section { // "Civ. Code. § 3049"
			k++
		}
		if w.word(k, "Ann", "Annotated") {
			k = w.skipDot(k + 1)
		}
		if w.word(k, "Supp", "Repl", "Art", "Article") && !w.romanish(k+1) && !w.digits(w.skipDot(k+1)) {
			k = w.skipDot(k + 1)
		}
		if w.is(k, '(') && w.is(k+2, ')') && w.kind(k+1) == lex.Word && len(w.text(k+1)) >= 2 && len(w.text(k+1)) <= 6 && !hasLower(w.text(k+1)) && (w.markAhead(k+3) || w.digits(k+3)) { // Haw. Rev. Stat. (HRS) § 707-701
			k += 3
		}
		if w.is(k, '(') {
			if e := w.publisher(k); e > k && (w.markAhead(e) || w.digits(e) || w.word(e, "tit", "ch", "art", "c", "chapter")) {
				k = e
			}
		}
		if w.digits(k) && len(w.text(k)) == 4 && (!row.Has('t') || c.Title != "") && !row.Has('n') {
			if y, _ := strconv.Atoi(w.text(k)); y >= 1850 && y <= 2099 {
				if w.is(k+1, ',') && (w.markAhead(k+2) || w.word(k+2, "tit", "ch") || w.digits(k+2) && w.dash(k+3) && w.glued(k+3)) || w.word(k+1, "Supp") || w.markAhead(k+1) {
					c.Year = y
					k++
					if w.word(k, "Supp") {
						k = w.skipDot(k + 1)
					}
				}
			}
		}
		if k == k0 {
			break
		}
	}
	return k
}

// markAhead reports whether a section sign or word stands at token k.
func (w *lawScan) markAhead(k int) bool {
	return w.kind(k) == lex.Section || w.word(k, "section", "sections", "sec", "secs")
}
