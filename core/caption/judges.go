package caption

import (
	"regexp"
	"strings"
	"sync"

	"pincite/core/span"
)

// officeRe is a judge's office as printed after or under the name.
const officeWords = `(?:(?:the\s+)?(?:united\s+states|u\.?\s?s\.?|chief|senior|acting|deputy|assistant|vice|presiding|associate|administrative|supervising|visiting|retired|sitting|veterans\s+law|administrative\s+law|administrative\s+patent|appellate\s+military|appellate\s+immigration|military|president|immigration|bankruptcy|magistrate|district|circuit|superior\s+court|supreme\s+court|county|trial|probate|family\s+court|juvenile|municipal|state|special|court\s+of\s+appeals|appellate|justice\s+of\s+the|judge\s+of\s+the|workers['’]?\s+compensation|vice)\s+)*(?:court\s+)?(?:judge|justice|chancellor|magistrate(?:\s+judge)?|special\s+master|referee|commissioner|jurist|surrogate)(?:\s+of\s+the\s+(?:superior|supreme|district|circuit)\s+court)?(?:\s+(?:pro\s+tem(?:pore)?|ret(?:ired)?|presiding|designate))?`

type judgePatterns struct {
	officeOnly, nameOffice, abbrev, before, title, judges, wrote *regexp.Regexp
}

var judgesRe = sync.OnceValue(func() *judgePatterns {
	return &judgePatterns{
		officeOnly: regexp.MustCompile(`^(?i)[\s,(\[]*(` + officeWords + `)\b[\s.,:)\]]*(?:$|(?:for|of|,)\s)`),
		// "ALMA B. CORWIN Magistrate Judge", "ROWAN STEELE, District Judge."
		nameOffice: regexp.MustCompile(`^(?:[/\\]?[sS][/\\]|Hon\.|HON\.|Honorable|HONORABLE|The Honorable|THE HONORABLE|\s|By:?|BY:?|:|_)*([A-Z][\pL.'’\- ]*?(?:, (?:Jr|JR|Sr|SR|II|III|IV)\.?)?),?\s+(?i:(` + officeWords + `))\b(?i:[\s.,:)\]]*$|[\s.,:)\]]*(?:for|of) the|[.:][\s{\d])`),
		// "CORWIN, D.J."
		abbrev: regexp.MustCompile(`^(?:[/\\]?[sS][/\\]|\s|BY:|By:|Hon\.|_|\*|Opinion by |OPINION BY |MEMORANDUM BY |Memorandum by |MEMORANDUM OPINION BY )*([A-Z][\pL.'’\- ]*?(?:, (?:Jr|JR|Sr|SR|II|III)\.?)?),\s*((?:U\.?\s?S\.?\s?)?(?:C\.?\s?J|Ch\.?\s?J|P\.?\s?J|A\.?\s?P\.?\s?J|D\.?\s?J|M\.?\s?J|S\.?\s?J|J\.?\s?S\.?\s?C|A\.?\s?J|U\.?\s?S\.?\s?D\.?\s?J|U\.?\s?S\.?\s?M\.?\s?J|U\.?\s?S\.?\s?B\.?\s?J|U\.?\s?S\.?\s?C\.?\s?J|J|JJ)\.)(?:[\s,:.*]|$)`),
		// "Justice Corwin authored the opinion of the Court", "CHIEF JUSTICE STEELE, opinion of the Court:"
		wrote:  regexp.MustCompile(`((?i:(?:(?:associate|chief|presiding|senior)\s+)*(?:justice|judge)))\s+([A-Z][\pL.'’\-]*(?:\s+[A-Z][\pL.'’\-]*){0,3}?)(?:,\s+(?i:writing\s+for\s+the\s+court|opinion\s+(?:of|for)\s+the\s+court)|\s+(?i:authored|delivered|announced|wrote)\s+(?i:the|an)\s+(?i:(?:lead|majority|unanimous)\s+)?(?i:opinion|judgment))\b`),
		before: regexp.MustCompile(`^(?i)(?:panel consist(?:ed|s) of|before|present|panel|bench|coram|court composed of|p r e s e n t)\b\s*:?\s*`),
		// "Judge A. Bell Corwin", "Hon. Rowan L. Steele"
		title:  regexp.MustCompile(`^(?:(?:ASSIGNED TO|Assigned to|ASSIGNED FOR ALL PURPOSES TO|Assigned for all purposes to|REFERRED TO|Referred to)\s*:?\s*(?:THE |the |The )?)?((?i:(?:the\s+)?hon(?:orable|\.)|(?:(?:chief|senior|united states|u\.s\.)\s+)*(?:(?:district|magistrate|bankruptcy|circuit)\s+)?(?:judge|justice))(?:\s*:)?)\s+(?:(?i:(?:district|magistrate|bankruptcy)?\s*judge)\s+)?([A-Z][\pL.'’\-]*(?:\s+(?:(?:de|del|la|van|von|der|di|da)\s+)*[A-Z][\pL.'’\-]*){0,4}(?:, (?:Jr|JR|Sr|SR|II|III)\.?)?)`),
		judges: regexp.MustCompile(`(?i)\b((?:(?:senior|chief|deputy|assistant|vice|temporary|united states|u\.s\.|district|associate|presiding)\s+)*(?:circuit|district|appellate military|appellate immigration|administrative patent|administrative trademark|administrative law|appellate|court of appeals|magistrate|bankruptcy|veterans law|president)?\s*(?:judges|justices|jj(?:\.|$)|judge|justice))`),
	}
})

// judgeName is the name of a judge as printed, without signs of signing; ok is
// false if the words are no person's name.
func judgeName(s string) (string, bool) {
	s = strings.Trim(squash(s), " ,.;:_-–—*()[]“”\"")
	for _, p := range [...]string{"/s/", "s/", "/S/", "S/", "Hon. ", "HON. ", "Honorable ", "HONORABLE ", "The Honorable ", "THE HONORABLE ", "By:", "BY:", "Signed: ", "Signed by ", "The Honorable: ", "Honorable: ", "Judge ", "JUDGE ", "Chief ", "/"} {
		s = strings.TrimLeft(strings.TrimPrefix(s, p), " _:/")
	}
	if low := strings.ToLower(s); strings.HasPrefix(low, "the honorable ") {
		s = s[14:]
	}
	s = strings.ReplaceAll(strings.Trim(s, " ,;:_-/"), "- ", "-") // a double name broken at its hyphen
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 6 || len(s) < 3 || len(s) > 48 {
		return "", false
	}
	letters := 0
	for _, w := range f {
		c := w[0]
		if c < 'A' || c > 'Z' && c < 0x80 {
			switch strings.ToLower(w) {
			case "de", "la", "del", "van", "von", "der", "di", "da", "st.", "le", "y":
				continue
			}
			return "", false
		}
		bare := strings.ToLower(strings.Trim(w, ".,"))
		if len(bare) > 1 && strings.Contains(titleNouns, " "+bare+" ") || len(bare) > 1 && strings.Contains(" court courts united states district circuit division the before plaintiff plaintiffs defendant defendants judge justice magistrate dated date this signed hon county state chambers honorable case no department appeals sincerely respectfully submitted attorney attorneys counsel esq so ordered office clerk chief senior room street avenue suite presiding referred assigned in of for by on and we concur all a an it is to that such said trial chief law family probate superior municipal juvenile associate administrative immigration u.s ", " "+bare+" ") {
			return "", false
		}
		if strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s") {
			return "", false // "Magistrate Judge Reyes’s report"
		}
		if len(w) > 6 && strings.HasSuffix(w, ".") && w[len(w)-2] != ' ' {
			return "", false // a sentence's end
		}
		if len(bare) > 5 && twiceOver(bare) {
			return "", false // a name drawn twice over
		}
		letters += len(bare)
	}
	if letters < 3 {
		return "", false
	}
	if strings.HasSuffix(s, " Jr") || strings.HasSuffix(s, " JR") || strings.HasSuffix(s, " Sr") || strings.HasSuffix(s, " SR") {
		s += "."
	}
	return nameCase(s), true
}

// findJudges reads the judges of the head and of the foot.
func findJudges(s string, above, top, foot []cell, court Court, end int) []Judge {
	r := &judgeReader{separately: court.ID == "scotus"}
	r.head(top, court, end)
	if signedAbove(above) {
		r.foot(above)
	}
	r.foot(foot)
	for i := range r.out { // "*Honorable Ada Reyes, United States District Judge, sitting by designation"
		if j := &r.out[i]; j.Role == "signer" && strings.Contains(s[j.Span.End:min(len(s), j.Span.End+160)], "by designation") {
			j.Role = "panel"
		}
	}
	r.concurring(s)
	if court.ID == "scotus" {
		r.delivered(s)
	}
	for _, c := range append(top[min(len(top), end):len(top):len(top)], foot...) {
		r.referred(c)
	}
	return r.out
}

type judgeReader struct {
	out        []Judge
	separately bool // justices' names at the foot head their own opinions, and sign nothing
}

// add puts a judge on the list; one seen before keeps the fuller name and the stronger role.
func (r *judgeReader) add(name, office, role string, sp span.Span) {
	n, ok := judgeName(name)
	if !ok {
		return
	}
	office = squash(office)
	for i := range r.out {
		j := &r.out[i]
		if !sameJudge(j.Name, n) {
			continue
		}
		if len(n) > len(j.Name) {
			j.Name = n
		}
		if j.Office == "" || len(office) > len(j.Office) && role == "signer" {
			if office != "" {
				j.Office = office
			}
		}
		if roleRank(role) > roleRank(j.Role) {
			j.Role, j.Span = role, sp
		}
		return
	}
	r.out = append(r.out, Judge{n, office, role, sp})
}

func roleRank(role string) int {
	switch role {
	case "signer":
		return 4
	case "author":
		return 5
	case "panel":
		return 2
	case "referring":
		return 1
	}
	return 0
}

// sameJudge reports whether two printed names are one judge's: one's words end the other.
func sameJudge(a, b string) bool {
	la, lb := lastName(a), lastName(b)
	return la == lb && (len(strings.Fields(a)) == 1 || len(strings.Fields(b)) == 1 || strings.EqualFold(a[:1], b[:1]))
}

func lastName(s string) string {
	if i := strings.IndexByte(s, ','); i > 0 {
		s = s[:i]
	}
	f := strings.Fields(strings.ToLower(s))
	for len(f) > 1 && isSuffix(strings.Trim(f[len(f)-1], ".")) {
		f = f[:len(f)-1]
	}
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}

// wrote reads cell i where it says in words who writes; it also reports true of a
// judge who sat in the court below, who is none of ours.
func (r *judgeReader) wrote(cells []cell, i int, s string, off int) bool {
	c, re := cells[i], judgesRe()
	if strings.Contains(s, "pinion") || strings.Contains(s, "PINION") || strings.Contains(s, "udgment") {
		if m := re.wrote.FindStringSubmatchIndex(c.s[:min(len(c.s), 400)]); m != nil {
			r.add(c.s[m[4]:m[5]], c.s[m[2]:m[3]], "author", span.Span{Start: c.span.Start + m[2], End: c.span.Start + m[5]})
			return true
		}
	}
	if r.byLine(c, s) || belowJudge(cells, i) {
		return true
	}
	if !deliversBelow(cells, i) && !(i > 0 && byAbove(cells[i-1].s)) && !(i > 1 && c.right && byAbove(cells[i-2].s)) {
		return false
	}
	if k := strings.LastIndex(s, "  "); k > 0 {
		s, off = s[k+2:], off+k+2 // behind the number, in a column of its own
	}
	m := re.title.FindStringSubmatchIndex(s)
	if m != nil {
		r.add(s[m[4]:m[5]], s[m[2]:m[3]], "author", span.Span{Start: off + m[4], End: off + m[5]})
	}
	return m != nil
}

// head reads the judge before the body: the author's line, the panel, the assigned judge.
func (r *judgeReader) head(cells []cell, court Court, end int) {
	re := judgesRe()
	body := 0
	for i := 0; i < len(cells) && i < end+60; i++ {
		c := cells[i]
		if i >= end && prose(c.s) {
			if body++; body > 4 {
				return
			}
		}
		s := strings.TrimLeft(c.s, "*[ “\"")
		if rest, ok := strings.CutPrefix(s, "OPINION"); ok && i < 3 && len(rest) > 2 && upper(rest[:2]) && isLetter(rest[0]) && isLetter(rest[1]) {
			s = rest // the title run into the author's line
		}
		if len(s) > 400 {
			s = s[:runeStart(s, 400)]
		}
		if k := -1; i < end && !c.right && upper(s) {
			if k = judgeBeside(cells, i); k >= 0 {
				r.add(s, strings.Trim(cells[k].s, " .,"), "", c.span.Cover(cells[k].span))
				continue
			}
		}
		if !mayBeJudge(s) {
			continue
		}
		off := c.span.Start + max(0, strings.Index(c.s, s))
		if m := re.before.FindStringIndex(s); m != nil && !strings.HasPrefix(strings.ToLower(s), "before the") {
			i = r.panel(cells, i, s[m[1]:]) - 1
			continue
		}
		if r.wrote(cells, i, s, off) {
			continue
		}
		writes := "author" // where the body runs on from the name; after the body the judge signs
		if body > 0 && !prose(s) && !(i+1 < len(cells) && prose(cells[i+1].s)) {
			writes = "signer"
		}
		if m := re.abbrev.FindStringSubmatchIndex(s); m != nil && i > 2 {
			r.add(s[m[2]:m[3]], s[m[4]:m[5]], writes, span.Span{Start: off + m[2], End: off + m[5]})
			continue
		}
		if m := re.nameOffice.FindStringSubmatchIndex(s); m != nil && !strings.Contains(s[:m[3]], " and ") {
			role := writes
			if c.right || i < end && !(i+1 < len(cells) && prose(cells[i+1].s)) {
				role = ""
			}
			r.add(s[m[2]:m[3]], s[m[4]:m[5]], role, span.Span{Start: off + m[2], End: off + m[5]})
			continue
		}
		if m := re.title.FindStringSubmatchIndex(s); m != nil && len(s) < 110 && (i < end+8) {
			if !c.right && i < end && (strings.HasSuffix(s, ",") || strings.Contains(s, ", in h")) {
				continue // a judge or a governor who is sued
			}
			r.add(s[m[4]:m[5]], strings.TrimRight(s[m[2]:m[3]], " :"), "", span.Span{Start: off + m[4], End: off + m[5]})
		}
	}
}

// byAbove reports whether a title ends in the word before its author: "MEMORANDUM OPINION* BY".
func byAbove(s string) bool { return strings.HasSuffix(s, " BY") && titleWords(s) }

// judgeStems: a line that names a judge or an office has one of these.
var judgeStems = [...]string{"udge", "UDGE", "ustice", "USTICE", "J.", "JJ", "hancellor", "HANCELLOR", "agistrate", "AGISTRATE", "aster", "ASTER", "Hon", "HON", "efore", "EFORE", "anel", "ANEL", "resent", "RESENT", "R E S", "omposed of", "eferee", "EFEREE", "ommissioner", "OMMISSIONER", "urrogate", "URROGATE", "urist"}

// mayBeJudge reports whether s may name a judge.
func mayBeJudge(s string) bool {
	return judgeStem().in(s)
}

// belowJudge reports whether the judge of cell i sat in the court below.
func belowJudge(cells []cell, i int) bool {
	if strings.HasPrefix(cells[i].s, "[") && !strings.HasPrefix(strings.ToUpper(cells[i].s), "[ASSIGNED") || strings.Contains(cells[i].s, "Trial Judge") {
		return true
	}
	own := false // the court's own lines stand between
	for k, n := i, 0; k >= 0 && n < 7; k-- {
		l := cells[k].s
		if len(l) > 300 {
			break
		}
		if ruleOnly(l) {
			continue
		}
		if k < i && (hasPrefixFold(l, "BEFORE:") || hasPrefixFold(l, "BEFORE ")) {
			break // from here on the court's own
		}
		own = own || hasPrefixFold(l, "ARGUED") || hasPrefixFold(l, "DECIDED") || hasPrefixFold(l, "SUBMITTED")
		if n++; n > 5 && (own || !appealed(l)) {
			continue
		}
		if k == i-1 && lowerNumber(l) {
			return true
		}
		if k < i && (hasPrefixFold(l, "APPEARANCES") || counselLine(l)) {
			break
		}
		if appealed(l) || tellsBelow(l) {
			return true
		}
		if k < i && cells[k].blank > 2 {
			break
		}
	}
	return false
}
