// Package text makes one clean text of a paper, with the way back to the page.
// It is the only package that ever sees two texts: what stands on the pages and
// what is read. Everything after it speaks of byte offsets into the clean text.
//
// Order of a paper's clean text: the body runs on over page breaks and around
// notes, paragraphs parted by a blank line; footnotes stand after the paragraph
// that ends their page; filing stamps stand once at the very end. Running heads,
// folios and line numbers are left out and listed by Asides; so are the marks of
// footnotes in the running text, which Marks lists with the note each calls. Captions,
// headings, contents and signature blocks keep their line breaks.
package text

import (
	"sort"
	"strings"
	"unicode/utf8"

	"pincite/core/diag"
	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/span"
)

// A Text is the clean text of one paper. It does not change after it is made.
type Text struct {
	clean   string
	regions []Region
	pages   []Page
	styles  []Style
	asides  []Aside
	marks   []Mark
	covered []span.Span
	notes   []diag.Note
	locator locator // nil for plain text
}

// A locator finds the boxes of a span on the pages.
type locator interface {
	locate(s span.Span) []Place
}

// A Region is a stretch of the text that stands in one zone.
type Region struct {
	Span span.Span
	Zone page.Zone
	Note string // the mark of the footnote ("4", "*"); "" elsewhere
}

// A Page is the stretch of body text that a page prints.
type Page struct {
	Number        int    // 1-based
	Label         string // printed label
	Width, Height float64
	Rotate        int
	Span          span.Span
}

// A Style is a stretch set in other than plain type.
type Style struct {
	Span                span.Span
	Italic, Bold, Super bool
}

// An Aside is page furniture left out of the text.
type Aside struct {
	Page int // 1-based
	Zone page.Zone
	Text string
	Box  geom.Rect
}

// A Mark is a footnote's mark in the running text. It is left out of the clean
// text, so that words and citations stay whole.
type Mark struct {
	At   int       // offset in the clean text where it stood, in bytes: the end of the word it follows
	Mark string    // as printed: "4", "*"
	Note span.Span // the footnote it calls; empty if that was not found
	Page int       // 1-based
	Box  geom.Rect
}

// A Place is where a span stands: one page and a box for each line of it.
type Place struct {
	Page  int // 1-based
	Rects []geom.Rect
}

// FromString is the text of a pasted or plain-text paper: the bytes as they are,
// save that bytes which are no UTF-8 become U+FFFD, with a note.
func FromString(s string) *Text {
	t := &Text{}
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		t.notes = append(t.notes, diag.Note{Code: diag.CodeInvalidUTF8, Text: "The file holds bytes that are not UTF-8 text; each run of them is shown as \uFFFD."})
	}
	s = strings.TrimPrefix(s, "\uFEFF")
	t.clean = s
	t.regions = []Region{{Span: span.Span{Start: 0, End: len(s)}, Zone: page.Body}}
	return t
}

// String is the whole clean text.
func (t *Text) String() string { return t.clean }

// Len is the length of the clean text in bytes.
func (t *Text) Len() int { return len(t.clean) }

// Slice is the text of s.
func (t *Text) Slice(s span.Span) string { return t.clean[s.Start:s.End] }

// Regions are the zones of the text in order, covering it wholly.
func (t *Text) Regions() []Region { return t.regions }

// RegionAt is the region that holds the byte at offset i.
func (t *Text) RegionAt(i int) Region {
	n := sort.Search(len(t.regions), func(k int) bool { return t.regions[k].Span.End > i })
	if n == len(t.regions) {
		return Region{}
	}
	return t.regions[n]
}

// Pages are the pages of the paper; none for plain text.
func (t *Text) Pages() []Page { return t.pages }

// Styles are the stretches in italic, bold or raised type, in order; none for plain text.
func (t *Text) Styles() []Style { return t.styles }

// Asides is the page furniture that was left out.
func (t *Text) Asides() []Aside { return t.asides }

// Marks are the footnotes' marks in the running text, in order; none for plain text.
func (t *Text) Marks() []Mark { return t.marks }

// Covered are the stretches that lie under an opaque box on the page: words that
// somebody may have meant to redact. None for plain text.
func (t *Text) Covered() []span.Span { return t.covered }

// Notes are what was noticed in the making of the text.
func (t *Text) Notes() []diag.Note { return t.notes }

// Plain reports whether the text came without pages.
func (t *Text) Plain() bool { return t.locator == nil }

// Locate says where s stands on the pages; nil for plain text.
func (t *Text) Locate(s span.Span) []Place {
	if t.locator == nil || s.Empty() {
		return nil
	}
	return t.locator.locate(s)
}
