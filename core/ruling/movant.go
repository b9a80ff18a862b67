package ruling

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
)

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
func (r *reader) readBefore(m *mention, hits kindHits) {
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
	case w == "s" && r.word(k-1) == "'": // Alex A.’s
		m.definite = true
		m.by, m.from = r.possessor(k-1, s.from)
	case roles[w] || roles[strings.TrimSuffix(w, "s")]:
		m.definite, m.by, m.from = true, w, k // "PLAINTIFFS MOTION": the apostrophe is lost
	}
}

// roles of a party that moves.
var roles = words(`plaintiff defendant petitioner respondent movant government state appellant appellee intervenor claimant debtor trustee relator plaintiffs defendants
	petitioners respondents movants appellants appellees intervenors objector counterclaimant applicant prosecution people commonwealth united employer worker amici garnishee`)

// corporate are the suffixes that stand behind a company's comma.
var corporate = words(`inc llc ltd lp llp corp co plc pc pllc n.a jr sr ii iii iv`)

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
		if w == "," && corporate[strings.TrimSuffix(r.w[b], "'s")] && b-2 >= from && r.capital(b-2) {
			b -= 2 // Cedar Distribution, Inc.'s
			continue
		}
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
		if k > from && r.toks[k].Start() > r.toks[k-1].End() {
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
	if end := r.nameUntilAsked(j); end > j && r.w[i] == "of" && i == m.head+1 {
		if m.by == "" {
			m.by = strings.Trim(r.join(j, end), " ,")
		}
		m.definite = true
		return end, true
	}
	return i, false
}

// nameUntilAsked is the token of "for" or "to" after the name that begins at j, or j: "the Motion of the
// Harbor Light Foundation for consent".
func (r *reader) nameUntilAsked(j int) int {
	for k := j; k < min(len(r.w), j+10); k++ {
		if w := r.w[k]; k > j && (w == "for" || w == "to") {
			return k
		} else if w == "rules" || w == "rule" || w == "court" || w == "procedure" || !r.capital(k) && w != "of" && w != "and" && w != "the" && w != "&" && w != "," && w != "." {
			return j
		}
	}
	return j
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
