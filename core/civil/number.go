package civil

// Numbers as a court spells them out: "twenty", "forty-five", "one hundred
// twenty", "two thousand twenty-five". Ordinals alike: "nineteenth", "19th".

var cardinals = map[string]int{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
	"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

const (
	maxNumberWords = 8  // "nineteen hundred and ninety-nine" has five; the rest is slack
	maxWordBytes   = 12 // "seventeenth" has eleven
)

// ReadNumber reads the number, in digits or in words, that begins at byte i of s.
// end is the byte after it; ok is false if none begins there. Numbers end below a million.
func ReadNumber(s string, i int) (n, end int, ok bool) {
	if i < len(s) && isDigit(s[i]) {
		return readDigits(s, i, 6)
	}
	start, total, group := i, 0, 0
	end = i
	for k := 0; k < maxNumberWords; k++ {
		w, e := lowerWord(s, i)
		v, is := cardinals[w]
		switch {
		case is && k == 0:
			group = v
		case is && v < 10 && group%10 == 0 && group%100 >= 20:
			group += v
		case is && group%100 == 0 && group > 0:
			group += v
		case is && group == 0 && total > 0:
			group = v
		case w == "hundred" && group > 0 && group < 100:
			group *= 100
		case w == "thousand" && group > 0 && total == 0:
			total, group = group*1000, 0
		case w == "and" && k > 0 && (group%100 == 0):
			i = skipJoin(s, e)
			continue
		default:
			return total + group, end, end > start
		}
		end = e
		i = skipJoin(s, e)
	}
	return total + group, end, true
}

// readOrdinal reads a day of the month from 1 to 31 as "19th", "3d", "nineteenth" or "twenty-first".
func readOrdinal(s string, i int) (n, end int, ok bool) {
	if i < len(s) && isDigit(s[i]) {
		n, e, ok := readDigits(s, i, 2)
		if !ok {
			return 0, 0, false
		}
		w, we := lowerWord(s, e)
		switch w {
		case "st", "nd", "rd", "th", "d", "lh", "tb": // the last two: "th" misread
			return n, we, n >= 1 && n <= 31
		}
		return 0, 0, false
	}
	w, e := lowerWord(s, i)
	if v, is := ordinals[w]; is {
		return v, e, true
	}
	if v := cardinals[w]; v == 20 || v == 30 {
		w2, e2 := lowerWord(s, skipJoin(s, e))
		if u := ordinals[w2]; u >= 1 && u <= 9 && v+u <= 31 {
			return v + u, e2, true
		}
	}
	return 0, 0, false
}

// readYear reads a year from 1600 to 2199, in digits or in words, that begins at i.
func readYear(s string, i int) (y, end int, ok bool) {
	if i < len(s) && isDigit(s[i]) {
		n, e, ok := readDigits(s, i, 4)
		return n, e, ok && e-i == 4 && n >= 1600 && n < 2200
	}
	n, e, ok := ReadNumber(s, i)
	if !ok {
		return 0, 0, false
	}
	if n >= 16 && n <= 21 { // "nineteen ninety-nine", "twenty twenty-five", "nineteen oh five" is not read
		if m, e2, ok := ReadNumber(s, skipJoin(s, e)); ok && m >= 10 && m < 100 && !isDigit(s[e2-1]) {
			n, e = n*100+m, e2
		}
	}
	return n, e, n >= 1600 && n < 2200
}

// readDigits reads at most limit digits; more than that is no number of ours.
func readDigits(s string, i, limit int) (n, end int, ok bool) {
	end = i
	for end < len(s) && isDigit(s[end]) {
		if end-i == limit {
			return 0, 0, false
		}
		n = n*10 + int(s[end]-'0')
		end++
	}
	return n, end, end > i
}

// lowerWord is the run of ASCII letters at i in lower case, "" if it is longer than any word of ours.
func lowerWord(s string, i int) (w string, end int) {
	var b [maxWordBytes]byte
	end = i
	for end < len(s) && isLetter(s[end]) {
		if end-i == maxWordBytes {
			return "", i
		}
		b[end-i] = s[end] | 0x20
		end++
	}
	return string(b[:end-i]), end
}

// skipJoin passes over the hyphen or the space between two number words.
func skipJoin(s string, i int) int {
	j := skipSpace(s, i)
	if j < len(s) && s[j] == '-' {
		return skipSpace(s, j+1)
	}
	return j
}

// skipSpace passes over spaces, emphasis stars and one line break; it stops at a blank line.
func skipSpace(s string, i int) int {
	breaks := 0
	for i < len(s) {
		switch c := s[i]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '*':
			i++
		case c == '\n':
			if breaks++; breaks > 1 {
				return i
			}
			i++
		case c == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0: // no-break space
			i += 2
		default:
			return i
		}
	}
	return i
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
