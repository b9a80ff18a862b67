package ruling

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/phrase"
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
	filed    civil.Date
	definite bool // the motion, plaintiff's motion: one that is before a court
	generic  bool // no kind was named: "the motion"
	bare     bool // relief without the word motion
	joint    bool // joined by "and" to the mention before it in the list
}

// A kindHit is a row of kinds found at tokens [from, to).
type kindHit struct {
	row      int
	from, to int
}

// kindHits are the longest hits of the table by their first token.
func (r *reader) kindHits() map[int]kindHit {
	hits := kindSet().Find(r.src, r.toks)
	out := make(map[int]kindHit, len(hits))
	for _, h := range hits {
		if old, ok := out[h.From]; !ok || h.To > old.to {
			out[h.From] = kindHit{h.Row, h.From, h.To}
		}
	}
	return out
}

var _ = phrase.Hit{}

// isHead reports whether the token at i is the head noun of a motion.
func (r *reader) isHead(i int) bool {
	switch r.w[i] {
	case "motion", "motions", "mtn", "cross-motion":
		return r.word(i+1) != "practice" && r.word(i+1) != "picture" && r.word(i+1) != "hearing" && r.word(i-1) != "of"+""
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
			out = append(out, m)
			claimed = max(m.to, m.past)
		case i >= claimed:
			h, ok := hits[i]
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
	switch r.word(m.from - 1) {
	case "and", "&", "or":
		return true
	case ",":
		return m.from-1-prev.to <= 1
	}
	return false
}

// readMention reads the motion headed at i: who moves, for what, when and under which entry.
func (r *reader) readMention(i int, hits map[int]kindHit) (mention, bool) {
	m := mention{head: i, from: i, to: i + 1}
	r.readBefore(&m, hits)
	r.readAfter(&m, hits)
	if len(m.kinds) == 1 && m.kinds[0] == "other" && m.what == "" {
		m.kinds = nil // its name is cut off: "denies Plaintiff's Emergency Motion for"
	}
	m.generic = len(m.kinds) == 0
	if m.generic && !r.strong(i) {
		if !m.definite || !(strings.HasPrefix(r.w[i], "petition") || strings.HasPrefix(r.w[i], "application")) {
			return m, false
		}
	}
	if strings.HasPrefix(r.w[i], "request") && r.word(i+1) == "for" && (r.word(i+2) == "production" || r.word(i+2) == "admission" || r.word(i+2) == "admissions") {
		return m, false
	}
	return m, true
}

func (m *mention) addKind(k string) {
	for _, have := range m.kinds {
		if have == k {
			return
		}
	}
	m.kinds = append(m.kinds, k)
}

// modifiers may stand between the movant and "motion".
var modifiers = words(`joint renewed amended unopposed emergency pending opposed first second third fourth fifth instant present cross - partial pro se ex parte
	supplemental corrected consolidated combined agreed stipulated contested omnibus separate respective verified oral written expedited consent
	alternative initial original subsequent latest new various several numerous dispositive pretrial post trial procedural own pending above referenced
	two three four five six timely untimely further final rule nunc pro tunc interim " “ ” [ ] * " underlying document other said same such previous prior earlier
	consolidated revised partially successive`)

func words(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// readBefore reads leftwards from the head: kinds that stand before it, and the movant.
func (r *reader) readBefore(m *mention, hits map[int]kindHit) {
	k := m.head - 1
	s := r.at(m.head)
	for k >= s.from && m.head-k <= 14 {
		w := r.w[k]
		if h, ok := r.hitEnding(k+1, hits); ok {
			m.addKind(kinds[h.row].kind)
			k = h.from - 1
			m.from = h.from
			continue
		}
		if kind, from := r.ruleEnding(k + 1); from >= 0 {
			if kind != "" {
				m.addKind(kind)
			}
			k = from - 1
			m.from = from
			continue
		}
		if modifiers[w] || r.toks[k].Kind == lex.Number && m.head-k <= 2 {
			if w := r.word(k - 1); r.toks[k].Kind == lex.Number && (strings.HasSuffix(w, "ing") || w == "as" || w == "moot" || w == "re" || w == "part" || r.docket) {
				m.entry = r.raw(k) // ORDER granting 12 Motion to Dismiss
			}
			k--
			continue
		}
		break
	}
	if k < s.from {
		return
	}
	switch w := r.w[k]; {
	case w == "the" || w == "this" || w == "that" || w == "these" || w == "said" || w == "both" || w == "all" || w == "those":
		m.definite, m.from = true, k
	case w == "his" || w == "her" || w == "their" || w == "its" || w == "my":
		m.definite, m.from = true, k
	case strings.HasSuffix(w, "'s") || w == "'" || w == "'s" || strings.HasSuffix(w, "s'") || w == "’":
		m.definite = true
		m.by, m.from = r.possessor(k, s.from)
	case roles[w] || roles[strings.TrimSuffix(w, "s")]:
		m.definite, m.by, m.from = true, w, k // "PLAINTIFFS MOTION": the apostrophe is lost
	}
}

// roles of a party that moves.
var roles = words(`plaintiff defendant petitioner respondent movant government state appellant appellee intervenor claimant debtor trustee relator plaintiffs defendants
	petitioners respondents movants appellants appellees intervenors objector counterclaimant applicant prosecution people commonwealth united employer worker amici garnishee`)

// possessor is the movant whose possessive ends at token k, and where it begins.
func (r *reader) possessor(k, from int) (string, int) {
	end := k
	if r.w[k] == "'" || r.w[k] == "’" || r.w[k] == "'s" {
		end = k - 1
	}
	if end < from {
		return "", k
	}
	last := strings.TrimSuffix(strings.TrimSuffix(r.w[end], "'s"), "'")
	if roles[last] && last != "state" && last != "united" {
		b := end
		for b > from && (r.capital(b-1) || r.w[b-1] == "-") && !r.stopWord(b-1) && end-b < 4 {
			b--
		}
		if b == end || r.upper(end) {
			if b > from && (r.w[end-1] == "the") {
				return last, end - 1
			}
			return last, end
		}
	}
	b := end
	for b > from && end-b < 8 {
		w := r.w[b-1]
		if r.stopWord(b-1) || !(r.capital(b-1) || w == "of" || w == "and" || w == "&" || w == "-" || w == "." || w == "the") {
			break
		}
		if (w == "and" || w == "." || w == "the" || w == "of") && (b-2 < from || !r.capital(b-2) || r.stopWord(b-2)) {
			break
		}
		b--
	}
	name := r.join(b, end+1)
	for _, s := range []string{"'s", "’s", "'S", "’S", "'", "’"} {
		name = strings.TrimSuffix(name, s)
	}
	first, rest, _ := strings.Cut(name, " ")
	if roles[strings.ToLower(first)] {
		name = strings.TrimSpace(strings.ToLower(first) + " " + rest)
	}
	if strings.EqualFold(name, "parties") || strings.EqualFold(name, "court") {
		name = strings.ToLower(name)
	}
	return name, b
}

// join is tokens [from, to) as printed, without what furniture stood between.
func (r *reader) join(from, to int) string {
	var b strings.Builder
	for k := from; k < to; k++ {
		if k > from && r.toks[k].Span.Start > r.toks[k-1].Span.End {
			b.WriteByte(' ')
		}
		b.WriteString(r.raw(k))
	}
	return b.String()
}

// stopWord reports whether the capitalised word at i is no part of a movant's name.
func (r *reader) stopWord(i int) bool {
	if _, ok := verbs[r.w[i]]; ok {
		return true
	}
	switch r.w[i] {
	case "the", "that", "order", "on", "moot", "granting", "denying", "grants", "denies", "is", "before", "upon", "having", "as", "for", "in", "re", "by", "accordingly", "both", "ordered", "recommended", "court",
		"considered", "although", "because", "this", "regarding", "with", "to", "while", "and", "now", "however", "therefore", "deny", "grant", "opinion", "recommendation", "report", "part", "here", "when", "thus", "if", "since", "first", "second", "finally", "next":
		return true
	}
	return false
}

// hitEnding is the longest kind that ends before token end.
func (r *reader) hitEnding(end int, hits map[int]kindHit) (kindHit, bool) {
	var best kindHit
	for b := end - 1; b >= 0 && end-b <= 6; b-- {
		if h, ok := hits[b]; ok && h.to == end {
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
func (r *reader) readAfter(m *mention, hits map[int]kindHit) {
	s := r.at(m.head)
	i := m.head + 1
	asked := false
	limit := min(s.to, m.head+60)
	for i < limit {
		w := r.w[i]
		if e, end := r.entryAt(i); end > i {
			if m.entry == "" {
				m.entry = e
			}
			m.past, i = end, end
			continue
		}
		if r.docket && r.toks[i].Kind == lex.Number && len(w) <= 4 && m.entry == "" && asked {
			m.entry = w // motion for summary judgment 37 is granted
			i++
			continue
		}
		switch w {
		case "to", "for", "seeking", "requesting", "asking", "regarding", "of", "concerning":
			if asked && (w == "regarding" || w == "concerning") {
				return
			}
			if w == "of" || w == "regarding" || w == "concerning" {
				if end, ok := r.ofMovantOrDate(m, i); ok {
					i = end
					continue
				}
				if !(w == "regarding" || w == "concerning") {
					return
				}
			}
			h, ok := r.firstHit(i+1, min(limit, i+10), hits, asked)
			if !ok {
				if w == "to" && !asked && len(m.kinds) == 0 && i == m.head+1 {
					m.addKind("other") // an unlisted kind is a motion all the same
					m.what, m.to = r.objectEnd(i+1, limit)
				} else if w == "for" && !asked && len(m.kinds) == 0 && i == m.head+1 {
					m.addKind("other")
					m.what, m.to = r.objectEnd(i+1, limit)
				}
				return
			}
			i = r.takeKinds(m, h, hits, limit)
			asked = true
		case "under", "pursuant":
			k := i + 1
			for k < limit && k-i < 12 && r.w[k] != "rule" && r.w[k] != "rules" && r.w[k] != "p" && r.w[k] != "§" {
				k++
			}
			kind, to := r.rule(k + 1)
			if to == 0 {
				return
			}
			if kind != "" && len(m.kinds) == 0 {
				m.addKind(kind)
			}
			i, m.to = to, to
		case "in":
			if r.word(i+1) == "limine" {
				m.addKind("limine")
				i += 2
				m.to = i
				continue
			}
			return
		case "filed", "by", "dated":
			if w == "filed" && (r.word(i+1) == "under" || r.word(i+1) == "pursuant") {
				i++
				continue
			}
			if end, ok := r.ofMovantOrDate(m, i); ok {
				i = end
				continue
			}
			return
		case ",", "\"", "”", "“", "*", "'", "and", "or", "&", ")":
			if w == "and" || w == "or" || w == "&" {
				if !(r.word(i+1) == "to" || r.word(i+1) == "for" || r.word(i+1) == "further" || r.word(i+1) == "in") {
					return
				}
			}
			if w == "," && (r.word(i+1) == "which" || r.word(i+1) == "and" && !asked) {
				return
			}
			i++
		case "further", "alternatively", "also":
			i++
		default:
			return
		}
	}
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
func (r *reader) firstHit(from, to int, hits map[int]kindHit, again bool) (kindHit, bool) {
	for k := from; k < to; k++ {
		if h, ok := hits[k]; ok {
			return h, true
		}
		if w := r.word(k - 1); r.isHead(k) && (w == "'" || w == "the" || strings.HasSuffix(w, "'s")) {
			return kindHit{}, false // motion to deny the motion to dismiss
		}
		switch r.w[k] {
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
func (r *reader) takeKinds(m *mention, h kindHit, hits map[int]kindHit, limit int) int {
	m.addKind(kinds[h.row].kind)
	m.to = h.to
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
		next, ok := hits[j]
		if !ok || (single || verbal && kinds[next.row].bare) && r.w[j-1] != "to" && r.w[j-1] != "for" {
			break
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
			if w := r.word(i + 1); w == "to" || w == "for" || w == "further" || w == "requesting" {
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

// ofMovantOrDate reads "of June 23, 2005", "filed on May 3, 2019", "by Defendant Roe", "of plaintiffs".
func (r *reader) ofMovantOrDate(m *mention, i int) (int, bool) {
	j := i
	for j < len(r.w) && (r.w[j] == "of" || r.w[j] == "filed" || r.w[j] == "by" || r.w[j] == "on" || r.w[j] == "dated" || r.w[j] == "the") {
		j++
	}
	if d, end := r.date(j); end > j {
		m.filed = d
		m.to = max(m.to, end)
		return end, true
	}
	if roles[r.word(j)] || r.word(j) == "parties" {
		if m.by == "" {
			m.by = r.w[j]
		}
		m.definite = true
		m.to = max(m.to, j+1)
		// by the Plaintiff, United States of America, to consolidate
		for k := j + 1; k < len(r.w) && k-j <= 14; k++ {
			if (r.w[k] == "to" || r.w[k] == "for") && len(m.kinds) == 0 {
				return k, true
			}
			if !r.capital(k) && r.w[k] != "," && r.w[k] != "of" && r.w[k] != "and" && r.w[k] != "the" && r.w[k] != "." {
				break
			}
		}
		return j + 1, true
	}
	return i, false
}

var months = map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12}

// date reads "June 23, 2005" at i.
func (r *reader) date(i int) (civil.Date, int) {
	mon, ok := months[r.word(i)]
	if !ok || i+3 >= len(r.toks) || r.toks[i+1].Kind != lex.Number {
		return civil.Date{}, i
	}
	j := i + 2
	if r.word(j) == "," {
		j++
	}
	day, year := number(r.word(i+1)), number(r.word(j))
	if day < 1 || day > 31 || year < 1700 || year > 2200 {
		return civil.Date{}, i
	}
	return civil.Date{Year: year, Month: mon, Day: day}, j + 1
}

func number(s string) int {
	n := 0
	if s == "" || len(s) > 6 {
		return -1
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// entryLabels open a docket entry: Dkt. 36, ECF No. 46, Doc. 12, DE 5, D.I. 7, Filing No. 22;
// entryFillers may stand among them but make none alone.
var (
	entryLabels  = words(`dkt docket doc document ecf de di filing # entry docs dkts paper dtk docketed d`)
	entryFillers = words(`no nos . number numbers r rec text e i item see at`)
)

// entryAt reads a docket entry in brackets at i, or bare as in an electronic docket:
// "(Dkt. 36)", "[36]", "(ECF No. 46 …)", ", ECF No. 13,". It gives the first number.
func (r *reader) entryAt(i int) (string, int) {
	j, open := i, false
	if r.word(j) == "," && r.word(j+1) == "ecf" {
		j++
	} else if r.word(j) == "(" || r.word(j) == "[" {
		open = true
		j++
	}
	labels := 0
	for n := 0; j < len(r.w) && n < 8 && (entryLabels[r.w[j]] || entryFillers[r.w[j]] && (labels > 0 || open)); n++ {
		if entryLabels[r.w[j]] {
			labels++
		}
		j++
	}
	if j >= len(r.toks) || r.toks[j].Kind != lex.Number || len(r.w[j]) > 5 || !open && labels == 0 {
		return "", i
	}
	if labels == 0 && (r.word(i) == "(" || r.word(i) == "[" && j != i+1) {
		return "", i // (1) is a mark of a list, (2005) a year
	}
	entry := r.raw(j)
	if r.word(j+1) == "-" && j+2 < len(r.toks) && r.toks[j+2].Kind == lex.Number && r.toks[j+2].Span.Start == r.toks[j].Span.End+1 {
		j += 2
	}
	if !open {
		return entry, j + 1
	}
	for k := j + 1; k < len(r.w) && k-j < 30; k++ {
		if r.w[k] == ")" || r.w[k] == "]" {
			return entry, k + 1
		}
		if r.w[k] == "\n" {
			break
		}
	}
	return entry, j + 1
}

// entryAfter is the docket entry that stands right after token i.
func (r *reader) entryAfter(i int) string {
	e, _ := r.entryAt(i)
	return e
}

func (r *reader) mentionSpan(m mention) span.Span { return r.between(m.from, m.to) }
