// Package layout makes lines, columns, zones and reading order of the glyphs on a
// sheet. In come sheets of glyphs; out comes a document whose pages have lines, each
// line in one zone, in the order of reading, lines of one paragraph sharing a number.
// It does not write text (core/text does) and knows no law: a stamp is known by the
// words that filing systems print, a signature block by how one looks.
//
// Known gaps: more than three columns, cells of tables (their rows are read across),
// endnotes.
package layout

import (
	"pincite/core/diag"
	"pincite/core/page"
)

// Document lays out all sheets of a paper: zones, blocks and reading order.
func Document(sheets []*page.Sheet) *page.Document {
	var b Builder
	for _, s := range sheets {
		b.Add(s)
	}
	return b.Document()
}

// Document lays out the sheets that were added. Nothing can be added after it.
func (b *Builder) Document() *page.Document {
	d := &page.Document{}
	p := &paper{pages: b.pages, doc: d}
	layers := make([]page.Layer, len(p.pages))
	for i, w := range p.pages {
		layers[i] = w.layer
		d.Notes = append(d.Notes, w.s.Notes...)
		d.Notes = append(d.Notes, w.notes...)
	}
	d.Layer = page.LayerOf(layers)
	p.measure()
	p.watermarks()
	for _, w := range p.pages {
		w.lineNumbers()
		w.columns(p)
		w.rows(p)
		w.segs = nil
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
	d.Notes = append(d.Notes, emptyPages(p.pages)...)
	d.Pages = make([]page.Page, len(p.pages))
	for i, w := range p.pages {
		d.Pages[i] = w.page()
		p.pages[i] = nil
	}
	return d
}

// leastText is how many letters a scanned page must have besides its stamp to count as
// read; ten words is the usual bound for sending a page to be recognised again.
const leastText = 40

// emptyPages tells scanned pages from blank ones.
func emptyPages(works []*work) (notes []diag.Note) {
	for _, w := range works {
		if told(w.s.Notes) {
			continue
		}
		body := 0
		for i := range w.rs {
			body += len(w.rs[i].line.Glyphs)
		}
		drawn := len(w.s.Images) > 0 || len(w.s.Rules)+len(w.s.Fills) > 0
		n := diag.Note{Code: diag.CodePageNoText, Page: w.s.Number, Text: "The page is a picture without text: its words could not be read."}
		switch {
		case w.legible == 0 && !drawn && w.bare:
			n.Code, n.Text = diag.CodePageBlank, "The page shows nothing."
		case w.legible == 0 && drawn:
		case body < leastText && w.pictured():
			n.Text = "The page is a picture: little more than the filing stamp on it could be read."
		default:
			continue
		}
		notes = append(notes, n)
	}
	return notes
}

// told reports whether the reader of the file already said that a page is empty.
func told(notes []diag.Note) bool {
	for _, n := range notes {
		if n.Code == diag.CodePageNoText || n.Code == diag.CodePageBlank || n.Code == diag.CodePageUnreadable {
			return true
		}
	}
	return false
}

// pictured reports whether a picture covers most of the page.
func (w *work) pictured() bool {
	area := 0.0
	for _, r := range w.s.Images {
		c := r.Intersect(w.s.Box)
		area += c.Width() * c.Height()
	}
	return area > 0.4*w.s.Box.Width()*w.s.Box.Height()
}

// watermarks sets large words apart that stand at one height on several pages, across
// the text: DRAFT, Page Proof Pending Publication.
func (p *paper) watermarks() {
	type key struct {
		words string
		y     int
	}
	seen := map[key]int{}
	each := func(f func(w *work, s *seg, k key)) {
		for _, w := range p.pages {
			for i := range w.segs {
				if s := &w.segs[i]; s.size > 1.4*p.size && !s.gone {
					f(w, s, key{w.segText(s), int(s.base-w.box.Y0) / 3})
				}
			}
		}
	}
	each(func(_ *work, _ *seg, k key) { seen[k]++ })
	each(func(w *work, s *seg, k key) {
		if n := seen[k]; n >= 3 || n == 2 && len(p.pages) <= 4 && len(p.pages) > 2 {
			w.aside = append(w.aside, w.newRow(s.line, page.Margin))
			s.gone = true
		}
	})
}
