package caption

import (
	"strings"
)

// splitAnd parts "LAWRENCE and GLENDA PACHNIAK" and "A Corp. and B Union", but not
// "Department of Health and Human Services".
func splitAnd(c string, caps bool) []string {
	for _, sep := range [...]string{" and ", " AND ", " & "} {
		i := strings.Index(c, sep)
		if i <= 0 {
			continue
		}
		a, b := strings.TrimSpace(c[:i]), strings.TrimSpace(c[i+len(sep):])
		if low := strings.ToLower(a); strings.HasSuffix(low, "city") && strings.HasPrefix(strings.ToLower(b), "county of") {
			continue // "City and County of San Francisco" is one
		}
		if b == "" || !twoNames(a, b, sep, caps || sep == " and " && upper(a) && upper(b)) {
			continue
		}
		return append([]string{a}, splitAnd(b, caps)...)
	}
	return []string{c}
}

func twoNames(a, b, sep string, caps bool) bool {
	if sep == " & " { // "D. ROE & ANNA PARK", not "Hale & Sons Trees"
		return len(strings.Fields(a)) >= 2 && len(strings.Fields(b)) >= 2 && (person(a) && person(b) || hasNoun(a) && hasNoun(b)) && strings.ToLower(strings.Fields(b)[0]) != "sons"
	}
	if strings.HasPrefix(strings.ToLower(b), "the ") || etAl(strings.ToLower(b)) {
		return true
	}
	if nounsOnly(b) && hasNoun(b) {
		return false // "City Health and Hospitals Corporation"
	}
	if w := strings.ToLower(a); (strings.HasPrefix(w, "u.s. ") || strings.HasPrefix(w, "united states ")) && len(strings.Fields(strings.TrimPrefix(w, "united "))) == 2 {
		return false // "U.S. Immigration and Customs Enforcement"
	}
	na, nb := len(strings.Fields(a)), len(strings.Fields(b))
	pa, pb := person(a), person(b)
	switch {
	case caps && sep == " and " && upper(a) && upper(b):
		return nb >= 2 || na >= 2
	case pa && pb:
		return na >= 2 && nb >= 2 || na == 1 && nb >= 2 && upper(a) == upper(b)
	case hasNoun(a) && hasNoun(b):
		return true
	case pa && na >= 2 && hasNoun(b):
		return true
	case pb && nb >= 2 && hasNoun(a):
		return true
	}
	return false
}

// nounsOnly reports whether s is nouns of organisations and nothing of its own.
func nounsOnly(s string) bool {
	for _, f := range strings.Fields(strings.ToLower(s)) {
		f = strings.Trim(f, ".,")
		if w := " " + strings.TrimSuffix(f, "s") + " "; !strings.Contains(headNouns, w) && !strings.Contains(headNouns, " "+f+" ") && !strings.Contains(orgWords, w) && !strings.Contains(orgWords, " "+f+" ") {
			return false
		}
	}
	return true
}

func newParty(name string) Party {
	p := Party{}
	name = squash(unglued(name))
	if strings.HasPrefix(name, "\"") || strings.HasPrefix(name, "“") {
		name = strings.NewReplacer("\"", "", "“", "", "”", "").Replace(name) // "“JOHN DOE” 1-5"
	}
	name = strings.Trim(name, " ,;:*-–—_\"")
	if k := strings.IndexByte(name, ']'); k > 2 && strings.HasPrefix(name, "[*") && isAllDigits(name[2:k]) {
		name = strings.TrimSpace(name[k+1:]) // a slip opinion's page
	}
	for _, lead := range [...]string{"et als. ", "et al. ", "ET AL. ", "et al "} { // raised out of its line
		if s, ok := strings.CutPrefix(name, lead); ok {
			name, p.EtAl = s, true
		}
	}
	for _, tail := range [...]string{" et al.", " et al", " ET AL.", " ET AL", " Et Al.", " Et al.", " et. al.", " ET. AL.", " et al,", " et aI.", " et aI", " & Others", " & others", " & OTHERS", " and Others", " and others", " AND OTHERS", " & another", " and another", " AND ANOTHER"} {
		if s, ok := strings.CutSuffix(name, tail); ok {
			name, p.EtAl = strings.TrimRight(s, " ,"), true
			break
		}
	}
	if low := strings.ToLower(name); strings.HasSuffix(low, " pro se") || strings.Contains(low, "(pro se)") {
		p.ProSe = true
		i := strings.Index(low, "pro se")
		name = strings.TrimRight(name[:i], " ,(")
	}
	if k := gradeIn(name); k > 0 {
		name = name[:k]
	}
	name, tail := cutDescription(name)
	describe(&p, tail)
	p.Name = nameCase(strings.Trim(name, " ,;:"))
	return p
}

// placeOf reports whether a state's name belongs to the county or city before it.
func placeOf(name, low string) bool {
	n := strings.ToLower(name)
	if !strings.Contains(n, "county") && !strings.Contains(n, "city") && !strings.Contains(n, "town") && !strings.Contains(n, "village") && !strings.Contains(n, "borough") && !strings.Contains(n, "parish") {
		return false
	}
	f := strings.Fields(low)
	return len(f) > 0 && len(f) <= 2 && headingWords()[f[0]] && !strings.Contains(headNouns, " "+f[0]+" ") && f[0] != "the" && f[0] != "and"
}

// joinFirms joins the chunks of a firm's name, surnames with an ampersand before the
// last: "LORD", "REYES & PARK".
func joinFirms(chunks []string) []string {
	for n := 0; n+1 < len(chunks); n++ {
		k := n
		for k < len(chunks)-1 && k-n < 4 && len(strings.Fields(chunks[k])) == 1 && !isSuffix(strings.ToLower(squash(chunks[k]))) {
			k++
		}
		f := strings.Fields(chunks[k])
		if k == n || len(f) != 3 || f[1] != "&" {
			continue
		}
		out := append([]string{}, chunks[:n]...)
		out = append(out, strings.Join(chunks[n:k+1], ","))
		return append(out, chunks[k+1:]...)
	}
	return chunks
}

// suffixAnd is where " and " parts a company's suffix from the next name: "L.L.C. and
// ADA REYES"; 0 if c is no such thing.
func suffixAnd(c string) int {
	k := strings.Index(strings.ToLower(c), " and ")
	if k <= 0 || k > 8 || !isSuffix(strings.ToLower(c[:k])) {
		return 0
	}
	return k
}

// listedOffice reports whether an office's name goes on as a list: one word, and
// another behind "and": "Department of Children" with "Youth", "and Families".
func listedOffice(name string, chunks []string) bool {
	u := strings.ToUpper(name)
	k := -1
	for _, w := range [...]string{"DEPARTMENT OF ", "BUREAU OF ", "BOARD OF ", "DIVISION OF ", "COMMITTEE ON ", "OFFICE OF ", "AGENCY FOR ", "COMMISSION ON ", "COMMISSION FOR "} {
		if i := strings.Index(u, w); i >= 0 {
			k = i + len(w)
		}
	}
	if k < 0 || strings.Contains(strings.ReplaceAll(u[k:], ", ", ""), " ") {
		return false
	}
	c := squash(chunks[0])
	if rest := trimAnd(c); rest != c {
		return strings.Contains(name, ",") && len(strings.Fields(rest)) <= 2
	}
	if len(chunks) < 2 || strings.Contains(c, " ") || c == "" || isSuffix(strings.ToLower(c)) || etAl(strings.ToLower(c)) {
		return false
	}
	next := squash(chunks[1])
	rest := trimAnd(next)
	return rest != next && len(strings.Fields(rest)) <= 2
}
