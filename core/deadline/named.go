package deadline

import (
	"strings"

	"pincite/core/lex"
)

// titles come before the name of a person.
var titles = words("mr", "ms", "mrs", "dr", "messrs", "attorney", "esq", "sgt", "lt", "officer", "warden", "superintendent", "director")

// named is whoever the paper names to act, as printed, where that is no role: "Mr. Orsini shall",
// "the EEOC must"; "" if nobody stands before a verb of duty in tokens [from, to).
func (f *finder) named(x *sentence, from, to int) string {
	for k := from + 1; k < to; k++ {
		if w := x.at(k); !strictModals[w] && !f.isDirected(x, k) || x.at(k+1) == "be" {
			continue
		}
		if b, e := f.nameBefore(x, from, k); e > b {
			return oneLine(f.s[f.toks[b].Start():f.toks[e-1].End()])
		}
	}
	return ""
}

// isDirected reports whether "is directed to" or its like begins at token k.
func (f *finder) isDirected(x *sentence, k int) bool {
	w := x.at(k)
	return (w == "is" || w == "are") && (orderVerbs[x.at(k+1)] || orderVerbs[x.at(k+2)] && x.at(k+1) == "hereby")
}

// nameBefore are the tokens [b, e) of the name that ends before the verb at token k; empty if the
// words there are no name.
func (f *finder) nameBefore(x *sentence, from, k int) (b, e int) {
	e = k
	for e > from && (x.at(e-1) == "," || x.at(e-1) == "also" || x.at(e-1) == "each" || x.at(e-1) == "then" || x.at(e-1) == "hereby") {
		e--
	}
	b = e
	for b > from && k-b < 10 && (f.capital(b-1) || b < e && inName[x.at(b-1)] && b-1 > from && f.capital(b-2)) {
		b--
	}
	for b < e && !f.capital(b) {
		b++
	}
	if b == e || loud(f.s[f.toks[k].Start():f.toks[k].End()]) { // a line all in capitals tells no names
		return 0, 0
	}
	titled, acronym := false, false
	for n := b; n < e; n++ {
		w := x.at(n)
		if filingNouns[w] || eventNouns[w] || thisPaper[w] || f.role(w) != "" || noName[w] || modals[w] || months[w] {
			return 0, 0
		}
		titled = titled || titles[w]
		acronym = acronym || f.toks[n].Span().Len() > 1 && loud(f.s[f.toks[n].Start():f.toks[n].End()])
	}
	first := b == x.from || f.toks[b-1].Kind == lex.Mark && x.at(b-1) != "," || f.toks[b-1].Kind == lex.Paragraph
	if e-b == 1 && first && !acronym { // any word begins a sentence with a capital
		return 0, 0
	}
	if x.at(b) == "the" {
		b++
	}
	if titled && b > from && x.at(b-1) == "." {
		b--
	}
	return b, e
}

// capital reports whether the token at k is a word with a capital.
func (f *finder) capital(k int) bool {
	c := f.s[f.toks[k].Start()]
	return f.toks[k].Kind == lex.Word && 'A' <= c && c <= 'Z'
}

// loud reports whether a word stands in capitals.
func loud(w string) bool { return len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w) }

var inName = words(".", "of", "and", "&", "-", "the", "'", "’", "de", "van", "von", "la")

// noName are words that stand with a capital before a verb and name nobody who acts.
var noName = words("all", "any", "each", "every", "no", "such", "this", "these", "those", "that", "it", "there", "he", "she", "they", "we", "i", "nothing", "failure", "unless", "if", "said", "both", "either", "neither", "one",
	"act", "rule", "rules", "section", "congress", "decree", "service", "payment", "information", "documents", "materials", "policy", "policies", "plan", "party", "funds", "records", "mail", "bond", "costs", "jury", "pages", "page", "exhibit", "schedule", "claims", "claim", "allegations", "process",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "accordingly", "therefore", "further", "thereafter", "however", "also", "courtroom", "who", "which")

var months = words("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
