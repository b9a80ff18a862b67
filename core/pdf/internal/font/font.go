// Package font turns the character codes of a PDF font into text and advance
// widths. A Spec of plain values comes in (what the font dictionary says, and the
// bytes of the embedded program), a Font goes out. It draws nothing and knows no
// glyph shapes. The order of sources for a code's text is: ToUnicode, the names of
// the encoding, the embedded program's own tables, the glyph order common to
// Microsoft's fonts; after that the code is unreadable (PDF 32000-1 9.10.2 and beyond).
package font

import (
	"strings"

	"pincite/core/page"
	"pincite/core/pdf/internal/cmap"
	"pincite/core/pdf/internal/glyph"
)

// A Kind is the Subtype of a font dictionary, MMType1 being Type1.
type Kind uint8

// The kinds of font.
const (
	Type1 Kind = iota
	TrueType
	Type3
	Composite // Type0
)

// A Spec is what a font dictionary says. Widths are in 1/1000 of the size.
type Spec struct {
	Kind Kind
	Name string // BaseFont, subset tag and all

	// simple fonts
	Base        string         // name of the base encoding; "" if not given
	Differences map[int]string // code to glyph name
	First       int            // code of Widths[0]
	Widths      []float32
	Missing     float32 // width of codes outside Widths
	Scale       float32 // Type3: glyph units to 1/1000 of the size; 0 elsewhere
	Height      float32 // Type3: height of the glyphs as a share of the size; 0 elsewhere

	// composite fonts
	CMap       *cmap.Map       // code to CID
	CMapName   string          // name of a predefined one
	CIDWidths  map[int]float32 // by CID
	Default    float32         // width of other CIDs
	CIDToGID   []byte          // two bytes a CID; nil for the identity
	Outlines   Kind            // TrueType for CIDFontType2, Type1 for CIDFontType0
	DownOrigin float32         // DW2[0], vertical writing
	DownStep   float32         // DW2[1]

	// both
	ToUnicode *cmap.Map
	Program   func() []byte // the embedded font file; nil if there is none
	Descriptor
}

// A Descriptor is the part of the font descriptor in use.
type Descriptor struct {
	Flags       int // PDF 32000-1 table 123
	ItalicAngle float32
	Weight      float32 // FontWeight; 0 if not given
}

func (d Descriptor) fixed() bool    { return d.Flags&1 != 0 }
func (d Descriptor) serif() bool    { return d.Flags&2 != 0 }
func (d Descriptor) symbolic() bool { return d.Flags&4 != 0 }

// A Char is what a font shows for one code.
type Char struct {
	Text  string  // never "" once known, unless the code shows nothing
	Width float32 // advance in 1/1000 of the size
	Flags page.Flags
	Space bool // a space, or nothing to see
	known bool
}

// A Font decodes the strings that text operators show.
type Font struct {
	page.Font
	Vertical bool
	// Height is the height of the glyphs as a share of the text size, 1 for most.
	Height float64
	// Weak reports that no ToUnicode map or encoding vouches for the text.
	Weak bool
	// Mapped reports that a ToUnicode map gives the text.
	Mapped bool

	spec    Spec
	base    *glyph.Encoding
	std     glyph.Widths
	single  [256]Char
	double  [256]*[256]Char
	long    map[uint32]*Char
	program *program
}

// A program is the embedded font file, read at the first need.
type program struct {
	sfnt   *sfnt
	cff    *cff
	type1  *glyph.Encoding
	byGID  map[uint16]string
	gidOf  map[string]uint16 // by glyph name
	gidCID map[int]uint16    // CID-keyed CFF: CID to glyph
}

// New makes a Font of what its dictionary says.
func New(s Spec) *Font {
	f := &Font{spec: s, long: map[uint32]*Char{}}
	name := plainName(s.Name)
	lower := strings.ToLower(name)
	f.Name = name
	f.Bold = s.Flags&(1<<18) != 0 || s.Weight >= 600 || strings.Contains(lower, "bold") || strings.Contains(lower, "black") || strings.Contains(lower, "heavy")
	f.Italic = s.Flags&(1<<6) != 0 || s.ItalicAngle != 0 || strings.Contains(lower, "italic") || strings.Contains(lower, "oblique")
	f.Fixed = s.fixed() || strings.HasPrefix(lower, "courier")
	f.Type3 = s.Kind == Type3
	f.Height = 1
	if s.Height > 0 {
		f.Height = float64(s.Height)
	}
	f.Mapped = s.ToUnicode.HasText()
	if s.Kind == Composite {
		f.Vertical = s.CMap != nil && s.CMap.Vertical
		f.Weak = !f.Mapped
	} else {
		f.prepareSimple(name)
	}
	f.SpaceWidth = f.spaceWidth()
	return f
}

// plainName is a BaseFont without its subset tag "ABCDEF+".
func plainName(n string) string {
	if len(n) > 7 && n[6] == '+' {
		return n[7:]
	}
	return n
}

// prepareSimple settles the base encoding of a simple font (PDF 32000-1 9.6.6).
func (f *Font) prepareSimple(name string) {
	s := &f.spec
	var standard bool
	f.std, standard = glyph.StandardWidths(name, f.Bold, f.Italic, f.Fixed, s.serif())
	lower := strings.ToLower(name)
	f.base = glyph.Named(s.Base)
	if f.numberedByGlyph(standard) {
		f.base, f.Weak = macEncoding(), true
		return
	}
	if f.base != nil {
		return
	}
	switch {
	case strings.HasPrefix(lower, "symbol") && standard && s.Program == nil:
		f.base = glyph.Symbol()
		return
	case strings.HasPrefix(lower, "zapfdingbats"):
		f.base = glyph.Dingbats()
		return
	}
	if s.Kind == Type1 && s.Program != nil {
		p := f.loaded()
		switch {
		case p.type1 != nil:
			f.base = p.type1
			return
		case p.cff != nil && p.cff.encoded:
			f.base = &p.cff.encoding
			return
		}
	}
	if s.Kind == TrueType && s.Program != nil && len(s.Differences) == 0 && (s.symbolic() || s.Base == "") && !f.Mapped {
		f.base = f.trueTypeEncoding()
		if f.base != nil {
			f.Weak = true
			return
		}
	}
	if s.Kind == TrueType {
		f.base = glyph.WinAnsi()
		return
	}
	f.base = glyph.Standard()
}

// trueTypeEncoding is the encoding that a TrueType program's cmap gives the single
// bytes: (3,0) by 0xF000 + code, else (1,0) (PDF 32000-1 9.6.6.4); nil if it says
// nothing. For names it holds NUL and the text itself.
func (f *Font) trueTypeEncoding() *glyph.Encoding {
	p := f.loaded()
	if p.sfnt == nil || (len(p.sfnt.symbol) == 0 && len(p.sfnt.mac) == 0) {
		return nil
	}
	e := &glyph.Encoding{}
	found := 0
	direct := symbolIsText(p.sfnt)
	for c := 0; c < 256; c++ {
		gid, ok := p.sfnt.symbol[0xF000+uint32(c)]
		if !ok {
			gid, ok = p.sfnt.symbol[uint32(c)]
		}
		if !ok {
			gid, ok = p.sfnt.mac[uint32(c)]
		}
		if !ok {
			continue
		}
		t := ""
		if len(p.sfnt.unicode) > 0 || len(p.sfnt.names) > 0 {
			t = p.byGID[gid]
		}
		if int(gid) < len(p.sfnt.names) {
			if n := glyph.Text(p.sfnt.names[gid]); n != "" {
				t = n
			}
		}
		if t == "" && direct {
			t = glyph.Text(glyph.WinAnsi()[c])
		}
		if t != "" {
			e[c] = "\x00" + t
			found++
		}
	}
	if found == 0 {
		return nil
	}
	return e
}

// symbolIsText reports whether the codes of a symbol cmap look like those of plain
// Latin text: most fall on printable codes.
func symbolIsText(s *sfnt) bool {
	m := s.symbol
	if len(m) == 0 {
		m = s.mac
	}
	n := 0
	for c := range m {
		if c &= 0xFF; c >= 0x20 {
			n++
		}
	}
	return n > 0 && n*2 >= len(m)
}

func (f *Font) loaded() *program {
	if f.program != nil {
		return f.program
	}
	p := &program{}
	f.program = p
	if f.spec.Program == nil {
		return p
	}
	b := f.spec.Program()
	switch {
	case len(b) < 4:
	case string(b[:4]) == "OTTO" || string(b[:4]) == "true" || string(b[:4]) == "ttcf" || u32(b, 0) == 0x00010000:
		p.sfnt = parseSFNT(b)
		if p.sfnt.cff != nil {
			p.cff = parseCFF(p.sfnt.cff)
		}
	case b[0] == 1 && b[1] <= 1:
		p.cff = parseCFF(b)
	case b[0] == '%' || b[0] == 0x80:
		p.type1 = type1Encoding(b)
	}
	p.byGID = map[uint16]string{}
	p.gidOf = map[string]uint16{}
	if p.sfnt != nil {
		p.byGID = p.sfnt.textOfGlyph()
		for g, n := range p.sfnt.names {
			p.gidOf[n] = uint16(g)
		}
	}
	if p.cff == nil {
		return p
	}
	for g, n := range p.cff.names {
		if _, ok := p.byGID[uint16(g)]; !ok {
			if t := glyph.Text(n); t != "" && g > 0 {
				p.byGID[uint16(g)] = t
			}
		}
	}
	if p.cff.cids != nil {
		p.gidCID = make(map[int]uint16, len(p.cff.cids))
		for g, c := range p.cff.cids {
			p.gidCID[c] = uint16(g)
		}
	}
	return p
}

// Next is what the font shows for the first code of s, and the code's length in
// bytes (at least 1). s must not be empty.
func (f *Font) Next(s []byte) (*Char, int) {
	if f.spec.Kind != Composite {
		c := &f.single[s[0]]
		if !c.known {
			f.fillSimple(c, int(s[0]))
		}
		return c, 1
	}
	code, n := f.code(s)
	if code > 0xFFFF {
		c := f.long[code]
		if c == nil {
			c = &Char{}
			f.fillComposite(c, code, n)
			if len(f.long) < 1<<16 {
				f.long[code] = c
			}
		}
		return c, n
	}
	row := f.double[code>>8]
	if row == nil {
		row = new([256]Char)
		f.double[code>>8] = row
	}
	c := &row[code&0xFF]
	if !c.known {
		f.fillComposite(c, code, n)
	}
	return c, n
}

func (f *Font) code(s []byte) (uint32, int) {
	if f.spec.CMap != nil {
		return f.spec.CMap.Next(s)
	}
	if len(s) == 1 {
		return uint32(s[0]), 1
	}
	return uint32(s[0])<<8 | uint32(s[1]), 2
}

// Composite reports whether the font shows codes of more than one byte.
func (f *Font) Composite() bool { return f.spec.Kind == Composite }

// Down is the vertical writing metrics of a code: the origin's offset and the
// advance, in 1/1000 of the size (PDF 32000-1 9.7.4.3).
func (f *Font) Down(c *Char) (originX, originY, advance float32) {
	return c.Width / 2, f.spec.DownOrigin, f.spec.DownStep
}

func (f *Font) spaceWidth() float32 {
	if f.spec.Kind == Composite {
		return 0
	}
	for c := range f.single {
		if f.nameOf(c) == "space" {
			return f.simpleWidth(c)
		}
	}
	w, _ := f.std("space")
	return w
}
