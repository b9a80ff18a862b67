package cite

import (
	"strings"
	"sync"

	"pincite/core/law"
	"pincite/core/lex"
)

// plaintiffStart is the first token of the plaintiff whose name ends at token k, or -1.
func (f *finder) plaintiffStart(k, low int) int {
	k = f.backOver(k)
	start := f.chain(k, low, plaintiffLinks, maxPartyTokens)
	if start < 0 {
		return -1
	}
	start = f.stripLead(f.behindLabel(start, k), k)
	for p := start - 1; p >= low && start > 0 && f.kind(p) == lex.Word && nobiliary.has(f.w(p)) && f.s[f.toks[p].end()] != '*'; p-- {
		start = p // "von Raab", "de la Cruz"
	}
	return start
}

// behindLabel is the first token of a name from token start to k without the letter of
// the heading it stands in: "A. Berry v. Baca, 370 F.3d 764", a paragraph of its own.
func (f *finder) behindLabel(start, k int) int {
	if start < 0 || start+2 > k || len(f.w(start)) != 1 || f.c(start) > 'H' || !f.mark(start+1, '.') || f.kind(f.back(start-1)) != lex.Paragraph || f.mark(start+3, '.') {
		return start
	}
	for n := k; n < len(f.toks) && n < k+24; n++ {
		if f.kind(n) == lex.Paragraph {
			return start + 2
		}
	}
	return start
}

// nobiliary are the particles that English prose does not use.
var nobiliary = wordSet(`von van de la del della der di du dos le ten ter`)

// backOver passes back over the comma and emphasis before "v.".
func (f *finder) backOver(k int) int {
	k = f.back(k)
	if f.mark(k, ',') {
		k = f.back(k - 1)
	}
	return k
}

// chainStart is the first token of a name without adversary that ends at token k, or -1.
func (f *finder) chainStart(k, low int) int {
	start := f.chain(k, low, plaintiffLinks, 24)
	if start < 0 {
		return -1
	}
	return f.stripLead(start, k)
}

// afterList is where the second of two parties joined by "and" begins, when
// another "v." stands before it.
func (f *finder) afterList(from, start int) int {
	best := -1
	for k := from; k < start+40 && k < len(f.toks) && k >= 0; k++ {
		if w := f.w(k); w == "and" || w == "&" || f.mark(k, ',') || f.mark(k, ';') {
			best = f.fore(k + 1)
		}
		if k > from && (f.w(k) == "v" || f.w(k) == "vs") {
			break
		}
	}
	if best < 0 || f.kind(best) != lex.Word && f.kind(best) != lex.Alnum {
		return -1
	}
	return best
}

// opening reports whether the emphasis at token k opens: it stands before a word and not behind one.
func (f *finder) opening(k int) bool { return f.joined(k) && !f.joined(k-1) }

// commaInName reports whether the comma at token k belongs to a name: before
// "Inc.", or in a firm's list that ends in "&".
func (f *finder) commaInName(k, low int, amp bool, start int) bool {
	p := f.back(k - 1)
	if p < low || f.kind(p) != lex.Word && f.kind(p) != lex.Alnum && !f.mark(p, '.') && !f.mark(p, ')') && f.kind(p) != lex.Number {
		return false
	}
	r := f.fore(k + 1)
	w := f.w(r)
	if (f.w(p) == "Doe" || f.w(p) == "Roe") && f.c(r) <= 'Z' && f.kind(r) == lex.Word && !leadWords.has(w) {
		return true // "Doe, Sex Offender Registry Bd. No. 10800 v."
	}
	if suffixes.has(w) && (len(w) > 1 || f.mark(r+1, '.')) {
		return true
	}
	switch w {
	case "et", "d", "a", "f", "by", "ex", "on", "individually", "through":
		return w == "et" || f.mark(r+1, '/') || f.mark(r+1, '.') || w != "d" && w != "a" && w != "f"
	case "and", "&":
		return f.kind(p) == lex.Word && f.c(p) <= 'Z' && !leadWords.has(f.w(p)) && f.listed(p, low)
	}
	if placeNames()[f.placeAfter(r)] {
		return f.kind(p) == lex.Word && f.c(p) <= 'Z' && !leadWords.has(f.w(p)) && !leadWords.has(f.w(f.back(p-1)))
	}
	if f.mark(p, '.') && f.joined(p-1) && amp && f.opensSentence(p-1) && abbreviationSet.has(strings.ToLower(f.w(p-1))) {
		p-- // "Chi., Rock Island & Pac. R.R."
	}
	if !amp || f.kind(p) != lex.Word || f.c(p) > 'Z' || leadWords.has(f.w(p)) || f.c(r) > 'Z' {
		return false
	}
	return !adverb(f.w(p)) && !leadWords.has(f.w(f.back(p-1)))
}

// listed reports whether a comma stands within five tokens before token p: "Health, Education, and Welfare".
func (f *finder) listed(p, low int) bool {
	for k := p - 1; k >= low && k > p-6; k-- {
		if f.mark(k, ',') {
			return true
		}
	}
	return false
}

// placeAfter is the word or two at token r that may name a state.
func (f *finder) placeAfter(r int) string {
	w := f.w(r)
	switch w {
	case "New", "North", "South", "West", "Rhode":
		return w + " " + f.w(r+1)
	}
	return w
}

// placeNames are the names of states and the first words of their abbreviations.
var placeNames = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, s := range law.States() {
		m[s.Name], m[strings.TrimSuffix(s.Abbr, ".")] = true, true
	}
	return m
})

func adverb(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ly") }

// stripLead drops signals and the words of a sentence from the head of a name
// that ends at token end.
func (f *finder) stripLead(start, end int) int {
	for start <= end {
		w := f.w(start)
		if f.kind(start) != lex.Word && f.kind(start) != lex.Alnum && f.kind(start) != lex.Number {
			start++
			continue
		}
		n := f.fore(start + 1)
		if (w == "In" || w == "in" || w == "IN" || w == "Ex" || w == "EX") && (strings.EqualFold(f.w(n), "re") || strings.EqualFold(f.w(n), "parte")) {
			return start
		}
		if w == "In" && f.w(n) == "the" && (f.w(n+1) == "Matter" || f.w(n+1) == "Interest" || f.w(n+1) == "Estate" || f.w(n+1) == "Marriage") {
			return start
		}
		if c := f.c(start); c >= 'a' && c <= 'z' && !f.mixedCase(w) {
			if particles.has(w) && n <= end && f.c(n) <= 'Z' {
				return start
			}
			start++
			continue
		}
		if w == "The" && n <= end && !f.wordBefore(start) && f.theName(n, end) {
			return start
		}
		if f.kind(start) == lex.Word && f.leads(w, start, n, end) {
			start++
			continue
		}
		return start
	}
	return -1
}

// leads reports whether the capital word w at the head of a name is a sentence's.
func (f *finder) leads(w string, start, n, end int) bool {
	if n > end {
		return leadWords.has(w) && !f.versus(end+1) && !f.names.has(w)
	}
	if f.mark(n, '.') && w != "Cf" && w != "Id" && f.joined(start) {
		return false // "Note. v." does not occur; "St.", "Co." are names
	}
	if f.mark(n, '&') || f.dash(n) && f.joined(start) || f.w(n) == "of" && (w == "State" || w == "States" || w == "Court" || w == "Law" || w == "Part") {
		return false
	}
	switch w {
	case "State", "States", "First", "Second", "Third", "Fourth", "Justice", "Law", "Case", "Will", "May", "Standard", "Section", "Title", "Further", "Page", "Brief", "Chapter", "Still", "Even", "Judge", "Part", "Chief", "Other", "Rule", "Test", "Writ", "Put", "Courts", "Court", "Over", "Found", "Up", "Out", "Prior", "Post", "Take", "Consider", "Many", "Given":
		// names of parties as well: a sentence's only where a comma or "in" shows it
		return f.mark(n, ',') || w == "Justice" && f.kind(n) == lex.Word && f.w(n+1) == "in" || (w == "Section" || w == "Part" || w == "Title" || w == "Rule" || w == "Chapter") && f.kind(n) == lex.Number
	}
	if leadWords.has(w) {
		return true
	}
	return adverb(w) && f.mark(n, ',')
}

// versus reports whether "v." stands at token i, emphasis and a comma passed over.
func (f *finder) versus(i int) bool {
	i = f.fore(i)
	if f.mark(i, ',') {
		i = f.fore(i + 1)
	}
	switch f.w(i) {
	case "v", "vs", "V", "VS":
		return true
	}
	return false
}

// wordBefore reports whether a lower-case word stands directly before token i.
func (f *finder) wordBefore(i int) bool {
	p := f.back(i - 1)
	return f.kind(p) == lex.Word && f.c(p) >= 'a'
}

// theName: "The Florida Star" is a name; "The Court in Smith" is not.
func (f *finder) theName(n, end int) bool {
	return !leadWords.has(f.w(n)) && n < end
}

// sentenceStop reports whether the point at token k ends a sentence rather than
// an abbreviation inside a name.
func (f *finder) sentenceStop(k int) bool {
	if f.joined(k) && (f.kind(k+1) != lex.Mark || f.mark(k+1, ',') || f.mark(k+1, '-') || f.mark(k+1, '/')) {
		return false
	}
	n := f.fore(k + 1)
	next := f.c(n)
	if next == ',' || next == ';' || next == '&' || next == ')' || next == '-' {
		return false
	}
	if next >= 'a' && next <= 'z' && f.kind(n) == lex.Word {
		return false
	}
	p := k - 1
	if f.w(p) == "v" || f.w(p) == "vs" {
		return false
	}
	if !f.joined(p) || f.kind(p) != lex.Word && f.kind(p) != lex.Alnum {
		return f.kind(p) != lex.Mark || f.mark(p, ')') || f.c(p) == '"' || f.w(p) == "”" || f.w(p) == "’"
	}
	w := f.w(p)
	if len(w) == 1 && f.kind(p) == lex.Word {
		return false
	}
	if len(w) == 2 && w[1] == 's' && w[0] >= 'A' && w[0] <= 'Z' && w != "Ms" && w != "Is" {
		return true // "their Schedule Bs."
	}
	if companyEnds.has(f.w(n)) {
		return false // "Arista Recs. LLC", "Southern. Ry."
	}
	low := strings.ToLower(strings.ReplaceAll(w, "’", "'"))
	if endsOfParty[low] {
		return f.kind(n) == lex.Word && next <= 'Z' && f.w(n) != "V" && !suffixes.has(f.w(n)) && !strings.HasPrefix(f.w(n), "P'ship") && !strings.HasPrefix(f.w(n), "P’ship") && f.w(n) != "Partnership" && f.w(n) != "Liab"
	}
	if abbreviationSet.has(low) {
		return false
	}
	if len(w) <= 6 && f.opensSentence(p) {
		return false
	}
	if f.dash(p-1) && f.joined(p-1) && f.joined(p-2) && f.kind(p-2) == lex.Number && !hasLower(w) {
		return true // the judge's initials on a docket number: "2:22-cv-01124-SRB."
	}
	// an unlisted abbreviation before listed ones: "Chi. Ry. Co."
	if len(w) <= 6 && f.mark(n+1, '.') && f.joined(n) && abbreviationSet.has(strings.ToLower(f.w(n))) {
		return false
	}
	return !vowelless(low)
}

// companyEnds are the ends of a company's name that begin no sentence.
var companyEnds = wordSet(`LLC LLP LP PLC PLLC PC Inc Incorporated Ltd Corp Corporation Ry RR`)

// opensSentence reports whether token p is the first word of a sentence or
// stands behind a signal: a point after it then belongs to an abbreviation.
func (f *finder) opensSentence(p int) bool {
	b := f.back(p - 1)
	if f.kind(b) == lex.Paragraph || b < 0 {
		return true
	}
	switch f.w(b) {
	case ".", "\"", "”", ";", "?", "!":
		return true
	}
	return inSignal(f.w(b)) && f.w(b) != "and" && f.w(b) != "And"
}

func vowelless(w string) bool {
	return len(w) <= 6 && !strings.ContainsAny(w, "aeiouy0123456789")
}
