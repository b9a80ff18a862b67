package pdf

import (
	"math"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
)

// How far a glyph's box reaches above and below its baseline, as a share of its
// size. Viewers lay their text boxes so (the ascent and descent of the usual text
// fonts, scaled to add up to one), and descriptors' own figures are often zero or wild.
const (
	ascent  = 0.8
	descent = 0.2
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
	proto := page.Glyph{Font: g.fontIndex, Flags: in.flags()}
	proto.Size = float32(math.Hypot(upX, upY))
	dx, dy := m.A*g.scale*g.size, m.B*g.scale*g.size // one em along the baseline
	proto.Turn = turnOf(dx, dy)
	level := dy == 0 && upX == 0 && dx > 0 && upY > 0
	x := 0.0
	f, keep := g.font, in.off == 0
	for len(s) > 0 {
		c, n := f.Next(s)
		w := float64(c.Width) / 1000
		if c.Text != "" && keep {
			gl := proto
			gl.Text = c.Text
			gl.Flags |= c.Flags
			gl.Base = geom.Point{X: x*m.A + g.rise*m.C + m.E, Y: x*m.B + g.rise*m.D + m.F}
			if level {
				gl.Box = geom.Rect{X0: gl.Base.X, Y0: gl.Base.Y - descent*upY, X1: gl.Base.X + w*dx, Y1: gl.Base.Y + ascent*upY}
				if w < 0 {
					gl.Box.X0, gl.Box.X1 = gl.Box.X1, gl.Box.X0
				}
			} else {
				gl.Box = slantBox(gl.Base, w*dx, w*dy, upX, upY)
			}
			in.put(&gl)
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

// slantBox is the box around a glyph whose baseline is not level.
func slantBox(b geom.Point, wx, wy, upX, upY float64) geom.Rect {
	x0, y0 := b.X-descent*upX, b.Y-descent*upY
	x1, y1 := b.X+ascent*upX, b.Y+ascent*upY
	return geom.Rect{
		X0: min(x0, x1, x0+wx, x1+wx), Y0: min(y0, y1, y0+wy, y1+wy),
		X1: max(x0, x1, x0+wx, x1+wx), Y1: max(y0, y1, y0+wy, y1+wy),
	}
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
			gl.Box = slantBox(gl.Base, m.A*em*float64(c.Width), m.B*em*float64(c.Width), m.C*g.size, m.D*g.size)
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
	cx, cy := (g.Box.X0+g.Box.X1)/2, (g.Box.Y0+g.Box.Y1)/2
	if b := in.sheet.Box; cx < b.X0 || cx > b.X1 || cy < b.Y0 || cy > b.Y1 {
		g.Flags |= page.OffPage
	}
	if b := in.g.clip; cx < b.X0 || cx > b.X1 || cy < b.Y0 || cy > b.Y1 {
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
