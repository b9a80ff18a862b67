package text_test

import (
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pincite/core/diag"
	"pincite/core/geom"
	"pincite/core/internal/typeset"
	"pincite/core/layout"
	"pincite/core/page"
	"pincite/core/span"
	"pincite/core/text"
)

// A setPaper is a test paper, set and read back.
type setPaper struct {
	name, src string
	sheets    []*page.Sheet
	doc       *page.Document
	text      *text.Text
}

func papers(t testing.TB) []setPaper {
	t.Helper()
	files, _ := filepath.Glob("../testdata/papers/*.txt")
	if len(files) == 0 {
		t.Fatal("no test papers")
	}
	sort.Strings(files)
	var out []setPaper
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		form, src := typeset.Parse(string(b))
		sheets := typeset.Set(src, form).Sheets()
		d := layout.Document(sheets)
		out = append(out, setPaper{strings.TrimSuffix(filepath.Base(f), ".txt"), src, sheets, d, text.FromPages(d)})
	}
	return out
}

// letters are the words of s run together, without the dots that lead to page numbers.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '.' || r == '\t' || r == '_' || r == '-' {
			return -1
		}
		return r
	}, s)
}

// What somebody pastes of an order and what is read from its PDF are the same words.
func TestThePDFReadsAsThePastedText(t *testing.T) {
	for _, p := range papers(t) {
		body, notes := typeset.Plain(p.src)
		var got strings.Builder
		read := map[string]string{}
		for _, r := range p.text.Regions() {
			switch {
			case r.Zone == page.Footnote:
				read[r.Note] = p.text.Slice(r.Span)
			case r.Zone != page.Stamp:
				got.WriteString(p.text.Slice(r.Span))
			}
		}
		if g, w := letters(got.String()), letters(body); g != w {
			t.Errorf("%s: the body differs at %s", p.name, firstDifference(g, w))
		}
		for mark, words := range notes {
			if g, w := letters(read[mark]), letters(mark+words); g != w {
				t.Errorf("%s: note %s differs at %s", p.name, mark, firstDifference(g, w))
			}
		}
		if len(read) != len(notes) {
			t.Errorf("%s: %d notes read, %d set", p.name, len(read), len(notes))
		}
	}
}

// Every paragraph of the source is one paragraph of the clean text: pages, stamps and
// notes do not break it.
func TestParagraphsStayWhole(t *testing.T) {
	for _, p := range papers(t) {
		body, _ := typeset.Plain(p.src)
		clean := "\n\n" + p.text.String() + "\n\n"
		for _, para := range strings.Split(body, "\n\n") {
			if strings.Contains(para, "\n") || len(para) < 60 || strings.Contains(para, "-") {
				continue
			}
			if !strings.Contains(clean, "\n\n"+para+"\n\n") {
				t.Errorf("%s: not whole: %.80q", p.name, para)
			}
		}
	}
}

func firstDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, i-20):min(len(s), i+40)] }
	return "\n\t" + cut(a) + "\n\t" + cut(b)
}

// spelled is what the glyphs say whose boxes lie in the places of a span.
func spelled(d *page.Document, places []text.Place) string {
	var b strings.Builder
	for _, pl := range places {
		pg := &d.Pages[pl.Page-1]
		for _, r := range pl.Rects {
			var in []page.Glyph
			for i := range pg.Glyphs.Len() {
				g := pg.Glyphs.At(int32(i))
				box := g.Box()
				m := geom.Point{X: (box.X0 + box.X1) / 2, Y: (box.Y0 + box.Y1) / 2}
				if g.Text != " " && m.X >= r.X0-0.01 && m.X <= r.X1+0.01 && m.Y >= r.Y0-0.01 && m.Y <= r.Y1+0.01 {
					in = append(in, g)
				}
			}
			sort.SliceStable(in, func(i, k int) bool { return in[i].Box().X0 < in[k].Box().X0 })
			for _, g := range in {
				b.WriteString(g.Text)
			}
		}
	}
	return b.String()
}

// For any span the located glyphs spell its slice, but for white space, for the
// hyphens that only broke a word, for note marks inside, and for the leader dots.
func TestLocatedGlyphsSpellTheSlice(t *testing.T) {
	for _, p := range papers(t) {
		if strings.Contains(p.name, "flsb") {
			continue // two stamps stand over one another: boxes hold both
		}
		s := p.text.String()
		for start := 0; start < len(s); start += 17 {
			for _, n := range []int{1, 4, 23, 90} {
				sp := span.Span{Start: start, End: min(start+n, len(s))}
				for sp.End < len(s) && !utf8.RuneStart(s[sp.End]) {
					sp.End++
				}
				for sp.Start < sp.End && !utf8.RuneStart(s[sp.Start]) {
					sp.Start++
				}
				if sp.Empty() {
					continue
				}
				want := letters(p.text.Slice(sp))
				got := withoutMarks(p, sp)
				if letters(got) != want {
					t.Fatalf("%s: %q is spelled %q", p.name, p.text.Slice(sp), got)
				}
			}
		}
	}
}

// withoutMarks is what the glyphs of a span spell, less the note marks inside it.
func withoutMarks(p setPaper, sp span.Span) string {
	for _, m := range p.text.Marks() {
		if m.At > sp.Start && m.At < sp.End {
			return withoutMarks(p, span.Span{Start: sp.Start, End: m.At}) + withoutMarks(p, span.Span{Start: m.At, End: sp.End})
		}
	}
	return spelled(p.doc, p.text.Locate(sp))
}

func TestPlacesAreOneBoxALine(t *testing.T) {
	for _, p := range papers(t) {
		s := p.text.String()
		for start := 0; start+200 < len(s); start += 113 {
			for _, pl := range p.text.Locate(span.Span{Start: start, End: start + 200}) {
				for i := 1; i < len(pl.Rects); i++ {
					a, b := pl.Rects[i-1], pl.Rects[i]
					if a.Y0 == b.Y0 && a.X1 == b.X0 {
						t.Errorf("%s: two boxes on one line: %v %v", p.name, a, b)
					}
				}
				for _, r := range pl.Rects {
					if r.Height() > 40 {
						t.Errorf("%s: a box over several lines: %v", p.name, r)
					}
				}
			}
		}
	}
}

// invariants hold of every text, whatever it came from.
func invariants(t testing.TB, x *text.Text) {
	t.Helper()
	at := 0
	for _, r := range x.Regions() {
		if r.Span.Start != at || r.Span.Empty() && x.Len() > 0 {
			t.Fatalf("region %v does not follow %d", r, at)
		}
		at = r.Span.End
	}
	if at != x.Len() {
		t.Fatalf("regions end at %d of %d", at, x.Len())
	}
	last := 0
	for _, p := range x.Pages() {
		if p.Span.Start < last || p.Span.End < p.Span.Start || p.Span.End > x.Len() {
			t.Fatalf("page %d: %v after %d", p.Number, p.Span, last)
		}
		last = p.Span.End
	}
	last = 0
	for _, s := range x.Styles() {
		if s.Span.Start < last || s.Span.Empty() || s.Span.End > x.Len() {
			t.Fatalf("style %v after %d", s, last)
		}
		last = s.Span.End
	}
	for _, s := range x.Covered() {
		if s.Empty() || s.End > x.Len() {
			t.Fatalf("covered %v", s)
		}
	}
	for _, m := range x.Marks() {
		if m.At > x.Len() || m.Note.End > x.Len() {
			t.Fatalf("mark %+v", m)
		}
	}
	if !utf8.ValidString(x.String()) {
		t.Fatal("the text is not UTF-8")
	}
	x.Locate(span.Span{Start: 0, End: x.Len()})
}

func TestInvariantsOfTheTestPapers(t *testing.T) {
	for _, p := range papers(t) {
		invariants(t, p.text)
	}
}

func TestItalicCaseNamesAreStyled(t *testing.T) {
	for _, p := range papers(t) {
		if p.name != "ca4-published-opinion" {
			continue
		}
		for _, s := range p.text.Styles() {
			if s.Italic && p.text.Slice(s.Span) == "Goines v. Valley Cmty. Servs. Bd." {
				return
			}
		}
		t.Error("the italic name is not found as one stretch")
	}
}

func TestWhatIsNotSeenIsLeftOutWithANote(t *testing.T) {
	sheet := typeset.Set("The motion is denied.\n\nSecret words stand here.\n", typeset.Form{}).Sheets()[0]
	for i := range sheet.Glyphs {
		if sheet.Glyphs[i].Base.Y < sheet.Glyphs[0].Base.Y-5 {
			sheet.Glyphs[i].Flags |= page.White
		}
	}
	x := text.FromPages(layout.Document([]*page.Sheet{sheet}))
	if x.String() != "The motion is denied." {
		t.Errorf("%q", x.String())
	}
	if n := x.Notes(); len(n) != 1 || n[0].Code != diag.CodeTextHidden || n[0].Page != 1 {
		t.Errorf("%v", n)
	}
}

func TestCoveredWordsAreTold(t *testing.T) {
	sheet := typeset.Set("The witness is Jane Roe of this city.\n", typeset.Form{}).Sheets()[0]
	words := ""
	for _, g := range sheet.Glyphs {
		words += g.Text
	}
	at := strings.Index(words, "Jane Roe")
	for i := at; i < at+len("Jane Roe"); i++ {
		sheet.Glyphs[i].Flags |= page.Covered
	}
	x := text.FromPages(layout.Document([]*page.Sheet{sheet}))
	if c := x.Covered(); len(c) != 1 || x.Slice(c[0]) != "Jane Roe" {
		t.Errorf("%v in %q", c, x.String())
	}
}

func TestScannedAndBlankPagesAreToldApart(t *testing.T) {
	box := geom.Rect{X1: 612, Y1: 792}
	d := layout.Document([]*page.Sheet{{Number: 1, Box: box}, {Number: 2, Box: box, Images: []geom.Rect{box}}})
	x := text.FromPages(d)
	if n := x.Notes(); len(n) != 2 || n[0].Code != diag.CodePageBlank || n[1].Code != diag.CodePageNoText || n[1].Page != 2 {
		t.Errorf("%v", n)
	}
	invariants(t, x)
}

// Papers set in another form read the same.
func TestFormsReadAlike(t *testing.T) {
	src := "@spaced ORDER\n\nThe court has read the cross-motion and finds that the self-executing clause does not apply. *See Roe v. Doe*, 12 F.3d 1287, 1287-88 (9th Cir. 1993), which held oth\\-er\\-wise only in dic\\-tum; the judg\\-ment of the dis\\-trict court is thus whol\\-ly with\\-out sup\\-port.[^1] Nothing more need be said of it here, and the motion is denied in all respects.\n\n[^1]: The dictum is at page 1288.\n"
	var first string
	for _, f := range []typeset.Form{
		{}, {Justify: "tw"}, {Justify: "tj", Face: "helvetica"}, {Justify: "words", Lead: 24}, {Face: "courier", Width: 420}, {Width: 300, Margin: 40}, {Width: 260, Margin: 30, Justify: "tw", NoNoteRule: true}, {Pleading: 28, Margin: 84},
	} {
		got := text.FromPages(layout.Document(typeset.Set(src, f).Sheets())).String()
		if first == "" {
			first = got
			if !strings.HasPrefix(got, "ORDER\n\nThe court has read the cross-motion") || !strings.Contains(got, "without support. Nothing more") {
				t.Fatalf("%q", got)
			}
		}
		if got != first {
			t.Errorf("form %+v reads\n%s", f, firstDifference(got, first))
		}
	}
}

// turned is a sheet whose text runs in another direction, as on landscape exhibits.
func turned(s *page.Sheet, quarters int) *page.Sheet {
	out := *s
	out.Glyphs = append([]page.Glyph{}, s.Glyphs...)
	out.Rules = append([]page.Rule{}, s.Rules...)
	for range quarters {
		h := out.Box.Y1
		at := func(p geom.Point) geom.Point { return geom.Point{X: h - p.Y, Y: p.X} }
		box := func(r geom.Rect) geom.Rect { return geom.Rect{X0: h - r.Y1, Y0: r.X0, X1: h - r.Y0, Y1: r.X1} }
		for i := range out.Glyphs {
			g := &out.Glyphs[i]
			g.Base, g.Turn = at(g.Base), g.Turn+90
			if g.Turn > 180 {
				g.Turn -= 360
			}
		}
		for i := range out.Rules {
			out.Rules[i].Box = box(out.Rules[i].Box)
		}
		out.Box = box(out.Box)
	}
	return &out
}

func TestTurnedPagesReadAlike(t *testing.T) {
	for _, p := range papers(t) {
		if strings.HasPrefix(p.name, "caed") {
			continue // pleading paper is not printed sideways
		}
		for _, q := range []int{1} {
			var sheets []*page.Sheet
			for _, s := range p.sheets {
				sheets = append(sheets, turned(s, q))
			}
			x := text.FromPages(layout.Document(sheets))
			invariants(t, x)
			if x.String() != p.text.String() {
				t.Errorf("%s turned by %d: %s", p.name, 90*q, firstDifference(x.String(), p.text.String()))
			}
		}
	}
}

// askew is a sheet as a scanner makes of it that pulls the paper in on a slope, in degrees.
func askew(s *page.Sheet, slope float64) *page.Sheet {
	out := *s
	out.Glyphs = append([]page.Glyph{}, s.Glyphs...)
	out.Rules = append([]page.Rule{}, s.Rules...)
	sin, cos := math.Sincos(slope * math.Pi / 180)
	at := func(p geom.Point) geom.Point {
		x, y := p.X-s.Box.X1/2, p.Y-s.Box.Y1/2
		return geom.Point{X: s.Box.X1/2 + x*cos - y*sin, Y: s.Box.Y1/2 + x*sin + y*cos}
	}
	for i := range out.Glyphs {
		g := &out.Glyphs[i]
		g.Base, g.Turn = at(g.Base), g.Turn+float32(slope)
	}
	for i := range out.Rules {
		r := &out.Rules[i].Box
		a := at(geom.Point{X: (r.X0 + r.X1) / 2, Y: (r.Y0 + r.Y1) / 2})
		w, h := r.Width()/2, r.Height()/2
		*r = geom.Rect{X0: a.X - w, Y0: a.Y - h, X1: a.X + w, Y1: a.Y + h}
	}
	return &out
}

// TestSkewedPagesReadAlike reads the papers as if they had been scanned askew.
func TestSkewedPagesReadAlike(t *testing.T) {
	for _, p := range papers(t) {
		for _, slope := range []float64{0.8, -2.5} {
			var sheets []*page.Sheet
			for _, s := range p.sheets {
				sheets = append(sheets, askew(s, slope))
			}
			x := text.FromPages(layout.Document(sheets))
			invariants(t, x)
			if x.String() != p.text.String() {
				t.Errorf("%s on a slope of %v: %s", p.name, slope, firstDifference(x.String(), p.text.String()))
			}
		}
	}
}

func FuzzFromPages(f *testing.F) {
	f.Add("@form caption=paren\n@caption\nA,\nv.\nB\n||\nNo. 1\n@end\n\nWords and a note.[^1]\n\n[^1]: The note.\n", uint16(0))
	f.Add("@form pleading=28 margin=84\n# I.\n\n> quoted words\n\n@flush *Id.* at 3.\n", uint16(7))
	f.Fuzz(func(t *testing.T, paper string, damage uint16) {
		if len(paper) > 4000 || strings.Contains(paper, "\x00") {
			t.Skip()
		}
		sheets := setSafely(paper)
		if len(sheets) > 12 {
			t.Skip()
		}
		for _, s := range sheets {
			for i := range s.Glyphs {
				if damage > 0 && i%int(damage) == 3 { // displace, turn and hide a few
					s.Glyphs[i].Base.X += float64(damage%50) - 25
					s.Glyphs[i].Width = 5
					s.Glyphs[i].Turn = float32(damage % 4 * 90)
					s.Glyphs[i].Flags |= page.Flags(damage)
				}
			}
		}
		invariants(t, text.FromPages(layout.Document(sheets)))
	})
}

// setSafely sets a paper, or nothing if the typesetter refuses it.
func setSafely(paper string) (sheets []*page.Sheet) {
	defer func() {
		if recover() != nil {
			sheets = nil
		}
	}()
	form, src := typeset.Parse(paper)
	clamp := func(v *float64, lo, hi float64) { *v = max(lo, min(hi, *v)) }
	clamp(&form.Size, 6, 30)
	clamp(&form.Lead, 8, 60)
	clamp(&form.Width, 200, 1000)
	clamp(&form.Height, 300, 1200)
	clamp(&form.Margin, 20, 60)
	clamp(&form.Indent, -1, 60)
	clamp(&form.Gap, 0, 60)
	clamp(&form.NoteSize, 6, 20)
	form.Columns, form.Pleading = max(0, min(form.Columns, 2)), max(0, min(form.Pleading, 28))
	return typeset.Set(src, form).Sheets()
}

func BenchmarkFromPages(b *testing.B) {
	var sheets []*page.Sheet
	for _, p := range papers(b) {
		sheets = append(sheets, p.sheets...)
	}
	n := text.FromPages(layout.Document(sheets)).Len()
	b.SetBytes(int64(n))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		text.FromPages(layout.Document(sheets))
	}
	b.ReportMetric(float64(len(sheets)*b.N)/b.Elapsed().Seconds(), "pages/s")
}
