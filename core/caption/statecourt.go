package caption

import (
	"strings"

	"pincite/core/law"
	"pincite/core/span"
)

// neutralCourt is the court whose medium-neutral citation stands alone on a line of
// the head: "2024 VT 91" (Bluebook 10.3.3).
func neutralCourt(cells []cell) (Court, int, bool) {
	var buf [8]law.ReporterMatch
	for i := 0; i < len(cells) && i < 24; i++ {
		s := strings.TrimSpace(cells[i].s)
		if len(s) < 8 || len(s) > 32 || !isAllDigits(s[:4]) || s[4] != ' ' {
			continue
		}
		for _, m := range law.MatchReporters(s, 5, buf[:0]) {
			number := strings.TrimRight(strings.TrimSpace(s[m.End:]), "UM-")
			if number == "" || !isAllDigits(number) {
				continue
			}
			for _, r := range m.Readings(s[5:m.End]) {
				e := law.ReporterAt(r.Row)
				if row, ok := law.CourtByID(e.Court); ok && e.Kind == "neutral" {
					return Court{ID: row.ID, Name: row.Name, Span: cells[i].span}, i + 1, true
				}
			}
		}
	}
	return Court{}, 0, false
}

// appealsTo are courts that a paper need not name, since appeals from what it names
// go to them alone.
var appealsTo = [...]struct {
	below string // how a line begins, in capitals, under "On appeal from the"
	id    string
}{
	{"DEPARTMENT OF VETERANS AFFAIRS REGIONAL OFFICE", "bva"}, // 38 U.S.C. 7104(a)
}

// courtAbove is the court to which appeals from the body below go.
func courtAbove(cells []cell) (Court, bool) {
	for i := 1; i < len(cells) && i < 40; i++ {
		for _, a := range appealsTo {
			if hasPrefixFold(cells[i].s, a.below) && appealed(cells[i-1].s) {
				row, ok := law.CourtByID(a.id)
				return Court{ID: row.ID, Name: row.Name, Span: cells[i].span}, ok
			}
		}
	}
	return Court{}, false
}

// oregonNumbers reads the numbers of the three courts through which an Oregon case
// has gone, "(CC 13C21417) (CA A160417) (SC S066417)"; the last is the court's own.
func oregonNumbers(c cell) []Docket {
	var out []Docket
	s := c.s
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		j := strings.IndexByte(s[i:], ')')
		if s[i] != '(' || j < 0 {
			return nil
		}
		court, number, ok := strings.Cut(s[i+1:i+j], " ")
		if !ok || court != "CC" && court != "TC" && court != "CA" && court != "SC" {
			return nil
		}
		at := i + 1 + len(court) + 1
		d, n := readNumber(number, 0, true)
		if n != len(number) {
			d = Docket{Text: number, Serial: atoi(strings.TrimLeft(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))}
		}
		d.Lower = true
		d.Span = span.Span{Start: c.span.Start + at, End: c.span.Start + at + len(number)}
		out = append(out, d)
		i += j + 1
	}
	if len(out) > 0 {
		out[len(out)-1].Lower = false
	}
	return out
}

// numberBefore is the length of a docket number and its point before a case's name on
// one line: "S24A0417. LINDQUIST v. THE STATE." (Georgia); 0 if none stands there.
func numberBefore(s string) int {
	if len(s) < 12 || !loneCapital(s[:1]) || !isDigit(s[1]) || versusIn(s) == nil {
		return 0
	}
	d, n := readNumber(s, 0, false)
	if n == 0 || d.Year == 0 || !strings.HasPrefix(s[n:], ". ") {
		return 0
	}
	return n + 2
}

// samePerson reports whether one of ps has the name of p.
func samePerson(p Party, ps []Party) bool {
	for _, q := range ps {
		if strings.EqualFold(p.Name, q.Name) {
			return true
		}
	}
	return false
}
