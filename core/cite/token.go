package cite

import (
	"slices"

	"pincite/core/lex"
	"pincite/core/span"
)

// A token is a token of the paper as the finders read it: half the size of lex's, with
// its first byte at hand, so that a pass over a whole paper touches little memory.
type token struct {
	from, to int32 // bytes
	mate     int32 // of a bracket: how far off its partner is, in tokens; 0 = it has none
	kind     lex.Kind
	lead     byte // the first byte
}

func (t token) start() int      { return int(t.from) }
func (t token) end() int        { return int(t.to) }
func (t token) len() int        { return int(t.to - t.from) }
func (t token) span() span.Span { return span.Span{Start: int(t.from), End: int(t.to)} }

// Leads are the words and marks that may begin something. By its first byte and its
// length a token is told from them at the least cost, which every word of a paper bears.
type leads struct {
	lengths [256]uint16   // by first byte: the lengths in bytes, as bits, longest for all above
	words   [256][]string // by first byte
}

const longest = 15

// newLeads are the leads of all tokens that begin with one of the marks, and of the words.
func newLeads(marks string, words ...string) *leads {
	l := &leads{}
	for _, m := range marks {
		l.lengths[string(m)[0]] = 1<<16 - 1
	}
	for _, w := range words {
		l.lengths[w[0]] |= 1 << min(len(w), longest)
		l.words[w[0]] = append(l.words[w[0]], w)
	}
	return l
}

// may reports whether t may be a lead: false is certain, true is not.
func (l *leads) may(t *token) bool {
	return l.lengths[t.lead]>>min(t.to-t.from, longest)&1 != 0
}

// word reports whether w is one of the words.
func (l *leads) word(w string) bool { return slices.Contains(l.words[w[0]], w) }

// tokens are words of s as the finders read them, and which of them are stops: breaks,
// numbers and stars, among which is all that soften may leave out.
func tokens(s string, words []lex.Token) (toks []token, stops []int32) {
	toks, stops = make([]token, len(words)), make([]int32, 0, len(words)/10+8)
	for i, t := range words {
		lead := s[t.Span.Start]
		toks[i] = token{from: int32(t.Span.Start), to: int32(t.Span.End), kind: t.Kind, lead: lead}
		if t.Kind == lex.Number || t.Kind == lex.Paragraph || lead == '*' {
			stops = append(stops, int32(i))
		}
	}
	return toks, stops
}
