package literal

import "testing"

func TestHex(t *testing.T) {
	for in, want := range map[string]string{"48656C6c6f>x": "Hello", "48 65\n6>": "He`", ">": "", "4": "@", "4z8>": "H"} {
		got, _ := Hex(nil, []byte(in), 0)
		if string(got) != want {
			t.Errorf("<%s is %q, want %q", in, got, want)
		}
	}
	if _, at := Hex(nil, []byte("41>x"), 0); at != 3 {
		t.Errorf("ends at %d", at)
	}
}

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{"n": "\n", "(": "(", "\\": "\\", "101B": "A", "53x": "+", "\r\nx": "", "\n": "", "": "", "400": "\x00"} {
		got, _ := Escape(nil, []byte(in), 0)
		if string(got) != want {
			t.Errorf("\\%q is %q, want %q", in, got, want)
		}
	}
	if _, at := Escape(nil, []byte("1013"), 0); at != 3 {
		t.Errorf("three digits end at %d", at)
	}
}
