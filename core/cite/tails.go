package cite

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// tailOf reads what follows a core: pins, the parenthesis of court and year, and
// the parentheses after it. next is the first token of the next core.
func (f *finder) tailOf(it *item, next int) {
	k := it.last
	if it.c.Kind == Case || it.c.Kind == Docket {
		k = f.divisions(it, k)
		pins, end := f.pins(k, false)
		it.c.Pins = append(it.c.Pins, pins...)
		k = end
		if len(it.c.Pins) == 0 {
			k = f.looseness(it, k)
		}
		it.c.Full.End = f.toks[max(k, it.last)-1].end()
	} else {
		it.c.Full.End = it.c.Core.End
	}
	it.c.Full.Start = it.c.Core.Start
	it.pinEnd = k
	f.parens(it, k, next)
}

// looseness passes over a range of pages in the page's place, "100 F.2d 1-5 (1990)", and
// reads a pin behind a semicolon, "572; 573-574 (S.D.N.Y. 1966)": only where the parenthesis of the year follows.
func (f *finder) looseness(it *item, k int) int {
	n := k
	if f.mark(n, ';') {
		n++
	}
	end := f.rangeEnd(n)
	if n > k {
		if f.kind(n) != lex.Number || f.nextIsReporter(n) {
			return k
		}
		end, _ = f.pinNumber(n)
	}
	if end <= n || !f.mark(end, '(') || f.partner(end) < 0 || !f.courtYearIn(end+1, f.partner(end)) {
		return k
	}
	if n > k {
		it.c.Pins = []string{f.read(n, end)}
	}
	return end
}

// divisions reads Georgia's "(2) (a)" directly behind the page as a pin.
func (f *finder) divisions(it *item, k int) int {
	if !strings.HasPrefix(it.c.ReporterText, "Ga") && !strings.HasPrefix(it.c.ReporterText, "SE") && !strings.HasPrefix(it.c.ReporterText, "S.E") && !strings.HasPrefix(it.c.ReporterText, "S. E") {
		return k
	}
	n := k
	for f.mark(n, '(') && f.partner(n) == n+2 && len(f.w(n+1)) <= 4 && f.kind(n+1) != lex.Mark && year(f.w(n+1)) == 0 {
		n += 3
	}
	if n > k {
		it.c.Pins = append(it.c.Pins, f.read(k, n))
	}
	return n
}

// lawTail reads the parentheses after a citation of law.
func (f *finder) lawTail(it *item, next int) {
	k := max(it.last, f.tokenFrom(it.c.Full.End))
	it.pinEnd, it.tail = k, k
	if it.c.Kind == Record && !f.saysOfRecord(k, next) || len(it.c.Parentheticals) > 0 {
		for i := range it.c.Parentheticals {
			it.tail = max(it.tail, f.tokenFrom(it.c.Parentheticals[i].Span.End)+1)
		}
		it.tail = min(it.tail, len(f.toks))
		return
	}
	full := it.c.Full
	f.parens(it, k, next)
	it.c.Full = full
}

// saysOfRecord reports whether the parenthesis at token k tells what a paper of the
// record says ("(noting that he knew)", "(citing ...)", "(same)"), and does not name the
// paper, its entry or its exhibit.
func (f *finder) saysOfRecord(k, next int) bool {
	p := f.fore(k)
	if !f.mark(p, '(') || f.partner(p) < p+2 || f.fore(p+1) == next {
		return false
	}
	switch t := strings.ToLower(f.read(p+1, f.partner(p))); classify(t) {
	case Explanatory:
		return f.kind(p+1) == lex.Word && 'a' <= f.c(p+1) && f.c(p+1) <= 'z' && f.partner(p) > p+2 || strings.Count(t, " ") >= 5 || t == "same"
	default:
		return true
	}
}

// parens reads the parentheses from token k on.
func (f *finder) parens(it *item, k, next int) {
	it.tail = k
	isCase := it.c.Kind == Case || it.c.Kind == Docket
	for len(it.c.Parentheticals) < 50 {
		p := f.fore(k)
		if f.mark(p, ',') && isCase && !it.dated && (f.mark(p+1, '(') || f.mark(p+1, '[')) && f.partner(p+1) > 0 && f.courtYearIn(p+2, f.partner(p+1)) {
			p++
		}
		if f.mark(p, ',') && isCase && f.mark(p+1, '(') && hereinafter(f.w(p+2)) {
			p++
		}
		if isCase && !it.dated {
			p = f.leftOut(p)
		}
		if !f.mark(p, '(') && !f.mark(p, '[') || f.partner(p) < 0 {
			return
		}
		e := f.partner(p)
		if isCase && it.c.ShortTitle == "" {
			it.c.ShortTitle = f.shortTitle(it, p+1, e)
		}
		switch {
		case f.mark(p, '[') && (f.fore(p+1) == next || f.mark(p+1, '(') && f.fore(p+2) == next) && isCase && !f.lawAtToken(next):
			// California's bracketed parallels: "[266 Cal.Rptr. 569]"
			it.c.Full.End = f.toks[e].end()
		case f.mark(p, '[') && !(isCase && !it.dated && f.courtYearIn(p+1, e)):
			if !f.bracketNote(p+1, e) && !f.californian(it) && !hereinafter(f.w(p+1)) {
				return
			}
			f.parenthetical(it, p, e)
		case isCase && !it.dated && f.courtYear(it, p+1, e):
			it.c.Full.End = f.toks[e].end()
		case isCase && f.fore(p+1) == next && f.coreAlone(next, e):
			// Georgia's parallel in parentheses: "(686 SE2d 786)"
		case isCase && f.slipOpinion(it, p+1, e):
			it.c.Full.End = max(it.c.Full.End, f.toks[e].end())
		default:
			f.parenthetical(it, p, e)
		}
		k = e + 1
		it.tail = k
	}
}

// leftOut passes over the points that stand for parallels left out, ", . . . (1989)", at token p.
func (f *finder) leftOut(p int) int {
	if !f.mark(p, ',') || !f.mark(p+1, '.') || !f.mark(p+2, '.') || !f.mark(p+3, '.') {
		return p
	}
	if k := p + 4; f.mark(k, '(') && f.partner(k) > 0 && f.courtYearIn(k+1, f.partner(k)) {
		return k
	}
	return p
}

func hereinafter(w string) bool { return w == "hereinafter" || w == "hereafter" || w == "Hereinafter" }

// shortTitle is the name that tokens p to e give the case for later use (Bluebook 4.2(b)):
// [hereinafter Bose I], (“Bose II”), California's (Peake); "" if they do not.
func (f *finder) shortTitle(it *item, p, e int) string {
	said := hereinafter(f.w(p))
	if said {
		p++
	}
	for p < e && (f.emphasis(p) || f.w(p) == "\"" || f.w(p) == "“" || f.w(p) == "‘") {
		said = said || !f.emphasis(p)
		p++
	}
	for e > p && (f.emphasis(e-1) || f.w(e-1) == "\"" || f.w(e-1) == "”" || f.w(e-1) == "’") {
		e--
	}
	if p >= e || e-p > 8 {
		return ""
	}
	own := false // a word of the case's own name
	for k := p; k < e; k++ {
		switch w := f.w(k); {
		case f.kind(k) == lex.Word && f.c(k) <= 'Z':
			own = own || strings.Contains(it.c.Plaintiff, w) || strings.Contains(it.c.Defendant, w) || strings.Contains(it.c.CaseName, w)
		case f.kind(k) == lex.Word && nameLinks.has(w), f.kind(k) == lex.Alnum, f.kind(k) == lex.Number && k > p, f.mark(k, '.'), f.mark(k, '&'), f.mark(k, '-'), f.mark(k, '\''), w == "’":
		default:
			return ""
		}
	}
	if !own && !said {
		return ""
	}
	name := f.party(p, e)
	if len(name) < 3 || !f.names.call(name) {
		return ""
	}
	return name
}

// coreAlone reports whether the core at token n with its pins fills the parenthesis up to e.
func (f *finder) coreAlone(n, e int) bool {
	probe := item{c: &Citation{}}
	save := f.matches
	f.matches = nil
	ok := f.caseCore(&probe, n)
	f.matches = save
	if !ok {
		return false
	}
	_, end := f.pins(probe.last, false)
	for end < e && f.mark(end, ',') && f.caseCore(&probe, end+1) {
		_, end = f.pins(probe.last, false)
	}
	return end == e
}

// californian reports whether a bracket behind the citation explains it, as
// California's style prints what others put in parentheses.
func (f *finder) californian(it *item) bool {
	if f.yearsFirst == 0 {
		return false
	}
	return it.law || it.dated && it.tail == it.pinEnd || strings.HasPrefix(it.c.ReporterText, "Cal") || it.c.Kind == ID || it.c.NameOnly || f.w(it.first-1) == ")"
}

// bracketNote reports whether a bracket holds a remark, as New York prints them.
func (f *finder) bracketNote(p, e int) bool {
	kind := classify(f.read(p, e))
	return kind == Alteration || kind == Weight
}

// slipOpinion takes "(slip op., at 3)" for a pin.
func (f *finder) slipOpinion(it *item, p, e int) bool {
	p = f.fore(p)
	if w := f.w(p); w != "slip" && w != "Slip" || e-p > 16 {
		return false
	}
	it.c.Pins = append(it.c.Pins, f.read(p, e))
	return true
}

func (f *finder) parenthetical(it *item, p, e int) {
	if p+1 >= e {
		return
	}
	t := f.read(p+1, e)
	it.c.Parentheticals = append(it.c.Parentheticals, Parenthetical{
		Kind: classify(t), Text: t,
		Span: span.Span{Start: f.toks[p+1].start(), End: f.toks[e-1].end()},
	})
}
