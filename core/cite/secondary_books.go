package cite

import (
	"strings"

	"pincite/core/lex"
)

// yearIn is the last year in tokens [k, e).
func (w *lawScan) yearIn(k, e int) int {
	for m := e - 1; m > k; m-- {
		if w.digits(m) && len(w.text(m)) == 4 && w.yearLike(w.text(m)) {
			return atoi(w.text(m))
		}
	}
	return 0
}

// dictionary reads "Black's Law Dictionary 1024 (9th ed. 2009)".
func (w *lawScan) dictionary(i, j int, s *secondaryWord) int {
	c := Citation{Kind: Treatise, Type: "dictionary", Name: w.plain(i, j)}
	e := w.skip(j, ',')
	e = w.skip(e, '*')
	if w.word(e, "at") {
		e++
	}
	end := j
	if f := w.pageRange(e); f > e && w.digits(e) {
		c.Page, end = w.plain(e, f), f
	}
	p := w.instituteParen(end)
	if p == end && w.is(j, '(') {
		p = w.instituteParen(j)
	}
	if p > end {
		c.Year = w.yearIn(end, p)
		c.Full.End = w.toks[p-1].end()
		c.Edition = w.editionIn(end, p)
		if f := w.skip(p, ','); end == j && (w.word(f, "at") || f == p) && w.digits(f) {
			if g := w.pageRange(f); g > f {
				c.Page, end = w.plain(f, g), g
			}
		}
	}
	if end == j && p == j {
		return i
	}
	start := i
	if w.word(i-1, "The") {
		start = i - 1
		c.Name = w.plain(start, j)
	}
	return w.put(c, start, end)
}

// editionIn is "9th ed." among tokens [k, e), its ordinal alone.
func (w *lawScan) editionIn(k, e int) string {
	for m := k; m < e; m++ {
		if w.word(m+1, "ed", "edition") && w.kind(m) == lex.Alnum {
			return w.text(m)
		}
	}
	return ""
}

// treatise reads a book by volume or author to its section or page:
// "5B Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 1350 (3d ed. 2004)".
func (w *lawScan) treatise(i, j int, s *secondaryWord) int {
	if !w.free(i) {
		return i
	}
	c := Citation{Kind: Treatise}
	start := w.bookStart(&c, i)
	k := w.bookTitle(&c, j)
	if k == j && w.kind(k) == lex.Paragraph {
		return i
	}
	end := w.bookPlace(&c, k)
	if end == k {
		return i
	}
	from := start
	if c.Volume != "" {
		from++
	}
	c.Name = strings.Trim(w.plain(from, k), " ,*")
	if at := strings.LastIndex(c.Name, ", "); at > 0 {
		c.Authors, c.Name = c.Name[:at], strings.Trim(c.Name[at+2:], "* ")
	}
	if p := w.instituteParen(end); p > end {
		c.Year, c.Edition = w.yearIn(end, p), w.editionIn(end, p)
		c.Full.End = w.toks[p-1].end()
	}
	return w.put(c, start, end)
}

// bookStart takes in initials, further authors and the volume before the name at
// token i: "5B C. Wright".
func (w *lawScan) bookStart(c *Citation, i int) int {
	start := i
	for n := 0; n < 3; n++ {
		p := start - 1
		if w.is(p, '.') && w.glued(p) {
			p--
		}
		if w.kind(p) != lex.Word || !w.upper(p) || len(w.text(p)) != 1 || !w.is(p+1, '.') || p <= 0 {
			break
		}
		start = p
	}
	if p := start - 1; start < i && w.kind(p) == lex.Word && w.upper(p) && len(w.text(p)) > 2 && w.numeral(p-1) { // 8 John H. Wigmore
		start = p
	}
	start = w.authorsBefore(start)
	if p := start - 1; w.free(p) && (w.digits(p) && len(w.text(p)) <= 3 || w.kind(p) == lex.Alnum && w.numeral(p) || w.romanish(p) && w.upper(p)) {
		start, c.Volume = p, w.text(p)
	}
	return start
}

// bookTitle passes over the words of a title from token j to the section sign, the
// page or whatever else stops it.
func (w *lawScan) bookTitle(c *Citation, j int) int {
	k := j
	for n := 0; n < 40; n++ {
		switch w.kind(k) {
		case lex.Word:
			if !w.upper(k) && !wordIn(w.text(k), "of", "the", "and", "on", "in", "et", "al", "to", "for", "a", "with", "ed", "rev") && !(w.word(k, "at") && w.upper(k+1) && w.upper(k-1)) || w.word(k, "Id", "See") && w.upper(k) {
				return k
			}
		case lex.Mark:
			switch w.text(k) {
			case ",", ".", "&", "'", "’", "*", ":", "-", "–":
				if w.is(k, '.') && !w.glued(k) {
					return k
				}
			case "(":
				e := w.instituteParen(k)
				if e == k || c.Volume == "" && !w.markAhead(w.skip(e, ',')) {
					return k
				}
				k = e - 1
			default:
				return k
			}
		case lex.Alnum:
		default:
			return k
		}
		k++
	}
	return k
}

// bookPlace reads the section, paragraph or page at token k into c and gives the
// token after; k if there is none.
func (w *lawScan) bookPlace(c *Citation, k int) int {
	if w.kind(k) == lex.Section || w.kind(k) == lex.Pilcrow {
		m := k
		for w.kind(m) == w.kind(k) && m < k+2 {
			m++
		}
		r, ok := w.sectionList(m, m > k+1, true, false)
		if !ok {
			e, num := w.letteredSection(m)
			if num == "" {
				return k
			}
			r = sections{list: []section{{num, ""}}, end: e}
		}
		r.set(c)
		c.Repairs = nil
		return w.bookPin(c, w.comment(w.bracketParts(r.end)))
	}
	if !w.digits(k) || c.Volume == "" && !w.is(w.pageRange(k), '(') || len(w.text(k)) == 4 && w.yearLike(w.text(k)) {
		return k
	}
	end := w.pageRange(k)
	if e, num, _ := w.number(k, false); strings.Contains(num, ".") && (e > end || !w.is(e, '(')) { // Moore's Federal Practice 54.101[3], at 54-155
		e, subs, _ := w.subsections(e)
		c.Section, c.Subsections = num, subs
		return w.bookPin(c, w.bracketParts(e))
	}
	c.Page = w.plain(k, end)
	for n := 0; n < 4 && w.is(end, ','); n++ {
		f := w.pageRange(end + 1)
		if f == end+1 || w.kind(f) == lex.Word {
			break
		}
		end = f
	}
	return end
}

// bookPin reads ", at 54-155" or ", p. 85" after a section.
func (w *lawScan) bookPin(c *Citation, end int) int {
	m := w.skip(end, ',')
	if !w.word(m, "at", "p", "pp") {
		return end
	}
	e := w.pinEnd(m)
	if e == m {
		return end
	}
	c.Pins = []string{w.plain(m, e)}
	return e
}

// bracketParts passes over "[03]" and "[4][b][ii]" glued to a paragraph number.
func (w *lawScan) bracketParts(e int) int {
	for n := 0; n < 4 && w.is(e, '[') && w.glued(e) && w.is(e+2, ']'); n++ {
		e += 3
	}
	return e
}

// authorsBefore takes in authors and a comma before the title at token i:
// "18 W. Jaeger, Williston on Contracts".
func (w *lawScan) authorsBefore(i int) int {
	if !w.is(i-1, ',') {
		return i
	}
	k := i - 1
	initial := false
	for n := 0; n < 14; n++ {
		p := k - 1
		switch {
		case w.kind(p) == lex.Word && w.upper(p) && !w.word(p, "See", "Cf", "Id", "Accord", "But", "Compare"):
			if len(w.text(p)) == 1 && w.is(p+1, '.') {
				initial = true
			}
		case w.is(p, '.') && w.glued(p) && w.upper(p-1), w.is(p, '&'), w.word(p, "and", "et", "al"), w.is(p, ',') && initial && w.upper(p-1), w.dash(p) && w.glued(p):
		default:
			n = 99
			continue
		}
		k = p
	}
	for k < i && (w.is(k, '.') || w.is(k, ',') || w.word(k, "and") || w.is(k, '&')) {
		k++
	}
	if !initial && !w.digits(k-1) || !w.free(k) || k >= i-1 {
		return i
	}
	return k
}

// bookSection reads a book no table names, at the section sign i: what stands before
// it is a run of names, and the edition stands after it, "(3d ed. 2004)".
func (w *lawScan) bookSection(i, j int, plural bool) int {
	r, ok := w.sectionList(j, plural, false, false)
	if !ok {
		return i
	}
	end := w.comment(w.bracketParts(r.end))
	if m := w.skip(end, ','); w.word(m, "at", "p", "pp") {
		if e := w.pinEnd(m); e > m {
			end = e
		}
	}
	p := w.instituteParen(end)
	if p == end || w.editionIn(end, p) == "" && !w.word(p-3, "ed") && !w.word(p-4, "ed") {
		return i
	}
	start := i
	for n := 0; n < 26; n++ {
		q := start - 1
		s := w.text(q)
		good := false
		switch w.kind(q) {
		case lex.Word:
			good = w.upper(q) && !signalWord(foldName(s)) && !w.word(q, "Cf", "Id", "Accord", "Compare", "Contra") || wordIn(s, "of", "the", "and", "on", "in", "et", "al", "to", "for") || w.word(q, "at") && w.upper(start)
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
	if start >= i || !w.free(start) {
		return i
	}
	c := Citation{Kind: Treatise}
	from := start
	if w.numeral(start) {
		c.Volume = w.text(start)
		from++
	}
	r.set(&c)
	c.Repairs = nil
	c.Name = strings.Trim(w.plain(from, i), " ,*")
	if at := strings.LastIndex(c.Name, ", "); at > 0 {
		c.Authors, c.Name = c.Name[:at], strings.Trim(c.Name[at+2:], "* ")
	}
	c.Year, c.Edition = w.yearIn(end, p), w.editionIn(end, p)
	c.Full.End = w.toks[p-1].end()
	c.Confidence = 0.85
	return w.put(c, start, end)
}
