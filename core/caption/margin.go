package caption

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bracePart reports whether r is a piece of a tall brace, in Unicode or in the
// private places of Adobe's Symbol font.
func bracePart(r rune) bool { return r >= 0x239B && r <= 0x23B3 || r >= 0xF8E6 && r <= 0xF8FE }

// pleadingNumbers reports whether the lines of s carry pleading paper's numbers:
// 1 to 28 down the margin, mostly in order.
func pleadingNumbers(s string) bool {
	last, run, lines := 0, 0, 0
	for len(s) > 0 && lines < 120 {
		l := s
		if n := strings.IndexByte(s, '\n'); n >= 0 {
			l, s = s[:n], s[n+1:]
		} else {
			s = ""
		}
		lines++
		n, ok := leadingNumber(l)
		switch {
		case !ok:
		case n == last+1 || n == last+2:
			run++
			last = n
		case n == 1:
			last = 1
		}
		if run >= 9 {
			return true
		}
	}
	return false
}

func leadingNumber(l string) (int, bool) {
	l = strings.TrimLeft(l, " \t")
	n := 0
	for n < len(l) && n < 3 && l[n] >= '0' && l[n] <= '9' {
		n++
	}
	if n == 0 || n > 2 || n < len(l) && l[n] != ' ' && l[n] != '\t' && l[n] != '\r' {
		return 0, false
	}
	v := 0
	for _, c := range l[:n] {
		v = v*10 + int(c-'0')
	}
	return v, v >= 1 && v <= 32
}

func skipLineNumber(s string, from, to int) int {
	if _, ok := leadingNumber(s[from:to]); !ok {
		return from
	}
	for from < to && (s[from] == ' ' || s[from] == '\t') {
		from++
	}
	for from < to && s[from] >= '0' && s[from] <= '9' {
		from++
	}
	return from
}

// marginScrap reports whether a line holds nothing but scraps of the court's name as
// it runs down a doubled margin: a few short groups of small letters and figures.
func marginScrap(l string) bool {
	letters := 0
	for i := 0; i < len(l); i++ {
		switch c := l[i]; {
		case c >= 'a' && c <= 'z':
			letters++
		case c != ' ' && !isDigit(c):
			return false
		}
	}
	return letters > 0 && letters <= 14 && !mayBeRole(l) && !onlyVersus(l)
}

// railOnly reports whether a line is a rail and nothing else; it parts no names.
func railOnly(s string) bool {
	return utf8.RuneCountInString(s) <= 3 && strings.ContainsAny(s, rails)
}

// sectionRail reports whether s draws its caption's rail with § (Texas).
func sectionRail(s string) bool {
	return strings.Count(s, "§\n")+strings.Count(s, "§ \n")+strings.Count(s, "§\r\n")+strings.Count(s, "§  \n") >= 3
}

// noise reports whether s is what a scan made of a stamp, a seal or a scrawl:
// marks and single letters more than words.
func noise(s string) bool {
	if len(s) > 120 {
		return false
	}
	marks, letters, words, n := 0, 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if n > 2 {
				words++
			}
			n = 0
		case unicode.IsLetter(r):
			letters++
			n++
		case unicode.IsDigit(r), r == '.', r == ',', r == '-', r == ':', r == '(', r == ')', r == '\'', r == '’', r == '&', r == '§', r == '/', r == ';', r == '#', r == '–', r == '—', r == '"', r == '“', r == '”', r == '[', r == ']':
		default:
			marks++
		}
	}
	if n > 2 {
		words++
	}
	return marks >= 3 && marks*4 > letters || letters > 0 && words == 0 && marks > 0
}

// stampLine reports whether a line is the running head that an electronic filing
// system prints on each page.
func stampLine(l string) bool {
	if len(l) > 220 || len(l) < 14 {
		return false
	}
	if i := strings.Index(l, "Filed:"); i > 0 && strings.Contains(l[:i], "Court") && len(l) < 140 && versusIn(l[:i]) == nil { // a state's electronic stamp in one line
		return len(printedDates(l[i:])) > 0
	}
	i := strings.Index(l, "Case")
	if i < 0 || i > 12 {
		return false
	}
	digit := strings.IndexAny(l[i:min(len(l), i+12)], "0123456789")
	if digit < 0 {
		return false
	}
	return strings.Contains(l, "Document") || strings.Contains(l, "Doc #") || strings.Contains(l, "Doc. #") || strings.Contains(l, "DktEntry") || strings.Contains(l, "Doc ") || strings.Contains(l, "ECF No") || strings.Contains(l, "Filed") && strings.Contains(l, "Page") || strings.Contains(l, "ID:")
}
