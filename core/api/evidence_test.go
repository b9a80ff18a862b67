package api

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"pincite/core/diag"
	"pincite/core/internal/typeset"
)

// A specimen is one fictional paper, as the PDF a court would file and as its plain text.
type specimen struct {
	name  string
	pdf   []byte
	plain string
}

// specimens are the papers of core/testdata/papers.
func specimens(t testing.TB) []specimen {
	t.Helper()
	names, err := filepath.Glob("../testdata/papers/*.txt")
	if err != nil || len(names) < 6 {
		t.Fatalf("%d papers in core/testdata/papers: %v", len(names), err)
	}
	var out []specimen
	for _, n := range names {
		b, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		form, src := typeset.Parse(string(b))
		plain, notes := typeset.Plain(src)
		for _, mark := range slices.Sorted(maps.Keys(notes)) {
			plain += "\n\n" + notes[mark]
		}
		out = append(out, specimen{strings.TrimSuffix(filepath.Base(n), ".txt"), typeset.PDF(src, form), plain})
	}
	return out
}

func reportFor(t testing.TB, name string, b []byte) *Report {
	t.Helper()
	r, fail := Analyze(context.Background(), b, Options{Name: name})
	if fail != nil {
		t.Fatalf("%s: %s", name, fail.Error.Message)
	}
	return r
}

// Every range lies inside the text, every mark on a page that exists, and a citation's text is its range.
func TestEvidenceSlicesToWhatItClaims(t *testing.T) {
	for _, s := range specimens(t) {
		for _, b := range [][]byte{s.pdf, []byte(s.plain)} {
			checkEvidence(t, s.name, reportFor(t, s.name, b))
		}
	}
}

// The same over real papers, where they lie beside the project.
func TestEvidenceOverRealOpinions(t *testing.T) {
	names, _ := filepath.Glob("../../../shared/corpus/opinions/*.txt")
	pdfs, _ := filepath.Glob("../../../shared/corpus/court-pdf/*.pdf")
	if len(names)+len(pdfs) == 0 {
		t.Skip("no shared papers beside the project")
	}
	for _, n := range append(names, pdfs...) {
		b, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		checkEvidence(t, filepath.Base(n), reportFor(t, filepath.Base(n), b))
	}
}

func checkEvidence(t *testing.T, name string, r *Report) {
	t.Helper()
	for _, n := range r.Notes {
		if n.Code == string(diag.CodeStageFailed) {
			t.Errorf("%s: %s", name, n.Message)
		}
	}
	u := utf16.Encode([]rune(r.Text))
	pages := len(r.Pages)
	check := func(what string, at TextRange, marks []Mark) {
		if at.Start < 0 || at.End < at.Start || at.End > len(u) {
			t.Errorf("%s: %s has range %v in a text of %d units", name, what, at, len(u))
			return
		}
		if pages > 0 && at.End > at.Start && len(marks) == 0 {
			t.Errorf("%s: %s %q stands on no page", name, what, string(utf16.Decode(u[at.Start:at.End])))
		}
		for _, m := range marks {
			if m.Page < 1 || m.Page > pages || len(m.Rects) == 0 {
				t.Errorf("%s: %s has a mark on page %d of %d with %d boxes", name, what, m.Page, pages, len(m.Rects))
			}
		}
	}
	for _, c := range r.Citations {
		check(c.ID, c.Range, c.Marks)
		if got := string(utf16.Decode(u[c.Range.Start:c.Range.End])); got != c.Text {
			t.Errorf("%s: %s claims %q, its range holds %q", name, c.ID, c.Text, got)
		}
		if c.Core.Start < c.Range.Start || c.Core.End > c.Range.End || c.Core.End <= c.Core.Start {
			t.Errorf("%s: %s core %v outside its range %v", name, c.ID, c.Core, c.Range)
		}
		if (c.Authority == "") == (c.Unresolved == "") {
			t.Errorf("%s: %s %q has authority %q and reason %q; it must have one of them", name, c.ID, c.Text, c.Authority, c.Unresolved)
		}
		for _, p := range c.Parentheticals {
			check(c.ID+" parenthetical", p.Range, c.Marks)
		}
	}
	for _, x := range r.Motions {
		check(x.ID, x.Range, x.Marks)
	}
	for _, x := range r.Rulings {
		check(x.ID, x.Range, x.Marks)
		if x.Range.End == x.Range.Start {
			t.Errorf("%s: ruling %s has no evidence", name, x.ID)
		}
	}
	for _, x := range r.Deadlines {
		check(x.ID, x.Range, x.Marks)
	}
	for _, x := range r.Standards {
		check(x.Kind, x.Range, x.Marks)
	}
	for _, x := range append(r.Claims, r.Topics...) {
		check(x.Kind, x.Range, x.Marks)
	}
	for _, x := range r.Findings {
		check(x.Kind, x.Range, x.Marks)
	}
	for _, x := range r.Judges {
		check(x.Name, x.Range, x.Marks)
	}
	for _, x := range r.Dates {
		check(x.Date, x.Range, x.Marks)
	}
}

func TestSameBytesSameJSON(t *testing.T) {
	for _, s := range specimens(t) {
		a, b := JSON(reportFor(t, s.name, s.pdf)), JSON(reportFor(t, s.name, s.pdf))
		if !bytes.Equal(a, b) {
			t.Errorf("%s: two readings gave two reports", s.name)
		}
	}
}

func TestListsAreNeverNull(t *testing.T) {
	for _, s := range specimens(t)[:2] {
		var v any
		if err := json.Unmarshal(JSON(reportFor(t, s.name, s.pdf)), &v); err != nil {
			t.Fatal(err)
		}
		nulls(t, s.name, v)
	}
	var v any
	json.Unmarshal(JSON(reportFor(t, "blank", []byte("\n"))), &v)
	nulls(t, "blank", v)
}

// nulls reports every null that is not one of the contract's "value or null".
func nulls(t *testing.T, path string, v any) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if x == nil && k != "caption" && k != "court" && k != "trigger" && k != "period" && k != "range" {
				t.Errorf("%s.%s is null", path, k)
			}
			nulls(t, path+"."+k, x)
		}
	case []any:
		for _, x := range v {
			nulls(t, path+"[]", x)
		}
	}
}

func TestPastedTextAndPDFAgree(t *testing.T) {
	for _, s := range specimens(t) {
		p, q := reportFor(t, s.name, s.pdf), reportFor(t, s.name, []byte(s.plain))
		if p.Document.Class != q.Document.Class {
			t.Errorf("%s: the PDF is %s, its text %s", s.name, p.Document.Class, q.Document.Class)
		}
		if a, b := authorityKeys(p), authorityKeys(q); a != b {
			t.Errorf("%s: authorities differ\nPDF:  %s\ntext: %s", s.name, a, b)
		}
		if a, b := dispositions(p), dispositions(q); a != b {
			t.Errorf("%s: rulings differ\nPDF:  %s\ntext: %s", s.name, a, b)
		}
	}
}

func authorityKeys(r *Report) string {
	seen := map[string]bool{}
	for _, a := range r.Authorities {
		seen[a.Key] = true
	}
	var ks []string
	for k := range seen {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return strings.Join(ks, " ")
}

func dispositions(r *Report) string {
	var ds []string
	for _, g := range r.Rulings {
		ds = append(ds, g.Disposition+"/"+g.Status)
	}
	return strings.Join(ds, " ")
}
