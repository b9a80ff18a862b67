package law

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"pincite/core/civil"
)

//go:embed data/holidays.json
var holidayData []byte

// A Holiday is a day on which a federal court is closed, or may be.
type Holiday struct {
	ID       string // "mlk"; "" for a possible holiday
	Name     string
	Observed bool   // the weekday set aside for a holiday that falls on a weekend
	Source   string // the statute, proclamation or order
}

// A holidayRow is one holiday of the table, for the years it was the law.
type holidayRow struct {
	ID, Name, Source string
	On               string // "07-04", "3 Mon 01", "last Mon 05"
	From, To         string // ISO dates, both within; To may be empty
	Yes, No          string // a day that is this holiday, and one that is not

	from, to   civil.Date
	month, day int
	nth        int // 1 to 4, or -1 for the last; 0 for a fixed day
	weekday    civil.Weekday
}

type holidayTable struct {
	Legal    []holidayRow
	Observed struct {
		SaturdayFrom string `json:"saturday_from"`
		Source       string
	}
	Possible []struct{ Date, Name, Source string }
	Inaug    struct{ First, Name, Source string } `json:"inauguration"`

	observedFrom civil.Date
	inaugFrom    civil.Date
	possible     map[civil.Date]Holiday
}

var holidays = sync.OnceValue(func() *holidayTable {
	t, err := readHolidays(holidayData)
	if err != nil {
		panic("law: holidays.json: " + err.Error()) // the table is ours; its test reads it
	}
	return t
})

func readHolidays(b []byte) (*holidayTable, error) {
	t := &holidayTable{possible: map[civil.Date]Holiday{}}
	if err := json.Unmarshal(b, t); err != nil {
		return nil, err
	}
	for i := range t.Legal {
		r := &t.Legal[i]
		if err := r.read(); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
	}
	for _, p := range t.Possible {
		d, ok := civil.Parse(p.Date)
		if !ok {
			return nil, fmt.Errorf("%s: no date", p.Date)
		}
		t.possible[d] = Holiday{Name: p.Name, Source: p.Source}
	}
	var ok1, ok2 bool
	t.observedFrom, ok1 = civil.Parse(t.Observed.SaturdayFrom)
	t.inaugFrom, ok2 = civil.Parse(t.Inaug.First)
	if !ok1 || !ok2 {
		return nil, fmt.Errorf("observed or inauguration: no date")
	}
	return t, nil
}

var weekdayNames = map[string]civil.Weekday{"Sun": 0, "Mon": 1, "Tue": 2, "Wed": 3, "Thu": 4, "Fri": 5, "Sat": 6}

func (r *holidayRow) read() (err error) {
	var ok bool
	if r.from, ok = civil.Parse(r.From); !ok {
		return fmt.Errorf("from %q", r.From)
	}
	if r.to, ok = civil.Parse(r.To); !ok && r.To != "" {
		return fmt.Errorf("to %q", r.To)
	}
	if m, d, fixed := strings.Cut(r.On, "-"); fixed {
		r.month, _ = strconv.Atoi(m)
		r.day, err = strconv.Atoi(d)
		return err
	}
	f := strings.Fields(r.On)
	if len(f) != 3 {
		return fmt.Errorf("on %q", r.On)
	}
	r.nth = -1
	if f[0] != "last" {
		if r.nth, err = strconv.Atoi(f[0]); err != nil {
			return err
		}
	}
	if r.weekday, ok = weekdayNames[f[1]]; !ok {
		return fmt.Errorf("on %q", r.On)
	}
	r.month, err = strconv.Atoi(f[2])
	return err
}

// is reports whether d is the very day of r, before any rule on weekends.
func (r *holidayRow) is(d civil.Date) bool {
	if d.Month != r.month || d.Before(r.from) || !r.to.Zero() && r.to.Before(d) {
		return false
	}
	switch {
	case r.nth == 0:
		return d.Day == r.day
	case d.Weekday() != r.weekday:
		return false
	case r.nth < 0:
		return d.Day+7 > civil.DaysIn(d.Year, d.Month)
	}
	return (d.Day-1)/7+1 == r.nth
}

// LegalHoliday is the federal legal holiday on d: a day FRCP 6(a)(6)(A) names, on its date
// or on the weekday set aside for it when its date is a Saturday (the Friday before) or a
// Sunday (the Monday after), 5 U.S.C. § 6103. State holidays are not known here.
func LegalHoliday(d civil.Date) (Holiday, bool) {
	t := holidays()
	for i := range t.Legal {
		if r := &t.Legal[i]; r.is(d) {
			return Holiday{ID: r.ID, Name: r.Name, Source: r.Source}, true
		}
	}
	switch d.Weekday() {
	case civil.Friday:
		if d.Before(t.observedFrom) {
			return Holiday{}, false
		}
		return t.observed(d.Add(1))
	case civil.Monday:
		return t.observed(d.Add(-1))
	}
	return Holiday{}, false
}

// observed is the fixed-date holiday on the weekend day d, as the weekday beside it keeps it.
func (t *holidayTable) observed(d civil.Date) (Holiday, bool) {
	for i := range t.Legal {
		if r := &t.Legal[i]; r.nth == 0 && r.is(d) {
			return Holiday{ID: r.ID, Name: r.Name, Observed: true, Source: t.Observed.Source}, true
		}
	}
	return Holiday{}, false
}

// PossibleHoliday is a day on which courts differ: the President closed the agencies of the
// executive or proclaimed a day of mourning, which some courts hold to be a day "declared a
// holiday by the President" (FRCP 6(a)(6)(B)), or Inauguration Day.
func PossibleHoliday(d civil.Date) (Holiday, bool) {
	t := holidays()
	if h, ok := t.possible[d]; ok {
		return h, true
	}
	day := 20
	if d.Month == 1 && d.Weekday() == civil.Monday && d.Day == 21 {
		day = 21 // January 20 was a Sunday
	}
	if d.Month == 1 && d.Day == day && d.Year%4 == 1 && !d.Before(t.inaugFrom) && d.Weekday() != civil.Sunday {
		return Holiday{Name: t.Inaug.Name, Source: t.Inaug.Source}, true
	}
	return Holiday{}, false
}

// CourtDay reports whether d is neither a Saturday, a Sunday nor a federal legal holiday.
func CourtDay(d civil.Date) bool {
	if w := d.Weekday(); w == civil.Saturday || w == civil.Sunday {
		return false
	}
	_, closed := LegalHoliday(d)
	return !closed
}
