package deadline

import (
	"fmt"

	"pincite/core/civil"
	"pincite/core/law"
)

// fromPeriod reads the deadline that hangs on the period anchor i of x, and marks in used
// the dates that belong to it.
func (f *finder) fromPeriod(x *sentence, i int, used map[int]bool) (Deadline, bool) {
	a := x.anchors[i]
	if x.quoted[i] {
		return Deadline{}, false
	}
	from, ok := f.opener(x, i)
	if !ok {
		return Deadline{}, false
	}
	tr := f.trigger(x, i)
	if !tr.back && x.floor(from, a.from) {
		return Deadline{}, false
	}
	if !f.obliges(x, i, from, tr) {
		return Deadline{}, false
	}
	if f.restates(x, a) {
		return Deadline{}, false
	}
	if tr.event == bareEvent {
		if after := f.sharedTrigger(x, i); after.event != "" {
			tr = after
			tr.to = a.to
		}
	}
	if tr.event == bareEvent && !f.litigates(x, i) {
		tr = trigger{event: "an event the sentence does not name", basis: AssumedTrigger, to: tr.to}
	}
	if f.chained(x, i, tr) {
		tr = trigger{event: stepBefore, basis: ExplicitPeriod, to: tr.to}
	}
	p := a.period
	p.Back = tr.back
	p.Worded = a.worded
	d := Deadline{Period: p, Trigger: Trigger{Event: tr.event, Date: tr.date, Span: tr.span}, Basis: tr.basis}
	if tr.anchor > 0 {
		used[tr.anchor] = true
	}
	end := tr.to
	named, namedAt, namedEnd := f.namedDate(x, i, end)
	if namedAt > 0 {
		used[namedAt] = true
		end = max(end, namedEnd)
	}
	f.describe(x, i, from, end, limitCue, &d)
	if x.at(from) == "with" { // "granted with 20 days leave to amend"
		k := a.to
		for k < x.to && x.at(k) != "to" {
			k++
		}
		d.What = f.phrase(x, k+1, x.to)
	}
	d.Span = f.evidence(x, from, end)
	f.count(&d, tr, named)
	return d, true
}

// sharedTrigger is the trigger of the next period where one "and" joins both: "to begin within sixty days
// and to be completed within 300 days after entry of this Decree"; its event is "" if there is none.
func (f *finder) sharedTrigger(x *sentence, i int) trigger {
	if i+1 >= len(x.anchors) || x.anchors[i+1].isDate() {
		return trigger{}
	}
	a, b := x.anchors[i], x.anchors[i+1]
	if b.from-a.to > 12 || x.has(strictModals, a.to, b.from) || !x.any(a.to, b.from, "and", "or") {
		return trigger{}
	}
	for k := a.to; k < b.from; k++ {
		if f.role(x.at(k)) != "" || stops[x.at(k)] && x.at(k) != "," && x.at(k) != "(" && x.at(k) != ")" {
			return trigger{}
		}
	}
	if tr := f.trigger(x, i+1); tr.event != bareEvent && tr.event != stepBefore {
		return tr
	}
	return trigger{}
}

// floor reports whether tokens [from, to) open a period that must first have passed: "not sooner than
// 30 days after", "at least 20 days after", which is no day to act by.
func (x *sentence) floor(from, to int) bool {
	return x.any(from, to, "sooner", "less", "fewer", "least", "earlier")
}

// maxRecent bounds how many deadlines before it one is compared with.
const maxRecent = 64

// restates reports whether the sentence only says what follows if a period already told runs out:
// "Failure to object within fourteen days shall bar". The consequence is read with the first telling.
func (f *finder) restates(x *sentence, a anchor) bool {
	if !x.any(x.from, a.from, "failure", "fail", "fails", "failing") {
		return false
	}
	for _, d := range f.out[max(0, len(f.out)-maxRecent):] {
		if d.Period.Count == a.period.Count && d.Period.Unit == a.period.Unit {
			return true
		}
	}
	return false
}

// chained reports whether a bare period answers the one before it in the sentence: "plaintiff
// shall have fourteen days to file, and defendant seven days to respond".
func (f *finder) chained(x *sentence, i int, tr trigger) bool {
	if i == 0 || tr.paper || tr.basis != AssumedTrigger || x.anchors[i-1].isDate() {
		return false
	}
	_, hi := x.clause(i)
	return x.any(x.anchors[i-1].to, hi, "respond", "response", "reply", "object", "objection", "objections", "oppose", "opposition", "answer")
}

// opener is the token where the words that open the period begin: "within", "no later than",
// "shall have". ok is false where the number merely measures something.
func (f *finder) opener(x *sentence, i int) (int, bool) {
	a := x.anchors[i]
	k := a.from - 1
	for x.at(k) == "*" || x.at(k) == "(" || x.at(k) == "approximately" {
		k--
	}
	after := x.at(a.to)
	if after == "'" || after == "’" {
		after = x.at(a.to + 1)
	}
	starts := afterWords[after]
	if x.at(k) == "the" {
		if x.at(k-1) != "within" {
			return 0, false // "for the six months before the complaint"
		}
		k--
	}
	switch w := x.at(k); w {
	case "for", "of", "every", "each":
		return 0, false // a duration: "in effect for three years from"
	case "with":
		return k, after == "leave" && x.at(a.to+1) == "to" || x.at(a.to+1) == "leave" && x.at(a.to+2) == "to" // "granted with 20 days leave to amend"
	case "within":
		if x.at(a.to) == "-" || notWithin[after] {
			return 0, false
		}
		return k, true
	case "than":
		b := x.at(k - 1)
		c := x.at(k - 2)
		if (b == "later" || b == "more") && (c == "no" || c == "not") || (b == "less" || b == "fewer" || b == "sooner") && (c == "not" || c == "no") {
			return k - 2, starts
		}
	case "least":
		if p := x.at(k - 2); p == "of" || p == "for" {
			return 0, false // "for a continuous period of at least two years"
		}
		return k - 1, starts || after == "prior"
	case "in":
		return k, after == "which" || after == "from" && x.has(modals, x.from, a.from)
	case "to":
		if x.at(k-1) == "up" {
			return k - 1, starts
		}
		return 0, false
	case "have", "has", "having", "allowed", "given", "granted", "gives", "grants", "allows", "afforded", "additional", "another", "an", "plaintiff", "defendant", "defendants", "plaintiffs", "parties", "petitioner", "him", "her", "them", "until":
		return f.givesTime(x, k, after)
	}
	return a.from, starts && f.besideDuty(x, a, k, after)
}

// givesTime reports whether the word at token k, before the number, gives someone the period: "shall have
// fourteen days to", "an additional ten days from"; at is where the words that give it begin.
func (f *finder) givesTime(x *sentence, k int, after string) (at int, ok bool) {
	switch w := x.at(k); {
	case w == "additional" || w == "another" || w == "an":
		k--
		if x.at(k) == "an" {
			k--
		}
	case w == "until" && after == "after" && x.any(x.from, k, "deadline", "time", "stayed", "extended", "due"):
		return k, true // "the deadline to respond is stayed until 14 days after the ruling"
	case w == "until" && x.at(k-1) != "have" && x.at(k-1) != "has":
		return 0, false
	}
	granting := x.any(k-6, k+1, "have", "has", "granted", "given", "allowed", "grants", "gives", "allows", "afforded", "granting", "giving")
	return k, granting && (afterWords[after] || after == "within")
}

// besideDuty reports whether a bare number of days, as in "shall be filed 14 days after", has a duty close by.
func (f *finder) besideDuty(x *sentence, a anchor, k int, after string) bool {
	if !timeBefore[after] || a.period.Unit == "hours" {
		return false
	}
	if x.has(strictModals, a.from-10, a.from) || f.isTo(x, max(x.from, a.from-12), a.from) || x.any(a.from-3, a.from, "due") || k < x.from && x.has(strictModals, a.to, a.to+16) {
		return true
	}
	if x.any(a.from-14, a.from, "later", "earlier") && x.any(a.from-14, a.from, "of") && x.has(strictModals, x.from, a.from) {
		return true // "by the later of (a) the Bar Date and (b) thirty days after"
	}
	return (after == "thereafter" || after == "later") && (x.has(strictModals, x.from, a.from) || f.isTo(x, x.from, a.from))
}

// afterWords may follow a period and lead to its trigger.
var afterWords = words("of", "from", "after", "following", "before", "prior", "preceding", "thereafter", "later", "hereof", "in", "to", "subsequent", "hence", "ahead")

// timeBefore are those of afterWords that make a period of a number without "within".
var timeBefore = words("after", "before", "prior", "following", "from", "thereafter", "preceding", "later")

// notWithin are the words that make "within five years ago" and the like no deadline.
var notWithin = words("ago", "period", "periods", "limit", "limitation", "limitations", "window", "old")

// namedDate finds the date by which the paper itself ends the period: "within 14 days of this
// order, namely by July 3, 2020". It stands close behind, with nothing but joining words between.
func (f *finder) namedDate(x *sentence, i, end int) (civil.Date, int, int) {
	for n := i + 1; n < len(x.anchors); n++ {
		b := x.anchors[n]
		if b.from < end {
			continue
		}
		if !b.isDate() || b.from > end+12 || b.date.NoYear {
			return civil.Date{}, 0, 0
		}
		for k := x.anchors[i].to; k < b.from; k++ {
			if k >= end && !joining[x.at(k)] {
				return civil.Date{}, 0, 0
			}
		}
		to := b.to
		if x.at(to) == ")" {
			to++
		}
		return b.date.Date, n, to
	}
	return civil.Date{}, 0, 0
}

var joining = words(",", "(", "namely", "i", "e", ".", "that", "is", "or", "by", "to", "wit", "on", "before", "no", "later", "than", "until", "which", "the", "date", "of", "-", "—", "–", "viz", "not",
	"specifically", "meaning", "and", "*", "i.e", "therefore", "thus", "falls", "will", "be", "day", "expires", "ends", "due", "_")

// count fills in the arithmetic of d.
func (f *finder) count(d *Deadline, tr trigger, named civil.Date) {
	if tr.date.Zero() {
		why := "which the paper does not date"
		if tr.paper {
			why = "but no date of the paper could be read"
		}
		d.Steps = append(d.Steps, Step{Text: fmt.Sprintf("The period runs from %s, %s; no day can be told.", tr.event, why)})
		if !named.Zero() {
			f.asNamed(d, tr, Count{}, false, named)
		}
		return
	}
	if tr.why != "" {
		d.Steps = append(d.Steps, Step{Text: tr.why})
	}
	if f.state {
		d.Steps = append(d.Steps, f.stateStep())
	}
	event := tr.event
	if tr.served && tr.event == bareEvent {
		event = "service, taken to be the date of this paper"
	}
	counted, ok := Compute(tr.date, event, d.Period, f.method)
	if ok {
		d.Due, d.Rule = counted.Due, counted.Rule
		d.Steps = append(d.Steps, counted.Steps...)
		d.Alternatives = counted.Alternatives
		f.otherCounts(d, tr)
	}
	if !named.Zero() {
		f.asNamed(d, tr, counted, ok, named)
		return
	}
	if ok && tr.served && !f.state {
		f.ifMailed(d, tr)
	}
	if ok && tr.basis == AssumedTrigger && !f.decided.other.Zero() && f.decided.other != tr.date {
		if other, ok := Compute(f.decided.other, tr.event, d.Period, f.method); ok && other.Due != d.Due {
			d.Alternatives = append(d.Alternatives, Alternative{other.Due, fmt.Sprintf("Counted from %s, the other date the paper bears, it ends on %s.", f.decided.other.Long(), other.Due.Long())})
		}
	}
}

// otherCounts adds the days that the state's own rule, and the number in words, would give.
func (f *finder) otherCounts(d *Deadline, tr trigger) {
	if f.state {
		f.ifStateCounts(d, tr)
	}
	if d.Period.Worded == 0 {
		return
	}
	p := d.Period
	p.Count = d.Period.Worded
	if other, ok := Compute(tr.date, tr.event, p, f.method); ok {
		d.Alternatives = append(d.Alternatives, Alternative{other.Due, fmt.Sprintf("The words say %d, the figures %d; counted by the words the period ends on %s.", d.Period.Worded, d.Period.Count, other.Due.Long())})
	}
}

// asNamed makes the day that the paper itself names the due one, and the count beside it an alternative.
func (f *finder) asNamed(d *Deadline, tr trigger, counted Count, ok bool, named civil.Date) {
	d.Basis = ExplicitDate
	d.Steps = append(d.Steps, Step{fmt.Sprintf("The paper itself names %s. A named day stands as it is; the count does not move it.", named.Long()), "FRCP 6(a), committee note of 2009"})
	alternatives := d.Alternatives
	d.Alternatives = nil
	if ok && counted.Due != named {
		why := fmt.Sprintf("Counted from %s, %s ends on %s.", tr.event, d.Period.Text, counted.Due.Long())
		if counted.Unrolled == named {
			why += fmt.Sprintf(" %s is no day on which the court sits, and a counted period runs on past it.", named.Long())
		}
		d.Alternatives = append(d.Alternatives, Alternative{counted.Due, why})
	}
	for _, alt := range alternatives {
		if alt.Due != named {
			d.Alternatives = append(d.Alternatives, alt)
		}
	}
	d.Due, d.Rule = named, ""
}

// stateStep says under whose rule a court that is not federal counts time.
func (f *finder) stateStep() Step {
	const shown = "The method of the federal rules is shown; what is known of the state's own holidays is said below."
	if c, known := law.CourtByID(f.cap.Court.ID); known {
		if t, known := law.StateTimeOf(c.Place); known {
			return Step{fmt.Sprintf("This is a court of %s, whose own rule on counting time governs. %s", c.Place, shown), t.Rule}
		}
	}
	return Step{Text: "This is no federal court: its own rule on counting time governs, and may differ. " + shown}
}

// ifStateCounts adds the day that the state's own rule for short periods would give.
func (f *finder) ifStateCounts(d *Deadline, tr trigger) {
	c, _ := law.CourtByID(f.cap.Court.ID)
	t, known := law.StateTimeOf(c.Place)
	if !known || d.Period.Unit != "days" || d.Period.Count >= t.ShortBelow {
		return
	}
	m := f.method
	m.Short, m.ShortRule = t.ShortBelow, t.Rule
	if counted, ok := Compute(tr.date, tr.event, d.Period, m); ok && counted.Due != d.Due {
		d.Alternatives = append(d.Alternatives, Alternative{counted.Due, fmt.Sprintf("By %s a period under %d days leaves out Saturdays, Sundays and legal holidays: %s.", t.Rule, t.ShortBelow, counted.Due.Long())})
	}
}

// ifMailed adds the date that service by mail would give: FRCP 6(d) and its kin.
func (f *finder) ifMailed(d *Deadline, tr trigger) {
	m := f.method
	m.Service = "mail"
	mailed, ok := Compute(tr.date, tr.event, d.Period, m)
	if ok && mailed.Due != d.Due {
		d.Alternatives = append(d.Alternatives, Alternative{mailed.Due, fmt.Sprintf("If the paper was served by mail, %d days are added: %s (%s).", law.Mail().Days, mailed.Due.Long(), (&counter{method: law.CountingMethod(m.Rules), trigger: tr.date}).mailRule())})
	}
}
