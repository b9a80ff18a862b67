package deflate

import "encoding/binary"

// A reader takes bits from src, the lowest of a byte first.
type reader struct {
	src   []byte
	at    int    // bytes of src in held
	held  uint64 // the next bits
	n     uint   // how many of them count
	short bool   // more were taken than there are
}

func (r *reader) fill() { r.held, r.n, r.at = fill(r.src, r.at, r.held, r.n) }

// fill holds at least 56 bits, or all that are left. What stands in held above its n
// bits are the bits that follow, so that they may be put there again.
func fill(src []byte, at int, held uint64, n uint) (uint64, uint, int) {
	if at+8 <= len(src) {
		return held | binary.LittleEndian.Uint64(src[at:])<<n, n | 56, at + int((63-n)>>3)
	}
	for n <= 56 && at < len(src) {
		held |= uint64(src[at]) << n
		at++
		n += 8
	}
	return held, n, at
}

// take is the next n bits as a number.
func (r *reader) take(n uint) int {
	v := int(r.held & (1<<n - 1))
	r.drop(n)
	return v
}

func (r *reader) drop(n uint) {
	if n > r.n {
		r.short, r.n = true, n
	}
	r.held >>= n
	r.n -= n
}

// code is the entry of the code that comes next.
func (r *reader) code(t table, first uint) entry {
	e := t[r.held&(1<<first-1)]
	if e.kind() == second {
		e = t[e.value()+int(r.held>>first&(1<<e.extra()-1))]
	}
	r.drop(e.bits())
	return e
}

// align is what is left from the next whole byte on; bits held are given back.
func (r *reader) align() []byte {
	left := r.src[r.at-int(r.n>>3):]
	r.held, r.n = 0, 0
	return left
}
