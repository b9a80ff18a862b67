package phrase

import (
	"sort"
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
		switch w := small[t.Start():t.End()]; {
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

// Printed is what tokens from up to to say as a reader would copy it: on one line, without
// the furniture that stands between them on the page.
func (p *Prose) Printed(from, to int) string {
	var b strings.Builder
	for k := from; k < to; k++ {
		t := p.Tokens[k]
		if t.Kind == lex.Paragraph {
			continue
		}
		if b.Len() > 0 && p.Tokens[k-1].End() < t.Start() {
			b.WriteByte(' ')
		}
		b.WriteString(p.Text[t.Start():t.End()])
	}
	return b.String()
}

// PrintedIn is what the tokens within sp say; see Printed.
func (p *Prose) PrintedIn(sp span.Span) string {
	from := sort.Search(len(p.Tokens), func(k int) bool { return p.Tokens[k].Start() >= sp.Start })
	to := from
	for to < len(p.Tokens) && p.Tokens[to].End() <= sp.End {
		to++
	}
	return p.Printed(from, to)
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
