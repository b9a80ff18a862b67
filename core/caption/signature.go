package caption

import (
	"strings"

	"pincite/core/span"
)

// signed reads a signature block whose office stands in cell i, its name in the
// lines above; it reports whether the cell is an office and no more.
func (r *judgeReader) signed(cells []cell, i int) bool {
	s := strings.TrimLeft(cells[i].s, "*_ ")
	m := judgesRe().officeOnly.FindStringSubmatch(s)
	if m == nil {
		k := strings.LastIndex(s, "  ") // "Detroit, Michigan   UNITED STATES DISTRICT JUDGE"
		if k < 0 || prose(s) {
			return false
		}
		if m = judgesRe().officeOnly.FindStringSubmatch(s[k+2:]); m == nil || !containsFold(m[1], "JUDGE") {
			return false
		}
	}
	if prose(s) {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		up := cells[k].s
		if strings.Contains(strings.ToLower(up), "by the court") {
			break
		}
		if name, ok := signedName(up); ok {
			r.add(name, m[1], "signer", cells[k].span.Cover(cells[i].span))
			break
		}
	}
	return true
}

// byLine reads "BY JUDGE REYES" and "OPINION BY JUSTICE REYES" under a title.
func (r *judgeReader) byLine(c cell, s string) bool {
	rest, at := s, 0
	if hasPrefixFold(rest, "OPINION ") {
		at = len("OPINION ")
	}
	if rest = s[at:]; !hasPrefixFold(rest, "BY JUDGE ") && !hasPrefixFold(rest, "BY JUSTICE ") && !hasPrefixFold(rest, "BY CHIEF ") && !hasPrefixFold(rest, "BY PRESIDENT ") {
		return false
	}
	rest = rest[len("BY "):]
	m := judgesRe().title.FindStringSubmatchIndex(rest)
	if m == nil || m[0] != 0 || len(rest) > 60 {
		return false
	}
	off := c.span.Start + strings.Index(c.s, rest)
	r.add(rest[m[4]:m[5]], rest[m[2]:m[3]], "author", span.Span{Start: off + m[2], End: off + m[5]})
	return true
}

// signedAbove reports whether a paper is signed over its caption, as bankruptcy courts do.
func signedAbove(cells []cell) bool {
	for _, c := range cells {
		if containsFold(c.s, "SO ORDERED") || hasPrefixFold(c.s, "SIGNED") || hasPrefixFold(c.s, "DATED") {
			return true
		}
	}
	return false
}

// inPanel reports whether a line was read as the panel's.
func (r *judgeReader) inPanel(sp span.Span) bool {
	for _, j := range r.out {
		if j.Role == "panel" && j.Span.Start <= sp.Start && sp.End <= j.Span.End {
			return true
		}
	}
	return false
}

// signsHere reports whether "Judge Ada Reyes" in cell i signs: a date or words of
// ordering stand above, or the court's name below.
func signsHere(cells []cell, i int) bool {
	if s := cells[i].s; !containsFold(s, "JUDGE") && !containsFold(s, "JUSTICE") && !(i+1 < len(cells) && containsFold(cells[i+1].s, "COURT")) {
		return false // "Hon. Ada Reyes, Corporation Counsel"
	}
	if i+1 < len(cells) && strings.EqualFold(squash(cells[i+1].s), "united states district court") {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		u := strings.ToUpper(cells[k].s)
		if strings.Contains(u, "SO ORDERED") || strings.Contains(u, "BY THE COURT") || len(u) < 60 && len(printedDates(cells[k].s)) > 0 && !prose(cells[k].s) {
			return true
		}
	}
	return false
}

// judgeOffice reports whether s is a judge's office and no more, "United States
// District Judge".
func judgeOffice(s string) bool {
	m := judgesRe().officeOnly.FindStringSubmatch(s)
	return m != nil && strings.Contains(m[1], " ") && containsFold(m[1], "JUDGE") && len(m[1])+4 > len(s)
}

// signedName is the name over an office: the whole line, or what stands behind a
// gap or a date in it: "Dated: June 3, 2025   ADA REYES".
func signedName(up string) (string, bool) {
	if ds := printedDates(up); len(ds) == 1 && ds[0].End < len(up) {
		up = up[ds[0].End:]
	}
	up = strings.Trim(up, " \t")
	if k := strings.LastIndex(up, "  "); k > 0 && strings.Contains(strings.TrimRight(up[:k], " "), " ") {
		if _, ok := judgeName(up[k+2:]); ok {
			return up[k+2:], true
		}
	}
	name, ok := judgeName(up)
	if ok && !strings.Contains(name, " ") && !upper(up) {
		return "", false // a word in mixed type, the end of a line
	}
	return up, ok
}

// foot reads the signature blocks: a name over an office, "/s/ Name", "BY THE COURT".
func (r *judgeReader) foot(cells []cell) {
	re := judgesRe()
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		if l := strings.TrimLeft(c.s, "("); hasPrefixFold(l, "PANEL CONSIST") {
			if at := re.before.FindStringIndex(l); at != nil {
				i = r.panel(cells, i, l[at[1]:]) - 1
				continue
			}
		}
		s := strings.TrimLeft(c.s, "*_ ")
		if containsFold(s, "JUSTICE") && strings.Contains(strings.ToLower(squash(s)), "of justice") {
			continue // the Department
		}
		if len(s) > 130 || !mayBeJudge(s) || prose(s) || belowJudge(cells, i) {
			continue
		}
		if r.inPanel(c.span) || r.signed(cells, i) {
			continue
		}
		if m := re.abbrev.FindStringSubmatchIndex(s); m != nil && len(s) < 60 && !r.separately {
			r.add(s[m[2]:m[3]], s[m[4]:m[5]], "signer", span.Span{Start: c.span.Start + c.span.Len() - len(s) + m[2], End: c.span.Start + c.span.Len() - len(s) + m[5]})
			continue
		}
		if m := re.nameOffice.FindStringSubmatchIndex(s); m != nil {
			off := c.span.Start + strings.Index(c.s, s)
			role := "signer"
			if name := s[m[2]:m[3]]; m[2] == 0 && upper(name) && !strings.Contains(name, " ") && strings.HasSuffix(s, ".") {
				role = "author" // "REYES, Administrative Patent Judge."
			}
			r.add(s[m[2]:m[3]], s[m[4]:m[5]], role, span.Span{Start: off + m[2], End: off + m[5]})
			continue
		}
		if m := re.title.FindStringSubmatchIndex(s); m != nil && m[0] == 0 && m[5] == len(strings.TrimRight(s, " .,")) && len(s) < 48 && signsHere(cells, i) {
			off := c.span.Start + strings.Index(c.s, s)
			r.add(s[m[4]:m[5]], strings.TrimRight(s[m[2]:m[3]], " :"), "signer", span.Span{Start: off + m[2], End: off + m[5]})
		}
	}
}

// referred reads who sent the matter to the judge who writes: "referred to me for a
// report and recommendation by the Honorable Ada Reyes" (28 U.S.C. 636(b)(1)).
func (r *judgeReader) referred(c cell) {
	i := strings.Index(c.s, " by ")
	if i < 0 || !mayBeJudge(c.s) || !strings.Contains(c.s, "refer") && !strings.HasPrefix(c.s, "been referred") {
		return
	}
	for i >= 0 && i < len(c.s) {
		rest := c.s[i+4:]
		if m := judgesRe().title.FindStringSubmatchIndex(rest); m != nil && m[0] == 0 {
			at := c.span.Start + i + 4
			r.add(rest[m[4]:m[5]], rest[m[2]:m[3]], "referring", span.Span{Start: at + m[2], End: at + m[5]})
			return
		}
		k := strings.Index(rest, " by ")
		if k < 0 {
			return
		}
		i += 4 + k
	}
}
