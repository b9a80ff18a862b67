package deadline

import (
	"strings"

	"pincite/core/lex"
)

// whoElse is who must act where the words before the limit do not tell: the sentence, what stands after
// the limit, the lead of the list, whoever was spoken of last, or both sides of a recommendation.
func (f *finder) whoElse(x *sentence, lo, from, to, hi int) string {
	who := ""
	if lo == x.from || !x.any(lo, to, "is", "are", "due") {
		who = f.who(x, x.from, from)
	}
	if who == "" {
		who = f.who(x, to, hi)
	}
	if who == "" && f.listed(x) {
		who = f.lead.who
	}
	if who == "" && f.spokenOf(x, from) {
		who = f.lastWho
	}
	if who == "" && (f.class == "report_and_recommendation" || x.any(x.from, x.to, "objections", "objection", "exceptions")) {
		who = "parties"
	}
	return who
}

// failing is who is told what follows if it does not act: the role or the name before the verb.
func (f *finder) failing(x *sentence, lo, at int) string {
	who := ""
	for k := lo; k < at && x.at(k) != "not" && x.at(k) != "to"; k++ {
		if r := f.role(x.at(k)); r != "" && r != "court" {
			who = r
		}
	}
	if who == "" && f.spokenOf(x, at) {
		who = f.lastWho
	}
	return who
}

// spokenOf reports whether a pronoun before the anchor stands for whoever was last named.
func (f *finder) spokenOf(x *sentence, to int) bool {
	return x.any(x.from, to, "he", "she", "they", "his", "her", "their", "him", "them")
}

// who is the role that must act: the last one named in [from, to) that owns nothing, before
// the verb of duty; else the owner ("defendants' response").
func (f *finder) who(x *sentence, from, to int) string {
	verb, acting := to, false
	for k := from; k < to; k++ {
		if w := x.at(k); strictModals[w] || w == "ordered" || w == "directed" || w == "have" || w == "has" || x.actsAt(k) {
			verb, acting = k, x.actsAt(k)
			break
		}
	}
	if x.anyoneWho(from, verb) && !acting {
		return "" // "each person that asserts a claim against the Debtors shall": whoever that is
	}
	owner, actor := "", ""
	for k := from; k < verb && !acting; k++ {
		if f.toks[k].Kind != lex.Word {
			continue
		}
		r := f.role(x.at(k))
		if r == "" {
			continue
		}
		next := x.at(k + 1)
		if strings.HasSuffix(x.at(k), "'s") || next == "'" || next == "’" {
			owner = r
			continue
		}
		if r == "court" && x.at(k+1) != "shall" && x.at(k+1) != "will" {
			continue
		}
		actor = r
	}
	if actor == "" && verb < to { // "it is ordered that plaintiff", "ordering Keys to", "shall be filed by plaintiff"
		ordered := !strictModals[x.at(verb)]
		for k := verb; k < to; k++ {
			if !ordered && x.at(k-1) != "by" && !(genericDet[x.at(k-1)] && x.at(k-2) == "by") {
				continue
			}
			if r := f.role(x.at(k)); r != "" && r != "court" && f.toks[k].Kind == lex.Word && !strings.HasSuffix(x.at(k), "'s") && x.at(k+1) != "'" && x.at(k+1) != "’" {
				p := k - 1
				for genericDet[x.at(p)] {
					p--
				}
				if ordered && prepositions[x.at(p)] {
					continue
				}
				actor = r
				break
			}
		}
	}
	if actor != "" {
		return actor
	}
	return owner
}

// anyoneWho reports whether the subject of tokens [from, to) is whoever fits a description:
// "any entity holding a claim", "each person that asserts".
func (x *sentence) anyoneWho(from, to int) bool {
	for k := from; k+2 < to && k < from+12; k++ {
		switch x.at(k) {
		case "each", "any", "every", "all":
		default:
			continue
		}
		for n := k + 1; n < min(to, k+7); n++ {
			switch x.at(n) {
			case "that", "who", "whose", "holding", "asserting", "wishing", "seeking":
				switch x.at(n - 1) {
				case "person", "persons", "entity", "entities", "holder", "holders", "individual", "individuals", "one", "unit", "units", "member", "members", "creditor", "creditors", "claimant", "claimants":
					return true
				}
			}
		}
	}
	return false
}

var genericDet = words("the", "all", "each", "any", "such", "class", "said")
var prepositions = words("to", "on", "of", "against", "upon", "from", "with", "between", "among", "for", "by", "and")
