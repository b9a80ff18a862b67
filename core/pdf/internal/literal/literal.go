// Package literal reads the two ways PDF writes a string, for every reader of
// PDF syntax: files, content streams and CMaps (PDF 32000-1 7.3.4).
package literal

// Digit is the value of a hexadecimal digit; ok is false for any other byte.
func Digit(c byte) (v byte, ok bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Hex appends to dst the bytes of the hexadecimal string whose digits begin at
// b[i], behind its "<", and returns the offset behind its ">". What is no digit
// is passed over; a last single digit stands for itself and 0 (7.3.4.3).
func Hex(dst, b []byte, i int) ([]byte, int) {
	var acc byte
	half := false
	for i < len(b) {
		c := b[i]
		i++
		if c == '>' {
			break
		}
		v, ok := Digit(c)
		if !ok {
			continue
		}
		acc = acc<<4 | v
		if half {
			dst = append(dst, acc)
		}
		half = !half
	}
	if half {
		dst = append(dst, acc<<4)
	}
	return dst, i
}

// Escape appends to dst what the escape at b[i], behind its backslash, stands
// for, and returns the offset behind it. A backslash before a line end stands for
// nothing (7.3.4.2, table 3).
func Escape(dst, b []byte, i int) ([]byte, int) {
	if i >= len(b) {
		return dst, i
	}
	c := b[i]
	i++
	switch c {
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case '\n':
		return dst, i
	case '\r':
		if i < len(b) && b[i] == '\n' {
			i++
		}
		return dst, i
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := int(c - '0')
		for k := 0; k < 2 && i < len(b) && b[i] >= '0' && b[i] <= '7'; k++ {
			v = v<<3 | int(b[i]-'0')
			i++
		}
		c = byte(v)
	}
	return append(dst, c), i
}
