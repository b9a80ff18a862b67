package ruling

import (
	"sort"
	"strings"

	"pincite/core/caption"
	"pincite/core/span"
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
	kinds []string
	what  string // of an unlisted kind
	by    string
	entry string
	first int // mention by which it was first known
	ruled bool
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
		m := a.ms[c.mentions[0]]
		if k := a.find(m, true); k >= 0 {
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
	for k := m.head - 1; m.generic && k >= 0 && m.head-k < 6; k-- {
		if w := a.w[k]; (w == "other" || w == "remaining" || w == "outstanding") && a.w[m.head] == "motions" {
			return c.mentions[0]
		}
	}
	if w := a.w[m.head]; !m.bare && (strings.HasPrefix(w, "request") || strings.HasPrefix(w, "petition")) && (m.generic && !a.resolves(m) || !m.generic && m.kinds[0] == "other") {
		return c.mentions[0]
	}
	return -1
}

// resolves reports whether a petition or request that is told by no kind goes back to one that is.
func (a *assembly) resolves(m mention) bool {
	return m.kinds == nil && a.antecedent(m).kinds[0] != "other"
}

func (a *assembly) tieOne(cands []candidate, i int) []tied {
	c := cands[i]
	var out []tied
	seen := map[int]bool{}
	var named []string
	for _, k := range c.mentions {
		m := a.antecedent(a.ms[k])
		if m.entry == "" && len(c.mentions) == 1 {
			m.entry = c.entry
		}
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
		named = append(named, m.kinds...)
		if seen[q] {
			for n := range out {
				if out[n].motion == q {
					out[n].part = ""
				}
			}
			continue
		}
		seen[q] = true
		out = append(out, tied{i, q, part(m, a.motions[q])})
	}
	if len(out) == 1 && a.motions[out[0].motion].entry == "" {
		a.motions[out[0].motion].entry = c.entry
	}
	return out
}

// part is the kind that m alone names of the motion k, where k asks for several things.
func part(m mention, k known) string {
	if len(k.kinds) > 1 && len(m.kinds) == 1 && !m.generic {
		return m.kinds[0]
	}
	return ""
}

// antecedent is the motion that "the motion" refers to: the last one named before it, by
// the same party if one is told.
func (a *assembly) antecedent(m mention) mention {
	if !m.generic {
		return m
	}
	if k, ok := a.byEntry[m.entry]; ok && m.entry != "" {
		m.kinds = a.ms[k].kinds
		if m.by == "" {
			m.by = a.ms[k].by
		}
		return m
	}
	n := sort.Search(len(a.ms), func(i int) bool { return a.ms[i].head >= m.head })
	if k := a.before(m); k >= 0 {
		m.kinds = a.ms[k].kinds
		if m.by == "" {
			m.by = a.ms[k].by
		}
		if m.entry == "" {
			m.entry = a.ms[k].entry
		}
		return m
	}
	for k := n - 1; k >= max(0, n-most); k-- {
		b := a.ms[k]
		if b.generic || b.bare || b.kinds[0] == "other" && len(b.kinds) == 1 || !b.definite && !a.presented(b) {
			continue
		}
		if strings.HasPrefix(a.w[m.head], "petition") && !strings.HasPrefix(a.w[b.head], "petition") && !strings.HasPrefix(a.w[b.head], "application") {
			continue
		}
		if m.by != "" && b.by != "" && !a.sameParty(m.by, b.by) || m.entry != "" && b.entry != "" && m.entry != b.entry {
			continue
		}
		if m.by == "" {
			m.by = b.by
		}
		if m.entry == "" {
			m.entry = b.entry
		}
		m.kinds = b.kinds
		return m
	}
	for k := n; k < min(len(a.ms), n+most); k++ { // named only later: "for the reasons that follow, the motion is granted"
		if b := a.ms[k]; !b.generic && !b.bare && b.definite && b.kinds[0] != "other" && !strings.HasPrefix(a.w[m.head], "petition") && (m.by == "" || b.by == "" || a.sameParty(m.by, b.by)) {
			m.kinds = b.kinds
			return m
		}
	}
	for k, b := range a.ms[max(0, n-most):min(len(a.ms), n+most)] { // of an unlisted kind
		if !b.generic && !b.bare && b.what != "" && (b.definite || a.presented(b)) && (m.by == "" || b.by == "" || a.sameParty(m.by, b.by)) && !strings.HasPrefix(a.w[b.head], "request") {
			m.kinds, m.what = b.kinds, a.ms[max(0, n-most)+k].what
			return m
		}
	}
	m.kinds = []string{"other"}
	return m
}

// before is the one motion that the opening says is before the court, where m may mean it
// and no other is said to be; else -1.
func (a *assembly) before(m mention) int {
	if strings.HasPrefix(a.w[m.head], "petition") {
		return -1
	}
	one := -1
	for _, k := range a.opening() {
		b := a.ms[k]
		if m.by != "" && b.by != "" && !a.sameParty(m.by, b.by) || m.entry != "" && b.entry != "" && m.entry != b.entry {
			continue
		}
		if one >= 0 && !(overlaps(a.ms[one].kinds, b.kinds) && (a.ms[one].by == "" || b.by == "" || a.sameParty(a.ms[one].by, b.by))) {
			return -1
		}
		if one < 0 {
			one = k
		}
	}
	return one
}

// opening are the mentions that the opening of the paper says are before the court.
func (a *assembly) opening() []int {
	if a.pendings == nil {
		a.pendings = []int{}
		for k, b := range a.ms {
			if len(a.pendings) == most || b.head*3 > len(a.toks) && b.head > 1500 {
				break
			}
			if !b.generic && !b.bare && b.kinds[0] != "other" && !a.subordinate(b) && a.pending(b) {
				a.pendings = append(a.pendings, k)
			}
		}
	}
	return a.pendings
}

// subordinate reports whether the mention only says until when or on what: "stay pending the motion to dismiss".
func (a *assembly) subordinate(b mention) bool {
	switch a.word(b.from - 1) {
	case "pending", "to", "of", "on", "opposing":
		return a.word(b.from-2) != "hearing" && a.word(b.from-1) != "on"
	}
	return false
}

// find is the known motion that m names, or -1. A loose search also takes a motion of the
// kind by an unlike movant where only one of that kind is known.
func (a *assembly) find(m mention, loose bool) int {
	sole, count := -1, 0
	for i, k := range a.motions {
		if m.entry != "" && k.entry != "" {
			if m.entry == k.entry && (k.is(m) || m.generic) {
				return i
			}
			if m.entry != k.entry {
				continue
			}
		}
		if !k.is(m) {
			continue
		}
		if m.by == "" || k.by == "" || a.sameParty(m.by, k.by) && (loose || a.surelySame(m.by, k.by)) {
			return i
		}
		sole = i
		count++
	}
	if loose && count == 1 && m.bare {
		return sole
	}
	return -1
}

// add makes a known motion of m, with the other things that the compound motion it
// belongs to asks for.
func (a *assembly) add(m mention, at int) int {
	k := known{kinds: append([]string(nil), m.kinds...), what: m.what, by: m.by, entry: m.entry, first: at}
	for _, b := range a.ms {
		if b.generic || b.bare || len(b.kinds) < 2 || len(b.kinds) <= len(m.kinds) || !overlaps(b.kinds, m.kinds) || !b.definite && !a.presented(b) {
			continue
		}
		if b.by != "" && m.by != "" && !a.sameParty(b.by, m.by) || b.entry != "" && m.entry != "" && b.entry != m.entry {
			continue
		}
		k.kinds = append([]string(nil), b.kinds...)
		break
	}
	a.motions = append(a.motions, k)
	return len(a.motions) - 1
}

func (a *assembly) learn(q int, m mention) {
	k := &a.motions[q]
	if k.by == "" {
		k.by = m.by
	}
	if k.entry == "" {
		k.entry = m.entry
	}
}

// is reports whether m may be this motion by what it asks for.
func (k known) is(m mention) bool {
	if len(k.kinds) == 1 && k.kinds[0] == "other" && len(m.kinds) == 1 && m.kinds[0] == "other" {
		return k.what == m.what
	}
	return overlaps(m.kinds, k.kinds)
}

func overlaps(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// sameParty reports whether two movants as printed may be one.
func (a *assembly) sameParty(x, y string) bool {
	x, y = strings.ToLower(x), strings.ToLower(y)
	if x == y || x == "parties" || y == "parties" || strings.Contains(x, y) || strings.Contains(y, x) {
		return true
	}
	rx, ry := a.role(x), a.role(y)
	if rx == "" || ry == "" {
		return roles[x] || roles[y] // a bare role may be anyone of that side whom the caption does not tell
	}
	if rx != ry {
		return false
	}
	bare := func(s string) bool { return roles[s] }
	return bare(x) || bare(y)
}

// surelySame reports whether two movants that the decretal part itself names are one.
func (a *assembly) surelySame(x, y string) bool {
	x, y = strings.ToLower(x), strings.ToLower(y)
	if x == y || strings.Contains(x, y) || strings.Contains(y, x) {
		return true
	}
	rx, ry := a.role(x), a.role(y)
	return rx != "" && rx == ry && (roles[x] || roles[y])
}

// role is the side of a movant: its own word, or what the caption says of the name.
func (a *assembly) role(s string) string {
	for _, w := range strings.Fields(s) {
		if roles[w] && w != "state" && w != "united" && w != "government" && w != "people" {
			return strings.TrimSuffix(w, "s")
		}
	}
	for _, p := range a.caption.Parties {
		name := strings.ToLower(p.Name)
		if name != "" && (strings.Contains(name, s) || strings.Contains(s, name)) {
			return strings.TrimSuffix(p.Role, "s")
		}
	}
	return ""
}

// choose keeps the rulings to report.
func (a *assembly) choose(cands []candidate, ties []tied) []bool {
	kept := make([]bool, len(ties))
	best := map[int]int{}
	for _, t := range ties {
		if c := cands[t.cand]; t.motion >= 0 && c.status != Prior && c.rank > best[t.motion] {
			best[t.motion] = c.rank
		}
	}
	spoken := false // beyond the title
	for _, t := range ties {
		spoken = spoken || cands[t.cand].rank > rankTitle && t.motion >= 0
	}
	last := map[string]int{}
	for n, t := range ties {
		c := cands[t.cand]
		if t.motion < 0 {
			continue
		}
		if c.status == Prior {
			kept[n] = true
			continue
		}
		if c.rank < best[t.motion] || c.rank == rankTitle && spoken && a.motions[t.motion].kinds[0] == "other" {
			continue
		}
		key := string(rune(t.motion)) + "/" + t.part + "/" + base2(c.disposition)
		if old, ok := last[key]; ok {
			kept[old] = false
		}
		last[key] = n
		kept[n] = true
	}
	a.settle(cands, ties, kept)
	a.chooseOthers(cands, ties, kept)
	return kept
}

// settle resolves what several kept rulings say of one motion: an overall "in part" stands
// for its parts, and parts told apart in the reasoning make an overall "in part".
func (a *assembly) settle(cands []candidate, ties []tied, kept []bool) {
	for m := range a.motions {
		overall, granted, denied := -1, -1, -1
		for n, t := range ties {
			if !kept[n] || t.motion != m || cands[t.cand].status == Prior || t.part != "" {
				continue
			}
			switch base2(cands[t.cand].disposition) {
			case "granted_in_part":
				overall = n
			case "granted":
				granted = n
			case "denied":
				denied = n
			}
		}
		if overall >= 0 {
			if granted >= 0 {
				kept[granted] = false
			}
			if denied >= 0 {
				kept[denied] = false
			}
			continue
		}
		if granted >= 0 && denied >= 0 && cands[ties[granted].cand].rank < rankDecretal {
			keep, drop := max(granted, denied), min(granted, denied)
			kept[drop] = false
			cands[ties[keep].cand].disposition = "granted_in_part"
		}
	}
}

// chooseOthers keeps the rulings on no motion: what is decreed, and on appeal the closing
// words, or the opening ones where the paper closes without any.
func (a *assembly) chooseOthers(cands []candidate, ties []tied, kept []bool) {
	var ix []int
	best := 0
	for n, t := range ties {
		c := cands[t.cand]
		if t.motion < 0 && c.status != Prior {
			ix = append(ix, n)
			best = max(best, c.rank)
		} else if kept[n] && c.status != Prior {
			best = max(best, c.rank)
		}
	}
	if len(ix) == 0 {
		return
	}
	var decretal, review []int
	for _, n := range ix {
		c := cands[ties[n].cand]
		if appellateVerb(c.disposition) || c.disposition == "affirmed_in_part" {
			review = append(review, n)
		} else if c.rank == best || c.disposition == "overruled" || c.disposition == "sustained" {
			decretal = append(decretal, n)
		}
	}
	seen := map[string]int{}
	for _, n := range decretal {
		c := cands[ties[n].cand]
		key := base2(c.disposition) + "/" + targetKey(a.src[c.target.Start:c.target.End])
		if strings.HasPrefix(c.disposition, "dismissed") {
			key = "dismissed/" + targetKey(a.src[c.target.Start:c.target.End])
		}
		if old, ok := seen[key]; ok {
			kept[old] = false
		}
		seen[key], kept[n] = n, true
	}
	a.chooseReview(cands, ties, kept, review)
}

// targetKey is the same for the words by which a paper calls one thing: "this case", "the action".
func targetKey(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, p := range []string{"the ", "this ", "these ", "plaintiff's ", "plaintiffs' ", "plaintiff’s ", "plaintiffs’ "} {
		s = strings.TrimPrefix(s, p)
	}
	switch s {
	case "action", "matter", "lawsuit", "suit", "cause", "above-captioned action", "civil action":
		return "case"
	}
	return s
}

// chooseReview keeps the cluster in which a reviewing court disposes of the case.
func (a *assembly) chooseReview(cands []candidate, ties []tied, kept []bool, review []int) {
	if len(review) == 0 {
		return
	}
	last := a.sents
	end := len(a.toks)
	if a.set.end < len(last) {
		end = last[a.set.end].from
	}
	kept0 := review[:0:0]
	for _, n := range review { // "we vacate our decision in": the court's own earlier paper
		if t := cands[ties[n].cand].target; !strings.HasPrefix(strings.ToLower(a.src[t.Start:t.End]), "our ") {
			kept0 = append(kept0, n)
		}
	}
	if review = kept0; len(review) == 0 {
		return
	}
	final := review[len(review)-1]
	at := cands[ties[final].cand].verb
	sentOf := func(n int) int { return int(a.sent[cands[ties[n].cand].verb]) }
	var cluster []int
	var opening []int // the announcement in the introduction
	for _, n := range review {
		if v := cands[ties[n].cand].verb; v*5 < end && (len(opening) == 0 || sentOf(n)-sentOf(opening[len(opening)-1]) <= 2) {
			opening = append(opening, n)
		}
	}
	if at*10 < end*9 && cands[ties[final].cand].rank < rankClosing && !a.concludes(at) {
		cluster = opening
	}
	if len(cluster) == 0 {
		for i := len(review) - 1; i >= 0; i-- {
			if len(cluster) > 0 {
				prev := cluster[len(cluster)-1]
				if sentOf(prev)-sentOf(review[i]) > 6 && !(cands[ties[prev].cand].rank >= rankClosing && cands[ties[review[i]].cand].rank >= rankClosing) {
					break
				}
			}
			cluster = append(cluster, review[i])
		}
	}
	disposes := false
	for _, n := range cluster {
		disposes = disposes || cands[ties[n].cand].disposition != "remanded"
	}
	if !disposes { // the close only remands; the opening, or else the body, says what was affirmed or reversed
		if len(opening) == 0 || opening[0] == cluster[0] {
			opening = review
		}
		for _, n := range opening {
			if cands[ties[n].cand].disposition != "remanded" {
				cluster = append(cluster, n)
			}
		}
	}
	seen := map[string]bool{}
	sort.Ints(cluster)
	cluster = a.withoutErrands(cands, ties, cluster)
	overall := false
	for _, n := range cluster {
		overall = overall || cands[ties[n].cand].disposition == "affirmed_in_part"
	}
	for i := len(cluster) - 1; i >= 0; i-- {
		c := cands[ties[cluster[i]].cand]
		if overall && (c.disposition == "affirmed" || c.disposition == "reversed" || c.disposition == "vacated") {
			continue
		}
		if seen[c.disposition] {
			continue
		}
		seen[c.disposition] = true
		kept[cluster[i]] = true
	}
}

// concludes reports whether the sentence of the verb at v sums up: "For the foregoing reasons, we affirm".
func (a *assembly) concludes(v int) bool {
	s := a.at(v)
	for k := v; k < min(len(a.w), s.to+12); k++ {
		if a.w[k] == "so" && a.word(k+1) == "ordered" {
			return true
		}
	}
	for k := s.from; k < min(s.to, s.from+12) && k < v; k++ {
		switch a.w[k] {
		case "foregoing", "accordingly", "conclusion", "reasons":
			return true
		}
	}
	return false
}

// errands open what a remand that follows an affirmance asks of the court below.
var errands = words(`trial amend correct vacate enter entry instructions directions resentencing limited remaining order clarify modify strike conform merge award calculate`)

// withoutErrands drops a remand that only carries out an affirmance ("we affirm and remand to
// amend the judgment"); its words stay in the affirmance's sentence.
func (a *assembly) withoutErrands(cands []candidate, ties []tied, cluster []int) []int {
	affirms := false
	for _, n := range cluster {
		switch cands[ties[n].cand].disposition {
		case "affirmed":
			affirms = true
		case "reversed", "vacated", "affirmed_in_part":
			return cluster
		}
	}
	if !affirms {
		return cluster
	}
	out := cluster[:0:0]
	for _, n := range cluster {
		c := cands[ties[n].cand]
		if c.disposition == "remanded" && a.errand(c.verb) {
			continue
		}
		out = append(out, n)
	}
	return out
}

func (a *assembly) errand(v int) bool {
	for k := v + 1; k < min(a.at(v).to, v+16); k++ {
		if errands[a.w[k]] {
			return true
		}
	}
	return false
}

// announced adds the motions that the paper says are before the court and does not rule on,
// where it rules on nothing at all or names them so in its opening.
func (a *assembly) announced() {
	if a.set.appellate {
		return
	}
	for k, m := range a.ms {
		if m.generic || m.bare || m.head*4 > len(a.toks) && m.head > 1500 || !a.pending(m) {
			continue
		}
		if len(m.kinds) == 1 && m.kinds[0] == "other" {
			continue
		}
		if a.find(m, true) < 0 && len(a.motions) < most {
			a.add(m, k)
		}
	}
}

// presented reports whether "a motion" is one that a party filed or that is before the court.
func (a *assembly) presented(m mention) bool {
	if a.pending(m) {
		return true
	}
	s := a.at(m.head)
	for k := max(s.from, m.head-20); k < m.head; k++ {
		if w := a.w[k]; (w == "filed" || w == "files" || w == "brings" || w == "submitted") && m.from-k <= 6 {
			return true
		}
	}
	return false
}

// pending reports whether the sentence says that the motion is before the court now.
func (a *assembly) pending(m mention) bool {
	s := a.at(m.head)
	for k := max(s.from, m.head-reach/2); k < min(s.to, m.head+reach/2); k++ {
		switch a.w[k] {
		case "before":
			if w := a.word(k + 1); w == "the" && a.word(k+2) == "court" || w == "this" && a.word(k+2) == "court" || w == "me" || w == "us" || w == "the" && a.word(k+2) == "undersigned" || w == "it" {
				return true
			}
		case "pending":
			if k < m.from && m.from-k < 8 {
				return true
			}
		}
	}
	return false
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
			r.Part = strings.Join(strings.Fields(a.src[c.target.Start:c.target.End]), " ")
		}
		rulings = append(rulings, r)
	}
	return motions, rulings
}

// headlineFirst are the kept rulings in order of printing, those that the title announces
// ("ORDER GRANTING … AND DENYING …") before the others and in the title's order.
func (a *assembly) headlineFirst(cands []candidate, ties []tied, kept []bool) []int {
	var out []int
	taken := make([]bool, len(ties))
	for _, title := range ties {
		h := cands[title.cand]
		if h.rank != rankTitle {
			continue
		}
		for exact := 0; exact < 2; exact++ {
			at := -1
			for n, t := range ties {
				c := cands[t.cand]
				if kept[n] && !taken[n] && t.motion >= 0 && c.status != Prior && base2(c.disposition) == base2(h.disposition) &&
					(t.motion == title.motion || exact == 1 && title.motion >= 0 && a.motions[title.motion].kinds[0] == "other") {
					at = n
					break
				}
			}
			if at >= 0 {
				taken[at] = true
				out = append(out, at)
				break
			}
		}
	}
	for n := range ties {
		if kept[n] && !taken[n] {
			out = append(out, n)
		}
	}
	return out
}

// final is the contract's word for a disposition.
func final(d string) string {
	switch d {
	case "dismissed":
		return "other"
	case "terminated":
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
		if !k.is(b) || b.by != "" && k.by != "" && !a.sameParty(b.by, k.by) || b.entry != "" && k.entry != "" && b.entry != k.entry {
			continue
		}
		if !b.definite && !b.bare && !a.presented(b) && n != k.first {
			continue
		}
		if best < 0 {
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

var _ span.Span
