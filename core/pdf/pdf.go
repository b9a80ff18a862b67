// Package pdf reads PDF bytes into sheets of glyphs, each with its place.
// pdfcpu gives objects, streams and decryption; fonts, encodings, the content
// stream and the page tree are read here. It is the only package that knows pdfcpu
// for reading.
package pdf

import (
	"context"
	"errors"

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
}

// Read is the pages of the PDF in b. It fails only with one of the Err values
// above (wrapped) or the context's error; all else is a note.
func Read(ctx context.Context, b []byte, o Options) ([]*page.Sheet, []diag.Note, error) {
	return nil, nil, ErrDamaged
}
