package typeset_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/internal/typeset"
)

// papers are the test papers of the project.
func papers(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/papers/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no test papers", err)
	}
	out := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(f), ".txt")] = string(b)
	}
	return out
}

func TestEveryPaperIsSetWholeAndInsideItsPage(t *testing.T) {
	for name, paper := range papers(t) {
		f, src := typeset.Parse(paper)
		p := typeset.Set(src, f)
		if !bytes.Equal(p.PDF(), typeset.Set(src, f).PDF()) {
			t.Errorf("%s: two settings differ", name)
		}
		var set strings.Builder
		for _, s := range p.Sheets() {
			for _, g := range s.Glyphs {
				set.WriteString(g.Text)
				if b := g.Box(); b.X0 < 0 || b.X1 > s.Box.X1 || b.Y0 < 0 || b.Y1 > s.Box.Y1 {
					t.Errorf("%s: page %d: %q stands off the page at %v", name, s.Number, g.Text, b)
				}
			}
		}
		body, notes := typeset.Plain(src)
		for _, n := range notes {
			body += n
		}
		if got, want := len(strings.Join(strings.Fields(set.String()), "")), len(strings.Join(strings.Fields(body), "")); got < want {
			t.Errorf("%s: %d bytes set of %d", name, got, want)
		}
	}
}

func TestPlainHasNoMarkup(t *testing.T) {
	body, notes := typeset.Plain("@title\nORDER\n\nThe *Winter* test is in\\-different.[^1]\n\n[^1]: But **see** below.\n")
	if body != "ORDER\n\nThe Winter test is indifferent." || notes["1"] != "But see below." {
		t.Errorf("%q %q", body, notes)
	}
}
