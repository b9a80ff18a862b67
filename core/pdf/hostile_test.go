package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"pincite/core/diag"
	"pincite/core/page"
	"pincite/core/pdf/internal/pdftest"
)

// has reports whether a note of the code is among notes.
func has(notes []diag.Note, c diag.Code) bool {
	for _, n := range notes {
		if n.Code == c {
			return true
		}
	}
	return false
}

func TestRefusals(t *testing.T) {
	empty := &pdftest.File{}
	direct := &pdftest.File{Trailer: "/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >> /ID [(a) (b)]"}
	direct.Page(pdftest.Helvetica, "BT /F 12 Tf (x) Tj ET")
	cases := []struct {
		name string
		data []byte
		want error
	}{
		{"nothing", nil, ErrNotPDF},
		{"plain text", []byte("This is an order of the court."), ErrNotPDF},
		{"only a header", []byte("%PDF-1.4\n"), ErrDamaged},
		{"no pages", empty.Bytes(), ErrNoPages},
		{"an encryption dictionary in the trailer itself", direct.Bytes(), ErrEncrypted},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(context.Background(), c.data, Options{})
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// encrypted is a page that says "sealed" under the Standard security handler.
func encrypted(t *testing.T, conf *model.Configuration) []byte {
	t.Helper()
	f := &pdftest.File{Trailer: "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"}
	f.Page(pdftest.Helvetica, "BT /F 12 Tf 72 700 Td (sealed) Tj ET")
	var out bytes.Buffer
	if err := api.Encrypt(bytes.NewReader(f.Bytes()), &out, conf); err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(out.Bytes(), []byte("/Encrypt")) {
		t.Fatal("the specimen is not encrypted")
	}
	return out.Bytes()
}

func TestEncrypted(t *testing.T) {
	model.ConfigPath = "disable" // no folder of settings on the disk
	for _, c := range []struct {
		name, user string
		with       func(user, owner string, bits int) *model.Configuration
		bits       int
	}{
		{"RC4 40", "secret", model.NewRC4Configuration, 40}, {"RC4 128", "secret", model.NewRC4Configuration, 128},
		{"AES 128", "secret", model.NewAESConfiguration, 128}, {"AES 256", "secret", model.NewAESConfiguration, 256},
		{"empty user password", "", model.NewAESConfiguration, 256},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := encrypted(t, c.with(c.user, "owner", c.bits))
			_, _, err := Read(context.Background(), data, Options{})
			if c.user != "" && !errors.Is(err, ErrEncrypted) {
				t.Errorf("without a password: %v", err)
			}
			if _, _, err = Read(context.Background(), data, Options{Password: "wrong"}); c.user != "" && !errors.Is(err, ErrPassword) {
				t.Errorf("with a wrong password: %v", err)
			}
			for _, pw := range []string{c.user, "owner"} {
				sheets, _, err := Read(context.Background(), data, Options{Password: pw})
				if err != nil || shown(sheets[0]) != "sealed" {
					t.Errorf("with %q: %v", pw, err)
				}
			}
		})
	}
}

// TestHostile reads files made to break a reader: each must end after bounded work,
// with text, a note or one of the errors.
func TestHostile(t *testing.T) {
	ok := "BT /F 12 Tf 72 700 Td (kept) Tj ET"
	cases := []struct {
		name string
		data func() []byte
		want string    // text of the first page; "-" if it does not matter
		note diag.Code // "" if none is wanted
	}{
		{"a page tree that holds itself", func() []byte {
			f := &pdftest.File{}
			p := f.Page(pdftest.Helvetica, ok)
			f.Tree = fmt.Sprintf("/Kids [2 0 R %d 0 R 1 0 R %d 0 R]", p, p)
			return f.Bytes()
		}, "kept", ""},
		{"a tree deeper than any", func() []byte {
			f := &pdftest.File{}
			n := f.Page(pdftest.Helvetica, ok)
			for i := 0; i < 1000; i++ {
				n = f.Add(fmt.Sprintf("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>", n))
			}
			f.Tree = fmt.Sprintf("/Kids [%d 0 R]", n)
			return f.Bytes()
		}, "kept", ""},
		{"a reference to itself", func() []byte {
			f := &pdftest.File{}
			n := f.Reserve()
			f.Set(n, fmt.Sprintf("%d 0 R", n))
			f.PageOf(fmt.Sprintf("/Contents %d 0 R /Resources %d 0 R", n, n))
			return f.Bytes()
		}, "", ""},
		{"forms that call each other ten times over", func() []byte {
			f := &pdftest.File{}
			n := f.Stream("/Subtype /Form /BBox [0 0 9 9]", "q Q")
			for i := 0; i < 12; i++ {
				n = f.Stream(fmt.Sprintf("/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>", n), strings.Repeat("/X Do ", 10))
			}
			f.Page(fmt.Sprintf("%s /XObject << /X %d 0 R >>", pdftest.Helvetica, n), ok+" /X Do")
			return f.Bytes()
		}, "kept", diag.CodeLimit},
		{"a Flate bomb", func() []byte {
			f := &pdftest.File{}
			c := f.Stream("/Filter [/FlateDecode /FlateDecode]", pdftest.Flate(pdftest.Flate(ok+strings.Repeat("q Q\n", 10<<20))))
			f.PageOf(fmt.Sprintf("/Contents %d 0 R /Resources << %s >>", c, pdftest.Helvetica))
			return f.Bytes()
		}, "kept", diag.CodeLimit},
		{"a corrupt Flate stream gives what it holds", func() []byte {
			f := &pdftest.File{}
			z := []byte(pdftest.Flate(ok + strings.Repeat(" % and so on for a while, with no end in sight "+fmt.Sprint(len(ok)), 200) + "\nBT (lost) Tj ET"))
			copy(z[len(z)-30:], bytes.Repeat([]byte{0xFF}, 30))
			c := f.Stream("/Filter /FlateDecode", string(z))
			f.PageOf(fmt.Sprintf("/Contents %d 0 R /Resources << %s >>", c, pdftest.Helvetica))
			return f.Bytes()
		}, "kept", diag.CodePageUnreadable},
		{"an endless CMap chain", func() []byte {
			f := &pdftest.File{}
			m := f.Reserve()
			f.Set(m, pdftest.StreamBody(fmt.Sprintf("/UseCMap %d 0 R", m), "1 beginbfchar <41> <006B> endbfchar 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange"))
			f.Page(fmt.Sprintf("/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode %d 0 R >> >>", m), "BT /F 12 Tf 9 9 Td (A) Tj ET")
			return f.Bytes()
		}, "k", ""},
		{"garbage for content", func() []byte {
			return pdftest.OnePage(ok + "\x00\xff]]>> <<<< ((( \\ /#zz 1e9 --5 .. +-+ BI ID EI Do Tj TJ ' \" cm Tm gs" + strings.Repeat("[", 70000))
		}, "-", ""},
		{"matrices without bounds", func() []byte {
			return pdftest.OnePage("1e38 0 0 99999999999 0 0 cm 999999999 0 0 999999999 0 0 cm " + strings.Repeat("99999 0 0 99999 0 0 cm ", 99) + "BT /F 12 Tf (x) Tj ET")
		}, "", ""},
		{"widths without end", func() []byte {
			f := &pdftest.File{}
			d := f.Add("<< /Type /Font /Subtype /CIDFontType2 /W [0 2000000000 500 1 99999999 7] >>")
			f.Page(fmt.Sprintf("/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [%d 0 R] >> >>", d), "BT /F 12 Tf 9 9 Td <0044> Tj ET")
			return f.Bytes()
		}, "a", ""},
		{"page labels that hold themselves", func() []byte {
			f := &pdftest.File{}
			l := f.Reserve()
			f.Set(l, fmt.Sprintf("<< /Kids [%d 0 R %d 0 R] /Nums [0 << /S /R /St 999999999 >>] >>", l, l))
			f.Catalog = fmt.Sprintf("/PageLabels %d 0 R", l)
			f.Page(pdftest.Helvetica, ok)
			return f.Bytes()
		}, "kept", ""},
		{"pages without Resources, Contents or boxes", func() []byte {
			f := &pdftest.File{}
			f.PageOf("/MediaBox [0 0 0 0] /Rotate 17 /Annots 5")
			return f.Bytes()
		}, "", diag.CodePageBlank},
		{"no table of objects and no trailer", func() []byte {
			b := pdftest.OnePage(ok)
			return append(append([]byte(nil), b[:bytes.Index(b, []byte("xref\n"))]...), "\x00\xff"...)
		}, "kept", ""},
		{"the same page twice", func() []byte {
			f := &pdftest.File{Count: 2}
			p := f.Page(pdftest.Helvetica, ok)
			f.Tree = fmt.Sprintf("/Kids [%d 0 R %d 0 R]", p, p)
			return f.Bytes()
		}, "kept", ""},
		{"bytes before the header", func() []byte {
			return append([]byte("%%EOF\n%PDF-1.3 of another file\n"), pdftest.OnePage(ok)...)
		}, "kept", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			data := c.data()
			sheets, notes, work, err := readCounting(data)
			if work.operators > len(sheets)*(maxOperators+formCost) || work.forms > len(sheets)*maxOperators/formCost || work.decoded > len(sheets)*maxContent+maxDecoded {
				t.Errorf("too much work for %d pages: %+v", len(sheets), work)
			}
			if err != nil {
				if c.want != "-" {
					t.Fatal(err)
				}
				return
			}
			if got := shown(sheets[0]); got != c.want && c.want != "-" {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if c.note != "" && !has(notes, c.note) {
				t.Errorf("no note %s among %v", c.note, notes)
			}
		})
	}
}

// readCounting is Read that also tells the work it cost, so that no test has to
// hold a clock against a busy machine.
func readCounting(b []byte) (sheets []*page.Sheet, notes []diag.Note, work work, err error) {
	r, err := newReader(context.Background(), b, "")
	if err != nil {
		return nil, nil, work, err
	}
	sheets, err = r.all(Options{})
	return sheets, r.notes(), r.d.spent, err
}

func TestTruncated(t *testing.T) {
	f := &pdftest.File{}
	for i := 0; i < 3; i++ {
		f.Page(pdftest.Helvetica, "BT /F 12 Tf 72 700 Td (some words) Tj ET")
	}
	whole := f.Bytes()
	for n := 0; n < len(whole); n += 37 {
		sheets, _, err := Read(context.Background(), whole[:n], Options{})
		if err != nil && !named(err) {
			t.Fatalf("cut at %d: unnamed error %v", n, err)
		}
		if err == nil && len(sheets) == 0 {
			t.Fatalf("cut at %d: neither pages nor error", n)
		}
	}
}

func named(err error) bool {
	for _, e := range []error{ErrNotPDF, ErrEncrypted, ErrPassword, ErrDamaged, ErrNoPages, ErrTooLarge, context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func TestManyObjects(t *testing.T) {
	if testing.Short() {
		t.Skip("many objects take a while")
	}
	f := &pdftest.File{}
	f.Page(pdftest.Helvetica, "BT /F 12 Tf 72 700 Td (kept) Tj ET")
	for i := 0; i < 200_000; i++ {
		f.Add("null")
	}
	sheets, _, err := Read(context.Background(), f.Bytes(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if shown(sheets[0]) != "kept" {
		t.Errorf("got %q", shown(sheets[0]))
	}
}

func TestCancelled(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	f := &pdftest.File{}
	for i := 0; i < 5; i++ {
		f.Page(pdftest.Helvetica, "BT /F 12 Tf (x) Tj ET")
	}
	stop()
	if _, _, err := Read(ctx, f.Bytes(), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
