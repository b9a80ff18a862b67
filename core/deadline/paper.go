package deadline

import (
	"sort"
	"strings"

	"pincite/core/caption"
	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
)

// A dated is the day of the paper itself and where it is printed.
type dated struct {
	date  civil.Date
	kind  string // decided, entered or filed
	span  span.Span
	other civil.Date // the day of entry or filing where the paper prints another
}

// decided is the day the paper was made: of the caption's dates the decision, else the entry,
// else the filing; else what the paper itself says beside "Dated this", "Entered" and the like.
func decided(s string, c caption.Caption, as []anchor) dated {
	d := dated{}
	for _, kind := range []string{"decided", "entered", "filed"} {
		for _, x := range c.Dates {
			if x.Kind != kind {
				continue
			}
			if d.date.Zero() {
				d = dated{date: x.Date, kind: kind, span: x.Span}
			} else if d.other.Zero() && kind != d.kind && x.Date != d.date {
				d.other = x.Date
			}
		}
	}
	if !d.date.Zero() {
		return d
	}
	for i := len(as) - 1; i >= 0; i-- { // the signature stands last
		a := as[i]
		if a.span.Start > headOrFoot && a.span.End < len(s)-headOrFoot {
			continue // the story
		}
		if a.isDate() && a.date.Date.Valid() {
			kind := dateLabel(s, a.span.Start)
			if kind == "" && signedThis(s, a) {
				kind = "decided"
			}
			if kind != "" {
				return dated{date: a.date.Date, kind: kind, span: a.span}
			}
		}
	}
	return d
}

// A docket sheet has no day of its own: what an entry orders is ordered on the day the entry was made.
// entered is that day for the entry that the sentence at byte at stands in: "(Entered: 10/05/2020)".
func (f *finder) entered(at int) (dated, bool) {
	first := sort.Search(len(f.anchors), func(k int) bool { return f.anchors[k].span.Start >= at })
	for _, a := range f.anchors[first:min(len(f.anchors), first+maxRecent)] {
		if !a.isDate() || a.date.NoYear {
			continue
		}
		if left := strings.TrimRight(f.s[max(0, a.span.Start-12):a.span.Start], " :\n"); strings.HasSuffix(left, "Entered") {
			return dated{date: a.date.Date, kind: "entered", span: a.span}, true
		}
	}
	return dated{}, false
}

// headOrFoot is how many bytes of a paper's beginning and end may bear its date.
const headOrFoot = 4000

// signedThis reports whether a date is written "this 8th day of September, 2023", as in a signature.
func signedThis(s string, a anchor) bool {
	left := strings.TrimRight(s[max(0, a.span.Start-8):a.span.Start], " \n*")
	return strings.HasSuffix(left, "this") && strings.Contains(s[a.span.Start:a.span.End], "day of")
}

// dateLabels are the words that stand directly before the date of a paper.
var dateLabels = []struct{ words, kind string }{
	{"dated", "decided"}, {"dated this", "decided"}, {"so ordered this", "decided"}, {"ordered this", "decided"}, {"signed this", "decided"},
	{"done this", "decided"}, {"done and ordered this", "decided"}, {"date", "decided"}, {"decided", "decided"}, {"issued", "decided"}, {"signed on", "decided"}, {"signed", "decided"},
	{"entered this", "entered"}, {"entered", "entered"}, {"filed", "filed"}, {"date filed", "filed"}, {"so ordered on", "decided"}, {"dated the", "decided"}, {"so ordered", "decided"},
	{"ordered", "decided"}, {"done", "decided"}, {"opinion filed", "filed"}, {"entered on", "entered"}, {"rendered", "decided"},
}

// dateLabel is the kind of date that begins at byte i, by the words on its left.
func dateLabel(s string, i int) string {
	lo := max(0, i-60)
	if k := strings.LastIndex(s[lo:i], "\n\n"); k >= 0 {
		lo += k + 2
	}
	left := strings.ToLower(s[lo:i])
	left = strings.TrimRight(left, " \t\r\n:*,_")
	left = strings.TrimSuffix(left, " the")
	left = strings.Join(strings.Fields(left), " ")
	if c := strings.LastIndexAny(left, ".,;:*("); c >= 0 {
		left = strings.TrimSpace(left[c+1:])
	}
	if strings.HasSuffix(left, " filed") && strings.Contains(left, "document ") { // a filing stamp
		return "filed"
	}
	for _, l := range dateLabels {
		if left == l.words || strings.Contains(l.words, " ") && strings.HasSuffix(left, " "+l.words) { // "by letter dated" is no label
			return l.kind
		}
	}
	return ""
}

// peopleOf maps the names of the parties to their roles: from the caption, and from
// "plaintiff Louis Keys" in the text.
func peopleOf(p *phrase.Prose, c caption.Caption) map[string]string {
	s, toks := p.Text, p.Tokens
	people := map[string]string{}
	add := func(name, role string) {
		f := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == ',' })
		for len(f) > 1 && (strings.HasSuffix(f[len(f)-1], ".") || strings.EqualFold(f[len(f)-1], "jr") || strings.EqualFold(f[len(f)-1], "III") || strings.EqualFold(f[len(f)-1], "II")) {
			f = f[:len(f)-1]
		}
		if len(f) == 0 || role == "" {
			return
		}
		last := phrase.Fold(f[len(f)-1])
		if _, taken := people[last]; !taken && len(last) > 2 && roleWords[last] == "" && !common[last] {
			people[last] = role
		}
	}
	for _, x := range c.Parties {
		add(x.Name, x.Role)
	}
	for i, t := range toks {
		if t.Kind != lex.Word || i+1 >= len(toks) {
			continue
		}
		role := singleRole[p.Words[i]]
		if role == "" {
			continue
		}
		j := i + 1
		for j < len(toks) && j < i+5 && name(p, j) {
			j++
		}
		if j > i+1 {
			add(s[toks[i+1].Start():toks[j-1].End()], role)
		}
	}
	return people
}

// singleRole are the roles that stand before a name.
var singleRole = map[string]string{
	"plaintiff": "plaintiff", "defendant": "defendant", "petitioner": "petitioner", "respondent": "respondent",
	"appellant": "appellant", "appellee": "appellee", "claimant": "claimant", "movant": "movant",
}

// common are words that end corporate names and mean nothing alone.
var common = words("inc", "llc", "corporation", "company", "corp", "america", "states", "department", "al", "corrections", "jones's", "limited", "bank", "association", "city", "county", "state", "court", "order", "motion")

// name reports whether the token at i may be part of a party's name.
func name(p *phrase.Prose, i int) bool {
	t := p.Tokens[i]
	c := p.Text[t.Start()]
	return t.Kind == lex.Word && c >= 'A' && c <= 'Z' && t.Span().Len() > 1 && roleWords[p.Words[i]] == ""
}

// role is the role a word names, by itself or as a party's name; "" if none.
func (f *finder) role(w string) string {
	w = strings.TrimSuffix(w, "'s")
	if r := roleWords[w]; r != "" {
		return r
	}
	return f.people[w]
}

// rulesOf is the set of rules under which the paper's court counts time.
func rulesOf(c caption.Caption) string {
	id := c.Court.ID
	switch {
	case strings.HasPrefix(id, "ca") && len(id) <= 4 && (len(id) == 3 || id[2] >= '0' && id[2] <= '9' || id == "cadc" || id == "cafc"):
		return "frap"
	case strings.HasSuffix(id, "b") && len(id) >= 3 && len(id) <= 5 || strings.HasPrefix(id, "bap"):
		return "frbp"
	}
	for _, d := range c.Dockets {
		if d.Type == "cr" || d.Type == "mj" {
			return "frcrp"
		}
	}
	return "frcp"
}

// decretal is the byte where the orders of a paper begin: the first ORDERED, ORDERS or
// RECOMMENDED in capitals, or "it is ordered"; the length of the text if there is none.
func decretal(p *phrase.Prose) int {
	for i, w := range p.Words {
		if len(w) < 6 || len(w) > 11 || !orders[w] {
			continue
		}
		at := p.Tokens[i].Span()
		if c := p.Text[at.Start+1]; 'A' <= c && c <= 'Z' {
			return at.Start
		}
		if w != "ordered" && w != "recommended" {
			continue
		}
		for k := i - 1; k >= max(0, i-4); k-- {
			if p.Words[k] == "it" {
				return at.Start
			}
		}
	}
	return len(p.Text)
}

// orders are the words by which a paper orders or recommends.
var orders = words("ordered", "orders", "recommended", "recommends", "adjudged", "decreed", "directed")
