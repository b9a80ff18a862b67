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

// lawNames is the trie of all tables. Where two tables share a name, the first
// entered keeps it.
var lawNames = sync.OnceValue(newLawNames)

func newLawNames() *nameTrie {
	n := newNameTrie()
	insertRows(n, famKeyword, keywords, func(k keyword) []string { return k.forms })
	insertRows(n, famEntry, entryWords, func(e entryWord) []string { return e.forms })
	insertRows(n, famCode, law.Codes(), codeForms)
	insertRows(n, famRules, law.RuleSets(), func(r law.RuleSet) []string { return r.Forms })
	insertRows(n, famConst, law.States(), constitutionForms)
	for _, f := range [...]string{"Federal Constitution", "U.S.C.A. Const.", "U.S.C.S. Const."} { // the publishers' codes print the Constitution too
		n.insert(f, famConst, 0)
	}
	n.insert("Commonwealth Constitution", famConst, -1)
	n.insert("State Constitution", famConst, -1)
	insertRows(n, famLegis, legisWords, func(l legisWord) []string { return l.forms })
	insertRows(n, famSecondary, secondaryWords, func(s secondaryWord) []string { return s.forms })
	insertRows(n, famPaper, paperWords, func(p paperWord) []string { return p.forms })
	insertRows(n, famJournal, law.Journals(), func(j law.Journal) []string { return j.Forms })
	n.build()
	return n
}

// insertRows enters every form of every row of one table.
func insertRows[T any](n *nameTrie, family nameFamily, rows []T, forms func(T) []string) {
	for i, row := range rows {
		for _, f := range forms(row) {
			n.insert(f, family, int32(i))
		}
	}
}

// codeForms are the forms of a code; New York's laws are also printed "N.Y. Exec. L. § 296".
func codeForms(c law.Code) []string {
	forms := c.Forms
	if c.State != "ny" {
		return forms
	}
	for _, f := range c.Forms {
		if head, cut := strings.CutSuffix(f, " Law"); cut {
			forms = append(forms[:len(forms):len(forms)], head+" L.")
		}
	}
	return forms
}

// constitutionForms are the names of a state's constitution (Bluebook 11).
func constitutionForms(st law.State) []string {
	return []string{
		st.Abbr + " Const.", st.Name + " Constitution", st.Name + " Const.", st.Abbr + " Constitution", "Constitution of " + st.Name,
		"Constitution of the " + st.Name, "Constitution of the State of " + st.Name, "Const. of " + st.Name, st.Name + "'s Constitution",
		st.Name + " Declaration of Rights", st.Abbr + " Decl. of Rights", st.Abbr + " Decl. of Rts.",
	}
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
			if n.edge(at, n.symbol(",")) == 0 {
				if s := n.symbol(w.text(j + 1)); s != 0 {
					if to := n.edge(at, s); to != 0 && !n.loose(&n.nodes[to]) {
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
		to := n.edge(at, s)
		if to == 0 {
			return node, end
		}
		at = to
		j++
	}
}
