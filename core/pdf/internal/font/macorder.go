package font

import "pincite/core/pdf/internal/glyph"

// Microsoft's older Latin fonts (Times New Roman, Arial) keep their first 258 glyphs
// in the Macintosh order of 'post' format 1 (OpenType specification, post table):
// glyph 3 is the space, 36 is A, 134 the section sign. They leave out its no-break
// space, so that all behind it stand one lower: the apostrophe at 182, not 183.
const macNoBreakSpace = 172

// macName is the name of a glyph by that order; "" outside it.
func macName(gid int) string {
	if gid >= macNoBreakSpace {
		gid++
	}
	if names := glyph.MacGlyphs(); gid >= 3 && gid < len(names) {
		return names[gid]
	}
	return ""
}

// macText is the text of a glyph of a font that shows glyphs by number and gives no
// map. The ASCII part of the order is common to most fonts; the rest is Microsoft's.
func (f *Font) macText(gid int) string {
	if gid+29 > '~' {
		if _, standard := glyph.StandardWidths(f.Name, f.Bold, f.Italic, f.Fixed, false); !standard {
			return ""
		}
	}
	return glyph.Text(macName(gid))
}

// Bounds for taking a simple font's codes for glyph numbers.
const (
	numberedLeast = 8   // widths needed to tell
	numberedShare = 0.9 // of them that must be those of the glyphs so numbered
)

// numberedByGlyph reports whether the codes of a TrueType font are glyph numbers in
// the Macintosh order, whatever encoding its dictionary names. Printing through
// PostScript leaves such fonts: poppler, MuPDF and pdf.js show their "Court" as
// "&RXUW". It is said only where the widths prove it: those the dictionary gives are
// the standard widths of the glyphs so numbered, and not of the encoding's.
func (f *Font) numberedByGlyph(standard bool) bool {
	s := &f.spec
	if !standard || s.Kind != TrueType || f.Mapped || s.Program == nil || len(s.Differences) > 0 || f.Fixed {
		return false
	}
	win := glyph.WinAnsi()
	n, byMac, byWin := 0, 0, 0
	for i, w := range s.Widths {
		c := s.First + i
		if w == 0 || w == s.Missing || c < 3 || c >= 256 {
			continue
		}
		n++
		byMac += b2i(near(f.std, macName(c), w))
		byWin += b2i(near(f.std, win[c], w))
	}
	return n >= numberedLeast && float64(byMac) >= numberedShare*float64(n) && 2*byWin < byMac
}

// near reports whether w is the standard width of a glyph, to a unit of rounding.
func near(std glyph.Widths, name string, w float32) bool {
	v, ok := std(name)
	return ok && w-v <= 1 && v-w <= 1
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// macEncoding is the encoding whose codes are glyph numbers.
func macEncoding() *glyph.Encoding {
	e := &glyph.Encoding{}
	for c := range e {
		if t := glyph.Text(macName(c)); t != "" {
			e[c] = "\x00" + t
		}
	}
	return e
}
