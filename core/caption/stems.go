package caption

import (
	"strings"
	"sync"
)

// A stems finds whether one of several words stands in a line, in one pass over it:
// the words by their first byte.
type stems [256][]string

func newStems(words []string) *stems {
	t := &stems{}
	for _, w := range words {
		t[w[0]] = append(t[w[0]], w)
	}
	return t
}

// in reports whether one of the words stands in s.
func (t *stems) in(s string) bool {
	for i := 0; i < len(s); i++ {
		for _, w := range t[s[i]] {
			if strings.HasPrefix(s[i:], w) {
				return true
			}
		}
	}
	return false
}

// inFold is in without regard to the case of s; the words are in capitals.
func (t *stems) inFold(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		for _, w := range t[c] {
			if hasPrefixFold(s[i:], w) {
				return true
			}
		}
	}
	return false
}

// hasPrefixFold reports whether s begins with p, which is in capitals, in either case.
func hasPrefixFold(s, p string) bool {
	if len(s) < len(p) {
		return false
	}
	for i := 0; i < len(p); i++ {
		c := s[i]
		if c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		if c != p[i] {
			return false
		}
	}
	return true
}

// containsFold reports whether p, which is in capitals, stands in s in either case.
func containsFold(s, p string) bool {
	for i := 0; i+len(p) <= len(s); i++ {
		if s[i]&^0x20 == p[0]&^0x20 && hasPrefixFold(s[i:], p) {
			return true
		}
	}
	return false
}

var (
	judgeStem = sync.OnceValue(func() *stems { return newStems(judgeStems[:]) })
	roleStem  = sync.OnceValue(func() *stems { return newStems(roleStems[:]) })
	courtStem = sync.OnceValue(func() *stems { return newStems(courtNouns[:]) })
)

// roleWords are the words of which a cell that is a role and no more is made.
var roleWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for one, many := range pluralRoles() {
		m[one], m[many] = true, true
	}
	for _, w := range strings.Fields(`and in the of on as to s dant dants defen cross counter third party parties real nominal adversary interest interested possession error intervention limitation fact review below
		proposed putative lead class consolidated consol intervening intervenor involuntary original substitute judgment additional joint federal state county city non individual pro se supporting neither
		curiae amicus amici veteran owner owners patent claim`) {
		m[w] = true
	}
	return m
})

// pluralRoles are the nouns of roles, each with its plural.
var pluralRoles = sync.OnceValue(func() map[string]string {
	m := map[string]string{"party": "parties", "amicus": "amici"}
	for _, w := range strings.Fields(`plaintiff defendant petitioner respondent appellant appellee claimant complainant intervenor intervener movant relator debtor creditor trustee applicant objector garnishee
		obligor obligee protestant contestant contestee proponent libellant libelant libellee libelee receiver employee employer insurer owner opposer registrant`) {
		m[w] = w + "s"
	}
	return m
})

var singularRoles = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for one, many := range pluralRoles() {
		m[many] = one
	}
	return m
})

// roleWordsOnly reports whether every word of s belongs to roles, so that the
// expressions need not be asked about other lines.
func roleWordsOnly(s string) bool {
	words := roleWords()
	var buf [20]byte
	n, any := 0, false
	for i := 0; i <= len(s); i++ {
		if i < len(s) && isLetter(s[i]) {
			if n < len(buf) {
				buf[n] = s[i] | 0x20
			}
			n++
			continue
		}
		if i < len(s) && isDigit(s[i]) {
			return false
		}
		if n > 0 {
			if n > len(buf) || !words[string(buf[:n])] {
				return false
			}
			any = true
		}
		n = 0
	}
	return any
}

// singularWords is s, in lower case, with its roles in the singular.
func singularWords(s string) string {
	table := singularRoles()
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && isLetter(s[j]) {
			j++
		}
		if j == i {
			b.WriteByte(s[i])
			i++
			continue
		}
		if one, ok := table[s[i:j]]; ok {
			b.WriteString(one)
		} else {
			b.WriteString(s[i:j])
		}
		i = j
	}
	return b.String()
}
