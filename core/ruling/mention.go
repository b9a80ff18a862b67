package ruling

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/span"
)

// A mention is one place where the paper names a motion.
type mention struct {
	head     int // token of "motion"; for bare relief, of its first word
	from, to int // tokens of the whole mention
	past     int // token after its docket entry, where that stands at its end
	kinds    []string
	what     string // of an unlisted kind: the word that tells it, "supplement"
	by       string
	entry    string
	number   string // "1" of a motion in limine No. 1
	filed    civil.Date
	definite bool // the motion, plaintiff's motion: one that is before a court
	generic  bool // no kind was named: "the motion"
	bare     bool // relief without the word motion
	verbal   bool // told by the verb: "Defendant moves to dismiss"
	joint    bool // joined by "and" to the mention before it in the list
}

// A kindHit is a row of kinds found at tokens [from, to).
type kindHit struct {
	row      int
	from, to int
}

// kindHits are the longest hits of the table by their first token.
type kindHits struct {
	at   []int32 // by token: 1 + the index into hits, 0 for none
	hits []kindHit
}

func (r *reader) kindHits() kindHits {
	out := kindHits{at: make([]int32, len(r.w))}
	for _, h := range kindSet().Find(r.prose) {
		if n := out.at[h.From]; n == 0 {
			out.hits = append(out.hits, kindHit{h.Row, h.From, h.To})
			out.at[h.From] = int32(len(out.hits))
		} else if h.To > out.hits[n-1].to {
			out.hits[n-1] = kindHit{h.Row, h.From, h.To}
		}
	}
	return out
}

// from is the hit that begins at token i.
func (k kindHits) from(i int) (kindHit, bool) {
	if i < 0 || i >= len(k.at) || k.at[i] == 0 {
		return kindHit{}, false
	}
	return k.hits[k.at[i]-1], true
}

// isHead reports whether the token at i is the head noun of a motion.
func (r *reader) isHead(i int) bool {
	switch r.w[i] {
	case "motion", "motions", "mtn", "cross-motion":
		return r.word(i+1) != "practice" && r.word(i+1) != "picture" && r.word(i+1) != "hearing" && r.word(i-1) != "of"
	case "application", "applications", "petition", "petitions", "request", "requests", "stipulation":
		return true
	}
	return false
}

// strong reports whether the head noun at i is a motion by its name alone.
func (r *reader) strong(i int) bool {
	return strings.HasPrefix(r.w[i], "motion") || r.w[i] == "mtn"
}

// mentions are the motions that the paper names, in reading order.
func (r *reader) mentions() []mention {
	hits := r.kindHits()
	var out []mention
	claimed := -1 // tokens below it belong to the last mention
	for i := range r.w {
		switch {
		case r.isHead(i):
			m, ok := r.readMention(i, hits)
			if !ok {
				continue
			}
			if i < claimed && !r.joins(i) {
				continue // named inside another motion's name: "reconsideration of the motion to dismiss"
			}
			if n := len(out); n > 0 && out[n-1].bare && out[n-1].to > m.from {
				out = out[:n-1] // "summary judgment motion"
			}
			m.joint = len(out) > 0 && r.follows(m, out[len(out)-1])
			if prev := len(out) - 1; m.joint && !m.definite && !m.generic && m.by == "" {
				m.by, m.definite = out[prev].by, out[prev].definite // Plaintiff's request for an injunction and motion for judgment
			}
			out = append(out, m)
			claimed = max(m.to, m.past)
		case i >= claimed && moves[r.w[i]]:
			m, ok := r.verbal(i, hits)
			if !ok {
				continue
			}
			out = append(out, m)
			claimed = max(m.to, m.past)
		case i >= claimed:
			h, ok := hits.from(i)
			if !ok || !kinds[h.row].bare {
				continue
			}
			out = append(out, mention{head: i, from: i, to: h.to, kinds: []string{kinds[h.row].kind}, bare: true, entry: r.entryAfter(h.to)})
			claimed = h.to
		}
	}
	return out
}

// joins reports whether the motion headed at i is joined to an earlier one: "and motion to strike".
func (r *reader) joins(i int) bool {
	for k := i - 1; k >= 0 && i-k <= 9; k-- {
		switch r.w[k] {
		case "and", "&", ",", ";", "or":
			return true
		case "to", "for", "of", "denying", "granting", "on", "that", "is", "are", "be", "\n", ".":
			return false
		}
	}
	return false
}

// follows reports whether m is the next item of a list in which prev stands: "prev and m".
func (r *reader) follows(m, prev mention) bool {
	if prev.generic || r.sent[prev.head] != r.sent[m.head] || m.from-prev.to > 25 {
		return false
	}
	k := m.from - 1
	for k >= prev.to && modifiers[r.w[k]] { // and Amended Motion
		k--
	}
	switch r.word(k) {
	case "and", "&", "or":
		return true
	case ",":
		return k-prev.to <= 1
	}
	return false
}

// readMention reads the motion headed at i: who moves, for what, when and under which entry.
func (r *reader) readMention(i int, hits kindHits) (mention, bool) {
	m := mention{head: i, from: i, to: i + 1}
	r.readBefore(&m, hits)
	r.readAfter(&m, hits)
	if len(m.kinds) == 1 && m.kinds[0] == "other" && m.what == "" {
		m.kinds = nil // its name is cut off: "denies Plaintiff's Emergency Motion for"
	}
	m.generic = len(m.kinds) == 0
	if m.generic && !r.strong(i) {
		if d, ok := verbs[r.word(i+1)]; ok && d.form == participle && r.upper(i+1) && r.capital(i) && r.at(i).from == i {
			m.definite = true // Application GRANTED.
			return m, true
		}
		if !m.definite || !(strings.HasPrefix(r.w[i], "petition") || strings.HasPrefix(r.w[i], "application")) {
			return m, false
		}
	}
	if strings.HasPrefix(r.w[i], "request") && r.word(i+1) == "for" && (r.word(i+2) == "production" || r.word(i+2) == "admission" || r.word(i+2) == "admissions") {
		return m, false
	}
	return m, true
}

// moves are the verbs by which a party brings a motion.
// In the past tense the story of the case also tells of motions long decided: such a mention is
// not definite, and only says what else a motion asked for and what was ruled on then.
var moves = words(`move moves moved`)

// verbal reads "Defendant moves [the Court] to dismiss the complaint (Doc. 24)": the motion is named by
// what is moved for. It is so far only spoken of; what the paper rules on it calls the motion.
func (r *reader) verbal(i int, hits kindHits) (mention, bool) {
	m := mention{head: i, from: i, to: i + 1, definite: r.w[i] != "moved", verbal: true}
	by := i - 1
	for by >= 0 && (adverbs[r.w[by]] || strings.HasSuffix(r.w[by], "ly")) {
		by--
	}
	if w := r.word(by); roles[w] {
		m.by = w
	} else if by < 0 || !r.capital(by) || w == "court" {
		return m, false
	} else if roles[r.word(by-1)] {
		m.by = r.word(by-1) + " " + r.raw(by)
	}
	if w := r.word(i + 1); (w == "the" || w == "this") && r.word(i+2) == "court" {
		m.head = i + 2
	}
	if w := r.word(m.head + 1); w != "to" && w != "for" {
		return m, false
	}
	r.readAfter(&m, hits)
	return m, len(m.kinds) > 0 && m.kinds[0] != "other" && r.w[m.to-1] != "certify" && !r.quoted(i)
}

func (m *mention) addKind(k string) {
	for _, have := range m.kinds {
		if have == k {
			return
		}
	}
	m.kinds = append(m.kinds, k)
}

func (r *reader) mentionSpan(m mention) span.Span { return r.between(m.from, m.to) }
