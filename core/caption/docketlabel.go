package caption

import (
	"strings"
)

// docketLabel is what stands before a number that needs a label.
const docketLabel = `(?i)\b(?:(?:civil|criminal|crim|civ|case|cause|docket|index|appeal|app|action|misc|miscellaneous|adversary|adv|bankruptcy|agency|file|record|master|mdl|court|ct|c\.\s?a|ca|d\.c|dist|no|nos|number|numbers|eq|law|proceeding|proc|cases|appeals|actions|case id|lead)\b[\s.:]*|a\.\s*)*(?:\b(?:nos?|n0|numbers?|case|cause|docket|civ|civil|crim|criminal|action|c\.\s?a|ca|misc|index|no\.s|eq)\b[.:]*(?:\s*a\.)?|#)\s*[:.#]*\s*`

// lowerSigns are the words before a number of the court below.
var lowerSigns = [...]string{"D.C. NO", "D.C. DOCKET", "DISTRICT COURT NO", "DISTRICT COURT CASE", "TRIAL COURT NO", "TRIAL COURT CASE", "TRIAL CT. NO", "SUPER. CT. NO", "SUPERIOR COURT NO", "SUP. CT. NO", "AGENCY NO", "LC NO", "L.T. NO", "L.C. NO", "CIRCUIT COURT NO", "CIRCUIT COURT CASE", "BIA NO", "LOWER CASE", "LOWER COURT", "LOWER TRIBUNAL", "APPEAL FROM", "APPEALED FROM", "COUNTY DISTRICT COURT", "COUNTY SUPER", "USDC NO", "BAP NO", "BK. NO", "BANKR. NO", "COURT OF APPEALS NO. CV", "CP-", "DISTRICT COURT CASE NO"}

// lowerNumber reports whether a line has a label of the court below.
func lowerNumber(s string) bool {
	u := strings.ToUpper(s)
	for _, w := range lowerSigns {
		if strings.Contains(u, w) {
			return true
		}
	}
	return false
}

// labelled reads the number after the label s[i:j], and says where it begins; a
// bare serial wants "No." or "#".
func labelled(s string, i, j int) (d Docket, at, n int) {
	if j >= len(s) || s[j] == '$' {
		return Docket{}, j, 0
	}
	// "No. CIV S-03-1234": the type belongs to the number
	if k := lastWordStart(s, i, j); strings.Contains(" civ cv cr crim ca misc c ", " "+strings.ToLower(strings.Trim(s[k:j], " .:"))+" ") {
		if d, n = readNumber(s, k, true); n > j-k && d.Year != 0 && d.Type != "" {
			return d, k, n
		}
	}
	d, n = readNumber(s, j, true)
	if n == 0 {
		return d, j, 0
	}
	label := strings.ToLower(s[i:j])
	if d.Year == 0 && (d.Type == "" || len(d.Type) == 1) && !strings.Contains(label, "no") && !strings.ContainsAny(label, "#:") {
		return Docket{}, j, 0
	}
	if d.Type == "" {
		switch {
		case strings.HasPrefix(label, "civ"), strings.HasPrefix(label, "c.a"):
			d.Type = "cv"
		case strings.HasPrefix(label, "cr"):
			d.Type = "cr"
		case strings.HasPrefix(label, "misc"):
			d.Type = "mc"
		}
	}
	return d, j, n
}

// lastWordStart is where the last word of s[i:j] begins.
func lastWordStart(s string, i, j int) int {
	k := j
	for k > i && !isLetter(s[k-1]) {
		k--
	}
	for k > i && isLetter(s[k-1]) {
		k--
	}
	return k
}

// letteredNumber reads "CV-20-417" or "CIV S-03-1234 LKK" without a label, at least
// two letters or an office letter before year and serial.
func letteredNumber(s string, i int) (Docket, int) {
	e := wordEnd(s, i)
	if e-i == 8 && (s[i] == 'A' || s[i] == 'S') && isDigit(s[i+1]) {
		return readNumber(s, i, false) // "S24A0417"
	}
	if e-i == 2 && e+1 < len(s) && s[e] == '-' && isDigit(s[e+1]) {
		if d, n := readNumber(s, i, false); d.Office != "" && d.Year != 0 && strings.Count(d.Text, "-") == 5 {
			return d, n // "AT-1221-16-0417-W-1"
		}
	}
	if e-i > 4 || e >= len(s) || s[e] != '-' && s[e] != ' ' && s[e] != '.' {
		return Docket{}, 0
	}
	switch strings.ToUpper(s[i:e]) {
	case "A", "M":
		if d, n := readNumber(s, i, false); strings.Contains(d.Text, " Term") {
			return d, n
		}
	case "CV", "CR", "CIV", "CA", "AP", "MISC", "SJC", "MC", "C", "CRIM":
		d, n := readNumber(s, i, true)
		if d.Year == 0 && (d.Type != "sjc") {
			return Docket{}, 0
		}
		return d, n
	}
	return Docket{}, 0
}

// outcome reports whether a number is followed by how the case came out and who wrote:
// "#30417-aff in pt-ADR" (South Dakota).
func outcome(s string) bool {
	for _, w := range [...]string{"-aff", "-rev", "-a-", "-r-", "-dism", "-vac", "-rem"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// moreNumbers reads on in a list: "Nos. 09-1815, 09-1816 & 09-1817".
func moreNumbers(s string, i int, add func(Docket, int, int)) int {
	for range 60 {
		j := i
		for j < len(s) && (s[j] == ' ' || s[j] == ',' || s[j] == ';' || s[j] == '&' || s[j] == '/') {
			j++
		}
		if strings.HasPrefix(s[j:], "and ") || strings.HasPrefix(s[j:], "AND ") {
			j += 4
		}
		if j == i || j >= len(s) || !isDigit(s[j]) {
			return i
		}
		d, n := readNumber(s, j, true)
		if n == 0 || d.Year == 0 || d.Serial == 0 {
			return i
		}
		add(d, j, n)
		i = j + n
	}
	return i
}

// registers reports whether the word at i labels a number that is no docket number.
func registers(s string, i int) bool {
	switch strings.ToLower(s[i:wordEnd(s, i)]) {
	case "register", "reg", "inmate", "prisoner", "booking", "bar", "sbn", "tel", "telephone", "fax", "phone", "suite", "ste", "alien", "tdcj", "cdcr", "cdc", "ecf", "dkt", "doc", "document", "zip", "box", "room", "rm", "opinion", "slip", "citation", "page", "pageid", "amendment", "exhibit", "count", "claim", "rule", "section", "chapter", "part", "id", "floor", "spn", "badge", "public", "pub":
		return true
	}
	return false
}

// skipNumber is the place after the number that the label at i belongs to.
func skipNumber(s string, i int) int {
	i = wordEnd(s, i)
	for k := 0; k < 3; k++ {
		j := i
		for j < len(s) && !isLetter(s[j]) && !isDigit(s[j]) && s[j] != ',' && s[j] != ';' && s[j] != '\n' {
			j++
		}
		if j >= len(s) || j-i > 4 {
			return i
		}
		if isDigit(s[j]) {
			for j < len(s) && (isDigit(s[j]) || s[j] == '-') {
				j++
			}
			return max(j, i+1)
		}
		switch strings.ToLower(s[j:wordEnd(s, j)]) {
		case "no", "nos", "number", "id", "#", "a":
			i = wordEnd(s, j)
		default:
			return i
		}
	}
	return i
}

// labelAt is the docket label that begins at i, or nil.
func labelAt(s string, i int) []int {
	if s[i] == '#' && i == 0 { // a page's number and an exhibit's stand so too
		if k := 1 + len(s[1:]) - len(strings.TrimLeft(s[1:], "0123456789")); outcome(s[k:]) {
			return []int{0, 1}
		}
	}
	if s[i] != '#' && !strings.Contains(labelWords, " "+strings.ToLower(s[i:min(wordEnd(s, i), i+14)])+" ") {
		return nil
	}
	if !strings.ContainsAny(s[i:min(len(s), i+64)], "0123456789") {
		return nil
	}
	m := docketPatterns().label.FindStringIndex(s[i:min(len(s), i+64)])
	if m == nil || m[0] != 0 {
		return nil
	}
	return m
}

// labelWords begin a docket label.
const labelWords = " civil criminal crim civ case cause docket index appeal app action misc miscellaneous adversary adv bankruptcy agency file record master mdl court ct c ca d dist no nos n0 number numbers eq law proceeding proc cases appeals actions a lead "

// phoneLike reports whether s is a telephone, social security or date number.
func phoneLike(s string) bool {
	if strings.Count(s, "-") != 2 {
		return false
	}
	f := strings.Split(s, "-")
	return isAllDigits(f[0]) && isAllDigits(f[1]) && isAllDigits(f[2])
}

func isAllDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
