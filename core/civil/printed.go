package civil

import "strings"

// A Printed is a date as a paper prints it.
type Printed struct {
	Start, End int // bytes of the text, weekday included
	Date       Date
	Weekday    Weekday // as printed before the date, true or not
	HasWeekday bool
	NoYear     bool // "July 3": Date.Year is zero and must come from elsewhere
}

// Find is every date printed in s, in order, in one pass. It reads
//
//	July 3, 2020 · Jul. 3, 2020 · July 3d, 2020 · Friday, July 3, 2020 · 3 July 2020
//	this 3rd day of July, 2020 · the third day of July, two thousand twenty
//	7/3/2020 · 7/3/20 · 07-03-2020 · 2020-07-03
//
// and, marked NoYear, "July 3". Numbers stand in American order, month first.
// A day that does not exist is no date.
func Find(s string) []Printed {
	var out []Printed
	for i := 0; i < len(s); {
		c := s[i]
		if !isLetter(c) && !isDigit(c) {
			i++
			continue
		}
		if mayBegin(s, i) {
			if p, ok := ReadAt(s, i); ok {
				out = append(out, p)
				i = p.End
				continue
			}
		}
		for i < len(s) && (isLetter(s[i]) || isDigit(s[i])) {
			i++
		}
	}
	return out
}

// mayBegin is a cheap test that leaves most words unread: the first two letters of a month or a
// weekday with a capital, an ordinal by its ending, a number by what follows it.
func mayBegin(s string, i int) bool {
	if isDigit(s[i]) {
		return (i == 0 || !isDigit(s[i-1]) && s[i-1] != '/' && s[i-1] != '-' && s[i-1] != '.' && s[i-1] != '$') && dateDigits(s, i)
	}
	if i+2 >= len(s) {
		return false
	}
	if isUpper(s[i]) {
		switch [2]byte{s[i] | 0x20, s[i+1] | 0x20} {
		case [2]byte{'j', 'a'}, [2]byte{'j', 'u'}, [2]byte{'f', 'e'}, [2]byte{'m', 'a'}, [2]byte{'a', 'p'}, [2]byte{'a', 'u'}, [2]byte{'s', 'e'},
			[2]byte{'o', 'c'}, [2]byte{'n', 'o'}, [2]byte{'d', 'e'}, [2]byte{'s', 'u'}, [2]byte{'m', 'o'}, [2]byte{'t', 'u'}, [2]byte{'w', 'e'}, [2]byte{'t', 'h'}, [2]byte{'f', 'r'}, [2]byte{'s', 'a'}:
			return true
		}
	}
	switch s[i] | 0x20 {
	case 'f', 's', 't', 'e', 'n':
	default:
		return false
	}
	e := i
	for e < len(s) && isLetter(s[e]) && e-i <= maxWordBytes {
		e++
	}
	if e-i < 5 {
		return false
	}
	switch [2]byte{s[e-2] | 0x20, s[e-1] | 0x20} {
	case [2]byte{'t', 'h'}, [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'y'}:
		return true
	}
	return false
}

// dateDigits reports whether the number at i is followed by what can follow the first number of a date.
func dateDigits(s string, i int) bool {
	e := i
	for e < len(s) && isDigit(s[e]) {
		if e-i == 4 {
			return false
		}
		e++
	}
	if e+1 >= len(s) {
		return false
	}
	switch c := s[e]; {
	case c == '/' || c == '-' || c == '.':
		return isDigit(s[e+1])
	case e-i > 2:
		return false
	case isLetter(c):
		return true // 19th
	}
	k := skipSpace(s, e)
	return k > e && k < len(s) && (isUpper(s[k]) || s[k] == 'd' || s[k] == 'o')
}

// ReadAt reads the date that begins at byte i of s.
func ReadAt(s string, i int) (Printed, bool) {
	p := Printed{Start: i}
	j := i
	if w, e := lowerWord(s, i); len(w) >= 3 && isUpper(s[i]) {
		if day, ok := weekdays[w]; ok {
			p.Weekday, p.HasWeekday = day, true
			j = skipMark(s, e, '.')
			j = skipSpace(s, skipMark(s, skipSpace(s, j), ','))
			if w, e := lowerWord(s, j); w == "the" || w == "this" {
				j = skipSpace(s, e)
			}
		}
	}
	if j >= len(s) {
		return Printed{}, false
	}
	ok := false
	if isDigit(s[j]) {
		ok = p.numeric(s, j) || p.dayFirst(s, j)
	} else {
		ok = p.monthFirst(s, j) || p.dayFirst(s, j)
	}
	if !ok || !p.Date.Valid() && !(p.NoYear && validDay(p.Date)) {
		return Printed{}, false
	}
	return p, true
}

// monthFirst reads "July 3, 2020", "July third, two thousand twenty", "July 3".
func (p *Printed) monthFirst(s string, i int) bool {
	m, j, ok := readMonth(s, i)
	if !ok {
		return false
	}
	j = skipSpace(s, j)
	day, e, ok := readOrdinal(s, j)
	if !ok {
		if j >= len(s) || !isDigit(s[j]) {
			return false
		}
		if day, e, ok = readDigits(s, j, 2); !ok || e < len(s) && isLetter(s[e]) {
			return false
		}
	}
	p.Date = Date{0, m, day}
	return p.year(s, e)
}

// dayFirst reads "3 July 2020", "3rd day of July, 2020", "the third of July, 2020".
func (p *Printed) dayFirst(s string, i int) bool {
	day, j, ok := readOrdinal(s, i)
	plain := !ok
	if plain {
		if day, j, ok = readDigits(s, i, 2); !ok {
			return false
		}
	}
	j = skipSpace(s, j)
	if w, e := lowerWord(s, j); w == "day" {
		j, plain = skipSpace(s, e), false
	}
	if w, e := lowerWord(s, j); w == "of" {
		j, plain = skipSpace(s, e), false
	}
	m, e, ok := readMonth(s, j)
	if !ok {
		return false
	}
	p.Date = Date{0, m, day}
	return p.year(s, e) && !(plain && p.NoYear) // "36 May" or "3 March" alone is no date
}

// year reads the year after a month and day; without one the date is marked NoYear.
func (p *Printed) year(s string, end int) bool {
	j := skipSpace(s, skipMark(s, skipSpace(s, end), ','))
	if w, e := lowerWord(s, j); w == "a" && e+2 < len(s) && (s[e:e+2] == ".D" || s[e:e+2] == ". ") { // A.D. 2020
		j = skipSpace(s, skipMark(s, skipMark(s, e+1, 'D'), '.'))
	} else if w == "in" || w == "of" {
		j = skipWords(s, j, "in", "the", "of", "year", "our", "lord")
	}
	if y, e, ok := readYear(s, j); ok {
		p.Date.Year, p.End = y, e
		return true
	}
	p.NoYear, p.End = true, end
	if y, ok := laterYear(s, j); ok {
		p.Date.Year, p.NoYear = y, false
	}
	return true
}

// laterYear reads the year that follows a second day of the month: "September 6 & 7, 2022", "May 3-5, 2020".
func laterYear(s string, j int) (int, bool) {
	switch {
	case j < len(s) && (s[j] == '&' || s[j] == '-'):
		j++
	case strings.HasPrefix(s[j:], "–"):
		j += len("–")
	default:
		w, e := lowerWord(s, j)
		if w != "and" && w != "or" && w != "to" && w != "through" {
			return 0, false
		}
		j = e
	}
	day, e, ok := readDigits(s, skipSpace(s, j), 2)
	if !ok || day < 1 || day > 31 || e >= len(s) || s[e] != ',' {
		return 0, false
	}
	y, _, ok := readYear(s, skipSpace(s, e+1))
	return y, ok
}

// numeric reads 7/3/2020, 7/3/20, 07-03-2020 and 2020-07-03.
func (p *Printed) numeric(s string, i int) bool {
	a, j, ok := readDigits(s, i, 4)
	if !ok || j >= len(s) {
		return false
	}
	sep := s[j]
	if sep != '/' && sep != '-' && sep != '.' {
		return false
	}
	b, k, ok := readDigits(s, j+1, 2)
	if !ok || k >= len(s) || s[k] != sep {
		return false
	}
	c, e, ok := readDigits(s, k+1, 4)
	if !ok || e < len(s) && (isLetter(s[e]) || (s[e] == sep && e+1 < len(s) && isDigit(s[e+1]))) {
		return false
	}
	switch {
	case j-i == 4 && sep != '.' && e-k-1 <= 2: // ISO
		p.Date = Date{a, b, c}
	case j-i > 2:
		return false
	case e-k-1 == 4:
		p.Date = Date{c, a, b}
	case e-k-1 == 2 && sep == '/': // 04-20-12 is as often a docket number
		p.Date = Date{century(c), a, b}
	default:
		return false
	}
	p.End = e
	return p.Date.Year >= 1600 && p.Date.Year < 2200
}

// century puts a two-digit year where a court paper would: 1950 to 2049.
func century(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
}

var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]Weekday{
	"sunday": Sunday, "monday": Monday, "tuesday": Tuesday, "wednesday": Wednesday, "thursday": Thursday, "friday": Friday, "saturday": Saturday,
	"sun": Sunday, "mon": Monday, "tue": Tuesday, "tues": Tuesday, "wed": Wednesday, "thu": Thursday, "thur": Thursday, "thurs": Thursday, "fri": Friday, "sat": Saturday,
}

// readMonth reads a month's name, written with a capital, or its abbreviation with or without a stop.
func readMonth(s string, i int) (m, end int, ok bool) {
	if i >= len(s) || !isUpper(s[i]) {
		return 0, 0, false // "may 3" is a verb
	}
	w, e := lowerWord(s, i)
	m, ok = months[w]
	if !ok || w == "may" && e < len(s) && s[e] == '.' {
		return 0, 0, false
	}
	return m, skipMark(s, e, '.'), true
}

func validDay(d Date) bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= DaysIn(2000, d.Month)
}

func skipMark(s string, i int, c byte) int {
	if i < len(s) && s[i] == c {
		return i + 1
	}
	return i
}

// skipWords passes over any of the words, in any order, at most eight.
func skipWords(s string, i int, words ...string) int {
	for range 8 {
		w, e := lowerWord(s, i)
		known := false
		for _, x := range words {
			known = known || w == x
		}
		if !known {
			return i
		}
		i = skipSpace(s, e)
	}
	return i
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
