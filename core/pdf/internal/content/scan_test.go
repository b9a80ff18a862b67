package content

import (
	"fmt"
	"strings"
	"testing"
)

// spell writes operators and operands out.
func spell(in string) string {
	var out []string
	s := New([]byte(in))
	for op := s.Next(); op != nil; op = s.Next() {
		var b strings.Builder
		for _, a := range s.Args {
			switch a.Kind {
			case Number:
				fmt.Fprintf(&b, "%g ", a.Num)
			case String:
				fmt.Fprintf(&b, "(%s) ", a.Bytes)
			case Name:
				fmt.Fprintf(&b, "/%s ", a.Bytes)
			case ArrayOpen:
				b.WriteString("[ ")
			case ArrayClose:
				b.WriteString("] ")
			case DictOpen:
				b.WriteString("<< ")
			case DictClose:
				b.WriteString(">> ")
			case Other:
				b.WriteString("? ")
			}
		}
		out = append(out, b.String()+string(op))
	}
	return strings.Join(out, "; ")
}

func TestNext(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"numbers in all forms", "1 -2.5 +3 .5 4. -.25 --7 1-2 cm", "1 -2.5 3 0.5 4 -0.25 -7 1 cm"},
		{"numbers of many digits", "0.33333333333333333333333 1234567890123456789012.5 000000000000000000000 cm", "0.3333333333333333 0 0 cm"},
		{"strings nest and escape", `(a(b)c\)\101\n\
d) Tj`, "(a(b)c)A\nd) Tj"},
		{"hex strings, odd digit padded", "<48 656C6C 6F7> Tj", "(Hellop) Tj"},
		{"names with escapes", "/A#20B /C Do", "/A B /C Do"},
		{"arrays come flat", "[(a)-20(b)] TJ", "[ (a) -20 (b) ] TJ"},
		{"dictionaries come flat", "/P << /MCID 3 /X true >> BDC EMC", "/P << /MCID 3 /X ? >> BDC; EMC"},
		{"operators without blanks between", "q(x)Tj[(y)]TJ/F 1 Tf", "q; (x) Tj; [ (y) ] TJ; /F 1 Tf"},
		{"comments end with the line", "1 % 2 w\n3 w", "1 3 w"},
		{"quotes are operators", "(x) ' 1 2 (y) \"", "(x) '; 1 2 (y) \""},
		{"inline images are stepped over", "q BI /W 1 ID \xff EI\x00 EI Q S", "q; /W 1 EI; Q; S"},
		{"an inline image that never ends", "q BI /W 1 ID abc", "q; /W 1 EI"},
		{"an unclosed string takes the rest", "1 w (abc", "1 w"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := spell(c.in); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func FuzzNext(f *testing.F) {
	f.Add([]byte("BT /F#41 12 Tf [(a\\)b) -1.5 <4142>] TJ << /K [1] >> BI /W 1 ID \x00EI EI ET"))
	f.Add([]byte("((((\\"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s := New(data)
		for n := 0; s.Next() != nil; n++ {
			if n > len(data) {
				t.Fatal("more operators than bytes")
			}
			if s.Offset() > len(data)+1 {
				t.Fatal("read past the end")
			}
		}
	})
}
