// Package cmap reads CMap files: the maps from character codes to text (ToUnicode)
// and from codes to glyph numbers (the Encoding of composite fonts). Bytes in, a Map
// out. It never fails: what cannot be read is passed over. The predefined CJK
// CMaps are not carried; see Map.Known.
package cmap

import (
	"sort"
	"unicode/utf16"
	"unicode/utf8"
)

// Caps on one map; the widest court file seen uses some 3,000 entries.
const (
	maxEntries = 1 << 17 // single entries
	maxRanges  = 1 << 16 // ranges
	maxTarget  = 64      // bytes of one text target
)

// A Map is one CMap. The zero Map knows no code.
type Map struct {
	Vertical bool // WMode 1
	Base     string
	// Known is false where usecmap names a map that is not at hand.
	Known bool

	spaces []space
	text   map[uint32]string
	texts  []textRange
	cids   []cidRange
	sorted bool
}

type space struct {
	lo, hi uint32
	n      int // bytes
}

type textRange struct {
	lo, hi uint32
	dst    []uint16 // UTF-16; the last unit counts up
}

type cidRange struct{ lo, hi, cid uint32 }

// Identity is Identity-H or, if vertical, Identity-V: two bytes that are the glyph number.
func Identity(vertical bool) *Map {
	return &Map{
		Vertical: vertical, Known: true, sorted: true,
		spaces: []space{{0, 0xFFFF, 2}},
		cids:   []cidRange{{0, 0xFFFF, 0}},
	}
}

// Parse reads a CMap file.
func Parse(data []byte) *Map {
	m := &Map{Known: true, text: map[uint32]string{}}
	p := parser{b: data, m: m}
	p.run()
	m.sort()
	return m
}

func (m *Map) sort() {
	sort.SliceStable(m.texts, func(i, j int) bool { return m.texts[i].lo < m.texts[j].lo })
	sort.SliceStable(m.cids, func(i, j int) bool { return m.cids[i].lo < m.cids[j].lo })
	m.sorted = true
}

// Use takes over what base maps and m does not.
func (m *Map) Use(base *Map) {
	m.spaces = append(m.spaces, base.spaces...)
	m.texts = append(m.texts, base.texts...)
	m.cids = append(m.cids, base.cids...)
	for c, s := range base.text {
		if _, ok := m.text[c]; !ok && m.text != nil {
			m.text[c] = s
		}
	}
	m.sort()
}

// HasText reports whether the map gives text to any code.
func (m *Map) HasText() bool { return m != nil && (len(m.text) > 0 || len(m.texts) > 0) }

// HasCIDs reports whether the map gives a glyph number to any code.
func (m *Map) HasCIDs() bool { return m != nil && len(m.cids) > 0 }

// Text is the text of a code. ok is false where the map has none; targets of
// U+0000 and U+FFFD alone count as none (PDF writers put them where they knew no better).
func (m *Map) Text(code uint32) (s string, ok bool) {
	if m == nil {
		return "", false
	}
	s, ok = m.text[code]
	if ok {
		return s, s != ""
	}
	// ranges seldom overlap; the one that starts last at or before code wins
	i := sort.Search(len(m.texts), func(i int) bool { return m.texts[i].lo > code }) - 1
	for n := 0; i >= 0 && n < 8; i, n = i-1, n+1 {
		r := &m.texts[i]
		if code > r.hi {
			continue
		}
		u := append([]uint16(nil), r.dst...)
		if len(u) > 0 {
			u[len(u)-1] += uint16(code - r.lo)
		}
		s = fromUTF16(u)
		return s, s != ""
	}
	return "", false
}

// CID is the glyph number of a code.
func (m *Map) CID(code uint32) (int, bool) {
	if m == nil {
		return 0, false
	}
	i := sort.Search(len(m.cids), func(i int) bool { return m.cids[i].lo > code }) - 1
	for n := 0; i >= 0 && n < 8; i, n = i-1, n+1 {
		if r := &m.cids[i]; code <= r.hi {
			return int(r.cid + code - r.lo), true
		}
	}
	return 0, false
}

// OneByte reports whether all codes are of one byte.
func (m *Map) OneByte() bool {
	for _, s := range m.spaces {
		if s.n != 1 {
			return false
		}
	}
	return len(m.spaces) > 0
}

// Next is the code that s begins with and its length in bytes, at least 1
// (PDF 32000-1 9.7.6.2). s must not be empty.
func (m *Map) Next(s []byte) (code uint32, n int) {
	if len(m.spaces) == 1 && m.spaces[0].n == 2 || len(m.spaces) == 0 {
		if len(s) == 1 {
			return uint32(s[0]), 1
		}
		return uint32(s[0])<<8 | uint32(s[1]), 2
	}
	least := 4
	for k := 1; k <= 4 && k <= len(s); k++ {
		code = code<<8 | uint32(s[k-1])
		for i := range m.spaces {
			if m.spaces[i].n == k && inSpace(code, m.spaces[i]) {
				return code, k
			}
		}
	}
	for _, sp := range m.spaces {
		least = min(least, sp.n)
	}
	least = max(1, min(least, len(s)))
	code = 0
	for k := 0; k < least; k++ {
		code = code<<8 | uint32(s[k])
	}
	return code, least
}

// inSpace compares byte by byte, as codespace ranges are boxes, not intervals.
func inSpace(code uint32, s space) bool {
	for k := 0; k < s.n; k++ {
		sh := uint(8 * k)
		c, lo, hi := code>>sh&0xFF, s.lo>>sh&0xFF, s.hi>>sh&0xFF
		if c < lo || c > hi {
			return false
		}
	}
	return true
}

// fromUTF16 is the text of a target, "" for one that means "unknown".
func fromUTF16(u []uint16) string {
	rs := utf16.Decode(u)
	out := rs[:0]
	for _, r := range rs {
		if r != 0 && r != utf8.RuneError {
			out = append(out, r)
		}
	}
	return string(out)
}
