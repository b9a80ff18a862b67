// Package typeset sets fictional court papers as PDFs, so that tests know the
// truth of every line: its words, its zone and its place. A paper comes in as
// text with a little markup (see Markup in markup.go) and a Form, the way a court
// prints; out come the PDF's bytes, the sheets a perfect reader would make of them,
// and the zone of each printed line. It uses the standard fonts, needs no other
// program, and gives the same bytes for the same source. It is for tests and
// generators alone.
package typeset

// A Form is how a court prints its papers. The zero Form is Times 12 on letter
// paper with one inch of margin, set ragged and single.
type Form struct {
	Face    string  // "times" (default), "helvetica", "courier"
	Size    float64 // of the body, in points; 12 if 0
	Lead    float64 // from line to line of the body, in points; 1.15 × Size if 0
	Width   float64 // of the page, in points; 612 if 0
	Height  float64 // of the page, in points; 792 if 0
	Margin  float64 // on all sides, in points; 72 if 0
	Columns int     // of the body; 1 if 0
	Indent  float64 // of a paragraph's first line, in points; 36 if 0, none if negative
	Gap     float64 // between paragraphs, in points
	Justify string  // "" ragged; "tw" by word spacing; "tj" by kerns in the array; "words" each word placed by itself, without spaces

	Caption    string // "paren", "colon", "section", "star", "bracket", "bar", "x" (S.D.N.Y.), "ruled", "plain"
	Pleading   int    // lines of pleading paper, 25 or 28; 0 for plain paper
	NoteSize   float64
	NoNoteRule bool // no rule above the footnotes

	Stamp  string // "district", "appellate", "usca", "ca9", "bankruptcy", "mied"; "" for none
	Twice  bool   // a second stamp printed over the first (a refiled paper)
	Number string // the docket number in the stamp
	Entry  string // the document number in the stamp
	Date   string // the filing date in the stamp

	Head     string // running head from page 2 on
	HeadEven string // running head of even pages, if another
	Foot     string // running foot on each page; # stands for its number
	Dots     string // leaders of contents: "" set apart from the entry, "glued", "spaced"
	Folio    string // "roman" (small, bottom), "bottom", "top", "dash" (- 2 -), "of" (Page 2 of 9); "" for none
}

func (f Form) withDefaults() Form {
	def := func(v *float64, d float64) {
		if *v == 0 {
			*v = d
		}
	}
	def(&f.Size, 12)
	def(&f.Lead, f.Size*1.15)
	def(&f.Width, 612)
	def(&f.Height, 792)
	def(&f.Margin, 72)
	def(&f.Indent, 36)
	def(&f.NoteSize, f.Size*0.84)
	f.Indent = max(f.Indent, 0)
	if f.Pleading > 0 {
		f.Lead = 24
	}
	f.Columns = max(f.Columns, 1)
	return f
}

// PDF is the paper src printed in the form f.
func PDF(src string, f Form) []byte { return Set(src, f).PDF() }
