package caption

import (
	"regexp"
	"strings"
	"sync"

	"pincite/core/span"
)

// docketForms are the shapes of docket numbers, each with a number it must read
// and one it must not. Groups by name: office year type serial tail. A form that
// needs a label ("No.", "Case") is read only after one.
var docketForms = [...]struct {
	re      string
	label   bool // only after a label
	yes, no string
	source  string
}{
	{`(?:(?P<office>\d{1,2})\s?[:;]\s?)?(?P<year>(?:19|20)?\d{2})\s?[-–—− ]?\s?(?P<type>(?i:cv|cr|mc|md|mj|bk|ap|civ|crim|cvs|crs|ml|mdl|misc|op|ca|wp|gp|cf|oc|mn|at|sc|dp|sw|lj))\.?\s?[-–—−]{0,2}\s?(?P<serial>\d{1,6})[A-Z]?(?P<tail>(?: ?[-−][A-Za-z]{1,5}\d?)*)`, false,
		"1:19-cv-00022-JAW", "19 cats 22", "CM/ECF case number: office, year, type, serial, judges"},
	{`(?P<office>[1-6])D(?P<year>(?:20)?\d{2})-(?P<serial>\d{1,5})(?P<tail>)`, false, "2D2025-3999", "2D20", "Florida's district courts of appeal: district, year, serial"},
	{`(?:ED|SA|LA)\s?(?P<type>CV|CR|MC)\s?(?P<year>\d{2})-(?P<serial>\d{1,5})(?P<tail>(?: ?-[A-Z]{2,5}x?)*)`, false, "EDCV 22-00999-JGB", "EDCV 22", "C.D. Cal.: division, type, year, serial, judge"},
	{`(?P<year>\d{2})\s(?P<type>C|CR|(?i:civ\.|cr\.|crim\.))\s(?P<serial>\d{1,5})(?P<tail>)`, false, "88 C 4417", "88 C. F.R.", "N.D. Ill. and S.D.N.Y. before CM/ECF"},
	{`(?P<year>\d{2})-(?P<type>[CM])-(?P<serial>\d{1,5})(?P<tail>(?: ?[-−][A-Za-z]{1,5}\d?)*)`, false, "05-C-0442", "05-C", "Wisconsin's districts before CM/ECF"},
	{`(?P<year>(?:19|20)\d{2})[-–](?P<type>[A-Z]{1,3})[-–](?P<serial>\d{2,6})(?:[-–][A-Z]{1,4}\b)?(?P<tail>)`, false, "2022-CA-00417-SCT", "2022-CA", "Louisiana, Mississippi, Kentucky: year, kind, serial, the court behind"},
	{`(?P<office>[EMW])(?P<year>(?:19|20)\d{2})-(?P<serial>\d{5})-(?P<type>COA|CCA|SC)(?:-R\d{1,2}[A-Z]?)?(?:-[A-Z]{2,4})?(?P<tail>)`, true, "W2024-01417-COA-R3-CV", "W2024", "Tennessee's appellate courts: grand division, year, serial, court, rule"},
	{`(?P<year>\d{2})-(?P<type>BC)(?P<office>\d{1,2}[A-Z]?)-(?P<serial>\d{4})(?P<tail>)`, true, "24-BC11B-0417", "24-BC", "the Texas Business Court: year, division, serial"},
	{`(?P<year>\d{2})-(?P<serial>\d{2} \d{3})[A-Z]?(?P<tail>)`, true, "04-20 417A", "04-20", "the Board of Veterans' Appeals: year and serial, in groups"},
	{`(?P<year>(?:19|20)\d{2})-(?P<serial>\d{1,5}) (?:[A-Z]|RI) (?:CR?|TR)(?P<tail>)`, true, "2020-417 D C", "2020-417", "New York's Appellate Term, Second Department: year, serial, county, kind"},
	{`(?P<office>\d)D(?P<year>(?:20)?\d{2})-(?P<serial>\d{1,5})(?P<tail>)`, false, "3D25-0417", "3D25", "Florida's district courts of appeal: district, year, serial"},
	{`(?P<type>[A-Z]{2})-(?P<office>\d{4}[A-Z]?)-(?P<year>\d{2})-(?P<serial>\d{4})-[A-Z]-\d{1,2}(?P<tail>)`, false, "AT-1221-16-0417-W-1", "AT-1221-16", "the Merit Systems Protection Board: office, kind, year, serial"},
	{`(?P<office>[AS])(?P<year>\d{2})(?P<type>[A-Z])(?P<serial>\d{4})(?P<tail>)`, false, "A03A1417", "A03A", "Georgia's appellate courts: court, year, kind, serial"},
	{`(?P<type>[A-Z])-(?P<serial>\d{1,4}(?:/\d{1,4})*) (?:January|September|October) Term,? (?P<year>(?:19|20)\d{2})(?P<tail>)`, false, "A-17 September Term 2024", "A-17", "the Supreme Court of New Jersey: serial and term"},
	{`(?P<type>[A-Z]{1,2})-(?P<serial>\d{3,6})/(?P<year>(?:19|20)?\d{2})[A-Z]?(?P<tail>)`, true, "D-01417/23", "D-01417", "New York's Family Court: kind, serial, year"},
	{`(?P<year>\d{2})(?P<type>[A-Z])(?P<office>\d{2})[-–]\d{4}[-–][A-Z]{2}[-–](?P<serial>\d{1,6})(?P<tail>)`, true, "49T10-0904-TA-27", "49-10", "Indiana: county, court, year and month, type, serial"},
	{`(?P<serial>\d{1,4})(?P<type>[A-Z]{1,3})(?P<year>\d{2})(?P<tail>(?:-\d{1,2})?)`, true, "214A13-2", "36A", "North Carolina's appellate courts: serial, type, year"},
	{`(?P<year>\d{2})(?P<type>[A-Z]{2,6})(?P<serial>\d{2,7})(?P<tail>)`, false, "23CV30142", "23rd", "Colo., Cal. Super. Ct., Ohio: year and type run together"},
	{`(?P<type>(?i:CIV|CV|CR|CRIM|CA|AP|MISC|C|A|H|B|G|M|SA|EP|JS|JU|LA|DR|FA|SC|CF|OT|E|TP|MJ|MCA|AW|CCB|JFM|WMN|PJM|DKC|HAR|Y|K|N|S|L))[-–—−. ]{0,2}(?:(?P<office>[A-Z]{1,2}|\d)[-–—− ])?(?P<year>(?:19|20)?\d{2})[-–—−]{1,2}\s?(?P<serial>\d{1,6})(?P<tail>(?: ?[-−][A-Za-z]{1,5}\d?)*)`, true,
		"CIV S-03-1234 LKK", "A 4", "the older federal form, and the states': letter, year, serial"},
	{`(?P<office>\d)-(?P<year>\d{2})-(?P<serial>\d{4})(?P<tail>)`, true, "1-21-0417", "1-21", "Illinois Appellate Court: district, year, serial"},
	{`(?:(?P<office>\d)\s?:\s?)?(?P<year>(?:19|20)?\d{2})\s?[-–—−]{1,2}\s?(?P<serial>\d{1,7})[A-Z]?(?P<tail>(?: ?-[A-Za-z0-9]{1,5}(?:\([A-Za-z]{1,4}\))?)*)`, true,
		"04-4192-CV-C-NKL", "4-4192", "year and serial, the type behind: circuits, older districts, states"},
	{`(?P<serial>\d{3,5})-(?P<year>\d{2})(?P<tail>[SLWXRD]?(?:-\d)?)`, true, "14417-20", "14417", "the Tax Court: serial and year; the Court of Appeals of Virginia, with its panel"},
	{`(?P<type>[A-Z]-\d-[A-Z]{2})-(?P<year>\d{2})-(?P<serial>\d{4,7})(?P<tail>)`, false, "D-1-GN-22-004417", "D-1", "Travis County, Texas: court, year, serial"},
	{`(?P<type>(?i:ACM|ARMY|NMCCA|CGCMG|CGCMS))\s(?P<serial>\d{4,9})(?P<tail>)`, true, "ACM 40123", "ACM", "the services' courts of criminal appeals"},
	{`(?P<type>IPR|PGR|CBM)(?P<year>20\d{2})-(?P<serial>\d{5})(?P<tail>)`, false, "IPR2021-00417", "IPR2021", "the Patent Trial and Appeal Board"},
	{`(?P<type>WR|AP|PD)-(?P<serial>\d{2,3},\d{3})(?P<tail>(?:-\d{2})?)`, true, "WR-99,999-02", "WR-99", "Texas Court of Criminal Appeals: writs, appeals"},
	{`(?P<type>[A-Z]{1,5})-?(?P<serial>\d{2,9})(?P<tail>(?:-[A-Z]{1,3})?)`, true, "SJC-11111", "SJC", "the states' high courts and courts of appeal"},
	{`(?P<type>[A-Z][a-z]{2})-(?P<year>\d{2})-(?P<serial>\d{1,5})(?P<tail>)`, true, "Sag-23-7", "Sag", "Maine: county, year, serial"},
	{`(?P<serial>\d{3,7})/(?P<year>(?:19|20)?\d{2})(?P<tail>[A-Z]?)`, true, "512345/2021", "512345", "New York: index number and year"},
	{`(?P<serial>\d{1,5})\s(?P<type>[A-Z]{2,4}|C\.D\.|M\.D\.)\s(?P<year>(?:19|20)\d{2})(?P<tail>)`, true, "417 MDA 2020", "417 MDA", "Pennsylvania's appellate courts"},
	{`(?P<serial>\d{3,9})(?P<tail>(?:-[A-Z]{1,4})?)`, true, "6428", "", "a bare serial, before the year was printed"},
}

// serialGaps part the figures of a serial.
var serialGaps = strings.NewReplacer(" ", "", ",", "")

type docketRes struct {
	forms []*regexp.Regexp
	label *regexp.Regexp
	names [][5]int // office year type serial tail: group numbers
}

var docketPatterns = sync.OnceValue(func() *docketRes {
	r := &docketRes{label: regexp.MustCompile(docketLabel)}
	for _, f := range docketForms {
		re := regexp.MustCompile("^" + f.re)
		r.forms = append(r.forms, re)
		r.names = append(r.names, [5]int{re.SubexpIndex("office"), re.SubexpIndex("year"), re.SubexpIndex("type"), re.SubexpIndex("serial"), re.SubexpIndex("tail")})
	}
	return r
})

// numberAt reads the unmistakable docket number that begins at byte i of s; n is
// its length, 0 if there is none.
func numberAt(s string, i int) (d Docket, n int) { return readNumber(s, i, false) }

// typed reports whether the figures at i go on as an unlabelled number does: with a
// type's letters, an office or a year at most before them.
func typed(s string, i int) bool {
	for range 2 {
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		for n := 0; n < 4 && i < len(s) && (s[i] == ' ' || s[i] == ':' || s[i] == ';' || s[i] == '-' || s[i] >= 0x80); n++ {
			i++
		}
		if i < len(s) && isLetter(s[i]) {
			return true
		}
	}
	return false
}

// readNumber reads a docket number at byte i of s, in any form if a label stood before it.
func readNumber(s string, i int, labelled bool) (d Docket, n int) {
	if !labelled && i < len(s) && isDigit(s[i]) && !typed(s, i) {
		return Docket{}, 0
	}
	r := docketPatterns()
	for k, re := range r.forms {
		if docketForms[k].label && !labelled {
			continue
		}
		m := re.FindStringSubmatchIndex(s[i:min(len(s), i+80)])
		if m == nil {
			continue
		}
		end := i + m[1]
		if end < len(s) && (isDigit(s[end]) || isLetter(s[end]) && isDigit(s[end-1])) || end+1 < len(s) && (s[end] == '/' || s[end] == '.' && isDigit(s[end-1])) && isDigit(s[end+1]) {
			continue
		}
		group := func(g int) string {
			if g < 0 || m[2*g] < 0 {
				return ""
			}
			return s[i+m[2*g] : i+m[2*g+1]]
		}
		g := r.names[k]
		d = Docket{Office: group(g[0]), Year: fullYear(group(g[1])), Type: strings.ToLower(strings.Trim(group(g[2]), ".")), Serial: atoi(serialGaps.Replace(group(g[3])))}
		end += d.takeTail(group(g[4]), s[end:])
		if d.Serial == 0 && d.Year == 0 || d.Year == -1 {
			continue
		}
		if bare := d.Year == 0 && d.Type == ""; bare && (end < len(s) && (s[end] == '-' && !outcome(s[end:]) || s[end] == '/' || s[end] == ',' && end+1 < len(s) && isDigit(s[end+1])) || d.Serial >= 1900 && d.Serial < 2100) {
			continue // "94-CV-" cut short, a sum, a year
		}
		d.Type = docketType(d.Type)
		d.Text = strings.TrimRight(squash(s[i:end]), " -–")
		return d, end - i
	}
	return Docket{}, 0
}

// docketType is the type code that a printed one means.
func docketType(t string) string {
	switch t {
	case "civ", "c":
		return "cv"
	case "crim":
		return "cr"
	}
	return t
}

// takeTail reads what follows the serial: types, an office letter, the judges'
// initials, in the number or after it. It returns how much of rest belongs to it.
func (d *Docket) takeTail(tail, rest string) int {
	var initials []string
	for _, p := range strings.FieldsFunc(tail, func(r rune) bool { return r == '-' || r == '−' || r == ' ' || r == '(' || r == ')' }) {
		switch low := strings.ToLower(p); {
		case (low == "cv" || low == "cr" || low == "civ" || low == "mc" || low == "bk" || low == "md" || low == "ap" || low == "ag" || low == "op") && (d.Type == "" || d.Type == "no"):
			d.Type = low
		case len(p) == 1 || isDigit(p[0]):
			if d.Office == "" && isLetter(p[0]) && len(strings.Split(tail, "-")) > 2 {
				d.Office = p
			}
		default:
			initials = append(initials, p)
		}
	}
	d.JudgeInitials = strings.Join(initials, "-")
	if d.JudgeInitials != "" {
		return 0
	}
	// "(BMS)", " LKK", " JAM KJN PC"
	i := 0
	for i < len(rest) && rest[i] == ' ' {
		i++
	}
	if i < len(rest) && rest[i] == '(' {
		if j := strings.IndexByte(rest[:min(len(rest), i+14)], ')'); j > i+2 && initialsOnly(rest[i+1:j]) {
			d.JudgeInitials = strings.ReplaceAll(rest[i+1:j], " ", "")
			return j + 1
		}
		return 0
	}
	if i != 1 {
		return 0
	}
	j := i
	for j < len(rest) && (rest[j] >= 'A' && rest[j] <= 'Z' || rest[j] == ' ' || rest[j] == '/' || rest[j] == '-') {
		j++
	}
	tailWords := strings.TrimRight(rest[i:j], " -")
	for len(tailWords) > 2 && tailWords[len(tailWords)-2] == ' ' { // "LKK GGH P": a prisoner's case
		tailWords = strings.TrimRight(tailWords[:len(tailWords)-2], " -")
	}
	if j < len(rest) && isLetter(rest[j]) || !initialsOnly(tailWords) {
		return 0
	}
	d.JudgeInitials = strings.ReplaceAll(tailWords, " ", "-")
	return i + len(tailWords)
}

// initialsOnly reports whether s is one to four groups of two to four capitals.
func initialsOnly(s string) bool {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '(' || r == ')' })
	if len(f) == 0 || len(f) > 4 {
		return false
	}
	for _, w := range f {
		if len(w) < 2 || len(w) > 4 {
			return false
		}
		for _, c := range w {
			if (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
				return false
			}
		}
		switch w {
		case "JURY", "CASE", "AND", "FOR", "THE", "HON", "THIS", "ET", "IN", "OF", "ON", "BY", "NO", "RE", "VS", "TO", "OR", "AN", "DATE", "FILE", "NOT":
			return false
		}
	}
	return true
}

func fullYear(s string) int {
	y := atoi(s)
	switch {
	case s == "":
		return 0
	case len(s) == 4 && (y < 1900 || y > 2099):
		return -1
	case len(s) == 4:
		return y
	case y >= 45:
		return 1900 + y
	}
	return 2000 + y
}

func atoi(s string) int {
	v := 0
	for i := 0; i < len(s) && i < 9; i++ {
		if !isDigit(s[i]) {
			return v
		}
		v = v*10 + int(s[i]-'0')
	}
	return v
}

// docketsIn reads every docket number of a cell.
func docketsIn(c cell) []Docket {
	s := c.s
	if !strings.ContainsAny(s, "0123456789") || len(s) > 400 {
		return nil
	}
	if s[0] == '(' {
		if ds := oregonNumbers(c); ds != nil {
			return ds
		}
	}
	if d, ok := aloneNumber(s); ok {
		d.Span = c.span
		return []Docket{d}
	}
	var out []Docket
	add := func(d Docket, i, n int) {
		d.Span = span.Span{Start: c.span.Start + i, End: c.span.Start + i + len(strings.TrimRight(s[i:i+n], " -–"))}
		d.Lower = d.Lower || lowerNumber(s[max(0, i-48):i])
		out = append(out, d)
	}
	i := 0
	for i < len(s) {
		if i > 0 && (isLetter(s[i-1]) || isDigit(s[i-1])) || !isLetter(s[i]) && !isDigit(s[i]) && s[i] != '#' {
			i++
			continue
		}
		if isDigit(s[i]) {
			if d, n := readNumber(s, i, false); n > 0 && (i == 0 || s[i-1] != '$' && s[i-1] != '-') {
				add(d, i, n)
				i += n
				i = moreNumbers(s, i, add)
				continue
			}
			i = wordEnd(s, i)
			continue
		}
		if registers(s, i) { // a prisoner's number, a lawyer's bar number, a telephone
			i = skipNumber(s, i)
			continue
		}
		if m := labelAt(s, i); m != nil {
			if d, at, n := labelled(s, i, i+m[1]); n > 0 {
				add(d, at, n)
				i = moreNumbers(s, at+n, add)
				continue
			}
		}
		if d, n := letteredNumber(s, i); n > 0 {
			add(d, i, n)
			i += n
			continue
		}
		i = wordEnd(s, i)
	}
	return out
}

// aloneNumber reads a number that stands alone in its cell, which wants no label.
func aloneNumber(s string) (Docket, bool) {
	if isLetter(s[0]) && len(s) >= 24 {
		return Docket{}, false
	}
	d, n := readNumber(s, 0, true)
	told := d.Year != 0 || len(d.Type) > 0 && len(d.Type) < 4 && d.Serial > 9999
	return d, told && n == len(s) && n > 4 && strings.Count(s, "-") < 7 && !phoneLike(s)
}

func wordEnd(s string, i int) int {
	j := i
	for j < len(s) && (isLetter(s[j]) || isDigit(s[j])) {
		j++
	}
	return max(j, i+1)
}

// sameNumber reports whether a and b are one number, however they are printed.
func sameNumber(a, b Docket) bool {
	return a.Serial == b.Serial && (a.Year == b.Year || a.Year == 0 || b.Year == 0) && (a.Type == b.Type || a.Type == "" || b.Type == "" || a.Year == b.Year)
}
