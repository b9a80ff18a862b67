package report

import "testing"

func TestACourtIsNamedAsCitationsNameIt(t *testing.T) {
	for id, want := range map[string]string{"ca8": "8th Cir.", "mowd": "W.D. Mo.", "scotus": "U.S.", "": "", "no-such-court": ""} {
		if got := courtCite(id); got != want {
			t.Errorf("court %q is named %q, want %q", id, got, want)
		}
	}
}
