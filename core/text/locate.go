package text

import (
	"math"
	"sort"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/span"
)

// A piece is a word of the clean text and where it stands.
type piece struct {
	start, end int32      // bytes of the clean text
	page, line int32      // the page's number; the line's among those of its page
	box        [4]float32 // as a geom.Rect
	glyphs     int32      // its first glyph in pageMap.edges
	n          int32      // its glyphs; 0 if their texts, one after the other, are not the piece's bytes
	upright    bool       // its glyphs follow each other up or down the page
}

// An edge is where one glyph of a word stands: a paper has a million of them, and
// the sheets with all else about them need not outlive the making of the text.
type edge struct {
	lo, hi uint16 // of its box along the line, in parts of the piece's box
}

// parts is how many parts a box has for its edges.
const parts = math.MaxUint16

// A pageMap leads from the clean text back to the pages.
type pageMap struct {
	pieces []piece // sorted by start, disjoint
	edges  []edge
	lens   []uint8 // bytes of each glyph's text
	boxes  []geom.Rect
}

// reserve makes room for so many words and glyphs.
func (m *pageMap) reserve(words, glyphs int) {
	m.pieces, m.edges, m.lens = make([]piece, 0, words), make([]edge, 0, glyphs), make([]uint8, 0, glyphs)
}

// add notes where the word w of a line stands, which p is in the clean text; kept
// says that the glyphs' texts are its bytes.
func (m *pageMap) add(p piece, pg *page.Page, l *page.Line, w *page.Word, kept bool) {
	var box geom.Rect
	m.boxes = m.boxes[:0]
	p.glyphs = int32(len(m.edges))
	for _, g := range l.Glyphs[w.First:w.Last] {
		gl := pg.Glyphs.At(g)
		b := gl.Box()
		box = box.Cover(b)
		if kept = kept && len(gl.Text) <= math.MaxUint8; kept {
			m.boxes, m.lens = append(m.boxes, b), append(m.lens, uint8(len(gl.Text)))
		}
	}
	p.setBox(box)
	_, sin := page.Axes(l.Turn)
	p.upright = math.Abs(sin) > 0.7
	m.pieces = append(m.pieces, p)
	if !kept {
		m.lens = m.lens[:p.glyphs]
		return
	}
	m.pieces[len(m.pieces)-1].n = int32(len(m.boxes))
	s := p.scale()
	for _, b := range m.boxes {
		if p.upright {
			b.X0, b.X1 = b.Y0, b.Y1
		}
		m.edges = append(m.edges, edge{s.part(b.X0), s.part(b.X1)})
	}
}

// A scale is where a piece's box begins along the line and how long a part of it is, in points.
type scale struct{ from, step float64 }

func (p *piece) scale() scale {
	from, to := float64(p.box[0]), float64(p.box[2])
	if p.upright {
		from, to = float64(p.box[1]), float64(p.box[3])
	}
	return scale{from, max((to-from)/parts, 1e-9)}
}

func (s scale) part(v float64) uint16 { return uint16(min(parts, max(0, (v-s.from)/s.step+0.5))) }

func (s scale) point(n uint16) float64 { return s.from + float64(n)*s.step }

// trim takes back the last glyph, whose text begins at end.
func (m *pageMap) trim(end int) {
	for k := len(m.pieces) - 1; k >= 0 && int(m.pieces[k].end) > end; k-- {
		p := &m.pieces[k]
		p.end = int32(end)
		if p.n > 0 {
			p.n--
			m.edges, m.lens = m.edges[:p.glyphs+p.n], m.lens[:p.glyphs+p.n]
		}
		if p.start >= p.end {
			m.pieces = m.pieces[:k]
			continue
		}
		if r, ok := m.cut(p, span.Span{Start: int(p.start), End: end}); ok {
			old := p.scale()
			p.setBox(r)
			s := p.scale()
			for i := p.glyphs; i < p.glyphs+p.n; i++ {
				e := &m.edges[i]
				e.lo, e.hi = s.part(old.point(e.lo)), s.part(old.point(e.hi))
			}
		}
	}
}

// locate gives the places of s: a box for each line it touches, by page in the
// order of the text. White space between words has no glyphs, but the box spans it.
func (m *pageMap) locate(s span.Span) []Place {
	k := sort.Search(len(m.pieces), func(i int) bool { return int(m.pieces[i].end) > s.Start })
	var out []Place
	lastPage, lastLine := int32(-1), int32(-1)
	for ; k < len(m.pieces) && int(m.pieces[k].start) < s.End; k++ {
		p := &m.pieces[k]
		box, ok := m.box(p, s)
		if !ok {
			continue
		}
		if p.page != lastPage {
			out = append(out, Place{Page: int(p.page)})
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

// box is the box of those glyphs of p that stand for bytes of s; ok is false if
// none does.
func (m *pageMap) box(p *piece, s span.Span) (r geom.Rect, ok bool) {
	if p.n == 0 || s.Start <= int(p.start) && s.End >= int(p.end) {
		return p.rect(), true
	}
	return m.cut(p, s)
}

func (p *piece) setBox(r geom.Rect) {
	p.box = [4]float32{float32(r.X0), float32(r.Y0), float32(r.X1), float32(r.Y1)}
}

func (p *piece) rect() geom.Rect {
	return geom.Rect{X0: float64(p.box[0]), Y0: float64(p.box[1]), X1: float64(p.box[2]), Y1: float64(p.box[3])}
}

// cut is a piece's box from its first glyph that stands for bytes of s to its last.
func (m *pageMap) cut(p *piece, s span.Span) (r geom.Rect, ok bool) {
	r = p.rect()
	lo, hi := math.Inf(1), math.Inf(-1)
	sc := p.scale()
	at := int(p.start)
	for i := p.glyphs; i < p.glyphs+p.n; i++ {
		next := at + int(m.lens[i])
		if next > s.Start && at < s.End {
			lo, hi = min(lo, sc.point(m.edges[i].lo)), max(hi, sc.point(m.edges[i].hi))
		}
		at = next
	}
	if p.upright {
		r.Y0, r.Y1 = lo, hi
	} else {
		r.X0, r.X1 = lo, hi
	}
	return r, hi >= lo
}
