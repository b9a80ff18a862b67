package text

import (
	"slices"

	"pincite/core/page"
	"pincite/core/span"
)

// FromPages makes the clean text of a laid-out PDF, and with it the way back to
// the page: each word that is written is recorded with the glyphs it came from.
func FromPages(d *page.Document) *Text {
	b := &builder{doc: d, t: &Text{notes: slices.Clone(d.Notes)}}
	b.collect()
	b.body()
	b.dueNotes(len(d.Pages) + 1)
	b.stamps()
	b.finish()
	return b.t
}

// A lineRef names a line: page and line, both 0-based.
type lineRef struct{ page, line int32 }

// A builder writes the clean text in one pass.
type builder struct {
	doc    *page.Document
	t      *Text
	buf    []byte
	places pageMap

	notes   [][]lineRef // lines of each footnote, by its number less one
	due     int         // footnotes from here on are not yet written
	stamped []lineRef   // lines of filing stamps
	calls   []int       // footnote called by each of t.marks, 1-based; 0 unknown
	noteAt  []span.Span // where each footnote stands in the clean text

	last    *page.Line // the line written last in this paragraph; nil at its start
	spanned []span.Span
}

// collect gathers what does not stand in the running text: notes, stamps, asides.
func (b *builder) collect() {
	b.notes = make([][]lineRef, len(b.doc.Footnotes))
	b.noteAt = make([]span.Span, len(b.doc.Footnotes))
	for p := range b.doc.Pages {
		lines := b.doc.Pages[p].Lines
		aside := -1 // index of the aside that the next line of its kind joins
		for i := range lines {
			l := &lines[i]
			switch {
			case l.Zone == page.Stamp:
				b.stamped = append(b.stamped, lineRef{int32(p), int32(i)})
			case l.Zone.Furniture():
				aside = b.aside(p, l, aside)
			case l.Zone == page.Footnote && l.Note > 0:
				b.notes[l.Note-1] = append(b.notes[l.Note-1], lineRef{int32(p), int32(i)})
			}
		}
	}
}

// aside lists a line of page furniture; pleading numbers of a page make one entry.
func (b *builder) aside(p int, l *page.Line, last int) int {
	words := LineText(&b.doc.Pages[p], l)
	if words == "" {
		return last
	}
	as := b.t.asides
	if last >= 0 && as[last].Zone == l.Zone && (l.Zone == page.LineNumber || l.Zone == page.Margin) {
		as[last].Text += " " + words
		as[last].Box = as[last].Box.Cover(l.Box)
		return last
	}
	b.t.asides = append(as, Aside{Page: b.doc.Pages[p].Number, Zone: l.Zone, Text: words, Box: l.Box})
	return len(b.t.asides) - 1
}

// body writes the running text of all pages.
func (b *builder) body() {
	block, zone := -1, page.Body
	b.spanned = make([]span.Span, len(b.doc.Pages))
	for p := range b.doc.Pages {
		pg := &b.doc.Pages[p]
		first := true
		for i := range pg.Lines {
			l := &pg.Lines[i]
			if l.Zone.Furniture() || l.Zone == page.Footnote && l.Note > 0 {
				continue
			}
			if block != l.Block || zone != l.Zone {
				b.endParagraph()
				b.dueNotes(pg.Number)
				b.region(l.Zone, "")
				block, zone = l.Block, l.Zone
			}
			start := b.line(lineRef{int32(p), int32(i)}, false)
			if first {
				b.spanned[p].Start, first = start, false
			}
			b.spanned[p].End = len(b.buf)
		}
		if first {
			b.spanned[p] = span.Span{Start: len(b.buf), End: len(b.buf)}
		}
	}
	b.endParagraph()
}

// dueNotes writes the footnotes of the pages before the one numbered before.
func (b *builder) dueNotes(before int) {
	for ; b.due < len(b.notes) && b.doc.Footnotes[b.due].Page < before; b.due++ {
		b.note(b.due)
	}
}

func (b *builder) note(n int) {
	if len(b.notes[n]) == 0 {
		return
	}
	b.endParagraph()
	b.region(page.Footnote, b.doc.Footnotes[n].Mark)
	start, block := len(b.buf), -1
	for k, r := range b.notes[n] {
		l := &b.doc.Pages[r.page].Lines[r.line]
		if k > 0 && l.Block != block {
			b.endParagraph()
		}
		block = l.Block
		b.line(r, k == 0)
	}
	b.noteAt[n] = span.Span{Start: start, End: len(b.buf)}
	b.endParagraph()
}

// stamps writes each filing stamp once: those of later pages differ in the page
// number alone, and are listed as asides.
func (b *builder) stamps() {
	seen := map[string]bool{}
	for k, r := range b.stamped {
		pg := &b.doc.Pages[r.page]
		l := &pg.Lines[r.line]
		words := LineText(pg, l)
		key := stampKey(words)
		if seen[key] {
			b.t.asides = append(b.t.asides, Aside{Page: pg.Number, Zone: page.Stamp, Text: words, Box: l.Box})
			continue
		}
		seen[key] = true
		if k == 0 || b.stamped[k-1].page != r.page || isLong(words) {
			b.endParagraph()
		}
		b.region(page.Stamp, "")
		b.line(r, false)
	}
	b.endParagraph()
}

// isLong reports whether a stamp's line is a filing system's line rather than one of
// the short lines of a clerk's stamp.
func isLong(s string) bool { return len(s) > 40 }

// stampKey is a stamp's text up to its page numbers, which differ from page to page.
func stampKey(s string) string {
	for i := 0; i+2 <= len(s); i++ {
		if s[i] == 'P' && (hasWord(s[i:], "Page") || hasWord(s[i:], "Pg")) {
			return s[:i]
		}
	}
	return s
}

func hasWord(s, w string) bool { return len(s) >= len(w) && s[:len(w)] == w }

// finish puts the pieces of the Text together.
func (b *builder) finish() {
	t := b.t
	for len(b.buf) > 0 && b.buf[len(b.buf)-1] == '\n' {
		b.buf = b.buf[:len(b.buf)-1]
	}
	t.clean = string(b.buf)
	b.closeRegion(len(t.clean))
	if len(t.regions) == 0 {
		t.regions = []Region{{Zone: page.Body}}
	}
	for i, n := range b.calls {
		if n > 0 {
			t.marks[i].Note = b.noteAt[n-1]
		}
	}
	for p := range b.doc.Pages {
		pg := &b.doc.Pages[p]
		b.spanned[p].Start, b.spanned[p].End = min(b.spanned[p].Start, len(t.clean)), min(b.spanned[p].End, len(t.clean))
		t.pages = append(t.pages, Page{Number: pg.Number, Label: pg.Label, Width: pg.Box.Width(), Height: pg.Box.Height(), Rotate: pg.Rotate, Span: b.spanned[p]})
	}
	places := b.places // alone: the builder holds the sheets
	t.locator = &places
}

// endParagraph parts what follows from what is written by a blank line.
func (b *builder) endParagraph() {
	if b.last == nil {
		return
	}
	b.last = nil
	b.buf = append(b.buf, '\n', '\n')
}

// region begins a stretch in the zone z at the end of what is written.
func (b *builder) region(z page.Zone, note string) {
	rs := b.t.regions
	if n := len(rs); n > 0 && rs[n-1].Zone == z && z != page.Footnote {
		return
	}
	b.closeRegion(len(b.buf))
	b.t.regions = append(b.t.regions, Region{Span: span.Span{Start: len(b.buf), End: len(b.buf)}, Zone: z, Note: note})
}

func (b *builder) closeRegion(end int) {
	rs := b.t.regions
	n := len(rs)
	if n == 0 {
		return
	}
	rs[n-1].Span.End = end
	if rs[n-1].Span.Empty() {
		b.t.regions = rs[:n-1]
	}
}
