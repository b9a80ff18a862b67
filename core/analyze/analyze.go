// Package analyze runs the stages in order. Text is the whole program on one screen.
package analyze

import (
	"context"
	"fmt"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/claim"
	"pincite/core/class"
	"pincite/core/deadline"
	"pincite/core/diag"
	"pincite/core/finding"
	"pincite/core/layout"
	"pincite/core/lex"
	"pincite/core/page"
	"pincite/core/pdf"
	"pincite/core/phrase"
	"pincite/core/resolve"
	"pincite/core/ruling"
	"pincite/core/standard"
	"pincite/core/text"
)

// Options for a reading.
type Options struct {
	Password string
	Today    civil.Date // only marks what is past; zero is fine
	// Progress is told of each page read and of how many there are; nil is fine.
	Progress func(page, pages int)
	// Preview is given what the first pages of a long PDF hold, while the rest is
	// still to be read, and how many pages there are; nil is fine. Its ranges are
	// into its own shorter text.
	Preview func(r *Report, pages int)
}

// A PDF of longPaper pages and more is previewed after its first previewPages:
// enough for the caption and the first rulings of an opinion, read within a blink;
// and again after eight times as many, as long as that is an eighth of the whole
// at most, so that reading its beginning again costs little.
const (
	longPaper    = 25
	previewPages = 5
	previewGrows = 8
)

// A Report is all that was found in one paper, in byte offsets of Text.
type Report struct {
	Text      *text.Text
	Pages     int        // 0 for plain text
	Layer     page.Layer // "" for plain text
	Caption   caption.Caption
	Document  class.Document
	Citations []cite.Citation
	Table     resolve.Table
	Motions   []ruling.Motion
	Rulings   []ruling.Ruling
	Deadlines []deadline.Deadline
	Standards []standard.Standard
	Claims    []claim.Tag
	Topics    []claim.Tag
	Findings  []finding.Finding
	Notes     []diag.Note
}

// PDF reads the PDF in b. An error means that it cannot be read at all.
func PDF(ctx context.Context, b []byte, o Options) (*Report, error) {
	var first []*page.Sheet
	next := previewPages
	each := func(s *page.Sheet, pages int) bool {
		if o.Progress != nil {
			o.Progress(s.Number, pages)
		}
		if o.Preview != nil && pages >= longPaper && (next == previewPages || next*previewGrows <= pages) {
			if first = append(first, s); len(first) == next {
				o.Preview(read(first, o), pages)
				next *= previewGrows
			}
		}
		return ctx.Err() == nil
	}
	sheets, notes, err := pdf.Read(ctx, b, pdf.Options{Password: o.Password, Each: each})
	if err != nil {
		return nil, err
	}
	first = nil
	r := read(sheets, o)
	r.Notes = distinct(append(notes, r.Notes...))
	return r, nil
}

// read reads the sheets of a paper. They are let go before the finders run.
func read(sheets []*page.Sheet, o Options) *Report {
	pages, layer := len(sheets), page.LayerOf(sheets)
	t := text.FromPages(layout.Document(sheets))
	r := Text(t, o)
	r.Pages, r.Layer = pages, layer
	return r
}

// distinct keeps the first of notes that say the same: a page's note comes both with the page and with the text.
func distinct(notes []diag.Note) []diag.Note {
	seen := make(map[diag.Note]bool, len(notes))
	out := notes[:0]
	for _, n := range notes {
		if !seen[n] {
			seen[n] = true
			out = append(out, n)
		}
	}
	return out
}

// Text reads a clean text. It cannot fail: where a stage meets a fault of its
// own, the others go on and a note says what is missing.
func Text(t *text.Text, o Options) *Report {
	r := &Report{Text: t, Notes: t.Notes()}
	toks := lex.Scan(t.String())
	r.stage("citations", func() { r.Citations = cite.Find(t, toks) })
	r.stage("authorities", func() { r.Table = resolve.Resolve(t, r.Citations) })
	r.stage("caption", func() { r.Caption = caption.Find(t, toks, r.Citations) })
	r.stage("class", func() { r.Document = class.Of(t, toks, r.Caption) })
	var prose *phrase.Prose
	r.stage("sentences", func() { prose = phrase.Read(t.String(), toks) })
	r.stage("rulings", func() { r.Motions, r.Rulings = ruling.Find(prose, r.Caption, r.Document) })
	r.stage("standards", func() { r.Standards = standard.Find(prose, r.Citations) })
	r.stage("claims", func() { r.Claims, r.Topics = claim.Find(prose) })
	r.stage("deadlines", func() {
		r.Deadlines = deadline.Find(prose, r.Citations, r.Caption, r.Document, r.Rulings, o.Today)
	})
	r.stage("findings", func() {
		r.Findings = finding.Find(finding.Paper{
			Text: t, Prose: prose, Citations: r.Citations, Table: r.Table, Caption: r.Caption, Document: r.Document,
			Motions: r.Motions, Rulings: r.Rulings, Deadlines: r.Deadlines,
		})
	})
	return r
}

// stage runs one stage; a panic in it becomes a note, and the stage yields nothing.
func (r *Report) stage(yields string, run func()) {
	defer func() {
		if p := recover(); p != nil {
			r.Notes = append(r.Notes, diag.Note{Code: diag.CodeStageFailed, Text: fmt.Sprintf("Pincite met a fault of its own while looking for %s (%v); they are missing here.", yields, p)})
		}
	}()
	run()
}
