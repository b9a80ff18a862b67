package font

import (
	"encoding/binary"

	"pincite/core/pdf/internal/glyph"
)

// Caps on a font program; a full system font has some 65,535 glyphs and 60 tables.
const (
	maxTables = 256
	maxGroups = 1 << 16
)

// An sfnt is what matters here of a TrueType or OpenType program: which glyph
// shows which character. It never fails; missing tables leave maps empty.
type sfnt struct {
	tables map[string][]byte
	glyphs int      // from maxp
	names  []string // from post, by glyph
	// unicode, symbol and mac map character codes to glyphs: the (3,1)/(0,x)/(3,10),
	// (3,0) and (1,0) subtables of cmap.
	unicode, symbol, mac map[uint32]uint16
	cff                  []byte // OpenType with CFF outlines
}

func u16(b []byte, i int) int {
	if i < 0 || i+2 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint16(b[i:]))
}

func u32(b []byte, i int) int {
	if i < 0 || i+4 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint32(b[i:]))
}

// parseSFNT reads the table directory, cmap, maxp and post.
func parseSFNT(b []byte) *sfnt {
	s := &sfnt{tables: map[string][]byte{}}
	if len(b) >= 16 && string(b[:4]) == "ttcf" {
		off := u32(b, 12)
		s.directory(b, off)
	} else {
		s.directory(b, 0)
	}
	s.glyphs = u16(s.tables["maxp"], 4)
	s.cff = s.tables["CFF "]
	s.parseCmap(s.tables["cmap"])
	s.parsePost(s.tables["post"])
	return s
}

func (s *sfnt) directory(b []byte, off int) {
	n := min(u16(b, off+4), maxTables)
	for i := 0; i < n; i++ {
		r := off + 12 + 16*i
		if r+16 > len(b) {
			return
		}
		start, length := u32(b, r+8), u32(b, r+12)
		if start < 0 || start > len(b) {
			continue
		}
		end := min(start+length, len(b))
		if end < start {
			continue
		}
		s.tables[string(b[r:r+4])] = b[start:end]
	}
}

func (s *sfnt) parseCmap(b []byte) {
	n := min(u16(b, 2), maxTables)
	for i := 0; i < n; i++ {
		platform, encoding, off := u16(b, 4+8*i), u16(b, 6+8*i), u32(b, 8+8*i)
		if off <= 0 || off >= len(b) {
			continue
		}
		var dst *map[uint32]uint16
		switch {
		case platform == 3 && encoding == 0:
			dst = &s.symbol
		case platform == 0 && encoding != 5, platform == 3 && (encoding == 1 || encoding == 10):
			dst = &s.unicode
		case platform == 1:
			dst = &s.mac
		default:
			continue
		}
		if *dst == nil {
			*dst = map[uint32]uint16{}
		}
		readSubtable(b[off:], *dst)
	}
}

// readSubtable adds the entries of a cmap subtable of format 0, 4, 6, 10 or 12.
func readSubtable(b []byte, m map[uint32]uint16) {
	set := func(c, g int) {
		if g > 0 && g <= 0xFFFF {
			if _, ok := m[uint32(c)]; !ok {
				m[uint32(c)] = uint16(g)
			}
		}
	}
	switch u16(b, 0) {
	case 0:
		for c := 0; c < 256 && 6+c < len(b); c++ {
			set(c, int(b[6+c]))
		}
	case 4:
		readFormat4(b, set)
	case 6:
		first, n := u16(b, 6), u16(b, 8)
		for i := 0; i < n && 10+2*i+2 <= len(b); i++ {
			set(first+i, u16(b, 10+2*i))
		}
	case 10:
		first, n := u32(b, 12), u32(b, 16)
		for i := 0; i < n && i < maxGroups && 20+2*i+2 <= len(b); i++ {
			set(first+i, u16(b, 20+2*i))
		}
	case 12:
		n := min(u32(b, 12), maxGroups)
		for i := 0; i < n && 16+12*i+12 <= len(b); i++ {
			lo, hi, g := u32(b, 16+12*i), u32(b, 20+12*i), u32(b, 24+12*i)
			for c := lo; c <= hi && c-lo < 0x10000 && len(m) < 1<<17; c++ {
				set(c, g+c-lo)
			}
		}
	}
}

func readFormat4(b []byte, set func(c, g int)) {
	n := u16(b, 6) / 2
	ends, starts := 14, 16+2*n
	deltas, offsets := 16+4*n, 16+6*n
	for i := 0; i < n; i++ {
		lo, hi := u16(b, starts+2*i), u16(b, ends+2*i)
		delta, off := u16(b, deltas+2*i), u16(b, offsets+2*i)
		if starts+2*i+2 > len(b) {
			return
		}
		for c := lo; c <= hi && c < 0xFFFF; c++ {
			if off == 0 {
				set(c, (c+delta)&0xFFFF)
				continue
			}
			at := offsets + 2*i + off + 2*(c-lo)
			if at+2 > len(b) {
				break
			}
			if g := u16(b, at); g != 0 {
				set(c, (g+delta)&0xFFFF)
			}
		}
	}
}

// parsePost reads the glyph names of formats 1 and 2.
func (s *sfnt) parsePost(b []byte) {
	switch u32(b, 0) {
	case 0x00010000:
		s.names = glyph.MacGlyphs()
	case 0x00020000:
		n := u16(b, 32)
		if 34+2*n > len(b) {
			n = max(0, (len(b)-34)/2)
		}
		var extra []string
		for i := 34 + 2*n; i < len(b); {
			l := int(b[i])
			if i+1+l > len(b) {
				break
			}
			extra = append(extra, string(b[i+1:i+1+l]))
			i += 1 + l
		}
		mac := glyph.MacGlyphs()
		s.names = make([]string, n)
		for g := range s.names {
			k := u16(b, 34+2*g)
			switch {
			case k < len(mac):
				s.names[g] = mac[k]
			case k-258 >= 0 && k-258 < len(extra):
				s.names[g] = extra[k-258]
			}
		}
	}
}

// textOfGlyph maps glyphs back to text by cmap, then post: nil if the program
// says nothing. Where several characters show one glyph the lowest plain one wins.
func (s *sfnt) textOfGlyph() map[uint16]string {
	out := map[uint16]string{}
	best := map[uint16]uint32{}
	take := func(m map[uint32]uint16, fix func(uint32) uint32) {
		for c, g := range m {
			r := fix(c)
			if r == 0 {
				continue
			}
			if old, ok := best[g]; !ok || rank(r) < rank(old) {
				best[g] = r
			}
		}
	}
	take(s.unicode, func(c uint32) uint32 { return c })
	if len(best) == 0 {
		take(s.symbol, func(c uint32) uint32 { return c &^ 0xF000 })
	}
	if len(best) == 0 {
		mac := glyph.Named("MacRomanEncoding")
		take(s.mac, func(c uint32) uint32 {
			if c < 256 {
				if t := []rune(glyph.Text(mac[c])); len(t) == 1 {
					return uint32(t[0])
				}
			}
			return 0
		})
	}
	for g, r := range best {
		if t := glyph.Split(string(rune(r))); t != "" {
			out[g] = t
		}
	}
	for g, n := range s.names {
		if _, ok := out[uint16(g)]; !ok && g > 0 {
			if t := glyph.Text(n); t != "" {
				out[uint16(g)] = t
			}
		}
	}
	return out
}

// rank orders the characters that share a glyph: printable ASCII, Latin-1, the rest
// of the plane, then the private use area and format characters.
func rank(r uint32) uint32 {
	switch {
	case r >= 0x21 && r < 0x7F:
		return r
	case r == 0x20:
		return 0x7F
	case r == 0xA0 || r == 0xAD:
		return 0x300 + r // after the plain space and hyphen
	case r < 0x20 || r >= 0xE000 && r < 0xF900 || r >= 0xFFF0:
		return 1<<24 + r
	}
	return 0x100 + r
}
