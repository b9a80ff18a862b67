package cite

import (
	"pincite/core/law"
	"pincite/core/lex"
)

// closeInsets leaves out the paragraph breaks that set the name of a journal, a
// register or a code apart from its volume and its page, as pages do that give
// emphasised words a paragraph of their own: "68", a break, "Plains L. Rev.", a
// break, "1481".
func (w *lawScan) closeInsets() {
	first := -1
	toks := w.toks
	for i := range toks {
		if toks[i].kind == lex.Paragraph && w.insetBreak(i) {
			first = i
			break
		}
	}
	if first < 0 {
		return
	}
	out := append(make([]token, 0, len(toks)), toks[:first]...)
	for i := first; i < len(toks); i++ {
		if toks[i].kind != lex.Paragraph || !w.insetBreak(i) {
			out = append(out, toks[i])
		}
	}
	w.toks = out
}

// insetBreak reports whether the break at token i parts the name of a series from
// the number before or behind it.
func (w *lawScan) insetBreak(i int) bool {
	switch {
	case w.digits(i-1) && len(w.text(i-1)) <= 4 && w.kind(i-2) != lex.Paragraph && w.upper(i+1):
		ok, end := w.seriesAt(i + 1)
		return ok && (w.digits(end) || w.word(end, "at") || w.kind(end) == lex.Paragraph && w.digits(end+1) || w.kind(end) == lex.Section)
	case (w.digits(i+1) || w.kind(i+1) == lex.Section) && (w.is(i-1, '.') || w.kind(i-1) == lex.Word):
		for k := i - 1; k > 0 && k > i-14; k-- {
			if w.kind(k-1) == lex.Paragraph || w.digits(k-1) {
				ok, end := w.seriesAt(k)
				return ok && end == i && (w.digits(k-1) || w.digits(k-2))
			}
		}
	}
	return false
}

// seriesAt reports whether the name of a numbered series, a journal, a register or a
// code under titles, stands at token k, and the token after it.
func (w *lawScan) seriesAt(k int) (ok bool, end int) {
	node, end := w.match(k)
	if node == nil {
		return false, k
	}
	switch node.family {
	case famJournal:
		return true, end
	case famCode:
		row := &law.Codes()[node.rows[0]]
		return row.Has('t') || row.Has('v'), end
	case famLegis:
		return legisWords[node.rows[0]].typ != "bill", end
	}
	return false, k
}
