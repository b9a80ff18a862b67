package cite

import (
	"strings"

	"pincite/core/lex"
)

// excerpt reads forms that glue volume, name and page: "3-ER-512", "ROA.123", "PageID.45".
func (w *lawScan) excerpt(c *Citation, i, j int, name string) int {
	upper := strings.Trim(name, ".") != "" && strings.ToUpper(name) == name || strings.HasPrefix(name, "PageID")
	if !upper {
		return j
	}
	k := i + 1
	if (w.dash(k) || w.is(k, '.') && strings.HasPrefix(name, "ROA") || w.is(k, '.') && strings.HasPrefix(name, "PageID")) && w.glued(k) && (w.digits(k+1) && w.glued(k+1)) {
		if strings.HasPrefix(name, "PageID") && w.digits(i-1) { // a stamp: Page 15 of 51 PageID.3979
			return i + 1
		}
		start, doc := i, w.text(i)
		if w.dash(i-1) && w.glued(i) && w.digits(i-2) && w.glued(i-1) {
			start = i - 2
			doc = w.text(start) + "-" + doc
		}
		if w.dash(k) && !wordIn(w.text(i), "ER", "SER", "FER", "EOR", "RA", "JA", "SA", "AR", "A", "App") {
			return j
		}
		if start == i && w.dash(k) && wordIn(w.text(i), "ER", "AR", "SA", "RA", "A", "App") && !(w.is(i-1, '(') || w.is(i-1, ';') || w.is(i-1, ',') || w.word(i-1, "see", "See")) {
			return j
		}
		e := w.pageRange(k + 1)
		e2 := e
		for n := 0; n < 20; n++ {
			m, _, _ := w.separator(e2)
			if m == e2 || w.digits(m) && w.dash(m+1) && w.kind(m+2) == lex.Word {
				break
			}
			f := w.pageRange(m)
			if f == m || w.kind(m) == lex.Word {
				break
			}
			e2 = f
		}
		c.Document = doc
		c.Pins = []string{w.plain(k+1, e2)}
		end := w.entryBehind(c, e2, e2)
		return w.put(*c, start, end)
	}
	if (strings.HasPrefix(name, "PageID") || strings.HasPrefix(name, "Page ID")) && !w.digits(i-1) && !w.word(i-1, "Page") {
		m := w.skip(w.skip(j, '.'), '#')
		if f := w.pageRange(m); f > m {
			c.Document, c.Pins = "PageID", []string{w.plain(m, f)}
			return w.put(*c, i, f)
		}
	}
	return j
}

// exhibit reads "Ex. A at 3", "Exs. 1-3", "Def.'s Ex. B, ECF No. 12-2". Spelled out
// without a pin or entry it is prose.
func (w *lawScan) exhibit(c Citation, start, i, j int, abbreviated bool) int {
	if w.shortFormBefore(i) { // the pin of "id., Ex. A"
		return i
	}
	plural := w.word(i, "Exs", "Exhs", "Exhibits")
	k := w.skip(w.skipDot(j), '#')
	if w.word(k, "No", "Nos") {
		k = w.skipDot(k + 1)
	}
	if w.dash(k) && w.glued(k) && w.glued(k+1) && w.digits(k+1) && strings.HasSuffix(w.text(i), "X") { // PX-12
		k++
	}
	if w.word(k, "Vol") && w.digits(w.skipDot(k+1)) { // Exh. Vol. 3
		k = w.skipDot(k + 1)
	}
	e := w.exhibitLetter(k)
	if e == k {
		return i
	}
	if plural {
		for n := 0; n < 20; n++ {
			m, _, _ := w.separator(e)
			f := w.exhibitLetter(m)
			if m == e || f == m {
				break
			}
			e = f
		}
	}
	if w.word(i, "Tab") && w.is(i-1, ',') && (w.word(i-2, "IAF", "PFR", "AF") || w.word(i-2, "File") && w.word(i-3, "PFR", "Appeal")) { // IAF, Tab 4 at 10 (M.S.P.B.)
		start = i - 2
		if w.word(start, "File") {
			start--
		}
	}
	c.Document = w.plain(start, e)
	if w.word(e, "to") { // Exh. L to Grant Decl., ECF 141-2
		if f := w.exhibitTo(&c, start, e); f > e {
			return w.put(c, start, f)
		}
	}
	from := e
	if w.is(e, '.') && w.glued(e) && w.is(e+1, ',') { // Ex. P., p. 36
		from++
	}
	pinned := w.recordPins(&c, from)
	if pinned == from {
		pinned = e
	}
	if pinned == e && w.digits(k) && w.is(e, ',') && w.is(e+2, ':') { // Ex. 4, 45:12
		pinned = w.barePins(&c, e+1)
	}
	end := w.entryBehind(&c, pinned, e)
	if end == e && (!abbreviated || !w.citePlace(start, i, e, end)) {
		return i
	}
	if w.word(i, "Tab", "Att", "Attach") && !w.citePlace(start, i, e, end) {
		return i
	}
	return w.put(c, start, end)
}

// exhibitBehind reads the exhibit and the docket entry where the paper just named is
// found: "Larkin Dep. 79:13-23, Ex. F to Moss Decl., ECF No. 41-2". The exhibit alone is
// read by itself.
func (w *lawScan) exhibitBehind(c *Citation, end int) int {
	m := end + 1
	if !w.is(end, ',') || !w.word(m, "Ex", "Exh", "Exhibit", "Exs", "Attach", "Attachment") {
		return end
	}
	k := w.skip(w.skipDot(m+1), '#')
	if w.word(k, "No", "Vol") && w.digits(w.skipDot(k+1)) {
		k = w.skipDot(k + 1)
	}
	e := w.exhibitLetter(k)
	if e == k {
		return end
	}
	d := Citation{Kind: Record}
	after := w.entryBehind(&d, e, e)
	if w.word(e, "to") {
		after = w.exhibitTo(&d, m, e)
	}
	if after == e || d.Entry == "" {
		return end
	}
	c.Entry, c.Attachment, c.Pins = d.Entry, d.Attachment, append(c.Pins, d.Pins...)
	return after
}

// exhibitTo reads "to Grant Decl., ECF 141-2" or "to Grant Decl. at 4" after an exhibit.
func (w *lawScan) exhibitTo(c *Citation, start, e int) int {
	for k := e + 1; k < e+7; k++ {
		if !w.upper(k) && !w.is(k, '.') && !w.is(k, '\'') && w.text(k) != "’" {
			return e
		}
		node, j := w.match(k)
		if node == nil || node.family != famPaper {
			continue
		}
		d := *c
		pins := w.recordPins(&d, j)
		end := w.entryBehind(&d, pins, j)
		if end == j {
			return e
		}
		d.Document = w.plain(start, j)
		*c = d
		return end
	}
	return e
}

// exhibitLetter reads "A", "AA", "12", "12-A", "A-3", "A1".
func (w *lawScan) exhibitLetter(k int) int {
	switch w.kind(k) {
	case lex.Number:
		if len(w.text(k)) > 4 {
			return k
		}
	case lex.Alnum:
		if len(w.text(k)) > 5 {
			return k
		}
	case lex.Word:
		if len(w.text(k)) > 2 || !w.upper(k) || w.text(k) != strings.ToUpper(w.text(k)) {
			return k
		}
		if w.is(k+1, '.') && w.glued(k+1) && w.glued(k+2) && w.kind(k+2) == lex.Word {
			return k
		}
	default:
		return k
	}
	e := k + 1
	for n := 0; n < 2 && !w.noteCalled(e) && (w.dash(e) || w.is(e, '.')) && w.glued(e) && w.glued(e+1) && (w.digits(e+1) || w.kind(e+1) != lex.Mark && len(w.text(e+1)) <= 2); n++ {
		e += 2
	}
	if w.kind(k) == lex.Alnum && w.is(e, '/') && w.glued(e) && w.glued(e+1) && w.digits(e+1) { // Ex. 4F/3 (Social Security)
		e += 2
	}
	return e
}

// noteReach is how far behind its call a footnote may stand, in bytes: a page and a half.
const noteReach = 6000

// noteCalled reports whether the full stop at token e ends the sentence and the number
// glued to it calls a footnote, which begins a line further down: "See Ex. 6.6 Then".
func (w *lawScan) noteCalled(e int) bool {
	if !w.is(e, '.') || !w.digits(e+1) || !w.glued(e+1) || w.glued(e+2) || len(w.text(e+1)) > 3 || w.kind(e+2) == lex.Word && !w.upper(e+2) {
		return false
	}
	from := w.toks[e+1].end()
	rest := w.src[from:min(len(w.src), from+noteReach)]
	return strings.Contains(rest, "\n"+w.text(e+1)+" ")
}
