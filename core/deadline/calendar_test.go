package deadline

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"

	"pincite/core/civil"
)

// The counts of FRCP 6(a) since 2009, forward and backward, agree with those that an independent calendar's
// holidays give, for every day of 2010 to 2035.
func TestCountsAgreeWithAnotherCalendar(t *testing.T) {
	c := cal.NewBusinessCalendar()
	c.AddHoliday(us.Holidays...)
	closed := func(d time.Time) bool {
		if d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
			return true
		}
		actual, observed, _ := c.IsHoliday(d)
		return actual || observed
	}
	wrong := 0
	for day := time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() <= 2035; day = day.AddDate(0, 0, 1) {
		trigger := civil.Date{Year: day.Year(), Month: int(day.Month()), Day: day.Day()}
		for _, n := range []int{3, 7, 10, 14, 21, 28, 30, 60, 90} {
			for _, step := range []int{1, -1} {
				want := day.AddDate(0, 0, step*n)
				for closed(want) {
					want = want.AddDate(0, 0, step)
				}
				got, ok := Compute(trigger, "", Period{Count: n, Unit: "days", Back: step < 0}, Method{Bare: true})
				if w := (civil.Date{Year: want.Year(), Month: int(want.Month()), Day: want.Day()}); !ok || got.Due != w {
					if wrong++; wrong <= 10 {
						t.Errorf("%d days from %s, step %d: %s, the other calendar says %s", n, trigger, step, got.Due, w)
					}
				}
			}
		}
	}
	if wrong > 10 {
		t.Errorf("%d counts differ in all", wrong)
	}
}
