package resolve

import (
	"strconv"
	"strings"

	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/law"
)

func itoa(n int) string { return strconv.Itoa(n) }

// display is an authority in Bluebook form, by its first full citation (Bluebook 10, 12, 16).
func display(cites []cite.Citation, c *cite.Citation, a *Authority) string {
	switch c.Kind {
	case cite.Case, cite.Docket:
		return displayCase(cites, c, a)
	case cite.Statute, cite.Regulation:
		return displayLaw(c)
	case cite.Constitution:
		return displayConstitution(c)
	case cite.Rule:
		return displayRule(c)
	case cite.Journal:
		return withYear(comma(c.Authors, c.Heading, spaced(c.Volume, c.Name, c.Page)), c.Year)
	case cite.Treatise:
		section := c.Section
		if section != "" {
			section = "§ " + section
		}
		if c.Type == "jury_instruction" {
			section = "No. " + c.Number
		}
		return withYear(comma(c.Authors, spaced(c.Volume, c.Name, section)), c.Year)
	case cite.Legislative:
		return displayLegislative(c)
	case cite.Record:
		return displayRecord(c)
	}
	return withYear(spaced(c.Volume, c.Name, c.Number, c.Page), c.Year)
}

func displayCase(cites []cite.Citation, c *cite.Citation, a *Authority) string {
	name, court, year := caseName(c), c.Court, c.Year
	at := []string{locator(c)}
	for _, k := range a.Citations {
		p := &cites[k]
		if name == "" {
			name = caseName(p)
		}
		if court == "" {
			court = p.Court
		}
		if year == 0 {
			year = p.Year
		}
		if p.Volume == "" || p.Page == "" || p.Kind != c.Kind || p.Page == c.Page && p.Volume == c.Volume && p.Reporter == c.Reporter {
			continue
		}
		if l := locator(p); len(at) < maxPlaces && !contained(at, l) {
			at = append(at, l)
		}
	}
	var paren []string
	if s := courtText(court, c); s != "" {
		paren = append(paren, s)
	}
	switch {
	case !c.Date.Zero() && (c.Kind == cite.Docket || c.Database != ""):
		paren = append(paren, courtDate(c.Date)) // Bluebook 10.8.1: the full date of what is not reported
	case year != 0 && (!neutral(c) || c.Database != ""):
		paren = append(paren, itoa(year))
	}
	s := comma(name, strings.Join(at, ", "))
	if c.DocketNumber != "" && c.Kind == cite.Docket {
		s = comma(name, "No. "+strings.TrimPrefix(c.DocketNumber, "No. "), locator(c))
	}
	if len(paren) > 0 {
		s += " (" + strings.Join(paren, " ") + ")"
	}
	return s
}

// months are abbreviated as Bluebook T12 has them.
var months = [...]string{"", "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."}

func courtDate(d civil.Date) string { return spaced(months[d.Month], itoa(d.Day)+",", itoa(d.Year)) }

func contained(l []string, s string) bool {
	for _, x := range l {
		if x == s {
			return true
		}
	}
	return false
}

func caseName(c *cite.Citation) string {
	if c.CaseName != "" {
		return c.CaseName
	}
	if c.Plaintiff == "" || c.Defendant == "" {
		return c.Plaintiff + c.Defendant
	}
	return c.Plaintiff + " v. " + c.Defendant
}

func locator(c *cite.Citation) string {
	if c.Database != "" {
		return spaced(orElse(c.Volume, yearText(c)), c.Database, c.Page)
	}
	return spaced(c.Volume, reporter(c), c.Page)
}

// courtText is what the parenthesis says of the court; nothing where the reporter says it (Bluebook 10.4).
func courtText(id string, c *cite.Citation) string {
	if id == "" || id == "scotus" || neutral(c) && c.Database == "" {
		return ""
	}
	if court, ok := law.CourtByID(id); ok {
		return court.Cite
	}
	return ""
}

func displayLaw(c *cite.Citation) string {
	code, title := enacted(c)
	code = orElse(code, c.Name)
	switch {
	case c.Section == "" && len(c.Sections) > 0:
		return spaced(title, code, "§§ "+strings.Join(c.Sections, ", "))
	case c.Section != "":
		return spaced(title, code, "§ "+c.Section)
	}
	return spaced(c.Title, c.Volume, code, c.Page)
}

func displayConstitution(c *cite.Citation) string {
	j := "U.S."
	if c.Jurisdiction != "" && c.Jurisdiction != "us" {
		j = c.Jurisdiction
		if court, ok := law.CourtByID(c.Jurisdiction); ok {
			j = court.Cite
		}
	}
	s := j + " Const."
	if list := strings.Split(c.Amendment, ", "); len(list) > 1 {
		for i := range list {
			list[i] = roman(list[i])
		}
		s += " amends. " + strings.Join(list, ", ")
	} else if c.Amendment != "" {
		s += " amend. " + roman(c.Amendment)
	}
	if c.Article != "" {
		s += " art. " + roman(c.Article)
	}
	if c.Section != "" {
		s += ", § " + c.Section
	}
	return s
}

// roman is a number below 100 in capital Roman figures; anything else stays as it is.
func roman(s string) string {
	n, err := strconv.Atoi(s)
	if err != nil || n <= 0 || n >= 100 {
		return s
	}
	tens := [...]string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"}
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[n/10] + ones[n%10]
}

// ruleNames are the sets of rules by their code in the contract (Bluebook 12.9.3).
var ruleNames = map[string]string{
	"frcp": "Fed. R. Civ. P.", "frap": "Fed. R. App. P.", "fre": "Fed. R. Evid.", "frcrp": "Fed. R. Crim. P.",
	"frbp": "Fed. R. Bankr. P.", "scotus": "Sup. Ct. R.", "habeas_2254": "Rules Governing § 2254 Cases R.", "local": "L.R.",
	"tax": "Tax Ct. R.", "vaccine": "Vaccine R.", "jpml": "J.P.M.L. R.",
}

func displayRule(c *cite.Citation) string {
	set := ruleNames[c.Rules]
	if set == "" || c.Rules == "local" && c.Name != "" {
		set = orElse(c.Name, "Rule")
	}
	return spaced(set, orElse(c.Rule, strings.Join(c.RuleList, ", ")))
}

func displayLegislative(c *cite.Citation) string {
	switch c.Type {
	case "public_law":
		return "Pub. L. No. " + c.Number
	case "statutes_at_large":
		return spaced(c.Volume, "Stat.", c.Page)
	}
	return withYear(spaced(c.Volume, c.Name, c.Number, c.Page), c.Year)
}

func displayRecord(c *cite.Citation) string {
	switch {
	case len(c.Entries) > 0:
		return "ECF Nos. " + strings.Join(c.Entries, ", ")
	case c.Entry != "" && c.Attachment != "":
		return "ECF No. " + c.Entry + "-" + c.Attachment
	case c.Entry != "":
		return "ECF No. " + c.Entry
	}
	return c.Document
}

func withYear(s string, y int) string {
	if y == 0 {
		return s
	}
	return s + " (" + itoa(y) + ")"
}

func spaced(parts ...string) string { return joined(parts, " ") }
func comma(parts ...string) string  { return joined(parts, ", ") }

func joined(parts []string, sep string) string {
	only, n := "", 0
	for _, p := range parts {
		if p != "" {
			only, n = p, n+len(p)+len(sep)
		}
	}
	if n <= len(only)+len(sep) {
		return only
	}
	var b strings.Builder
	b.Grow(n - len(sep))
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(sep)
		}
		b.WriteString(p)
	}
	return b.String()
}
