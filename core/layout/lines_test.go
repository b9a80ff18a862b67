package layout

import (
	"strings"
	"testing"

	"pincite/core/geom"
	"pincite/core/page"
)

// A typist puts text on a sheet, each letter half a size wide.
type typist struct{ s page.Sheet }

func newTypist() *typist {
	return &typist{page.Sheet{Number: 1, Box: geom.Rect{X1: 612, Y1: 792}, Fonts: []page.Font{{Name: "Times"}}}}
}

// put sets text at x, y; step is added after each letter, in points. A space is shown as a glyph.
func (w *typist) put(x, y, size, step float64, text string) float64 {
	for _, r := range text {
		adv := size / 2
		w.s.Glyphs = append(w.s.Glyphs, page.Glyph{
			Text: string(r), Size: float32(size), Base: geom.Point{X: x, Y: y}, Width: float32(adv),
		})
		x += adv + step
	}
	return x
}

// raw is the raw text with bars between the words of a line.
func (w *typist) raw() string {
	var out []string
	for _, l := range Lines(&w.s) {
		var ws []string
		for _, x := range l.Words {
			word := ""
			for _, g := range l.Glyphs[x.First:x.Last] {
				word += w.s.Glyphs[g].Text
			}
			switch {
			case x.Superscript:
				word = "^" + word
			case x.Spaced:
				word += "~"
			}
			if x.Tight {
				word = "+" + word
			}
			ws = append(ws, word)
		}
		out = append(out, strings.Join(ws, "|"))
	}
	return strings.Join(out, "\n")
}

func TestLines(t *testing.T) {
	cases := []struct {
		name string
		set  func(w *typist)
		want string
	}{
		{"spaces part words", func(w *typist) { w.put(72, 700, 12, 0, "It is so ordered") }, "It|is|so|ordered"},
		{"gaps part words where no space is shown", func(w *typist) {
			x := w.put(72, 700, 12, 0, "So")
			w.put(x+3, 700, 12, 0, "ordered")
		}, "So|ordered"},
		{"kerning does not", func(w *typist) {
			x := w.put(72, 700, 12, 0, "T")
			x = w.put(x-1, 700, 12, 0, "o")
			w.put(x+.8, 700, 12, 0, "day")
		}, "Today"},
		{"letters set apart are one word", func(w *typist) {
			x := w.put(200, 700, 12, 2, "ORDER")
			w.put(x+6, 700, 12, 2, "GRANTING")
		}, "ORDER|GRANTING"},
		{"letters parted by spaces are words that belong together", func(w *typist) {
			x := w.put(200, 700, 12, 0, "O R D E R")
			w.put(x+18, 700, 12, 0, "O F")
		}, "O~|R~|D~|E~|R|O~|F"},
		{"a raised digit is a mark", func(w *typist) {
			x := w.put(72, 700, 12, 0, "rationale.")
			x = w.put(x, 704, 8, 0, "4")
			w.put(x, 700, 12, 0, " The")
		}, "rationale.|+^4|The"},
		{"a mark may begin the line", func(w *typist) {
			x := w.put(72, 104, 7, 0, "4")
			w.put(x+2, 100, 10, 0, "See id.")
		}, "^4|See|id."},
		{"another baseline is another line", func(w *typist) {
			w.put(72, 700, 12, 0, "one")
			w.put(72, 686, 12, 0, "two")
		}, "one\ntwo"},
		{"a step back on the baseline is another line", func(w *typist) {
			w.put(300, 700, 12, 0, "right")
			w.put(72, 700, 12, 0, "left")
		}, "right\nleft"},
		{"a bold word set in a second go joins its line", func(w *typist) {
			x := w.put(72, 700, 12, 0, "shall")
			y := x + 3 + 4*6 + 3
			w.put(y, 700, 12, 0, "file")
			w.put(x+3, 700, 12, 0, "have")
		}, "shall|have|file"},
		{"ghosts and glyphs off the page are in no line", func(w *typist) {
			w.put(72, 700, 12, 0, "abc")
			w.s.Glyphs[1].Flags = page.Ghost
			w.s.Glyphs[2].Flags = page.OffPage
		}, "a"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := newTypist()
			c.set(w)
			if got := w.raw(); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestOrder(t *testing.T) {
	names := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"}
	set := func(at func(i int) int) string {
		w := newTypist()
		for i := range names {
			k := at(i)
			w.put(72, float64(700-14*k), 12, 0, names[k])
		}
		return strings.ReplaceAll(w.raw(), "\n", "")
	}
	const want = "abcdefghijklmno"
	if got := set(func(i int) int { return len(names) - 1 - i }); got != want {
		t.Errorf("upside down: got %s", got)
	}
	if got := set(func(i int) int { return i * 7 % 15 }); got != want {
		t.Errorf("shuffled: got %s", got)
	}
	if got, want := set(func(i int) int { return (i + 12) % 15 }), "mnoabcdefghijkl"; got != want {
		t.Errorf("a foot printed first stays first: got %s, want %s", got, want)
	}
}

func TestRaw(t *testing.T) {
	w := newTypist()
	x := w.put(72, 700, 12, 0, "See Smith.")
	w.put(x, 704, 8, 0, "4")
	w.put(72, 676, 12, 0, "Next line")
	w.put(72, 100, 12, 0, "Foot")
	want := "See Smith.4\nNext line\n\nFoot\n"
	if got := Raw(&w.s, Lines(&w.s)); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestEveryGlyphOnce holds the promise that each visible glyph is in exactly one line and one word.
func TestEveryGlyphOnce(t *testing.T) {
	w := newTypist()
	for i := 0; i < 40; i++ {
		w.put(float64(72+i*37%300), float64(700-i*29%200), float64(8+i%5), float64(i%3), "Case 1:20-cv-5 x")
	}
	seen := make([]int, len(w.s.Glyphs))
	for _, l := range Lines(&w.s) {
		at := 0
		for _, x := range l.Words {
			if x.First != at {
				t.Fatalf("words do not follow one another: %v", l.Words)
			}
			at = x.Last
		}
		if at != len(l.Glyphs) {
			t.Fatalf("words end at %d of %d", at, len(l.Glyphs))
		}
		for _, g := range l.Glyphs {
			seen[g]++
		}
	}
	for i, g := range w.s.Glyphs {
		if want := map[bool]int{true: 0, false: 1}[g.Text == " "]; seen[i] != want {
			t.Fatalf("glyph %d %q is in %d lines", i, g.Text, seen[i])
		}
	}
}
