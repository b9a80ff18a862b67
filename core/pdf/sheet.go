package pdf

import (
	"context"
	"fmt"

	"pincite/core/diag"
	"pincite/core/page"
	"pincite/core/pdf/internal/font"
)

// A reader reads the pages of one document, one after another.
type reader struct {
	d       *document
	ctx     context.Context
	leaves  []leaf
	labels  []string
	once    bool         // sheets are not kept
	scratch []page.Glyph // room for a page's glyphs
	buf     []byte       // room for a page's content
	ghosts  ghosts
	told    []told // by sheet
	judge   judge
}

// usualGlyphs is room for the glyphs of most pages.
const usualGlyphs = 1 << 12

// told is what is remembered of a sheet.
type told struct {
	fonts   []*font.Font // in the order of its Fonts
	ciphers int          // how many of them were found to be ciphers
	guessed []string     // names of those whose text was taken from the font program
	notes   []diag.Note
}

// sheet reads the page at index i. What cannot be read is a note.
func (r *reader) sheet(i int) *page.Sheet {
	s, in := r.show(i)
	r.told = append(r.told, told{fonts: in.fonts})
	r.judge.see(s, in.fonts)
	if n := s.Number; n&(n-1) == 0 { // 1, 2, 4, 8 ...: a file may have more fonts than pages
		r.judge.decide()
	}
	r.tell(i, s, in)
	return s
}

// show is the page at index i as its content shows it.
func (r *reader) show(i int) (*page.Sheet, *interp) {
	l := r.leaves[i]
	s := &page.Sheet{Number: i + 1, Label: r.labels[i], Rotate: r.d.turn(l)}
	s.Box = r.d.box(l)
	if r.scratch == nil {
		r.scratch = make([]page.Glyph, 0, usualGlyphs)
	}
	in := newInterp(r.ctx, r.d, s, r.scratch)
	if r.d.worn() {
		note(s, diag.CodeLimit, "The file holds more than is read of one file; this page was left out.")
	} else {
		r.read(in, l)
	}
	r.d.spent.operators += in.operators
	r.d.spent.forms += in.ran
	r.d.spent.glyphs += len(in.out)
	r.scratch = in.out[:0]
	s.Glyphs = in.out
	if !r.once {
		s.Glyphs = append(make([]page.Glyph, 0, len(in.out)), in.out...)
	}
	r.ghosts.mark(s)
	markCovered(s)
	markSeen(s)
	return s, in
}

// tell notes what is odd about the sheet at index i.
func (r *reader) tell(i int, s *page.Sheet, in *interp) {
	r.judge.apply(s, r.told[i].fonts)
	offPage(s)
	blank(s)
	if in.limit != "" {
		note(s, diag.CodeLimit, "The page holds more than is read of one page (%s); the rest was left out.", in.limit)
	}
	r.remember(i, s)
}

func (r *reader) remember(i int, s *page.Sheet) {
	t := &r.told[i]
	t.ciphers, t.guessed, t.notes = r.judge.ciphers(t.fonts), guessed(s, t.fonts), s.Notes
}

// offPage notes text that the crop box cuts off; layout leaves it out.
func offPage(s *page.Sheet) {
	n := 0
	for i := range s.Glyphs {
		if g := &s.Glyphs[i]; g.Flags&(page.OffPage|page.Ghost) == page.OffPage && g.Text != " " {
			n++
		}
	}
	if n > 0 {
		note(s, diag.CodeTextHidden, "%d characters stand outside the visible page and were left out.", n)
	}
}

// blank notes a page without text.
func blank(s *page.Sheet) {
	for i := range s.Glyphs {
		if s.Glyphs[i].Text != " " {
			return
		}
	}
	if len(s.Images) > 0 {
		note(s, diag.CodePageNoText, "The page is a picture without text.")
		return
	}
	if len(s.Notes) == 0 {
		note(s, diag.CodePageBlank, "The page shows no text.")
	}
}

// finish judges all pages again, now that all of the file has been seen. Pages that
// were not kept are read anew where the verdict changed, and given to again.
func (r *reader) finish(sheets []*page.Sheet, again func(s *page.Sheet)) {
	r.judge.decide()
	for i := range r.told {
		if r.judge.ciphers(r.told[i].fonts) == r.told[i].ciphers {
			continue
		}
		if !r.once {
			r.rejudge(i, sheets[i])
			continue
		}
		if again == nil || r.ctx.Err() != nil {
			continue
		}
		spent := r.d.spent
		r.d.spent = work{} // what could be read once can be read again
		s, in := r.show(i)
		r.d.spent = spent
		if len(in.fonts) == len(r.told[i].fonts) { // they come in the same order
			r.tell(i, s, in)
			again(s)
		}
	}
}

// rejudge says anew which letters of a sheet cannot be told.
func (r *reader) rejudge(i int, s *page.Sheet) {
	for k := range s.Notes {
		if s.Notes[k].Code == diag.CodeFontUnreadable {
			s.Notes = append(s.Notes[:k], s.Notes[k+1:]...)
			break
		}
	}
	r.judge.apply(s, r.told[i].fonts)
	r.remember(i, s)
}

func note(s *page.Sheet, c diag.Code, format string, a ...any) {
	s.Notes = append(s.Notes, diag.Note{Code: c, Page: s.Number, Text: fmt.Sprintf(format, a...)})
}

// read runs the page's content and its annotations.
func (r *reader) read(in *interp, l leaf) {
	defer func() {
		if e := recover(); e != nil {
			note(in.sheet, diag.CodePageUnreadable, "A part of the page could not be read.")
		}
	}()
	b, whole := r.content(l)
	if !whole {
		note(in.sheet, diag.CodePageUnreadable, "A part of the page's content is damaged; what could be read of it is shown.")
	}
	in.run(b, r.d.dict(l.resources))
	in.annotations(r.d.array(l.dict["Annots"]))
}

// content is the page's content streams, joined by line feeds: an operator never
// runs from one stream into the next (PDF 32000-1 7.7.3.3). It is good until the
// next call.
func (r *reader) content(l leaf) (b []byte, whole bool) {
	if r.buf == nil {
		r.buf = make([]byte, 0, 1<<14)
	}
	b, whole = r.buf[:0], true
	defer func() { r.buf = b[:0] }()
	o := r.d.value(l.dict["Contents"])
	if sd := r.d.stream(o); sd != nil {
		return r.d.appendDecoded(b, sd, maxContent)
	}
	for _, o := range r.d.array(o) {
		sd := r.d.stream(o)
		if sd == nil || len(b) > maxContent {
			continue
		}
		var ok bool
		b, ok = r.d.appendDecoded(b, sd, maxContent-min(len(b), maxContent-1))
		whole = whole && ok
		b = append(b, '\n')
	}
	return b, whole
}
