package layout

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"pincite/core/pdf"
)

const courtPDFs = "../../../shared/corpus/court-pdf"

// BenchmarkRead reads papers to raw text; PINCITE_BENCH names another folder.
func BenchmarkRead(b *testing.B) {
	dir := os.Getenv("PINCITE_BENCH")
	if dir == "" {
		dir = courtPDFs
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*.pdf"))
	if len(files) == 0 {
		b.Skip("no papers beside the project")
	}
	var papers [][]byte
	total := 0
	for _, f := range files {
		p, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		papers = append(papers, p)
		total += len(p)
	}
	b.SetBytes(int64(total))
	b.ReportAllocs()
	pages := 0
	for b.Loop() {
		for _, p := range papers {
			sheets, _, err := pdf.Read(context.Background(), p, pdf.Options{})
			if err != nil {
				continue
			}
			for _, s := range sheets {
				Raw(s, Lines(s))
			}
			pages += len(sheets)
		}
	}
	b.ReportMetric(float64(pages)/b.Elapsed().Seconds(), "pages/s")
}
