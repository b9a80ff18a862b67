package cite

import (
	"strconv"
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

func itoa(n int) string { return strconv.Itoa(n) }

// jurisdictionOf is the id of the state whose constitution row names; "" if untold.
func jurisdictionOf(row int32) string {
	if row < 0 {
		return ""
	}
	return law.States()[row].ID
}

// constNumber reads the number of an article or amendment: roman, figure or ordinal,
// in figures.
func (w *lawScan) constNumber(k int) (end int, num string) {
	if w.romanish(k) && w.kind(k) == lex.Word {
		e := k + 1
		if w.glued(e) && w.dash(e) && w.kind(e+1) == lex.Word && len(w.text(e+1)) == 1 && w.upper(e+1) && w.glued(e+1) { // VI-A
			return e + 2, itoa(romanValue(w.text(k))) + "-" + w.text(e+1)
		}
		return e, itoa(romanValue(w.text(k)))
	}
	if w.digits(k) && len(w.text(k)) <= 3 || w.kind(k) == lex.Alnum && len(w.text(k)) <= 4 && ordinal(w.text(k)) == 0 && w.text(k)[0] <= '9' {
		return k + 1, w.text(k)
	}
	if n := ordinal(w.text(k)); n > 0 {
		return k + 1, itoa(n)
	}
	return k, ""
}

// constitution reads a constitution whose name stands at tokens [i, j):
// "U.S. Const. amend. XIV, § 1", "Cal. Const., art. I, § 7".
func (w *lawScan) constitution(i, j int, row int32) int {
	c := Citation{Kind: Constitution, Jurisdiction: jurisdictionOf(row)}
	if c.Jurisdiction == "" {
		return j
	}
	k := w.skip(j, ',')
	k = w.skip(k, '*')
	if w.is(k, '(') && w.digits(k+1) && w.is(k+2, ')') { // Ga. Const. (1983)
		k = w.skip(k+3, ',')
	}
	if w.digits(k) && len(w.text(k)) == 4 && w.is(k+1, ',') { // Ala. Const. 1901, § 5
		k += 2
	}
	if w.word(k, "of") && w.digits(k+1) {
		k = w.skip(k+2, ',')
	}
	end := w.constParts(&c, k)
	if end == k {
		return j
	}
	if c.Jurisdiction != "us" {
		w.state[c.Jurisdiction]++
	}
	w.yearAfter(&c, end, true)
	return w.put(c, i, end)
}

// constParts reads articles, amendments, sections and clauses at token k.
func (w *lawScan) constParts(c *Citation, k int) (end int) {
	end = k
	k0 := k
	for n := 0; n < 7; n++ {
		m := w.skip(k, ',')
		m = w.skip(m, '*')
		if w.is(m, ';') && end > k0 && c.Section == "" && w.kind(m+1) == lex.Section { // "amend. XIV; § 1"
			m++
		}
		if w.word(m, "pt", "part") && w.digits(w.skipDot(m+1)) && w.is(w.skipDot(m+1)+1, ',') { // Mass. Const. pt. 1, art. XII
			m = w.skipDot(m+1) + 2
		}
		switch {
		case w.word(m, "art", "article", "arts", "articles"):
			e, num := w.constNumber(w.skipDot(m + 1))
			if num == "" || c.Article != "" {
				return end
			}
			c.Article, k = num, e
		case w.word(m, "amend", "amends", "amendment", "amendments", "amdt", "amdts"):
			e, num := w.constNumber(w.skipDot(m + 1))
			if num == "" || c.Amendment != "" {
				return end
			}
			c.Amendment, k = num, e
			k = w.moreAmendments(c, k)
		case ordinal(w.text(m)) > 0 && w.word(m+1, "amend", "amendment"):
			c.Amendment, k = itoa(ordinal(w.text(m))), w.skipDot(m+2)
			if !w.word(m+1, "amendment") && !w.is(m+2, '.') {
				k = m + 2
			}
		case w.markAhead(m):
			s, plural, _ := w.sectionMark(m)
			r, ok := w.sectionList(s, plural, true, false)
			if !ok {
				if e, num := w.romanAt(s); num != "" {
					c.Section, k = num, e
					break
				}
				return end
			}
			r.set(c)
			k = r.end
		case w.word(m, "cl", "clause", "cls", "clauses") || w.word(m, "el") && w.is(m+1, '.') && end > k0:
			if k = w.clauseOf(c, m); k == m {
				return end
			}
		case w.word(m, "par", "para", "paragraph", "subd", "subdiv", "subdivision"):
			e, num := w.constNumber(w.skipDot(m + 1))
			if num == "" {
				e, num, _ = w.subsections(w.skipDot(m + 1))
			}
			if num == "" {
				return end
			}
			c.Clause, k = num, e
		case w.word(m, "pmbl", "preamble"):
			c.Clause, k = "preamble", m+1
		default:
			return end
		}
		end = k
	}
	return end
}

// clauseOf reads "cl. 3", "cls. 1 and 3" at token m into c and gives the token after; m
// if no number follows.
func (w *lawScan) clauseOf(c *Citation, m int) int {
	e, num, _ := w.number(w.skipDot(m+1), true)
	if num == "" {
		return m
	}
	if w.word(m, "el") { // a misread cl.
		c.Repairs = append(c.Repairs, Repair{Span: w.toks[m].span(), Was: w.text(m), Now: "cl"})
	}
	for n := 0; n < 4; n++ {
		if s, strong, _ := w.separator(e); strong && w.digits(s) {
			num += ", " + w.text(s)
			e = s + 1
		}
	}
	c.Clause = num
	return e
}

// moreAmendments reads the rest of "amends. V, XIV", "Amdts. 5, 14".
func (w *lawScan) moreAmendments(c *Citation, k int) int {
	figures := w.digits(k-1) && w.word(k-3, "amdts", "amends", "amendments") || w.digits(k-1) && w.word(k-2, "amdts", "amends", "amendments")
	for n := 0; n < 10; n++ {
		s, _, _ := w.separator(k)
		if s == k {
			return k
		}
		e, num := w.romanAt(s)
		switch {
		case num != "":
			num = itoa(romanValue(num))
		case w.digits(s) && figures && len(w.text(s)) <= 2:
			e, num = s+1, w.text(s)
		default:
			return k
		}
		c.Amendment += ", " + num
		k = e
	}
	return k
}

// articleWord reads "Article III, § 2", "Art. I, § 8, cl. 3", and names the
// constitution that follows. An article alone is a name, no citation.
func (w *lawScan) articleWord(i, end int) int {
	if w.shortFormBefore(i) {
		return i
	}
	if j := w.codeArticle(i, end); j > i {
		return j
	}
	c := Citation{Kind: Constitution}
	e := w.constParts(&c, i)
	if e == i || c.Article == "" {
		return i
	}
	m := w.skip(e, ',')
	if w.word(m, "of") {
		m++
	}
	if w.word(m, "the") {
		m++
	}
	if m > e {
		if node, e2 := w.match(m); node != nil && node.family == famConst {
			c.Jurisdiction, e = jurisdictionOf(node.rows[0]), e2
			if c.Section == "" && len(c.Sections) == 0 {
				if e3 := w.constParts(&c, w.skip(e, ',')); e3 > w.skip(e, ',') {
					e = e3
				}
			}
			return w.put(c, i, e)
		}
		if w.privatePaper(m) || w.word(m, "UCC", "Uniform") {
			return e
		}
	}
	if c.Section == "" && len(c.Sections) == 0 && w.romanish(end) && w.is(end-1, '.') {
		if from := w.constitutionBefore(i); from != "" {
			c.Jurisdiction, c.Confidence = from, looseArticle
			return w.put(c, i, e)
		}
	}
	if c.Section == "" && len(c.Sections) == 0 || !w.romanish(w.skipDot(i+1)) && !w.romanish(end) && !w.digits(end) {
		return i
	}
	if w.romanish(end) {
		c.Jurisdiction = "us"
	} else if strings.Contains(c.Section, ".") || len(c.Sections) > 0 && strings.Contains(c.Sections[0], ".") {
		return e // Art. 8, § 8.1 of some agreement
	}
	c.Bare = c.Jurisdiction == ""
	c.Confidence = looseArticle
	return w.put(c, i, e)
}

// constitutionBefore is whose constitution an article was cited from shortly before
// token i, so that "art. VII" is one of its articles; "" if none was.
func (w *lawScan) constitutionBefore(i int) string {
	if len(w.out) == 0 {
		return ""
	}
	last := w.out[len(w.out)-1]
	if last.Kind != Constitution || last.Article == "" || w.toks[i].start()-last.Core.End > 200 {
		return ""
	}
	return last.Jurisdiction
}

// settleArticles gives "Article II, Section 10" the constitution that the paper
// elsewhere names for that very article and section.
func (w *lawScan) settleArticles() {
	named := map[string]string{}
	key := func(c *Citation) string { return c.Article + "|" + c.Section }
	for i := range w.out {
		c := w.out[i]
		if c.Kind == Constitution && c.Article != "" && c.Confidence != looseArticle && c.Jurisdiction != "" {
			if old, seen := named[key(c)]; seen && old != c.Jurisdiction {
				named[key(c)] = "?"
				continue
			}
			named[key(c)] = c.Jurisdiction
		}
	}
	for i := range w.out {
		c := w.out[i]
		if c.Kind == Constitution && c.Confidence == looseArticle {
			if j := named[key(c)]; j != "" && j != "?" {
				c.Jurisdiction = j
			}
		}
	}
}

// looseArticle is the confidence of an article that names no constitution.
const looseArticle = 0.85

// amendWord reads "amend. XIV" that goes on from a constitution just cited.
func (w *lawScan) amendWord(i, end int) int {
	if n := len(w.out); n == 0 || w.out[n-1].Kind != Constitution || w.toks[i].start()-w.out[n-1].Core.End > 4 {
		return i
	}
	c := Citation{Kind: Constitution, Jurisdiction: w.out[len(w.out)-1].Jurisdiction}
	if e := w.constParts(&c, i); e > i && c.Amendment != "" {
		return w.put(c, i, e)
	}
	return i
}

// amdtWord reads "Amdt. 14, § 1" and "Amdts. 5, 14", as the Supreme Court's own style has
// amendments of the Constitution, which it need not name.
func (w *lawScan) amdtWord(i, end int) int {
	k := w.skipDot(end)
	n := 0
	if _, num := w.constNumber(k); num != "" {
		n = atoi(num)
	}
	if n == 0 || n > lastAmendment || w.word(k+1, "to") || w.word(i-1, "No") {
		return i
	}
	c := Citation{Kind: Constitution, Jurisdiction: "us"}
	if e := w.constParts(&c, i); e > i && c.Amendment != "" {
		return w.put(c, i, e)
	}
	return i
}

// amendmentWord reads "Fourteenth Amendment, § 1", and the name of an amendment
// alone, which readers look for in a table of authorities though it is no citation
// by the Bluebook (rule 11 cites by "amend. XIV"). A list ("Fifth and Fourteenth
// Amendments") is one citation of them all, as "amends. V, XIV" is; its core is the last.
func (w *lawScan) amendmentWord(i, end int) int {
	from, n := w.ordinalBefore(i)
	if n == 0 || n > lastAmendment || !w.free(from) {
		return i
	}
	if w.word(end, "to") && !w.word(end+2, "Constitution", "United") { // of a lease, a complaint
		return i
	}
	first, earlier := w.earlierAmendments(from)
	alone := Citation{Kind: Constitution, Jurisdiction: "us", Amendment: earlier + itoa(n), Bare: true}
	m := w.skip(end, ',')
	if !w.markAhead(m) {
		return w.putAmendment(alone, first, from, end)
	}
	s, plural, _ := w.sectionMark(m)
	r, ok := w.sectionList(s, plural, true, false)
	if !ok || m == end && w.kind(m) != lex.Section {
		return w.putAmendment(alone, first, from, end)
	}
	c := Citation{Kind: Constitution, Jurisdiction: "us", Amendment: itoa(n)}
	r.set(&c)
	return w.put(c, from, r.end)
}

// putAmendment adds amendments by name, the first of them at token first and the last at
// token i; of "the Fourteenth Amendment's reach" the possessive is no part.
func (w *lawScan) putAmendment(c Citation, first, i, end int) int {
	had := len(w.out)
	w.put(c, i, end)
	if len(w.out) == had {
		return end
	}
	made := w.out[had]
	if at := strings.IndexAny(w.text(end-1), "'’"); at > 0 && made.Core.End == w.toks[end-1].end() {
		made.Core.End -= len(w.text(end-1)) - at
		made.Full.End = made.Core.End
	}
	if first < i {
		made.Full.Start = w.toks[first].start()
	}
	return end
}

// earlierAmendments reads the amendments of a list before its last, whose ordinal is
// token i: "Fifth" of "Fifth and Fourteenth Amendments". It gives the token at which they
// begin and their numbers, each with a comma behind it.
func (w *lawScan) earlierAmendments(i int) (first int, numbers string) {
	first = i
	for k := 0; k < 10; k++ {
		m := first - 1
		if w.word(m, "and", "or") || w.is(m, '&') {
			m--
		}
		if w.is(m, ',') {
			m--
		}
		n := ordinal(w.text(m))
		if m == first-1 || n == 0 || n > lastAmendment || !w.upper(m) || !w.free(m) {
			break
		}
		first, numbers = m, itoa(n)+", "+numbers
	}
	return first, numbers
}

// lastAmendment is the number of amendments to the Constitution.
const lastAmendment = 27
