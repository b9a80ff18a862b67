package ruling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A reader is the paper as the finders of this package read it: its tokens without
// line numbers and running heads, each word folded, and where sentences, quotations
// and parentheses stand.
type reader struct {
	src   string
	toks  []lex.Token
	w     []string // folded: lower case, ’ as '; a paragraph break is "\n"
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

func newReader(t *text.Text, toks []lex.Token) *reader {
	r := &reader{src: t.String()}
	r.toks = withoutFurniture(r.src, toks)
	r.docket = len(r.toks) < 400 && strings.Contains(r.src, "(Entered:") || len(r.toks) < 150
	r.fold()
	r.nest()
	r.split()
	return r
}

func (r *reader) fold() {
	r.w = make([]string, len(r.toks))
	r.lead = make([]bool, len(r.toks))
	for i, t := range r.toks {
		s := r.src[t.Span.Start:t.Span.End]
		if t.Kind == lex.Paragraph {
			r.w[i] = "\n"
			continue
		}
		r.lead[i] = i == 0 || r.toks[i-1].Kind == lex.Paragraph || newLine(r.src, r.toks[i-1].Span.End, t.Span.Start)
		if strings.IndexByte(s, 0xE2) >= 0 { // ’ begins with it
			s = strings.ReplaceAll(s, "’", "'")
		}
		r.w[i] = strings.ToLower(s)
	}
}

func newLine(s string, from, to int) bool {
	for ; from < to; from++ {
		if s[from] == '\n' {
			return true
		}
	}
	return false
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
			inQuote, quoteAt = !inQuote, i
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

func (r *reader) split() {
	r.sent = make([]int32, len(r.toks))
	k := 0
	for _, s := range lex.Sentences(r.src, r.toks) {
		for k < len(r.toks) && r.toks[k].Span.Start < s.Start {
			r.sent[k] = int32(len(r.sents)) - 1
			k++
		}
		from := k
		for k < len(r.toks) && r.toks[k].Span.Start < s.End {
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
	return r.src[r.toks[i].Span.Start:r.toks[i].Span.End]
}

// between is the text from token from to before token to.
func (r *reader) between(from, to int) span.Span {
	if to <= from {
		return span.Span{}
	}
	return span.Span{Start: r.toks[from].Span.Start, End: r.toks[to-1].Span.End}
}

func (r *reader) upper(i int) bool {
	s := r.raw(i)
	return len(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}

func (r *reader) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.raw(i))
	return unicode.IsUpper(c)
}

// withoutFurniture drops from the tokens of pasted text what a page prints around its
// body: pleading line numbers and the filing stamps of electronic filing. A PDF's clean
// text has neither.
func withoutFurniture(s string, toks []lex.Token) []lex.Token {
	pleading := numberedLines(s, toks)
	out := make([]lex.Token, 0, len(toks))
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		lead := i == 0 || toks[i-1].Kind == lex.Paragraph || newLine(s, toks[i-1].Span.End, t.Span.Start)
		if lead && t.Kind == lex.Number && pleading && t.Span.Len() <= 2 && (i+1 == len(toks) || !stuck(s, t, toks[i+1])) {
			continue
		}
		if lead && t.Kind == lex.Word {
			if end := stamp(s, toks, i); end > i {
				i = end - 1
				continue
			}
		}
		if t.Kind == lex.Alnum {
			t = withoutNote(s, t)
		}
		out = append(out, t)
	}
	return out
}

// withoutNote drops the mark of a note from the word it is stuck to: Dismiss219.
func withoutNote(s string, t lex.Token) lex.Token {
	end := t.Span.End
	for end > t.Span.Start && '0' <= s[end-1] && s[end-1] <= '9' {
		end--
	}
	letters := s[t.Span.Start:end]
	if t.Span.End-end > 3 || len(letters) < 5 {
		return t
	}
	for _, c := range []byte(letters) {
		if '0' <= c && c <= '9' {
			return t
		}
	}
	t.Kind, t.Span.End = lex.Word, end
	return t
}

// stuck reports whether next is a mark printed against t: the stop of "1." or the parenthesis of "1)".
func stuck(s string, t, next lex.Token) bool {
	return next.Span.Start == t.Span.End && next.Kind == lex.Mark && (s[next.Span.Start] == '.' || s[next.Span.Start] == ')')
}

// numberedLines reports whether more than a quarter of the lines begin with a number
// to 28, as pleading paper does (C.D. Cal. L.R. 11-3.2).
func numberedLines(s string, toks []lex.Token) bool {
	lines, numbered := 0, 0
	for i, t := range toks {
		if i > 0 && toks[i-1].Kind != lex.Paragraph && !newLine(s, toks[i-1].Span.End, t.Span.Start) {
			continue
		}
		lines++
		if t.Kind == lex.Number && t.Span.Len() <= 2 && s[t.Span.Start:t.Span.End] <= "99" {
			numbered++
		}
	}
	return lines > 20 && numbered*4 > lines
}

// stamp is the token after an electronic filing stamp that begins a line at i:
// "Case 1:05-cv-00596-PLF Document 31 Filed 03/31/06 Page 1 of 2 PageID #: 335".
func stamp(s string, toks []lex.Token, i int) int {
	if w := s[toks[i].Span.Start:toks[i].Span.End]; w != "Case" && w != "CASE" && w != "USCA" && w != "Appellate" {
		return i
	}
	filed, page := false, false
	j := i
	for j < len(toks) && j-i < 48 {
		if toks[j].Kind == lex.Paragraph || j > i && newLine(s, toks[j-1].Span.End, toks[j].Span.Start) {
			break
		}
		switch s[toks[j].Span.Start:toks[j].Span.End] {
		case "Filed", "FILED", "Entered", "ENTERED":
			filed = true
		case "Page", "PAGE", "Pg", "Doc", "Document":
			page = true
		}
		j++
	}
	if filed && page && j-i >= 8 {
		return j
	}
	return i
}
