package resolve

import (
	"net/url"
	"strings"

	"pincite/core/cite"
)

// links are public places where a citation's authority can be read. They are
// built from the citation alone; whether the page exists is not known here.
func links(c *cite.Citation) []Link {
	esc := url.PathEscape
	switch c.Kind {
	case cite.Case, cite.Docket:
		if c.Volume == "" || c.Reporter == "" || blankPage(c.Page) || c.Database != "" {
			return nil
		}
		return []Link{{"CourtListener", "https://www.courtlistener.com/c/" + esc(c.Reporter) + "/" + esc(c.Volume) + "/" + esc(c.Page) + "/"}}
	case cite.Statute:
		s := orElse(c.Section, first(c.Sections))
		if fold(c.Code) != "u.s.c." || c.Title == "" || s == "" {
			return nil
		}
		return []Link{
			{"Cornell LII", "https://www.law.cornell.edu/uscode/text/" + esc(c.Title) + "/" + esc(s)},
			{"GovInfo", "https://www.govinfo.gov/link/uscode/" + esc(c.Title) + "/" + esc(s)},
		}
	case cite.Regulation:
		return regulationLinks(c)
	case cite.Rule:
		set := ruleSets[c.Rules]
		n := orElse(c.Rule, first(c.RuleList))
		if set == "" || n == "" {
			return nil
		}
		return []Link{{"Cornell LII", "https://www.law.cornell.edu/rules/" + set + "/rule_" + esc(n)}}
	case cite.Constitution:
		if c.Jurisdiction != "" && c.Jurisdiction != "us" {
			return nil
		}
		if c.Amendment != "" {
			return []Link{{"Congress.gov", "https://constitution.congress.gov/browse/amendment-" + esc(c.Amendment) + "/"}}
		}
		if c.Article != "" {
			return []Link{{"Congress.gov", "https://constitution.congress.gov/browse/article-" + esc(c.Article) + "/"}}
		}
	case cite.Legislative:
		if congress, n, ok := strings.Cut(c.Number, "-"); ok && c.Type == "public_law" {
			return []Link{{"GovInfo", "https://www.govinfo.gov/link/plaw/" + esc(congress) + "/public/" + esc(n)}}
		}
		if c.Type == "statutes_at_large" && c.Volume != "" && c.Page != "" {
			return []Link{{"GovInfo", "https://www.govinfo.gov/link/statute/" + esc(c.Volume) + "/" + esc(c.Page)}}
		}
	}
	return nil
}

// ruleSets are the sets of rules at Cornell LII, by their code in the contract.
var ruleSets = map[string]string{"frcp": "frcp", "frap": "frap", "fre": "fre", "frcrp": "frcrmp", "frbp": "frbp"}

func regulationLinks(c *cite.Citation) []Link {
	s := orElse(c.Section, first(c.Sections))
	switch {
	case fold(c.Code) == "c.f.r." && c.Title != "" && strings.Contains(s, "."):
		part, _, _ := strings.Cut(s, ".")
		return []Link{
			{"eCFR", "https://www.ecfr.gov/current/title-" + url.PathEscape(c.Title) + "/section-" + url.PathEscape(s)},
			{"GovInfo", "https://www.govinfo.gov/link/cfr/" + url.PathEscape(c.Title) + "/" + url.PathEscape(part)},
		}
	case fold(c.Code) == "c.f.r." && c.Title != "" && s != "":
		return []Link{{"eCFR", "https://www.ecfr.gov/current/title-" + url.PathEscape(c.Title) + "/part-" + url.PathEscape(s)}}
	case fold(c.Code) == "fed.reg.":
		v, p := orElse(c.Volume, c.Title), strings.ReplaceAll(c.Page, ",", "")
		if v != "" && p != "" {
			return []Link{{"GovInfo", "https://www.govinfo.gov/link/fr/" + url.PathEscape(v) + "/" + url.PathEscape(p)}}
		}
	}
	return nil
}

func first(l []string) string {
	if len(l) == 0 {
		return ""
	}
	return l[0]
}
