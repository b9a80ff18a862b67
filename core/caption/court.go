package caption

import (
	"regexp"
	"strings"
	"sync"

	"pincite/core/law"
	"pincite/core/span"
)

// headingWords are the words of which the lines around a court's name are made.
var headingWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	const words = `in the united states state of for and district court courts division divisions circuit county judicial department appellate term appeals appeal superior supreme
		bankruptcy tax claims federal international trade board panel multidistrict litigation commonwealth people eastern western northern southern middle central common pleas chancery probate family juvenile
		municipal criminal civil city town village parish justice at law surrogates surrogate's district's islands territory national commission before first second third fourth fifth sixth seventh eighth ninth tenth eleventh
		twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 1st 2d 2nd 3d 3rd 4th 5th 6th 7th 8th 9th 10th 11th one two three four five six seven eight trial session sitting special part ias
		america american office administrative law judges patent trademark foreign intelligence surveillance review military armed forces army navy air force coast guard marine corps veterans immigration labor relations merit systems protection
		department justice executive workers compensation u.s. d.c. s.s. ss. original jurisdiction orphans' orphans register general magistrate land housing water claims`
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	for _, c := range [...]string{"alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "columbia", "florida", "georgia", "guam", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "new", "hampshire", "jersey", "mexico", "york", "north", "south", "carolina", "dakota", "mariana", "ohio", "oklahoma", "oregon", "pennsylvania", "puerto", "rico", "rhode", "island", "tennessee", "texas", "utah", "vermont", "virgin", "virginia", "washington", "west", "wisconsin", "wyoming"} {
		m[c] = true
	}
	return m
})

// courtNouns: a line that names a court has one of these.
var courtNouns = [...]string{"COURT", "COMMON PLEAS", "APPELLATE DIVISION", "APPELLATE TERM", "BOARD", "COMMISSION", "JUDICIAL PANEL", "CHANCERY", "DISTRICT OF", "CIRCUIT", "BUREAU", "COUNCIL", "OFFICE OF", "DEPARTMENT", "BENCH", "D1STRICT", "C0URT", "TRIBUNAL", "OYER", "SESSIONS", "JUSTICE", "PANEL", "LANDS", "ASSEMBLY", "DIVISION"}

// A heading is a stretch of cells that may name a court.
type heading struct {
	from, to int // cells
	text     string
	span     span.Span
}

// findCourt reads the court from the head's lines, or failing those from the stamps.
// at is the index of the cell after the heading, −1 if the court was not in the head.
func findCourt(cells, stamps []cell) (c Court, at int) {
	if k, ok := texasCourt(cells); ok {
		return k, 0
	}
	c, at, sure := headingCourt(cells)
	if sure {
		return c, at
	}
	if c.Name != "" {
		if k, ok := completeCourt(cells, stamps, c); ok {
			return k, at
		}
		if k, i, ok := squeezedCourt(cells); ok {
			return k, max(i, at)
		}
		return c, at
	}
	if k, i, ok := squeezedCourt(cells); ok {
		return k, i
	}
	if k, i, ok := tribunal(cells); ok {
		return k, i
	}
	if k, i, ok := neutralCourt(cells); ok {
		return k, i
	}
	if k, ok := courtAbove(cells); ok {
		return k, -1
	}
	if k, ok := loneCourt(cells); ok && len(stamps) == 0 {
		return k, len(cells)
	}
	for _, s := range stamps {
		if k, ok := stampCourt(s); ok {
			return k, -1
		}
	}
	if k, ok := reprintCourt(cells); ok {
		return k, -1
	}
	for i := 0; i < len(cells) && i < 30; i++ { // the United States Reports' own running head
		if s := squash(cells[i].s); strings.HasPrefix(s, "OCTOBER TERM, ") || (strings.HasPrefix(s, "Cite as: ") || strings.HasPrefix(s, "Volume ") && len(s) < 40) && strings.Contains(s, " U. S. ") {
			row, _ := law.CourtByID("scotus")
			return Court{ID: row.ID, Name: row.Name, Span: cells[i].span}, -1
		}
	}
	return Court{}, -1
}

// headingCourt is the court that the first heading names. It is not sure of one
// that says only "United States District Court", nor of a court long closed: that
// is oftener a heading with its side lost.
func headingCourt(cells []cell) (best Court, at int, sure bool) {
	at = -1
	for i := 0; i < len(cells) && i < 140; i++ {
		if !namesCourt(smallCaps(cells[i].s)) || hasPrefixFold(cells[i].s, "OF THE ") || belowHeading(cells, i) {
			continue
		}
		h := headingAt(cells, i)
		row, ok := courtOf(h)
		if !ok {
			h = heading{i, i + 1, smallCaps(cells[i].s), cells[i].span}
			row, ok = law.CourtByName(h.text)
		}
		if (!ok || row.ID == "usdistct") && containsFold(h.text, "COURT OF APPEALS") && texasTown(cells, h.to) {
			row, ok = law.CourtByID("texapp") // "TWELFTH COURT OF APPEALS DISTRICT", "TYLER, TEXAS"
		}
		if !ok || row.System != "federal" && row.Level != "last_resort" && i > 6 && !upper(h.text) && !vocabulary(h.text) {
			continue // "Commissioner of Education" in running text
		}
		if federalAppeals(row.ID) && (!appealsWords(h.text) || strings.Contains(h.text, " PANEL")) {
			continue // "DISTRICT COURT I", a scan's stray figure
		}
		if row.Level == "attorney_general" && strings.Contains(strings.ToUpper(h.text), "ASSISTANT") {
			continue // the Department of Justice's letterhead
		}
		k := courtFrom(row, h)
		vague := row.ID == "usdistct" || row.ID == "uscirct" || row.System == "federal" && row.End != "" && !strings.HasPrefix(row.ID, "circt")
		if !vague {
			return k, h.to, true
		}
		if best.Name == "" {
			best, at = k, h.to
			if row.End == "" {
				best.ID = ""
			}
		}
		i = max(i, h.to-1)
	}
	return best, at, false
}

// federalAppeals reports whether id is a federal court of appeals'; cacd is none.
func federalAppeals(id string) bool {
	rest, ok := strings.CutPrefix(id, "ca")
	return ok && rest != "" && (isAllDigits(rest) || rest == "dc" || rest == "fc")
}

// appealsWords reports whether a heading has a word of a court of appeals.
func appealsWords(s string) bool {
	u := strings.ToUpper(s)
	return strings.Contains(u, "CIR") || strings.Contains(u, "APP") || strings.Contains(u, "C.A") || strings.Contains(u, "USCA")
}

// namesCourt reports whether a cell may name a court: capitalised words alone, one of them a court's.
func namesCourt(s string) bool {
	if len(s) > 160 || len(s) < 4 {
		return false
	}
	if s[1] != ' ' && !courtStem().inFold(s) {
		return false
	}
	u := strings.ToUpper(s)
	if j, ok := joinLetterSpaced(u); ok {
		u = j
	}
	if !courtStem().in(u) {
		return false
	}
	for _, p := range [...]string{"APPEAL FROM", "APPEALS FROM", "ON APPEAL", "ON PETITION", "ON WRIT", "APPEALED FROM", "BEFORE THE COURT", "PETITION FOR", "CLERK OF", "CLERK,", "BY THE COURT", "OPINION OF", "ORDER OF", "DECISION OF", "THE COURT", "THIS COURT", "ATTORNEY", "FILED", "ON REVIEW", "ON CERTIFICATION", "REPORTED BY", "SUPERIOR COURT NO", "DISTRICT COURT NO", "COURT OF APPEALS NO", "COURT REPORTER", "TRIAL COURT", "FROM THE"} {
		if strings.HasPrefix(u, p) {
			return false
		}
	}
	return capitalised(s)
}

// capitalised reports whether the words of s begin with capitals, small words aside.
func capitalised(s string) bool {
	small := 0
	for _, f := range strings.Fields(s) {
		switch strings.Trim(f, ",.:;()") {
		case "of", "the", "for", "in", "and", "to", "on", "at", "&", "a", "de", "la", "v", "or", "ss", "an", "as":
			continue
		}
		c := f[0]
		if c >= 'a' && c <= 'z' {
			small++
		}
	}
	return small == 0
}

// headingAt is the heading around cell i: the lines above and below that belong to it.
func headingAt(cells []cell, i int) heading {
	from, to := i, i+1
	for from > 0 && i-from < 4 && cells[from-1].line != cells[from].line && headingAbove(cells[from-1].s) {
		from--
	}
	for to < len(cells) && to-i < 6 {
		c := cells[to]
		if c.right && c.line == cells[to-1].line { // another column
			if !headingBelow(cells[to-1].s, c.s) {
				break
			}
		}
		if stampBit(c.s) && to+1 < len(cells) && headingBelow(cells[to-1].s, cells[to+1].s) {
			to++ // a clerk's stamp beside the heading, read into it
		} else if !headingBelow(cells[to-1].s, c.s) && !stateUnder(cells, to) {
			break
		}
		to++
	}
	var b strings.Builder
	for _, c := range cells[from:to] {
		s := c.s
		if stampBit(s) {
			continue
		}
		if j, ok := joinLetterSpaced(s); ok {
			s = j
		}
		b.WriteString(smallCaps(s))
		b.WriteByte('\n')
	}
	return heading{from, to, b.String(), cells[from].span.Cover(cells[to-1].span)}
}

// stampBit reports whether a line is a piece of a clerk's stamp and no more: "FILED", "JAN 18 2023".
func stampBit(s string) bool {
	if len(s) > 24 {
		return false
	}
	if hasPrefixFold(s, "FILED") {
		if s = strings.Trim(s[5:], " .:"); s == "" {
			return true
		}
	}
	d := printedDates(s)
	return len(d) == 1 && d[0].Start == 0 && len(s)-d[0].End < 2
}

// headingAbove reports whether a line stands above a court's name as part of it.
func headingAbove(s string) bool {
	if len(s) > 70 || strings.HasSuffix(s, ",") || strings.HasSuffix(s, ".") && len(s) > 24 {
		return false
	}
	u := strings.ToUpper(squash(smallCaps(s)))
	if j, ok := joinLetterSpaced(u); ok {
		u = j
	}
	switch {
	case u == "IN THE", u == "IN", u == "UNITED STATES", u == "BEFORE THE", u == "THE", u == "IN AND FOR":
		return true
	case strings.HasPrefix(u, "STATE OF "), strings.HasPrefix(u, "THE STATE OF "), strings.HasPrefix(u, "COMMONWEALTH OF "), strings.HasPrefix(u, "IN THE "), strings.HasPrefix(u, "UNITED STATES "), strings.HasPrefix(u, "THE COMMONWEALTH OF "), strings.HasPrefix(u, "COUNTY OF "), strings.HasPrefix(u, "THE UNITED STATES"), strings.HasPrefix(u, "DEPARTMENT OF "):
		return vocabulary(smallCaps(s))
	}
	return false
}

// headingBelow reports whether line s goes on with the court's name begun in prev.
func headingBelow(prev, s string) bool {
	prev, s = smallCaps(prev), smallCaps(s)
	if len(s) > 110 || strings.HasSuffix(s, ";") {
		return false
	}
	u := strings.ToUpper(squash(s))
	p := strings.ToUpper(strings.TrimRight(prev, " ,."))
	if strings.HasSuffix(p, " OF") || strings.HasSuffix(p, " THE") || strings.HasSuffix(p, " FOR") || strings.HasSuffix(p, " AND") || p == "FOR" || p == "THE" {
		return capitalised(s)
	}
	if strings.HasSuffix(u, " DIVISION") || strings.HasPrefix(u, "DIVISION ") {
		return capitalised(s) && len(u) < 60
	}
	if anyOf(u, "ON", "FOR", "OF", "FOR THE", "OF THE", "IN AND FOR") {
		return true // the small word between two lines of a name
	}
	if rest, ok := strings.CutPrefix(u, "OF "); ok && strings.Contains(p, "COURT") && vocabularyState(strings.ToLower(rest)) {
		return true // "COURT OF CRIMINAL APPEALS", "OF TEXAS"
	}
	u = strings.TrimPrefix(u, "THE ")
	if county, ok := strings.CutSuffix(strings.TrimRight(u, ".:"), ", SS"); ok && !strings.Contains(county, " ") {
		return false // the venue: "Suffolk, ss."
	}
	if u == "OF" || u == "OF THE" || u == "FOR THE" {
		return true // "IN THE SUPREME COURT", "OF THE", "STATE OF SOUTH DAKOTA"
	}
	if strings.HasPrefix(u, "COUNTY OF ") && len(u) < 40 && !strings.HasSuffix(u, ",") {
		return true
	}
	if strings.HasPrefix(u, "UNITED STATES OF AMERICA") || strings.HasPrefix(u, "PEOPLE OF ") || strings.HasPrefix(u, "STATE OF ") && !strings.Contains(u, "COURT") || strings.HasPrefix(u, "COMMONWEALTH OF ") && !strings.Contains(u, "COURT") {
		return false
	}
	return vocabulary(s)
}

// vocabulary reports whether all words of s but one belong to court headings.
func vocabulary(s string) bool {
	words := headingWords()
	miss, n, noun := 0, 0, false
	for _, f := range strings.Fields(strings.ToLower(s)) {
		f = strings.Trim(f, ",:;()-–—*")
		bare := strings.TrimRight(f, ".")
		if bare == "" {
			continue
		}
		n++
		switch bare {
		case "district", "circuit", "county", "division", "department", "court", "appeals", "term", "state", "appellate", "city", "parish", "panel", "courts", "appeal", "board", "d.c", "columbia", "litigation", "states", "commission", "review", "commonwealth":
			noun = true
		}
		if !words[bare] && !words[f] {
			miss++
		}
	}
	return noun && n > 0 && (miss == 0 || miss == 1 && n >= 3)
}

var divisionRe = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:(?:first|second|third|fourth|fifth|sixth|1st|2d|2nd|3d|3rd|4th) (?:judicial )?department|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:appellate |judicial )?district|division (?:one|two|three|four|five|six|seven|eight|i{1,3}|iv|v|[1-8]))\b`)
})

var headingMarks = strings.NewReplacer(",", " ", "*", " ", ".", ". ")

// courtFrom is the court of a row of the table, with the division the heading prints.
func courtFrom(row law.Court, h heading) Court {
	c := Court{ID: row.ID, Name: row.Name, Span: h.span}
	flat := squash(headingMarks.Replace(h.text))
	u := strings.ToUpper(flat)
	if row.System == "federal" {
		i := strings.LastIndex(u, strings.ToUpper(row.Place))
		if i < 0 {
			return c
		}
		rest := strings.TrimSpace(flat[i+len(row.Place):])
		if j := strings.Index(strings.ToUpper(rest), "DIVISION"); j >= 0 && j < 48 {
			division := strings.TrimSpace(strings.Trim(rest[:j+8], "-–—: "))
			if k := strings.LastIndexAny(division, "0123456789"); k >= 0 {
				division = strings.TrimSpace(division[k+1:]) // the version of the filing system
			}
			c.Division = nameCase(division)
		}
		return c
	}
	if row.Level == "appellate" {
		if up, ok := law.CourtByID(row.Parent); ok && (up.ID == "calctapp" || up.ID == "fladistctapp" || up.ID == "moctapp") {
			c.ID, c.Name = up.ID, up.Name // the district is told as division
		}
		var parts []string
		for _, m := range divisionRe().FindAllString(flat, 2) {
			parts = append(parts, nameCase(strings.ToUpper(m)))
		}
		c.Division = strings.Join(parts, ", ")
	}
	return c
}
