package analyze

import (
	"bytes"
	"context"
	"fmt"
	"testing"
)

// onePage is a PDF of one page with the content stream given.
func onePage(content string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), body)
	}
	b.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
	object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>")
	object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.Bytes()
}

// A black box drawn over words hides them from the eye alone: from the bytes of a PDF to the finding.
func TestWordsUnderABoxAreTold(t *testing.T) {
	const words = "BT /F 12 Tf 72 700 Td (The informant is Jane Roe of Elm Street.) Tj ET\n"
	for _, tt := range []struct {
		name, after string
		want        int
	}{
		{"a box over the name", "0 g 150 695 80 18 re f", 1},
		{"a box under the name", "", 0},
		{"a frame about the name", "0 G 150 695 80 18 re S", 0},
	} {
		content := words + tt.after
		if tt.name == "a box under the name" {
			content = "0 g 150 695 80 18 re f 1 g\n" + words
		}
		r, err := PDF(context.Background(), onePage(content), Options{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range r.Findings {
			if f.Kind == "bad_redaction" {
				n++
				if s := r.Text.Slice(f.Span); s == "" || f.Severity != "error" {
					t.Errorf("%s: %q, %s", tt.name, s, f.Severity)
				}
			}
		}
		if n != tt.want {
			t.Errorf("%s: %d findings in %q, want %d", tt.name, n, r.Text.String(), tt.want)
		}
	}
}
