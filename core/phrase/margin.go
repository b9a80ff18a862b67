package phrase

import (
	"strings"
	"sync"
)

// UprightMargin reports whether a court's name is set upright in the margin of s, as on
// the pleading paper of N.D. Cal.: a reading of such a page has it a few letters to a
// line, before the line number or on a line alone ("rt ni", "ouor 13", "tsiD").
func UprightMargin(s string) bool {
	n := 0
	for s = s[:min(len(s), 6000)]; len(s) > 0 && n < 5; {
		l, rest, _ := strings.Cut(s, "\n")
		s = rest
		if k := ScrapsOf(l); k > 0 && (k == len(l) || isDigit(l[k-1])) {
			n++
		}
	}
	return n >= 5
}

// ScrapsOf is how many bytes at the start of a line are scraps of an upright margin, with
// the line number behind them if there is one; 0 if the line does not begin with scraps.
func ScrapsOf(l string) int {
	small := smallWords()
	at, letters, words, odd := 0, 0, 0, false
	for i := 0; words < 5; {
		i += spaces(l[i:])
		if i == len(l) {
			if odd {
				return len(l)
			}
			return 0
		}
		e := i
		for e < len(l) && l[e] != ' ' && l[e] != '\t' && l[e] != '\r' {
			e++
		}
		w := l[i:e]
		if words > 0 && len(w) <= 2 && isDigit(w[0]) && isDigit(w[len(w)-1]) && w <= "28" {
			if rest := l[e:]; strings.HasPrefix(rest, "  ") || rest == "" || capitalNext(rest) || odd && letters > 1 {
				return e
			}
			return 0
		}
		if letters += len(w); letters > 10 || !ofMargin(w) || small[w] && words > 0 && !odd {
			break
		}
		odd = odd || !small[w]
		words++
		i, at = e, e
	}
	if !odd {
		return 0
	}
	first := l[spaces(l):at]
	if k := strings.IndexByte(first, ' '); k > 0 {
		first = first[:k]
	}
	if len(first) > 4 || len(first) == 4 && !strange(first) || small[first] || at-spaces(l) > 8 || !capitalNext(l[at:]) || 'A' <= first[0] && first[0] <= 'Z' && words == 1 {
		return 0
	}
	return at
}

// strange reports whether w begins as no English word does: "rtni".
func strange(w string) bool {
	const vowels = "aeiou"
	if strings.IndexByte(vowels, w[0]) >= 0 || strings.IndexByte(vowels, w[1]) >= 0 {
		return false
	}
	switch w[:2] {
	case "th", "st", "sc", "sh", "tr", "dr", "cr", "fr", "cl", "fl", "sl", "ch", "sn":
		return false
	}
	return true
}

// spaces is how many bytes of white space begin s.
func spaces(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r")) }

// capitalNext reports whether the first word of s begins with a capital.
func capitalNext(s string) bool {
	s = s[spaces(s):]
	return s != "" && 'A' <= s[0] && s[0] <= 'Z'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// marginName is what stands upright there, and smallWords the words of running text that its
// letters could make.
const marginName = "unitedstatesdistrictcourtforthenortherndistrictofcalifornia"

var smallWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`a an and are as at for had has he her his in is it its no not of on or so the to this that their then there these those
		she did do does due such court state act case fact id i tort train intent us use used all our out old one off see set let lot led end far fee add ill cut ran
		run sit son ten tie oil nor re else data late later list lost hold held relief filed failed order trial after also until under issue united states district courts
		the at hear here heard said still such than three claim rule ruled fail fails cause causes clause counter other others our ours date dated read reads order ordered`) {
		m[w] = true
	}
	return m
})

// ofMargin reports whether w could be a scrap of the name: a few of its letters, small
// ones, or a piece of it.
func ofMargin(w string) bool {
	if len(w) > 7 {
		return false
	}
	low := strings.ToLower(w)
	for i := 0; i < len(low); i++ {
		if strings.IndexByte("unitedsarcohfl", low[i]) < 0 {
			return false
		}
	}
	switch {
	case len(w) == 1 || w == low:
		return true
	case strings.Contains(marginName, low):
		return low != "united" && low != "states" && low != "court" && low != "of" && low != "the" && low != "for"
	}
	return w[:1] == low[:1] || len(low) <= 3 && w[1:] == low[1:] // "tatDis", "cC", "Uo"
}
