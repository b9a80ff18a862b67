package export

import (
	"encoding/json"
	"fmt"
	"strings"

	"pincite/core/report"
)

// A source is one authority as a bibliography knows it, from its first full citation.
type source struct {
	key  string // of the entry
	auth report.Authority
	cite report.Citation
}

// sources are the authorities of all papers that a bibliography can hold, each
// key once; the record of a case is none.
func sources(papers []Paper) []source {
	var out []source
	seen := map[string]bool{}
	for _, p := range papers {
		cites := citations(p.Report)
		for _, a := range p.Report.Authorities {
			if a.Kind == "record" || len(a.Citations) == 0 || seen[a.Key] || cites[a.Citations[0]] == nil {
				continue
			}
			seen[a.Key] = true
			out = append(out, source{"ref" + fmt.Sprint(len(out)+1), a, *cites[a.Citations[0]]})
		}
	}
	return out
}

func (s source) title() string {
	c := &s.cite
	switch s.auth.Kind {
	case "case", "docket":
		return orElse(caseName(c), s.auth.Display)
	case "journal":
		return orElse(c.Heading, s.auth.Display)
	case "treatise":
		return orElse(c.Name, s.auth.Display)
	}
	return s.auth.Display
}

func (s source) url() string {
	if len(s.auth.Links) > 0 {
		return s.auth.Links[0].URL
	}
	return ""
}

// A cslItem is one entry of CSL-JSON 1.0.2, legal types as Zotero and Juris-M read them.
type cslItem struct {
	ID             string    `json:"id"`
	Type           string    `json:"type"`
	Title          string    `json:"title"`
	Author         []cslName `json:"author,omitempty"`
	Authority      string    `json:"authority,omitempty"`
	ContainerTitle string    `json:"container-title,omitempty"`
	Volume         string    `json:"volume,omitempty"`
	Page           string    `json:"page,omitempty"`
	Number         string    `json:"number,omitempty"`
	Section        string    `json:"section,omitempty"`
	Jurisdiction   string    `json:"jurisdiction,omitempty"`
	Issued         *cslDate  `json:"issued,omitempty"`
	URL            string    `json:"URL,omitempty"`
	Note           string    `json:"note,omitempty"`
}

type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	DateParts [][]int `json:"date-parts"`
}

func writeCSL(papers []Paper, _ Options) ([]File, error) {
	items := []cslItem{}
	for _, s := range sources(papers) {
		c := s.cite
		it := cslItem{ID: s.key, Type: "document", Title: s.title(), URL: s.url(), Note: s.auth.Display, Issued: issued(&c)}
		switch s.auth.Kind {
		case "case", "docket":
			it.Type, it.Authority, it.ContainerTitle = "legal_case", c.CourtCite, orElse(c.Reporter, c.Database)
			it.Volume, it.Page, it.Number, it.Jurisdiction = c.Volume, c.Page, c.DocketNumber, "us"
		case "statute", "constitution", "rule":
			it.Type, it.ContainerTitle, it.Volume, it.Section, it.Jurisdiction = "legislation", c.Code, c.Title, section(&c), "us"
		case "regulation":
			it.Type, it.ContainerTitle, it.Volume, it.Section, it.Jurisdiction = "regulation", c.Code, c.Title, section(&c), "us"
		case "legislative":
			it.Type, it.Number, it.Volume, it.Page, it.Jurisdiction = "legislation", c.Number, c.Volume, c.Page, "us"
			if c.Type == "bill" {
				it.Type = "bill"
			}
		case "journal":
			it.Type, it.ContainerTitle, it.Volume, it.Page = "article-journal", c.Name, c.Volume, c.Page
		case "treatise":
			it.Type, it.Volume, it.Section = "book", c.Volume, c.Section
		}
		if c.Authors != "" {
			it.Author = []cslName{{c.Authors}}
		}
		items = append(items, it)
	}
	b, err := json.MarshalIndent(items, "", "  ")
	if err != nil {
		return nil, err
	}
	return []File{{"authorities.json", "application/vnd.citationstyles.csl+json", append(b, '\n')}}, nil
}

func issued(c *report.Citation) *cslDate {
	if c.Date != "" {
		var y, m, d int
		if n, _ := fmt.Sscanf(c.Date, "%d-%d-%d", &y, &m, &d); n == 3 {
			return &cslDate{[][]int{{y, m, d}}}
		}
	}
	if c.Year == 0 {
		return nil
	}
	return &cslDate{[][]int{{c.Year}}}
}

func section(c *report.Citation) string {
	if len(c.Sections) > 0 {
		return strings.Join(c.Sections, ", ")
	}
	return orElse(c.Section, c.Rule)
}

// A field is one name and value of a BibTeX entry or a RIS record.
type field struct{ name, value string }

func writeBibTeX(papers []Paper, _ Options) ([]File, error) {
	var b strings.Builder
	for _, s := range sources(papers) {
		c := s.cite
		kind, fs := "misc", []field{{"title", s.title()}}
		switch s.auth.Kind {
		case "case", "docket":
			kind = "jurisdiction"
			fs = append(fs, field{"institution", c.CourtCite}, field{"journaltitle", orElse(c.Reporter, c.Database)}, field{"volume", c.Volume}, field{"pages", c.Page}, field{"number", c.DocketNumber})
		case "statute", "regulation", "constitution", "rule", "legislative":
			kind = "legislation"
			fs = append(fs, field{"type", c.Code}, field{"volume", c.Title + c.Volume}, field{"number", orElse(section(&c), c.Number)}, field{"pages", c.Page})
		case "journal":
			kind = "article"
			fs = append(fs, field{"author", c.Authors}, field{"journaltitle", c.Name}, field{"volume", c.Volume}, field{"pages", c.Page})
		case "treatise":
			kind = "book"
			fs = append(fs, field{"author", c.Authors}, field{"volume", c.Volume}, field{"edition", c.Edition})
		}
		fs = append(fs, field{"date", orElse(c.Date, number(c.Year))}, field{"url", s.url()}, field{"note", s.auth.Display})
		fmt.Fprintf(&b, "@%s{%s,\n", kind, s.key)
		for _, f := range fs {
			if f.value != "" {
				fmt.Fprintf(&b, "  %s = {%s},\n", f.name, texText(f.value))
			}
		}
		b.WriteString("}\n\n")
	}
	return []File{{"authorities.bib", "application/x-bibtex", []byte(b.String())}}, nil
}

// texText keeps printed text from being read as TeX.
func texText(s string) string {
	return strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`, "^", `\^{}`, "~", `\~{}`, "\n", " ").Replace(s)
}

func writeRIS(papers []Paper, _ Options) ([]File, error) {
	var b strings.Builder
	for _, s := range sources(papers) {
		c := s.cite
		kind, fs := "GEN", []field{{"TI", s.title()}}
		switch s.auth.Kind {
		case "case", "docket":
			kind = "CASE"
			fs = append(fs, field{"A2", orElse(c.Reporter, c.Database)}, field{"PB", c.CourtCite}, field{"VL", c.Volume}, field{"SP", c.Page}, field{"SV", c.DocketNumber}) // SV: where EndNote writes and Zotero reads a docket number
		case "statute", "constitution", "rule", "legislative", "regulation":
			kind = "STAT"
			fs = append(fs, field{"T2", c.Code}, field{"VL", c.Title + c.Volume}, field{"SE", section(&c)}, field{"SP", c.Page}, field{"M1", c.Number})
		case "journal":
			kind = "JOUR"
			fs = append(fs, field{"AU", c.Authors}, field{"T2", c.Name}, field{"VL", c.Volume}, field{"SP", c.Page})
		case "treatise":
			kind = "BOOK"
			fs = append(fs, field{"AU", c.Authors}, field{"VL", c.Volume}, field{"ET", c.Edition})
		}
		fs = append(fs, field{"PY", number(c.Year)}, field{"DA", strings.ReplaceAll(c.Date, "-", "/")}, field{"UR", s.url()}, field{"N1", s.auth.Display})
		fmt.Fprintf(&b, "TY  - %s\r\nID  - %s\r\n", kind, s.key)
		for _, f := range fs {
			if f.value != "" {
				fmt.Fprintf(&b, "%s  - %s\r\n", f.name, strings.Join(strings.Fields(f.value), " "))
			}
		}
		b.WriteString("ER  - \r\n\r\n")
	}
	return []File{{"authorities.ris", "application/x-research-info-systems", []byte(b.String())}}, nil
}
