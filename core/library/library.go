// Package library searches what was found in many papers at once: a few fuzzy
// letters in, the best entries out, with the letters that matched. It holds
// labels, not papers. Matching and its score are sahilm/fuzzy's; the library only
// chooses which labels are worth asking about, so that an answer comes within a
// key's time at a hundred thousand entries.
package library

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// An Entry is one thing that can be found.
type Entry struct {
	Doc    string // the host's name for the paper
	Kind   string // case statute rule constitution regulation record authority ruling deadline motion party judge standard note page paper
	Ref    string // id of the thing in its report
	Label  string // what is searched and shown
	Detail string // a second line, shown only
	Page   int    // 1-based; 0 for plain text
	Start  int    // UTF-16 code units into the report's text
	End    int
}

// A Hit is an entry that matches.
type Hit struct {
	Entry
	Matched []int // bytes of Label at which the matched letters begin
	Score   int
}

// A Library is the entries of the papers that are open. Not for concurrent use.
type Library struct {
	docs []shelf // in the order they were added
}

type shelf struct {
	doc     string
	entries []Entry
	masks   []uint64 // by entry: which letters its label holds
}

// Add puts the entries of a paper in place of those it had before.
func (l *Library) Add(doc string, entries []Entry) {
	l.Remove(doc)
	s := shelf{doc, entries, make([]uint64, len(entries))}
	for i := range entries {
		s.masks[i] = mask(entries[i].Label)
	}
	l.docs = append(l.docs, s)
}

// Remove takes a paper's entries away.
func (l *Library) Remove(doc string) {
	l.docs = slices.DeleteFunc(l.docs, func(s shelf) bool { return s.doc == doc })
}

// Len is the number of entries.
func (l *Library) Len() int {
	n := 0
	for _, s := range l.docs {
		n += len(s.entries)
	}
	return n
}

// modes are the prefixes of a query and the kinds they keep; nil keeps all.
var modes = map[rune][]string{
	'@': {"case", "statute", "rule", "constitution", "regulation", "record", "authority"},
	'§': {"statute", "rule", "constitution", "regulation"},
	'#': {"page"},
	'!': {"deadline"},
}

// asked is the number of labels at most that fuzzy is asked about for one
// query, relative to a key's time of 16 ms in a browser, where it takes about
// 3 µs a label. Beyond it the entries of the later papers are left out, and
// Search says so.
const asked = 3000

// Search is the best entries for a query, best first, and the number that
// matched. more is true where not every entry was compared. A query may begin
// with a mode: @ authority, § statute, # page, ! deadline. doc limits the search
// to one paper; "" means all.
func (l *Library) Search(query string, doc string, limit int) (hits []Hit, total int, more bool) {
	kinds, words := parse(query)
	pattern := strings.Join(words, "")
	cand, more := l.candidates(kinds, pattern, doc)
	if pattern == "" {
		for _, e := range cand[:min(limit, len(cand))] {
			hits = append(hits, Hit{Entry: *e})
		}
		return hits, len(cand), more
	}
	matches := fuzzy.FindFromNoSort(pattern, labels(cand))
	ranked := make([]placed, len(matches))
	for i, m := range matches {
		rank, at := standing(m.Str, words)
		if rank == scattered {
			at = m.MatchedIndexes
		}
		ranked[i] = placed{rank, m.Score, Hit{*cand[m.Index], at, m.Score}}
	}
	slices.SortStableFunc(ranked, func(a, b placed) int { return cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(b.score, a.score)) })
	for _, r := range ranked[:min(limit, len(ranked))] {
		hits = append(hits, r.hit)
	}
	return hits, len(matches), more
}

type placed struct {
	rank  rank
	score int
	hit   Hit
}

// A rank is how the words of a query stand in a label; whole words before
// letters that merely follow one another.
type rank int

const (
	scattered rank = iota // some only as letters in order
	together              // each in one piece
	beginning             // each at the beginning of a word
)

// standing is the rank of words in label and the bytes at which their letters stand.
func standing(label string, words []string) (rank, []int) {
	worst := beginning
	var at []int
	from := 0
	for _, w := range words {
		i, begins := find(label[from:], w)
		if i < 0 {
			return scattered, nil
		}
		if !begins {
			worst = together
		}
		for k := range len(w) {
			if p := from + i + k; utf8.RuneStart(label[p]) {
				at = append(at, p)
			}
		}
		from += i + len(w)
	}
	return worst, at
}

// find is the first place of word in label at which a word of label begins, else
// its first place, else -1; ASCII letters count alike in both cases.
func find(label, word string) (at int, begins bool) {
	at = -1
	start := true
	for i := 0; i+len(word) <= len(label); i++ {
		if (start || at < 0) && label[i]|0x20 == word[0]|0x20 && strings.EqualFold(label[i:i+len(word)], word) {
			if start {
				return i, true
			}
			at = i
		}
		start = !alphanumeric(label[i])
	}
	return at, false
}

func alphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

type labels []*Entry

func (l labels) String(i int) string { return l[i].Label }
func (l labels) Len() int            { return len(l) }

// parse splits a query into the kinds of its mode and its words.
func parse(query string) (kinds []string, words []string) {
	q := strings.TrimSpace(query)
	for r, k := range modes {
		if rest, ok := strings.CutPrefix(q, string(r)); ok {
			return k, strings.Fields(rest)
		}
	}
	return nil, strings.Fields(q)
}

// candidates are the entries worth asking fuzzy about: first those in which a
// word begins like the query, then those that hold all its letters.
func (l *Library) candidates(kinds []string, pattern, doc string) (out []*Entry, more bool) {
	want := mask(pattern)
	head := strings.ToLower(pattern)
	if len(head) > 2 {
		head = head[:2]
	}
	var rest []*Entry
	for si := range l.docs {
		s := &l.docs[si]
		if doc != "" && s.doc != doc {
			continue
		}
		for i, m := range s.masks {
			if m&want != want {
				continue
			}
			e := &s.entries[i]
			if kinds != nil && !slices.Contains(kinds, e.Kind) {
				continue
			}
			switch {
			case len(out) < asked && wordBegins(e.Label, head):
				out = append(out, e)
			case len(rest) < asked:
				rest = append(rest, e)
			default:
				more = true
			}
			if len(out) >= asked && len(rest) >= asked {
				return out, true
			}
		}
	}
	if room := asked - len(out); room < len(rest) {
		rest, more = rest[:room], true
	}
	return append(out, rest...), more
}

// wordBegins reports whether a word of label begins with head (lower case ASCII, or whatever it is, byte for byte).
func wordBegins(label, head string) bool {
	if head == "" {
		return true
	}
	start := true
	for i := 0; i+len(head) <= len(label); i++ {
		if start && strings.EqualFold(label[i:i+len(head)], head) {
			return true
		}
		start = !alphanumeric(label[i])
	}
	return false
}

// mask has a bit for each letter, digit and § that s holds; one bit stands for every other sign but spaces.
func mask(s string) uint64 {
	var m uint64
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z':
			m |= 1 << (r - 'a')
		case 'A' <= r && r <= 'Z':
			m |= 1 << (r - 'A')
		case '0' <= r && r <= '9':
			m |= 1 << (26 + r - '0')
		case r == '§':
			m |= 1 << 36
		}
	}
	return m
}
