// Package lex cuts the clean text into tokens: words, numbers, marks and the
// breaks between them. One pass, no allocation but the result.
package lex

import (
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

// A Token is one token and its place.
type Token struct {
	Kind Kind
	Span span.Span
}

// Scan cuts s into tokens: sorted, disjoint, inside s.
func Scan(s string) []Token {
	toks := make([]Token, 0, len(s)/4+8)
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == ' ':
			i++
		case byteClass[c] != 0:
			j, digits, letters := wordEnd(s, i)
			k := Word
			if digits && letters {
				k = Alnum
			} else if digits {
				k = Number
			}
			toks = append(toks, Token{k, span.Span{Start: i, End: j}})
			i = j
		case c == '\t' || c == '\r':
			i++
		case c == '\n' || c == '\f':
			j, breaks := i, 0
			for j < len(s) && (s[j] == '\n' || s[j] == '\r' || s[j] == ' ' || s[j] == '\t' || s[j] == '\f') {
				if s[j] == '\n' {
					breaks++
				} else if s[j] == '\f' {
					breaks += 2
				}
				j++
			}
			if breaks > 1 {
				toks = append(toks, Token{Paragraph, span.Span{Start: i, End: j}})
			}
			i = j
		case c < utf8.RuneSelf:
			toks = append(toks, Token{Mark, span.Span{Start: i, End: i + 1}})
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == '§':
				toks = append(toks, Token{Section, span.Span{Start: i, End: i + n}})
			case r == '¶':
				toks = append(toks, Token{Pilcrow, span.Span{Start: i, End: i + n}})
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				j, digits, letters := wordEnd(s, i)
				k := Word
				if digits && letters {
					k = Alnum
				} else if digits {
					k = Number
				}
				toks = append(toks, Token{k, span.Span{Start: i, End: j}})
				n = j - i
			case unicode.IsSpace(r):
			default:
				toks = append(toks, Token{Mark, span.Span{Start: i, End: i + n}})
			}
			i += n
		}
	}
	return toks
}

// The classes of ASCII bytes that words are made of.
const (
	letter = 1
	digit  = 2
)

// byteClass is the class of each byte; 0 for the rest.
var byteClass = func() (t [256]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = letter, letter
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = digit
	}
	return t
}()

func isWordByte(c byte) bool { return byteClass[c] != 0 }

// wordEnd is the end of the word that begins at i, and whether it holds digits and letters.
func wordEnd(s string, i int) (end int, digits, letters bool) {
	for i < len(s) {
		c := s[i]
		switch class := byteClass[c]; {
		case class == letter:
			for i++; i < len(s) && byteClass[s[i]] == letter; i++ {
			}
			letters = true
		case class == digit:
			digits = true
			i++
		case c == '\'':
			if !letters || i+1 >= len(s) || !isWordByte(s[i+1]) {
				return i, digits, letters
			}
			i++
		case c < utf8.RuneSelf:
			return i, digits, letters
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == '’':
				if !letters || i+n >= len(s) || !isWordByte(s[i+n]) {
					return i, digits, letters
				}
			case unicode.IsLetter(r) || unicode.IsMark(r):
				letters = true
			case unicode.IsDigit(r):
				digits = true
			default:
				return i, digits, letters
			}
			i += n
		}
	}
	return i, digits, letters
}
