package api

import (
	"context"
	"fmt"
	"io"

	"pincite/core/analyze"
	"pincite/core/diag"
	"pincite/core/layout"
	"pincite/core/page"
	"pincite/core/pdf"
	"pincite/core/report"
	"pincite/core/text"
)

// A TextView is one way of showing what was read.
type TextView int

// The views of `pincite text`.
const (
	CleanText   TextView = iota // the clean text, as the finders read it
	RawText                     // every character, page furniture too, a form feed after each page
	LaidOutText                 // each line with its zone and block
	WordBoxes                   // one word a line: page, box in PDF points, zone, word
)

// WriteText writes what was read of one paper to w.
func WriteText(ctx context.Context, w io.Writer, b []byte, o Options, view TextView) (fail *Failure) {
	defer func() {
		if p := recover(); p != nil {
			fail = internalFailure(o.Name, p)
		}
	}()
	if fail := refuse(b, o.Name); fail != nil {
		return fail
	}
	if !isPDF(b) {
		io.WriteString(w, text.FromString(string(b)).String())
		return nil
	}
	if view == RawText {
		return writeRaw(ctx, w, b, o)
	}
	d, _, err := analyze.Pages(ctx, b, o.Password, nil)
	if err != nil {
		return failureOf(o.Name, err)
	}
	switch view {
	case LaidOutText:
		writeLines(w, d)
	case WordBoxes:
		writeBoxes(w, d)
	default:
		io.WriteString(w, text.FromPages(d).String())
		io.WriteString(w, "\n")
	}
	return nil
}

// writeRaw writes each page as soon as it is read.
func writeRaw(ctx context.Context, w io.Writer, b []byte, o Options) *Failure {
	var copyist layout.Copyist
	each := func(s *page.Sheet, _ int) bool {
		w.Write(copyist.Raw(s))
		_, err := io.WriteString(w, "\f")
		return err == nil
	}
	if _, _, err := pdf.Read(ctx, b, pdf.Options{Password: o.Password, Each: each, Once: true}); err != nil {
		return failureOf(o.Name, err)
	}
	return nil
}

func writeLines(w io.Writer, d *page.Document) {
	for _, p := range d.Pages {
		fmt.Fprintf(w, "page %d (%s)\n", p.Number, p.Label)
		for _, l := range p.Lines {
			fmt.Fprintf(w, "  %-12s %4d  ", l.Zone, l.Block)
			for i, word := range l.Words {
				if i > 0 {
					io.WriteString(w, " ")
				}
				writeWord(w, &p, &l, word)
			}
			io.WriteString(w, "\n")
		}
	}
	for _, n := range d.Notes {
		writeNote(w, n)
	}
}

func writeNote(w io.Writer, n diag.Note) {
	fmt.Fprintf(w, "note %s page %d: %s\n", n.Code, n.Page, n.Text)
}

func writeBoxes(w io.Writer, d *page.Document) {
	for _, p := range d.Pages {
		for _, l := range p.Lines {
			for _, word := range l.Words {
				b := word.Box
				fmt.Fprintf(w, "%d\t%.2f\t%.2f\t%.2f\t%.2f\t%s\t", p.Number, b.X0, b.Y0, b.X1, b.Y1, l.Zone)
				writeWord(w, &p, &l, word)
				io.WriteString(w, "\n")
			}
		}
	}
}

func writeWord(w io.Writer, p *page.Page, l *page.Line, word page.Word) {
	for _, g := range l.Glyphs[word.First:word.Last] {
		io.WriteString(w, p.Glyphs.Text(g))
	}
}

// layoutOf is how a PDF's pages were cut into lines and zones; no pages for plain text.
func layoutOf(ctx context.Context, b []byte, o Options) (*LayoutResult, *Failure) {
	res := &LayoutResult{Pages: []LayoutPage{}}
	if fail := refuse(b, o.Name); fail != nil || !isPDF(b) {
		return res, fail
	}
	d, _, err := analyze.Pages(ctx, b, o.Password, nil)
	if err != nil {
		return nil, failureOf(o.Name, err)
	}
	for _, p := range d.Pages {
		res.Pages = append(res.Pages, LayoutPage{Number: p.Number, Lines: mapped(p.Lines, func(l page.Line) LayoutLine {
			return LayoutLine{Box: report.BoxOf(l.Box), Zone: l.Zone.String(), Block: l.Block}
		})})
	}
	return res, nil
}
