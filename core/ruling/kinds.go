package ruling

import (
	"sync"

	"pincite/core/phrase"
)

// A kindRow is one kind of motion and the words that name what it asks for, as they
// follow "motion to", "motion for", "seeking" or stand before "motion".
type kindRow struct {
	kind  string
	words string // a pattern of core/phrase
	bare  bool   // names the relief even without the word motion: "summary judgment is granted"
	yes   string // a title that must be of this kind
	no    string // one that must not
}

// kinds in order of precedence where two rows begin at the same word and are of one length.
var kinds = []kindRow{
	{"compel_arbitration", "(compel|compelling) [individual|mandatory] arbitration", false, "motion to compel arbitration", "motion to compel discovery"},
	{"compel", "(compel|compelling)", false, "motion to compel discovery", "motion to dismiss"},
	{"compel", "(order|orders) compelling", false, "motion for an order compelling production", "motion for an order"},
	{"protective_order", "protective order", false, "motion for a protective order", "motion for a temporary restraining order"},
	{"protective_order", "(confidentiality order|order of confidentiality)", false, "motion for entry of an agreed confidentiality order", "motion to seal"},
	{"strike", "(strike|striking|be stricken|stricken)", false, "motion to strike", "motion to dismiss"},
	{"dismiss", "(dismiss|dismissal|dismissing)", false, "motion to dismiss", "motion to transfer"},
	{"summary_judgment", "summary (judgment|disposition|adjudication|judgement)", true, "motion for partial summary judgment", "motion for default judgment"},
	{"summary_judgment", "summary", false, "motion for summary", "motion for judgment"}, // where a column or a line breaks the name
	{"judgment_on_pleadings", "judgment on [the] pleadings", true, "motion for judgment on the pleadings", "motion for judgment"},
	{"temporary_restraining_order", "temporary restraining (order|orders)", true, "application for a temporary restraining order", "motion for a protective order"},
	{"temporary_restraining_order", "tro", true, "motion for TRO", "motion for PI"},
	{"preliminary_injunction", "preliminary (injunction|injunctive relief|injunctions)", true, "motion for preliminary injunction", "motion for permanent injunction"},
	{"preliminary_injunction", "preliminary", false, "motion for preliminary", "motion for permanent injunction"}, // likewise
	{"other", "preliminary (hearing|conference|examination|review)", false, "motion for a preliminary hearing", "motion for preliminary injunction"},
	{"preliminary_injunction", "(injunctive relief|injunction|interim relief)", false, "motion for injunctive relief", "motion for declaratory relief"},
	{"permanent_injunction", "permanent (injunction|injunctive relief)", true, "motion for a permanent injunction", "motion for a preliminary injunction"},
	{"modify_decree", "(dissolve|dissolving|modify|vacate|lift|terminate|termination of|modification of) [the|and|vacate|modify] [the] (consent decree|decree|temporary restraining order|preliminary injunction|injunction|permanent injunction|judgment entry|prospective relief|consent judgment)", false, "motion to dissolve the preliminary injunction", "motion for preliminary injunction"},
	{"modify_decree", "(modify|amend) the _ # [,] # (order|decree|judgment|injunction)", false, "motion to modify the June 29, 2009 Order", "motion to modify"},
	{"modify_decree", "(dissolve|dissolution|modification)", false, "motion to dissolve or modify", "motion to clarify"},
	{"appoint_counsel", "(appoint|appointment of|appointing|assign|assignment of|court [-] appointed|request|recruit|recruitment of) [pro bono|new|substitute|an|standby|the|stand - by|conflict] (counsel|attorney|lawyer|attorneys)", true, "motion for appointment of counsel", "motion to withdraw as counsel"},
	{"appoint_expert", "(appoint|appointment of|appointing) [an|a|independent|medical|court] [independent|medical|appointed|an|neutral] (expert|experts) [witness]", false, "motion for appointment of an expert", "motion to exclude expert"},
	{"in_forma_pauperis", "in forma pauperis", true, "motion for leave to proceed in forma pauperis", "motion for leave to proceed"},
	{"in_forma_pauperis", "(ifp|proceed without (prepayment|prepaying|paying)|without prepayment of)", true, "application to proceed without prepayment of fees", "motion to proceed"},
	{"extension_of_time", "(extension|enlargement|extensions) [of [the]] [time|deadline|deadlines|page limits|page limit|the deadline|the time|dispositive motion deadline]", false, "motion for extension of time to respond", "motion to dismiss"},
	{"extension_of_time", "(extend|enlarge|extending) [the] [discovery|dispositive motion|all|remaining|certain|answer] (time|deadline|deadlines|discovery|period)", false, "motion to extend time to file response", "motion to extend the stay"},
	{"extension_of_time", "(continue|continuance|adjourn|adjournment|postpone)", false, "motion to continue trial", "motion to consolidate"},
	{"extension_of_time", "additional time", false, "motion for additional time to respond", "motion for additional pages"},
	{"leave_to_amend", "(leave|permission) to (amend|supplement|file) [and serve] [a|an|his|her|their|its|the|plaintiff's|proposed|plaintiffs '] [proposed] [first|second|third|fourth|fifth|sixth|supplemental|further|proposed|corrected] [amended|supplemental|supplemented] (complaint|pleading|pleadings|complaints|petition|answer|answers|counterclaim|counterclaims|habeas petition)", false, "motion for leave to file a second amended complaint", "motion for leave to file a reply"},
	{"leave_to_amend", "(amend|supplement) [a|an|his|her|their|its|the|plaintiff's|plaintiffs '|and supplement] [first|second|third|fourth|fifth|sixth|current|original] [amended|supplemental] (complaint|pleading|pleadings|complaints|petition|answer|answers|counterclaim|counterclaims)", false, "motion to amend the complaint", "motion to amend the judgment"},
	{"leave_to_amend", "(leave to amend|leave to file [a] [first|second|third|fourth] (amended|supplemental))", true, "motion for leave to amend", "motion for leave to appeal"},
	{"leave_to_amend", "file [a|an|his|her|their|its] [first|second|third|fourth|fifth] (amended|supplemental) (complaint|petition|pleading|answer)", false, "motion to file second amended complaint", "motion to file under seal"},
	{"leave_to_amend", "file [a|an|his|her|their|its] [first|second|third|fourth|fifth] amended ... complaint", false, "motion to file second amended vs. class action complaint", "motion to file exhibits"},
	{"reconsideration", "(reconsider|reconsideration|reconsidering|reargument|reargue|rehearing|rehear)", true, "motion for reconsideration", "motion for relief from judgment"},
	{"new_trial", "new trial", true, "motion for a new trial", "motion for trial"},
	{"alter_judgment", "(alter or amend|alter|amend) [the|or amend the|or amend|court's|and correct] [final] judgment", false, "motion to alter or amend the judgment", "motion to amend the complaint"},
	{"relief_from_judgment", "relief from [a|the|final] [final] [default] (judgment|order|orders)", false, "motion for relief from order", "motion for relief from stay"},
	{"relief_from_judgment", "(vacate|set aside) [the|a|its|or vacate|or vacate the|and vacate] [final|clerk's|entry of] [default|entry of] [judgment|default|order|dismissal]", false, "motion to set aside default", "motion to vacate, set aside or correct sentence"},
	{"default_judgment", "(default judgment|judgment by default|entry of default|default)", true, "motion for default judgment", "motion to set aside default judgment"},
	{"class_certification", "(class certification|certification of [a|the] [proposed|putative] [class|classes]|certify [a|the|this|proposed] [proposed|putative] [nationwide] (class|classes)|certify class|decertify|decertification|class action certification|certify [case as] class action|provisional class certification|conditional certification|collective certification)", true, "renewed motion for class certification", "motion to certify the order for interlocutory appeal"},
	{"class_certification", "certifying [a|the|this|plaintiff] [proposed|statewide|nationwide] (class|classes)", false, "motion requesting an order certifying a class", "motion for an order certifying the record"},
	{"class_certification", "class", false, "motion for class", "motion for classification"},
	{"class_certification", "certify", false, "motion to certify", "motion to clarify"},
	{"class_certification", "certify [case|this case|action|this action|a|the|as] [as] [a] class", true, "motion to certify a class", "motion to clarify"},
	{"remand", "remand", false, "motion to remand", "motion to retransfer"},
	{"remand", "remand [case] to [the] state court", false, "motion to remand to state court", "motion to state"},
	{"stay", "(stay|stays|abeyance)", true, "motion to stay discovery pending appeal", "motion to strike"},
	{"stay", "(relief from|modify|terminate|extend|annul) [the] [automatic] stay", false, "motion for relief from the automatic stay", "motion for relief from judgment"},
	{"stay", "hold [the|this] [case|petition|action|proceedings|appeal] in abeyance", false, "motion to hold case in abeyance", "motion to hold a hearing"},
	{"seal", "(seal|unseal|sealing|file under seal|leave to file [document] under seal|redact|redaction)", false, "motion to seal", "motion to reveal"},
	{"seal", "file [_] [_] [_] under seal", false, "motion to file exhibits under seal", "motion to file exhibits"},
	{"sanctions", "(sanctions|sanction|impose sanctions)", false, "motion for sanctions", "motion to sever"},
	{"contempt", "(contempt|hold [_] [_] in contempt|[order to] show cause why _ [_] should not be held in contempt)", false, "motion for contempt", "motion to compel"},
	{"habeas", "habeas corpus [relief]", true, "petition for writ of habeas corpus", "petition for writ of mandamus"},
	{"habeas", "(vacate [,] set aside [,] or correct|correct) [his|her|the|a|illegal] [federal|illegal] sentence", false, "motion to vacate, set aside, or correct sentence", "motion to reduce sentence"},
	{"suppress", "(suppress|suppression) [of] [evidence|statements|statement]", false, "motion to suppress evidence", "motion to support"},
	{"limine", "in limine", false, "motion in limine", "motion in opposition"},
	{"exclude_expert", "(exclude|strike|preclude|limit|bar|disqualify|excluding) [the] [expert|experts] [testimony|opinion|opinions|report|reports|witness] [and opinions] [of] [plaintiff's|plaintiffs '|defendant's|defendants '] [proposed] (expert|experts|expert testimony|expert witness|expert report|expert opinions)", false, "motion to exclude expert testimony", "motion to exclude evidence"},
	{"exclude_expert", "(exclude|strike|preclude|limit) [the] [certain] [proposed] [expert] (testimony|opinion|opinions|report|reports) of", false, "motion to exclude the testimony of Dr. Roe", "motion to dismiss"},
	{"exclude_expert", "daubert", false, "Daubert motion", "motion in limine"},
	{"attorney_fees", "(attorney's|attorneys'|attorneys|attorneys '|attorney|counsel|attorney '|legal) (fees|fee|' fees|' fee)", true, "motion for attorneys' fees and costs", "motion for costs"},
	{"attorney_fees", "(fees and costs|award of fees|fees and expenses|fee award|order approving attorney's fees)", false, "motion for an award of fees", "motion for costs"},
	{"transfer_venue", "(transfer [of] [venue|this action|the action|this case|case|the case|action]|change [of] venue)", false, "motion to transfer venue", "motion to change counsel"},
	{"quash", "(quash|quashing)", false, "motion to quash subpoena", "motion to squash"},
	{"intervene", "(intervene|intervention)", false, "motion to intervene", "motion to interview"},
	{"consolidate", "(consolidate|consolidation|consolidating)", false, "motion to consolidate cases", "motion to continue"},
	{"sever", "(sever|severance|bifurcate|bifurcation)", false, "motion to sever", "motion to serve"},
	{"settlement_approval", "approval of [the|a|an|class|proposed|joint] [class|action|proposed|sixth|interim|amended|final|parties '] [action|and|class] [proposed|consent|final] (settlement|agreement|decree|class|settlement class)", true, "motion for final approval of class action settlement", "motion for approval of bond"},
	{"settlement_approval", "(approve|approving) [the|a|proposed|and] [proposed|class|stipulated|consent|joint] [class] [action] (settlement|agreement|decree|stipulation|consent decree)", false, "joint motion to approve settlement", "motion to prove"},
	{"settlement_approval", "(entry of|enter) [the|a|proposed|parties '|final|into] [proposed|stipulated|final|joint] [class] [action] (settlement|consent decree|consent judgment|stipulated judgment|settlement agreement)", false, "joint motion for entry of settlement agreement", "motion for entry of judgment"},
	{"settlement_approval", "(settlement agreement|settlement approval|preliminary approval|final approval)", false, "motion for preliminary approval", "motion for approval"},
	{"settlement_approval", "(approval of|approve) [_] [_] modification [to|of] [the] settlement", false, "joint stipulation for approval of modification to settlement agreement", "motion for approval of costs"},
	{"other", "modify [the|parties '] settlement [agreement]", false, "joint motion to modify settlement agreement", "motion to modify consent decree"},
	{"enforce", "(enforce|enforcement of|enforcing)", false, "motion to enforce the settlement agreement", "motion to force"},
	{"sentence_reduction", "(sentence reduction|reduction (of|in) [his|her] sentence|reduce [his|her|the] sentence|reduced sentence|resentencing)", true, "motion for sentence reduction", "motion to vacate sentence"},
	{"compassionate_release", "compassionate release", true, "motion for compassionate release", "motion for release on bail"},
	{"interlocutory_appeal", "(interlocutory appeal|certification of interlocutory|certify [the|this|an|order|its] [_] [_] [_] for (interlocutory|immediate) appeal|certification for interlocutory appeal)", true, "motion to certify the order for interlocutory appeal", "motion for class certification"},
	{"withdraw_counsel", "(withdraw|withdrawal|relieve|be relieved) [_] [_] as (counsel|attorney|attorneys)", false, "motion to withdraw as counsel", "motion to withdraw the motion"},
	{"withdraw_counsel", "(withdraw as|leave to withdraw|withdrawal of) [counsel|attorney|appearance]", false, "motion for leave to withdraw as counsel", "motion to withdraw guilty plea"},
}

// kindSet is the compiled table.
var kindSet = sync.OnceValue(func() *phrase.Set {
	p := make([]string, len(kinds))
	for i, k := range kinds {
		p[i] = k.words
	}
	return phrase.Compile(p)
})

// ruleKinds are the motions made under a numbered rule of civil procedure.
var ruleKinds = map[string]string{
	"12(b)": "dismiss", "12(c)": "judgment_on_pleadings", "12(f)": "strike", "41": "dismiss", "56": "summary_judgment",
	"59(e)": "alter_judgment", "59(a)": "new_trial", "60(b)": "relief_from_judgment", "60": "relief_from_judgment", "23": "class_certification",
	"26(c)": "protective_order", "37": "compel", "11": "sanctions", "15": "leave_to_amend", "24": "intervene", "55": "default_judgment", "2255": "habeas", "2254": "habeas", "2241": "habeas",
}
