package ruling

import (
	"strings"

	"pincite/core/lex"
)

// grade gives the candidate its status and rank; false if its words are no ruling of this paper.
func (c *scan) grade(cand *candidate, n, v int, stand aux, prev, clause int) bool {
	s := c.sents[n]
	z := c.zoneAt(n)
	cued := c.set.cue[n] >= 0 && c.set.cue[n] < v
	cand.status, cand.rank = Ordered, rankSpoken
	if z == closing {
		cand.rank = rankClosing
	}
	if z == decreed || z == advised {
		cand.rank = rankClosing
	}
	if cued || c.upper(v) && z != reasoning || (z == decreed || z == advised) && stand != auxShould {
		cand.rank = rankDecretal
	} else if c.upper(v) && cand.rank < rankClosing {
		cand.rank = rankClosing
	}
	if z == advised {
		cand.status = Recommended
	}
	loud := c.upper(v) || cued
	switch stand {
	case auxTitle:
		cand.rank = rankTitle
		if c.set.advises {
			cand.status = Recommended
		}
		return true
	case auxJoined:
		if prev < 0 {
			return false
		}
		cand.status, cand.rank = c.out[prev].status, c.out[prev].rank
		return cand.status != Prior || cand.disposition == "granted" || cand.disposition == "denied"
	case auxWas:
		return c.gradeRecalled(cand, n, v, stand)
	case auxDid:
		return c.gradeRecalled(cand, n, v, stand) || c.isPrior(cand, v, s)
	case auxHas:
		return c.isPrior(cand, v, s) || c.courtDid(c.auxAt(v), s.from) && c.gradeRecalled(cand, n, v, auxDid)
	case auxBe:
		return (z == decreed || z == advised || c.upper(v) && !c.recommended(v, s.from)) && !c.warns(s, v)
	case auxShould:
		return c.gradeShould(cand, s, v, clause, z)
	case auxWill:
		return c.gradeWill(cand, s, v, clause, z, loud)
	}
	if c.supposes(s, clause, v) || cand.passive && !c.upper(v) && c.afterwards(cand, s) {
		return false
	}
	if !loud && c.pleads(s.from, v) {
		return false
	}
	return true
}

// afterwards reports whether what is decided only tells when something else is to happen:
// "will dismiss its appeal once the settlement is approved".
func (c *scan) afterwards(cand *candidate, s sentence) bool {
	for k := cand.verb - 1; k > s.from && cand.verb-k < 9; k-- {
		switch c.w[k] {
		case "once", "after", "until", "when", "whenever", "before":
			return true
		case ",", ";", "and", "that":
			return false
		}
	}
	return false
}

// gradeShould grades "should be denied": advice in a recommendation, elsewhere a conclusion drawn.
func (c *scan) gradeShould(cand *candidate, s sentence, v, clause int, z zone) bool {
	if c.pleads(s.from, v) || c.supposes(s, clause, v) || !c.upper(v) && c.depends(v) {
		return false
	}
	if z != advised && !c.set.advises && (c.set.appellate && !(appellateVerb(cand.disposition) && c.byWe(v, s.from)) || !c.drawn(s, v)) {
		return false // the motion must be granted if …: a rule of law
	}
	if z != advised && !c.set.advises {
		cand.status, cand.rank = Inferred, rankInferred
	} else {
		cand.status = Recommended
	}
	return true
}

// gradeWill grades "will be denied", which on someone's default is conditional.
func (c *scan) gradeWill(cand *candidate, s sentence, v, clause int, z zone, loud bool) bool {
	if !loud && (c.pleads(s.from, v) || c.depends(v)) {
		return false
	}
	if !c.supposes(s, clause, v) {
		return true
	}
	if !cand.passive || z == reasoning || z == advised || len(cand.mentions) > 0 || cand.disposition != "dismissed" || !c.onDefault(s, v) {
		return false
	}
	cand.status, cand.rank = Conditional, rankClosing
	return true
}

// depends reports whether a condition follows the verb at v: "will be affirmed if it is supported by
// substantial evidence", a rule of law.
func (c *scan) depends(v int) bool {
	k := v + 1
	if c.word(k) == "only" {
		k++
	}
	switch c.word(k) {
	case "if", "unless", "when", "where":
		return true
	}
	return false
}

// drawn reports whether the sentence of v draws a conclusion of this case.
func (c *scan) drawn(s sentence, v int) bool {
	for k := max(s.from, v-reach); k < v; k++ {
		switch c.w[k] {
		case "accordingly", "therefore", "thus", "consequently", "hence", "concludes", "finds", "conclude", "reasons", "because", "holds":
			return true
		}
	}
	return c.upper(v)
}

// auxAt is the token of "has" before the verb at v, or v.
func (c *scan) auxAt(v int) int {
	for k := v - 1; k >= 0 && v-k <= 4; k-- {
		if w := c.w[k]; w == "has" || w == "have" || w == "had" {
			return k
		}
	}
	return v
}

// isPrior reports whether "the Court previously denied" recalls an earlier ruling in this case.
func (c *scan) isPrior(cand *candidate, v int, s sentence) bool {
	k := v - 1
	marked := false
	for k >= s.from && v-k <= 4 {
		switch c.w[k] {
		case "previously", "earlier", "already":
			marked = true
		case "court", "undersigned", "i", "we":
			if !marked || c.otherCourt(k) || len(c.mentionsIn(int(c.sent[v]), v+1, min(s.to, v+25), true)) == 0 {
				return false
			}
			cand.status, cand.rank = Prior, rankDecretal
			cand.entry = c.entryNear(s.to)
			return true
		}
		k--
	}
	return false
}

// supposes reports whether the clause states a case supposed or a rule of law.
func (c *scan) supposes(s sentence, clause, v int) bool {
	first := clause
	for first < v && (c.w[first] == "," || c.w[first] == "and" || c.w[first] == "*" || c.w[first] == "\"") {
		first++
	}
	if supposing[c.word(first)] && c.word(first) != "even" {
		return true
	}
	if supposing[c.w[s.from]] && c.w[s.from] != "even" && !c.upper(v) {
		return true
	}
	for k := v - 1; k > clause && v-k < 25; k-- {
		if w := c.w[k]; w == "if" || w == "unless" || w == "whether" || w == "until" || w == "before" && !c.upper(v) || w == "when" {
			// "whether the motion is granted": no comma between
			for j := k; j < v; j++ {
				if c.w[j] == "," {
					return false
				}
			}
			return true
		}
	}
	return false
}

// onDefault reports whether what is decided at v follows if someone does not do as ordered: "If
// Plaintiff fails to file an amended complaint, this action will be dismissed".
func (c *scan) onDefault(s sentence, v int) bool {
	if w := c.word(s.from); w != "if" && w != "should" && !c.marks(s.from) {
		return false
	}
	supposed := false
	for k := s.from; k < v; k++ {
		switch c.w[k] {
		case "if", "should":
			supposed = true
		case "fails", "fail", "not", "no":
			if supposed {
				return true
			}
		}
	}
	return false
}

// warns reports whether the sentence says what failure will lead to: "Failure to amend will result in
// a recommendation that this action be dismissed".
func (c *scan) warns(s sentence, v int) bool {
	failure := false
	for k := s.from; k < v; k++ {
		switch c.w[k] {
		case "failure", "fails", "fail":
			failure = true
		case "result", "lead", "recommendation":
			if failure {
				return true
			}
		}
	}
	return false
}

// marks reports whether the token at i is the mark of a paragraph: 4, (c.
func (c *scan) marks(i int) bool { return c.toks[i].Kind != lex.Word || len(c.w[i]) == 1 }

// pleads reports whether what stands before v in its sentence is a party's plea.
func (c *scan) pleads(from, v int) bool {
	for k := v - 1; k >= max(from, v-reach); k-- {
		if argues[c.w[k]] {
			switch c.word(k + 1) {
			case "for":
				if c.noun(k) {
					continue
				}
			case "that", "the", "this", "to", "dismissal":
			default:
				continue
			}
			// whose plea: the court's own "finds", "believes" do not count
			for j := k - 1; j >= from && k-j < 4; j-- {
				if c.w[j] == "court" || c.w[j] == "we" || c.w[j] == "i" {
					return false
				}
			}
			// a plea recited in a subordinate clause that a comma closes does not reach the verb
			if c.w[from] == "although" || c.w[from] == "because" || c.w[from] == "while" {
				return false
			}
			return true
		}
	}
	return false
}

// recommended reports whether someone's recommendation or request is told of before the verb at v: "recommending
// that the motion be GRANTED".
func (c *scan) recommended(v, from int) bool {
	for k := v - 1; k >= max(from, v-reach); k-- {
		switch c.w[k] {
		case "recommending", "recommended", "recommends", "recommendation", "requesting", "requested", "requests", "asks", "asking", "seeks", "seeking", "moves", "moved", "prays":
			return true
		}
	}
	return false
}

// errandWords stand in the last line of an opinion beside what it decided: "remanded with
// instructions", "for further proceedings consistent with this opinion".
var errandWords = words(`with instructions directions for further proceedings proceeding a new trial resentencing to trial court circuit district superior consistent this opinion costs as modified`)

// onlyVerbs reports whether a sentence holds nothing but what was decided: "AFFIRMED IN PART, REVERSED
// IN PART, AND REMANDED."
func (c *scan) onlyVerbs(s sentence) bool {
	if s.to-s.from > 24 {
		return false
	}
	for k := s.from; k < s.to; k++ {
		if _, ok := verbs[c.w[k]]; !ok && !adverbs[c.w[k]] && !errandWords[c.w[k]] && c.toks[k].Kind != lex.Mark {
			return false
		}
	}
	return true
}

// noun reports whether the claim or request at k is a thing, not what someone does: "Plaintiff's
// claims for damages", "the request for fees".
func (c *scan) noun(k int) bool {
	if !strings.HasPrefix(c.w[k], "claim") && !strings.HasPrefix(c.w[k], "request") {
		return false
	}
	w := c.word(k - 1)
	return strings.HasSuffix(w, "'s") || w == "'" || w == "the" || w == "this" || w == "his" || w == "her" || w == "their" || w == "its" || w == "any" || w == "all"
}

// fits reports whether what the verb acts upon makes it a ruling.
func (c *scan) fits(cand *candidate, row verbRow, v int, f form, stand aux) bool {
	if stand == auxJoined && len(cand.mentions) == 0 && cand.target.Empty() {
		return true
	}
	if stand == auxTitle && len(cand.mentions) == 0 {
		return !cand.target.Empty() && row.needs != needMotion // ORDER ADOPTING REPORT, ORDER DISMISSING CASE
	}
	if len(cand.mentions) > 0 {
		m := c.ms[cand.mentions[0]]
		switch row.disposition {
		case "referred", "deferred", "construed", "withdrawn":
			if f != participle && !c.upper(v) && (m.from > v+3 || c.word(v+1) == "to" || c.word(v+2) == "to") {
				return false // we refer only to his request
			}
			if row.disposition == "construed" && strings.HasPrefix(c.w[m.head], "request") {
				return false // we construe his request for damages
			}
		}
		if m.bare && cand.rank < rankClosing && cand.rank != rankTitle {
			return false
		}
		if !m.definite && !m.bare && cand.rank < rankClosing && cand.rank != rankTitle {
			return false
		}
		return true
	}
	switch row.needs {
	case needMotion:
		// "It is DENIED.", "GRANTED." after a motion was named
		if c.upper(v) && cand.rank >= rankClosing && (c.word(c.at(v).from) == "it" || v-c.at(v).from <= 2) && f == participle {
			cand.mentions = c.lastMention(v)
			return len(cand.mentions) > 0
		}
		return !cand.target.Empty() && cand.rank >= rankClosing && (row.disposition == "granted" || row.disposition == "denied") && (stand == auxIs || stand == auxBe || stand == auxShould)
	case needJudgment, needAny:
		if f == base && row.appellate {
			return true // we affirm
		}
		if cand.target.Empty() {
			ends := c.word(v+1) == "." || c.word(v+1) == "and" && c.word(v+3) == "."
			return f == participle && row.appellate && (c.at(v).to-c.at(v).from <= 6 || c.onlyVerbs(c.at(v)) || ends && c.set.appellate && stand != auxNone)
		}
		if row.disposition == "stricken" {
			return cand.rank >= rankDecretal
		}
		return row.appellate || cand.rank >= rankClosing
	case needAction, needApproval:
		if stand == auxBare && c.at(v).to-c.at(v).from > 14 {
			return false
		}
		if w := c.src[cand.target.Start:cand.target.End]; strings.HasSuffix(w, "efendants") || strings.HasSuffix(w, "efendant") {
			return c.upper(v) && cand.rank >= rankClosing // defendants are dismissed
		}
		if f == base && !cand.target.Empty() && row.needs == needAction {
			return true // we dismiss the appeal
		}
		return !cand.target.Empty() && (cand.rank >= rankClosing || c.set.appellate && stand == auxIs && strings.HasSuffix(c.src[cand.target.Start:cand.target.End], "appeal"))
	}
	return !cand.target.Empty() && cand.rank >= rankSpoken
}

// lastNamed is the motion that the sentence of v names last before it.
func (c *scan) lastNamed(v int) []int {
	if k := c.firstMention(v) - 1; k >= 0 && c.sent[c.ms[k].head] == c.sent[v] {
		return []int{k}
	}
	return nil
}

// lastMention is the motion named last before v.
func (c *scan) lastMention(v int) []int {
	n := c.firstMention(v)
	for k := n - 1; k >= 0 && v-c.ms[k].head < 400; k-- {
		if !c.nested(c.ms[k]) && !c.ms[k].bare {
			return []int{k}
		}
	}
	return nil
}
