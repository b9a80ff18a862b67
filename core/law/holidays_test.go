package law

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"

	"pincite/core/civil"
)

func TestHolidayRows(t *testing.T) {
	for _, r := range holidays().Legal {
		yes, ok1 := civil.Parse(r.Yes)
		no, ok2 := civil.Parse(r.No)
		if !ok1 || !ok2 || r.Source == "" || r.Name == "" || r.ID == "" {
			t.Errorf("%s (%s): row is incomplete", r.ID, r.On)
		}
		if !r.is(yes) {
			t.Errorf("%s: %s must be %s", r.ID, r.Yes, r.Name)
		}
		if r.is(no) {
			t.Errorf("%s: %s must not be %s", r.ID, r.No, r.Name)
		}
	}
}

// The days of the almanac that a reader may know, and why.
func TestLegalHoliday(t *testing.T) {
	tests := []struct{ day, want, why string }{
		{"2020-07-03", "independence", "July 4, 2020 was a Saturday: the Friday is kept"},
		{"2020-07-04", "independence", "the day itself"},
		{"2021-07-05", "independence", "July 4, 2021 was a Sunday: the Monday is kept"},
		{"2021-06-18", "juneteenth", "enacted the day before, kept on Friday"},
		{"2020-06-19", "", "before the Act of June 17, 2021"},
		{"2022-06-20", "juneteenth", "June 19, 2022 was a Sunday"},
		{"2021-12-31", "new_year", "January 1, 2022 was a Saturday"},
		{"2010-12-31", "new_year", "January 1, 2011 was a Saturday"},
		{"1985-01-21", "", "the King holiday began in 1986"},
		{"1986-01-20", "mlk", "its first year"},
		{"1970-10-12", "", "Columbus Day began in 1971"},
		{"1971-10-11", "columbus", "its first year"},
		{"1971-10-25", "veterans", "a Monday in October from 1971 to 1977"},
		{"1971-11-11", "", "not in those years"},
		{"1978-11-10", "veterans", "back to November 11, a Saturday in 1978"},
		{"1970-02-23", "washington", "February 22, 1970 was a Sunday"},
		{"1971-02-22", "", "third Monday since 1971"},
		{"2007-11-22", "thanksgiving", "the fourth Thursday"},
		{"2007-11-29", "", "the fifth Thursday is none"},
		{"1950-07-03", "", "a Monday before July 4"},
		{"1953-07-03", "", "Saturday holidays moved to Friday from 1959 only"},
		{"2016-12-26", "christmas", "December 25, 2016 was a Sunday"},
		{"2024-11-29", "", "the day after Thanksgiving is a state holiday at most"},
		{"2025-01-20", "mlk", "and Inauguration Day besides"},
	}
	for _, tt := range tests {
		d, _ := civil.Parse(tt.day)
		if h, _ := LegalHoliday(d); h.ID != tt.want {
			t.Errorf("%s: got %q, want %q: %s", tt.day, h.ID, tt.want, tt.why)
		}
	}
}

// Presidential closings are possible holidays and never legal ones.
func TestPossibleHoliday(t *testing.T) {
	for _, s := range []string{"2004-06-11", "2007-01-02", "2018-12-05", "2025-01-09", "2012-12-24", "2021-01-20", "1985-01-21"} {
		d, _ := civil.Parse(s)
		if _, is := PossibleHoliday(d); !is {
			t.Errorf("%s must be a possible holiday", s)
		}
		if h, is := LegalHoliday(d); is {
			t.Errorf("%s is no legal holiday, got %s", s, h.Name)
		}
	}
	for _, s := range []string{"2025-01-21", "2020-01-20", "1961-01-20", "2020-12-23"} {
		d, _ := civil.Parse(s)
		if _, is := PossibleHoliday(d); is {
			t.Errorf("%s is no possible holiday", s)
		}
	}
}

// An independent calendar, for the years it is right about. The library knows no first years:
// what it keeps too early is left out by year.
func TestHolidaysAgreeWithAnIndependentCalendar(t *testing.T) {
	c := cal.NewBusinessCalendar()
	c.AddHoliday(us.NewYear, us.MlkDay, us.PresidentsDay, us.MemorialDay, us.Juneteenth, us.IndependenceDay, us.LaborDay, us.ColumbusDay, us.VeteransDay, us.ThanksgivingDay, us.ChristmasDay)
	days, differ := 0, 0
	for d := (civil.Date{Year: 1990, Month: 1, Day: 1}); d.Year <= 2035; d = d.Add(1) {
		actual, observed, _ := c.IsHoliday(time.Date(d.Year, time.Month(d.Month), d.Day, 12, 0, 0, 0, time.UTC))
		h, ours := LegalHoliday(d)
		days++
		if ours != (actual || observed) {
			if known := knownDifference(d); known == "" {
				t.Errorf("%s: we say %v (%s), the library %v", d.Long(), ours, h.Name, actual || observed)
			}
			differ++
		}
	}
	t.Logf("%d days compared, %d differ for a known reason", days, differ)
}

// knownDifference says why the library differs on a day; "" if it must not.
func knownDifference(d civil.Date) string {
	if d.Month == 6 && d.Year == 2021 && d.Day <= 19 {
		return "the library's Juneteenth begins with 2021 as a whole; ours with June 17"
	}
	return ""
}

// The law's first years, which the library does not know: it must keep them too early.
func TestLibraryKnowsNoFirstYears(t *testing.T) {
	for _, s := range []string{"1985-01-21", "1970-10-12"} {
		d, _ := civil.Parse(s)
		c := cal.NewBusinessCalendar()
		c.AddHoliday(us.MlkDay, us.ColumbusDay)
		if actual, _, _ := c.IsHoliday(time.Date(d.Year, time.Month(d.Month), d.Day, 12, 0, 0, 0, time.UTC)); !actual {
			t.Errorf("%s: the library has learned first years; compare earlier years too", s)
		}
		if _, is := LegalHoliday(d); is {
			t.Errorf("%s is no holiday", s)
		}
	}
}
