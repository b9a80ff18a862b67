package caption

import (
	"strings"

	"pincite/core/span"
)

// How the names of a panel are joined: between them, and before an office each has.
var (
	panelCommas = strings.NewReplacer(" and ", ", ", " AND ", ", ", " & ", ", ", "*", "")
	panelGaps   = strings.NewReplacer(" and ", " ", " AND ", " ", "*", "")
)

// panel reads "Before X, Y, and Z, Circuit Judges." over several lines; it
// returns the cell after the panel.
func (r *judgeReader) panel(cells []cell, i int, first string) int {
	next := i + 1
	re := judgesRe()
	if strings.Trim(first, " :") == "" && next < len(cells) && cells[next].right && cells[next].line == cells[i].line {
		first = cells[next].s
		next++
	}
	if r.eachWithOffice(first, cells[next-1].span) {
		return next
	}
	var b strings.Builder
	b.WriteString(first)
	for !re.judges.MatchString(b.String()) && next < len(cells) && next < i+9 {
		if prose(cells[next].s) {
			return i + 1
		}
		b.WriteString(" ")
		b.WriteString(cells[next].s)
		next++
	}
	s := squash(b.String())
	m := re.judges.FindStringIndex(s)
	if m == nil {
		return i + 1
	}
	sp := cells[i].span.Cover(cells[next-1].span)
	for next < len(cells) && next < i+9 && (cells[next].blank == 0 || listGoesOn(s)) && !prose(cells[next].s) && re.judges.MatchString(cells[next].s) && !re.title.MatchString(cells[next].s) && len(cells[next].s) < 120 {
		s += " " + cells[next].s
		sp = sp.Cover(cells[next].span)
		next++
	}
	for next < len(cells) && next < i+12 && len(cells[next].s) < 80 && (hasPrefixFold(cells[next].s, "HONORABLE ") || hasPrefixFold(cells[next].s, "HON. ") || hasPrefixFold(cells[next].s, "THE HONORABLE ")) && re.judges.MatchString(cells[next].s) {
		s += ", " + cells[next].s // one judge a line
		sp = sp.Cover(cells[next].span)
		next++
	}
	before := len(r.out)
	r.panelNames(s, sp)
	if hasPrefixFold(cells[i].s, "PRESENT") && len(r.out) == before+1 {
		r.out[before].Role = "author" // who presides over minutes alone decides them
	}
	return next
}

// listGoesOn reports whether a list goes on behind s.
func listGoesOn(s string) bool {
	return strings.HasSuffix(s, ",") || strings.HasSuffix(s, " and") || strings.HasSuffix(s, "*")
}

// eachWithOffice reads a panel whose judges have their office each, or before them all:
// "PELL, P.J.E., MARSH, J., and KING, J.*", "Judges Pell, Marsh and Lorne".
func (r *judgeReader) eachWithOffice(s string, sp span.Span) bool {
	office, list := "J.", panelGaps.Replace(s)
	if hasPrefixFold(s, "JUDGES ") {
		office, list = "Judge", panelCommas.Replace(s[len("Judges "):])
	} else if strings.Count(s, " J.")+strings.Count(s, " P.J.") < 2 || strings.Contains(s, "JJ") {
		return false
	}
	n := 0
	for _, name := range strings.Split(list, ", ") {
		name = strings.TrimLeft(strings.Trim(name, " ,."), " ")
		switch strings.ReplaceAll(name, " ", "") {
		case "J", "P.J", "P.J.E", "S.J", "C.J", "":
			continue
		}
		n++
		r.add(name, office, "panel", sp)
	}
	return n > 0
}

func (r *judgeReader) panelNames(s string, sp span.Span) {
	re := judgesRe()
	for {
		m := re.judges.FindStringIndex(s)
		if m == nil {
			return
		}
		office := singularOffice(strings.TrimSpace(s[m[0]:m[1]]))
		for _, n := range strings.FieldsFunc(panelCommas.Replace(s[:m[0]]), func(c rune) bool { return c == ',' || c == ';' }) {
			n = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(n), "and "), "AND ")
			switch strings.Trim(strings.ToUpper(n), ". ") {
			case "C.J", "CJ", "P.J", "J", "JR", "SR", "II", "III", "J.P", "CHIEF", "":
				continue
			}
			r.add(n, office, "panel", sp)
		}
		s = strings.TrimLeft(s[m[1]:], " ,.;")
	}
}

func singularOffice(s string) string {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "s"), "S")
	if strings.EqualFold(s, "JJ.") {
		return "J."
	}
	return s
}
