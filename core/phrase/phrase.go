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
type Set struct {
	vocab map[string]int32 // folded word or mark → symbol, from 1
	nodes []node
	edges map[uint64]int32 // node<<32 | symbol → node
}

type node struct {
	rows []int32
	any  int32 // edge on "_"; 0 = none
	num  int32 // edge on "#"
	gap  int32 // node reached over "..."; 0 = none
}

const maxGap = 8 // tokens that "..." may pass over; wider gaps joined unrelated clauses in real orders

// Compile builds a Set of patterns; a pattern that cannot be read panics, since tables are ours.
func Compile(patterns []string) *Set {
	s := &Set{vocab: map[string]int32{}, nodes: make([]node, 1), edges: map[uint64]int32{}}
	for row, p := range patterns {
		seqs := expand(p)
		for _, seq := range seqs {
			s.add(row, seq)
		}
	}
	return s
}

func (s *Set) add(row int, words []string) {
	if len(words) == 0 || words[0] == "..." {
		panic(fmt.Sprintf("phrase: row %d is empty or begins with a gap", row))
	}
	n := int32(0)
	next := func(p *int32) int32 {
		if *p == 0 {
			s.nodes = append(s.nodes, node{})
			return int32(len(s.nodes) - 1)
		}
		return *p
	}
	for _, w := range words {
		var to int32
		switch w {
		case "_":
			to = next(&s.nodes[n].any)
			s.nodes[n].any = to
		case "#":
			to = next(&s.nodes[n].num)
			s.nodes[n].num = to
		case "...":
			to = next(&s.nodes[n].gap)
			s.nodes[n].gap = to
		default:
			v, ok := s.vocab[w]
			if !ok {
				v = int32(len(s.vocab) + 1)
				s.vocab[w] = v
			}
			k := uint64(n)<<32 | uint64(v)
			to = s.edges[k]
			if to == 0 {
				s.nodes = append(s.nodes, node{})
				to = int32(len(s.nodes) - 1)
				s.edges[k] = to
			}
		}
		n = to
	}
	s.nodes[n].rows = append(s.nodes[n].rows, int32(row))
}

// expand turns a pattern into all plain sequences of words and marks that it stands for.
func expand(p string) [][]string {
	e := expander{src: p}
	out := e.seq(0)
	if e.i != len(p) {
		panic("phrase: unbalanced pattern: " + p)
	}
	return out
}

type expander struct {
	src string
	i   int
}

func (e *expander) seq(depth int) [][]string {
	alts := [][]string{}
	cur := [][]string{{}}
	cross := func(opts [][]string) {
		var n [][]string
		for _, c := range cur {
			for _, o := range opts {
				n = append(n, append(append([]string{}, c...), o...))
			}
		}
		cur = n
	}
	for e.i < len(e.src) {
		switch c := e.src[e.i]; {
		case c == ' ':
			e.i++
		case c == '(':
			e.i++
			cross(e.seq(depth + 1))
			e.close(')')
		case c == '[':
			e.i++
			cross(append(e.seq(depth+1), []string{}))
			e.close(']')
		case c == ')' || c == ']':
			if depth == 0 {
				panic("phrase: unbalanced pattern: " + e.src)
			}
			return append(alts, cur...)
		case c == '|':
			e.i++
			alts = append(alts, cur...)
			cur = [][]string{{}}
		case c == '_' || c == '#':
			e.i++
			cross([][]string{{string(c)}})
		case strings.HasPrefix(e.src[e.i:], "..."):
			e.i += 3
			cross([][]string{{"..."}})
		default:
			j := e.i
			for j < len(e.src) && !strings.ContainsRune(" ()[]|", rune(e.src[j])) {
				j++
			}
			w := e.src[e.i:j]
			e.i = j
			var ws []string
			for _, t := range lex.Scan(w) {
				ws = append(ws, strings.ToLower(w[t.Span.Start:t.Span.End]))
			}
			cross([][]string{ws})
		}
	}
	return append(alts, cur...)
}

func (e *expander) close(c byte) {
	if e.i >= len(e.src) || e.src[e.i] != c {
		panic("phrase: unbalanced pattern: " + e.src)
	}
	e.i++
}

// Find is every hit of s in the tokens of src: at each starting token, for each row, the longest.
// Hits are sorted by their first token, then by row.
func (s *Set) Find(src string, toks []lex.Token) []Hit {
	syms := s.symbols(src, toks)
	var hits []Hit
	m := matcher{set: s, toks: toks, syms: syms, src: src, best: map[int32]int{}, seen: map[uint64]bool{}}
	for i := range toks {
		if s.nodes[0].any == 0 && s.nodes[0].num == 0 {
			if syms[i] == 0 {
				continue
			}
			if _, ok := s.edges[uint64(syms[i])]; !ok {
				continue
			}
		}
		clear(m.best)
		clear(m.seen)
		m.steps = 0
		m.walk(0, i, 0)
		if len(m.best) == 0 {
			continue
		}
		from := len(hits)
		for row, end := range m.best {
			hits = append(hits, Hit{int(row), span.Span{Start: toks[i].Span.Start, End: toks[end-1].Span.End}, i, end})
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

func (s *Set) symbols(src string, toks []lex.Token) []int32 {
	syms := make([]int32, len(toks))
	buf := make([]byte, 0, 64)
	for i, t := range toks {
		w := src[t.Span.Start:t.Span.End]
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
const maxSteps = 4096

// maxPassed is how many stars or quotation marks in a row may stand between two words.
const maxPassed = 4

type matcher struct {
	set   *Set
	src   string
	toks  []lex.Token
	syms  []int32
	best  map[int32]int // row → end token
	seen  map[uint64]bool
	steps int
}

// walk follows every path from node n at token i; passed counts marks just passed over.
func (m *matcher) walk(n int32, i, passed int) {
	if m.steps++; m.steps > maxSteps {
		return
	}
	nd := &m.set.nodes[n]
	for _, r := range nd.rows {
		if i > m.best[r] {
			m.best[r] = i
		}
	}
	if nd.gap != 0 {
		for k := i; k <= i+maxGap && k <= len(m.toks); k++ {
			// two gaps of one row reach the same node at the same token in many ways: once is enough
			key := uint64(nd.gap)<<32 | uint64(k)
			if !m.seen[key] {
				m.seen[key] = true
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
