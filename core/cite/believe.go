package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// plausible rejects prose that only looks like volume, reporter and page ("page
// 3 Wash. 4 cars"): a weak abbreviation needs a citation's marks around it.
func (f *finder) plausible(best law.Reading, printed string, i, rep, n, last int) bool {
	if f.w(n) == "0" {
		return false
	}
	word := strings.TrimSuffix(printed, ".")
	if month(word) > 0 {
		return false
	}
	row := law.ReporterAt(best.Row)
	if f.kind(n) == lex.Number && len(f.w(n)) == 5 && placeNames()[strings.TrimSuffix(row.Abbr, ".")] && !row.Has('Y') {
		return false // a postal code
	}
	if f.mark(last, ',') && f.w(last+1) == "ch" {
		return false // a statute of the realm: 3 Edw. 1, ch. 29
	}
	before, after := f.citeBefore(i), f.citeAfter(last)
	if len(f.w(i)) == 4 && bound(best) && !row.Has('Y') && !(before && after) {
		return false // a year: "In 1998 Tex. 3"
	}
	switch {
	case oneLetter(word) && word != "A" && word != "F" && word != "P":
		return len(f.s) < 60
	case best.Fit >= law.FitCase && !best.Canonical || oneLetter(word):
		return before && after
	case strong(printed):
		return best.Fit < law.FitCase || before || after
	case strings.HasSuffix(printed, ".") && best.Fit < law.FitCase:
		return before || after
	}
	if !before || !after {
		return false
	}
	return !f.edge(i-1) || !f.edge(last) || len(f.s) < 80 // a line of its own is page furniture
}

func oneLetter(w string) bool { return len(w) == 1 }

// strong reports whether an abbreviation is not to be met with in prose: a series
// number, an ampersand, two points, or capitals alone.
func strong(p string) bool {
	points, upper, lower := 0, 0, 0
	for i := 0; i < len(p); i++ {
		switch c := p[i]; {
		case '0' <= c && c <= '9', c == '&':
			return true
		case c == '.':
			points++
		case 'A' <= c && c <= 'Z':
			upper++
		case 'a' <= c && c <= 'z':
			lower++
		}
	}
	return points >= 2 || upper >= 2 && (lower == 0 || points >= 1 || upper >= 3)
}

// edge reports whether token i is no word or mark of the paragraph at hand.
func (f *finder) edge(i int) bool { return f.kind(i) == lex.Paragraph }

// citeBefore reports whether what stands before a volume at token i is what stands before a citation.
func (f *finder) citeBefore(i int) bool {
	p := f.back(i - 1)
	if f.edge(p) || p < i-1 {
		return true
	}
	switch f.c(p) {
	case ',', '(', '[', ';', ')', ']', '"':
		return true
	case '.':
		return true
	}
	switch f.w(p) {
	case "See", "see", "Cf", "cf", "also", "accord", "Accord", "in", "In", "citing", "quoting", "and", "with", "by", "to", "of", "from", "under", "“", "—", "–":
		return true
	}
	return false
}

// citeAfter reports whether what stands behind a page at token i is what stands behind a citation.
func (f *finder) citeAfter(i int) bool {
	if f.edge(i) || f.emphasis(i) {
		return true
	}
	switch f.c(i) {
	case ',', '(', '[', ';', ')', ']', '"', '.', ':':
		return true
	case '-':
		return f.kind(i+1) == lex.Number
	}
	switch f.w(i) {
	case "”", "–", "¶", "at", "n", "nn", "note":
		return true
	}
	return false
}

// nextIsReporter reports whether the number at token k is the volume of another citation.
func (f *finder) nextIsReporter(k int) bool {
	if f.lawAtToken(k) {
		return true
	}
	if f.kind(k) != lex.Number && f.kind(k) != lex.Alnum {
		return false
	}
	n := f.fore(k + 1)
	if f.dash(n) && f.joined(k) {
		n++
	}
	return f.reporterAt(n)
}

// reporterAt reports whether a reporter with a page behind it begins at token n.
func (f *finder) reporterAt(n int) bool {
	if k := f.kind(n); k != lex.Word && k != lex.Alnum || f.c(n) > 'Z' || f.c(n) < 'A' {
		return false
	}
	var buf [8]law.ReporterMatch
	for _, m := range law.MatchReporters(f.s, f.toks[n].start(), buf[:0]) {
		e := f.fore(f.tokenNear(n, m.End))
		if f.mark(e, ',') {
			e = f.fore(e + 1)
		}
		if f.dash(e) {
			e++
		}
		if f.kind(e) == lex.Paragraph && f.pointBefore(e) {
			e++ // the page stands on the next printed page
		}
		if f.kind(e) == lex.Number || f.kind(e) == lex.Alnum || f.w(e) == "at" || f.c(e) == '_' || f.mark(e, '(') {
			return true
		}
	}
	return false
}

// lawAtToken reports whether a citation of law begins at token k.
func (f *finder) lawAtToken(k int) bool {
	if k >= len(f.toks) {
		return false
	}
	at := f.toks[k].start()
	lo, hi := 0, len(f.law)
	for lo < hi {
		mid := (lo + hi) / 2
		if f.law[mid].Core.Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(f.law) && f.law[lo].Core.Start == at
}

// shortCore reads "640 F.2d at 113" whose "at" is token n.
func (f *finder) shortCore(it *item, m law.ReporterMatch, i, n int, printed string) bool {
	pins, end := f.pins(n, false)
	if len(pins) == 0 || month(strings.TrimSuffix(printed, ".")) > 0 {
		return false
	}
	it.readings = m.Readings(printed)
	if it.readings[0].Fit >= law.FitCase && !f.citeBefore(i) || !strong(printed) && !f.citeBefore(i) {
		return false
	}
	it.c.Kind, it.c.ReporterText = ShortCase, collapse(printed)
	it.c.Pins = pins
	it.last = end
	return f.volumeFits(it, f.w(i))
}

// barecore reads a citation that begins with its reporter: "T.C. Memo. 1990-5",
// "Fed. Sec. L. Rep. (CCH) ¶ 12,345", "Gilp. 101".
func (f *finder) barecore(it *item, i int) bool {
	if i > 0 && f.joined(i-1) && !f.mayPrecede(i-1) {
		return false
	}
	var buf [8]law.ReporterMatch
	ms := law.MatchBareReporters(f.s, f.toks[i].start(), buf[:0])
	for k := len(ms) - 1; k >= 0; k-- {
		if ms[k].Bare && f.bareForm(it, ms[k], i) {
			return true
		}
	}
	return false
}

func (f *finder) bareForm(it *item, m law.ReporterMatch, i int) bool {
	printed := f.s[f.toks[i].start():m.End]
	n := f.fore(f.tokenNear(i, m.End))
	rs := m.Readings(printed)
	for _, r := range rs {
		row := law.ReporterAt(r.Row)
		if r.Fit > law.FitPoints {
			continue
		}
		vol, page, last := "", "", 0
		switch {
		case row.Has('y') && f.yearPage(n):
			vol, page, last = f.w(n), f.w(n+2), n+3
		case row.Has('¶') && (f.kind(n) == lex.Pilcrow || f.w(n) == "P" || f.kind(n) == lex.Alnum && f.c(n) == 'P' || f.w(n) == "par" || f.w(n) == "para"):
			_, last, _ = f.page(n)
			if last > 0 {
				k := n + 1
				if f.mark(k, '.') {
					k++
				}
				if page = f.text(k, last); f.kind(n) == lex.Alnum {
					page = f.text(n, last)[1:]
				}
			}
		case row.Has('p') && f.mark(n, '(') && f.kind(n+1) == lex.Number && len(f.w(n+1)) == 4 && f.mark(n+2, ')') && f.kind(n+3) == lex.Number:
			vol, page, last = f.w(n+1), f.w(n+3), n+4
		case row.Has('R') && f.kind(n) == lex.Alnum && len(f.w(n)) == 5 && f.mark(n+1, ',') && f.kind(n+2) == lex.Number:
			vol, page, last = f.w(n), f.w(n+2), n+3
		case row.Has('r') && r.Fit == law.FitExact:
			if f.mark(n, ',') {
				n = f.fore(n + 1)
			}
			if f.kind(n) != lex.Number && f.kind(n) != lex.Alnum || f.nextIsReporter(n) {
				continue
			}
			if page, last, _ = f.page(n); last == 0 || !f.bareBelieved(printed, i, last) {
				continue
			}
		}
		if last == 0 || page == "" {
			continue
		}
		it.c.Kind, it.c.ReporterText, it.c.Volume, it.c.Page = Case, collapse(printed), vol, page
		it.first, it.last, it.readings = i, last, rs
		return true
	}
	return false
}

// bareBelieved: an abbreviation and a number alone are a citation only with a
// year in parentheses behind them and a citation's mark before.
func (f *finder) bareBelieved(printed string, i, last int) bool {
	if len(f.s) < 60 && f.edge(i-1) {
		return true
	}
	if !strings.Contains(printed, ".") || !f.citeBefore(i) || !f.mark(last, '(') {
		return false
	}
	e := f.partner(last)
	return e > last && e-last < 12 && year(f.w(e-1)) > 0
}

func (f *finder) yearPage(n int) bool {
	return f.kind(n) == lex.Number && year(f.w(n)) > 0 && f.dash(n+1) && f.joined(n) && f.kind(n+2) == lex.Number
}

// louisiana reads "2009 1359R (La.App. 1 Cir. 05/10/10)" and "95-0754, p. 3
// (La. 12/15/95)" where no reporter follows; where one does, the docket is part of that citation.
func (f *finder) louisiana(it *item, i int) bool {
	open, page := f.louisianaDocket(i)
	if open < 0 {
		return false
	}
	e := f.partner(open)
	if f.mark(e+1, ',') && f.nextIsReporter(e+2) {
		return false
	}
	d := f.dateBack(e-1, open)
	if d == 0 {
		return false
	}
	it.c.Kind, it.c.Volume, it.c.Page = Case, f.w(i), f.w(page)
	it.c.ReporterText = collapse(f.text(open+1, d))
	it.c.Reporter = it.c.ReporterText
	it.c.Court, _ = law.CourtByCitation(it.c.ReporterText)
	it.c.Date = f.slashDate(d)
	it.c.Year = it.c.Date.Year
	it.c.DocketNumber = f.text(i, page+1)
	it.first, it.last = i, e+1
	it.dated = true
	return true
}

// louisianaDocket is the opening parenthesis behind a Louisiana docket number at token i, and the number's second token; -1 if it is none.
func (f *finder) louisianaDocket(i int) (open, page int) {
	if f.kind(i) != lex.Number || len(f.w(i)) != 2 && len(f.w(i)) != 4 {
		return -1, 0
	}
	n := i + 1
	if f.dash(n) && f.joined(i) {
		n++
	}
	if f.kind(n) == lex.Word && len(f.w(n)) <= 3 && f.c(n) <= 'Z' { // "2019-CA-0123", "1999 CA 2944"
		n++
	}
	if f.dash(n) && f.joined(n-1) {
		n++
	}
	if k := f.kind(n); k != lex.Number && k != lex.Alnum || len(f.w(n)) > 6 {
		return -1, 0
	}
	page = n
	n++
	if f.mark(n, ',') && (f.w(n+1) == "p" || f.w(n+1) == "pp") && f.mark(n+2, '.') && f.kind(n+3) == lex.Number {
		n += 4
		if f.dash(n) && f.kind(n+1) == lex.Number {
			n += 2
		}
	}
	if !f.mark(n, '(') || f.w(n+1) != "La" || f.partner(n) < 0 || f.partner(n)-n > 24 {
		return -1, 0
	}
	return n, page
}

// dateBack is the token at which a date as 12/15/95 begins that ends at token e; 0 if there is none.
func (f *finder) dateBack(e, low int) int {
	d := e - 4
	if d > low && f.kind(d) == lex.Number && f.mark(d+1, '/') && f.kind(d+2) == lex.Number && f.mark(d+3, '/') && f.kind(d+4) == lex.Number {
		return d
	}
	return 0
}
