package export

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/color"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/report"
)

// highlight colours by kind, light enough for black text to be read through them.
// Kind is told by the note's text as well, never by colour alone.
func highlight(kind string) color.SimpleColor {
	switch kind {
	case "ruling":
		return color.SimpleColor{R: 1, G: 0.78, B: 0.55}
	case "deadline":
		return color.SimpleColor{R: 1, G: 0.62, B: 0.62}
	case "case", "short_case", "docket", "id", "supra":
		return color.SimpleColor{R: 1, G: 0.93, B: 0.55}
	case "record":
		return color.SimpleColor{R: 0.80, G: 0.85, B: 0.90}
	case "note":
		return color.SimpleColor{R: 0.90, G: 0.75, B: 0.95}
	case "standard":
		return color.SimpleColor{R: 0.75, G: 0.92, B: 0.92}
	}
	return color.SimpleColor{R: 0.75, G: 0.90, B: 0.70} // statutes, rules and other law
}

// writePDF writes each paper's own PDF with its findings marked: highlights by
// kind with a note each, links to public sources, and an outline of rulings,
// deadlines and authorities after the one it had. The pages' content is not touched.
func writePDF(papers []Paper, _ Options) ([]File, error) {
	var out []File
	for _, p := range papers {
		name := p.Report.Source.Name
		if len(p.Original) == 0 || p.Report.Source.MediaType != "application/pdf" {
			return nil, fmt.Errorf("%s: only a PDF can be annotated, and its bytes must be at hand", name)
		}
		b, err := annotated(p)
		if err != nil {
			return nil, fmt.Errorf("%s: the PDF could not be annotated: %w", name, err)
		}
		out = append(out, File{baseName(name) + "-pincite.pdf", "application/pdf", b})
	}
	return out, nil
}

func annotated(p Paper) (b []byte, err error) {
	defer func() {
		if v := recover(); v != nil { // pdfcpu panics on some damaged files
			err = fmt.Errorf("the file is damaged (%v)", v)
		}
	}()
	model.ConfigPath = "disable" // no folder of settings on the reader's disk
	conf := model.NewDefaultConfiguration()
	conf.UserPW, conf.OwnerPW = p.Password, p.Password
	conf.Cmd = model.ADDANNOTATIONS
	// not pkg/api, which links a package whose start alone takes 40 ms
	ctx, err := pdfcpu.Read(bytes.NewReader(trimmed(p.Original)), conf)
	if err != nil {
		return nil, err
	}
	if err := load(ctx); err != nil {
		return nil, err
	}
	if notes := annotations(p.Report); len(notes) > 0 {
		if _, err := pdfcpu.AddAnnotationsMap(ctx, notes, false); err != nil {
			return nil, err
		}
	}
	if err := addOutline(ctx, p.Report); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	ctx.Write.Writer = w
	if err := pdfcpu.WriteContext(ctx); err != nil {
		return nil, err
	}
	err = errors.Join(ctx.Write.Flush(), w.Flush())
	return out.Bytes(), err
}

// load reads every object and holds each for sound, which is all that writing asks
// of pdfcpu's validation: the rest of it refuses papers that every viewer shows,
// and would be 7 MB of the exporters for the browser.
func load(ctx *model.Context) error {
	for number, e := range ctx.Table {
		if e == nil || e.Free || e.Generation == nil {
			continue
		}
		if _, err := ctx.Dereference(*types.NewIndirectRef(number, *e.Generation)); err != nil {
			return err
		}
		e.Valid = true
	}
	return ctx.EnsurePageCount()
}

// trimmed drops what stands before the header, which pdfcpu does not pass over.
func trimmed(b []byte) []byte {
	if i := bytes.LastIndex(b[:min(len(b), 1024)], []byte("%PDF-")); i > 0 {
		return b[i:]
	}
	return b
}

// annotations are the highlights and links of a report by page, counting from 1.
func annotations(r *report.Report) map[int][]model.AnnotationRenderer {
	notes := map[int][]model.AnnotationRenderer{}
	for _, it := range items(r) {
		col := highlight(it.kind)
		for n, m := range it.marks {
			rect, quads := quadsOf(m.Rects)
			if len(quads) == 0 {
				continue
			}
			id := fmt.Sprintf("pincite-%s-%d", it.id, n)
			notes[m.Page] = append(notes[m.Page], model.NewHighlightAnnotation(rect, 0, spoken(it.kind)+": "+it.label, id, "", model.AnnPrint, &col, 0, 0, 0,
				"Pincite", nil, nil, "", spoken(it.kind), quads))
		}
	}
	auth := map[string]report.Authority{}
	for _, a := range r.Authorities {
		auth[a.ID] = a
	}
	for _, c := range r.Citations {
		a := auth[c.Authority]
		if len(a.Links) == 0 {
			continue
		}
		for n, m := range c.Marks {
			rect, quads := quadsOf(m.Rects)
			if len(quads) == 0 {
				continue
			}
			id := fmt.Sprintf("pincite-link-%s-%d", c.ID, n)
			notes[m.Page] = append(notes[m.Page], model.NewLinkAnnotation(rect, 0, a.Display, id, "", 0, nil, nil, a.Links[0].URL, quads, false, 0, model.BSSolid))
		}
	}
	return notes
}

// quadsOf turns boxes into quadrilaterals in the order viewers draw them (upper left, upper right, lower left, lower right) and their bounding box.
func quadsOf(boxes []report.Box) (types.Rectangle, types.QuadPoints) {
	var quads types.QuadPoints
	var all report.Box
	for i, b := range boxes {
		if b.X1 <= b.X0 || b.Y1 <= b.Y0 {
			continue
		}
		if i == 0 {
			all = b
		}
		all = report.Box{X0: min(all.X0, b.X0), Y0: min(all.Y0, b.Y0), X1: max(all.X1, b.X1), Y1: max(all.Y1, b.Y1)}
		quads.AddQuadLiteral(types.QuadLiteral{
			P1: types.Point{X: b.X0, Y: b.Y1}, P2: types.Point{X: b.X1, Y: b.Y1},
			P3: types.Point{X: b.X0, Y: b.Y0}, P4: types.Point{X: b.X1, Y: b.Y0},
		})
	}
	return *types.NewRectangle(all.X0, all.Y0, all.X1, all.Y1), quads
}
