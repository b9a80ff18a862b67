package ruling

import "pincite/core/phrase"

// A form is how a verb of deciding stands.
type form uint8

const (
	base       form = iota // deny: we deny, the court will deny
	third                  // denies: the court denies
	participle             // denied: is denied, DENIED
	gerund                 // denying: ORDER DENYING
)

// verbRow is one verb in its four forms.
type verbRow struct {
	disposition                    string
	base, third, participle, noun  string
	needs                          need
	ofMotion, appellate, bareUpper bool
}

// A need says what a verb must act upon to be a ruling.
type need uint8

const (
	needMotion   need = iota // a motion, petition or request
	needAny                  // anything
	needReport               // a report, recommendation, findings
	needObject               // objections, exceptions, points of error
	needApproval             // a settlement, decree, stipulation; or a motion
	needJudgment             // a judgment, order, decision, conviction, award; on appeal anything
	needStay                 // a stay or an injunction
	needAction               // an action, case, claim, complaint, appeal, petition
)

// verbRows are the verbs that decide (contract: rulings.disposition).
var verbRows = []verbRow{
	{"granted", "grant", "grants", "granted", "granting", needMotion, true, false, true},
	{"granted", "allow", "allows", "allowed", "allowing", needMotion, true, false, false},
	{"granted", "approve", "approves", "approved", "approving", needApproval, true, false, false},
	{"denied", "deny", "denies", "denied", "denying", needMotion, true, false, true},
	{"denied", "reject", "rejects", "rejected", "rejecting", needMotion, true, false, false},
	{"dismissed", "dismiss", "dismisses", "dismissed", "dismissing", needAction, true, false, true},
	{"denied_as_moot", "", "", "moot", "", needMotion, true, false, false},
	{"denied_as_moot", "find", "finds", "", "finding", needMotion, true, false, false}, // as moot
	{"terminated", "terminate", "terminates", "terminated", "terminating", needMotion, true, false, false},
	{"affirmed", "affirm", "affirms", "affirmed", "affirming", needJudgment, false, true, true},
	{"reversed", "reverse", "reverses", "reversed", "reversing", needJudgment, false, true, true},
	{"vacated", "vacate", "vacates", "vacated", "vacating", needJudgment, false, true, true},
	{"remanded", "remand", "remands", "remanded", "remanding", needAny, false, true, true},
	{"adopted", "adopt", "adopts", "adopted", "adopting", needReport, false, false, false},
	{"adopted", "accept", "accepts", "accepted", "accepting", needReport, false, false, false},
	{"adopted", "confirm", "confirms", "confirmed", "confirming", needReport, false, false, false},
	{"overruled", "overrule", "overrules", "overruled", "overruling", needObject, false, false, false},
	{"sustained", "sustain", "sustains", "sustained", "sustaining", needObject, false, false, false},
	{"deferred", "defer", "defers", "deferred", "deferring", needMotion, true, false, false},
	{"deferred", "reserve", "reserves", "reserved", "reserving", needMotion, true, false, false},
	{"deferred", "take", "takes", "taken", "taking", needMotion, true, false, false}, // under advisement
	{"deferred", "hold", "holds", "held", "holding", needMotion, true, false, false}, // in abeyance
	{"referred", "refer", "refers", "referred", "referring", needMotion, true, false, false},
	{"construed", "construe", "construes", "construed", "construing", needMotion, true, false, false},
	{"withdrawn", "withdraw", "withdraws", "withdrawn", "withdrawing", needMotion, true, false, false},
	{"lifted", "lift", "lifts", "lifted", "lifting", needStay, false, false, false},
	{"stricken", "strike", "strikes", "stricken", "striking", needAny, false, false, false},
}

// A deciding verb and its row.
type deciding struct {
	form form
	row  int
}

// verbs maps each form to its row; the table's test holds that no form stands twice.
var verbs = func() map[string]deciding {
	m := map[string]deciding{}
	for i, r := range verbRows {
		for f, w := range []string{r.base, r.third, r.participle, r.noun} {
			if w != "" {
				m[w] = deciding{form(f), i}
			}
		}
	}
	return m
}()

// verbShapes are the shapes of the verbs, since each word of a paper is asked whether it is one.
var verbShapes = func() *phrase.Shapes {
	list := make([]string, 0, len(verbs))
	for w := range verbs {
		list = append(list, w)
	}
	return phrase.ShapesOf(list...)
}()

// targets are what a ruling without a motion acts upon, by what the verb needs.
var targets = map[need]map[string]bool{
	needMotion:   words(`certificate challenge certiorari writ stipulation rehearing relief leave review mandamus`),
	needReport:   words(`report recommendation recommendations findings r&r r & proposed`),
	needObject:   words(`objection objections exception exceptions point points error assignment assignments issue issues appeal demurrer demurrers`),
	needStay:     words(`stay suspension abeyance injunction bar moratorium`),
	needApproval: words(`settlement decree stipulation agreement stipulated plan`),
	needJudgment: words(`judgment judgments order orders decision decisions conviction convictions sentence sentences award ruling rulings verdict
		decree decrees grant denial dismissal adjudication court determination disposition opinion conclusion injunction finding verdict forfeiture revocation
		division suppression confirmation commission board case cause wcj it`),
	needAction: words(`action actions case complaint claims claim count counts petition petitions appeal appeals counterclaim counterclaims lawsuit suit proceeding proceedings matter indictment
		provisions plaintiffs cause defendants defendant crossclaim crossclaims application charges charge information cross-appeal causes`),
	needAny: words(`case cases causes actions matters action matter cause proceeding proceedings claim claims exhibit exhibits declaration affidavit brief response answer pleading document complaint paragraph paragraphs judgment order decision we court it defense defenses`),
}

// notTargets are what a court vacates or strikes in the way of its calendar, which decides nothing.
var notTargets = words(`hearing hearings conference deadline deadlines schedule setting appearance briefing reference`)
