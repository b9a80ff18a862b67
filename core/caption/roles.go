package caption

import (
	"regexp"
	"strings"
	"sync"
)

// roleRoot is one part that a party may play, as captions print it.
const roleRoot = `(?:plaintiffs?|defendants?|defen dants?|petitioners?|respondents?|appellants?|appellees?|cross[- ]?(?:appellants?|appellees?|claimants?|defendants?|plaintiffs?|petitioners?|respondents?|complainants?)|counter[- ]?(?:claimants?|plaintiffs?|defendants?|petitioners?|respondents?|claim[- ](?:plaintiffs?|defendants?))|third[- ]party[- ](?:plaintiffs?|defendants?|respondents?|petitioners?)|intervenors?|interveners?|movants?|claimants?|relators?|debtors?(?:[- ]in[- ]possession)?|creditors?|trustees?|applicants?|objectors?|complainants?|garnishees?|amicus curiae|amici curiae|amicus|amici|real part(?:y|ies) in interest|interested part(?:y|ies)|part(?:y|ies) in interest|obligors?|obligees?|protestants?|contestants?|contestees?|proponents?|libell?ants?|libellees?|receivers?|nominal defendants?|adversary (?:plaintiffs?|defendants?)|employees?|employers?|insurers?|the veteran|patent owners?|opposers?|registrants?)`

// rolePhrase is a party's whole role: "Plaintiff-Appellee, Cross-Appellant",
// "Proposed Intervenor-Defendants", "Defendants Below, Appellees".
const rolePhrase = `(?:(?:proposed|putative|lead|class|consolidated|consol\.|intervening|intervenor|nominal|involuntary|original|substitute|judgment|additional|joint|and|federal|state|county|city|non-party|individual)[\s-]+)*` + roleRoot +
	`(?:(?:\s?[-–—/&]\s?|,?\s+and\s+|,\s*|\s+)(?:(?:proposed|class|nominal|additional|as)\s+)?` + roleRoot + `|[,\s]+below|\s+on\s+review|[,\s]+in\s+(?:error|intervention|limitation|fact)|\s+supporting\s+(?:neither\s+party|(?:plaintiffs?|defendants?|appellants?|appellees?|petitioners?|respondents?)))*`

type rolePatterns struct{ only, tail, lead, inner, vs *regexp.Regexp }

var rolesRe = sync.OnceValue(func() *rolePatterns {
	return &rolePatterns{
		// a cell that is a role and no more
		only: regexp.MustCompile(`^(?i)[\s,.(\-–—]*(?:and\s+)?(` + rolePhrase + `)(?:\s*\(s\))?[\s.,;:)\]*]*(?:\s*(?:and|pro se)[\s.,]*)?$`),
		// a role that ends a cell of names: ", Plaintiffs."
		tail: regexp.MustCompile(`^(?i)(` + rolePhrase + `)[\s.,;:)\]*]*$`),
		// a role before the names: "Plaintiff-Appellee:"
		lead: regexp.MustCompile(`^(?i)(` + rolePhrase + `)\s*:\s+`),
		// a role within a cell that runs on: ", Plaintiff, v."
		inner: regexp.MustCompile(`^(?i)(` + rolePhrase + `)\s*(?:[.,;:]|\bv\.|\bvs\.|\band\b)`),
		vs:    regexp.MustCompile(`^(?i)[\s\-–—_*.,]*(?:and\s+)?(?:v|vs|v s|vv|v\.\s?s|versus|against|contra|-?against-?)\s?[\s.\-–—_*,:;'•·~]*$`),
	}
})

// roleStems: a role has one of these in it. They spare the expressions most lines.
var roleStems = [...]string{"INTIFF", "ENDANT", "EN DANT", "ETITION", "ESPOND", "PPELL", "NTERV", "MOVANT", "LAIMANT", "RELATOR", "DEBTOR", "CREDITOR", "RUSTEE", "PPLICANT", "BJECTOR", "OMPLAIN", "GARNISH", "AMIC", "INTEREST", "BLIGOR", "BLIGEE", "ROTEST", "ONTEST", "ROPONENT", "LIBEL", "RECEIVER", "MPLOYE", "NSURER", "VETERAN", "ATENT OWNER", "PPOSER", "EGISTRANT"}

// mayBeRole reports whether s may hold a role.
func mayBeRole(s string) bool {
	if len(s) > 200 {
		s = s[len(s)-200:]
	}
	return roleStem().inFold(s)
}

// onlyRole is the role that a cell is, "" if it is more or else.
func onlyRole(s string) string {
	if len(s) > 120 || !roleWordsOnly(s) || !mayBeRole(s) {
		return ""
	}
	if m := rolesRe().only.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

// onlyVersus reports whether a cell is a "v." and no more.
func onlyVersus(s string) bool {
	return len(s) < 24 && strings.ContainsAny(s, "vVgG") && rolesRe().vs.MatchString(s)
}

// versusIn is where a "v." stands within s, or nil. A capital "V." counts in
// capitals alone: else it is a middle initial.
func versusIn(s string) []int {
	capitals := -1
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if c != 'v' && s[i] != '-' || i > 0 && strings.IndexByte(" ,.;\t\n", s[i-1]) < 0 {
			continue
		}
		n := versusAt(s, i)
		if n == 0 {
			continue
		}
		if s[i] == 'V' && n < 6 {
			if capitals < 0 {
				capitals = 0
				if upper(s) {
					capitals = 1
				}
			}
			if capitals == 0 {
				continue
			}
		}
		after := min(len(s), i+n+1)
		if i+n < len(s) && isLetter(s[i+n]) { // "-against-BRAND", run together
			after = i + n
		}
		return []int{max(0, i-1), after}
	}
	return nil
}

// versusAt is the length of the "v.", "vs.", "versus" or "-against-" at i, 0 if none.
func versusAt(s string, i int) int {
	rest := s[i:]
	end := func(n int) int {
		if n == len(rest) || rest[n] == ' ' || rest[n] == '\n' || rest[n] == '\t' {
			return n
		}
		return 0
	}
	if rest[0] == '-' {
		w := strings.TrimLeft(rest[1:], " ")
		if len(w) > 7 && strings.EqualFold(w[:7], "against") {
			if k := strings.IndexByte(w[7:min(len(w), 10)], '-'); k >= 0 {
				return len(rest) - len(w) + 7 + k + 1
			}
		}
		return 0
	}
	if len(rest) >= 6 && strings.EqualFold(rest[:6], "versus") {
		return end(6)
	}
	n := 1
	if n < len(rest) && rest[n]|0x20 == 's' {
		n++
	}
	if n < len(rest) && rest[n] == '.' {
		n++
	}
	return end(n)
}

// roleMarks are hyphens, gaps and broken words as roles print them, and one spelling of each.
var roleMarks = strings.NewReplacer("–", "-", "—", "-", " - ", "-", "- ", "-", " -", "-", " / ", "/", "defen dant", "defendant", ", and ", " and ", "consol.", "consolidated")

// roleName is a printed role in lower case and the singular.
func roleName(printed string) string {
	s := strings.ToLower(squash(printed))
	s = roleMarks.Replace(s)
	s = strings.ReplaceAll(s, ", below", " below")
	if i := strings.Index(s, ", "); i >= 0 { // "Plaintiffs, Appellants": two roles of one party
		s = strings.ReplaceAll(s, ", ", "-")
	}
	s = singularWords(s)
	s = strings.TrimPrefix(s, "and ")
	return strings.Trim(s, " .,;:")
}

// nounOfNames reports whether a role's word also ends names: "CEDAR COUNTY
// EMPLOYEES". Behind a comma it is a role, behind a space alone it is not.
func nounOfNames(w string) bool {
	switch strings.TrimRight(strings.ToLower(w), " .,;:)s") {
	case "employee", "employer", "insurer", "trustee", "receiver", "creditor", "contestant", "applicant", "obligor", "proponent":
		return true
	}
	return false
}

// smallRole reports whether s begins with a part on appeal in small letters, as New
// York's official reports print it: "Linn, appellant, v Cedar Corp., respondent".
func smallRole(s string) bool {
	for _, w := range [...]string{"appellant", "respondent", "appellee", "petitioner", "plaintiff-", "defendant-"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// trailingRole is the start of the role that ends s after a comma or a wide gap,
// or −1. The role must begin with a capital, so that prose gives none.
func trailingRole(s string) (at int, role string) {
	if !mayBeRole(s) {
		return -1, ""
	}
	from := max(0, len(s)-90)
	if caps := upper(s); caps { // "THE UNITED STATES OF AMERICA PLAINTIFF"
		if i := strings.LastIndexByte(strings.TrimRight(s, " .,"), ' '); i > 3 {
			if m := rolesRe().tail.FindStringSubmatchIndex(s[i+1:]); m != nil && !nounOfNames(s[i+1:]) && !strings.ContainsAny(s[i-1:i], "-/,&") && !strings.HasSuffix(s[:i], " AND") {
				if j, role := trailingRole(s[:i] + "," + s[i:]); j >= 0 && j < i {
					return j, role
				}
				return i, s[i+1+m[2] : i+1+m[3]]
			}
		}
	}
	for i := len(s) - 1; i >= from; i-- {
		if !(s[i] == ',' || s[i] == '\n' || s[i] == ';' || s[i] == ' ' && i+1 < len(s) && s[i+1] == ' ' || s[i] == '\t') {
			continue
		}
		rest := strings.TrimLeft(s[i+1:], " \t\n")
		if rest == "" || (rest[0] < 'A' || rest[0] > 'Z') && !(s[i] == ',' && smallRole(rest) && s[0] >= 'A' && s[0] <= 'Z' && !prose(s)) {
			continue
		}
		if m := rolesRe().tail.FindStringSubmatchIndex(rest); m != nil {
			at, role = i, rest[m[2]:m[3]]
			// go on: a longer role may begin at an earlier comma ("Plaintiff, Appellant")
			continue
		}
		if role != "" {
			break
		}
	}
	if role == "" {
		return -1, ""
	}
	return at, role
}
