package export

import (
	"pincite/core/report"
)

// An item is one finding as every format names it: what it is, in a line, and where.
type item struct {
	id, kind, label string
	at              report.TextRange
	marks           []report.Mark
}

func (it item) motivation() string {
	if it.kind == "note" {
		return "questioning"
	}
	return "identifying"
}

// items are the rulings, deadlines, citations, standards and findings of a report, in that order.
func items(r *report.Report) []item {
	var out []item
	motions := map[string]report.Motion{}
	for _, m := range r.Motions {
		motions[m.ID] = m
	}
	for _, g := range r.Rulings {
		out = append(out, item{g.ID, "ruling", rulingLabel(g, motions[g.Motion]), g.Range, g.Marks})
	}
	for _, d := range r.Deadlines {
		out = append(out, item{d.ID, "deadline", deadlineLabel(d), d.Range, d.Marks})
	}
	auth := map[string]string{}
	for _, a := range r.Authorities {
		auth[a.ID] = a.Display
	}
	for _, c := range r.Citations {
		label := auth[c.Authority]
		if label == "" {
			label = orElse(spoken(c.Unresolved), "not resolved")
		}
		out = append(out, item{c.ID, c.Kind, label, c.Range, c.Marks})
	}
	for i, s := range r.Standards {
		out = append(out, item{"s" + number(i+1), "standard", spoken(s.Kind), s.Range, s.Marks})
	}
	for i, f := range r.Findings {
		out = append(out, item{"f" + number(i+1), "note", f.Message, f.Range, f.Marks})
	}
	return out
}

// rulingLabel is a ruling in a line: "motion to compel (Dkt. 36): denied, recommended".
func rulingLabel(g report.Ruling, m report.Motion) string {
	what := "ruling"
	if m.Name != "" {
		what = m.Name
	}
	if e := orElse(g.Entry, m.Entry); e != "" {
		what += " (entry " + e + ")"
	}
	return what + ": " + spoken(g.Disposition) + ", " + spoken(g.Status)
}

// deadlineLabel is a deadline in a line: "2020-07-03 plaintiff: sign the release".
func deadlineLabel(d report.Deadline) string {
	return orElse(d.Due, "no date") + " " + duty(d)
}

// duty is who must do what: "plaintiff: sign the release".
func duty(d report.Deadline) string {
	if d.Who == "" {
		return d.What
	}
	return d.Who + ": " + d.What
}
