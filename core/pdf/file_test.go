package pdf

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"pincite/core/pdf/internal/pdftest"
)

// packedFile is a file with a cross-reference stream and an object stream.
func packedFile(content string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	packed := []string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << " + pdftest.Helvetica + " >> >>",
	}
	var head, body strings.Builder
	for i, o := range packed {
		fmt.Fprintf(&head, "%d %d ", i+1, body.Len())
		body.WriteString(o + " ")
	}
	at := map[int]int{}
	add := func(n int, s string) {
		at[n] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n, s)
	}
	add(4, pdftest.StreamBody(fmt.Sprintf("/Type /ObjStm /N 3 /First %d /Filter /FlateDecode", head.Len()), pdftest.Flate(head.String()+body.String())))
	add(5, pdftest.StreamBody("/Filter /FlateDecode", pdftest.Flate(content)))
	rows := []byte{0, 0, 0, 0}
	for i := 0; i < 3; i++ {
		rows = append(rows, 2, 0, 4, byte(i))
	}
	start := b.Len()
	for _, off := range []int{at[4], at[5], start} {
		rows = append(rows, 1, byte(off>>8), byte(off), 0)
	}
	add(6, pdftest.StreamBody("/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode", pdftest.Flate(string(rows))))
	fmt.Fprintf(&b, "startxref\n%d\n%%%%EOF\n", start)
	return b.Bytes()
}

// updated is a file whose page's content was replaced by an incremental update.
func updated() []byte {
	b := pdftest.OnePage("BT /F 12 Tf (old) Tj ET")
	old := bytes.LastIndex(b, []byte("\nxref\n")) + 1
	at := len(b)
	b = append(b, "3 0 obj\n"+pdftest.StreamBody("", "BT /F 12 Tf (new) Tj ET")+"\nendobj\n"...)
	x := len(b)
	return append(b, fmt.Sprintf("xref\n3 1\n%010d 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n", at, old, x)...)
}

func TestTables(t *testing.T) {
	wrong := bytes.Replace(pdftest.OnePage("BT /F 12 Tf (x) Tj ET"), []byte("/Length 22"), []byte("/Length 99"), 1)
	shifted := bytes.Replace(pdftest.OnePage("BT /F 12 Tf (x) Tj ET"), []byte("%PDF-1.7\n"), []byte("%PDF-1.7\n%%\n"), 1)
	false1 := &pdftest.File{Count: 7}
	false1.Page(pdftest.Helvetica, "BT /F 12 Tf (x) Tj ET")
	cases := []struct {
		name  string
		data  []byte
		want  string
		table bool // its tables are sound
	}{
		{"a plain file", pdftest.OnePage("BT /F 12 Tf (x) Tj ET"), "x", true},
		{"object streams and a cross-reference stream", packedFile("BT /F 12 Tf (packed) Tj ET"), "packed", true},
		{"an incremental update", updated(), "new", true},
		{"a wrong Length", wrong, "x", true},
		{"offsets that are off", shifted, "x", false},
		{"a false Count", false1.Bytes(), "x", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := openTable(c.data, ""); (err == nil) != c.table {
				t.Errorf("by its tables: %v", err)
			}
			if got := shown(read(t, c.data)[0]); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			d, err := rebuild(context.Background(), c.data, "")
			if err != nil {
				t.Fatal(err)
			}
			ls := d.pages(9)
			r := &reader{d: d, ctx: context.Background(), leaves: ls, labels: d.labels(len(ls))}
			if got := shown(r.sheet(0)); got != c.want {
				t.Errorf("rebuilt: got %q, want %q", got, c.want)
			}
		})
	}
}

func TestRebuild(t *testing.T) {
	plain := pdftest.OnePage("BT /F 12 Tf (x) Tj ET")
	packed := packedFile("BT /F 12 Tf (packed) Tj ET")
	cases := []struct {
		name string
		data []byte
		want string
	}{
		{"without table and trailer", plain[:bytes.Index(plain, []byte("xref\n"))], "x"},
		{"with object streams, cut before the end", packed[:bytes.Index(packed, []byte("startxref"))], "packed"},
		{"the last object of a number counts", updated(), "new"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, err := rebuild(context.Background(), c.data, "")
			if err != nil {
				t.Fatal(err)
			}
			ls := d.pages(9)
			r := &reader{d: d, ctx: context.Background(), leaves: ls, labels: d.labels(len(ls))}
			if got := shown(r.sheet(0)); got != c.want || len(d.repairs) == 0 {
				t.Errorf("got %q, repairs %v", got, d.repairs)
			}
		})
	}
	if _, err := rebuild(context.Background(), []byte("%PDF-1.4 obj 1 0 obj endobj 0 obj"), ""); err == nil {
		t.Error("pages out of nothing")
	}
}
