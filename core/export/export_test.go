package export

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"
	"github.com/xuri/excelize/v2"

	"pincite/core/report"
)

// order is the report of a fictional order: one ruling, one deadline, a case cited on six pages, a statute, a record cite.
func order() *report.Report {
	text := "=The motion is DENIED. Osgood shall answer by March 3, 2031. See Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)."
	at := func(s string) report.TextRange {
		i := strings.Index(text, s)
		return report.TextRange{Start: i, End: i + len(s)}
	}
	r := &report.Report{
		Schema: "pincite/report/1", Text: text,
		Source:   report.Source{Name: "dir/order.pdf", SHA256: strings.Repeat("ab", 32), MediaType: "application/pdf", Pages: 7},
		Document: report.DocumentInfo{Class: "order", Title: "ORDER"},
		Caption:  &report.Caption{Court: &report.Court{ID: "mowd"}, CaseName: "Harlan v. Osgood", Dockets: []report.Docket{{Text: "4:30-cv-1"}}},
		Motions:  []report.Motion{{ID: "m1", Kinds: []string{"compel"}, Name: "motion to compel", By: "plaintiff", Entry: "9"}},
		Rulings:  []report.Ruling{{ID: "r1", Motion: "m1", Disposition: "denied", Status: "ordered", Range: at("=The motion is DENIED.")}},
		Deadlines: []report.Deadline{{ID: "d1", Who: "Osgood", What: "answer", Due: "2031-03-03", Basis: "explicit_date",
			Steps: []report.Step{{Text: "The paper names the day."}}, Range: at("Osgood shall answer by March 3, 2031.")}},
		Citations: []report.Citation{
			{ID: "c1", Kind: "case", Text: "Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)", Plaintiff: "Harlan", Defendant: "Osgood", Volume: "900", Reporter: "F.2d", Page: "12", Court: "ca8", CourtCite: "8th Cir.", Year: 1990, Authority: "a1", Range: at("Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)")},
			{ID: "c2", Kind: "statute", Title: "28", Code: "U.S.C.", Section: "636", Authority: "a2"},
			{ID: "c3", Kind: "record", Entry: "9", Authority: "a3"},
		},
		Authorities: []report.Authority{
			{ID: "a1", Kind: "case", Key: "case/f.2d/900/12", Display: "Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)", Citations: []string{"c1"}, Pages: []string{"1", "2", "3", "4", "5", "6"}},
			{ID: "a2", Kind: "statute", Key: "usc/28/636", Display: "28 U.S.C. § 636", Citations: []string{"c2"}, Pages: []string{"iv"}},
			{ID: "a3", Kind: "record", Key: "record/9", Display: "ECF No. 9", Citations: []string{"c3"}, Pages: []string{"2"}},
		},
	}
	for i := 1; i <= 7; i++ {
		r.Pages = append(r.Pages, report.PageInfo{Number: i})
	}
	return r
}

func write(t *testing.T, format string) []File {
	t.Helper()
	files, err := Write(format, []Paper{{Report: order()}}, Options{})
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v", format, err)
	}
	return files
}

func TestACellNeverBeginsAFormula(t *testing.T) {
	for _, f := range write(t, "csv") {
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(f.Bytes, []byte("\uFEFF")))).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		for _, row := range rows {
			for _, c := range row {
				if c != "" && strings.ContainsRune("=+-@", rune(c[0])) {
					t.Errorf("%s: cell %q would be read as a formula", f.Name, c)
				}
			}
		}
	}
}

func TestXLSXHoldsTheSameRows(t *testing.T) {
	x, err := excelize.OpenReader(bytes.NewReader(write(t, "xlsx")[0].Bytes))
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 52: "BA"} {
		if column(n) != want {
			t.Errorf("column %d is %s, want %s", n, column(n), want)
		}
	}
	for _, want := range tables([]Paper{{Report: order()}}) {
		rows, err := x.GetRows(want.name)
		if err != nil || len(rows) != len(want.rows)+1 {
			t.Errorf("sheet %s: %d rows, want %d (%v)", want.name, len(rows), len(want.rows)+1, err)
		}
	}
	if v, _ := x.GetCellValue("rulings", "N2"); v != "'=The motion is DENIED." {
		t.Errorf("the words of the ruling: %q", v)
	}
}

func TestTableOfAuthoritiesGroupsAndSaysPassim(t *testing.T) {
	got := string(write(t, "toa-md")[0].Bytes)
	for _, want := range []string{"## Cases", "| *Harlan v. Osgood*, 900 F.2d 12 (8th Cir. 1990) | *passim* |", "## Statutes", "| 28 U.S.C. § 636 | iv |", "## Record"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	files, _ := Write("toa-md", []Paper{{Report: order()}}, Options{Passim: 7})
	if !strings.Contains(string(files[0].Bytes), "| 1, 2, 3, 4, 5, 6 |") {
		t.Errorf("a passim threshold of seven pages still hides six:\n%s", files[0].Bytes)
	}
}

func TestTableOfAuthoritiesSortsNumbersByTheirValue(t *testing.T) {
	a, b := sortKey(toaEntry{Rest: "9 U.S.C. § 2"}), sortKey(toaEntry{Rest: "28 U.S.C. § 1"})
	if a >= b {
		t.Errorf("title 9 sorts after title 28")
	}
}

func TestDocxIsWellFormedAndUsesWordsOwnStyles(t *testing.T) {
	f := write(t, "toa-docx")[0]
	z, err := zip.NewReader(bytes.NewReader(f.Bytes), int64(len(f.Bytes)))
	if err != nil {
		t.Fatal(err)
	}
	all := ""
	for _, p := range z.File {
		r, _ := p.Open()
		b, _ := io.ReadAll(r)
		all += string(b)
		d := xml.NewDecoder(bytes.NewReader(b))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", p.Name, err)
			}
		}
	}
	for _, want := range []string{`w:val="table of authorities"`, `w:leader="dot"`, `w:val="TOAHeading"`, "Harlan v. Osgood"} {
		if !strings.Contains(all, want) {
			t.Errorf("the document lacks %s", want)
		}
	}
	if strings.Contains(all, "dir/order.pdf") {
		t.Error("the document names the folder the file lay in")
	}
}

func TestCalendarHoldsTheSentenceAndTheArithmetic(t *testing.T) {
	b := write(t, "ics")[0].Bytes
	cal, err := ics.ParseCalendar(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if len(cal.Events()) != 1 {
		t.Fatalf("%d events", len(cal.Events()))
	}
	e := cal.Events()[0]
	if v := e.GetProperty(ics.ComponentPropertyDtStart).Value; v != "20310303" {
		t.Errorf("starts %s", v)
	}
	d := e.GetProperty(ics.ComponentPropertyDescription).Value
	if !strings.Contains(d, "Osgood shall answer by") || !strings.Contains(d, "The paper names the day.") {
		t.Errorf("description: %s", d)
	}
	if again := write(t, "ics")[0].Bytes; !bytes.Equal(b, again) {
		t.Errorf("the same report gave two calendars")
	}
}

func TestBibliographiesLeaveTheRecordOut(t *testing.T) {
	var items []map[string]any
	if err := json.Unmarshal(write(t, "csl")[0].Bytes, &items); err != nil || len(items) != 2 {
		t.Fatalf("CSL holds %d items: %v", len(items), err)
	}
	if items[0]["type"] != "legal_case" || items[0]["title"] != "Harlan v. Osgood" || items[0]["container-title"] != "F.2d" {
		t.Errorf("the case in CSL: %v", items[0])
	}
	if ris := string(write(t, "ris")[0].Bytes); strings.Count(ris, "TY  - ") != 2 || !strings.Contains(ris, "TY  - CASE\r\n") || !strings.Contains(ris, "PB  - 8th Cir.\r\n") || strings.Count(ris, "ER  - ") != 2 {
		t.Errorf("RIS:\n%s", ris)
	}
	if bib := string(write(t, "bibtex")[0].Bytes); !strings.Contains(bib, "@jurisdiction{") || !strings.Contains(bib, `{28 U.S.C. § 636}`) || strings.Count(bib, "{") != strings.Count(bib, "}") {
		t.Errorf("BibTeX:\n%s", bib)
	}
}

func TestWebAnnotationQuotesWhatItPointsAt(t *testing.T) {
	var c waCollection
	if err := json.Unmarshal(write(t, "webannotation")[0].Bytes, &c); err != nil || c.Total != 5 {
		t.Fatalf("%d annotations: %v", c.Total, err)
	}
	sel := c.First.Items[1].Target.Selector[1].(map[string]any)
	if sel["type"] != "TextQuoteSelector" || sel["exact"] != "Osgood shall answer by March 3, 2031." {
		t.Errorf("the deadline's quotation: %v", sel)
	}
}

func TestHTMLEscapesAndAsksForNothing(t *testing.T) {
	r := order()
	r.Findings = []report.Finding{{Severity: "warning", Message: "<script>alert(1)</script>"}}
	files, err := Write("html", []Paper{{Report: r}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := string(files[0].Bytes)
	if strings.Contains(got, "<script>") || strings.Contains(got, "src=") || strings.Contains(got, "@import") {
		t.Errorf("the page carries a script or asks for something")
	}
	if !strings.Contains(got, "Osgood shall answer by March 3, 2031.") {
		t.Errorf("the page lacks the deadline's words")
	}
}

// What is handed on calls a motion by its name and the file by its own, without the
// folders it lay in.
func TestHandedOnNames(t *testing.T) {
	for format, motion := range map[string]string{"html": "Motion to compel", "webannotation": "motion to compel"} {
		got := string(write(t, format)[0].Bytes)
		if !strings.Contains(got, motion) {
			t.Errorf("%s does not name the motion", format)
		}
		if strings.Contains(got, "dir/order.pdf") || !strings.Contains(got, "order.pdf") {
			t.Errorf("%s names the folder, or not the file", format)
		}
	}
}

func TestPDFWithoutItsBytesIsRefusedInWords(t *testing.T) {
	if _, err := Write("pdf", []Paper{{Report: order()}}, Options{}); err == nil || !strings.Contains(err.Error(), "order.pdf") {
		t.Errorf("error: %v", err)
	}
}

func TestUnknownFormatNamesTheKnown(t *testing.T) {
	if _, err := Write("rtf", nil, Options{}); err == nil || !strings.Contains(err.Error(), "toa-docx") {
		t.Errorf("error: %v", err)
	}
}
