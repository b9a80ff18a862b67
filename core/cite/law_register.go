package cite

import (
	"strconv"
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// publisher gives the token after "(West 2010)" or "(McKinney)" at token k; k if it is none.
func (w *lawScan) publisher(k int) int {
	known := w.word(k+1, "West", "McKinney", "Vernon", "Lexis", "LexisNexis", "Consol", "Michie", "Deering", "Baldwin", "Purdon", "Repl", "Rev", "Supp", "Thomson", "Bender", "Cum", "Gould", "Anderson", "Page")
	if !known && !w.digits(k+1) {
		return k
	}
	for e := k + 1; e < k+14 && e < len(w.toks); e++ {
		if w.is(e, ')') {
			if !known && (e != k+2 || len(w.text(k+1)) != 4) {
				return k
			}
			return e + 1
		}
		if w.kind(e) == lex.Paragraph || w.is(e, '(') {
			return k
		}
	}
	return k
}

// yearAfter reads the edition's year in parentheses after token end, which belongs
// to the whole citation and not to its core.
func (w *lawScan) yearAfter(c *Citation, end int, sure bool) {
	if !w.is(end, '(') || !sure {
		return
	}
	e := w.publisher(end)
	if e == end {
		if e = w.effective(end); e == end {
			return
		}
	}
	for k := end + 1; k < e; k++ {
		if w.digits(k) && len(w.text(k)) == 4 {
			if y, _ := strconv.Atoi(w.text(k)); y >= 1600 && y <= 2099 {
				c.Year = y
				break
			}
		}
	}
	c.Full = span.Span{Start: 0, End: w.toks[e-1].end()}
}

// effective gives the token after a short parenthesis that ends with a year and
// tells of the version: "(repealed 2010)", "(as amended 2012)", "(Mar. 18, 2002)".
func (w *lawScan) effective(k int) int {
	for e := k + 1; e < k+9; e++ {
		if w.is(e, ')') {
			if w.digits(e-1) && len(w.text(e-1)) == 4 && e > k+1 && w.kind(k+1) == lex.Word {
				return e + 1
			}
			return k
		}
		if w.kind(e) == lex.Paragraph || w.is(e, '(') || w.is(e, ';') {
			return k
		}
	}
	return k
}

// register reads volume, name and page: "67 Fed. Reg. 12,345", "1999 Cal. Stat. 12".
func (w *lawScan) register(i, j int, row *law.Code) int {
	k := i - 1
	c := Citation{Kind: Regulation, Code: row.Name, CodeText: w.plain(i, j), Reporter: row.Name}
	if row.Kind == "session" {
		c.Kind, c.Type = Legislative, "session_law"
	}
	if !w.digits(k) {
		if strings.HasSuffix(row.Name, "Legis. Serv.") || strings.HasSuffix(row.Name, "Monthly Rec.") { // "N.Y. Legis. Serv. 4", the year left out
			if e, page := w.commaNumber(j); page != "" {
				c.Page = page
				return w.put(c, i, e)
			}
		}
		return j
	}
	c.Volume = w.text(k)
	start := k
	if w.glued(k) && w.is(k-1, '-') && w.digits(k-2) && len(w.text(k-2)) == 4 { // 1999-7
		start = k - 2
		c.Volume = w.plain(k-2, k+1)
	}
	w.ofChapter(&c, start)
	if row.Has('y') && len(c.Volume) >= 4 {
		c.Year, _ = strconv.Atoi(c.Volume[:4])
	}
	m := w.skip(j, ',')
	if w.word(m, "at") { // 87 Fed. Reg. at 20,951
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m+1, e)}
			c.Page = ""
			return w.put(c, start, e)
		}
		return j
	}
	if w.word(m, "ch", "chap", "No", "c", "p", "act", "chapter") {
		e := w.sessionChapter(&c, m)
		if e == m {
			return j
		}
		return w.put(c, start, e)
	}
	e, page := w.commaNumber(m)
	if page == "" && row.Kind == "session" && strings.Contains(c.Volume, "-") && m == j {
		return w.put(c, start, j) // "1999-975 N.Y. Consol. Laws Adv.": the number is of the law
	}
	if page == "" || m > j && !w.digits(m) {
		return j
	}
	c.Page = page
	full := w.pinsAfter(&c, e)
	if w.dash(e) && w.glued(e) && full == e {
		if f := w.pageNumber(e + 1); f > e+1 {
			c.Pins = []string{w.plain(m, f)}
			full, e = f, f
		}
	}
	w.yearAfter(&c, full, true)
	if c.Full.End == 0 && full > e {
		c.Full = span.Span{End: w.toks[full-1].end()}
	}
	return w.put(c, start, e)
}

// sessionChapter reads "ch. 47, § 2, 118" at token m of session law c and gives the
// token after; m if no number follows.
func (w *lawScan) sessionChapter(c *Citation, m int) int {
	e, num, _ := w.number(w.skipDot(m+1), true)
	if num == "" {
		return m
	}
	c.Number = num
	if s, _, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') {
		if r, ok := w.sectionList(s, true, true, true); ok {
			r.set(c)
			e = r.end
		}
	}
	if p := w.skip(e, ','); w.digits(p) && (p > e || c.Section != "") {
		c.Page = w.text(p)
		e = p + 1
	}
	return e
}

// ofChapter takes the section that stands before session law c, which begins at token
// start, and was read as a bare one: "ch. 901, § 39, 1991 Tex. Gen. Laws 3188".
func (w *lawScan) ofChapter(c *Citation, start int) {
	if len(w.out) == 0 || !w.is(start-1, ',') {
		return
	}
	last := w.out[len(w.out)-1]
	if last.Kind != Statute || !last.Bare || last.Core.End != w.toks[start-2].end() {
		return
	}
	k := start - 2
	for k > 0 && w.toks[k].start() > last.Core.Start {
		k--
	}
	if w.is(k-1, ',') {
		k--
	}
	if n := w.skipDotBack(k - 2); w.digits(k-1) && w.word(n, "ch", "c", "chapter") {
		c.Number, c.Section, c.Sections, c.Subsections = w.text(k-1), last.Section, last.Sections, last.Subsections
		w.out = w.out[:len(w.out)-1]
	}
}

// skipDotBack is the token before a full stop at token k, or k.
func (w *lawScan) skipDotBack(k int) int {
	if w.is(k, '.') {
		return k - 1
	}
	return k
}

// commaNumber reads "12,345" or "12345" at token i.
func (w *lawScan) commaNumber(i int) (end int, num string) {
	if !w.digits(i) {
		return i, ""
	}
	j := i + 1
	for w.is(j, ',') && w.glued(j) && w.digits(j+1) && w.glued(j+1) && len(w.text(j+1)) == 3 {
		j += 2
	}
	return j, strings.ReplaceAll(w.plain(i, j), ",", "")
}

// pinsAfter reads ", 12,350-52" after a page into c.Pins and gives the token after.
func (w *lawScan) pinsAfter(c *Citation, e int) int {
	for n := 0; n < 6; n++ {
		if !w.is(e, ',') || !w.sameLine(e) {
			return e
		}
		m := e + 1
		if w.word(m, "at") {
			m++
		}
		f := w.pageRange(m)
		if f == m {
			return e
		}
		if w.kind(f) == lex.Word && w.upper(f) && !w.is(f, '.') { // a further citation's volume
			if node, _ := w.match(f); node != nil {
				return e
			}
			if w.is(f+1, '.') {
				return e
			}
		}
		c.Pins = append(c.Pins, w.plain(m, f))
		e = f
	}
	return e
}
