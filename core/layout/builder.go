package layout

import (
	"pincite/core/page"
)

// A Builder takes a paper's sheets one after another and lays them out together. Of
// each it keeps the lines and, small, the glyphs in them.
type Builder struct {
	pages  []*work
	setter setter
	packer page.Packer
	ids    []int32 // room for the glyphs of a page, in the order of its lines
	count  []int32 // 0, 1, 2 ...: the glyphs of the lines of any page
}

// Add takes the next sheet. It and its glyphs may change afterwards.
func (b *Builder) Add(s *page.Sheet) { b.pages = append(b.pages, b.newWork(s)) }

// Mend takes a sheet anew, in place of the one of its number; sheets count from 1.
func (b *Builder) Mend(s *page.Sheet) {
	if i := s.Number - 1; i >= 0 && i < len(b.pages) && b.pages[i].s.Number == s.Number {
		b.pages[i] = b.newWork(s)
	}
}

// settle copies what a page keeps of its glyphs, of the printed sheet's too where s
// is one put straight, and of the setter's words.
func (b *Builder) settle(w *work, printed *page.Sheet) {
	words := 0
	b.ids = b.ids[:0]
	for _, l := range w.settling() {
		words += len(l.Words)
		b.ids = append(b.ids, l.Glyphs...)
	}
	w.ink = b.packer.Pack(w.s.Glyphs, b.ids)
	if printed != w.s {
		ink := b.packer.Pack(printed.Glyphs, b.ids)
		w.printed = &ink
	}
	for n := len(b.count); n < len(b.ids); n++ {
		b.count = append(b.count, int32(n))
	}
	kept := make([]page.Word, 0, words)
	at := 0
	for _, l := range w.settling() {
		from := len(kept)
		kept = append(kept, l.Words...)
		l.Words = kept[from:len(kept):len(kept)]
		end := at + len(l.Glyphs)
		l.Glyphs = b.count[at:end:end]
		at = end
	}
	s := *w.s
	s.Glyphs = nil
	w.s = &s
	for i, r := range w.aside {
		w.aside[i] = w.newRow(r.line, r.zone)
	}
}

// settling are the lines of a page's segments and of its furniture.
func (w *work) settling() []*page.Line {
	out := make([]*page.Line, 0, len(w.segs)+len(w.aside))
	for i := range w.segs {
		out = append(out, &w.segs[i].line)
	}
	for i := range w.aside {
		out = append(out, &w.aside[i].line)
	}
	return out
}

// page is the finished page.
func (w *work) page() page.Page {
	ink := w.ink
	if w.printed != nil {
		ink = *w.printed
	}
	return page.Page{Number: w.s.Number, Label: w.s.Label, Box: w.s.Box, Rotate: w.s.Rotate, Fonts: w.s.Fonts, Glyphs: ink, Lines: w.lines()}
}
