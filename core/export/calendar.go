package export

import (
	"strings"

	ics "github.com/arran4/golang-ical"

	"pincite/core/civil"
	"pincite/core/report"
)

// writeICS writes each dated deadline as an all-day event (RFC 5545): the
// sentence and the arithmetic in its description, the same UID each time, so
// that importing twice changes nothing. A date the law would give, which the
// paper does not say, is no event.
func writeICS(papers []Paper, _ Options) ([]File, error) {
	cal := ics.NewCalendar()
	cal.SetProductId("-//Pincite//Deadlines//EN")
	cal.SetMethod(ics.MethodPublish)
	for _, p := range papers {
		for _, d := range p.Report.Deadlines {
			if due, ok := civil.Parse(d.Due); ok {
				addEvent(cal, p.Report, d, due)
			}
		}
	}
	return []File{{"deadlines.ics", "text/calendar", []byte(cal.Serialize())}}, nil
}

func addEvent(cal *ics.Calendar, r *report.Report, d report.Deadline, due civil.Date) {
	h := headOf(r)
	e := cal.AddEvent(r.Source.SHA256[:min(16, len(r.Source.SHA256))] + "-" + d.ID + "@pincite")
	// the paper's own date, or the due date, stands for the time of writing: the core reads no clock
	stamp := orElse(h.date, d.Due)
	e.SetProperty(ics.ComponentPropertyDtstamp, strings.ReplaceAll(stamp, "-", "")+"T000000Z")
	e.SetProperty(ics.ComponentPropertyDtStart, compact(due), ics.WithValue(string(ics.ValueDataTypeDate)))
	e.SetProperty(ics.ComponentPropertyDtEnd, compact(due.Add(1)), ics.WithValue(string(ics.ValueDataTypeDate)))
	e.SetProperty(ics.ComponentPropertyTransp, "TRANSPARENT")
	e.SetSummary(duty(d) + in(h.name))
	lines := []string{"“" + words(r, d.Range) + "”"}
	lines = append(lines, stepLines(d)...)
	for _, a := range d.Alternatives {
		lines = append(lines, "Or "+a.Due+": "+a.Why)
	}
	if d.Consequence != "" {
		lines = append(lines, "If missed: "+d.Consequence)
	}
	lines = append(lines, strings.Trim(h.docket+" · "+h.seat+" · "+fileName(r.Source.Name), " ·"), "Counted by Pincite from the paper's words. This is arithmetic, not advice.")
	e.SetDescription(strings.Join(lines, "\n"))
	alarm := e.AddAlarm()
	alarm.SetAction(ics.ActionDisplay)
	alarm.SetTrigger("-P3D")
	alarm.SetProperty(ics.ComponentPropertyDescription, d.What)
}

func compact(d civil.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func in(name string) string {
	if name == "" {
		return ""
	}
	return " (" + name + ")"
}
