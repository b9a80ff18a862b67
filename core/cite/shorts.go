package cite

import (
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
	if i > 0 && f.joined(i-1) && !f.mayPrecede(i-1) && w != "I" {
		return false
	}
	first := i
	if w == "I" {
		first--
	}
	n := i + 1
	point := f.mark(n, '.') && f.joined(i)
	if point {
		n++
		if f.joined(n-1) && (f.kind(n) == lex.Word && f.w(n) != "at" || f.mark(n, '.')) {
			return false
		}
	}
	pins, end := f.pins(n, true)
	if !point && len(pins) == 0 && !(f.emphasis(i-1) && f.emphasis(i+1)) {
		return false
	}
	if (worn || w == "ID" || w == "IBID") && !(point && (len(pins) > 0 || f.citeAfter(n))) {
		return false
	}
	if len(pins) == 0 {
		end = n
	}
	if worn {
		it.c.Repairs = append(it.c.Repairs, Repair{f.toks[i].span(), "l", "I"})
	}
	it.c.Kind, it.c.Pins, it.first, it.last = ID, pins, first, end
	f.idSection(it, n, end)
	return true
}

// idSection fills the section that an id. names: "id. § 2K2.1(b)(6)".
func (f *finder) idSection(it *item, n, end int) {
	n = f.fore(n)
	if f.mark(n, ',') {
		n++
	}
	if f.w(n) == "at" {
		n++
	}
	if f.kind(n) != lex.Section || f.kind(n+1) == lex.Section {
		return
	}
	k := n + 1
	e := k + 1
	for e < end && !f.mark(e, '(') && !f.mark(e, ',') && f.joined(e-1) {
		e++
	}
	it.c.Section = f.text(k, e)
	if s := f.subsections(e); s > e {
		it.c.Subsections = f.text(e, s)
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
	it.first, it.c.NoteNumber = n, f.w(p)
}

// internalCore reads places in this very paper: "infra note 5", "infra Part II",
// "ante, at 5", "post, at 7".
func (f *finder) internalCore(it *item, i int) bool {
	switch f.w(i) {
	case "infra", "Infra":
		pins, note, end := f.supraPins(i + 1)
		if len(pins) == 0 && note == "" {
			return false
		}
		it.c.Pins, it.c.NoteNumber, it.last = pins, note, end
	case "ante", "Ante", "post", "Post":
		n := f.fore(i + 1)
		if f.mark(n, ',') {
			n = f.fore(n + 1)
		}
		if f.w(n) != "at" || f.kind(f.fore(n+1)) != lex.Number && f.c(f.fore(n+1)) != '_' {
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
	if len(pins) == 0 {
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
	p := f.back(i - 1)
	for f.kind(p) == lex.Word && docketWord(f.w(p)) || f.mark(p, '.') && f.joined(p-1) && len(f.w(p-1)) <= 2 {
		p--
		if f.mark(p+1, '.') {
			p--
		}
	}
	if !f.mark(p, ',') {
		return false
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
	it.first, it.last, it.candidate = i, last, true
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
