package export

import (
	"strings"

	"pincite/core/report"
)

// A told is one report with what is said of it, whatever it is written in.
type told struct {
	*report.Report
	Head      head
	HeadParts []string
	Rulings   []toldRuling
	Deadlines []toldDeadline
	Groups    []toaGroup
	Standards []string
}

type toldRuling struct{ What, How, Qualifier, Words, Page string }

type toldDeadline struct {
	report.Deadline
	Words, Page string
	Lines       []string
}

// tell puts a report into words.
func tell(r *report.Report, o Options) told {
	p := told{Report: r, Head: headOf(r), Groups: toaGroups(r, o.Passim)}
	for _, s := range []string{p.Head.name, p.Head.seat, p.Head.docket, r.Document.Title, p.Head.judge, p.Head.date} {
		if s != "" {
			p.HeadParts = append(p.HeadParts, s)
		}
	}
	motions := map[string]report.Motion{}
	for _, m := range r.Motions {
		motions[m.ID] = m
	}
	for _, g := range r.Rulings {
		m := motions[g.Motion]
		what := "—"
		if m.Name != "" {
			what = strings.ToUpper(m.Name[:1]) + m.Name[1:]
		} else if g.Part != "" {
			what = g.PartName
		}
		p.Rulings = append(p.Rulings, toldRuling{what, spoken(g.Disposition) + ", " + spoken(g.Status), g.Qualifier, words(r, g.Range), pageOf(r, g.Marks)})
	}
	for _, d := range r.Deadlines {
		p.Deadlines = append(p.Deadlines, toldDeadline{d, words(r, d.Range), pageOf(r, d.Marks), stepLines(d)})
	}
	for _, s := range r.Standards {
		var fs []string
		for _, f := range s.Factors {
			fs = append(fs, f.Label)
		}
		line := spoken(s.Kind)
		if len(fs) > 0 {
			line += ": " + strings.Join(fs, "; ")
		}
		p.Standards = append(p.Standards, line)
	}
	return p
}
