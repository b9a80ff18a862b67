package cite

import (
	"strings"

	"pincite/core/lex"
)

// idCore reads "Id. at 113", "ibid.", "id. § 2(b)", with the pin inside the core.
func (f *finder) idCore(it *item, i int) bool {
	w := f.w(i)
	worn := false
	switch w {
	case "Id", "id", "Ibid", "ibid", "Idem", "ID", "IBID":
	case "ld":
		worn = true
	case "I":
		if f.w(i+1) != "d" || !f.mark(i+2, '.') || f.kind(i+3) == lex.Word && f.w(i+3) != "at" {
			return false
		}
		i++
	default:
		return false
	}
	if i > 0 && f.joined(i-1) && !f.mayPrecede(i-1) && w != "I" && !(w == "Id" && f.mark(i-1, '.') && f.mark(i+1, '.')) {
		return false
	}
	if f.mark(i-1, '(') && f.mark(i+1, '.') && year(f.w(i+2)) > 0 && f.mark(i+3, ')') {
		return false // "(Id. 2003)": Idaho
	}
	first := i
	if w == "I" {
		first--
	}
	n := i + 1
	if f.kind(n) == lex.Paragraph && f.mark(n+1, '.') && f.mark(n+2, ',') {
		n++
	}
	// set apart as emphasis, its point may stand on the next line: "id⏎⏎., at 5"
	point := f.mark(n, '.') && (f.joined(i) || f.near(i, 1) || f.mark(n+1, ','))
	if point {
		n++
		if f.joined(n-1) && (f.kind(n) == lex.Word && f.w(n) != "at" || f.mark(n, '.')) {
			return false
		}
	}
	pins, end := f.idPins(i, n)
	if !point && len(pins) == 0 && end == n && !(f.emphasis(i-1) && f.emphasis(i+1)) && !(strings.EqualFold(w, "ibid") && f.mark(n, ',')) {
		return false
	}
	if (worn || w == "ID" || w == "IBID") && !(point && f.joined(i) && (len(pins) > 0 || f.citeAfter(n))) {
		return false
	}
	if worn {
		it.c.Repairs = append(it.c.Repairs, Repair{f.toks[i].span(), "l", "I"})
	}
	it.c.Kind, it.c.Pins, it.first, it.last = ID, pins, first, end
	f.idSection(it, n, end)
	return true
}

// near reports whether tokens i and i+1 stand on one line with at most so many blanks between.
func (f *finder) near(i, blanks int) bool {
	if i < 0 || i+1 >= len(f.toks) {
		return false
	}
	gap := f.s[f.toks[i].end():f.toks[i+1].start()]
	return len(gap) <= blanks && strings.Trim(gap, " ") == ""
}

// idPins reads the pins behind an id. at token i whose point is passed at token n: a
// section too that a bad line break made a paragraph of its own, as the id. is, and a
// rule's number without a sign, "id. 5.1(h)(1)".
func (f *finder) idPins(i, n int) (pins []string, end int) {
	if f.mark(n, '&') && f.isNote(n+1) {
		if last := f.noteOn(n); last > n {
			return []string{f.read(n+1, last)}, last // "id. & n.3"
		}
	}
	if k := n + 1; f.kind(n) == lex.Paragraph && f.kind(k) == lex.Section && (f.c(i) == 'i' || f.ownLine(i)) {
		if last, _, ok := f.sections(k); ok {
			return []string{f.read(k, last)}, last
		}
	}
	if f.kind(n) == lex.Number && f.mark(n+1, '.') && f.joined(n) && f.joined(n+1) && f.kind(n+2) == lex.Number && f.mark(n+3, '(') && f.joined(n+2) {
		if last := f.subsections(n + 3); last > n+3 {
			return nil, last
		}
	}
	pins, end = f.pins(n, true)
	if len(pins) == 0 {
		end = n
	}
	return pins, end
}

// ownLine reports whether the id. at token i begins its paragraph, a signal passed over.
func (f *finder) ownLine(i int) bool {
	k := f.back(i - 1)
	for n := 0; n < 6 && k >= 0 && (f.mark(k, ',') || f.mark(k, '.') || f.kind(k) == lex.Word && inSignal(f.w(k))); n++ {
		k = f.back(k - 1)
	}
	return f.kind(k) == lex.Paragraph
}

// idSection fills the section that an id. names: "id. § 2K2.1(b)(6)".
func (f *finder) idSection(it *item, n, end int) {
	n = f.fore(n)
	if f.mark(n, ',') {
		n++
	}
	if f.w(n) == "at" || f.kind(n) == lex.Paragraph && n < end {
		n++
	}
	f.idSubdivision(it, n, end)
	k := n + 1
	switch {
	case f.kind(n) == lex.Number && n < end && len(it.c.Pins) == 0:
		k = n // "id. 5.1(h)(1)"
	case f.kind(n) != lex.Section || f.kind(k) == lex.Section:
		return
	}
	if k >= len(f.toks) {
		return // the paper breaks off behind the sign
	}
	e := k + 1
	for e < end && !f.mark(e, '(') && !f.mark(e, ',') && f.joined(e-1) {
		e++
	}
	it.c.Section = f.text(k, e)
	if s := f.subsections(e); s > e {
		it.c.Subsections = f.text(e, s)
	} else if f.mark(e, ',') {
		f.idSubdivision(it, e+1, end)
	}
}

// idSubdivision fills the subdivision that an id. names: "id., subd. (b)(1)".
func (f *finder) idSubdivision(it *item, n, end int) {
	if !strings.HasPrefix(f.w(n), "subd") {
		return
	}
	if n++; f.mark(n, '.') {
		n++
	}
	if n < end && f.mark(n, '(') && f.partner(n) == n+2 && f.subsections(n+3) == end {
		it.c.Subsections = f.text(n, end)
	}
}

// supraCore reads "supra", "supra, at 115", "supra note 5, at 12", "infra Part II".
// A reporter behind it makes a short form of a case, read by caseCore.
func (f *finder) supraCore(it *item, i int) bool {
	switch f.w(i) {
	case "supra", "Supra":
	default:
		return false
	}
	n := f.fore(i + 1)
	k := n
	if f.mark(k, ',') {
		k = f.fore(k + 1)
	}
	if (f.kind(k) == lex.Number || f.kind(k) == lex.Alnum) && f.nextIsReporter(k) && !f.lawAtToken(k) {
		return false
	}
	pins, note, end := f.supraPins(i + 1)
	it.c.Kind, it.c.Pins, it.c.NoteNumber = Supra, pins, note
	it.first, it.last = i, end
	if note == "" {
		f.noteBefore(it)
	}
	it.candidate = len(it.c.Pins) == 0 && it.c.NoteNumber == "" // needs a name
	return true
}

// noteBefore takes the note that stands before its supra: "see n. 4, supra",
// "Keeton, note 7 supra".
func (f *finder) noteBefore(it *item) {
	p := f.back(it.first - 1)
	if f.mark(p, ',') {
		p = f.back(p - 1)
	}
	if f.kind(p) != lex.Number || len(f.w(p)) > 3 {
		return
	}
	last := p + 1
	for n := 0; n < 8 && f.kind(p-2) == lex.Number && (f.dash(p-1) || f.mark(p-1, ',') || f.mark(p-1, '&') || f.w(p-1) == "and"); n++ {
		p -= 2 // "nn. 425-27, supra", "nn. 116, 118, supra"
	}
	n := p - 1
	if f.mark(n, '.') {
		n--
	}
	switch f.w(n) {
	case "note", "n", "nn", "notes", "Note", "fn", "footnote":
	default:
		return
	}
	if k := len(f.items); k > 0 && f.items[k-1].last > n {
		return
	}
	it.first, it.c.NoteNumber = n, f.read(p, last)
}

// internalCore reads places in this very paper: "infra note 5", "infra Part II",
// "ante, at 5", "post, at 7".
func (f *finder) internalCore(it *item, i int) bool {
	switch f.w(i) {
	case "infra", "Infra":
		pins, note, end := f.supraPins(i + 1)
		it.c.Kind, it.c.Internal, it.first = Supra, true, i
		it.c.Pins, it.c.NoteNumber, it.last = pins, note, end
		if note == "" {
			f.noteBefore(it) // "nn. 288-310 infra"
		}
		return len(pins) > 0 || it.c.NoteNumber != ""
	case "ante", "Ante", "post", "Post":
		n := f.fore(i + 1)
		if f.mark(n, ',') {
			n = f.fore(n + 1)
		}
		page := f.mark(n-1, ',') && (f.w(n) == "p" || f.w(n) == "pp") && f.mark(n+1, '.') && f.kind(n+2) == lex.Number
		if !page && (f.w(n) != "at" || f.kind(f.fore(n+1)) != lex.Number && f.c(f.fore(n+1)) != '_') {
			return false
		}
		pins, end := f.pins(i+1, false)
		if len(pins) == 0 {
			return false
		}
		it.c.Pins, it.last = pins, end
	default:
		return false
	}
	it.c.Kind, it.c.Internal, it.first = Supra, true, i
	return true
}

// supraPins reads the note and pins behind a supra or infra.
func (f *finder) supraPins(n int) (pins []string, note string, end int) {
	end = n
	k := f.fore(n)
	if f.mark(k, ',') {
		k = f.fore(k + 1)
	}
	if f.w(k) == "at" {
		switch f.w(k + 1) {
		case "note", "n", "nn", "notes":
			k++
		}
	}
	switch f.w(k) {
	case "note", "notes", "n", "nn", "Note", "fn", "footnote":
		j := k + 1
		if f.mark(j, '.') {
			j++
		}
		if f.kind(j) == lex.Number || f.kind(j) == lex.Alnum && len(f.w(j)) <= 4 {
			e := f.rangeEnd(j + 1)
			note = f.text(j, e)
			end = e
		}
	}
	more, e := f.pins(end, true)
	if len(more) > 0 {
		pins, end = more, e
	}
	return pins, note, end
}

// nameOnlyCore reads "at ¶ 37" behind a name; whether the name is a party's is told later.
func (f *finder) nameOnlyCore(it *item, i int) bool {
	if f.w(i) != "at" {
		return false
	}
	p := f.back(i - 1)
	if f.mark(p, ',') {
		p = f.back(p - 1)
	}
	if f.mark(p, '.') && f.joined(p-1) {
		p--
	}
	if f.kind(p) != lex.Word || f.c(p) > 'Z' {
		return false
	}
	pins, end := f.pins(i, false)
	if len(pins) == 0 || f.kind(i+1) == lex.Number && f.nextIsReporter(i+1) { // "Ahrens at 44 Ariz. 269"
		return false
	}
	it.c.Kind, it.c.NameOnly, it.c.Pins = ShortCase, true, pins
	it.first, it.last, it.candidate = i, end, true
	return true
}

// docketCore reads "No. 12-cv-345" where it alone tells a decision: behind a case
// name and before a parenthesis of court and date.
func (f *finder) docketCore(it *item, i int) bool {
	if w := f.w(i); w != "No" && w != "Nos" || !f.mark(i+1, '.') {
		return false
	}
	p := f.docketWords(f.back(i - 1))
	for f.mark(p, '.') && f.joined(p-1) && len(f.w(p-1)) <= 2 {
		p -= 2
	}
	if f.kind(p) == lex.Paragraph {
		p = f.back(p - 1)
	}
	if !f.mark(p, ',') {
		return false
	}
	first, sure := i, f.superiorCourt(f.back(p-1), 0) >= 0
	if sure {
		first = f.fore(p + 1) // "Docket No. CV-01-0508597" is no entry of this docket
	}
	last := f.docketEnd(i + 2)
	if last == 0 {
		return false
	}
	n := last
	if f.mark(n, ',') {
		_, e := f.pins(n, false)
		if e == n {
			return false
		}
		n = e
	}
	if !f.mark(n, '(') || f.partner(n) < 0 || !f.courtYearIn(n+1, f.partner(n)) {
		return false
	}
	it.c.Kind, it.c.DocketNumber = Docket, f.read(i+2, last)
	it.first, it.last, it.candidate = first, last, !sure
	return true
}

func docketWord(w string) bool {
	switch w {
	case "Case", "Docket", "Civil", "Action", "Civ", "Cause", "Crim", "Criminal", "Appeal", "Record", "CASE", "MDL":
		return true
	}
	return false
}

// docketEnd is the token behind the docket numbers that begin at token n; 0 if there are none.
func (f *finder) docketEnd(n int) int {
	last, digits := n, false
	for last < len(f.toks) && last < n+40 {
		k := last
		if k > n && !f.joined(k-1) {
			// "1:19-cv-22 (ABC)", "No. 12 Civ. 345 (JMF)", "12-345 & 12-346"
			switch f.w(k) {
			case "&", "and", "Civ", "Civ.", "Cr", "CV", "CIV", "cv", "CR", "C", "MDL", "Crim", "Misc", "M":
				last++
				continue
			}
			if f.kind(k) != lex.Number && f.kind(k) != lex.Alnum || f.nextIsReporter(k) {
				break
			}
		}
		switch f.kind(k) {
		case lex.Number, lex.Alnum:
			digits = true
		case lex.Word:
			if len(f.w(k)) > 6 {
				return 0
			}
		case lex.Mark:
			switch f.w(k) {
			case "-", "–", "‑", ":", ".", "/", "_":
				if !f.joined(k) && !f.mark(k, '.') {
					if digits {
						return last
					}
					return 0
				}
			case "&":
			default:
				if digits {
					return last
				}
				return 0
			}
		default:
			if digits {
				return last
			}
			return 0
		}
		last++
	}
	if !digits {
		return 0
	}
	return last
}
