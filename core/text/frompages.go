package text

import (
	"slices"
	"sort"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/span"
)

// FromPages makes the clean text of a laid-out PDF, and with it the way back to
// the page: each word that is written is recorded with the glyphs it came from.
// Of d nothing is held longer than it is needed, page by page.
func FromPages(d *page.Document) *Text {
	b := &builder{pages: slices.Clone(d.Pages), footnotes: d.Footnotes, t: &Text{notes: slices.Clone(d.Notes)}}
	b.collect()
	b.body()
	b.dueNotes(len(b.pages) + 1)
	b.stamps()
	b.finish()
	return b.t
}

// A lineRef names a line: page and line, both 0-based.
type lineRef struct{ page, line int32 }

// A builder writes the clean text in one pass.
type builder struct {
	pages     []page.Page // emptied as they are written
	footnotes []page.FootnoteEntry
	t         *Text
	buf       []byte
	places    pageMap

	notes   [][]lineRef // lines of each footnote, by its number less one
	due     int         // footnotes from here on are not yet written
	stamped []stamp     // lines of filing stamps
	calls   []int       // footnote called by each of t.marks, 1-based; 0 unknown
	noteAt  []span.Span // where each footnote stands in the clean text
	emptied int         // pages before this one are emptied, but for those with stamps to be written

	last    *page.Line // the line written last in this paragraph; nil at its start
	spanned []span.Span
}

// A stamp is a line of a filing stamp.
type stamp struct {
	at     lineRef
	words  string
	repeat bool // the same as an earlier one up to its page numbers
	box    geom.Rect
}

// collect gathers what does not stand in the running text: notes, stamps, asides.
func (b *builder) collect() {
	b.notes = make([][]lineRef, len(b.footnotes))
	b.noteAt = make([]span.Span, len(b.footnotes))
	seen := map[string]bool{}
	words, glyphs := 0, 0
	for p := range b.pages {
		lines := b.pages[p].Lines
		aside := -1 // index of the aside that the next line of its kind joins
		for i := range lines {
			l := &lines[i]
			words, glyphs = words+len(l.Words), glyphs+len(l.Glyphs)
			switch {
			case l.Zone == page.Stamp:
				st := stamp{at: lineRef{int32(p), int32(i)}, words: LineText(&b.pages[p], l), box: l.Box}
				key := stampKey(st.words)
				st.repeat, seen[key] = seen[key], true
				b.stamped = append(b.stamped, st)
			case l.Zone.Furniture():
				aside = b.aside(p, l, aside)
			case l.Zone == page.Footnote && l.Note > 0:
				b.notes[l.Note-1] = append(b.notes[l.Note-1], lineRef{int32(p), int32(i)})
			}
		}
	}
	b.places.reserve(words, glyphs)
}

// aside lists a line of page furniture; pleading numbers of a page make one entry.
func (b *builder) aside(p int, l *page.Line, last int) int {
	words := LineText(&b.pages[p], l)
	if words == "" {
		return last
	}
	as := b.t.asides
	if last >= 0 && as[last].Zone == l.Zone && (l.Zone == page.LineNumber || l.Zone == page.Margin) {
		as[last].Text += " " + words
		as[last].Box = as[last].Box.Cover(l.Box)
		return last
	}
	b.t.asides = append(as, Aside{Page: b.pages[p].Number, Zone: l.Zone, Text: words, Box: l.Box})
	return len(b.t.asides) - 1
}

// body writes the running text of all pages.
func (b *builder) body() {
	block, zone := -1, page.Body
	b.spanned = make([]span.Span, len(b.pages))
	for p := range b.pages {
		b.release(p)
		pg := &b.pages[p]
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

// release empties the pages before p that nothing is left to be written of.
func (b *builder) release(p int) {
	for _, lines := range b.notes[b.due:] {
		if len(lines) > 0 { // the first line of the next note
			p = min(p, int(lines[0].page))
			break
		}
	}
	for ; b.emptied < p; b.emptied++ {
		if !b.stampsFrom(b.emptied) {
			b.pages[b.emptied].Lines, b.pages[b.emptied].Glyphs = nil, page.Glyphs{}
		}
	}
}

// stampsFrom reports whether the stamps are still to be written of page p.
func (b *builder) stampsFrom(p int) bool {
	i := sort.Search(len(b.stamped), func(i int) bool { return int(b.stamped[i].at.page) >= p })
	for ; i < len(b.stamped) && int(b.stamped[i].at.page) == p; i++ {
		if !b.stamped[i].repeat {
			return true
		}
	}
	return false
}

// dueNotes writes the footnotes of the pages before the one numbered before.
func (b *builder) dueNotes(before int) {
	for ; b.due < len(b.notes) && b.footnotes[b.due].Page < before; b.due++ {
		b.note(b.due)
	}
}

func (b *builder) note(n int) {
	if len(b.notes[n]) == 0 {
		return
	}
	b.endParagraph()
	b.region(page.Footnote, b.footnotes[n].Mark)
	start, block := len(b.buf), -1
	for k, r := range b.notes[n] {
		l := &b.pages[r.page].Lines[r.line]
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
	for k, st := range b.stamped {
		if st.repeat {
			b.t.asides = append(b.t.asides, Aside{Page: b.pages[st.at.page].Number, Zone: page.Stamp, Text: st.words, Box: st.box})
			continue
		}
		if k == 0 || b.stamped[k-1].at.page != st.at.page || isLong(st.words) {
			b.endParagraph()
		}
		b.region(page.Stamp, "")
		b.line(st.at, false)
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
	for p := range b.pages {
		pg := &b.pages[p]
		b.spanned[p].Start, b.spanned[p].End = min(b.spanned[p].Start, len(t.clean)), min(b.spanned[p].End, len(t.clean))
		t.pages = append(t.pages, Page{Number: pg.Number, Label: pg.Label, Width: pg.Box.Width(), Height: pg.Box.Height(), Rotate: pg.Rotate, Span: b.spanned[p]})
	}
	places := b.places // alone: the builder holds the sheets
	places.boxes = nil
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
