package caption

import (
	"strings"
)

// gapAt is the end of the gap that parts a line's two columns, or −1: five
// spaces or a tab anywhere, two before a docket label or a word of titles.
func gapAt(s string, from, to int) int {
	gaps, best := 0, -1
	for i := from; i < to; i++ {
		if s[i] != ' ' && s[i] != '\t' {
			continue
		}
		w := gapWidth(s[:to], i)
		j := i
		for j < to && (s[j] == ' ' || s[j] == '\t') {
			j++
		}
		if w >= 2 && j < to {
			gaps++
			if best < 0 && (w >= 5 || startsRightCell(s[j:to]) || rightTitle(s[j:to]) && !isTitle(s[from:i])) {
				best = j
			}
		}
		i = j
	}
	if gaps > 3 && best >= 0 && !startsRightCell(s[best:to]) {
		return -1 // justified type, not columns
	}
	return best
}

// rightTitle reports whether s is a stretch of title in capitals, as stands right
// of the parties where no rail is drawn.
func rightTitle(s string) bool {
	return len(s) < 60 && upper(s) && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, ";") && (titleWords(s) || strayTitle(strings.ToUpper(s)))
}

// afterRole is where the right column begins after a role, a v. or before a
// docket label that stands one space from the names: "Plaintiffs, REPORT AND
// RECOMMENDATION", "VERSUS NO: 11-2277"; −1 if nowhere.
func afterRole(s string, from, to int) int {
	l := s[from:to]
	if len(l) > 120 {
		return -1
	}
	first := strings.IndexAny(l, " \t")
	if first > 0 {
		w := strings.ToLower(strings.Trim(l[:first], ",.:;'’-–—·*"))
		rest := strings.TrimLeft(l[first:], " \t")
		switch w {
		case "plaintiff", "plaintiffs", "defendant", "defendants", "petitioner", "petitioners", "respondent", "respondents":
			if closed := l[first-1] == ',' || l[first-1] == '.'; closed && len(l)-first-len(rest) >= 2 && !mayBeRole(rest[:min(len(rest), 24)]) && !prose(l) {
				return from + len(l) - len(rest) // whatever stands a gap behind a closed role
			}
			if closed := l[first-1] == ','; closed && upper(rest) && !strings.HasSuffix(rest, ",") && !mayBeRole(rest) && versusIn(rest) == nil && !strings.HasPrefix(rest, "AND ") && len(rest) > 3 {
				return from + len(l) - len(rest)
			}
			fallthrough
		case "versus", "against":
			owner := isLetter(l[first-1]) && (strings.Contains(rest, "'S ") || strings.Contains(rest, "’S ") || strings.Contains(rest, "S' ") || strings.Contains(rest, "S’ "))
			if rest != "" && !owner && (startsRightCell(rest) || upper(rest) && (titleWords(rest) || strayTitle(strings.ToUpper(rest)))) {
				return from + len(l) - len(rest)
			}
		}
	}
	if !strings.ContainsAny(l, "0123456789") && !strings.HasSuffix(l, " CIVIL ACTION") {
		return -1
	}
	for _, label := range [...]string{" NO. ", " No. ", " NO: ", " Case No", " CASE NO", " CIVIL ACTION", " Civil Action No", " Civ. No", " Index No", " CIVIL NO"} {
		if i := strings.Index(l, label); i > 3 && (strings.ContainsAny(l[i+len(label):], "0123456789") || label == " CIVIL ACTION" && i+len(label) == len(l)) && !strings.Contains(l[:i], " v. ") && !numberedBody(l[:i]) && len(l)-i < 60 && strings.ContainsAny(l[i-1:i], ",.;) lLeEsS") {
			return from + i
		}
	}
	return -1
}

// numberedBody reports whether a name goes on with its own number: "LOCAL" No. 12.
func numberedBody(s string) bool {
	if anyOf(strings.ToUpper(strings.TrimSpace(s)), "CAUSE", "CASE", "DOCKET", "CIVIL", "INDEX", "CRIMINAL", "CIVIL ACTION", "CIVIL CASE", "CRIMINAL CASE", "FILE", "COURT FILE", "APPEAL", "OPINION", "ORDER") {
		return true // a label and its number are one
	}
	return anyOf(strings.ToLower(lastWord(s)), "local", "union", "lodge", "post", "council", "district", "division", "school", "chapter", "company", "unit", "ward")
}

// startsRightCell reports whether s begins as the right column of a caption does.
func startsRightCell(s string) bool {
	var buf [12]byte
	n := 0
	for ; n < len(s) && n < len(buf); n++ {
		buf[n] = s[n]
		if c := s[n]; c >= 'a' && c <= 'z' {
			buf[n] = c - 'a' + 'A'
		}
	}
	u := string(buf[:n])
	for _, p := range [...]string{"CASE ", "CASE:", "NO.", "NO:", "NOS.", "CIV", "CRIM", "CAUSE", "DOCKET", "INDEX", "JUDGE", "HON.", "HONORABLE", "MEMORANDUM", "ORDER", "OPINION", "C.A.", "CHAPTER", "ADV", "MAGISTRATE", "SECTION", "MDL", "FILE NO", "DECLARATION", "COMPLAINT", "JURY", "CLASS ACTION", "RE: D", "RE: E", "[RE", "RE ECF", "RE DKT"} {
		if strings.HasPrefix(u, p) {
			return true
		}
	}
	if s == "" || !isDigit(s[0]) && !(n > 1 && isDigit(buf[1])) && u[0] != 'I' && u[0] != 'P' && u[0] != 'C' && u[0] != 'D' {
		return false // no number of a form that wants no label
	}
	_, n = numberAt(s, 0)
	return n >= 6
}

func gapWidth(s string, i int) int {
	n := 0
	for i+n < len(s) && (s[i+n] == ' ' || s[i+n] == '\t') {
		n++
	}
	if strings.IndexByte(s[i:i+n], '\t') >= 0 {
		return max(n, 8)
	}
	return n
}

func gapBefore(s string, from, i int) int {
	n := 0
	for i-1-n >= from && (s[i-1-n] == ' ' || s[i-1-n] == '\t') {
		if s[i-1-n] == '\t' {
			return 8
		}
		n++
	}
	return n
}
