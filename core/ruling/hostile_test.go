package ruling

import (
	"strings"
	"testing"
	"time"

	"pincite/core/caption"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/text"
)

// Texts made of one sentence without end, or of one word, take time in proportion to their length.
func TestHostileTextsAreLinear(t *testing.T) {
	for _, unit := range []string{"motion to ", "granted ", "the motion is granted and ", "denying motion for ", "we affirm and ", "Plaintiff's motion to compel, ", "( [ ", "and Roe's ", "ordered that ",
		"IT IS ORDERED that motion 1 to strike is DENIED; ", "the motion. ", "is hereby be and the same ", "if the court ", "motion for summary judgment is GRANTED and the ", "\n\nMotion for X GRANTED.", "\"motion\" ", "request for a ", "otherwise denied "} {
		run := func(n int) time.Duration {
			s := strings.Repeat(unit, n/len(unit))
			tx, toks := text.FromString(s), lex.Scan(s)
			best := time.Hour
			for range 3 {
				start := time.Now()
				Find(phrase.Read(tx.String(), toks), caption.Caption{}, class.Document{})
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := run(20_000), run(160_000)
		if large > 30*small+time.Second { // eight times the text
			t.Errorf("%q: 20 kB took %v, 160 kB took %v", unit, small, large)
		}
	}
}
