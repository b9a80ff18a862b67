package api

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"pincite/core/library"
)

// index is the search index of an Engine.
type index struct{ library.Library }

func (e *Engine) library(method string, args json.RawMessage, blob []byte) (any, []byte, error) {
	if method == "search" {
		var a SearchArgs
		if err := json.Unmarshal(args, &a); err != nil {
			return nil, nil, err
		}
		return e.search(a), nil, nil
	}
	var a IndexArgs
	if err := json.Unmarshal(args, &a); err != nil {
		return nil, nil, err
	}
	if method == "unindex" {
		e.index.Remove(a.Doc)
		return IndexResult{Entries: e.index.Len()}, nil, nil
	}
	var r Report
	if err := json.Unmarshal(blob, &r); err != nil {
		return nil, nil, fmt.Errorf("the blob is no report: %w", err)
	}
	e.index.Add(a.Doc, entriesOf(a.Doc, &r))
	return IndexResult{Entries: e.index.Len()}, nil, nil
}

func (e *Engine) search(a SearchArgs) SearchResult {
	if a.Limit <= 0 || a.Limit > 500 {
		a.Limit = 50
	}
	hits, total, more := e.index.Search(a.Query, a.Doc, a.Limit)
	return SearchResult{Total: total, More: more, Hits: mapped(hits, func(h library.Hit) SearchHit {
		return SearchHit{
			Doc: h.Doc, Kind: h.Kind, Ref: h.Ref, Label: h.Label, Detail: h.Detail, Page: h.Page,
			Range: TextRange{Start: h.Start, End: h.End}, Matched: utf16Indices(h.Label, h.Matched), Score: h.Score,
		}
	})}
}

// utf16Indices turns byte offsets into s, ascending, into UTF-16 offsets.
func utf16Indices(s string, bytes []int) []int {
	out := make([]int, 0, len(bytes))
	n, k := 0, 0
	for i, r := range s {
		if k < len(bytes) && bytes[k] == i {
			out = append(out, n)
			k++
		}
		n++
		if utf8.RuneLen(r) == 4 {
			n++
		}
	}
	return out
}

// entriesOf lists what can be searched in a report, weightiest first.
func entriesOf(doc string, r *Report) []library.Entry {
	var es []library.Entry
	add := func(kind, ref, label, detail string, at TextRange, marks []Mark) {
		if label == "" {
			return
		}
		p := 0
		if len(marks) > 0 {
			p = marks[0].Page
		}
		es = append(es, library.Entry{Doc: doc, Kind: kind, Ref: ref, Label: label, Detail: detail, Page: p, Start: at.Start, End: at.End})
	}
	words := strings.NewReplacer("_", " ")
	if c := r.Caption; c != nil {
		add("paper", "", firstOf(c.CaseName, r.Source.Name), strings.TrimSpace(c.Title+" "+docketTexts(c)), c.Range, c.Marks)
		for _, p := range c.Parties {
			add("party", p.Name, p.Name, p.Role, p.Range, p.Marks)
		}
	}
	motions := map[string]string{}
	for _, m := range r.Motions {
		motions[m.ID] = m.Name
		add("motion", m.ID, m.Name, m.By, m.Range, m.Marks)
	}
	for _, g := range r.Rulings {
		add("ruling", g.ID, strings.TrimPrefix(motions[g.Motion]+" "+words.Replace(g.Disposition), " "), g.Status, g.Range, g.Marks)
	}
	for _, d := range r.Deadlines {
		add("deadline", d.ID, strings.TrimSpace(d.Who+" "+d.What), d.Due, d.Range, d.Marks)
	}
	cites := make(map[string]*Citation, len(r.Citations))
	for i := range r.Citations {
		cites[r.Citations[i].ID] = &r.Citations[i]
	}
	for _, a := range r.Authorities {
		if len(a.Citations) == 0 {
			continue
		}
		first := cites[a.Citations[0]]
		if first == nil {
			continue
		}
		add(searchKind(a.Kind), a.ID, a.Display, fmt.Sprintf("cited %d×", len(a.Citations)), first.Range, first.Marks)
	}
	for i := range r.Citations {
		if c := &r.Citations[i]; c.Authority == "" {
			add(searchKind(c.Kind), c.ID, c.Text, words.Replace(firstOf(c.Unresolved, "not resolved")), c.Range, c.Marks)
		}
	}
	for _, j := range r.Judges {
		add("judge", j.Name, j.Name, j.Office, j.Range, j.Marks)
	}
	for i, s := range r.Standards {
		add("standard", fmt.Sprint(i), words.Replace(s.Kind), "", s.Range, s.Marks)
	}
	for i, f := range r.Findings {
		add("note", fmt.Sprint(i), f.Message, f.Severity, f.Range, f.Marks)
	}
	for _, p := range r.Pages {
		add("page", fmt.Sprint(p.Number), "page "+p.Label, "", p.Range, []Mark{{Page: p.Number}})
	}
	return es
}

// searchKind is the kind under which an authority or citation is searched.
func searchKind(kind string) string {
	switch kind {
	case "case", "short_case", "docket":
		return "case"
	case "statute", "rule", "constitution", "regulation", "record":
		return kind
	}
	return "authority"
}

func docketTexts(c *Caption) string {
	ts := mapped(c.Dockets, func(d Docket) string { return d.Text })
	return strings.Join(ts, ", ")
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
