// Package content reads content streams: bytes in, operators with their operands
// out. It knows the syntax (PDF 32000-1 7.8.2, 8.9.7) and no operator's meaning, save
// that inline images are stepped over whole. It never fails: what cannot be read
// is passed over.
package content

import (
	"bytes"

	"pincite/core/pdf/internal/literal"
)

// A Kind says what an operand is.
type Kind uint8

// The kinds of operand. Arrays and dictionaries come flat, between their marks.
const (
	Number Kind = iota
	String
	Name
	ArrayOpen
	ArrayClose
	DictOpen
	DictClose
	Other // true, false, null
)

// An Operand is one operand of an operator. Bytes is valid until the next call of Next.
type Operand struct {
	Kind  Kind
	Num   float64
	Bytes []byte // of a String or Name, decoded
}

// Caps on one operator. A long TJ array has a few hundred elements.
const (
	maxOperands = 1 << 14
	maxImage    = 1 << 26 // bytes searched for the end of an inline image
)

// A Scanner reads one content stream.
type Scanner struct {
	b    []byte
	i    int
	Args []Operand // operands of the operator that Next returned
	buf  []byte    // backs decoded strings
}

// New starts reading b.
func New(b []byte) *Scanner { return &Scanner{b: b} }

// Offset is how many bytes have been read.
func (s *Scanner) Offset() int { return s.i }

var class = func() (t [256]uint8) {
	for _, c := range []byte(" \t\r\n\f\x00") {
		t[c] = 1
	}
	for _, c := range []byte("()<>[]{}/%") {
		t[c] = 2
	}
	for _, c := range []byte("0123456789+-.") {
		t[c] = 3
	}
	return
}()

// Next reads to the next operator. It returns nil at the end. An inline image
// comes as the operator "EI" with the image's dictionary as operands.
func (s *Scanner) Next() []byte {
	s.Args = s.Args[:0]
	s.buf = s.buf[:0]
	op := s.operator()
	if len(op) == 2 && op[0] == 'B' && op[1] == 'I' {
		return s.inlineImage()
	}
	return op
}

// operator reads operands up to the next operator; nil at the end.
func (s *Scanner) operator() []byte {
	for s.i < len(s.b) {
		c := s.b[s.i]
		switch class[c] {
		case 1:
			s.i++
		case 3:
			s.number()
		case 2:
			s.delimited(c)
		default:
			if op := s.word(); op != nil {
				return op
			}
		}
	}
	return nil
}

func (s *Scanner) add(o Operand) {
	if len(s.Args) < maxOperands {
		s.Args = append(s.Args, o)
	}
}

func (s *Scanner) delimited(c byte) {
	switch c {
	case '(':
		s.literal()
	case '/':
		s.name()
	case '[':
		s.i++
		s.add(Operand{Kind: ArrayOpen})
	case ']':
		s.i++
		s.add(Operand{Kind: ArrayClose})
	case '<':
		if s.i+1 < len(s.b) && s.b[s.i+1] == '<' {
			s.i += 2
			s.add(Operand{Kind: DictOpen})
			return
		}
		s.hex()
	case '>':
		s.i++
		if s.i < len(s.b) && s.b[s.i] == '>' {
			s.i++
			s.add(Operand{Kind: DictClose})
		}
	case '%':
		for s.i < len(s.b) && s.b[s.i] != '\n' && s.b[s.i] != '\r' {
			s.i++
		}
	default:
		s.i++
	}
}

// word reads an operator or a keyword operand; nil for the latter.
func (s *Scanner) word() []byte {
	i := s.i
	for s.i < len(s.b) && (class[s.b[s.i]] == 0 || class[s.b[s.i]] == 3) {
		s.i++
	}
	w := s.b[i:s.i]
	switch string(w) {
	case "true", "false", "null":
		s.add(Operand{Kind: Other})
		return nil
	}
	return w
}

// tens are the powers of ten that a number's digits are divided by.
var tens = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// number reads a number; "--5", "5-3" and the like are read as far as they make sense.
func (s *Scanner) number() {
	neg, huge, n, digits, point := false, false, int64(0), 0, -1 // digits read, and before the point
	i := s.i
loop:
	for ; i < len(s.b); i++ {
		switch c := s.b[i]; {
		case c >= '0' && c <= '9':
			if digits < len(tens)-1 {
				n = n*10 + int64(c-'0')
				digits++
			} else { // a whole number too large for a page, or digits too small to be seen
				huge = huge || point < 0
			}
		case c == '.':
			if point >= 0 {
				break loop
			}
			point = digits
		case c == '-':
			if digits > 0 {
				for i < len(s.b) && class[s.b[i]] == 3 { // "12-34": the rest is noise
					i++
				}
				break loop
			}
			neg = true
		case c == '+':
		default:
			break loop
		}
	}
	s.i = i
	v := float64(n)
	if point >= 0 && digits > point {
		v /= tens[digits-point]
	}
	if neg {
		v = -v
	}
	if huge || v > 1e12 || v < -1e12 {
		v = 0
	}
	s.add(Operand{Kind: Number, Num: v})
}

func (s *Scanner) name() {
	s.i++
	i := s.i
	escaped := false
	for s.i < len(s.b) && (class[s.b[s.i]] == 0 || class[s.b[s.i]] == 3) {
		escaped = escaped || s.b[s.i] == '#'
		s.i++
	}
	raw := s.b[i:s.i]
	if !escaped {
		s.add(Operand{Kind: Name, Bytes: raw})
		return
	}
	at := len(s.buf)
	for k := 0; k < len(raw); k++ {
		if raw[k] == '#' && k+2 < len(raw) {
			hi, ok1 := literal.Digit(raw[k+1])
			lo, ok2 := literal.Digit(raw[k+2])
			if ok1 && ok2 {
				s.buf = append(s.buf, hi<<4|lo)
				k += 2
				continue
			}
		}
		s.buf = append(s.buf, raw[k])
	}
	s.add(Operand{Kind: Name, Bytes: s.buf[at:len(s.buf):len(s.buf)]})
}

// literal reads a string in parentheses (PDF 32000-1 7.3.4.2).
func (s *Scanner) literal() {
	s.i++
	start := s.i
	// most strings hold no escapes and no parentheses: no copy for them
	for k := start; k < len(s.b); k++ {
		if c := s.b[k]; c == ')' {
			s.i = k + 1
			s.add(Operand{Kind: String, Bytes: s.b[start:k]})
			return
		} else if c == '(' || c == '\\' || c == '\r' {
			break
		}
	}
	at := len(s.buf)
	depth := 1
	for s.i < len(s.b) {
		c := s.b[s.i]
		s.i++
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case '\\':
			s.buf, s.i = literal.Escape(s.buf, s.b, s.i)
			continue
		case '\r':
			if s.i < len(s.b) && s.b[s.i] == '\n' {
				s.i++
			}
			c = '\n'
		}
		if depth == 0 {
			break
		}
		s.buf = append(s.buf, c)
	}
	s.add(Operand{Kind: String, Bytes: s.buf[at:len(s.buf):len(s.buf)]})
}

func (s *Scanner) hex() {
	at := len(s.buf)
	s.buf, s.i = literal.Hex(s.buf, s.b, s.i+1)
	s.add(Operand{Kind: String, Bytes: s.buf[at:len(s.buf):len(s.buf)]})
}

// inlineImage steps over "BI dict ID data EI". The data may hold "EI" itself; the
// end is an EI between white space that no binary follows.
func (s *Scanner) inlineImage() []byte {
	s.Args = s.Args[:0]
	for {
		switch w := s.operator(); string(w) {
		case "":
			return nil
		case "ID":
			s.skipImage()
			return []byte("EI")
		case "EI":
			return w
		}
	}
}

func (s *Scanner) skipImage() {
	s.i++ // the single white space after ID
	end := min(len(s.b), s.i+maxImage)
	for i := s.i; i < end; {
		k := bytes.Index(s.b[min(i, end):end], []byte("EI"))
		if k < 0 {
			break
		}
		at := i + k
		i = at + 2
		if at > s.i && class[s.b[at-1]] != 1 {
			continue
		}
		if s.plausible(at + 2) {
			s.i = at + 2
			return
		}
	}
	s.i = end
}

// plausible reports whether what follows an EI reads like content: white space,
// then some bytes of plain text that begin with an operator or operand.
func (s *Scanner) plausible(i int) bool {
	if i >= len(s.b) {
		return true
	}
	if class[s.b[i]] != 1 || s.b[i] == 0 {
		return false
	}
	end := min(len(s.b), i+24)
	for ; i < end; i++ {
		c := s.b[i]
		if c >= 0x7F || c < 0x20 && class[c] != 1 {
			return false
		}
		if c == '(' || c == '<' {
			return true
		}
	}
	return true
}
