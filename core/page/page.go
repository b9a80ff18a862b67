// Package page says what is printed where: glyphs as the PDF shows them, and the
// lines, zones and blocks that layout makes of them. Boxes are in PDF user
// space (see geom), before the page's rotation; pages count from 1.
package page

import (
	"math"

	"pincite/core/diag"
	"pincite/core/geom"
)

// Flags say how a glyph is shown.
type Flags uint16

// The ways a glyph may differ from plain visible body text.
const (
	Invisible  Flags = 1 << iota // text render mode 3: an OCR layer (PDF 32000-1 9.3.6)
	Clipped                      // outside the clipping path in force
	OffPage                      // outside the crop box
	White                        // painted in the colour of the ground
	Artifact                     // inside /Artifact marked content
	Guessed                      // its character was guessed from the font program
	Unreadable                   // its character cannot be told; Text is U+FFFD
	Annotation                   // from an annotation's appearance stream
	Ghost                        // repeats another glyph at the same place (fake bold); counted once
	Covered                      // lies under an opaque filled box drawn later
)

// A Glyph is one shown character (or ligature) with its place.
type Glyph struct {
	Text  string     // UTF-8, NFC; one character mostly, several for a ligature; never ""
	Base  geom.Point // its origin on the baseline, in points
	Width float32    // its advance along the baseline, in points; negative where it runs back
	Size  float32    // size as shown, in points (the transformed height, never the bare Tf operand)
	Turn  float32    // direction of writing in degrees counter-clockwise; 0 is left to right
	Font  uint16     // index into Sheet.Fonts
	Flags Flags
}

// How far a glyph's box reaches above and below its baseline, as a share of its
// size. Viewers lay their text boxes so (the ascent and descent of the usual text
// fonts, scaled to add up to one), and descriptors' own figures are often zero or wild.
const (
	ascent  = 0.8
	descent = 0.2
)

// Box is the box around the glyph, in points: its advance by ascent and descent.
func (g *Glyph) Box() geom.Rect {
	x, y, w, size := g.Base.X, g.Base.Y, float64(g.Width), float64(g.Size)
	if g.Turn == 0 {
		return geom.Rect{X0: min(x, x+w), Y0: y - descent*size, X1: max(x, x+w), Y1: y + ascent*size}
	}
	cos, sin := Axes(g.Turn)
	dx, dy := w*cos, w*sin
	lowX, lowY := x+descent*size*sin, y-descent*size*cos
	highX, highY := x-ascent*size*sin, y+ascent*size*cos
	return geom.Rect{
		X0: min(lowX, highX, lowX+dx, highX+dx), Y0: min(lowY, highY, lowY+dy, highY+dy),
		X1: max(lowX, highX, lowX+dx, highX+dx), Y1: max(lowY, highY, lowY+dy, highY+dy),
	}
}

// Middle is the middle of the glyph's box, in points.
func (g *Glyph) Middle() geom.Point {
	const up = (ascent - descent) / 2
	w, size := float64(g.Width)/2, float64(g.Size)
	if g.Turn == 0 {
		return geom.Point{X: g.Base.X + w, Y: g.Base.Y + up*size}
	}
	cos, sin := Axes(g.Turn)
	return geom.Point{X: g.Base.X + w*cos - up*size*sin, Y: g.Base.Y + w*sin + up*size*cos}
}

// Axes are the direction cosines of a writing direction in degrees counter-clockwise.
func Axes(turn float32) (cos, sin float64) {
	switch turn {
	case 0:
		return 1, 0
	case 90, -270:
		return 0, 1
	case 180, -180:
		return -1, 0
	case -90, 270:
		return 0, -1
	}
	sin, cos = math.Sincos(float64(turn) * math.Pi / 180)
	return cos, sin
}

// A Font is what layout needs to know of a font.
type Font struct {
	Name                       string // without the subset tag
	Bold, Italic, Fixed, Type3 bool
	SpaceWidth                 float32 // of a space, in 1/1000 of the size; 0 if unknown
}

// A Rule is a drawn straight line or a thin filled box, in points.
type Rule struct {
	Box geom.Rect
}

// A Fill is an opaque filled box; Dark if it would hide what lies under it.
type Fill struct {
	Box  geom.Rect
	Dark bool
	// Seq is the number of glyphs shown before the fill was painted.
	Seq int
}

// A Sheet is one page as the PDF shows it, glyphs in content order.
type Sheet struct {
	Number int       // 1-based
	Label  string    // printed page label from /PageLabels, or the number
	Box    geom.Rect // crop box, in points
	Rotate int       // 0, 90, 180 or 270 degrees clockwise
	Glyphs []Glyph
	Fonts  []Font
	Rules  []Rule
	Fills  []Fill
	Images []geom.Rect // places of drawn images
	Notes  []diag.Note
}

// A Zone is the part a line plays on its page.
type Zone uint8

// The zones of a court paper.
const (
	Body       Zone = iota
	Heading         // a heading inside the body
	BlockQuote      // an indented quotation inside the body
	Caption         // the caption of the paper, its columns put side by side
	Footnote        // text at the foot, tied to a mark
	Contents        // tables of contents and authorities
	Signature       // signature block
	Header          // running head
	Footer          // running foot
	PageNumber      // the folio
	Stamp           // the court's filing stamp
	LineNumber      // pleading paper's numbers
	Margin          // rules, vertical text, circular stamps
)

var zoneNames = [...]string{"body", "heading", "block_quote", "caption", "footnote", "contents", "signature", "header", "footer", "page_number", "stamp", "line_number", "margin"}

// String is the zone's name in reports and debug views.
func (z Zone) String() string { return zoneNames[z] }

// Furniture reports whether a zone is set apart from the running text.
func (z Zone) Furniture() bool { return z >= Header }

// A Word is a run of glyphs without a gap.
type Word struct {
	First, Last int // half-open range into Line.Glyphs
	Box         geom.Rect
	Superscript bool // smaller and raised: a note mark, an ordinal's ending, an exponent
	Tight       bool // no gap before it: it touches the word before (a raised word, or what follows one)
	Spaced      bool // a letter of a letter-spaced word that the next word goes on with ("O R D E R")
	Mark        bool // calls a footnote: no part of the running words
	Note        int  // the footnote it calls, 1-based into Document.Footnotes; 0 if that is not to be found
}

// A Line is one printed line of one column.
type Line struct {
	Glyphs   []int32 // indices into its sheet's or page's Glyphs, in reading order
	Words    []Word
	Box      geom.Rect
	Baseline float64 // y in points (x for text turned by 90 degrees)
	Size     float32 // the prevailing glyph size, in points
	Turn     float32 // degrees counter-clockwise
	Zone     Zone
	Block    int  // lines of one paragraph share a number, in reading order
	Column   int  // 0 = full width or the leftmost
	Indent   bool // begins a paragraph
	Hyphen   bool // ends in a hyphen that only breaks the word: the next line takes the word up
	Note     int  // the footnote it belongs to, 1-based into Document.Footnotes; 0 outside of notes
}

// A Page is a sheet laid out: its lines in reading order, with the glyphs that
// stand in them.
type Page struct {
	Number int       // 1-based
	Label  string    // printed page label from /PageLabels, or the number
	Box    geom.Rect // crop box, in points
	Rotate int       // 0, 90, 180 or 270 degrees clockwise
	Fonts  []Font
	Glyphs Glyphs
	Lines  []Line
}

// A FootnoteEntry is one note at the foot of a page; its lines name it by number.
type FootnoteEntry struct {
	Mark string // as printed: "4", "*"; "" if the note's beginning has none
	Page int    // 1-based, where it begins
}

// A Document is all pages in order.
type Document struct {
	Pages     []Page
	Footnotes []FootnoteEntry
	Layer     Layer // how its words came about
	Notes     []diag.Note
}
