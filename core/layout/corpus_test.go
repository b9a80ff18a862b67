package layout

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/pdf"
)

// TestRawCorpus writes the raw text of each paper of a folder of PDFs to another
// folder, for scoring against other readers:
//
//	PINCITE_RAW_IN=dir PINCITE_RAW_OUT=dir go test -run TestRawCorpus ./core/layout
func TestRawCorpus(t *testing.T) {
	in, out := os.Getenv("PINCITE_RAW_IN"), os.Getenv("PINCITE_RAW_OUT")
	if in == "" || out == "" {
		t.Skip("no folders given")
	}
	files, _ := filepath.Glob(filepath.Join(in, "*.pdf"))
	if len(files) == 0 {
		t.Fatal("no PDFs in ", in)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		sheets, notes, err := pdf.Read(context.Background(), b, pdf.Options{})
		if err != nil {
			t.Logf("%s: %v", filepath.Base(f), err)
			continue
		}
		for _, n := range notes {
			t.Logf("%s: page %d: %s: %s", filepath.Base(f), n.Page, n.Code, n.Text)
		}
		var text strings.Builder
		for _, s := range sheets {
			text.WriteString(Raw(s, Lines(s)))
			text.WriteByte('\f')
		}
		name := strings.TrimSuffix(filepath.Base(f), ".pdf") + ".txt"
		if err := os.WriteFile(filepath.Join(out, name), []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
