package phrase

import (
	"strings"
	"sync"

	"pincite/core/lex"
)

// accents writes the letters of Latin-1 without their marks: scans read "réversed", and a name is
// printed now with them and now without. The apostrophe of typesetting becomes a typewriter's.
var accents = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("’", "'", "à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ç", "c", "è", "e", "é", "e", "ê", "e", "ë", "e",
		"ì", "i", "í", "i", "î", "i", "ï", "i", "ñ", "n", "ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ù", "u", "ú", "u", "û", "u", "ü", "u")
})

// withoutFurniture drops from the tokens of pasted text what a page prints around its
// body: pleading line numbers and the filing stamps of electronic filing. A PDF's clean
// text has neither. With them it gives whether each begins a line.
func withoutFurniture(s string, toks []lex.Token) ([]lex.Token, []bool) {
	leads := make([]bool, len(toks))
	for i, t := range toks {
		leads[i] = i == 0 || toks[i-1].Kind == lex.Paragraph || newLine(s, toks[i-1].End(), t.Start())
	}
	pleading, upright := numberedLines(s, toks, leads), UprightMargin(s)
	out, first := make([]lex.Token, 0, len(toks)), leads[:0]
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if upright && leads[i] && t.Kind == lex.Word {
			if n := scrapTokens(s, toks, i); n > 0 {
				i += n - 1
				continue
			}
		}
		if leads[i] && t.Kind == lex.Number && pleading && t.Span().Len() <= 2 && (i+1 == len(toks) || !stuck(s, t, toks[i+1])) {
			continue
		}
		if leads[i] && t.Kind == lex.Word {
			if end := stamp(s, toks, i); end > i {
				i = end - 1
				continue
			}
		}
		if t.Kind == lex.Alnum {
			t = withoutNote(s, t)
		}
		out, first = append(out, t), append(first, leads[i])
	}
	return out, first
}

// scrapTokens is how many tokens from i on, which begins a line, are scraps of an upright
// margin.
func scrapTokens(s string, toks []lex.Token, i int) int {
	l := s[toks[i].Start():min(len(s), toks[i].Start()+400)]
	if k := strings.IndexByte(l, '\n'); k >= 0 {
		l = l[:k]
	}
	end, n := toks[i].Start()+ScrapsOf(l), 0
	for i+n < len(toks) && toks[i+n].End() <= end {
		n++
	}
	return n
}

func newLine(s string, from, to int) bool {
	for ; from < to; from++ {
		if s[from] == '\n' {
			return true
		}
	}
	return false
}

// withoutNote drops the mark of a note from the word it is stuck to: Dismiss219.
func withoutNote(s string, t lex.Token) lex.Token {
	end := t.End()
	for end > t.Start() && '0' <= s[end-1] && s[end-1] <= '9' {
		end--
	}
	letters := s[t.Start():end]
	if t.End()-end > 3 || len(letters) < 5 || strings.EqualFold(letters, "within") {
		return t
	}
	for _, c := range []byte(letters) {
		if '0' <= c && c <= '9' {
			return t
		}
	}
	return t.Until(end, lex.Word)
}

// stuck reports whether next is a mark printed against t: the stop of "1." or the parenthesis of "1)".
func stuck(s string, t, next lex.Token) bool {
	return next.Start() == t.End() && next.Kind == lex.Mark && (s[next.Start()] == '.' || s[next.Start()] == ')')
}

// numberedLines reports whether more than a quarter of the lines begin with a number
// of one or two figures, as pleading paper does (C.D. Cal. L.R. 11-3.2).
func numberedLines(s string, toks []lex.Token, leads []bool) bool {
	lines, numbered := 0, 0
	for i, t := range toks {
		if !leads[i] {
			continue
		}
		lines++
		if t.Kind == lex.Number && t.Span().Len() <= 2 && s[t.Start():t.End()] <= "99" {
			numbered++
		}
	}
	return lines > 20 && numbered*4 > lines
}

// stamp is the token after an electronic filing stamp that begins a line at i:
// "Case 1:05-cv-00596-PLF Document 31 Filed 03/31/06 Page 1 of 2 PageID #: 335".
func stamp(s string, toks []lex.Token, i int) int {
	if w := s[toks[i].Start():toks[i].End()]; w != "Case" && w != "CASE" && w != "USCA" && w != "Appellate" {
		return i
	}
	filed, page := false, false
	j := i
	for j < len(toks) && j-i < 48 {
		if toks[j].Kind == lex.Paragraph || j > i && newLine(s, toks[j-1].End(), toks[j].Start()) {
			break
		}
		switch s[toks[j].Start():toks[j].End()] {
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
