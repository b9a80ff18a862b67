package resolve

import (
	"strings"

	"pincite/core/cite"
)

// bare is what a bare "§ 1983" refers to: the law of that section, first one cited before.
func (r *resolver) bare(i int) answer {
	c := &r.cites[i]
	section := wholeSection(orElse(c.Section, first(c.Sections)))
	if section == "" {
		return r.selfOr(i, NoAntecedent)
	}
	before, after := around(r.bySection[section], i)
	if len(before) == 0 {
		before = after
	}
	for _, e := range before {
		lead := r.leading(int(e.auth))
		if c.Title != "" && lead.Title != c.Title || c.Code != "" && lead.Code != c.Code {
			continue
		}
		if c.Section != "" && lead.Section == "" && len(lead.Sections) > 0 {
			r.complete(i, lead) // one of a list is a law of its own
			r.table.Antecedent[i] = r.lead[e.auth]
			return done
		}
		return found(int(e.auth))
	}
	return r.selfOr(i, NoAntecedent)
}

// selfOr is itself where bare citation i says enough to name a law, else the refusal why.
func (r *resolver) selfOr(i int, why Reason) answer {
	c := &r.cites[i]
	if c.Code != "" || c.Name != "" {
		return itself
	}
	switch c.Section {
	case "1981", "1983", "1985", "1988": // the Civil Rights Acts, which every court calls by these numbers
		r.complete(i, &cite.Citation{Kind: cite.Statute, Title: "42", Code: "U.S.C."})
		return done
	}
	if j := r.lawBefore; j != cite.None && r.table.Of[j] != cite.None && r.goesOn(j, i) {
		if of := r.leading(r.table.Of[j]); of.Code != "" && (of.Title != "" || ownForm(c) != "" && ownForm(c) == ownForm(of)) {
			r.complete(i, of)
			return done
		}
	}
	return refused(why)
}

// byItself gives citation j, a bare section or rule whose code is nowhere told, an authority of
// its own, so that the id. behind it has one: "§ 15(e)(1). Id." It reports whether it did.
func (r *resolver) byItself(j int) bool {
	c := &r.cites[j]
	if !c.Bare || c.Kind != cite.Statute && c.Kind != cite.Rule || r.table.Unresolved[j] != NoAntecedent || c.Section == "" && c.Rule == "" {
		return false
	}
	r.table.Unresolved[j] = ""
	r.full(j)
	return true
}

// lawReach is how far a bare section may stand behind the law whose code it goes on with, in bytes.
const lawReach = 300

// goesOn reports whether bare section i goes on with the code of citation j right
// before it, "15 U.S.C. § 7211(a). See § 7219": it is near, its number is of the
// same chapter by its first digits, and the words after it name no other law.
func (r *resolver) goesOn(j, i int) bool {
	c, of := &r.cites[i], r.leading(r.table.Of[j])
	gap := c.Core.Start - r.cites[j].Core.End
	section := wholeSection(orElse(c.Section, first(c.Sections)))
	if i+1 < len(r.cites) {
		// "§ 303, 21 U.S.C. § 333": a section of the Act, printed beside the code's
		if next := &r.cites[i+1]; isLaw(next.Kind) && full(next) && next.Core.Start-c.Core.End <= 8 {
			r.ofAct[section] = true
		}
	}
	reach := lawReach
	if ownForm(c) != "" {
		reach *= 5 // few codes number their sections so
	}
	if gap < 0 || gap > reach || r.ofAct[section] {
		return false
	}
	rest := strings.TrimLeft(r.text.String()[c.Core.End:], " \n")
	for _, w := range [...]string{"of ", "in ", "to the "} {
		if strings.HasPrefix(rest, w) {
			return false
		}
	}
	if c.Group != 0 && c.Group == r.cites[j].Group { // "7 CFR § 1205.10; § 1207.301; § 1210.301"
		return true
	}
	return chapter(section) == chapter(orElse(of.Section, first(of.Sections)))
}

// ownForm is what a section has in common with those of its chapter where its number is of
// a form that few codes have, three numbers in a row: "18.2-" of Va. Code § 18.2-32, "52-1-" of NMSA
// § 52-1-56; "" if it is of none.
func ownForm(c *cite.Citation) string {
	section := wholeSection(orElse(c.Section, first(c.Sections)))
	at := strings.LastIndexAny(section, "-")
	if at < 0 || !strings.ContainsAny(section[:at], "-.") {
		return ""
	}
	return section[:at+1]
}

// chapter is what the sections of one chapter share: the part before a point, else
// how many digits there are and all of them but the last two.
func chapter(section string) string {
	n := 0
	for n < len(section) && section[n] >= '0' && section[n] <= '9' {
		n++
	}
	switch {
	case n < len(section) && section[n] == '.':
		return section[:n]
	case n < 3:
		return section + "?" // too small a number to tell
	}
	return section[:n-2] + "##"
}

// complete gives bare citation i the title and code of law, and its authority.
func (r *resolver) complete(i int, of *cite.Citation) {
	c := r.cites[i]
	c.Kind, c.Title, c.Code, c.CodeText, c.Name = of.Kind, of.Title, of.Code, of.CodeText, of.Name
	r.own(i, &c)
}

// bareRule is what a bare "Rule 34" refers to: the rule of that number in the set it names or implies.
func (r *resolver) bareRule(i int) answer {
	c := &r.cites[i]
	before, after := around(r.byRule[orElse(c.Rule, first(c.RuleList))], i)
	for _, side := range [...][]entry{before, after} {
		for _, e := range side {
			if c.Rules == "" || r.cites[r.lead[e.auth]].Rules == c.Rules {
				return found(int(e.auth))
			}
		}
	}
	if c.Rules != "" {
		return itself
	}
	return refused(NoAntecedent)
}
