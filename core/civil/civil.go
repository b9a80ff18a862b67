// Package civil is the calendar of a court: dates without clock or zone.
// The method is the days-from-civil algorithm for the proleptic Gregorian calendar.
package civil

import "fmt"

// A Date is one calendar day. The zero Date means "not found".
type Date struct{ Year, Month, Day int } // Month and Day count from 1

// A Weekday is a day of the week, Sunday = 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// String is the English name of w.
func (w Weekday) String() string {
	return [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}[w]
}

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// Zero reports whether d is "not found".
func (d Date) Zero() bool { return d == Date{} }

// Valid reports whether d is a day that exists, in the years 1 to 9999.
func (d Date) Valid() bool {
	return d.Year >= 1 && d.Year <= 9999 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= DaysIn(d.Year, d.Month)
}

// DaysIn is the number of days in a month (1 to 12) of a year.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Days is the number of calendar days from 1970-01-01 to d.
func (d Date) Days() int {
	y, m := d.Year, d.Month
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d.Day - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// FromDays is the date n calendar days after 1970-01-01.
func FromDays(n int) Date {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d := Date{yoe + era*400, mp + 3, doy - (153*mp+2)/5 + 1}
	if d.Month > 12 {
		d.Month -= 12
		d.Year++
	}
	return d
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

// Add is the date n calendar days after d (before, if n is negative).
func (d Date) Add(n int) Date { return FromDays(d.Days() + n) }

// AddMonths is the same day n months later, or the month's last day where there is none such.
func (d Date) AddMonths(n int) Date {
	m := d.Year*12 + d.Month - 1 + n
	y, mo := floorDiv(m, 12), m-floorDiv(m, 12)*12+1
	return Date{y, mo, min(d.Day, DaysIn(y, mo))}
}

// Before reports whether d is earlier than o.
func (d Date) Before(o Date) bool { return d.Days() < o.Days() }

// Weekday is d's day of the week.
func (d Date) Weekday() Weekday {
	w := (d.Days() + 4) % 7
	if w < 0 {
		w += 7
	}
	return Weekday(w)
}

// String is d in ISO 8601 form, "2020-07-03"; "" for the zero Date.
func (d Date) String() string {
	if d.Zero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Long is d as a court would write it: "Friday, July 3, 2020".
func (d Date) Long() string {
	return fmt.Sprintf("%s, %s %d, %d", d.Weekday(), monthNames[d.Month], d.Day, d.Year)
}

// Parse reads an ISO 8601 date; ok is false if s is none or no such day exists.
func Parse(s string) (d Date, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, false
	}
	n := func(t string) int {
		v := 0
		for i := 0; i < len(t); i++ {
			if t[i] < '0' || t[i] > '9' {
				return -1
			}
			v = v*10 + int(t[i]-'0')
		}
		return v
	}
	d = Date{n(s[:4]), n(s[5:7]), n(s[8:])}
	if !d.Valid() {
		return Date{}, false
	}
	return d, true
}

// Plain is d without its weekday: "July 3, 2020".
func (d Date) Plain() string {
	return fmt.Sprintf("%s %d, %d", monthNames[d.Month], d.Day, d.Year)
}
