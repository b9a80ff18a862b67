package page

import (
	"fmt"
	"math"
	"testing"

	"pincite/core/geom"
)

// of makes n glyphs of which no two share their text or look, where apart says so.
func of(n int, apart bool) (gs []Glyph, ids []int32) {
	for i := range n {
		g := Glyph{Text: "ab é"[i%3 : i%3+1], Base: geom.Point{X: float64(i) / 7, Y: 700.33}, Width: 5.1, Size: 12, Font: uint16(i % 3), Flags: Flags(i % 2)}
		if apart {
			g.Text, g.Turn = fmt.Sprint(i), float32(i)/100
		}
		gs, ids = append(gs, g), append(ids, int32(n-1-i))
	}
	return gs, ids
}

// Glyphs come back as they were packed: in another order, from full tables, and from
// a page with more of them than tables can number.
func TestPackedGlyphsComeBack(t *testing.T) {
	var p Packer
	for _, c := range []struct {
		n     int
		apart bool
	}{{100, false}, {40_000, true}, {30_000, true}, {70_000, true}, {5, false}, {0, false}} {
		gs, ids := of(c.n, c.apart)
		packed := p.Pack(gs, ids)
		if packed.Len() != c.n {
			t.Fatalf("%d of %d glyphs", packed.Len(), c.n)
		}
		for k, i := range ids {
			got, want := packed.At(int32(k)), gs[i]
			if math.Abs(got.Base.X-want.Base.X) > 1e-3 || math.Abs(got.Base.Y-want.Base.Y) > 1e-3 {
				t.Fatalf("glyph %d of %d: at %v, want %v", k, c.n, got.Base, want.Base)
			}
			if got.Base = want.Base; got != want || packed.Text(int32(k)) != want.Text {
				t.Fatalf("glyph %d of %d: %+v, want %+v", k, c.n, got, want)
			}
		}
	}
}

// Packing the next page leaves the pages before it as they are.
func TestPackedPagesStandAlone(t *testing.T) {
	var p Packer
	gs, ids := of(60_000, true)
	first := p.Pack(gs, ids[:30_000])
	p.Pack(gs, ids[30_000:])
	p.Pack(gs, ids)
	if got, want := first.At(7), gs[ids[7]]; got.Text != want.Text || got.Turn != want.Turn {
		t.Errorf("%+v, want %+v", got, want)
	}
}
