package ruling

import (
	"sort"
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

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

// actsUpon finds the motions, or else the thing, that the verb acts upon in tokens [from, to).
func (c *scan) actsUpon(cand *candidate, row verbRow, n, from, to int, active, joined bool) {
	if row.ofMotion {
		cand.mentions = c.mentionsIn(n, from, to, active)
		if len(cand.mentions) > 0 {
			return
		}
	}
	set := targets[row.needs]
	from = c.pastHeading(max(from, to-reach), to)
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

// pastHeading is the token after a heading that a scan or a paste has run into the sentence: "CONCLUSION
// {17} The judgment is vacated".
func (c *scan) pastHeading(from, to int) int {
	k := from
	for k < to && c.upper(k) && closers[c.w[k]] {
		k++
	}
	if k == from || k < to && (c.w[k] == "is" || c.w[k] == "are" || c.w[k] == "of" || c.w[k] == "be" || c.w[k] == "," || c.w[k] == "and") {
		return from
	}
	for k < to && (c.toks[k].Kind == lex.Mark || c.toks[k].Kind == lex.Number) {
		k++
	}
	return k
}

// subject is the noun phrase that a passive verb at to has for its subject: about the last of
// the targets from k on that follows an article and no "of".
func (c *scan) subject(set map[string]bool, k, from, to int) span.Span {
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
		s.End = max(s.End, c.toks[end-1].End())
	}
	return s
}

// nounPhrase is a short span about the target at k.
func (c *scan) nounPhrase(k, from, to int) (s span.Span) {
	b := k
	for b > from && k-b < 5 && (c.toks[b-1].Kind == lex.Word || c.w[b-1] == "'") && !adverbs[c.w[b-1]] && !phraseStops[c.w[b-1]] {
		b--
	}
	e := k + 1
	if c.word(e) == "of" || c.word(e) == "against" {
		for e < to && e-k < 10 && (c.toks[e].Kind == lex.Word || c.toks[e].Kind == lex.Number) {
			if _, ok := verbs[c.w[e]]; ok || c.w[e] == "is" || c.w[e] == "are" || c.w[e] == "be" || c.w[e] == "and" || c.word(e+1) == "prejudice" {
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
func (c *scan) nested(m mention) bool { return c.reader.nested(m, c.set.docketText) }

func (c *reader) nested(m mention, docketText bool) bool {
	switch c.word(m.from - 1) {
	case "with":
		w := c.word(m.from - 2)
		return m.bare || w == "conjunction" || w == "connection" // the notice sent in connection with the motion
	case "without", "seeking", "against":
		return m.bare
	case "a", "as":
		for k := m.from - 1; k > m.from-4; k-- {
			if w := c.word(k); w == "considered" || w == "construed" || w == "treated" || w == "converted" {
				return c.depth[m.head] > 0 // the motion to dismiss (considered as a motion for summary judgment)
			}
		}
	case "supplement", "complete", "file", "filing", "renew", "join", "brief", "amend", "withdraw", "oppose", "answer", "hear", "support", "supporting":
		return true
	case "denying", "granting", "opposing", "resolving", "deciding":
		return !docketText
	case "regarding", "concerning", "pending":
		return !m.bare
	case "to":
		w := c.word(m.from - 2)
		return w == "opposition" || w == "response" || w == "objection" || w == "objections" || w == "reply" || w == "respond" || w == "responses" || w == "oppositions"
	case "of":
		w := c.word(m.from - 2)
		return w == "support" || w == "denial" || w == "grant" || w == "consideration" && c.word(m.from-3) != "upon"
	case "on":
		w := c.word(m.from - 2)
		return w == "order" || w == "hearing" || w == "argument" || w == "briefing"
	}
	return false
}
