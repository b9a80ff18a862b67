package class

import (
	"strings"
	"unicode"

	"pincite/core/caption"
)

// An entry of a docket is often the only paper there is: a text order, a minute
// entry. It has no caption; its first words are its title, and the clerk's marks
// close it: "ORDER granting 12 Motion to Dismiss. Signed by Judge Reyes on 3/2/18.
// (abc) (Entered: 03/02/2018)".

// entryWeight is what the first words of an entry count for.
const entryWeight = 10

// weighEntry weighs a text that is one entry of a docket by its first words.
func (p *paper) weighEntry(score map[string]int) {
	if len(p.s) > caption.MaxEntry || p.court.Name != "" || p.hasRoles() || !entryMarks(p.s) {
		return
	}
	if row, ok := titleClass(entryTitle(p.s)); ok {
		score[row.class] += entryWeight
	}
}

// entryMarks reports whether s has the marks by which a clerk closes an entry.
func entryMarks(s string) bool {
	for _, w := range [...]string{"(Entered:", "(entered:", "igned by ", "TEXT ENTRY", "Text Entry", "TEXT ORDER", "Text Order", "(Attachments: #"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// entryTitle is the title an entry begins with: its first words, up to a number, a
// point or the name of who files.
func entryTitle(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "(") { // "(This is a TEXT ENTRY ONLY …)"
		if k := strings.IndexByte(s, ')'); k > 0 {
			s = strings.TrimSpace(s[k+1:])
		}
	}
	end := 0
	for n := 0; n < 10 && end < len(s); n++ {
		k := strings.IndexByte(s[end:], ' ')
		if k < 0 {
			k = len(s) - end
		}
		w := s[end : end+k]
		if bare := strings.ToLower(strings.Trim(w, ",.:;*-()[]")); bare == "by" || bare == "re" || bare == "filed" || bare == "signed" || bare == "as" || w != "" && unicode.IsDigit(rune(w[0])) {
			break
		}
		end = min(end+k+1, len(s))
		if strings.HasSuffix(w, ".") || strings.HasSuffix(w, ":") || strings.HasSuffix(w, ";") {
			break
		}
	}
	return strings.TrimRight(s[:end], " .:;,-")
}
