package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// parallels ties runs of citations that differ only in the reporter.
func (f *finder) parallels() {
	for i := 1; i < len(f.items); i++ {
		b := f.items[i]
		if b.law && (f.reprinted(i) || f.secondHalf(i)) {
			b.c.ParallelOf = i - 1
			continue
		}
		if b.c.Kind != Case && b.c.Kind != Docket && !(b.c.Kind == ShortCase && !b.c.NameOnly) || b.named {
			continue
		}
		p := i - 1
		for p >= 0 && f.items[p].c.Inside != b.c.Inside && f.items[p].c.Inside != None {
			p = f.items[p].c.Inside // over what stands inside a parenthesis
		}
		a := f.items[p]
		if a.c.Inside != b.c.Inside && p != i-1 {
			continue
		}
		if (a.c.Kind == ID || a.c.Kind == Supra && !a.c.Internal) && b.c.Kind != Docket && !b.dated && b.historyFrom < 0 && b.c.Signal == "" && f.afterReference(a, b) {
			b.c.ParallelOf = p // "Id. at 5, 113 S.Ct. 2384": the page in another reporter
			if a.c.ParallelOf != None {
				b.c.ParallelOf = a.c.ParallelOf
			}
			continue
		}
		if b.c.Kind == ShortCase && a.c.Kind == Case && f.shortLead(a, b) {
			if !a.named {
				a.c.Plaintiff, a.c.Defendant = "", ""
			}
			f.shorten(a)
		}
		if b.c.Kind == ShortCase && a.c.Kind != ShortCase || a.c.Kind == ShortCase && b.c.Kind != ShortCase && b.c.Year > 0 || a.c.Kind != Case && a.c.Kind != Docket && a.c.Kind != ShortCase || b.historyFrom >= 0 || b.c.Signal != "" {
			continue
		}
		if !f.parallelGap(a, i) || f.sameReporter(a, b) {
			continue
		}
		lead := p
		if a.c.ParallelOf != None {
			lead = a.c.ParallelOf
		}
		b.c.ParallelOf = lead
	}
}

// shortLead reports whether a is the first of two parallels that are a short form
// together, printed with its first page for want of a paging of its own:
// "NML Cap., 928 N.Y.S.2d 666, 952 N.E.2d at 492".
func (f *finder) shortLead(a, b *item) bool {
	return !a.dated && len(a.c.Pins) == 0 && (a.c.Plaintiff == "" || !a.named) && !b.named && a.historyFrom < 0 && f.mark(a.last, ',') && f.fore(a.last+1) == b.first && !f.sameReporter(a, b)
}

// reprinted reports whether item i is where the committee report before it is printed
// again: "H.R. Rep. No. 94-1476, at 47 (1976), reprinted in 1976 U.S.C.C.A.N. 5659" (Bluebook 13.4(a)).
func (f *finder) reprinted(i int) bool {
	a, b := f.items[i-1], f.items[i]
	if a.c.Kind != Legislative || b.c.Kind != Legislative || a.c.Inside != b.c.Inside || b.first-a.tail > 6 || a.tail > b.first {
		return false
	}
	for k := a.tail; k < b.first; k++ {
		switch w := f.w(k); w {
		case "reprinted", "as", "in", "also", "at", ",":
			if w == "reprinted" && f.w(k+1) == "in" || w == "also" {
				return true
			}
		default:
			if !f.emphasis(k) {
				return false
			}
		}
	}
	return false
}

// secondHalf reports whether item i is the second place where the public law, executive
// order or treaty before it is printed: "Pub. L. No. 99-514, 100 Stat. 2085",
// "Exec. Order No. 12,958, 60 Fed. Reg. 19825".
func (f *finder) secondHalf(i int) bool {
	a, b := f.items[i-1], f.items[i]
	if !a.law || a.c.ParallelOf != None || a.c.Inside != b.c.Inside || !f.mark(a.last, ',') || f.fore(a.last+1) != b.first {
		return false
	}
	return a.c.Type == "public_law" && b.c.Type == "statutes_at_large" || a.c.Type == "executive_order" && b.c.Kind == Regulation || a.c.Type == "treaty" && b.c.Type == "treaty"
}

func (f *finder) sameReporter(a, b *item) bool {
	spaced := func(c byte) bool { return c == ' ' || c == '.' }
	return law.SameBut(a.c.ReporterText, b.c.ReporterText, spaced) && !strings.Contains(a.c.ReporterText, "Slip")
}

// parallelGap reports whether only a comma, or an opening bracket, parts a from item i.
func (f *finder) parallelGap(a *item, i int) bool {
	b := f.items[i]
	if a.dated && a.tail > b.first && f.bracketed(b) && !f.yearFirst(a) {
		return true // behind the year: "(Cal. 2010) [100 P.3d 1]"
	}
	k := a.pinEnd
	if a.dated && a.tail <= b.first && a.tail > a.pinEnd && !f.yearFirst(a) {
		// after the parenthesis of the year only a neutral or database citation is parallel
		if b.c.ReporterText != "WL" && !strings.Contains(b.c.ReporterText, "LEXIS") && !f.neutral(b) {
			return false
		}
		k = a.tail
	} else if !a.dated && b.dated && a.tail <= b.first && f.weightOnly(a) {
		k = a.tail // "993 F.2d 885 (table), 1993 WL 148094 (9th Cir. 1993)"
	}
	commas, brackets := 0, 0
	for ; k < b.first; k++ {
		switch {
		case f.mark(k, ','):
			commas++
		case f.mark(k, ';') && (!a.dated && (f.yearToCome(i) || strings.HasPrefix(a.c.ReporterText, "Mich")) || f.yearFirst(a) && !b.dated): // Michigan and old Ohio part parallels so
			commas++
		case f.mark(k, '[') || f.mark(k, '('):
			brackets++
		case f.mark(k, '=') || f.emphasis(k):
		case f.kind(k) == lex.Word && (f.w(k) == "also" || f.w(k) == "reported"):
		case f.mark(k, ']') || f.mark(k, ')'):
		case f.w(k) == "—" && commas > 0 && f.mark(k+1, ','): // a pin not yet known
			commas--
		default:
			return false
		}
	}
	return commas+brackets > 0 && commas <= 1
}

// yearToCome reports whether item i, or the last of the nameless ones that follow it with
// no more than a comma or semicolon between, has the parenthesis of the year, which is
// then that of all: "377 U.S. 533, 562; 84 S. Ct. 1362; 12 L. Ed. 2d 506 (1964)".
func (f *finder) yearToCome(i int) bool {
	for n := 0; n < 4 && !f.items[i].dated; n++ {
		k := f.items[i].pinEnd
		if i++; i >= len(f.items) || !f.mark(k, ';') && !f.mark(k, ',') || f.fore(k+1) != f.items[i].first || f.items[i].named || f.items[i].c.Kind != Case {
			return false
		}
	}
	return f.items[i].dated
}

// weightOnly reports whether all parentheses behind a are of its weight.
func (f *finder) weightOnly(a *item) bool {
	for _, p := range a.c.Parentheticals {
		if p.Kind != Weight {
			return false
		}
	}
	return true
}

// afterReference reports whether no more than a comma parts b from an id. or
// supra with its pins.
func (f *finder) afterReference(a, b *item) bool {
	k := f.fore(a.last)
	if !f.mark(k, ',') {
		return false
	}
	return f.fore(k+1) == b.first
}

// yearFirst reports whether the year stood before the core.
func (f *finder) yearFirst(a *item) bool { return a.dated && a.tail == a.pinEnd }

func (f *finder) neutral(b *item) bool {
	return len(b.readings) > 0 && law.ReporterAt(b.readings[0].Row).Kind == "neutral"
}
