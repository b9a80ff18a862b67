package layout

import (
	"math"
	"strings"
)

// hanging is how many rows from row i on are one plain heading of several lines: a
// label, and words in title case whose further lines hang under the first ones, set
// closer than the body and apart from what follows.
//
//	A.  The Warranty Claim Is Not Barred by the
//	    Limitations Period
//
// A list's point is a sentence, and a quotation has no label; 0 for all else.
func (w *work) hanging(i int) int {
	r := &w.rs[i]
	t := strings.TrimSpace(r.text)
	label := enumerator(t)
	if label == "" || label == t || !w.anew(i) || decretal(t) {
		return 0
	}
	words := t[len(label):]
	k := i + 1
	for ; k < len(w.rs) && k < i+longestHeading; k++ {
		n := &w.rs[k]
		if n.known || n.col != r.col || w.rs[k-1].base-n.base > 1.45*n.size || n.box.X0 < r.box.X0+0.8*n.size ||
			k > i+1 && math.Abs(n.box.X0-w.rs[k-1].box.X0) > 3 || decretal(n.text) {
			break
		}
		words += " " + n.text
	}
	last := &w.rs[k-1]
	_, right := w.edges(r)
	switch {
	case k == i+1, k == len(w.rs), r.box.X1 < right-0.35*(right-r.box.X0): // one line; the page's end; a first line that need not have been broken
		return 0
	case w.rs[k].base > last.base, last.base-w.rs[k].base < 1.45*last.size, last.base-w.rs[k].base < 1.1*(r.base-w.rs[i+1].base):
		return 0 // nothing parts it from what follows
	case endsSentence(last.text), strings.HasSuffix(last.text, ";"), strings.HasSuffix(last.text, ","), strings.HasSuffix(last.text, ":"), !titleCase(words):
		return 0
	}
	return k - i
}
