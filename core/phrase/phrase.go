// Package phrase finds the phrases of a table in a text, all in one pass over its
// tokens. Tables of phrases are how the finders say what they know; this is the
// one matcher that runs them.
//
// A pattern is written in words, matched without regard to case:
//
//	motion to compel             these words, in this order
//	(grant|grants|granted)       one of these (each may be several words, or empty)
//	[hereby]                     may stand or not
//	_                            any one word or number
//	#                            any one number
//	...                          up to eight tokens of any kind within the sentence
//
// Hyphens and apostrophes are written as in the text; marks between words
// (commas, quotes, parentheses) count as tokens only where the pattern writes them.
package phrase

import (
	"fmt"
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// A Hit is one phrase found.
type Hit struct {
	Row  int       // index into the patterns given to Compile
	Span span.Span // from its first token to its last
	// From and To are the half-open range of tokens.
	From, To int
}

// A Set is a compiled table. It does not change after Compile; use it from anywhere.
//
// It is a graph of nodes joined by words. Rows share the nodes of a common beginning;
// the branches of a group meet again in a node of their own, so that the graph is as
// large as the patterns are long, however many sequences they stand for.
type Set struct {
	vocab map[string]int32 // folded word or mark → symbol, from 1
	nodes []node
	edges map[uint64]int32 // node<<32 | symbol → node
	first []bool           // by symbol: whether a row may begin with it
	open  bool             // whether a row may begin with _ or #
	shape Shapes           // of the words of the table
	// single is the symbol of a word or mark of one ASCII character
	single [256]int32
}

type node struct {
	rows []int32
	free []int32 // nodes reached without a token: where the branches of a group meet
	any  int32   // edge on "_"; 0 = none
	num  int32   // edge on "#"
	gap  int32   // node reached over "..."; 0 = none
	join bool    // branches meet here
}

const maxGap = 8 // tokens that "..." may pass over; wider gaps joined unrelated clauses in real orders

// Compile builds a Set of patterns; a pattern that cannot be read panics, since tables are ours.
func Compile(patterns []string) *Set {
	s := &Set{vocab: map[string]int32{}, nodes: make([]node, 1), edges: map[uint64]int32{}}
	for row, p := range patterns {
		b := builder{set: s, src: p}
		end := b.seq(0, 0)
		if b.i != len(p) {
			panic("phrase: unbalanced pattern: " + p)
		}
		if s.nodes[0].gap != 0 || s.empty(end) {
			panic(fmt.Sprintf("phrase: row %d may be empty or begins with a gap: %s", row, p))
		}
		s.nodes[end].rows = append(s.nodes[end].rows, int32(row))
	}
	s.beginnings()
	return s
}

// empty reports whether node end is reached from the root without a token.
func (s *Set) empty(end int32) bool {
	for _, n := range s.closure() {
		if n == end {
			return true
		}
	}
	return false
}

// closure are the nodes reached from the root without a token, the root first.
func (s *Set) closure() []int32 {
	out := []int32{0}
	seen := map[int32]bool{0: true}
	for k := 0; k < len(out); k++ {
		for _, n := range s.nodes[out[k]].free {
			if !seen[n] {
				seen[n] = true
				out = append(out, n)
			}
		}
	}
	return out
}

func (s *Set) beginnings() {
	s.first = make([]bool, len(s.vocab)+1)
	at := map[int32]bool{}
	for _, n := range s.closure() {
		at[n] = true
		s.open = s.open || s.nodes[n].any != 0 || s.nodes[n].num != 0
	}
	for k := range s.edges {
		if at[int32(k>>32)] {
			s.first[uint32(k)] = true
		}
	}
}

func (s *Set) add() int32 {
	s.nodes = append(s.nodes, node{})
	return int32(len(s.nodes) - 1)
}

// word is the node that w leads to from n.
func (s *Set) word(n int32, w string) int32 {
	v, ok := s.vocab[w]
	if !ok {
		v = int32(len(s.vocab) + 1)
		s.vocab[w] = v
		s.shape.add(w)
		if len(w) == 1 {
			s.single[w[0]] = v
		}
	}
	k := uint64(n)<<32 | uint64(v)
	to, ok := s.edges[k]
	if !ok {
		to = s.add()
		s.edges[k] = to
	}
	return to
}

// A builder reads one pattern into a Set.
type builder struct {
	set *Set
	src string
	i   int
}

// seq builds the alternatives that begin at node from up to a closing mark, and gives the
// node where they end.
func (b *builder) seq(from int32, depth int) int32 {
	cur := from
	var ends []int32
	for b.i < len(b.src) {
		switch c := b.src[b.i]; {
		case c == ' ':
			b.i++
		case c == '(' || c == '[':
			b.i++
			start := cur
			cur = b.seq(cur, depth+1)
			if c == '(' {
				b.close(')')
			} else {
				b.close(']')
				cur = b.meet([]int32{start, cur})
			}
		case c == ')' || c == ']':
			if depth == 0 {
				panic("phrase: unbalanced pattern: " + b.src)
			}
			return b.meet(append(ends, cur))
		case c == '|':
			b.i++
			ends = append(ends, cur)
			cur = from
		default:
			cur = b.item(cur)
		}
	}
	return b.meet(append(ends, cur))
}

// item builds one word or sign of the pattern.
func (b *builder) item(n int32) int32 {
	rest := b.src[b.i:]
	edge := func(p func(*node) *int32, width int) int32 {
		b.i += width
		if *p(&b.set.nodes[n]) == 0 {
			to := b.set.add()
			*p(&b.set.nodes[n]) = to
		}
		return *p(&b.set.nodes[n])
	}
	switch {
	case rest[0] == '_':
		return edge(func(n *node) *int32 { return &n.any }, 1)
	case rest[0] == '#':
		return edge(func(n *node) *int32 { return &n.num }, 1)
	case strings.HasPrefix(rest, "..."):
		return edge(func(n *node) *int32 { return &n.gap }, 3)
	}
	end := strings.IndexAny(rest, " ()[]|")
	if end < 0 {
		end = len(rest)
	}
	w := rest[:end]
	b.i += end
	for _, t := range lex.Scan(w) {
		n = b.set.word(n, Fold(w[t.Start():t.End()]))
	}
	return n
}

// meet is the node where the branches that end in ends go on together.
func (b *builder) meet(ends []int32) int32 {
	if len(ends) == 1 {
		return ends[0]
	}
	to := b.set.add()
	b.set.nodes[to].join = true
	for _, n := range ends {
		b.set.nodes[n].free = append(b.set.nodes[n].free, to)
	}
	return to
}

func (b *builder) close(c byte) {
	if b.i >= len(b.src) || b.src[b.i] != c {
		panic("phrase: unbalanced pattern: " + b.src)
	}
	b.i++
}

// add reports whether k is new to the set.
func (v *visited) add(k uint64) bool {
	if v.many == nil {
		for _, old := range v.few {
			if old == k {
				return false
			}
		}
		if v.few = append(v.few, k); len(v.few) > 32 {
			v.many = map[uint64]bool{}
			for _, old := range v.few {
				v.many[old] = true
			}
		}
		return true
	}
	if v.many[k] {
		return false
	}
	v.many[k] = true
	return true
}
