package caption

import (
	"strings"
	"testing"
	"time"
)

// No input makes the reading slow: the head is bounded, and what is read of it is
// read a bounded number of times.
func TestHostileInputIsReadInTime(t *testing.T) {
	for _, unit := range []string{"v. ", "V. ", " v.\n", "A v. B, ", ") ", "(", ": ", "§\n", "Plaintiff, ", "PLAINTIFF ", "plaintiff and ", "1:19-cv-1 ", "No. ", "Nos. 1-2, 3-4, ", "Before ", "Before X,\n", "J. ", "and ", " AND ", "; ", ", ", "O R D E R ", "ORDER\n", "THE COURT OF\n", "UNITED STATES DISTRICT COURT\n", "DISTRICT OF ", "DISTRICTCOURT ", "DATED ", "SO ORDERED ", "/s/ ", "Judge\n", "JUDGE ", "day of ", "pro se ", "May 1 2 ", "in re ", "Re: a v. b ", "Case 1:19-cv-1 Document 2 Filed\n", "\t\t", "*", "#", "Register No. 12345 ", "IN THE MATTER OF\n", "\x1b", "\xff", "é"} {
		s := strings.Repeat(unit, 300_000/len(unit))
		begin := time.Now()
		txt, c := find(s)
		if d := time.Since(begin); d > 3*time.Second {
			t.Errorf("%q repeated: %v", unit, d)
		} else if d > 300*time.Millisecond {
			t.Logf("%q repeated: %v", unit, d)
		}
		checkSpansLoose(t, txt, c)
	}
}
