package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// link ties neighbours: what stands inside a parenthesis, parallels, history,
// strings; then reporters and courts are settled, which need the year.
func (f *finder) link() {
	f.inside()
	f.parallels()
	for i := range f.items {
		if from := f.items[i].historyFrom; from >= 0 && f.items[i].c.ParallelOf == None {
			f.tieHistory(from, i)
		}
	}
	for i := range f.items {
		it := f.items[i]
		if it.history != "" && it.historyEnd <= len(f.toks) && !relational(it.history) {
			it.c.History = append(it.c.History, History{Relation: it.history, Text: it.historyText, Citation: None})
		}
	}
	f.clusters()
	f.strings()
	f.inherit()
	for i := range f.items {
		f.confidence(f.items[i])
	}
}

// relational reports whether a relation says nothing without the case it points to.
func relational(rel string) bool {
	switch rel {
	case "cert_denied", "rehearing_denied", "affirmed", "appeal_dismissed", "review_denied", "cert_filed", "appeal_docketed", "leave_denied", "cert_granted", "appeal_filed", "appeal_pending", "review_granted", "petition_filed", "writ_denied", "transfer_denied", "appeal_denied":
		return false
	}
	return true
}

// inside ties each citation to the parenthesis that holds it, the innermost one.
func (f *finder) inside() {
	type open struct {
		end, item, paren int
	}
	var stack []open
	for i := range f.items {
		it := f.items[i]
		for len(stack) > 0 && stack[len(stack)-1].end <= it.c.Core.Start {
			stack = stack[:len(stack)-1]
		}
		if n := len(stack); n > 0 {
			o := stack[n-1]
			it.c.Inside = o.item
			p := &f.items[o.item].c.Parentheticals[o.paren]
			p.Citations = append(p.Citations, i)
		}
		for p := len(it.c.Parentheticals) - 1; p >= 0; p-- {
			s := it.c.Parentheticals[p].Span
			if len(stack) > 0 && s.End > stack[len(stack)-1].end {
				continue
			}
			stack = append(stack, open{s.End, i, p})
		}
	}
}

// parallels ties runs of citations that differ only in the reporter.
func (f *finder) parallels() {
	for i := 1; i < len(f.items); i++ {
		b := f.items[i]
		if b.c.Kind != Case && b.c.Kind != Docket && !(b.c.Kind == ShortCase && !b.c.NameOnly) || b.named {
			continue
		}
		p := i - 1
		for p >= 0 && f.items[p].c.Inside != b.c.Inside && f.items[p].c.Inside != None {
			p = f.items[p].c.Inside // over what stands inside a parenthesis
		}
		a := f.items[p]
		if a.c.Inside != b.c.Inside && p != i-1 {
			continue
		}
		if b.c.Kind == ShortCase && a.c.Kind != ShortCase || a.c.Kind == ShortCase && b.c.Kind != ShortCase && b.c.Year > 0 || a.c.Kind != Case && a.c.Kind != Docket && a.c.Kind != ShortCase || b.historyFrom >= 0 || b.c.Signal != "" {
			continue
		}
		if !f.parallelGap(a, b) || f.sameReporter(a, b) {
			continue
		}
		lead := p
		if a.c.ParallelOf != None {
			lead = a.c.ParallelOf
		}
		b.c.ParallelOf = lead
	}
}

func (f *finder) sameReporter(a, b *item) bool {
	return unspacedEqual(a.c.ReporterText, b.c.ReporterText) && !strings.Contains(a.c.ReporterText, "Slip")
}

// unspacedEqual reports whether two abbreviations differ in spaces and points only.
func unspacedEqual(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && (a[i] == ' ' || a[i] == '.') {
			i++
		}
		for j < len(b) && (b[j] == ' ' || b[j] == '.') {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i++
		j++
	}
}

// parallelGap reports whether only a comma, or an opening bracket, parts a from b.
func (f *finder) parallelGap(a, b *item) bool {
	k := a.pinEnd
	if a.dated && a.tail <= b.first && a.tail > a.pinEnd && !f.yearFirst(a) {
		// after the parenthesis of the year only a neutral or database citation is parallel
		if b.c.ReporterText != "WL" && !strings.Contains(b.c.ReporterText, "LEXIS") && !f.neutral(b) {
			return false
		}
		k = a.tail
	}
	commas, brackets := 0, 0
	for ; k < b.first; k++ {
		switch {
		case f.mark(k, ','):
			commas++
		case f.mark(k, ';') && !a.dated && b.dated: // Michigan and old Ohio part parallels so
			commas++
		case f.mark(k, '[') || f.mark(k, '('):
			brackets++
		case f.mark(k, '=') || f.emphasis(k):
		case f.kind(k) == lex.Word && (f.w(k) == "also" || f.w(k) == "reported"):
		case f.mark(k, ']') || f.mark(k, ')'):
		default:
			return false
		}
	}
	return commas+brackets > 0 && commas <= 1
}

// yearFirst reports whether the year stood before the core.
func (f *finder) yearFirst(a *item) bool { return a.dated && a.tail == a.pinEnd }

func (f *finder) neutral(b *item) bool {
	return len(b.readings) > 0 && law.ReporterAt(b.readings[0].Row).Kind == "neutral"
}

// clusters shares year and court within a run of parallels, settles each
// reporter, and moves paragraph pins at the end of a run to its lead.
func (f *finder) clusters() {
	of := make([]int, len(f.items)) // next member by item
	last := make([]int, len(f.items))
	for i := range f.items {
		of[i], last[i] = -1, i
	}
	for i := range f.items {
		if l := f.items[i].c.ParallelOf; l != None {
			of[last[l]] = i
			last[l] = i
		}
	}
	for i := range f.items {
		if f.items[i].c.ParallelOf != None || f.items[i].c.Kind != Case && f.items[i].c.Kind != Docket && f.items[i].c.Kind != ShortCase {
			continue
		}
		f.cluster(i, of)
	}
}

func (f *finder) cluster(lead int, next []int) {
	var dated *item
	members := 0
	for i := lead; i >= 0; i = next[i] {
		if f.items[i].dated && dated == nil {
			dated = f.items[i]
		}
		members++
	}
	a := f.items[lead]
	year, court, printed := 0, "", ""
	if dated != nil {
		year, court, printed = dated.c.Year, dated.c.Court, dated.printed
	}
	for i := lead; i >= 0; i = next[i] {
		it := f.items[i]
		if it.c.Kind != ShortCase {
			f.edition(it, year, court)
		} else {
			f.edition(it, 0, "")
		}
	}
	if a.c.Kind == ShortCase {
		return
	}
	if court == "" && printed != "" {
		court = f.stateCourt(lead, next, printed)
	}
	f.connecticut(lead)
	if a.c.Kind == ShortCase {
		return
	}
	implied := ""
	for i := lead; i >= 0 && implied == ""; i = next[i] {
		implied = f.impliedCourt(f.items[i], printed)
	}
	if court == "" && printed == "" {
		court = implied
	}
	for i := lead; i >= 0; i = next[i] {
		it := f.items[i]
		if year == 0 {
			year = f.volumeYear(lead, next)
		}
		if it.c.Year == 0 {
			it.c.Year = year
		}
		if dated != nil && it.c.Date.Zero() {
			it.c.Date = dated.c.Date
		}
		if it.c.Court == "" {
			it.c.Court = court
		}
		if i != lead && len(it.c.Pins) > 0 && next[i] < 0 {
			f.pinsToLead(a, it)
		}
	}
	if members > 1 && dated != nil && dated != a {
		a.c.Full = a.c.Full.Cover(span.Span{Start: a.c.Full.Start, End: dated.c.Full.End})
	}
}

// volumeYear is the year that a neutral or database citation of a run counts as
// its volume; 0 if the run has none.
func (f *finder) volumeYear(lead int, next []int) int {
	for i := lead; i >= 0; i = next[i] {
		rs := f.items[i].readings
		if len(rs) == 0 {
			continue
		}
		switch row := law.ReporterAt(rs[len(rs)-1].Row); {
		case row.Kind == "neutral", row.Kind == "west", row.Kind == "lexis", strings.Contains(row.Abbr, "Slip Op"):
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
	key := it.c.Volume + " " + it.c.Reporter
	page, known := f.firstPages[key]
	if !known && len(f.firstPages) < maxNames {
		f.firstPages[key] = it.c.Page
	}
	if it.dated || !strings.HasPrefix(it.c.ReporterText, "Conn") && (!known || page == it.c.Page) {
		return
	}
	p := f.back(it.first - 1)
	if f.mark(p, ',') {
		p = f.back(p - 1)
	}
	if f.w(p) != "supra" {
		return
	}
	it.c.Kind = ShortCase
	it.c.AntecedentName = it.c.CaseName
	if it.c.Plaintiff != "" {
		it.c.AntecedentName = it.c.Plaintiff + " v. " + it.c.Defendant
	}
	it.c.Plaintiff, it.c.Defendant, it.c.CaseName = "", "", ""
	end := max(it.pinEnd, f.rangeEnd(it.last))
	it.c.Pins = append([]string{f.read(it.last-1, f.rangeEnd(it.last))}, it.c.Pins...)
	it.c.Page = ""
	it.c.Core.End = f.toks[end-1].Span.End
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
	best, rank := law.Reading{Row: -1}, -1
	tied := it.readings[:0:0]
	for _, r := range it.readings {
		row := law.ReporterAt(r.Row)
		n := 0
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
		n += 4 * (int(law.FitWorn) - int(r.Fit))
		if r.Canonical {
			n += 6
		}
		if n > rank {
			best, rank = r, n
		}
	}
	if best.Row < 0 {
		best = it.readings[0]
	}
	row := law.ReporterAt(best.Row)
	it.c.Reporter = row.Abbr
	for _, r := range it.readings {
		o := law.ReporterAt(r.Row)
		if o.Abbr == "S. Ct." && !termFits(it.c.Volume, year) {
			continue
		}
		if r.Row == best.Row || o.Abbr == row.Abbr && o.Kind == row.Kind && o.Court == row.Court {
			continue
		}
		if year > 0 && (o.From > 0 && year < o.From-1 || o.To > 0 && year > o.To+1) {
			continue
		}
		if court != "" && f.sits(court, row.Places) && !f.sits(court, o.Places) {
			continue
		}
		if row.Kind == "federal" || row.Kind == "regional" || r.Fit > law.FitPoints {
			continue
		}
		if r.Fit == best.Fit && r.Canonical == best.Canonical {
			tied = append(tied, r)
		}
		it.c.Candidates = append(it.c.Candidates, o.Abbr)
	}
	it.readings = append(tied, best)
	switch row.Kind {
	case "west":
		it.c.Database = "WL"
	case "lexis":
		it.c.Database = "LEXIS"
	}
	if strings.HasSuffix(row.Abbr, "LEXIS") {
		it.c.Database = "LEXIS"
	}
	if it.c.Kind == Case && it.c.Database != "" {
		f.databaseKind(it)
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
		it.c.Kind = ShortCase
		it.c.AntecedentName = it.c.Plaintiff
		if it.c.Defendant != "" {
			it.c.AntecedentName += " v. " + it.c.Defendant
		} else if it.c.CaseName != "" {
			it.c.AntecedentName = it.c.CaseName
		}
		if len(it.c.Pins) > 0 && it.pinEnd > it.last {
			it.c.Core.End = f.toks[it.pinEnd-1].Span.End
			it.c.Full = it.c.Full.Cover(it.c.Core)
		}
	case it.c.DocketNumber != "":
		it.c.Kind = Docket
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
	}
	return ""
}

// departmental: "2d Dept", "1st Dist.", "App. Div." narrow the reporter's own court.
func departmental(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "dep") || strings.Contains(s, "dist") || strings.Contains(s, "div") || strings.Contains(s, "en banc") || strings.Contains(s, "in banc") || strings.Contains(s, "per curiam")
}

// strings numbers the citations of one string and carries signals down it.
func (f *finder) strings() {
	group := 0
	for i := 1; i < len(f.items); i++ {
		b := f.items[i]
		p := i - 1
		for p >= 0 && f.items[p].c.Inside != b.c.Inside && f.items[p].c.Inside != None {
			p = f.items[p].c.Inside
		}
		a := f.items[p]
		if b.c.ParallelOf != None || b.c.HistoryOf != None || a.c.Inside != b.c.Inside {
			if b.c.ParallelOf != None || b.c.HistoryOf != None {
				b.c.Group = a.c.Group
			}
			continue
		}
		if !f.stringGap(a, b) {
			continue
		}
		if a.c.Group == 0 {
			group++
			a.c.Group = group
			f.leadGroup(p, group)
		}
		b.c.Group = a.c.Group
		if b.c.Signal == "" {
			b.c.Signal = f.items[f.leadOf(p)].c.Signal
		}
	}
}

// leadOf is the citation that carries the signal of item p: the case whose parallel or history it is.
func (f *finder) leadOf(p int) int {
	for n := 0; n < 8; n++ {
		switch {
		case f.items[p].c.HistoryOf != None:
			p = f.items[p].c.HistoryOf
		case f.items[p].c.ParallelOf != None:
			p = f.items[p].c.ParallelOf
		default:
			return p
		}
	}
	return p
}

func (f *finder) leadGroup(p, group int) {
	if l := f.leadOf(p); f.items[l].c.Group == 0 {
		f.items[l].c.Group = group
	}
}

// stringGap reports whether a semicolon, and no more than a link word, parts b from a.
func (f *finder) stringGap(a, b *item) bool {
	semi := false
	at := b.start
	if b.law {
		at = min(at, f.tokenAt(b.c.Full.Start))
	}
	if a.tail > at || at-a.tail > 8 {
		return false
	}
	for k := a.tail; k < at; k++ {
		switch {
		case f.mark(k, ';'):
			semi = true
		case f.emphasis(k), f.mark(k, '"'), f.w(k) == "”":
		case f.w(k) == "and" || f.w(k) == "or" || f.mark(k, '&') || f.w(k) == "the":
		default:
			return false
		}
	}
	return semi
}

// inherit gives parallels and nameless history the names of their lead.
func (f *finder) inherit() {
	for i := range f.items {
		b := &f.items[i].c
		if b.Kind != Case && b.Kind != Docket || b.Plaintiff != "" || b.CaseName != "" {
			continue
		}
		l := b.ParallelOf
		if l == None {
			l = b.HistoryOf
		}
		if l == None || b.ParallelOf == None && !sameCase(f.items[i].relation) {
			continue
		}
		a := &f.items[l].c
		b.Plaintiff, b.Defendant, b.CaseName, b.MainCase = a.Plaintiff, a.Defendant, a.CaseName, a.MainCase
	}
}

// sameCase reports whether history of that relation is of the same case, not of
// another that quotes or overrules it.
func sameCase(relation string) bool {
	for _, p := range [...]string{"overrul", "abrogat", "supersed", "quot", "cit", "disapprov", "distinguish", "follow"} {
		if strings.HasPrefix(relation, p) {
			return false
		}
	}
	return true
}

// confidence says how sure the reading is, 0 to 1.
func (f *finder) confidence(it *item) {
	if it.law && it.c.Confidence > 0 {
		return
	}
	p := 0.95
	if it.c.Kind == Case && it.c.Plaintiff == "" && it.c.CaseName == "" {
		p -= 0.1
	}
	if it.c.Kind == Case && it.c.Year == 0 {
		p -= 0.05
	}
	if len(it.c.Candidates) > 0 {
		p -= 0.2
	}
	if len(it.c.Repairs) > 0 {
		p -= 0.1
	}
	if it.c.NameOnly {
		p -= 0.1
	}
	it.c.Confidence = p
}
