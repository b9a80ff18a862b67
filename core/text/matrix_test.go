package text_test

import (
	"os"
	"strings"
	"testing"

	"pincite/core/internal/typeset"
	"pincite/core/layout"
	"pincite/core/page"
	"pincite/core/text"
)

// forms are other ways to print the test papers.
func forms(f typeset.Form) []typeset.Form {
	var out []typeset.Form
	add := func(change func(f *typeset.Form)) {
		g := f
		change(&g)
		out = append(out, g)
	}
	add(func(f *typeset.Form) { f.Justify = "" })
	add(func(f *typeset.Form) { f.Justify = "words"; f.Face = "helvetica" })
	add(func(f *typeset.Form) { f.Justify = "tj"; f.Lead = 14 })
	add(func(f *typeset.Form) { f.Face = "courier"; f.Size = 10; f.NoteSize = 9 })
	add(func(f *typeset.Form) { f.Size = 14; f.Lead = 32; f.Justify = "tw" })
	add(func(f *typeset.Form) { f.Lead = 15; f.Gap = 9; f.Indent = -1 })
	add(func(f *typeset.Form) { f.NoNoteRule = true; f.NoteSize = 9 })
	add(func(f *typeset.Form) { f.Margin = f.Width / 5.5; f.Justify = "tw" })
	add(func(f *typeset.Form) {
		f.Stamp, f.Twice, f.Number, f.Entry, f.Date = "appellate", true, "20-1234", "00117", "01/02/2020"
		f.Folio = "dash"
	})
	return out
}

// However a paper is printed, its words come back whole and in order.
func TestOtherFormsKeepTheWords(t *testing.T) {
	broken, paras := 0, 0
	for _, p := range papers(t) {
		b, err := os.ReadFile("../testdata/papers/" + p.name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		form, src := typeset.Parse(string(b))
		if form.Width == 0 {
			form.Width = 612
		}
		if form.Columns > 1 {
			continue
		}
		body, notes := typeset.Plain(src)
		for i, f := range forms(form) {
			x := text.FromPages(layout.Document(typeset.Set(src, f).Sheets()))
			invariants(t, x)
			var got strings.Builder
			read := map[string]string{}
			for _, r := range x.Regions() {
				switch {
				case r.Zone == page.Footnote:
					read[r.Note] += x.Slice(r.Span)
				case r.Zone != page.Stamp:
					got.WriteString(x.Slice(r.Span))
				}
			}
			if g, w := letters(got.String()), letters(body); g != w {
				t.Errorf("%s form %d: the body differs at %s", p.name, i, firstDifference(g, w))
			}
			for mark, words := range notes {
				if g, w := letters(read[mark]), letters(mark+words); g != w {
					t.Errorf("%s form %d: note %s: %s", p.name, i, mark, firstDifference(g, w))
				}
			}
			clean := "\n\n" + x.String() + "\n\n"
			for _, para := range strings.Split(body, "\n\n") {
				if strings.Contains(para, "\n") || len(para) < 60 || strings.Contains(para, "-") {
					continue
				}
				paras++
				if !strings.Contains(clean, "\n\n"+para+"\n\n") {
					broken++
					t.Logf("%s form %d: %.60q", p.name, i, para)
				}
			}
		}
	}
	t.Logf("%d of %d paragraphs not whole", broken, paras)
	if broken*100 > paras {
		t.Errorf("%d of %d paragraphs are not whole", broken, paras)
	}
}

// Whatever stands between its cells, a caption reads: the court, the parties, the number.
func TestCaptionsReadAlike(t *testing.T) {
	src := "@court\nUNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\n@caption\nORLA FENWICK, individually\nand as guardian of T.F.,\n          Plaintiff,\n     v.\nBASIN TRANSIT AUTHORITY,\n          Defendant.\n||\nCase No. 2:20-cv-00007-ABC\n\nORDER\n@end\n\nThe motion for leave to file a second amended complaint is before the court. It is unopposed. The court has read it and finds that leave should be given, for the reasons that the motion states.\n"
	want := "UNITED STATES DISTRICT COURT DISTRICT OF NEVADA ORLA FENWICK, individually and as guardian of T.F., Plaintiff, v. BASIN TRANSIT AUTHORITY, Defendant. Case No. 2:20-cv-00007-ABC ORDER The motion"
	for _, caption := range []string{"paren", "colon", "section", "star", "bracket", "bar", "x", "ruled", "plain"} {
		for i, f := range []typeset.Form{{}, {Justify: "words", Lead: 24}, {Face: "courier", Size: 11}, {Pleading: 28, Margin: 84}} {
			f.Caption = caption
			x := text.FromPages(layout.Document(typeset.Set(src, f).Sheets()))
			if got := strings.Join(strings.Fields(x.String()), " "); !strings.HasPrefix(got, want) {
				t.Errorf("%s form %d:\n%.260s", caption, i, got)
			}
		}
	}
}

// A paper in columns reads down one after another.
func TestColumnsReadDown(t *testing.T) {
	b, err := os.ReadFile("../testdata/papers/ksctapp-two-column.txt")
	if err != nil {
		t.Fatal(err)
	}
	form, src := typeset.Parse(string(b))
	body, _ := typeset.Plain(src)
	for columns := 1; columns <= 3; columns++ {
		f := form
		f.Width, f.Columns = 612, columns
		if columns == 3 {
			f.Size, f.Lead, f.NoteSize, f.Height = 8, 10, 7, 350
		}
		x := text.FromPages(layout.Document(typeset.Set(src, f).Sheets()))
		invariants(t, x)
		var got strings.Builder
		for _, r := range x.Regions() {
			if r.Zone != page.Footnote && r.Zone != page.Stamp {
				got.WriteString(x.Slice(r.Span))
			}
		}
		if g, w := letters(got.String()), letters(body); g != w {
			t.Errorf("%d columns: the body differs at %s", columns, firstDifference(g, w))
		}
	}
}
