package ruling

import (
	"sort"
	"strings"

	"pincite/core/lex"
)

// A scan gathers the candidates of a paper.
type scan struct {
	*reader
	set  setting
	ms   []mention
	from []int // from[n] is the first mention whose head is in sentence n or after
	out  []candidate
}

func (r *reader) candidates(set setting, ms []mention) []candidate {
	c := scan{reader: r, set: set, ms: ms}
	c.from = make([]int, len(r.sents)+1)
	k := 0
	for n, s := range r.sents {
		for k < len(ms) && ms[k].head < s.from {
			k++
		}
		c.from[n] = k
	}
	c.from[len(r.sents)] = len(ms)
	for n := 0; n < set.end; n++ {
		c.sentence(n)
	}
	return c.out
}

// sentence reads the verbs of deciding of sentence n.
func (c *scan) sentence(n int) {
	s := c.sents[n]
	prev := -1 // index in out of the last candidate of this sentence
	for v := s.from; v < s.to; v++ {
		d, ok := verbs[c.w[v]]
		if !ok || c.quoted(v) || !c.means(v, verbRows[d.row].base) {
			continue
		}
		cand, ok := c.read(n, v, d, prev)
		if !ok {
			continue
		}
		if prev >= 0 && c.merges(&c.out[prev], cand) {
			continue
		}
		c.out = append(c.out, cand)
		prev = len(c.out) - 1
	}
}

// means reports whether a verb that decides only with certain words has them: taken under
// advisement, held in abeyance.
func (c *scan) means(v int, base string) bool {
	want := ""
	switch base {
	case "take":
		want = "advisement"
	case "hold":
		want = "abeyance"
	default:
		return true
	}
	for k := v + 1; k < min(len(c.w), v+24); k++ {
		if c.w[k] == want {
			return true
		}
		if c.w[k] == "." || c.w[k] == ";" {
			return false
		}
	}
	return false
}

// merges joins "granted in part and denied in part" and "granted as to … and denied as to …"
// into the candidate before, where both act upon the same thing.
func (c *scan) merges(p *candidate, q candidate) bool {
	same := len(q.mentions) == 0 && q.target.Empty() || equalInts(p.mentions, q.mentions) && (len(p.mentions) > 0 || p.target == q.target)
	if !same || p.status != q.status || p.rank == rankTitle && !p.partial && !q.partial {
		return false
	}
	pd, qd := base2(p.disposition), base2(q.disposition)
	switch {
	case pd == "granted" && qd == "denied" || pd == "denied" && qd == "granted":
		p.disposition, p.partial = "granted_in_part", true
	case (p.partial || q.partial) && appellateVerb(pd) && appellateVerb(qd) && qd != "remanded" && pd != "remanded":
		p.disposition, p.partial = "affirmed_in_part", true
	case (p.partial || q.partial) && pd == "adopted":
		p.disposition = "adopted_in_part"
	case p.disposition == "granted_in_part" && (qd == "denied" || qd == "granted" || qd == "granted_in_part"):
	case p.disposition == "affirmed_in_part" && (qd == "reversed" || qd == "vacated" || qd == "affirmed") && q.partial:
	default:
		return false
	}
	p.to = q.to
	return true
}

func appellateVerb(d string) bool {
	return d == "affirmed" || d == "reversed" || d == "vacated" || d == "remanded"
}

// base2 is the disposition without its limiter.
func base2(d string) string {
	switch d {
	case "denied_without_prejudice", "denied_as_moot":
		return "denied"
	}
	return d
}

func equalInts(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// read weighs the verb at v of sentence n; prev is the candidate before it in the sentence.
func (c *scan) read(n, v int, d deciding, prev int) (candidate, bool) {
	s := c.sents[n]
	row := verbRows[d.row]
	cand := candidate{verb: v, disposition: row.disposition}
	low := s.from
	if prev >= 0 {
		low = c.out[prev].verb + 1
	}
	stand, at := c.stands(n, v, d, prev)
	if stand == auxNone || stand == auxOther {
		return cand, false
	}
	cand.passive = d.form == participle
	end := c.clauseEnd(v)
	clause := c.clauseStart(v, low)
	if stand == auxIs && cand.passive && prev >= 0 && c.out[prev].passive && c.sameSubject(n, c.out[prev].verb+1, at) {
		stand = auxJoined // is GRANTED as to the first claim and otherwise is DENIED
	}
	if cand.passive && stand == auxJoined {
		p := c.out[prev]
		if cand.mentions = c.named(c.mentionsIn(n, p.verb+1, v, false)); len(cand.mentions) == 0 {
			cand.mentions, cand.target = p.mentions, p.target
		}
	} else if d.form == participle && stand != auxHas && stand != auxTitle {
		c.actsUpon(&cand, row, n, clause, at, false, stand == auxJoined)
	} else {
		c.actsUpon(&cand, row, n, v+1, min(end, v+40), true, false)
		if len(cand.mentions) == 0 && cand.target.Empty() && d.form == base && stand == auxJoined && row.disposition != "remanded" {
			c.actsUpon(&cand, row, n, clause, at, false, true)
		}
	}
	if !c.grade(&cand, n, v, stand, prev, clause) {
		return cand, false
	}
	if cand.passive && len(cand.mentions) == 1 {
		cand.mentions = c.following(v, cand.mentions)
	}
	own := c.ownEnd(v, end)
	cand.disposition, cand.partial = c.refine(v, own, row.disposition)
	if w := c.word(v - 2); row.disposition == "affirmed" && (w == "modify" || w == "modified" || w == "modifies") {
		cand.partial = true // a modified order is affirmed in part
	}
	if cand.partial && cand.disposition == "granted" || cand.partial && base2(cand.disposition) == "denied" {
		cand.disposition = "granted_in_part"
	}
	if cand.partial && (cand.disposition == "affirmed" || cand.disposition == "adopted") {
		cand.disposition += "_in_part"
	}
	if !c.fits(&cand, row, v, d.form, stand) {
		return cand, false
	}
	cand.qualifier = c.readQualifier(v, clause, own)
	cand.from, cand.to = c.evidence(s, v)
	if c.entryAfter(v+1) != "" {
		cand.entry = c.entryAfter(v + 1)
	}
	return cand, true
}

// following are the motions of the list after v where its subject is "the following motions";
// else ix as it stands.
func (c *scan) following(v int, ix []int) []int {
	m := c.ms[ix[0]]
	if !m.generic || c.w[m.head] != "motions" || c.word(m.head-1) != "following" && c.word(m.head-2) != "following" {
		return ix
	}
	var out []int
	n := int(c.sent[v])
	for k := c.firstMention(v); k < len(c.ms) && len(out) < most; k++ {
		if s := int(c.sent[c.ms[k].head]); s != n {
			if s != n+1 || c.decides(c.sents[s]) {
				break
			}
			n = s
		}
		if !c.ms[k].generic && !c.ms[k].bare && !c.nested(c.ms[k]) {
			out = append(out, k)
		}
	}
	if len(out) == 0 {
		return ix
	}
	return out
}

// decides reports whether a verb of deciding stands in s.
func (c *scan) decides(s sentence) bool {
	for k := s.from; k < s.to; k++ {
		if d, ok := verbs[c.w[k]]; ok && d.form != gerund && !c.quoted(k) && verbRows[d.row].ofMotion && (c.upper(k) || d.form == participle) {
			return true
		}
	}
	return false
}

// ownEnd is where the words that belong to the verb at v end: before the "and" of a later
// verb that has a subject of its own ("is denied and the Petition is dismissed").
func (c *scan) ownEnd(v, end int) int {
	and := -1
	for k := v + 1; k < end; k++ {
		switch c.w[k] {
		case "and", "but", ",":
			if and < 0 || c.w[and] == "," {
				and = k
			}
		case "is", "are", "be", "shall", "will":
			if and > v {
				for j := k + 1; j < min(end, k+6); j++ {
					if _, ok := verbs[c.w[j]]; ok && k-and > 1 {
						return and
					}
				}
			}
		}
		if _, ok := verbs[c.w[k]]; ok {
			and = -1
		}
	}
	return end
}

// evidence is the part of sentence s that holds the verb at v: from the last semicolon or
// numbered item before it to the next semicolon.
func (c *scan) evidence(s sentence, v int) (from, to int) {
	from = s.from
	for k := v - 1; k > s.from; k-- {
		if c.w[k] == ";" || c.w[k] == "\n" || v-k > 150 {
			from = k + 1
			break
		}
	}
	if c.word(from) == "and" && from < v {
		from++
	}
	to = c.clauseEnd(v)
	if to > v+200 {
		to = v + 200
	}
	return from, to
}

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
		switch {
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
	s := c.sents[n]
	if v > 700 && !c.set.docketText {
		return auxNone, v
	}
	_ = s
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

// actsUpon finds the motions, or else the thing, that the verb acts upon in tokens [from, to).
func (c *scan) actsUpon(cand *candidate, row verbRow, n, from, to int, active, joined bool) {
	if row.ofMotion {
		cand.mentions = c.mentionsIn(n, from, to, active)
		if len(cand.mentions) > 0 {
			return
		}
	}
	set := targets[row.needs]
	from = max(from, to-reach)
	if !active && row.needs != needObject {
		for k := from; k < to; k++ {
			if notTargets[c.w[k]] {
				return
			}
		}
	}
	for k := from; k < to && (!active || k < from+14); k++ {
		if notTargets[c.w[k]] && row.needs != needObject || row.needs == needApproval && (c.w[k] == "notice" || c.w[k] == "form") {
			return
		}
		if set[c.w[k]] {
			if !active {
				cand.target = c.subject(set, k, from, to)
				return
			}
			cand.target = c.nounPhrase(k, from, to)
			return
		}
		if active && c.w[k] == "for" && row.needs == needAny {
			return // remand for further proceedings
		}
		if active && (c.w[k] == "and" || c.w[k] == ";") {
			if _, ok := verbs[c.word(k+1)]; ok {
				return
			}
		}
	}
}

// subject is the noun phrase that a passive verb at to has for its subject: about the last of
// the targets from k on that follows an article and no "of".
func (c *scan) subject(set map[string]bool, k, from, to int) spanT {
	best := k
	for i := k + 1; i < to; i++ {
		if !set[c.w[i]] {
			continue
		}
		switch c.word(i - 1) {
		case "the", "this", "its", "these", "said", "'", "above":
			if w := c.word(i - 2); w != "of" && w != "to" && w != "in" && w != "against" && w != "for" && w != "by" && w != "from" && w != "on" && !strings.HasSuffix(w, "ing") {
				best = i
			}
		}
	}
	s := c.nounPhrase(best, from, to)
	if to-best <= 14 && best < to {
		end := to
		for end > best+1 && (adverbs[c.w[end-1]] || c.toks[end-1].Kind == lex.Mark) {
			end--
		}
		s.End = max(s.End, c.toks[end-1].Span.End)
	}
	return s
}

// nounPhrase is a short span about the target at k.
func (c *scan) nounPhrase(k, from, to int) (s spanT) {
	b := k
	for b > from && k-b < 5 && (c.toks[b-1].Kind == lex.Word || c.w[b-1] == "'") && !adverbs[c.w[b-1]] && !phraseStops[c.w[b-1]] {
		b--
	}
	e := k + 1
	if c.word(e) == "of" || c.word(e) == "against" {
		for e < to && e-k < 10 && (c.toks[e].Kind == lex.Word || c.toks[e].Kind == lex.Number) {
			if _, ok := verbs[c.w[e]]; ok || c.w[e] == "is" || c.w[e] == "are" || c.w[e] == "be" || c.w[e] == "and" {
				break
			}
			e++
		}
	}
	return c.between(b, e)
}

// phraseStops are words that no noun phrase runs over leftwards.
var phraseStops = words(`that of recommends recommend recommended orders order ordered conclusion finds concludes on against in to for by from with reasons because accordingly therefore is are shall will`)

// mentionsIn are the motions acted upon within tokens [from, to): before a passive verb the
// last group joined by "and", after an active one the first.
func (c *scan) mentionsIn(n, from, to int, active bool) []int {
	var in []int
	for k := c.firstMention(from); k < len(c.ms) && c.ms[k].head < min(to, from+reach); k++ {
		m := c.ms[k]
		if m.head < from || m.from > from && c.nested(m) {
			continue
		}
		in = append(in, k)
	}
	named := in[:0:0]
	for _, k := range in {
		if !c.ms[k].bare {
			named = append(named, k)
		}
	}
	if len(named) > 0 {
		in = named
	}
	if len(in) == 0 {
		return nil
	}
	if !active {
		i := len(in) - 1
		for i > 0 && c.ms[in[i]].joint {
			i--
		}
		return in[i:]
	}
	if c.ms[in[0]].from-from > 15 {
		return nil
	}
	for i := range in {
		if i > 0 && (!c.ms[in[i]].joint || c.verbBetween(c.ms[in[i-1]].to, c.ms[in[i]].from)) {
			return in[:i]
		}
	}
	return in
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

// firstMention is the first mention whose head is at token i or after.
func (c *scan) firstMention(i int) int {
	return sort.Search(len(c.ms), func(k int) bool { return c.ms[k].head >= i })
}

// named are the mentions of ix that name a motion, not bare relief.
func (c *scan) named(ix []int) []int {
	var out []int
	for _, k := range ix {
		if !c.ms[k].bare {
			out = append(out, k)
		}
	}
	return out
}

func (c *scan) verbBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if _, ok := verbs[c.w[k]]; ok {
			return true
		}
	}
	return false
}

// nested reports whether the mention only tells which order, brief or hearing is meant.
func (c *scan) nested(m mention) bool {
	switch c.word(m.from - 1) {
	case "with", "without", "seeking", "against":
		return m.bare
	case "denying", "granting", "opposing", "resolving", "deciding":
		return !c.set.docketText
	case "to":
		w := c.word(m.from - 2)
		return w == "opposition" || w == "response" || w == "objection" || w == "objections" || w == "reply" || w == "respond" || w == "responses" || w == "oppositions"
	case "of":
		w := c.word(m.from - 2)
		return w == "support" || w == "denial" || w == "grant" || w == "portion" && false || w == "consideration"
	case "on":
		w := c.word(m.from - 2)
		return w == "order" || w == "hearing" || w == "argument" || w == "briefing"
	}
	return false
}
