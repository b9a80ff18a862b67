package law

import (
	"testing"

	"pincite/core/civil"
)

func TestRegimes(t *testing.T) {
	tests := []struct {
		rules, day string
		below      int
	}{
		{"frcp", "1985-07-31", 7}, {"frcp", "1985-08-01", 11}, {"frcp", "2009-11-30", 11}, {"frcp", "2009-12-01", 0},
		{"frap", "2002-11-30", 7}, {"frap", "2002-12-01", 11}, {"frap", "2009-12-01", 0},
		{"frcrp", "1984-01-01", 7}, {"frcrp", "1990-01-01", 11}, {"frcrp", "2020-01-01", 0},
		{"frbp", "1987-07-31", 7}, {"frbp", "1988-01-01", 11}, {"frbp", "1989-08-01", 8}, {"frbp", "2009-11-30", 8}, {"frbp", "2009-12-01", 0},
		{"unknown", "2000-01-01", 11},
	}
	for _, tt := range tests {
		d, _ := civil.Parse(tt.day)
		r := CountingMethod(tt.rules).Regime(d)
		if r.ShortBelow != tt.below || r.Source == "" {
			t.Errorf("%s on %s: short below %d, want %d", tt.rules, tt.day, r.ShortBelow, tt.below)
		}
	}
}

func TestMethodsAreInOrder(t *testing.T) {
	for _, m := range periods().Methods {
		if m.Days == "" || m.Hours == "" || m.Back == "" || m.Mail == "" || m.Old == "" || m.OldMail == "" || len(m.Regimes) < 3 {
			t.Errorf("%s: row is incomplete", m.Rules)
		}
		for i := 1; i < len(m.Regimes); i++ {
			if !m.Regimes[i-1].From.Before(m.Regimes[i].From) {
				t.Errorf("%s: regimes out of order", m.Rules)
			}
		}
	}
	if m := Mail(); m.Days != 3 || m.ElectronicTo.String() != "2016-11-30" || m.AfterExpiryFrom.Zero() {
		t.Errorf("mail: %+v", m)
	}
}

func TestDefaults(t *testing.T) {
	tests := []struct {
		id, day string
		want    int
	}{
		{"objections", "2005-07-28", 10}, {"objections", "2009-12-01", 14}, {"appeal_civil", "2020-01-01", 30}, {"appeal_criminal", "2005-01-01", 10},
		{"appeal_criminal", "2015-01-01", 14}, {"alter_judgment", "2009-11-30", 10}, {"alter_judgment", "2009-12-01", 28}, {"plra_injunction", "1990-01-01", 0}, {"plra_injunction", "2000-01-01", 90},
	}
	for _, tt := range tests {
		d, _ := civil.Parse(tt.day)
		found := false
		for _, r := range Defaults() {
			if r.ID == tt.id {
				found = true
				if got := r.Days(d); got != tt.want {
					t.Errorf("%s on %s: %d days, want %d", tt.id, tt.day, got, tt.want)
				}
			}
		}
		if !found {
			t.Errorf("no default %s", tt.id)
		}
	}
	for _, r := range Defaults() {
		if r.What == "" || r.Event == "" || r.Rule == "" || len(r.SaidBy) == 0 || r.Class == "" && r.Grants == "" {
			t.Errorf("%s: row is incomplete", r.ID)
		}
	}
}
