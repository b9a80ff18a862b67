package export

import (
	"fmt"
	"strings"
)

// writeSummaryMarkdown is each paper on a page of Markdown.
func writeSummaryMarkdown(papers []Paper, o Options) ([]File, error) {
	var b strings.Builder
	for _, p := range papers {
		h := tell(p.Report, o)
		fmt.Fprintf(&b, "# %s\n\n%s\n\n", mdText(fileName(h.Source.Name)), mdText(strings.Join(h.HeadParts, " · ")))
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
