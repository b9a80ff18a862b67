package deflate

import "math/bits"

// An entry of a table: what a code stands for.
//
//	bits 0-3 the length of its code, 4-7 its kind, 8-15 the length with the extra bits
//	that follow (of a second look its bits), 16-31 its value
type entry uint32

// Kinds of entries; the zero entry is no code.
const (
	none entry = iota << 4
	literal
	match  // a length, a distance, a length of codes: a base and extra bits
	last   // the end of the block
	second // the value is where the second table begins
)

func newEntry(kind entry, value, extra int) entry { return kind | entry(extra)<<8 | entry(value)<<16 }

func (e entry) kind() entry { return e & 0xF0 }
func (e entry) bits() uint  { return uint(e & 0x0F) }
func (e entry) taken() uint { return uint(e>>8) & 0x3F }
func (e entry) extra() uint { return uint(e>>8) & 0x3F } // of a second look
func (e entry) value() int  { return int(e >> 16) }

// Bases and extra bits of the length codes from 257 and of the distance codes (RFC 1951 3.2.5).
var (
	lengthBase = [29]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthMore = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	farBase    = [30]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	farMore    = [30]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
)

func literalOf(symbol int) entry {
	switch n := symbol - endOfBlock - 1; {
	case symbol < endOfBlock:
		return newEntry(literal, symbol, 0)
	case symbol == endOfBlock:
		return newEntry(last, 0, 0)
	case n < len(lengthBase):
		return newEntry(match, int(lengthBase[n]), int(lengthMore[n]))
	}
	return none
}

func distanceOf(symbol int) entry {
	if symbol < len(farBase) {
		return newEntry(match, int(farBase[symbol]), int(farMore[symbol]))
	}
	return none
}

// A table tells codes by the next bits of the data, the first bit lowest. Codes
// longer than the first look stand in second tables behind the first.
type table []entry

// build makes the table of canonical codes of these lengths (RFC 1951 3.2.2) in t's
// memory. It fails where the codes are more than there can be, or leave gaps; a
// single code of one bit may (zlib writes it for a lone distance), and none at all.
func (t table) build(lens []uint8, first uint, of func(symbol int) entry) (table, bool) {
	var count, next [codeLimit + 1]int
	most := 0
	for _, n := range lens {
		count[n]++
		most = max(most, int(n))
	}
	count[0] = 0
	code := 0
	for n := 1; n <= most; n++ {
		code = (code + count[n-1]) << 1
		next[n] = code
	}
	code += count[most]
	if most > 0 && code != 1<<most && !(code == 1 && most == 1) {
		return t[:0], false
	}
	t = append(t[:0], make(table, 1<<first)...)
	for symbol, n := range lens {
		if n == 0 {
			continue
		}
		turned := int(bits.Reverse16(uint16(next[n])) >> (16 - n))
		next[n]++
		e := of(symbol) + entry(n) + entry(n)<<8
		if uint(n) <= first {
			for i := turned; i < 1<<first; i += 1 << n {
				t[i] = e
			}
			continue
		}
		head := turned & (1<<first - 1)
		if t[head] == 0 { // as long as the longest code: deeper than most need, but seldom
			more := uint(most) - first
			t[head] = newEntry(second, len(t), int(more))
			t = append(t, make(table, 1<<more)...)
		}
		from, more := t[head].value(), t[head].extra()
		for i := turned >> first; i < 1<<more; i += 1 << (uint(n) - first) {
			t[from+i] = e
		}
	}
	return t, true
}
