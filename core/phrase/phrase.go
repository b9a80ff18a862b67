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
	shape [1024]bool       // by shape of a word: whether the table may hold it
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
		s.shape[shapeOf(w[0], w[len(w)-1], len(w))] = true
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
		n = b.set.word(n, strings.ToLower(w[t.Span.Start:t.Span.End]))
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

// Find is every hit of s in the tokens of src: at each starting token, for each row, the longest.
// Hits are sorted by their first token, then by row.
func (s *Set) Find(src string, toks []lex.Token) []Hit {
	var hits []Hit
	m := matcher{set: s, toks: toks, syms: s.symbols(src, toks), src: src}
	for i := range toks {
		if !s.open && !s.first[m.syms[i]] {
			continue
		}
		m.best, m.steps = m.best[:0], 0
		m.seen.clear()
		m.walk(0, i, 0)
		from := len(hits)
		for _, e := range m.best {
			hits = append(hits, Hit{int(e.row), span.Span{Start: toks[i].Span.Start, End: toks[e.end-1].Span.End}, i, e.end})
		}
		sortHits(hits[from:])
	}
	return hits
}

func sortHits(h []Hit) {
	for i := 1; i < len(h); i++ {
		for j := i; j > 0 && h[j].Row < h[j-1].Row; j-- {
			h[j], h[j-1] = h[j-1], h[j]
		}
	}
}

// shapeOf is a cheap hash of a word by its folded ends and its length in bytes. It spares
// most words of a text the search in the vocabulary.
func shapeOf(first, last byte, n int) int {
	return (int(first)*37 + int(last)*5 + n*129) & 1023
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func (s *Set) symbols(src string, toks []lex.Token) []int32 {
	syms := make([]int32, len(toks))
	buf := make([]byte, 0, 64)
	for i, t := range toks {
		w := src[t.Span.Start:t.Span.End]
		if t.Kind != lex.Mark && t.Kind != lex.Paragraph && !strings.Contains(w, "’") && !s.shape[shapeOf(lower(w[0]), lower(w[len(w)-1]), len(w))] {
			continue
		}
		buf = buf[:0]
		for k := 0; k < len(w); k++ {
			c := w[k]
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if c == 0xE2 && k+2 < len(w) && w[k+1] == 0x80 && w[k+2] == 0x99 { // ’ is '
				buf = append(buf, '\'')
				k += 2
				continue
			}
			buf = append(buf, c)
		}
		syms[i] = s.vocab[string(buf)]
	}
	return syms
}

// maxSteps bounds the work at one starting token, for texts made to be slow: real
// tables take well under two hundred steps.
const maxSteps = 1024

// maxPassed is how many stars or quotation marks in a row may stand between two words.
const maxPassed = 4

type matcher struct {
	set   *Set
	src   string
	toks  []lex.Token
	syms  []int32
	best  []ending
	seen  visited
	steps int
}

// An ending is the longest hit of a row so far.
type ending struct {
	row int32
	end int // token
}

// A visited set holds node and token pairs. Real tables visit a handful from one starting
// token, which a short list holds faster than a map does.
type visited struct {
	few  []uint64
	many map[uint64]bool
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

func (v *visited) clear() { v.few, v.many = v.few[:0], nil }

// reach notes that row ends at token end.
func (m *matcher) reach(row int32, end int) {
	for k := range m.best {
		if m.best[k].row == row {
			m.best[k].end = max(m.best[k].end, end)
			return
		}
	}
	m.best = append(m.best, ending{row, end})
}

// walk follows every path from node n at token i; passed counts marks just passed over.
func (m *matcher) walk(n int32, i, passed int) {
	if m.steps++; m.steps > maxSteps {
		return
	}
	nd := &m.set.nodes[n]
	if nd.join || nd.gap != 0 {
		// many branches may meet here at one token: once is enough
		if !m.seen.add(uint64(n)<<32 | uint64(i)) {
			return
		}
	}
	for _, r := range nd.rows {
		m.reach(r, i)
	}
	for _, to := range nd.free {
		m.walk(to, i, passed)
	}
	if nd.gap != 0 {
		for k := i; k <= i+maxGap && k <= len(m.toks); k++ {
			// two gaps of one row reach the same node at the same token in many ways
			if m.seen.add(1<<63 | uint64(nd.gap)<<32 | uint64(k)) {
				m.walk(nd.gap, k, 0)
			}
			if k < len(m.toks) && (m.toks[k].Kind == lex.Paragraph || m.stop(k)) {
				break
			}
		}
	}
	if i >= len(m.toks) {
		return
	}
	if v := m.syms[i]; v != 0 {
		if to, ok := m.set.edges[uint64(n)<<32|uint64(v)]; ok {
			m.walk(to, i+1, 0)
		}
	}
	k := m.toks[i].Kind
	if nd.any != 0 && (k == lex.Word || k == lex.Number || k == lex.Alnum) {
		m.walk(nd.any, i+1, 0)
	}
	if nd.num != 0 && k == lex.Number {
		m.walk(nd.num, i+1, 0)
	}
	// an emphasis star or a quotation mark between two words is passed over
	if n != 0 && k == lex.Mark && passed < maxPassed && m.syms[i] == 0 {
		switch m.src[m.toks[i].Span.Start:m.toks[i].Span.End] {
		case "*", "_", "\"", "“", "”":
			m.walk(n, i+1, passed+1)
		}
	}
}

// stop reports whether the token at k ends a sentence for a gap.
func (m *matcher) stop(k int) bool {
	if m.toks[k].Kind != lex.Mark || m.src[m.toks[k].Span.Start] != '.' {
		return false
	}
	if k+1 >= len(m.toks) {
		return true
	}
	return m.toks[k+1].Span.Start > m.toks[k].Span.End && m.toks[max(k-1, 0)].Span.Len() > 3
}
