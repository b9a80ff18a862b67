package deadline

import (
	"fmt"
	"slices"
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/ruling"
	"pincite/core/span"
)

// fromEvents dates the periods that run from a hearing, a trial or a deadline that the same paper
// sets: the only one of that name, else the one set just before.
func (f *finder) fromEvents() {
	f.thereafter()
	var events []Deadline
	for _, d := range f.out {
		if !d.Due.Zero() && d.Period.Unit == "" && d.Status == "" && len(events) < maxRecent {
			events = append(events, d)
		}
	}
	for i := range f.out {
		d := &f.out[i]
		if len(events) == 0 || !d.Due.Zero() || d.Period.Unit == "" || d.Basis != ExplicitPeriod {
			continue
		}
		e, ok := eventOf(d, events)
		if !ok {
			continue
		}
		c, ok := Compute(e.Due, "the "+strings.ToLower(e.What), d.Period, f.method)
		if !ok {
			continue
		}
		d.Due, d.Rule, d.Alternatives = c.Due, c.Rule, append(d.Alternatives, c.Alternatives...)
		d.Trigger.Date, d.Trigger.Span = e.Due, e.Span
		d.Steps = append([]Step{{Text: fmt.Sprintf("The paper sets %s for %s.", strings.ToLower(e.What), e.Due.Long())}}, c.Steps...)
	}
}

// thereafter counts a period that runs from the step before it, where that step has a day named:
// "disclosures are due by April 5, and rebuttals thirty days thereafter". The step may be taken
// sooner, so the day is the latest.
func (f *finder) thereafter() {
	for i := 1; i < len(f.out); i++ {
		d, e := &f.out[i], f.out[i-1]
		if d.Trigger.Event != stepBefore || !d.Due.Zero() || e.Due.Zero() || e.Event || e.Basis != ExplicitDate && e.Basis != ExplicitPeriod || e.Status != "" || d.Span.Start-e.Span.End > justBefore/2 {
			continue
		}
		c, ok := Compute(e.Due, "the day set for the step before it", d.Period, f.method)
		if !ok {
			continue
		}
		d.Basis = AssumedTrigger
		d.Due, d.Rule, d.Alternatives = c.Due, c.Rule, append(d.Alternatives, c.Alternatives...)
		d.Trigger.Date, d.Trigger.Span = e.Due, e.Span
		d.Steps = append([]Step{{Text: fmt.Sprintf("The step before it is due on %s. If it is taken sooner, the period runs from then.", e.Due.Long())}}, c.Steps...)
	}
}

// stepBefore is the trigger of a period that runs from what precedes it.
const stepBefore = "the step before it"

// justBefore is how far before a period, in bytes, "the hearing" may have been set.
const justBefore = 600

// eventOf is the event among those of the paper that d runs from.
func eventOf(d *Deadline, events []Deadline) (hit Deadline, ok bool) {
	several := false
	near := Deadline{}
	for _, e := range events {
		if e.Event && !names(d.Trigger.Event, e.What) || !e.Event && !limitNamed(d.Trigger.Event, e.What) {
			continue
		}
		several = several || ok && hit.Due != e.Due
		hit, ok = e, true
		if e.Span.Start < d.Span.Start && d.Span.Start-e.Span.End < justBefore {
			near = e
		}
	}
	if several {
		return near, !near.Due.Zero()
	}
	return hit, ok
}

// limitNamed reports whether the trigger phrase names a deadline of the paper: "the discovery
// cut-off", "the close of discovery".
func limitNamed(phrase, what string) bool {
	p, w := content5(phrase), content5(what)
	subject, limit := false, false
	for _, t := range p {
		switch t {
		case "discovery", "dispositive", "expert", "amendment", "joinder":
			subject = subject || slices.Contains(w, t)
		case "cut", "cutoff", "close", "closing", "deadline", "completion", "end":
			limit = true
		}
	}
	return subject && limit
}

// names reports whether the trigger phrase speaks of the event.
func names(phrase, event string) bool {
	p := strings.Fields(strings.ToLower(phrase))
	e := strings.Fields(strings.ToLower(event))
	if len(p) == 0 || len(e) == 0 {
		return false
	}
	head := e[len(e)-1]
	for i, w := range p {
		if w != head {
			continue
		}
		if len(e) < 2 || i == 0 || dropped[p[i-1]] || tails[p[i-1]] || p[i-1] == e[len(e)-2] {
			return true
		}
	}
	return false
}

// defaults are the periods that follow from what the paper is, where it says nothing of them itself.
// They have no due date: the day a rule would give stands among the alternatives.
func (f *finder) defaults(rulings []ruling.Ruling) []Deadline {
	if f.decided.date.Zero() || !f.federal() {
		return nil
	}
	var out []Deadline
	for _, r := range law.Defaults() {
		at := f.decided.span
		if r.Grants != "" {
			at = f.granting(r, rulings)
		}
		if at.Empty() || r.Grants == "" && !f.follows(r) || f.says(r) {
			continue
		}
		n := r.Days(f.decided.date)
		if n == 0 {
			continue
		}
		m := f.method
		m.Bare = r.NoRoll
		d := Deadline{What: r.What, Who: r.Who, Basis: StatutoryDefault, Rule: r.Rule, Period: Period{Count: n, Unit: "days"},
			Trigger: Trigger{Event: r.Event, Date: f.decided.date, Span: f.decided.span}, Span: at}
		d.Steps = []Step{{Text: fmt.Sprintf("The paper sets no time for this. The rule gives %d days from %s; the day of the paper is taken for it.", n, r.Event), Rule: r.Rule}}
		c, ok := Compute(f.decided.date, r.Event, d.Period, m)
		if !ok {
			continue
		}
		due := c.Due
		if r.NoRoll {
			due = f.decided.date.Add(n)
		} else {
			d.Steps = append(d.Steps, c.Steps...)
		}
		d.Alternatives = append(d.Alternatives, Alternative{due, fmt.Sprintf("By default of %s: %s.", r.Rule, due.Long())})
		if r.UnitedStates > 0 {
			p := d.Period
			p.Count = r.UnitedStates
			if c, ok := Compute(f.decided.date, r.Event, p, m); ok {
				d.Alternatives = append(d.Alternatives, Alternative{c.Due, fmt.Sprintf("%d days where the United States or its officer is a party: %s.", r.UnitedStates, c.Due.Long())})
			}
		}
		out = append(out, d)
	}
	return out
}

// federal reports whether the caption names a federal court, whose rules the defaults are.
func (f *finder) federal() bool {
	name := strings.ToLower(f.cap.Court.Name)
	return strings.Contains(name, "united states") || strings.HasPrefix(name, "u.s. ")
}

// granting is the ruling that r follows from: an injunction granted in a case about prisoners.
func (f *finder) granting(r law.Default, rulings []ruling.Ruling) span.Span {
	if r.Case == "prison" && !strings.Contains(f.s, "inmate") && !strings.Contains(f.s, "prison") && !strings.Contains(f.s, "detainee") {
		return span.Span{}
	}
	for _, u := range rulings {
		if u.Status != ruling.Ordered || u.Disposition != "granted" && u.Disposition != "granted_in_part" || u.Span.Empty() {
			continue
		}
		words := strings.ReplaceAll(strings.ToLower(oneLine(f.s[u.Span.Start:u.Span.End])), " ", "_")
		if strings.Contains(words, r.Grants) || strings.HasPrefix(u.Part, r.Grants) {
			return u.Span
		}
	}
	return span.Span{}
}

// follows reports whether r follows from the class and the kind of case.
func (f *finder) follows(r law.Default) bool {
	appeals := f.method.Rules == "frap"
	if r.Class == "" || r.Class != f.class || appeals != (r.Court == "federal_appeals") || f.method.Rules == "frbp" {
		return false
	}
	criminal := f.method.Rules == "frcrp"
	return r.Case != "civil" && r.Case != "criminal" || criminal == (r.Case == "criminal")
}

// says reports whether the paper speaks of the thing itself: a deadline found names it.
func (f *finder) says(r law.Default) bool {
	for _, d := range f.out {
		for _, w := range content5(d.What + " " + around(f.s, d)) {
			for _, s := range r.SaidBy {
				if w == s {
					return true
				}
			}
		}
	}
	return false
}

func content5(s string) []string {
	var out []string
	for _, t := range lex.Scan(s) {
		out = append(out, lower(s[t.Start():t.End()]))
	}
	return out
}
