package law

import (
	"slices"
	"strings"
	"testing"
)

func TestStateTimes(t *testing.T) {
	if !slices.IsSortedFunc(stateTimes, func(a, b StateTime) int { return strings.Compare(a.State, b.State) }) {
		t.Error("the states are not in order")
	}
	places := map[string]bool{}
	for _, c := range Courts() {
		if c.System == "state" {
			places[c.Place] = true
		}
	}
	for _, s := range stateTimes {
		if !places[s.State] || s.Rule == "" || s.ShortBelow < 0 || s.ShortBelow > 11 {
			t.Errorf("%+v", s)
		}
	}
	if s, ok := StateTimeOf("Texas"); !ok || s.ShortBelow != 6 {
		t.Errorf("Texas: %+v, %v", s, ok)
	}
	if _, ok := StateTimeOf("Guam"); ok {
		t.Error("Guam is in the table")
	}
}
