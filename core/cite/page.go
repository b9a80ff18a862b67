package cite

import (
	"strings"

	"pincite/core/lex"
)

// nominative passes over "(2 Black)", "(1 Cranch)" or "(1834)" between reporter and page.
func (f *finder) nominative(n int) (after int, ok bool) {
	if !f.mark(n, '(') {
		return 0, false
	}
	e := f.partner(n)
	if e < 0 || e-n > 8 {
		return 0, false
	}
	if f.kind(e+1) != lex.Number || len(f.w(e+1)) > 4 {
		return 0, false
	}
	k := n + 1
	if f.kind(k) == lex.Number {
		k++
	}
	if k == e || k == e-1 && f.mark(k, ',') { // a year alone
		return e + 1, len(f.w(n+1)) == 4
	}
	return e + 1, f.kind(k) == lex.Word && 'A' <= f.c(k) && f.c(k) <= 'Z' || f.mark(k, '&')
}

// page reads a page at token n: digits, digits with a letter, thousands with
// commas, a paragraph number, roman numerals, or a blank.
func (f *finder) page(n int) (page string, last int, ok bool) {
	switch f.kind(n) {
	case lex.Paragraph:
		return f.pageOverBreak(n)
	case lex.Pilcrow:
		if f.kind(n+1) == lex.Number {
			return f.numberedPage(n + 1)
		}
		return "", 0, false
	case lex.Number:
		return f.numberedPage(n)
	case lex.Alnum:
		return f.letteredPage(n)
	case lex.Word:
		switch w := f.w(n); w {
		case "p", "P", "par", "para", "page", "Page":
			return f.pageWord(n, w)
		default:
			return w, n + 1, roman(w)
		}
	}
	return f.blankPage(n)
}

// pageWord reads a page or a paragraph behind its word w at token n: "p. 12", "par. 7".
func (f *finder) pageWord(n int, w string) (page string, last int, ok bool) {
	if n++; f.mark(n, '.') {
		n++
	}
	if f.kind(n) != lex.Number {
		return "", 0, false
	}
	page, last, ok = f.numberedPage(n)
	if w == "par" || w == "para" || w == "P" {
		page = "¶ " + page
	}
	return page, last, ok
}

// numberedPage reads a page of digits at token n.
func (f *finder) numberedPage(n int) (page string, last int, ok bool) {
	last = n + 1
	for f.mark(last, ',') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number && len(f.w(last+1)) == 3 && len(f.w(n)) <= 3 {
		last += 2
	}
	page = f.text(n, last)
	if len(page) > 10 {
		return "", 0, false
	}
	// "112116-U", "123456-B"
	if f.mark(last, '-') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Word && len(f.w(last+1)) == 1 && f.c(last+1) <= 'Z' {
		page += "-" + f.w(last+1)
		last += 2
	}
	// "50123(U)", "123(A)"
	if f.joined(last-1) && (f.mark(last, '(') || f.mark(last, '[')) && f.joined(last) && (f.w(last+1) == "U" || f.w(last+1) == "A") && f.partner(last) == last+2 {
		page += f.text(last, last+3)
		last += 3
	}
	if f.mark(last, '.') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number {
		return "", 0, false // a decimal
	}
	return page, last, true
}

// letteredPage reads a page of digits and letters at token n.
func (f *finder) letteredPage(n int) (page string, last int, ok bool) {
	w := f.w(n)
	if _, ok := digitsWorn(w); ok {
		return w, n + 1, true
	}
	k := len(w) - 1
	if isDigits(w[:k]) && len(w) <= 8 && w != "2d" && w != "3d" || k > 2 && isDigits(w[:k-1]) && w[k-1:] == "WC" {
		return w, n + 1, true
	}
	if w[0] == 'P' && isDigits(w[1:]) { // a misprinted ¶
		p, last, ok := f.thousands(n)
		return "¶ " + p[1:], last, ok
	}
	if w[0] == 'D' || w[0] == 'S' { // Fla. L. Weekly D123
		return w, n + 1, isDigits(w[1:])
	}
	return "", 0, false
}

// thousands reads on over ",345" behind token n.
func (f *finder) thousands(n int) (string, int, bool) {
	last := n + 1
	for f.mark(last, ',') && f.joined(last-1) && f.joined(last) && f.kind(last+1) == lex.Number && len(f.w(last+1)) == 3 {
		last += 2
	}
	return f.text(n, last), last, true
}

// pageOverBreak reads a page that stands on the next printed page, with or
// without a folio between.
func (f *finder) pageOverBreak(n int) (string, int, bool) {
	if n+1 >= len(f.toks) || f.kind(n+1) != lex.Number || !f.pointBefore(n) {
		return "", 0, false
	}
	if f.kind(n+2) == lex.Paragraph && f.kind(n+3) == lex.Number { // a folio alone on its line
		n += 2
	} else if f.kind(n+2) == lex.Number && len(f.w(n+1)) <= 3 && strings.Contains(f.s[f.toks[n+1].end():f.toks[n+2].start()], "\n") {
		n++ // or over the first line of it
	}
	if f.kind(n+2) == lex.Paragraph {
		return "", 0, false
	}
	return f.page(n + 1)
}

// pointBefore reports whether the reporter before the break at n ended in a point, a series
// or a district in parentheses.
func (f *finder) pointBefore(n int) bool {
	return f.mark(n-1, '.') || f.kind(n-1) == lex.Alnum || f.mark(n-1, ')')
}

// blankPage reads the place left for a page not yet known: ___, ----, [____].
func (f *finder) blankPage(n int) (string, int, bool) {
	i, close := n, false
	if f.mark(i, '[') {
		i++
		close = true
	}
	k := i
	for k < len(f.toks) && k < i+12 && f.toks[k].kind == lex.Mark && (k == i || f.joined(k-1)) {
		switch f.w(k) {
		case "_", "-", "–", "—":
			k++
			continue
		}
		break
	}
	if k-i < 2 && !(k-i == 1 && (f.w(i) == "—" || f.w(i) == "_" && !f.joined(i-1) && !f.joined(i))) {
		return "", 0, false
	}
	if close {
		if !f.mark(k, ']') {
			return "", 0, false
		}
		k++
	}
	return f.text(n, k), k, true
}

// roman reports whether w is a small roman numeral in lower case or a large one below 200.
func roman(w string) bool {
	if len(w) > 8 {
		return false
	}
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case 'i', 'v', 'x', 'l', 'c':
		default:
			return false
		}
	}
	return w != "" && w != "i" || w == "v"
}

// capitalRoman reports whether w is a roman numeral in capitals, of pages before the first.
func capitalRoman(w string) bool { return w != "" && strings.Trim(w, "IVXLC") == "" }

// collapse is s with white space made single and emphasis and line-end hyphens taken out.
func collapse(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '*' || c == '\t' || c == '\r' || c == '\f' || c == '_' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' || c == 0xC2 || c == '&' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '*' && !(i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9') || c == '_' && !(i > 0 && s[i-1] == '_' || i+1 < len(s) && s[i+1] == '_'):
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f':
			j, broken := i, false
			for j < len(s) && (s[j] == ' ' || s[j] == '\n' || s[j] == '\t' || s[j] == '\r' || s[j] == '\f') {
				broken = broken || s[j] == '\n'
				j++
			}
			if broken && len(b) > 1 && b[len(b)-1] == '-' && j < len(s) && 'a' <= s[j] && s[j] <= 'z' && b[len(b)-2] >= 'a' {
				b = b[:len(b)-1] // a word parted at the line's end
			} else if len(b) > 0 && b[len(b)-1] != ' ' && !(broken && b[len(b)-1] == '-') {
				b = append(b, ' ')
			}
			i = j - 1
		case c == '&':
			if b = append(b, c); strings.HasPrefix(s[i:], "&amp;") { // as a web page's source has it
				i += len("amp;")
			}
		case c == 0xC2 && i+1 < len(s) && (s[i+1] == 0xA0 || s[i+1] == 0xAD):
			if s[i+1] == 0xA0 && len(b) > 0 && b[len(b)-1] != ' ' {
				b = append(b, ' ')
			}
			i++
		default:
			b = append(b, c)
		}
	}
	return strings.TrimSpace(string(b))
}
