package pdf

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/diag"
)

// courtPDFs holds papers of the courts beside the project.
const courtPDFs = "../../../shared/corpus/court-pdf"

// TestCourtPapers reads real papers, each chosen for a trap: leading bytes, an empty
// password, a cipher, a scan, a false map of a date.
func TestCourtPapers(t *testing.T) {
	if _, err := os.Stat(courtPDFs); err != nil {
		t.Skip("no court papers beside the project")
	}
	cases := []struct {
		file  string
		pages int
		words string    // on some page
		note  diag.Code // "" for none that matters
	}{
		{"moctapp-ed108783-opinion", 5, "Missouri Court of Appeals", diag.CodeRepaired},
		{"nc-2022-ncsc-1-opinion", 23, "SUPREME COURT OF NORTH CAROLINA", ""},
		{"scotus-607us1r03-prelim", 4, "The Louisiana Court of Appeal", ""},
		{"nysd-13-cv-04384-212-garbled", 2, "Document 212", diag.CodeFontUnreadable},
		{"nysd-18-cv-08653-252-order", 3, "4/19/2021", diag.CodeFontGuessed},
		{"image-only-opinion", 1, "", diag.CodePageNoText},
		{"utah-2025-ut-14-opinion", 25, "¶", ""},
		{"cadc-07-3125", 19, "§", ""},
	}
	for _, c := range cases {
		t.Run(c.file, func(t *testing.T) {
			b, err := os.ReadFile(filepath.Join(courtPDFs, c.file+".pdf"))
			if err != nil {
				t.Skip(err)
			}
			sheets, notes, err := Read(context.Background(), b, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var all strings.Builder
			for _, s := range sheets {
				all.WriteString(shown(s))
			}
			if len(sheets) != c.pages || !strings.Contains(all.String(), c.words) {
				t.Errorf("%d pages, want %d; %q found: %v", len(sheets), c.pages, c.words, strings.Contains(all.String(), c.words))
			}
			if c.note != "" && !has(notes, c.note) {
				t.Errorf("no note %s among %v", c.note, notes)
			}
		})
	}
}
