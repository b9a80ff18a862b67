package ruling

import (
	"sort"
	"strings"

	"pincite/core/caption"
)

// An assembly makes the motions and rulings of what was read.
type assembly struct {
	*reader
	set      setting
	ms       []mention
	caption  caption.Caption
	motions  []known
	pendings []int          // see opening; nil until asked
	byEntry  map[string]int // the first mention that names a motion of that docket entry
}

// most is how many motions a report tells apart, and how far back "the motion" is looked
// for. The fullest omnibus order seen rules on 61; beyond it rulings stand without a motion.
const most = 400

// A known motion is one motion with every mention that may be of it.
type known struct {
	kinds  []string
	what   string // of an unlisted kind
	by     string
	entry  string
	number string // "1" of a motion in limine No. 1
	first  int    // mention by which it was first known
}

// assemble ties candidates to motions and keeps, of each motion's rulings, the firmest.
func assemble(r *reader, set setting, ms []mention, cands []candidate, c caption.Caption) ([]Motion, []Ruling) {
	a := assembly{reader: r, set: set, ms: ms, caption: c, byEntry: map[string]int{}}
	for k, m := range ms {
		if _, ok := a.byEntry[m.entry]; !ok && !m.generic && !m.bare && m.kinds[0] != "other" {
			a.byEntry[m.entry] = k
		}
	}
	ties := a.tie(cands)
	kept := a.choose(cands, ties)
	a.announced()
	return a.finish(cands, ties, kept)
}

// A tied pair is one candidate as a ruling on one motion (-1: on none).
type tied struct {
	cand   int
	motion int
	part   string
}

// tie gives every candidate its motions, the firmest candidates first so that what the
// order itself names is what the rest is tied to.
func (a *assembly) tie(cands []candidate) []tied {
	order := make([]int, len(cands))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(x, y int) bool { return cands[order[x]].rank > cands[order[y]].rank })
	var ties []tied
	for _, c := range cands {
		for _, k := range c.mentions {
			a.ms[k].definite = a.ms[k].definite || c.rank == rankTitle
		}
	}
	for _, i := range order {
		c := cands[i]
		if c.status == Prior {
			continue
		}
		if k := a.plainRequest(c); k >= 0 {
			cands[i].mentions, cands[i].target = nil, a.mentionSpan(a.ms[k])
			c = cands[i]
		}
		if k := a.approves(c); k >= 0 {
			cands[i].mentions = []int{k}
			c = cands[i]
		}
		if len(c.mentions) == 0 {
			ties = append(ties, tied{i, -1, ""})
			continue
		}
		ties = append(ties, a.tieOne(cands, i)...)
	}
	for i, c := range cands {
		if c.status != Prior || len(c.mentions) == 0 {
			continue
		}
		m := a.antecedent(a.ms[c.mentions[0]])
		k := a.find(m, true)
		if k < 0 && (m.kinds[0] != "other" || m.what != "") && len(a.motions) < most {
			k = a.add(m, c.mentions[0])
		}
		if k >= 0 {
			ties = append(ties, tied{i, k, part(m, a.motions[k])})
		}
	}
	sort.SliceStable(ties, func(x, y int) bool { return cands[ties[x].cand].verb < cands[ties[y].cand].verb })
	return ties
}

// approves is the motion for approval that a ruling "the settlement is approved" grants, or -1.
func (a *assembly) approves(c candidate) int {
	if len(c.mentions) > 0 || c.disposition != "granted" || c.target.Empty() {
		return -1
	}
	t := strings.ToLower(a.src[c.target.Start:c.target.End])
	if strings.Contains(t, "notice") || !strings.Contains(t, "settlement") && !strings.Contains(t, "decree") && !strings.Contains(t, "agreement") {
		return -1
	}
	for k, m := range a.ms {
		if !m.generic && !m.bare && m.kinds[0] == "settlement_approval" && (m.definite || a.presented(m)) {
			return k
		}
	}
	return -1
}

// plainRequest is the mention acted upon where it is a request that is no motion of any
// kind ("requests for judicial notice") or all other motions together, or -1.
func (a *assembly) plainRequest(c candidate) int {
	if len(c.mentions) != 1 {
		return -1
	}
	m := a.ms[c.mentions[0]]
	if e := max(m.entry, c.entry); e != "" {
		if _, ok := a.byEntry[e]; ok {
			return -1
		}
	}
	for k := m.head - 1; m.generic && k >= 0 && m.head-k < 6; k-- {
		if w := a.w[k]; (w == "other" || w == "remaining" || w == "outstanding" || w == "all" && a.word(k+1) != "the") && a.w[m.head] == "motions" {
			return c.mentions[0]
		}
	}
	if w := a.w[m.head]; !m.bare && (strings.HasPrefix(w, "request") || strings.HasPrefix(w, "petition")) && (m.generic && !a.resolves(m) || !m.generic && m.kinds[0] == "other") {
		return c.mentions[0]
	}
	return -1
}

func (a *assembly) tieOne(cands []candidate, i int) []tied {
	c := cands[i]
	var out []tied
	seen := map[int]bool{}
	for _, k := range c.mentions {
		m := a.ms[k]
		if m.entry == "" && len(c.mentions) == 1 {
			m.entry = c.entry
		}
		m = a.antecedent(m)
		q := a.find(m, c.rank < rankDecretal)
		if q < 0 && len(a.motions) == most {
			out = append(out, tied{i, -1, ""})
			continue
		}
		if q < 0 {
			q = a.add(m, k)
		} else {
			a.learn(q, m)
		}
		if seen[q] {
			for n := range out {
				if out[n].motion == q {
					out[n].part = ""
				}
			}
			continue
		}
		seen[q] = true
		p := part(m, a.motions[q])
		if p == "" {
			p = a.partRuled(c, a.motions[q])
		}
		out = append(out, tied{i, q, p})
	}
	if len(out) == 1 && a.motions[out[0].motion].entry == "" {
		a.motions[out[0].motion].entry = c.entry
	}
	return out
}

// finish makes the lists of the report.
func (a *assembly) finish(cands []candidate, ties []tied, kept []bool) ([]Motion, []Ruling) {
	used := make([]bool, len(a.motions))
	for n, t := range ties {
		if kept[n] && t.motion >= 0 {
			used[t.motion] = true
		}
	}
	type placed struct {
		m   Motion
		old int
	}
	var ms []placed
	for i, k := range a.motions {
		if !used[i] && k.kinds[0] == "other" {
			continue
		}
		ms = append(ms, placed{a.describe(i, k), i})
	}
	sort.SliceStable(ms, func(x, y int) bool { return ms[x].m.Span.Start < ms[y].m.Span.Start })
	at := make([]int, len(a.motions))
	motions := make([]Motion, 0, len(ms))
	for n, p := range ms {
		at[p.old] = n
		motions = append(motions, p.m)
	}
	var rulings []Ruling
	for _, n := range a.headlineFirst(cands, ties, kept) {
		t := ties[n]
		c := cands[t.cand]
		r := Ruling{Motion: -1, Part: t.part, Disposition: final(c.disposition), Status: c.status, Qualifier: c.qualifier, Entry: c.entry, Span: a.between(c.from, c.to)}
		if t.motion >= 0 {
			r.Motion = at[t.motion]
			r.Movant = motions[r.Motion].By
			if r.Entry == "" && c.status != Prior {
				r.Entry = motions[r.Motion].Entry
			}
		} else {
			r.Part = closed(a.prose.PrintedIn(c.target))
		}
		rulings = append(rulings, r)
	}
	return motions, rulings
}

// closed is s without a parenthesis that it does not close: "objections (Doc. 30".
func closed(s string) string {
	if k := strings.LastIndexByte(s, '('); k > 0 && !strings.Contains(s[k:], ")") {
		return strings.TrimSpace(s[:k])
	}
	return s
}

// final is the contract's word for a disposition.
func final(d string) string {
	switch d {
	case "dismissed", "terminated", "lifted":
		return "other"
	case "reversed_in_part", "vacated_in_part":
		return "affirmed_in_part"
	}
	return d
}

// describe is the motion as reported: at its first mention that says what it asks for.
func (a *assembly) describe(i int, k known) Motion {
	m := Motion{Kinds: k.kinds, By: k.by, Entry: k.entry}
	best := -1
	for n, b := range a.ms {
		if b.generic || b.bare && best < 0 && n != k.first {
			continue
		}
		if !k.is(b) || b.by != "" && k.by != "" && !a.sameParty(b.by, k.by) || b.entry != "" && k.entry != "" && b.entry != k.entry || b.number != "" && b.number != k.number {
			continue
		}
		if !b.definite && !b.bare && !a.presented(b) && n != k.first {
			continue
		}
		if best < 0 && !b.verbal {
			best = n
		}
		if m.By == "" {
			m.By = b.by
		}
		if m.Entry == "" {
			m.Entry = b.entry
		}
		if m.Filed.Zero() {
			m.Filed = b.filed
		}
	}
	if best < 0 {
		best = k.first
	}
	m.Span = a.mentionSpan(a.ms[best])
	return m
}
