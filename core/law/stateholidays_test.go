package law

import (
	"testing"

	"pincite/core/civil"
)

// Each row's own examples, and no row but a place's own name.
func TestStateHolidays(t *testing.T) {
	places := map[string]bool{}
	for _, c := range Courts() {
		places[c.Place] = true
	}
	for _, s := range stateDays {
		yes, _ := civil.Parse(s.yes)
		no, _ := civil.Parse(s.no)
		if h, ok := StateHoliday(s.state, yes); !ok || h.Name != s.name || h.Source == "" {
			t.Errorf("%s: %s is not %s but %+v", s.state, s.yes, s.name, h)
		}
		if h, ok := StateHoliday(s.state, no); ok && h.Name == s.name {
			t.Errorf("%s: %s is %s", s.state, s.no, s.name)
		}
		if _, federal := LegalHoliday(yes); federal {
			t.Errorf("%s: %s is a federal holiday too", s.state, s.yes)
		}
		if !places[s.state] {
			t.Errorf("%q is the place of no court", s.state)
		}
	}
	for _, u := range unkept {
		found := false
		for d := (civil.Date{Year: 2024, Month: 1, Day: 1}); d.Year == 2024; d = d.Add(1) {
			_, ok := Unkept(u.state, d)
			found = found || ok
		}
		if !found {
			t.Errorf("%s keeps %s all the same", u.state, u.id)
		}
	}
	if _, ok := StateHoliday("Wisconsin", civil.Date{Year: 2024, Month: 4, Day: 15}); ok {
		t.Error("Patriots' Day in Wisconsin")
	}
}
