package page

import (
	"math"

	"pincite/core/geom"
)

// Glyphs are the glyphs of a laid-out page, kept small: a long paper has a million
// of them. A glyph's place is kept to the nearest 1/10,000 of a point or so.
type Glyphs struct {
	marks []mark
	texts []string
	looks []look
	whole []Glyph // of a page with more glyphs than the tables can number
}

// A mark is a glyph: its place, and its text and look by their numbers in the tables.
type mark struct {
	x, y, width float32
	text, look  uint16
}

// A look is what neighbouring glyphs mostly have in common.
type look struct {
	size, turn float32
	font       uint16
	flags      Flags
}

// Len is the number of glyphs.
func (gs *Glyphs) Len() int { return len(gs.marks) + len(gs.whole) }

// Text is the text of glyph i.
func (gs *Glyphs) Text(i int32) string {
	if gs.whole != nil {
		return gs.whole[i].Text
	}
	return gs.texts[gs.marks[i].text]
}

// At is glyph i.
func (gs *Glyphs) At(i int32) Glyph {
	if gs.whole != nil {
		return gs.whole[i]
	}
	m := &gs.marks[i]
	l := &gs.looks[m.look]
	return Glyph{
		Text: gs.texts[m.text], Base: geom.Point{X: float64(m.x), Y: float64(m.y)}, Width: m.width,
		Size: l.size, Turn: l.turn, Font: l.font, Flags: l.flags,
	}
}

// Box is the box around glyph i, in points.
func (gs *Glyphs) Box(i int32) geom.Rect {
	g := gs.At(i)
	return g.Box()
}

// Cover is the box around several glyphs, in points.
func (gs *Glyphs) Cover(ids []int32) (box geom.Rect) {
	for _, i := range ids {
		box = box.Cover(gs.Box(i))
	}
	return box
}

// A Packer makes the Glyphs of one page after another; their tables are shared.
type Packer struct {
	texts  []string
	looks  []look
	textOf map[string]uint16
	lookOf map[look]uint16
	ascii  [128]uint16 // numbers of one-byte texts, plus one
}

// mostPacked is how many texts or looks a table holds.
const mostPacked = math.MaxUint16

// Pack keeps those glyphs of a sheet that ids name: glyph ids[k] becomes glyph k.
func (p *Packer) Pack(all []Glyph, ids []int32) Glyphs {
	if len(ids) > mostPacked {
		whole := make([]Glyph, len(ids))
		for k, i := range ids {
			whole[k] = all[i]
		}
		return Glyphs{whole: whole}
	}
	if p.textOf == nil || max(len(p.texts), len(p.looks)) > mostPacked-len(ids) {
		*p = Packer{textOf: map[string]uint16{}, lookOf: map[look]uint16{}}
	}
	marks := make([]mark, len(ids))
	var last look
	number := uint16(0)
	for k, i := range ids {
		g := &all[i]
		l := look{g.Size, g.Turn, g.Font, g.Flags}
		if k == 0 || l != last {
			last, number = l, p.look(l)
		}
		marks[k] = mark{float32(g.Base.X), float32(g.Base.Y), g.Width, p.text(g.Text), number}
	}
	return Glyphs{marks: marks, texts: p.texts, looks: p.looks}
}

func (p *Packer) look(l look) uint16 {
	n, ok := p.lookOf[l]
	if !ok {
		n = uint16(len(p.looks))
		p.lookOf[l], p.looks = n, append(p.looks, l)
	}
	return n
}

func (p *Packer) text(t string) uint16 {
	single := len(t) == 1 && t[0] < 128
	if single && p.ascii[t[0]] > 0 {
		return p.ascii[t[0]] - 1
	}
	n, ok := p.textOf[t]
	if !ok {
		n = uint16(len(p.texts))
		p.textOf[t], p.texts = n, append(p.texts, t)
	}
	if single {
		p.ascii[t[0]] = n + 1
	}
	return n
}
