package caption

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/span"
)

// dateSigns say what a date is by the words before it on the same or the last
// line. The first that fits wins; longer words stand first.
var dateSigns = [...]struct{ words, kind string }{
	{"by the clerk on", "entered"}, {"date filed", "filed"}, {"filed on", "filed"}, {"filing date", "filed"}, {"filed", "filed"}, {"f i l e d", "filed"}, {"lodged", "filed"}, {"received", ""},
	{"opinion issued", "decided"}, {"issued", "decided"}, {"decided and entered", "decided"}, {"date entered", "entered"}, {"entered on docket", "entered"}, {"docketed", "entered"}, {"entered", "entered"}, {"entry date", "entered"}, {"enter", "entered"},
	{"argued and submitted", "argued"}, {"submitted on briefs", "submitted"}, {"on briefs", "submitted"}, {"respectfully submitted", "filed"}, {"submitted", "submitted"}, {"argued", "argued"}, {"heard", "argued"}, {"oral argument", "argued"},
	{"decision date", "decided"}, {"decided", "decided"}, {"decision", "decided"}, {"rendered", "decided"}, {"opinion delivered", "decided"}, {"delivered", "decided"}, {"handed down", "decided"}, {"release date", "decided"}, {"journalized", "decided"}, {"released", "decided"}, {"opinion filed", "filed"},
	{"as amended", "amended"}, {"amended", "amended"}, {"revised", "amended"}, {"modified", "amended"},
	{"so ordered", "decided"}, {"it is ordered", "decided"}, {"ordered", "decided"}, {"adjudged", "decided"}, {"dated", "decided"}, {"date", "decided"}, {"signed", "decided"}, {"done", "decided"}, {"given", "decided"}, {"executed", "decided"}, {"and now", "decided"}, {"this", "decided"}, {"on", ""},
	{"archive date", ""}, {"hearing", ""}, {"trial date", ""}, {"deadline", ""}, {"due", ""}, {"noted for", ""}, {"note on motion calendar", ""},
}

// A dateHit is a date and how much its place says that it is the paper's own.
type dateHit struct {
	Date
	weight int
}

// datesIn reads the dates of one line of the head or foot; before is what stands
// just before it. Prose lines give none unless a sign stands right before.
func datesIn(c cell, before string) []dateHit {
	var out []dateHit
	if appealed(c.s) {
		return nil // the date of what is appealed from
	}
	if ds := argumentAndDecision(c); ds != nil {
		return []dateHit{{ds[0], 1}, {ds[1], 1}}
	}
	for _, p := range printedDates(c.s) {
		lead := c.s[:p.Start]
		kind, sign := dateKind(lead)
		if !sign {
			kind, sign = dateKind(before)
			if strings.TrimSpace(lead) != "" && !strings.HasSuffix(strings.TrimSpace(lead), ",") {
				sign = false
			}
		}
		if strings.EqualFold(strings.TrimSpace(lead), "on") { // "Submitted Under L.A.R. 34.1(a)", "on March 7, 2023"
			if k, ok := dateKind(firstWords(before, 1)); ok && (k == "submitted" || k == "argued") {
				kind, sign = k, true
			}
		}
		after := strings.TrimSpace(c.s[p.End:])
		alone := len(strings.TrimSpace(lead))+len(after) <= 3 || afterNumberBar(lead)
		if top := p.Start == 0 && c.line < 3; top && (strings.HasPrefix(after, "[") || namesCourt(after)) {
			alone = true // "March 5, 1993   [NOT FOR PUBLICATION]"
		}
		if l := strings.TrimSpace(lead); !sign && after == "" && len(l) < 60 && (strings.HasSuffix(l, ", J.") || strings.HasSuffix(l, ", D.J.") || strings.HasSuffix(l, ", M.J.") || strings.HasSuffix(l, ", C.J.") || strings.HasPrefix(l, "Dated, ")) {
			alone = true // "REYES, J.   March 28, 2012", "Dated, Washington, D.C. May 3, 2021"
		}
		switch {
		case sign && kind == "", sign && !ownSign(lead) && !(datedTitle(lead) && !prose(c.s)):
			continue
		case sign:
		case alone:
			kind = "decided"
		default:
			continue
		}
		out = append(out, dateHit{Date{kind, p.Date, span.Span{Start: c.span.Start + p.Start, End: c.span.Start + p.End}}, 1})
	}
	return out
}

// argumentAndDecision are the two dates of a line in the manner of the Massachusetts
// Reports: "Hampshire.  May 3, 2022. - June 9, 2022."; nil if it is none.
func argumentAndDecision(c cell) []Date {
	if len(c.s) > 90 || len(c.s) < 22 || strings.IndexByte(c.s, '-') < 0 && !strings.Contains(c.s, "–") && !strings.Contains(c.s, "—") {
		return nil
	}
	found := printedDates(c.s)
	if len(found) != 2 {
		return nil
	}
	between := c.s[found[0].End:found[1].Start]
	if strings.Trim(between, " .,-–—") != "" || !strings.ContainsAny(between, "-–—") || strings.Trim(c.s[found[1].End:], " .") != "" || !found[0].Date.Before(found[1].Date) {
		return nil
	}
	var out []Date
	for k, kind := range [...]string{"argued", "decided"} {
		out = append(out, Date{kind, found[k].Date, span.Span{Start: c.span.Start + found[k].Start, End: c.span.Start + found[k].End}})
	}
	return out
}

// datedTitle reports whether lead is a title and its sign: "Opinion and Order dated".
func datedTitle(lead string) bool {
	low, all := lowerWords(lead)
	return low <= 3 && all <= 8 && lead[0] >= 'A' && lead[0] <= 'Z' && titleWords(lead)
}

// afterNumberBar reports whether a date stands behind the number and a bar, as a
// reprint has it: "Civ. No. 88–417. | May 3, 1990."
func afterNumberBar(lead string) bool {
	lead = strings.TrimSpace(lead)
	return len(lead) < 60 && strings.HasSuffix(lead, "|") && strings.Contains(lead, "No") && strings.ContainsAny(lead, "0123456789")
}

// dateKind is the kind that the last words of lead say, and whether they say any.
func dateKind(lead string) (string, bool) {
	l := strings.ToLower(squash(lead))
	l = strings.TrimRight(l, " :,.–—-_/(*[#")
	l = strings.TrimSuffix(l, " the")
	l = strings.TrimSuffix(l, " day")
	l = strings.TrimRight(l, " :,.–—-_/(*[#")
	for _, sign := range dateSigns {
		if strings.HasSuffix(l, sign.words) {
			if n := len(l) - len(sign.words); n == 0 || !isLetter(l[n-1]) {
				if sign.words == "this" || sign.words == "on" {
					return thisKind(l)
				}
				if of := lastWord(l[:n]); sign.words == "filed" && anothers(of) || sign.words == "date" && of != "" && !anyOf(of, "decision", "filing", "entry", "issue", "opinion", "order", "judgment") && n > 0 && l[n-1] == ' ' && !gapBeforeDate(lead) {
					return "", true // "Complaint Filed:", "Hearing Date:"
				}
				return sign.kind, true
			}
		}
	}
	return "", false
}

// gapBeforeDate reports whether the word "Date" that ends lead stands behind a gap, in
// a column of its own.
func gapBeforeDate(lead string) bool {
	raw := strings.TrimRight(lead, " :,.–—-_/(*[#\t")
	return len(raw) > 6 && strings.TrimRight(raw[len(raw)-6:len(raw)-4], " \t") == ""
}

// anothers reports whether what was filed is another paper than this one.
func anothers(noun string) bool {
	return anyOf(noun, "complaint", "action", "petition", "suit", "case", "motion", "notice", "appeal", "lawsuit", "transcript", "removal", "answer", "indictment", "claim")
}

func anyOf(w string, list ...string) bool {
	for _, x := range list {
		if w == x {
			return true
		}
	}
	return false
}

// thisKind is the kind of "Entered this …", "ORDERED on …"; "on" alone says nothing.
func thisKind(l string) (string, bool) {
	rest := strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(l, "this"), "on"), " :,.")
	for _, w := range [...]struct{ words, kind string }{{"entered", "entered"}, {"filed", "filed"}, {"signed", "decided"}, {"ordered", "decided"}, {"decided", "decided"}, {"dated", "decided"}, {"argued", "argued"}, {"respectfully submitted", "filed"}, {"submitted", "submitted"}, {"issued", "decided"}, {"done", "decided"}, {"executed", "decided"}, {"effective", ""}} {
		if strings.HasSuffix(rest, w.words) {
			return w.kind, true
		}
	}
	if strings.HasSuffix(l, "this") {
		return "decided", true
	}
	if strings.HasPrefix(rest, "at a session of") {
		return "decided", true // Michigan's and New York's orders
	}
	for _, w := range [...]string{"ordered in ", "ordered at ", "signed in ", "signed at ", "dated in ", "dated at ", "done in ", "done at ", "entered at ", "entered in "} {
		if i := strings.Index(rest, w); i >= 0 && i < 20 && len(rest)-i < 70 { // "ORDERED in Tampa, Florida, on"
			return "decided", true
		}
	}
	return "", false
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// printedDates are the dates of a line with their years, stamped ones too:
// "FEB 2 8 2020", "2021 May-12", "JUL-28-2005".
func printedDates(s string) []civil.Printed {
	if !dateLine(s) {
		return nil
	}
	var out []civil.Printed
	for _, p := range civil.Find(s) {
		if !p.NoYear {
			out = append(out, p)
		}
	}
	if len(out) == 0 && len(s) < 200 {
		if p, ok := stampDate(s); ok {
			out = append(out, p)
		} else if p, ok := spacedDate(s); ok {
			out = append(out, p)
		}
	}
	return out
}

// dateLine reports, cheaply, whether a line may hold a date with its year: a figure
// stands in it, or a year in words.
func dateLine(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isDigit(c) || (c|0x20 == 't' && i+8 < len(s) && s[i+3]|0x20 == 'u' && hasPrefixFold(s[i:], "THOUSAND") || c|0x20 == 'n' && i+8 < len(s) && s[i+4]|0x20 == 't' && hasPrefixFold(s[i:], "NINETEEN")) {
			return true
		}
	}
	return false
}

// spacedDate reads "this 2 4 day of A u g u s t , 2009": a form filled in by hand
// or set in wide letters.
func spacedDate(s string) (civil.Printed, bool) {
	if !strings.Contains(s, "day") {
		return civil.Printed{}, false
	}
	var b []byte
	var at []int
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && s[i] != '\t' && s[i] != '_' {
			b = append(b, s[i])
			at = append(at, i)
		}
	}
	flat := string(b)
	k := strings.Index(flat, "dayof")
	if k < 1 {
		return civil.Printed{}, false
	}
	from := k
	for from > 0 && (isLetter(flat[from-1]) && k-from < 2 || isDigit(flat[from-1])) {
		from--
	}
	tail := flat[k+5:]
	e := 0
	for e < len(tail) && isLetter(tail[e]) {
		e++
	}
	digits := strings.TrimLeft(flat[from:k], "abcdefghijklmnopqrstuvwxyz")
	p, ok := civil.ReadAt(tail[:e]+" "+strings.TrimRight(digits, "stndrh")+", "+strings.TrimLeft(tail[e:], ",."), 0)
	if !ok || p.NoYear {
		return civil.Printed{}, false
	}
	p.Start, p.End = at[from], len(s)
	return p, true
}

var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

const monthLetters = "janfebmaraprmayjunjulaugsepoctnovdec"

// stampDate reads a date as a rubber or electronic stamp prints it, and as a
// scan misreads it: digits apart, hyphens or points for spaces, the year first.
func stampDate(s string) (civil.Printed, bool) {
	for i := 0; i+3 <= len(s); i++ {
		if !isLetter(s[i]) || i > 0 && isLetter(s[i-1]) {
			continue
		}
		m := strings.Index(monthLetters, strings.ToLower(s[i:i+3]))
		if m < 0 || m%3 != 0 {
			continue
		}
		j := i + 3
		for j < len(s) && isLetter(s[j]) && j < i+9 {
			j++
		}
		if !strings.HasPrefix(monthNames[m/3], strings.ToLower(s[i:j])) && !strings.EqualFold(s[i:j], "sept") {
			continue // "Maryland 21202"
		}
		if p, ok := stampRest(s, i, j, m/3+1); ok {
			return p, true
		}
	}
	return civil.Printed{}, false
}

// stampRest reads day and year after the month that ends at j and begins at i.
func stampRest(s string, i, j, month int) (civil.Printed, bool) {
	var digits []byte
	k := j
	for k < len(s) && len(digits) < 6 && k-j < 14 {
		c := s[k]
		if isDigit(c) {
			digits = append(digits, c)
		} else if c != ' ' && c != '-' && c != '.' && c != ',' && c != '\'' && c != '/' {
			break
		}
		k++
	}
	num := func(b []byte) int {
		v := 0
		for _, c := range b {
			v = v*10 + int(c-'0')
		}
		return v
	}
	var d civil.Date
	switch n := len(digits); {
	case n == 6:
		d = civil.Date{Year: num(digits[2:]), Month: month, Day: num(digits[:2])}
	case n == 5:
		d = civil.Date{Year: num(digits[1:]), Month: month, Day: num(digits[:1])}
	case (n == 1 || n == 2) && i >= 5: // 2021 May-12
		if y, ok := yearBefore(s, i); ok {
			d = civil.Date{Year: y, Month: month, Day: num(digits)}
		}
	}
	if !d.Valid() || d.Year < 1900 || d.Year > 2099 {
		return civil.Printed{}, false
	}
	return civil.Printed{Start: i, End: k, Date: d}, true
}

// yearBefore is the four-digit year that ends just before i.
func yearBefore(s string, i int) (int, bool) {
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '-') {
		i--
	}
	if i < 4 {
		return 0, false
	}
	y := 0
	for _, c := range []byte(s[i-4 : i]) {
		if !isDigit(c) {
			return 0, false
		}
		y = y*10 + int(c-'0')
	}
	return y, y >= 1900 && y < 2100
}
