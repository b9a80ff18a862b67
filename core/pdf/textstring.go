package pdf

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"pincite/core/pdf/internal/glyph"
)

// textString is the text of a string object: UTF-16 or UTF-8 by its mark, else
// PDFDocEncoding (PDF 32000-1 7.9.2.2).
func textString(b []byte) string {
	switch {
	case len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF:
		return fromUTF16(b[2:], 0, 1)
	case len(b) >= 2 && b[0] == 0xFF && b[1] == 0xFE:
		return fromUTF16(b[2:], 1, 0)
	case len(b) >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF && utf8.Valid(b[3:]):
		return string(b[3:])
	}
	var s strings.Builder
	win := glyph.WinAnsi()
	for _, c := range b {
		switch {
		case c < 0x80 || c >= 0xA1:
			s.WriteRune(rune(c))
		default:
			s.WriteString(glyph.Text(win[c])) // near enough to PDFDocEncoding in 0x80-0xA0
		}
	}
	return s.String()
}

func fromUTF16(b []byte, hi, lo int) string {
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		u = append(u, uint16(b[i+hi])<<8|uint16(b[i+lo]))
	}
	out := make([]rune, 0, len(u))
	for _, r := range utf16.Decode(u) {
		if r != 0 {
			out = append(out, r)
		}
	}
	return string(out)
}
