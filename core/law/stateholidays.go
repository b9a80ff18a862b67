package law

import (
	"strings"
	"sync"

	"pincite/core/civil"
)

// A stateDay is a legal holiday of a state that federal law does not have.
type stateDay struct {
	state, name string
	on          string // as holidayRow.On; "+1" behind it for the day after
	from        string // ISO date since which this table vouches for it
	source      string
	yes, no     string // a day that is this holiday, and one that is not
}

// stateDays are the days this table is sure of; a state that is missing, or has other days
// too, is said to be unchecked. Days that hang on Easter or on a governor's word are left out,
// and so is what a state does when the date falls on a weekend.
var stateDays = []stateDay{
	{"Alaska", "Seward's Day", "last Mon 03", "2000-01-01", "Alaska Stat. § 44.12.010", "2024-03-25", "2024-03-18"},
	{"Alaska", "Alaska Day", "10-18", "2000-01-01", "Alaska Stat. § 44.12.010", "2024-10-18", "2024-10-17"},
	{"California", "Lincoln Day", "02-12", "2000-01-01", "Cal. Civ. Proc. Code § 135", "2024-02-12", "2024-02-13"},
	{"California", "Cesar Chavez Day", "03-31", "2001-01-01", "Cal. Civ. Proc. Code § 135", "2023-03-31", "2023-03-30"},
	{"California", "Native American Day", "4 Fri 09", "2022-01-01", "Cal. Civ. Proc. Code § 135 (Stats. 2021, ch. 283)", "2024-09-27", "2021-09-24"},
	{"California", "the day after Thanksgiving", "4 Thu 11 +1", "2000-01-01", "Cal. Civ. Proc. Code § 135", "2024-11-29", "2024-11-22"},
	{"Colorado", "Frances Xavier Cabrini Day", "1 Mon 10", "2020-10-01", "Colo. Rev. Stat. § 24-11-101", "2024-10-07", "2024-10-14"},
	{"Connecticut", "Lincoln Day", "02-12", "2000-01-01", "Conn. Gen. Stat. § 1-4", "2024-02-12", "2024-02-13"},
	{"Delaware", "the day after Thanksgiving", "4 Thu 11 +1", "2000-01-01", "Del. Code tit. 1, § 501", "2024-11-29", "2024-11-22"},
	{"District of Columbia", "Emancipation Day", "04-16", "2005-04-16", "D.C. Code § 28-2701", "2024-04-16", "2024-04-15"},
	{"Florida", "the day after Thanksgiving", "4 Thu 11 +1", "2012-10-01", "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)", "2024-11-29", "2024-11-22"},
	{"Hawaii", "Prince Kuhio Day", "03-26", "2000-01-01", "Haw. Rev. Stat. § 8-1", "2024-03-26", "2024-03-25"},
	{"Hawaii", "King Kamehameha I Day", "06-11", "2000-01-01", "Haw. Rev. Stat. § 8-1", "2024-06-11", "2024-06-10"},
	{"Hawaii", "Statehood Day", "3 Fri 08", "2000-01-01", "Haw. Rev. Stat. § 8-1", "2024-08-16", "2024-08-09"},
	{"Illinois", "Lincoln's Birthday", "02-12", "2000-01-01", "205 ILCS 630/17", "2024-02-12", "2024-02-13"},
	{"Maine", "Patriots' Day", "3 Mon 04", "2000-01-01", "Me. Rev. Stat. tit. 4, § 1051", "2024-04-15", "2024-04-22"},
	{"Massachusetts", "Patriots' Day", "3 Mon 04", "1969-01-01", "Mass. Gen. Laws ch. 4, § 7, cl. 18", "2024-04-15", "2024-04-22"},
	{"Michigan", "the day after Thanksgiving", "4 Thu 11 +1", "2000-01-01", "MCR 8.110(D)(2)", "2024-11-29", "2024-11-22"},
	{"Michigan", "Christmas Eve", "12-24", "2000-01-01", "MCR 8.110(D)(2)", "2024-12-24", "2024-12-23"},
	{"Michigan", "New Year's Eve", "12-31", "2000-01-01", "MCR 8.110(D)(2)", "2024-12-31", "2024-12-30"},
	{"Missouri", "Lincoln Day", "02-12", "2000-01-01", "Mo. Rev. Stat. § 9.010", "2024-02-12", "2024-02-13"},
	{"Missouri", "Truman Day", "05-08", "2000-01-01", "Mo. Rev. Stat. § 9.010", "2024-05-08", "2024-05-07"},
	{"Nebraska", "Arbor Day", "last Fri 04", "2000-01-01", "Neb. Rev. Stat. § 62-301", "2024-04-26", "2024-04-19"},
	{"Nebraska", "the day after Thanksgiving", "4 Thu 11 +1", "2000-01-01", "Neb. Rev. Stat. § 62-301", "2024-11-29", "2024-11-22"},
	{"Nevada", "Nevada Day", "last Fri 10", "2000-01-01", "Nev. Rev. Stat. § 236.015", "2024-10-25", "2024-10-31"},
	{"Nevada", "Family Day", "4 Thu 11 +1", "2000-01-01", "Nev. Rev. Stat. § 236.015", "2024-11-29", "2024-11-22"},
	{"New York", "Lincoln's Birthday", "02-12", "2000-01-01", "N.Y. Gen. Constr. Law § 24", "2024-02-12", "2024-02-13"},
	{"New York", "Election Day", "1 Mon 11 +1", "2000-01-01", "N.Y. Gen. Constr. Law § 24", "2024-11-05", "2022-11-01"},
	{"Rhode Island", "Victory Day", "2 Mon 08", "2000-01-01", "R.I. Gen. Laws § 25-1-1", "2024-08-12", "2024-08-05"},
	{"Utah", "Pioneer Day", "07-24", "2000-01-01", "Utah Code § 63G-1-301", "2024-07-24", "2024-07-23"},
	{"Vermont", "Town Meeting Day", "1 Tue 03", "2000-01-01", "Vt. Stat. tit. 1, § 371", "2024-03-05", "2024-03-12"},
	{"Vermont", "Bennington Battle Day", "08-16", "2000-01-01", "Vt. Stat. tit. 1, § 371", "2024-08-16", "2024-08-15"},
	{"Virginia", "Election Day", "1 Mon 11 +1", "2020-07-01", "Va. Code § 2.2-3300", "2024-11-05", "2019-11-05"},
	{"Virginia", "the day after Thanksgiving", "4 Thu 11 +1", "2000-01-01", "Va. Code § 2.2-3300", "2024-11-29", "2024-11-22"},
	{"Washington", "Native American Heritage Day", "4 Thu 11 +1", "2014-06-12", "Wash. Rev. Code § 1.16.050", "2024-11-29", "2024-11-22"},
	{"West Virginia", "West Virginia Day", "06-20", "2000-01-01", "W. Va. Code § 2-2-1", "2024-06-20", "2024-06-21"},
}

// unkept are the federal holidays that a state's own courts do not name as theirs.
var unkept = []struct{ state, id, from, source string }{
	{"Alaska", "columbus", "2000-01-01", "Alaska Stat. § 44.12.010"},
	{"California", "columbus", "2022-01-01", "Cal. Civ. Proc. Code § 135 (Stats. 2021, ch. 283)"},
	{"Colorado", "columbus", "2020-10-01", "Colo. Rev. Stat. § 24-11-101"},
	{"Florida", "washington", "2012-10-01", "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)(A); the clerk or the chief judge may keep it, (B)"},
	{"Florida", "juneteenth", "2012-10-01", "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)(A); the clerk or the chief judge may keep it, (B)"},
	{"Florida", "columbus", "2012-10-01", "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)(A); the clerk or the chief judge may keep it, (B)"},
	{"Hawaii", "columbus", "2000-01-01", "Haw. Rev. Stat. § 8-1"},
	{"Michigan", "columbus", "2000-01-01", "MCR 8.110(D)(2)"},
	{"Nevada", "columbus", "2000-01-01", "Nev. Rev. Stat. § 236.015"},
	{"Washington", "columbus", "2000-01-01", "Wash. Rev. Code § 1.16.050"},
}

type stateRow struct {
	holidayRow
	after int // days after the row's own
}

var stateHolidays = sync.OnceValue(func() map[string][]stateRow {
	m := map[string][]stateRow{}
	for _, s := range stateDays {
		r := stateRow{holidayRow: holidayRow{Name: s.name, Source: s.source, From: s.from}}
		if r.On = s.on; strings.HasSuffix(s.on, " +1") {
			r.On, r.after = strings.TrimSuffix(s.on, " +1"), 1
		}
		if err := r.read(); err != nil {
			panic("law: stateDays: " + s.state + " " + s.name + ": " + err.Error()) // the table is ours; its test reads it
		}
		m[s.state] = append(m[s.state], r)
	}
	return m
})

// StateHoliday is the holiday of the state's own on d, beside the federal ones; ok is false
// where this table has none, which says nothing of the days it does not have.
func StateHoliday(state string, d civil.Date) (h Holiday, ok bool) {
	for _, r := range stateHolidays()[state] {
		if r.is(d.Add(-r.after)) {
			return Holiday{Name: r.Name, Source: r.Source}, true
		}
	}
	return Holiday{}, false
}

// StateHolidays are the names of the state's own holidays in this table, in its order; empty
// where it has none.
func StateHolidays(state string) []string {
	var out []string
	for _, r := range stateHolidays()[state] {
		out = append(out, r.Name)
	}
	return out
}

// Unkept is the source by which the federal holiday on d is none of the courts of the state.
func Unkept(state string, d civil.Date) (source string, ok bool) {
	h, is := LegalHoliday(d)
	if !is {
		return "", false
	}
	for _, u := range unkept {
		if u.state == state && u.id == h.ID {
			from, _ := civil.Parse(u.from)
			return u.source, !d.Before(from)
		}
	}
	return "", false
}
