package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

const (
	minLineNumbers = 24 // lines numbered in sequence before numbers at line starts are taken for pleading paper
	maxLineNumber  = 32 // the last line of a numbered page
)

// soften leaves out of toks what the page put into a sentence: paragraph breaks
// that part no paragraph (a name from its volume, a "See" from what it points
// to), folios alone between two halves of a sentence, filing stamps with them
// (soften_page.go), and the line numbers of pleading paper. It works in toks itself; stops are the places that may be left out.
func soften(s string, toks []token, stops []int32) []token {
	numbered, spaced := lineNumbered(s, toks, stops), doubleSpaced(toks, stops)
	var cuts []cut
	expect, past := 0, 0 // past: the token behind the last cut
	for _, at := range stops {
		i := int(at)
		if i < past {
			continue
		}
		c := stampCut(s, toks, i)
		if c.n == 0 || c.at < past {
			c = cut{at: i, n: 1}
		}
		switch k := toks[i].kind; {
		case c.n > 1:
		case k == lex.Paragraph && starBreak(s, toks, i):
			c.n = 4
		case k == lex.Paragraph && dashedFolio(s, toks, i, spaced):
			c.n = 5
		case k == lex.Paragraph && (softFolio(s, toks, i) || spaced && openEnd(s, toks, i-1) && looseLineNumber(s, toks, i+1)):
			c.n = 3
		case k == lex.Paragraph && topFolio(s, toks, i):
			c.n = 2
		case k == lex.Paragraph && (softBreak(s, toks, i) || spaced && openEnd(s, toks, i-1)):
		case starPage(s, toks, i):
			c.n = 2
		case starWord(s, toks, i):
			c.digits = digitsAhead(word(s, toks, i+1))
		case numbered && k == lex.Number && isLineNumber(s, toks, i, &expect):
			if m := marginStart(s, toks, i, past); m < i {
				c = cut{at: m, n: i + 1 - m}
			} else if i > past && toks[i-1].kind == lex.Paragraph && (softGap(s, toks, i-2, i+1) || spaced && openEnd(s, toks, i-2)) {
				c = cut{at: i - 1, n: 2} // with the blank line over it
			}
		case k == lex.Number && loneFolio(s, toks, i):
		default:
			continue
		}
		cuts, past = append(cuts, c), c.at+c.n
	}
	return without(s, toks, cuts)
}

// A cut is n tokens from at on that are left out. Where digits is set, the token
// behind them loses so many digits and is then a word.
type cut struct{ at, n, digits int }

// without takes the cuts, which are in order, out of toks.
func without(s string, toks []token, cuts []cut) []token {
	if len(cuts) == 0 {
		return toks
	}
	out := toks[:cuts[0].at]
	for k, c := range cuts {
		next := len(toks)
		if k+1 < len(cuts) {
			next = cuts[k+1].at
		}
		if c.digits > 0 {
			t := &toks[c.at+c.n]
			t.kind, t.from, t.lead = lex.Word, t.from+int32(c.digits), s[t.start()+c.digits]
			t.wake = tokenWakes().of(s, t)
		}
		out = append(out, toks[c.at+c.n:next]...)
	}
	return out
}

func word(s string, toks []token, i int) string {
	if i < 0 || i >= len(toks) {
		return ""
	}
	return s[toks[i].start():toks[i].end()]
}

// softBreak reports whether the paragraph break at token i stands inside a sentence.
func softBreak(s string, toks []token, i int) bool { return softGap(s, toks, i-1, i+1) }

// softGap reports whether tokens p and n, parted by a break, are of one sentence.
func softGap(s string, toks []token, p, n int) bool {
	for p > 0 && toks[p].kind == lex.Mark && (toks[p].lead == '*' || toks[p].lead == '_') {
		p--
	}
	if p < 0 || n >= len(toks) {
		return false
	}
	a, b := word(s, toks, p), word(s, toks, n)
	switch b[0] {
	case ',', ';', ')', ']':
		return true
	case '.':
		return len(b) == 1 && !(n+1 < len(toks) && word(s, toks, n+1) == ".")
	case '(':
		return toks[p].kind == lex.Number || a == ")" || toks[p].kind == lex.Alnum || n+2 < len(toks) && word(s, toks, n+2) == ")" && year(word(s, toks, n+1)) > 0
	}
	if toks[n].kind == lex.Word && 'a' <= b[0] && b[0] <= 'z' && len(b) > 1 || b == "v" {
		return a != ":" && !(a == "." && !abbreviated(s, toks, p)) || b == "v"
	}
	switch toks[p].kind {
	case lex.Section, lex.Pilcrow:
		return true
	case lex.Number: // "99", a break, "S.Ct. 1705"
		return toks[n].kind == lex.Word && len(a) <= 4 && reporterFollows(s, toks, n, word(s, toks, p-1) == ",")
	case lex.Word:
		return 'a' <= a[0] && a[0] <= 'z' && softWord(a) || inSignal(a) && a[0] <= 'Z'
	case lex.Mark:
		switch a {
		case ",", "(", "[", "&":
			return true
		case ".":
			w := word(s, toks, p-1)
			if toks[n].kind == lex.Section { // "Id.", a break, "§ 1533(c)(1)"
				return strings.EqualFold(w, "id") || strings.EqualFold(w, "ibid")
			}
			return w == "v" || w == "vs" || w == "Cf" || w == "g" && word(s, toks, p-3) == "e"
		case ")", "]":
			return toks[n].kind == lex.Number && year(word(s, toks, p-1)) > 0
		}
	}
	return false
}

// doubleSpaced reports whether blank lines part the lines of the paper, not its paragraphs.
func doubleSpaced(toks []token, stops []int32) bool {
	breaks, open := 0, 0
	for _, at := range stops {
		i := int(at)
		if toks[i].kind != lex.Paragraph || i == 0 || i+1 == len(toks) {
			continue
		}
		if i > 1 && toks[i-1].kind == lex.Number && toks[i-1].len() <= 2 && toks[i-2].kind == lex.Paragraph { // the number of the line
			continue
		}
		breaks++
		c := toks[i+1].lead
		if i+3 < len(toks) && toks[i+1].len() <= 2 && toks[i+1].kind == lex.Number && toks[i+2].kind == lex.Paragraph {
			c = toks[i+3].lead
		} else if i+2 < len(toks) && toks[i+1].len() <= 2 && toks[i+1].kind == lex.Number && toks[i+2].kind == lex.Word { // the number of the line before its words
			c = toks[i+2].lead
		}
		if toks[i-1].kind == lex.Word && 'a' <= c && c <= 'z' {
			open++
		}
	}
	return breaks > 20 && open*3 > breaks
}

// openEnd reports whether token p leaves a sentence open.
func openEnd(s string, toks []token, p int) bool {
	if p < 0 {
		return false
	}
	switch toks[p].kind {
	case lex.Word, lex.Number, lex.Alnum, lex.Section, lex.Pilcrow:
		return true
	case lex.Mark:
		switch word(s, toks, p) {
		case ",", "-", "&", "(", "[", "*":
			return true
		case ".":
			return abbreviated(s, toks, p)
		}
	}
	return false
}

// starPage reports whether a mark of the reporter's page stands at token i, as
// "*743" in "Franks *743 v. Delaware", and not a pin of a database ("at *3").
func starPage(s string, toks []token, i int) bool {
	if toks[i].kind != lex.Mark || toks[i].lead != '*' || i == 0 || i+1 >= len(toks) || toks[i+1].kind != lex.Number || toks[i+1].start() != toks[i].end() {
		return false
	}
	if n := toks[i+1].len(); n < 2 || n > 4 || toks[i-1].end() == toks[i].start() {
		return false
	}
	if i+2 < len(toks) && toks[i+2].start() == toks[i+1].end() {
		return false
	}
	switch p := word(s, toks, i-1); {
	case toks[i-1].kind == lex.Word:
		return p != "at" && p != "and" && p != "pp" && p != "p"
	case toks[i-1].kind == lex.Number:
		w := word(s, toks, i-2)
		return w != "WL" && w != "LEXIS" && toks[i-1].len() < 5
	case p == ",":
		// "cert. denied, *1302 338 U.S. 832"
		return i+2 < len(toks) && toks[i+2].kind == lex.Number && toks[i+1].len() >= 3
	case toks[i-1].kind == lex.Mark:
		return p == ")" || p == "." && i > 1 && toks[i-2].kind == lex.Word && word(s, toks, i-2) != "op" && word(s, toks, i-2) != "Id" && word(s, toks, i-2) != "id" && word(s, toks, i-2) != "p" && word(s, toks, i-2) != "pp"
	}
	return false
}

// starBreak reports whether the break at token i, a mark of the reporter's page
// and the break behind it part one sentence: "Franks", "*743", "v. Delaware".
func starBreak(s string, toks []token, i int) bool {
	if i < 1 || i+4 >= len(toks) || toks[i+3].kind != lex.Paragraph || toks[i+2].kind != lex.Number || word(s, toks, i+1) != "*" || toks[i+2].start() != toks[i+1].end() {
		return false
	}
	a, b := word(s, toks, i-1), word(s, toks, i+4)
	switch toks[i-1].kind {
	case lex.Word, lex.Alnum, lex.Number:
		return true
	case lex.Mark:
		return a == "," || a == "&" || a == "." && ('a' <= b[0] && b[0] <= 'z' || abbreviated(s, toks, i-1) || word(s, toks, i-2) == "App")
	}
	return false
}

// starWord reports whether a mark of the reporter's page runs into the word
// behind it: "*403Pierce v. Underwood".
func starWord(s string, toks []token, i int) bool {
	if toks[i].kind != lex.Mark || toks[i].lead != '*' || i+1 >= len(toks) || toks[i+1].kind != lex.Alnum || toks[i+1].start() != toks[i].end() {
		return false
	}
	w := word(s, toks, i+1)
	n := digitsAhead(w)
	if n < 2 || n > 4 || len(w) < n+3 {
		return false
	}
	for _, c := range w[n+1:] {
		if '0' <= c && c <= '9' {
			return false
		}
	}
	return 'A' <= w[n] && w[n] <= 'Z' || 'a' <= w[n] && w[n] <= 'z'
}

// digitsAhead is how many digits w begins with.
func digitsAhead(w string) int {
	n := 0
	for n < len(w) && '0' <= w[n] && w[n] <= '9' {
		n++
	}
	return n
}

// reporterFollows reports whether an abbreviation of a reporter begins at token n
// with a page or pin behind it; a weak one counts only behind a name and comma.
func reporterFollows(s string, toks []token, n int, named bool) bool {
	var buf [8]law.ReporterMatch
	for _, m := range law.MatchReporters(s, toks[n].start(), buf[:0]) {
		k := n
		for k < len(toks) && toks[k].start() < m.End {
			k++
		}
		if k < len(toks) && toks[k].kind == lex.Mark && toks[k].lead == ',' {
			k++
		}
		if (named || strong(s[toks[n].start():m.End])) && k < len(toks) && (toks[k].kind == lex.Number || word(s, toks, k) == "at") {
			return true
		}
	}
	return false
}

// loneFolio reports whether the number at token i stands alone on its line
// between two halves of a citation: "at *3", folio, "(S.D. Miss. 2020)".
func loneFolio(s string, toks []token, i int) bool {
	if i == 0 || i+1 >= len(toks) || toks[i].len() > 3 {
		return false
	}
	p, n := toks[i-1], toks[i+1]
	if p.kind == lex.Paragraph || n.kind == lex.Paragraph || p.end() == toks[i].start() || n.start() == toks[i].end() {
		return false
	}
	if !strings.Contains(s[p.end():toks[i].start()], "\n") || !strings.Contains(s[toks[i].end():n.start()], "\n") {
		return false
	}
	switch n.kind {
	case lex.Number:
		return word(s, toks, i-1) == "," || p.kind == lex.Alnum && ordinalSeries(word(s, toks, i-1)) // "894 F.2d", folio, "1072"
	case lex.Mark:
		return p.kind == lex.Number && n.lead == '('
	case lex.Word: // "168", folio, "F.3d 524"; "Haig v.", folio, "Agee"
		return p.kind == lex.Number && p.len() <= 4 && reporterFollows(s, toks, i+1, word(s, toks, i-2) == ",") || p.lead == '.' && word(s, toks, i-2) == "v" && 'A' <= n.lead && n.lead <= 'Z'
	}
	return false
}

// ordinalSeries reports whether w numbers a series of reports: 2d, 3d, 4th.
func ordinalSeries(w string) bool { return w == "2d" || w == "3d" || w == "4th" || w == "5th" }

// softWord reports whether a sentence cannot end with w.
func softWord(w string) bool {
	switch w {
	case "in", "of", "the", "see", "also", "and", "or", "by", "to", "with", "from", "under", "at", "citing", "quoting", "on", "a", "an", "v", "that", "as", "is", "are", "was", "e", "g", "cf", "for", "rel", "re", "supra", "per", "accord", "generally", "following", "overruling", "affd", "aff’d", "aff'd", "revd", "rev’d", "rev'd", "denied", "nom":
		return true
	}
	return false
}

func abbreviated(s string, toks []token, p int) bool {
	if p == 0 || toks[p-1].kind != lex.Word || toks[p-1].end() != toks[p].start() {
		return false
	}
	w := word(s, toks, p-1)
	return len(w) == 1 || w == "Id" || w == "id" || w == "Ibid" || w == "cert" || w == "Cert" || abbreviationSet.has(strings.ToLower(w))
}

// softFolio reports whether the break at token i is followed by a folio alone and
// another break, with one sentence running on over them.
func softFolio(s string, toks []token, i int) bool {
	if i < 1 || i+3 >= len(toks) || toks[i+1].kind != lex.Number || toks[i+2].kind != lex.Paragraph || len(word(s, toks, i+1)) > 4 {
		return false
	}
	a, b := word(s, toks, i-1), word(s, toks, i+3)
	if b == "*" { // "234", the mark of the reporter's page, "F.3d 852"
		return false
	}
	if toks[i+3].kind == lex.Word && 'a' <= b[0] && b[0] <= 'z' && b != "v" {
		return a != "." && a != ":"
	}
	return a == "," || toks[i-1].kind == lex.Word && softWord(a) || toks[i-1].kind == lex.Number && softGap(s, toks, i-1, i+3)
}

// dashedFolio reports whether the break at token i is followed by a folio between dashes,
// "-6-", alone on its line, and another break, with one sentence running on over them.
func dashedFolio(s string, toks []token, i int, spaced bool) bool {
	if i < 1 || i+5 >= len(toks) || toks[i+1].lead != '-' || toks[i+2].kind != lex.Number || toks[i+2].len() > 3 || toks[i+3].lead != '-' || toks[i+4].kind != lex.Paragraph {
		return false
	}
	return softGap(s, toks, i-1, i+5) || spaced && openEnd(s, toks, i-1)
}

// looseLineNumber reports whether token i is a number alone between two breaks, where a
// paper set in double space has its line numbers.
func looseLineNumber(s string, toks []token, i int) bool {
	return i+1 < len(toks) && toks[i].kind == lex.Number && toks[i].len() <= 2 && atoi(word(s, toks, i)) <= maxLineNumber && toks[i+1].kind == lex.Paragraph
}

// topFolio reports whether the break at token i ends the page and the next begins with
// its folio alone on a line, one sentence running on over both.
func topFolio(s string, toks []token, i int) bool {
	return i > 0 && i+2 < len(toks) && toks[i+1].kind == lex.Number && toks[i+1].len() <= 3 && toks[i+2].kind != lex.Paragraph &&
		strings.Contains(s[toks[i].start():toks[i+1].start()], "\f") && strings.Contains(s[toks[i+1].end():toks[i+2].start()], "\n") && softGap(s, toks, i-1, i+2)
}

// lineNumbered reports whether the lines of the paper are numbered.
func lineNumbered(s string, toks []token, stops []int32) bool {
	expect, run := 0, 0
	for _, i := range stops {
		if toks[i].kind == lex.Number && isLineNumber(s, toks, int(i), &expect) {
			if run++; run >= minLineNumbers {
				return true
			}
		}
	}
	return false
}

// isLineNumber reports whether token i begins a line with the number that follows
// the last one, which expect keeps.
func isLineNumber(s string, toks []token, i int, expect *int) bool {
	if toks[i].len() > 2 {
		return false
	}
	if e := toks[i].end(); e < len(s) && strings.IndexByte(".,;:)", s[e]) >= 0 {
		return false // "at", its line's number, "7.": the end of a sentence
	}
	n := atoi(word(s, toks, i))
	if n == 0 || n > maxLineNumber || n != *expect && n != 1 {
		return false
	}
	from := 0
	if i > 0 {
		from = toks[i-1].end()
		if toks[i-1].kind == lex.Paragraph {
			from = toks[i-1].start()
		}
	}
	if i > 0 && !strings.ContainsAny(s[from:toks[i].start()], "\n\f") && (n != *expect || lineOfScraps(s, toks, i) < 0) {
		return false
	}
	*expect = n + 1
	return true
}
