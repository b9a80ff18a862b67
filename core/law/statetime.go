package law

// A StateTime is how the courts of a state count days where it differs from the federal way, or the
// rule that says it does not. All of them leave out the day of the event and run on past a last day
// that is a weekend or one of the state's own holidays, which are not in this table.
type StateTime struct {
	State string
	Rule  string // where the rule stands
	// ShortBelow is the number of days below which Saturdays, Sundays and legal holidays inside
	// the period are left out; 0 where every day counts.
	ShortBelow int
}

// stateTimes are the larger states, and those whose rule for short periods differs. Read in 2024-2026.
var stateTimes = []StateTime{
	{"Arizona", "Ariz. R. Civ. P. 6(a)", 11},
	{"California", "Cal. Civ. Proc. Code §§ 12, 12a", 0},
	{"Florida", "Fla. R. Gen. Prac. & Jud. Admin. 2.514", 0},
	{"Georgia", "O.C.G.A. § 1-3-1(d)(3)", 7},
	{"Illinois", "5 ILCS 70/1.11", 0},
	{"Massachusetts", "Mass. R. Civ. P. 6(a)", 7},
	{"Michigan", "MCR 1.108", 0},
	{"New Jersey", "N.J. Ct. R. 1:3-1", 7},
	{"New Mexico", "N.M. Stat. § 12-2A-7; Rule 1-006 NMRA", 11},
	{"New York", "N.Y. Gen. Constr. Law §§ 20, 25-a", 0},
	{"North Carolina", "N.C. R. Civ. P. 6(a)", 7},
	{"Ohio", "Ohio Civ. R. 6(A)", 7},
	{"Pennsylvania", "1 Pa. C.S. § 1908", 0},
	{"Texas", "Tex. R. Civ. P. 4", 6},
	{"Washington", "Wash. CR 6(a)", 7},
}

// StateTimeOf is how the courts of a state count days; ok is false where the table does not know.
func StateTimeOf(state string) (t StateTime, ok bool) {
	for _, t := range stateTimes {
		if t.State == state {
			return t, true
		}
	}
	return StateTime{}, false
}
