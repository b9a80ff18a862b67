package export

import (
	"encoding/json"
	"fmt"

	"pincite/core/report"
)

// around is the number of UTF-16 units kept before and after a quotation, as
// annotation clients use to find it again in a changed text.
const around = 32

type waCollection struct {
	Context string         `json:"@context"`
	ID      string         `json:"id"`
	Type    string         `json:"type"`
	Label   string         `json:"label"`
	Total   int            `json:"total"`
	First   waPage         `json:"first"`
	Creator map[string]any `json:"generator"`
}

type waPage struct {
	ID         string         `json:"id"`
	Type       string         `json:"type"`
	StartIndex int            `json:"startIndex"`
	Items      []waAnnotation `json:"items"`
}

type waAnnotation struct {
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Motivation string   `json:"motivation"`
	Body       []waBody `json:"body"`
	Target     waTarget `json:"target"`
}

type waBody struct {
	Type    string `json:"type"`
	Value   string `json:"value"`
	Purpose string `json:"purpose"`
}

type waTarget struct {
	Source   string `json:"source"`
	Selector []any  `json:"selector"`
}

// writeWebAnnotation writes the findings of each paper as a W3C Web Annotation
// collection (https://www.w3.org/TR/annotation-model/), quoting and locating the words.
func writeWebAnnotation(papers []Paper, _ Options) ([]File, error) {
	var out []File
	for _, p := range papers {
		r := p.Report
		urn := "urn:sha256:" + r.Source.SHA256
		c := waCollection{
			Context: "http://www.w3.org/ns/anno.jsonld", ID: urn + "#annotations", Type: "AnnotationCollection",
			Label:   "Findings in " + fileName(r.Source.Name),
			Creator: map[string]any{"type": "Software", "name": "Pincite " + r.Engine.Version},
			First:   waPage{ID: urn + "#page1", Type: "AnnotationPage", Items: []waAnnotation{}},
		}
		for _, it := range items(r) {
			c.First.Items = append(c.First.Items, waAnnotation{
				ID: urn + "#" + it.id, Type: "Annotation", Motivation: it.motivation(),
				Body:   []waBody{{"TextualBody", it.kind, "tagging"}, {"TextualBody", it.label, "describing"}},
				Target: waTarget{urn, selectors(r, it.at, it.marks)},
			})
		}
		c.Total = len(c.First.Items)
		b, err := json.MarshalIndent(c, "", "  ")
		if err != nil {
			return nil, err
		}
		out = append(out, File{baseName(r.Source.Name) + ".annotations.jsonld", "application/ld+json", append(b, '\n')})
	}
	return out, nil
}

func selectors(r *report.Report, at report.TextRange, marks []report.Mark) []any {
	s := []any{
		map[string]any{"type": "TextPositionSelector", "start": at.Start, "end": at.End},
	}
	if r.Text != "" {
		s = append(s, map[string]any{
			"type":   "TextQuoteSelector",
			"exact":  sliceUTF16(r.Text, at),
			"prefix": sliceUTF16(r.Text, report.TextRange{Start: max(0, at.Start-around), End: at.Start}),
			"suffix": sliceUTF16(r.Text, report.TextRange{Start: at.End, End: at.End + around}),
		})
	}
	for _, m := range marks {
		// RFC 8118: page and a rectangle of PDF open parameters
		for _, b := range m.Rects {
			s = append(s, map[string]any{
				"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc8118",
				"value": fmt.Sprintf("page=%d&viewrect=%g,%g,%g,%g", m.Page, b.X0, b.Y0, b.X1-b.X0, b.Y1-b.Y0),
			})
		}
	}
	return s
}
