// Package layout makes lines, columns, zones and reading order of the glyphs on a
// sheet. In come sheets of glyphs; out comes a document whose pages have lines, each
// line in one zone, in the order of reading, lines of one paragraph sharing a number.
// It does not write text (core/text does) and knows no law: a stamp is known by the
// words that filing systems print, a signature block by how one looks.
package layout

import (
	"pincite/core/diag"
	"pincite/core/page"
)

// Document lays out all sheets of a paper: zones, blocks and reading order.
func Document(sheets []*page.Sheet) *page.Document {
	d := &page.Document{}
	works := make([]*work, len(sheets))
	for i, s := range sheets {
		works[i] = newWork(s)
		d.Notes = append(d.Notes, s.Notes...)
		d.Notes = append(d.Notes, works[i].notes...)
	}
	p := &paper{pages: works, doc: d}
	p.measure()
	for _, w := range works {
		w.lineNumbers()
		w.columns(p)
		w.rows(p)
	}
	p.runningHeads()
	p.remeasure()
	p.captions()
	p.footnotes()
	p.contents()
	p.kinds()
	p.signature()
	p.strips()
	p.paragraphs()
	p.hyphens()
	for _, w := range works {
		d.Pages = append(d.Pages, page.Page{Sheet: w.s, Lines: w.lines()})
	}
	d.Notes = append(d.Notes, emptyPages(works)...)
	return d
}

// emptyPages tells scanned pages from blank ones.
func emptyPages(works []*work) (notes []diag.Note) {
	for _, w := range works {
		if w.legible > 0 {
			continue
		}
		n := diag.Note{Code: diag.CodePageBlank, Page: w.s.Number, Text: "The page shows nothing."}
		if len(w.s.Images) > 0 || len(w.s.Rules) > 0 || len(w.s.Fills) > 0 {
			n.Code, n.Text = diag.CodePageNoText, "The page is a picture without text: its words could not be read."
		}
		notes = append(notes, n)
	}
	return notes
}
