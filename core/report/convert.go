package report

import (
	"cmp"
	"strconv"

	"pincite/core/analyze"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/deadline"
	"pincite/core/geom"
	"pincite/core/law"
	"pincite/core/resolve"
	"pincite/core/ruling"
	"pincite/core/span"
	"pincite/core/text"
)

// passimPages is the number of pages from which an authority is cited passim (Word's default).
const passimPages = 5

// converter carries what every conversion needs: the way from bytes to UTF-16 and to the page.
type converter struct {
	text  *text.Text
	units *units
}

// Of converts r for the hosts; withText says whether the clean text travels along.
func Of(r *analyze.Report, engine EngineInfo, source Source, withText bool) *Report {
	c := converter{r.Text, newUnits(r.Text.String())}
	out := &Report{
		Schema:   "pincite/report/1",
		Engine:   engine,
		Source:   source,
		Regions:  []Region{},
		Pages:    []PageInfo{},
		Document: DocumentInfo{Class: r.Document.Class, Title: r.Document.Title, Confidence: r.Document.Confidence, Evidence: []Evidence{}},
		Caption:  c.caption(r),
	}
	if withText {
		out.Text = r.Text.String()
	}
	for _, g := range r.Text.Regions() {
		out.Regions = append(out.Regions, Region{g.Zone.String(), g.Note, c.at(g.Span)})
	}
	for _, p := range r.Text.Pages() {
		out.Pages = append(out.Pages, PageInfo{p.Number, p.Label, round2(p.Width), round2(p.Height), p.Rotate, c.at(p.Span)})
	}
	for _, e := range r.Document.Evidence {
		out.Document.Evidence = append(out.Document.Evidence, Evidence{c.at(e), c.marks(e)})
	}
	out.Judges = list(r.Caption.Judges, func(i int) Judge {
		j := r.Caption.Judges[i]
		return Judge{j.Name, j.Office, j.Role, c.at(j.Span), c.marks(j.Span)}
	})
	out.Dates = list(r.Caption.Dates, func(i int) DateInfo {
		d := r.Caption.Dates[i]
		return DateInfo{d.Kind, d.Date.String(), c.at(d.Span), c.marks(d.Span)}
	})
	out.Citations = list(r.Citations, func(i int) Citation { return c.citation(r, i) })
	out.Authorities = list(r.Table.Authorities, func(i int) Authority { return c.authority(r, i) })
	out.Motions = list(r.Motions, func(i int) Motion {
		m := r.Motions[i]
		return Motion{id("m", i), strs(m.Kinds), ruling.Name(m.Kinds, r.Text.Slice(m.Span)), m.By, m.Filed.String(), m.Entry, c.at(m.Span), c.marks(m.Span)}
	})
	out.Rulings = list(r.Rulings, func(i int) Ruling {
		m := r.Rulings[i]
		return Ruling{id("r", i), id("m", m.Motion), m.Part, ruling.PartName(m.Part), m.Disposition, string(m.Status), m.Qualifier, m.Movant, m.Entry, c.at(m.Span), c.marks(m.Span)}
	})
	out.Deadlines = list(r.Deadlines, func(i int) Deadline { return c.deadline(i, r.Deadlines[i]) })
	out.Standards = list(r.Standards, func(i int) Standard {
		s := r.Standards[i]
		return Standard{s.Kind, id("c", s.Authority), r.Text.Slice(s.Burden), list(s.Factors, func(k int) Factor {
			f := s.Factors[k]
			return Factor{f.Label, f.Finding, c.at(f.Span), c.marks(f.Span)}
		}), c.at(s.Span), c.marks(s.Span)}
	})
	out.Claims = list(r.Claims, func(i int) Tag { return Tag{r.Claims[i].Kind, c.at(r.Claims[i].Span), c.marks(r.Claims[i].Span)} })
	out.Topics = list(r.Topics, func(i int) Tag { return Tag{r.Topics[i].Kind, c.at(r.Topics[i].Span), c.marks(r.Topics[i].Span)} })
	out.Findings = list(r.Findings, func(i int) Finding {
		f := r.Findings[i]
		return Finding{f.Kind, f.Severity, f.Message, c.at(f.Span), id("c", f.Citation), list(f.Related, func(k int) TextRange { return c.at(f.Related[k]) }), c.marks(f.Span)}
	})
	out.Notes = list(r.Notes, func(i int) Note {
		n := r.Notes[i]
		note := Note{Code: string(n.Code), Page: n.Page, Message: n.Text}
		if !n.Span.Empty() {
			at := c.at(n.Span)
			note.Range = &at
		}
		return note
	})
	asides := r.Text.Asides()
	out.Asides = list(asides, func(i int) Aside {
		a := asides[i]
		return Aside{a.Page, a.Zone.String(), a.Text, BoxOf(a.Box)}
	})
	return out
}

// list makes a slice that is never nil: Go writes null where the contract promises a list.
func list[T, U any](in []T, f func(i int) U) []U {
	out := make([]U, len(in))
	for i := range in {
		out[i] = f(i)
	}
	return out
}

func strs(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// id names the i-th thing of a list, counting from 1; "" for a missing link.
func id(prefix string, i int) string {
	if i < 0 {
		return ""
	}
	return prefix + strconv.Itoa(i+1)
}

func (c converter) at(s span.Span) TextRange { return c.units.rangeFromSpan(s) }

func (c converter) marks(s span.Span) []Mark {
	places := c.text.Locate(s)
	return list(places, func(i int) Mark {
		return Mark{places[i].Page, list(places[i].Rects, func(k int) Box { return BoxOf(places[i].Rects[k]) })}
	})
}

// BoxOf is a box of the contract, to a hundredth of a point.
func BoxOf(r geom.Rect) Box { return Box{round2(r.X0), round2(r.Y0), round2(r.X1), round2(r.Y1)} }

// round2 keeps a hundredth of a point: finer than any screen, and half the JSON.
func round2(f float64) float64 {
	if f < 0 {
		return -round2(-f)
	}
	return float64(int64(f*100+0.5)) / 100
}

func (c converter) caption(r *analyze.Report) *Caption {
	k := r.Caption
	if k.Court.ID == "" && k.Court.Name == "" && len(k.Dockets) == 0 && len(k.Parties) == 0 && k.Title.Value == "" && k.CaseName == "" {
		return nil
	}
	out := &Caption{CaseName: k.CaseName, Title: k.Title.Value, Range: c.at(k.Span), Marks: c.marks(k.Span)}
	if k.Court.ID != "" || k.Court.Name != "" {
		row, _ := law.CourtByID(k.Court.ID)
		out.Court = &Court{k.Court.ID, k.Court.Name, row.Cite, k.Court.Division, c.at(k.Court.Span), c.marks(k.Court.Span)}
	}
	out.Dockets = list(k.Dockets, func(i int) Docket {
		d := k.Dockets[i]
		return Docket{d.Text, d.Office, d.Year, d.Serial, d.Type, d.JudgeInitials, d.Lower, c.at(d.Span), c.marks(d.Span)}
	})
	out.Parties = list(k.Parties, func(i int) Party {
		p := k.Parties[i]
		return Party{p.Name, p.Role, p.ProSe, p.EtAl, p.Capacity, list(p.Identifiers, func(n int) Identifier {
			return Identifier{p.Identifiers[n].Label, p.Identifiers[n].Value}
		}), c.at(p.Span), c.marks(p.Span)}
	})
	return out
}

// courtCite is how a citation names the court of that id; its name where it has no such form.
func courtCite(id string) string {
	row, _ := law.CourtByID(id)
	return cmp.Or(row.Cite, row.Name)
}

// printedEntry is a docket entry as papers print it, with its attachment: "12-3".
func printedEntry(entry, attachment string) string {
	if entry == "" || attachment == "" {
		return entry
	}
	return entry + "-" + attachment
}

func (c converter) citation(r *analyze.Report, i int) Citation {
	k := r.Citations[i]
	out := Citation{
		ID: id("c", i), Kind: string(k.Kind), Range: c.at(k.Full), Core: c.at(k.Core), Text: c.text.Slice(k.Full),
		Signal: k.Signal, Group: k.Group, Bare: k.Bare,
		Volume: k.Volume, Reporter: k.Reporter, ReporterText: k.ReporterText, Page: k.Page, Year: k.Year, Date: k.Date.String(),
		Court: k.Court, CourtCite: courtCite(k.Court), Plaintiff: k.Plaintiff, Defendant: k.Defendant, CaseName: k.CaseName, MainCase: k.MainCase,
		DocketNumber: k.DocketNumber, Database: k.Database, Candidates: k.Candidates,
		AntecedentName: k.AntecedentName, NameOnly: k.NameOnly, Internal: k.Internal, NoteNumber: k.NoteNumber,
		Title: k.Title, Code: cmp.Or(k.CodeText, k.Code), CodeText: k.CodeText, CodeStd: k.Code, Section: k.Section, Sections: k.Sections, Subsections: k.Subsections,
		Jurisdiction: k.Jurisdiction, Article: k.Article, Amendment: k.Amendment, Clause: k.Clause,
		Rules: k.Rules, Rule: k.Rule, RuleList: k.RuleList, EtSeq: k.EtSeq, Note: k.Note,
		Name: k.Name, Authors: k.Authors, Heading: k.Heading, Type: k.Type, Number: k.Number, Edition: k.Edition,
		Form: k.Form, Entry: printedEntry(k.Entry, k.Attachment), Entries: k.Entries, Attachment: k.Attachment, DocumentName: k.Document,
		Pins: strs(k.Pins), Inside: id("c", k.Inside), HistoryOf: id("c", k.HistoryOf), ParallelOf: id("c", k.ParallelOf),
		Confidence: k.Confidence, Marks: c.marks(k.Full),
	}
	out.Parentheticals = list(k.Parentheticals, func(n int) Parenthetical {
		p := k.Parentheticals[n]
		return Parenthetical{string(p.Kind), p.Text, c.at(p.Span), list(p.Citations, func(m int) string { return id("c", p.Citations[m]) })}
	})
	out.History = list(k.History, func(n int) HistoryStep {
		return HistoryStep{k.History[n].Relation, k.History[n].Text, id("c", k.History[n].Citation)}
	})
	for _, p := range k.Repairs {
		out.Repairs = append(out.Repairs, Repair{c.at(p.Span), p.Was, p.Now})
	}
	if i < len(r.Table.Of) {
		out.Authority = id("a", r.Table.Of[i])
		out.Antecedent = id("c", r.Table.Antecedent[i])
		out.Unresolved = string(r.Table.Unresolved[i])
	}
	return out
}

func (c converter) authority(r *analyze.Report, i int) Authority {
	a := r.Table.Authorities[i]
	pages := c.pagesOf(r.Citations, a)
	return Authority{
		ID: id("a", i), Kind: string(a.Kind), Key: a.Key, Display: a.Display,
		Citations: list(a.Citations, func(n int) string { return id("c", a.Citations[n]) }),
		Pages:     pages, Passim: len(pages) >= passimPages,
		Links: list(a.Links, func(n int) Link { return Link{a.Links[n].Label, a.Links[n].URL} }),
	}
}

// pagesOf is the printed labels of the pages that cite a, each once, in order.
func (c converter) pagesOf(cites []cite.Citation, a resolve.Authority) []string {
	out := []string{}
	pages := c.text.Pages()
	if len(pages) == 0 {
		return out
	}
	seen := make(map[int]bool, len(a.Citations))
	for _, k := range a.Citations {
		for _, p := range c.text.Locate(cites[k].Core) {
			if !seen[p.Page] && p.Page >= 1 && p.Page <= len(pages) {
				seen[p.Page] = true
				out = append(out, pages[p.Page-1].Label)
			}
		}
	}
	return out
}

func (c converter) deadline(i int, d deadline.Deadline) Deadline {
	out := Deadline{
		ID: id("d", i), What: d.What, Who: d.Who, Due: d.Due.String(), Rule: d.Rule, Basis: string(d.Basis),
		Consequence: d.Consequence, Status: d.Status, Event: d.Event, Time: d.Time, Range: c.at(d.Span), Marks: c.marks(d.Span),
	}
	if d.Trigger.Event != "" {
		out.Trigger = &Trigger{d.Trigger.Event, d.Trigger.Date.String(), c.at(d.Trigger.Span)}
	}
	if d.Period != (deadline.Period{}) {
		out.Period = &Period{d.Period.Count, d.Period.Unit, d.Period.Back, d.Period.Text}
	}
	out.Steps = list(d.Steps, func(n int) Step { return Step{d.Steps[n].Text, d.Steps[n].Rule} })
	out.Alternatives = list(d.Alternatives, func(n int) Alternative {
		return Alternative{civil.Date(d.Alternatives[n].Due).String(), d.Alternatives[n].Why}
	})
	return out
}
