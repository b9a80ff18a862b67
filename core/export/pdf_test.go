package export

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/validate"

	"pincite/core/analyze"
	"pincite/core/internal/typeset"
	"pincite/core/report"
)

func TestAnnotatedPDFKeepsItsTextAndGainsAnOutline(t *testing.T) {
	src := "The plaintiff moves to compel. The motion to compel is DENIED. See Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)."
	original := typeset.PDF(src, typeset.Form{})
	before, err := analyze.PDF(context.Background(), original, analyze.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := report.Of(before, report.EngineInfo{}, report.Source{Name: "order.pdf", MediaType: "application/pdf"}, true)
	if len(r.Rulings) == 0 || len(r.Rulings[0].Marks) == 0 {
		t.Fatalf("nothing to mark: %d rulings", len(r.Rulings))
	}
	files, err := Write("pdf", []Paper{{Report: r, Original: original}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	after, err := analyze.PDF(context.Background(), files[0].Bytes, analyze.Options{})
	if err != nil {
		t.Fatalf("the annotated file cannot be read: %v", err)
	}
	if after.Text.String() != before.Text.String() {
		t.Errorf("the text changed from\n%s\nto\n%s", before.Text, after.Text)
	}
	conf := model.NewDefaultConfiguration()
	ctx, err := pdfcpu.Read(bytes.NewReader(files[0].Bytes), conf)
	if err == nil {
		err = validate.XRefTable(ctx)
	}
	if err != nil {
		t.Fatalf("the annotated file is not valid: %v", err)
	}
	marks, err := pdfcpu.Bookmarks(ctx)
	if err != nil || len(marks) == 0 || marks[0].Title != "Rulings" || !strings.Contains(marks[0].Kids[0].Title, "denied") {
		t.Errorf("outline %v: %v", marks, err)
	}
	if !bytes.Contains(files[0].Bytes, []byte("/Highlight")) && len(ctx.PageAnnots) == 0 {
		t.Errorf("no highlight was written")
	}
}
