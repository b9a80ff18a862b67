package text_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"pincite/core/internal/typeset"
	"pincite/core/layout"
	"pincite/core/page"
	"pincite/core/pdf"
	"pincite/core/text"
)

// A PDF's bytes give the text that a perfect reading of its pages gives.
func TestThePDFFileReadsAsItsPages(t *testing.T) {
	for _, p := range papers(t) {
		b, err := os.ReadFile("../testdata/papers/" + p.name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		form, src := typeset.Parse(string(b))
		sheets, _, err := pdf.Read(context.Background(), typeset.PDF(src, form), pdf.Options{})
		if err != nil {
			t.Fatalf("%s: %v", p.name, err)
		}
		x := text.FromPages(layout.Document(sheets))
		invariants(t, x)
		if x.String() != p.text.String() {
			t.Errorf("%s: read otherwise at %s", p.name, firstDifference(x.String(), p.text.String()))
		}
	}
}

// The orders that the project began with, set in three forms, keep their words.
func TestSeedOrdersKeepTheirWords(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/seeds/*.txt")
	if len(files) == 0 {
		t.Skip("the seed orders are not here")
	}
	for i, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		form := []typeset.Form{{Lead: 24, Justify: "tw"}, {Pleading: 28, Margin: 84, Stamp: "district", Number: "1:20-cv-00001", Entry: "3", Date: "01/02/20"}, {Face: "courier", Folio: "dash"}}[i%3]
		sheets, _, err := pdf.Read(context.Background(), typeset.PDF(string(b), form), pdf.Options{})
		if err != nil {
			t.Fatal(err)
		}
		x := text.FromPages(layout.Document(sheets))
		invariants(t, x)
		body, _ := typeset.Plain(string(b))
		got := ""
		for _, r := range x.Regions() {
			if r.Zone.String() != "stamp" {
				got += x.Slice(r.Span)
			}
		}
		if g, w := letters(got), letters(body); g != w {
			t.Errorf("%s: %s", filepath.Base(f), firstDifference(g, w))
		}
	}
}

// Real papers, when they are at hand: layout and text together, without reading the file.
func BenchmarkCorpus(b *testing.B) {
	files, _ := filepath.Glob("../../../shared/corpus/court-pdf/*.pdf")
	if len(files) == 0 {
		b.Skip("the corpus is not here")
	}
	var all [][]*page.Sheet
	pages, size := 0, 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		sheets, _, err := pdf.Read(context.Background(), data, pdf.Options{})
		if err != nil {
			continue
		}
		all = append(all, sheets)
		pages += len(sheets)
		size += text.FromPages(layout.Document(sheets)).Len()
	}
	b.SetBytes(int64(size))
	b.ResetTimer()
	for range b.N {
		for _, sheets := range all {
			text.FromPages(layout.Document(sheets))
		}
	}
	b.ReportMetric(float64(pages*b.N)/b.Elapsed().Seconds(), "pages/s")
}
