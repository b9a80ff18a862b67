package cite

import (
	"pincite/core/law"
	"pincite/core/lex"
)

// referencesAre reads the sentence by which a paper says whose its bare sections and
// rules are, at its word "references": "all section references are to the Internal
// Revenue Code, and all Rule references are to the Tax Court Rules", "unlabeled
// statutory citations refer to the Penal Code". It takes no token.
func (w *lawScan) referencesAre(i, end int) int {
	k := end
	for n := 0; n < 8 && !w.word(k, "are", "refer") && w.kind(k) == lex.Word; n++ { // "herein", "in this opinion"
		k++
	}
	if w.word(k, "are") && w.word(k+1, "made") {
		k++
	}
	if !w.word(k, "are", "refer", "made") || !w.word(k+1, "to") {
		return i
	}
	for n := 0; n < 40 && k < len(w.toks) && w.kind(k) != lex.Paragraph; n++ {
		k++
		if w.word(k, "references", "citations") || w.is(k, '.') && !w.glued(k+1) && len(w.text(k-1)) > 3 {
			break
		}
		w.homeAt(k)
	}
	return i
}

// homeAt notes the code or body of rules whose name stands at token k.
func (w *lawScan) homeAt(k int) {
	if w.word(k, "title") && !w.home.known() {
		c := Citation{}
		if _, ok := w.ofTitle(&c, k); ok && c.Kind == Statute {
			w.home = homeLaw{title: c.Title, code: c.Code}
		}
		return
	}
	node, _ := w.match(k)
	if node == nil || !w.upper(k) {
		return
	}
	switch node.family {
	case famCode:
		if kind := law.Codes()[node.rows[0]].Kind; w.home.known() || kind != "statute" && kind != "subject" {
			return
		}
		w.home.rows = node.rows
		if w.digits(k - 1) { // 11 U.S.C. §§ 101-1532
			w.home.title = w.text(k - 1)
		}
	case famRules:
		if w.home.rules == "" {
			w.home.rules = w.homeRules(node.rows).Set
		}
	}
}

// A homeLaw is the code that a paper says its bare sections are of, and the body
// its bare rules are of.
type homeLaw struct {
	title, code string
	rows        []int32 // of law.Codes, where the name is of the tables
	rules       string  // as RuleSet.Set
}

// known reports whether the paper says whose its bare sections are.
func (h *homeLaw) known() bool { return h.code != "" || h.rows != nil }

// settleHome gives bare sections the code that the paper says they are of, save
// those whose number it cites by another code.
func (w *lawScan) settleHome() {
	if !w.home.known() {
		return
	}
	code := w.home.code
	if w.home.rows != nil {
		if code, _ = w.choose(w.home.rows); code == "" {
			code = law.Codes()[w.home.rows[0]].Name
		}
	}
	cited := map[string]bool{}
	for _, c := range w.out {
		if c.Kind == Statute && !c.Bare {
			cited[c.Section] = true
			for _, s := range c.Sections {
				cited[wholeNumber(s)] = true
			}
		}
	}
	for _, c := range w.out {
		if c.Kind != Statute || !c.Bare || c.Code != "" || c.Name != "" || c.Title != "" {
			continue
		}
		number := c.Section
		if len(c.Sections) > 0 {
			number = wholeNumber(c.Sections[0])
		}
		if !cited[number] {
			c.Title, c.Code = w.home.title, code
		}
	}
}

// wholeNumber is the section without its subsections: "523(a)(2)" → "523".
func wholeNumber(s string) string {
	for k := range s {
		if s[k] == '(' {
			return s[:k]
		}
	}
	return s
}
