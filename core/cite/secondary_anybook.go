package cite

import (
	"strings"

	"pincite/core/lex"
)

// bookSection reads a book no table names, at the section sign i: what stands before
// it is a run of names, and the edition stands after it, "(3d ed. 2004)"; or it is
// the short form of a book cited before, "3 McCarthy § 19:8" (Bluebook 15.10).
func (w *lawScan) bookSection(i, j int, plural bool) int {
	r, ok := w.sectionList(j, plural, false, false)
	if !ok {
		return i
	}
	c := Citation{Kind: Treatise}
	r.set(&c)
	c.Repairs = nil
	end := w.comment(w.bracketParts(&c, r.end))
	if m := w.skip(end, ','); w.word(m, "at", "p", "pp") {
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m, e)}
			end = e
		}
	}
	p := w.instituteParen(end)
	if p == end || !w.editionParen(end, p) {
		return w.bookAgain(c, i, end)
	}
	return w.anyBook(c, i, end, p)
}

// bookPage reads a book no table names, at the parenthesis p of its edition: a page
// stands before it, "Limitations of Actions 536-588 (6th ed. 1876)".
func (w *lawScan) bookPage(p int) int {
	e := w.shortParenN(p, 16)
	if e == p || !w.digits(p-1) || !w.editionParen(p, e) {
		return p
	}
	k := p - 1
	for n := 0; n < 6 && k > 0; n++ { // "78, 115-116", "p. 264"
		if (w.dash(k-1) || w.is(k-1, ',')) && w.digits(k-2) {
			k -= 2
			continue
		}
		break
	}
	c := Citation{Kind: Treatise, Page: w.plain(k, p)}
	i := k
	if w.is(i-1, '.') && w.word(i-2, "p", "pp") {
		i -= 2
	}
	if w.is(i-1, ',') {
		i--
	}
	if w.kind(i-1) != lex.Word || !w.upper(i-1) || len(w.text(i-1)) < 3 {
		return p
	}
	if w.anyBook(c, i, p, e) == i {
		return p
	}
	return e
}

// editionParen reports whether the parenthesis of tokens [p, e) tells an edition and
// its year: "(3d ed. 2004)", "(J. Cooke ed. 1961)", "(rev. ed. 1984)".
func (w *lawScan) editionParen(p, e int) bool {
	if w.yearIn(p, e) == 0 {
		return false
	}
	for k := p + 1; k < e; k++ {
		if w.word(k, "ed", "eds", "edition") {
			return true
		}
	}
	return false
}

// anyBook puts book c, whose place begins at token i and ends before token end, with
// the run of names before i and the edition in tokens [p's opening, p). It gives i if
// no names stand there.
func (w *lawScan) anyBook(c Citation, i, end, p int) int {
	start := w.bookRun(i)
	if start >= i || !w.free(start) {
		return i
	}
	from := start
	if w.numeral(start) {
		c.Volume = w.text(start)
		from++
	}
	c.Name = strings.Trim(w.plain(from, i), " ,*")
	c.splitAuthors()
	if c.Name == "" || c.Page != "" && !strings.Contains(c.Name, " ") && c.Authors == "" {
		return i // a word and a number are no book
	}
	c.Year, c.Edition = w.yearIn(end, p), w.editionIn(end, p)
	c.Full.End = w.toks[p-1].end()
	c.Confidence = 0.85
	return w.put(c, start, end)
}

// bookRun is the token where the run of names, authors and title, before token i begins.
func (w *lawScan) bookRun(i int) int {
	start := i
	for n := 0; n < 26; n++ {
		q := start - 1
		s := w.text(q)
		good := false
		switch w.kind(q) {
		case lex.Word:
			good = w.upper(q) && (!signalWord(foldName(s)) || s == "The" && (w.is(q-1, ':') || w.is(q-1, ','))) && !w.word(q, "Cf", "Id", "Accord", "Compare", "Contra") || wordIn(s, "of", "the", "and", "on", "in", "et", "al", "to", "for") || w.word(q, "at") && w.upper(start)
		case lex.Mark:
			good = s == "," || s == "&" || s == "'" || s == "’" || s == ":" || w.dash(q) || s == "." && w.glued(q) && (w.upper(q-1) && len(w.text(q-1)) <= 5 || w.word(q-1, "al", "Jr"))
		case lex.Alnum, lex.Number:
			if w.numeral(q) && len(s) <= 3 && w.upper(start) {
				start = q
			}
		}
		if !good {
			break
		}
		start = q
	}
	for start < i && (w.kind(start) == lex.Mark || w.kind(start) == lex.Word && !w.upper(start)) {
		start++
	}
	return start
}

// bookAgain puts book c, whose section sign is token i and whose place ends before
// token end, as a short form of a book cited before: its author's name or its first
// word stands before the sign, a volume perhaps before that.
func (w *lawScan) bookAgain(c Citation, i, end int) int {
	p := i - 1
	if w.is(p, ',') {
		p--
	}
	s := w.text(p)
	if w.kind(p) != lex.Word || !w.upper(p) || len(s) < 4 || !w.free(p) {
		return i
	}
	b := w.books[s]
	if b == nil {
		return i
	}
	c.Authors, c.Name, c.Edition, c.Confidence = b.Authors, b.Name, b.Edition, 0.9
	if w.numeral(p-1) && w.free(p-1) {
		p--
		c.Volume = w.text(p)
	}
	return w.put(c, p, end)
}

// knowBook notes the words by which book b may be cited again: the surnames of its
// authors, or the first word of a title that has none.
func (w *lawScan) knowBook(b *Citation) {
	names := b.Authors
	if names == "" {
		names, _, _ = strings.Cut(b.Name, " ")
		names = strings.TrimSuffix(strings.TrimSuffix(names, "'s"), "’s")
	}
	if w.books == nil {
		w.books = map[string]*Citation{}
	}
	for _, part := range strings.FieldsFunc(names, func(r rune) bool { return r == ',' || r == '&' || r == ' ' }) {
		if len(part) >= 4 && 'A' <= part[0] && part[0] <= 'Z' {
			w.books[part] = b
		}
	}
}

// otherDictionary reads a dictionary no table names, at its word "Dictionary" or
// "Dict.": a run of names stands before it, a page or the parenthesis of its edition
// behind it, "Plains Unabridged Dict. (Online 2025)".
func (w *lawScan) otherDictionary(i, j int, s *secondaryWord) int {
	start := i
	for n := 0; n < 8 && w.free(start-1); n++ {
		q := start - 1
		if !(w.kind(q) == lex.Word && w.upper(q) && !signalWord(foldName(w.text(q))) || w.dash(q) && w.glued(q) && w.glued(start)) {
			break
		}
		start = q
	}
	if start == i || !w.upper(start) {
		return i
	}
	k := j
	for n := 0; n < 8 && (w.kind(k) == lex.Word && w.upper(k) || wordIn(w.text(k), "of", "and", "the") && w.upper(k+1)); n++ { // "of Finance and Investment Terms"
		k++
	}
	c := Citation{Kind: Treatise, Type: "dictionary", Name: w.plain(start, k)}
	end := k
	if m := w.skip(k, ','); w.digits(m) {
		end = w.pageRange(m)
		c.Page = w.plain(m, end)
	}
	p := w.instituteParen(end)
	if p == end {
		return i
	}
	c.Year, c.Edition = w.yearIn(end, p), w.editionIn(end, p)
	c.Full.End = w.toks[p-1].end()
	return w.put(c, start, end)
}
