package report

import (
	"strings"
	"testing"
	"unicode/utf16"
)

func TestUTF16FromByteAgreesWithEncoding(t *testing.T) {
	for _, s := range []string{"", "plain", "§ 1983 — “quoted” 𝔖 end", strings.Repeat("é§x𝔖", 300)} {
		u := newUnits(s)
		for i := range s + " " {
			if i > len(s) {
				break
			}
			if got, want := u.utf16FromByte(i), len(utf16.Encode([]rune(s[:i]))); got != want {
				t.Fatalf("byte %d of %.20q is unit %d, want %d", i, s, got, want)
			}
		}
	}
}
