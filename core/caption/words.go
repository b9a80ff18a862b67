package caption

import (
	"strings"
	"unicode"
)

// upper reports whether s is set in capitals: it has a letter, and at most one in
// five of its letters is small ("McMULLEN", "et al." inside).
func upper(s string) bool {
	up, low := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	return up > 0 && low*5 <= up
}

// lowerWords counts the words of s that begin with a small letter, and all words.
func lowerWords(s string) (low, all int) {
	fresh := true // no letter of the word yet
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			fresh = true
		case fresh && unicode.IsLetter(r):
			fresh = false
			if all++; unicode.IsLower(r) {
				low++
			}
		}
	}
	return low, all
}

// joinLetterSpaced joins a letter-spaced heading: "O R D E R" is "ORDER"; words
// stand two or more spaces apart. ok is false if s is not letter-spaced.
func joinLetterSpaced(s string) (string, bool) {
	if len(s) < 7 || strings.Count(s, " ")*3 < len(s) {
		return s, false
	}
	single, all := 0, 0
	for _, f := range strings.Fields(s) {
		all++
		if len([]rune(strings.Trim(f, ".,:&"))) <= 1 {
			single++
		}
	}
	if all < 4 || single*5 < all*4 {
		return s, false
	}
	var b strings.Builder
	gap := 0
	for _, r := range s {
		if unicode.IsSpace(r) {
			gap++
			if r == '\n' {
				gap = 2
			}
			continue
		}
		if gap > 1 && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = 0
		b.WriteRune(r)
	}
	return b.String(), true
}

// squash is s with each run of white space made one space.
func squash(s string) string {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c < ' ' || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// nameCase sets a name printed in capitals as one writes it: "STEVEN McMULLEN,
// SR." is "Steven McMullen, Sr."; a name in mixed type stays as it is.
func nameCase(s string) string {
	if !upper(s) {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = wordCase(w, i == 0)
	}
	return strings.Join(words, " ")
}

// keepUpper are words that stay in capitals inside a name.
const keepUpper = " EEOC NLRB II III IV VI VII LLC LLP LP PC PLLC USA US FBI CIA NSA DEA EPA FDA SEC FCC FTC IRS ICE ATF HUD DHS DOJ DOD VA NA SA AG NV PLC GMBH AFL CIO SEIU ACLU NAACP IBM AT&T AIG CVS UPS BNSF CSX DBA FKA "

func wordCase(w string, first bool) string {
	bare := strings.Trim(w, ".,;:()'’\"")
	if strings.ContainsAny(bare, "0123456789") && !strings.HasSuffix(bare, "TH") && !strings.HasSuffix(bare, "ST") && !strings.HasSuffix(bare, "ND") && !strings.HasSuffix(bare, "RD") {
		return w // "2011-B2"
	}
	if strings.Contains(keepUpper, " "+bare+" ") || strings.Count(w, ".") >= 2 || len([]rune(bare)) == 1 || len(bare) < 6 && strings.IndexByte(bare, '&') > 0 {
		return w
	}
	low := strings.ToLower(bare)
	if low == "jr" || low == "sr" || low == "inc" || low == "dr" || low == "sgt" || low == "lt" || low == "capt" || low == "cpl" {
		return strings.Replace(w, bare, bare[:1]+low[1:], 1)
	}
	switch low {
	case "of", "the", "and", "for", "in", "on", "de", "la", "del", "los", "y", "et", "al", "ex", "rel", "by", "at", "to", "von", "van", "der", "a", "an", "as":
		if !first || low == "de" || low == "la" || low == "von" || low == "van" {
			return strings.ToLower(w)
		}
	}
	if !strings.ContainsAny(low, "aeiouyáéíóúàèìòùäëïöü") && len(low) > 1 && !strings.Contains(" jr sr st ft mt dr mr mrs ms ltd inc co ", " "+low+" ") {
		return w
	}
	var b strings.Builder
	start := true
	letters := []rune(w)
	for i, r := range letters {
		switch {
		case unicode.IsLower(r): // Mc in McMULLEN
			b.WriteRune(r)
			start = false
			if i > 0 && i+1 < len(letters) && unicode.IsUpper(letters[i+1]) {
				start = true
			}
		case unicode.IsUpper(r):
			if start {
				b.WriteRune(r)
			} else {
				b.WriteRune(unicode.ToLower(r))
			}
			start = false
		default:
			b.WriteRune(r)
			// a letter after an apostrophe is small in a possessive, large in O'BRIEN
			start = r == '-' || r == '/' || r == '(' || r == '.' || r == '&' || (r == '\'' || r == '’') && i == 1
		}
	}
	out := b.String()
	if strings.HasPrefix(out, "Mc") && len(out) > 3 {
		rs := []rune(out)
		rs[2] = unicode.ToUpper(rs[2])
		out = string(rs)
	}
	return out
}
