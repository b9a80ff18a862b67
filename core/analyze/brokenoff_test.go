package analyze

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"pincite/core/diag"
	"pincite/core/text"
)

// A paper may begin or break off anywhere: a page pasted, a file cut short. No stage fails.
func TestBrokenOff(t *testing.T) {
	papers, err := filepath.Glob("../testdata/papers/*.txt")
	if err != nil || len(papers) == 0 {
		t.Fatal("no papers in testdata")
	}
	check := func(name, s string) {
		t.Helper()
		for _, n := range Text(text.FromString(s), Options{}).Notes {
			if n.Code == diag.CodeStageFailed {
				t.Fatalf("%s: %s in %.80q … %q", name, n.Text, s, s[max(0, len(s)-80):])
			}
		}
	}
	for _, p := range papers {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		s := string(b)
		for i := 0; i < len(s); i += 61 {
			if !utf8.RuneStart(s[i]) {
				continue
			}
			end := min(len(s), i+700)
			for end < len(s) && !utf8.RuneStart(s[end]) {
				end++
			}
			check(p, s[i:end])
		}
	}
}
