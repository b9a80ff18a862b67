package font

import (
	"strings"
	"testing"

	"pincite/core/pdf/internal/glyph"
)

// written is a TrueType font that names WinAnsiEncoding, with the standard widths
// that order gives the codes from 3 on.
func written(name string, order func(code int) string) *Font {
	std, _ := glyph.StandardWidths(name, false, false, false, true)
	s := Spec{Kind: TrueType, Name: name, Base: "WinAnsiEncoding", First: 3, Program: func() []byte { return nil }}
	for c := 3; c < 190; c++ {
		w, _ := std(order(c))
		s.Widths = append(s.Widths, w)
	}
	return New(s)
}

func shown(f *Font, codes string) string {
	var b strings.Builder
	for s := []byte(codes); len(s) > 0; {
		c, n := f.Next(s)
		b.WriteString(c.Text)
		s = s[n:]
	}
	return b.String()
}

// TestNumberedByGlyph reads codes that are glyph numbers, and leaves alone codes
// that are not: a font in WinAnsi, and one whose widths are nobody's.
func TestNumberedByGlyph(t *testing.T) {
	win := func(c int) string { return glyph.WinAnsi()[c] }
	cases := []struct {
		name  string
		font  *Font
		codes string
		want  string
	}{
		{"glyph numbers", written("ABCDEF+TimesNewRomanPSMT", macName), "\x37KH\x03&RXUW\xb6V\x03\x86\x03\x15\x13\x15\x15\xb1\x16", "The Court’s § 2022–3"},
		{"sans", written("ArialMT", macName), "2UGHU", "Order"},
		{"WinAnsi", written("TimesNewRomanPSMT", win), "Order", "Order"},
		{"another font", written("Fiction", macName), "Order", "Order"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(c.font, c.codes); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
