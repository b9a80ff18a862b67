package export

import (
	"fmt"
	"sort"
	"strings"
	"unicode"

	"pincite/core/report"
)

// defaultPassim is Word's default: from five pages on, an authority is cited passim.
const defaultPassim = 5

// A toaGroup is one heading of a table of authorities with its entries.
type toaGroup struct {
	Heading string
	kinds   []string
	Entries []toaEntry
}

// A toaEntry is one authority: its name (set in italics), what follows it, and where it is cited.
type toaEntry struct {
	Name, Rest string
	Pages      string // printed labels, "passim", or the number of cites where there are no pages
}

// toaGroups sorts a paper's authorities under the usual headings, cases first (FRAP 28(a)(3) wants cases
// alphabetically arranged, statutes and other authorities, with the pages of the brief).
func toaGroups(r *report.Report, passim int) []toaGroup {
	if passim <= 0 {
		passim = defaultPassim
	}
	groups := []toaGroup{
		{Heading: "Cases", kinds: []string{"case", "docket"}},
		{Heading: "Constitutional Provisions", kinds: []string{"constitution"}},
		{Heading: "Statutes", kinds: []string{"statute"}},
		{Heading: "Rules", kinds: []string{"rule"}},
		{Heading: "Regulations", kinds: []string{"regulation"}},
		{Heading: "Other Authorities", kinds: []string{"journal", "treatise", "legislative", "other"}},
		{Heading: "Record", kinds: []string{"record"}},
	}
	byKind := map[string]*toaGroup{}
	for i := range groups {
		for _, k := range groups[i].kinds {
			byKind[k] = &groups[i]
		}
	}
	cites := citations(r)
	for _, a := range r.Authorities {
		g := byKind[a.Kind]
		if g == nil {
			g = byKind["other"]
		}
		name := ""
		if len(a.Citations) > 0 && (a.Kind == "case" || a.Kind == "docket") && cites[a.Citations[0]] != nil {
			name = caseName(cites[a.Citations[0]])
		}
		e := toaEntry{Rest: a.Display, Pages: strings.Join(a.Pages, ", ")}
		if name != "" && strings.HasPrefix(a.Display, name) {
			e.Name, e.Rest = name, a.Display[len(name):]
		}
		switch {
		case len(r.Pages) == 0:
			e.Pages = fmt.Sprintf("cited %d×", len(a.Citations))
		case len(a.Pages) >= passim:
			e.Pages = "passim"
		}
		g.Entries = append(g.Entries, e)
	}
	var out []toaGroup
	for _, g := range groups {
		if len(g.Entries) == 0 {
			continue
		}
		sort.SliceStable(g.Entries, func(i, j int) bool {
			return sortKey(g.Entries[i]) < sortKey(g.Entries[j])
		})
		out = append(out, g)
	}
	return out
}

// sortKey orders entries as a table of authorities does: without regard to case and marks, numbers by their value.
func sortKey(e toaEntry) string {
	var b strings.Builder
	s := e.Name + e.Rest
	for i := 0; i < len(s); {
		if c := s[i]; c >= '0' && c <= '9' {
			j := i
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
			fmt.Fprintf(&b, "%012s", s[i:j])
			i = j
			continue
		}
		for _, r := range s[i:] {
			if unicode.IsLetter(r) || r == ' ' {
				b.WriteRune(unicode.ToLower(r))
			}
			i += len(string(r))
			break
		}
	}
	return b.String()
}

func writeTOAMarkdown(papers []Paper, o Options) ([]File, error) {
	var b strings.Builder
	for i, p := range papers {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString("# Table of Authorities\n\n")
		if len(papers) > 1 {
			fmt.Fprintf(&b, "%s\n\n", mdText(fileName(p.Report.Source.Name)))
		}
		groups := toaGroups(p.Report, o.Passim)
		if len(groups) == 0 {
			b.WriteString("No authority was found in this paper.\n")
		}
		for _, g := range groups {
			fmt.Fprintf(&b, "## %s\n\n| Authority | Page |\n| --- | ---: |\n", g.Heading)
			for _, e := range g.Entries {
				name := ""
				if e.Name != "" {
					name = "*" + mdText(e.Name) + "*"
				}
				pages := e.Pages
				if pages == "passim" {
					pages = "*passim*"
				}
				fmt.Fprintf(&b, "| %s%s | %s |\n", name, mdText(e.Rest), pages)
			}
			b.WriteString("\n")
		}
	}
	return []File{{"table-of-authorities.md", "text/markdown", []byte(b.String())}}, nil
}

// mdText keeps printed text from being read as Markdown.
func mdText(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "|", `\|`, "<", "&lt;", "`", "\\`", "\n", " ").Replace(s)
}
