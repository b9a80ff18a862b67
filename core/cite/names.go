package cite

import (
	"strings"

	"pincite/core/lex"
)

const (
	maxPartyTokens = 70 // of one party's name, marks included
)

// nameOf reads the name before a core, no further back than token low.
func (f *finder) nameOf(it *item, low int) {
	switch it.c.Kind {
	case ID:
		return
	case Supra:
		if !it.c.Internal {
			f.antecedent(it, low)
			it.c.Internal = !it.named
		}
		return
	case ShortCase:
		if !it.c.NameOnly {
			f.antecedent(it, low)
		}
		return
	}
	f.caseName(it, low)
}

// beforeCore is the last token of the name before a core: commas, emphasis, a
// docket number and a year in parentheses are passed over.
func (f *finder) beforeCore(it *item, low int) (end int, comma bool) {
	j := f.openedCore(it, low)
	for steps := 0; steps < 6 && j >= low; steps++ {
		if k := f.asideBefore(it, j, low); k < j {
			j, comma = k, true
			continue
		}
		switch {
		case f.mark(j, ','):
			comma = true
			j = f.back(j - 1)
			continue
		case f.mark(j, ')') || f.mark(j, ']'):
			k, parted := f.bracketBefore(it, j, low)
			if k == j {
				return j, comma
			}
			j, comma = k, comma || parted
			continue
		case f.mark(j, '.') && f.w(j-1) == "No" && f.w(j-2) == "Opinion" && f.w(j-3) == "Slip":
			if j -= 4; f.w(j) == "Ohio" { // "Ohio Slip Opinion No. 2020-Ohio-5484"
				it.c.Court = "ohio"
				j--
			}
			continue
		}
		if o := f.appellateDistrict(j, low); o >= 0 {
			it.c.Court = "ohioctapp"
			j, comma = f.back(o-1), true
			continue
		}
		if d := f.docketBefore(it, j, low); d >= 0 {
			j, comma = f.back(d-1), true
			continue
		}
		if f.w(j) == "supra" && it.c.Kind != Supra {
			j = f.back(j - 1)
			continue
		}
		break
	}
	return j, comma
}

// openedCore is the token before a core without the bracket or the quotation mark that
// parts the two, and without the words of a docket before its number.
func (f *finder) openedCore(it *item, low int) int {
	j := f.back(it.first - 1)
	if it.c.Kind == Docket {
		j = f.docketWords(j)
	}
	if bracketed := f.mark(j, '[') || f.mark(j, '('); bracketed && j > low && (it.c.Kind == Case || it.c.Kind == Supra && f.mark(j, '[')) {
		return f.back(j - 1) // "Ex parte Garland, [71 U.S. 333 (1866)]", "Ott v Reed (5 NY3d 10)"
	}
	if (f.w(j) == "”" || f.mark(j, '"')) && f.mark(j-1, ',') && it.c.Kind == Case {
		return f.back(j - 1) // “Smith v. Jones,” 100 F.2d 1
	}
	return j
}

// bracketBefore passes over the bracket before a core that closes at token j, where it holds
// the court and year, the docket number or a label of the case: it is the token before it, or
// j where the bracket is of the name; comma tells that what it held parts the name from the core.
func (f *finder) bracketBefore(it *item, j, low int) (end int, comma bool) {
	o := f.partner(j)
	if o <= low || it.c.Kind == ShortCase {
		return j, false
	}
	if d := f.louisianaBefore(o, low); d >= 0 {
		f.louisianaCourt(it, d, o, j)
		return f.back(d - 1), true
	}
	if !it.dated && f.courtYear(it, o+1, j) {
		f.yearsFirst++
		return f.back(o - 1), true
	}
	if w := f.w(o + 1); w == "hereinafter" || w == "hereafter" {
		return f.back(o - 1), false
	}
	if f.mark(j, ']') && j-o < 5 && (f.w(o+1) == "supra" || f.w(o+2) == "supra") { // "Paul[, supra,] 85 Cal.App.4th 1356"
		return f.back(o - 1), true
	}
	if d := f.docketBefore(it, j, low); d >= 0 {
		return f.back(min(d, o) - 1), true // "(MDL No. 296)"
	}
	if f.label(o, j, low) {
		return f.back(o - 1), false
	}
	return j, false
}

// caseName reads the parties before a core, or the name of a one-party proceeding.
func (f *finder) caseName(it *item, low int) {
	end, comma := f.beforeCore(it, low)
	if end < low {
		return
	}
	last := end // the last token of the name
	nameEnd := last
	if f.mark(last, ')') && f.partner(last) > low && isOneParty(f.textFrom(f.partner(last)+1)) {
		o := f.partner(last)
		it.c.MainCase = strings.Trim(f.read(o+1, last), " ,")
		last = f.back(o - 1)
	}
	if f.mark(last, ',') {
		last--
	}
	if last >= low && !comma && it.c.MainCase == "" && !f.endsName(last) {
		if !f.pointForComma(last, low) {
			return
		}
		last--
	}
	if last < low {
		return
	}
	v, single := f.adversary(last, low)
	if v < 0 {
		if single >= 0 {
			f.setOneParty(it, single, nameEnd, last)
			return
		}
		f.shortName(it, last, low, comma)
		return
	}
	start := f.plaintiffStart(v-1, low)
	if start < 0 {
		return
	}
	d := v + 1
	if f.mark(d, '.') {
		d++
	}
	if f.mark(d, ']') { // "[United States v.] Olano"
		d++
	}
	if d = f.fore(d); d > last {
		return
	}
	it.c.Plaintiff = f.party(start, v)
	it.c.Defendant = f.party(d, last+1)
	if it.c.Plaintiff == "" || it.c.Defendant == "" {
		it.c.Plaintiff, it.c.Defendant = "", ""
		return
	}
	it.name, it.named = start, true
	f.names.remember(it.c.Plaintiff)
	f.names.remember(it.c.Defendant)
}

func (f *finder) textFrom(i int) string {
	if i >= len(f.toks) {
		return ""
	}
	a := f.toks[i].start()
	return f.s[a:min(len(f.s), a+32)]
}

func isOneParty(s string) bool {
	s = strings.TrimLeft(s, "*_ ")
	for _, p := range oneParty {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// endsName reports whether the token before a core without a comma can end a name.
func (f *finder) endsName(i int) bool {
	if f.mark(i, '.') {
		return f.joined(i-1) && (abbreviationSet.has(strings.ToLower(f.w(i-1))) || len(f.w(i-1)) == 1)
	}
	switch f.kind(i) {
	case lex.Word, lex.Alnum:
		return f.c(i) <= 'Z' || f.c(i) >= 0x80
	case lex.Mark:
		return f.emphasis(i) || f.mark(i, ')')
	}
	return false
}

// party is the name that tokens first to last print, trimmed of commas.
func (f *finder) party(first, last int) string {
	for first < last && (f.emphasis(first) || f.mark(first, ',')) {
		first++
	}
	for last > first && (f.emphasis(last-1) || f.mark(last-1, ',')) {
		last--
	}
	if first >= last {
		return ""
	}
	// a footnote mark or a stray point is no part of a name
	s := withoutStarPages(f.read(first, last))
	if strings.Contains(s, " ,") || strings.Contains(s, " )") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, " ,", ","), " )", ")")
	}
	if n, ok := strings.CutSuffix(s, " ."); ok {
		s = n + "." // "Marketing Assn ., 544 U.S. 550"
	}
	return strings.Trim(s, " ,;")
}

// withoutStarPages takes " *743" out of a name.
func withoutStarPages(s string) string {
	if i := strings.IndexByte(s, '['); i >= 0 { // "[590 S.E.2d 56]", "[*2]"
		j := strings.IndexByte(s[i:], ']') + i
		if in := strings.TrimPrefix(s[i+1:max(i+1, j)], "*"); in != "" && '0' <= in[0] && in[0] <= '9' && '0' <= in[len(in)-1] && in[len(in)-1] <= '9' {
			s = s[:i] + strings.TrimLeft(s[j+1:], " ")
		}
	}
	for {
		i := strings.Index(s, " *")
		if i < 0 {
			return s
		}
		j := i + 2
		for j < len(s) && '0' <= s[j] && s[j] <= '9' {
			j++
		}
		if j == i+2 {
			return s
		}
		s = s[:i] + s[j:]
	}
}

// brokenWord reports whether token k is the rest of a word parted at a line's end: "Foun-\ndation".
func (f *finder) brokenWord(k int) bool {
	return f.mark(k-1, '-') && !f.joined(k-1) && f.joined(k-2) && f.kind(k-2) == lex.Word
}

// capitals reports whether w is printed in capitals, as a heading is.
func capitals(w string) bool { return len(w) > 1 && strings.ToUpper(w) == w || w == "." }

// mixedCase: eBay, iRobot.
func (f *finder) mixedCase(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' {
			return true
		}
	}
	return false
}

// onePartyStart is the token at which "Matter of", "Estate of" … begins whose "of" is token k, or -1.
func (f *finder) onePartyStart(k, low int) int {
	p := f.back(k - 1)
	if f.w(k) == "rel" {
		if f.w(p) == "ex" && p > low && f.kind(p-1) == lex.Word && f.c(p-1) <= 'Z' {
			p--
			for p-1 >= low && f.kind(p-1) == lex.Word && f.c(p-1) <= 'Z' && !leadWords.has(f.w(p-1)) {
				p--
			}
			return p
		}
		return -1
	}
	switch f.w(p) {
	case "Matter", "Interest", "Estate", "Marriage", "Guardianship", "Conservatorship", "Adoption", "Application", "Petition", "Succession", "Will", "Custody", "Appeal", "Commitment", "Detention", "Dependency", "Termination", "Parentage", "Protection":
	default:
		return -1
	}
	if p < low {
		return -1
	}
	if f.w(p) == "Protection" && f.w(p-1) == "and" && f.w(p-2) == "Care" && p-2 >= low {
		return p - 2
	}
	if f.w(p-1) == "the" && strings.EqualFold(f.w(p-2), "in") && p-2 >= low {
		return p - 2
	}
	return p
}

// setOneParty takes tokens start to nameEnd for the name of a proceeding.
func (f *finder) setOneParty(it *item, start, nameEnd, last int) {
	name := f.party(start, nameEnd+1)
	if len(name) > 300 {
		return
	}
	it.c.CaseName = name
	it.name, it.named = start, true
	f.names.remember(name)
}
