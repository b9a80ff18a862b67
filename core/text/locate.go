package text

import (
	"sort"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/span"
)

// A piece is a word of the clean text and the glyphs it came from.
type piece struct {
	start, end int32 // bytes of the clean text
	page, line int32 // 0-based, into the document's pages and the page's lines
	first, n   int32 // its glyphs: n from Line.Glyphs[first]
	kept       bool  // the glyphs' texts, one after the other, are the piece's bytes
}

// A pageMap leads from the clean text back to the pages.
type pageMap struct {
	pages  []page.Page
	pieces []piece // sorted by start, disjoint
}

// locate gives the places of s: a box for each line it touches, by page in the
// order of the text. White space between words has no glyphs, but the box spans it.
func (m *pageMap) locate(s span.Span) []Place {
	k := sort.Search(len(m.pieces), func(i int) bool { return int(m.pieces[i].end) > s.Start })
	var out []Place
	lastPage, lastLine := int32(-1), int32(-1)
	for ; k < len(m.pieces) && int(m.pieces[k].start) < s.End; k++ {
		p := &m.pieces[k]
		first, end := m.glyphs(p, s)
		if first >= end {
			continue
		}
		pg := &m.pages[p.page]
		box := boxOf(pg, &pg.Lines[p.line], first, end)
		if p.page != lastPage {
			out = append(out, Place{Page: pg.Number})
		}
		at := &out[len(out)-1]
		if p.page == lastPage && p.line == lastLine {
			r := &at.Rects[len(at.Rects)-1]
			*r = cover(*r, box)
		} else {
			at.Rects = append(at.Rects, box)
		}
		lastPage, lastLine = p.page, p.line
	}
	return out
}

// cover is the box around both, which may be flat.
func cover(a, b geom.Rect) geom.Rect {
	return geom.Rect{X0: min(a.X0, b.X0), Y0: min(a.Y0, b.Y0), X1: max(a.X1, b.X1), Y1: max(a.Y1, b.Y1)}
}

// glyphs are those of p that stand for bytes of s, as a range into its line's glyphs.
func (m *pageMap) glyphs(p *piece, s span.Span) (first, end int) {
	f, e := int(p.first), int(p.first+p.n)
	if !p.kept || s.Start <= int(p.start) && s.End >= int(p.end) {
		return f, e
	}
	pg := &m.pages[p.page]
	l := &pg.Lines[p.line]
	at := int(p.start)
	first = e
	for i := f; i < e; i++ {
		next := at + len(pg.Glyphs[l.Glyphs[i]].Text)
		if next > s.Start && at < s.End {
			first = min(first, i)
			end = i + 1
		}
		at = next
	}
	return first, end
}
