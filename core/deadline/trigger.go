package deadline

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
)

// A trigger is what a period runs from, as read.
type trigger struct {
	event  string
	date   civil.Date
	span   span.Span
	basis  Basis
	back   bool
	to     int // token after the trigger phrase
	anchor int // index of the date anchor inside the phrase, if > 0
	paper  bool
	served bool // runs from service of this paper
	why    string
}

// trigger reads the words after the period anchor i.
func (f *finder) trigger(x *sentence, i int) trigger {
	a := x.anchors[i]
	k := a.to
	for x.at(k) == "'" || x.at(k) == "’" || x.at(k) == ")" || x.at(k) == "*" {
		k++
	}
	tr := trigger{to: a.to, basis: AssumedTrigger}
	switch x.at(k) {
	case "hereof", "hence":
		tr.to = k + 1
		return f.paperTrigger(tr, "the date of this paper", x, k, k+1)
	case "thereafter", "later":
		tr.to, tr.event, tr.basis = k+1, stepBefore, ExplicitPeriod
		return tr
	}
	k, tr.back = x.leadIn(k)
	if k < 0 {
		return f.bareTrigger(tr)
	}
	from := k + 1
	to := from
	for to < x.to && to < from+18 {
		w := x.at(to)
		if w == "(" && to > from && f.toks[to].Start() == f.toks[to-1].End() && x.at(to+2) == ")" {
			to += 3 // Rule 26(f)
			continue
		}
		if stops[w] && !(w == "." && f.abbreviated(to)) && !(w == "(" && to == from) || to > from && (phraseEnd(x, to, from) || f.newSubject(x, to)) {
			break
		}
		to++
	}
	if to == from {
		return f.bareTrigger(tr)
	}
	tr.to = to
	tr.span = span.Span{Start: f.toks[from].Start(), End: f.toks[to-1].End()}
	tr.event = strings.TrimRight(oneLine(f.prose.PrintedIn(tr.span)), ".")
	if low := strings.ToLower(tr.event); low == "that" || low == "that date" {
		tr.event, tr.basis = stepBefore, ExplicitPeriod // "and the reply one week after that"
		return tr
	}
	for n := i + 1; n < len(x.anchors); n++ {
		if b := x.anchors[n]; b.from >= from && b.from <= to && b.isDate() && !b.date.NoYear {
			tr.date, tr.anchor, tr.basis = b.date.Date, n, ExplicitPeriod
			tr.to = max(tr.to, b.to)
			tr.span.End = max(tr.span.End, b.span.End)
			tr.event = oneLine(f.prose.PrintedIn(tr.span))
			return tr
		}
	}
	return f.classify(tr, x, from, to)
}

// leadIn is the last token of the words at k that lead to a trigger ("after", "prior to", "in advance
// of"), and whether the period counts backward from it; -1 where none do.
func (x *sentence) leadIn(k int) (at int, back bool) {
	switch x.at(k) {
	case "before", "preceding":
		return k, true
	case "prior":
		if x.at(k+1) == "to" {
			k++
		}
		return k, true
	case "in", "ahead":
		lead := x.at(k)
		if x.at(k+1) == "advance" && x.at(k+2) == "of" {
			return k + 2, true
		}
		if lead == "in" {
			return -1, false
		}
		if x.at(k+1) == "of" {
			k++
		}
		return k, false
	case "of", "from", "after", "following":
		return k, false
	case "subsequent":
		if x.at(k+1) == "to" {
			k++
		}
		return k, false
	}
	return -1, false
}

// abbreviated reports whether the full stop at token i belongs to a short word or stands inside one.
func (f *finder) abbreviated(i int) bool {
	if i == 0 || i+1 >= len(f.toks) {
		return false
	}
	return f.toks[i+1].Start() == f.toks[i].End() || f.toks[i-1].Span().Len() <= 2 && f.toks[i-1].Kind == lex.Word && f.s[f.toks[i-1].Start()] <= 'Z'
}

// newSubject reports whether a new clause begins at token k without a comma: "of this Order the
// defendants shall", "of this order plaintiff shall".
func (f *finder) newSubject(x *sentence, k int) bool {
	if !thisPaper[x.at(k-1)] {
		return false
	}
	w := x.at(k)
	switch w {
	case "in", "under", "pursuant", "as", "for", "why", "with", "plus", "unless":
		return true
	}
	return w == "the" || w == "each" || w == "all" || w == "any" || w == "a" || w == "counsel" || roleWords[w] != "" || f.people[w] != ""
}

// phraseEnd reports whether the token at k begins something new: a verb of duty, "to" and a verb, "or".
func phraseEnd(x *sentence, k, from int) bool {
	switch w := x.at(k); w {
	case "and":
		return !thisPaper[x.at(k+1)] || !thisPaper[x.at(k-1)] // "these findings and recommendations"
	case "is", "are":
		n := x.at(k + 1)
		return n != "served" && n != "filed" && n != "entered" && n != "issued" && n != "received" && n != "returned" && n != "completed" && n != "appointed" && n != "docketed" && n != "mailed" && n != "sent"
	case "shall", "must", "may", "will", "or", "unless", "if", "that", "which", "why", "should", "has", "have", "namely", "either", "either.", "whichever", "stating", "showing", "explaining", "setting", "addressing":
		return true
	case "to":
		p := x.at(k - 1)
		return !(p == "objections" || p == "response" || p == "opposition" || p == "prior" || p == "up" || p == "objection" || p == "answer")
	case "by":
		return x.at(k-1) != "served" && x.at(k-1) != "filed" && x.at(k-1) != "service" && x.at(k-1) != "order" && x.at(k-1) != "receipt"
	}
	return false
}

// classify tells this paper from other events in the trigger phrase, tokens [from, to).
func (f *finder) classify(tr trigger, x *sentence, from, to int) trigger {
	k, served, entered, received := f.mode(x, from, to)
	about := f.ofThisPaper(x, x.from, x.to)
	if received && (about || k < to) { // bare "of receipt" may be of anything
		served = true
	}
	w := x.at(k)
	definite := from < k && (x.at(k-1) == "the" || x.at(k-1) == "court's")
	switch {
	case w == "" || k >= to: // "after being served", "of service", "of receipt"
		if served && !f.servedIsThis(x) {
			break
		}
		if served || entered {
			return f.assumed(tr, served)
		}
		if n := x.at(to); x.at(to-1) == "date" && n != "by" && n != "on" && n != "that" && n != "which" && n != "when" { // "from the date" of nothing more
			return f.assumed(tr, false)
		}
	case w == "today" || w == "today's" || w == "hereof" || w == "now" || w == "herein":
		return f.paperTrigger(tr, tr.event, x, from, to)
	case (w == "this" || w == "these" || w == "such" || w == "ofthis") && (f.paperNoun(x, k+1, to) || x.at(k+1) == "date"):
		if served || entered {
			return f.assumed(tr, served)
		}
		return f.paperTrigger(tr, tr.event, x, from, to)
	case w == "its" && about: // "objections to this report within ten days of its service"
		if n := x.at(k + 1); n == "date" || n == "issuance" {
			return f.paperTrigger(tr, tr.event, x, from, to)
		} else if n == "service" || n == "entry" || n == "filing" || n == "receipt" {
			return f.assumed(tr, n == "service" || n == "receipt")
		}
	case (w == "thereof" || w == "it" || w == "hereto") && about:
		return f.assumed(tr, served)
	case f.paperNoun(x, k, to) && !f.otherPaper(x, k, to) && ownPaper[strings.TrimSuffix(w, "'s")] && x.at(k-1) != "a" && x.at(k-1) != "an":
		if served || entered || w == "judgment" || w == "mandate" {
			if w == "judgment" && f.class != "judgment" && !f.judges(x) {
				break
			}
			return f.assumed(tr, served)
		}
		if definite && !(expounds[f.class] && x.span.Start < f.decretal) { // an opinion speaks of any decision so
			return f.paperTrigger(tr, tr.event, x, from, to)
		}
	}
	tr.basis = ExplicitPeriod // an event the paper does not date
	return tr
}

// mode reads the words of a trigger that tell how, not of what, a period runs: "the date on which he was
// served with a copy of". It gives the token after them.
func (f *finder) mode(x *sentence, from, to int) (k int, served, entered, received bool) {
	for k = from; k < to; k++ {
		w := x.at(k)
		if !modeWords[w] && f.toks[k].Kind != lex.Number {
			break
		}
		served = served || w == "service" || w == "served" || w == "mailing" || w == "mailed"
		received = received || w == "receipt" || w == "receiving"
		entered = entered || w == "entry" || w == "entered" || w == "filing" || w == "filed" || w == "docketing" || w == "journalization"
		if w == "filing" && x.at(k+1) == "his" || x.at(k+1) == "her" {
			break
		}
	}
	return k, served, entered, received
}

// modeWords stand between "after" and what the period runs from.
var modeWords = words("the", "date", "of", "day", "on", "being", "having", "been", "a", "an", "copy", "with", "upon", "receiving", "receipt", "service", "served", "filing", "entry", "entered", "filed", "issuance", "issued", "was",
	"which", "is", "are", "you", "they", "he", "she", "said", "written", "court's", "when", "docketing", "journalization", "mailing", "mailed", "above", "electronic", "time", "both")

// servedIsThis reports whether "service" with nothing more may be the service of this paper: it is
// a recommendation to object to, or the sentence speaks of the paper and of no other to be served.
func (f *finder) servedIsThis(x *sentence) bool {
	if f.class == "report_and_recommendation" || x.has(objectionWords, x.from, x.to) && !x.any(x.from, x.to, "complaint", "summons", "motion", "subpoena") {
		return true
	}
	return f.ofThisPaper(x, x.from, x.to) && !x.any(x.from, x.to, "serve", "complaint", "summons", "motion", "petition", "subpoena", "brief", "process")
}

// judges reports whether a paper's own entry is the judgment it speaks of.
func (f *finder) judges(x *sentence) bool { return f.class == "mandate" }

// paperNoun reports whether the words from k on name a court's paper.
func (f *finder) paperNoun(x *sentence, k, to int) bool {
	for n := k; n < min(to, k+4); n++ {
		w := strings.TrimSuffix(x.at(n), "'s")
		if thisPaper[w] {
			return true
		}
		if eventFirst[w] || w == "of" {
			return false
		}
	}
	return false
}

// otherPaper reports whether an order is told apart from this one: "the order granting", "the order of May 3".
func (f *finder) otherPaper(x *sentence, k, to int) bool {
	for n := k + 1; n < to; n++ {
		switch x.at(n) {
		case "granting", "denying", "dated", "resolving", "ruling", "on", "deciding", "approving", "appointing", "disposing", "adopting":
			return true
		}
	}
	return false
}

// paperTrigger is a period that runs from the day of the paper itself.
func (f *finder) paperTrigger(tr trigger, event string, x *sentence, from, to int) trigger {
	tr.event, tr.paper, tr.date = event, true, f.decided.date
	tr.basis = ExplicitPeriod
	if tr.span.Empty() {
		tr.span = span.Span{Start: f.toks[from].Start(), End: f.toks[min(to, len(f.toks))-1].End()}
	}
	return tr
}

// assumed is a period that runs from the service or entry of the paper, whose day the paper
// does not print: the day of the paper is taken, and said to be.
func (f *finder) assumed(tr trigger, served bool) trigger {
	tr.paper, tr.served, tr.date, tr.basis = true, served, f.decided.date, AssumedTrigger
	if served {
		tr.why = "The paper does not print the day of service; its own date is taken for it."
	} else {
		tr.why = "The paper does not say on which day it was entered; its own date is taken for it."
	}
	return tr
}

// bareEvent is what a period without a trigger is taken to run from.
const bareEvent = "the date of this paper"

// litigates reports whether the act is a step in the case, so that a period without a trigger
// may be taken to run from the paper. A rule of conduct in a decree ("shall answer grievances
// within ten days") runs from each grievance.
func (f *finder) litigates(x *sentence, i int) bool {
	if f.class == "consent_decree" || f.class == "settlement_agreement" || f.class == "stipulation" {
		return false
	}
	from, to := x.clause(i)
	return x.has(courtActs, from, to)
}

// courtActs are the verbs and nouns of steps in a case.
var courtActs = words("file", "filed", "files", "filing", "serve", "served", "submit", "submitted", "respond", "response", "responses", "object", "objections", "objection", "exceptions", "show", "amend", "amended", "pay",
	"produce", "provide", "move", "answer", "reply", "oppose", "opposition", "advise", "notify", "appeal", "confer", "refile", "complaint", "brief", "briefs", "comply", "inform", "supplement", "motion", "execute", "sign", "deposit", "post",
	"petition", "certify", "withdraw", "dismiss", "effect", "obtain", "report", "return", "identify", "complete", "elect", "retain", "address", "surrender", "cure", "deliver", "disclose", "seek", "request", "payable", "paid", "attend", "mediate", "participate")

// bareTrigger is a period without a trigger: it is taken to run from the paper.
func (f *finder) bareTrigger(tr trigger) trigger {
	tr.event, tr.date, tr.basis = bareEvent, f.decided.date, AssumedTrigger
	tr.why = "The paper does not say from when the period runs; its own date is taken for it."
	if f.class == "report_and_recommendation" {
		tr.served = true
	}
	return tr
}
