// Package caption reads who, where, when and under what number: the court, the
// docket numbers, the parties with their roles, the title as printed, the judges
// and the dates of a paper. An empty field was not found; nothing is guessed.
//
// It reads the head of a paper line by line, in either column of its caption,
// and the foot near the signs of a signature; not the body between.
package caption

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/law"
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
func Find(t *text.Text) Caption {
	s := t.String()
	h := readHead(t, firstHead)
	if !trialCourt(h.caption.Court) || len(h.caption.Parties) == 0 || h.end+16 >= len(h.cells) {
		h = readHead(t, shortHead)
	}
	if h.end+8 >= len(h.cells) && len(h.caption.Parties) > 0 && len(s) > shortHead.bytes/4 {
		h = readHead(t, longHead)
	}
	var docket sheet
	if sheetAt(h.cells) >= 0 {
		h = readHead(t, longHead)
		docket = readSheet(h.cells, sheetAt(h.cells))
		h.caption.Parties, h.caption.CaseName, h.caption.Span, h.end = docket.parties, docket.caseName(h.caption.Court), docket.span, docket.end
	}
	c := h.caption
	c.Dockets = findDockets(h.cells, h.stamps, h.from, h.end)
	if k, ok := namedByNumber(c.Dockets); ok && c.Court.Name == "" {
		c.Court = k
	}
	c.Title = findTitle(h.cells, h.from, h.end)
	foot := footCells(s, h.cells, h.end)
	c.Judges = findJudges(s, h.cells[:min(h.from, len(h.cells))], h.cells, foot, c.Court, h.end)
	if docket.end > 0 {
		c.Judges = docket.judges
	}
	if docket.end == 0 { // the dates of a docket are its entries'
		c.Dates = findDates(h.cells, h.stamps, foot, h.end, c.Court)
	}
	entrySigned(&c, s)
	markProSe(&c, s)
	if row, ok := law.CourtByID(c.Court.ID); ok && row.System != "federal" {
		for i := range c.Dockets {
			c.Dockets[i].JudgeInitials = "" // "-CA-01" is a kind of case and a section
		}
	}
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
	if bodyFirst(h.cells) {
		return h // no caption is printed; what the body names is another's
	}
	court, at := findCourt(h.cells, h.stamps)
	c.Court, h.courtInHead = court, at >= 0
	h.from = min(max(at, 0), len(h.cells))
	for i := 0; i < h.from; i++ { // a heading right of the rail: the parties stand beside it
		if h.cells[i].right && h.cells[i].span.Start == court.Span.Start {
			h.from = max(i-1, 0)
		}
	}
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

// markLower marks as the court below's what an appellate caption prints in the
// form of a trial court's number after its own.
func markLower(c *Caption) {
	if strings.HasPrefix(c.Court.ID, "bap") && len(c.Dockets) > 0 {
		for i := range c.Dockets {
			c.Dockets[i].Lower = i > 0 // "BAP No." is the panel's own
		}
	}
	appellate := federalAppeals(c.Court.ID) || strings.HasPrefix(c.Court.ID, "bap")
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
	s = s[:min(len(s), 12<<10)]
	if !strings.Contains(s, "pro se") && !strings.Contains(s, "PRO SE") && !strings.Contains(s, "Pro Se") && !strings.Contains(s, "Pro se") {
		return
	}
	open := strings.ToLower(s)
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
		if strings.HasPrefix(open[at:], "se") { // "pro sese": all whom the words name
			for i, p := range c.Parties {
				if strings.Contains(near, strings.ToLower(p.Name)) {
					c.Parties[i].ProSe = true
				}
			}
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
