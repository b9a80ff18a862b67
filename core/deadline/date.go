package deadline

import (
	"fmt"
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
)

// A cue says how a date is tied to what stands around it.
type cue int

const (
	noCue    cue = iota
	limitCue     // by, on or before, no later than, until, due
	eventCue     // set for, on … at 9:00
	labelCue     // "Discovery cutoff: January 15, 2021"
	pastCue      // a deadline recited: "his June 11, 2020, deadline"
)

// limits are the words directly before a date that make it a limit, longest first.
var limits = [][]string{
	{"on", "or", "before"}, {"no", "later", "than"}, {"not", "later", "than"}, {"no", "later", "that"}, {"up", "to", "and", "including"}, {"to", "and", "including"}, {"by", "or", "before"},
	{"prior", "to"}, {"up", "to"}, {"due", "on"}, {"due", "by"}, {"extended", "to"}, {"enlarged", "to"}, {"deadline", "of"}, {"deadline", "is"}, {"by", "no", "later", "than"},
	{"not", "to", "exceed"}, {"expires", "on"}, {"expire", "on"}, {"close", "on"}, {"closes"}, {"closes", "on"}, {"closed", "on"}, {"cutoff", "is"}, {"deadline", "to"}, {"date", "of"}, {"date", "is"},
	{"by"}, {"before"}, {"until"}, {"till"}, {"due"}, {"through"},
}

// limitAt is the number of tokens before token i that form a limit, 0 if none.
func (x *sentence) limitAt(i int) int {
	for _, l := range limits {
		ok := true
		for k := range l {
			if x.at(i-len(l)+k) != l[k] {
				ok = false
				break
			}
		}
		if ok {
			return len(l)
		}
	}
	return 0
}

// before is the index of the token before i that is no ornament: article, emphasis, bracket.
func (x *sentence) before(i int) int {
	for i--; i >= x.from; i-- {
		switch x.at(i) {
		case "*", "_", "the", "[", "\"", "“", ",", "5:00", "noon", "close", "midnight":
			continue
		}
		return i
	}
	return i
}

// fromDate reads the deadline that hangs on the date anchor i of x.
func (f *finder) fromDate(x *sentence, i int) (Deadline, bool) {
	a := x.anchors[i]
	when, steps, ok := f.dayOf(a.date)
	if a.told != "" {
		steps = append(steps, Step{Text: a.told})
	}
	known := !f.decided.date.Zero()
	if !ok || known && f.decided.span.Overlaps(a.span) || x.quoted[i] {
		return Deadline{}, false
	}
	if known && !f.decided.date.Before(when) && !f.lateButOrdered(x, i, when) {
		if a.date.NoYear {
			return Deadline{}, false
		}
		return f.recited(x, i, when)
	}
	if known && when.Before(f.decided.date) {
		steps = append(steps, Step{Text: fmt.Sprintf("The day lies before the date of the paper itself, %s.", f.decided.date.Long())})
	}
	c, cueFrom := f.dateCue(x, i)
	if c == noCue || !known && c != limitCue && !(c == eventCue && x.any(x.from, a.from, "shall", "will") && x.at(a.from-1) == "on" && x.event(x.from, a.from)) || f.uncertain(x, a, c) {
		return Deadline{}, false
	}
	lo, hi := x.clause(i)
	if e := x.at(cueFrom); c == limitCue && (e == "expires" || e == "expire") && !expounds[f.class] {
		return Deadline{Due: when, Basis: ExplicitDate, Event: true, Who: "parties", What: f.subject(x, lo, cueFrom) + " expires", Time: f.clock(x, a), Span: f.evidence(x, lo, a.to),
			Steps: append(steps, Step{Text: fmt.Sprintf("The paper names the day: %s.", when.Long())})}, true
	}
	if c == limitCue && !x.moved(i) && !f.orders(x, lo, hi) {
		return Deadline{}, false
	}
	d := Deadline{Due: when, Basis: ExplicitDate, Event: c == eventCue, Span: f.evidence(x, cueFrom, a.to)}
	f.describe(x, i, cueFrom, a.to, c, &d)
	d.Time = f.clock(x, a)
	d.Steps = append(steps, Step{fmt.Sprintf("The paper names the day: %s. A named day is not computed, and does not move for a weekend or holiday.", when.Long()),
		"FRCP 6(a), committee note of 2009"})
	return d, true
}

// dayOf is the day that a printed date names; one without its year is the next such day after the paper.
func (f *finder) dayOf(printed civil.Printed) (when civil.Date, steps []Step, ok bool) {
	when = printed.Date
	if !printed.NoYear {
		return when, nil, true
	}
	if f.decided.date.Zero() {
		return when, nil, false
	}
	when.Year = f.decided.date.Year
	if when.Before(f.decided.date) {
		when.Year++
	}
	return when, []Step{{Text: fmt.Sprintf("The paper prints no year; the next such day after the date of the paper is %s.", when.Long())}}, when.Valid()
}

// uncertain reports whether a date without its year, or one in a paper without a date, lacks the words
// that would make it a day to come; or whether an opinion on review only tells of a setting below.
func (f *finder) uncertain(x *sentence, a anchor, c cue) bool {
	sets := x.has(strictModals, x.from, x.to) || x.has(setWords, x.from, x.to) || f.isTo(x, x.from, x.to)
	if (f.decided.date.Zero() || a.date.NoYear) && !sets {
		return true
	}
	if a.date.NoYear && (f.datedStory(x) || x.any(a.from-8, a.from, "was", "were", "had") || c == labelCue || c == eventCue && !x.has(setWords, a.from-10, a.from)) {
		return true
	}
	return c == eventCue && f.class == "opinion" && x.span.Start < f.decretal && !x.has(strictModals, x.from, x.to)
}

// lateButOrdered reports whether a day that is not after the paper's own is ordered all the same, as in
// an order drafted before it was signed: "on or before January 13, defendants shall".
func (f *finder) lateButOrdered(x *sentence, i int, when civil.Date) bool {
	a := x.anchors[i]
	if when.Add(maxLate).Before(f.decided.date) || a.span.Start < f.decretal && !decretalClass[f.class] && when != f.decided.date {
		return false
	}
	from, to := x.clause(i)
	if n := x.limitAt(x.before(a.from) + 1); n == 0 && x.limitAt(a.from) == 0 {
		return false
	}
	return x.any(from, to, "shall", "must", "will") && !x.any(from, to, "had", "was", "were", "been", "did", "not", "failed", "have")
}

// maxLate is how many days before the date of a paper a day that it orders may lie.
const maxLate = 60

// datedStory reports whether the sentence prints a whole date gone by: then "April 25" beside it is of that time.
func (f *finder) datedStory(x *sentence) bool {
	for _, a := range x.anchors {
		if a.isDate() && !a.date.NoYear && !f.decided.date.Before(a.date.Date) {
			return true
		}
	}
	return false
}

var setWords = words("set", "sets", "scheduled", "due", "reset", "rescheduled", "continued", "ordered", "deadline")

// dateCue is what ties the date anchor i to its sentence, and the token where the cue begins.
func (f *finder) dateCue(x *sentence, i int) (cue, int) {
	a := x.anchors[i]
	from, to := x.clause(i)
	if i > 0 && !x.moved(i) {
		from = max(from, x.anchors[i-1].to)
	}
	reach := min(to, a.to+16)
	if i+1 < len(x.anchors) {
		reach = min(reach, x.anchors[i+1].from)
	}
	since := from
	if x.moved(i) { // "set for July 14 is stricken and reset for July 20"
		since = a.to
	}
	if i+1 < len(x.anchors) && x.moved(i+1) { // the day it was moved from
		return noCue, 0
	}
	if x.has(undone, since, reach) || x.off(a.to, reach) || x.at(a.from-1) == "from" {
		return noCue, 0
	}
	if x.moved(i) && x.has(filingNouns, x.from, x.anchors[i-1].from) && !x.event(x.from, x.anchors[i-1].from) {
		return limitCue, a.from - 1 // "the answer date is moved from March 11 to April 8"
	}
	p := x.before(a.from) + 1
	for _, at := range []int{a.from, p} {
		if n := x.limitAt(at); n > 0 && f.binds(x, i, at-n, n) {
			return limitCue, at - n
		}
	}
	// "by 5:00 p.m. on July 3", "on or before noon, Friday, July 3"
	if n, at := f.limitThroughTime(x, a.from); n > 0 && f.binds(x, i, at, n) {
		return limitCue, at
	}
	next := to
	if i+1 < len(x.anchors) {
		next = min(next, x.anchors[i+1].from)
	}
	if x.event(from, next) && !f.pastEvent(x, from, min(next, a.to+6)) && (x.has(eventVerbs, from, next) || f.clock(x, a) != "" || x.at(a.from-1) == "on") &&
		(x.has(modals, x.from, x.to) || x.has(eventVerbs, x.from, x.to) || f.clock(x, a) != "") {
		return eventCue, a.from
	}
	if x.at(a.from-1) == "on" && x.at(a.from-2) == "heard" && x.has(strictModals, from, a.from) {
		return eventCue, a.from
	}
	if x.at(a.from-1) == "on" && x.any(from, a.from, "appear") && (x.has(strictModals, from, a.from) || f.passive(x, from, a.from)) {
		return eventCue, a.from
	}
	if f.isLabel(x, from, a.from) {
		if x.event(from, a.from) && !x.any(from, a.from, "deadline", "due", "cutoff", "briefs", "motions") {
			return eventCue, a.from
		}
		return labelCue, a.from
	}
	return noCue, 0
}

// limitThroughTime finds a limit that is parted from its date by a clock time.
func (f *finder) limitThroughTime(x *sentence, from int) (n, at int) {
	clocked := false
	for k := from - 1; k >= x.from && k > from-12; k-- {
		w := x.at(k)
		switch {
		case w == "a" || w == "p" || w == "m" || w == "am" || w == "pm" || w == "noon" || w == "midnight" || w == "." || w == ":" || w == "o'clock" || w == "eastern" || w == "central" || w == "pacific" || w == "mountain" || w == "time" || w == "close" || w == "of" || w == "business":
			clocked = true
		case w == "on" || w == "," || w == "the" || w == "*" || w == "(" || w == ")" || f.toks[k].Kind == lex.Number || w == "est" || w == "et" || w == "ct" || w == "pt":
		default:
			if n := x.limitAt(k + 1); n > 0 && clocked {
				return n, k + 1 - n
			}
			return 0, 0
		}
	}
	return 0, 0
}

// binds reports whether a limit of n tokens at token at obliges anyone.
func (f *finder) binds(x *sentence, i, at, n int) bool {
	from, to := x.clause(i)
	switch w := x.at(at); {
	case w == "through":
		if h := x.at(at - 1); h == "has" || h == "have" { // Defendant has through May 20 to respond
			return true
		}
		return x.any(from, at, "extended", "extends", "extending", "enlarged") && !x.any(from, at, "has", "had", "was", "were", "been", "since")
	case w == "before" && n == 1 || w == "prior":
		return x.any(from, to, "shall", "must", "may", "should") || x.has(filingNouns, from, at) && x.any(from, to, "due", "filed", "served", "completed", "submitted", "exchanged")
	case w == "due" || strings.HasPrefix(w, "deadline") || strings.HasPrefix(w, "cutoff"):
		return true
	case w == "expires" || w == "expire":
		return x.has(thisPaper, from, at) || x.any(from, at, "stay", "time")
	case w == "date":
		return x.has(filingNouns, from, at)
	case (w == "until" || w == "till") && x.barred(from, at):
		return false
	case (w == "until" || w == "till") && x.any(from, to, "stayed", "stay", "custody", "detained", "remain", "remains", "effect", "enjoined", "restrained"):
		return false
	}
	if f.listed(x) || f.onFailure(x, from, at) != "" {
		return true
	}
	if x.toBe(from, at) || x.has(modals, from, to) || x.has(modals, x.from, at) || x.acts(x.from, to) || x.has(filingNouns, from, at) {
		return !x.any(from, at, "had", "was", "were", "failed") || x.has(strictModals, from, to) || x.any(from, to, "ordered", "extended", "hereby")
	}
	return x.at(x.from) == "ordered" || x.any(x.from, at, "ordered", "hereby")
}

// barred reports whether tokens [from, to) forbid something: "shall not sue until", which sets no day to act by.
func (x *sentence) barred(from, to int) bool {
	for k := from; k < to; k++ {
		if x.at(k) == "not" && strictModals[x.at(k-1)] {
			return true
		}
	}
	return false
}

// isLabel reports whether tokens [from, to) are a label before a date: few words, a thing
// that courts set dates for, and no verb in the past.
func (f *finder) isLabel(x *sentence, from, to int) bool {
	words, found := 0, false
	for k := to - 1; k >= from; k-- {
		w := x.at(k)
		if f.toks[k].Kind == lex.Word || f.toks[k].Kind == lex.Alnum {
			words++
		}
		if pastVerbs[w] || words > 14 {
			return false
		}
		if filingNouns[w] || eventNouns[w] {
			found = true
		}
	}
	if !found || words == 0 {
		return false
	}
	last := x.at(to - 1)
	if last == "," && x.has(scheduleWords, x.from, to) { // "amended as follows: opening brief, April 1"
		return true
	}
	switch last {
	case ":", "-", "–", "—", ".", "|", "due", "deadline", "on", "cutoff", "is", ")":
		return f.class == "scheduling_order" || last == ":" || last == "due" || last == "deadline" || last == "cutoff" || last == "—" || last == "–" || last == "|"
	}
	return f.class == "scheduling_order" && last != "of" && last != "from" && last != "and" && last != "since" && last != "in" && last != "filed" && last != "dated"
}

// scheduleWords open a list of dates.
var scheduleWords = words("schedule", "follows", "deadlines", "dates")

var pastVerbs = words("was", "were", "had", "filed", "did", "dated", "entered", "issued", "signed", "submitted", "occurred", "received", "moved", "objected", "took", "denied", "granted", "since", "decided", "argued")

// recited reads a deadline that is already past and only recalled: "by his June 11, 2020,
// deadline", "responses were due on May 1, 2020, and none was filed".
func (f *finder) recited(x *sentence, i int, when civil.Date) (Deadline, bool) {
	a := x.anchors[i]
	k := a.to
	for x.at(k) == "," || x.at(k) == "*" {
		k++
	}
	from, to := x.clause(i)
	named := strings.HasPrefix(x.at(k), "deadline") || strings.HasPrefix(x.at(a.from-2), "deadline") && (x.at(a.from-1) == "of" || x.at(a.from-1) == "was")
	if !named {
		n := x.limitAt(a.from)
		due := x.any(from, a.from, "due") || n > 0 && x.has(recalledOrders, from, a.from)
		if n == 0 || x.at(a.from-1) == "until" || !due || !x.has(filingNouns, from, to) && !x.has(courtActs, from, a.from) {
			return Deadline{}, false
		}
	}
	missed := x.has(missedWords, x.from, x.to) || f.nextHas(x.next, missedWords)
	if !missed {
		return Deadline{}, false
	}
	d := Deadline{Due: when, Basis: ExplicitDate, Status: "missed", Span: a.span}
	d.Who = f.who(x, from, a.from)
	if d.Who == "" {
		d.Who = f.lastWho
	}
	d.What = f.recitedAct(x, from, a.from)
	d.Steps = []Step{{Text: fmt.Sprintf("The paper recalls the day as past: %s.", when.Long())}}
	return d, true
}

var recalledOrders = words("ordered", "directed")

var missedWords = words("not", "failed", "fails", "never", "missed", "failure", "didn't", "none", "untimely", "passed", "expired", "neither")

// recitedAct is what was due: the verb after "did not" or "failed to", or the noun of the filing.
func (f *finder) recitedAct(x *sentence, from, to int) string {
	for k := from; k < to; k++ {
		if w := x.at(k); (w == "not" || w == "to") && k+1 < to && (x.at(k-1) == "did" || x.at(k-1) == "failed" || x.at(k-1) == "has" || x.at(k-1) == "have") {
			if act := f.phrase(x, k+1, to); act != "" {
				return act
			}
		}
	}
	for k := from; k < to; k++ { // "ordered defendant to respond"
		if x.at(k) == "to" && x.has(recalledOrders, max(from, k-5), k) {
			return f.phrase(x, k+1, to)
		}
	}
	for k := from; k < to; k++ {
		if filingNouns[x.at(k)] && x.at(k) != "deadline" {
			return x.at(k)
		}
	}
	return "deadline"
}

// nextHas reports whether the sentence sp begins, within twelve words, with one of the words.
func (f *finder) nextHas(sp span.Span, set wordSet) bool {
	if sp.Empty() {
		return false
	}
	head := f.s[sp.Start:min(sp.End, sp.Start+120)]
	for _, w := range strings.Fields(head) {
		if set[strings.Trim(lower(w), ".,;")] {
			return true
		}
	}
	return false
}
