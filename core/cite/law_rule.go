package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// ruleWord reads a bare rule: "Rule 34", "Rules 12(b)(6) and 12(b)(5)", and the set
// that follows it: "Rule 404(b), Ala. R. Evid.", "Rule 4 of the Rules Governing ...".
func (w *lawScan) ruleWord(i, end int) int {
	if w.is(i+1, '.') {
		return i
	}
	plural := w.word(i, "rules")
	k := end
	if w.word(k, "No") {
		k = w.skipDot(k + 1)
	}
	r, ok := w.ruleList(k, plural)
	if !ok {
		return i
	}
	if w.shortFormBefore(i) || w.word(i-1, "Work", "Company", "Department", "Safety", "House", "Shop", "Employee", "Golden") {
		return r.end
	}
	if w.word(r.end, "of") && w.privatePaper(w.pastArticle(r.end+1)) {
		return r.end
	}
	c := Citation{Kind: Rule, Bare: true}
	setRules(&r, &c)
	if s := foldName(w.text(i - 1)); s == "court's" && w.word(i-2, "this", "our") || w.word(r.end, "of") && w.word(r.end+1, "this") && w.word(r.end+2, "Court") && w.upper(r.end+2) {
		c.Rules = "local"
		if strings.Contains(w.src[:min(len(w.src), 3000)], "SUPREME COURT OF THE UNITED STATES") {
			c.Rules = "scotus"
		}
	}
	e := w.rulesOwner(&c, r.end)
	if c.Bare && strings.HasPrefix(c.Rule, "10b") {
		c.Rules = "sec"
	}
	return w.put(c, i, e)
}

// pastArticle passes over "the" or "this".
func (w *lawScan) pastArticle(k int) int {
	if w.word(k, "the", "this", "that", "its", "their") {
		return k + 1
	}
	return k
}

// ruleList reads the numbers of rules.
func (w *lawScan) ruleList(k int, plural bool) (sections, bool) {
	if s := w.text(k); w.kind(k) == lex.Word && len(s) <= 3 && !hasLower(s) && w.dash(k+1) && w.glued(k+1) && w.glued(k+2) && w.digits(k+2) { // Local Rule CV-7(h)
		e, subs, _ := w.subsections(k + 3)
		return sections{list: []section{{w.plain(k, k+3), subs}}, end: e}, true
	}
	r, ok := w.sectionList(k, plural, false, false)
	if !ok {
		if e, num := w.romanAt(k); num != "" && len(num) > 1 {
			e, subs, _ := w.subsections(e)
			return sections{list: []section{{num, subs}}, end: e}, true
		}
		return r, false
	}
	for _, s := range r.list {
		if head := strings.IndexAny(s.number, ".-:–"); head > 4 || head < 0 && len(s.number) > 5 {
			return r, false
		}
	}
	return r, true
}

func setRules(r *sections, c *Citation) {
	c.Repairs = append(c.Repairs, r.repairs...)
	c.EtSeq = r.etSeq
	if len(r.list) == 1 && !r.through {
		c.Rule, c.Subsections = r.list[0].number, r.list[0].subs
		return
	}
	for _, s := range r.list {
		c.RuleList = append(c.RuleList, s.String())
	}
	if r.parts != "" && !r.through { // "Rule 8.104(a), (e)"
		c.Rule, c.Subsections = r.list[0].number, r.parts
	}
}

// rulesOwner reads the set a rule belongs to, after token k.
func (w *lawScan) rulesOwner(c *Citation, k int) int {
	m := w.skip(k, ',')
	of := false
	if w.word(m, "of") {
		of = true
		m++
		if w.word(m, "the") {
			m++
		}
	}
	node, e := w.match(m)
	if node == nil || node.family != famRules || m == k && !node.caps {
		return k
	}
	row := w.homeRules(node.rows)
	if !of && (w.digits(e) && !(m == k && w.yearLike(w.text(e))) || w.kind(e) == lex.Section || w.word(e, "Rule", "R")) {
		return k // a citation of its own
	}
	c.Rules, c.Name, c.Bare = row.Set, ruleSetName(row, w.plain(m, e)), false
	w.sets[row.Set] += 2
	if row.Set == "state" {
		c.Jurisdiction = row.State
		w.state[row.State]++
	}
	return e
}

// ruleName reads a rule whose set stands before it: "Fed. R. Civ. P. 41(b)".
func (w *lawScan) ruleName(i, j int, rows []int32) int {
	row := w.homeRules(rows)
	_, k := w.initialsIn(j) // Federal Rule of Civil Procedure (“FRCP”) 12(b)(6)
	k = w.skip(k, ',')
	k = w.skip(k, '*')
	signed := false
	for n := 0; n < 3; n++ {
		switch {
		case w.word(k, "Rule", "R", "r", "No", "Nos", "Rules", "Canon"):
			k, signed = w.skipDot(k+1), true
		case w.kind(k) == lex.Section:
			for w.kind(k) == lex.Section {
				k++
			}
			signed = true
		}
	}
	r, ok := w.ruleList(k, true)
	if !ok {
		w.sets[row.Set]++
		return j
	}
	name := w.plain(i, j)
	first := r.list[0]
	if w.is(i-1, '.') && w.word(i-2, "R", "Rule") || w.yearLike(first.number) && len(first.number) == 4 && first.subs == "" && strings.ToUpper(name) == name {
		return j // the tail of "Fed. R. Crim. P."; "NMRA 1999"
	}
	if letters := strings.Trim(name, ".") == name && strings.ToUpper(name) == name && !strings.Contains(name, " "); letters && len(name) <= 3 && !signed && (len(rows) > 1 || len(name) == 2 || name == "MAR" || name == "RAP" || name == "SCR") {
		// two or three capitals and a number are a rule only if the number looks like one
		if !strings.Contains(first.number, ".") && first.subs == "" && !(len(first.number) == 3 && name == "ER") && !(name == "LR" && strings.Contains(first.number, "-") && len(first.number) <= 6) {
			return j
		}
		if strings.Contains(first.number, "-") && name != "LR" {
			return j
		}
	}
	if strings.HasPrefix(row.Name, "Local") && strings.Contains(first.number, "-") && len(first.number) > 8 {
		return j
	}
	c := Citation{Kind: Rule, Rules: row.Set, Name: ruleSetName(row, name)}
	w.stateRules(&c, row, name, first.number)
	setRules(&r, &c)
	w.sets[c.Rules] += 2
	if row.Set == "state" {
		c.Jurisdiction = row.State
		w.state[row.State]++
	}
	if row.Set == "local" {
		c.Name = name
		start := w.courtBefore(i)
		if start < i {
			c.Name = w.plain(start, j)
			i = start
		}
	}
	end := r.end
	if e := w.yearOnly(end); e > end {
		c.Full.End = w.toks[e-1].end()
	}
	return w.put(c, i, end)
}

// stateRules gives rule c of the federal body row, printed as name, to a state where
// its name tells no court and its number or the paper's heading speaks for a state.
func (w *lawScan) stateRules(c *Citation, row *law.RuleSet, name, number string) {
	switch {
	case row.Set == "scotus" && len(number) > 2: // the Court has 48 rules
		c.Rules, c.Name = "state", name
	case row.State == "us" && row.Set != "local" && plainRules(name) && w.homeState() != "": // "Appellate Rule 28" of a state's court
		c.Rules, c.Name, c.Jurisdiction = "state", name, w.homeState()
	}
}

// plainRules reports whether the name tells no court or country: "Supreme Court Rule",
// "Appellate Rule", "Evidence Rule".
func plainRules(name string) bool {
	first, _, more := strings.Cut(name, " ")
	return more && wordIn(first, "Supreme", "Appellate", "Evidence", "Civil", "Criminal", "Rule", "Rules")
}

// ruleSetName is the usual name of a body of rules, or the name as printed where
// the row stands for several bodies of one state.
func ruleSetName(row *law.RuleSet, printed string) string {
	if strings.HasSuffix(row.Name, " rules") || strings.HasSuffix(row.Name, ")") { // "Wash. rules (bare letters)"
		return strings.Trim(strings.TrimSuffix(strings.TrimSuffix(printed, "rule"), "Rule"), " ,")
	}
	return row.Name
}

// homeRules chooses among bodies of rules of one name ("Appellate Rule") the one
// of a state whose law the paper has cited or whose name stands in its opening.
func (w *lawScan) homeRules(rows []int32) *law.RuleSet {
	sets := law.RuleSets()
	best := rows[0]
	for _, r := range rows[1:] { // the state's own row after the row for every state
		if sets[r].State == sets[best].State && !strings.HasSuffix(sets[r].Name, "rules") {
			best = r
		}
	}
	for _, r := range rows[1:] {
		st := sets[r].State
		if st != "us" && (w.state[st] > 0 || w.named(st)) && sets[best].State != st && !w.federal() {
			best = r
			break
		}
	}
	return &sets[best]
}

// yearOnly gives the token after "(2018)" at token k; k if it is none.
func (w *lawScan) yearOnly(k int) int {
	if w.is(k, '(') && w.digits(k+1) && len(w.text(k+1)) == 4 && w.is(k+2, ')') {
		return k + 3
	}
	return k
}

// courtBefore takes in the court before a local rule: "N.D. Cal. Civ. L.R. 7-9".
func (w *lawScan) courtBefore(i int) int {
	if w.word(i-1, "Circuit") && ordinal(w.text(i-2)) > 0 && w.upper(i-2) && w.free(i-2) { // Fourth Circuit Local Rule 34
		return i - 2
	}
	if s := w.text(i - 1); w.kind(i-1) == lex.Word && len(s) >= 4 && len(s) <= 6 && !hasLower(s) && s[1] == 'D' && strings.IndexByte("NSEWMC", s[0]) >= 0 && w.free(i-1) { // WDNY L.R. Civ. P. 7
		return i - 1
	}
	k := i
	for n := 0; n < 8 && w.free(k-1); n++ {
		p := k - 1
		if w.is(p, '.') && w.glued(p) {
			p--
		}
		s := w.text(p)
		if w.kind(p) != lex.Word || !w.upper(p) {
			break
		}
		if wordIn(s, "N", "S", "E", "W", "M", "C", "D") && p < k-1 || stateWord(s) && p < k {
			k = p
			continue
		}
		break
	}
	if w.word(k, "D", "N", "S", "E", "W", "M", "C") && k < i {
		return k
	}
	return i
}

// stateWord reports whether s begins an abbreviation of a state's name.
func stateWord(s string) bool {
	for _, st := range law.States() {
		if strings.TrimSuffix(st.Abbr, ".") == s || st.Name == s {
			return true
		}
	}
	return wordIn(s, "Y", "J", "H", "I", "Va", "Colo", "COLO", "Dak", "Bankr")
}

// letterR reads New Jersey's "R. 4:46-2".
func (w *lawScan) letterR(i, end int) int {
	if end == i+1 || !w.digits(end) || w.glued(end) || !w.is(end+1, ':') || !w.glued(end+1) || !w.glued(end+2) {
		return i
	}
	e, num, _ := w.number(end, false)
	if !strings.Contains(num, "-") || w.dash(i-1) || w.is(i-1, '.') && w.glued(i) {
		return i
	}
	e, subs, _ := w.subsections(e)
	return w.put(Citation{Kind: Rule, Rules: "state", Name: "N.J. Ct. R.", Jurisdiction: "nj", Rule: num, Subsections: subs}, i, e)
}

// districtR reads a district court's own rule at "R.", "M.D. Fla. R. 3.01(g)".
func (w *lawScan) districtR(i, end int) int {
	start := w.courtBefore(i)
	if start == i || !w.digits(end) {
		return i
	}
	for k := start; ; k++ {
		if k >= i {
			return i
		}
		if w.text(k) == "D" && w.is(k+1, '.') {
			break
		}
	}
	r, ok := w.ruleList(end, true)
	if !ok {
		return i
	}
	c := Citation{Kind: Rule, Rules: "local", Name: w.plain(start, end)}
	setRules(&r, &c)
	return w.put(c, start, r.end)
}
