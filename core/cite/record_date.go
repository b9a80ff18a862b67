package cite

import "pincite/core/lex"

// pastDate passes over "May 17, 2005," and "dated May 17, 2005" before a pin.
func (w *lawScan) pastDate(m int) int {
	if w.digits(m) && w.is(m+1, '/') && w.digits(m+2) && w.is(m+3, '/') && w.digits(m+4) && w.word(w.skip(m+5, ','), "at", "p", "pp") { // N.T., 3/4/19, at 23
		return w.skip(m+5, ',')
	}
	k, dated := m, w.word(m, "dated", "of")
	if dated {
		k++
	}
	if !w.monthWord(k) {
		return m
	}
	k = w.skipDot(k + 1)
	if !w.digits(k) || !w.is(k+1, ',') || !w.digits(k+2) || len(w.text(k+2)) != 4 || !dated && !w.is(k+3, ',') && !w.word(k+3, "at", "p", "pp") {
		return m
	}
	if k = w.skip(k+3, ','); w.word(k, "at", "Ex", "Exh") || dated && w.word(k, "p", "pp") || w.kind(k) == lex.Pilcrow {
		return k
	}
	return m
}

// session is the token behind what was heard, as Pennsylvania names it before the date of
// its notes of testimony: "N.T. Sentencing Hearing, 4/14/21, at 5". It is m without that.
func (w *lawScan) session(m int) int {
	k := m
	for k < m+4 && w.kind(k) == lex.Word && w.upper(k) {
		k++
	}
	if k == m || !w.is(k, ',') || w.pastDate(k+1) == k+1 {
		return m
	}
	return k
}

// dateEnd is the token behind the date at token m, and m without one.
func (w *lawScan) dateEnd(m int) int {
	if !w.monthWord(m) {
		return m
	}
	if k := w.skipDot(m + 1); w.digits(k) && w.is(k+1, ',') && w.digits(k+2) && len(w.text(k+2)) == 4 {
		return k + 3
	}
	return m
}

// dateAhead is where the date begins that names the paper at token start, and start
// without one: "April 8 Order", "June 21, 2007 Order", "5/3/19 Tr.".
func (w *lawScan) dateAhead(start int) int {
	n := start
	switch k := start - 1; {
	case !w.digits(k):
	case w.monthWord(k - 1):
		n = k - 1
	case w.is(k-1, '.') && w.monthWord(k-2):
		n = k - 2
	case len(w.text(k)) == 4 && w.is(k-1, ',') && w.digits(k-2) && w.monthWord(k-3):
		n = k - 3
	case len(w.text(k)) == 4 && w.is(k-1, ',') && w.digits(k-2) && w.is(k-3, '.') && w.monthWord(k-4):
		n = k - 4
	case w.is(k-1, '/') && w.digits(k-2) && w.is(k-3, '/') && w.digits(k-4) && w.glued(k) && w.glued(k-2):
		n = k - 4
	}
	if n == start || !w.free(n) {
		return start
	}
	return n
}

// monthWord reports whether token k is a month, in full or short.
func (w *lawScan) monthWord(k int) bool {
	return w.upper(k) && w.word(k, "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
}
