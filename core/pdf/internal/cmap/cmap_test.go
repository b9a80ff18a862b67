package cmap

import (
	"testing"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	m := Parse([]byte(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/WMode 0 def
1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar
<01> <00660066> % ff
<02> /space
<3> <0041>
endbfchar
2 beginbfrange
<10> <12> <0061>
<20> <22> [<0078> <0079>]
endbfrange
endcmap`))
	cases := []struct {
		name string
		code uint32
		want string
		ok   bool
	}{
		{"two characters", 1, "ff", true},
		{"an odd digit is padded", 0x30, "A", true},
		{"inside a range", 0x12, "c", true},
		{"beyond a range", 0x13, "", false},
		{"in a list", 0x21, "y", true},
		{"beyond a list that is too short", 0x22, "", false},
		{"unknown", 0x99, "", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := m.Text(c.code); got != c.want || ok != c.ok {
				t.Errorf("got %q %v", got, ok)
			}
		})
	}
}

func TestNext(t *testing.T) {
	m := Parse([]byte("3 begincodespacerange <00> <7F> <8140> <9FFC> <E0000000> <E0FFFFFF> endcodespacerange"))
	cases := []struct {
		name string
		in   string
		code uint32
		n    int
	}{
		{"one byte", "\x41\x81", 0x41, 1},
		{"two bytes", "\x81\x41x", 0x8141, 2},
		{"four bytes", "\xE0\x00\x00\x01", 0xE0000001, 4},
		{"a second byte outside the box", "\x81\x01", 0x81, 1},
		{"cut short", "\x81", 0x81, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if code, n := m.Next([]byte(c.in)); code != c.code || n != c.n {
				t.Errorf("got %X, %d", code, n)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> [<0041>] endbfrange"), uint32(65))
	f.Add([]byte("/X usecmap 1 begincidrange <00> <FFFFFFFF> 0 endcidrange ((("), uint32(0))
	f.Fuzz(func(t *testing.T, data []byte, code uint32) {
		m := Parse(data)
		if s, ok := m.Text(code); ok && (s == "" || !utf8.ValidString(s)) {
			t.Fatalf("text %q", s)
		}
		m.CID(code)
		for s := data; len(s) > 0; {
			_, n := m.Next(s)
			if n < 1 || n > len(s) {
				t.Fatalf("length %d of %d", n, len(s))
			}
			s = s[n:]
		}
	})
}
