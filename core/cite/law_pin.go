package cite

import "pincite/core/lex"

// pinEnd reads the pin cite at token i, with its "at", "p.", "¶" or "§" and lists
// and ranges of them: "at 3-4", "¶¶ 7-9 & n.2", "at 45:12-46:3". It gives the
// token after; i if there is none.
func (w *lawScan) pinEnd(i int) int {
	j, good := i, i
	for n := 0; n < 40; n++ {
		k := w.onePin(j, n > 0)
		if k == j {
			break
		}
		good = k
		// what parts it from the next
		m := w.skip(k, ',')
		if w.is(m, '&') || w.word(m, "and", "through", "to") {
			m++
		}
		if m == k {
			if !w.pinSign(k) {
				break
			}
		}
		j = m
	}
	return good
}

// pinSign reports whether token i is a sign that begins a pin of its own.
func (w *lawScan) pinSign(i int) bool {
	return w.kind(i) == lex.Pilcrow || w.word(i, "n", "nn", "fn") && w.is(i+1, '.') || w.word(i, "ll", "l") && w.is(i+1, '.')
}

// onePin reads a single pin; later marks one after the first of a list, which
// needs no "at".
func (w *lawScan) onePin(i int, later bool) int {
	j := i
	signed := false
	if w.word(j, "at") {
		j, signed = j+1, true
		if w.word(j, "CM") && w.is(j+1, '/') && w.word(j+2, "ECF") { // at CM/ECF p. 4 (D. Neb.)
			j += 2
		}
		if w.word(j, "ECF") && (w.digits(j+1) || w.word(j+1, "p", "pp")) { // at ECF 12
			j++
		}
	}
	if w.is(j, '*') && w.glued(j+1) && w.digits(j+1) { // *3
		return w.pageRange(j + 1)
	}
	switch {
	case w.kind(j) == lex.Pilcrow:
		for w.kind(j) == lex.Pilcrow {
			j++
		}
		return w.pinTail(j, i)
	case w.kind(j) == lex.Section:
		for w.kind(j) == lex.Section {
			j++
		}
		return w.pinTail(j, i)
	case w.word(j, "p", "pp", "pg", "pgs", "page", "pages", "par", "pars", "para", "paras", "paragraph", "paragraphs", "line", "lines", "ln", "lns", "l", "ll", "col", "cols", "vol", "n", "nn", "fn", "fns", "note", "notes", "footnote", "tab", "exh", "ex", "exs", "exhibit", "attach", "attachment", "att", "pageid", "pgid") && !w.is(j, '*'):
		return w.namedPin(j, i)
	}
	if !signed && !later {
		return i
	}
	return w.pinTail(j, i)
}

// namedPin reads "p. 12", "n.4", "PageID.233", "Ex. A".
func (w *lawScan) namedPin(j, none int) int {
	ex := w.word(j, "ex", "exh", "exs", "exhibit", "attach", "attachment", "att", "tab")
	k := w.skipDot(j + 1)
	if w.word(j, "Page", "Pg") && w.word(k, "ID") { // Page ID # 233
		k++
	}
	k = w.skip(k, '#')
	if w.is(k, ':') && w.word(j, "PageID") {
		k++
	}
	if ex {
		e := w.exhibitLetter(k)
		if e == k {
			return none
		}
		for n := 0; n < 20 && w.word(j, "exs", "exhs"); n++ {
			m, _, _ := w.separator(e)
			f := w.exhibitLetter(m)
			if m == e || f == m {
				break
			}
			e = f
		}
		if w.word(e, "at") || w.kind(e) == lex.Pilcrow {
			if f := w.onePin(e, false); f > e {
				e = f
			}
		}
		return e
	}
	if !w.digits(k) && w.kind(k) != lex.Alnum && !w.romanish(k) {
		return none
	}
	return w.pinTail(k, none)
}

// pinTail reads a page, paragraph or line number with its range.
func (w *lawScan) pinTail(j, none int) int {
	e := w.pageRange(j)
	if e == j {
		return none
	}
	return w.pinRest(e, none)
}

// pinRest reads what may follow a number: subsections, "n.4", "& n.4".
func (w *lawScan) pinRest(e, _ int) int {
	if e2, s, _ := w.subsections(e); s != "" {
		e = e2
		if e3 := w.subsectionRange(e); e3 > e {
			e = e3
		}
	}
	return e
}

// pageRange reads a page number or a range of them: 12, 12a, 1,234, 12-14, 45:12-46:3,
// iv-vi, 3-ER-512. It gives the token after; i if there is none.
func (w *lawScan) pageRange(i int) int {
	j := w.pageNumber(i)
	if j == i {
		return i
	}
	for n := 0; n < 3; n++ {
		if !w.dash(j) {
			break
		}
		if !w.glued(j) && !w.glued(j+1) {
			// "12 - 14" with both sides apart
			if !w.digits(j + 1) {
				break
			}
		}
		k := w.pageNumber(j + 1)
		if k == j+1 {
			break
		}
		if !w.glued(j+1) && !w.brokenLine(j, j+1) && w.glued(j) {
			break
		}
		j = k
	}
	return j
}

// pageNumber reads one page number.
func (w *lawScan) pageNumber(i int) int {
	switch w.kind(i) {
	case lex.Number:
		if len(w.text(i)) > 7 {
			return i
		}
		j, _ := w.commaNumber(i)
		for n := 0; n < 3 && w.is(j, ':') && w.glued(j) && w.glued(j+1) && w.digits(j+1); n++ {
			if e, _ := w.commaNumber(j + 1); e > j+1 {
				j = e
			}
		}
		return j
	case lex.Alnum:
		s := w.text(i)
		if s[0] >= '0' && s[0] <= '9' && len(s) <= 7 {
			return i + 1
		}
		if len(s) <= 8 && s[len(s)-1] >= '0' && s[len(s)-1] <= '9' && w.upper(i) { // A123, SA45, R12
			return i + 1
		}
	case lex.Word:
		if w.romanish(i) {
			return i + 1
		}
	}
	return i
}

// romanish reports whether token i is a roman numeral of several letters or i, v, x.
func (w *lawScan) romanish(i int) bool {
	s := w.text(i)
	if w.kind(i) != lex.Word || len(s) > 7 {
		return false
	}
	lower := s[0] >= 'a'
	for k := 0; k < len(s); k++ {
		switch s[k] {
		case 'i', 'v', 'x', 'l', 'c':
			if !lower {
				return false
			}
		case 'I', 'V', 'X', 'L', 'C':
			if lower {
				return false
			}
		default:
			return false
		}
	}
	return true
}
