package finding

import (
	"fmt"
	"strings"

	"pincite/core/civil"
	"pincite/core/deadline"
	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// ofDeadlines questions the days that the paper names and the periods it sets.
func ofDeadlines(p Paper, add func(Finding)) {
	for _, d := range p.Deadlines {
		if d.Basis == deadline.ExplicitDate && d.Status != "missed" {
			closedDay(d, add)
		}
		if d.Period.Worded > 0 {
			add(about("words_disagree_with_figures", Error, fmt.Sprintf("The words say %d, the figures say %d.", d.Period.Worded, d.Period.Count), d.Span))
		}
		if d.Basis == deadline.ExplicitDate && d.Period.Unit != "" && !d.Trigger.Date.Zero() {
			disagreement(p, d, add)
		}
		longerThanRule(p, d, add)
	}
}

// closedDay tells of a named day on which the court does not sit. A named day does not move
// (FRCP 6, committee note of 2009), so the reader must know.
func closedDay(d deadline.Deadline, add func(Finding)) {
	what := "The day named for this"
	if d.Event {
		what = "The day set for this " + d.What
	}
	if h, is := law.LegalHoliday(d.Due); is {
		name := h.Name
		if h.Observed {
			name += " as observed"
		}
		add(about("deadline_on_holiday", Warning, fmt.Sprintf("%s, %s, is a federal legal holiday: %s. A named day does not move to the next court day by itself; a counted one does.", what, d.Due.Long(), name), d.Span))
		return
	}
	if w := d.Due.Weekday(); w == civil.Saturday || w == civil.Sunday {
		add(about("deadline_on_weekend", Warning, fmt.Sprintf("%s, %s, is a %s. A named day does not move to the next court day by itself; a counted one does.", what, d.Due.Long(), w), d.Span))
		return
	}
	if h, is := law.PossibleHoliday(d.Due); is {
		add(about("deadline_on_holiday", Info, fmt.Sprintf("%s, %s, was a %s (%s); courts differ on whether that is a legal holiday.", what, d.Due.Long(), h.Name, h.Source), d.Span))
	}
}

// disagreement tells of a named day that is not the last day of the period beside it, whether
// or not that is passed over as a weekend or holiday.
func disagreement(p Paper, d deadline.Deadline, add func(Finding)) {
	c, ok := deadline.Compute(d.Trigger.Date, d.Trigger.Event, d.Period, deadline.Method{Bare: true})
	if !ok || c.Unrolled == d.Due || c.Due == d.Due {
		return
	}
	add(about("named_date_disagrees_with_period", Warning, fmt.Sprintf("The paper names %s, but %s counted from %s end on %s.", d.Due.Long(), d.Period.Text, d.Trigger.Date.Long(), c.Due.Long()), d.Span))
}

// longerThanRule tells where a paper gives another time than the rule or statute behind it.
func longerThanRule(p Paper, d deadline.Deadline, add func(Finding)) {
	if d.Basis == deadline.StatutoryDefault || d.Period.Unit != "days" || d.Trigger.Date.Zero() {
		return
	}
	for _, r := range law.Defaults() {
		if r.Class != p.Document.Class || r.Class != "report_and_recommendation" {
			continue
		}
		n := r.Days(d.Trigger.Date)
		if n == 0 || n == d.Period.Count || !names(d.What, r.SaidBy) {
			continue
		}
		add(about("period_differs_from_rule", Info, fmt.Sprintf("The paper gives %s; %s gave %d days on %s. What the paper gives is what was ordered.", d.Period.Text, strings.ReplaceAll(r.Rule, "; ", " and "), n, d.Trigger.Date.Plain()), d.Span))
		return
	}
}

func names(what string, words []string) bool {
	what = strings.ToLower(what)
	for _, w := range words {
		if strings.Contains(what, w) {
			return true
		}
	}
	return false
}

// monthNumbers are the months by name.
var monthNumbers = map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12}

// ofImpossible tells of days that no calendar has: "February 30, 2024", "6/31/2024". Nothing else is
// read from them, so the reader must know.
func ofImpossible(p Paper, add func(Finding)) {
	words, toks := p.Prose.Words, p.Prose.Tokens
	for k := 0; k+2 < len(words); k++ {
		day, month, year, end := 0, monthNumbers[words[k]], 0, 0
		switch {
		case month > 0 && toks[k+1].Kind == lex.Number:
			day, end = figure(words[k+1]), k+2
			if words[end] == "," {
				end++
			}
		case toks[k].Kind == lex.Number && toks[k].Span().Len() <= 2 && words[k+1] == "/" && k+4 < len(words) && words[k+3] == "/":
			month, day, end = figure(words[k]), figure(words[k+2]), k+4
		default:
			continue
		}
		if end >= len(words) || toks[end].Kind != lex.Number || toks[end].Span().Len() != 4 {
			continue
		}
		year = figure(words[end])
		if month < 1 || month > 12 || year < 1700 || year > 2200 || day >= 1 && day <= civil.DaysIn(year, month) || day > 39 {
			continue
		}
		add(about("impossible_date", Warning, fmt.Sprintf("There is no such day: the month has %d days. No deadline or date is read from it.", civil.DaysIn(year, month)),
			span.Span{Start: toks[k].Start(), End: toks[end].End()}))
	}
}

// figure is the number a word of figures stands for; 0 where it is none.
func figure(w string) int {
	n, ok := digits(w)
	if !ok {
		return 0
	}
	return n
}

// ofDates questions dates as printed: a weekday that is not the date's, a day left blank.
func ofDates(p Paper, add func(Finding)) {
	s := p.Text.String()
	ofImpossible(p, add)
	for _, d := range p.Prose.Dates {
		if d.HasWeekday && !d.NoYear && d.Date.Weekday() != d.Weekday {
			at := span.Span{Start: d.Start, End: d.End}
			add(about("weekday_disagrees_with_date", Warning, fmt.Sprintf("%s was a %s, not a %s.", d.Date.Plain(), d.Date.Weekday(), d.Weekday), at))
		}
	}
	for i := 0; i < len(s); {
		k := strings.Index(s[i:], " day of")
		if k < 0 {
			return
		}
		at := i + k
		i = at + len(" day of")
		b := at
		for b > 0 && (s[b-1] == '_' || s[b-1] == ' ') && at-b < 40 {
			b--
		}
		if strings.Contains(s[b:at], "__") && !filledIn(s, b) {
			b += strings.IndexByte(s[b:at], '_')
			add(about("date_left_blank", Info, "The day is left blank: the paper may be a draft, or the date was written in by hand.", span.Span{Start: b, End: i}))
		}
	}
}

// filledIn reports whether the rule that goes on at b is no blank: a figure was written on it.
func filledIn(s string, b int) bool {
	k := b
	for k > 0 && b-k < 6 && (s[k-1] >= '0' && s[k-1] <= '9' || s[k-1]|0x20 >= 'a' && s[k-1]|0x20 <= 'z') {
		k--
	}
	return k < b && k > 0 && s[k-1] == '_'
}
