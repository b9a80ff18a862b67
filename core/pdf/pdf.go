// Package pdf reads PDF bytes into sheets of glyphs, each with its place. Bytes and
// a password come in; sheets, one a page, and notes go out. pdfcpu gives the
// types of objects and some filters; cross-reference tables, damaged files,
// decryption, the page tree, fonts, encodings and content streams are read here. It
// is the only package that knows pdfcpu for reading.
//
// It draws nothing, reads no image (a scan without a text layer has no glyphs), and
// of the predefined CJK maps knows those alone whose codes are Unicode (UniGB-UCS2-H
// and the like): text in the others is flagged unreadable.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"pincite/core/diag"
	"pincite/core/page"
)

// The ways a file cannot be read at all. Test with errors.Is.
var (
	ErrNotPDF    = errors.New("not a PDF")
	ErrEncrypted = errors.New("password needed")
	ErrPassword  = errors.New("wrong password")
	ErrDamaged   = errors.New("damaged beyond repair")
	ErrNoPages   = errors.New("no pages")
	ErrTooLarge  = errors.New("too large")
)

// Options for Read.
type Options struct {
	Password string
	// Each is told of every page as soon as it is read, in order; nil is fine.
	// It returns false to stop the reading.
	Each func(s *page.Sheet, pages int) bool
	// Once says that a sheet is done with when Each returns: its glyphs' memory is
	// used for the next, and Read returns no sheets.
	Once bool
	// Again is given anew, with Once and after the last page, each page some of whose
	// text the pages after it showed to be a cipher; nil is fine.
	Again func(s *page.Sheet)
}

// Read is the pages of the PDF in b. It fails only with one of the Err values
// above (wrapped) or the context's error; all else is a note. Stopped by Each, it
// returns the pages read so far.
func Read(ctx context.Context, b []byte, o Options) (sheets []*page.Sheet, notes []diag.Note, err error) {
	defer func() {
		if e := recover(); e != nil {
			sheets, notes, err = nil, nil, fmt.Errorf("%w: %v", ErrDamaged, e)
		}
	}()
	r, err := newReader(ctx, b, o.Password)
	if err != nil {
		return nil, nil, err
	}
	if sheets, err = r.all(o); err != nil {
		return nil, nil, err
	}
	return sheets, r.notes(), nil
}

// newReader opens the file and finds its pages.
func newReader(ctx context.Context, b []byte, password string) (*reader, error) {
	d, err := open(ctx, b, password)
	if err != nil {
		return nil, err
	}
	leaves := d.pages(maxPages)
	if len(leaves) == 0 {
		return nil, ErrNoPages
	}
	return &reader{d: d, ctx: ctx, leaves: leaves, labels: d.labels(len(leaves))}, nil
}

// all reads the pages until Each, if given, returns false.
func (r *reader) all(o Options) ([]*page.Sheet, error) {
	r.once = o.Once
	var sheets []*page.Sheet
	for i := range r.leaves {
		s := r.sheet(i)
		if err := r.ctx.Err(); err != nil {
			return nil, err
		}
		if !r.once {
			sheets = append(sheets, s)
		}
		if o.Each != nil && !o.Each(s, len(r.leaves)) {
			break
		}
	}
	r.finish(sheets, o.Again)
	return sheets, r.ctx.Err()
}

// notes are the notes about the whole file; those about a page stand in its sheet too.
func (r *reader) notes() []diag.Note {
	var out []diag.Note
	if len(r.d.repairs) > 0 {
		out = append(out, diag.Note{Code: diag.CodeRepaired, Text: "The file was damaged and read all the same: " + strings.Join(r.d.repairs, "; ") + "."})
	}
	if len(r.leaves) == maxPages {
		out = append(out, diag.Note{Code: diag.CodeLimit, Text: fmt.Sprintf("Only the first %d pages were read.", maxPages)})
	}
	out = append(out, r.guessed()...)
	for i := range r.told {
		out = append(out, r.told[i].notes...)
	}
	return out
}
