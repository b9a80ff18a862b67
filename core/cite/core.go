package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// cores finds the cores of cases and references in one pass over the tokens.
func (f *finder) cores() {
	f.items = make([]*item, 0, len(f.s)/800+8)
	it := f.newItem(f.shelf.next())
	toks := f.toks
	for i := 0; i < len(toks); i++ {
		if toks[i].wake&(wakeCore|wakeBare) == 0 {
			continue
		}
		ok := false
		switch f.toks[i].kind {
		case lex.Number, lex.Alnum:
			ok = f.caseCore(it, i)
		case lex.Mark:
			if c := f.toks[i].lead; c == '_' || c == '-' || f.w(i) == "—" || f.w(i) == "–" {
				ok = f.blankVolume(it, i)
			}
		case lex.Word:
			c := f.toks[i].lead
			switch c {
			case 'I', 'i', 'l':
				ok = f.idCore(it, i)
			case 's', 'S':
				ok = f.supraCore(it, i)
			case 'a', 'p', 'P', 'A':
				ok = f.internalCore(it, i) || f.nameOnlyCore(it, i)
			case 'N':
				ok = f.docketCore(it, i)
			}
			if !ok && c <= 'Z' && f.toks[i].wake&wakeBare != 0 {
				ok = f.barecore(it, i)
			}
			if !ok && c == 'i' {
				ok = f.internalCore(it, i)
			}
		}
		if !ok {
			if it.c.Kind != "" || it.c.ReporterText != "" || it.c.Repairs != nil || it.readings != nil {
				*it.c = Citation{} // what a reader left behind
				*it = item{c: it.c}
			}
			continue
		}
		it.c.Core = span.Span{Start: f.toks[it.first].start(), End: f.toks[it.last-1].end()}
		it.c.Inside, it.c.HistoryOf, it.c.ParallelOf = None, None, None
		f.items = append(f.items, it)
		i = it.last - 1
		it = f.newItem(f.shelf.next())
	}
}

// caseCore reads volume, reporter and page, or a short form's volume, reporter
// and pin, from the volume at token i.
func (f *finder) caseCore(it *item, i int) bool {
	vol, worn, ok := f.volume(i)
	if !ok {
		return false
	}
	n := i + 1
	if n >= len(f.toks) {
		return false
	}
	// "135 *355 Mass. 147": a star page between volume and reporter
	if f.mark(n, '*') && f.joined(n) && f.kind(n+1) == lex.Number {
		n += 2
	} else if f.dash(n) && (f.joined(i) || f.joined(n) && len(f.w(i)) == 4) {
		// "2024-Ohio-764", "1982-1 Trade Cas. (CCH)"
		n++
		if f.kind(n) == lex.Number && f.joined(n-1) && len(f.w(n)) <= 2 {
			vol += "-" + f.w(n)
			n++
		}
	}
	stray := f.mark(n, '.') && f.joined(i) && !f.joined(n) && f.mark(f.back(i-1), ',')
	if stray {
		n++ // a stray point: "Layno v. Brown, 6. Vet. App. 465"
	}
	n = f.fore(n)
	if n >= len(f.toks) || f.kind(n) != lex.Word && f.kind(n) != lex.Alnum || f.c(n) < 'A' || f.c(n) > 'Z' && !f.lowerSeries(n) {
		return f.louisiana(it, i)
	}
	f.matches = law.MatchReporters(f.s, f.toks[n].start(), f.matches[:0])
	for m := len(f.matches) - 1; m >= 0; m-- {
		if stray && !strong(f.s[f.toks[n].start():f.matches[m].End]) {
			continue
		}
		if f.afterReporter(it, f.matches[m], i, n) {
			it.first = i
			it.c.Volume = vol
			if worn {
				it.c.Repairs = append(it.c.Repairs, Repair{f.toks[i].span(), f.w(i), vol})
			}
			return true
		}
	}
	return f.louisiana(it, i)
}

// lowerSeries: "p.2d" and "f.3d", as worn or careless print has them.
func (f *finder) lowerSeries(n int) bool {
	return (f.w(n) == "f" || f.w(n) == "p") && f.mark(n+1, '.') && f.joined(n) && (f.w(n+2) == "2d" || f.w(n+2) == "3d" || f.w(n+2) == "4th") || f.w(n) == "wl"
}

// blankVolume reads "___ U.S. ___" and "— U.S. —", a report not yet bound.
func (f *finder) blankVolume(it *item, i int) bool {
	if i > 0 && f.joined(i-1) && f.kind(i-1) != lex.Mark || f.c(i-1) == '_' {
		return false
	}
	vol, n, ok := f.blankPage(i)
	if !ok && f.w(i) == "-" && i > 0 && !f.joined(i-1) && !f.joined(i) {
		vol, n, ok = "-", i+1, true // a dash worn short
	}
	if !ok || n >= len(f.toks) || f.kind(n) != lex.Word && f.kind(n) != lex.Alnum || f.joined(n-1) && n-i < 3 || f.c(n) > 'Z' || f.c(n) < 'A' {
		return false
	}
	f.matches = law.MatchReporters(f.s, f.toks[n].start(), f.matches[:0])
	for m := len(f.matches) - 1; m >= 0; m-- {
		printed := f.s[f.toks[n].start():f.matches[m].End]
		k := f.fore(f.tokenNear(n, f.matches[m].End))
		if _, _, blank := f.blankPage(k); len(printed) > 16 || !strong(printed) && !blank {
			continue
		}
		if _, _, blank := f.blankPage(k); !blank && f.kind(k) != lex.Number && f.w(k) != "-" && f.w(k) != "at" {
			continue
		}
		if f.w(k) == "-" { // a dash worn short
			it.c.Kind, it.c.Page, it.last = Case, "-", k+1
			it.c.ReporterText, it.readings = collapse(printed), f.matches[m].Readings(printed)
		} else if !f.afterReporter(it, f.matches[m], i, n) {
			continue
		}
		if it.c.Kind != Case && it.c.Kind != ShortCase {
			return false
		}
		it.first, it.c.Volume = i, vol
		return true
	}
	return false
}

// volume reads a volume at token i: digits, a year, a number with one letter, or
// a number in which a letter was misread for a digit.
func (f *finder) volume(i int) (vol string, worn, ok bool) {
	w := f.w(i)
	if len(w) > 5 || i > 0 && f.joined(i-1) && !f.mayPrecede(i-1) {
		return "", false, false
	}
	if f.kind(i) == lex.Number {
		return w, false, len(w) <= 4 && (w[0] != '0' || len(w) == 2 && w != "00")
	}
	if d, ok := digitsWorn(w); ok {
		return d, true, true
	}
	n := len(w) - 1
	return w, false, n >= 1 && n <= 3 && isDigits(w[:n]) && 'A' <= w[n] && w[n] <= 'F'
}

// mayPrecede reports whether a citation may follow token i without a space.
func (f *finder) mayPrecede(i int) bool {
	switch f.w(i) {
	case "(", "[", "\"", "'", "“", "‘", "—", "*", "_", ";", ")", "]", "”", "’":
		return true
	case ",":
		return !(f.joined(i-1) && f.kind(i-1) == lex.Number) || len(f.w(i+1)) != 3 || f.nextIsReporter(i+1)
	}
	return f.emphasis(i)
}

func (f *finder) dash(i int) bool {
	if f.c(i) != 0xE2 {
		return f.mark(i, '-')
	}
	switch f.w(i) {
	case "–", "—", "‑", "‐":
		return true
	}
	return false
}

// digitsWorn reads digits of which some were misread as l, I or O.
func digitsWorn(w string) (string, bool) {
	digits := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c == 'l' || c == 'I' || c == 'O':
		default:
			return "", false
		}
	}
	if digits == 0 || digits == len(w) {
		return "", false
	}
	b := []byte(w)
	for i, c := range b {
		switch c {
		case 'l', 'I':
			b[i] = '1'
		case 'O':
			b[i] = '0'
		}
	}
	return string(b), true
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// afterReporter reads what follows the reporter m of a volume at token i: a page
// makes a full core, "at" and a pin a short one.
func (f *finder) afterReporter(it *item, m law.ReporterMatch, i, rep int) bool {
	printed := f.s[f.toks[rep].start():m.End]
	n := f.tokenNear(rep, m.End)
	gap := n
	n = f.fore(n)
	if f.mark(n, ',') {
		n = f.fore(n + 1)
	}
	first := ""
	if f.mark(n, '[') && f.kind(n+1) == lex.Number && f.mark(n+2, ']') && (f.w(n+3) == "at" || f.mark(n+3, ',') && f.w(n+4) == "at") {
		first = f.w(n + 1) // "473 U.S. [159] at 167": the page is put in for the reader
		if n += 3; f.mark(n, ',') {
			n++
		}
	}
	if f.w(n) == "at" {
		ok := f.shortCore(it, m, i, n, printed)
		if ok && first != "" {
			it.c.Page = first
		}
		return ok
	}
	if n > gap && f.mark(gap, ',') && f.kind(n) == lex.Number && f.nextIsReporter(n) {
		return false // "Cal., 5 F.3d 1"
	}
	decided := 0
	if p, ok := f.nominative(n); ok {
		if f.mark(n+2, ')') {
			decided = year(f.w(n + 1)) // "3 Hughes (1880) 464"
		}
		n = p
	}
	if f.dash(n) && f.joined(n-1) && f.kind(n+1) == lex.Number && len(f.w(i)) == 4 {
		n++ // 2024-Ohio-764
	}
	if f.dash(i+1) && f.joined(i) && f.dash(n-1) && !f.neutralDash(m, printed, n) {
		return false // a docket number: 2019-FC-2270-03
	}
	page, last, ok := f.pageOf(n, printed)
	if !ok || f.w(i)[0] == '0' && !series(printed) {
		return false
	}
	readings := m.Readings(printed)
	if c := strings.IndexByte(page, ','); c > 0 && len(page) > len("9,999") && bound(readings[0]) {
		page, last = page[:c], n+1 // a pin or a parallel without a space: "7 F.3d 430,434"
	}
	if !f.plausible(readings[0], printed, i, rep, n, last) {
		return false
	}
	it.c.Kind, it.c.Page, it.last = Case, page, last
	it.c.Year, it.dated = decided, decided > 0
	it.c.ReporterText = collapse(printed)
	it.readings = readings
	if d, worn := digitsWorn(f.w(n)); worn && last == n+1 {
		it.c.Page = d
		it.c.Repairs = append(it.c.Repairs, Repair{f.toks[n].span(), f.w(n), d})
	}
	return f.volumeFits(it, f.w(i))
}

// pageOf reads the page at token n behind the reporter printed so, with what only a reporter
// beyond doubt may have behind it.
func (f *finder) pageOf(n int, printed string) (page string, last int, ok bool) {
	if page, last, ok = f.page(n); ok {
		return page, last, true
	}
	if f.kind(n) == lex.Number && f.mark(n+1, '.') && f.kind(n+2) == lex.Number && len(f.w(n+2)) <= 2 && !f.joined(n+2) && strong(printed) {
		return f.w(n), n + 1, true // the mark of a note behind the sentence: "58 Cal.4th 941.2"
	}
	w := f.w(n)
	return w, n + 1, len(w) > 1 && capitalRoman(w) && series(printed) // a table of dispositions: "7 S.W.3d LII"
}

// bound reports whether a reading is of bound volumes of a court's reports, which have
// fewer than ten thousand pages.
func bound(r law.Reading) bool {
	kind := law.ReporterAt(r.Row).Kind
	return kind == "federal" || kind == "state" || kind == "regional"
}

// series reports whether an abbreviation prints the number of its series: "F.2d".
func series(printed string) bool { return strings.ContainsAny(printed, "23456789") }

// neutralDash reports whether an abbreviation between dashes is a neutral
// citation's and no more dashes follow the number at token n.
func (f *finder) neutralDash(m law.ReporterMatch, printed string, n int) bool {
	if f.dash(n+1) && f.joined(n) && f.joined(n+1) && f.kind(n+2) == lex.Number {
		return false
	}
	for _, r := range m.Readings(printed) {
		if law.ReporterAt(r.Row).Has('Y') {
			return true
		}
	}
	return false
}

// volumeFits drops the readings that the volume contradicts: an edition of
// neutral citations counts its volumes by years.
func (f *finder) volumeFits(it *item, vol string) bool {
	year := len(vol) == 4 && (vol[:2] == "20" || vol[:2] == "19" || vol[:2] == "18")
	out := it.readings[:0]
	neutral := false
	for _, r := range it.readings {
		row := law.ReporterAt(r.Row)
		if row.Has('Y') && !year && row.Kind == "neutral" && !(len(vol) == 2) {
			continue
		}
		if row.Has('Y') && year {
			neutral = true
		}
		out = append(out, r)
	}
	if neutral {
		keep := out[:0]
		for _, r := range out {
			if law.ReporterAt(r.Row).Has('Y') {
				keep = append(keep, r)
			}
		}
		out = keep
	}
	it.readings = out
	return len(out) > 0
}

// tokenNear is the first token that begins at byte i or later, from token n on.
func (f *finder) tokenNear(n, i int) int {
	for n < len(f.toks) && f.toks[n].start() < i {
		n++
	}
	return n
}
