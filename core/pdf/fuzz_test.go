package pdf

import (
	"context"
	"fmt"
	"testing"
	"time"
	"unicode/utf8"

	"pincite/core/pdf/internal/pdftest"
)

// FuzzRead holds Read to its word: an error by name, or pages whose glyphs have text
// and a place, and all of it soon.
func FuzzRead(f *testing.F) {
	f.Add(pdftest.OnePage("BT /F 12 Tf 72 700 Td [(Or) -20 (der)] TJ ET 72 90 144 .5 re f"))
	f.Add([]byte("%PDF-1.4\ntrailer << /Root 1 0 R >>"))
	form := &pdftest.File{Catalog: "/PageLabels << /Nums [0 << /S /r >>] >>"}
	x := form.Stream("/Subtype /Form /BBox [0 0 99 99] /Filter /FlateDecode", pdftest.Flate("BT /F 9 Tf (in) Tj ET"))
	form.PageOf("/Resources << /XObject << /X " + fmt.Sprint(x) + " 0 R >> >> /Annots [<< /Subtype /Widget /FT /Tx /V (v) /Rect [0 0 9 9] >>]")
	f.Add(form.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		ctx, stop := context.WithTimeout(context.Background(), 5*time.Second)
		defer stop()
		sheets, _, err := Read(ctx, data, Options{})
		if err != nil {
			if !named(err) {
				t.Fatalf("unnamed error: %v", err)
			}
			return
		}
		if len(sheets) == 0 {
			t.Fatal("neither pages nor an error")
		}
		for _, s := range sheets {
			for _, g := range s.Glyphs {
				if g.Text == "" || !utf8.ValidString(g.Text) || int(g.Font) >= len(s.Fonts) || !(g.Size > 0) {
					t.Fatalf("glyph %+v", g)
				}
				if b := g.Box(); !(b.X0 <= b.X1 && b.Y0 <= b.Y1) {
					t.Fatalf("box %v", b)
				}
			}
		}
	})
}

// FuzzContent runs a content stream.
func FuzzContent(f *testing.F) {
	f.Add("BT /F 12 Tf 72 700 Td (Order) Tj T* (x) ' ET q 1 0 0 1 5 5 cm /X Do Q BI /W 1 ID x EI 1 g 5 5 9 9 re f W n")
	f.Add("/Span << /ActualText (x) >> BDC BT 3 Tr [(a) -300 (b)] TJ EMC EMC ET \x00 << [ ( <")
	f.Fuzz(func(t *testing.T, content string) {
		ctx, stop := context.WithTimeout(context.Background(), 5*time.Second)
		defer stop()
		_, _, err := Read(ctx, pdftest.OnePage(content), Options{})
		if err != nil && !named(err) {
			t.Fatal(err)
		}
	})
}
