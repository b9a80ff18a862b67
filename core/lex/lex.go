// Package lex cuts the clean text into tokens: words, numbers, marks and the
// breaks between them. One pass, no allocation but the result.
package lex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/span"
)

// A Kind is what a token is.
type Kind uint8

// The kinds of token. Spaces and single line breaks are no tokens.
const (
	Word      Kind = iota // letters, with inner apostrophes and combining marks: Env't, O'Brien
	Number                // digits alone: 442
	Alnum                 // digits and letters: 2d, 12a, 2000e
	Section               // §
	Pilcrow               // ¶
	Mark                  // any other single character: . , ; ( ) [ ] - – * " ' & /
	Paragraph             // a blank line or form feed
)

// A Token is one token and its place. It takes twelve bytes, for a paper has one for every
// five of its own and what they take is cleared, filled and read from memory.
type Token struct {
	from, to int32 // bytes; no paper is longer than int32 counts
	Kind     Kind
	Lead     byte // the first byte
}

// Start is where the token begins, in bytes of the text.
func (t Token) Start() int { return int(t.from) }

// End is where it ends.
func (t Token) End() int { return int(t.to) }

// Until is the token cut short at byte end, where it is of that kind.
func (t Token) Until(end int, kind Kind) Token {
	t.to, t.Kind = int32(end), kind
	return t
}

// Span is its place.
func (t Token) Span() span.Span { return span.Span{Start: int(t.from), End: int(t.to)} }

// Scan cuts s into tokens: sorted, disjoint, inside s.
func Scan(s string) []Token {
	return Append(make([]Token, 0, len(s)/4+8), s) // prose has a token for every four to six bytes
}

// Append cuts s into tokens behind those of toks, for callers with many short
// strings and one list to use again.
func Append(toks []Token, s string) []Token {
	for i := 0; i < len(s); {
		lead := s[i]
		if lead == ' ' {
			i++
			continue
		}
		from := i
		class := byteClass[lead]
		if class <= digit {
			made, next := class, uint8(0)
			for i++; i < len(s); i++ {
				if next = byteClass[s[i]]; next > digit {
					break
				}
				made |= next
			}
			if next >= inner {
				i, made = wordEnd(s, i, made)
			}
			toks = append(toks, Token{int32(from), int32(i), wordKind[made], lead})
			continue
		}
		switch class {
		case space:
			i++
		case line:
			end, breaks := skipLines(s, i)
			if i = end; breaks > 1 {
				toks = append(toks, Token{int32(from), int32(end), Paragraph, lead})
			}
		case mark, inner:
			kind, end := Mark, i+1
			if i = end; s[from] == '&' {
				kind, end, i = ampersand(s, from)
			}
			toks = append(toks, Token{int32(from), int32(end), kind, lead})
		default:
			kind, end := scanRune(s, i)
			if i = end; kind != none {
				toks = append(toks, Token{int32(from), int32(end), kind, lead})
			}
		}
	}
	return toks
}

// The classes of bytes, in an order that Scan counts on: what words are made of
// comes first, what may go on inside a word last. The first two are bits.
const (
	letter = 1
	digit  = 2
	space  = 3
	line   = 4 // breaks a line
	mark   = 5
	inner  = 6 // the apostrophe, in a word or alone
	wide   = 7 // part of a longer rune
)

// byteClass is the class of each byte.
var byteClass = func() (t [256]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		case c == ' ' || c == '\t' || c == '\r':
			t[c] = space
		case c == '\n' || c == '\f':
			t[c] = line
		case c == '\'':
			t[c] = inner
		case c >= utf8.RuneSelf:
			t[c] = wide
		default:
			t[c] = mark
		}
	}
	return t
}()

// wordKind is the kind of a word by the classes it is made of.
var wordKind = [4]Kind{letter: Word, digit: Number, letter | digit: Alnum}

func isWordByte(c byte) bool { return byteClass[c] <= digit }

// ampersand is the kind of the token that begins with the ampersand at i, its end and where
// to go on: a sign that a copy of a web page left in HTML's writing is that sign, and of
// "&amp;" the ampersand alone is the token.
func ampersand(s string, i int) (kind Kind, end, next int) {
	rest := s[i:min(len(s), i+len("&sect;"))]
	switch {
	case strings.HasPrefix(rest, "&amp;"):
		return Mark, i + 1, i + len("&amp;")
	case rest == "&sect;", rest == "&#167;":
		return Section, i + len(rest), i + len(rest)
	case rest == "&para;", rest == "&#182;":
		return Pilcrow, i + len(rest), i + len(rest)
	}
	return Mark, i + 1, i + 1
}

// none is the kind of runes that are no token: spaces of other scripts.
const none = Kind(255)

// scanRune is the kind of the token that begins with the longer rune at i, and its end.
func scanRune(s string, i int) (kind Kind, end int) {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '§':
		return Section, i + n
	case r == '¶':
		return Pilcrow, i + n
	case r >= generalPunctuation && r < superscripts: // dashes, quotation marks: the most of them, asked first
		if unicode.IsSpace(r) {
			return none, i + n
		}
		return Mark, i + n
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		end, made := wordEnd(s, i, 0)
		return wordKind[made], end
	case unicode.IsSpace(r):
		return none, i + n
	}
	return Mark, i + n
}

// The block of General Punctuation holds no letters and no digits.
const (
	generalPunctuation = 0x2000
	superscripts       = 0x2070
)

// skipLines is the end of the white space at i, and how often it breaks the line;
// a form feed counts for two.
func skipLines(s string, i int) (end, breaks int) {
	for ; i < len(s); i++ {
		switch s[i] {
		case '\n':
			breaks++
		case '\f':
			breaks += 2
		case '\r', ' ', '\t':
		default:
			return i, breaks
		}
	}
	return i, breaks
}

// wordEnd goes on at i in a word that is made of these classes so far, over
// apostrophes and runes beyond ASCII, and gives its end and what it is made of.
func wordEnd(s string, i int, made uint8) (int, uint8) {
	for i < len(s) {
		c := s[i]
		if byteClass[c] <= digit {
			made |= byteClass[c]
			i++
			continue
		}
		if c < utf8.RuneSelf {
			if c != '\'' || made&letter == 0 || i+1 >= len(s) || !isWordByte(s[i+1]) {
				return i, made
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '’':
			if made&letter == 0 || i+n >= len(s) || !isWordByte(s[i+n]) {
				return i, made
			}
		case r >= generalPunctuation && r < superscripts:
			return i, made
		case unicode.IsLetter(r) || unicode.IsMark(r):
			made |= letter
		case unicode.IsDigit(r):
			made |= digit
		default:
			return i, made
		}
		i += n
	}
	return i, made
}
