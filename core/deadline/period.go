package deadline

import (
	"fmt"
	"sort"
	"strings"

	"pincite/core/civil"
	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
)

// fromPeriod reads the deadline that hangs on the period anchor i of x, and marks in used
// the dates that belong to it.
func (f *finder) fromPeriod(x *sentence, i int, used map[int]bool) (Deadline, bool) {
	a := x.anchors[i]
	if x.quoted[i] {
		return Deadline{}, false
	}
	from, ok := f.opener(x, i)
	if !ok {
		return Deadline{}, false
	}
	tr := f.trigger(x, i)
	if !f.obliges(x, i, from, tr) {
		return Deadline{}, false
	}
	if f.restates(x, a) {
		return Deadline{}, false
	}
	if tr.event == bareEvent && !f.litigates(x, i) {
		tr = trigger{event: "an event the sentence does not name", basis: AssumedTrigger, to: tr.to}
	}
	if f.chained(x, i, tr) {
		tr = trigger{event: "the step before it", basis: ExplicitPeriod, to: tr.to}
	}
	p := a.period
	p.Back = tr.back
	p.Worded = a.worded
	d := Deadline{Period: p, Trigger: Trigger{Event: tr.event, Date: tr.date, Span: tr.span}, Basis: tr.basis}
	if tr.anchor > 0 {
		used[tr.anchor] = true
	}
	end := tr.to
	named, namedAt, namedEnd := f.namedDate(x, i, end)
	if namedAt > 0 {
		used[namedAt] = true
		end = max(end, namedEnd)
	}
	f.describe(x, i, from, end, limitCue, &d)
	d.Span = f.evidence(x, from, end)
	f.count(&d, tr, named)
	return d, true
}

// maxRecent bounds how many deadlines before it one is compared with.
const maxRecent = 64

// restates reports whether the sentence only says what follows if a period already told runs out:
// "Failure to object within fourteen days shall bar". The consequence is read with the first telling.
func (f *finder) restates(x *sentence, a anchor) bool {
	if !x.has(words("failure", "fail", "fails", "failing"), x.from, a.from) {
		return false
	}
	for _, d := range f.out[max(0, len(f.out)-maxRecent):] {
		if d.Period.Count == a.period.Count && d.Period.Unit == a.period.Unit {
			return true
		}
	}
	return false
}

// chained reports whether a bare period answers the one before it in the sentence: "plaintiff
// shall have fourteen days to file, and defendant seven days to respond".
func (f *finder) chained(x *sentence, i int, tr trigger) bool {
	if i == 0 || tr.paper || tr.basis != AssumedTrigger || x.anchors[i-1].isDate() {
		return false
	}
	_, hi := x.clause(i)
	return x.has(words("respond", "response", "reply", "object", "objection", "objections", "oppose", "opposition", "answer"), x.anchors[i-1].to, hi)
}

// opener is the token where the words that open the period begin: "within", "no later than",
// "shall have". ok is false where the number merely measures something.
func (f *finder) opener(x *sentence, i int) (int, bool) {
	a := x.anchors[i]
	k := a.from - 1
	for x.at(k) == "*" || x.at(k) == "(" || x.at(k) == "approximately" {
		k--
	}
	after := x.at(a.to)
	if after == "'" || after == "’" {
		after = x.at(a.to + 1)
	}
	starts := afterWords[after]
	switch w := x.at(k); w {
	case "for", "of", "every", "each":
		return 0, false // a duration: "in effect for three years from"
	case "within":
		if x.at(a.to) == "-" || notWithin[after] {
			return 0, false
		}
		return k, true
	case "than":
		b := x.at(k - 1)
		c := x.at(k - 2)
		if (b == "later" || b == "more") && (c == "no" || c == "not") || (b == "less" || b == "fewer" || b == "sooner") && (c == "not" || c == "no") {
			return k - 2, starts
		}
	case "least":
		return k - 1, starts || after == "prior"
	case "in":
		return k, after == "which" || after == "from" && x.has(modals, x.from, a.from)
	case "to":
		if x.at(k-1) == "up" {
			return k - 1, starts
		}
		return 0, false
	case "have", "has", "having", "allowed", "given", "granted", "gives", "grants", "allows", "afforded", "additional", "another", "an", "plaintiff", "defendant", "defendants", "plaintiffs", "parties", "petitioner", "him", "her", "them", "until":
		if w == "additional" || w == "another" || w == "an" {
			k--
			if x.at(k) == "an" {
				k--
			}
		}
		granting := x.has(words("have", "has", "granted", "given", "allowed", "grants", "gives", "allows", "afforded", "granting", "giving"), k-6, k+1)
		return k, granting && (starts || after == "to" || after == "in" || after == "within")
	}
	// "fourteen days before trial", "shall be filed 14 days after": a duty stands close by
	if starts && timeBefore[after] && (x.has(strictModals, a.from-10, a.from) || x.has(words("due"), a.from-3, a.from) || k < x.from && x.has(strictModals, a.to, a.to+16)) {
		return a.from, true
	}
	return 0, false
}

// afterWords may follow a period and lead to its trigger.
var afterWords = words("of", "from", "after", "following", "before", "prior", "preceding", "thereafter", "hereof", "in", "to", "subsequent", "hence", "ahead")

// timeBefore are those of afterWords that make a period of a number without "within".
var timeBefore = words("after", "before", "prior", "following", "from", "thereafter", "preceding")

// notWithin are the words that make "within five years ago" and the like no deadline.
var notWithin = words("ago", "period", "periods", "limit", "limitation", "limitations", "window", "old")

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
	lead := x.at(k)
	switch lead {
	case "before", "preceding":
		tr.back = true
	case "prior":
		tr.back = true
		if x.at(k+1) == "to" {
			k++
		}
	case "in", "ahead":
		if x.at(k+1) == "advance" && x.at(k+2) == "of" {
			tr.back = true
			k++
		} else if lead == "in" {
			return f.bareTrigger(tr)
		}
		if x.at(k+1) == "of" {
			k++
		}
	case "of", "from", "after", "following", "subsequent":
		if lead == "subsequent" && x.at(k+1) == "to" {
			k++
		}
	case "hereof", "hence":
		tr.to = k + 1
		return f.paperTrigger(tr, "the date of this paper", x, k, k+1)
	case "thereafter":
		tr.to = k + 1
		tr.event = "the step before it"
		tr.basis = ExplicitPeriod
		return tr
	default:
		return f.bareTrigger(tr)
	}
	from := k + 1
	to := from
	for to < x.to && to < from+18 {
		w := x.at(to)
		if stops[w] && !(w == "." && f.abbreviated(to)) && !(w == "(" && to == from) || to > from && (phraseEnd(x, to, from) || f.newSubject(x, to)) {
			break
		}
		to++
	}
	if to == from {
		return f.bareTrigger(tr)
	}
	tr.to = to
	tr.span = span.Span{Start: f.toks[from].Span.Start, End: f.toks[to-1].Span.End}
	tr.event = strings.TrimRight(oneLine(f.s[tr.span.Start:tr.span.End]), ".")
	for n := i + 1; n < len(x.anchors); n++ {
		if b := x.anchors[n]; b.from >= from && b.from <= to && b.isDate() && !b.date.NoYear {
			tr.date, tr.anchor, tr.basis = b.date.Date, n, ExplicitPeriod
			tr.to = max(tr.to, b.to)
			tr.span.End = max(tr.span.End, b.span.End)
			tr.event = oneLine(f.s[tr.span.Start:tr.span.End])
			return tr
		}
	}
	return f.classify(tr, x, from, to)
}

// abbreviated reports whether the full stop at token i belongs to a short word or stands inside one.
func (f *finder) abbreviated(i int) bool {
	if i == 0 || i+1 >= len(f.toks) {
		return false
	}
	return f.toks[i+1].Span.Start == f.toks[i].Span.End || f.toks[i-1].Span.Len() <= 2 && f.toks[i-1].Kind == lex.Word && f.s[f.toks[i-1].Span.Start] <= 'Z'
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
		return n != "served" && n != "filed" && n != "entered" && n != "issued" && n != "received"
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
	k := from
	served := false
	entered := false
skip:
	for k < to {
		switch w := x.at(k); w {
		case "the", "date", "of", "day", "on", "being", "having", "been", "a", "an", "copy", "with", "upon", "receiving", "receipt", "service", "served", "filing", "entry", "entered", "filed", "issuance", "issued", "was", "which", "is", "are", "you", "they", "he", "she", "said", "written", "court's", "when", "docketing", "mailing", "mailed", "above", "electronic", "time", "both":
			served = served || w == "service" || w == "served" || w == "receipt" || w == "receiving" || w == "mailing" || w == "mailed"
			entered = entered || w == "entry" || w == "entered" || w == "filing" || w == "filed" || w == "docketing"
			if w == "filing" && x.at(k+1) == "his" || x.at(k+1) == "her" {
				break skip
			}
			k++
		default:
			if f.toks[k].Kind != lex.Number { // a line number of pleading paper
				break skip
			}
			k++
		}
	}
	w := x.at(k)
	definite := from < k && (x.at(k-1) == "the" || x.at(k-1) == "court's")
	switch {
	case w == "" || k >= to: // "after being served", "of service", "of receipt"
		if served || entered {
			return f.assumed(tr, served)
		}
		if n := x.at(to); x.at(to-1) == "date" && n != "by" && n != "on" && n != "that" && n != "which" && n != "when" { // "from the date" of nothing more
			return f.assumed(tr, false)
		}
	case w == "today" || w == "today's" || w == "hereof" || w == "now" || w == "herein":
		return f.paperTrigger(tr, tr.event, x, from, to)
	case (w == "this" || w == "these" || w == "such") && (f.paperNoun(x, k+1, to) || x.at(k+1) == "date"):
		if served || entered {
			return f.assumed(tr, served)
		}
		return f.paperTrigger(tr, tr.event, x, from, to)
	case w == "its" && f.ofThisPaper(x, x.from, x.to): // "objections to this report within ten days of its service"
		if n := x.at(k + 1); n == "date" || n == "issuance" {
			return f.paperTrigger(tr, tr.event, x, from, to)
		} else if n == "service" || n == "entry" || n == "filing" || n == "receipt" {
			return f.assumed(tr, n == "service" || n == "receipt")
		}
	case w == "thereof" || w == "it" || w == "hereto":
		return f.assumed(tr, served)
	case f.paperNoun(x, k, to) && !f.otherPaper(x, k, to) && ownPaper[strings.TrimSuffix(w, "'s")] && x.at(k-1) != "a" && x.at(k-1) != "an":
		if served || entered || w == "judgment" || w == "mandate" {
			if w == "judgment" && f.class != "judgment" && !f.judges(x) {
				break
			}
			return f.assumed(tr, served)
		}
		if definite {
			return f.paperTrigger(tr, tr.event, x, from, to)
		}
	}
	tr.basis = ExplicitPeriod // an event the paper does not date
	return tr
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
		tr.span = span.Span{Start: f.toks[from].Span.Start, End: f.toks[min(to, len(f.toks))-1].Span.End}
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
	"petition", "certify", "withdraw", "dismiss", "effect", "obtain", "report", "return", "identify", "complete", "elect", "retain", "address", "surrender", "cure", "deliver", "disclose", "seek", "request")

// bareTrigger is a period without a trigger: it is taken to run from the paper.
func (f *finder) bareTrigger(tr trigger) trigger {
	tr.event, tr.date, tr.basis = bareEvent, f.decided.date, AssumedTrigger
	tr.why = "The paper does not say from when the period runs; its own date is taken for it."
	if f.class == "report_and_recommendation" {
		tr.served = true
	}
	return tr
}

// obliges reports whether the sentence sets the period now, for this case, rather than telling
// a rule of law or a story.
func (f *finder) obliges(x *sentence, i, opener int, tr trigger) bool {
	a := x.anchors[i]
	from, to := x.clause(i)
	strict := x.has(strictModals, from, to) && !x.has(words("would"), from, opener)
	ordered := x.at(x.from) == "ordered" || f.passive(x, x.from, to) || x.has(words("hereby"), x.from, to)
	acting := x.acts(x.from, to)
	due := x.has(words("due"), from, to) && !x.has(words("was", "were"), from, to)
	holds := (x.at(opener) == "have" || x.at(opener) == "has" || x.at(opener-1) == "have" || x.at(opener-1) == "has") && !x.has(words("had"), from, a.from)
	if !strict && !ordered && !acting && !due && !holds {
		return false
	}
	if !strict && !x.has(words("hereby"), x.from, to) && x.has(words("had", "was", "were", "failed", "did"), from, a.from) {
		return false
	}
	if tr.paper || f.ofThisPaper(x, from, to) {
		return true
	}
	return !f.recites(x, from, to) && f.orders(x, from, to)
}

// orders reports whether the clause stands where a court gives orders: in its decretal part, in
// a paper that is nothing else, in the court's own voice, or with a party for its subject.
func (f *finder) orders(x *sentence, from, to int) bool {
	if x.span.Start >= f.decretal || decretalClass[f.class] || x.acts(from, to) || f.passive(x, from, to) {
		return true
	}
	for k := from; k < to; k++ {
		if w := x.at(k); !publicWords[w] && f.role(w) != "" && !genericArticles[x.at(k-1)] {
			for n := k + 1; n < min(to, k+8); n++ {
				if strictModals[x.at(n)] {
					return true
				}
			}
		}
	}
	if !expounds[f.class] && f.class != "" && x.toBe(from, to) && x.has(words("filed", "served", "submitted", "completed", "exchanged", "produced", "held"), from, to) {
		return true
	}
	for k := from; k < to; k++ { // "she must do so", "any amended complaint shall be filed"
		w := x.at(k)
		if pronouns[w] && f.lastWho != "" && strictModals[x.at(k+1)] {
			return true
		}
		if filingNouns[w] && !expounds[f.class] && !genericNear(x, k) && x.has(words("shall", "must"), k, k+4) {
			return true
		}
	}
	return x.has(words("due", "objections", "deadline"), from, to)
}

var pronouns = words("he", "she", "they", "it", "you")

// expounds are the classes in which a sentence without a party more often tells the law.
var expounds = map[string]bool{"opinion": true, "memorandum_opinion": true}

// genericNear reports whether "a" or "an" stands closely before the noun at k.
func genericNear(x *sentence, k int) bool {
	for b := k - 1; b > k-4 && b >= x.from; b-- {
		if genericArticles[x.at(b)] {
			return true
		}
	}
	return false
}

// decretalClass are the papers that set times from end to end.
var decretalClass = map[string]bool{"scheduling_order": true, "minute_entry": true, "consent_decree": true, "stipulation": true, "settlement_agreement": true, "clerk_notice": true, "judgment": true, "mandate": true}

// ofThisPaper reports whether the clause speaks of the paper it stands in: "exceptions to this recommendation".
func (f *finder) ofThisPaper(x *sentence, from, to int) bool {
	for k := from; k < to; k++ {
		if w := x.at(k); (w == "this" || w == "these") && f.paperNoun(x, k+1, min(to, k+3)) {
			return true
		}
	}
	return false
}

// passive reports whether "is ordered", "are directed", "be given" and the like stand in [from, to).
func (f *finder) passive(x *sentence, from, to int) bool {
	for k := from; k < to; k++ {
		if !orderVerbs[x.at(k)] {
			continue
		}
		for b := k - 1; b >= max(from, k-4); b-- {
			switch x.at(b) {
			case "is", "are", "be", "hereby", "am":
				return true
			case ",", "hereby,", "therefore", "further", "also":
				continue
			}
			if stops[x.at(b)] {
				continue
			}
		}
	}
	return false
}

// recites reports whether the clause tells the law: it cites some, or speaks of just any party.
func (f *finder) recites(x *sentence, from, to int) bool {
	if f.class != "report_and_recommendation" || !x.has(objectionWords, from, to) {
		first := sort.Search(len(f.cites), func(k int) bool { return f.cites[k].Core.Start >= x.span.Start })
		for _, c := range f.cites[first:] {
			if c.Core.Start >= x.span.End {
				break
			}
			if lawKinds[string(c.Kind)] {
				return true
			}
		}
		if x.has(words("rule", "statute", "statutes", "§", "section", "act", "congress", "regulation", "regulations", "rules"), from, to) && f.class != "consent_decree" && f.class != "settlement_agreement" && f.class != "stipulation" {
			return true
		}
	}
	for k := from; k < to-1; k++ {
		if genericArticles[x.at(k)] && generic[x.at(k+1)] {
			return true
		}
	}
	return false
}

// acts reports whether the court itself orders in tokens [from, to): "I am ordering", "the court grants".
func (x *sentence) acts(from, to int) bool {
	for k := from; k < to; k++ {
		if x.actsAt(k) {
			return true
		}
	}
	return false
}

func (x *sentence) actsAt(k int) bool {
	if !actingVerbs[x.at(k)] {
		return false
	}
	b := k - 1
	for x.at(b) == "," {
		b--
	}
	return actors[x.at(b)]
}

var lawKinds = map[string]bool{"statute": true, "rule": true, "regulation": true, "case": true, "constitution": true, "docket": true}

var objectionWords = words("objection", "objections", "exceptions", "object", "exception", "review", "appeal", "reconsideration", "response", "responses", "extension", "waiver", "waive")

var generic = words("party", "plaintiff", "defendant", "appellant", "litigant", "prisoner", "inmate", "petitioner", "claimant", "person", "employee", "employer", "applicant", "individual",
	"creditor", "debtor", "movant", "respondent", "state", "prosecutor", "attorney", "lawyer", "agency", "insurer", "taxpayer", "nonmoving", "moving", "opposing", "charging", "aggrieved", "adverse", "habeas", "detainee", "court")

// namedDate finds the date by which the paper itself ends the period: "within 14 days of this
// order, namely by July 3, 2020". It stands close behind, with nothing but joining words between.
func (f *finder) namedDate(x *sentence, i, end int) (civil.Date, int, int) {
	for n := i + 1; n < len(x.anchors); n++ {
		b := x.anchors[n]
		if b.from < end {
			continue
		}
		if !b.isDate() || b.from > end+12 || b.date.NoYear {
			return civil.Date{}, 0, 0
		}
		for k := x.anchors[i].to; k < b.from; k++ {
			if k >= end && !joining[x.at(k)] {
				return civil.Date{}, 0, 0
			}
		}
		to := b.to
		if x.at(to) == ")" {
			to++
		}
		return b.date.Date, n, to
	}
	return civil.Date{}, 0, 0
}

var joining = words(",", "(", "namely", "i", "e", ".", "that", "is", "or", "by", "to", "wit", "on", "before", "no", "later", "than", "until", "which", "the", "date", "of", "-", "—", "–", "viz", "not",
	"specifically", "meaning", "and", "*", "i.e", "therefore", "thus", "falls", "will", "be", "day", "expires", "ends", "due", "_")

// count fills in the arithmetic of d.
func (f *finder) count(d *Deadline, tr trigger, named civil.Date) {
	if tr.why != "" && !tr.date.Zero() {
		d.Steps = append(d.Steps, Step{Text: tr.why})
	}
	counted, ok := Count{}, false
	if f.state && !tr.date.Zero() {
		d.Steps = append(d.Steps, Step{Text: "This is no federal court: its own rule on counting time and its own holidays govern. The method of the federal rules is shown."})
	}
	if !tr.date.Zero() {
		event := tr.event
		if tr.served && tr.event == bareEvent {
			event = "service, taken to be the date of this paper"
		}
		counted, ok = Compute(tr.date, event, d.Period, f.method)
	}
	if ok {
		d.Due, d.Rule = counted.Due, counted.Rule
		d.Steps = append(d.Steps, counted.Steps...)
		d.Alternatives = counted.Alternatives
	}
	if tr.date.Zero() && !tr.paper {
		d.Steps = append(d.Steps, Step{Text: fmt.Sprintf("The period runs from %s, which the paper does not date; no day can be told.", tr.event)})
	}
	if d.Period.Worded > 0 && ok {
		p := d.Period
		p.Count = d.Period.Worded
		if other, ok := Compute(tr.date, tr.event, p, f.method); ok {
			d.Alternatives = append(d.Alternatives, Alternative{other.Due, fmt.Sprintf("The words say %d, the figures %d; counted by the words the period ends on %s.", d.Period.Worded, d.Period.Count, other.Due.Long())})
		}
	}
	if !named.Zero() {
		d.Basis = ExplicitDate
		d.Steps = append(d.Steps, Step{fmt.Sprintf("The paper itself names %s. A named day stands as it is; the count does not move it.", named.Long()), "FRCP 6(a), committee note of 2009"})
		alternatives := d.Alternatives
		d.Alternatives = nil
		if ok && counted.Due != named {
			why := fmt.Sprintf("Counted from %s, %s ends on %s.", tr.event, d.Period.Text, counted.Due.Long())
			if counted.Unrolled == named {
				why += fmt.Sprintf(" %s is no day on which the court sits, and a counted period runs on past it.", named.Long())
			}
			d.Alternatives = append(d.Alternatives, Alternative{counted.Due, why})
		}
		for _, alt := range alternatives {
			if alt.Due != named {
				d.Alternatives = append(d.Alternatives, alt)
			}
		}
		d.Due, d.Rule = named, ""
		return
	}
	if ok && tr.served && !f.state {
		f.ifMailed(d, tr)
	}
	if ok && tr.basis == AssumedTrigger && !f.decided.other.Zero() && f.decided.other != tr.date {
		if other, ok := Compute(f.decided.other, tr.event, d.Period, f.method); ok && other.Due != d.Due {
			d.Alternatives = append(d.Alternatives, Alternative{other.Due, fmt.Sprintf("Counted from %s, the other date the paper bears, it ends on %s.", f.decided.other.Long(), other.Due.Long())})
		}
	}
}

// ifMailed adds the date that service by mail would give: FRCP 6(d) and its kin.
func (f *finder) ifMailed(d *Deadline, tr trigger) {
	m := f.method
	m.Service = "mail"
	mailed, ok := Compute(tr.date, tr.event, d.Period, m)
	if ok && mailed.Due != d.Due {
		d.Alternatives = append(d.Alternatives, Alternative{mailed.Due, fmt.Sprintf("If the paper was served by mail, %d days are added: %s (%s).", law.Mail().Days, mailed.Due.Long(), (&counter{method: law.CountingMethod(m.Rules), trigger: tr.date}).mailRule())})
	}
}
