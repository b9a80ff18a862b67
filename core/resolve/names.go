package resolve

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An entry says that authority auth may be found under a word, a volume or a
// section, as filed by citation at. Lists of entries are in the order of at.
type entry struct{ auth, at int32 }

// scanReach bounds how many authorities of one word, volume or section a
// reference looks at: a paper that cites ten thousand cases of one name is read
// in linear time, and a reader would not look further back either.
const scanReach = 64

// around are the entries nearest before citation i, and those nearest after it.
func around(l []entry, i int) (before, after []entry) {
	n := sort.Search(len(l), func(k int) bool { return int(l[k].at) >= i })
	return l[max(0, n-scanReach):n], l[n:min(len(l), n+scanReach)]
}

// either are the entries nearest before and after citation i. Those after it may
// be of an authority cited before under another name.
func either(l []entry, i int) []entry {
	n := sort.Search(len(l), func(k int) bool { return int(l[k].at) >= i })
	return l[max(0, n-scanReach):min(len(l), n+scanReach)]
}

// maxWords bounds the words by which one authority is known.
const maxWords = 48

// names finds authorities by the words of their names. Words are folded and numbered.
type names struct {
	slots []int32   // the number of a word + 1, 0 = free: open addressing, by its hash
	words []string  // by number
	of    [][]entry // by word
	has   [][]int32 // by authority: its words, each once
	buf   []byte
	read  []int32
	once  []entry // room for the first entry of a word, which for most is the only one
	spare []int32 // room for the words of authorities
}

// number is the number of a folded word, and the slot where it stands or would.
func (n *names) number(w []byte) (k int32, slot uint32) {
	mask := uint32(len(n.slots) - 1)
	for slot = hashOf(w) & mask; ; slot = (slot + 1) & mask {
		if k = n.slots[slot] - 1; k < 0 || n.words[k] == string(w) {
			return k, slot
		}
	}
}

// known is the number of a folded word, -1 if it has none.
func (n *names) known(w string) int32 {
	if len(n.words) == 0 {
		return -1
	}
	k, _ := n.number([]byte(w))
	return k
}

// hashOf is FNV-1a.
func hashOf[W string | []byte](w W) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}

// grow makes room for another word.
func (n *names) grow() {
	if 2*(len(n.words)+1) < len(n.slots) {
		return
	}
	n.slots = make([]int32, max(256, 2*len(n.slots)))
	mask := uint32(len(n.slots) - 1)
	for k, w := range n.words {
		slot := hashOf(w) & mask
		for n.slots[slot] != 0 {
			slot = (slot + 1) & mask
		}
		n.slots[slot] = int32(k) + 1
	}
}

// file makes authority a known by the words of name, as citation i prints them.
func (n *names) file(a, i int, name string) {
	for len(n.has) <= a {
		n.has = append(n.has, nil)
	}
	for _, w := range n.wordsOf(name, true) {
		if len(n.has[a]) >= maxWords || holds(n.has[a], w) {
			continue
		}
		n.has[a] = append(n.room(n.has[a]), w)
		if n.of[w] == nil {
			if len(n.once) == 0 {
				n.once = make([]entry, 64)
			}
			n.of[w], n.once = n.once[:0:1], n.once[1:]
		}
		n.of[w] = append(n.of[w], entry{int32(a), int32(i)})
	}
}

// room is the list l, in room for the words that most names have where it is empty.
func (n *names) room(l []int32) []int32 {
	const most = 8
	if l != nil {
		return l
	}
	if len(n.spare) < most {
		n.spare = make([]int32, 32*most)
	}
	l, n.spare = n.spare[:0:most], n.spare[most:]
	return l
}

// knows reports whether authority a is known by word w.
func (n *names) knows(a int, w int32) bool { return a < len(n.has) && holds(n.has[a], w) }

func holds(l []int32, w int32) bool {
	for _, x := range l {
		if x == w {
			return true
		}
	}
	return false
}

// wordsOf are the numbers of the words of a name that tell it from others; a word
// not seen before is numbered if add is set, and left out otherwise. The list is
// good until the next call. Initials ("K.C.") are one word; digits glued before a
// word, as a star page leaves them, are none of it.
func (n *names) wordsOf(name string, add bool) []int32 {
	n.read = n.read[:0]
	eachWord(name, &n.buf, func(w []byte) {
		n.grow()
		k, slot := n.number(w)
		if k < 0 && add {
			k = int32(len(n.words))
			n.words = append(n.words, string(w))
			n.slots[slot] = k + 1
			n.of = append(n.of, nil)
		}
		if k >= 0 {
			n.read = append(n.read, k)
		}
	})
	return n.read
}

// eachWord calls f with every telling word of a name, folded; buf is its room to work in.
func eachWord(name string, buf *[]byte, f func(w []byte)) {
	for i := 0; i < len(name); {
		b := (*buf)[:0]
		for i < len(name) {
			c := name[i]
			if c < utf8.RuneSelf {
				i++
				switch {
				case 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '\'':
					b = append(b, c)
				case 'A' <= c && c <= 'Z':
					b = append(b, c+'a'-'A')
				case c == '.':
				default:
					goto done
				}
				continue
			}
			r, size := utf8.DecodeRuneInString(name[i:])
			i += size
			switch {
			case r == '’':
				b = append(b, '\'')
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				b = utf8.AppendRune(b, unicode.ToLower(r))
			default:
				goto done
			}
		}
	done:
		*buf = b
		if b = telling(b); b != nil {
			f(b)
		}
	}
}

// telling is the word w without what glues to it, or nil if it tells nothing.
func telling(w []byte) []byte {
	for len(w) > 0 && w[0] == '\'' {
		w = w[1:]
	}
	if n := len(w); n > 2 && w[n-1] == 's' && w[n-2] == '\'' {
		w = w[:n-2]
	}
	for len(w) > 0 && w[len(w)-1] == '\'' {
		w = w[:len(w)-1]
	}
	d := 0
	for d < len(w) && '0' <= w[d] && w[d] <= '9' {
		d++
	}
	if len(w)-d > 2 {
		w = w[d:]
	}
	if len(w) < 2 || utf8.RuneCount(w) < 2 {
		return nil
	}
	switch string(w) {
	case "the", "of", "and", "in", "re", "ex", "parte", "rel", "et", "al", "for", "on", "vs", "matter", "estate", "inc", "co", "corp", "llc", "ltd":
		return nil
	}
	return w
}

// exact are the authorities near citation i that are known by every word of name:
// those cited before it, or else those cited after, as where the notes stand at the end.
func (n *names) exact(name string, i int) []int {
	total := 0
	eachWord(name, &n.buf, func([]byte) { total++ })
	words := n.wordsOf(name, false)
	if total == 0 || len(words) < total {
		return nil
	}
	rare := words[0]
	for _, w := range words {
		if len(n.of[w]) < len(n.of[rare]) {
			rare = w
		}
	}
	before, after := around(n.of[rare], i)
	for _, side := range [][]entry{before, after} {
		var out []int
		for _, e := range side {
			if n.all(int(e.auth), words) {
				out = append(out, int(e.auth))
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

func (n *names) all(a int, words []int32) bool {
	for _, w := range words {
		if !n.knows(a, w) {
			return false
		}
	}
	return true
}

// loose are the authorities cited near citation i whose names hold at least one
// word of name as it stands, and every other one abbreviated or with one letter
// misread ("Railway" and "Ry.", Bluebook T6); else, for "A v. B", the words of A.
func (n *names) loose(name string, i int) []int {
	var want []string
	eachWord(name, &n.buf, func(w []byte) { want = append(want, string(w)) })
	if len(want) == 0 || len(want) > maxWords {
		return nil
	}
	if out := n.near(want, i); len(out) > 0 {
		return out
	}
	if a, _, two := strings.Cut(name, " v. "); two {
		return n.exact(a, i)
	}
	return nil
}

func (n *names) near(want []string, i int) []int {
	var out []int
	for _, w := range want {
		k := n.known(w)
		if k < 0 {
			continue
		}
		for _, e := range either(n.of[k], i) {
			if len(out) < scanReach && n.allAlike(int(e.auth), want) && !contains(out, int(e.auth)) {
				out = append(out, int(e.auth))
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return out
}

func (n *names) allAlike(a int, want []string) bool {
	for _, w := range want {
		found := false
		for _, h := range n.has[a] {
			if found = alike(w, n.words[h]); found {
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// alike reports whether two folded words are one: equal, one the abbreviation of
// the other (its letters in order, from the first), or long and one letter apart.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if a[0] != b[0] {
		return false
	}
	k := 0
	for j := 0; j < len(b) && k < len(a); j++ {
		if a[k] == '\'' {
			k++
		}
		if k < len(a) && a[k] == b[j] {
			k++
		}
	}
	if k >= len(a) && (len(b)-len(a) >= 2 || len(b) > 6) {
		return true
	}
	return len(a) >= 7 && len(b)-len(a) <= 1 && oneApart(a, b)
}

// oneApart reports whether b is a with one byte put in, taken out or changed; len(a) <= len(b) <= len(a)+1.
func oneApart(a, b string) bool {
	k := 0
	for k < len(a) && a[k] == b[k] {
		k++
	}
	return len(a) == len(b) && a[min(k+1, len(a)):] == b[min(k+1, len(b)):] || len(a) < len(b) && a[k:] == b[k+1:]
}

func contains(l []int, a int) bool {
	for _, x := range l {
		if x == a {
			return true
		}
	}
	return false
}
