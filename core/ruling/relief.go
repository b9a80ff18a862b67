package ruling

import (
	"strings"

	"pincite/core/lex"
)

// hitEnding is the longest kind that ends before token end.
func (r *reader) hitEnding(end int, hits kindHits) (kindHit, bool) {
	var best kindHit
	for b := end - 1; b >= 0 && end-b <= 6; b-- {
		if h, ok := hits.from(b); ok && h.to == end {
			best = h
		}
	}
	return best, best.to > 0
}

// ruleEnding reads "Rule 12(b)(6)" leftwards from its end; from is -1 if it is none.
func (r *reader) ruleEnding(end int) (kind string, from int) {
	for b := end - 1; b >= 0 && end-b <= 9; b-- {
		if r.w[b] == "rule" || r.w[b] == "rules" || r.w[b] == "§" || r.w[b] == "section" || r.w[b] == "p" && r.word(b-2) == "civ" {
			kind, to := r.rule(b + 1)
			if to > 0 && to <= end && end-to <= 1 {
				return kind, b
			}
			return "", -1
		}
	}
	return "", -1
}

// rule reads the number of a rule at i: 12 ( b ) ( 6 ); to is 0 if there is none.
func (r *reader) rule(i int) (kind string, to int) {
	if r.word(i) == "." {
		i++
	}
	if i >= len(r.toks) || r.toks[i].Kind != lex.Number {
		return "", 0
	}
	num := r.w[i]
	to = i + 1
	if r.word(i+1) == "(" && r.word(i+3) == ")" {
		if k := ruleKinds[num+"("+r.w[i+2]+")"]; k != "" {
			kind = k
		}
		for r.word(to) == "(" && r.word(to+2) == ")" {
			to += 3
		}
	}
	if kind == "" {
		kind = ruleKinds[num]
	}
	return kind, to
}

// readAfter reads rightwards from the head: what is asked for, the date and the entry.
func (r *reader) readAfter(m *mention, hits kindHits) {
	asked := false
	limit := min(r.at(m.head).to, m.head+60)
	for i := m.head + 1; i < limit; {
		if next := r.label(m, i, asked); next > i {
			i = next
			continue
		}
		next, named, more := r.goOn(m, i, limit, hits, asked)
		if !more {
			return
		}
		i, asked = next, asked || named
	}
}

// label reads what a motion is told by at i: its docket entry or its number. It is the token after it, or i.
func (r *reader) label(m *mention, i int, asked bool) int {
	if e, end := r.entryAt(i); end > i {
		if m.entry == "" {
			m.entry = e
		}
		m.past = end
		return end
	}
	if r.docket && r.toks[i].Kind == lex.Number && len(r.w[i]) <= 4 && (m.entry == "" && asked || i == m.head+1) {
		m.entry = r.w[i] // motion for summary judgment 37 is granted; Motion 22 to Compel
		m.definite = m.definite || i == m.head+1
		return i + 1
	}
	return r.numbered(m, i)
}

// goOn reads the words at i that a motion's name may go on with; it is the token to read on from, whether
// they named what is asked for, and whether the name goes on.
func (r *reader) goOn(m *mention, i, limit int, hits kindHits, asked bool) (next int, named, more bool) {
	switch w := r.w[i]; w {
	case "at":
		e, end := r.entryAt(i + 1)
		if end == i+1 {
			return i, false, false
		}
		m.entry, m.past = e, end
		return end, false, true
	case "a", "an":
		h, ok := r.firstHit(i+1, min(limit, i+7), hits, asked)
		if asked || !ok || i != m.head+1 || !strings.HasPrefix(r.w[m.head], "request") {
			return i, false, false // I write to request an extension of time
		}
		return r.takeKinds(m, h, hits, limit), true, true
	case "to", "for", "seeking", "requesting", "asking", "regarding", "of", "concerning":
		return r.asks(m, i, limit, hits, asked)
	case "under", "pursuant":
		to := r.underRule(m, i, limit)
		if to > 0 {
			m.to = to
		}
		return to, false, to > 0
	case "in":
		if r.word(i+1) == "limine" {
			m.addKind("limine")
			m.to = i + 2
			return i + 2, false, true
		}
		return i + 3, false, asked && r.alternative(i)
	case "filed", "by", "dated":
		if w == "filed" && (r.word(i+1) == "under" || r.word(i+1) == "pursuant") {
			return i + 1, false, true
		}
		return r.ofMovantOrDateAt(m, i)
	case ",", "\"", "”", "“", "*", "'", "and", "or", "&", ")":
		return i + 1, false, !r.endsAsking(i, asked)
	case "further", "alternatively", "also":
		return i + 1, false, true
	}
	return i, false, false
}

func (r *reader) ofMovantOrDateAt(m *mention, i int) (next int, named, more bool) {
	end, ok := r.ofMovantOrDate(m, i)
	return end, false, ok
}

// numbered reads the number by which a paper tells motions of one kind apart: "motion in limine No. 3".
func (r *reader) numbered(m *mention, i int) int {
	j := i
	if r.word(j) == "no" || r.word(j) == "number" || r.word(j) == "nos" {
		j++
		if r.word(j) == "." {
			j++
		}
	} else if r.word(j) == "#" {
		j++
	}
	if j == i || j >= len(r.toks) || r.toks[j].Kind != lex.Number || len(r.w[j]) > 2 || len(m.kinds) == 0 {
		return i
	}
	m.number, m.to = r.w[j], max(m.to, j+1)
	return j + 1
}

// asks reads what is asked for after the word at i, "to" or "for" or the like; it is the token to read on
// from, whether it named what is asked for, and whether the motion's name goes on there.
func (r *reader) asks(m *mention, i, limit int, hits kindHits, asked bool) (next int, named, more bool) {
	w := r.w[i]
	if w == "to" && r.word(i+1) == "the" && r.word(i+2) == "extent" {
		return i, false, false
	}
	if asked && !againAsks(r.word(i-1)) {
		return i, false, false // additional time to supplement the motion for fees: one request
	}
	if w == "of" || w == "regarding" || w == "concerning" {
		if end, ok := r.ofMovantOrDate(m, i); ok {
			return end, false, true
		}
		if w == "of" {
			return i, false, false
		}
	}
	h, ok := r.firstHit(i+1, min(limit, i+10), hits, asked)
	if ok {
		return r.takeKinds(m, h, hits, limit), true, true
	}
	if (w == "to" || w == "for" || w == "seeking" || w == "requesting") && !asked && len(m.kinds) == 0 && (i == m.head+1 || m.by != "" && m.definite) {
		m.addKind("other") // an unlisted kind is a motion all the same
		m.what, m.to = r.objectEnd(i+1, limit)
	}
	return i, false, false
}

// alternative reports whether "in the alternative" stands at i.
func (r *reader) alternative(i int) bool {
	return r.word(i) == "in" && r.word(i+1) == "the" && r.word(i+2) == "alternative"
}

// underRule takes the rule that a motion is made under, at i: "pursuant to Fed. R. Civ. P. 12(b)(6)";
// it is the token after the rule, or 0.
func (r *reader) underRule(m *mention, i, limit int) int {
	k := i + 1
	for k < limit && k-i < 12 && r.w[k] != "rule" && r.w[k] != "rules" && r.w[k] != "p" && r.w[k] != "§" {
		k++
	}
	kind, to := r.rule(k + 1)
	if kind != "" && len(m.kinds) == 0 {
		m.addKind(kind)
	}
	return to
}

// endsAsking reports whether the mark or the "and" at i ends the words of a motion.
func (r *reader) endsAsking(i int, asked bool) bool {
	next := r.word(i + 1)
	switch r.w[i] {
	case "and", "or", "&":
		return !(next == "to" || next == "for" || next == "further" || next == "in" || next == "alternatively")
	case ",":
		return next == "which" || next == "and" && !asked
	}
	return false
}

// againAsks reports whether a second "to" or "for" after word w opens another request.
func againAsks(w string) bool {
	switch w {
	case "and", "or", ",", "/", "&", "further", "alternatively", "alternative", "also", "and/or", ")", "]":
		return true
	}
	return false
}

// objectEnd is the word that tells an unlisted motion at i, and the end of its name.
func (r *reader) objectEnd(i, limit int) (string, int) {
	what := ""
	k := i
	for k < limit && k-i < 8 {
		w := r.w[k]
		if r.toks[k].Kind == lex.Mark && w != "'" && w != "-" || w == "is" || w == "are" || w == "be" || w == "should" || w == "shall" || w == "will" || w == "was" || w == "pursuant" || w == "under" || w == "filed" || w == "and" {
			break
		}
		if what == "" && len(w) > 3 {
			what = w
		}
		k++
	}
	return what, max(k, i)
}

// firstHit is the first kind in tokens [from, to).
func (r *reader) firstHit(from, to int, hits kindHits, again bool) (kindHit, bool) {
	for k := from; k < to; k++ {
		if h, ok := hits.from(k); ok && (k == from || h.to-h.from > 1 || r.w[k] != "class") { // "class" alone is a name cut off
			return h, true
		}
		if w := r.word(k - 1); r.isHead(k) && (w == "'" || w == "the" || strings.HasSuffix(w, "'s")) {
			return kindHit{}, false // motion to deny the motion to dismiss
		}
		switch r.w[k] {
		case "granting", "denying", "dismissing":
			return kindHit{}, false // review of the order granting class certification
		case "is", "are", "be", "was", "were", ";", "granted", "denied", "(", "which", "that":
			if r.w[k] == "that" && k == from || r.w[k] == "be" && to-from > 5 {
				continue
			}
			return kindHit{}, false
		case "and", "to":
			if again {
				return kindHit{}, false
			}
		}
	}
	return kindHit{}, false
}

// takeKinds adds the kind at h and those joined to it; it is the token to read on from.
func (r *reader) takeKinds(m *mention, h kindHit, hits kindHits, limit int) int {
	m.addKind(kinds[h.row].kind)
	m.to = h.to
	if kinds[h.row].kind == "other" && m.what == "" {
		m.what = r.w[h.to-1]
	}
	verbal := !kinds[h.row].bare
	single := kinds[h.row].kind == "extension_of_time" || kinds[h.row].kind == "reconsideration" || kinds[h.row].kind == "stay" || kinds[h.row].kind == "seal"
	for i := h.to; i < limit; {
		j := i
		for j < limit && j-i < 3 && (r.w[j] == "," || r.w[j] == "and" || r.w[j] == "or" || r.w[j] == "/" || r.w[j] == "&") {
			j++
		}
		if j == i {
			break
		}
		for j < limit && (r.w[j] == "to" || r.w[j] == "for" || r.w[j] == "a" || r.w[j] == "in" || r.w[j] == "the" || r.w[j] == "alternative" || r.w[j] == "alternatively" || r.w[j] == "," || r.w[j] == "further" || r.w[j] == "an") {
			j++
		}
		next, ok := hits.from(j)
		if !ok || (single || verbal && kinds[next.row].bare) && r.w[j-1] != "to" && r.w[j-1] != "for" {
			break
		}
		if r.w[i] == "," && r.w[i+1] == "and" && j == i+2 && len(m.kinds) == 1 && kinds[next.row].kind == "dismiss" {
			break // deny leave to proceed in forma pauperis, and dismiss the appeal
		}
		m.addKind(kinds[next.row].kind)
		m.to, i = next.to, next.to
	}
	// the object of the relief: "compel Keys", "strike his medical files from the record"
	i := m.to
	for i < limit && i-m.to < 24 {
		if _, end := r.entryAt(i); end > i {
			return i
		}
		switch r.w[i] {
		case "is", "are", "be", "was", "were", "should", "shall", "will", "must", ".", ";", ":", "\n", "denied", "granted", "(", "which", "has", "have", "had", "on", "may", "would", "cannot":
			return min(m.to, i)
		case "and", ",", "or":
			if w := r.word(i + 1); w == "to" || w == "for" || w == "further" || w == "requesting" || w == "alternatively" || r.alternative(i+1) || w == "or" && r.alternative(i+2) {
				return i
			}
			if r.w[i] == "and" || r.w[i] == "," {
				for k := i + 1; k < min(limit, i+8); k++ {
					if r.isHead(k) {
						return m.to
					}
				}
			}
		case "under", "pursuant", "filed":
			return i
		}
		i++
	}
	return min(m.to, limit)
}
