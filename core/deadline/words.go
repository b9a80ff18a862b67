package deadline

// The words by which a deadline is known. Each set says what it is for; the
// sentences that must and must not be found are in testdata/ and the tests.

type wordSet map[string]bool

func words(list ...string) wordSet {
	s := make(wordSet, len(list))
	for _, w := range list {
		s[w] = true
	}
	return s
}

var (
	// unitWords end a period; the value is the contract's unit.
	unitWords = map[string]string{
		"day": "days", "days": "days", "week": "weeks", "weeks": "weeks", "month": "months", "months": "months",
		"year": "years", "years": "years", "hour": "hours", "hours": "hours",
	}
	// unitAdjectives may stand between the number and the unit; the value is whether they make court days of it.
	unitAdjectives = map[string]bool{
		"calendar": false, "consecutive": false, "full": false, "more": false, "additional": false, "clear": false, "further": false,
		"business": true, "working": true, "court": true, "judicial": true,
	}
	numberWords = words("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy",
		"eighty", "ninety", "hundred", "thousand")

	// modals oblige or allow from now on.
	modals = words("shall", "must", "may", "will", "should", "is", "are", "has", "have", "need", "needs", "can")
	// strictModals oblige or allow even where the sentence names no paper.
	strictModals = words("shall", "must", "may", "will", "should")
	// orderVerbs oblige after "is", "are", "be" or "hereby"; alone in the past they recount.
	orderVerbs = words("ordered", "directed", "required", "instructed", "granted", "given", "allowed", "permitted", "extended", "due",
		"set", "scheduled", "advised", "notified", "cautioned", "warned", "enlarged", "afforded", "continued", "reset", "rescheduled",
		"adjourned", "enjoined", "commanded", "obligated", "expected", "invited", "referred", "stayed", "admonished", "adopted", "noticed", "calendared")
	// actingVerbs oblige in the court's own voice: "I am ordering", "the court grants plaintiff until".
	actingVerbs = words("ordering", "directing", "granting", "giving", "orders", "directs", "grants", "gives", "order", "direct", "grant",
		"sets", "extends", "schedules", "instructs", "permits", "extending", "setting", "requires", "allows", "require", "extend", "set", "warns", "enlarges", "allow")
	// actors stand before an acting verb when it is the court's own.
	actors = words("court", "judge", "i", "we", "hereby", "am", "further", "magistrate", "also", "therefore", "now", "undersigned", "are", "is", "and", "commission", "board")

	// roleWords name who must act; the value is the role.
	roleWords = map[string]string{
		"plaintiff": "plaintiff", "plaintiffs": "plaintiffs", "defendant": "defendant", "defendants": "defendants",
		"petitioner": "petitioner", "petitioners": "petitioners", "respondent": "respondent", "respondents": "respondents",
		"appellant": "appellant", "appellants": "appellants", "appellee": "appellee", "appellees": "appellees",
		"movant": "movant", "movants": "movants", "claimant": "claimant", "claimants": "claimants", "intervenor": "intervenor", "intervenors": "intervenors",
		"party": "parties", "parties": "parties", "counsel": "counsel", "attorney": "counsel", "attorneys": "counsel", "clerk": "clerk", "government": "government",
		"commissioner": "commissioner", "debtor": "debtor", "debtors": "debtors", "trustee": "trustee", "creditor": "creditor", "creditors": "creditors",
		"monitor": "monitor", "receiver": "receiver", "warden": "warden", "employer": "employer", "employee": "employee", "garnishee": "garnishee",
		"complainant": "complainant", "relator": "relator", "applicant": "applicant", "secretary": "secretary", "mediator": "mediator",
		"marshal": "marshal", "magistrate": "", "court": "court", "objector": "objectors", "objectors": "objectors", "crossclaimant": "crossclaimant",
		"counterclaimant": "counterclaimant", "administrator": "administrator", "member": "class members", "members": "class members", "city": "city", "county": "county", "state": "state", "department": "department",
		"agency": "agency",
	}
	// publicWords are roles that as often name someone outside the case.
	publicWords = words("city", "county", "state", "department", "agency", "employer", "employee", "administrator", "secretary", "court", "attorney", "attorneys", "member", "members", "marshal", "commissioner", "government")
	// genericWords before a role make a rule of law of a sentence: "a party must appeal within 30 days".
	genericArticles = words("a", "an", "every", "each", "no")

	// filingNouns are the things that are due; a recited past date counts only with one of them.
	filingNouns = words("deadline", "response", "responses", "opposition", "oppositions", "reply", "replies", "brief", "briefs", "objection", "objections", "exceptions", "answer",
		"answers", "motion", "motions", "disclosure", "disclosures", "discovery", "report", "reports", "complaint", "pleading", "pleadings", "statement", "statements",
		"application", "petition", "list", "lists", "exhibits", "submission", "submissions", "memorandum", "memoranda", "interrogatories", "amendment", "amendments",
		"designation", "designations", "instructions", "proposal", "proposals", "letter", "letters", "stipulation", "stipulations", "notice", "cutoff", "cut", "completion", "joinder",
		"limine", "expert", "experts", "dispositive", "depositions", "deposition", "parties", "filing", "filings", "completed", "complete", "materials", "plan", "order", "affidavit",
		"affidavits", "declaration", "declarations", "transcript", "payment", "fee", "fees", "record", "appendix", "questionnaire", "witnesses", "witness", "amend", "join", "mediation", "daubert", "rebuttal", "supplemental", "settlement")
	// eventNouns are what a court sets for a day.
	eventNouns = words("hearing", "trial", "conference", "argument", "arguments", "sentencing", "arraignment", "mediation",
		"deposition", "examination", "inspection", "selection", "appearance", "teleconference", "videoconference", "resentencing", "conferral", "evaluation")
	// eventVerbs set a day.
	eventVerbs = words("set", "scheduled", "reset", "rescheduled", "continued", "held", "commence", "commences", "begin", "begins", "convene", "calendared", "noticed", "heard",
		"conducted", "appear", "place", "start", "starts", "proceed", "adjourned", "sits", "report", "moved", "postponed", "called")
	// undone take a day off the calendar.
	undone = words("vacated", "vacates", "vacate", "cancelled", "canceled", "stricken", "strikes", "vacating", "cancels", "cancelling")

	// thisPaper are the nouns by which a paper speaks of itself.
	thisPaper = words("order", "opinion", "report", "recommendation", "recommendations", "memorandum", "judgment", "decision", "notice", "entry", "ruling",
		"decree", "mandate", "findings", "r&r", "writing", "document", "minute", "stipulation", "agreement", "disposition", "magistrate", "dismissal", "writ", "injunction", "letter")
	// ownPaper are those that mean this paper with "the" alone: "the date of the order".
	ownPaper = words("order", "opinion", "report", "recommendation", "recommendations", "memorandum", "judgment", "decision", "ruling", "decree", "mandate", "r&r", "magistrate", "findings")
	// stops end a phrase.
	stops = words(",", ";", ":", ".", "(", ")", "[", "]", "—", "–", "\"", "”", "“")
)

// eventFirst are the nouns that make the trigger an event of its own, not this paper.
var eventFirst = words("objection", "objections", "response", "responses", "opposition", "reply", "motion", "motions", "brief", "briefs", "complaint", "petition", "answer",
	"trial", "hearing", "conference", "discovery", "appeal", "request", "requests", "effective", "approval", "completion", "deposition", "depositions", "mediation", "disclosure",
	"application", "pleading", "pleadings", "expiration", "final", "close", "certification", "resolution", "release", "arrest", "termination", "settlement", "exceptions",
	"demand", "invoice", "statement", "transcript", "record", "remand", "removal", "submission", "denial", "discharge", "appointment", "summons", "payment", "last", "receipt",
	"amended", "meeting", "deadline", "verdict", "sentencing", "execution", "plan", "occurrence", "incident", "injury", "accident", "alleged", "each", "any", "such", "that", "conclusion", "issuance")
