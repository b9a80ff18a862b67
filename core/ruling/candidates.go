package ruling

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
	c.out = append(c.out, c.issued()...)
	return c.out
}

// sentence reads the verbs of deciding of sentence n.
func (c *scan) sentence(n int) {
	s := c.sents[n]
	prev := -1 // index in out of the last candidate of this sentence
	for v := s.from; v < s.to; v++ {
		if !verbShapes.Hold(c.w[v]) {
			continue
		}
		d, ok := verbs[c.w[v]]
		if ok {
			switch c.box(v) {
			case empty:
				continue
			case checked:
				if cand, ok := c.ticked(n, v, d); ok {
					c.out = append(c.out, cand)
				}
				continue
			}
		}
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
	case "find": // FINDS AS MOOT the motion to dismiss
		return c.word(v+1) == "as" && c.word(v+2) == "moot"
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
	c.findObject(&cand, row, n, d.form, stand, clause, at, end, prev)
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
	if e := c.entryAfter(v + 1); e != "" {
		cand.entry = e
	} else if cand.passive && len(cand.mentions) == 1 {
		cand.entry = c.entryWithin(c.ms[cand.mentions[0]].to, v)
	}
	return cand, true
}

// findObject finds what the verb acts upon: before it in the passive, after it in the active, or what
// the candidate before it acted upon. [clause, at) are the tokens before the verb with what holds it up.
func (c *scan) findObject(cand *candidate, row verbRow, n int, f form, stand aux, clause, at, end, prev int) {
	v := cand.verb
	switch {
	case cand.passive && stand == auxJoined:
		p := c.out[prev]
		if cand.mentions = c.named(c.mentionsIn(n, p.verb+1, v, false)); len(cand.mentions) == 0 {
			cand.mentions, cand.target = p.mentions, p.target
		}
	case cand.passive && stand != auxHas && stand != auxDid && stand != auxTitle:
		c.actsUpon(cand, row, n, clause, at, false, stand == auxJoined)
	default:
		c.actsUpon(cand, row, n, v+1, min(end, v+40), true, false)
		if len(cand.mentions) == 0 && cand.target.Empty() && f == base && stand == auxJoined && row.disposition != "remanded" {
			c.actsUpon(cand, row, n, clause, at, false, true)
		}
	}
	if cand.passive || len(cand.mentions) > 0 {
		return
	}
	if row.ofMotion && c.upper(v) && c.word(v+1) == "it" {
		cand.mentions = c.lastNamed(v) // as a motion for an extension of time and GRANTS it
	}
	from := c.sents[n].from
	if which := c.relative(v, from); len(cand.mentions) == 0 && cand.target.Empty() && which > from {
		c.actsUpon(cand, row, n, max(from, which-8), which, false, false) // the Report, which the Court adopts
	}
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
		if next, ok := verbs[c.w[k]]; ok {
			if next.form == third && and == k-1 && k-v > 3 {
				return and // DENIES the motion to remand, GRANTS IN PART the motion to transfer
			}
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
