package cite

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/law"
	"pincite/core/lex"
)

// year is w as a year in which cases were decided; 0 if it is none.
func year(w string) int {
	if len(w) != 4 || w[0] != '1' && w[0] != '2' {
		return 0
	}
	n := 0
	for i := 0; i < 4; i++ {
		if w[i] < '0' || w[i] > '9' {
			return 0
		}
		n = n*10 + int(w[i]-'0')
	}
	if n < 1600 || n > 2099 {
		return 0
	}
	return n
}

// courtYearIn reports whether tokens p to e are a court and a date, or one of them.
func (f *finder) courtYearIn(p, e int) bool {
	probe := item{c: &Citation{}}
	return f.courtYear(&probe, p, e)
}

// courtYear reads tokens p to e as the parenthesis of court and date (Bluebook 10.4, 10.5).
func (f *finder) courtYear(it *item, p, e int) bool {
	p = f.fore(p)
	if p >= e || e-p > 40 {
		return p < e && f.overNotes(it, p, e)
	}
	y, at := 0, 0
	for k := p; k < e; k++ {
		if f.kind(k) == lex.Section || f.mark(k, ';') || f.mark(k, '"') {
			return false
		}
		if f.kind(k) != lex.Number && f.kind(k) != lex.Alnum || y > 0 {
			continue
		}
		if n := year(f.w(k)); n > 0 {
			y, at = n, k
		} else if d, ok := digitsWorn(f.w(k)); ok && year(d) > 0 {
			y, at = year(d), k
			it.c.Repairs = append(it.c.Repairs, Repair{f.toks[k].span(), f.w(k), d})
		}
	}
	if y == 0 {
		return f.slashDated(it, p, e) || f.courtAlone(it, p, e)
	}
	after := at + 1
	if f.dash(after) && year(f.w(after+1)) > 0 {
		after += 2
	}
	if after < e && !f.mark(after, ',') && texasHistory(f.read(after, e)) == "" {
		if classify(f.read(after, e)) != Weight {
			return false
		}
	}
	date, court := f.monthDay(p, at, y)
	name := f.read(p, court)
	name = strings.TrimRight(name, ", ")
	id, ok := "", false
	if name != "" {
		id, ok = law.CourtByCitation(name)
		if !ok {
			id, ok = f.wornCourt(it, name, p, court)
		}
		if !ok && name == "Id." {
			id, ok = "idaho", true
		}
		if !ok && strings.HasPrefix(name, "D.C.") { // the old form of a district court: "D.C.Conn."
			id, ok = law.CourtByCitation("D. " + strings.TrimSpace(name[4:]))
		}
		if !ok && !f.courtLike(p, court) {
			return false
		}
	}
	it.c.Year, it.c.Date, it.printed, it.dated = y, date, name, true
	if name != "" || it.c.Court == "" {
		it.c.Court = id
	}
	f.afterYear(it, after, e)
	return true
}

// overNotes reads the parenthesis of court and year where the foot of a page parts them, its
// rule, notes and folio: "(Pa. Super.", a rule of dashes, "1 Appellant does not … -2-", "2021)".
func (f *finder) overNotes(it *item, p, e int) bool {
	y := year(f.w(e - 1))
	rule := p
	for rule < p+12 && f.c(rule) != '_' {
		rule++
	}
	if y == 0 || rule == p || f.c(rule+7) != '_' || !strings.Contains(f.s[f.toks[e-2].end():f.toks[e-1].start()], "\n") && f.kind(e-2) != lex.Paragraph {
		return false
	}
	last := rule
	for last > p && f.kind(last-1) == lex.Paragraph {
		last--
	}
	name := f.read(p, last)
	id, ok := law.CourtByCitation(name)
	if !ok {
		return false
	}
	it.c.Year, it.c.Court, it.printed, it.dated = y, id, name, true
	return true
}

// wornCourt reads a court in which "Cir." was misread.
func (f *finder) wornCourt(it *item, name string, p, e int) (string, bool) {
	for k := p; k < e; k++ {
		switch f.w(k) {
		case "Cm", "Gir", "Cii", "Cit", "Or", "Ct", "cir", "Clr", "Cr", "Cin", "Cire":
			if f.kind(k-1) != lex.Alnum && !f.mark(k-1, '.') || k == p {
				continue
			}
			if id, ok := law.CourtByCitation(strings.Replace(name, f.w(k), "Cir", 1)); ok {
				it.c.Repairs = append(it.c.Repairs, Repair{f.toks[k].span(), f.w(k), "Cir"})
				return id, true
			}
		}
	}
	return "", false
}

// monthDay reads the month and day before the year at token at, and is the token
// at which they begin.
func (f *finder) monthDay(p, at, y int) (civil.Date, int) {
	k := at - 1
	if k >= p && f.mark(k, ',') {
		k--
	}
	day := 0
	if k >= p && f.kind(k) == lex.Number && len(f.w(k)) <= 2 {
		day = atoi(f.w(k))
		k--
	}
	if k >= p && f.mark(k, '.') {
		k--
	}
	if k < p || month(f.w(k)) == 0 {
		if day > 0 {
			return civil.Date{}, at
		}
		return civil.Date{}, at
	}
	d := civil.Date{Year: y, Month: month(f.w(k)), Day: day}
	if !d.Valid() {
		d = civil.Date{}
	}
	return d, k
}

// month is the number of a month's name or abbreviation; 0 if w is none.
func month(w string) int {
	if len(w) < 3 {
		return 0
	}
	switch w {
	case "Jan", "January", "JAN":
		return 1
	case "Feb", "February", "FEB":
		return 2
	case "Mar", "March":
		return 3
	case "Apr", "April":
		return 4
	case "May":
		return 5
	case "Jun", "June":
		return 6
	case "Jul", "July":
		return 7
	case "Aug", "August":
		return 8
	case "Sep", "Sept", "September":
		return 9
	case "Oct", "October":
		return 10
	case "Nov", "November":
		return 11
	case "Dec", "December":
		return 12
	}
	return 0
}

// courtLike reports whether tokens p to e have the look of a court's
// abbreviation: capitals, ordinals, points and a few small words.
func (f *finder) courtLike(p, e int) bool {
	if e-p > 24 {
		return false
	}
	for k := p; k < e; k++ {
		switch f.kind(k) {
		case lex.Number:
			if len(f.w(k)) > 2 {
				return false
			}
		case lex.Word:
			if c := f.c(k); c >= 'a' && c <= 'z' {
				switch f.w(k) {
				case "of", "for", "the", "and", "en", "banc", "st", "nd", "rd", "th", "in", "per", "curiam", "mem", "unpub", "unpublished", "n", "s", "ct", "no", "pet", "table":
				default:
					return false
				}
			}
		case lex.Mark:
			switch f.w(k) {
			case ".", ",", "-", "–", "—", "[", "]", "&", "'", "’", "*", ":", "/":
			default:
				return false
			}
		case lex.Alnum:
		default:
			return false
		}
	}
	return true
}

// slashDated reads "La.App. 1 Cir. 12/15/95".
func (f *finder) slashDated(it *item, p, e int) bool {
	d := f.dateBack(e-1, p-1)
	if d == 0 {
		return false
	}
	it.c.Date = f.slashDate(d)
	it.c.Year = it.c.Date.Year
	it.printed = f.read(p, d)
	it.c.Court, _ = law.CourtByCitation(it.printed)
	it.dated = it.c.Year > 0
	return it.dated
}

// slashDate is the date printed as 12/15/95 from token d on.
func (f *finder) slashDate(d int) civil.Date {
	y := atoi(f.w(d + 4))
	if y < 100 {
		if y += 1900; y < 1940 {
			y += 100
		}
	}
	date := civil.Date{Year: y, Month: atoi(f.w(d)), Day: atoi(f.w(d + 2))}
	if !date.Valid() {
		return civil.Date{}
	}
	return date
}

// courtAlone reads a parenthesis that names a court without a year: "(8th Cir.)".
func (f *finder) courtAlone(it *item, p, e int) bool {
	if e-p > 12 || !f.courtLike(p, e) {
		return false
	}
	name := f.read(p, e)
	if !strings.Contains(name, ".") && !strings.HasPrefix(name, "CA") {
		return false // the Supreme Court's own style prints "CA8", "CADC"
	}
	id, ok := law.CourtByCitation(name)
	if !ok && !appellateDistrict(name) {
		return false
	}
	it.c.Court, it.printed, it.dated = id, name, true
	return true
}

// afterYear reads what follows the year inside its parenthesis: Texas's history
// of writ and petition, or a note of weight.
func (f *finder) afterYear(it *item, k, e int) {
	if f.mark(k, ',') {
		k++
	}
	k = f.fore(k)
	if k >= e {
		return
	}
	t := f.read(k, e)
	if rel := texasHistory(t); rel != "" {
		it.c.History = append(it.c.History, History{Relation: rel, Text: t, Citation: None})
		return
	}
	f.parenthetical(it, k-1, e)
}
