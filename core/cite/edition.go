package cite

import (
	"strings"

	"pincite/core/law"
)

// volumeYear is the year that a neutral or database citation of a run counts as
// its volume; 0 if the run has none.
func (f *finder) volumeYear(lead int, next []int) int {
	for i := lead; i >= 0; i = next[i] {
		rs := f.items[i].readings
		if len(rs) == 0 {
			continue
		}
		switch row := law.ReporterAt(rs[len(rs)-1].Row); {
		case row.Kind == "neutral", row.Kind == "west", row.Kind == "lexis", row.Has('Y'), strings.HasSuffix(row.Abbr, "LEXIS"), strings.Contains(row.Abbr, "Slip Op"):
			if y := year(f.items[i].c.Volume); y > 0 {
				return y
			}
		}
	}
	return 0
}

// connecticut takes "supra, 330 Conn. 539" for a short form whose page is the pin,
// as that state prints it of its own reports and of others cited before.
func (f *finder) connecticut(lead int) {
	it := f.items[lead]
	if it.c.Kind != Case {
		return
	}
	key := report{it.c.Volume, it.c.Reporter}
	page, known := f.firstPages[key]
	if !known && len(f.firstPages) < maxNames {
		f.firstPages[key] = it.c.Page
	}
	if it.dated {
		return
	}
	p := f.back(it.first - 1)
	if f.mark(p, ',') {
		p = f.back(p - 1)
	}
	if f.w(p) != "supra" {
		return
	}
	if known && page == it.c.Page { // California's "supra, 58 Cal.4th 941", the whole case
		f.shorten(it)
		it.c.Plaintiff, it.c.Defendant, it.c.CaseName = "", "", ""
		return
	}
	if !known && !strings.HasPrefix(it.c.ReporterText, "Conn") {
		return
	}
	it.c.Kind = ShortCase
	it.c.AntecedentName = it.c.CaseName
	if it.c.Plaintiff != "" {
		it.c.AntecedentName = it.c.Plaintiff + " v. " + it.c.Defendant
	}
	it.c.Plaintiff, it.c.Defendant, it.c.CaseName = "", "", ""
	pinEnd := f.noteOn(f.rangeEnd(it.last))
	end := max(it.pinEnd, pinEnd)
	it.c.Pins = append([]string{f.read(it.last-1, pinEnd)}, it.c.Pins...)
	it.c.Page = ""
	it.c.Core.End = f.toks[end-1].end()
	it.c.Full = it.c.Full.Cover(it.c.Core)
}

// pinsToLead moves paragraph pins printed behind the last of a run to the lead.
func (f *finder) pinsToLead(a, it *item) {
	var keep []string
	for _, p := range it.c.Pins {
		if strings.HasPrefix(p, "¶") {
			a.c.Pins = append(a.c.Pins, p)
		} else {
			keep = append(keep, p)
		}
	}
	it.c.Pins = keep
}

// edition settles which edition an abbreviation means by year, court and
// spelling; where they leave several, the others are named as candidates.
func (f *finder) edition(it *item, year int, court string) {
	if len(it.readings) == 0 {
		return
	}
	best := f.bestReading(it, year, court)
	row := law.ReporterAt(best.Row)
	it.c.Reporter = row.Abbr
	var tied []law.Reading
	for _, r := range it.readings {
		if !f.rival(it, r, best, year, court) {
			continue
		}
		if r.Fit == best.Fit && r.Canonical == best.Canonical {
			tied = append(tied, r)
		}
		it.c.Candidates = append(it.c.Candidates, law.ReporterAt(r.Row).Abbr)
	}
	if len(it.readings) > 1 {
		it.readings = append(tied, best)
	}
	switch {
	case row.Kind == "lexis" || strings.HasSuffix(row.Abbr, "LEXIS"):
		it.c.Database = "LEXIS"
	case row.Kind == "west":
		it.c.Database = "WL"
	}
	if it.c.Kind == Case && it.c.Database != "" {
		f.databaseKind(it)
	} else if it.c.Kind == Case && row.Kind == "neutral" {
		f.neutralKind(it)
	}
}

// bestReading is the reading of an item that year, court and spelling speak for.
func (f *finder) bestReading(it *item, year int, court string) law.Reading {
	best, rank := it.readings[0], -1
	for _, r := range it.readings {
		row := law.ReporterAt(r.Row)
		n := 4 * (int(law.FitWorn) - int(r.Fit))
		if row.Abbr == "S. Ct." && !r.Canonical {
			if !termFits(it.c.Volume, year) {
				continue
			} else if year > 0 {
				n += 50
			}
		}
		if year == 0 || (row.From == 0 || year >= row.From-1) && (row.To == 0 || year <= row.To+1) {
			n += 100
			if year > 0 && row.To > 0 {
				n++
			}
		}
		if court != "" && row.Places != "" && f.sits(court, row.Places) {
			n += 20
		}
		if r.Canonical {
			n += 6
		}
		if n > rank {
			best, rank = r, n
		}
	}
	return best
}

// rival reports whether reading r of an item names another edition than the best one, and
// one that the item may mean as well.
func (f *finder) rival(it *item, r, best law.Reading, year int, court string) bool {
	row, o := law.ReporterAt(best.Row), law.ReporterAt(r.Row)
	switch {
	case r.Row == best.Row || o.Abbr == row.Abbr && o.Kind == row.Kind && o.Court == row.Court:
		return false
	case o.Abbr == "S. Ct." && !termFits(it.c.Volume, year):
		return false
	case year > 0 && (o.From > 0 && year < o.From-1 || o.To > 0 && year > o.To+1):
		return false
	case court != "" && f.sits(court, row.Places) && !f.sits(court, o.Places):
		return false
	}
	return row.Kind != "federal" && row.Kind != "regional" && r.Fit <= law.FitPoints
}

// neutralKind takes a later mention of a neutral citation for a short form: with a pin,
// but without the parties' names, a parallel and a parenthesis of the court (Bluebook 10.9).
func (f *finder) neutralKind(it *item) {
	number := it.c.Volume + " " + it.c.ReporterText + " " + it.c.Page
	if f.numbers[number] && !it.dated && it.c.Plaintiff == "" && !isOneParty(it.c.CaseName) && len(it.c.Pins) > 0 && it.pinEnd > it.last && !f.parallelNext(it.pinEnd) {
		f.shorten(it)
	}
	if len(f.numbers) < maxNames {
		f.numbers[number] = true
	}
}

// parallelNext reports whether another citation follows the comma at token k.
func (f *finder) parallelNext(k int) bool {
	return f.mark(k, ',') && f.nextIsReporter(f.fore(k+1))
}

// shorten makes a short form of what was read as a full citation: its name is an
// antecedent's, its pins are of its core.
func (f *finder) shorten(it *item) {
	it.c.Kind = ShortCase
	if it.c.Court == "" {
		it.c.Court = f.impliedCourt(it, "")
	}
	it.c.AntecedentName = it.c.Plaintiff
	if it.c.Defendant != "" {
		it.c.AntecedentName += " v. " + it.c.Defendant
	} else if it.c.CaseName != "" {
		it.c.AntecedentName = it.c.CaseName
	}
	if len(it.c.Pins) > 0 && it.pinEnd > it.last {
		it.c.Core.End = f.toks[it.pinEnd-1].end()
		it.c.Full = it.c.Full.Cover(it.c.Core)
	}
}

// termFits reports whether a volume of the Supreme Court Reporter, which counts
// terms since 1880, may print a decision of that year (0 = unknown).
func termFits(volume string, year int) bool {
	v := atoi(volume)
	return v <= 150 && (year == 0 || v+1880-year <= 2 && year-v-1880 <= 2)
}

// databaseKind tells a decision known by its docket number from a reported one,
// and a later mention without court and date from the first.
func (f *finder) databaseKind(it *item) {
	number := it.c.Volume + " " + it.c.ReporterText + " " + it.c.Page
	switch {
	case it.c.Year == 0 && f.numbers[number]:
		f.shorten(it)
	case it.c.DocketNumber != "" || it.c.ParallelOf == None && it.c.HistoryOf == None:
		it.c.Kind = Docket // known by no reporter: by its number in the database alone
	}
	if len(f.numbers) < maxNames {
		f.numbers[number] = true
	}
}

// sits reports whether a court sits in one of the places of a reporter.
func (f *finder) sits(court, places string) bool {
	for len(places) > 0 {
		p := places
		if i := strings.IndexByte(places, ' '); i >= 0 {
			p, places = places[:i], places[i+1:]
		} else {
			places = ""
		}
		if strings.HasPrefix(court, p) || p == "us" && court == "scotus" || len(p) > 1 && p[0] == 'c' && isDigits(p[1:]) && court == "ca"+p[1:] {
			return true
		}
	}
	return false
}

// impliedCourt is the court that the reporter alone tells; "" where the
// editions it may mean differ.
func (f *finder) impliedCourt(it *item, printed string) string {
	court := ""
	for i, r := range it.readings {
		c := law.ReporterAt(r.Row).Court
		if i > 0 && c != court {
			return ""
		}
		court = c
	}
	return court
}

// stateCourt reads a parenthesis that leaves the state to the reporter: "(Ct.
// App. 1990)" behind Wis. 2d.
func (f *finder) stateCourt(lead int, next []int, printed string) string {
	for i := lead; i >= 0; i = next[i] {
		rs := f.items[i].readings
		if len(rs) == 0 {
			continue
		}
		row := law.ReporterAt(rs[len(rs)-1].Row)
		p := row.Places
		if j := strings.IndexByte(p, ' '); j >= 0 {
			if row.Court == "" {
				continue
			}
			p = p[:j]
		}
		if c, ok := law.CourtByID(p); ok && c.Cite != "" {
			if id, ok := law.CourtByCitation(c.Cite + " " + printed); ok {
				return id
			}
		}
		if row.Kind == "state" && row.Court != "" && departmental(printed) {
			return row.Court
		}
		if row.Kind == "neutral" && p == "ohio" && appellateDistrict(printed) {
			return "ohioctapp" // Ohio Writing Manual 1.1: the neutral citation is all courts'
		}
	}
	return ""
}

// appellateDistrict reports whether s names one of Ohio's districts and no more: "8th Dist."
func appellateDistrict(s string) bool {
	rest, ok := strings.CutSuffix(s, " Dist.")
	if !ok || len(rest) < 2 || len(rest) > 4 {
		return false
	}
	return '0' <= rest[0] && rest[0] <= '9'
}

// departmental: "2d Dept", "1st Dist.", "App. Div." narrow the reporter's own court.
func departmental(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "dep") || strings.Contains(s, "dist") || strings.Contains(s, "div") || strings.Contains(s, "en banc") || strings.Contains(s, "in banc") || strings.Contains(s, "per curiam")
}
