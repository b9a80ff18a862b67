package cite

import (
	"strconv"
	"strings"
)

var ordinals = strings.Fields(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
	fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`)

// ordinal is the number an ordinal word or figure names: "Fourteenth", "14th"; 0 if none.
func ordinal(s string) int {
	f := foldName(s)
	for i, o := range ordinals {
		if f == o {
			return i + 1
		}
	}
	if n := len(f); n >= 3 && wordIn(f[n-2:], "st", "nd", "rd", "th") {
		v, err := strconv.Atoi(f[:n-2])
		if err == nil && v > 0 && v < 100 {
			return v
		}
	}
	return 0
}

// ordinalAt reads an ordinal at token m, also "Twenty-Fifth".
func (w *lawScan) ordinalAt(m int) (end, n int) {
	if w.word(m, "twenty") && w.dash(m+1) && w.glued(m+1) && w.glued(m+2) {
		if v := ordinal(w.text(m + 2)); v > 0 && v < 10 {
			return m + 3, 20 + v
		}
	}
	return m + 1, ordinal(w.text(m))
}

// ordinalBefore reads the ordinal that ends before token i, also "Twenty-First".
func (w *lawScan) ordinalBefore(i int) (start, n int) {
	if w.glued(i-1) && w.dash(i-2) {
		if e, v := w.ordinalAt(i - 3); e == i && v > 20 {
			return i - 3, v
		}
	}
	return i - 1, ordinal(w.text(i - 1))
}

// romanValue is the value of a roman numeral; 0 if it is none.
func romanValue(s string) int {
	total, prev := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := 0
		switch s[i] | 0x20 {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		case 'l':
			v = 50
		case 'c':
			v = 100
		default:
			return 0
		}
		if v < prev {
			total -= v
		} else {
			total, prev = total+v, v
		}
	}
	return total
}

// romanAt reads a roman numeral in capitals at token k, as printed.
func (w *lawScan) romanAt(k int) (end int, num string) {
	if !w.romanish(k) || !w.upper(k) {
		return k, ""
	}
	return k + 1, w.text(k)
}
