package ruling

import (
	"sort"
	"strings"
)

// resolves reports whether a petition or request that is told by no kind goes back to one that is.
func (a *assembly) resolves(m mention) bool {
	return m.kinds == nil && a.antecedent(m).kinds[0] != "other"
}

// antecedent is the motion that "the motion" refers to: the last one named before it, by
// the same party if one is told.
func (a *assembly) antecedent(m mention) mention {
	if k, ok := a.byEntry[m.entry]; ok && m.entry != "" && !m.generic && m.kinds[0] == "other" && strings.HasPrefix(a.w[m.head], "request") {
		m.kinds, m.what = a.ms[k].kinds, "" // a request that the paper calls by its kind elsewhere
	}
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
		m.kinds, m.what = a.ms[k].kinds, a.ms[k].what
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
		if b.generic || b.bare || b.kinds[0] == "other" && len(b.kinds) == 1 || !b.definite && !a.presented(b) || a.elsewhere(b) || !a.capital(b.from-1) && a.nested(b, a.set.docketText) {
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

// elsewhere reports whether the motion is one that another court ruled on, or this one before: "the
// state court granted Roe's motion for summary judgment", "the Court previously denied".
func (a *assembly) elsewhere(b mention) bool {
	for k := b.from - 1; k >= max(a.at(b.head).from, b.from-8); k-- {
		if d, ok := verbs[a.w[k]]; ok && d.form == participle {
			w := a.word(k - 1)
			return a.otherCourt(k-1) || a.otherCourt(k-2) || w == "previously" || w == "already" || w == "earlier"
		}
	}
	return false
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
			if !b.generic && !b.bare && (b.kinds[0] != "other" || b.what != "") && !a.subordinate(b) && !a.nested(b, a.set.docketText) && a.pending(b) {
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

// announced adds the motions that the paper says are before the court and does not rule on,
// where it rules on nothing at all or names them so in its opening.
func (a *assembly) announced() {
	if a.set.appellate {
		return
	}
	for k, m := range a.ms {
		if m.generic || m.bare || !a.filed(m) && (m.head*4 > len(a.toks) && m.head > 1500 || !a.pending(m)) {
			continue
		}
		if len(m.kinds) == 1 && m.kinds[0] == "other" && (m.what == "" || !m.definite || !a.pending(m) || len(a.motions) > 0) {
			continue // of an unlisted kind: only where nothing else is ruled on
		}
		if a.find(m, true) < 0 && len(a.motions) < most {
			a.add(m, k)
		}
	}
}

// filed reports whether the paper tells that a party of this case filed the motion: "Plaintiffs filed
// a Motion for Class Certification", with a capital or with its docket entry.
func (a *assembly) filed(m mention) bool {
	if !a.strong(m.head) || !a.capital(m.head) && (m.entry == "" || a.quoted(m.head)) {
		return false
	}
	for k := max(a.at(m.head).from, m.from-6); k < m.from; k++ {
		if w := a.w[k]; w == "filed" || w == "files" || w == "filing" {
			return true
		}
	}
	return false
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
