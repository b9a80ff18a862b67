package caption

import (
	"strings"

	"pincite/core/span"
)

// A kind of event in the stream of a caption's party cells.
type eventKind uint8

const (
	evName eventKind = iota
	evRole
	evLead // a role before its names
	evVersus
	evInRe
)

// An event is one thing a caption's party column says.
type event struct {
	kind eventKind
	s    string
	span span.Span
	gap  bool // blank lines stood before it
}

// A party list under way.
type partyReader struct {
	parties      []Party
	side         int // 0 before the v., 1 after
	firstOf      [2]int
	names        []event
	leadRole     string
	seenVs, inRe bool
	unread       [2]bool // the first name of a side could not be read
	roleAfterVs  bool
	roles        int
	loneVs       bool   // a v. stands in a cell of its own further on, so that "ADA V. REYES" is one name
	versusAlone  bool   // the v. stood in a cell of its own, as in a caption, not in a subject line
	usm          string // the marshals' number in the right column of a criminal judgment
	street       int    // one more than the names before an address under way
	instruction  bool   // a form's words in parentheses are under way
}

// findParties reads the parties from the cells after the court's heading. It
// returns them, the case's short name, the cells they stood in, and where they end.
func findParties(cells []cell, from int, court Court) (parties []Party, name string, whole span.Span, end int) {
	r := &partyReader{firstOf: [2]int{-1, -1}}
	end = from
	for i := from; i < min(len(cells), from+60) && !r.loneVs; i++ {
		r.loneVs = onlyVersus(cells[i].s) && !strings.ContainsAny(cells[i].s, "-gG")
	}
	begun, junk := -1, 0
	for i := from; i < len(cells); i++ {
		c := cells[i]
		verdict := r.take(cells, i)
		switch verdict {
		case cellStop:
			if r.seenVs || r.inRe || r.roles > 0 {
				goto done
			}
			junk++
			if junk > 30 {
				goto done
			}
			if !r.seenVs {
				r.names = nil
			}
			continue
		case cellSkip:
			continue
		}
		if begun < 0 || r.began() {
			begun = i
		}
		whole = whole.Cover(c.span)
		end = i + 1
	}
done:
	r.flush("")
	if !r.seenVs && !r.inRe && r.roles == 0 {
		return nil, "", span.Span{}, from
	}
	if court.Name == "" && r.roles == 0 && (end > from+8 || proseBefore(cells, begun)) {
		return nil, "", span.Span{}, from // a case cited in running text, not this one
	}
	r.sidesByVersus(court)
	if b := r.firstOf[1]; r.usm != "" && b >= 0 && len(r.parties[b].Identifiers) == 0 {
		r.parties[b].Identifiers = []Identifier{{"USM Number", r.usm}}
	}
	name = r.caseName(court)
	if r.inRe && len(r.parties) > 0 && litigation(r.parties[0].Name) {
		r.parties = r.parties[1:] // a litigation's name, no party
	}
	return r.parties, name, whole, end
}

// began reports whether the names under way are the first of all.
func (r *partyReader) began() bool { return len(r.parties) == 0 && !r.seenVs && len(r.names) == 1 }

type verdict uint8

const (
	cellSkip verdict = iota // not of the party column
	cellTake
	cellStop // the caption is over
)

// take reads cell i.
func (r *partyReader) take(cells []cell, i int) verdict {
	c := cells[i]
	s := strings.TrimLeft(c.s, "“\"'* ")
	if k := numberBefore(s); k > 0 {
		c.span.Start += len(c.s) - len(s) + k
		s = s[k:]
		c.s = s
	}
	if !r.seenVs && r.roles == 0 && hasPrefixFold(s, "CIRCUIT JUDGE") {
		r.names = nil // "PRESENT: … Circuit Judges.": the names above sat
		return cellSkip
	}
	if v, ok := r.mark(c, s); ok {
		return v
	}
	if v, ok := r.ofKind(cells, i, s); ok {
		return v
	}
	if v, ok := r.runningText(s); ok {
		return v
	}
	if c.right {
		return cellSkip // the right column names no party
	}
	if r.courtUnder(s) {
		return cellStop
	}
	if titleGoesOn(cells, i) || townUnder(cells, i) || judgeBeside(cells, i) >= 0 || clerkFollows(cells, i) || r.runningHead(cells, i) || i > 0 && strings.HasSuffix(cells[i-1].s, "DISTRICTOF") {
		return cellSkip
	}
	if k := untorn(c.s); k != "" && len(k) < len(c.s) {
		c.s, c.span.End = k, c.span.Start+len(k)
	} else if torn(s) {
		r.skipTorn(s)
		return cellSkip
	}
	if r.roleAfterVs && len(r.names) == 0 && !r.moreParties(cells, i) {
		return cellStop
	}
	if r.done() && c.blank > 0 && !r.moreParties(cells, i) && !r.runsOn() {
		return cellStop
	}
	if len(r.names) > 400 || r.seenVs && len(r.names) > 0 && strings.HasSuffix(s, ":") && strings.IndexByte("IVX1", s[0]) >= 0 && numbered(s) {
		return cellStop
	}
	if (r.seenVs || r.inRe) && (len(r.names) > 0 || r.inRe) && authorLine(s, c.blank > 0) {
		return cellStop
	}
	r.text(event{evName, c.s, c.span, c.blank > 0})
	return cellTake
}

// mark reads a cell that parts the names: a "v.", a role; and what stands beside them.
func (r *partyReader) mark(c cell, s string) (v verdict, ok bool) {
	if onlyVersus(s) {
		r.versusAlone = true
		r.versus()
		return cellTake, true
	}
	if role := onlyRole(s); role != "" {
		if strings.HasSuffix(strings.TrimSpace(s), ":") && len(r.names) == 0 {
			r.leadRole = roleName(role)
			r.roles++
			return cellTake, true
		}
		r.role(role)
		return cellTake, true
	}
	if hasPrefixFold(s, "USM N") {
		if k := strings.LastIndexByte(s, ' '); k > 0 {
			r.usm = s[k+1:]
		}
		return cellSkip, true
	}
	if role := misreadRole(s); role != "" && len(r.names) > 0 {
		r.role(role)
		return cellTake, true
	}
	if !c.right && r.besideNames(s) {
		return cellSkip, true
	}
	return 0, false
}

// ofKind is what a cell means by its kind, names aside: furniture, a title, the end.
func (r *partyReader) ofKind(cells []cell, i int, s string) (v verdict, ok bool) {
	c := cells[i]
	kind := cellKind(c, s)
	if subjectAt(s) > 0 && !r.seenVs && (versusIn(s) != nil || i+1 < len(cells) && versusIn(cells[i+1].s) != nil) {
		r.names, kind = nil, kindName
	}
	if kind == kindSkip && !c.right && r.seenVs && len(r.names) == 0 && r.firstOf[1] < 0 && courtOfficer(s) {
		kind = kindName
	}
	switch kind {
	case kindSkip:
		if r.seenVs && r.roles == 0 && len(r.names) > 0 && !c.right && upper(s) && isTitle(s) {
			return cellStop, true
		}
		if r.inRe && !r.seenVs && len(r.names) > 0 && !c.right && c.blank > 0 && isTitle(s) {
			return cellStop, true
		}
		return cellSkip, true
	case kindStop:
		if hasPrefixFold(s, "RE: D") || hasPrefixFold(s, "RE: ECF") {
			return cellSkip, true // the entries ruled on, strayed from the right column
		}
		if c.right && !r.done() || i > 0 && upper(s) && len(s) < 28 && cells[i-1].right && upper(cells[i-1].s) && !r.done() {
			return cellSkip, true // "PURSUANT TO RULE 41", a title's rest
		}
		return cellStop, true
	case kindTitle:
		if c.right || !r.done() && !r.longGap(cells, i) {
			return cellSkip, true
		}
		return cellStop, true
	}
	return 0, false
}

// done reports whether the caption may be over: both sides stand, and nothing is open.
func (r *partyReader) done() bool {
	return len(r.names) == 0 && (r.roleAfterVs || r.inRe && len(r.parties) > 0) || r.seenVs && r.roles == 0 && len(r.names) > 0
}

// runsOn reports whether the last line of names ends open: in a comma, a semicolon, "and".
func (r *partyReader) runsOn() bool {
	if len(r.names) == 0 {
		return false
	}
	s := strings.ToLower(strings.TrimRight(r.names[len(r.names)-1].s, " "))
	return strings.HasSuffix(s, ",") && !strings.HasSuffix(s, "al.,") || strings.HasSuffix(s, ";") || strings.HasSuffix(s, " and") || strings.HasSuffix(s, " of") || strings.HasSuffix(s, " the")
}

// longGap reports whether a gap before cell i ends a caption without roles.
func (r *partyReader) longGap(cells []cell, i int) bool {
	return r.seenVs && len(r.names) > 0 && cells[i].blank > 0 || r.inRe && len(r.names) > 0
}

const (
	kindName kindOf = iota
	kindSkip
	kindTitle
	kindStop
)

// text takes a cell of names, parting it where a v. or a role stands within.
func (r *partyReader) text(e event) {
	s := e.s
	if u := strings.ToUpper(s); !r.seenVs && r.roles == 0 && !r.inRe && len(r.names) > 0 && (strings.HasPrefix(u, "IN RE:") || e.gap && strings.HasPrefix(u, "IN RE ") || strings.HasPrefix(u, "IN THE MATTER OF")) {
		r.names = nil // what stood above was a stamp's
	}
	if i := subjectAt(s); i > 0 && len(r.names) == 0 && !r.seenVs { // a letter's subject
		e.s, e.span.Start = s[i:], e.span.Start+i
		s = e.s
	}
	if r.inRe && e.gap && !r.seenVs && len(r.names) > 0 && !r.runsOn() {
		r.flush("") // who it is about, over the parties
	}
	low := strings.ToLower(s)
	if len(r.names) == 0 && !r.seenVs {
		for _, p := range [...]string{"in re:", "in re ", "in the matter of the ", "in the matter of", "matter of", "ex parte", "in the interest of", "in re", "in the estate of", "estate of:"} {
			if strings.HasPrefix(low, p) && (len(low) == len(p) || p[len(p)-1] == ' ' || low[len(p)] == ' ' || low[len(p)] == ':' || low[len(p)] == ',') {
				r.inRe = true
				rest := strings.TrimLeft(s[len(p):], " :")
				if rest == "" {
					return
				}
				off := len(s) - len(rest)
				e.s, e.span.Start = rest, e.span.Start+off
				s = rest
				break
			}
		}
	}
	if m := leadRole(s); m != nil && len(r.names) == 0 {
		r.leadRole = roleName(s[m[2]:m[3]])
		r.roles++
		r.text(event{evName, s[m[1]:], span.Span{Start: e.span.Start + m[1], End: e.span.End}, false})
		return
	}
	m := versusIn(s)
	if m != nil && r.loneVs && m[0] > 0 && strings.Contains(s[m[0]:m[1]], "V.") && !strings.Contains(s, ", V.") {
		m = nil // an initial in capitals
	}
	if m != nil && m[0] > 0 && len(s) < 2000 {
		r.piece(s[:m[0]], e.span.Start, e.gap)
		r.versus()
		if rest := strings.TrimLeft(s[m[1]:], " "); rest != "" {
			off := len(s) - len(rest)
			r.text(event{evName, rest, span.Span{Start: e.span.Start + off, End: e.span.End}, false})
		}
		return
	}
	if m != nil && m[0] == 0 && m[1] < len(s) && len(s) < 300 {
		r.versus()
		r.text(event{evName, s[m[1]:], span.Span{Start: e.span.Start + m[1], End: e.span.End}, false})
		return
	}
	r.piece(s, e.span.Start, e.gap)
}

// piece takes names without a v. among them; a role at the end closes them.
func (r *partyReader) piece(s string, at int, gap bool) {
	if k := strings.Index(s, ", et al., "); k > 0 {
		if _, role := trailingRole(s[:k]); role != "" {
			s = s[:k] // "Cedar Corp., respondent, et al., defendants."
		}
	}
	if i, role := trailingRole(s); role != "" {
		if strings.TrimSpace(s[:i]) != "" {
			r.names = append(r.names, event{evName, s[:i], span.Span{Start: at, End: at + i}, gap})
		}
		r.role(role)
		return
	}
	within := strings.ContainsAny(s, ",;") && mayBeRole(s)
	for i := 0; i+1 < len(s) && within; i++ { // "Hollis Brand, Plaintiff, and Ada Reyes, Intervenor"
		if s[i] != ',' && s[i] != ';' {
			continue
		}
		rest := strings.TrimLeft(s[i+1:], " \n\t")
		if rest == "" || rest[0] < 'A' || rest[0] > 'Z' {
			continue
		}
		m := rolesRe().inner.FindStringSubmatchIndex(rest)
		if m == nil {
			continue
		}
		r.names = append(r.names, event{evName, s[:i], span.Span{Start: at, End: at + i}, gap})
		r.role(rest[m[2]:m[3]])
		off := len(s) - len(rest) + m[3]
		r.piece(strings.TrimLeft(s[off:], " ,.;:"), at+len(s)-len(strings.TrimLeft(s[off:], " ,.;:")), false)
		return
	}
	if strings.Trim(s, " ,.;:-") != "" {
		r.names = append(r.names, event{evName, s, span.Span{Start: at, End: at + len(s)}, gap})
	}
}

// leadRole is the role with a colon that begins s, by its places, or nil.
func leadRole(s string) []int {
	if i := strings.IndexByte(s[:min(len(s), 60)], ':'); i < 0 || !mayBeRole(s[:i]) {
		return nil
	}
	return rolesRe().lead.FindStringSubmatchIndex(s)
}

func (r *partyReader) versus() {
	if len(r.names) > 0 {
		r.flush(r.leadRole)
	}
	r.leadRole = ""
	r.seenVs = true
	r.side = 1
}

func (r *partyReader) role(printed string) {
	name := roleName(printed)
	r.roles++
	if len(r.names) == 0 {
		// a second role of the same parties: "Plaintiffs, Appellants" over two lines
		if n := len(r.parties); n > 0 && r.parties[n-1].Role != "" && !strings.Contains(r.parties[n-1].Role, name) && r.side == r.sideOf(n-1) {
			was := r.parties[n-1].Role
			for k := n - 1; k >= 0 && r.parties[k].Role == was && r.sideOf(k) == r.side; k-- {
				r.parties[k].Role = was + "-" + name
			}
		} else if n > 0 && r.parties[n-1].Role == "" && r.sideOf(n-1) == r.side {
			r.parties[n-1].Role = name
		}
		return
	}
	r.flush(name)
	if r.seenVs || r.inRe {
		r.roleAfterVs = true
	}
}

func (r *partyReader) sideOf(i int) int {
	if r.firstOf[1] >= 0 && i >= r.firstOf[1] {
		return 1
	}
	return 0
}
