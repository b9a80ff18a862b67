package pdf

import (
	"math"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
)

func (in *interp) nextLine(tx, ty float64) {
	in.tlm = geom.Matrix{A: 1, D: 1, E: tx, F: ty}.Mul(in.tlm)
	in.tm = in.tlm
}

func (in *interp) showArgs(a []content.Operand) {
	if n := len(a); n > 0 && a[n-1].Kind == content.String {
		in.show(a[n-1].Bytes)
	}
}

// showArray shows the strings of a TJ array and moves by its numbers.
func (in *interp) showArray(a []content.Operand) {
	for i := range a {
		switch a[i].Kind {
		case content.String:
			in.show(a[i].Bytes)
		case content.Number:
			t := -a[i].Num / 1000 * in.g.size
			if in.g.font != nil && in.g.font.Vertical {
				in.advance(0, t)
			} else {
				in.advance(t*in.g.scale, 0)
			}
		}
	}
}

func (in *interp) advance(tx, ty float64) {
	in.tm.E += tx*in.tm.A + ty*in.tm.C
	in.tm.F += tx*in.tm.B + ty*in.tm.D
}

// show puts down the glyphs of one string (PDF 32000-1 9.4.4).
func (in *interp) show(s []byte) {
	g := &in.g
	if g.font == nil {
		in.useFont(in.d.loadFont(nil))
	}
	if len(in.out)+len(s) > maxGlyphs {
		in.stop("glyphs of one page")
		return
	}
	if g.font.Vertical {
		in.showDown(s)
		return
	}
	m := in.tm.Mul(g.ctm)
	size := g.size * g.font.Height
	upX, upY := m.C*size, m.D*size // from baseline to the top of the em, on the page
	flags := in.flags()
	proto := page.Glyph{Font: g.fontIndex}
	proto.Size = float32(long(upX, upY))
	dx, dy := m.A*g.scale*g.size, m.B*g.scale*g.size // one em along the baseline
	proto.Turn = turnOf(dx, dy)
	em := long(dx, dy)
	x := 0.0
	f, keep := g.font, in.off == 0
	for len(s) > 0 {
		c, n := f.Next(s)
		w := float64(c.Width) / 1000
		if c.Text != "" && keep {
			proto.Text, proto.Flags = c.Text, flags|c.Flags
			proto.Base = geom.Point{X: x*m.A + g.rise*m.C + m.E, Y: x*m.B + g.rise*m.D + m.F}
			proto.Width = float32(w * em)
			in.put(&proto)
		}
		t := w*g.size + g.charSpace
		if n == 1 && s[0] == ' ' {
			t += g.wordSpace
		}
		x += t * g.scale
		s = s[n:]
	}
	in.advance(x, 0)
}

// long is the length of (x, y), which is level or upright mostly.
func long(x, y float64) float64 {
	if x == 0 || y == 0 {
		return math.Abs(x + y)
	}
	return math.Hypot(x, y)
}

// showDown puts down vertical writing (PDF 32000-1 9.7.4.3).
func (in *interp) showDown(s []byte) {
	g := &in.g
	for len(s) > 0 {
		c, n := g.font.Next(s)
		vx, vy, step := g.font.Down(c)
		m := in.tm.Mul(g.ctm)
		em := g.size / 1000
		if c.Text != "" && in.off == 0 {
			gl := page.Glyph{Text: c.Text, Font: g.fontIndex, Flags: in.flags() | c.Flags}
			gl.Base = m.Apply(geom.Point{X: -float64(vx) * em, Y: -float64(vy)*em + g.rise})
			gl.Size = float32(math.Hypot(m.C, m.D) * g.size)
			gl.Turn = turnOf(m.A, m.B)
			gl.Width = float32(math.Hypot(m.A, m.B) * em * float64(c.Width))
			in.put(&gl)
		}
		t := float64(step)*em + g.charSpace
		if n == 1 && s[0] == ' ' {
			t += g.wordSpace
		}
		in.advance(0, t)
		s = s[n:]
	}
}

func (in *interp) put(g *page.Glyph) {
	if !(math.Abs(g.Base.X) < 1e6 && math.Abs(g.Base.Y) < 1e6 && g.Size > 0 && g.Size < 1e5) {
		return // nothing a page could show; also keeps NaN out
	}
	mid := g.Middle()
	if b := in.sheet.Box; mid.X < b.X0 || mid.X > b.X1 || mid.Y < b.Y0 || mid.Y > b.Y1 {
		g.Flags |= page.OffPage
	}
	if b := in.g.clip; mid.X < b.X0 || mid.X > b.X1 || mid.Y < b.Y0 || mid.Y > b.Y1 {
		g.Flags |= page.Clipped
	}
	in.out = append(in.out, *g)
}

// flags are those that hold for a whole string.
func (in *interp) flags() page.Flags {
	f := in.extra
	switch {
	case in.g.mode == 3 || in.g.mode == 7:
		f |= page.Invisible
	case in.g.mode == 0 && in.g.fill.luma > 0.97 && !in.g.fill.pattern,
		in.g.mode == 1 && in.g.stroke.luma > 0.97 && !in.g.stroke.pattern:
		f |= page.White
	}
	if in.art > 0 {
		f |= page.Artifact
	}
	return f
}

// turnOf is the direction of (dx, dy) in degrees counter-clockwise, 0 for almost level.
func turnOf(dx, dy float64) float32 {
	if dy == 0 && dx >= 0 {
		return 0
	}
	t := math.Atan2(dy, dx) * 180 / math.Pi
	if math.Abs(t) < 0.05 {
		return 0
	}
	return float32(math.Round(t*20) / 20)
}
