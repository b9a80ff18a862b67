package caption

import (
	"strings"
)

// alias reports whether a suffix runs on into another name: "Inc. dba Example Services".
func alias(low string) bool {
	f := strings.Fields(low)
	return len(f) > 1 && (f[1] == "dba" || f[1] == "d/b/a" || f[1] == "aka" || f[1] == "a/k/a" || f[1] == "f/k/a" || f[1] == "doing")
}

// represents reports whether words that describe a party end in whose name comes next.
func represents(c string) bool {
	l := strings.ToLower(strings.TrimRight(squash(c), " .:"))
	for _, w := range [...]string{"guardian", "guardians", "next friend", "next friends", "mother", "father", "parent", "parents", "ad litem", "conservator", "attorney-in-fact", "personal representative"} {
		if strings.HasSuffix(l, w) && (strings.Contains(l, "through") || strings.Contains(l, "by ") || strings.Contains(l, "next friend")) {
			return true
		}
	}
	return false
}

// tradeName is "dba NAME" with the name in its usual type and the sign as printed.
func tradeName(c string) string {
	sign, rest, ok := strings.Cut(c, " ")
	if strings.EqualFold(sign, "doing") || !ok { // "doing business as NAME"
		return nameCase(c)
	}
	return sign + " " + nameCase(rest)
}

// suesToo reports whether the words behind a guardian's name make the guardian a party:
// "individually", but not "individually and on behalf of all others".
func suesToo(c string) bool {
	l := strings.ToLower(squash(c))
	return strings.HasPrefix(l, "individually") && !strings.HasPrefix(l, "individually and on behalf of a")
}

// suffixCase is a suffix after a name in its usual type: "Inc.", "Jr.", "LLC".
func suffixCase(c string) string {
	if !upper(c) {
		return c
	}
	return wordCase(c, false)
}

// officeName reports whether a party is named by office alone.
func officeName(name string) bool {
	switch strings.ToLower(name) {
	case "superintendent", "warden", "director", "commissioner", "secretary", "sheriff", "administrator", "the superintendent", "the warden", "the director", "attorney general", "chief", "governor":
		return true
	}
	return false
}

func hasNoun(s string) bool {
	for _, f := range strings.Fields(strings.ToLower(s)) {
		if strings.Contains(headNouns, " "+strings.Trim(f, ".,")+" ") {
			return true
		}
	}
	return false
}

// person reports whether a name reads as one natural person's.
func person(s string) bool {
	f := strings.Fields(strings.ToLower(s))
	if len(f) == 0 || len(f) > 6 {
		return false
	}
	for _, w := range f {
		w = strings.Trim(w, ".,'’\"()")
		if w == "" {
			continue
		}
		if strings.Contains(headNouns, " "+w+" ") || strings.Contains(orgWords, " "+w+" ") || w == "inc" || isDigit(w[0]) {
			return false
		}
	}
	return true
}

// honorifics stand before a person's name and are no part of it.
const honorifics = " governor gov sheriff commissioner warden director secretary dr mr mrs ms hon officer captain capt lieutenant lt sergeant sgt chief superintendent president mayor judge deputy attorney general correctional rev reverend father sister major colonel col detective agent trooper acting the in matter application of "

// shortParty is how a case is called by a party: one sued in a capacity is a person,
// whatever the surname means ("Ada Justice").
func shortParty(p Party, court Court) string {
	short := shortName(p.Name, court)
	f := strings.Fields(p.Name)
	if p.Capacity == "" || short != squash(p.Name) || len(f) < 2 || len(f) > 3 || strings.Contains(p.Name, ",") || hasNoun(p.Name) {
		return short
	}
	if !strings.Contains(orgWords, " "+strings.ToLower(f[0])+" ") && letterCount(f[len(f)-1]) > 2 {
		return nameCase(f[len(f)-1])
	}
	return short
}

// shortName is how a case is called by a party: a person's surname, an
// organisation's whole name, a state's without "State of" (Bluebook 10.2.1(f)).
func shortName(name string, court Court) string {
	n := squash(name)
	if i := strings.Index(strings.ToLower(n), " ex rel. "); i > 0 { // Bluebook 10.2.1(b)
		return shortName(n[:i], court) + " ex rel. " + shortName(n[i+9:], court)
	}
	n = strings.TrimPrefix(strings.TrimPrefix(n, "The "), "THE ")
	for _, sign := range [...]string{" dba ", " d/b/a ", " DBA ", " D/B/A ", " doing business as ", " Doing Business as "} {
		n, _, _ = strings.Cut(n, sign)
	}
	low := strings.ToLower(n)
	switch {
	case strings.HasPrefix(low, "united states") && len(n) < 26, low == "usa": // as CM/ECF calls it
		return "United States"
	case strings.HasPrefix(low, "people of the"), low == "people":
		return "People"
	case low == "state" || low == "commonwealth":
		return nameCase(n)
	}
	for _, p := range [...]string{"state of ", "commonwealth of "} {
		if strings.HasPrefix(low, p) && vocabularyState(low[len(p):]) {
			if strings.HasPrefix(court.Name, "United States") || court.ID == "" || court.ID == "scotus" {
				return nameCase(n[len(p):])
			}
			return nameCase(n[:len(p)-4])
		}
	}
	if i := strings.LastIndexByte(n, ','); i > 0 && placeOf(n[:i], strings.ToLower(strings.TrimSpace(n[i+1:]))) {
		n = n[:i] // Bluebook 10.2.1(f): no place behind a comma
	}
	if i := strings.IndexByte(n, '('); i > 3 {
		rest := ""
		if k := strings.IndexByte(n[i:], ')'); k > 0 && i+k+1 < len(n) && n[i+k+1] == ' ' {
			rest = n[i+k+1:] // "Anna Reyes (f/k/a Lane) Hale"
		}
		n = strings.TrimSpace(n[:i]) + rest
	}
	base := n
	if i := strings.IndexByte(base, ','); i > 0 && person(base[:i]) {
		if corporate(base[i+1:]) {
			return n
		}
		base = base[:i]
	}
	f := strings.Fields(base)
	for len(f) > 1 && strings.Contains(honorifics, " "+strings.ToLower(strings.Trim(f[0], "."))+" ") && person(strings.Join(f[1:], " ")) {
		f = f[1:]
	}
	if !person(strings.Join(f, " ")) {
		return n
	}
	for len(f) > 1 && isSuffix(strings.ToLower(strings.Trim(f[len(f)-1], "."))) {
		f = f[:len(f)-1]
	}
	if len(f) == 0 {
		return n
	}
	return surname(f, court)
}

// surname is the surname among the words of a person's name, with its particles.
func surname(f []string, court Court) string {
	if run := capitalSurname(f); run != "" {
		return run
	}
	if court.ID == "prd" && len(f) >= 3 && len(strings.Trim(f[len(f)-2], ".")) > 2 { // Bluebook 10.2.1(g): both surnames of a Spanish name
		return nameCase(strings.Join(f[len(f)-2:], " "))
	}
	last := f[len(f)-1]
	if len(strings.Trim(last, ".")) <= 1 || strings.Count(last, ".") > 1 { // initials: "A.B.", "John D."
		return strings.Join(f, " ")
	}
	k := len(f) - 1
	for k > 1 && strings.Contains(" van von de der la las los del st. san el mac le da di bin al ", " "+strings.ToLower(f[k-1])+" ") {
		k--
	}
	if k == len(f)-1 {
		return nameCase(last)
	}
	if w := strings.ToLower(f[k]); (w == "de" || w == "del") && k > 1 && len(strings.Trim(f[k-1], ".")) > 2 {
		k-- // "Ana Reyes de Soto": a married name keeps both
	}
	return strings.Join(f[k:], " ")
}

// subjectName is how a proceeding is called by its subject: a person's surname, all
// else in full (Bluebook 10.2.1(b)).
func subjectName(p Party, court Court) string {
	l := " " + strings.ToLower(p.Name) + " "
	if strings.Contains(l, " and ") || strings.Contains(l, " of ") || strings.Contains(l, " in ") || len(strings.Fields(p.Name)) > 4 || len(strings.Fields(p.Name)) < 2 {
		return p.Name
	}
	return shortParty(p, court)
}

// gradeIn is where the words of a service member's rank begin, told by the pay grade
// in them, after a surname in capitals: "Ada T. REYES Senior Airman (E-4)"; −1 if nowhere.
func gradeIn(name string) int {
	k := strings.Index(name, "(E-")
	if k < 0 {
		k = strings.Index(name, "(O-")
	}
	if k < 0 {
		return -1
	}
	at := -1
	for i := 0; i < k; {
		e := i
		for e < k && name[e] != ' ' {
			e++
		}
		if w := name[i:e]; len(w) > 2 && upper(w) && !strings.Contains(w, ".") {
			at = e
		}
		i = e + 1
	}
	return at
}

// capitalSurname is the surname of two words or more that a reporter sets in
// capitals after a given name in mixed type: "Ramón VEGA SOTO"; "" if it does not.
func capitalSurname(f []string) string {
	k := len(f)
	for k > 0 && len(f[k-1]) > 2 && upper(f[k-1]) && !strings.Contains(f[k-1], ".") {
		k--
	}
	if k == 0 || len(f)-k < 2 || upper(f[0]) {
		return ""
	}
	return nameCase(strings.Join(f[k:], " "))
}

// cutDescription parts a name from what describes it without a comma: "ANNA PARK
// in her official capacity".
func cutDescription(name string) (string, string) {
	at := len(name)
	for _, cut := range [...]string{" individually", " INDIVIDUALLY", " in his ", " in her ", " in their ", " on behalf of", " ON BEHALF OF", " as next friend", " by and through", " d/b/a ", " D/B/A ", " a/k/a ", " on his own behalf", " for themselves", " for himself", " for herself", " and all others", " AND ALL OTHERS", " a minor", " as Secretary", " as Director", " as Governor", " as Commissioner", " as Sheriff", " as Warden", " a project of", " and on behalf", " each", " which", " who "} {
		if i := strings.Index(name, cut); i > 2 && i < at {
			at = i
		}
	}
	return strings.TrimRight(name[:at], " ,"), strings.TrimSpace(name[at:])
}

// corporate reports whether the suffix after a name's comma is a company's.
func corporate(suffix string) bool {
	switch suffixPoints.Replace(strings.ToLower(suffix)) {
	case "jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "rn":
		return false
	}
	return true
}

// vocabularyState reports whether s is a state's name and no more.
func vocabularyState(s string) bool {
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 3 {
		return false
	}
	for _, w := range f {
		if !headingWords()[w] {
			return false
		}
	}
	return true
}
