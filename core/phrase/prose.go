package phrase

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
)

// A Prose is a paper as the finders of motions, tests, claims and deadlines read it: once for
// all of them. It does not change after Read.
type Prose struct {
	Text string
	// Tokens are those of the running text, without the line numbers of pleading paper and
	// the stamps of electronic filing.
	Tokens []lex.Token
	// Words are the tokens folded: lower case, ’ as ', é as e; a paragraph break is "\n".
	Words []string
	// Leads tells of each token whether it begins a line.
	Leads []bool
	// Sentences are in order; see lex.Sentences.
	Sentences []span.Span
	// Dates are those printed in the text, in order; see civil.Find.
	Dates []civil.Printed
}

// Read makes the prose of s, whose tokens are toks.
func Read(s string, toks []lex.Token) *Prose {
	p := &Prose{Text: s}
	p.Tokens, p.Leads = withoutFurniture(s, toks)
	p.Words = make([]string, len(p.Tokens))
	small := lowered(s)
	for i, t := range p.Tokens {
		switch w := small[t.Span.Start:t.Span.End]; {
		case t.Kind == lex.Paragraph:
			p.Words[i] = "\n"
		case foreign(w):
			p.Words[i] = Fold(w)
		default:
			p.Words[i] = w
		}
	}
	p.Sentences = lex.Sentences(s, p.Tokens)
	p.Dates = civil.Find(s)
	return p
}

// lowered is s with the capitals A to Z in lower case, byte for byte.
func lowered(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + ('a' - 'A')
		}
	}
	return string(b)
}

// foreign reports whether w holds anything but ASCII.
func foreign(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= 0x80 {
			return true
		}
	}
	return false
}

// Fold is w as Prose.Words has it.
func Fold(w string) string {
	w = strings.ToLower(w)
	if !foreign(w) {
		return w
	}
	return accents().Replace(w)
}
