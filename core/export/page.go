package export

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"pincite/core/report"
)

//go:embed report.html.tmpl
var pageTemplate string

// A htmlPaper is one report with what its page says of it.
type htmlPaper struct {
	*report.Report
	Head      head
	HeadParts []string
	Rulings   []htmlRow
	Deadlines []htmlDeadline
	Groups    []toaGroup
	Standards []string
}

type htmlRow struct{ What, How, Qualifier, Words, Page string }

type htmlDeadline struct {
	report.Deadline
	Words, Page string
	Lines       []string
}

// writeHTML writes one self-contained page for all papers: no script, no font, no
// picture from elsewhere; it opens without a network.
func writeHTML(papers []Paper, o Options) ([]File, error) {
	t, err := template.New("report").Funcs(template.FuncMap{"spoken": spoken}).Parse(pageTemplate)
	if err != nil {
		return nil, err
	}
	var data []htmlPaper
	for _, p := range papers {
		data = append(data, htmlOf(p.Report, o))
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return nil, err
	}
	return []File{{"pincite.html", "text/html", b.Bytes()}}, nil
}

func htmlOf(r *report.Report, o Options) htmlPaper {
	p := htmlPaper{Report: r, Head: headOf(r), Groups: toaGroups(r, o.Passim)}
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
		if len(m.Kinds) > 0 {
			what = "Motion: " + spoken(strings.Join(m.Kinds, ", "))
		} else if g.Part != "" {
			what = spoken(g.Part)
		}
		p.Rulings = append(p.Rulings, htmlRow{what, spoken(g.Disposition) + ", " + spoken(g.Status), g.Qualifier, words(r, g.Range), pageOf(r, g.Marks)})
	}
	for _, d := range r.Deadlines {
		p.Deadlines = append(p.Deadlines, htmlDeadline{d, words(r, d.Range), pageOf(r, d.Marks), stepLines(d)})
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

// writeSummaryMarkdown is each paper on a page of Markdown.
func writeSummaryMarkdown(papers []Paper, o Options) ([]File, error) {
	var b strings.Builder
	for _, p := range papers {
		h := htmlOf(p.Report, o)
		fmt.Fprintf(&b, "# %s\n\n%s\n\n", mdText(h.Source.Name), mdText(strings.Join(h.HeadParts, " · ")))
		section := func(title, none string, n int) {
			fmt.Fprintf(&b, "## %s\n\n", title)
			if n == 0 {
				b.WriteString(none + "\n\n")
			}
		}
		section("Rulings", "No ruling was found.", len(h.Rulings))
		for _, g := range h.Rulings {
			fmt.Fprintf(&b, "- **%s** - %s  \n  > %s\n", mdText(g.What), mdText(g.How), mdText(g.Words))
		}
		section("Deadlines", "No deadline is stated.", len(h.Deadlines))
		for _, d := range h.Deadlines {
			fmt.Fprintf(&b, "- **%s**  \n  > %s\n", mdText(deadlineLabel(d.Deadline)), mdText(d.Words))
			for _, l := range d.Lines {
				fmt.Fprintf(&b, "  - %s\n", mdText(l))
			}
		}
		section("Authorities", "No authority was found.", len(h.Groups))
		for _, g := range h.Groups {
			fmt.Fprintf(&b, "### %s\n\n", g.Heading)
			for _, e := range g.Entries {
				name := ""
				if e.Name != "" {
					name = "*" + mdText(e.Name) + "*"
				}
				fmt.Fprintf(&b, "- %s%s - %s\n", name, mdText(e.Rest), e.Pages)
			}
			b.WriteString("\n")
		}
		section("Doubts", "Nothing was doubted.", len(h.Findings)+len(h.Notes))
		for _, f := range h.Findings {
			fmt.Fprintf(&b, "- %s: %s\n", f.Severity, mdText(f.Message))
		}
		for _, n := range h.Notes {
			fmt.Fprintf(&b, "- note: %s\n", mdText(n.Message))
		}
		b.WriteString("\n")
	}
	return []File{{"pincite.md", "text/markdown", []byte(b.String())}}, nil
}
