package deadline

import (
	"fmt"
	"strings"

	"pincite/core/civil"
	"pincite/core/law"
)

// ofState shows what the holidays of the state do to the last day. They move it in a
// federal court for a period after an event (FRCP 6(a)(6)(C)), and in the state's own court
// by its own rule; the table of them is not complete, so the other day stands beside the
// count as an alternative, with its reason.
func (k *counter) ofState(due civil.Date) {
	state := k.opts.State
	if k.period.Back {
		return
	}
	if h, is := law.StateHoliday(state, due); is {
		next := due.Add(1)
		for {
			_, closed := law.StateHoliday(state, next)
			if law.CourtDay(next) && !closed {
				break
			}
			next = next.Add(1)
		}
		k.step(k.stateRule(h.Source), "%s is %s in %s.", due.Long(), h.Name, state)
		k.out.Alternatives = append(k.out.Alternatives, Alternative{next, fmt.Sprintf("%s is a legal holiday of %s (%s): %s. If the court counts by it, the period runs on to %s.", due.Long(), state, h.Name, h.Source, next.Long())})
	}
	if k.opts.Own {
		for d := k.out.Unrolled; d.Before(due); d = d.Add(1) {
			if source, is := law.Unkept(state, d); is {
				k.step(source, "The courts of %s do not name %s as a holiday.", state, d.Long())
				k.out.Alternatives = append(k.out.Alternatives, Alternative{d, fmt.Sprintf("%s is a federal holiday that is not named among those of %s (%s). If the court sits on it, the period ends that day.", d.Long(), state, source)})
				break
			}
		}
	}
	known := law.StateHolidays(state)
	switch {
	case k.opts.Bare:
	case len(known) == 0:
		k.step(k.rule(k.method.Holidays+"(C)"), "State holidays, and days on which the clerk's office could not be reached, were not looked up.")
	default:
		k.step(k.stateRule(""), "Of the holidays of %s beside the federal ones these were looked up: %s. Others, and days on which the clerk's office could not be reached, were not.", state, strings.Join(known, ", "))
	}
}

// stateRule is the rule by which the state's holidays count: its own in its own courts.
func (k *counter) stateRule(own string) string {
	if k.opts.Own {
		return own
	}
	return k.rule(k.method.Holidays + "(C)")
}
