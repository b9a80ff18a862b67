package cite

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// text is token i as printed, "" beyond the ends.
func (w *lawScan) text(i int) string {
	if i < 0 || i >= len(w.toks) {
		return ""
	}
	s := w.toks[i].span()
	return w.src[s.Start:s.End]
}

// kind is the kind of token i; beyond the ends a Paragraph.
func (w *lawScan) kind(i int) lex.Kind {
	if i < 0 || i >= len(w.toks) {
		return lex.Paragraph
	}
	return w.toks[i].kind
}

// is reports whether token i is the mark c.
func (w *lawScan) is(i int, c byte) bool {
	return i >= 0 && i < len(w.toks) && w.toks[i].kind == lex.Mark && w.toks[i].lead == c
}

// glued reports whether token i follows the one before it without space.
func (w *lawScan) glued(i int) bool {
	return i > 0 && i < len(w.toks) && w.toks[i].start() == w.toks[i-1].end()
}

// dash reports whether token i is a hyphen or a dash that joins a range.
func (w *lawScan) dash(i int) bool {
	if i < 0 || i >= len(w.toks) || w.toks[i].lead != 0xE2 {
		return w.is(i, '-')
	}
	switch w.text(i) {
	case "–", "‑", "‐", "−", "—":
		return true
	}
	return false
}

// word reports whether token i is one of the words, without regard to case.
func (w *lawScan) word(i int, words ...string) bool {
	if k := w.kind(i); k != lex.Word && k != lex.Alnum {
		return false
	}
	s := w.text(i)
	for _, x := range words {
		if len(s) == len(x) && strings.EqualFold(s, x) {
			return true
		}
	}
	return false
}

// digits reports whether token i is a plain number.
func (w *lawScan) digits(i int) bool { return w.kind(i) == lex.Number }

// skip gives i+1 if token i is the mark c, else i.
func (w *lawScan) skip(i int, c byte) int {
	if w.is(i, c) {
		return i + 1
	}
	return i
}

// skipDot passes over a full stop glued to the word before.
func (w *lawScan) skipDot(i int) int {
	if w.is(i, '.') && w.glued(i) {
		return i + 1
	}
	return i
}

// upper reports whether token i begins with a capital.
func (w *lawScan) upper(i int) bool {
	s := w.text(i)
	return s != "" && 'A' <= s[0] && s[0] <= 'Z'
}

// plain is the text of tokens [i, end) with white space collapsed.
func (w *lawScan) plain(i, end int) string {
	if i >= end || i < 0 || end > len(w.toks) {
		return ""
	}
	for k := i + 1; k < end; k++ {
		if gap := w.src[w.toks[k-1].end():w.toks[k].start()]; len(gap) > 1 && strings.TrimSpace(gap) != "" { // soften left something out
			return w.plain(i, k) + " " + w.plain(k, end)
		}
	}
	return oneSpaced(w.src[w.toks[i].start():w.toks[end-1].end()])
}

// oneSpaced writes runs of white space as one space.
func oneSpaced(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; '\t' <= c && c <= '\r' && c != '\v' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// cover is the span of tokens [i, end).
func (w *lawScan) cover(i, end int) span.Span {
	return span.Span{Start: w.toks[i].start(), End: w.toks[end-1].end()}
}

// free reports whether nothing before has taken token i.
func (w *lawScan) free(i int) bool {
	if i < 0 || i >= len(w.toks) {
		return false
	}
	return len(w.out) == 0 || w.toks[i].start() >= w.out[len(w.out)-1].Core.End
}
