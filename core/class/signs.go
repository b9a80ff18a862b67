package class

import (
	"strings"
	"unicode"
)

// A titleRow says what class a title has. The rows are tried in order, on the
// title's words in capitals; the first that fits wins.
type titleRow struct {
	class   string
	weight  int
	starts  bool // the words begin the title, owner's names aside ("PLAINTIFF'S …")
	words   []string
	without []string // none of these stands in the title
	yes, no string   // an example that must fit, and one that must not
}

// titleRows: the more particular before the more general.
var titleRows = [...]titleRow{
	{"press_release", 12, false, []string{"PRESS RELEASE", "NEWS RELEASE", "IMMEDIATE RELEASE"}, nil, "FOR IMMEDIATE RELEASE", "RELEASE OF CLAIMS"},
	{"docket_sheet", 12, false, []string{"CIVIL DOCKET FOR CASE", "CRIMINAL DOCKET FOR CASE", "DOCKET SHEET", "GENERAL DOCKET", "CIVIL DOCKET", "BANKRUPTCY DOCKET"}, nil, "CIVIL DOCKET FOR CASE #: 1:19-cv-22", "DOCKET NO. 22"},
	{"docket_sheet", 8, true, []string{"DOCKET"}, []string{"NO", "NUMBER", "ENTRY", "ORDER", "CONTROL"}, "DOCKET", "DOCKET CONTROL ORDER"},
	{"transcript", 11, false, []string{"TRANSCRIPT OF", "REPORTER'S TRANSCRIPT", "TRANSCRIPT", "DEPOSITION OF", "PROCEEDINGS BEFORE", "REPORTER’S TRANSCRIPT"}, []string{"MOTION", "NOTICE", "ORDER", "DECLARATION"}, "TRANSCRIPT OF PROCEEDINGS", "ORDER REDACTING TRANSCRIPT"},
	{"transcript", 11, true, []string{"TRANSCRIPT", "REPORTER'S TRANSCRIPT", "OFFICIAL TRANSCRIPT", "TELEPHONIC TRANSCRIPT"}, nil, "REPORTER'S TRANSCRIPT OF MOTION HEARING", "MOTION FOR TRANSCRIPT"},
	{"errata", 11, true, []string{"ERRATA", "ERRATUM"}, nil, "ERRATA SHEET", "NOTICE OF ERRATA"},
	{"mandate", 11, true, []string{"MANDATE", "FORMAL MANDATE", "JUDGMENT IN LIEU OF MANDATE", "REMITTITUR"}, nil, "MANDATE", "ORDER RECALLING MANDATE"},
	{"minute_entry", 11, false, []string{"MINUTE ENTRY", "MINUTE ORDER", "CIVIL MINUTES", "CRIMINAL MINUTES", "COURTROOM MINUTES", "MINUTES OF", "MINUTES", "NOTIFICATION OF DOCKET ENTRY"}, []string{"MOTION"}, "CIVIL MINUTES – GENERAL", "MOTION TO AMEND MINUTES"},
	{"declaration", 11, true, []string{"DECLARATION", "AFFIDAVIT", "AFFIRMATION", "SUPPLEMENTAL DECLARATION", "SECOND DECLARATION", "THIRD DECLARATION", "EXPERT DECLARATION", "SWORN DECLARATION", "UNSWORN DECLARATION", "REPLY DECLARATION", "VERIFICATION", "SWORN STATEMENT", "REBUTTAL DECLARATION", "CERTIFICATION OF"}, nil, "DECLARATION OF ADA REYES IN SUPPORT OF MOTION", "MOTION FOR DECLARATION OF PARTIAL UNITARY STATUS"},
	{"declaration", 10, false, []string{"AFFIDAVIT", "DECLARATION OF", "TESTIMONY OF", "DECLARATION AND"}, []string{"MOTION", "ORDER", "MEMORANDUM", "BRIEF", "OPPOSITION", "NOTICE", "RESPONSE"}, "VERIFIED AFFIDAVIT AND EXPERT REPORT", "MOTION TO STRIKE AFFIDAVIT"},
	{"report_and_recommendation", 12, false, []string{"REPORT AND RECOMMENDATION", "REPORT & RECOMMENDATION", "FINDINGS AND RECOMMENDATION", "FINDINGS & RECOMMENDATION", "PROPOSED FINDINGS", "R&R", "RECOMMENDED DISPOSITION", "RECOMMENDATION OF UNITED STATES MAGISTRATE", "RECOMMENDATION OF THE MAGISTRATE", "RECOMMENDATION OF MAGISTRATE", "MEMORANDUM AND RECOMMENDATION", "FINDINGS, CONCLUSIONS, AND RECOMMENDATION", "FINDINGS, CONCLUSIONS AND RECOMMENDATION", "MAGISTRATE JUDGE'S REPORT", "ORDER AND RECOMMENDATION"},
		[]string{"ADOPTING", "ADOPT", "OBJECTION", "ACCEPTING", "RESPONSE", "MOTION TO", "OVERRULING", "APPROVING", "SPECIAL MASTER", "MONITOR"}, "REPORT AND RECOMMENDATION", "ORDER ADOPTING REPORT AND RECOMMENDATION"},
	{"consent_decree", 12, false, []string{"CONSENT DECREE", "CONSENT ORDER", "CONSENT JUDGMENT", "AGREED ORDER", "AGREED JUDGMENT", "STIPULATED JUDGMENT", "STIPULATED ORDER", "STIPULATION AND ORDER", "STIPULATION AND [PROPOSED] ORDER", "STIPULATED FINAL JUDGMENT", "AGREED FINAL", "FINAL CONSENT", "STIPULATED INJUNCTION", "STIPULATED SETTLEMENT", "STIPULATION AND JUDGMENT", "BY CONSENT", "ON CONSENT", "AGREED ENTRY"},
		[]string{"MOTION", "MEMORANDUM", "REPORT", "ENFORCE", "MODIFY", "OPPOSITION", "APPROVING", "GRANTING", "DENYING", "TERMINAT", "REPLY", "RESPONSE", "COMPLAINT", "OPINION"}, "CONSENT DECREE", "ORDER GRANTING MOTION TO MODIFY CONSENT DECREE"},
	{"settlement_agreement", 12, false, []string{"SETTLEMENT AGREEMENT", "AGREEMENT OF SETTLEMENT", "STIPULATION OF SETTLEMENT", "STIPULATED SETTLEMENT", "RESOLUTION AGREEMENT", "CONCILIATION AGREEMENT", "MEMORANDUM OF AGREEMENT", "MEMORANDUM OF UNDERSTANDING", "VOLUNTARY COMPLIANCE AGREEMENT", "SETTLEMENT STIPULATION", "STIPULATION AND AGREEMENT", "CONSENT AGREEMENT", "TERMS OF SETTLEMENT", "AGREEMENT AND RELEASE", "STIPULATED AGREEMENT", "AGREEMENT BETWEEN", "RELEASE AND SETTLEMENT", "MUTUAL RELEASE", "IMPLEMENTATION AGREEMENT", "REMEDIAL AGREEMENT", "SETTLEMENT"},
		[]string{"MOTION", "ORDER", "MEMORANDUM IN", "MEMORANDUM OF LAW", "APPROVAL", "REPORT", "DECLARATION", "NOTICE", "OPPOSITION", "REPLY", "CONFERENCE"}, "SETTLEMENT AGREEMENT AND GENERAL RELEASE", "ORDER APPROVING SETTLEMENT AGREEMENT"},
	{"stipulation", 11, true, []string{"STIPULATION OF", "STIPULATION FOR", "STIPULATION TO", "STIPULATION REGARDING"}, []string{"AND ORDER", "AND [PROPOSED] ORDER"}, "STIPULATION OF PARTIES AND MOTION TO APPROVE NOTICE", "ORDER ON STIPULATION OF DISMISSAL"},
	{"stipulation", 11, false, []string{"STIPULATION", "JOINT STIPULATION", "STIPULATED DISMISSAL", "AGREED STIPULATION"}, []string{"MOTION", "APPROVING", "DENYING", "GRANTING"}, "JOINT STIPULATION OF DISMISSAL", "ORDER APPROVING STIPULATION"},
	{"scheduling_order", 11, false, []string{"SCHEDULING ORDER", "CASE MANAGEMENT ORDER", "PRETRIAL ORDER", "PRETRIAL SCHEDULING", "PRELIMINARY PRETRIAL CONFERENCE ORDER", "RULE 16 ORDER", "TRIAL SCHEDULE", "BRIEFING SCHEDULE", "ORDER SETTING", "CASE SCHEDULE"}, []string{"MOTION", "STIPULATION", "OPINION"}, "AMENDED SCHEDULING ORDER", "MOTION TO AMEND SCHEDULING ORDER"},
	{"clerk_notice", 10, true, []string{"CLERK'S NOTICE", "CLERK’S NOTICE", "NOTICE OF ELECTRONIC FILING", "NOTICE OF DOCKETING", "NOTICE TO COUNSEL", "NOTICE TO ALL PARTIES", "NOTICE OF ASSIGNMENT", "NOTICE OF HEARING", "NOTICE OF JUDGMENT", "CLERK'S ORDER", "CERTIFICATE OF SERVICE", "BILL OF COSTS", "CLERK'S ENTRY", "NOTICE OF CASE", "NOTICE FROM CLERK"}, nil, "NOTICE OF DOCKETING", "NOTICE OF APPEAL"},
	{"opinion_and_order", 11, false, []string{"OPINION AND ORDER", "MEMORANDUM AND ORDER", "MEMORANDUM & ORDER", "OPINION & ORDER", "MEMORANDUM OPINION AND ORDER", "MEMORANDUM OPINION & ORDER", "ORDER AND OPINION", "ORDER AND MEMORANDUM", "DECISION AND ORDER", "DECISION & ORDER", "RULING AND ORDER", "MEMORANDUM DECISION AND ORDER", "ORDER AND REASONS", "ORDER & REASONS", "MEMORANDUM-DECISION AND ORDER", "MEMORANDUM RULING AND ORDER", "FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER", "OPINION, ORDER", "OPINION & JUDGMENT", "OPINION AND JUDGMENT", "MEMORANDUM ORDER", "OPINION ORDER", "MEMORANDUM OF DECISION AND ORDER", "FINDINGS OF FACT AND CONCLUSIONS OF LAW AND ORDER", "OPINION/ORDER", "MEMORANDUM DECISION & ORDER"},
		[]string{"PROPOSED", "MOTION FOR RECONSIDERATION OF"}, "MEMORANDUM OPINION AND ORDER", "MEMORANDUM IN SUPPORT OF ORDER"},
	{"answer", 11, false, []string{"ANSWER", "ANSWERING"}, []string{"MOTION", "ORDER", "ANSWERING BRIEF", "BRIEF", "EXTENSION"}, "DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSES", "MOTION TO STRIKE ANSWER"},
	{"complaint", 12, false, []string{"COMPLAINT", "CLASS ACTION PETITION", "PETITION FOR WRIT OF HABEAS", "PETITION FOR A WRIT OF HABEAS", "COMPLAINT-IN-INTERVENTION", "CLASS PETITION", "VERIFIED PETITION", "ORIGINAL PETITION", "EMERGENCY PETITION", "PETITION FOR RELIEF", "INDICTMENT", "PETITION FOR", "PETITION", "AMENDED PETITION"},
		[]string{"MOTION", "ORDER", "MEMORANDUM", "ANSWER", "BRIEF", "RESPONSE", "NOTICE", "OPPOSITION", "REPLY", "REHEARING", "CERTIORARI", "OPINION", "STIPULATION", "FEES", "PETITION TO", "SUPPORT OF"}, "FIRST AMENDED CLASS ACTION COMPLAINT", "MOTION TO DISMISS THE COMPLAINT"},
	{"brief", 11, false, []string{"MEMORANDUM OF LAW", "MEMORANDUM IN SUPPORT", "MEMORANDUM IN OPPOSITION", "MEMORANDUM OF POINTS", "BRIEF", "REPLY", "OPPOSITION TO", "RESPONSE TO", "RESPONSE IN", "OBJECTION", "SUPPORTING MEMORANDUM", "MEMORANDUM SUPPORTING", "MEMORANDUM IN RESPONSE", "TRIAL MEMORANDUM", "STATEMENT OF UNDISPUTED", "STATEMENT OF INTEREST", "POINTS AND AUTHORITIES", "REHEARING", "STATUS REPORT", "JOINT STATEMENT", "MEMORANDUM REGARDING", "SUR-REPLY", "SURREPLY", "AMICUS CURIAE", "AMICI CURIAE", "STATEMENT OF FACTS", "SUGGESTIONS IN", "STATEMENT OF MATERIAL", "SUBMISSION", "RESPONSE", "OPPOSITION", "STATEMENT IN", "PROPOSED FINDINGS"},
		[]string{"ORDER GRANTING", "ORDER DENYING", "ORDER ON", "MEMORANDUM OPINION", "ORDER RE"}, "REPLY BRIEF IN SUPPORT OF MOTION", "ORDER GRANTING MOTION"},
	{"judgment", 11, true, []string{"JUDGMENT", "FINAL JUDGMENT", "AMENDED JUDGMENT", "DEFAULT JUDGMENT", "DECLARATORY JUDGMENT", "PARTIAL JUDGMENT", "PARTIAL FINAL JUDGMENT", "FINAL DECREE", "DECREE", "JUDGEMENT", "FINAL JUDGEMENT", "CLERK'S JUDGMENT", "FINAL ORDER AND JUDGMENT", "SUMMARY JUDGMENT", "JUDGMENT IN A CIVIL"}, []string{"OPINION", "MEMORANDUM"}, "AMENDED JUDGMENT IN A CRIMINAL CASE", "MOTION FOR JUDGMENT"},
	{"order", 11, true, []string{"ORDER", "ORDERS", "PROPOSED ORDER", "[PROPOSED] ORDER", "AMENDED ORDER", "FINAL ORDER", "INTERIM ORDER", "PRELIMINARY INJUNCTION", "TEMPORARY RESTRAINING ORDER", "PERMANENT INJUNCTION", "RULING", "RULINGS", "SECOND ORDER", "SUPPLEMENTAL ORDER", "PROTECTIVE ORDER", "INJUNCTION", "PRETRIAL", "ORDER:", "WRIT", "FINDINGS OF FACT", "FINDINGS", "FINAL APPROVAL ORDER", "JOINT ORDER", "WARRANT", "SEARCH WARRANT", "ORDINANCE", "REMEDIAL ORDER", "STANDING ORDER", "GENERAL ORDER", "CORRECTED ORDER", "EX PARTE ORDER", "ORDERED"}, []string{"PLAINTIFF'S MOTION FOR", "PLAINTIFFS' MOTION FOR"}, "ORDER GRANTING MOTION TO DISMISS", "MOTION FOR PROTECTIVE ORDER"},
	{"motion", 11, false, []string{"MOTION", "NOTICE OF MOTION", "APPLICATION", "REQUEST FOR", "NOTICE OF", "NOTICE", "MOVE", "PETITION", "DEMAND FOR", "INTERROGATORIES", "SUBPOENA", "REQUESTS FOR", "DISCLOSURE", "SUGGESTION"}, []string{"ORDER GRANTING", "ORDER DENYING", "ORDER ON", "ORDER RE", "OPINION", "RULING"}, "PLAINTIFF'S MOTION FOR A PROTECTIVE ORDER", "OPINION DENYING MOTION"},
	{"memorandum_opinion", 11, false, []string{"MEMORANDUM OPINION", "MEMORANDUM DECISION", "MEMORANDUM DISPOSITION", "MEMORANDUM OF DECISION", "MEMORANDUM RULING", "MEMORANDUM AND OPINION", "OPINION AND MEMORANDUM"}, nil, "MEMORANDUM OPINION", "MEMORANDUM OF LAW"},
	{"opinion", 10, false, []string{"OPINION", "DECISION", "JOURNAL ENTRY AND OPINION", "ORDER AND JUDGMENT", "CONCLUSIONS OF LAW", "SYLLABUS", "OPINIONS"}, nil, "OPINION OF THE COURT", "MOTION"},
	{"order", 9, false, []string{"ORDER"}, []string{"MOTION FOR", "REPORT"}, "SUA SPONTE ORDER", "MOTION FOR ORDER"},
	{"memorandum_opinion", 6, true, []string{"MEMORANDUM", "MEMORANDA"}, nil, "MEMORANDUM", "MOTION"},
	{"exhibit", 9, true, []string{"EXHIBIT", "ATTACHMENT", "APPENDIX"}, nil, "EXHIBIT A", "LIST OF EXHIBITS"},
	{"report", 9, false, []string{"REPORT", "FINDINGS LETTER", "EVALUATION", "ASSESSMENT", "AUDIT", "COMPLIANCE", "REVIEW", "INVESTIGATION", "STUDY"}, nil, "FOURTH REPORT OF THE INDEPENDENT MONITOR", "MOTION"},
	{"settlement_agreement", 7, false, []string{"AGREEMENT", "AGREED", "COMPACT"}, nil, "AGREEMENT", "ORDER"},
	{"letter", 7, true, []string{"LETTER"}, nil, "LETTER TO THE COURT", "ORDER"},
	{"judgment", 6, false, []string{"JUDGMENT", "DECREE", "VERDICT"}, nil, "VERDICT FORM", "MOTION"},
}

// titleClass is the row that a title fits.
func titleClass(title string) (*titleRow, bool) {
	u := foldTitle(title)
	if u == "" || strings.HasPrefix(u, "NOT FINAL UNTIL") { // a notice over a slip opinion
		return nil, false
	}
	ruled := courtsOwn(u)
	for i := range titleRows {
		if ruled && ofCounsel(titleRows[i].class) {
			continue // "ORDER SUSTAINING OBJECTION", "ORDER GRANTING MOTION"
		}
		if titleRows[i].fits(u) || ruled && titleRows[i].class == "order" && strings.HasPrefix(u, "ORDER") {
			return &titleRows[i], true
		}
	}
	return nil, false
}

// courtsOwn reports whether a title is one that only a court gives: it begins with the
// court's own word, or says what was done with a motion.
func courtsOwn(u string) bool {
	for _, w := range [...]string{"ORDER", "DECISION", "RULING", "ENTRY"} {
		if k := wordIndex(u, w); k >= 0 && ownersOnly(u[:k]) && !strings.HasPrefix(u[k:], "ORDERS") {
			return true
		}
	}
	for _, w := range [...]string{"GRANTING ", "DENYING ", "OVERRULING "} {
		if k := strings.Index(u, w); k > 0 && !strings.Contains(u[:k], "MOTION") && !strings.Contains(u[:k], "BRIEF") && !strings.Contains(u[:k], "SUPPORT") && !strings.Contains(u[:k], "NOTICE") && !strings.Contains(u[:k], "OPPOSITION") && !strings.Contains(u[:k], "OBJECTION") && !strings.Contains(u[:k], "APPEAL") && !strings.Contains(u[:k], "RESPONSE") {
			return strings.Contains(u[k:], "MOTION") || strings.Contains(u[k:], "PETITION")
		}
	}
	return false
}

// ofCounsel reports whether papers of a class are counsel's or a party's, which a
// title that begins with "ORDER" is not.
func ofCounsel(class string) bool {
	switch class {
	case "brief", "motion", "answer", "complaint", "declaration", "settlement_agreement", "stipulation", "exhibit", "report", "letter":
		return true
	}
	return false
}

// foldTitle is a title in capitals with single spaces and straight apostrophes.
func foldTitle(s string) string {
	s = strings.ToUpper(strings.Join(strings.Fields(s), " "))
	return strings.ReplaceAll(s, "’", "'")
}

func (r *titleRow) fits(u string) bool {
	hit := false
	for _, w := range r.words {
		i := wordIndex(u, w)
		if i >= 0 && (!r.starts || i == 0 || ownersOnly(u[:i])) {
			hit = true
			break
		}
	}
	if !hit {
		return false
	}
	for _, w := range r.without {
		if strings.Contains(u, w) {
			return false
		}
	}
	return true
}

// wordIndex is where w stands in u as whole words, plurals allowed, or −1.
func wordIndex(u, w string) int {
	for i := 0; i < len(u); {
		k := strings.Index(u[i:], w)
		if k < 0 {
			return -1
		}
		k += i
		end := k + len(w)
		if (k == 0 || !letterAt(u, k-1)) && (end >= len(u) || !letterAt(u, end) || u[end] == 'S' && (end+1 >= len(u) || !letterAt(u, end+1))) {
			return k
		}
		i = k + 1
	}
	return -1
}

func letterAt(s string, i int) bool { return unicode.IsLetter(rune(s[i])) }

// ownersOnly reports whether the words before a title's noun only say whose it is
// or which in a row: "DEFENDANTS' SECOND AMENDED", "[PROPOSED]", "JOINT".
func ownersOnly(s string) bool {
	for _, w := range strings.Fields(s) {
		w = strings.Trim(w, "[](),.:;-–—")
		switch w {
		case "", "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "AMENDED", "JOINT", "PROPOSED", "THE", "PLAINTIFF", "PLAINTIFFS", "DEFENDANT", "DEFENDANTS", "PETITIONER", "PETITIONERS", "FINAL", "REVISED", "SUPPLEMENTAL", "CORRECTED", "UNOPPOSED", "AGREED", "STIPULATED", "CLASS", "ACTION", "AND", "OF", "INTERIM", "PRELIMINARY", "MODIFIED", "EMERGENCY", "CIVIL", "COURT", "PARTIAL", "PERMANENT", "STANDARD", "GENERAL", "OPINION", "SUA", "SPONTE", "PUBLIC", "REDACTED", "CONSENT", "TEMPORARY", "SEALED", "EXPERT", "SWORN", "REPLY", "JOINED", "EXHIBIT", "A", "B", "C", "D", "1", "2", "3":
			continue
		}
		if strings.HasSuffix(w, "'S") || strings.HasSuffix(w, "S'") {
			continue
		}
		return false
	}
	return true
}

// Where a sign is looked for.
const (
	inTop  = iota // the first 1,500 bytes
	inHead        // the first 7,000 bytes
	inFoot        // the last 2,500 bytes
)

// A sign is one observable of a paper that speaks for a class.
type sign struct {
	class     string
	weight    int
	where     int
	lineStart bool // the words begin a line
	words     []string
	reason    string
}

// signs are weighed where the title leaves doubt. Words are in lower case.
var signs = [...]sign{
	{"docket_sheet", 9, inHead, false, []string{"civil docket for case", "criminal docket for case", "cm/ecf live", "docket sheet", "docket as of", "proceedings for case", "docket for case"}, "the heading of PACER's docket report"},
	{"docket_sheet", 5, inHead, false, []string{"date filed #", "date terminated:", "jury demand:", "nature of suit:", "referred to:", "cause: 42:", "docket text", "pacer service center", "docket proceedings", "filing date #"}, "the fields of a docket report"},
	{"docket_sheet", 4, inFoot, false, []string{"pacer service center", "billable pages", "transaction receipt"}, "PACER's receipt"},
	{"minute_entry", 12, inTop, false, []string{"nature of proceedings:", "judicial assistant:", "courtroom assistant:", "courtroom deputy:", "deputy clerk:", "minute order"}, "the head of a court's minutes"},
	{"press_release", 9, inTop, false, []string{"for immediate release", "press release", "news release", "media contact", "press contact", "press office"}, "the head of a press release"},
	{"press_release", 5, inTop, false, []string{"announced today", "today announced", "department of justice\noffice of public affairs", "office of public affairs", "u.s. attorney's office", "filed a lawsuit today", "media inquiries", "a federal judge today", "the justice department announced", "contact:"}, "a news item's first lines"},
	{"press_release", 4, inHead, false, []string{"announced today", "today announced", "the justice department today", "justice department announced", "###", "in a statement", "said assistant attorney general", "said acting", "said the assistant", ",\" said", ",” said"}, "a news item's style"},
	{"press_release", 6, inFoot, false, []string{"news contact", "media contact", "press contact", "© 20", "permission to reprint", "sign up for", "follow us on", "heinonline"}, "a news page's foot"},
	{"letter", 8, inTop, true, []string{"dear ", "re: ", "re:\t", "via fax", "via email", "via e-mail", "via ecf", "by ecf", "by hand", "via facsimile", "via certified mail", "by email", "by electronic mail"}, "a salutation or subject line"},
	{"letter", 5, inHead, true, []string{"dear "}, "a salutation"},
	{"letter", 5, inFoot, true, []string{"sincerely", "very truly yours", "yours truly", "respectfully yours", "best regards", "yours sincerely", "truly yours", "cordially", "enclosure", "cc: "}, "a letter's close"},
	{"letter", 3, inTop, false, []string{"suite ", "telephone:", "fax:", "certified mail"}, "a letterhead"},
	{"complaint", 6, inHead, false, []string{"jurisdiction and venue", "nature of the action", "nature of the case", "brings this action", "bring this action", "brings this complaint", "bring this complaint", "files this complaint", "file this complaint", "complain of defendant", "alleges as follows", "allege as follows", "allege the following", "brings this class action", "bring this class action", "bring this civil action", "petitioner alleges", "for their complaint", "for its complaint", "for his complaint", "for her complaint"}, "a complaint's opening"},
	{"complaint", 4, inFoot, false, []string{"prayer for relief", "request for relief", "wherefore, plaintiff", "demand for jury", "trial by jury", "other and further relief", "such other relief"}, "a prayer for relief"},
	{"complaint", 3, inTop, false, []string{"jury trial demand", "jury demand", "demand for jury", "jury trial requested", "trial by jury demanded"}, "a jury demand in the caption"},
	{"motion", 5, inHead, false, []string{"hereby move", "respectfully move", "move this court", "moves this court", "move the court", "moves the court", "now moves", "hereby request", "respectfully request", "will move this court", "please take notice", "move for an order", "moves for an order", "hereby files", "hereby file", "by and through undersigned"}, "a movant's opening"},
	{"brief", 4, inHead, false, []string{"table of authorities", "statement of the issues", "preliminary statement", "respectfully submit", "summary of argument", "interest of amici", "plaintiffs submit this", "submits this memorandum", "submit this memorandum", "in support of their", "in opposition to"}, "a brief's front matter"},
	{"brief", 3, inFoot, false, []string{"respectfully submitted", "counsel for plaintiff", "attorneys for plaintiff", "attorneys for defendant", "counsel for defendant", "attorney for plaintiff"}, "counsel's signature"},
	{"order", 6, inHead, false, []string{"it is ordered", "it is hereby ordered", "it is therefore ordered", "so ordered", "is hereby ordered", "it is so ordered", "it is further ordered", "hereby orders", "the court orders", "ordered that", "ordered as follows", "ordered, adjudged", "orders as follows", "ordered and adjudged", "the court finds", "the court having", "this court having", "ordered:"}, "words of ordering"},
	{"order", 6, inFoot, false, []string{"it is ordered", "it is hereby ordered", "so ordered", "by the court", "orders as follows", "united states district judge", "united states magistrate judge", "u.s. district judge", "u.s. magistrate judge", "united states district court judge", "done and ordered", "is hereby ordered", "ordered this", "judge of the"}, "a court's close"},
	{"opinion", 8, inTop, false, []string{"law reporting bureau", " slip op ", "uncorrected and subject to revision before publication", "subject to formal revision"}, "a reporter's notice over a slip opinion"},
	{"order", 8, inHead, false, []string{"passes the following order"}, "how Georgia's appellate courts open an order"},
	{"memorandum_opinion", 8, inTop, false, []string{"t.c. memo."}, "the Tax Court's memorandum opinions are numbered so"},
	{"opinion", 8, inTop, false, []string{"t.c. summary opinion", "t.c. no."}, "the Tax Court's other opinions"},
	{"opinion", 6, inHead, false, []string{"delivered the opinion", "opinion of the court", "per curiam", "circuit judges", "circuit judge.", "opinion filed", "cite as", "slip opinion", "f.supp", "f. supp", "f.3d", "plaintiff-appell", "defendant-appell", "appeal from the", "background", "opinion by"}, "an opinion's apparatus"},
	{"declaration", 8, inHead, false, []string{"declare under penalty of perjury", "under penalty of perjury", "being duly sworn", "first duly sworn", "hereby declare", "deposes and says", "depose and say", "declare as follows", "states as follows under", "i make this declaration", "personal knowledge of the facts"}, "an oath in the first lines"},
	{"declaration", 6, inFoot, false, []string{"under penalty of perjury", "notary public", "sworn to before me", "subscribed and sworn", "sworn and subscribed"}, "an oath at the close"},
	{"transcript", 7, inHead, false, []string{"court reporter", "transcript of proceedings", "the court:", "(whereupon", "proceedings:", "official reporter", "reporter's transcript"}, "a reporter's front page"},
	{"settlement_agreement", 6, inHead, false, []string{"this settlement agreement", "this agreement", "the parties agree", "enter into this", "hereby agree", "this stipulation", "the parties have agreed", "parties hereby", "settlement agreement", "this memorandum of agreement", "consent decree", "stipulate and agree", "it is hereby stipulated", "hereby stipulate"}, "an agreement's opening"},
	{"settlement_agreement", 4, inFoot, false, []string{"for the plaintiff", "for plaintiff", "for the united states", "for defendant", "for the defendant", "approved as to form", "agreed to", "this agreement", "for the state", "for the city", "for the county"}, "both sides' signatures"},
	{"report", 6, inHead, false, []string{"executive summary", "independent monitor", "court monitor", "monitoring report", "this report", "monitor's report", "compliance report", "findings of the", "special master", "methodology", "quarterly report", "semi-annual", "status report", "compliance monitor", "compliance assessment", "court-appointed monitor", "reporting period", "site visit", "the monitor", "progress report", "investigation of"}, "a monitor's or agency's report"},
	{"report", 3, inTop, false, []string{"table of contents", "prepared by", "submitted by", "report to", "report of"}, "a report's front page"},
	{"consent_decree", 7, inHead, false, []string{"this consent decree shall", "stipulate to jurisdiction", "without further litigation", "parties desire to resolve", "desire to resolve", "this decree resolves", "parties have consented", "consent to the entry", "this consent decree", "entry of this decree", "terms of this decree", "stipulation of settlement", "so stipulated"}, "the parties' consent recited"},
	{"judgment", 4, inTop, false, []string{"judgment in a civil", "judgment in a criminal", "ao 450"}, "the judgment form"},
	{"mandate", 4, inTop, false, []string{"formal mandate", "constitutes the mandate"}, "the words of a mandate"},
	{"report_and_recommendation", 7, inFoot, false, []string{"written objections", "specific written exceptions", "objections to this report", "objections to the report", "within fourteen days", "failure to file objections", "file objections", "failure to object"}, "the notice of objections (28 U.S.C. 636(b)(1))"},
	{"answer", 5, inHead, false, []string{"denies the allegation", "deny the allegation", "admits the allegation", "admit the allegation", "denies knowledge", "deny knowledge", "affirmative defense", "lacks knowledge or information", "lack knowledge or information", "lack sufficient"}, "admissions and denials (FRCP 8(b))"},
	{"exhibit", 3, inTop, true, []string{"exhibit "}, "an exhibit's cover"},
}
