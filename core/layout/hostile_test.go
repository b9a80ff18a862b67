package layout_test

import (
	"strings"
	"testing"

	"pincite/core/geom"
	"pincite/core/layout"
	"pincite/core/page"
)

// grid is a sheet of n glyphs, whatever place and text gives.
func grid(n int, at func(i int) (x, y, size float64, text string)) *page.Sheet {
	s := &page.Sheet{Number: 1, Box: geom.Rect{X1: 612, Y1: 792}, Fonts: []page.Font{{Name: "Times", Bold: true}}}
	for i := range n {
		x, y, size, t := at(i)
		s.Glyphs = append(s.Glyphs, page.Glyph{Text: t, Size: float32(size), Base: geom.Point{X: x, Y: y}, Width: float32(size / 2)})
	}
	return s
}

// Pages made to cost time cost no more than their share: twice the glyphs, about
// twice the time. The test would run for minutes if a step were quadratic.
func TestHostilePagesEnd(t *testing.T) {
	if testing.Short() {
		t.Skip("slow pages")
	}
	const n = 12000
	pages := map[string]*page.Sheet{
		"one line":   grid(n, func(i int) (float64, float64, float64, string) { return float64(i) * 5, 400, 10, "a" }),
		"one column": grid(n, func(i int) (float64, float64, float64, string) { return 72, float64(i), 10, "1" }),
		"raised marks": grid(n, func(i int) (float64, float64, float64, string) {
			return float64(72 + i%2*8), float64(i/2)*11 + float64(1-i%2)*4, 6 + float64(i%2)*6, "1"
		}),
		"scattered": grid(n, func(i int) (float64, float64, float64, string) {
			return float64(i * 7919 % 612), float64(i * 104729 % 792), 8, string(")A:1x"[i%5])
		}),
		"posts": grid(n, func(i int) (float64, float64, float64, string) { return 300, float64(i) * 8, 10, ")" }),
		"dots": grid(n, func(i int) (float64, float64, float64, string) {
			return float64(i%200) * 3, float64(i/200) * 11, 10, "."
		}),
	}
	for name, s := range pages {
		d := layout.Document([]*page.Sheet{s, s, s})
		if len(d.Pages) != 3 {
			t.Errorf("%s: %d pages", name, len(d.Pages))
		}
		if n := strings.Count(layout.Dump(d), "== page 1"); n != 3 {
			t.Errorf("%s: %d pages shown", name, n)
		}
	}
}

// A sheet given anew takes the place of its number; one of no known number none.
func TestMend(t *testing.T) {
	sheet := func(number int, text string) *page.Sheet {
		s := &page.Sheet{Number: number, Box: geom.Rect{X1: 612, Y1: 792}}
		for i, c := range text {
			s.Glyphs = append(s.Glyphs, page.Glyph{Text: string(c), Size: 12, Base: geom.Point{X: 72 + 6*float64(i), Y: 700}, Width: 6})
		}
		return s
	}
	var b layout.Builder
	b.Add(sheet(1, "one"))
	b.Add(sheet(2, "two"))
	b.Mend(sheet(2, "mended"))
	b.Mend(sheet(9, "nowhere"))
	d := b.Document()
	got := ""
	for i := range d.Pages {
		for g := range d.Pages[i].Glyphs.Len() {
			got += d.Pages[i].Glyphs.Text(int32(g))
		}
	}
	if got != "onemended" {
		t.Errorf("got %q", got)
	}
}
