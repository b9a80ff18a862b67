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

// lawNames is the trie of all tables.
var lawNames = sync.OnceValue(newLawNames)

func newLawNames() *nameTrie {
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
	n.build()
	return n
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
		if e := n.end(nd, w.src[w.toks[i].start():w.toks[j-1].end()]); e != nil {
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
					if to, ok := n.edges[uint64(at)<<32|uint64(s)]; ok && !n.loose(&n.nodes[to]) {
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
