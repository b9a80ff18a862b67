package ruling

import (
	"strings"
)

// stands says how the verb at v is held up: by an auxiliary, by its subject, or by the
// candidate before it.
func (c *scan) stands(n, v int, d deciding, prev int) (aux, int) {
	s := c.sents[n]
	switch d.form {
	case participle:
		if c.w[v] == "moot" && c.word(v-1) == "as" {
			if w := c.word(v - 2); w == "finding" || w == "terminating" {
				return auxTitle, v // ORDER finding as moot 4 Motion
			}
			return auxNone, v
		}
		a, at := c.readAux(v)
		if a != auxNone {
			return a, at
		}
		if prev >= 0 && c.out[prev].passive && c.conjoined(v) {
			return auxJoined, v
		}
		w := c.word(v - 1)
		if k := c.asModified(v, s.from); k >= 0 {
			return auxIs, k
		}
		switch {
		case c.set.appellate && v == s.from && c.capital(v) && c.onlyVerbs(s):
			return auxBare, v // Affirmed in part, reversed in part and remanded with instructions.
		case !c.upper(v) && c.courtDid(v, s.from):
			return auxDid, v
		case w == "hereby":
			return auxIs, v
		case w == "previously" || w == "earlier" || w == "already":
			return auxHas, v
		case c.upper(v):
			return auxBare, v
		case s.to-s.from <= 14 && v >= s.to-5 && (s.to-s.from <= 4 || c.hasMention(n)) && !c.otherActor(s.from, v):
			return auxIs, v
		case c.set.cue[n] >= 0 && c.set.cue[n] < v && c.hasMention(n) && v >= s.to-3:
			return auxIs, v
		}
		return auxNone, v
	case third:
		if prev >= 0 && c.conjoined(v) {
			return auxJoined, v
		}
		if c.courtActs(v, s.from) {
			return auxIs, v
		}
	case base:
		return c.standsBase(n, v, prev)
	case gerund:
		return c.standsGerund(n, v)
	}
	return auxNone, v
}

// asModified is the token of "is" in "the order is modified, on the law, and as so modified, affirmed" whose
// verb stands at v (N.Y. App. Div.), or -1.
func (c *scan) asModified(v, from int) int {
	if c.word(v-1) != "," || c.word(v-2) != "modified" || c.word(v-3) != "so" && c.word(v-3) != "as" {
		return -1
	}
	for k := v - 4; k >= max(from, v-reach/4); k-- {
		if c.w[k] == "is" || c.w[k] == "are" || c.w[k] == "be" || c.w[k] == "hereby" {
			return k
		}
	}
	return -1
}

// sameSubject reports whether no motion is named in tokens [from, to), so that a second
// "is denied" speaks of the first one's subject.
func (c *scan) sameSubject(n, from, to int) bool {
	if c.conjoined(to) && to-from <= 3 {
		return true
	}
	joined := false
	from = max(from, to-reach)
	for k := from; k < to; k++ {
		switch c.w[k] {
		case "otherwise", "remaining", "remainder", "balance", "respects":
			joined = true
		case ";":
			return false
		}
	}
	if !joined {
		return false
	}
	for k := c.firstMention(from); k < len(c.ms) && c.ms[k].head < to; k++ {
		if !c.ms[k].bare {
			return false
		}
	}
	return true
}

// conjoined reports whether only "and" or a comma parts v from what went before.
func (c *scan) conjoined(v int) bool {
	k := v - 1
	for k >= 0 && v-k <= 6 {
		switch c.w[k] {
		case "and", ",", "but", "or", "&", "/":
			return true
		}
		if !adverbs[c.w[k]] {
			return false
		}
		k--
	}
	return false
}

// courtActs reports whether the court is the subject of the present verb at v.
func (c *scan) courtActs(v, from int) bool {
	k := v - 1
	for k >= from && (adverbs[c.w[k]] && c.w[k] != "," || c.w[k] == "\"") {
		k--
	}
	if k < from {
		return false
	}
	switch c.w[k] {
	case "court":
		return !c.otherCourt(k) || c.upper(v)
	case "undersigned", "judge", "panel", "tribunal":
		return true
	case "it":
		return c.upper(v)
	}
	if c.w[k] == "," || c.upper(v) || c.w[k] == ")" {
		return c.byCourt(v, from)
	}
	return false
}

func (c *scan) standsBase(n, v, prev int) (aux, int) {
	s := c.sents[n]
	k := v - 1
	for k >= s.from && v-k <= 6 && adverbs[c.w[k]] && c.w[k] != "," && c.w[k] != "and" && c.w[k] != "be" && c.w[k] != "or" {
		k--
	}
	w := c.word(k)
	subject := func(j int) bool {
		for j >= s.from && adverbs[c.w[j]] {
			j--
		}
		switch c.word(j) {
		case "we", "i", "undersigned":
			return true
		case "court":
			return !c.otherCourt(j)
		case "it":
			return c.upper(v)
		}
		return false
	}
	switch w {
	case "we", "i":
		return auxIs, v
	case "court", "judge":
		if c.set.cue[n] >= 0 && c.set.cue[n] < v && c.zoneAt(n) == advised {
			return auxBe, v
		}
		return auxNone, v
	case "will", "shall":
		if subject(k - 1) {
			return auxWill, v
		}
	case "must":
		if subject(k - 1) {
			return auxShould, v
		}
	case "does", "do":
		if subject(k - 1) {
			return auxIs, v
		}
	case "and", ",", "but", "or":
		if prev >= 0 && !c.out[prev].passive {
			return auxJoined, v
		}
		if c.byWe(v, s.from) {
			return auxIs, v
		}
	}
	return auxNone, v
}

// byWe reports whether "we" or "I" opened a series that the verb at v goes on:
// "we agree with petitioners and dismiss the appeal".
func (c *scan) byWe(v, from int) bool {
	for k := v - 1; k >= from && v-k < 60; k-- {
		switch c.w[k] {
		case "we":
			w := c.word(k + 1)
			return w != "would" && w != "cannot" && w != "could" && w != "may" && w != "did"
		case "to", "he", "she", "they", "may", "would", "could", ";":
			if v-k <= 3 {
				return false
			}
		}
	}
	return false
}

// standsGerund takes the gerund of a title or a docket entry, and "recommends denying".
func (c *scan) standsGerund(n, v int) (aux, int) {
	if cue := c.set.cue[n]; cue >= 0 && cue < v && v-cue <= 3 && (c.w[cue] == "recommends" || c.w[cue] == "recommend") {
		return auxBe, v
	}
	if v > 700 && !c.set.docketText {
		return auxNone, v
	}
	for k := v - 1; k >= 0 && v-k <= 40; k-- {
		switch c.w[k] {
		case "order", "opinion", "decision", "entry", "memorandum", "ruling", "orders":
			if w := c.word(k - 1); strings.HasSuffix(w, "ing") || w == "of" || w == "from" || w == "vacate" || w == "reconsider" || w == "clarify" || w == "modify" || w == "court's" || w == "prior" || w == "previous" {
				return auxNone, v // CLARIFYING ORDER GRANTING: another order's ruling
			}
			if c.upper(k) && (c.upper(v) || c.set.docketText) || c.capital(k) && c.capital(v) || c.set.docketText && c.capital(k) && k < 40 {
				return auxTitle, v
			}
			return auxNone, v
		case "s", "the", "its", "court's":
			if v-k <= 3 {
				return auxNone, v
			}
		}
	}
	return auxNone, v
}

// auxTitle is a gerund in the title of an order.
const auxTitle aux = 100

// auxBare is a participle in capitals that nothing holds up: Motion DENIED.
const auxBare aux = 101

func (c *scan) zoneAt(n int) zone {
	if n < 0 || n >= len(c.set.zones) {
		return reasoning
	}
	return c.set.zones[n]
}

func (c *scan) hasMention(n int) bool {
	k := c.from[n]
	return k < len(c.ms) && c.ms[k].head < c.sents[n].to
}

// otherActor reports whether a court or jury, or another verb of deciding, stands in tokens
// [from, v): "the district court denied the motion, and the court of appeals affirmed".
func (c *scan) otherActor(from, v int) bool {
	from = max(from, v-reach)
	for k := from; k < v; k++ {
		switch c.w[k] {
		case "court", "courts", "jury", "panel", "board", "he", "she", "they", "who", "but":
			return true
		}
	}
	return c.verbBetween(from, v)
}
