package cite

import (
	"strings"

	"pincite/core/lex"
)

// pins reads pin cites from token n on: pages, ranges, notes, paragraphs, star
// pages, blanks. wide also takes sections, parts and columns, as an id. may have.
// It returns the pins as printed and the token behind the last.
func (f *finder) pins(n int, wide bool) (pins []string, end int) {
	end = n
	begun := n // where the latest pin begins
	for len(pins) < 200 {
		k := f.fore(end)
		comma, at, and := false, false, false
		if f.mark(k, ',') {
			comma = true
			k = f.fore(k + 1)
		}
		if (f.w(k) == "and" || f.w(k) == "&") && len(pins) > 0 {
			and = true
			k = f.fore(k + 1)
		}
		if f.w(k) == "at" {
			at = true
			k = f.fore(k + 1)
		}
		last, plain, ok := f.pinItem(k, at, wide)
		if !ok {
			return pins, end
		}
		if plain && !at && (!comma && !and || f.nextIsReporter(k) || f.countsThings(last)) {
			return pins, end
		}
		if plain && and && !at && len(f.w(k)) > 4 {
			return pins, end
		}
		if !comma && !at && !and && len(pins) > 0 && !wide && f.kind(k) != lex.Pilcrow {
			pins[len(pins)-1] += " " + f.read(k, last)
		} else {
			t := f.read(k, last)
			if and && f.w(f.fore(end)) == "&" && strings.HasPrefix(t, "n") {
				pins[len(pins)-1] += " & " + t
			} else if and && strings.HasPrefix(t, "n") {
				pins[len(pins)-1] = f.read(begun, last) // "270-271, and n. 2"
			} else {
				begun = k
				pins = append(pins, t)
			}
		}
		end = last
	}
	return pins, end
}

// countsThings reports whether the word at token i is counted by the number before it.
func (f *finder) countsThings(i int) bool {
	switch f.w(i) {
	case "days", "years", "months", "weeks", "hours", "persons", "people", "counts", "feet", "percent", "plaintiffs", "defendants", "cases", "states", "other", "others", "members", "million", "billion", "acres", "miles", "claims", "times":
		return true
	}
	return f.mark(i, '%')
}

// pinItem reads one pin at token k: the token behind it, and whether it is a
// plain number that only its place makes a pin.
func (f *finder) pinItem(k int, at, wide bool) (last int, plain, ok bool) {
	switch f.kind(k) {
	case lex.Number, lex.Alnum:
		if wide && at && f.lettersFirst(k) {
			return f.rangeEnd(k + 1), false, true
		}
		last, ok = f.pinNumber(k)
		line := wide && f.mark(k+1, ':') && f.joined(k) && f.joined(k+1) && f.kind(k+2) == lex.Number
		return last, !line, ok // "Id. 82:21-83:3": page and line
	case lex.Pilcrow:
		first := k
		for f.kind(k) == lex.Pilcrow {
			k++
		}
		last, ok = f.pinNumber(k)
		return last, false, ok && !f.numbersParagraph(first, last)
	case lex.Section:
		if !wide {
			return 0, false, false
		}
		return f.sections(k)
	case lex.Mark:
		if f.mark(k, '*') && f.joined(k) && f.kind(k+1) == lex.Number {
			last, ok = f.pinNumber(k + 1)
			return last, false, ok
		}
		if _, last, ok = f.blankPage(k); ok && last > k+1 && !f.reporterAt(last) {
			if f.dash(last) && !f.joined(last-1) { // "---- - ----"
				if _, l, ok := f.blankPage(last + 1); ok {
					last = l
				}
			}
			return last, false, true
		}
		if f.mark(k, '[') && f.w(k+1) == "slip" && f.w(k+2) == "op" && f.partner(k) > k+3 && f.partner(k) < k+12 {
			return f.partner(k) + 1, false, true // "___ F.3d at ___ [slip op. at 6-7]"
		}
		if wide && at && f.mark(k, '(') && f.partner(k) == k+2 {
			return f.subsections(k + 3), false, true
		}
		return 0, false, false
	case lex.Word:
		return f.pinWord(k, at, wide)
	}
	return 0, false, false
}

// numbersParagraph reports whether the pilcrow at token k with its number, which ends
// before token last, begins a line and a sentence: the number of this paper's next paragraph.
func (f *finder) numbersParagraph(k, last int) bool {
	if k == 0 || last >= len(f.toks) || f.kind(last) != lex.Word || f.c(last) > 'Z' && f.c(last) < 0x80 || f.joined(last-1) {
		return false
	}
	return strings.Contains(f.s[f.toks[k-1].end():f.toks[k].start()], "\n")
}

// pinWord reads a pin that begins with a word: "n. 4", "nn.3-4", "p. 12", "slip op. at 3".
func (f *finder) pinWord(k int, at, wide bool) (last int, plain, ok bool) {
	n := k + 1
	if f.mark(n, '.') {
		n++
	}
	switch f.w(k) {
	case "n", "nn", "fn", "fns", "ftn", "note", "notes", "footnote", "footnotes", "Note":
		if f.kind(n) == lex.Number || f.kind(n) == lex.Alnum {
			last, ok = f.pinNumber(n)
			return f.moreNotes(last), false, ok
		}
	case "p", "pp", "page", "pages", "para", "paras", "par", "pars", "paragraph", "paragraphs", "syl":
		if f.w(k) == "syl" && (f.w(n) == "pt" || f.w(n) == "pts") {
			if n++; f.mark(n, '.') {
				n++
			}
		}
		if f.mark(n, '*') {
			n++
		}
		if f.kind(n) == lex.Number {
			last, ok = f.pinNumber(n)
			return last, false, ok
		}
		if roman(f.w(n)) {
			return n + 1, false, true
		}
	case "slip":
		if f.w(n) == "op" {
			if n++; f.mark(n, '.') {
				n++
			}
			if _, e := f.pins(n, false); e > n {
				return e, false, true
			}
			return n, false, true
		}
	case "passim":
		return k + 1, false, true
	case "PageID", "PgID", "PAGEID":
		for f.mark(n, '.') || f.mark(n, '#') || f.mark(n, ':') {
			n++
		}
		if wide && f.kind(n) == lex.Number {
			last, ok = f.pinNumber(n)
			return last, false, ok
		}
	case "Section", "section", "Sections", "sections", "subd", "subds", "subdivision", "subdivisions", "col", "cols", "ll", "line", "lines", "l", "art", "Art", "Part", "Parts", "pt", "ch", "cl", "Ex", "Exs", "Exh", "tbl", "fig", "cmt", "rule", "Rule", "R", "Rules":
		if wide {
			return f.widePin(k, n, at)
		}
	}
	if at && roman(f.w(k)) {
		last = k + 1
		if f.dash(last) && roman(f.w(last+1)) {
			last += 2
		}
		return last, false, true
	}
	return 0, false, false
}

// widePin reads a part, column, line or exhibit behind an id.
func (f *finder) widePin(k, n int, at bool) (last int, plain, ok bool) {
	switch f.w(k) {
	case "Section", "section", "Sections", "sections": // "Id. at Section 6"
		if at && (f.kind(k+1) == lex.Number || f.kind(k+1) == lex.Alnum) {
			return f.sectionEnd(k + 1), false, true
		}
		return 0, false, false
	case "subd", "subds", "subdivision", "subdivisions":
		last = f.subdivisions(k)
		return last, false, last > k
	case "Part", "Parts":
		if f.kind(n) == lex.Word && isCapitalRoman(f.w(n)) || f.kind(n) == lex.Number {
			last = n + 1
			for f.joined(last-1) && (f.mark(last, '.') || f.mark(last, '-') || f.mark(last, '(') || f.mark(last, ')') || f.kind(last) == lex.Word || f.kind(last) == lex.Number) && last < n+9 {
				if f.mark(last, '.') && !f.joined(last) || f.mark(last, ')') && f.partner(last) < n {
					break
				}
				last++
			}
			return last, false, true
		}
		return 0, false, false
	case "Ex", "Exs", "Exh":
		last, ok = f.exhibits(n, f.w(k) == "Exs")
		return last, false, ok
	case "art", "Art":
		if f.kind(n) != lex.Paragraph && f.kind(n) != lex.Mark && len(f.w(n)) <= 4 {
			return n + 1, false, true
		}
		return 0, false, false
	case "rule", "Rule", "R":
		if f.kind(n) != lex.Number {
			return 0, false, false
		}
		return f.subsections(n + 1), false, true
	}
	if f.kind(n) != lex.Number || !at && f.w(k) == "l" {
		return 0, false, false
	}
	last, ok = f.pinNumber(n)
	return last, false, ok
}

func isCapitalRoman(w string) bool {
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case 'I', 'V', 'X', 'L':
		default:
			return len(w) == 1 && 'A' <= w[0] && w[0] <= 'H'
		}
	}
	return w != ""
}

// pinNumber reads a number with its range, its lettered part and the notes on it.
func (f *finder) pinNumber(k int) (last int, ok bool) {
	if f.kind(k) == lex.Alnum {
		w := f.w(k)
		if len(w) > 7 || !(w[0] >= '0' && w[0] <= '9' || w[0] == 'n' && isDigits(w[1:])) || w[0] != 'n' && !lettered(w) {
			return 0, false
		}
	} else if f.kind(k) != lex.Number || len(f.w(k)) > 6 {
		return 0, false
	}
	last = k + 1
	for f.mark(last, ',') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number && len(f.w(last+1)) == 3 && len(f.w(last-1)) <= 3 {
		last += 2 // 20,951
	}
	if f.mark(last, '.') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number && !f.joined(last+1) && len(f.w(k)) <= 2 { // behind a longer one it is a note's mark
		last += 2 // 3.5
	}
	if f.mark(last, ':') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number {
		last += 2 // a line: 12:5
	}
	last = f.rangeEnd(last)
	// Georgia's divisions, "218 (1) (a)"
	for f.mark(last, '(') && f.partner(last) == last+2 && (len(f.w(last+1)) <= 2 || isCapitalRoman(f.w(last+1)) && len(f.w(last+1)) <= 4) && f.kind(last+1) != lex.Mark {
		last += 3
	}
	return f.noteOn(last), true
}

// lettersFirst reports whether token k is a page of an appendix or a record: A176, JA12, ER-7.
func (f *finder) lettersFirst(k int) bool {
	w := f.w(k)
	n := 0
	for n < len(w) && 'A' <= w[n] && w[n] <= 'Z' {
		n++
	}
	return f.kind(k) == lex.Alnum && n > 0 && n <= 3 && isDigits(w[n:])
}

// lettered reports whether w is digits with at most one letter behind them, or a misread number.
func lettered(w string) bool {
	_, worn := digitsWorn(w)
	return worn || isDigits(w[:len(w)-1])
}

// rangeEnd is the token behind "-88", "–679", "-*4" at token i, or i.
func (f *finder) rangeEnd(i int) int {
	k := i
	if !f.dash(k) {
		return i
	}
	for f.dash(k) && k < i+2 {
		k++
	}
	if f.mark(k, '*') && f.joined(k) {
		k++
	}
	if f.kind(k) == lex.Pilcrow {
		k++
	}
	if f.kind(k) == lex.Number && len(f.w(k)) <= 6 {
		k++
		if f.mark(k, ':') && f.joined(k-1) && f.joined(k) && f.kind(k+1) == lex.Number {
			k += 2
		}
		return k
	}
	if f.kind(k) == lex.Alnum && len(f.w(k)) <= 6 && f.joined(k-1) {
		return k + 1
	}
	return i
}

// noteOn is the token behind "n.4", "nn.3-4", "& n.2" or "note 5" at token i, or i.
func (f *finder) noteOn(i int) int {
	k := i
	if (f.w(k) == "&" || f.w(k) == "and") && f.isNote(k+1) {
		k++
	}
	if f.mark(k, '(') {
		return i
	}
	if f.kind(k) == lex.Alnum && f.c(k) == 'n' && isDigits(f.w(k)[1:]) {
		return f.rangeEnd(k + 1)
	}
	if !f.isNote(k) {
		return i
	}
	n := k + 1
	if f.mark(n, '.') {
		n++
	}
	if f.kind(n) != lex.Number && f.kind(n) != lex.Alnum && !f.mark(n, '*') {
		return i
	}
	return f.moreNotes(f.rangeEnd(n + 1))
}

func (f *finder) isNote(i int) bool {
	switch f.w(i) {
	case "n", "nn", "fn", "fns", "note", "notes":
		return true
	}
	return f.kind(i) == lex.Alnum && f.c(i) == 'n' && isDigits(f.w(i)[1:])
}

// moreNotes passes over ", 5" and "& 6" of "nn. 4, 5 & 6".
func (f *finder) moreNotes(i int) int {
	for f.w(i) == "&" && f.kind(i+1) == lex.Number && !f.nextIsReporter(i+1) {
		i = f.rangeEnd(i + 2)
	}
	return i
}
