package cite

import (
	"strings"

	"pincite/core/lex"
)

// subsections reads "(b)(1)(A)" at token i. A lone l after a lettered subsection is
// read as 1, since digits follow letters there: § 636(b)(l).
func (w *lawScan) subsections(i int) (end int, text string, fix []Repair) {
	var b strings.Builder
	j, level := i, 0
	letter := false // the last level was a lower-case letter
	for {
		if w.spaced && w.is(j, '[') && w.is(j+2, ']') && subsectionMark(w.text(j+1), w.kind(j+1)) && len(w.text(j+1)) <= 2 { // CPLR 3211 [a] [7]
			b.WriteString("(" + w.text(j+1) + ")")
			level++
			j += 3
			continue
		}
		if !w.is(j, '(') || !w.is(j+2, ')') {
			break
		}
		if !w.glued(j) && !(level == 0 && w.loneSubsection(j) || level > 0 && w.glued(j+1) && w.glued(j+2) && w.sameLine(j)) {
			break
		}
		s := w.text(j + 1)
		if !subsectionMark(s, w.kind(j+1)) {
			break
		}
		if (s == "l" || s == "I") && letter && level == 1 {
			at := w.toks[j+1].span()
			fix = append(fix, Repair{Span: at, Was: s, Now: "1"})
			s = "1"
		}
		b.WriteByte('(')
		b.WriteString(s)
		b.WriteByte(')')
		letter = len(s) == 1 && 'a' <= s[0] && s[0] <= 'z'
		level++
		j += 3
		if level > 9 {
			break
		}
	}
	return j, b.String(), fix
}

// spaceBefore reports whether the last of the subsections that end before token end stands
// apart from what it follows by a space.
func (w *lawScan) spaceBefore(end int) bool { return end > 3 && w.is(end-3, '(') && !w.glued(end-3) }

// sameLine reports whether at most one space parts token j from the one before.
func (w *lawScan) sameLine(j int) bool { return w.toks[j].start()-w.toks[j-1].end() <= 1 }

// loneSubsection reports whether the parenthesis at j, a space after a section
// number, is a subsection: "§ 636 (b)(1)", "§ 701 (f)". A number there is more
// often the first of a list of reasons, save in New York and Georgia, whose style
// parts subsections so.
func (w *lawScan) loneSubsection(j int) bool {
	if j == 0 || w.toks[j].start()-w.toks[j-1].end() > 1 {
		return false
	}
	s := w.text(j + 1)
	if !w.glued(j+1) || !w.glued(j+2) || len(s) > 2 || len(s) == 2 && !w.digits(j+1) {
		return false
	}
	if w.spaced {
		return true
	}
	if len(s) == 1 && (s[0] >= 'a' && s[0] <= 'z' && s != "i" || s[0] >= 'A' && s[0] <= 'Z') {
		return true
	}
	return len(s) == 1 && (w.is(j+3, '(') && w.glued(j+3) || w.is(j+3, '.') || w.is(j+3, ',') || w.is(j+3, ';'))
}

// subsectionMark reports whether s may stand between the parentheses of a subsection.
func subsectionMark(s string, k lex.Kind) bool {
	switch k {
	case lex.Number:
		return len(s) <= 3
	case lex.Alnum:
		return len(s) <= 4
	case lex.Word:
		if len(s) == 1 {
			return true
		}
		if len(s) > 6 {
			return false
		}
		same, roman := true, true
		for i := 0; i < len(s); i++ {
			c := s[i] | 0x20
			if c != s[0]|0x20 {
				same = false
			}
			if !strings.ContainsRune("ivxlc", rune(c)) {
				roman = false
			}
		}
		return roman || same && len(s) <= 3
	}
	return false
}

// sectionList reads the list of sections at token i; plural after §§ or "sections",
// coded when the code's name stands before it.
func (w *lawScan) sectionList(i int, plural, coded, noDot bool) (r sections, ok bool) {
	r.plural = plural
	j, s, ok := w.oneSection(i, noDot, &r)
	if !ok {
		return r, false
	}
	r.list = append(r.list, s)
	r.end = j
	w.subdivisions(&r)
	s, j = r.list[len(r.list)-1], r.end
	for len(r.list) < 60 {
		k, next, ok := w.nextSection(j, s, plural, coded, noDot, &r)
		if !ok && plural {
			if e := w.etSeq(j); e > j { // "§§ 12940 et seq., 12945"
				if k, next, ok = w.nextSection(e, s, plural, coded, noDot, &r); ok {
					r.etSeq = true
				}
			}
		}
		if !ok {
			break
		}
		r.list = append(r.list, next...)
		j, r.end = k, k
		w.subdivisions(&r)
		s, j = r.list[len(r.list)-1], r.end
	}
	if len(r.list) > 1 {
		r.parts = w.partsOf(i, &r, noDot)
	}
	w.sectionTail(&r)
	return r, true
}

// partsOf is what is printed after the number of the list that begins at token i, if
// it is parts of that one section alone: "(g)(4), (h)".
func (w *lawScan) partsOf(i int, r *sections, noDot bool) string {
	for _, s := range r.list[1:] {
		if s.number != r.list[0].number {
			return ""
		}
	}
	e, num, _ := w.number(i, noDot)
	parts := w.plain(e, r.end)
	if at := strings.IndexByte(parts, '('); at >= 0 && !strings.Contains(parts, num) {
		return parts[at:] // ", subds. (c), (e)" has words before them
	}
	return ""
}

// oneSection is a number with its subsections and a range of them: "(a)(1)-(3)".
func (w *lawScan) oneSection(i int, noDot bool, r *sections) (end int, s section, ok bool) {
	j, num, fix := w.number(i, noDot)
	if num == "" {
		return i, s, false
	}
	if fix != nil {
		r.repairs = append(r.repairs, *fix)
	}
	k, subs, fixes := w.subsections(j)
	r.repairs = append(r.repairs, fixes...)
	if subs != "" {
		if e := w.subsectionRange(k); e > k {
			subs += plainDash(w.plain(k, e))
			k = e
		} else if !noDot && !r.plural && w.dash(k) && w.glued(k) && w.glued(k+1) && strings.Contains(num, ".") { // Treas. Reg. § 1.1031(a)-1
			if e, rest, _ := w.number(k+1, false); rest != "" {
				e2, more, _ := w.subsections(e)
				return e2, section{num + subs + "-" + rest, more}, true
			}
		}
	}
	return k, section{num, subs}, true
}

// subsectionRange gives the token after "-(4)" or "through (4)" at token j; j if none.
func (w *lawScan) subsectionRange(j int) int {
	if !(w.dash(j) && w.glued(j)) {
		return j
	}
	e, subs, _ := w.subsections(j + 1)
	if subs == "" || !w.glued(j+1) {
		return j
	}
	return e
}

// separator passes over what parts the items of a list: "," "and" "&" "or" ", and"
// "through" "to" "-". strong when a word or & stands there.
func (w *lawScan) separator(j int) (end int, strong, through bool) {
	k := w.skip(j, ',')
	switch {
	case w.word(k, "and", "or"):
		k++
		if w.is(k, '/') && w.word(k+1, "or") {
			k += 2
		}
		return k, true, false
	case w.is(k, '&'):
		return k + 1, true, false
	case w.word(k, "through", "thru", "to"):
		return k + 1, true, true
	case w.dash(k) && k == j:
		return k + 1, true, true
	}
	return k, false, false
}

// nextSection reads one more item of a list after token j; prev is the one before.
func (w *lawScan) nextSection(j int, prev section, plural, coded, noDot bool, r *sections) (end int, next []section, ok bool) {
	k, strong, through := w.separator(j)
	if k == j && plural && w.is(j, ';') { // "§§ 11.001(4)(B); 11.359(a)"
		k = j + 1
		if _, num, _ := w.number(k, noDot); !sameShape(prev.number, num) {
			return j, nil, false
		}
	}
	if k == j {
		return j, nil, false
	}
	if w.is(k, '(') && prev.subs != "" {
		e, subs, fix := w.subsections(k)
		if subs == "" || !w.glued(k+1) {
			e, subs = w.detachedSubsections(k)
		}
		if subs == "" {
			return j, nil, false
		}
		if !strong && !w.listGoesOn(e, plural) {
			return j, nil, false
		}
		shared, fits := shareSection(prev, subs)
		if !fits || strong && !sameLevel(prev.subs, subs) && w.kind(e) == lex.Word && !w.upper(e) { // "or (D), and (2) the act": a list of reasons
			return j, nil, false
		}
		r.repairs = append(r.repairs, fix...)
		if e2 := w.subsectionRange(e); e2 > e {
			shared.subs += plainDash(w.plain(e, e2))
			e = e2
		}
		if through {
			last := r.list[len(r.list)-1]
			last.subs += "-" + subs
			r.list = r.list[:len(r.list)-1]
			return e, []section{last}, true
		}
		return e, []section{shared}, true
	}
	if !plural && !(coded && strong && !through && w.kind(k) != lex.Paragraph && (len(w.text(k)) >= 3 || w.shapedLike(k, prev.number))) {
		return j, nil, false
	}
	before := len(r.repairs)
	e, s, ok := w.oneSection(k, noDot, r)
	if !ok || !w.sectionFollows(k, e, strong, s) {
		r.repairs = r.repairs[:before]
		return j, nil, false
	}
	if through {
		r.through = true
		last := r.list[len(r.list)-1]
		last = section{last.number + last.subs + "-" + s.number, s.subs}
		r.list = r.list[:len(r.list)-1]
		return e, []section{last}, true
	}
	return e, []section{s}, true
}

// sameShape reports whether two section numbers are of one code by their marks,
// "11.001" and "11.359", "15-12-135" and "15-12-163".
func sameShape(a, b string) bool {
	marks := func(s string) string { return strings.Trim(strings.Map(markOnly, s), " ") }
	return marks(a) != "" && marks(a) == marks(b)
}

// shapedLike reports whether the number at token k has the marks of a section number that
// has more than one: "NMSA 1978, §§ 52-1-56 and 52-5-9".
func (w *lawScan) shapedLike(k int, number string) bool {
	_, num, _ := w.number(k, false)
	return strings.Count(number, "-") > 1 && sameShape(number, num)
}

func markOnly(r rune) rune {
	if strings.ContainsRune(".-:/", r) {
		return r
	}
	return -1
}

// detachedSubsections reads "(B)(i)" that stands after a space.
func (w *lawScan) detachedSubsections(k int) (int, string) {
	if !w.is(k, '(') || !w.is(k+2, ')') || !subsectionMark(w.text(k+1), w.kind(k+1)) {
		return k, ""
	}
	e, more, _ := w.subsections(k + 3)
	if e > k+3 && !w.glued(k+3) {
		e, more = k+3, ""
	}
	return e, "(" + w.text(k+1) + ")" + more
}

// listGoesOn reports whether the item that ended at token e is followed by another
// or by the end of the sentence or clause, so that ", (2)" belongs to a list; under
// §§ also by a further section.
func (w *lawScan) listGoesOn(e int, plural bool) bool {
	if w.is(e, '.') || w.is(e, ';') || w.is(e, ')') || w.is(e, ']') || w.is(e, '(') || w.kind(e) == lex.Paragraph {
		return true
	}
	if k, strong, _ := w.separator(e); k > e {
		return strong || plural && w.digits(k) || w.is(k, '(') || !w.is(e, ',') || w.kind(k) == lex.Word
	}
	return false
}

// shareSection gives prev's section with its subsections changed to subs at the
// level where subs begins: 523(a)(2)(A) and (B) -> 523(a)(2)(B).
func shareSection(prev section, subs string) (section, bool) {
	first := subs[1:strings.IndexByte(subs, ')')]
	want := levelOf(first)
	groups := strings.SplitAfter(prev.subs, ")")
	for g := len(groups) - 1; g >= 0; g-- {
		p := strings.Trim(groups[g], "()-–")
		if p == "" {
			continue
		}
		if levelOf(p)&want != 0 {
			return section{prev.number, strings.Join(groups[:g], "") + subs}, true
		}
	}
	return section{}, false
}

// sameLevel reports whether the parts subs begin with a mark of the sort that ends prev.
func sameLevel(prev, subs string) bool {
	last := strings.Trim(prev[strings.LastIndexByte(prev, '(')+1:], ")")
	first, _, _ := strings.Cut(subs[1:], ")")
	return levelOf(last)&levelOf(first) != 0
}

// levelOf is the sort of a subsection mark, as a set of bits: digits, capitals,
// small letters, roman numerals (which may also be letters).
func levelOf(s string) int {
	if s == "" {
		return 0
	}
	c := s[0]
	switch {
	case '0' <= c && c <= '9':
		return 1
	case 'A' <= c && c <= 'Z':
		return 2
	}
	n := 4
	if strings.Trim(s, "ivxl") == "" {
		n |= 8
	}
	if len(s) > 1 && n&8 != 0 {
		n = 8
	}
	return n
}

// sectionFollows reports whether the number at [k, e) is a further section and not
// the title of the next citation, an amount or a year.
func (w *lawScan) sectionFollows(k, e int, strong bool, s section) bool {
	if w.upper(e) && (w.kind(e) == lex.Word || w.kind(e) == lex.Alnum) {
		if node, _ := w.match(e); node != nil && node.family != famKeyword {
			return false
		}
		if !strong {
			return false
		}
		if n := len(w.text(e)); n <= 2 || w.is(e+1, '.') {
			return false
		}
	}
	if strong || w.kind(e) != lex.Word && w.kind(e) != lex.Number {
		return true
	}
	return len(s.number) >= 3 || s.subs != ""
}
