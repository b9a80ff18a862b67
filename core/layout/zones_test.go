package layout_test

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"pincite/core/internal/typeset"
	"pincite/core/layout"
	"pincite/core/page"
)

// setPapers are the project's test papers, set.
func setPapers(t testing.TB) map[string]*typeset.Paper {
	t.Helper()
	files, _ := filepath.Glob("../testdata/papers/*.txt")
	if len(files) == 0 {
		t.Fatal("no test papers")
	}
	out := map[string]*typeset.Paper{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		form, src := typeset.Parse(string(b))
		out[strings.TrimSuffix(filepath.Base(f), ".txt")] = typeset.Set(src, form)
	}
	return out
}

type score struct{ found, missed, wrong int }

// zoneOf is the zone that a document gives to the glyphs at the start of a set line.
func zoneOf(d *page.Document, want typeset.Line) (page.Zone, bool) {
	pg := &d.Pages[want.Page-1]
	for i := range pg.Lines {
		for _, g := range pg.Lines[i].Glyphs {
			gl := pg.Glyphs.At(g)
			b := gl.Base
			if math.Abs(b.X-want.X) < 0.6 && math.Abs(b.Y-want.Y) < 0.33*float64(gl.Size)+2 {
				return pg.Lines[i].Zone, true
			}
		}
	}
	return 0, false
}

// Each printed line of the test papers must stand in its zone. The figures are held
// here so that a change that costs shows.
func TestZonesOfTheTestPapers(t *testing.T) {
	scores := map[page.Zone]*score{}
	at := func(z page.Zone) *score {
		if scores[z] == nil {
			scores[z] = &score{}
		}
		return scores[z]
	}
	papers := setPapers(t)
	names := make([]string, 0, len(papers))
	for n := range papers {
		names = append(names, n)
	}
	sort.Strings(names)
	wrong := 0
	for _, name := range names {
		p := papers[name]
		d := layout.Document(p.Sheets())
		for _, l := range p.Lines() {
			if rule(l.Text) {
				continue // rules made of characters and the marks between cells
			}
			got, ok := zoneOf(d, l)
			if !ok {
				t.Errorf("%s: page %d: %q is in no line", name, l.Page, l.Text)
				continue
			}
			if got == l.Zone || l.Zone == page.Heading && got == page.Caption && l.Page == 1 || l.Zone == page.Header && got == page.PageNumber {
				at(l.Zone).found++
				continue
			}
			at(l.Zone).missed++
			at(got).wrong++
			wrong++
			t.Logf("%s: page %d: %q is %s, not %s", name, l.Page, l.Text, l.Zone, got)
		}
	}
	var b strings.Builder
	for z := page.Body; z <= page.Margin; z++ {
		if s := scores[z]; s != nil {
			fmt.Fprintf(&b, "%-12s found %3d missed %2d wrong %2d\n", z, s.found, s.missed, s.wrong)
		}
	}
	t.Log("\n" + b.String())
	if wrong > 0 {
		t.Errorf("%d lines in the wrong zone", wrong)
	}
}

func rule(s string) bool { return strings.Trim(s, "-_x) :§*|].") == "" }
