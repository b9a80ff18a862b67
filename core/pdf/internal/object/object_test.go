package object

import (
	"fmt"
	"testing"
)

func TestObject(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"integer", " 12 ", "types.Integer 12"},
		{"negative", "-7", "types.Integer -7"},
		{"real", "-.5", "types.Float -0.50"},
		{"reference", "12 0 R", "types.IndirectRef (12 0 R)"},
		{"two integers are no reference", "12 0 obj", "types.Integer 12"},
		{"name with escape", "/A#20B", "types.Name A B"},
		{"string with escapes and nesting", `(a\(b(c)\)\101\n)`, "object.String a(b(c))A\n"},
		{"hex string", "<48 656>", "object.String He`"},
		{"array", "[1 0 R /X (s)]", "types.Array [(1 0 R) X s]"},
		{"null is nothing", "null", "<nil> %!s(<nil>)"},
		{"unclosed array", "[1 2", "types.Array [1 2]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			o := New([]byte(c.in)).Object()
			got := fmt.Sprintf("%T %s", o, o)
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func FuzzObject(f *testing.F) {
	f.Add([]byte("<< /A [1 0 R (x\\)) <41> << /B null >>] /C -1.5 >> endobj"))
	f.Add([]byte("[[[[<<<<((("))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := New(data)
		for i := 0; i < len(data); i++ {
			p.Object()
			p.Int()
			p.Word("R")
		}
		if p.i > len(data) {
			t.Fatal("read past the end")
		}
	})
}
