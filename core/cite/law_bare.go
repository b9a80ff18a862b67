package cite

import (
	"strings"

	"pincite/core/lex"
)

// sectionSign reads a bare section: "§ 1983", "§§ 1981 and 1983".
func (w *lawScan) sectionSign(i int) int {
	j, plural, _ := w.sectionMark(i)
	if e := w.bookSection(i, j, plural); e > i {
		return e
	}
	return w.bareSection(i, j, plural)
}

// sectionWord reads "section 1983", "Sections 10(b) and 20(a) of the Exchange Act".
func (w *lawScan) sectionWord(i, end int) int {
	j, plural, _ := w.sectionMark(i)
	if j == i || w.text(i) == "SEC" && !w.is(i+1, '.') { // the Commission, and its form 8-K
		return i
	}
	return w.bareSection(i, j, plural)
}

func (w *lawScan) bareSection(i, j int, plural bool) int {
	if w.kind(j) == lex.Section { // "section § 5"
		j++
	}
	w.spaced = w.apart
	r, ok := w.sectionList(j, plural, false, false)
	w.spaced = false
	if !ok {
		e, num := w.letteredSection(j)
		if num == "" || w.kind(i) != lex.Section || !strings.ContainsAny(num, "-.") {
			return i
		}
		e, subs, _ := w.subsections(e)
		r = sections{list: []section{{num, subs}}, end: e}
	}
	if w.shortFormBefore(i) {
		return r.end
	}
	c := Citation{Kind: Statute, Bare: true}
	i, c.Title = w.titleAhead(i)
	r.set(&c)
	end, keep := w.sectionOwner(&c, r.end)
	if !keep {
		if w.contractAhead(r.end) {
			w.keepPrivate(r.list)
		}
		return end
	}
	if w.upper(i-1) && contractWords.has(foldName(w.text(i-1))) && c.Bare {
		w.keepPrivate(r.list)
		return r.end
	}
	if c.Bare && w.kind(i) != lex.Section && w.landSection(i, r.end) {
		return r.end
	}
	if c.Bare && w.kind(i) == lex.Section {
		if s, name := w.actBefore(i, end); s < i {
			i, c.Name, c.Bare = s, name, false
		}
	}
	if !c.Bare {
		w.yearAfter(&c, end, true)
	}
	return w.putOfAct(c, i, r.end, end)
}

// putOfAct puts section c of tokens [i, e), whose owner's name ends before token end:
// an Act is the citation's, "§ 10(b) of the Exchange Act", but not the locator's.
func (w *lawScan) putOfAct(c Citation, i, e, end int) int {
	if c.Name == "" || c.Kind != Statute || end == e {
		return w.put(c, i, end)
	}
	if c.Full.End == 0 {
		c.Full.End = w.toks[end-1].end()
	}
	w.put(c, i, e)
	return end
}

// actBefore is the name of an Act right before the section sign at token i:
// "ERISA § 502(a)", "Exchange Act § 10(b)", and the token where it begins. Capitals
// in a heading of capitals are no initials.
func (w *lawScan) actBefore(i, end int) (int, string) {
	p := i - 1
	s := w.text(p)
	if w.kind(p) != lex.Word || !w.upper(p) || !w.free(p) {
		return i, ""
	}
	if len(s) >= 3 && len(s) <= 8 && !hasLower(s) && !w.romanish(p) && !privateWords.has(foldName(s)) && !wordIn(s, "SEE", "UNDER", "THE", "AND", "WITH", "CODE", "TITLE", "COUNT", "USC", "CFR", "FOR", "FROM") {
		for _, q := range []int{p - 1, end} {
			if t := w.text(q); w.kind(q) == lex.Word && len(t) > 1 && !hasLower(t) {
				return i, ""
			}
		}
		return p, s
	}
	if s != "Act" {
		return i, ""
	}
	k := p
	for n := 0; n < 9 && w.free(k-1); n++ {
		q := k - 1
		if w.kind(q) == lex.Word && (w.upper(q) && !signalWord(foldName(w.text(q))) && !w.word(q, "Under", "Both", "Since", "While", "Because", "Pursuant", "Neither", "Unlike", "Like", "Section", "Although", "And", "If", "When", "Where", "That") || w.upper(k) && wordIn(w.text(q), "and", "of", "in") && w.upper(q-1)) || w.is(q, '-') || w.is(q, '&') {
			k = q
			continue
		}
		break
	}
	for k < p && !w.upper(k) {
		k++
	}
	if k == p {
		return i, ""
	}
	return k, w.plain(k, p+1)
}

// titleAhead takes in "Title 18," before a section.
func (w *lawScan) titleAhead(i int) (int, string) {
	if w.is(i-1, ',') && w.numeral(i-2) {
		k := i - 3
		if w.is(k, '.') {
			k--
		}
		if w.word(k, "title", "tit") && w.free(k) {
			return k, w.text(i - 2)
		}
	}
	return i, ""
}

// landSection reports whether "Section 12" is land or housing, no law.
func (w *lawScan) landSection(i, e int) bool {
	if w.word(e, "housing", "voucher", "vouchers", "tenant", "tenants", "payment", "certificate", "certificates", "landlord", "landlords", "assistance", "rental") && w.digits(e-1) && w.text(e-1) == "8" {
		return true
	}
	k := w.skip(e, ',')
	for n := k; n < k+8 && w.kind(n) != lex.Paragraph && !w.is(n, ';'); n++ { // "Sections 20, 21, 28 and 29, T21N, R21E"
		if s := w.text(n); w.kind(n) == lex.Alnum && len(s) <= 4 && s[0] == 'T' && (s[len(s)-1] == 'N' || s[len(s)-1] == 'S') {
			return true
		}
	}
	return w.word(k, "Township", "Twp", "Block", "Lot", "Range", "Town") || w.is(k, 'T') && w.is(k+1, '.')
}
