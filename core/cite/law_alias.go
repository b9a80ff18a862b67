package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// alias notes the initials that the paper gives the code named before token j: "the
// Plains Business Code (PBC)", "(the “PBC”)".
func (w *lawScan) alias(j int, row *law.Code) {
	name, e := w.initialsIn(j)
	if e == j {
		return
	}
	if w.aliases == nil {
		w.aliases = map[string]*law.Code{}
	}
	w.aliases[name] = row
}

// initialsIn reads the initials that a parenthesis at token j gives what it follows,
// and the token after it; j if it gives none.
func (w *lawScan) initialsIn(j int) (name string, end int) {
	if !w.is(j, '(') {
		return "", j
	}
	k := j + 1
	if w.word(k, "the") {
		k++
	}
	if w.quote(k) {
		k++
	}
	name = w.text(k)
	if w.kind(k) != lex.Word || len(name) < 3 || len(name) > 8 || hasLower(name) {
		return "", j
	}
	end = k + 1
	if w.quote(end) {
		end++
	}
	if !w.is(end, ')') {
		return "", j
	}
	return name, end + 1
}

// quote reports whether token k is a quotation mark.
func (w *lawScan) quote(k int) bool {
	return w.kind(k) == lex.Mark && (w.is(k, '"') || strings.HasPrefix(w.text(k), "“") || strings.HasPrefix(w.text(k), "”"))
}

// codeArticle reads an article of a code at its word "Article": "Article 7.12 of the
// Plains Corporations Act", and later "Article 7.12(F)". Texas and Louisiana cite the
// articles of their codes so; a small number alone is an article of a constitution.
func (w *lawScan) codeArticle(i, end int) int {
	if !w.digits(end) {
		return i
	}
	r, ok := w.sectionList(end, false, false, false)
	if !ok || len(r.list) > 1 || !strings.Contains(r.list[0].number, ".") && len(r.list[0].number) < 3 {
		return i
	}
	c := Citation{Kind: Statute, Bare: true}
	r.set(&c)
	e := r.end
	if m := w.skip(e, ','); m > e && w.word(m, "Section") { // Article 7.12, Section F(1)
		if f, parts := w.letteredPart(m + 1); parts != "" {
			c.Subsections, e = c.Subsections+parts, f
		}
	}
	if w.word(e, "of") {
		to, keep := w.sectionOwner(&c, e)
		if !keep || c.Kind != Statute {
			return i
		}
		if c.Code != "" || c.Name != "" {
			w.knowArticle(c.Section)
			return w.putOfAct(c, i, e, to)
		}
	}
	if !w.articles[c.Section] {
		return i
	}
	return w.put(c, i, e)
}

// knowArticle notes an article of a code cited with its code.
func (w *lawScan) knowArticle(number string) {
	if w.articles == nil {
		w.articles = map[string]bool{}
	}
	w.articles[number] = true
}

// letteredPart reads "F(1)" at token k, the parts of an article, as "(F)(1)".
func (w *lawScan) letteredPart(k int) (end int, parts string) {
	if w.kind(k) != lex.Word || len(w.text(k)) != 1 || !w.upper(k) {
		return k, ""
	}
	e, subs, _ := w.subsections(k + 1)
	return e, "(" + w.text(k) + ")" + subs
}
