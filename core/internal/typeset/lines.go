package typeset

import (
	"strings"

	"pincite/core/page"
)

// A seg is a run of characters set from one place.
type seg struct {
	x     float64 // in points
	chars []char
	tw    float64 // added to each space, in points
	track float64 // added to each character, in points
	blue  bool
	plain bool // Helvetica, whatever the paper's face (stamps)
	zone  page.Zone
}

// A row is what stands on one baseline of the body.
type row struct {
	segs  []seg
	lead  float64 // from the row above, in points
	notes []string
	rule  float64 // length of a rule instead of words, in points
	ruleX float64
	fresh bool // begins a new page
}

// winAnsi is the code of r in WinAnsiEncoding, '?' if it has none (PDF 32000-1 D.2).
func winAnsi(r rune) byte {
	if r >= 32 && r < 127 || r >= 0xA0 && r < 256 {
		return byte(r)
	}
	const high = "€\x00‚ƒ„…†‡ˆ‰Š‹Œ\x00Ž\x00\x00‘’“”•–—˜™š›œ\x00žŸ"
	for i, h := range []rune(high) {
		if h == r {
			return byte(0x80 + i)
		}
	}
	return '?'
}

func (f Form) fontOf(c char, plain bool) int {
	if plain || f.Face == "helvetica" {
		return 4 + int(c.face)
	}
	if f.Face == "courier" {
		return 8
	}
	return int(c.face)
}

// advance is the width of c in points.
func (f Form) advance(c char, plain bool) float64 {
	return float64(advances[f.fontOf(c, plain)][winAnsi(c.r)-32]) * c.size / 1000
}

func (f Form) width(cs []char) (w float64) {
	for _, c := range cs {
		w += f.advance(c, false)
	}
	return w
}

// fill breaks cs into lines, the first of them at most first points wide, the others rest.
func (f Form) fill(cs []char, first, rest float64) [][]char {
	var out [][]char
	width := first
	for len(cs) > 0 {
		n, next := f.lineEnd(cs, width)
		line := strip(cs[:n])
		if n < len(cs) && cs[n-1].r == breakHere {
			h := cs[n-1]
			h.r = '-'
			line = append(line, h)
		}
		out = append(out, line)
		cs = cs[next:]
		width = rest
	}
	return out
}

// lineEnd is where the line that begins cs ends, and where the next one begins.
func (f Form) lineEnd(cs []char, width float64) (end, next int) {
	w, best, bestNext := 0.0, 0, 0
	for i, c := range cs {
		if c.r == breakHere {
			if w+f.width([]char{{r: '-', size: c.size, face: c.face}}) <= width {
				best, bestNext = i+1, i+1
			}
			continue
		}
		if c.r == ' ' {
			best, bestNext = i, i+1
			w += f.advance(c, false)
			continue
		}
		w += f.advance(c, false)
		if w > width && best > 0 {
			return best, bestNext
		}
		if (c.r == '-' || c.r == '—' || c.r == '/') && i > 0 && i+1 < len(cs) && cs[i+1].r != ' ' && w <= width {
			best, bestNext = i+1, i+1
		}
	}
	return len(cs), len(cs)
}

func strip(cs []char) []char {
	out := make([]char, 0, len(cs)+1)
	for _, c := range cs {
		if c.r != breakHere {
			out = append(out, c)
		}
	}
	for len(out) > 0 && out[len(out)-1].r == ' ' {
		out = out[:len(out)-1]
	}
	return out
}

// paragraph sets words between x0 and x1.
func (f Form) paragraph(words string, size, lead, x0, x1, indent float64, zone page.Zone) []row {
	cs := inline(words, size, 0)
	lines := f.fill(cs, x1-x0-indent, x1-x0)
	var out []row
	for i, l := range lines {
		x, in := x0, 0.0
		if i == 0 {
			in = indent
		}
		s := seg{x: x + in, chars: l, zone: zone}
		if f.Justify != "" && i < len(lines)-1 {
			if n := spaces(l); n > 0 {
				s.tw = (x1 - x0 - in - f.width(l)) / float64(n)
			}
		}
		out = append(out, row{segs: []seg{s}, lead: lead, notes: marks(l)})
	}
	return out
}

func spaces(cs []char) (n int) {
	for _, c := range cs {
		if c.r == ' ' {
			n++
		}
	}
	return n
}

func marks(cs []char) (out []string) {
	for i, c := range cs {
		if c.note != "" && (i == 0 || cs[i-1].note != c.note) {
			out = append(out, c.note)
		}
	}
	return out
}

// centred sets words in the middle between x0 and x1.
func (f Form) centred(words string, size, lead, x0, x1 float64, face uint8, zone page.Zone) row {
	cs := inline(words, size, face)
	return row{segs: []seg{{x: (x0 + x1 - f.width(cs)) / 2, chars: cs, zone: zone}}, lead: lead, notes: marks(cs)}
}

// contents sets a line of a table of contents: entry, dots, page.
func (f Form) contents(line string, x0, x1 float64) row {
	entry, folio, _ := strings.Cut(line, "\t")
	cs := inline(entry, f.Size, 0)
	end := inline(folio, f.Size, 0)
	room := x1 - x0 - f.width(cs) - f.width(end) - 6
	dot := f.width(inline(".", f.Size, 0))
	leader := strings.Repeat(".", max(4, int(room/dot)))
	if f.Dots == "spaced" {
		leader = strings.TrimSpace(strings.Repeat(". ", max(4, int(room/(dot+f.width(inline(" ", f.Size, 0))))-1)))
	}
	if f.Dots == "glued" {
		cs = append(cs, inline(leader, f.Size, 0)...)
		return row{segs: []seg{{x: x0, chars: append(cs, end...), zone: page.Contents}}, lead: f.Size * 1.15}
	}
	x := x0
	segs := []seg{{x: x, chars: cs, zone: page.Contents}}
	x += f.width(cs) + 3
	segs = append(segs, seg{x: x, chars: inline(leader, f.Size, 0), zone: page.Contents})
	segs = append(segs, seg{x: x1 - f.width(end), chars: end, zone: page.Contents})
	return row{segs: segs, lead: f.Size * 1.15}
}
