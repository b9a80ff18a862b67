package report

import (
	"unicode/utf8"

	"pincite/core/span"
)

// step is the distance in bytes between entries of a unit table.
const step = 128

// units turns byte offsets into UTF-16 code units by a sparse table: an entry every step bytes, none for ASCII.
type units struct {
	s     string
	table []int32 // table[k] = UTF-16 units before byte k*step; nil if s is ASCII
}

func newUnits(s string) *units {
	u := &units{s: s}
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return u
	}
	u.table = make([]int32, 0, len(s)/step+1)
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if i%step == 0 {
			u.table = append(u.table, n)
		}
		n += unitsOf(s[i])
	}
	return u
}

// unitsOf is the number of UTF-16 units a leading byte begins; 0 for a continuation byte.
func unitsOf(c byte) int32 {
	switch {
	case c < 0x80, c >= 0xC0 && c < 0xF0:
		return 1
	case c >= 0xF0:
		return 2
	}
	return 0
}

// utf16FromByte is the number of UTF-16 code units before byte offset i.
func (u *units) utf16FromByte(i int) int {
	if u.table == nil || i <= 0 {
		return max(i, 0)
	}
	k := min(i/step, len(u.table)-1)
	n := u.table[k]
	for j := k * step; j < i && j < len(u.s); j++ {
		n += unitsOf(u.s[j])
	}
	return int(n)
}

// rangeFromSpan converts a byte span to UTF-16 units.
func (u *units) rangeFromSpan(s span.Span) TextRange {
	return TextRange{u.utf16FromByte(s.Start), u.utf16FromByte(s.End)}
}
