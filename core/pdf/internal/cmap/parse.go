package cmap

import (
	"unicode/utf16"

	"pincite/core/pdf/internal/literal"
)

// kinds of token in a CMap file
const (
	tokEnd = iota
	tokHex
	tokName
	tokNumber
	tokWord
	tokOpen  // [
	tokClose // ]
	tokOther
)

type parser struct {
	b   []byte
	i   int
	m   *Map
	raw []byte // bytes of the last tokHex, name or word
	num int
}

// run reads sections until the end. Sections may lack their counts or ends.
func (p *parser) run() {
	lastName := ""
	for {
		switch p.next() {
		case tokEnd:
			return
		case tokName:
			lastName = string(p.raw)
			if lastName == "WMode" && p.next() == tokNumber {
				p.m.Vertical = p.num == 1
			}
		case tokWord:
			switch string(p.raw) {
			case "usecmap":
				p.m.Base = lastName
				p.useNamed(lastName)
			case "begincodespacerange":
				p.codespace()
			case "beginbfchar":
				p.bfchar()
			case "beginbfrange":
				p.bfrange()
			case "begincidchar":
				p.cid(false)
			case "begincidrange":
				p.cid(true)
			}
		}
	}
}

func (p *parser) useNamed(name string) {
	switch name {
	case "Identity-H", "Identity-V":
		p.m.Use(Identity(name == "Identity-V"))
	case "Adobe-Identity-UCS":
	default:
		p.m.Known = false
	}
}

func (p *parser) codespace() {
	for p.next() == tokHex {
		lo, n := code(p.raw), len(p.raw)
		if p.next() != tokHex {
			return
		}
		if n >= 1 && n <= 4 && len(p.m.spaces) < 256 {
			p.m.spaces = append(p.m.spaces, space{lo, code(p.raw), n})
		}
	}
}

func (p *parser) bfchar() {
	for p.next() == tokHex {
		c := code(p.raw)
		switch p.next() {
		case tokHex:
			p.setText(c, target(p.raw))
		case tokName: // a glyph name is allowed and never seen
		default:
			return
		}
	}
}

func (p *parser) bfrange() {
	for p.next() == tokHex {
		lo := code(p.raw)
		if p.next() != tokHex {
			return
		}
		hi := code(p.raw)
		switch p.next() {
		case tokHex:
			p.addTextRange(lo, hi, target(p.raw))
		case tokOpen:
			for c := lo; ; c++ {
				t := p.next()
				if t == tokEnd || t == tokClose {
					break
				}
				if t == tokHex && c <= hi {
					p.setText(c, target(p.raw))
				}
			}
		default:
			return
		}
	}
}

func (p *parser) addTextRange(lo, hi uint32, dst []uint16) {
	if hi < lo || len(dst) == 0 || len(p.m.texts) >= maxRanges {
		return
	}
	if lo == hi {
		p.setText(lo, dst)
		return
	}
	p.m.texts = append(p.m.texts, textRange{lo, hi, dst})
}

func (p *parser) setText(c uint32, dst []uint16) {
	if len(p.m.text) < maxEntries {
		p.m.text[c] = fromUTF16(dst)
	}
}

func (p *parser) cid(ranges bool) {
	for p.next() == tokHex {
		lo := code(p.raw)
		hi := lo
		if ranges {
			if p.next() != tokHex {
				return
			}
			hi = code(p.raw)
		}
		if p.next() != tokNumber {
			return
		}
		if hi >= lo && len(p.m.cids) < maxRanges {
			p.m.cids = append(p.m.cids, cidRange{lo, hi, uint32(p.num)})
		}
	}
}

// code is the number that a code's bytes spell; only the last four count.
func code(b []byte) (c uint32) {
	for _, x := range b {
		c = c<<8 | uint32(x)
	}
	return c
}

// target is the UTF-16BE text of a bf target. A single byte is taken as a code point.
func target(b []byte) []uint16 {
	if len(b) > maxTarget {
		b = b[:maxTarget]
	}
	if len(b) == 1 {
		return []uint16{uint16(b[0])}
	}
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		u = append(u, uint16(b[i])<<8|uint16(b[i+1]))
	}
	if len(u) == 2 && u[0] == 0 && !utf16.IsSurrogate(rune(u[1])) {
		u = u[1:] // UTF-32 written by mistake
	}
	return u
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelim(c byte) bool {
	switch c {
	case '<', '>', '[', ']', '(', ')', '{', '}', '/', '%':
		return true
	}
	return isSpace(c)
}

// next reads one token into p.raw or p.num.
func (p *parser) next() int {
	for p.i < len(p.b) {
		c := p.b[p.i]
		switch {
		case isSpace(c):
			p.i++
			continue
		case c == '%':
			for p.i < len(p.b) && p.b[p.i] != '\n' && p.b[p.i] != '\r' {
				p.i++
			}
			continue
		case c == '<':
			if p.i+1 < len(p.b) && p.b[p.i+1] == '<' {
				p.i += 2
				return tokOther
			}
			return p.hex()
		case c == '[':
			p.i++
			return tokOpen
		case c == ']':
			p.i++
			return tokClose
		case c == '(':
			p.literal()
			return tokOther
		case c == '/':
			p.i++
			p.word()
			return tokName
		case isDelim(c):
			p.i++
			return tokOther
		}
		p.word()
		if n, ok := number(p.raw); ok {
			p.num = n
			return tokNumber
		}
		return tokWord
	}
	return tokEnd
}

func (p *parser) word() {
	i := p.i
	for p.i < len(p.b) && !isDelim(p.b[p.i]) {
		p.i++
	}
	p.raw = p.b[i:p.i]
}

func (p *parser) hex() int {
	p.raw, p.i = literal.Hex(make([]byte, 0, 8), p.b, p.i+1)
	return tokHex
}

func (p *parser) literal() {
	depth := 0
	for ; p.i < len(p.b); p.i++ {
		switch p.b[p.i] {
		case '\\':
			p.i++
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				p.i++
				return
			}
		}
	}
}

func number(b []byte) (int, bool) {
	n := 0
	if len(b) == 0 || len(b) > 9 {
		return 0, false
	}
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}
