package cite

import (
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

// A leads tells by its first byte and its length whether a token may begin something:
// the cheapest thing to ask of every word of a paper. It may say yes where the word
// itself then says no, never the other way round.
type leads [256]uint16 // by first byte: the lengths, longest for all above

const longest = 15

// newLeads are the leads of any token that begins with one of the marks, and of the words.
func newLeads(marks string, words ...string) *leads {
	var l leads
	for _, m := range marks {
		l[string(m)[0]] = 1<<16 - 1
	}
	for _, w := range words {
		l[w[0]] |= 1 << min(len(w), longest)
	}
	return &l
}

func (l *leads) has(t *token) bool {
	return l[t.lead]>>min(t.to-t.from, longest)&1 != 0
}

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
