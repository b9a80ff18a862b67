package caption

import (
	"strings"

	"pincite/core/civil"
)

// findDates reads the paper's own dates from its stamps, its head and its foot.
func findDates(cells, stamps, foot []cell, end int, court Court) []Date {
	var out []Date
	add := func(d Date) {
		for _, o := range out {
			if o.Kind == d.Kind && o.Date == d.Date || o.Span.Start == d.Span.Start {
				return
			}
		}
		out = append(out, d)
	}
	headDates(cells, end, court, add)
	head := len(out)
	before := ""
	if appellateCourt(court) && announced(out) {
		foot = nil // an appellate paper is dated at its head; the days at its foot are the case's
	}
	for _, c := range foot {
		for _, d := range footDates(c, before) {
			add(d)
		}
		before = c.s
	}
	if len(out)-head > manyDates {
		out = out[:head] // the entries of a docket, a table: none is the paper's own
	}
	out = withoutTable(out, cells, foot)
	var stamped []Date
	for _, c := range stamps {
		stamped = append(stamped, stampDates(c)...)
	}
	if len(stamped) > 0 {
		out = nearStamp(out, stamped[0].Date)
	}
	for _, d := range stamped {
		add(d)
	}
	return out
}

// announced reports whether one of the dates is the day of decision or filing.
func announced(ds []Date) bool {
	for _, d := range ds {
		if d.Kind == "decided" || d.Kind == "filed" {
			return true
		}
	}
	return false
}

// tableDates is how many days a paper's own dates without a word before them are at most;
// more are a schedule's column.
const tableDates = 3

// withoutTable leaves out the days that stand alone in their cells, where they are as many
// as in a table.
func withoutTable(ds []Date, cells, foot []cell) []Date {
	var kept []Date
	alone := 0
	for _, d := range ds {
		if d.Kind == "decided" && standsAlone(d, cells, foot) {
			alone++
			continue
		}
		kept = append(kept, d)
	}
	if alone <= tableDates {
		return ds
	}
	return kept
}

func standsAlone(d Date, lists ...[]cell) bool {
	for _, cells := range lists {
		for _, c := range cells {
			if c.span.Start <= d.Span.Start && d.Span.End <= c.span.End {
				_, sign := dateKind(c.s[:d.Span.Start-c.span.Start])
				return !sign || c.right && strings.EqualFold(strings.Trim(c.s[:d.Span.Start-c.span.Start], " :"), "date")
			}
		}
	}
	return false
}

// manyDates is how many dates a signature block and its neighbours hold at most.
const manyDates = 8

// nearStamp leaves out what cannot be the date of a paper stamped on that day, if
// another date can: those over two months before it or a week after.
func nearStamp(ds []Date, stamp civil.Date) []Date {
	near := func(d Date) bool {
		n := stamp.Days() - d.Date.Days()
		return n <= 62 && n >= -7
	}
	found := false
	for _, d := range ds {
		found = found || d.Kind == "decided" && near(d)
	}
	if !found {
		return ds
	}
	kept := ds[:0:0]
	for _, d := range ds {
		if near(d) || d.Kind != "decided" && d.Kind != "filed" && d.Kind != "entered" {
			kept = append(kept, d)
		}
	}
	return kept
}
