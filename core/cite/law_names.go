package cite

import (
	"strings"
	"sync"

	"pincite/core/law"
	"pincite/core/lex"
)

// A nameFamily says which reader takes over after a name.
type nameFamily uint8

const (
	noFamily     nameFamily = iota
	famCode                 // law.Codes
	famJournal              // law.Journals
	famRules                // law.RuleSets
	famConst                // law.States
	famKeyword              // keywords below
	famEntry                // "ECF No.", "Dkt."
	famPaper                // "Compl.", "Tr.", "J.A."
	famLegis                // "Pub. L.", "H.R. Rep."
	famSecondary            // "Restatement", "A.L.R."
)

// A nameTrie holds every name of the tables, as sequences of words. Full stops
// between words are passed over, so "U.S.C.", "U. S. C." and "USC" are one name
// (the last by a form of its own); commas count where a form prints them.
type nameTrie struct {
	slots []nameSlot // open addressing, by folded hash
	mask  uint32
	words []string
	first []int32     // symbol → node
	heads [heads]bool // by headOf: some name's first word begins so
	edges map[uint64]int32
	nodes []nameNode
}

type nameSlot struct {
	hash uint32
	sym  int32 // 0 = free
}

// A nameNode ends names of two sorts: those printed in capitals alone, such as
// "C.A.R.", which "Car" is not, and the rest. A journal of the same name as
// another thing stands beside it.
type nameNode struct {
	plain, capitals nameEnd
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
	const size = 1 << 14
	return &nameTrie{slots: make([]nameSlot, size), mask: size - 1, words: []string{""}, first: []int32{0}, edges: map[uint64]int32{}, nodes: make([]nameNode, 1)}
}

// hashWord is the hash of w without regard to case; ’ counts as '.
func hashWord(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && (w[i+2] == 0x99 || w[i+2] == 0x98) {
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
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && (w[i+2] == 0x99 || w[i+2] == 0x98) {
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

// heads is how many beginnings of words are told apart; a power of two.
const heads = 1 << 12

// headOf is a cheap hash of the first three letters of w, without regard to case. It
// spares most words of a paper the search for a symbol.
func headOf(w string) int {
	h := 0
	for i := 0; i < len(w) && i < 3 && w[i] != '\'' && w[i] < 0x80; i++ { // ’ may stand for '
		h += int(w[i]|0x20) << (4 * i)
	}
	return h & (heads - 1)
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
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && (w[i+2] == 0x99 || w[i+2] == 0x98) {
			c = '\''
			i += 2
		}
		b = append(b, c)
	}
	return string(b)
}

// insert adds a name: its words in order, without full stops. A run of single
// letters ("U.S.C.") is also entered as one word ("USC").
func (n *nameTrie) insert(form string, family nameFamily, row int32) {
	var words []string
	for _, t := range lex.Scan(form) {
		w := form[t.Span.Start:t.Span.End]
		if w != "." {
			words = append(words, w)
		}
	}
	caps := !hasLower(form)
	n.add(words, family, row, caps)
	if j := joinInitials(words); len(j) < len(words) {
		n.add(j, family, row, caps || len(j) == 1)
	}
}

// joinInitials writes runs of two and more single capitals as one word.
func joinInitials(words []string) []string {
	single := func(w string) bool { return len(w) == 1 && 'A' <= w[0] && w[0] <= 'Z' }
	var out []string
	for i := 0; i < len(words); {
		j := i
		run := ""
		for j < len(words) && single(words[j]) {
			run += words[j]
			j++
		}
		if j-i >= 2 {
			out = append(out, run)
			i = j
			continue
		}
		out = append(out, words[i])
		i++
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
	n.heads[headOf(sameSign(words[0]))] = true
	if n.first[s] == 0 {
		n.nodes = append(n.nodes, nameNode{})
		n.first[s] = int32(len(n.nodes) - 1)
	}
	at := n.first[s]
	for _, w := range words[1:] {
		key := uint64(at)<<32 | uint64(n.intern(w))
		to, ok := n.edges[key]
		if !ok {
			n.nodes = append(n.nodes, nameNode{})
			to = int32(len(n.nodes) - 1)
			n.edges[key] = to
			n.nodes[at].next |= letterBit(w[0])
			if sameSign(w) == "&" {
				n.nodes[at].next |= letterBit('a') | letterBit('&')
			}
		}
		at = to
	}
	if family == famJournal {
		n.nodes[at].plain.journal, n.nodes[at].capitals.journal = row+1, row+1
	}
	node := &n.nodes[at].plain
	if caps {
		node = &n.nodes[at].capitals
	}
	if family == famPaper && node.paper == 0 {
		node.paper = row + 1
	}
	if node.family != noFamily && node.family != family {
		return // the first table entered keeps the name
	}
	node.family, node.caps = family, caps
	for _, r := range node.rows {
		if r == row {
			return
		}
	}
	node.rows = append(node.rows, row)
}

// lawNames is the trie of all tables.
var lawNames = sync.OnceValue(func() *nameTrie {
	n := newNameTrie()
	for i, k := range keywords {
		for _, f := range k.forms {
			n.insert(f, famKeyword, int32(i))
		}
	}
	for i, e := range entryWords {
		for _, f := range e.forms {
			n.insert(f, famEntry, int32(i))
		}
	}
	for i, c := range law.Codes() {
		for _, f := range c.Forms {
			n.insert(f, famCode, int32(i))
			if head, cut := strings.CutSuffix(f, " Law"); cut && c.State == "ny" { // N.Y. Exec. L. § 296
				n.insert(head+" L.", famCode, int32(i))
			}
		}
	}
	for i, r := range law.RuleSets() {
		for _, f := range r.Forms {
			n.insert(f, famRules, int32(i))
		}
	}
	for i, st := range law.States() {
		for _, f := range []string{st.Abbr + " Const.", st.Name + " Constitution", st.Name + " Const.", st.Abbr + " Constitution", "Constitution of " + st.Name, "Constitution of the " + st.Name, "Constitution of the State of " + st.Name, "Const. of " + st.Name, st.Name + "'s Constitution", st.Name + " Declaration of Rights", st.Abbr + " Decl. of Rights", st.Abbr + " Decl. of Rts."} {
			n.insert(f, famConst, int32(i))
		}
	}
	n.insert("Federal Constitution", famConst, 0)
	n.insert("Commonwealth Constitution", famConst, -1)
	n.insert("State Constitution", famConst, -1)
	for i, l := range legisWords {
		for _, f := range l.forms {
			n.insert(f, famLegis, int32(i))
		}
	}
	for i, s := range secondaryWords {
		for _, f := range s.forms {
			n.insert(f, famSecondary, int32(i))
		}
	}
	for i, p := range paperWords {
		for _, f := range p.forms {
			n.insert(f, famPaper, int32(i))
		}
	}
	for i, j := range law.Journals() {
		for _, f := range j.Forms {
			n.insert(f, famJournal, int32(i))
		}
	}
	return n
})

// loose reports whether a comma before the word that leads here parts two names
// rather than standing for a full stop.
func (nd *nameNode) loose() bool {
	return nd.plain.family == famJournal || nd.capitals.family == famJournal
}

// end is what the name printed as s stands for; nil if nothing.
func (nd *nameNode) end(s string) *nameEnd {
	if nd.plain.family == noFamily && nd.capitals.family == noFamily {
		return nil
	}
	e := &nd.plain
	if nd.capitals.family != noFamily && !hasLower(s) {
		e = &nd.capitals
	}
	if e.family == noFamily {
		return nil
	}
	return e
}

// match is the longest name that begins at token i, and the token after it (and
// after its full stop).
func (w *lawScan) match(i int) (node *nameEnd, end int) {
	n := w.names
	word := w.text(i)
	if word == "" || !n.heads[headOf(word)] {
		return nil, i
	}
	s := n.symbol(word)
	if s == 0 {
		return nil, i
	}
	at := n.first[s]
	if at == 0 {
		return nil, i
	}
	j := i + 1
	for {
		if j < len(w.toks) && w.toks[j].start() == w.toks[j-1].end() && w.toks[j].lead == '.' {
			j++
		}
		nd := &n.nodes[at]
		if e := nd.end(w.src[w.toks[i].start():w.toks[j-1].end()]); e != nil {
			node, end = e, j
			if e.family != famJournal && !(e.journal > 0 && w.digits(i-1) && w.digits(j)) {
				end = w.fullStop(j)
			}
		}
		if nd.next == 0 || j >= len(w.toks) || w.toks[j].kind == lex.Paragraph || j-i > 40 {
			return node, end
		}
		if c := w.toks[j].lead; nd.next&letterBit(c) == 0 && c != ',' {
			return node, end
		}
		word := sameSign(w.text(j))
		if word == "," && w.glued(j) && w.kind(j+1) == lex.Word && len(w.text(j-1)) <= 5 { // a misread full stop: Fed. R. Civ, P.
			if _, printed := n.edges[uint64(at)<<32|uint64(n.symbol(","))]; !printed {
				if s := n.symbol(w.text(j + 1)); s != 0 {
					if to, ok := n.edges[uint64(at)<<32|uint64(s)]; ok && !n.nodes[to].loose() {
						at = to
						j += 2
						continue
					}
				}
			}
		}
		s := n.symbol(word)
		if s == 0 {
			return node, end
		}
		to, ok := n.edges[uint64(at)<<32|uint64(s)]
		if !ok {
			return node, end
		}
		at = to
		j++
	}
}
