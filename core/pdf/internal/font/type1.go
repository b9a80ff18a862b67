package font

import (
	"bytes"
	"strconv"

	"pincite/core/pdf/internal/glyph"
)

// type1Encoding is the built-in encoding of a Type 1 program, read from its
// clear-text part; nil if there is none. The form is StandardEncoding by name or
// "dup 65 /A put" lines (Adobe Type 1 Font Format 2.3).
func type1Encoding(b []byte) *glyph.Encoding {
	if i := bytes.Index(b, []byte("eexec")); i > 0 {
		b = b[:i]
	}
	i := bytes.Index(b, []byte("/Encoding"))
	if i < 0 {
		return nil
	}
	b = b[i+len("/Encoding"):]
	head := b[:min(len(b), 64)]
	if k := bytes.Index(head, []byte("StandardEncoding")); k >= 0 && k < 8 {
		return glyph.Standard()
	}
	e := &glyph.Encoding{}
	fields := bytes.Fields(b)
	for k := 0; k+3 < len(fields) && k < 4096; k++ {
		w := string(fields[k])
		if w == "def" || w == "readonly" {
			if k > 12 { // the "0 1 255 {...} for" line holds no def
				break
			}
			continue
		}
		if w != "dup" {
			continue
		}
		code, name := fields[k+1], fields[k+2]
		if j := bytes.IndexByte(code, '/'); j > 0 { // dup 65/A put
			name, code = code[j:], code[:j]
		}
		n, ok := radix(string(code))
		if !ok || n > 255 || len(name) < 2 || name[0] != '/' {
			continue
		}
		e[n] = string(name[1:])
	}
	return e
}

// radix reads a PostScript integer, also in the form 8#101.
func radix(s string) (int, bool) {
	if len(s) > 12 {
		return 0, false
	}
	base := 10
	for i := 0; i < len(s); i++ {
		if s[i] == '#' {
			b, err := strconv.Atoi(s[:i])
			if err != nil || b < 2 || b > 36 {
				return 0, false
			}
			base, s = b, s[i+1:]
			break
		}
	}
	n, err := strconv.ParseUint(s, base, 16)
	return int(n), err == nil
}
