package cite

import (
	"strings"

	"pincite/core/lex"
)

// adversary looks back from the last token of a name for the "v." between
// parties; single is the token at which a one-party name begins, or -1.
func (f *finder) adversary(last, low int) (v, single int) {
	b := betweenParties{finder: f, last: last, low: low, v: -1, single: -1}
	for k := last; k >= low && k > last-maxPartyTokens; k-- {
		ends := false
		switch f.kind(k) {
		case lex.Paragraph, lex.Section, lex.Pilcrow:
			ends = true
		case lex.Word:
			ends = b.word(k, f.w(k))
		case lex.Mark:
			k, ends = b.mark(k)
		}
		if ends {
			break
		}
	}
	return b.v, b.single
}

// BetweenParties is what adversary has found so far.
type betweenParties struct {
	*finder
	last, low int
	v, single int  // see adversary
	titled    bool // words were met that stand only in the title of a proceeding
}

// word passes over the word w at token k; it reports whether the search ends there.
func (b *betweenParties) word(k int, w string) (ends bool) {
	if w == "v" || w == "vs" || (w == "V" && b.finder.mark(k+1, '.') || w == "VS") && capitals(b.w(b.backOver(k-1))) {
		if k != b.last && k != b.low && !b.titled {
			b.v, b.single = k, -1
		}
		return true
	}
	if c := w[0]; c >= 'a' && c <= 'z' {
		return b.lower(k, w)
	}
	if (w == "Re" || w == "RE" || w == "Parte" || w == "PARTE") && (strings.EqualFold(b.w(k-1), "in") || strings.EqualFold(b.w(k-1), "ex")) && k-1 >= b.low {
		b.single = k - 1
		return true
	}
	return false
}

// lower passes over the word w in lower case, if it may stand in a name.
func (b *betweenParties) lower(k int, w string) (ends bool) {
	if b.brokenWord(k) || b.finder.mark(k-1, '.') && b.joined(k-1) && b.joined(k-2) { // "Amazon.com"
		return false
	}
	if nameWordsOfRe.has(w) {
		b.titled = true
		return false
	}
	if !nameLinks.has(w) && (b.single >= 0 && k <= b.single || !b.mixedCase(w)) {
		return true
	}
	switch w {
	case "re", "parte":
		if p := b.back(k - 1); p >= b.low && (b.w(p) == "In" || b.w(p) == "Ex" || b.w(p) == "in" || b.w(p) == "ex") {
			b.single = p
			return true
		}
	case "of", "rel":
		if p := b.onePartyStart(k, b.low); p >= 0 {
			b.single = p
		}
	}
	return false
}

// mark passes over the mark at token k, a bracket with what it holds; at is the token reached.
func (b *betweenParties) mark(k int) (at int, ends bool) {
	switch b.w(k) {
	case ".":
		ends = k < b.last && !b.finder.mark(k+1, '.') && !b.finder.mark(k-1, '.') && b.sentenceStop(k)
	case ":":
		ends = !strings.EqualFold(b.w(k-1), "re") // "In re: Castellan"
	case ";", "?", "!", "\"", "“", "”", "(", "[":
		ends = true
	case ")", "]":
		o := b.partner(k)
		if o <= b.low || k-o > 24 {
			return k, true
		}
		if b.finder.mark(k, ']') && b.finder.mark(k-1, '.') && (b.w(k-2) == "v" || b.w(k-2) == "vs") && k < b.last {
			b.v, b.single = k-2, -1
			return k, true
		}
		k = o
	}
	return k, ends
}
