// Package deflate reads raw deflate data (RFC 1951) that lies in memory whole, as a
// PDF's streams do. In comes the data; out goes what it holds, as far as it can be
// read. It reads no zlib or gzip header and checks no sum.
package deflate

import (
	"encoding/binary"
	"slices"
)

// How many bits the first look into each table takes; longer codes need a second.
const (
	literalBits  = 9
	distanceBits = 7
	lengthBits   = 7
)

const (
	longest    = 258 // bytes of one match
	codeLimit  = 15  // bits of one code
	endOfBlock = 256
)

// A Decoder holds tables that are used again from one stream to the next. The zero
// value is ready.
type Decoder struct {
	literals, distances, lengths table // of a block that brings its own
	plain, far                   table // of fixed codes
	lens                         [320]uint8
	in                           reader
	out                          []byte // with all its capacity
	at                           int    // bytes of out written
	start                        int    // where this stream begins in out
	limit                        int    // where out may end
}

// Append is dst with what src holds behind it, at most limit bytes. whole is false
// where src is damaged or ends too soon; what was read until then is given.
func (d *Decoder) Append(dst, src []byte, limit int) (out []byte, whole bool) {
	d.in = reader{src: src}
	d.start, d.at, d.limit = len(dst), len(dst), len(dst)+limit
	d.out = slices.Grow(dst, min(3*len(src)+512, limit, 1<<24)+longest)
	d.out = d.out[:cap(d.out)]
	for whole = true; whole && d.at < d.limit; {
		d.in.fill()
		head := d.in.take(3)
		if d.in.short {
			whole = false
			break
		}
		switch head >> 1 {
		case 0:
			whole = d.stored()
		case 1:
			d.fixed()
			whole = d.block(d.plain, d.far)
		case 2:
			whole = d.dynamic() && d.block(d.literals, d.distances)
		default:
			whole = false
		}
		if head&1 != 0 {
			break
		}
	}
	out = d.out[:min(d.at, d.limit)]
	d.in, d.out = reader{}, nil
	return out, whole
}

// grow makes room for n more bytes of out.
func (d *Decoder) grow(n int) {
	if len(d.out)-d.at < n {
		d.out = slices.Grow(d.out[:d.at], min(max(n, d.at), d.limit-d.at+longest))
		d.out = d.out[:cap(d.out)]
	}
}

// stored copies a block that is not compressed (RFC 1951 3.2.4).
func (d *Decoder) stored() bool {
	in := d.in.align()
	if len(in) < 4 {
		return false
	}
	n := int(binary.LittleEndian.Uint16(in))
	if n != int(^binary.LittleEndian.Uint16(in[2:])) {
		return false
	}
	in = in[4:]
	have := min(n, len(in), d.limit-d.at)
	d.grow(have)
	d.at += copy(d.out[d.at:], in[:have])
	d.in.src, d.in.at = in[have:], 0
	return have == n || d.at == d.limit
}

// block reads the codes of a compressed block (RFC 1951 3.2.3). The reader's bits are
// held in variables of its own: it is here that a file's reading spends its time.
func (d *Decoder) block(lits, dists table) bool {
	out, at, limit := d.out, d.at, d.limit
	src, pos, held, n := d.in.src, d.in.at, d.in.held, d.in.n
	literals, distances := (*[1 << literalBits]entry)(lits), (*[1 << distanceBits]entry)(dists)
	ok := false
	for at < limit {
		if len(out)-at < longest {
			d.at = at
			d.grow(longest)
			out = d.out
		}
		if n < codeLimit+5 { // of a length with its extra bits
			held, n, pos = fill(src, pos, held, n)
		}
		e := literals[held&(1<<literalBits-1)]
		if e.kind() == second {
			e = lits[e.value()+int(held>>literalBits&(1<<e.extra()-1))]
		}
		taken := e.taken()
		if taken > n {
			break
		}
		if e.kind() == literal {
			held, n = held>>taken, n-taken
			out[at] = byte(e.value())
			at++
			continue
		}
		if e.kind() != match {
			held, n = held>>taken, n-taken
			ok = e.kind() == last
			break
		}
		length := e.value() + int(held&(1<<taken-1)>>e.bits())
		if held, n = held>>taken, n-taken; n < codeLimit+13 { // of a distance
			held, n, pos = fill(src, pos, held, n)
		}
		e = distances[held&(1<<distanceBits-1)]
		if e.kind() == second {
			e = dists[e.value()+int(held>>distanceBits&(1<<e.extra()-1))]
		}
		taken = e.taken()
		distance := e.value() + int(held&(1<<taken-1)>>e.bits())
		if taken > n || e.kind() != match || distance > at-d.start {
			break
		}
		held, n = held>>taken, n-taken
		at = repeat(out, at, length, distance)
	}
	d.at = at
	d.in.at, d.in.held, d.in.n = pos, held, n
	return ok || at >= limit
}

// repeat writes length bytes again that stand distance bytes before at.
func repeat(out []byte, at, length, distance int) int {
	from := at - distance
	if distance >= length {
		copy(out[at:at+length], out[from:from+length])
		return at + length
	}
	for end := at + length; at < end; {
		at += copy(out[at:end], out[from:at])
	}
	return at
}

// fixed sets the tables of fixed codes (RFC 1951 3.2.6).
func (d *Decoder) fixed() {
	if d.plain != nil {
		return
	}
	l := d.lens[:288]
	for i := range l {
		switch {
		case i < 144 || i >= 280:
			l[i] = 8
		case i < 256:
			l[i] = 9
		default:
			l[i] = 7
		}
	}
	d.plain, _ = d.plain.build(l, literalBits, literalOf)
	l = d.lens[:32]
	for i := range l {
		l[i] = 5
	}
	d.far, _ = d.far.build(l, distanceBits, distanceOf)
}

// lengthOrder is the order in which the lengths of the length codes are given.
var lengthOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// dynamic reads the tables of a block that brings its own (RFC 1951 3.2.7).
func (d *Decoder) dynamic() bool {
	in := &d.in
	in.fill()
	nl, nd, nc := in.take(5)+257, in.take(5)+1, in.take(4)+4
	if nl > 286 || nd > 30 {
		return false
	}
	var lens [19]uint8
	for i := range nc {
		in.fill()
		lens[lengthOrder[i]] = uint8(in.take(3))
	}
	var ok bool
	if d.lengths, ok = d.lengths.build(lens[:], lengthBits, func(s int) entry { return newEntry(match, s, 0) }); !ok || in.short {
		return false
	}
	l := d.lens[:nl+nd]
	for i := 0; i < len(l); {
		in.fill()
		e := in.code(d.lengths, lengthBits)
		if in.short || e.kind() != match {
			return false
		}
		v, n := uint8(e.value()), 1
		switch {
		case v == 16 && i == 0:
			return false
		case v == 16:
			v, n = l[i-1], 3+in.take(2)
		case v == 17:
			v, n = 0, 3+in.take(3)
		case v == 18:
			v, n = 0, 11+in.take(7)
		}
		if i+n > len(l) {
			return false
		}
		for ; n > 0; n-- {
			l[i] = v
			i++
		}
	}
	var okD bool
	d.literals, ok = d.literals.build(l[:nl], literalBits, literalOf)
	d.distances, okD = d.distances.build(l[nl:], distanceBits, distanceOf)
	return ok && okD && !in.short
}
