package export

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"pincite/core/report"
)

// A table is one sheet of rows: papers, rulings, deadlines, citations or authorities.
type table struct {
	name string
	head []string
	rows [][]string
}

// tables are the papers as rows, one table for each kind of thing.
func tables(papers []Paper) []table {
	ts := []table{
		{name: "papers", head: []string{"file", "class", "title", "court", "docket", "case", "judge", "date", "pages", "rulings", "deadlines", "citations", "authorities", "sha256"}},
		{name: "rulings", head: []string{"file", "case", "docket", "court", "date", "motion", "movant", "entry", "part", "disposition", "status", "qualifier", "page", "words"}},
		{name: "deadlines", head: []string{"file", "case", "docket", "due", "who", "what", "basis", "period", "trigger", "trigger_date", "rule", "status", "consequence", "alternatives", "arithmetic", "page", "words"}},
		{name: "citations", head: []string{"file", "id", "kind", "text", "signal", "case_name", "volume", "reporter", "page_cited", "pins", "court", "year", "title", "code", "section", "rule", "entry", "authority", "unresolved", "page", "start", "end"}},
		{name: "authorities", head: []string{"file", "id", "kind", "key", "display", "times", "pages", "passim", "link"}},
	}
	for _, p := range papers {
		r := p.Report
		ts[0].rows = append(ts[0].rows, paperRow(r))
		ts[1].rows = append(ts[1].rows, rulingRows(r)...)
		ts[2].rows = append(ts[2].rows, deadlineRows(r)...)
		ts[3].rows = append(ts[3].rows, citationRows(r)...)
		ts[4].rows = append(ts[4].rows, authorityRows(r)...)
	}
	return ts
}

func paperRow(r *report.Report) []string {
	h := headOf(r)
	return []string{r.Source.Name, r.Document.Class, r.Document.Title, h.court, h.docket, h.name, h.judge, h.date, strconv.Itoa(r.Source.Pages),
		strconv.Itoa(len(r.Rulings)), strconv.Itoa(len(r.Deadlines)), strconv.Itoa(len(r.Citations)), strconv.Itoa(len(r.Authorities)), r.Source.SHA256}
}

func rulingRows(r *report.Report) (rows [][]string) {
	h := headOf(r)
	motions := map[string]report.Motion{}
	for _, m := range r.Motions {
		motions[m.ID] = m
	}
	for _, g := range r.Rulings {
		m := motions[g.Motion]
		rows = append(rows, []string{r.Source.Name, h.name, h.docket, h.court, h.date, strings.Join(m.Kinds, " "), orElse(g.Movant, m.By), orElse(g.Entry, m.Entry),
			g.Part, g.Disposition, g.Status, g.Qualifier, pageOf(r, g.Marks), words(r, g.Range)})
	}
	return rows
}

func deadlineRows(r *report.Report) (rows [][]string) {
	h := headOf(r)
	for _, d := range r.Deadlines {
		var period, trigger, date string
		if d.Period != nil {
			period = d.Period.Text
		}
		if d.Trigger != nil {
			trigger, date = d.Trigger.Event, d.Trigger.Date
		}
		var alt []string
		for _, a := range d.Alternatives {
			alt = append(alt, a.Due+": "+a.Why)
		}
		rows = append(rows, []string{r.Source.Name, h.name, h.docket, d.Due, d.Who, d.What, d.Basis, period, trigger, date, d.Rule, d.Status, d.Consequence,
			strings.Join(alt, "; "), strings.Join(stepLines(d), "; "), pageOf(r, d.Marks), words(r, d.Range)})
	}
	return rows
}

func citationRows(r *report.Report) (rows [][]string) {
	auth := map[string]string{}
	for _, a := range r.Authorities {
		auth[a.ID] = a.Key
	}
	for _, c := range r.Citations {
		section := c.Section + c.Subsections
		if len(c.Sections) > 0 {
			section = strings.Join(c.Sections, ", ")
		}
		rows = append(rows, []string{r.Source.Name, c.ID, c.Kind, c.Text, c.Signal, caseName(&c), c.Volume, c.Reporter, c.Page, strings.Join(c.Pins, ", "), c.Court, number(c.Year),
			c.Title, c.Code, section, orElse(c.Rule, strings.Join(c.RuleList, ", ")), orElse(c.Entry, strings.Join(c.Entries, ", ")), auth[c.Authority], c.Unresolved,
			pageOf(r, c.Marks), strconv.Itoa(c.Range.Start), strconv.Itoa(c.Range.End)})
	}
	return rows
}

func authorityRows(r *report.Report) (rows [][]string) {
	for _, a := range r.Authorities {
		link := ""
		if len(a.Links) > 0 {
			link = a.Links[0].URL
		}
		passim := ""
		if a.Passim {
			passim = "passim"
		}
		rows = append(rows, []string{r.Source.Name, a.ID, a.Kind, a.Key, a.Display, strconv.Itoa(len(a.Citations)), strings.Join(a.Pages, ", "), passim, link})
	}
	return rows
}

// inert keeps a cell from being read as a formula by a spreadsheet: a leading
// = + - @ or control character gets an apostrophe before it (OWASP, CSV injection).
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n", rune(s[0])) {
		return "'" + s
	}
	return s
}

func writeCSV(papers []Paper, _ Options) ([]File, error) {
	var out []File
	for _, t := range tables(papers) {
		b, err := csvOf(t)
		if err != nil {
			return nil, err
		}
		out = append(out, File{t.name + ".csv", "text/csv", b})
	}
	return out, nil
}

// writeSummaryCSV is one row a paper.
func writeSummaryCSV(papers []Paper, _ Options) ([]File, error) {
	b, err := csvOf(tables(papers)[0])
	return []File{{"papers.csv", "text/csv", b}}, err
}

func csvOf(t table) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\uFEFF") // so that spreadsheets read UTF-8
	w := csv.NewWriter(&b)
	w.UseCRLF = true // RFC 4180
	w.Write(t.head)
	for _, row := range t.rows {
		safe := make([]string, len(row))
		for i, c := range row {
			safe[i] = inert(c)
		}
		w.Write(safe)
	}
	w.Flush()
	return b.Bytes(), w.Error()
}
