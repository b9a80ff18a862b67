package content

import (
	"strconv"
	"testing"
)

// Numbers are what the standard library makes of them.
func FuzzNumber(f *testing.F) {
	for _, s := range []string{"0", "12.5", "-.001", "595.2756", "0.1", "99999.99999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, err := strconv.ParseFloat(text, 64)
		if err != nil || len(text) > 15 {
			t.Skip()
		}
		for i, c := range text {
			if !(c >= '0' && c <= '9' || c == '.' || c == '-' && i == 0) {
				t.Skip()
			}
		}
		if want > 1e12 || want < -1e12 {
			want = 0
		}
		s := New([]byte(text + " w"))
		if s.Next(); len(s.Args) != 1 || s.Args[0].Num != want {
			t.Fatalf("%q: %v, want %v", text, s.Args, want)
		}
	})
}
