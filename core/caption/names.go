package caption

import (
	"regexp"
	"strings"
	"sync"
)

// nameSuffixes stand after a comma and belong to the name before it.
const nameSuffixes = " jr sr ii iii iv v inc incorporated llc ltd limited corp corporation co company lp llp lllp pc pllc pa na sa ag nv plc gmbh bv md phd esq dds usa dba fka nka fsb fa rn do cpa sc ps pltd trustee dvm dpm et "

// headNouns make a name an organisation's; a name with two of them, one on each
// side of "and", is two names.
const headNouns = " association associations committee corporation company inc llc department departments union council county city state university foundation league project coalition institute authority commission board district church village town township bureau agency center centre trust fund bank society federation network office hospital prison jail college school schools government republic alliance partnership conference group "

// suffixPoints are what "L. L. C." has more than "LLC".
var suffixPoints = strings.NewReplacer(".", "", " ", "")

// orgWords mark a name as no person's, besides headNouns.
const orgWords = tradeWords + " rights disability defender defenders advocacy advocates legal law project action against news voters citizens vota community social department trees sons freedom justice center defense university estates homes housing learning resources environmental energy technologies technology communications media pharmaceuticals laboratories bankers motors airlines railroad railway oil gas electric power steel foods store stores shop shops tribe tribes tribal indian indians nation pueblo rancheria restaurants properties realty investments capital financial securities mortgage title of the for llp ltd corp corporation lp united states america commonwealth people services service systems international national american insurance mutual industries enterprises holdings partners associates works products health care medical workers brotherhood local estate matter perspective christian islamic jewish catholic baptist church ministries comm comm. org org. bd bd. dep't ass'n univ corp cty patrol facility correctional institution police sheriff's sheriff sheriff’s attorney general governor secretary commissioner director warden superintendent & co company pc pllc "

// tradeWords are those of shops and trades.
const tradeWords = " market hotel motel clinic pharmacy safety apartments condominium condominiums marine trucking towing transport logistics freight manufacturing fabrication construction builders contractors engineering consulting management marketing studios entertainment digital software networks wireless solutions supply "

// descriptors begin the words after a name that say who the party is.
var descriptorRe = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:(?:and )?(?:in (?:his|her|their|its|both|the)\b|individually|on behalf|by and|by (?:his|her|their|its)\b|by next|through\b|as (?:the |an? |next|parent|guardian|administrat|execut|trustee|director|secretary|governor|attorney|sheriff|chief|commissioner|warden|superintendent|personal|representative|mayor|president|successor|assignee|subrogee|receiver|acting|former|co-|special|chair|member|city|county|state|united)|an? [a-z]|his\b|her\b|their\b|its\b|d/b/a|dba\b|a/k/a|aka\b|f/k/a|fka\b|n/k/a|also known|formerly|doing business|individual|officially|personally|both\b|all\b|each\b|collectively|et\b|deceased|a minor|minors?\b|a person|a municip|for (?:himself|herself|themselves|itself|and)\b|similarly|others? similarly|those similarly|acting\b|former\b|pro se|self-represented|incarcerated|jointly|now known|whose|who\b|which\b|being\b|being|residing|of the (?:state|county|city|united)|of [A-Z]\w+ (?:county|correctional)|former|the (?:director|secretary|governor|commissioner|superintendent|warden|sheriff|mayor|attorney general)\b))|^(?i:(?:acting |former |chief |deputy |assistant |associate |interim |executive |regional |senior |u\.s\. |united states |state |county |city )*(?:director|warden|superintendent|commissioner|secretary|sheriff|governor|attorney general|mayor|administrator|administratrix|executor|executrix|guardian|officer|police officer|captain|lieutenant|sergeant|deputy|president|chairman|chairperson|chairwoman|chair|chief|judge|clerk|treasurer|comptroller|controller|auditor|superintendents|members?|trustees?|principal|jailer|coroner|prosecutor|district attorney|correctional officer|regional administrator|solicitor|registrar|commander|colonel|general counsel|nurse|doctor|physician|m\.d|medical director|health|agents?|employees?|personal representative|next friend|parents?|minister|chapter \d+|the chapter)\b)`)
})

var identifierRe = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)[,\s(]*\b((?:fed(?:eral)?\.? |inmate |prisoner |booking |register |registration |reg\.? |doc |d\.?o\.?c\.? |tdcj |id |i\.?d\.? |cdcr? |bop |alien |agency |jail |state |spn |sid |tdcj-cid |adc |pin |file )*(?:no|number|nos|id|#|register|a)\b?\.?)\s*[:#]?\s*((?:[A-Z]{0,3}[- ]?)?\d[\d-]{2,}(?:-?[A-Z\d]+)?)\)?|[,\s]*#\s?([A-Z]{0,3}-?\d[\d-]{2,})|\(([A-Z]{0,2}\d{3}[- ]?\d{3}[- ]?\d{3})\)|,\s*(\d{2}-[A-Z]-\d{4})\b`)
})

// namesIn parts the words between two roles into parties: names with their
// et al., capacity, pro se and register numbers; at is their offset in the text.
func namesIn(s string) []Party {
	if u := strings.ToUpper(s); strings.HasPrefix(u, "CERTAIN ") && len(s) < 200 {
		return []Party{newParty(s)} // the goods of an import proceeding (19 U.S.C. 1337)
	}
	ids, s := takeIdentifiers(s)
	caps := upperNames(s)
	var out []Party
	for _, seg := range strings.Split(s, ";") {
		out = append(out, segmentNames(seg, caps)...)
	}
	if len(ids) == 0 || len(out) == 0 {
		return out
	}
	flat := squash(s)
	for i, at, from := 0, 0, 0; i < len(ids); i++ {
		// the number stands with the last name before it
		for at+1 < len(out) {
			k := strings.Index(strings.ToLower(flat[from:]), strings.ToLower(out[at+1].Name))
			if k < 0 || from+k > ids[i].place {
				break
			}
			at, from = at+1, from+k
		}
		out[at].Identifiers = append(out[at].Identifiers, Identifier{ids[i].label, ids[i].value})
	}
	return out
}

type foundID struct {
	label, value string
	place        int
}

// takeIdentifiers cuts the register, inmate and booking numbers out of s.
func takeIdentifiers(s string) ([]foundID, string) {
	if !longNumber(s) {
		return nil, s
	}
	var ids []foundID
	var b strings.Builder
	last := 0
	for _, m := range identifierRe().FindAllStringSubmatchIndex(s, 12) {
		label, value := "", ""
		switch {
		case m[4] >= 0:
			label, value = squash(s[m[2]:m[3]]), s[m[4]:m[5]]
		case m[6] >= 0:
			label, value = "#", s[m[6]:m[7]]
		case m[8] >= 0:
			value = s[m[8]:m[9]]
		default: // a New York department number
			value = s[m[10]:m[11]]
		}
		if strings.EqualFold(label, "a") && m[2] >= 0 && s[m[2]] == 'a' {
			continue
		}
		if m[2] >= 0 && numberedBody(s[:m[0]]) {
			continue // "Local No. 210", "School District No. 210"
		}
		b.WriteString(s[last:m[0]])
		last = m[1]
		if n := m[1]; n < len(s) && s[n] != ',' && s[n] != ';' {
			b.WriteString(" ")
		}
		ids = append(ids, foundID{label, value, len(squash(b.String()))})
	}
	b.WriteString(s[last:])
	return ids, b.String()
}

// longNumber reports whether three figures or dashes stand together in s, as in every
// identifier.
func longNumber(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if isDigit(s[i]) && (isDigit(s[i+1]) || s[i+1] == '-') && (isDigit(s[i+2]) || s[i+2] == '-' || isLetter(s[i+2])) {
			return true
		}
	}
	return false
}

// upperNames reports whether the names of s stand in capitals beside words in
// mixed type, so that case tells names from what describes them.
func upperNames(s string) bool {
	caps, mixed := 0, 0
	for _, f := range strings.Fields(s) {
		if len(f) < 3 {
			continue
		}
		if upper(f) {
			caps++
		} else {
			mixed++
		}
	}
	return caps >= 2 && mixed >= 1
}

// segmentNames are the parties of one segment between semicolons.
func segmentNames(seg string, caps bool) []Party {
	var out []Party
	describing := false
	chunks := joinFirms(commaChunks(seg))
	for n, chunk := range chunks {
		c := strings.Trim(squash(chunk), " ,.;:*-–—_")
		if strings.HasSuffix(squash(chunk), ".") && endsAbbreviated(c) {
			c += "."
		}
		low := strings.ToLower(c)
		cur := len(out) - 1
		switch {
		case c == "" || low == "and" || low == "v":
		case cur >= 0 && describing && represents(chunks[n-1]) && !(n+1 < len(chunks) && suesToo(chunks[n+1])):
			// "by his next friend, ANNA PARK": she speaks for the party
		case cur >= 0 && !describing && strings.HasPrefix(low, "ex rel"):
			name, tail := cutDescription(c)
			out[cur].Name += " ex rel." + strings.TrimPrefix(nameCase(strings.TrimSpace(name[6:])), ".")
			if k := strings.Index(out[cur].Name, "ex rel.") + 7; k < len(out[cur].Name) && out[cur].Name[k] != ' ' {
				out[cur].Name = out[cur].Name[:k] + " " + out[cur].Name[k:]
			}
			describe(&out[cur], tail)
		case cur >= 0 && etAl(low):
			out[cur].EtAl = true
		case cur >= 0 && !describing && suffixAnd(c) > 0:
			k := suffixAnd(c)
			out[cur].Name += ", " + suffixCase(strings.TrimSpace(c[:k]))
			for _, n := range splitAnd(strings.TrimSpace(c[k+5:]), caps) {
				out = append(out, newParty(n))
			}
		case cur >= 0 && out[cur].takes(c, low, chunks[n:], describing):
		case cur >= 0 && (descriptorRe().MatchString(c) && !(caps && upper(firstWords(strings.TrimPrefix(c, "and "), 2)) && !descriptorStart(low)) || caps && !upper(firstWords(strings.TrimPrefix(strings.TrimPrefix(c, "and "), "AND "), 2))):
			describing = true
			describe(&out[cur], c)
			if name, ok := nameAfterAnd(c, caps); ok {
				out, describing = append(out, newParty(name)), false
			}
		case cur >= 0 && describing && !strings.HasPrefix(low, "and ") && !caps:
			describe(&out[cur], c) // "Acting Director, Illinois Department of Labor"
		case cur >= 0 && placeOf(out[cur].Name, low):
			out[cur].Name += ", " + nameCase(c)
		case strings.HasPrefix(low, "and as ") || strings.HasPrefix(low, "and in "):
			if cur >= 0 {
				describe(&out[cur], c)
			}
		default:
			describing = false
			name, tail := cutDescription(trimAnd(c))
			for _, n := range splitAnd(name, caps) {
				out = append(out, newParty(n))
			}
			if tail != "" {
				describe(&out[len(out)-1], tail)
			}
		}
	}
	return out
}

// takes adds a chunk that belongs to the name before it, and reports whether it did: a
// suffix, a list's next word, an office's place; rest begins with the chunk.
func (p *Party) takes(c, low string, rest []string, describing bool) bool {
	office, _, hasOffice := strings.Cut(p.Name, ", ")
	switch {
	case low == "vin" || strings.HasPrefix(low, "vin ") || strings.HasPrefix(low, "vin:") || strings.HasPrefix(low, "serial n"):
		if k := strings.LastIndexByte(c, ' '); k > 0 {
			p.Identifiers = append(p.Identifiers, Identifier{strings.Trim(c[:k], " :."), c[k+1:]})
		}
	case !describing && listedOffice(p.Name, rest):
		p.Name += ", " + strings.Replace(nameCase(c), "And ", "and ", 1) // "Department of Children, Youth, and Families"
	case !describing && (isSuffix(low) || isSuffix(firstWords(low, 1)) && alias(low)):
		tail := ""
		if alias(low) { // as printed: "Inc. dba Example Services"
			tail = " " + tradeName(strings.TrimSpace(c[len(firstWords(c, 1)):]))
			c = firstWords(c, 1)
		}
		p.Name += ", " + suffixCase(c) + tail
	case low == "inclusive" && strings.HasPrefix(strings.ToUpper(p.Name), "DOES "):
		p.Name += ", inclusive"
	case hasOffice && officeName(office) && strings.HasSuffix(low, " division"):
		p.Name += ", " + nameCase(c)
	case officeName(p.Name) && !strings.HasPrefix(low, "in ") && !strings.HasPrefix(low, "and ") && !descriptorStart(low):
		p.Name += ", " + nameCase(c) // "Superintendent, Example Valley Correctional Facility"
	default:
		return false
	}
	return true
}

func descriptorStart(low string) bool {
	for _, p := range [...]string{"individually", "in his", "in her", "in their", "by and through", "on behalf", "as ", "et al", "d/b/a", "a/k/a", "pro se", "acting", "director", "warden", "sheriff", "secretary", "commissioner", "superintendent", "administrator", "an individual", "a minor"} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return false
}

func firstWords(s string, n int) string {
	f := strings.Fields(s)
	if len(f) > n {
		f = f[:n]
	}
	return strings.Join(f, " ")
}

func trimAnd(c string) string {
	for _, p := range [...]string{"and ", "AND ", "And ", "& "} {
		c = strings.TrimPrefix(c, p)
	}
	return strings.TrimSuffix(strings.TrimSuffix(c, " and"), " AND")
}

// commaChunks parts s at commas, but not inside parentheses.
func commaChunks(s string) []string {
	var out []string
	depth, last := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth > 0 {
				depth--
			}
		case ',':
			if i > 0 && i+3 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1]) && isDigit(s[i+2]) && isDigit(s[i+3]) {
				continue // "$41,320.00"
			}
			if depth == 0 || i-last > 200 {
				out = append(out, s[last:i])
				last = i + 1
			}
		}
	}
	return append(out, s[last:])
}

func etAl(low string) bool {
	low = strings.TrimPrefix(low, "and ")
	return strings.HasPrefix(low, "et al") || strings.HasPrefix(low, "et. al") || low == "et at" || low == "and others" || low == "others" || low == "etal" || low == "and another" || strings.HasPrefix(low, "et ux") || strings.HasPrefix(low, "et vir")
}

func isSuffix(low string) bool {
	bare := suffixPoints.Replace(low)
	return strings.Contains(nameSuffixes, " "+bare+" ") && bare != "et"
}

// endsAbbreviated reports whether a name ends in a word whose full stop belongs to it.
func endsAbbreviated(c string) bool {
	i := strings.LastIndexByte(c, ' ')
	w := strings.ToLower(c[i+1:])
	switch w {
	case "jr", "sr", "inc", "ltd", "corp", "co", "al", "dr", "st", "bros", "cty", "dept":
		return true
	}
	return strings.Contains(w, ".") || len(w) == 1
}

// describe takes from the words after a name what the report wants of them.
func describe(p *Party, c string) {
	low := strings.ToLower(c)
	official := strings.Contains(low, "official") && strings.Contains(low, "capacit")
	individual := strings.Contains(low, "individual") && (strings.Contains(low, "capacit") || strings.HasPrefix(low, "individually")) || strings.Contains(low, "personal") && strings.Contains(low, "capacit")
	switch {
	case official && individual:
		p.Capacity = "official and individual"
	case official && p.Capacity == "individual":
		p.Capacity = "official and individual"
	case official:
		p.Capacity = "official"
	case individual && p.Capacity == "official":
		p.Capacity = "official and individual"
	case individual && p.Capacity == "":
		p.Capacity = "individual"
	}
	if strings.Contains(low, "pro se") || strings.Contains(low, "self-represented") {
		p.ProSe = true
	}
	if strings.Contains(low, "et al") {
		p.EtAl = true
	}
}

// nameAfterAnd is the next name where a description runs into it: "Director of X and JANE ROE".
func nameAfterAnd(c string, caps bool) (string, bool) {
	if !caps {
		return "", false
	}
	i := strings.LastIndex(c, " and ")
	if i < 0 || !upper(c[i+5:]) || len(strings.Fields(c[i+5:])) < 2 {
		return "", false
	}
	return c[i+5:], true
}
