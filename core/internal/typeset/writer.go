package typeset

import (
	"bytes"
	"fmt"
	"strings"

	"pincite/core/geom"
	"pincite/core/page"
)

var fontNames = [...]string{"Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic",
	"Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique", "Courier"}

// PDF is the paper's file: uncompressed, without dates, the same bytes each time.
func (p *Paper) PDF() []byte {
	var b bytes.Buffer
	var offsets []int
	obj := func(body string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), body)
	}
	b.WriteString("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")
	first := 3 + len(fontNames) // object number of the first page
	obj("<< /Type /Catalog /Pages 2 0 R >>")
	var kids, fonts strings.Builder
	for i := range p.pages {
		fmt.Fprintf(&kids, "%d 0 R ", first+2*i)
	}
	obj(fmt.Sprintf("<< /Type /Pages /Kids [ %s] /Count %d >>", kids.String(), len(p.pages)))
	for i, n := range fontNames {
		fmt.Fprintf(&fonts, "/F%d %d 0 R ", i, 3+i)
		obj(fmt.Sprintf("<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>", n))
	}
	for i, s := range p.pages {
		obj(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Resources << /Font << %s>> >> /Contents %d 0 R >>",
			p.form.Width, p.form.Height, fonts.String(), first+2*i+1))
		c := p.form.content(s)
		obj(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(c), c))
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, xref)
	return b.Bytes()
}

// num prints a number of points with three decimals at most.
func num(v float64) string {
	s := strings.TrimRight(fmt.Sprintf("%.3f", v), "0")
	return strings.TrimSuffix(s, ".")
}

func (f Form) content(s *sheet) string {
	var b strings.Builder
	for _, r := range s.rules {
		fmt.Fprintf(&b, "0.5 w %s %s m %s %s l S\n", num(r.x0), num(r.y0), num(r.x1), num(r.y1))
	}
	for _, g := range s.segs {
		if g.blue {
			b.WriteString("0 0 1 rg\n")
		}
		b.WriteString("BT\n")
		x := g.x
		for _, run := range runs(g.chars) {
			c := run[0]
			fmt.Fprintf(&b, "/F%d %s Tf %s Tc\n", f.fontOf(c, g.plain), num(c.size), num(g.track))
			f.show(&b, g, run, x)
			x += f.extent(g, run)
		}
		b.WriteString("ET\n")
		if g.blue {
			b.WriteString("0 g\n")
		}
	}
	return b.String()
}

// show writes one run of like characters.
func (f Form) show(b *strings.Builder, g placed, run []char, x float64) {
	c := run[0]
	y := g.y + c.rise
	switch f.Justify {
	case "tj":
		fmt.Fprintf(b, "1 0 0 1 %s %s Tm [%s] TJ\n", num(x), num(y), kerned(run, -g.tw*1000/c.size))
	case "words":
		for len(run) > 0 {
			n := 0
			for n < len(run) && run[n].r != ' ' {
				n++
			}
			if n > 0 {
				fmt.Fprintf(b, "1 0 0 1 %s %s Tm %s Tj\n", num(x), num(y), literal(run[:n]))
			}
			n = min(n+1, len(run))
			x += f.extent(g, run[:n])
			run = run[n:]
		}
	default:
		fmt.Fprintf(b, "%s Tw 1 0 0 1 %s %s Tm %s Tj\n", num(g.tw), num(x), num(y), literal(run))
	}
}

// kerned is the array of a TJ that widens each space by kern thousandths.
func kerned(run []char, kern float64) string {
	var b strings.Builder
	start := 0
	for i, c := range run {
		if c.r == ' ' && kern != 0 {
			b.WriteString(literal(run[start:i+1]) + " " + num(kern) + " ")
			start = i + 1
		}
	}
	return b.String() + literal(run[start:])
}

func literal(run []char) string {
	var b strings.Builder
	b.WriteByte('(')
	for _, c := range run {
		w := winAnsi(c.r)
		if w == '(' || w == ')' || w == '\\' {
			b.WriteByte('\\')
		}
		b.WriteByte(w)
	}
	b.WriteByte(')')
	return b.String()
}

// runs splits characters where font, size or rise change.
func runs(cs []char) (out [][]char) {
	start := 0
	for i := range cs {
		if i > start && (cs[i].face != cs[start].face || cs[i].size != cs[start].size || cs[i].rise != cs[start].rise) {
			out = append(out, cs[start:i])
			start = i
		}
	}
	if start < len(cs) {
		out = append(out, cs[start:])
	}
	return out
}

// extent is how far the pen moves over run, in points.
func (f Form) extent(g placed, run []char) (w float64) {
	for _, c := range run {
		w += f.advance(c, g.plain) + g.track
		if c.r == ' ' {
			w += g.tw
		}
	}
	return w
}

// Sheets are the paper's pages as a perfect reader sees them.
func (p *Paper) Sheets() []*page.Sheet {
	var out []*page.Sheet
	for i, s := range p.pages {
		sh := &page.Sheet{Number: i + 1, Label: fmt.Sprint(i + 1), Box: geom.Rect{X1: p.form.Width, Y1: p.form.Height}}
		for k, n := range fontNames {
			sh.Fonts = append(sh.Fonts, page.Font{Name: n, Bold: k&1 == 1 && k < 8, Italic: k&2 == 2 && k < 8, Fixed: k == 8, SpaceWidth: float32(advances[k][0])})
		}
		for _, r := range s.rules {
			sh.Rules = append(sh.Rules, page.Rule{Box: geom.Rect{X0: r.x0, Y0: r.y0 - 0.25, X1: r.x1 + 0.001, Y1: r.y1 + 0.25}})
		}
		for _, g := range s.segs {
			x := g.x
			for _, c := range g.chars {
				w := p.form.advance(c, g.plain)
				y := g.y + c.rise
				if c.r != ' ' || p.form.Justify != "words" {
					sh.Glyphs = append(sh.Glyphs, page.Glyph{Text: string(c.r), Size: float32(c.size), Font: uint16(p.form.fontOf(c, g.plain)),
						Base: geom.Point{X: x, Y: y}, Width: float32(w)})
				}
				x += p.form.extent(g, []char{c})
			}
		}
		out = append(out, sh)
	}
	return out
}

// Lines are the paper's printed pieces of lines with their zones, page by page.
func (p *Paper) Lines() []Line {
	var out []Line
	for i, s := range p.pages {
		for _, g := range s.segs {
			var b strings.Builder
			for _, c := range g.chars {
				b.WriteRune(c.r)
			}
			out = append(out, Line{Page: i + 1, Zone: g.zone, Text: b.String(), X: g.x, Y: g.y})
		}
	}
	return out
}
