package ruling

import (
	"strings"

	"pincite/core/caption"
	"pincite/core/class"
)

// partyPapers are the classes of paper that parties write: they rule on nothing.
var partyPapers = words(`complaint answer motion brief stipulation settlement_agreement declaration exhibit letter report press_release`)

// moving are those among them that bring or fight a motion.
var moving = words(`motion brief stipulation`)

// sure is the confidence above which a paper's class is taken at its word against decretal
// words in it, which may be those of a proposed order attached.
const sure = 0.9

// courtSpeaks reports whether a paper that was classed as a party's is a court's all the
// same: its title grants or denies, it says "we affirm", or it orders and the class is unsure.
func courtSpeaks(set setting, cands []candidate, d class.Document) bool {
	if set.reviews || set.advises {
		return true
	}
	for _, c := range cands {
		if c.rank == rankTitle || (c.rank == rankDecretal || appellateVerb(c.disposition)) && d.Confidence < sure {
			return true
		}
	}
	return false
}

// proposals are the decretal candidates of an order that no judge has signed.
func proposals(cands []candidate) []candidate {
	out := cands[:0:0]
	for _, c := range cands {
		if c.rank >= rankClosing && c.status != Prior {
			c.status = Proposed
			out = append(out, c)
		}
	}
	return out
}

// onlyProposed reports whether the paper's title says "[PROPOSED] ORDER" and neither judge
// nor date shows that it was signed.
func (r *reader) onlyProposed(c caption.Caption) bool {
	for i := 0; i < min(len(r.w), 500); i++ {
		if r.w[i] != "proposed" || !r.capital(i) || r.word(i-1) != "[" && r.word(i-1) != "(" && !r.lead[i] {
			continue
		}
		for k := i + 1; k < i+4; k++ {
			if r.word(k) != "order" || !r.capital(k) {
				continue
			}
			for _, d := range c.Dates {
				if d.Kind == "decided" || d.Kind == "entered" || d.Kind == "filed" {
					return false
				}
			}
			return !strings.Contains(r.src, "/s/") && !strings.Contains(r.src, "SIGNED")
		}
	}
	return false
}

// filedBy are the motions that a party's paper brings or fights: those its title names, or,
// where no title was found, the first it names in its opening words.
func (r *reader) filedBy(ms []mention, c caption.Caption, d class.Document) []Motion {
	if !moving[d.Class] {
		return nil
	}
	var out []Motion
	title := c.Title.Span
	for pass := 0; pass < 2 && len(out) == 0; pass++ {
		for _, m := range ms {
			s := r.mentionSpan(m)
			if m.generic || m.bare && pass > 0 || len(m.kinds) == 0 {
				continue
			}
			if pass == 0 && !title.Overlaps(s) {
				continue
			}
			if pass == 1 && (m.head > 400 || len(out) > 0) {
				continue
			}
			if listed(out, m) {
				continue
			}
			out = append(out, Motion{Kinds: m.kinds, By: m.by, Filed: m.filed, Entry: m.entry, Span: s})
		}
	}
	return out
}

// listed reports whether a motion of m's kind and movant is listed.
func listed(list []Motion, m mention) bool {
	for _, x := range list {
		if overlaps(x.Kinds, m.kinds) && (x.By == "" || m.by == "" || strings.EqualFold(x.By, m.by)) {
			return true
		}
	}
	return false
}
