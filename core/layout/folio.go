package layout

import (
	"math"
	"strings"

	"pincite/core/page"
)

// folioTaken reports whether a page number was already found at an edge of the page.
func folioTaken(w *work, top bool) bool {
	for i := range w.rs {
		if r := &w.rs[i]; r.zone == page.PageNumber && w.atEdge(r, top) {
			return true
		}
	}
	return false
}

// isFolio reports whether the n-th row from an edge, which has the form of a page
// number, is one: it counts on from its neighbours or stands by itself. A numeral in
// capitals may be the heading of a section, so its neighbours must have one too.
func (p *paper) isFolio(i, n int, r *row, top bool) bool {
	t := strings.Trim(r.text, " -–—[]().|/~")
	if t != strings.ToLower(t) && romanNumeral(strings.ToLower(t)) {
		if strings.HasSuffix(r.text, ".") || folioTaken(p.pages[i], !top) {
			return false
		}
		for _, k := range []int{i - 1, i + 1} {
			if k >= 0 && k < len(p.pages) && p.folioAt(p.pages[k], r.base-p.pages[i].box.Y0, top) {
				return true
			}
		}
		return false
	}
	return p.folioFits(i, r, top) || p.pages[i].alone(n, top)
}

// folioAt reports whether a page has a page number in capitals at a height.
func (p *paper) folioAt(w *work, y float64, top bool) bool {
	for j := 0; j < headRows && j < len(w.rs); j++ {
		r := w.fromEdge(j, top)
		if math.Abs(r.base-w.box.Y0-y) < 4 && folio(r.text, "") && !hasDigit(r.text) {
			return true
		}
	}
	return false
}

// alone reports whether the n-th row from the edge stands apart from the next one.
func (w *work) alone(n int, top bool) bool {
	if n+1 >= len(w.rs) {
		return true
	}
	a, b := w.fromEdge(n, top), w.fromEdge(n+1, top)
	return math.Abs(a.base-b.base) > 1.7*max(a.size, b.size) && a.box.Width() < 60
}

// maskDigits is s with each run of digits as one #.
func maskDigits(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	in := false
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			if !in {
				b.WriteByte('#')
			}
			in = true
			continue
		}
		in = false
		b.WriteByte(s[i])
	}
	return b.String()
}

// folio reports whether words are nothing but a page number: 7, - 7 -, Page 7 of 9, iv.
func folio(s string, label string) bool {
	f := strings.Fields(strings.ToLower(strings.Trim(s, " -–—[]().|/~")))
	if len(f) > 0 && (f[0] == "page" || f[0] == "pg" || f[0] == "pg.") {
		f = f[1:]
	}
	if len(f) == 3 && (f[1] == "of" || f[1] == "/") {
		f = f[:1]
	}
	if len(f) != 1 {
		return false
	}
	return digits(f[0]) && len(f[0]) <= 4 || romanNumeral(f[0]) || f[0] == strings.ToLower(label)
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func romanNumeral(s string) bool { return s != "" && len(s) <= 6 && strings.Trim(s, "ivxl") == "" }

// folioFits reports whether a number at the edge of page i counts on from its
// neighbours' numbers, or is the page's own; a lone number in the text's own lines is
// no folio.
func (p *paper) folioFits(i int, r *row, top bool) bool {
	w := p.pages[i]
	n, ok := folioValue(r.text)
	if !ok || n == w.s.Number {
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(p.pages) {
			continue
		}
		o := p.pages[k]
		for j := 0; j < headRows && j < len(o.rs); j++ {
			if m, ok := folioValue(o.fromEdge(j, top).text); ok && m-n == k-i {
				return true
			}
		}
	}
	return false
}

// folioValue is the number that a folio prints.
func folioValue(s string) (int, bool) {
	if !folio(s, "") {
		return 0, false
	}
	v, in := 0, false
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			v = v*10 + int(s[i]-'0')
			in = true
		} else if in {
			break
		}
	}
	return v, in
}
