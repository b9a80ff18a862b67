package export

import (
	"strings"
	"unicode/utf8"

	"pincite/core/civil"
	"pincite/core/report"
)

// writeICS writes each dated deadline as an all-day event (RFC 5545): the
// sentence and the arithmetic in its description, the same UID each time, so
// that importing twice changes nothing. A date the law would give, which the
// paper does not say, is no event.
func writeICS(papers []Paper, _ Options) ([]File, error) {
	var c calendar
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Pincite//Deadlines//EN")
	c.line("METHOD", "PUBLISH")
	for _, p := range papers {
		for _, d := range p.Report.Deadlines {
			if due, ok := civil.Parse(d.Due); ok {
				c.event(p.Report, d, due)
			}
		}
	}
	c.line("END", "VCALENDAR")
	return []File{{"deadlines.ics", "text/calendar", []byte(c.String())}}, nil
}

// A calendar is the lines of one being written.
type calendar struct{ strings.Builder }

// maxLine is the length of a line without its end (RFC 5545 3.1).
const maxLine = 75 // bytes

// line writes a property, folded between characters (RFC 5545 3.1).
func (c *calendar) line(name, value string) {
	rest := name + ":" + value
	room := maxLine
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		c.WriteString(rest[:cut] + "\r\n ")
		rest, room = rest[cut:], maxLine-1
	}
	c.WriteString(rest + "\r\n")
}

// text writes a property whose value is text (RFC 5545 3.3.11).
func (c *calendar) text(name, value string) {
	c.line(name, strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`).Replace(value))
}

func (c *calendar) event(r *report.Report, d report.Deadline, due civil.Date) {
	h := headOf(r)
	c.line("BEGIN", "VEVENT")
	c.text("UID", r.Source.SHA256[:min(16, len(r.Source.SHA256))]+"-"+d.ID+"@pincite")
	// the paper's own date, or the due date, stands for the time of writing: the core reads no clock
	stamp := orElse(h.date, d.Due)
	c.line("DTSTAMP", strings.ReplaceAll(stamp, "-", "")+"T000000Z")
	c.line("DTSTART;VALUE=DATE", compact(due))
	c.line("DTEND;VALUE=DATE", compact(due.Add(1)))
	c.line("TRANSP", "TRANSPARENT")
	c.text("SUMMARY", duty(d)+in(h.name))
	lines := []string{"“" + words(r, d.Range) + "”"}
	lines = append(lines, stepLines(d)...)
	for _, a := range d.Alternatives {
		lines = append(lines, "Or "+a.Due+": "+a.Why)
	}
	if d.Consequence != "" {
		lines = append(lines, "If missed: "+d.Consequence)
	}
	lines = append(lines, strings.Trim(h.docket+" · "+h.seat+" · "+fileName(r.Source.Name), " ·"), "Counted by Pincite from the paper's words. This is arithmetic, not advice.")
	c.text("DESCRIPTION", strings.Join(lines, "\n"))
	c.line("BEGIN", "VALARM")
	c.line("ACTION", "DISPLAY")
	c.line("TRIGGER", "-P3D")
	c.text("DESCRIPTION", d.What)
	c.line("END", "VALARM")
	c.line("END", "VEVENT")
}

func compact(d civil.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func in(name string) string {
	if name == "" {
		return ""
	}
	return " (" + name + ")"
}
