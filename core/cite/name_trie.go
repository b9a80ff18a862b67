package cite

import (
	"slices"
	"strings"

	"pincite/core/lex"
)

// A nameTrie holds every name of the tables, as sequences of words. Full stops
// between words are passed over, so "U.S.C.", "U. S. C." and "USC" are one name
// (the last by a form of its own); commas count where a form prints them.
type nameTrie struct {
	slots []nameSlot // open addressing, by folded hash
	mask  uint32
	words []string
	first []int32             // symbol → node
	heads [1 << headBits]bool // by headOf: some name's first word begins so
	edges []nameEdge          // open addressing
	nodes []nameNode
	ends  []nameEnd // the first is none

	forms []nameForm // until build
	rows  []int32    // the first row of each end, until build
}

// A nameEdge leads from a node by a word to another; to is 0 where the slot is free.
type nameEdge struct{ from, sym, to int32 }

type nameSlot struct {
	hash uint32
	sym  int32 // 0 = free
}

// A nameNode ends names of two sorts: those printed in capitals alone, such as
// "C.A.R.", which "Car" is not, and the rest. A journal of the same name as
// another thing stands beside it.
type nameNode struct {
	plain, capitals int32  // in ends
	next            uint32 // the first letters of the words that may follow, as bits; see letterBit
}

// A nameEnd is the table and the rows a name stands for.
type nameEnd struct {
	family  nameFamily
	rows    []int32
	caps    bool
	journal int32 // row + 1: a journal of that name
	paper   int32 // row + 1: a paper of the case of that name
}

func newNameTrie() *nameTrie {
	const words, nodes = 1 << 13, 1 << 15
	return &nameTrie{slots: make([]nameSlot, words), mask: words - 1, words: make([]string, 1, words/4), first: make([]int32, 1, words/4), edges: make([]nameEdge, 2*nodes),
		nodes: make([]nameNode, 1, nodes), ends: make([]nameEnd, 1, nodes*5/8), forms: make([]nameForm, 0, nodes/2), rows: make([]int32, 0, nodes*5/8)}
}

// lowerByte is each byte without regard to case.
var lowerByte = func() (t [256]byte) {
	for c := range t {
		t[c] = byte(c)
		if 'A' <= c && c <= 'Z' {
			t[c] |= 0x20
		}
	}
	return t
}()

// curly reports whether an apostrophe of type, ‘ or ’, stands at i; it counts as '.
func curly(w string, i int) bool {
	return strings.HasPrefix(w[i:], "‘") || strings.HasPrefix(w[i:], "’")
}

// hashWord is the hash of w without regard to case; ’ counts as '.
func hashWord(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		c := lowerByte[w[i]]
		if c == 0xE2 && curly(w, i) {
			c = '\''
			i += 2
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// sameWord reports whether w folds to the folded word f.
func sameWord(w, f string) bool {
	j := 0
	for i := 0; i < len(w); i++ {
		c := lowerByte[w[i]]
		if c == 0xE2 && curly(w, i) {
			c = '\''
			i += 2
		}
		if j >= len(f) || f[j] != c {
			return false
		}
		j++
	}
	return j == len(f)
}

// letterBit is a bit for the letter c, without regard to case, and one for all other bytes.
func letterBit(c byte) uint32 {
	if c |= 0x20; 'a' <= c && c <= 'z' {
		return 1 << (c - 'a')
	}
	return 1 << 31
}

// symbol is the number of the word, 0 if no name holds it.
func (n *nameTrie) symbol(w string) int32 {
	h := hashWord(w)
	for i := h & n.mask; ; i = (i + 1) & n.mask {
		s := n.slots[i]
		if s.sym == 0 {
			return 0
		}
		if s.hash == h && sameWord(w, n.words[s.sym]) {
			return s.sym
		}
	}
}

// edge is the node to which sym leads from a node, 0 if it leads nowhere.
func (n *nameTrie) edge(from, sym int32) int32 { return n.edges[n.edgeAt(from, sym)].to }

// edgeAt is the slot of an edge, or the free one where it would stand.
func (n *nameTrie) edgeAt(from, sym int32) uint32 {
	mask := uint32(len(n.edges) - 1)
	i := (uint32(from)*0x9E3779B1 ^ uint32(sym)*0x85EBCA6B) >> 15 & mask
	for {
		e := &n.edges[i]
		if e.to == 0 || e.from == from && e.sym == sym {
			return i
		}
		i = (i + 1) & mask
	}
}

// growEdges makes room for twice as many edges.
func (n *nameTrie) growEdges() {
	old := n.edges
	n.edges = make([]nameEdge, 2*len(old))
	for _, e := range old {
		if e.to != 0 {
			n.edges[n.edgeAt(e.from, e.sym)] = e
		}
	}
}

// sameSign writes "and" as & and every dash as a hyphen.
func sameSign(w string) string {
	switch w {
	case "and":
		return "&"
	case "–", "‑", "‐":
		return "-"
	}
	return w
}

func (n *nameTrie) intern(w string) int32 {
	w = sameSign(w)
	if s := n.symbol(w); s != 0 {
		return s
	}
	n.words = append(n.words, foldName(w))
	n.first = append(n.first, 0)
	s := int32(len(n.words) - 1)
	n.place(hashWord(w), s)
	return s
}

func (n *nameTrie) place(h uint32, s int32) {
	i := h & n.mask
	for n.slots[i].sym != 0 {
		i = (i + 1) & n.mask
	}
	n.slots[i] = nameSlot{h, s}
}

func foldName(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := lowerByte[w[i]]
		if c == 0xE2 && curly(w, i) {
			c = '\''
			i += 2
		}
		b = append(b, c)
	}
	return string(b)
}

// A nameForm is one spelling of a name.
type nameForm struct {
	family nameFamily
	row    int32
	text   string
}

// insert notes a spelling of a name, for build.
func (n *nameTrie) insert(form string, family nameFamily, row int32) {
	n.forms = append(n.forms, nameForm{family, row, form})
}

// build enters all names noted: their words in order, without full stops. A run of
// single letters ("U.S.C.") is also entered as one word ("USC").
func (n *nameTrie) build() {
	var toks []lex.Token
	var words, short []string
	for _, f := range n.forms {
		words = words[:0]
		toks = lex.Append(toks[:0], f.text)
		for _, t := range toks {
			if w := f.text[t.Start():t.End()]; w != "." {
				words = append(words, w)
			}
		}
		caps := !hasLower(f.text)
		n.add(words, f.family, f.row, caps)
		if short = joinInitials(short[:0], words); len(short) < len(words) {
			n.add(short, f.family, f.row, caps || len(short) == 1)
		}
	}
	n.forms, n.rows = nil, nil
}

// joinInitials appends words to out, runs of two and more single capitals as one word.
func joinInitials(out, words []string) []string {
	single := func(w string) bool { return len(w) == 1 && 'A' <= w[0] && w[0] <= 'Z' }
	for i := 0; i < len(words); {
		j := i
		for j < len(words) && single(words[j]) {
			j++
		}
		if j-i < 2 {
			j = i + 1
		}
		out = append(out, strings.Join(words[i:j], ""))
		i = j
	}
	return out
}

func hasLower(s string) bool {
	for i := 0; i < len(s); i++ {
		if 'a' <= s[i] && s[i] <= 'z' {
			return true
		}
	}
	return false
}

func (n *nameTrie) add(words []string, family nameFamily, row int32, caps bool) {
	if len(words) == 0 {
		return
	}
	s := n.intern(words[0])
	n.heads[headOf(words[0])] = true
	if n.first[s] == 0 {
		n.nodes = append(n.nodes, nameNode{})
		n.first[s] = int32(len(n.nodes) - 1)
	}
	at := n.first[s]
	for _, w := range words[1:] {
		sym := n.intern(w)
		to := n.edge(at, sym)
		if to == 0 {
			n.nodes = append(n.nodes, nameNode{})
			to = int32(len(n.nodes) - 1)
			if 4*len(n.nodes) > 3*len(n.edges) {
				n.growEdges()
			}
			n.edges[n.edgeAt(at, sym)] = nameEdge{at, sym, to}
			n.nodes[at].next |= letterBit(w[0])
			if sameSign(w) == "&" {
				n.nodes[at].next |= letterBit('a') | letterBit('&')
			}
		}
		at = to
	}
	nd := &n.nodes[at]
	if family == famJournal {
		n.endAt(&nd.plain).journal, n.endAt(&nd.capitals).journal = row+1, row+1
	}
	e := &nd.plain
	if caps {
		e = &nd.capitals
	}
	n.enter(n.endAt(e), family, row, caps)
}

// endAt is the end whose number *i is, a new one where that is none yet. It is good
// until the next call.
func (n *nameTrie) endAt(i *int32) *nameEnd {
	if *i == 0 {
		n.ends = append(n.ends, nameEnd{})
		*i = int32(len(n.ends) - 1)
	}
	return &n.ends[*i]
}

// enter makes row of a family's table one that the name stands for.
func (n *nameTrie) enter(e *nameEnd, family nameFamily, row int32, caps bool) {
	if family == famPaper && e.paper == 0 {
		e.paper = row + 1
	}
	if e.family != noFamily && e.family != family {
		return // the first table entered keeps the name
	}
	e.family, e.caps = family, caps
	switch {
	case len(e.rows) == 0: // most have one, in a list of all
		n.rows = append(n.rows, row)
		e.rows = n.rows[len(n.rows)-1 : len(n.rows) : len(n.rows)]
	case !slices.Contains(e.rows, row):
		e.rows = append(e.rows, row)
	}
}

// loose reports whether a comma before the word that leads here parts two names
// rather than standing for a full stop.
func (n *nameTrie) loose(nd *nameNode) bool {
	return n.ends[nd.plain].family == famJournal || n.ends[nd.capitals].family == famJournal
}

// end is what the name printed as s stands for, which leads to nd; nil if nothing.
func (n *nameTrie) end(nd *nameNode, s string) *nameEnd {
	e := &n.ends[nd.plain]
	if c := &n.ends[nd.capitals]; c.family != noFamily && !hasLower(s) {
		e = c
	}
	if e.family == noFamily {
		return nil
	}
	return e
}
