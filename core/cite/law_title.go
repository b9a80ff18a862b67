package cite

import "pincite/core/lex"

// openTitle is the token where the citation begins whose core is at token i, if an
// author and a title, or the name of an Act, stand between its signal, or the
// citation before it in the string, and the core: "See Harrow, The Harbor Rule, 52
// Plains L.J. 445", "; Harbor Act of 1979, 93 Stat. 1101" (Bluebook 13, 16.4). It
// is i where they do not.
func (w *lawScan) openTitle(i int) int {
	k := i - 1
	if w.quote(k) {
		k--
	}
	if !w.is(k, ',') || !w.free(k) {
		return i
	}
	for n := 0; n < titleTokens && w.free(k-1); n++ {
		k--
		switch w.kind(k) {
		case lex.Paragraph:
			return i
		case lex.Word:
			if inSignal(w.text(k)) && !w.word(k, "and") || w.word(k, "quoting", "citing") {
				return w.titleFrom(k+1, i)
			}
			if !w.upper(k) && !titleWord(w.text(k)) {
				return i
			}
		case lex.Mark:
			switch {
			case w.is(k, ';'), w.is(k, '('):
				return w.titleFrom(k+1, i)
			case w.is(k, ')'):
				for m := k - 1; m > k-12; m-- {
					if w.is(m, '(') {
						k = m
						break
					}
				}
			case w.is(k, '.') && len(w.text(k-1)) > 5:
				return i // the end of a sentence
			}
		}
	}
	return i
}

const titleTokens = 60 // no author and title are longer

// titleFrom is token k, or the first one after its marks, if a title may begin there
// that ends before token i; else i.
func (w *lawScan) titleFrom(k, i int) int {
	for k < i && (w.is(k, ',') || w.is(k, '.') || w.is(k, '*') || w.is(k, '_')) {
		k++
	}
	if k >= i-1 || !w.upper(k) && !w.quote(k) {
		return i
	}
	return k
}

// titleWord reports whether the lower-case word s may stand in a title.
func titleWord(s string) bool {
	return wordIn(s, "of", "the", "and", "in", "on", "for", "to", "a", "an", "by", "with", "from", "under", "at", "as", "or", "et", "al", "v", "into", "against", "after", "ch", "c", "pt", "tit", "d", "its")
}
