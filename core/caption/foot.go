package caption

import (
	"strings"
	"sync"

	"pincite/core/law"
	"pincite/core/span"
)

// footSigns are the words near which a paper is signed or dated. They are looked
// for over the whole paper, since exhibits and service lists may follow a
// signature; the lines around each are read.
var footSigns = [...]string{"SO ORDERED", "so ordered", "So Ordered", "BY THE COURT", "By the Court", "By the court", "DATED", "Dated", "dated this", "day of ", "ENTERED", "Entered", "/s/", "Signed", "SIGNED", "DONE ", "JUDGE", "Judge\n", "JUSTICE"}

const (
	footTail  = 3000 // bytes of the end that are always read
	footAbout = 420  // bytes on either side of a sign
	footMost  = 24   // signs of one kind that are read
)

// footCells are the lines at the end of s and around its signs of signature, in
// order, those of the head left out.
func footCells(s string, cells []cell, end int) []cell {
	begin := 0
	if n := len(cells); n > 0 && end > 0 {
		begin = cells[min(n, end)-1].span.End
	}
	if len(s)-begin < 6000 {
		return linesOf(s, begin, len(s))
	}
	spots := []span.Span{{Start: len(s) - footTail, End: len(s)}}
	var seen [len(footSigns)]int
	index := footIndex()
	for i := begin; i < len(s)-footTail; i++ {
		for _, k := range index[s[i]] {
			if seen[k] < footMost && strings.HasPrefix(s[i:], footSigns[k]) {
				seen[k]++
				at := i + len(footSigns[k])
				spots = append(spots, span.Span{Start: max(begin, at-footAbout), End: min(len(s), at+footAbout)})
			}
		}
	}
	return linesOfAll(s, spots)
}

// footIndex are the signs by their first byte.
var footIndex = sync.OnceValue(func() *[256][]int {
	t := &[256][]int{}
	for k, sign := range footSigns {
		t[sign[0]] = append(t[sign[0]], k)
	}
	return t
})

// linesOfAll are the lines of all spots, merged and in order.
func linesOfAll(s string, spots []span.Span) []cell {
	sortSpans(spots)
	var out []cell
	at := 0
	for i := 0; i < len(spots); {
		sp := spots[i]
		for i++; i < len(spots) && spots[i].Start <= sp.End; i++ {
			sp.End = max(sp.End, spots[i].End)
		}
		a := max(at, sp.Start)
		for a > at && s[a-1] != '\n' {
			a--
		}
		b := sp.End
		for b < len(s) && s[b] != '\n' && b-sp.End < 2000 {
			b++
		}
		if a < b {
			out = append(out, linesOf(s, a, b)...)
		}
		at = b
	}
	return out
}

func sortSpans(sp []span.Span) {
	for i := 1; i < len(sp); i++ { // few, and nearly in order
		for k := i; k > 0 && sp[k].Start < sp[k-1].Start; k-- {
			sp[k], sp[k-1] = sp[k-1], sp[k]
		}
	}
}

// linesOf are the lines of s[a:b] as cells.
func linesOf(s string, a, b int) []cell {
	var out []cell
	blank := 0
	for i := a; i < b; {
		end := b
		if n := strings.IndexByte(s[i:b], '\n'); n >= 0 {
			end = i + n
		}
		from, to := trimSpan(s, i, end)
		i = end + 1
		if from == to {
			blank++
			continue
		}
		if leading, ok := leadingNumber(s[from:to]); ok && leading <= 28 && to-from > 3 && s[from+1] != '.' {
			from, to = trimSpan(s, skipLineNumber(s, from, to), to)
			if from == to {
				continue
			}
		}
		if stampLine(s[from:to]) {
			continue
		}
		if !strings.Contains(s[from:to], "     ") && !strings.Contains(s[from:to], "\t") {
			out = append(out, cell{span.Span{Start: from, End: to}, s[from:to], 0, false, blank})
		} else if left, right := splitLine(s, from, to, false); !left.Empty() && !right.Empty() && right.Start-left.End >= 5 {
			out = append(out, cell{left, s[left.Start:left.End], 0, false, blank}, cell{right, s[right.Start:right.End], 0, true, 0})
		} else {
			out = append(out, cell{span.Span{Start: from, End: to}, s[from:to], 0, false, blank})
		}
		blank = 0
	}
	return out
}

// headDates gives add the dates of the head: those of the caption and the lines
// about it, and further down those that stand alone.
func headDates(cells []cell, end int, court Court, add func(Date)) {
	reprint := false
	before, beforeRight := "", ""
	dated := false
	for i, c := range cells {
		reprint = reprint || i < 8 && (reprintLine(c.s) || reprintHead(c.s) > 0)
		if reprint && i < 60 {
			if d, ok := reprintDate(c); ok {
				add(d)
			}
		}
		if i > end+16 {
			// an appellate paper's date stands alone under its counsel
			if len(c.s) > 48 || i > end+90 || trialCourt(court) && !reprint || i > 0 && (c.blank == 0 || c.blank == 1 && len(cells[i-1].s) > 40) && runsInto(cells[i-1].s) {
				continue
			}
			if d := printedDates(c.s); !dated && len(d) == 1 && len(strings.TrimSpace(c.s[:d[0].Start]))+len(strings.TrimSpace(c.s[d[0].End:])) <= 2 {
				add(Date{"decided", d[0].Date, span.Span{Start: c.span.Start + d[0].Start, End: c.span.Start + d[0].End}})
			}
			continue
		}
		if !(prose(c.s) && len(c.s) > 160) {
			prev := before
			switch {
			case c.right && beforeRight != "":
				prev = beforeRight // the stamp's own column
			case !c.right && i > 1 && cells[i-1].right && cells[i-1].line == c.line-1 && i+1 < len(cells) && cells[i+1].right && cells[i+1].line == c.line:
				prev = cells[i-2].s // under its own heading: "Argued", beside "Decided"
			}
			for _, d := range datesIn(c, prev) {
				if i >= end && end > 0 && bodyDate(c, d.Date) {
					continue
				}
				dated = dated || d.Kind == "decided" || d.Kind == "filed"
				add(d.Date)
			}
		}
		before = c.s
		if c.right {
			beforeRight = c.s
		}
	}
}

// trialCourt reports whether a court is one of the United States' trial courts,
// whose papers are dated in the caption or by the signature.
func trialCourt(c Court) bool {
	row, ok := law.CourtByID(c.ID)
	return ok && row.System == "federal" && row.Level == "trial"
}

// appellateCourt reports whether a court hears appeals, of whatever system.
func appellateCourt(c Court) bool {
	row, ok := law.CourtByID(c.ID)
	return ok && (row.Level == "appellate" || row.Level == "last_resort")
}

// reprintDate is the date of decision as a reprint prints it: behind the number
// and a bar, or first in a line and closed by a point, another column behind it.
func reprintDate(c cell) (Date, bool) {
	for _, p := range printedDates(c.s[:min(len(c.s), 120)]) {
		first := p.Start == 0 && p.End < len(c.s) && c.s[p.End] == '.' || p.Start == 0 && c.s[p.End-1] == '.'
		if first || afterNumberBar(c.s[:p.Start]) {
			return Date{"decided", p.Date, span.Span{Start: c.span.Start + p.Start, End: c.span.Start + p.End}}, true
		}
	}
	return Date{}, false
}

// bodyDate reports whether a date under the caption stands in running text: "a
// motion filed on November 15, 1989, seeking".
func bodyDate(c cell, d Date) bool {
	lead := c.s[:d.Span.Start-c.span.Start]
	low, all := lowerWords(lead)
	return all >= 3 && low*2 > all && !strictSign(lead)
}

// stampDates are the dates of a filing stamp or running head: filed, if nothing else is said.
func stampDates(c cell) []Date {
	ps := printedDates(c.s)
	if len(ps) == 0 {
		return nil
	}
	p := ps[0]
	kind, ok := dateKind(c.s[:p.Start])
	if !ok || kind == "" {
		kind = "filed"
	}
	return []Date{{kind, p.Date, span.Span{Start: c.span.Start + p.Start, End: c.span.Start + p.End}}}
}

// footDates are the dates a signature block gives: "Dated this …", "SO ORDERED
// this …", "June 19, 2020" alone on a line, "ENTERED this …".
func footDates(c cell, before string) []Date {
	if appealed(c.s) {
		return nil
	}
	if ds := argumentAndDecision(c); ds != nil {
		return ds
	}
	var out []Date
	long := len(c.s) > 400
	for _, p := range printedDates(c.s) {
		lead := c.s[:p.Start]
		kind, ok := dateKind(lead)
		if ok && kind == "" {
			continue
		}
		trimmed := strings.TrimSpace(lead)
		alone := len(trimmed) <= 2 && len(strings.TrimSpace(c.s[p.End:])) <= 24 && !strings.ContainsAny(trimmed, "0123456789")
		place := len(trimmed) < 48 && len(trimmed) > 3 && strings.HasSuffix(trimmed, ",") && capitalised(trimmed) && isLetter(trimmed[0]) && len(strings.TrimSpace(c.s[p.End:])) <= 24 // "Jefferson City, Missouri, July 28, 2005"
		place = place || strings.HasPrefix(trimmed, "Dated, ") && len(trimmed) < 60
		switch {
		case ok && !strictSign(lead) && (long || prose(c.s)) || ok && !ownSign(lead):
			continue // "the motion filed June 3, 2020" in running text, "an order dated"
		case ok:
		case alone || place:
			kind = "decided"
			if k, sign := dateKind(before); sign && k != "" && len(before) < 80 && ownSign(before) {
				kind = k
			} else if sign && k == "" || (c.blank == 0 || c.blank == 1 && len(before) > 40) && runsInto(before) {
				continue
			}
		default:
			continue
		}
		out = append(out, Date{kind, p.Date, span.Span{Start: c.span.Start + p.Start, End: c.span.Start + p.End}})
	}
	return out
}

// ownSign reports whether the sign of a date that ends lead is this paper's own: it
// begins its line or follows a sentence's end or a gap. "an Order dated" is another's.
func ownSign(lead string) bool {
	l := strings.TrimRight(lead, " :,.–—-_/(*[#\t")
	for _, tail := range [...]string{" the", " day", " on", " this"} {
		l = strings.TrimRight(strings.TrimSuffix(l, tail), " ")
	}
	low := strings.ToLower(l)
	w := ""
	for _, sign := range [...]string{"dated", "filed", "entered", "issued", "decided"} {
		if strings.HasSuffix(low, sign) {
			w = sign
		}
	}
	if w == "" {
		return true
	}
	rest := l[:len(l)-len(w)]
	before := strings.TrimRight(rest, " \t")
	if before == "" || len(rest)-len(before) > 1 || strings.HasSuffix(rest, "\t") {
		return true
	}
	if strings.IndexByte(".:;_/)]|\"([", before[len(before)-1]) >= 0 || upper(l) || anyOf(strings.ToLower(before), "and", "so ordered", "date", "opinion", "it is so ordered") {
		return true
	}
	return w != "dated" && w != "filed" && !prose(l)
}

// runsInto reports whether a line runs on into the next: it ends in a small word, or
// is long and not closed.
func runsInto(s string) bool {
	if s == "" {
		return false
	}
	last := s[len(s)-1]
	w := s[strings.LastIndexByte(s, ' ')+1:]
	if !isLetter(last) && !isDigit(last) && last != ',' {
		return false
	}
	return len(s) > 48 || w[0] >= 'a' && w[0] <= 'z' && last != ','
}

// strictSign reports whether the words before a date are a signing's own: "Dated
// this", "ORDERED this", "AND NOW, this", "SIGNED", "DONE".
func strictSign(lead string) bool {
	l := strings.ToLower(squash(lead))
	if len(l) > 60 {
		l = l[len(l)-60:]
	}
	l = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(l, " :,.–—-_/("), " the"), " :,.–—-_")
	for _, w := range [...]string{"this", "on this", "dated", "dated:", "ordered", "signed", "done", "and now", "respectfully submitted", "by the clerk on"} {
		if strings.HasSuffix(l, w) {
			for _, no := range [...]string{"by this", "until this", "as of this"} {
				if strings.HasSuffix(l, no) {
					return false
				}
			}
			return w != "this" && w != "on this" || len(l) < 50 || strings.Contains(l, "dated") || strings.Contains(l, "ordered") || strings.Contains(l, "entered") || strings.Contains(l, "signed") || strings.Contains(l, "done") || strings.Contains(l, "submitted") || strings.Contains(l, "now")
		}
	}
	return false
}
