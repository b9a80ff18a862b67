package resolve

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/cite"
)

// key appends to b the canonical name of what a full citation cites: the same for every
// spelling of it, whole sections for laws and whole entries for the record.
func key(b []byte, c *cite.Citation) []byte {
	switch c.Kind {
	case cite.Case, cite.Docket:
		return caseKey(b, c)
	case cite.Statute:
		return lawKey(b, c, "code")
	case cite.Regulation:
		return lawKey(b, c, "reg")
	case cite.Constitution:
		return join(b, "const", orElse(c.Jurisdiction, "us"), prefixed("amend", c.Amendment), prefixed("art", c.Article), c.Section)
	case cite.Rule:
		set := c.Name // of a local or state rule; the federal sets are known by their code
		if federal := ruleNames[c.Rules]; federal != "" && c.Rules != "local" {
			set = ""
		}
		return join(b, orElse(c.Rules, "rule"), set, orElse(c.Rule, strings.Join(c.RuleList, "+")))
	case cite.Journal:
		return join(b, "journal", c.Name, c.Volume, c.Page)
	case cite.Treatise:
		if c.Type == "jury_instruction" {
			return join(b, "instruction", c.Name, c.Number)
		}
		return join(b, "treatise", c.Authors, c.Name, c.Volume)
	case cite.Legislative:
		return legislativeKey(b, c)
	case cite.Record:
		return recordKey(b, c)
	}
	return join(b, "other", c.Type, orElse(c.Number, c.Name), c.Volume, c.Page, c.Section)
}

func caseKey(b []byte, c *cite.Citation) []byte {
	switch {
	case c.Database != "" && c.Page != "":
		return join(b, "case", c.Database, orElse(c.Volume, yearText(c)), c.Page)
	case c.Volume != "" && blankPage(c.Page): // 587 U.S. ___: told apart by its name
		return join(b, "case", reporter(c), c.Volume, c.CaseName, c.Plaintiff, c.Defendant)
	case c.Volume != "":
		return join(b, "case", reporter(c), c.Volume, c.Page)
	case c.DocketNumber != "":
		return join(b, "docket", c.Court, c.DocketNumber)
	}
	return join(b, "case", reporter(c), c.Page, c.CaseName, c.Plaintiff, c.Defendant)
}

func blankPage(p string) bool { return strings.Trim(p, "_-–— ") == "" }

func yearText(c *cite.Citation) string {
	if c.Year == 0 {
		return ""
	}
	return itoa(c.Year)
}

func lawKey(b []byte, c *cite.Citation, kind string) []byte {
	section := c.Section
	if section == "" && len(c.Sections) > 0 {
		section = strings.Join(c.Sections, "+")
	}
	switch code, title := enacted(c); {
	case code == "U.S.C." || fold(code) == "u.s.c.":
		return join(b, "usc", title, section)
	case code == "C.F.R." || fold(code) == "c.f.r.":
		return join(b, "cfr", title, section)
	case fold(code) == "fed.reg.":
		return join(b, "fr", orElse(c.Title, c.Volume), orElse(c.Page, section))
	}
	return join(b, kind, orElse(c.Code, c.Name), c.Title, orElse(section, c.Page))
}

func legislativeKey(b []byte, c *cite.Citation) []byte {
	switch c.Type {
	case "public_law":
		return join(b, "publ", c.Number)
	case "statutes_at_large":
		return join(b, "stat", c.Volume, c.Page)
	}
	return join(b, "leg", c.Type, c.Name, c.Number, c.Volume, c.Page)
}

func recordKey(b []byte, c *cite.Citation) []byte {
	switch {
	case len(c.Entries) > 0:
		return join(b, "record", strings.Join(c.Entries, "+"))
	case c.Entry != "" && c.Attachment != "":
		return join(b, "record", c.Entry+"-"+c.Attachment)
	case c.Entry != "":
		return join(b, "record", c.Entry)
	}
	return join(b, "record", orElse(c.Document, c.Form))
}

// enacted is the code and title of law c. Titles that are codes of their own are
// cited by either name with the same section numbers (1 U.S.C. § 204 note; Bluebook 12.9.1).
func enacted(c *cite.Citation) (code, title string) {
	if c.Title == "" {
		switch orElse(c.Code, c.Name) {
		case "Bankruptcy Code":
			return "U.S.C.", "11"
		case "I.R.C.", "Internal Revenue Code":
			return "U.S.C.", "26"
		}
	}
	return c.Code, c.Title
}

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

// join appends the parts that are not empty to b, folded, a stroke between them.
func join(b []byte, parts ...string) []byte {
	start := len(b)
	for _, p := range parts {
		if p == "" {
			continue
		}
		if len(b) > start {
			b = append(b, '/')
		}
		b = appendFold(b, p)
	}
	return b
}

// fold lowers s and drops its white space and emphasis; curly apostrophes become straight, long dashes short.
func fold(s string) string { return string(appendFold(make([]byte, 0, len(s)), s)) }

func appendFold(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			return appendFoldRunes(b, s[i:])
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c > ' ' && c != '*':
			b = append(b, c)
		}
	}
	return b
}

func appendFoldRunes(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == '*' || r <= ' ':
		case r == '’':
			b = append(b, '\'')
		case r == '–' || r == '—':
			b = append(b, '-')
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}
