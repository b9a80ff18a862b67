package glyph

import (
	"strconv"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	for name, want := range map[string]string{
		"A": "A", "section": "§", "paragraph": "¶", "quoteright": "’", "emdash": "—", "fi": "fi", "ffl": "ffl",
		"f_f_i": "ffi", "a.sc": "a", "one.oldstyle": "1", "uni00A7": "§", "uni00660069": "fi", "u1D49C": "𝒜",
		"oneoldstyle": "1", "Asmall": "A", "twosuperior": "²", "Lcommaaccent": "Ļ", "nbspace": " ",
		".notdef": "", "": "", "g23": "", "cid123": "", "uniXYZW": "", "a65": "", "foo_bar": "",
	} {
		if got := Text(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
	if got := DingbatText("a20"); got != "✔" {
		t.Errorf("a20 of ZapfDingbats: got %q", got)
	}
}

func TestEncodings(t *testing.T) {
	cases := []struct {
		name string
		e    *Encoding
		code int
		want string
	}{
		{"WinAnsi", WinAnsi(), 0xA7, "section"}, {"WinAnsi's unused codes are bullets", WinAnsi(), 0x81, "bullet"},
		{"Standard", Standard(), 0xA7, "section"}, {"MacRoman", Named("MacRomanEncoding"), 0xA4, "section"},
		{"Symbol", Symbol(), 'a', "alpha"}, {"Dingbats", Dingbats(), '4', "a20"}, {"Expert", Expert(), 0x57, "fi"},
	}
	for _, c := range cases {
		if got := c.e[c.code]; got != c.want {
			t.Errorf("%s: %#x is %q, want %q", c.name, c.code, got, c.want)
		}
	}
	if len(CFFStrings()) != 391 || len(MacGlyphs()) != 258 {
		t.Errorf("%d CFF strings, %d Macintosh glyphs", len(CFFStrings()), len(MacGlyphs()))
	}
}

func TestStandardWidths(t *testing.T) {
	for _, c := range []struct {
		font, glyph string
		want        float32
		known       bool
	}{
		{"Helvetica", "A", 667, true}, {"ArialMT", "A", 667, true}, {"Arial,Bold", "A", 722, true}, {"Times New Roman", "W", 944, true},
		{"TimesNewRomanPS-BoldItalicMT", "W", 889, true}, {"CourierNew", "W", 600, true}, {"Symbol", "alpha", 631, true}, {"Garamond", "A", 667, false},
	} {
		w, known := StandardWidths(c.font, false, false, false, false)
		if got, _ := w(c.glyph); got != c.want || known != c.known {
			t.Errorf("%s %s: %v %v, want %v %v", c.font, c.glyph, got, known, c.want, c.known)
		}
	}
}

// TestLists finds every name of the lists, and none that is not in them.
func TestLists(t *testing.T) {
	for _, l := range []list{adobeList(), dingbats()} {
		for _, line := range l {
			f := strings.Fields(line)
			for i := 0; i+1 < len(f); i += 2 {
				if r, ok := l.find(f[i]); f[i+1] != "0" && (!ok || strconv.FormatInt(int64(r), 16) != strings.ToLower(f[i+1])) {
					t.Errorf("%s is %X, want %s", f[i], r, f[i+1])
				}
			}
		}
		for _, n := range []string{"", "!", "AEacut", "nosuchname", "zzz", "41"} {
			if r, ok := l.find(n); ok {
				t.Errorf("%q is %X", n, r)
			}
		}
	}
}
