package deadline

import (
	"strings"
	"testing"
	"time"

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

		{"the day of the event is not counted", "2024-03-04", 1, "days", false, "frcp", "", "2024-03-05"},
		{"a Friday and three days end on Monday", "2024-03-01", 3, "days", false, "frcp", "", "2024-03-04"},
		{"a Saturday runs on to Monday", "2024-03-02", 14, "days", false, "frcp", "", "2024-03-18"},
		{"a Sunday runs on to Monday", "2024-03-03", 14, "days", false, "frcp", "", "2024-03-18"},
		{"Labor Day", "2024-08-19", 14, "days", false, "frcp", "", "2024-09-03"},
		{"Thanksgiving is one day in the federal courts", "2023-11-09", 14, "days", false, "frcp", "", "2023-11-24"},
		{"Christmas on a Sunday is kept on Monday", "2022-12-11", 14, "days", false, "frcp", "", "2022-12-27"},
		{"New Year's Day on a Saturday is kept on Friday", "2021-12-17", 14, "days", false, "frcp", "", "2022-01-03"},
		{"February of a leap year", "2024-02-15", 14, "days", false, "frcp", "", "2024-02-29"},
		{"February of a common year", "2023-02-15", 14, "days", false, "frcp", "", "2023-03-01"},
		{"Washington's Birthday", "2024-02-05", 14, "days", false, "frcp", "", "2024-02-20"},
		{"Columbus Day", "2024-09-30", 14, "days", false, "frcp", "", "2024-10-15"},
		{"Veterans Day on a Saturday is kept on Friday", "2023-10-27", 14, "days", false, "frcp", "", "2023-11-13"},
		{"the King holiday and a weekend before it", "2024-01-06", 7, "days", false, "frcp", "", "2024-01-16"},
		{"Juneteenth", "2024-06-05", 14, "days", false, "frcp", "", "2024-06-20"},
		{"no Juneteenth in 2020", "2020-06-05", 14, "days", false, "frcp", "", "2020-06-19"},
		{"a day of mourning is counted as a court day", "2018-11-21", 14, "days", false, "frcp", "", "2018-12-05"},

		{"five days in 1984 leave out a weekend", "1984-03-01", 5, "days", false, "frcp", "", "1984-03-08"},
		{"ten days in 1984 do not", "1984-03-01", 10, "days", false, "frcp", "", "1984-03-12"},
		{"six days and the weekend in July 1985", "1985-07-25", 6, "days", false, "frcp", "", "1985-08-02"},
		{"seven days before August 1985 count every day", "1985-07-25", 7, "days", false, "frcp", "", "1985-08-01"},
		{"seven days after it leave out weekends", "1985-08-01", 7, "days", false, "frcp", "", "1985-08-12"},
		{"ten days leave out two weekends and Labor Day", "2007-08-24", 10, "days", false, "frcp", "", "2007-09-10"},
		{"eleven days count every day", "2007-08-24", 11, "days", false, "frcp", "", "2007-09-04"},
		{"an event on the last day of the older rule is counted by it", "2009-11-30", 10, "days", false, "frcp", "", "2009-12-14"},
		{"an event on the first day of the newer one is not", "2009-12-01", 10, "days", false, "frcp", "", "2009-12-11"},
		{"a weekend as the trigger of a short period", "2006-03-04", 5, "days", false, "frcp", "", "2006-03-10"},

		{"appellate periods of ten days counted every day in 2001", "2001-03-01", 10, "days", false, "frap", "", "2001-03-12"},
		{"and left out weekends from December 2002", "2003-03-03", 10, "days", false, "frap", "", "2003-03-17"},
		{"eight days in bankruptcy count every day in 2005", "2005-03-01", 8, "days", false, "frbp", "", "2005-03-09"},
		{"seven do not", "2005-03-01", 7, "days", false, "frbp", "", "2005-03-10"},
		{"ten days in bankruptcy in 1988 leave out weekends", "1988-03-01", 10, "days", false, "frbp", "", "1988-03-15"},
		{"ten days in a criminal case in 1990", "1990-03-01", 10, "days", false, "frcrp", "", "1990-03-15"},

		{"mail: fourteen days and three", "2024-03-04", 14, "days", false, "frcp", "mail", "2024-03-21"},
		{"mail: the period ends on Saturday, rolls, then three days", "2024-03-02", 14, "days", false, "frcp", "mail", "2024-03-21"},
		{"mail: the third day is a Saturday", "2024-03-06", 14, "days", false, "frcp", "mail", "2024-03-25"},
		{"electronic service added three days in 2010", "2010-03-01", 14, "days", false, "frcp", "electronic", "2010-03-18"},
		{"and none since December 2016", "2017-03-01", 14, "days", false, "frcp", "electronic", "2017-03-15"},
		{"nor before December 2001", "2001-03-01", 14, "days", false, "frcp", "electronic", "2001-03-15"},

		{"backward past a Saturday", "2024-04-20", 7, "days", true, "frcp", "", "2024-04-12"},
		{"backward past Monday's holiday and the weekend", "2024-09-16", 14, "days", true, "frcp", "", "2024-08-30"},
		{"thirty days before trial", "2024-06-10", 30, "days", true, "frcp", "", "2024-05-10"},
		{"backward in court days under the older rule", "2008-03-17", 5, "days", true, "frcp", "", "2008-03-10"},

		{"two weeks", "2024-03-04", 2, "weeks", false, "frcp", "", "2024-03-18"},
		{"one month", "2024-03-04", 1, "months", false, "frcp", "", "2024-04-04"},
		{"one month from the thirty-first", "2024-01-31", 1, "months", false, "frcp", "", "2024-02-29"},
		{"six months ending on a Saturday", "2024-03-07", 6, "months", false, "frcp", "", "2024-09-09"},
		{"one year", "2023-03-06", 1, "years", false, "frcp", "", "2024-03-06"},
		{"one year from February 29", "2024-02-29", 1, "years", false, "frcp", "", "2025-02-28"},
		{"five business days", "2024-03-04", 5, "business_days", false, "frcp", "", "2024-03-11"},
		{"three business days over Thanksgiving", "2024-11-26", 3, "business_days", false, "frcp", "", "2024-12-02"},
		{"forty-eight hours from a Thursday end on a Saturday", "2024-03-07", 48, "hours", false, "frcp", "", "2024-03-11"},
		{"seventy-two hours", "2024-03-04", 72, "hours", false, "frcp", "", "2024-03-07"},
	}
	for _, tt := range tests {
		c, ok := Compute(day(t, tt.trigger), "the event", Period{Count: tt.n, Unit: tt.unit, Back: tt.back}, Method{Rules: tt.rules, Service: tt.service})
		if !ok || c.Due.String() != tt.want {
			t.Errorf("%s: got %s, want %s\n%v", tt.claim, c.Due, tt.want, c.Steps)
		}
		for _, s := range c.Steps {
			if s.Text == "" || !strings.HasSuffix(s.Text, ".") {
				t.Errorf("%s: a step is no sentence: %q", tt.claim, s.Text)
			}
		}
	}
}

// closed is the second opinion: the days on which no federal court sits in a year, by the
// standard library and the plainest reading of 5 U.S.C. § 6103.
func closed(year int) map[string]bool {
	out := map[string]bool{}
	mark := func(t time.Time) { out[t.Format("2006-01-02")] = true }
	fixed := func(m time.Month, d int) {
		t := time.Date(year, m, d, 0, 0, 0, 0, time.UTC)
		mark(t)
		if t.Weekday() == time.Saturday {
			mark(t.AddDate(0, 0, -1))
		}
		if t.Weekday() == time.Sunday {
			mark(t.AddDate(0, 0, 1))
		}
	}
	nth := func(n int, w time.Weekday, m time.Month) {
		t := time.Date(year, m, 1, 0, 0, 0, 0, time.UTC)
		for t.Weekday() != w {
			t = t.AddDate(0, 0, 1)
		}
		mark(t.AddDate(0, 0, 7*(n-1)))
	}
	fixed(1, 1)
	if year >= 1986 {
		nth(3, time.Monday, 1)
	}
	nth(3, time.Monday, 2)
	last := time.Date(year, 5, 31, 0, 0, 0, 0, time.UTC)
	for last.Weekday() != time.Monday {
		last = last.AddDate(0, 0, -1)
	}
	mark(last)
	if year >= 2021 {
		fixed(6, 19)
	}
	fixed(7, 4)
	nth(1, time.Monday, 9)
	nth(2, time.Monday, 10)
	fixed(11, 11)
	nth(4, time.Thursday, 11)
	fixed(12, 25)
	return out
}

// Walks day by day, with nothing shared with Compute but the calendar's own names.
func walk(from time.Time, n int, back bool, shut map[string]bool, short int) time.Time {
	step := 1
	if back {
		step = -1
	}
	off := func(t time.Time) bool {
		return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday || shut[t.Format("2006-01-02")]
	}
	t := from
	for n0 := n; n > 0; {
		t = t.AddDate(0, 0, step)
		if n0 >= short || !off(t) {
			n--
		}
	}
	for off(t) {
		t = t.AddDate(0, 0, step)
	}
	return t
}

// Some nine thousand dates by both methods: every ninth day of 1979 to 2034, seven periods,
// both ways, under the regime of the day.
func TestComputeAgreesWithWalking(t *testing.T) {
	shut := map[string]bool{}
	for y := 1978; y <= 2036; y++ {
		for k := range closed(y) {
			shut[k] = true
		}
	}
	n := 0
	for d := (civil.Date{Year: 1979, Month: 1, Day: 1}); d.Year < 2035; d = d.Add(9) {
		short := 0
		switch {
		case d.String() < "1985-08-01":
			short = 7
		case d.String() < "2009-12-01":
			short = 11
		}
		for i, count := range []int{3, 7, 10, 14, 21, 30, 60} {
			back := (d.Days()+i)%4 == 0
			c, ok := Compute(d, "the event", Period{Count: count, Unit: "days", Back: back}, Method{Rules: "frcp"})
			want := walk(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC), count, back, shut, short).Format("2006-01-02")
			if !ok || c.Due.String() != want {
				t.Fatalf("%s, %d days, back %v: got %s, want %s\n%v", d, count, back, c.Due, want, c.Steps)
			}
			n++
		}
	}
	t.Logf("%d dates agree", n)
}

func TestComputeRefuses(t *testing.T) {
	d := day(t, "2020-01-02")
	for _, p := range []Period{{Count: -1, Unit: "days"}, {Count: 1 << 30, Unit: "days"}, {Count: 3, Unit: "fortnights"}, {}} {
		if c, ok := Compute(d, "", p, Method{}); ok {
			t.Errorf("%+v: got %s", p, c.Due)
		}
	}
	if _, ok := Compute(civil.Date{}, "", Period{Count: 3, Unit: "days"}, Method{}); ok {
		t.Error("counted from no date")
	}
	if _, ok := Compute(civil.Date{Year: 9999, Month: 12, Day: 30}, "", Period{Count: 3, Unit: "days"}, Method{}); ok {
		t.Error("counted past the calendar")
	}
}

// What the arithmetic leaves open stands among the alternatives.
func TestComputeAlternatives(t *testing.T) {
	tests := []struct {
		claim, trigger string
		n              int
		service, want  string
	}{
		{"the Friday kept for a Saturday holiday", "2020-06-19", 14, "", "2020-07-03"},
		{"a day of mourning that some courts keep", "2018-11-21", 14, "", "2018-12-06"},
		{"three days added before the weekend, as some courts did before 2005", "2004-03-05", 15, "mail", "2004-03-23"},
	}
	for _, tt := range tests {
		c, ok := Compute(day(t, tt.trigger), "the event", Period{Count: tt.n, Unit: "days"}, Method{Service: tt.service})
		if !ok || len(c.Alternatives) == 0 || c.Alternatives[0].Due.String() != tt.want || c.Alternatives[0].Due == c.Due {
			t.Errorf("%s: got %s with %v, want %s beside it", tt.claim, c.Due, c.Alternatives, tt.want)
		}
	}
}
