package pdftest

import (
	"bytes"
	"encoding/binary"
)

func be16(vs ...int) []byte {
	var b []byte
	for _, v := range vs {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	return b
}

func be32(vs ...int) []byte {
	var b []byte
	for _, v := range vs {
		b = binary.BigEndian.AppendUint32(b, uint32(v))
	}
	return b
}

// A Subtable is one cmap subtable of a TrueType program.
type Subtable struct {
	Platform, Encoding int
	Data               []byte
}

// Format0 maps single bytes to glyphs.
func Format0(m map[byte]byte) []byte {
	b := append(be16(0, 262, 0), make([]byte, 256)...)
	for c, g := range m {
		b[6+int(c)] = g
	}
	return b
}

// Format4 maps runs of characters to runs of glyphs: first, last and the glyph of first.
func Format4(runs ...[3]int) []byte {
	runs = append(runs, [3]int{0xFFFF, 0xFFFF, 0})
	n := len(runs)
	b := be16(4, 16+8*n, 0, 2*n, 0, 0, 0)
	for _, r := range runs {
		b = append(b, be16(r[1])...)
	}
	b = append(b, be16(0)...)
	for _, r := range runs {
		b = append(b, be16(r[0])...)
	}
	for _, r := range runs {
		b = append(b, be16(r[2]-r[0])...)
	}
	return append(b, make([]byte, 2*n)...)
}

// Format6 maps characters from first on to glyphs.
func Format6(first int, glyphs ...int) []byte {
	return append(be16(6, 10+2*len(glyphs), 0, first, len(glyphs)), be16(glyphs...)...)
}

// Format12 maps runs of characters: first, last and the glyph of first.
func Format12(runs ...[3]int) []byte {
	b := append(be16(12, 0), be32(16+12*len(runs), 0, len(runs))...)
	for _, r := range runs {
		b = append(b, be32(r[0], r[1], r[2])...)
	}
	return b
}

// Post is a post table of format 2 with these glyph names.
func Post(names ...string) []byte {
	b := append(be32(0x00020000), make([]byte, 28)...)
	b = append(b, be16(len(names))...)
	for i := range names {
		b = append(b, be16(258+i)...)
	}
	for _, n := range names {
		b = append(append(b, byte(len(n))), n...)
	}
	return b
}

// SFNT is a TrueType program with a cmap and, if given, a post table.
func SFNT(post []byte, subtables ...Subtable) []byte {
	cmap := be16(0, len(subtables))
	at := 4 + 8*len(subtables)
	var data []byte
	for _, s := range subtables {
		cmap = append(append(cmap, be16(s.Platform, s.Encoding)...), be32(at+len(data))...)
		data = append(data, s.Data...)
	}
	cmap = append(cmap, data...)
	type table struct {
		tag  string
		data []byte
	}
	tables := []table{{"cmap", cmap}, {"maxp", append(be32(0x00010000), be16(100)...)}}
	if post != nil {
		tables = append(tables, table{"post", post})
	}
	b := append(be32(0x00010000), be16(len(tables), 0, 0, 0)...)
	off := 12 + 16*len(tables)
	var body []byte
	for _, t := range tables {
		b = append(append(b, t.tag...), be32(0, off+len(body), len(t.data))...)
		body = append(body, t.data...)
	}
	return append(b, body...)
}

// cffIndex is a CFF INDEX with offsets of two bytes.
func cffIndex(items ...[]byte) []byte {
	if len(items) == 0 {
		return be16(0)
	}
	b := append(be16(len(items)), 2)
	at := 1
	for _, it := range items {
		b = append(b, be16(at)...)
		at += len(it)
	}
	b = append(b, be16(at)...)
	return append(b, bytes.Join(items, nil)...)
}

func cffInt(v int) []byte { return append([]byte{29}, be32(v)...) }

// CFF is a bare CFF program whose glyphs 1, 2, ... have these names, with codes 1,
// 2, ... in its own encoding if codes is nil, else these.
func CFF(names []string, codes []byte) []byte {
	head := []byte{1, 0, 4, 2}
	nameIndex := cffIndex([]byte("Test"))
	var strs [][]byte
	charset := []byte{0}
	for i, n := range names {
		strs = append(strs, []byte(n))
		charset = append(charset, be16(391+i)...)
	}
	encoding := []byte{0, byte(len(names))}
	for i := range names {
		c := byte(i + 1)
		if codes != nil {
			c = codes[i]
		}
		encoding = append(encoding, c)
	}
	glyphs := make([][]byte, len(names)+1)
	for i := range glyphs {
		glyphs[i] = []byte{14} // endchar
	}
	stringIndex, global, chars := cffIndex(strs...), cffIndex(), cffIndex(glyphs...)
	const topSize = 3 * 6
	base := len(head) + len(nameIndex) + len(cffIndex(make([]byte, topSize))) + len(stringIndex) + len(global)
	top := append(cffInt(base), 15)
	top = append(append(top, cffInt(base+len(charset))...), 16)
	top = append(append(top, cffInt(base+len(charset)+len(encoding))...), 17)
	return bytes.Join([][]byte{head, nameIndex, cffIndex(top), stringIndex, global, charset, encoding, chars}, nil)
}
