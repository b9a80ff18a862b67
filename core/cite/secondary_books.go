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
	if len(c.Repairs) > 0 {
		c.Name = strings.TrimSuffix(c.Name, " S")
	}
	c.splitAuthors()
	if p := w.instituteParen(end); p > end {
		c.Year, c.Edition = w.yearIn(end, p), w.editionIn(end, p)
		c.Full.End = w.toks[p-1].end()
	}
	return w.put(c, start, end)
}

// splitAuthors parts a book's name "C. Wright & A. Miller, Federal Practice" at its
// last comma, where what stands before it can be authors.
func (c *Citation) splitAuthors() {
	at := strings.LastIndex(c.Name, ", ")
	if at <= 0 {
		return
	}
	authors, title := c.Name[:at], strings.Trim(c.Name[at+2:], "* ")
	if strings.HasPrefix(title, "and ") || !strings.ContainsAny(authors, ".&") && strings.Count(authors, " ") > 2 {
		return
	}
	c.Authors, c.Name = authors, title
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
				if ordinal(w.text(k+1)) > 0 && w.is(k+2, ')') { // Manual for Complex Litigation (Fourth)
					k += 2
					break
				}
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
	if m, plural := w.bookSign(k); m > k {
		r, ok := w.sectionList(m, plural, true, false)
		if !ok {
			e, num := w.letteredSection(m)
			if num == "" {
				return k
			}
			r = sections{list: []section{{num, ""}}, end: e}
		}
		r.set(c)
		c.Repairs = nil
		return w.bookPin(c, w.comment(w.bracketParts(c, r.end)))
	}
	if w.is(k-1, ',') && w.word(k, "c", "ch", "chap") && w.is(k+1, '.') && w.digits(k+2) { // 3 Davis, Administrative Law Treatise, c. 21
		c.Section = w.plain(k, k+3)
		return k + 3
	}
	if w.digits(k) && w.text(k-1) == "S" && w.kind(k-2) == lex.Word { // a misread sign: Procedure S 1350
		if r, ok := w.sectionList(k, false, true, false); ok {
			r.set(c)
			c.Repairs = []Repair{{Span: w.toks[k-1].span(), Was: "S", Now: "§"}}
			return w.bookPin(c, w.bracketParts(c, r.end))
		}
	}
	if !w.digits(k) || c.Volume == "" && !w.is(w.pageRange(k), '(') || len(w.text(k)) == 4 && w.yearLike(w.text(k)) {
		return k
	}
	end := w.pageRange(k)
	if e, num, _ := w.number(k, false); strings.Contains(num, ".") && (e > end || !w.is(e, '(')) { // Moore's Federal Practice 54.101[3], at 54-155
		e, subs, _ := w.subsections(e)
		c.Section, c.Subsections = num, subs
		return w.bookPin(c, w.bracketParts(c, e))
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

// bookSign passes over the section or paragraph sign or word of a book at token k.
func (w *lawScan) bookSign(k int) (end int, plural bool) {
	switch {
	case w.kind(k) == lex.Pilcrow:
		for end = k; w.kind(end) == lex.Pilcrow && end < k+2; {
			end++
		}
		return end, end > k+1
	case w.markAhead(k):
		end, plural, _ = w.sectionMark(k)
		return end, plural
	}
	return k, false
}

// bracketParts takes "[03]" and "[4][b][ii]", glued to the section of a loose-leaf
// book that ended before token e, into it: ¶ 134.20[4].
func (w *lawScan) bracketParts(c *Citation, e int) int {
	from := e
	for n := 0; n < 4 && w.is(e, '[') && w.glued(e) && w.is(e+2, ']'); n++ {
		e += 3
	}
	if e > from && c.Section != "" && c.Subsections == "" {
		c.Section += w.plain(from, e)
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
