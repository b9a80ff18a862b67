package deadline

import (
	"fmt"

	"pincite/core/civil"
	"pincite/core/law"
)

// A Method says under which rules to count, and how the paper was served.
type Method struct {
	Rules string // frcp frap frcrp frbp; anything else counts as frcp
	// Service by which days are added: "" (none), "mail", "electronic". It is
	// known only where the paper says so.
	Service string
	// Short is the number of days below which weekends and legal holidays are left out by the rule
	// of a state, ShortRule that rule; 0 where the federal rules count.
	Short     int
	ShortRule string
	// Bare leaves out the reminder of state holidays.
	Bare bool
	// State is where the court sits, "" if that is not known; Own that it is the state's court.
	State string
	Own   bool
}

// A Count is a due date with its arithmetic.
type Count struct {
	Due          civil.Date
	Unrolled     civil.Date // the last day counted, before weekends and holidays
	Steps        []Step
	Rule         string
	Alternatives []Alternative
}

// maxCount caps a period, in its own unit, so that no printed number leads out of the calendar.
const maxCount = 3660

// Compute counts p from the day of the event trigger, under the rules in force on that day.
// ok is false if the period is none that can be counted.
func Compute(trigger civil.Date, event string, p Period, m Method) (c Count, ok bool) {
	if !trigger.Valid() || p.Count < 0 || p.Count > maxCount || p.Count == 0 && p.Unit != "days" {
		return Count{}, false
	}
	k := counter{method: law.CountingMethod(m.Rules), trigger: trigger, period: p, opts: m}
	k.regime = k.method.Regime(trigger)
	if m.Short > 0 {
		k.regime.ShortBelow, k.regime.Source = m.Short, m.ShortRule
	}
	k.modern = !trigger.Before(countEveryDay)
	if event == "" {
		event = "the event"
	}
	k.step(k.rule(k.method.Days+"(A)"), "The period runs from %s, %s. That day is not counted.", event, trigger.Long())
	var end civil.Date
	switch p.Unit {
	case "days":
		end = k.days()
	case "business_days":
		end = k.courtDays(p.Count, "the paper's own words: "+p.Text)
	case "weeks":
		end = trigger.Add(k.sign() * 7 * p.Count)
		k.step(k.rule(k.method.Days+"(B)"), "%s of seven days each, every day counted, %s on %s.", plural(p.Count, "week"), k.ends(), end.Long())
	case "months":
		end = trigger.AddMonths(k.sign() * p.Count)
		k.step(k.rule(k.method.Days), "%s %s on %s.", plural(p.Count, "month"), k.ends(), end.Long())
	case "years":
		end = trigger.AddMonths(k.sign() * 12 * p.Count)
		k.step(k.rule(k.method.Days), "%s %s on %s.", plural(p.Count, "year"), k.ends(), end.Long())
	case "hours":
		end = k.hours()
	default:
		return Count{}, false
	}
	if !end.Valid() {
		return Count{}, false
	}
	k.out.Unrolled = end
	k.out.Rule = k.rule(k.method.Days)
	if p.Unit == "hours" {
		k.out.Rule = k.rule(k.method.Hours)
	}
	if p.Back {
		k.out.Rule = k.rule(k.method.Back)
	}
	due := k.roll(end)
	due = k.mailDays(due)
	k.ofState(due)
	k.out.Due = due
	return k.out, true
}

// countEveryDay is the day from which all four sets of rules count every day.
var countEveryDay = civil.Date{Year: 2009, Month: 12, Day: 1}

type counter struct {
	method  law.Method
	regime  law.Regime
	trigger civil.Date
	period  Period
	opts    Method
	modern  bool
	out     Count
}

func (k *counter) step(rule, format string, args ...any) {
	k.out.Steps = append(k.out.Steps, Step{fmt.Sprintf(format, args...), rule})
}

// rule is the citation as it stood on the trigger date: the lettered paragraphs came in 2009.
func (k *counter) rule(modern string) string {
	if k.modern {
		return modern
	}
	return k.method.Old
}

func (k *counter) sign() int {
	if k.period.Back {
		return -1
	}
	return 1
}

func (k *counter) ends() string {
	if k.period.Back {
		return "counted backward end"
	}
	return "end"
}

// days counts a period in days: every day, or court days alone where the older rules said so.
func (k *counter) days() civil.Date {
	n := k.period.Count
	if n < k.regime.ShortBelow && n > 0 {
		return k.courtDays(n, fmt.Sprintf("%s: a period under %d days leaves out Saturdays, Sundays and legal holidays", k.regime.Source, k.regime.ShortBelow))
	}
	end := k.trigger.Add(k.sign() * n)
	k.step(k.rule(k.method.Days+"(B)"), "%s, every day counted, %s on %s.", plural(n, "day"), k.ends(), end.Long())
	return end
}

// courtDays counts days that are no weekend and no legal holiday.
func (k *counter) courtDays(n int, why string) civil.Date {
	d := k.trigger
	var holidays string
	for left := n; left > 0; {
		d = d.Add(k.sign())
		if law.CourtDay(d) {
			left--
			continue
		}
		if h, is := law.LegalHoliday(d); is {
			holidays += fmt.Sprintf("; %s was %s", d.Long(), holidayName(h))
		}
	}
	rule := k.rule(k.method.Days)
	if k.period.Unit != "days" {
		rule = ""
	}
	k.step(rule, "%s, weekends and legal holidays left out (%s)%s: %s.", plural(n, "day"), why, holidays, d.Long())
	return d
}

// hours counts hours. The paper seldom prints the clock time of the event, so whole days are shown.
func (k *counter) hours() civil.Date {
	days := (k.period.Count + 23) / 24
	end := k.trigger.Add(k.sign() * days)
	k.step(k.rule(k.method.Hours), "%s run from the minute of the event, every hour counted. Without its clock time only the day can be told: %s.", plural(k.period.Count, "hour"), end.Long())
	return end
}

// roll moves a last day that is a weekend or legal holiday to the next day that is none,
// onward for a period after an event and backward for one before it.
func (k *counter) roll(end civil.Date) civil.Date {
	d := end
	rule := k.rule(k.method.Days + "(C)")
	word := "runs on"
	if k.period.Back {
		rule, word = k.rule(k.method.Back), "runs back"
	}
	observed := civil.Date{}
	for !law.CourtDay(d) {
		why := d.Weekday().String()
		if h, is := law.LegalHoliday(d); is {
			why = holidayName(h)
			if h.Observed && observed.Zero() {
				observed = d
			}
		}
		next := d.Add(k.sign())
		k.step(rule, "%s is %s; the period %s to %s.", d.Long(), article(why), word, next.Long())
		d = next
	}
	if !observed.Zero() && observed.Weekday() == civil.Friday {
		k.out.Alternatives = append(k.out.Alternatives, Alternative{observed,
			"If the Friday kept for a Saturday holiday is not a legal holiday in this court, the period ends on " + observed.Long() + "."})
	}
	if h, is := law.PossibleHoliday(d); is {
		next := d.Add(k.sign())
		for !law.CourtDay(next) {
			next = next.Add(k.sign())
		}
		k.out.Alternatives = append(k.out.Alternatives, Alternative{next,
			fmt.Sprintf("%s was a %s (%s); courts differ on whether that is a legal holiday. If it is, the day is %s.", d.Long(), h.Name, h.Source, next.Long())})
	}
	return d
}

// mailDays adds the days for service by mail, after the period would otherwise end.
// Before December 1, 2005 the rule did not say when to add them; the result is shown
// by today's order, and the other beside it where it differs.
func (k *counter) mailDays(due civil.Date) civil.Date {
	mail := law.Mail()
	switch k.opts.Service {
	case "mail":
	case "electronic":
		if k.trigger.Before(mail.ElectronicFrom) || mail.ElectronicTo.Before(k.trigger) {
			k.step(k.method.Mail, "Service by electronic means adds no days on this date.")
			return due
		}
	default:
		return due
	}
	if k.period.Back || k.period.Unit == "hours" {
		return due
	}
	rule := k.mailRule()
	// From the unrolled end: the rule adds to the period "after the period would otherwise
	// expire under Rule 6(a)", which is the rolled day (2005 committee note).
	end := due.Add(mail.Days)
	k.step(rule, "Service by %s adds %s after the period would end: %s.", serviceName(k.opts.Service), plural(mail.Days, "day"), end.Long())
	rolled := k.roll(end)
	if k.trigger.Before(mail.AfterExpiryFrom) {
		other := k.trigger.Add(k.period.Count + mail.Days)
		for k.period.Unit == "days" && !law.CourtDay(other) {
			other = other.Add(1)
		}
		if k.period.Unit == "days" && k.period.Count >= k.regime.ShortBelow && other != rolled {
			k.out.Alternatives = append(k.out.Alternatives, Alternative{other,
				"Before December 1, 2005 the rule did not say whether the three days come before or after a weekend is passed over; added to the period first, it ends on " + other.Long() + "."})
		}
	}
	return rolled
}

// restyled is the day the civil rules were restyled and 6(e) became 6(d).
var restyled = civil.Date{Year: 2007, Month: 12, Day: 1}

func (k *counter) mailRule() string {
	if k.trigger.Before(restyled) {
		return k.method.OldMail
	}
	return k.method.Mail
}

func serviceName(s string) string {
	if s == "electronic" {
		return "electronic means"
	}
	return s
}

func holidayName(h law.Holiday) string {
	if h.Observed {
		return h.Name + " as observed"
	}
	return h.Name
}

// article puts "a" before a weekday's name; holidays have none.
func article(why string) string {
	if why == "Saturday" || why == "Sunday" {
		return "a " + why
	}
	return why
}

func plural(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
