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
	first := previewer{o: o, next: previewPages}
	d, notes, err := Pages(ctx, b, o.Password, func(s *page.Sheet, pages int) {
		if o.Progress != nil {
			o.Progress(s.Number, pages)
		}
		first.add(s, pages)
	})
	if err != nil {
		return nil, err
	}
	r := read(d, o)
	r.Notes = distinct(append(notes, r.Notes...))
	return r, nil
}

// Pages lays out the PDF in b, each page as soon as it is read; each, if not nil, is
// told of it. The notes are those of the file and its pages as they were read.
func Pages(ctx context.Context, b []byte, password string, each func(s *page.Sheet, pages int)) (*page.Document, []diag.Note, error) {
	var lay layout.Builder
	o := pdf.Options{Password: password, Once: true, Again: lay.Mend}
	o.Each = func(s *page.Sheet, pages int) bool {
		lay.Add(s)
		if each != nil {
			each(s, pages)
		}
		return ctx.Err() == nil
	}
	_, notes, err := pdf.Read(ctx, b, o)
	if err != nil {
		return nil, nil, err
	}
	return lay.Document(), notes, nil
}

// A previewer lays out the first pages of a long paper by themselves.
type previewer struct {
	o    Options
	lays []*layout.Builder // one for each preview to come
	next int               // pages of the next preview
}

func (p *previewer) add(s *page.Sheet, pages int) {
	if p.o.Preview == nil || pages < longPaper {
		return
	}
	if s.Number == 1 {
		for n := previewPages; n == previewPages || n*previewGrows <= pages; n *= previewGrows {
			p.lays = append(p.lays, new(layout.Builder))
		}
	}
	for _, l := range p.lays {
		l.Add(s)
	}
	if len(p.lays) > 0 && s.Number == p.next {
		p.o.Preview(read(p.lays[0].Document(), p.o), pages)
		p.lays, p.next = p.lays[1:], p.next*previewGrows
	}
}

// read reads a paper that is laid out. Its pages are let go before the finders run.
func read(d *page.Document, o Options) *Report {
	pages, layer := len(d.Pages), d.Layer
	t := text.FromPages(d)
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
	r.stage("caption", func() { r.Caption = caption.Find(t) })
	r.stage("class", func() { r.Document = class.Of(t, r.Caption) })
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
