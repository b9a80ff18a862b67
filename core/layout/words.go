package layout

import (
	"math"
	"slices"

	"pincite/core/page"
)

// All distances are shares of the glyph size.
const (
	// wordGap is the least gap that parts two words where no space is printed. The
	// narrowest spaces of justified lines are about 0.15, kerning stays below 0.08;
	// poppler breaks at 0.10, pdf.js at 0.102, mupdf at 0.15.
	wordGap = 0.11
	// spacedGap is the median gap from which a line counts as letter-spaced.
	spacedGap = 0.05
	// spacedLimit is the widest gap between the letters of a letter-spaced word
	// that is still told from a space without a look at the other gaps.
	spacedLimit = 0.40
	// swallowed is the gap up to which a printed space counts as taken back.
	swallowed = 0.04
	// overlap is the step back within a line that ends a word.
	overlap = 0.35

	markSize = 0.80 // a note mark is at most so large, against its line
	markRise = 0.15 // and raised by at least so much
	// markLetters is the length of the longest raised word; longer ones are words
	// beside a larger sign, such as the bracket of a caption.
	markLetters = 4
)

// splitWords appends the words of a piece to words.
func splitWords(words []page.Word, s *page.Sheet, p *piece, size float32) []page.Word {
	first := len(words)
	limit := wordLimit(p.atoms)
	start, tight := 0, false
	mark := isMark(s, p, 0, size)
	for i := 1; i <= len(p.atoms); i++ {
		end, touches, nextMark := true, false, false
		if i < len(p.atoms) {
			nextMark = isMark(s, p, i, size)
			end = breaks(&p.atoms[i-1], &p.atoms[i], limit)
			if !end && nextMark != mark {
				end, touches = true, true
			}
		}
		if !end {
			continue
		}
		raised := mark && i-start <= markLetters
		words = append(words, page.Word{First: start, Last: i, Box: wordBox(s, p.atoms[start:i]), Superscript: raised, Tight: tight})
		start, mark, tight = i, nextMark, touches
	}
	markSpaced(words[first:], s, p)
	return words
}

// breaks reports whether a word ends between a and b.
func breaks(a, b *atom, limit float64) bool {
	size := float64(max(a.size, b.size))
	gap := b.u0 - a.u1
	if b.space {
		// a space that is taken back at once is no space: some typesetters write
		// "F o(space)r" so; layers of recognised text are not that exact
		return b.ocr || gap > swallowed*size || gap < -3*swallowed*size
	}
	return gap > limit*size || gap < -overlap*size
}

// wordLimit is the gap that parts words in this line: wordGap, or more where the
// letters themselves are spaced. Then it lies in the widest jump between the sorted
// gaps, or just above the greatest if there is none.
func wordLimit(as []atom) float64 {
	if len(as) < 4 {
		return wordGap
	}
	var buf [256]float64
	gaps := buf[:0]
	for i := 1; i < len(as) && len(gaps) < len(buf); i++ {
		if g := (as[i].u0 - as[i-1].u1) / float64(max(as[i].size, as[i-1].size)); !as[i].space && g > -overlap {
			gaps = append(gaps, g)
		}
	}
	if len(gaps) < 3 {
		return wordGap
	}
	over := 0
	for _, g := range gaps {
		if g > spacedGap {
			over++
		}
	}
	if over*2 <= len(gaps) { // most letters touch: a usual line
		return wordGap
	}
	slices.Sort(gaps)
	mid := gaps[len(gaps)/2]
	if mid > spacedLimit {
		return wordGap
	}
	return max(wordGap, 1.3*mid+0.02)
}

// isMark reports whether the atom at i is smaller than the line and raised above
// its baseline: a note mark, an ordinal's ending, an exponent.
func isMark(s *page.Sheet, p *piece, i int, size float32) bool {
	a := &p.atoms[i]
	if a.size > markSize*max(size, p.size) || a.v-p.v < markRise*float64(p.size) {
		return false
	}
	switch t := s.Glyphs[a.glyph].Text; t {
	case "*", "†", "‡", "§", "¶", "∗":
		return true
	default:
		return len(t) == 1 && (t[0] >= '0' && t[0] <= '9' || t[0]|0x20 >= 'a' && t[0]|0x20 <= 'z')
	}
}

// markSpaced notes letter-spaced words: three or more words of one capital or
// digit each at an even pitch ("O R D E R").
func markSpaced(ws []page.Word, s *page.Sheet, p *piece) {
	for i := 0; i < len(ws); {
		j := i
		for j < len(ws) && ws[j].Last-ws[j].First == 1 && capital(s.Glyphs[p.atoms[ws[j].First].glyph].Text) {
			j++
		}
		if j-i < 3 {
			i = max(i+1, j)
			continue
		}
		least := math.Inf(1)
		for k := i; k+1 < j; k++ {
			least = min(least, p.gap(ws, k))
		}
		for k := i; k+1 < j; k++ {
			ws[k].Spaced = p.gap(ws, k) <= 1.6*least+0.05
		}
		i = j
	}
}

// gap is the distance between the words k and k+1, in sizes.
func (p *piece) gap(ws []page.Word, k int) float64 {
	a, b := &p.atoms[ws[k].Last-1], &p.atoms[ws[k+1].First]
	return max(0, b.u0-a.u1) / float64(max(a.size, b.size))
}

func capital(t string) bool { return len(t) == 1 && t[0] >= 'A' && t[0] <= 'Z' }
