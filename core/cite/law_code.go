package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// code reads a citation of a code, session law or register whose name stands at
// tokens [i, j): "28 U.S.C. § 636(b)(1)", "RCW 4.16.080", "67 Fed. Reg. 12,345".
func (w *lawScan) code(i, j int, rows []int32) int {
	row := &law.Codes()[rows[0]]
	switch row.Kind {
	case "session", "register":
		return w.register(i, j, row)
	}
	if w.is(i-1, ',') && w.is(i-2, '.') && w.word(i-3, "Leg", "Sess") { // "72d Leg., R.S.": a regular session
		return j
	}
	w.alias(j, row)
	c := Citation{Kind: Statute, Code: row.Name, CodeText: strings.TrimRight(w.plain(i, j), ", ")}
	if row.Kind == "regulation" {
		c.Kind = Regulation
	}
	start := i
	if w.is(j, ']') && w.is(i-1, '[') && w.free(i-1) && w.kind(j+1) == lex.Section { // "[N.C.G.S.] § 14-306.4": the court's own insertion
		start, j = i-1, j+1
	} else if row.Has('t') || row.Has('o') {
		start, c.Title = w.titleBefore(i)
	}
	if c.Title == "" && row.Has('I') {
		return j
	}
	w.spaced = row.State == "ny" || row.State == "ga" || row.Kind == "subject" && row.May[0] == ""
	end, ok := w.codeParts(&c, j, row)
	w.apart = w.apart || w.spaced && c.Subsections != "" && w.is(end-1, ')') && w.spaceBefore(end)
	w.spaced = false
	if !ok {
		return j
	}
	if row.Name == "Code" {
		start = w.localCode(&c, start, j)
		if start < i {
			w.yearAfter(&c, end, true)
			return w.put(c, start, end)
		}
	}
	if row.Has('t') && c.Title == "" && !w.signed(j, end) {
		return j // "U.S.C. 5" names no provision
	}
	if start == i {
		start = w.leftPublisher(i)
	}
	w.yearAfter(&c, end, c.Title != "" || row.Kind != "subject")
	c.Core = w.cover(start, end)
	w.mark(row, rows)
	return w.put(c, start, end)
}

// codeParts reads what follows a code's name into c.
func (w *lawScan) codeParts(c *Citation, j int, row *law.Code) (end int, ok bool) {
	k := w.codeTrimmings(c, j, row)
	if row.Has('I') {
		return w.illinois(c, k)
	}
	noDot := row.Has('n')
	chapter := false
	for n := 0; n < 4; n++ {
		k0 := k
		switch {
		case w.word(k, "tit", "title", "tits"):
			if m := w.skipDot(k + 1); w.numeral(m) {
				e := w.titleLetter(m + 1)
				c.Title, k = w.plain(m, e), w.skip(e, ',')
			}
		case w.word(k, "ch", "chap", "chapter", "chs", "c", "chapters"):
			after, e, whole := w.chapterOf(c, k, noDot)
			if whole || after < 0 {
				return e, whole
			}
			if after > k {
				end, ok, chapter, k = e, true, true, after
			}
		case w.word(k, "art", "article", "arts", "articles"):
			after, whole := w.articleOf(c, k, noDot)
			if whole || after == k {
				return after, whole
			}
			k = after
		case w.word(k, "pt", "pts", "part", "parts"):
			return w.part(c, w.skipDot(k+1), noDot)
		case w.word(k, "app", "appx", "appendix") && row.Has('n'):
			e, whole := w.appendixOf(c, w.skipDot(k+1))
			if whole {
				return e, true
			}
			k = e
		case w.word(k, "subch", "subchapter", "subtit", "subtitle"):
			k = w.skip(w.skipDot(k+1)+1, ',')
		}
		if k == k0 {
			break
		}
	}
	m, plural, fix := w.sectionMark(k)
	if m == k && c.Title != "" && w.text(k) == "S" && w.is(k+1, '.') && w.digits(k+2) { // 1 USC S. 1-2
		m = k + 2
	}
	if m > k {
		return w.codeSections(c, m, plural, noDot, fix, row, end, ok)
	}
	if c.Code == "C.F.R." && c.Title == "3" { // 3 C.F.R., 1949-53 Comp. 961
		if e := w.compilation(c, k); e > k {
			return e, true
		}
	}
	if w.word(k, "r", "rule", "rules", "reg", "no", "R") && (c.Kind == Regulation || row.Has('b')) {
		k = w.skipDot(k + 1)
		if r, good := w.sectionList(k, false, true, noDot); good && c.Kind == Regulation {
			r.set(c)
			return r.end, true
		}
	}
	if chapter && ok {
		return end, true
	}
	return w.bareSections(c, k, row)
}

// chapterOf reads "ch. 265, " at token k: the token to go on from (k if it is no
// chapter, -1 if its number cannot be read), the token after the chapter alone, and
// whether a paragraph after it completed the citation.
func (w *lawScan) chapterOf(c *Citation, k int, noDot bool) (after, end int, whole bool) {
	m := w.skipDot(k + 1)
	if w.kind(m) != lex.Number && w.kind(m) != lex.Alnum {
		return k, k, false
	}
	e, num, _ := w.number(m, noDot)
	if num == "" {
		return -1, k, false
	}
	if c.Title == "" {
		c.Title = num
	}
	end = e
	if w.word(e, "app") {
		e = w.skipDot(e + 1)
	}
	if w.is(e, ',') && w.markAhead(e+1) {
		e++
	}
	if m := w.skip(e, ','); w.word(m, "par", "pars", "para") || w.kind(m) == lex.Pilcrow { // Ill. Rev. Stat. ch. 40, par. 504
		if r, good := w.sectionList(w.skipDot(m+1), true, true, noDot); good {
			r.set(c)
			return e, r.end, true
		}
	}
	return e, end, false
}

// articleOf reads "art. 38.22" at token k, or "art. 49, " before a section; k if its
// number cannot be read.
func (w *lawScan) articleOf(c *Citation, k int, noDot bool) (after int, whole bool) {
	m := w.skipDot(k + 1)
	e, num, _ := w.number(m, noDot)
	if num == "" {
		e, num = w.romanAt(m)
	}
	if num == "" {
		return k, false
	}
	e, subs, _ := w.subsections(e)
	if m := w.skip(e, ','); w.markAhead(m) {
		c.Article = num
		return m, false
	}
	c.Section, c.Subsections = num, subs
	w.knowArticle(num)
	return e, true
}

// appendixOf reads what follows "U.S.C. App." at token k.
func (w *lawScan) appendixOf(c *Citation, k int) (end int, whole bool) {
	c.CodeText += " App."
	c.Code += " App."
	if w.digits(k) && w.kind(k+1) == lex.Section { // 18 U.S.C. App. 3 § 5
		c.Code, c.CodeText = c.Code+" "+w.text(k), c.CodeText+" "+w.text(k)
		k++
	}
	if m := w.skip(k, ','); w.word(m, "p", "pp", "at") { // 28 U.S.C. App., p. 576
		if e := w.pinEnd(m); e > m {
			c.Pins = []string{w.plain(m, e)}
			return e, true
		}
	}
	return k, false
}

// compilation reads "1949-53 Comp., p. 961" of title 3 C.F.R.
func (w *lawScan) compilation(c *Citation, k int) int {
	e := w.pageRange(k)
	if e == k || !w.digits(k) || !w.word(e, "Comp") {
		return k
	}
	m := w.skip(w.skipDot(e+1), ',')
	if w.word(m, "p", "pp", "at") {
		m = w.skipDot(m + 1)
	}
	f := w.pageRange(m)
	if f == m {
		return k
	}
	c.Page = w.plain(m, f)
	return f
}

// codeSections reads the sections after a section sign.
func (w *lawScan) codeSections(c *Citation, m int, plural, noDot bool, fix *Repair, row *law.Code, end int, ok bool) (int, bool) {
	if c.Kind == Regulation && w.kind(m) == lex.Word && w.upper(m) && len(w.text(m)) <= 6 && w.digits(m+1) { // § NR 123.4
		if r, good := w.sectionList(m+1, plural, true, noDot); good {
			r.list[0].number = w.text(m) + " " + r.list[0].number
			r.set(c)
			return r.end, true
		}
	}
	r, good := w.sectionList(m, plural, true, noDot)
	if !good {
		if e, num := w.letteredSection(m); num != "" {
			e2, subs, _ := w.subsections(e)
			c.Section, c.Subsections = num, subs
			return e2, true
		}
		return end, ok
	}
	if fix != nil {
		r.repairs = append([]Repair{*fix}, r.repairs...)
	}
	r.set(c)
	if c.Code == "U.S.S.G." {
		return w.guidelineNote(c, r.end), true
	}
	return r.end, true
}

// guidelineNote reads "cmt. n.1(B)" or "comment. (n.1)" after a guideline.
func (w *lawScan) guidelineNote(c *Citation, e int) int {
	m := w.skip(e, ',')
	if !w.word(m, "cmt", "comment", "app", "background") {
		return e
	}
	k := w.skipDot(m + 1)
	if w.is(k, '(') {
		k++
	}
	if !w.word(k, "n", "nn", "note", "notes") {
		return e
	}
	f := w.pageRange(w.skipDot(k + 1))
	if f == w.skipDot(k+1) {
		return e
	}
	f, _, _ = w.subsections(f)
	if w.is(w.skipDot(m+1), '(') {
		f = w.skip(f, ')')
	}
	c.Pins = append(c.Pins, w.plain(m, f))
	return f
}

// letteredSection reads a section number that begins with a letter: "A-12", "X.5".
func (w *lawScan) letteredSection(i int) (int, string) {
	if w.kind(i) == lex.Word && len(w.text(i)) <= 2 && w.upper(i) && w.glued(i+1) && (w.dash(i+1) || w.is(i+1, '.')) && w.glued(i+2) && w.digits(i+2) {
		e, _, _ := w.number(i+2, false)
		return e, w.plain(i, e)
	}
	if w.kind(i) == lex.Alnum && w.upper(i) && len(w.text(i)) <= 6 { // R9
		return i + 1, w.text(i)
	}
	return i, ""
}

// bareSections reads section numbers that follow the name without a sign.
func (w *lawScan) bareSections(c *Citation, k int, row *law.Code) (int, bool) {
	start, j0 := k, k
	if row.State == "dc" && w.digits(k) && w.dash(k+1) && w.digits(k+2) && !(w.glued(k+1) && w.glued(k+2)) { // D.C. Official Code 3 -1202.04
		if e, num, _ := w.number(k+2, false); strings.Contains(num, ".") {
			c.Section = w.text(k) + "-" + num
			return e, true
		}
	}
	if w.kind(k) == lex.Word && c.Kind == Regulation && w.upper(k) && len(w.text(k)) <= 5 && (w.digits(k+1) || w.kind(k+1) == lex.Section) {
		if m, plural, _ := w.sectionMark(k + 1); m > k+1 {
			r, good := w.sectionList(m, plural, true, false)
			if !good {
				return k, false
			}
			r.set(c)
			return r.end, true
		}
		k++
	}
	r, ok := w.sectionList(k, false, true, row.Has('n'))
	if !ok {
		return k, false
	}
	first := r.list[0]
	if w.is(j0-1, ',') && !strings.ContainsAny(first.number, ".-:–") && (len(strings.Trim(c.CodeText, ".")) <= 4 || w.upper(r.end)) {
		return k, false
	}
	if w.is(j0-1, '.') && w.fullStop(j0) < j0 || w.is(j0, '.') {
		return k, false
	}
	if !row.Has('b') && !strings.ContainsAny(first.number, ".-:–") {
		return k, false
	}
	if short := len(c.CodeText) <= 4 && strings.ToUpper(c.CodeText) == c.CodeText && c.Title == ""; short || k > start && c.Title == "" {
		if !strings.ContainsAny(first.number, ".-:–") && first.subs == "" && len(first.number) < 3 {
			return k, false
		}
		if len(c.CodeText) <= 3 && !strings.ContainsAny(first.number, ".-:–") && c.CodeText != "CPL" && c.CodeText != "RSA" && c.CodeText != "ORC" && c.CodeText != "O.S." && c.CodeText != "F.S." {
			return k, false
		}
	}
	if row.Has('M') && !(strings.Count(first.number, "-") == 2 && w.is(k-1, ',')) || row.Kind == "subject" && len(first.number) == 4 && first.subs == "" && w.word(start-1, "of") {
		return k, false
	}
	r.set(c)
	return r.end, true
}

// illinois reads "5/2-1001" after 735 ILCS.
func (w *lawScan) illinois(c *Citation, k int) (int, bool) {
	if m, _, _ := w.sectionMark(k); m > k {
		k = m
	}
	e, num, _ := w.number(k, false)
	if num == "" {
		return k, false
	}
	if w.is(e, '/') && !strings.Contains(num, "/") {
		if e2, n2, _ := w.number(e+1, false); n2 != "" {
			num, e = num+"/"+n2, e2
		} else if e2, n2 := w.letteredSection(e + 1); n2 != "" {
			num, e = num+"/"+n2, e2
		}
	}
	e, subs, fix := w.subsections(e)
	c.Section, c.Subsections = num, subs
	c.Repairs = append(c.Repairs, fix...)
	r := sections{end: e}
	w.sectionTail(&r)
	c.EtSeq = r.etSeq
	return r.end, true
}

// part reads "pt. 404, subpt. P, app. 1, § 12.04" from the number on.
func (w *lawScan) part(c *Citation, k int, noDot bool) (int, bool) {
	r, ok := w.sectionList(k, true, true, noDot)
	if !ok {
		return k, false
	}
	r.set(c)
	e := r.end
	for n := 0; n < 6; n++ {
		m := w.skip(e, ',')
		if !w.word(m, "subpt", "subpart", "subparts", "app", "appendix", "subch", "subchapter", "pt", "part", "tbl", "table", "listing", "tit", "supp") {
			break
		}
		m2 := w.skipDot(m + 1)
		if k := w.kind(m2); k != lex.Number && k != lex.Alnum && !(k == lex.Word && (len(w.text(m2)) <= 4 && w.upper(m2))) {
			break
		}
		e = m2 + 1
		if w.glued(e) && (w.dash(e) || w.is(e, '.')) && w.glued(e+1) && w.digits(e+1) {
			e += 2
		}
	}
	if m := w.skip(e, ','); m > e && w.kind(m) == lex.Section {
		if r2, ok := w.sectionList(m+1, false, true, noDot); ok {
			c.Sections = nil
			r2.set(c)
			e = r2.end
		}
	}
	return e, true
}
