package cite

import (
	"strings"

	"pincite/core/lex"
)

// chain goes back over the capitals, marks and small words of one name and is
// the first capital of it, or -1.
func (f *finder) chain(k, low int, links words, most int) int {
	c := nameChain{finder: f, links: links, low: low, last: k, start: -1}
	for ; k >= low && k > c.last-most; k-- {
		ends := false
		switch f.kind(k) {
		case lex.Word:
			ends = c.word(k)
		case lex.Alnum:
			c.start = k
		case lex.Number:
			ends = c.number(k)
		case lex.Mark:
			k, ends = c.mark(k)
		default:
			ends = true
		}
		if ends {
			break
		}
	}
	return c.start
}

// A nameChain is a name as chain goes back over it.
type nameChain struct {
	*finder
	links     words // the words in lower case that may stand in it
	low, last int   // the first token it may reach, and its last
	start     int   // its first capital so far, or -1
	amp       bool  // an ampersand or "and" is in it
}

// word takes the word at token k into the name; it reports whether the name ends there.
func (c *nameChain) word(k int) (ends bool) {
	w := c.w(k)
	if w[0] >= 'a' && w[0] <= 'z' {
		return c.lower(k, w)
	}
	if k < c.last && c.opensLine(k, w) {
		c.start = c.fore(k + 1)
		return true
	}
	c.start = k
	return false
}

// lower takes the word w in lower case, which is token k, into the name.
func (c *nameChain) lower(k int, w string) (ends bool) {
	switch {
	case w == "v" || w == "vs":
		c.start = c.afterList(k+1, c.start)
		return true
	case c.brokenWord(k):
		return false
	case c.joined(k-1) && (c.dash(k-1) || c.finder.mark(k-1, '.') && c.joined(k-2)) || c.mixedCase(w):
		c.start = k
		return false
	case w == "in" && c.inInName(k, c.low) || c.linkInName(w, k, c.low):
		return false
	case w == "re" && strings.EqualFold(c.w(c.back(k-1)), "in") || w == "parte":
		c.start = c.back(k - 1)
		return false
	case !c.links.has(w):
		return true
	}
	if w == "and" {
		if p := c.back(k - 1); c.start >= 0 && p >= c.low && c.kind(p) == lex.Word && c.names.has(c.w(p)) && (p == c.low || c.kind(p-1) != lex.Word || c.c(p-1) >= 'a') {
			return true // "in Grutter and Regents v. Bakke"
		}
		c.amp = true
	}
	return false
}

// number takes the number at token k into the name, if it is of one.
func (c *nameChain) number(k int) (ends bool) {
	if c.numberInName(k, c.low) || c.start >= 0 && c.smallNumber(k, c.low) {
		c.start = k
		return false
	}
	if c.numberAtHead(k, c.low, c.last) {
		c.start = k
	}
	return true
}

// mark takes the mark at token k into the name, with what stands in parentheses before a
// closing one; at is the token it has reached.
func (c *nameChain) mark(k int) (at int, ends bool) {
	switch w := c.w(k); w {
	case ".":
		ends = k < c.last && c.sentenceStop(k)
	case "&":
		c.amp = true
	case ",":
		ends = !c.commaInName(k, c.low, c.amp, c.start)
	case "*", "_":
		ends = c.opening(k) && c.start >= 0 && k < c.last
	case "-", "–":
		ends = !c.joined(k-1) && !c.joined(k)
	case "‑", "'", "’", "/", "#", "@", "+":
	case ")":
		o := c.partner(k)
		if o <= c.low || k-o > 10 || year(c.w(k-1)) > 0 {
			return k, true
		}
		k = o
	case "!": // Yahoo! Inc.
		ends = !c.joined(k - 1)
	default:
		ends = true
	}
	return k, ends
}
