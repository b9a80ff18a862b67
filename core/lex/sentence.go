package lex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/span"
)

// Sentences are the sentences of s in order, by its tokens. They are disjoint and
// trimmed. A blank line always ends one, and so does a line that is a heading. A
// full stop ends one unless it belongs to an abbreviation, an initial, a number, the
// mark of a numbered paragraph (1. or a.) or an ellipsis, or unless the next word
// goes on in lower case or with a figure after a word that calls for one (No. 12).
func Sentences(s string, toks []Token) []span.Span {
	c := cutter{s: s, toks: toks, start: -1, out: make([]span.Span, 0, len(toks)/20+4)}
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if t.Kind == Paragraph {
			c.flush(t.Start())
			continue
		}
		if c.breaksLine(i) {
			if end := c.headingLine(i); end > i {
				c.flush(t.Start())
				c.start = t.Start()
				c.flush(toks[end-1].End())
				i = end - 1
				continue
			}
		}
		if c.start < 0 {
			c.start, c.first = t.Start(), i
		}
		if end := c.ends(i); end > 0 {
			c.flush(toks[end-1].End())
			i = end - 1
		}
	}
	c.flush(len(s))
	return c.out
}

// A cutter holds the sentence begun.
type cutter struct {
	s     string
	toks  []Token
	start int // byte where the sentence begun starts; -1 between sentences
	first int // its first token
	out   []span.Span
}

func (c *cutter) flush(end int) {
	if c.start >= 0 && end > c.start {
		for end > c.start && isSpaceByte(c.s[end-1]) {
			end--
		}
		c.out = append(c.out, span.Span{Start: c.start, End: end})
	}
	c.start = -1
}

func isSpaceByte(b byte) bool {
	return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f'
}

func (c *cutter) text(i int) string { return c.s[c.toks[i].Start():c.toks[i].End()] }

// ends reports the token after the sentence that the mark at i ends; 0 if it ends none.
func (c *cutter) ends(i int) int {
	t := c.toks[i]
	if t.Kind != Mark {
		return 0
	}
	stop := c.text(i)
	if stop != "." && stop != "?" && stop != "!" && stop != "…" {
		return 0
	}
	if i > 0 && c.text(i-1) == "." && t.Start()-c.toks[i-1].End() <= 2 {
		return 0 // within a run, which its first stop decided
	}
	// a run of stops is one ellipsis: ". . . ." or "..."
	run, j := 1, i+1
	for j < len(c.toks) && c.text(j) == "." && c.toks[j].Start()-c.toks[j-1].End() <= 2 {
		run, j = run+1, j+1
	}
	// what closes belongs to the sentence: quotes, brackets, emphasis, the mark of a note
	end := c.toks[j-1].End()
	for j < len(c.toks) && c.toks[j].Start() == end && closes(c.text(j)) {
		end = c.toks[j].End()
		j++
	}
	if j < len(c.toks) && c.toks[j].Kind == Number && c.toks[j].Start() == end && c.toks[j].Span().Len() <= 2 &&
		stop == "." && i > 0 && c.toks[i-1].Kind == Word && c.spaceAfter(j) {
		end = c.toks[j].End() // ends.4 The: the mark of a note, run on
		j++
	}
	if j >= len(c.toks) || c.toks[j].Kind == Paragraph {
		return j
	}
	if c.toks[j].Start() == end && !c.glued(i, j) {
		return 0 // 41.3, U.S.C, www.uscourts.gov
	}
	if c.goesOn(j) {
		return 0
	}
	if run > 1 || stop == "…" {
		if run == 3 || stop == "…" { // three stops stand for words left out; a fourth ends the sentence
			return 0
		}
		return j
	}
	if stop == "." && j == i+1 && c.abbreviates(i, j) {
		return 0
	}
	return j
}

// glued reports whether the token at j begins a sentence though no space parts it from the
// stop at i: "remanded.{27} IT IS", "as stated.CONCLUSION", as badly joined text has it.
func (c *cutter) glued(i, j int) bool {
	if i == 0 || c.toks[i-1].Kind != Word {
		return false
	}
	if c.text(j) == "{" && j+2 < len(c.toks) && c.toks[j+1].Kind == Number && c.text(j+2) == "}" {
		return true
	}
	w := c.text(i - 1)
	return len(w) >= 4 && unicode.IsLower(firstRune(w)) && c.toks[j].Kind == Word && c.toks[j].Span().Len() > 1 && unicode.IsUpper(firstRune(c.text(j))) && c.text(i) == "."
}

func (c *cutter) spaceAfter(j int) bool {
	e := c.toks[j].End()
	return e >= len(c.s) || isSpaceByte(c.s[e])
}

// goesOn reports whether the token at j cannot begin a sentence.
func (c *cutter) goesOn(j int) bool {
	r, _ := utf8.DecodeRuneInString(c.s[c.toks[j].Start():])
	switch r {
	case ',', ';', ':', ')', ']', '§', '¶':
		return r != '§' && r != '¶'
	}
	return unicode.IsLower(r)
}

// abbreviates reports whether the full stop at i, before the token at j, ends no sentence.
func (c *cutter) abbreviates(i, j int) bool {
	if i == 0 || c.toks[i-1].End() != c.toks[i].Start() {
		return false
	}
	before, word := c.toks[i-1], c.text(i-1)
	next := c.toks[j]
	if c.isMarker(i - 1) {
		return true // 1. Defendants' motion: the mark of a paragraph
	}
	switch before.Kind {
	case Number, Alnum:
		return false
	case Word:
	default:
		return false
	}
	starts := next.Kind == Word && starters()[fold(c.text(j))]
	if c.numero(j) {
		if abbreviations()[fold(word)] != never {
			return true // Doc. No. 200, Dkt. Nos. 3, 4
		}
		starts = false
	}
	if utf8.RuneCountInString(word) == 1 {
		if !unicode.IsUpper(firstRune(word)) && i >= 3 {
			// p. 12, a.m.
			return !starts
		}
		if starts && i >= 2 {
			return !(labels()[fold(c.text(i-2))] || c.dotted(i-1))
		}
		return true
	}
	kind := abbreviations()[fold(word)]
	switch kind {
	case never:
		return false
	case always:
		return true
	case beforeNumber:
		return next.Kind == Number || next.Kind == Alnum || next.Kind == Section || c.text(j) == "#" || c.text(j) == "("
	}
	return !starts // mayEnd: Inc., U.S., Jr., etc.
}

// numero reports whether "No." or "Nos." before a figure stands at j, which hardly ever begins a sentence.
func (c *cutter) numero(j int) bool {
	if w := c.text(j); w != "No" && w != "Nos" && w != "NO" && w != "NOS" {
		return false
	}
	if j+2 >= len(c.toks) || c.text(j+1) != "." {
		return false
	}
	k := c.toks[j+2].Kind
	return k == Number || k == Alnum
}

// dotted reports whether the letter at i ends a dotted run: the S of U.S.
func (c *cutter) dotted(i int) bool {
	return i >= 2 && c.text(i-1) == "." && c.toks[i-2].End() == c.toks[i-1].Start() && c.toks[i-1].End() == c.toks[i].Start()
}

// isMarker reports whether the token at i is the whole mark of a paragraph so far: 1, a, iv, A.
func (c *cutter) isMarker(i int) bool {
	if i > c.first && !(i == c.first+1 && c.toks[c.first].Kind == Mark) && !(c.breaksLine(i) && leads(c.text(i-1))) {
		return false
	}
	w := c.text(i)
	if c.toks[i].Kind == Number {
		return len(w) <= 3
	}
	return len(w) == 1 && isWordByte(w[0]) || len(w) <= 5 && strings.Trim(w, "ivxIVX") == ""
}

// leads reports whether a list goes on after word w at the end of a line.
func leads(w string) bool {
	switch w {
	case ":", ";", "and", "or", "-", "–", "—":
		return true
	}
	return false
}

// breaksLine reports whether a new line begins at token i.
func (c *cutter) breaksLine(i int) bool {
	if i == 0 {
		return true
	}
	for k := c.toks[i-1].End(); k < c.toks[i].Start(); k++ {
		if c.s[k] == '\n' {
			return true
		}
	}
	return c.toks[i-1].Kind == Paragraph
}

// headingLine is the token after the line that begins at i, where that line is a
// known heading (a Roman or Arabic number may stand before it); i if it is none.
func (c *cutter) headingLine(i int) int {
	const most = 6 // words of the longest heading known, with its number
	from, j := i, i
	for j < len(c.toks) && j-i <= most+2 {
		if j > i && c.breaksLine(j) {
			break
		}
		j++
	}
	if j-i > most+2 {
		return i
	}
	if j-from > 1 && c.isHeadNumber(from) {
		from++
		if from < j && c.text(from) == "." || from < j && c.text(from) == ")" {
			from++
		}
	}
	end := j
	if end > from && (c.text(end-1) == ":" || c.text(end-1) == ".") {
		end--
	}
	if end <= from || end-from > 4 {
		return i
	}
	var b [64]byte
	key := b[:0]
	for k := from; k < end; k++ {
		w := c.text(k)
		if !unicode.IsUpper(firstRune(w)) && w != "and" && w != "of" && w != "&" && w != "the" {
			return i
		}
		if len(key)+len(w)+1 > len(b) {
			return i
		}
		if k > from {
			key = append(key, ' ')
		}
		key = append(key, fold(w)...)
	}
	if !headings()[string(key)] {
		return i
	}
	return j
}

func (c *cutter) isHeadNumber(i int) bool {
	w := c.text(i)
	return c.toks[i].Kind == Number && len(w) <= 2 || len(w) == 1 && 'A' <= w[0] && w[0] <= 'Z' || len(w) <= 5 && strings.Trim(w, "IVX") == ""
}

// IsHeading reports whether line is a heading of the kind that parts an order:
// CONCLUSION, IV. DISCUSSION, Recommendation.
func IsHeading(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || len(line) > 48 {
		return false
	}
	toks := Scan(line)
	c := cutter{s: line, toks: toks}
	return len(toks) > 0 && c.headingLine(0) == len(toks)
}

func firstRune(w string) rune {
	r, _ := utf8.DecodeRuneInString(w)
	return r
}

func closes(m string) bool {
	switch m {
	case "\"", "'", ")", "]", "”", "’", "*":
		return true
	}
	return false
}

func fold(w string) string {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return strings.ToLower(w)
		}
	}
	return w
}
