package deadline

import "sort"

// obliges reports whether the sentence sets the period now, for this case, rather than telling
// a rule of law or a story.
func (f *finder) obliges(x *sentence, i, opener int, tr trigger) bool {
	a := x.anchors[i]
	from, to := x.clause(i)
	strict := f.isTo(x, from, to) || x.has(strictModals, from, to) && !x.any(from, opener, "would")
	ordered := x.at(x.from) == "ordered" || f.passive(x, x.from, to) || x.any(x.from, to, "hereby")
	acting := x.acts(x.from, to)
	due := x.any(from, to, "due") && !x.any(from, to, "was", "were")
	if f.listed(x) || x.at(opener) == "until" && tr.basis == ExplicitPeriod || f.onFailure(x, from, opener) != "" || x.toBe(from, to) && (tr.paper || f.ofThisPaper(x, from, to)) || x.begins(from, to) && tr.paper {
		return true
	}
	holds := (x.at(opener) == "have" || x.at(opener) == "has" || x.at(opener-1) == "have" || x.at(opener-1) == "has") && !x.any(from, a.from, "had")
	if !strict && !ordered && !acting && !due && !holds {
		return false
	}
	if !strict && !x.any(x.from, to, "hereby") && x.any(from, a.from, "had", "was", "were", "failed", "did") {
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
	if f.isTo(x, from, to) || f.listed(x) || f.onFailure(x, from, to) != "" || !expounds[f.class] && f.named(x, from, to) != "" {
		return true
	}
	for k := from; !expounds[f.class] && k < to; k++ { // "the government shall file its brief"
		if publicWords[x.at(k)] && x.at(k) != "court" && (x.at(k+1) == "shall" || x.at(k+1) == "must" || x.at(k+1) == "will") && courtActs[x.at(k+2)] && !genericArticles[x.at(k-1)] {
			return true
		}
	}
	for k := from + 1; k+1 < to; k++ { // "Defendant has until May 20 to respond"
		if w := x.at(k + 1); (x.at(k) == "has" || x.at(k) == "have") && (w == "until" || w == "through") && f.role(x.at(k-1)) != "" && !publicWords[x.at(k-1)] {
			return true
		}
	}
	if x.at(from) == "if" && x.has(filingNouns, from, from+6) { // "if no amended complaint is filed by"
		return true
	}
	if !expounds[f.class] && f.class != "" && x.toBe(from, to) && x.any(from, to, "filed", "served", "submitted", "completed", "exchanged", "produced", "held") {
		return true
	}
	if !expounds[f.class] && f.class != "" {
		for k := from; k < to; k++ { // "the fees will be paid no later than June 15"
			if strictModals[x.at(k)] && x.at(k) != "may" && x.at(k+1) == "be" && dutyDone[x.at(k+2)] {
				return true
			}
		}
	}
	for k := from; k < to; k++ { // "she must do so", "any amended complaint shall be filed"
		w := x.at(k)
		if pronouns[w] && f.lastWho != "" && strictModals[x.at(k+1)] {
			return true
		}
		if filingNouns[w] && !expounds[f.class] && !genericNear(x, k) && x.any(k, k+4, "shall", "must") {
			return true
		}
	}
	return x.any(from, to, "due", "objections", "deadline", "closes", "cutoff")
}

// dutyDone are what is done in the passive by a day named: "shall be paid by".
var dutyDone = words("paid", "filed", "served", "submitted", "completed", "exchanged", "produced", "held", "provided", "sent", "mailed", "posted", "conducted", "delivered", "disclosed", "lodged")

// isTo reports whether tokens [from, to) say what a party "is to" do: "the parties are to file".
func (f *finder) isTo(x *sentence, from, to int) bool {
	for k := from + 1; k+2 < to; k++ {
		if w := x.at(k); (w == "is" || w == "are") && x.at(k+1) == "to" && x.at(k+2) != "be" && f.role(x.at(k-1)) != "" && !publicWords[x.at(k-1)] {
			return true
		}
	}
	return false
}

// begins reports whether tokens [from, to) say "to begin" or the like of what is to be done: "with such
// training to begin within sixty days".
func (x *sentence) begins(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if x.at(k) == "to" && (x.at(k+1) == "begin" || x.at(k+1) == "start" || x.at(k+1) == "commence" || x.at(k+1) == "occur") {
			return true
		}
	}
	return false
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
		if x.any(from, to, "rule", "statute", "statutes", "§", "section", "act", "congress", "regulation", "regulations", "rules") && f.class != "consent_decree" && f.class != "settlement_agreement" && f.class != "stipulation" {
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
