package cite

import (
	"strings"
	"sync"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// A token is a token of the paper as the finders read it, with its first byte, its partner
// and what it may wake at hand, so that a pass over a whole paper touches little memory.
type token struct {
	from, to int32 // bytes
	mate     int32 // of a bracket: how far off its partner is, in tokens; 0 = it has none
	kind     lex.Kind
	lead     byte // the first byte
	wake     wake
}

func (t token) start() int      { return int(t.from) }
func (t token) end() int        { return int(t.to) }
func (t token) len() int        { return int(t.to - t.from) }
func (t token) span() span.Span { return span.Span{Start: int(t.from), End: int(t.to)} }

// A wake says which readers a token may wake, as far as its first bytes and its length
// tell: a bit not set is certain, one set is not. It is told once for every token, so that
// the passes over a paper stop at one token in five and look at no word twice. A reader
// that begins at another word or sign needs it in the tables below (see token_test.go).
type wake uint8

const (
	wakeCore    wake = 1 << iota // the core of a case or a reference; see cores
	wakeBare                     // a reporter cited without a volume
	wakeLaw                      // a sign or a plain word that findLaw reads
	wakeName                     // a name of lawNames
	wakeBracket                  // a parenthesis or a square bracket
	wakeLower                    // not told yet: a word in lower case
	wakeMore                     // not told yet: the first byte is not enough
)

// Wakes tell of each token what it may wake.
type wakes struct {
	first [256]wake           // by first byte
	lower [1 << 10]uint16     // by pairOf: the lengths of the words in lower case that wake anything, as bits, longest for all above
	heads [1 << headBits]wake // of words by headOf
}

const longest = 15

// pairOf is a hash of the first two letters of a word in lower case.
func pairOf(a, b byte) int { return int(a&0x1f)<<5 | int(b&0x1f) }

// headBits is how many bits headOf has.
const headBits = 13

// headOf is a hash of the first four letters of w, without regard to case. Of an
// apostrophe and what follows it tells nothing, for ’ may stand for '.
func headOf(w string) uint32 {
	h := uint32(0)
	for i := 0; i < len(w) && i < 4 && w[i] != '\'' && w[i] < 0x80; i++ {
		h = h<<5 | uint32(w[i]&0x1f)
	}
	return h * 0x9E3779B1 >> (32 - headBits)
}

// tokenWakes are the wakes of the tables of law and the words below.
var tokenWakes = sync.OnceValue(func() *wakes {
	k := &wakes{}
	word := func(w string, is wake) {
		if len(w) > 1 {
			k.lower[pairOf(w[0], w[1])] |= 1 << min(len(w), longest)
		}
		k.heads[headOf(w)] |= is
	}
	for _, w := range coreWords {
		word(w, wakeCore)
	}
	for w := range lawWords() {
		word(w, wakeLaw)
	}
	for h, some := range &lawNames().heads {
		if some {
			k.heads[h] |= wakeName
		}
	}
	for _, w := range law.BareReporters() { // the first word may be any beginning of it: "T.C.", "TC"
		for n := 1; n <= min(len(w), 4); n++ {
			k.heads[headOf(w[:n])] |= wakeBare
		}
	}
	for c := range k.first {
		switch {
		case 'a' <= c && c <= 'z':
			k.first[c] = wakeLower
		case strings.IndexByte("_-", byte(c)) >= 0:
			k.first[c] = wakeCore
		case strings.IndexByte("()[]", byte(c)) >= 0:
			k.first[c] = wakeBracket
		case strings.IndexByte("'#", byte(c)) >= 0:
			k.first[c] = wakeLaw
		case strings.IndexByte(".,;:\"/$%@+=!?", byte(c)) < 0:
			k.first[c] = wakeMore
		}
	}
	k.first['('] |= wakeLaw
	k.first['['] |= wakeLaw
	return k
})

// coreWords are the words besides reporters at which cores has anything to read, lower case.
var coreWords = []string{"i", "id", "ld", "ibid", "idem", "supra", "infra", "ante", "post", "at", "no", "nos"}

// lawWords are the words in lower case at which findLaw has anything to read.
var lawWords = wordSet("section sections sec secs ch chapter rule rules references citations dkt dkts doc docs docket ecf article art amend amends tr compl")

// of is what token t of s may wake, which its first byte alone does not tell.
func (k *wakes) of(s string, t *token) wake {
	switch t.kind {
	case lex.Word:
		return k.heads[headOf(s[t.from:t.to])]
	case lex.Number:
		if t.len() <= 4 { // see volume
			return wakeCore
		}
	case lex.Alnum:
		return wakeCore | wakeLaw | wakeName
	case lex.Section, lex.Pilcrow:
		return wakeLaw
	case lex.Mark:
		switch s[t.from:t.to] {
		case "—", "–":
			return wakeCore
		case "’":
			return wakeLaw
		}
	}
	return 0
}

// tokens are words of s as the finders read them, and which of them are stops: breaks,
// numbers and stars, among which is all that soften may leave out. The words in lower
// case, which most are, and the commonest marks are done with in a loop that calls nothing.
func tokens(s string, words []lex.Token, k *wakes) (toks []token, stops []int32) {
	toks, stops = make([]token, len(words)), make([]int32, 0, len(words)/10+8)
	for i := range toks {
		w, t := &words[i], &toks[i]
		from := w.Start()
		t.from, t.to, t.kind, t.lead = int32(from), int32(w.End()), w.Kind, w.Lead
		if t.wake = k.first[t.lead]; t.wake != wakeLower {
			continue
		}
		if n := w.End() - from; w.Kind != lex.Word || n > 1 && k.lower[pairOf(t.lead, s[from+1])]>>min(n, longest)&1 != 0 {
			t.wake = wakeMore
		} else {
			t.wake = 0
		}
	}
	for i := range toks {
		t := &toks[i]
		if t.wake != wakeMore {
			continue
		}
		t.wake = k.of(s, t)
		if t.kind == lex.Number || t.kind == lex.Paragraph || t.lead == '*' {
			stops = append(stops, int32(i))
		}
	}
	return toks, stops
}
