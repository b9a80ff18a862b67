package phrase

import (
	"pincite/core/lex"
	"pincite/core/span"
)

// Find is every hit of s in p: at each starting token, for each row, the longest.
// Hits are sorted by their first token, then by row.
func (s *Set) Find(p *Prose) []Hit {
	var hits []Hit
	toks := p.Tokens
	m := matcher{set: s, toks: toks, syms: s.symbols(p.Words), src: p.Text}
	for i := range toks {
		if !s.open && !s.first[m.syms[i]] {
			continue
		}
		m.best, m.steps = m.best[:0], 0
		m.seen.clear()
		m.walk(0, i, 0)
		from := len(hits)
		for _, e := range m.best {
			hits = append(hits, Hit{int(e.row), span.Span{Start: toks[i].Start(), End: toks[e.end-1].End()}, i, e.end})
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

// shapes is how many shapes of words are told apart; a power of two.
const shapes = 4096

// shapeOf is a cheap hash of a folded word by its ends, its middle and its length in bytes.
// It spares most words of a text the search in the vocabulary.
func shapeOf(w string) int {
	n := len(w)
	return (int(w[0])*37 + int(w[n-1])*389 + int(w[n/2])*1031 + n*129) & (shapes - 1)
}

// Shapes says of most words cheaply that they are none of a list.
type Shapes [shapes / 64]uint64

// ShapesOf is the shapes of words, each folded and not empty.
func ShapesOf(words ...string) *Shapes {
	var s Shapes
	for _, w := range words {
		s.add(w)
	}
	return &s
}

func (s *Shapes) add(w string) {
	n := shapeOf(w)
	s[n/64] |= 1 << (n % 64)
}

// Hold reports whether w, folded and not empty, may be one of the list.
func (s *Shapes) Hold(w string) bool {
	n := shapeOf(w)
	return s[n/64]&(1<<(n%64)) != 0
}

// symbols are the symbols of words, 0 for those that the table does not hold.
func (s *Set) symbols(words []string) []int32 {
	syms := make([]int32, len(words))
	for i, w := range words {
		if len(w) == 1 {
			syms[i] = s.single[w[0]]
		} else if s.shape.Hold(w) {
			syms[i] = s.vocab[w]
		}
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
		switch m.src[m.toks[i].Start():m.toks[i].End()] {
		case "*", "_", "\"", "“", "”":
			m.walk(n, i+1, passed+1)
		}
	}
}

// stop reports whether the token at k ends a sentence for a gap.
func (m *matcher) stop(k int) bool {
	if m.toks[k].Kind != lex.Mark || m.src[m.toks[k].Start()] != '.' {
		return false
	}
	if k+1 >= len(m.toks) {
		return true
	}
	return m.toks[k+1].Start() > m.toks[k].End() && m.toks[max(k-1, 0)].Span().Len() > 3
}
