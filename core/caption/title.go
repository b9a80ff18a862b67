package caption

import (
	"strings"
	"sync"

	"pincite/core/span"
)

// titleNouns: a title has one of these among its words.
const titleNouns = " order orders opinion memorandum memoranda judgment judgement decree report recommendation recommendations complaint answer motion brief stipulation agreement declaration affidavit notice petition minutes minute entry ruling rulings decision findings response reply opposition summons subpoena certificate certification exhibit transcript indictment information mandate errata erratum statement request application settlement injunction docket proceedings conclusions verdict warrant release letter plan instructions counterclaim counterclaims crossclaim interrogatories objections objection disposition minute-order remittitur syllabus addendum appendix per consent testimony hearing deposition verification affirmation proposal supplement directive calendar report: order; order: submission resolution oral memo designation dismissal appearance acknowledgment disclosure dissent concurrence "

// isTitle reports whether a cell reads as the title of a paper, or a part of one.
func isTitle(s string) bool {
	if len(s) > 220 || len(s) < 4 {
		return false
	}
	if j, ok := joinLetterSpaced(s); ok {
		s = j
	}
	if !titleWords(s) {
		return false
	}
	u := strings.ToUpper(squash(s))
	for _, p := range [...]string{"JUDGE", "HON", "CASE", "CIVIL ACTION NO", "NO.", "ORDERED", "IT IS", "THE COURT", "ATTORNEY", "BY ", "FILED", "DATE", "DOCKET NO", "CIVIL DOCKET NO", "DOCKET NUMBER", "OPINION BY", "OPINION NO", "PER CURIAM", "RE:", "PAGE", "NOTICE: THIS", "THIS OPINION", "TO:", "FROM:", "APPEAL FROM", "SUBMITTED", "CITE AS", "NOTE ON MOTION", "NOTE: ", "HEARING DATE", "ORAL ARGUMENT", "HEARING:", "CIVIL MINUTES - GENERAL NO", "DOCKET:", "REPORTED", "UNPUBLISHED OPINION", "SO ORDERED", "PUBLISHED OPINION", "THIS ORDER", "THIS OPINION", "THIS DISPOSITION", "THIS DECISION", "IN RE", "IN THE MATTER", "MATTER OF", "EX PARTE ", "ENTERED BY", "CERTIFIED FOR", "OPINION FILED", "ON PETITION", "ON APPEAL", "COUNSEL", "TABLE OF", "SEE ", "REPORTER"} {
		if strings.HasPrefix(u, p) && !(p == "CASE" && strings.HasPrefix(u, "CASE MANAGEMENT")) {
			return false
		}
	}
	switch last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:]); last {
	case "an", "a":
		return false
	}
	if numbered(s) || len(s) < 40 && len(docketsIn(cell{s: s})) > 0 && !strings.Contains(s, "RDER NO") && !strings.Contains(s, "rder No") {
		return false
	}
	if upper(s) {
		return true
	}
	if c := s[0]; c >= 'a' && c <= 'z' || strings.ContainsAny(s, "§:;") || strings.HasSuffix(s, ".") || isDigit(c) {
		return false
	}
	low, all := lowerWords(s)
	return all <= 14 && low*2 < all && capitalised(s) && !strings.HasSuffix(s, ",") && !(strings.HasSuffix(s, ".") && all > 4)
}

// numbered reports whether s is a numbered heading inside a paper: "II. FINDINGS".
func numbered(s string) bool {
	i := strings.IndexAny(s, ".)")
	if i <= 0 || i > 5 || i+1 >= len(s) || s[i+1] != ' ' {
		return false
	}
	for _, c := range s[:i] {
		if !strings.ContainsRune("IVXLC0123456789", c) {
			return i == 1 && c >= 'A' && c <= 'H'
		}
	}
	return true
}

// titleWords reports whether one of the words of s names a kind of paper.
func titleWords(s string) bool {
	nouns := titleNounSet()
	var w [16]byte
	n := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && isLetter(s[i]) {
			if n < len(w) {
				w[n] = s[i] | 0x20
			}
			n++
			continue
		}
		if n > 2 && n <= len(w) && nouns[string(w[:n])] {
			return true
		}
		n = 0
	}
	return false
}

var titleNounSet = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(titleNouns) {
		m[w] = w != "per" && w != "oral"
	}
	return m
})

// findTitle is the title as printed: the block of title cells right of the
// caption's rail or below it, capitals before mixed type. after is the index of
// the first cell past the parties.
func findTitle(cells []cell, from, after int) Field {
	inside := titleBlock(cells, from, after, upper)
	below := titleBlock(cells, after, min(len(cells), after+24), upper)
	switch {
	case below.Value == "" || weakTitle(below.Value):
	case inside.Value != "" && !weakTitle(inside.Value) && inside.Span.Start < below.Span.Start && below.Span.Start < inside.Span.End:
		return inside // one title, begun beside the parties
	case inside.Value != "" && !weakTitle(inside.Value) && (!nearTop(cells, after, below) || rightAt(cells, after, below)):
		return inside
	default:
		return below
	}
	if headsPart(below.Value) {
		below = Field{}
	}
	if inside.Value != "" {
		return inside
	}
	for _, f := range [...]Field{
		titleBlock(cells, after, min(len(cells), after+10), anyCase),
		titleBlock(cells, from, after, anyCase),
		titleBlock(cells, 0, min(len(cells), max(after, from, 30)), upper),
		titleBlock(cells, 0, min(len(cells), 12), anyCase),
	} {
		if f.Value != "" && !headsPart(f.Value) {
			return f
		}
	}
	return below
}

func anyCase(string) bool { return true }

// nearTop reports whether title f stands at the very top of what follows the caption.
func nearTop(cells []cell, after int, f Field) bool {
	for i := after; i < len(cells) && i < after+3; i++ {
		if cells[i].span.Start == f.Span.Start {
			return true
		}
	}
	return false
}

// rightAt reports whether title f begins in the right column, beside the caption's last
// line: the rest of a title begun above.
func rightAt(cells []cell, after int, f Field) bool {
	return after > 0 && after < len(cells) && cells[after].span.Start == f.Span.Start && cells[after].right && cells[after].line == cells[after-1].line
}

// headsPart reports whether a title heads a part of an opinion and never a paper.
func headsPart(s string) bool {
	return anyOf(strings.ToUpper(strings.Trim(s, " .:")), "DISPOSITION", "STATEMENT OF FACTS", "PROCEDURAL HISTORY", "STATEMENT OF THE CASE", "PER CURIAM", "SUMMARY CALENDAR")
}

// weakTitle: a word that heads a part of a paper as often as a paper.
func weakTitle(s string) bool {
	switch strings.ToUpper(strings.Trim(s, " .:")) {
	case "STATEMENT", "PRELIMINARY STATEMENT", "INFORMATION", "PROCEEDINGS", "FINDINGS", "DOCKET", "DISPOSITION", "HEARING", "STATEMENT OF FACTS", "PROCEDURAL HISTORY", "STATEMENT OF THE CASE", "RELEASE", "PER CURIAM", "PLAN":
		return true
	}
	return false
}

// titleBlock is the first block of title cells in [from, to): title lines with the
// capitals lines that stand on them without a gap, in the same column.
func titleBlock(cells []cell, from, to int, set func(string) bool) Field {
	for i := max(from, 0); i < to; i++ {
		if !isTitle(cells[i].s) || prose(cells[i].s) || !set(cells[i].s) || hasPrefixFold(cells[i].s, "ON APPLICATION FOR A WRIT") {
			continue
		}
		a, b := i, i+1
		for a > from && sameBlock(cells[a-1], cells[a]) && titleLine(cells[a-1].s) && i-a < 4 {
			a--
		}
		if i > a && appealed(cells[a].s) || a > 0 && appealed(cells[a-1].s) && sameBlock(cells[a-1], cells[a]) {
			if anyOf(strings.ToUpper(firstWords(cells[i].s, 1)), "FOR", "OF", "AND", "TO", "AN", "FROM", "THE", "IN", "OR") {
				continue // "ON PETITION FOR REVIEW … OF AN ORDER OF THE BOARD" says what is appealed from
			}
			a = i
		}
		last := cells[i]
		members := []cell{}
		for k := a; k <= i; k++ {
			if cells[k].right == cells[i].right {
				members = append(members, cells[k])
			}
		}
		for b < len(cells) && b-i < 12 {
			c := cells[b]
			if c.right != last.right || c.line == last.line {
				if c.line-last.line > 2 {
					break
				}
				if last.right && (titleGoesOn(cells, b) || strayAlone(cells, b) || strings.HasSuffix(strings.ToUpper(last.s), " OF") && judgeOffice(c.s)) {
					members = append(members, c)
				}
				b++
				continue
			}
			gap := c.blank
			if c.line-last.line > 3 || gap > 1 || gap == 1 && !strings.HasSuffix(strings.ToUpper(last.s), " AND") && !strings.HasSuffix(last.s, ":") && !strings.HasSuffix(strings.ToUpper(last.s), " OF") && !strings.HasSuffix(strings.ToUpper(last.s), " FOR") && !strings.HasSuffix(strings.ToUpper(last.s), " TO") {
				break
			}
			if !titleLine(c.s) && !(strings.HasSuffix(strings.ToUpper(last.s), " OF") && judgeOffice(c.s)) {
				break
			}
			members = append(members, c)
			last = c
			b++
		}
		v, sp := joined(members)
		if len(v) > 600 {
			continue
		}
		return Field{strings.Trim(v, "*_ "), sp}
	}
	return Field{}
}

// joined are the words of a title's cells as one line, and where they stand.
func joined(members []cell) (string, span.Span) {
	var words []string
	sp := span.Span{}
	for _, m := range members {
		s := m.s
		if j, ok := joinLetterSpaced(s); ok {
			s = j
		}
		words = append(words, squash(s))
		sp = sp.Cover(m.span)
	}
	return strings.Join(words, " "), sp
}

// strayAlone reports whether cell i, in capitals and alone on its line, holds a word
// of titles only, as the right column's line does where nothing stands left of it.
func strayAlone(cells []cell, i int) bool {
	c := cells[i]
	if c.right || !upper(c.s) || strings.HasSuffix(c.s, ",") || i+1 < len(cells) && cells[i+1].line == c.line {
		return false
	}
	return strayTitle(strings.ToUpper(c.s))
}

// appealed reports whether a line begins the words that say what is appealed from.
func appealed(s string) bool {
	for _, p := range [...]string{"ON PETITION", "ON APPEAL", "ON DIRECT APPEAL", "ON CROSS", "APPEAL FROM", "APPEALS FROM", "APPEALED FROM", "APPEAL BY ", "FROM THE CIRCUIT COURT", "AN APPEAL FROM", "ON WRIT", "ON APPLICATION", "ON REVIEW", "PETITION FOR REVIEW OF", "PETITIONS FOR REVIEW OF", "ON PETITIONS", "ON APPEALS"} {
		if hasPrefixFold(s, p) {
			return true
		}
	}
	return false
}

func sameBlock(a, b cell) bool {
	return a.right == b.right && b.line-a.line <= 2 && b.blank == 0
}

// titleLine reports whether a line may go on with a title: capitals without the
// marks of a party, a number, a court or a judge.
func titleLine(s string) bool {
	if len(s) > 160 || !upper(s) && !isTitle(s) {
		return false
	}
	if j, ok := joinLetterSpaced(s); ok {
		s = j
	}
	if strings.HasSuffix(s, ",") && !titleWords(s) {
		return false
	}
	u := strings.ToUpper(s)
	if onlyRole(s) != "" || onlyVersus(s) || namesCourt(s) && strings.Contains(u, "COURT") && !titleWords(s) {
		return false
	}
	for _, p := range [...]string{"CASE NO", "CASE:", "NO.", "CIVIL ACTION NO", "CIVIL NO", "JUDGE", "HON", "DOCKET NO", "MAGISTRATE", "I.", "A.", "1.", "PRESIDING", "SECTION", "DATE", "FILED", "INTRODUCTION", "BACKGROUND", "PROCEDURAL", "PRESENT", "BEFORE", "TABLE OF CONTENTS", "CIVIL ACTION", "HEARING", "TIME:", "COURTROOM", "DEPT", "PLACE:", "CTRM", "TRIAL DATE", "BY:", "BY JUDGE", "BY JUSTICE", "BY CHIEF", "BY THE", "JURISDICTION", "UNITED STATES DISTRICT", "PARTIES", "NATURE OF"} {
		if strings.HasPrefix(u, p) && !(p == "PRESENT" && titleWords(s)) && !(p == "HEARING" && titleWords(s[7:])) {
			return false
		}
	}
	if strings.HasSuffix(s, ", J.") || strings.HasSuffix(u, " JUDGE") || strings.HasSuffix(u, "JUDGE.") || strings.HasSuffix(u, " JUDGE:") {
		return false
	}
	return !(len(s) < 48 && strings.ContainsAny(s, "0123456789") && !titleWords(s) && numbersOnly(cell{s: s, span: span.Span{End: len(s)}}))
}

// prose reports whether a line is running text.
func prose(s string) bool {
	low, all := lowerWords(s)
	return all >= 7 && low*2 > all
}
