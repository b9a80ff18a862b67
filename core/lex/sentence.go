package lex

import (
	"unicode"
	"unicode/utf8"

	"pincite/core/span"
)

// abbreviations end in a full stop that ends no sentence. Lower case, without the stop.
var abbreviations = map[string]bool{}

func abbreviation(w string) bool {
	if len(abbreviations) == 0 {
		return false
	}
	return abbreviations[w]
}

// Sentences are the sentences of s in order, by its tokens. A paragraph break
// always ends one; a full stop after a known abbreviation, an initial or a number
// before a lower-case word does not.
func Sentences(s string, toks []Token) []span.Span {
	var out []span.Span
	start := -1
	flush := func(end int) {
		if start >= 0 && end > start {
			out = append(out, span.Span{Start: start, End: end})
		}
		start = -1
	}
	for i, t := range toks {
		if t.Kind == Paragraph {
			flush(t.Span.Start)
			continue
		}
		if start < 0 {
			start = t.Span.Start
		}
		if t.Kind != Mark || t.Span.Len() != 1 {
			continue
		}
		switch c := s[t.Span.Start]; c {
		case '?', '!':
		case '.':
			if i > 0 && toks[i-1].Span.End == t.Span.Start {
				w := s[toks[i-1].Span.Start:toks[i-1].Span.End]
				if toks[i-1].Kind == Word && (utf8.RuneCountInString(w) == 1 || abbreviation(fold(w))) {
					continue
				}
			}
		default:
			continue
		}
		// closing quotes and parentheses belong to the sentence
		end, j := t.Span.End, i+1
		for j < len(toks) && toks[j].Span.Start == end && closes(s[toks[j].Span.Start:toks[j].Span.End]) {
			end = toks[j].Span.End
			j++
		}
		if j < len(toks) && toks[j].Kind != Paragraph {
			if toks[j].Span.Start == end {
				continue // 41.3, U.S.C
			}
			r, _ := utf8.DecodeRuneInString(s[toks[j].Span.Start:])
			if unicode.IsLower(r) || r == ',' || r == ';' || r == ')' {
				continue
			}
		}
		flush(end)
	}
	flush(len(s))
	return out
}

func closes(m string) bool {
	switch m {
	case "\"", "'", ")", "]", "”", "’", "*":
		return true
	}
	return false
}

func fold(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return string(b)
}
