package font

import (
	"testing"
	"unicode/utf8"

	"pincite/core/pdf/internal/cmap"
	"pincite/core/pdf/internal/pdftest"
)

func TestCFF(t *testing.T) {
	f := parseCFF(pdftest.CFF([]string{"section", "A"}, []byte{'s', 'x'}))
	if f == nil || len(f.names) != 3 || f.names[1] != "section" || f.encoding['x'] != "A" {
		t.Fatalf("got %+v", f)
	}
}

func TestType1Encoding(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"a list", "/Encoding 256 array 0 1 255 { 1 index exch /.notdef put } for dup 65 /section put readonly def", "section"},
		{"without blanks", "/Encoding 256 array\ndup 65/section put\nreadonly def", "section"},
		{"by name", "/Encoding StandardEncoding def", "A"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if e := type1Encoding([]byte(c.in)); e == nil || e[65] != c.want {
				t.Errorf("got %v", e)
			}
		})
	}
	if type1Encoding([]byte("%!PS no encoding")) != nil {
		t.Error("an encoding out of nothing")
	}
}

// TestOrders runs the example of the glyph orders' comment.
func TestOrders(t *testing.T) {
	got := ""
	for _, g := range []int{1008, 876, 1005, 1013, 876, 1006, 1004, 1006, 1005} {
		s, _ := orderText("Calibri-Bold", g)
		got += s
	}
	if got != "4/19/2021" {
		t.Errorf("got %q", got)
	}
	if s, _ := orderText("Calibri", 5); s != "" {
		t.Errorf("glyph 5 is %q", s)
	}
	if _, ok := orderText("Cambria", 4); ok {
		t.Error("an order for a font that is not listed")
	}
}

// FuzzProgram reads damaged font programs in every kind of font.
func FuzzProgram(f *testing.F) {
	f.Add(pdftest.SFNT(pdftest.Post(".notdef", "A"), pdftest.Subtable{Platform: 3, Encoding: 1, Data: pdftest.Format4([3]int{65, 70, 1})}))
	f.Add(pdftest.SFNT(nil, pdftest.Subtable{Platform: 3, Encoding: 10, Data: pdftest.Format12([3]int{65, 0x7fffffff, 1})}))
	f.Add(pdftest.CFF([]string{"A", "B"}, nil))
	f.Add([]byte("%!PS\n/Encoding 256 array dup 1 /A put def"))
	f.Fuzz(func(t *testing.T, data []byte) {
		get := func() []byte { return data }
		for _, s := range []Spec{
			{Kind: Type1, Program: get}, {Kind: TrueType, Program: get, Descriptor: Descriptor{Flags: 4}},
			{Kind: Composite, CMap: cmap.Identity(false), Program: get, Outlines: TrueType},
			{Kind: Composite, CMap: cmap.Identity(false), Program: get, Outlines: Type1},
		} {
			ft := New(s)
			for i := 0; i < 512; i++ {
				c, n := ft.Next([]byte{byte(i >> 8), byte(i)})
				if n < 1 || !utf8.ValidString(c.Text) {
					t.Fatalf("code %d: %+v, %d", i, c, n)
				}
			}
		}
	})
}
