package font

import "pincite/core/pdf/internal/glyph"

// A cff is what matters here of a Compact Font Format program (Adobe Technical
// Note 5176): glyph names or CIDs by glyph, and the built-in encoding.
type cff struct {
	names    []string // by glyph; nil for CID-keyed fonts
	cids     []int    // by glyph; nil for name-keyed fonts
	encoding glyph.Encoding
	encoded  bool // the program has an encoding of its own
}

const maxIndex = 1 << 16 // entries of one INDEX

// index reads an INDEX at off: its items and the offset after it.
func index(b []byte, off int) (items [][]byte, end int, ok bool) {
	if off < 0 || off+2 > len(b) {
		return nil, off, false
	}
	n := u16(b, off)
	if n == 0 {
		return nil, off + 2, true
	}
	if off+3 > len(b) || n > maxIndex {
		return nil, off, false
	}
	size := int(b[off+2])
	if size < 1 || size > 4 || off+3+(n+1)*size > len(b) {
		return nil, off, false
	}
	at := func(i int) int {
		v := 0
		for k := 0; k < size; k++ {
			v = v<<8 | int(b[off+3+i*size+k])
		}
		return v
	}
	base := off + 2 + (n+1)*size
	items = make([][]byte, n)
	for i := range items {
		lo, hi := base+at(i), base+at(i+1)
		if lo < 0 || hi < lo || hi > len(b) {
			continue
		}
		items[i] = b[lo:hi]
	}
	return items, base + at(n), true
}

// topDict reads the operators of a DICT that take integers: operator to operands.
// Two-byte operators count from 1200.
func topDict(b []byte) map[int][]int {
	out := map[int][]int{}
	var args []int
	for i := 0; i < len(b); {
		c := int(b[i])
		switch {
		case c <= 21:
			if c == 12 {
				i++
				if i < len(b) {
					c = 1200 + int(b[i])
				}
			}
			out[c] = args
			args = nil
			i++
		case c == 28:
			args = append(args, int(int16(u16(b, i+1))))
			i += 3
		case c == 29:
			args = append(args, int(int32(u32(b, i+1))))
			i += 5
		case c == 30:
			i++
			for i < len(b) && b[i]&0xF != 0xF && b[i]>>4 != 0xF {
				i++
			}
			i++
			args = append(args, 0)
		case c >= 32 && c <= 246:
			args = append(args, c-139)
			i++
		case c >= 247 && c <= 250 && i+1 < len(b):
			args = append(args, (c-247)*256+int(b[i+1])+108)
			i += 2
		case c >= 251 && c <= 254 && i+1 < len(b):
			args = append(args, -(c-251)*256-int(b[i+1])-108)
			i += 2
		default:
			i++
		}
		if len(args) > 64 {
			args = args[:64]
		}
	}
	return out
}

func firstArg(d map[int][]int, op int) (int, bool) {
	a, ok := d[op]
	if !ok || len(a) == 0 {
		return 0, false
	}
	return a[0], true
}

// parseCFF reads names, charset and encoding; nil if b is no CFF.
func parseCFF(b []byte) *cff {
	if len(b) < 4 || b[0] != 1 {
		return nil
	}
	_, at, ok := index(b, int(b[2])) // names
	if !ok {
		return nil
	}
	tops, at, ok := index(b, at)
	if !ok || len(tops) == 0 {
		return nil
	}
	strings, _, ok := index(b, at)
	if !ok {
		return nil
	}
	top := topDict(tops[0])
	csAt, _ := firstArg(top, 17)
	chars, _, ok := index(b, csAt)
	if !ok {
		return nil
	}
	f := &cff{}
	sid := func(n int) string {
		std := glyph.CFFStrings()
		if n < len(std) {
			return std[n]
		}
		if k := n - len(std); k < len(strings) {
			return string(strings[k])
		}
		return ""
	}
	charset := readCharset(b, top, len(chars))
	if _, cid := top[1230]; cid { // ROS: CID-keyed
		f.cids = charset
		return f
	}
	f.names = make([]string, len(chars))
	for g := range f.names {
		f.names[g] = sid(charset[g])
	}
	f.readEncoding(b, top, charset, sid)
	return f
}

// readCharset is the string id or CID of each glyph.
func readCharset(b []byte, top map[int][]int, n int) []int {
	out := make([]int, n)
	at, given := firstArg(top, 15)
	if !given || at <= 2 {
		predefined(out, at)
		return out
	}
	if at < 0 || at >= len(b) {
		return out
	}
	format := b[at]
	at++
	for g := 1; g < n; {
		first, left := u16(b, at), 0
		if at+2 > len(b) {
			break
		}
		at += 2
		switch format {
		case 1:
			if at < len(b) {
				left = int(b[at])
			}
			at++
		case 2:
			left = u16(b, at)
			at += 2
		}
		for k := 0; k <= left && g < n; k++ {
			out[g] = first + k
			g++
		}
	}
	return out
}

func predefined(out []int, which int) {
	if which == 0 { // ISOAdobe
		for g := range out {
			if g <= 228 {
				out[g] = g
			}
		}
		return
	}
	names := glyph.ExpertCharset()
	if which == 2 {
		names = glyph.ExpertSubsetCharset()
	}
	ids := map[string]int{}
	for i, s := range glyph.CFFStrings() {
		ids[s] = i
	}
	for g := range out {
		if g < len(names) {
			out[g] = ids[names[g]]
		}
	}
}

func (f *cff) readEncoding(b []byte, top map[int][]int, charset []int, sid func(int) string) {
	f.encoded = true
	at, _ := firstArg(top, 16)
	switch {
	case at == 0:
		f.encoding = *glyph.Standard()
		return
	case at == 1:
		f.encoding = *glyph.Expert()
		return
	case at < 0 || at+2 > len(b):
		return
	}
	name := func(g int) string {
		if g < len(f.names) {
			return f.names[g]
		}
		return ""
	}
	format, n := b[at], int(b[at+1])
	at += 2
	g := 1
	switch format & 0x7F {
	case 0:
		for i := 0; i < n && at < len(b); i, at, g = i+1, at+1, g+1 {
			f.encoding[b[at]] = name(g)
		}
	case 1:
		for i := 0; i < n && at+1 < len(b); i, at = i+1, at+2 {
			for k := 0; k <= int(b[at+1]); k++ {
				if c := int(b[at]) + k; c < 256 {
					f.encoding[c] = name(g)
				}
				g++
			}
		}
	}
	if format&0x80 == 0 || at >= len(b) {
		return
	}
	n, at = int(b[at]), at+1
	for i := 0; i < n && at+3 <= len(b); i, at = i+1, at+3 {
		f.encoding[b[at]] = sid(u16(b, at+1))
	}
}
