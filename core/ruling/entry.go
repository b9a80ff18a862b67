package ruling

import (
	"pincite/core/lex"
)

// entryLabels open a docket entry: Dkt. 36, ECF No. 46, Doc. 12, DE 5, D.I. 7, Filing No. 22;
// entryFillers may stand among them but make none alone.
var (
	entryLabels  = words(`dkt docket doc document ecf de di filing # entry docs dkts paper dtk docketed d`)
	entryFillers = words(`no nos . number numbers r rec text e i item see at`)
)

// entryAt reads a docket entry in brackets at i, or bare as in an electronic docket:
// "(Dkt. 36)", "[36]", "(ECF No. 46 …)", ", ECF No. 13,". It gives the first number.
func (r *reader) entryAt(i int) (string, int) {
	j, open := i, false
	if r.word(j) == "," && r.word(j+1) == "ecf" {
		j++
	} else if r.word(j) == "(" || r.word(j) == "[" {
		open = true
		j++
	}
	labels := 0
	for n := 0; j < len(r.w) && n < 8 && (entryLabels[r.w[j]] || entryFillers[r.w[j]] && (labels > 0 || open)); n++ {
		if entryLabels[r.w[j]] {
			labels++
		}
		j++
	}
	if j >= len(r.toks) || r.toks[j].Kind != lex.Number || len(r.w[j]) > 5 || !open && labels == 0 {
		return "", i
	}
	if labels == 0 && (r.word(i) == "(" || r.word(i) == "[" && j != i+1) {
		return "", i // (1) is a mark of a list, (2005) a year
	}
	entry := r.raw(j)
	if r.word(j+1) == "-" && j+2 < len(r.toks) && r.toks[j+2].Kind == lex.Number && r.toks[j+2].Start() == r.toks[j].End()+1 {
		j += 2
	}
	if !open {
		return entry, j + 1
	}
	for k := j + 1; k < len(r.w) && k-j < 30; k++ {
		if r.w[k] == ")" || r.w[k] == "]" {
			return entry, k + 1
		}
		if r.w[k] == "\n" {
			break
		}
	}
	return entry, j + 1
}

// entryWithin is the docket entry in brackets among tokens [from, to): "request for the filing of
// redacted versions on the public docket (Doc. No. 200) is granted".
func (r *reader) entryWithin(from, to int) string {
	for k := max(from, to-reach/4); k < to; k++ {
		if w := r.w[k]; w == "(" || w == "[" {
			if e, end := r.entryAt(k); end > k {
				return e
			}
		}
	}
	return ""
}

// entryNear is the docket entry cited in the parenthesis that opens at token i: "(See ECF No. 47.)".
func (r *reader) entryNear(i int) string {
	if r.word(i) != "(" {
		return ""
	}
	e, _ := r.entryAt(i)
	return e
}

// entryAfter is the docket entry that stands right after token i.
func (r *reader) entryAfter(i int) string {
	e, _ := r.entryAt(i)
	return e
}
