package pdf

import (
	"math"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
)

// thin is the greatest width of a filled box that counts as a drawn line, in points.
const thin = 3.0

// A path is the current path as far as boxes and lines can be told from it.
type path struct {
	boxes []geom.Rect // of each subpath, on the page
	plain []bool      // the subpath is an axis-aligned box or line
	start geom.Point
	at    geom.Point
	open  bool
}

func (p *path) reset() { p.boxes, p.plain, p.open = p.boxes[:0], p.plain[:0], false }

const maxSubpaths = 1 << 14

func (p *path) move(q geom.Point) {
	if len(p.boxes) >= maxSubpaths {
		p.open = false
		return
	}
	p.boxes = append(p.boxes, geom.Rect{X0: q.X, Y0: q.Y, X1: q.X, Y1: q.Y})
	p.plain = append(p.plain, true)
	p.start, p.at, p.open = q, q, true
}

func (p *path) line(q geom.Point) {
	if !p.open {
		p.move(q)
		return
	}
	n := len(p.boxes) - 1
	if math.Abs(q.X-p.at.X) > 0.5 && math.Abs(q.Y-p.at.Y) > 0.5 {
		p.plain[n] = false
	}
	p.grow(q)
	p.at = q
}

func (p *path) curve(qs ...geom.Point) {
	if !p.open || len(p.boxes) == 0 {
		p.move(qs[0])
		if !p.open {
			return
		}
	}
	p.plain[len(p.plain)-1] = false
	for _, q := range qs {
		p.grow(q)
	}
	p.at = qs[len(qs)-1]
}

func (p *path) grow(q geom.Point) {
	b := &p.boxes[len(p.boxes)-1]
	b.X0, b.Y0, b.X1, b.Y1 = min(b.X0, q.X), min(b.Y0, q.Y), max(b.X1, q.X), max(b.Y1, q.Y)
}

func (p *path) rect(m geom.Matrix, x, y, w, h float64) {
	if len(p.boxes) >= maxSubpaths {
		return
	}
	r := geom.Rect{X0: min(x, x+w), Y0: min(y, y+h), X1: max(x, x+w), Y1: max(y, y+h)}
	p.boxes = append(p.boxes, m.ApplyRect(r))
	p.plain = append(p.plain, m.B == 0 && m.C == 0 || m.A == 0 && m.D == 0)
	p.at = m.Apply(geom.Point{X: x, Y: y})
	p.start, p.open = p.at, true
}

// bounds is the box around the whole path; ok is false for an empty one.
func (p *path) bounds() (r geom.Rect, ok bool) {
	for i, b := range p.boxes {
		if i == 0 {
			r = b
			continue
		}
		r = geom.Rect{X0: min(r.X0, b.X0), Y0: min(r.Y0, b.Y0), X1: max(r.X1, b.X1), Y1: max(r.Y1, b.Y1)}
	}
	return r, len(p.boxes) > 0
}

func (in *interp) operatePath(op []byte, a []content.Operand) {
	pt := func(x, y float64) geom.Point { return in.g.ctm.Apply(geom.Point{X: x, Y: y}) }
	switch string(op) {
	case "re":
		if n := in.nums(a, 4); n != nil {
			in.path.rect(in.g.ctm, n[0], n[1], n[2], n[3])
		}
	case "m":
		if n := in.nums(a, 2); n != nil {
			in.path.move(pt(n[0], n[1]))
		}
	case "l":
		if n := in.nums(a, 2); n != nil {
			in.path.line(pt(n[0], n[1]))
		}
	case "c":
		if n := in.nums(a, 6); n != nil {
			in.path.curve(pt(n[0], n[1]), pt(n[2], n[3]), pt(n[4], n[5]))
		}
	case "v", "y":
		if n := in.nums(a, 4); n != nil {
			in.path.curve(pt(n[0], n[1]), pt(n[2], n[3]))
		}
	case "h":
		if in.path.open {
			in.path.line(in.path.start)
		}
	case "W", "W*":
		in.clip = true
	case "f", "F", "f*":
		in.fill()
		in.endPath()
	case "S", "s":
		in.strokePath()
		in.endPath()
	case "B", "B*", "b", "b*":
		in.fill()
		in.strokePath()
		in.endPath()
	case "n":
		in.endPath()
	}
}

func (in *interp) endPath() {
	if in.clip {
		in.clip = false
		if b, ok := in.path.bounds(); ok {
			in.g.clip = cut(in.g.clip, b)
		}
	}
	in.path.reset()
}

// cut is the common part of two boxes; an empty one keeps its place.
func cut(a, b geom.Rect) geom.Rect {
	r := geom.Rect{X0: max(a.X0, b.X0), Y0: max(a.Y0, b.Y0), X1: min(a.X1, b.X1), Y1: min(a.Y1, b.Y1)}
	r.X1, r.Y1 = max(r.X0, r.X1), max(r.Y0, r.Y1)
	return r
}

// fill notes the boxes of the path as rules or fills.
func (in *interp) fill() {
	if in.off > 0 || in.g.seeThrough || in.g.fill.pattern {
		return
	}
	for i, b := range in.path.boxes {
		if !in.path.plain[i] {
			continue
		}
		b = cut(b, in.g.clip)
		if b.Width() <= thin || b.Height() <= thin {
			if max(b.Width(), b.Height()) > thin && in.g.fill.luma < 0.9 {
				in.rule(b)
			}
			continue
		}
		if len(in.sheet.Fills) >= maxFills {
			in.limit = "fills of one page"
			return
		}
		in.sheet.Fills = append(in.sheet.Fills, page.Fill{Box: b, Dark: in.g.fill.luma < 0.5, Seq: len(in.out)})
	}
}

func (in *interp) strokePath() {
	if in.off > 0 || in.g.stroke.luma > 0.9 {
		return
	}
	half := in.g.lineWidth / 2 * math.Sqrt(math.Abs(in.g.ctm.A*in.g.ctm.D-in.g.ctm.B*in.g.ctm.C))
	half = min(max(half, 0.1), 50)
	for i, b := range in.path.boxes {
		if !in.path.plain[i] || max(b.Width(), b.Height()) <= thin {
			continue
		}
		if b.Width() > 0.5 && b.Height() > 0.5 && (b.Width() > thin && b.Height() > thin) { // a frame: its four sides
			in.rule(cut(geom.Rect{X0: b.X0, Y0: b.Y0 - half, X1: b.X1, Y1: b.Y0 + half}, in.g.clip))
			in.rule(cut(geom.Rect{X0: b.X0, Y0: b.Y1 - half, X1: b.X1, Y1: b.Y1 + half}, in.g.clip))
			in.rule(cut(geom.Rect{X0: b.X0 - half, Y0: b.Y0, X1: b.X0 + half, Y1: b.Y1}, in.g.clip))
			in.rule(cut(geom.Rect{X0: b.X1 - half, Y0: b.Y0, X1: b.X1 + half, Y1: b.Y1}, in.g.clip))
			continue
		}
		if b.Width() >= b.Height() {
			b.Y0, b.Y1 = b.Y0-half, b.Y1+half
		} else {
			b.X0, b.X1 = b.X0-half, b.X1+half
		}
		b = cut(b, in.g.clip)
		if half*2 > 2*thin { // a thick line is a filled box
			if len(in.sheet.Fills) < maxFills && !in.g.seeThrough && !b.Empty() {
				in.sheet.Fills = append(in.sheet.Fills, page.Fill{Box: b, Dark: in.g.stroke.luma < 0.5, Seq: len(in.out)})
			}
			continue
		}
		in.rule(b)
	}
}

func (in *interp) rule(b geom.Rect) {
	if b.Empty() {
		return
	}
	if len(in.sheet.Rules) >= maxRules {
		in.limit = "rules of one page"
		return
	}
	in.sheet.Rules = append(in.sheet.Rules, page.Rule{Box: b})
}

// image notes the place of an image: the unit square (PDF 32000-1 8.9.5.1).
func (in *interp) image() {
	if in.off > 0 || len(in.sheet.Images) >= maxImages {
		return
	}
	b := cut(in.g.ctm.ApplyRect(geom.Rect{X1: 1, Y1: 1}), in.g.clip)
	if !b.Empty() {
		in.sheet.Images = append(in.sheet.Images, b)
	}
}
