package cite

import (
	"strings"

	"pincite/core/lex"
)

// numbered reads "T.I.A.S. No. 6900", "Exec. Order No. 13,769".
func (w *lawScan) numbered(i, j int, l *legisWord) int {
	k, signed := w.numberSign(j)
	e, num := w.commaNumber(k)
	if num == "" || !signed && (len(num) < 4 && !strings.HasPrefix(w.text(i), "Exec")) || strings.HasPrefix(l.name, "Proc") && !signed {
		return i
	}
	if !signed && len(num) == 4 && w.yearLike(num) && l.kind == Other {
		return i
	}
	if l.typ == "executive_order" && len(num) <= 3 && w.is(e, '.') && w.glued(e) && w.glued(e+1) && w.digits(e+1) { // a state's 202.8
		num, e = num+"."+w.text(e+1), e+2
	}
	c := Citation{Kind: l.kind, Type: l.typ, Number: num, Name: l.name}
	for n := 0; n < 10 && w.word(j, "Nos", "Numbers"); n++ { // Executive Order Nos. 10925 and 11114
		s, _, through := w.separator(e)
		f, more := w.commaNumber(s)
		if s == e || through || len(more) < 4 {
			break
		}
		c.Number, e = c.Number+", "+more, f
	}
	if s, plural, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') {
		if r, ok := w.sectionList(s, plural, true, false); ok {
			r.set(&c)
			e = r.end
		}
	}
	w.yearAfter(&c, e, true)
	return w.put(c, i, e)
}

// patent reads "U.S. Patent No. 8,112,504 B2".
func (w *lawScan) patent(i, j int, l *legisWord) int {
	k, signed := w.numberSign(j)
	if !signed {
		return i
	}
	e, num := w.commaNumber(k)
	if w.is(e, '/') && w.glued(e) && w.digits(e+1) { // 10/123,456 or 2004/0123456
		e2, n2 := w.commaNumber(e + 1)
		e, num = e2, num+"/"+n2
	}
	if num == "" && w.kind(k) == lex.Alnum { // D123,456, RE38,000
		num = w.text(k)
		e = k + 1
		for w.is(e, ',') && w.glued(e) && w.digits(e+1) && len(w.text(e+1)) == 3 {
			num += w.text(e + 1)
			e += 2
		}
	}
	if len(num) < 5 || l.typ == "trademark" && !strings.Contains(w.plain(k, e), ",") { // an attorney's registration prints no commas
		return i
	}
	if w.kind(e) == lex.Alnum && len(w.text(e)) == 2 && w.upper(e) {
		e++
	}
	return w.put(Citation{Kind: l.kind, Type: l.typ, Number: num, Name: l.name}, i, e)
}

// patentShort reads "'221 patent, col. 6, ll. 44-49" at the apostrophe. Without its
// column the name of a patent is no citation.
func (w *lawScan) patentShort(i int) int {
	if !w.digits(i+1) || !w.glued(i+1) || len(w.text(i+1)) != 3 || !w.word(i+2, "patent") {
		return i
	}
	k := w.skip(i+3, ',')
	if w.word(k, "at") {
		k++
	}
	if !w.word(k, "col", "cols", "fig", "figs", "claim") && !(w.word(k-1, "at") && w.digits(k)) || w.word(k, "claim") {
		return i
	}
	end := k
	for n := 0; n < 12; n++ {
		e := w.patentPin(end)
		if e == end {
			break
		}
		end = e
		if m := w.skip(end, ','); m > end && w.word(m, "col", "cols", "l", "ll", "line", "lines") {
			end = m
		}
	}
	if end == k {
		return i
	}
	for w.is(end-1, ',') {
		end--
	}
	c := Citation{Kind: Other, Type: "patent", Number: "'" + w.text(i+1), Pins: []string{w.plain(k, end)}}
	return w.put(c, i, end)
}

// patentPin reads "col. 6", "ll. 44-49", "6:44-49".
func (w *lawScan) patentPin(k int) int {
	m := k
	if w.word(m, "col", "cols", "l", "ll", "line", "lines", "fig", "figs") {
		m = w.skipDot(m + 1)
	}
	return max(w.pageRange(m), k)
}

// ruling reads "SSR 96-8p", "Rev. Rul. 2004-12".
func (w *lawScan) ruling(i, j int, l *legisWord) int {
	k, _ := w.numberSign(j)
	if !w.digits(k) || !w.dash(k+1) || !w.glued(k+1) || !w.glued(k+2) {
		return i
	}
	e := k + 3
	if w.glued(e) && (w.kind(e) == lex.Word || w.kind(e) == lex.Alnum) {
		e++
	}
	return w.put(Citation{Kind: l.kind, Type: l.typ, Number: w.plain(k, e), Code: l.name, CodeText: w.plain(i, j), Section: w.plain(k, e)}, i, e)
}

// manual reads a section of the Social Security Administration's manuals, with or without a
// sign: "HALLEX I-2-6-74", "POMS DI 25020.015".
func (w *lawScan) manual(i, j int, l *legisWord) int {
	k := j
	if m, _, _ := w.sectionMark(k); m > k {
		k = m
	}
	e, num := w.letteredSection(k)
	if num == "" && w.kind(k) == lex.Word && len(w.text(k)) == 2 && w.upper(k) {
		if e, num, _ = w.number(k+1, false); num != "" && strings.Contains(num, ".") {
			num = w.text(k) + " " + num
		} else {
			num = ""
		}
	}
	if num == "" {
		return i
	}
	e, subs, _ := w.subsections(e)
	return w.put(Citation{Kind: l.kind, Type: l.typ, Code: l.name, CodeText: w.plain(i, j), Section: num, Subsections: subs}, i, e)
}

// juryInstruction reads one of a state's pattern instructions: "CALCRIM No. 220", "UJI 13-1827".
func (w *lawScan) juryInstruction(i, j int, l *legisWord) int {
	k, _ := w.numberSign(j)
	e, num, _ := w.number(k, false)
	if num == "" || len(num) < 3 {
		return i
	}
	return w.put(Citation{Kind: l.kind, Type: l.typ, Name: w.plain(i, j), Number: num}, i, e)
}

// canon reads "Canon 2(A)" with the code it belongs to.
func (w *lawScan) canon(i, j int, l *legisWord) int {
	if !w.digits(j) || len(w.text(j)) > 2 {
		return i
	}
	e, subs, _ := w.subsections(j + 1)
	c := Citation{Kind: Other, Type: "canon", Number: w.text(j), Subsections: subs}
	m := w.skip(e, ',')
	if w.word(m, "of") {
		m++
		if w.word(m, "the") {
			m++
		}
		if w.word(m, "Code") && w.word(m+1, "of") {
			k := m + 2
			for k < m+6 && w.upper(k) {
				k++
			}
			c.Name = w.plain(m, k)
			e = k
		}
	}
	return w.put(c, i, e)
}
