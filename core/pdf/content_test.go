package pdf

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/pdftest"
)

func one(t *testing.T, content string) *page.Sheet {
	t.Helper()
	return read(t, pdftest.OnePage(content))[0]
}

func near(a, b float64) bool { return math.Abs(a-b) < 0.01 }

func TestTextState(t *testing.T) {
	const w = 12 * .667 // of "A" in Helvetica at 12 points
	cases := []struct {
		name, content string
		x, y          float64 // where the last glyph stands
	}{
		{"Td moves from the line's beginning", "BT /F 12 Tf 10 20 Td (A) Tj 5 -3 Td (A) Tj ET", 15, 17},
		{"TD sets the leading for T*", "BT /F 12 Tf 10 100 TD 0 -14 TD (A) Tj T* (A) Tj ET", 10, 72},
		{"' and \" begin a line", "BT /F 12 Tf 14 TL 10 100 Td (A) ' 2 1 (A) \" ET", 10, 72},
		{"character spacing follows each glyph", "BT /F 12 Tf 3 Tc 10 20 Td (AA) Tj ET", 13 + w, 20},
		{"word spacing follows code 32 only", "BT /F 12 Tf 5 Tw 10 20 Td ( A) Tj ET", 15 + 12*.278, 20},
		{"Tz scales advance and spacing", "BT /F 12 Tf 50 Tz 4 Tc 10 20 Td (AA) Tj ET", 10 + (w+4)/2, 20},
		{"TJ numbers move back by thousandths", "BT /F 12 Tf 10 20 Td [(A) -1000 (A)] TJ ET", 10 + w + 12, 20},
		{"rise lifts", "BT /F 12 Tf 10 20 Td 4 Ts (A) Tj ET", 10, 24},
		{"Tm replaces the matrix", "BT /F 12 Tf 10 20 Td (A) Tj 1 0 0 1 40 50 Tm (A) Tj ET", 40, 50},
		{"cm scales and moves", "2 0 0 2 5 5 cm BT /F 12 Tf 10 20 Td (A) Tj ET", 25, 45},
		{"Q with nothing saved is passed over", "Q Q BT /F 12 Tf 10 20 Td (A) Tj ET", 10, 20},
		{"unclosed q does no harm", "q q 1 0 0 1 3 3 cm BT /F 12 Tf 10 20 Td (A) Tj ET", 13, 23},
		{"wrong operands are passed over", "BT /F 12 Tf 10 20 Td (x) 5 Td [1 2 Tm << /A Td (A) Tj ET", 10, 20},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			gs := one(t, c.content).Glyphs
			if len(gs) == 0 {
				t.Fatal("no glyphs")
			}
			if g := gs[len(gs)-1]; !near(g.Base.X, c.x) || !near(g.Base.Y, c.y) {
				t.Errorf("at %.2f,%.2f, want %.2f,%.2f", g.Base.X, g.Base.Y, c.x, c.y)
			}
		})
	}
}

func TestSizeAndTurn(t *testing.T) {
	cases := []struct {
		name, content string
		size, turn    float32
	}{
		{"size comes from the matrix, not from Tf", "BT /F 1 Tf 12 0 0 12 10 20 Tm (A) Tj ET", 12, 0},
		{"height counts where the matrix stretches", "BT /F 10 Tf 3 0 0 1.2 10 20 Tm (A) Tj ET", 12, 0},
		{"text that runs up", "BT /F 12 Tf 0 1 -1 0 100 100 Tm (A) Tj ET", 12, 90},
		{"a flipped page and a flipped matrix make upright text", "1 0 0 -1 0 792 cm BT /F 12 Tf 1 0 0 -1 10 20 Tm (A) Tj ET", 12, 0},
		{"skewed text", "BT /F 12 Tf 0.866 0.5 -0.5 0.866 100 100 Tm (A) Tj ET", 12, 30},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := one(t, c.content).Glyphs[0]
			if math.Abs(float64(g.Size-c.size)) > .01 || math.Abs(float64(g.Turn-c.turn)) > .1 {
				t.Errorf("size %.2f turn %.2f, want %.2f and %.2f", g.Size, g.Turn, c.size, c.turn)
			}
		})
	}
	up := one(t, "BT /F 12 Tf 0 1 -1 0 100 100 Tm (A) Tj ET").Glyphs[0].Box()
	if want := (geom.Rect{X0: 100 - 9.6, Y0: 100, X1: 102.4, Y1: 100 + 12*.667}); !near(up.X0, want.X0) || !near(up.Y1, want.Y1) || !near(up.X1, want.X1) {
		t.Errorf("box of upward text %v, want %v", up, want)
	}
}

func TestFlags(t *testing.T) {
	cases := []struct {
		name, content string
		want          page.Flags
	}{
		{"plain text has none", "BT /F 12 Tf 72 700 Td (A) Tj ET", 0},
		{"render mode 3 is invisible", "BT 3 Tr /F 12 Tf 72 700 Td (A) Tj ET", page.Invisible},
		{"outside the clip", "100 100 50 50 re W n BT /F 12 Tf 72 700 Td (A) Tj ET", page.Clipped},
		{"off the page", "BT /F 12 Tf 72 900 Td (A) Tj ET", page.OffPage},
		{"white on paper", "1 g BT /F 12 Tf 72 700 Td (A) Tj ET", page.White},
		{"full ink of a separation is dark", "/Sep cs 1 scn BT /F 12 Tf 72 700 Td (A) Tj ET", 0},
		{"no ink of a separation is white", "/Sep cs 0 scn BT /F 12 Tf 72 700 Td (A) Tj ET", page.White},
		{"white in CMYK", "0 0 0 0 k BT /F 12 Tf 72 700 Td (A) Tj ET", page.White},
		{"white on a dark box is seen", "0 g 70 690 100 30 re f 1 g BT /F 12 Tf 72 700 Td (A) Tj ET", 0},
		{"an artifact", "/Artifact << /Type /Pagination >> BDC BT /F 12 Tf 72 700 Td (A) Tj ET EMC", page.Artifact},
		{"after the artifact", "/Artifact BMC EMC BT /F 12 Tf 72 700 Td (A) Tj ET", 0},
		{"under a box drawn later", "BT /F 12 Tf 72 700 Td (A) Tj ET 0 g 70 690 100 30 re f", page.Covered},
		{"on a box drawn before", "0.9 g 70 690 100 30 re f 0 g BT /F 12 Tf 72 700 Td (A) Tj ET", 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f := &pdftest.File{}
			f.Page(pdftest.Helvetica+" /ColorSpace << /Sep [/Separation /Black /DeviceGray << >>] >>", c.content)
			if g := read(t, f.Bytes())[0].Glyphs[0]; g.Flags != c.want {
				t.Errorf("flags %b, want %b", g.Flags, c.want)
			}
		})
	}
}

func TestGhosts(t *testing.T) {
	line := func(x float64, s string) string { return fmt.Sprintf("BT /F 12 Tf %.2f 700 Td (%s) Tj ET ", x, s) }
	cases := []struct{ name, content, want string }{
		{"fake bold, line by line", line(72, "ORDER") + line(72.3, "ORDER"), "ORDER"},
		{"fake bold, letter by letter", line(72, "O") + line(72.3, "O") + line(82, "R") + line(82.3, "R"), "OR"},
		{"double letters are no ghosts", line(72, "all bookkeeping"), "all bookkeeping"},
		{"two stamps over one another both stay", line(72, "Document 26 Filed 01/29/2009") + line(75, "Paper 7 entered on 02/03/09"), "Document 26 Filed 01/29/2009Paper 7 entered on 02/03/09"},
		{"a second layer set wider", line(72, "the motion is denied") + "BT 3 Tr 0.12 Tc /F 12 Tf 72 700 Td (the motion is denied) Tj ET", "the motion is denied"},
		{"recognised text under the printed line, word by word", "BT 3 Tr /F 12 Tf 72 700 Td (the) Tj 22 0 Td (rnotion) Tj 44 0 Td (denied) Tj ET BT 0 Tr /F 12 Tf 72 700 Td (the motion denied) Tj ET", "the motion denied"},
		{"the printed line stays, not the layer below it", "BT 3 Tr /F 12 Tf 72 700 Td (so ordered) Tj ET BT 0 Tr /F 12 Tf 72.6 700 Td (so ordered) Tj ET", "so ordered"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.TrimSpace(shown(one(t, c.content))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestActualText(t *testing.T) {
	show := func(props, s string) string {
		return "/Span << /ActualText " + props + " >> BDC BT /F 12 Tf 72 700 Td (" + s + ") Tj ET EMC"
	}
	cases := []struct{ name, content, want string }{
		{"stands for its glyphs", show("(fi)", "x"), "fi"},
		{"letter by letter where the numbers agree", show("(abc)", "xyz"), "abc"},
		{"a soft hyphen leaves the hyphen", show("<FEFF00AD>", "-"), "-"},
		{"nothing does not hide what is printed", show("()", "abc"), "abc"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(one(t, c.content)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestForms(t *testing.T) {
	f := &pdftest.File{}
	inner := f.Stream("/Type /XObject /Subtype /Form /BBox [0 0 600 600] /Matrix [1 0 0 1 5 5] /Resources << "+pdftest.Helvetica+" >>", "q BT /F 10 Tf (in) Tj ET")
	loop := f.Reserve()
	f.Set(loop, pdftest.StreamBody(fmt.Sprintf("/Subtype /Form /BBox [0 0 600 600] /Resources << %s /XObject << /L %d 0 R /I %d 0 R >> >>", pdftest.Helvetica, loop, inner), "Q Q BT /F 10 Tf 3 3 Td (out) Tj ET /I Do /L Do"))
	bare := f.Stream("/Subtype /Form /BBox [0 0 600 600]", "BT /F 10 Tf (bare) Tj ET")
	f.Page(fmt.Sprintf("%s /XObject << /L %d 0 R /B %d 0 R >>", pdftest.Helvetica, loop, bare), "q 1 0 0 1 100 100 cm /L Do Q /B Do BT /F 12 Tf 50 50 Td (page) Tj ET")
	s := read(t, f.Bytes())[0]
	if got := shown(s); got != "outinbarepage" {
		t.Fatalf("got %q", got)
	}
	for i, want := range map[int]geom.Point{0: {X: 103, Y: 103}, 3: {X: 105, Y: 105}, 5: {}, 9: {X: 50, Y: 50}} {
		if b := s.Glyphs[i].Base; !near(b.X, want.X) || !near(b.Y, want.Y) {
			t.Errorf("glyph %d at %v, want %v", i, b, want)
		}
	}
}

func TestStreamsJoinWithSpace(t *testing.T) {
	f := &pdftest.File{}
	a := f.Stream("", "q 2 0 0 2 0 0 cm BT /F 12 Tf (one) Tj ET Q")
	b := f.Stream("", "q BT /F 12 Tf 10 10 Td (two) Tj ET Q")
	f.PageOf(fmt.Sprintf("/Resources << %s >> /Contents [%d 0 R %d 0 R]", pdftest.Helvetica, a, b))
	s := read(t, f.Bytes())[0]
	if got := shown(s); got != "onetwo" || !near(s.Glyphs[3].Base.X, 10) {
		t.Errorf("got %q, second at %v", got, s.Glyphs[3].Base)
	}
}

func TestInlineImage(t *testing.T) {
	s := one(t, "q 100 0 0 50 10 10 cm BI /W 4 /H 2 /BPC 8 /CS /G ID \x00 EI\xff\x01EI \x02 EI Q BT /F 12 Tf 72 700 Td (after) Tj ET")
	if got := shown(s); got != "after" || len(s.Images) != 1 || !near(s.Images[0].X1, 110) {
		t.Errorf("got %q, images %v", got, s.Images)
	}
}

func TestRulesAndFills(t *testing.T) {
	s := one(t, "72 100 144 0.5 re f 1 w 72 200 m 216 200 l S 300 300 50 40 re f 0.5 g 10 10 20 20 re S")
	if len(s.Rules) != 6 || len(s.Fills) != 1 || !s.Fills[0].Dark {
		t.Errorf("rules %v fills %v", s.Rules, s.Fills)
	}
}

func TestOptionalContent(t *testing.T) {
	f := &pdftest.File{}
	off, on := f.Add("<< /Type /OCG /Name (draft) >>"), f.Add("<< /Type /OCG /Name (final) >>")
	f.Catalog = fmt.Sprintf("/OCProperties << /OCGs [%d 0 R %d 0 R] /D << /OFF [%d 0 R] >> >>", off, on, off)
	f.Page(fmt.Sprintf("%s /Properties << /A %d 0 R /B %d 0 R >>", pdftest.Helvetica, off, on),
		"/OC /A BDC BT /F 12 Tf (hidden) Tj ET EMC /OC /B BDC BT /F 12 Tf 9 9 Td (shown) Tj ET EMC")
	if got := shown(read(t, f.Bytes())[0]); got != "shown" {
		t.Errorf("got %q", got)
	}
}

func TestAnnotations(t *testing.T) {
	f := &pdftest.File{}
	ap := f.Stream("/Subtype /Form /BBox [0 0 100 20] /Resources << "+pdftest.Helvetica+" >>", "BT /F 10 Tf 2 5 Td (FILED) Tj ET")
	stamp := f.Add(fmt.Sprintf("<< /Type /Annot /Subtype /Stamp /Rect [300 700 500 740] /AP << /N %d 0 R >> >>", ap))
	hidden := f.Add(fmt.Sprintf("<< /Type /Annot /Subtype /Stamp /F 2 /Rect [0 0 100 20] /AP << /N %d 0 R >> >>", ap))
	link := f.Add(fmt.Sprintf("<< /Type /Annot /Subtype /Link /Rect [0 0 100 20] /AP << /N %d 0 R >> >>", ap))
	field := f.Add("<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [10 10 200 30] /DA (/Helv 9 Tf 0 g) /V (April 19) >>")
	secret := f.Add("<< /Type /Annot /Subtype /Widget /FT /Tx /Ff 8192 /Rect [10 50 200 70] /DA (/Helv 9 Tf 0 g) /V (opensesame) >>")
	redact := f.Add(fmt.Sprintf("<< /Type /Annot /Subtype /Redact /Rect [300 600 500 640] /AP << /N %d 0 R >> >>", ap))
	f.PageOf(fmt.Sprintf("/Annots [%d 0 R %d 0 R %d 0 R %d 0 R %d 0 R %d 0 R]", stamp, hidden, link, field, secret, redact))
	s := read(t, f.Bytes())[0]
	if got := shown(s); got != "FILEDApril 19FILED" {
		t.Fatalf("got %q", got)
	}
	if g := s.Glyphs[0]; !near(g.Base.X, 304) || !near(g.Base.Y, 710) || g.Flags != page.Annotation || g.Size != 20 {
		t.Errorf("stamp's glyph %+v", g)
	}
}

func TestPages(t *testing.T) {
	f := &pdftest.File{
		Catalog: "/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 5 /P (A-) >>] >>",
		Tree:    "/MediaBox [0 0 300 400] /Rotate 90",
		Count:   9_999_999_999,
	}
	for i := 0; i < 4; i++ {
		f.PageOf("/MediaBox [0 0 300 400] /CropBox [10 10 200 300]")
	}
	var seen []int
	sheets, notes, err := Read(context.Background(), f.Bytes(), Options{Each: func(s *page.Sheet, n int) bool {
		seen = append(seen, s.Number, n)
		return s.Number < 3
	}})
	if err != nil || len(sheets) != 3 || fmt.Sprint(seen) != "[1 4 2 4 3 4]" {
		t.Fatalf("%d sheets, seen %v, err %v", len(sheets), seen, err)
	}
	if s := sheets[2]; s.Label != "A-5" || sheets[1].Label != "ii" || s.Rotate != 90 || s.Box != (geom.Rect{X0: 10, Y0: 10, X1: 200, Y1: 300}) {
		t.Errorf("labels %q %q, rotate %d, box %v", sheets[1].Label, s.Label, s.Rotate, s.Box)
	}
	if len(notes) == 0 || notes[0].Code != "page_blank" {
		t.Errorf("an empty page left no note: %v", notes)
	}
}
