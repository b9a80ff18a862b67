package deadline

import (
	"testing"

	"pincite/core/civil"
)

func day(t testing.TB, s string) civil.Date {
	t.Helper()
	d, ok := civil.Parse(s)
	if !ok {
		t.Fatalf("no date: %q", s)
	}
	return d
}

// Rows worked by hand with a printed calendar.
func TestCompute(t *testing.T) {
	tests := []struct {
		claim, trigger string
		n              int
		unit           string
		back           bool
		rules, service string
		want           string
	}{
		{"twenty days from a recommendation", "2005-07-28", 20, "days", false, "frcp", "", "2005-08-17"},
		{"the same by mail: three days more, then past Saturday", "2005-07-28", 20, "days", false, "frcp", "mail", "2005-08-22"},
		{"the last day is the Friday kept for July 4", "2020-06-19", 14, "days", false, "frcp", "", "2020-07-06"},
		{"ten days of the older rule pass over Thanksgiving", "2009-11-20", 10, "days", false, "frcp", "", "2009-12-07"},
		{"every day counts from December 1, 2009", "2009-12-02", 14, "days", false, "frcp", "", "2009-12-16"},
		{"Juneteenth was observed the day after it was enacted", "2021-05-21", 28, "days", false, "frcp", "", "2021-06-21"},
		{"a Sunday, then the Monday kept for it", "2022-05-20", 30, "days", false, "frcp", "", "2022-06-21"},
		{"New Year's Day", "2024-12-02", 30, "days", false, "frcp", "", "2025-01-02"},
		{"backward from a hearing rolls backward", "2025-07-18", 14, "days", true, "frcp", "", "2025-07-03"},
	}
	for _, tt := range tests {
		c, ok := Compute(day(t, tt.trigger), "the event", Period{Count: tt.n, Unit: tt.unit, Back: tt.back}, Method{Rules: tt.rules, Service: tt.service})
		if !ok || c.Due.String() != tt.want {
			t.Errorf("%s: got %s, want %s\n%v", tt.claim, c.Due, tt.want, c.Steps)
		}
	}
}
