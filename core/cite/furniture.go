package cite

import (
	"strings"

	"pincite/core/lex"
)

// ownPages drops what cites the paper itself: page marks set into the text of a
// reported opinion ("the [11 Cal.App.5th 705] language"), the reports printed
// over its head and the heads of its pages, and the line "Cite as:".
func (f *finder) ownPages() {
	own, heads := map[report]bool{}, f.runningHeads()
	for i := range f.items {
		if f.pageMark(i) {
			own[report{f.items[i].c.Volume, f.items[i].c.ReporterText}] = true
		}
	}
	kept := f.items[:0]
	for i := range f.items {
		it := f.items[i]
		if it.c.Kind == Case && !it.law {
			r := report{it.c.Volume, it.c.ReporterText}
			if own[r] && (f.bracketed(it) || it.c.Core.Start < ownHead && f.alone(it)) || f.citeAs(it) || f.ownHeading(it) || heads[head{r, it.c.Page}] >= minHeads && f.headLike(it) {
				continue
			}
		}
		kept = append(kept, it)
	}
	f.items = kept
}

const ownHead = 600 // bytes of a paper in which its own reports may be printed

// citedAs reports whether a name begins with the words "Cite as", with which
// Ohio heads its opinions.
func (f *finder) citedAs(it *item) bool {
	if it.c.Core.Start >= 2*ownHead || it.name == it.first {
		return false
	}
	return f.w(it.name) == "Cite" && f.w(it.name+1) == "as" || f.w(it.name-1) == "as" && f.w(it.name-2) == "Cite"
}

// unfilled reports whether a report without volume stands by itself, as the place
// left for the paper's own: "___ N.W.2d ___" over its head.
func (f *finder) unfilled(it *item) bool {
	if it.c.Kind != Case || it.named || it.historyFrom >= 0 || it.c.Volume == "" || it.c.Volume[0] != '_' {
		return false
	}
	p := f.back(it.first - 1)
	return !f.mark(p, ',') && !f.mark(p, ';') && !f.mark(p, ')')
}

// ownHeading reports whether the core stands on a line of its own over the head
// of the paper, where it is the report of the paper itself.
func (f *finder) ownHeading(it *item) bool {
	if it.c.Core.Start >= ownHead || len(f.s) < 4*ownHead {
		return false
	}
	if strings.HasSuffix(it.c.ReporterText, "Slip Op") && len(it.c.Pins) == 0 && !f.mark(it.last, ',') {
		return true // New York prints the number of the paper beside its name
	}
	if !f.lineAlone(it) {
		return false
	}
	return !f.mark(it.first-1, ',') || it.c.Core.Start < ownHead/4
}

// minHeads is on how many pages a report stands alone on its line before it is taken
// for the paper's own, which public-domain courts print over every page ("2022-NCSC-1").
const minHeads = 3

// A head is a report as it is printed over a page.
type head struct {
	report
	page string
}

// runningHeads counts the neutral reports that stand alone on a line, by what they are.
func (f *finder) runningHeads() map[head]int {
	heads := map[head]int{}
	for _, it := range f.items {
		if it.c.Kind == Case && !it.law && f.headLike(it) {
			heads[head{report{it.c.Volume, it.c.ReporterText}, it.c.Page}]++
		}
	}
	return heads
}

// headLike reports whether a neutral report stands alone on its line and is no part of
// the sentence around it, as copies from the web set every report on a line of its own.
func (f *finder) headLike(it *item) bool {
	p, n := it.first-1, it.last
	for p >= 0 && (f.kind(p) == lex.Paragraph || f.emphasis(p)) {
		p--
	}
	for n < len(f.toks) && (f.kind(n) == lex.Paragraph || f.emphasis(n)) {
		n++
	}
	return f.neutral(it) && f.lineAlone(it) && !f.mark(p, ',') && !f.mark(p, ';') && !f.mark(p, '(') && !f.mark(n, ',') && !f.mark(n, '(') && f.w(n) != "¶"
}

// lineAlone reports whether nothing but the core stands on its line.
func (f *finder) lineAlone(it *item) bool {
	for i := it.c.Core.Start - 1; i >= 0 && f.s[i] != '\n' && f.s[i] != '\f'; i-- {
		if c := f.s[i]; c != ' ' && c != '\t' && c != '\r' {
			return false
		}
	}
	for i := it.c.Core.End; i < len(f.s) && f.s[i] != '\n'; i++ {
		if c := f.s[i]; c != ' ' && c != '\t' && c != '\r' && c != ',' {
			return false
		}
	}
	return true
}

// bracketed reports whether the core fills a bracket.
func (f *finder) bracketed(it *item) bool {
	return f.mark(it.first-1, '[') && f.mark(it.last, ']')
}

// pageMark reports whether item i fills a bracket that follows no citation.
func (f *finder) pageMark(i int) bool {
	it := f.items[i]
	if it.c.Kind != Case || it.law || !f.bracketed(it) {
		return false
	}
	if i == 0 {
		return true
	}
	_, end := f.pins(f.items[i-1].last, false)
	if f.mark(end, '(') && f.partner(end) > 0 && f.courtYearIn(end+1, f.partner(end)) {
		end = f.partner(end) + 1 // "1 Cal.4th 50 (Cal. 2010) [100 P.3d 1]"
	}
	return end < it.first-1
}

// alone reports whether no name and no year stand by the core.
func (f *finder) alone(it *item) bool {
	return !f.mark(it.first-1, ',') && !f.mark(it.last, '(')
}

// citeAs reports whether the words before the core are "Cite as:".
func (f *finder) citeAs(it *item) bool {
	p := it.first - 1
	if f.mark(p, ':') {
		p--
	}
	return (f.w(p) == "as" || f.w(p) == "As" || f.w(p) == "AS") && (f.w(p-1) == "Cite" || f.w(p-1) == "CITE" || f.w(p-1) == "Cited" && f.w(p-2) == ".")
}
