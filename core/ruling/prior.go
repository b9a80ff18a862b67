package ruling

import (
	"strings"

	"pincite/core/lex"
)

// A trial court's paper tells of its own earlier rulings in the past tense: "the Court denied
// Roe's motion for a preliminary injunction (ECF No. 23)". So it tells of the rulings of other
// courts, and of the cases it cites; what follows keeps them apart.

// courtDid reports whether the court of the paper is the subject of the past verb at v: "the
// Court denied", "which this Court granted", "Judge Roe then denied", "I denied".
func (c *scan) courtDid(v, from int) bool {
	k := v - 1
	for k >= from && v-k <= 4 && (adverbs[c.w[k]] && c.w[k] != "and" && c.w[k] != "," || sequence[c.w[k]]) {
		k--
	}
	if k < from {
		return false
	}
	switch c.w[k] {
	case "court":
		return !c.otherCourt(k) && (c.word(k-1) == "this" || c.word(k-1) == "the")
	case "undersigned", "i", "we":
		return true
	}
	return k > from && c.word(k-1) == "judge" && c.capital(k)
}

// sequence are the words that place a ruling in the story of the case.
var sequence = words(`then subsequently later initially first orally previously earlier already ultimately also eventually recently`)

// gradeRecalled gives the status of a ruling recalled from earlier in this case; false if the
// words tell of another court, of a precedent or of nothing certain.
func (c *scan) gradeRecalled(cand *candidate, n, v int, stand aux) bool {
	s := c.sents[n]
	if c.set.appellate || c.set.end <= n || cand.disposition != "granted" && cand.disposition != "denied" || c.precedent(n) {
		return false
	}
	if stand == auxDid && c.relative(v, s.from) >= 0 {
		cand.mentions = c.lastIn(n, v)
	}
	if len(cand.mentions) == 0 {
		return false
	}
	m := c.ms[cand.mentions[0]]
	if w := c.word(m.to); m.bare && (w == "hearing" || w == "order" || w == "stage") {
		return false
	}
	if m.bare && stand == auxWas || !m.bare && !m.definite && !m.verbal || !m.bare && !c.strong(m.head) && m.generic {
		return false
	}
	cand.status, cand.rank = Prior, rankDecretal
	cand.entry = c.entryNear(s.to)
	if stand == auxDid {
		return c.ofThisCase(n, v, s)
	}
	// passive: "Roe's motion to dismiss was denied": by whom is not said
	return c.strong(m.head) && !m.generic && c.ofThisCase(n, v, s) && c.word(v+1) != "by"
}

// relative is the token of "which" in "which the Court denied" before the verb at v, or -1.
func (c *scan) relative(v, from int) int {
	for k := v - 1; k >= from && v-k <= 6; k-- {
		if c.w[k] == "which" {
			return k
		}
	}
	return -1
}

// lastIn is the motion named last in sentence n before token v.
func (c *scan) lastIn(n, v int) []int {
	for k := c.firstMention(v) - 1; k >= c.from[n]; k-- {
		if !c.nested(c.ms[k]) {
			return []int{k}
		}
	}
	return nil
}

// precedent reports whether sentence n speaks of a case cited: it names one, or "Id." follows.
func (c *scan) precedent(n int) bool {
	next := c.word(c.sents[n].to)
	return c.citesCase(n) || next == "id" || next == "ibid"
}

// citesCase reports whether sentence n names a case: "Roe v. Doe".
func (c *scan) citesCase(n int) bool {
	if n < 0 {
		return false
	}
	for k := c.sents[n].from; k < c.sents[n].to; k++ {
		if w := c.w[k]; w == "v" || w == "vs" || w == "cir" {
			return true
		}
	}
	return false
}

// ofThisCase reports whether sentence n tells that the ruling at v is of this case: "this Court", a
// docket entry, a day, or "the Court" with a capital where the sentence before cites no case.
func (c *scan) ofThisCase(n, v int, s sentence) bool {
	own, afterCase := false, c.citesCase(n-1)
	for k := s.from; k < s.to; k++ {
		switch c.w[k] {
		case "court", "courts":
			if c.otherCourt(k) {
				return false
			}
			own = own || c.word(k-1) == "this" || c.capital(k) && c.word(k-1) == "the" && !afterCase
		case "previously", "earlier", "already", "undersigned", "i", "we", "judge":
			own = true
		case "officials", "warden", "board", "commission", "agency", "parole", "habeas", "appeals", "administrative":
			return false
		case "on":
			if _, end := c.date(k + 1); end > k+1 {
				own = true
			}
		}
		if !own && (c.w[k] == "(" || c.w[k] == "[" || c.w[k] == "ecf") {
			if _, end := c.entryAt(k); end > k {
				own = true
			}
		}
	}
	return own || c.entryNear(s.to) != "" || c.word(s.to) == "[" && s.to+1 < len(c.toks) && c.toks[s.to+1].Kind == lex.Number
}

// issued are the orders that a paper recalls to have been made: "the Court issued a Temporary
// Restraining Order on May 3".
func (c *scan) issued() []candidate {
	var out []candidate
	for k, m := range c.ms {
		n := int(c.sent[m.head])
		if !m.bare || n < 0 || n >= c.set.end || c.set.appellate || !strings.HasSuffix(m.kinds[0], "injunction") && m.kinds[0] != "temporary_restraining_order" {
			continue
		}
		s := c.sents[n]
		v := m.head - 1
		if v < s.from {
			continue // the order's name begins its sentence, or the paper
		}
		for v > s.from && m.head-v < 4 && c.w[v] != "issued" && c.w[v] != "entered" {
			v--
		}
		if w := c.w[v]; w != "issued" && w != "entered" || c.quoted(v) || !c.courtDid(v, s.from) || c.precedent(n) || !c.ofThisCase(n, v, s) {
			continue
		}
		out = append(out, candidate{verb: v, from: s.from, to: min(s.to, v+60), disposition: "granted", status: Prior, rank: rankDecretal, mentions: []int{k}, entry: c.entryNear(s.to)})
	}
	return out
}
