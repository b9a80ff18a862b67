package cite

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// link ties neighbours: what stands inside a parenthesis, parallels, history,
// strings; then reporters and courts are settled, which need the year.
func (f *finder) link() {
	f.inside()
	f.parallels()
	for i := range f.items {
		if from := f.items[i].historyFrom; from >= 0 && f.items[i].c.ParallelOf == None {
			f.tieHistory(from, i)
		} else if i > 0 && f.alsoHistory(i) {
			f.items[i].c.HistoryOf, f.items[i].relation = f.items[i-1].c.HistoryOf, f.items[i-1].relation
			lead := f.items[f.items[i].c.HistoryOf].c
			lead.History = append(lead.History, History{Relation: f.items[i].relation, Citation: i})
		}
	}
	for i := range f.items {
		it := f.items[i]
		if it.history != "" && it.historyEnd <= len(f.toks) && !relational(it.history) {
			it.c.History = append(it.c.History, History{Relation: it.history, Text: it.historyText, Citation: None})
		}
	}
	f.clusters()
	f.strings()
	f.oneParenthesis()
	f.inherit()
	for i := range f.items {
		f.confidence(f.items[i])
	}
}

// alsoHistory: "aff'g T.C. Memo. 1988-440 and T.C. Memo. 1988-525": the second of two
// decisions of one case that the words of history before the first announce.
func (f *finder) alsoHistory(i int) bool {
	a, b := f.items[i-1], f.items[i]
	if a.c.HistoryOf == None || a.c.HistoryOf == i || b.c.Kind != Case || b.named || b.c.ParallelOf != None || b.c.Inside != a.c.Inside || !sameCase(a.relation) || a.tail >= b.first {
		return false
	}
	return f.w(a.tail) == "and" && f.fore(a.tail+1) == b.first
}

// relational reports whether a relation says nothing without the case it points to.
func relational(rel string) bool {
	switch rel {
	case "cert_denied", "rehearing_denied", "affirmed", "appeal_dismissed", "review_denied", "cert_filed", "appeal_docketed", "leave_denied", "cert_granted", "appeal_filed", "appeal_pending", "review_granted", "petition_filed", "writ_denied", "transfer_denied", "appeal_denied":
		return false
	}
	return true
}

// inside ties each citation to the parenthesis that holds it, the innermost one.
func (f *finder) inside() {
	type open struct {
		end, item, paren int
	}
	var stack []open
	for i := range f.items {
		it := f.items[i]
		for len(stack) > 0 && stack[len(stack)-1].end <= it.c.Core.Start {
			stack = stack[:len(stack)-1]
		}
		for n := len(stack) - 1; n >= 0; n-- {
			o := stack[n]
			p := &f.items[o.item].c.Parentheticals[o.paren]
			if p.Span.Start > it.c.Core.Start {
				continue // a parallel in parentheses stands before it: "(832 SE2d 777) (2019) (text)"
			}
			it.c.Inside = o.item
			p.Citations = append(p.Citations, i)
			break
		}
		for p := len(it.c.Parentheticals) - 1; p >= 0; p-- {
			s := it.c.Parentheticals[p].Span
			if len(stack) > 0 && s.End > stack[len(stack)-1].end {
				continue
			}
			stack = append(stack, open{s.End, i, p})
		}
	}
}

// clusters shares year and court within a run of parallels, settles each
// reporter, and moves paragraph pins at the end of a run to its lead.
func (f *finder) clusters() {
	of := make([]int, len(f.items)) // next member by item
	last := make([]int, len(f.items))
	for i := range f.items {
		of[i], last[i] = -1, i
	}
	for i := range f.items {
		if l := f.items[i].c.ParallelOf; l != None {
			of[last[l]] = i
			last[l] = i
		}
	}
	for i := range f.items {
		if k := f.items[i].c.Kind; of[i] >= 0 && (k == ID || k == Supra) {
			f.referenceCluster(i, of)
			continue
		}
		if f.items[i].c.ParallelOf != None || f.items[i].c.Kind != Case && f.items[i].c.Kind != Docket && f.items[i].c.Kind != ShortCase {
			continue
		}
		f.cluster(i, of)
	}
}

// referenceCluster settles the reporters that stand parallel to an id. or supra,
// which print neither year nor court of their own.
func (f *finder) referenceCluster(lead int, next []int) {
	for i := next[lead]; i >= 0; i = next[i] {
		it := f.items[i]
		f.edition(it, it.c.Year, it.c.Court)
		if it.c.Court == "" {
			it.c.Court = f.impliedCourt(it, "")
		}
	}
}

// cluster settles reporter, year and court of a run of parallels from its lead on.
func (f *finder) cluster(lead int, next []int) {
	var dated *item
	members := 0
	for i := lead; i >= 0; i = next[i] {
		if f.items[i].dated && dated == nil {
			dated = f.items[i]
		}
		members++
	}
	a := f.items[lead]
	year, court, printed := 0, "", ""
	if dated != nil {
		year, court, printed = dated.c.Year, dated.c.Court, dated.printed
	}
	f.editions(lead, next, year, court)
	if a.c.Kind == ShortCase {
		return
	}
	if court == "" && printed != "" {
		court = f.stateCourt(lead, next, printed)
	}
	f.connecticut(lead)
	if a.c.Kind == ShortCase {
		return
	}
	if court == "" && printed == "" {
		for i := lead; i >= 0 && court == ""; i = next[i] {
			court = f.impliedCourt(f.items[i], printed)
		}
	}
	if year == 0 {
		year = f.volumeYear(lead, next)
	}
	for i := lead; i >= 0; i = next[i] {
		it := f.items[i]
		if it.c.Year == 0 {
			it.c.Year = year
		}
		if dated != nil && it.c.Date.Zero() {
			it.c.Date = dated.c.Date
		}
		if it.c.Court == "" {
			it.c.Court = court
		}
		if i != lead && len(it.c.Pins) > 0 && next[i] < 0 {
			f.pinsToLead(a, it)
		}
	}
	if members > 1 && dated != nil && dated != a {
		a.c.Full = a.c.Full.Cover(span.Span{Start: a.c.Full.Start, End: dated.c.Full.End})
	}
}

// editions settles the reporters of a run of parallels, and the courts of short forms,
// which print none: "550 U.S. at 557" tells its own.
func (f *finder) editions(lead int, next []int, year int, court string) {
	a := f.items[lead]
	for i := lead; i >= 0; i = next[i] {
		it := f.items[i]
		if it.c.Kind == ShortCase {
			f.edition(it, 0, "")
			it.c.Court = f.impliedCourt(it, "")
			continue
		}
		f.edition(it, year, court)
		if a.c.Kind == ShortCase && it.c.Court == "" {
			it.c.Court = f.impliedCourt(it, "")
		}
	}
}

// strings numbers the citations of one string and carries signals down it.
func (f *finder) strings() {
	group := 0
	for i := 1; i < len(f.items); i++ {
		b := f.items[i]
		p := i - 1
		for p >= 0 && f.items[p].c.Inside != b.c.Inside && f.items[p].c.Inside != None {
			p = f.items[p].c.Inside
		}
		a := f.items[p]
		if b.c.ParallelOf != None || b.c.HistoryOf != None || a.c.Inside != b.c.Inside {
			if b.c.ParallelOf != None || b.c.HistoryOf != None {
				b.c.Group = a.c.Group
			}
			continue
		}
		if l := a.c.ParallelOf; !f.stringGap(a, b) && (l == None || !f.stringGap(f.items[l], b)) { // the lead has the remarks behind its parallels
			continue
		}
		if a.c.Group == 0 {
			group++
			a.c.Group = group
			f.leadGroup(p, group)
		}
		b.c.Group = a.c.Group
		if b.c.Signal == "" {
			b.c.Signal = f.items[f.leadOf(p)].c.Signal
		}
	}
}

// oneParenthesis gives the parentheses behind a run of parallels to its lead, whose
// they are, and what stands inside them with them.
func (f *finder) oneParenthesis() {
	for i := range f.items {
		c := f.items[i].c
		if l := c.ParallelOf; l != None && len(c.Parentheticals) > 0 && !f.items[i].law {
			lead := f.items[l].c
			lead.Parentheticals = append(lead.Parentheticals, c.Parentheticals...)
			c.Parentheticals = nil
		}
		if in := c.Inside; in != None && !f.items[in].law {
			if l := f.items[in].c.ParallelOf; l != None {
				c.Inside = l
			}
		}
	}
}

// leadOf is the citation that carries the signal of item p: the case whose parallel or history it is.
func (f *finder) leadOf(p int) int {
	for n := 0; n < 8; n++ {
		switch {
		case f.items[p].c.HistoryOf != None:
			p = f.items[p].c.HistoryOf
		case f.items[p].c.ParallelOf != None:
			p = f.items[p].c.ParallelOf
		default:
			return p
		}
	}
	return p
}

func (f *finder) leadGroup(p, group int) {
	if l := f.leadOf(p); f.items[l].c.Group == 0 {
		f.items[l].c.Group = group
	}
}

// stringGap reports whether a semicolon, and no more than a link word, parts b from a.
func (f *finder) stringGap(a, b *item) bool {
	semi := false
	at := b.start
	if b.law {
		at = min(at, f.tokenAt(b.c.Full.Start))
	}
	if a.tail > at || at-a.tail > 8 {
		return false
	}
	for k := a.tail; k < at; k++ {
		switch {
		case f.mark(k, ';'):
			semi = true
		case f.emphasis(k), f.mark(k, '"'), f.w(k) == "”", semi && f.kind(k) == lex.Paragraph:
		case f.w(k) == "and" || f.w(k) == "or" || f.mark(k, '&') || f.w(k) == "the":
		default:
			return false
		}
	}
	return semi
}

// inherit gives parallels and nameless history the names of their lead.
func (f *finder) inherit() {
	for i := range f.items {
		b := f.items[i].c
		if b.Kind != Case && b.Kind != Docket || b.Plaintiff != "" || b.CaseName != "" {
			continue
		}
		l := b.ParallelOf
		if l == None {
			l = b.HistoryOf
		}
		if l == None || b.ParallelOf == None && !sameCase(f.items[i].relation) {
			continue
		}
		a := f.items[l].c
		b.Plaintiff, b.Defendant, b.CaseName, b.MainCase = a.Plaintiff, a.Defendant, a.CaseName, a.MainCase
	}
}

// sameCase reports whether history of that relation is of the same case, not of
// another that quotes or overrules it.
func sameCase(relation string) bool {
	for _, p := range [...]string{"overrul", "abrogat", "supersed", "quot", "cit", "disapprov", "distinguish", "follow"} {
		if strings.HasPrefix(relation, p) {
			return false
		}
	}
	return true
}

// confidence says how sure the reading is, 0 to 1.
func (f *finder) confidence(it *item) {
	if it.law && it.c.Confidence > 0 {
		return
	}
	p := 0.95
	if it.c.Kind == Case && it.c.Plaintiff == "" && it.c.CaseName == "" {
		p -= 0.1
	}
	if it.c.Kind == Case && it.c.Year == 0 {
		p -= 0.05
	}
	if len(it.c.Candidates) > 0 {
		p -= 0.2
	}
	if len(it.c.Repairs) > 0 {
		p -= 0.1
	}
	if it.c.NameOnly {
		p -= 0.1
	}
	it.c.Confidence = p
}
