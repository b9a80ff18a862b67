package resolve

import (
	"strings"
	"unicode"

	"pincite/core/cite"
)

// key is the canonical name of what a full citation cites: the same for every
// spelling of it, whole sections for laws and whole entries for the record.
func key(c *cite.Citation) string {
	switch c.Kind {
	case cite.Case, cite.Docket:
		return caseKey(c)
	case cite.Statute:
		return lawKey(c, "code")
	case cite.Regulation:
		return lawKey(c, "reg")
	case cite.Constitution:
		return join("const", orElse(c.Jurisdiction, "us"), prefixed("amend", c.Amendment), prefixed("art", c.Article), c.Section)
	case cite.Rule:
		set := c.Name // of a local or state rule; the federal sets are known by their code
		if federal := ruleNames[c.Rules]; federal != "" && c.Rules != "local" {
			set = ""
		}
		return join(orElse(c.Rules, "rule"), set, orElse(c.Rule, strings.Join(c.RuleList, "+")))
	case cite.Journal:
		return join("journal", c.Name, c.Volume, c.Page)
	case cite.Treatise:
		return join("treatise", c.Authors, c.Name, c.Volume)
	case cite.Legislative:
		return legislativeKey(c)
	case cite.Record:
		return recordKey(c)
	}
	return join("other", c.Type, orElse(c.Number, c.Name), c.Volume, c.Page, c.Section)
}

func caseKey(c *cite.Citation) string {
	switch {
	case c.Database != "" && c.Page != "":
		return join("case", c.Database, orElse(c.Volume, yearText(c)), c.Page)
	case c.Volume != "" && blankPage(c.Page): // 587 U.S. ___: told apart by its name
		return join("case", c.Reporter, c.Volume, c.CaseName, c.Plaintiff, c.Defendant)
	case c.Volume != "":
		return join("case", c.Reporter, c.Volume, c.Page)
	case c.DocketNumber != "":
		return join("docket", c.Court, c.DocketNumber)
	}
	return join("case", c.Reporter, c.Page, c.CaseName, c.Plaintiff, c.Defendant)
}

func blankPage(p string) bool { return strings.Trim(p, "_-–— ") == "" }

func yearText(c *cite.Citation) string {
	if c.Year == 0 {
		return ""
	}
	return itoa(c.Year)
}

func lawKey(c *cite.Citation, kind string) string {
	section := c.Section
	if len(c.Sections) > 0 {
		section = strings.Join(c.Sections, "+")
	}
	switch fold(c.Code) {
	case "u.s.c.":
		return join("usc", c.Title, section)
	case "c.f.r.":
		return join("cfr", c.Title, section)
	case "fed.reg.":
		return join("fr", orElse(c.Title, c.Volume), orElse(c.Page, section))
	}
	return join(kind, orElse(c.Code, c.Name), c.Title, orElse(section, c.Page))
}

func legislativeKey(c *cite.Citation) string {
	switch c.Type {
	case "public_law":
		return join("publ", c.Number)
	case "statutes_at_large":
		return join("stat", c.Volume, c.Page)
	}
	return join("leg", c.Type, c.Name, c.Number, c.Volume, c.Page)
}

func recordKey(c *cite.Citation) string {
	switch {
	case len(c.Entries) > 0:
		return join("record", strings.Join(c.Entries, "+"))
	case c.Entry != "" && c.Attachment != "":
		return join("record", c.Entry+"-"+c.Attachment)
	case c.Entry != "":
		return join("record", c.Entry)
	}
	return join("record", orElse(c.Document, c.Form))
}

func volumeKey(reporter, volume string) string { return fold(reporter) + "/" + fold(volume) }

func prefixed(p, s string) string {
	if s == "" {
		return ""
	}
	return p + "-" + s
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// join folds the parts that are not empty into one key.
func join(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('/')
		}
		b.WriteString(fold(p))
	}
	return b.String()
}

// fold lowers s and drops its white space and emphasis; curly apostrophes become straight, long dashes short.
func fold(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		c := s[i]
		plain = c > ' ' && c < 0x80 && c != '*' && !('A' <= c && c <= 'Z')
	}
	if plain {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || r == '*':
			return -1
		case r == '’':
			return '\''
		case r == '–' || r == '—':
			return '-'
		}
		return unicode.ToLower(r)
	}, s)
}
