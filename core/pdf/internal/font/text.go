package font

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"pincite/core/page"
	"pincite/core/pdf/internal/glyph"
)

// unreadable is the text of a code whose character cannot be told.
const unreadable = "\uFFFD"

// nameOf is the glyph name of a code of a simple font; "" if it has none. A name
// that begins with NUL is text itself.
func (f *Font) nameOf(code int) string {
	if n, ok := f.spec.Differences[code]; ok {
		return n
	}
	return f.base[code]
}

func (f *Font) simpleWidth(code int) float32 {
	if i := code - f.spec.First; i >= 0 && i < len(f.spec.Widths) {
		return f.spec.Widths[i]
	}
	if len(f.spec.Widths) == 0 && f.spec.Kind != Type3 {
		name := f.nameOf(code)
		if strings.HasPrefix(name, "\x00") {
			name = glyph.WinAnsi()[code]
		}
		if w, ok := f.std(name); ok {
			return w
		}
		if f.spec.Missing == 0 {
			return 500
		}
	}
	return f.spec.Missing
}

func (f *Font) fillSimple(c *Char, code int) {
	c.known = true
	c.Width = f.simpleWidth(code)
	if f.spec.Scale != 0 {
		c.Width *= f.spec.Scale
	}
	f.setText(c, func() (string, page.Flags) { return f.simpleText(code) }, uint32(code))
}

// setText takes the ToUnicode map's word first, then the fallback's.
func (f *Font) setText(c *Char, fallback func() (string, page.Flags), code uint32) {
	t, ok := f.spec.ToUnicode.Text(code)
	if ok {
		if t = f.plain(t); t == "" {
			c.Space = true // maps to a control character: shows nothing
			return
		}
	}
	if !ok {
		t, c.Flags = fallback()
	} else if private(t) { // a glyph without a character of its own: its name may tell
		if named, flags := fallback(); named != "" && named != " " && !private(named) {
			t, c.Flags = named, flags
		}
	}
	c.Text = t
	if t == "" {
		c.Text, c.Flags = unreadable, c.Flags|page.Unreadable
	}
	if c.Text == "\u00AD" {
		c.Text = "-" // what is drawn is a hyphen
	}
	c.Space = strings.TrimLeft(c.Text, " ") == ""
	if c.Space {
		c.Text = " "
	}
}

// private reports whether t is of the private use area.
func private(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return r >= 0xE000 && r <= 0xF8FF
}

// plain is t in its final form, with codes of the private area U+F0xx, where
// symbol fonts keep their characters, put back by the font's kind.
func (f *Font) plain(t string) string {
	r, _ := utf8.DecodeRuneInString(t)
	if r < 0xF020 || r > 0xF0FF {
		return glyph.Split(t)
	}
	if p, ok := glyph.Pictures(f.Name, byte(r)); ok {
		return p
	}
	return glyph.Text(glyph.WinAnsi()[byte(r)])
}

// simpleText is the text of a code of a simple font without regard to ToUnicode.
func (f *Font) simpleText(code int) (string, page.Flags) {
	if t, ok := glyph.Pictures(f.Name, byte(code)); ok && f.spec.Differences[code] == "" && f.spec.Kind == TrueType {
		return t, 0
	}
	name := f.nameOf(code)
	if t, ok := strings.CutPrefix(name, "\x00"); ok {
		return t, page.Guessed
	}
	_, listed := f.spec.Differences[code]
	if name == "" || name == ".notdef" {
		return f.nameless(code)
	}
	if strings.HasPrefix(strings.ToLower(f.Name), "zapfdingbats") {
		if t := glyph.DingbatText(name); t != "" {
			return t, 0
		}
	}
	if t := glyph.Text(name); t != "" {
		return t, 0
	}
	if glyph.Named(f.spec.Base) == nil || listed {
		if t := f.programText(name); t != "" {
			return t, page.Guessed
		}
	}
	return f.numbered(name, code)
}

// nameless is the text of a code that the encoding gives no glyph. Control codes
// show nothing; the rest is asked of the embedded program.
func (f *Font) nameless(code int) (string, page.Flags) {
	if code < 32 || code == 127 || code == 0xAD || code == 0xA0 {
		if f.spec.Program == nil || code >= 32 {
			return " ", 0
		}
	}
	if f.spec.Kind == TrueType && f.spec.Program != nil {
		if e := f.trueTypeEncoding(); e != nil {
			if t, ok := strings.CutPrefix(e[code], "\x00"); ok {
				return t, page.Guessed
			}
		}
	}
	if t := glyph.Text(glyph.WinAnsi()[code]); t != "" && code > 32 {
		return t, page.Guessed
	}
	if code < 32 {
		return " ", 0
	}
	return "", 0
}

// programText looks a glyph name up in the embedded program.
func (f *Font) programText(name string) string {
	if f.spec.Program == nil {
		return ""
	}
	p := f.loaded()
	if g, ok := p.gidOf[name]; ok {
		return p.byGID[g]
	}
	return ""
}

// numbered reads glyph names that are made of a number: the code's own number in
// bitmap fonts ("a65" for 65, "C41" for 65), a code in hex ("G41", "g0041") or decimal
// ("C65"; in hex where other names of the font are), or the number of a glyph in the
// embedded program ("g36").
func (f *Font) numbered(name string, code int) (string, page.Flags) {
	n := glyph.Numbered(name)
	if n == code && n >= 32 && n < 127 {
		return string(rune(code)), page.Guessed
	}
	var v uint64
	var err error
	switch {
	case len(name) == 3 && name[0] == 'G', len(name) == 5 && name[0] == 'g', len(name) == 3 && f.inHex(name[0]):
		v, err = strconv.ParseUint(name[1:], 16, 32)
	case (len(name) == 3 || len(name) == 4) && (name[0] == 'C' || name[0] == 'c'):
		v, err = strconv.ParseUint(name[1:], 10, 32)
	default:
		if n >= 0 && f.spec.Program != nil {
			if t := f.loaded().byGID[uint16(n)]; t != "" {
				return t, page.Guessed
			}
		}
		return "", 0
	}
	if err != nil || v < 32 || v > 255 {
		return "", 0
	}
	return glyph.Text(glyph.WinAnsi()[v]), page.Guessed
}

// inHex reports whether one of the font's glyph names is this letter and a number of
// two digits that can only be one in hex.
func (f *Font) inHex(letter byte) bool {
	for _, n := range f.spec.Differences {
		if len(n) == 3 && n[0] == letter && n[1] >= '0' && n[1] <= '9' && n[2] >= 'A' && n[2] <= 'F' {
			return true
		}
	}
	return false
}

func (f *Font) fillComposite(c *Char, code uint32, n int) {
	c.known = true
	cid := int(code)
	if f.spec.CMap != nil {
		if v, ok := f.spec.CMap.CID(code); ok {
			cid = v
		} else if f.spec.CMap.HasCIDs() {
			cid = 0
		}
	}
	c.Width = f.spec.Default
	if w, ok := f.spec.CIDWidths[cid]; ok {
		c.Width = w
	}
	f.setText(c, func() (string, page.Flags) { return f.compositeText(code, cid) }, code)
}

// compositeText is the text of a CID where ToUnicode gives none.
func (f *Font) compositeText(code uint32, cid int) (string, page.Flags) {
	name := f.spec.CMapName
	if strings.HasPrefix(name, "Uni") && (strings.Contains(name, "UCS2") || strings.Contains(name, "UTF16")) {
		return glyph.Split(string(rune(code))), 0 // the code is Unicode itself (PDF 32000-1 table 118)
	}
	if f.spec.CMap == nil && name != "" {
		return "", 0 // a CJK map that is not carried
	}
	if f.spec.Program != nil {
		p := f.loaded()
		if t := p.byGID[f.gid(p, cid)]; t != "" {
			return t, page.Guessed
		}
		if len(p.byGID) > 8 && cid != 0 {
			return "", 0
		}
	}
	if cid == 0 {
		return " ", 0 // .notdef
	}
	if t := f.oneByteText(code); t != "" {
		return t, page.Guessed
	}
	if f.spec.Outlines == TrueType && f.spec.CIDToGID == nil {
		if t, ok := orderText(f.Name, cid); ok {
			return t, page.Guessed
		}
	}
	if f.spec.Outlines == TrueType && f.spec.CIDToGID == nil {
		if t := f.macText(cid); t != "" {
			return t, page.Guessed
		}
	}
	return "", 0
}

// oneByteText is the text of a code of one byte that nothing tells: Ghostscript makes
// composite fonts of simple TrueType fonts so ("OneByteIdentityH"), each code as it was.
func (f *Font) oneByteText(code uint32) string {
	if f.spec.CMap == nil || !f.spec.CMap.OneByte() || code < ' ' || code > 0xFF {
		return ""
	}
	return glyph.Text(glyph.WinAnsi()[code])
}

// gid is the glyph of a CID in the embedded program (PDF 32000-1 9.7.4.2).
func (f *Font) gid(p *program, cid int) uint16 {
	if f.spec.CIDToGID != nil {
		return uint16(u16(f.spec.CIDToGID, 2*cid))
	}
	if p.gidCID != nil {
		return p.gidCID[cid]
	}
	return uint16(cid)
}
