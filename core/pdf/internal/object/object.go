// Package object reads PDF objects (PDF 32000-1 7.3): bytes in, pdfcpu's object types
// out. It knows nothing of files and streams. What cannot be read is nil.
package object

import (
	"bytes"
	"strings"
	"sync"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/literal"
)

// maxDepth caps arrays and dictionaries inside one another.
const maxDepth = 100

// A String is a string object, decoded.
type String []byte

// Clone is s itself; strings are not changed.
func (s String) Clone() types.Object { return s }

// String is s as text.
func (s String) String() string { return string(s) }

// PDFString is s in hexadecimal form.
func (s String) PDFString() string { return types.NewHexLiteral(s).PDFString() }

// A Parser reads objects one after another.
type Parser struct {
	b []byte
	i int
}

// New begins to read b.
func New(b []byte) *Parser { return &Parser{b: b} }

// blank and delimiter are the characters that end a word (PDF 32000-1 7.2.2).
const (
	blank     = 1
	delimiter = 2
)

var class = [256]uint8{
	' ': blank, '\n': blank, '\r': blank, '\t': blank, '\f': blank, 0: blank,
	'(': delimiter, ')': delimiter, '<': delimiter, '>': delimiter, '[': delimiter, ']': delimiter,
	'{': delimiter, '}': delimiter, '/': delimiter, '%': delimiter,
}

func white(c byte) bool { return class[c] == blank }

func regular(c byte) bool { return class[c] == 0 }

func (p *Parser) skip() {
	for p.i < len(p.b) {
		c := p.b[p.i]
		if c == '%' {
			for p.i < len(p.b) && p.b[p.i] != '\n' && p.b[p.i] != '\r' {
				p.i++
			}
			continue
		}
		if !white(c) {
			return
		}
		p.i++
	}
}

// Word steps over w if it comes next.
func (p *Parser) Word(w string) bool {
	p.skip()
	if !bytes.HasPrefix(p.b[p.i:], []byte(w)) {
		return false
	}
	if end := p.i + len(w); end < len(p.b) && regular(p.b[end]) && w != "stream" {
		return false
	}
	p.i += len(w)
	return true
}

// Int reads a non-negative integer; it reads nothing if none comes next.
func (p *Parser) Int() (int, bool) {
	p.skip()
	i, n := p.i, 0
	for i < len(p.b) && p.b[i] >= '0' && p.b[i] <= '9' && i-p.i < 18 {
		n = n*10 + int(p.b[i]-'0')
		i++
	}
	if i == p.i || i < len(p.b) && p.b[i] == '.' {
		return 0, false
	}
	p.i = i
	return n, true
}

// StreamStart is where a stream's data begins after the word "stream": behind one
// line end (PDF 32000-1 7.3.8.1).
func (p *Parser) StreamStart() int {
	for p.i < len(p.b) && p.b[p.i] == ' ' {
		p.i++
	}
	if p.i < len(p.b) && p.b[p.i] == '\r' {
		p.i++
	}
	if p.i < len(p.b) && p.b[p.i] == '\n' {
		p.i++
	}
	return p.i
}

// Object reads one object.
func (p *Parser) Object() types.Object { return p.object(0) }

func (p *Parser) object(depth int) types.Object {
	p.skip()
	if p.i >= len(p.b) || depth > maxDepth {
		return nil
	}
	switch c := p.b[p.i]; c {
	case '/':
		return p.name()
	case '(':
		return p.literal()
	case '[':
		return p.array(depth)
	case '<':
		if p.i+1 < len(p.b) && p.b[p.i+1] == '<' {
			return p.dict(depth)
		}
		return p.hex()
	default:
		if c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
			return p.number()
		}
		return p.keyword()
	}
}

func (p *Parser) keyword() types.Object {
	i := p.i
	for p.i < len(p.b) && regular(p.b[p.i]) {
		p.i++
	}
	switch string(p.b[i:p.i]) {
	case "true":
		return types.Boolean(true)
	case "false":
		return types.Boolean(false)
	}
	return nil
}

func (p *Parser) array(depth int) types.Object {
	p.i++
	a := types.Array{}
	for {
		p.skip()
		if p.i >= len(p.b) {
			return a
		}
		if p.b[p.i] == ']' {
			p.i++
			return a
		}
		at := p.i
		a = append(a, p.object(depth+1))
		if p.i == at { // a stray delimiter
			if p.b[p.i] == '>' || p.b[p.i] == '}' || p.b[p.i] == ')' {
				return a[:len(a)-1]
			}
			p.i++
		}
	}
}

func (p *Parser) dict(depth int) types.Object {
	p.i += 2
	d := types.Dict{}
	for {
		p.skip()
		switch {
		case p.i >= len(p.b):
			return d
		case p.b[p.i] == '>':
			p.i++
			if p.i < len(p.b) && p.b[p.i] == '>' {
				p.i++
			}
			return d
		case p.b[p.i] != '/':
			at := p.i
			if p.object(depth + 1); p.i == at {
				p.i++
			}
			continue
		}
		key := string(p.name().(types.Name)) // shared, where the name is a usual one
		p.skip()
		if p.i < len(p.b) && p.b[p.i] == '>' {
			continue
		}
		at := p.i
		if o := p.object(depth + 1); o != nil {
			d[key] = o
		}
		if p.i == at && p.i < len(p.b) {
			p.i++
		}
		if bytes.HasPrefix(p.b[at:p.i], []byte("endobj")) {
			return d // the dictionary was never closed
		}
	}
}

func (p *Parser) name() types.Object {
	p.i++
	i := p.i
	escaped := false
	for p.i < len(p.b) && regular(p.b[p.i]) {
		escaped = escaped || p.b[p.i] == '#'
		p.i++
	}
	raw := p.b[i:p.i]
	if o, ok := usual()[string(raw)]; ok {
		return o
	}
	if !escaped {
		return types.Name(raw)
	}
	out := make([]byte, 0, len(raw))
	for k := 0; k < len(raw); k++ {
		if raw[k] == '#' && k+2 < len(raw) && digit(raw[k+1]) >= 0 && digit(raw[k+2]) >= 0 {
			out = append(out, byte(digit(raw[k+1])<<4|digit(raw[k+2])))
			k += 2
			continue
		}
		out = append(out, raw[k])
	}
	return types.Name(out)
}

// usual are the names that most objects of a court's papers are made of: one object for all.
var usual = sync.OnceValue(func() map[string]types.Object {
	const names = `Type Subtype Font BaseFont Encoding FirstChar LastChar Widths ToUnicode FontDescriptor FontName Flags FontBBox Ascent Descent
		CapHeight ItalicAngle StemV XHeight AvgWidth MaxWidth FontFile2 FontFile3 DescendantFonts CIDSystemInfo Registry Ordering Supplement
		CIDToGIDMap DW W Identity Identity-H Type0 Type1 TrueType CIDFontType2 WinAnsiEncoding Differences Length Length1 Filter FlateDecode
		DecodeParms Page Pages Parent Kids Count Resources MediaBox CropBox Contents Rotate Annots StructParents ProcSet PDF Text ImageB
		ImageC ImageI ExtGState XObject ColorSpace Pattern Properties Group S K P Pg Tabs CS Transparency DeviceRGB DeviceGray ObjStm N First
		Size Root Info ID XRef Index Prev Catalog Metadata Border Rect A URI Link Annot StructElem MCID Image Form Width Height BitsPerComponent`
	m := map[string]types.Object{}
	for _, n := range strings.Fields(names) {
		m[n] = types.Name(n)
	}
	return m
})

func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// number reads a number or a reference "n g R".
func (p *Parser) number() types.Object {
	if n, ok := p.Int(); ok && (p.i >= len(p.b) || !regular(p.b[p.i])) {
		at := p.i
		if g, ok := p.Int(); ok && p.Word("R") {
			return *types.NewIndirectRef(n, g)
		}
		p.i = at
		return types.Integer(n)
	}
	neg, frac, n, div := false, false, 0.0, 1.0
	for ; p.i < len(p.b) && regular(p.b[p.i]); p.i++ {
		switch c := p.b[p.i]; {
		case c == '-':
			neg = true
		case c == '.':
			frac = true
		case c >= '0' && c <= '9':
			n = n*10 + float64(c-'0')
			if frac {
				div *= 10
			}
		}
	}
	n /= div
	if neg {
		n = -n
	}
	if !frac && n > -1e15 && n < 1e15 {
		return types.Integer(int(n))
	}
	return types.Float(n)
}

func (p *Parser) hex() types.Object {
	out, end := literal.Hex([]byte{}, p.b, p.i+1)
	p.i = end
	return String(out)
}

func (p *Parser) literal() types.Object {
	p.i++
	out := String{}
	for depth := 1; p.i < len(p.b); {
		c := p.b[p.i]
		p.i++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return out
			}
		case '\\':
			out, p.i = literal.Escape(out, p.b, p.i)
			continue
		}
		out = append(out, c)
	}
	return out
}
