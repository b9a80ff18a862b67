package analyze

import (
	"context"
	"os"
	"runtime"
	"testing"

	"pincite/core/internal/typeset"
)

// A laid-out paper must stay small: the memory it takes is what a browser's tab has to
// have for good. Glyphs as they are read take 48 bytes, words 64, lines and pages more.
func TestLaidOutPapersStaySmall(t *testing.T) {
	src, err := os.ReadFile("../testdata/papers/nysd-opinion-x.txt")
	if err != nil {
		t.Fatal(err)
	}
	form, body := typeset.Parse(string(src))
	for len(body) < 400_000 {
		body += "\n\n" + body
	}
	b := typeset.PDF(body, form)
	live := func() int {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	before := live()
	d, _, err := Pages(context.Background(), b, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	glyphs := 0
	for i := range d.Pages {
		glyphs += d.Pages[i].Glyphs.Len()
	}
	if per := float64(live()-before) / float64(glyphs); per > 40 || glyphs < 300_000 {
		t.Errorf("%d pages of %d glyphs take %.0f bytes a glyph", len(d.Pages), glyphs, per)
	}
	runtime.KeepAlive(d)
	runtime.KeepAlive(b)
}
