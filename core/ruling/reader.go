package ruling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
)

// A reader is the paper as the finders of this package read it: its tokens without
// line numbers and running heads, each word folded, and where sentences, quotations
// and parentheses stand.
type reader struct {
	prose *phrase.Prose
	src   string
	toks  []lex.Token
	w     []string // folded; see phrase.Prose
	sent  []int32  // index into sents
	sents []sentence
	quote []bool  // inside quotation marks
	depth []uint8 // of parentheses and square brackets
	lead  []bool  // first token of a line
	// docket tells that the paper is one entry of an electronic docket, which cites by bare numbers
	docket bool
}

// A sentence is a half-open range of tokens.
type sentence struct {
	from, to int
	heading  bool
}

func newReader(p *phrase.Prose) *reader {
	r := &reader{prose: p, src: p.Text, toks: p.Tokens, w: p.Words, lead: p.Leads}
	r.docket = len(r.toks) < 400 && strings.Contains(r.src, "(Entered:") || len(r.toks) < 150
	r.nest()
	r.split()
	return r
}

// nest marks quotations and parentheses. Both end with their paragraph or after 200
// tokens at the latest, so that one lost mark does not silence the rest of a paper.
func (r *reader) nest() {
	r.quote = make([]bool, len(r.toks))
	r.depth = make([]uint8, len(r.toks))
	const most = 200
	inQuote, quoteAt, depth, depthAt := false, 0, uint8(0), 0
	for i, w := range r.w {
		if w == "\n" {
			if depth > 0 && i-depthAt > 40 {
				depth = 0
			}
			inQuote = false
			continue
		}
		if inQuote && i-quoteAt > most {
			inQuote = false
		}
		if depth > 0 && i-depthAt > most {
			depth = 0
		}
		switch w {
		case "“":
			inQuote, quoteAt = true, i
		case "”":
			inQuote = false
		case "\"":
			inQuote, quoteAt = r.opens(i, inQuote), i
		case "(", "[":
			if depth == 0 {
				depthAt = i
			}
			if depth < 250 {
				depth++
			}
		case ")", "]":
			if depth > 0 {
				depth--
			}
		}
		r.quote[i], r.depth[i] = inQuote, depth
	}
}

// opens reports whether the straight quotation mark at i opens: by the spaces beside it, else by turns.
func (r *reader) opens(i int, inQuote bool) bool {
	before := i > 0 && r.toks[i-1].End() == r.toks[i].Start()
	after := i+1 < len(r.toks) && r.toks[i+1].Start() == r.toks[i].End()
	if before == after {
		return !inQuote
	}
	return after
}

func (r *reader) split() {
	r.sent = make([]int32, len(r.toks))
	k := 0
	for _, s := range r.prose.Sentences {
		for k < len(r.toks) && r.toks[k].Start() < s.Start {
			r.sent[k] = int32(len(r.sents)) - 1
			k++
		}
		from := k
		for k < len(r.toks) && r.toks[k].Start() < s.End {
			r.sent[k] = int32(len(r.sents))
			k++
		}
		if k == from {
			continue
		}
		r.sents = append(r.sents, sentence{from: from, to: k, heading: k-from <= 8 && lex.IsHeading(r.src[s.Start:s.End])})
	}
	for ; k < len(r.toks); k++ {
		r.sent[k] = int32(len(r.sents)) - 1
	}
}

// at is the sentence that holds token i.
func (r *reader) at(i int) sentence {
	if n := r.sent[i]; n >= 0 {
		return r.sents[n]
	}
	return sentence{from: i, to: i + 1}
}

// word is the folded word at i; "" outside the paper.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.w) {
		return ""
	}
	return r.w[i]
}

func (r *reader) raw(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.src[r.toks[i].Start():r.toks[i].End()]
}

// between is the text from token from to before token to.
func (r *reader) between(from, to int) span.Span {
	if to <= from {
		return span.Span{}
	}
	return span.Span{Start: r.toks[from].Start(), End: r.toks[to-1].End()}
}

func (r *reader) upper(i int) bool {
	s := r.raw(i)
	return len(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}

func (r *reader) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.raw(i))
	return unicode.IsUpper(c)
}
