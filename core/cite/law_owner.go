package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// contractAhead reports whether a contract is named within a few words of token k.
func (w *lawScan) contractAhead(k int) bool {
	for n := k; n < k+8 && w.kind(n) != lex.Paragraph; n++ {
		if w.kind(n) == lex.Word && contractWords.has(foldName(w.text(n))) {
			return true
		}
	}
	return false
}

// sectionOwner reads whose section it is, after token k: "of title 42", "of the
// Penal Code", ", Florida Statutes", "of the Exchange Act". keep is false when it
// is the section of a contract or of the paper itself.
func (w *lawScan) sectionOwner(c *Citation, k int) (end int, keep bool) {
	m := w.skip(k, ',')
	if w.is(m, '*') {
		m++
	}
	of := w.word(m, "of") || w.word(m, "under", "in") && w.word(m+1, "the", "this") && !w.word(m, "in")
	if of {
		m++
		if w.is(m, '*') {
			m++
		}
		if w.word(m, "this", "that", "such", "said", "its", "their", "our", "his", "her") {
			if w.word(m+1, "title", "code", "chapter", "act", "article", "part", "subtitle", "constitution", "statute", "section", "subchapter", "subdivision", "subsection", "rule") {
				return k, true
			}
			if w.privatePaper(m + 1) {
				return k, false
			}
			return k, true
		}
		if w.word(m, "the", "a", "an") {
			m++
		}
	}
	if node, e := w.match(k); m == k && node != nil && node.family == famCode && node.caps && !w.is(k-1, '.') { // Section 7-9-3 NMSA 1978
		if row := &law.Codes()[node.rows[0]]; row.Kind == "statute" && !row.Has('t') && !w.digits(e) && w.kind(e) != lex.Section {
			c.Code, c.CodeText, c.Bare = row.Name, w.plain(k, e), false
			w.mark(row, node.rows)
			return e, true
		}
	}
	if m == k && !w.word(k, "RSMo", "Stats") {
		return k, !w.word(k, "above", "below", "supra", "infra")
	}
	if w.word(m, "title", "tit") {
		if e, ok := w.ofTitle(c, m); ok {
			return e, true
		}
	}
	if !of && w.word(m, "Article", "Art", "art", "article") { // Section 5(B), Article IV of the Ohio Constitution
		if e, ok := w.sectionOfArticle(c, m); ok {
			return e, true
		}
	}
	if of && w.word(m, "Article", "Art", "art", "article") {
		if e, ok := w.sectionOfArticle(c, m); ok {
			return e, true
		}
	}
	if w.upper(m) || w.digits(m) {
		if e, ok := w.ownerName(c, m, of); ok {
			return e, true
		}
	}
	if !of {
		return k, true
	}
	if w.privatePaper(m) {
		return k, false
	}
	if e, name := w.actName(m); name != "" && !strings.HasPrefix(name, "Act and") && !wordIn(name, "Act", "Code", "Law", "Statute", "Statutes", "Guidelines", "Ordinance", "Charter", "Regulations", "Convention", "Treaty", "Laws", "Restatement", "Acts", "Amendments") {
		c.Name, c.Bare = name, false
		if row := w.aliases[name]; row != nil {
			c.Name, c.Code, c.CodeText = "", row.Name, name
		}
		return e, true
	}
	return k, true
}

// ofTitle reads "title 42 of the United States Code" at token m.
func (w *lawScan) ofTitle(c *Citation, m int) (int, bool) {
	k := w.skipDot(m + 1)
	if !w.numeral(k) {
		return m, false
	}
	title, e := w.text(k), k+1
	n := w.skip(e, ',')
	if w.word(n, "of") {
		n++
	}
	if w.word(n, "the") {
		n++
	}
	code := "U.S.C."
	kind := Statute
	if node, e2 := w.match(n); node != nil && node.family == famCode && n > e {
		row := &law.Codes()[node.rows[0]]
		if row.Kind == "statute" || row.Kind == "regulation" {
			code, e = row.Name, e2
			c.CodeText = w.plain(n, e2)
			if row.Kind == "regulation" {
				kind = Regulation
			}
			w.mark(row, node.rows)
		}
	}
	c.Title, c.Code, c.Bare, c.Kind = title, code, false, kind
	return e, true
}

// ownerName reads a code, constitution or amendment of the tables at token m.
func (w *lawScan) ownerName(c *Citation, m int, of bool) (int, bool) {
	if e, n := w.ordinalAt(m); n > 0 && of && w.word(e, "Amendment") {
		c.Kind, c.Bare, c.Jurisdiction = Constitution, false, "us"
		c.Amendment = itoa(n)
		return e + 1, true
	}
	if w.digits(m) && of { // section 1983 of 42 U.S.C.
		if node, e := w.match(m + 1); node != nil && node.family == famCode && law.Codes()[node.rows[0]].Has('t') {
			row := &law.Codes()[node.rows[0]]
			c.Title, c.Code, c.CodeText, c.Bare = w.text(m), row.Name, w.plain(m+1, e), false
			if row.Kind == "regulation" {
				c.Kind = Regulation
			}
			return e, true
		}
		return m, false
	}
	if !of && w.word(m, "Stats") { // Wisconsin: § 48.415(1), Stats.
		c.Code, c.CodeText, c.Bare = "Wis. Stat.", w.text(m), false
		w.state["wis"]++
		return w.skipDot(m + 1), true
	}
	node, e := w.match(m)
	if node == nil {
		return m, false
	}
	switch node.family {
	case famSecondary:
		if s := &secondaryWords[node.rows[0]]; of && s.name == "Restatement" {
			return w.ofRestatement(c, m, e), true
		}
	case famCode:
		return w.ownerCode(c, m, e, node, of)
	case famLegis:
		if of {
			if e2, ok := w.legisOwner(c, &legisWords[node.rows[0]], e); ok {
				return e2, true
			}
		}
	case famConst:
		c.Kind, c.Bare, c.Jurisdiction = Constitution, false, jurisdictionOf(node.rows[0])
		return e, true
	case famRules:
		if of && c.Section != "" {
			return m, false
		}
	}
	return m, false
}

// ownerCode reads the code whose name stands at tokens [m, e) as the owner of section c.
func (w *lawScan) ownerCode(c *Citation, m, e int, node *nameEnd, of bool) (int, bool) {
	row := &law.Codes()[node.rows[0]]
	if row.Kind != "statute" && row.Kind != "regulation" && row.Kind != "subject" || row.Has('M') {
		return m, false
	}
	if !of {
		if row.Has('t') || row.Kind == "subject" && w.text(e-1) != "Code" {
			return m, false
		}
		// ", Cal. Penal Code § 5" begins a citation of its own
		if s, _, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') || w.digits(e) && len(w.text(e)) != 4 {
			return m, false
		}
	}
	if w.upper(e) && of && !w.word(e, "The", "In") && e < len(w.toks) && w.kind(e) == lex.Word && w.text(m) != w.text(e) {
		if e2, name := w.actName(m); name != "" && e2 > e {
			return m, false
		}
	}
	stop := w.sentenceStop(m, e)
	c.Code, c.CodeText, c.Bare = row.Name, w.plain(m, stop), false
	if row.Kind == "regulation" {
		c.Kind = Regulation
	}
	w.mark(row, node.rows)
	w.alias(e, row)
	return stop, true
}

// legisOwner reads the number of the executive order or public law whose name ends
// at token e, as the owner of c: "Section 4402 of Public Law 107-171".
func (w *lawScan) legisOwner(c *Citation, l *legisWord, e int) (int, bool) {
	k, _ := w.numberSign(e)
	switch l.typ {
	case "executive_order", "proclamation":
		if e2, num := w.commaNumber(k); len(num) >= 4 {
			c.Kind, c.Type, c.Number, c.Name, c.Bare = Other, l.typ, num, l.name, false
			return e2, true
		}
	case "public_law":
		if e2, num := w.dashNumber(k); num != "" {
			c.Kind, c.Type, c.Number, c.Bare = Legislative, l.typ, num, false
			return e2, true
		}
	}
	return e, false
}

// ofRestatement makes c a section of the Restatement named at tokens [m, e):
// "§ 188 of the Restatement (Second) of Conflict of Laws".
func (w *lawScan) ofRestatement(c *Citation, m, e int) int {
	if w.is(e, '(') && w.is(e+2, ')') && ordinal(w.text(e+1)) > 0 {
		c.Edition = w.text(e + 1)
		e += 3
	}
	if w.word(e, "of") && w.upper(e+1) {
		e += 2
		for n := 0; n < 6 && (w.kind(e) == lex.Word && w.upper(e) && (w.upper(e-1) || w.word(e-1, "of", "and") || w.is(e-1, '&')) || w.word(e, "of", "and", "&") && w.upper(e+1)); n++ {
			e++
		}
	}
	c.Kind, c.Bare, c.Name = Treatise, false, w.plain(m, e)
	return e
}

// sentenceStop leaves out a full stop after a name of tokens [m, e) that prints no
// other: "§ 45-5-102, MCA."
func (w *lawScan) sentenceStop(m, e int) int {
	if !w.is(e-1, '.') || e-m != 2 {
		return e
	}
	return e - 1
}

// sectionOfArticle reads "Article IV of the Ohio Constitution" after a section.
func (w *lawScan) sectionOfArticle(c *Citation, m int) (int, bool) {
	k := w.skipDot(m + 1)
	e, num := w.constNumber(k)
	if num == "" {
		return m, false
	}
	n := w.skip(e, ',')
	if w.word(n, "of") {
		n++
	}
	if w.word(n, "the") {
		n++
	}
	node, e2 := w.match(n)
	if node == nil || node.family != famConst {
		if node == nil && w.word(n, "Constitution") {
			c.Kind, c.Article, c.Bare = Constitution, num, false
			return n + 1, true
		}
		return m, false
	}
	c.Kind, c.Article, c.Bare, c.Jurisdiction = Constitution, num, false, jurisdictionOf(node.rows[0])
	return e2, true
}

// privateWords end the names of papers whose sections are no law.
var privateWords = wordSet(`agreement agreements contract contracts lease leases policy policies plan plans note notes deed deeds trust
	bylaws by-laws opinion complaint report brief memorandum motion manual handbook declaration declarations covenant covenants
	indenture mortgage license licence will decree exhibit settlement addendum application form terms guide protocol permit
	warrant schedule schedules letter document documents paper mou sow cba nda eula psa msa rfp decision judgment response petition
	affidavit chapter book table map plat proposal prospectus statement stipulation cloud site property wall road highway interstate
	franchise subcontract offer easement amendment articles bond guaranty questionnaire`)

// contractWords are papers whose name stands right before a section: "Indenture § 13.08".
var contractWords = wordSet(`indenture agreement lease contract policy bylaws by-laws handbook deed mortgage covenant covenants cba
	decree mou msa nda sow guaranty subcontract declaration protocol`)

// privatePaper reports whether the words at token m name a contract or this paper.
func (w *lawScan) privatePaper(m int) bool {
	last := ""
	for k := m; k < m+9; k++ {
		if w.kind(k) != lex.Word && w.kind(k) != lex.Alnum && !w.is(k, '-') && !w.is(k, '&') {
			break
		}
		s := w.text(k)
		if k > m && s[0] >= 'a' && s[0] <= 'z' && !wordIn(s, "of", "and", "for", "the", "to") {
			if !w.upper(m) && privateWords.has(foldName(s)) && k <= m+2 {
				return true
			}
			break
		}
		if privateWords.has(foldName(s)) {
			last = s
		} else if wordIn(s, "Act", "Code", "Law", "Constitution", "Statutes") {
			return false
		}
	}
	return last != ""
}

func wordIn(s string, words ...string) bool {
	for _, x := range words {
		if s == x {
			return true
		}
	}
	return false
}

// actName reads the name of an Act at token m: capitalised words that end in Act,
// Code, Law or the like, with "of 1934"; or its initials (ERISA, RLUIPA).
func (w *lawScan) actName(m int) (end int, name string) {
	last := -1
	k := m
	for ; k < m+16 && k < len(w.toks); k++ {
		s := w.text(k)
		switch w.kind(k) {
		case lex.Word:
			if w.upper(k) {
				if wordIn(s, "Act", "Code", "Law", "Laws", "Statute", "Statutes", "Acts", "Ordinance", "Guidelines", "Amendments", "Charter", "Restatement", "Convention", "Treaty", "Regulations", "ACT", "CODE") {
					last = k
				}
				continue
			}
			if !wordIn(s, "of", "and", "for", "the", "to", "in", "on", "against", "with", "by", "or") {
				goto done
			}
		case lex.Mark:
			if s == "," && last < 0 && w.upper(k+1) && k > m {
				continue
			}
			if s == "." && w.glued(k) && len(w.text(k-1)) <= 5 && (hasLower(w.text(k-1)) || len(w.text(k-1)) == 1) && !w.word(k+1, "See", "Compare", "Under", "The", "In") && (w.glued(k+1) || w.upper(k+1) && last < 0) {
				continue
			}
			if s == "-" || s == "&" || s == "–" || s == "'" || s == "’" {
				continue
			}
			goto done
		case lex.Alnum, lex.Number:
			if last >= 0 {
				goto done
			}
			if w.kind(k) == lex.Number && len(s) == 4 {
				continue
			}
			goto done
		default:
			goto done
		}
	}
done:
	if last < 0 {
		s := w.text(m)
		if w.kind(m) == lex.Word && len(s) >= 3 && len(s) <= 8 && strings.ToUpper(s) == s && !privateWords.has(foldName(s)) && !w.romanish(m) {
			return m + 1, s
		}
		return m, ""
	}
	e := last + 1
	if w.word(e, "of") && w.digits(e+1) && len(w.text(e+1)) == 4 {
		e += 2
	}
	return e, w.plain(m, e)
}
