// Package caption reads who, where, when and under what number: the court, the
// docket numbers, the parties with their roles, the title as printed, the judges
// and the dates of a paper. An empty field was not found; nothing is guessed.
//
// It reads the head of a paper line by line, in either column of its caption,
// and the foot near the signs of a signature; not the body between.
package caption

import (
	"strings"

	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A Caption is the head of a paper, and who signed it when.
type Caption struct {
	Span     span.Span // the caption as a whole; empty if the paper has none
	Court    Court
	Dockets  []Docket
	Parties  []Party
	CaseName string // short: "Brand v. Cedar County"
	Title    Field  // as printed: "OPINION AND ORDER"
	Judges   []Judge
	Dates    []Date
}

// A Field is a value and the words it came from.
type Field struct {
	Value string
	Span  span.Span
}

// A Court is the court that issued the paper, or before which it was filed.
type Court struct {
	ID       string // CourtListener's: mowd, ca8, scotus, calctapp
	Name     string // full name: "United States District Court for the Western District of Missouri"
	Division string // "Central Division"; "" where none is printed
	Span     span.Span
}

// A Docket is one docket number taken apart.
type Docket struct {
	Text          string // as printed: "04-4192-CV-C-NKL"
	Office        string // "1" in 1:18-cv-303
	Year          int    // four digits; 0 if not told
	Serial        int
	Type          string // cv, cr, mc, bk, md …; "" if not told
	JudgeInitials string
	Lower         bool // the number in the court below, on appeal
	Span          span.Span
}

// A Party is one party as the caption names it.
type Party struct {
	Name        string
	Role        string // lower case as printed, singular: plaintiff, defendant-appellee, petitioner …
	ProSe       bool
	EtAl        bool
	Capacity    string       // "official", "individual", "official and individual"; "" if not told
	Identifiers []Identifier // register, inmate or booking numbers
	Span        span.Span
}

// An Identifier is a number printed with a party's name.
type Identifier struct{ Label, Value string }

// A Judge is one judge and the part that judge played.
type Judge struct {
	Name   string
	Office string // as printed: "Magistrate Judge"
	Role   string // signer author panel referring; "" where the caption names a judge and no more
	Span   span.Span
}

// A Date is one date of the paper itself.
type Date struct {
	Kind string // decided filed entered argued submitted amended
	Date civil.Date
	Span span.Span
}

// Find reads the caption, the judges and the dates of t.
func Find(t *text.Text, toks []lex.Token, cites []cite.Citation) Caption {
	s := t.String()
	h := readHead(t, shortHead)
	if h.end+8 >= len(h.cells) && len(h.caption.Parties) > 0 && len(s) > shortHead.bytes/4 {
		h = readHead(t, longHead)
	}
	c := h.caption
	c.Dockets = findDockets(h.cells, h.stamps, h.from, h.end)
	if k, ok := namedByNumber(c.Dockets); ok && c.Court.Name == "" {
		c.Court = k
	}
	c.Title = findTitle(h.cells, h.from, h.end)
	foot := footCells(s, h.cells, h.end)
	c.Judges = findJudges(h.cells, foot, c.Court, h.end)
	c.Dates = findDates(h.cells, h.stamps, foot, h.end, c.Court)
	markProSe(&c, s)
	markLower(&c)
	if len(c.Parties) == 0 && c.Court.Name == "" {
		return c
	}
	if h.courtInHead {
		c.Span = c.Span.Cover(c.Court.Span)
	}
	for _, d := range c.Dockets {
		if h.end > 0 && len(h.cells) > 0 && d.Span.Start < h.cells[min(h.end, len(h.cells))-1].span.End {
			c.Span = c.Span.Cover(d.Span)
		}
	}
	return c
}

// A head is what the first lines say.
type head struct {
	cells, stamps []cell
	from, end     int // cells between which the parties stand
	courtInHead   bool
	caption       Caption // court, parties, case name
}

// readHead reads court and parties from the lines within the limit.
func readHead(t *text.Text, most headLimit) head {
	var h head
	h.cells, h.stamps = headCells(t.String(), most)
	h.stamps = append(h.stamps, stampCells(t)...)
	c := &h.caption
	court, at := findCourt(h.cells, h.stamps)
	c.Court, h.courtInHead = court, at >= 0
	h.from = min(max(at, 0), len(h.cells))
	if partiesAbove(h.cells[:h.from]) {
		h.from = 0
	}
	c.Parties, c.CaseName, c.Span, h.end = findParties(h.cells, h.from, court)
	if len(c.Parties) == 0 && h.from > 0 {
		c.Parties, c.CaseName, c.Span, h.end = findParties(h.cells, 0, court)
		h.end = max(h.end, h.from)
	}
	if len(h.cells) > 1 && reporterPage(h.cells) && !sameFirst(c.CaseName, h.cells[0].s) {
		c.Parties, c.CaseName, c.Span = nil, "", span.Span{} // its columns run into one another
	}
	if c.CaseName == "" {
		name := namedElsewhere(h.cells, court)
		c.CaseName = name.Value
		if c.Span.Empty() {
			c.Span = name.Span
		}
	}
	return h
}

// reporterPage reports whether the text begins as a reporter's page does, with the
// case's name and the page, and how to cite it under that.
func reporterPage(cells []cell) bool {
	return versusIn(cells[0].s) != nil && strings.HasPrefix(strings.ReplaceAll(cells[1].s, " ", ""), "Citeas")
}

// sameFirst reports whether the first word of a case's name stands in a running head.
func sameFirst(name, head string) bool {
	first, _, _ := strings.Cut(name, " ")
	return first != "" && strings.Contains(strings.ToLower(head), strings.ToLower(first))
}

// partiesAbove reports whether the parties stand above the court's name, as in a
// reporter's print.
func partiesAbove(cells []cell) bool {
	for _, c := range cells {
		if onlyVersus(c.s) || onlyRole(c.s) != "" && !strings.HasPrefix(strings.ToLower(c.s), "attorney") {
			return true
		}
	}
	return false
}

// namedElsewhere is the case's name where no caption gives it: the subject line of
// a letter, or a line of its own at the top.
func namedElsewhere(cells []cell, court Court) Field {
	for i := 0; i < len(cells) && i < 40; i++ {
		s := cells[i].s
		subject := false
		for _, p := range [...]string{"Re:", "RE:", "Re ", "Subject:", "SUBJECT:", "Case Name:", "Case Name ", "CASE NAME:", "Case Title:", "Case title:"} {
			if rest, ok := strings.CutPrefix(s, p); ok {
				s, subject = strings.TrimSpace(rest), true
				break
			}
		}
		if !subject && (i > 8 || prose(s) || len(s) > 110) {
			continue
		}
		if j := reprintHead(s); j > 0 && i < 4 {
			s = s[:j]
		}
		if subject && i+1 < len(cells) && cells[i+1].blank == 0 {
			s += " " + cells[i+1].s
		}
		reporter := i == 0 && len(cells) > 1 && reporterPage(cells)
		if reporter {
			s = strings.TrimRight(strings.TrimRight(s, "0123456789"), " ") // a reporter's page and its number
		}
		m := versusIn(s)
		if m == nil || m[0] < 3 || citesReporter(s[m[1]:]) || !subject && !reporter && (i > 4 || versusInProse(s) || strings.HasSuffix(s, ".") || !capitalised(s) || strings.ContainsAny(s, "(“”")) {
			continue
		}
		a, b := namesIn(s[:m[0]]), namesIn(cutNumber(s[m[1]:]))
		if i < 4 && len(b) > 0 {
			b[0].Name = strings.TrimRight(strings.TrimRight(b[0].Name, "0123456789"), " ,")
		}
		if len(a) > 0 && len(b) > 0 && plausible(a[0].Name) && plausible(b[0].Name) {
			return Field{shortName(a[0].Name, court) + " v. " + shortName(b[0].Name, court), cells[i].span}
		}
	}
	return Field{}
}

// reprintHead is where the report begins in a reprint's first line: "Brand v. Cedar
// County, 99 F.R.D. 99 (1983)"; 0 if s is no such line.
func reprintHead(s string) int {
	if i := strings.Index(s, ", Not Reported in"); i > 8 {
		return i
	}
	for i := 8; i+3 < len(s) && i < 120; i++ {
		if s[i] == ',' && s[i+1] == ' ' && isDigit(s[i+2]) && citesReporter(s[i+1:]) {
			return i
		}
	}
	return 0
}

// cutNumber is s up to the docket number in it.
func cutNumber(s string) string {
	for _, d := range docketsIn(cell{s: s}) {
		s = s[:min(len(s), d.Span.Start)]
		break
	}
	for _, l := range [...]string{"No.", "Case No", "Civil Action", "Docket", "Civ. "} {
		if i := strings.Index(s, l); i > 2 {
			s = s[:i]
		}
	}
	return strings.TrimRight(s, " ,;(")
}

// findDockets reads the numbers of the caption first, then of the lines above and
// a little below it, then of the stamps.
func findDockets(cells, stamps []cell, from, end int) []Docket {
	var out []Docket
	add := func(d Docket) {
		if len(out) > 0 && d.Year == 0 && d.Type == "" {
			return // a bare number after a full one is an entry's, a page's, a lawyer's
		}
		for i := range out {
			if sameNumber(out[i], d) {
				if out[i].Office == "" && d.Office != "" && out[i].Year == 0 {
					out[i].Year = d.Year
				}
				return
			}
		}
		out = append(out, d)
	}
	scan := func(a, b int, short bool) {
		for i := max(a, 0); i < min(b, len(cells)); i++ {
			if prose(cells[i].s) || short && len(cells[i].s) > 120 {
				continue
			}
			for _, d := range docketsIn(cells[i]) {
				d.Lower = d.Lower || afterAppeal(cells, i) || i > 0 && len(cells[i-1].s) < 60 && lowerLabel(cells[i-1].s)
				add(d)
			}
		}
	}
	scan(from, end, false)
	scan(0, from, true)
	scan(end, end+14, true)
	for _, c := range stamps {
		for _, d := range docketsIn(c) {
			if d.Year != 0 {
				add(d)
				break
			}
		}
	}
	own := false
	for _, d := range out {
		own = own || !d.Lower
	}
	if !own && len(out) > 0 {
		out[0].Lower = false // one number, however it stands, is this court's
	}
	return out
}

// afterAppeal reports whether cell i belongs to the lines that say what is appealed from.
func afterAppeal(cells []cell, i int) bool {
	for k, n := i, 0; k >= 0 && n < 4; k-- {
		if cells[i].right && !cells[k].right && i-k < 12 {
			continue
		}
		n++
		u := strings.ToUpper(cells[k].s)
		for _, p := range [...]string{"APPEAL FROM", "APPEALS FROM", "APPEALED FROM", "ON APPEAL FROM", "ON PETITION FOR REVIEW", "PETITION FOR REVIEW OF", "ON WRIT OF"} {
			if strings.Contains(u, p) {
				return true
			}
		}
	}
	return false
}

// lowerLabel reports whether a line ends in a label of the court below: "D.C. No."
func lowerLabel(s string) bool {
	u := strings.ToUpper(strings.TrimRight(s, " "))
	for _, w := range lowerSigns {
		if strings.HasSuffix(u, w) || strings.HasSuffix(u, w+".") || strings.HasSuffix(u, w+"S.") {
			return true
		}
	}
	return false
}

// markLower marks as the court below's what an appellate caption prints in the
// form of a trial court's number after its own.
func markLower(c *Caption) {
	if strings.HasPrefix(c.Court.ID, "bap") && len(c.Dockets) > 0 {
		for i := range c.Dockets {
			c.Dockets[i].Lower = i > 0 // "BAP No." is the panel's own
		}
	}
	appellate := strings.HasPrefix(c.Court.ID, "ca") && len(c.Court.ID) <= 4 || strings.HasPrefix(c.Court.ID, "bap")
	if !appellate || len(c.Dockets) < 2 {
		return
	}
	own := false
	for _, d := range c.Dockets {
		own = own || d.Type == "" && !d.Lower
	}
	for i := range c.Dockets {
		d := &c.Dockets[i]
		if own && (d.Type == "cv" || d.Type == "cr" || d.Type == "bk") && d.Office != "" {
			d.Lower = true
		}
	}
}

// markProSe marks the party that the opening says appears without counsel: the
// role or the name nearest before or after "pro se".
func markProSe(c *Caption, s string) {
	open := strings.ToLower(s[:min(len(s), 12<<10)])
	for at, n := 0, 0; n < 8; n++ {
		k := strings.Index(open[at:], "pro se")
		if k < 0 {
			return
		}
		k += at
		at = k + 6
		near := open[max(0, k-70):k]
		if i := strings.LastIndexAny(near, ".;"); i >= 0 && !strings.HasSuffix(near[:i+1], "v.") {
			near = near[i+1:]
		}
		if strings.HasSuffix(near, "not ") || strings.Contains(near, "formerly") {
			continue
		}
		best, place := -1, -1
		for i, p := range c.Parties {
			for _, w := range [...]string{baseRole(p.Role), strings.ToLower(shortName(p.Name, c.Court))} {
				if w == "" {
					continue
				}
				if j := strings.LastIndex(near, w); j > place && (w != baseRole(p.Role) || firstOfRole(c.Parties, i)) {
					best, place = i, j
				}
				if strings.HasPrefix(open[at:], " "+w) && firstOfRole(c.Parties, i) {
					best, place = i, 1000
				}
			}
		}
		if best >= 0 {
			c.Parties[best].ProSe = true
		}
	}
}

// baseRole is the first word of a role: "plaintiff" of "plaintiff-appellant".
func baseRole(role string) string {
	if k := strings.IndexAny(role, "-/ "); k > 0 {
		return role[:k]
	}
	return role
}

func firstOfRole(ps []Party, i int) bool {
	for k := 0; k < i; k++ {
		if ps[k].Role == ps[i].Role {
			return false
		}
	}
	return true
}
