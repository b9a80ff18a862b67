// Package api is the only door to the core: one contract, one Engine, one call.
// The browser's worker, the desktop window and the command line all come in here.
package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"pincite/core/analyze"
	"pincite/core/civil"
	"pincite/core/pdf"
	"pincite/core/report"
	"pincite/core/text"
)

// Version is the program's version, in every report.
const Version = "0.1.0"

// maxBytes is the size of a file above which it is refused: two copies and the
// parsed objects must fit a browser worker's memory.
const maxBytes = 512 << 20

// Options for Analyze.
type Options struct {
	Name     string     // shown in the report; never opened
	Password string     // for an encrypted PDF
	Today    civil.Date // only marks what is past
	NoText   bool       // leave the clean text out of the report
	Progress func(page, pages int)
	Preview  func(r *Report) // what the first pages of a long PDF hold: it has fewer pages than its source; nil is fine
}

// Analyze reads one paper. Exactly one of the results is not nil.
func Analyze(ctx context.Context, b []byte, o Options) (rep *Report, fail *Failure) {
	defer func() {
		if p := recover(); p != nil {
			rep, fail = nil, internalFailure(o.Name, p)
		}
	}()
	r, source, fail := read(ctx, b, o)
	if fail != nil {
		return nil, fail
	}
	return report.Of(r, info(), source, !o.NoText), nil
}

func read(ctx context.Context, b []byte, o Options) (*analyze.Report, Source, *Failure) {
	source := Source{Name: o.Name, Bytes: len(b)}
	if fail := refuse(b, o.Name); fail != nil {
		return nil, source, fail
	}
	sum := sha256.Sum256(b)
	source.SHA256 = hex.EncodeToString(sum[:])
	opt := analyze.Options{Password: o.Password, Today: o.Today, Progress: o.Progress}
	if o.Preview != nil {
		opt.Preview = func(r *analyze.Report, pages int) {
			whole := source
			whole.Pages, whole.TextLayer = pages, string(r.Layer)
			o.Preview(report.Of(r, info(), whole, true))
		}
	}
	if isPDF(b) {
		source.MediaType = "application/pdf"
		r, err := analyze.PDF(ctx, b, opt)
		if err != nil {
			return nil, source, failureOf(o.Name, err)
		}
		source.Pages = r.Pages
		source.TextLayer = string(r.Layer)
		return r, source, nil
	}
	source.MediaType = "text/plain"
	source.TextLayer = "plain"
	return analyze.Text(text.FromString(string(b)), opt), source, nil
}

func info() EngineInfo { return EngineInfo{Version: Version, Rules: rules} }

// refuse says why b cannot be a paper at all, or nil.
func refuse(b []byte, name string) *Failure {
	switch {
	case len(b) == 0:
		return failure(name, "empty", "The file is empty (0 bytes).", "Save or download it again.")
	case len(b) > maxBytes:
		return failure(name, "too_large", "The file is larger than 512 MB.", "Split it into parts and open those.")
	case !isPDF(b) && bytes.IndexByte(b[:min(len(b), 8192)], 0) >= 0:
		return failure(name, "not_pdf", "The file is neither a PDF nor plain text.", "Open a PDF, or save the document as PDF first.")
	}
	return nil
}

// CannotOpen is the failure of a file that the host could not open; why is the system's word for it.
func CannotOpen(name, why string) *Failure {
	return failure(name, "cannot_open", "The file could not be opened: "+why+".", "Check its name and whether you may read it.")
}

// OptionsOf reads a host's words: a password, and today's date in ISO 8601 form or "".
func OptionsOf(password, today string) (Options, error) {
	o := Options{Password: password}
	if today == "" {
		return o, nil
	}
	d, ok := civil.Parse(today)
	if !ok {
		return o, fmt.Errorf("%q is no date; write it as YYYY-MM-DD", today)
	}
	o.Today = d
	return o, nil
}

// Rules is the hash over the rule tables, as in every report.
func Rules() string { return rules }

// isPDF reports whether b holds a PDF header in its first 1024 bytes (PDF 32000-1 annex H.3.4.1).
func isPDF(b []byte) bool { return bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")) }

func failure(name, code, message, hint string) *Failure {
	return &Failure{Schema: "pincite/failure/1", Source: FailureSource{Name: name}, Error: FailureDetail{Code: code, Message: message, Hint: hint}}
}

// internalFailure is the answer to a fault of our own; what the program said of it may help to find it.
func internalFailure(name string, fault any) *Failure {
	return failure(name, "internal", fmt.Sprintf("Pincite met a fault of its own while reading this file (%v).", fault), "The other files are not affected. Please report what kind of file it is.")
}

func failureOf(name string, err error) *Failure {
	switch {
	case errors.Is(err, pdf.ErrEncrypted):
		return failure(name, "encrypted", "The PDF is protected by a password.", "Give the password, then it is read here on this machine.")
	case errors.Is(err, pdf.ErrPassword):
		return failure(name, "wrong_password", "The password does not open this PDF.", "Try again; capital and small letters count.")
	case errors.Is(err, pdf.ErrNoPages):
		return failure(name, "no_pages", "The PDF holds no pages.", "Save or download it again.")
	case errors.Is(err, pdf.ErrTooLarge):
		return failure(name, "too_large", "The PDF is too large to read here: "+err.Error()+".", "Split it into parts and open those.")
	case errors.Is(err, pdf.ErrNotPDF):
		return failure(name, "not_pdf", "The file is not a PDF.", "Open a PDF, or save the document as PDF first.")
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return failure(name, "cancelled", "The reading was stopped.", "Open the file again to read it.")
	}
	return failure(name, "damaged", "The PDF is damaged and could not be read: "+err.Error()+".", "Download it again, or print it to a new PDF and open that.")
}
