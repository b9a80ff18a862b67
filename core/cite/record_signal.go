package cite

import (
	"strings"

	"pincite/core/lex"
)

// signalAhead is the signal of a record citation that begins at token i in brackets,
// where it stands before them, the paper's name between or not: "see [Doc. 1 at 10]",
// "See Minutes (Dkt. 30)". It is "" without one.
func (w *lawScan) signalAhead(i int) string {
	if !w.is(i-1, '(') && !w.is(i-1, '[') {
		return ""
	}
	last := i - 2
	for n := 0; n < 5 && last > 0 && w.kind(last) == lex.Word && w.upper(last) && !inSignal(w.text(last)); n++ {
		last--
	}
	named := last < i-2
	first, words := last+1, ""
	for k := last; k > last-8 && k >= 0; k-- {
		if w.is(k, '.') || w.is(k, ',') {
			continue
		}
		s := w.text(k)
		if w.kind(k) != lex.Word || !inSignal(s) {
			break
		}
		if words = strings.TrimSpace(strings.ToLower(s) + " " + words); signals[words] && (!named || w.upper(k)) {
			first = k
		}
		if w.upper(k) && s != "E" {
			break
		}
	}
	if first > last || w.word(first-1, "to", "can", "not", "will", "may", "must", "should", "we", "I") || w.word(first, "with", "accord") {
		return ""
	}
	return strings.TrimRight(w.plain(first, last+1), ", ")
}
