package standard

import (
	"sync"

	"pincite/core/phrase"
)

// A row is one legal test and the words by which a paper states it. One of the words of
// says states it alone; else at least min different parts must stand close together.
// The rule with each row is the authority that controls it, for the reader of the table.
type row struct {
	kind   string
	rule   string   // controlling authority
	says   []string // patterns of core/phrase; one is enough
	parts  []part   // factors or elements
	min    int      // how many parts, within three sentences, state the test
	needs  string   // a pattern that must stand in the same sentences; "" for none
	inside bool     // may be stated in a citation's parenthesis
	yes    string   // a passage that states the test
	no     string   // one that only mentions it
}

// A part is one factor of a test and the words that name it.
type part struct {
	label string
	words string
}

var rows = []row{
	{kind: "preliminary_injunction", rule: "Winter v. NRDC, 555 U.S. 7, 20 (2008); Dataphase, 640 F.2d at 113",
		parts: []part{
			{"irreparable harm", "(irreparable (harm|injury|damage)|irreparably (harmed|injured)|suffer irreparable|inadequate remedy at law)"},
			{"likelihood of success on the merits", "(success on the merits|succeed on the merits|succeeding on the merits|likely to succeed|likelihood of success|probability of success|serious questions going to the merits|succeed on the underlying merits)"},
			{"balance of harms", "(balance of (harms|hardships|equities|the equities|the hardships|hardship|harm|interests)|balance between|outweighs|outweigh|harm to others|injury to (others|the nonmovant)|harm to the (opposing|nonmoving)|balance of ... (harms|hardships)|substantial harm to others)"},
			{"public interest", "(public interest|interest of the public)"},
		}, min: 3, needs: "(injunction|injunctive|restraining)",
		yes: "A party who seeks a preliminary injunction must show (1) a likelihood of success on the merits; (2) irreparable harm; (3) that the balance of equities tips in its favor; and (4) that the injunction is in the public interest.",
		no:  "The motion for a preliminary injunction asks that the jail be cleaned in the public interest."},
	{kind: "stay_pending_appeal", rule: "Nken v. Holder, 556 U.S. 418, 434 (2009)",
		says: []string{"(irreparably injured|irreparable injury) absent a stay", "whether the stay applicant has made a strong showing"},
		yes:  "The court asks whether the applicant will be irreparably injured absent a stay.", no: "The motion to stay was filed on Monday."},
	{kind: "failure_to_prosecute", rule: "Fed. R. Civ. P. 41(b)",
		says: []string{"dismissal for failure to prosecute [is] [only] (appropriate|warranted|proper|permitted)", "(dismiss|dismissal|dismissing) ... (failure to prosecute|want of prosecution|lack of prosecution) ... (factors|due warning|willful|contumacious|lesser sanctions)",
			"(factors|consider) ... (dismiss|dismissal|dismissing) ... (failure to prosecute|want of prosecution|lack of prosecution)",
			"(clear record of delay or contumacious|contumacious conduct or (prolonged|intentional) delay|history of dilatoriness)", "public's interest in expeditious resolution of litigation"},
		inside: true,
		yes:    "Dismissal for failure to prosecute is appropriate where the plaintiff was warned.", no: "Defendants moved to dismiss for failure to prosecute."},
	{kind: "failure_to_state_a_claim", rule: "Fed. R. Civ. P. 12(b)(6); Twombly, 550 U.S. at 570; Iqbal, 556 U.S. at 678",
		says: []string{"plausible on its face", "facially plausible", "plausible on their face", "above the speculative level", "plausible entitlement to relief", "fair notice of what the ... claim is and the grounds", "no set of facts ... (entitle|entitled)", "beyond doubt that the plaintiff can prove no set of facts",
			"(accept|accepts|accepting|take|taking|taken|accepted|assume|construe) [as true] [all] [of] [the] [well - pleaded|well - pleaded factual|material|factual|well pleaded] [factual] (allegations|facts) ... (as true|true)"},
		yes: "A complaint must contain sufficient factual matter to state a claim that is plausible on its face.", no: "The complaint fails to state a claim."},
	{kind: "subject_matter_jurisdiction", rule: "Fed. R. Civ. P. 12(b)(1)",
		says: []string{"(facial|factual) [or] [a] [facial|factual] (attack|challenge|attacks) ... (jurisdiction|jurisdictional|complaint)", "burden of (proving|establishing|demonstrating|showing) [subject [-] matter|federal] jurisdiction", "(courts of limited jurisdiction)"},
		yes:  "The party who invokes federal power bears the burden of establishing jurisdiction.", no: "The court has jurisdiction over this case."},
	{kind: "standing", rule: "Lujan v. Defenders of Wildlife, 504 U.S. 555, 560 (1992)",
		parts: []part{{"injury in fact", "injury [-] in [-] fact"}, {"causation", "(fairly (traceable|trace|traced)|causal connection|causation|traceable to)"}, {"redressability", "(redressed|redressable|redressability|redress)"}}, min: 3,
		yes: "Standing requires an injury in fact that is fairly traceable to the defendant and likely to be redressed by a favorable decision.", no: "Defendants dispute standing and say there is no injury in fact."},
	{kind: "summary_judgment", rule: "Fed. R. Civ. P. 56(a); Celotex, 477 U.S. at 322; Anderson, 477 U.S. at 248",
		says: []string{"no genuine (dispute|issue|issues|disputes) (as to|of|about|regarding|concerning) [any|a|the] material (fact|facts) ... (matter of law)", "no genuine (issue|dispute) ... and ... (judgment as a matter of law)",
			"genuine (issue|dispute) ... if the evidence is such that a reasonable", "there is no genuine (dispute|issue) (as to|of|about) [any] material (fact|facts)",
			"(dispute|issue) (is|of|about) [material|a material] [fact] [is] genuine if", "if any [,] show that there is no genuine issue"},
		yes: "Summary judgment is proper if the movant shows that there is no genuine dispute as to any material fact and the movant is entitled to judgment as a matter of law.", no: "Defendants moved for summary judgment on all counts."},
	{kind: "class_certification", rule: "Fed. R. Civ. P. 23(a)-(b); Wal-Mart v. Dukes, 564 U.S. 338 (2011)",
		parts: []part{{"numerosity", "(numerosity|so numerous that joinder|numerous that joinder)"}, {"commonality", "(commonality|questions of law or fact common|questions of law and fact common)"},
			{"typicality", "(typicality|typical of the (claims|claim))"}, {"adequacy", "(adequacy|adequate representation|adequacy of representation|adequately (protect|represent)|fairly and adequately)"}}, min: 3,
		yes: "Rule 23(a) demands numerosity, commonality, typicality, and adequacy of representation.", no: "Plaintiffs moved for class certification under Rule 23."},
	{kind: "deliberate_indifference", rule: "Farmer v. Brennan, 511 U.S. 825, 837 (1994); Estelle v. Gamble, 429 U.S. 97 (1976)",
		says: []string{"knows of and disregards", "(knew|know|known) of and (disregarded|disregard)", "(sufficiently culpable|culpable) state of mind", "aware of facts from which the inference could be drawn", "objectively [,] sufficiently serious",
			"(objectively serious|serious) medical (need|condition|needs) ... (subjective|subjectively|deliberate indifference|deliberately indifferent) ... (knew|state of mind|component|prong|element|aware)",
			"so obvious that even a lay person", "acts or omissions sufficiently harmful to evidence deliberate indifference"},
		yes: "An official is liable only if he knows of and disregards an excessive risk to inmate health.", no: "Plaintiff alleges deliberate indifference to his back pain."},
	{kind: "excessive_force", rule: "Graham v. Connor, 490 U.S. 386, 396 (1989); Hudson v. McMillian, 503 U.S. 1 (1992)",
		says: []string{"maliciously and sadistically", "severity of the crime at issue", "force ... (objectively (reasonable|unreasonable)) ... (in light of|circumstances)"},
		yes:  "The question is whether force was applied maliciously and sadistically to cause harm.", no: "He brings a claim for excessive force."},
	{kind: "qualified_immunity", rule: "Harlow v. Fitzgerald, 457 U.S. 800, 818 (1982); Pearson v. Callahan, 555 U.S. 223 (2009)",
		says: []string{"clearly established [statutory or] [federal|constitutional] [constitutional] (rights|right|law) ... (reasonable (person|official|officer))", "right was clearly established at the time", "all but the plainly incompetent", "(violated|violation of) a [statutory or] constitutional right ... clearly established"},
		yes:  "Officials are shielded unless they violated clearly established statutory or constitutional rights of which a reasonable person would have known.", no: "Defendants raise qualified immunity."},
	{kind: "exhaustion", rule: "42 U.S.C. § 1997e(a); Woodford v. Ngo, 548 U.S. 81 (2006)",
		says: []string{"no action shall be brought with respect to prison conditions", "proper exhaustion", "(must|shall|required to|requires ...) [first|properly] exhaust [all|any|his|her|their|such] [available] (administrative|prison|grievance|internal)", "exhaustion [of] [all|available] [administrative] [remedies] [requirement] [under] [the] [plra] is [a|also|now] [_] (mandatory|required)", "(exhaust|exhausting|exhausted) [all|his|their|such|his or her] [available] administrative remedies [,] (before|prior to)"},
		yes:  "The Act requires inmates to exhaust available administrative remedies before filing suit.", no: "He filed a grievance about his cell."},
	{kind: "screening", rule: "28 U.S.C. §§ 1915A, 1915(e)(2)",
		says: []string{"frivolous or malicious", "frivolous [,] malicious [,]", "frivolous [,] (or|is) malicious"},
		yes:  "The court must dismiss the action if it is frivolous or malicious or fails to state a claim.", no: "The court will screen the complaint."},
	{kind: "three_strikes", rule: "28 U.S.C. § 1915(g)",
		says: []string{"(3|three) or more prior occasions", "imminent danger of serious physical injury"},
		yes:  "A prisoner who on three or more prior occasions brought a frivolous case may not proceed.", no: "He has one strike."},
	{kind: "reconsideration", rule: "Fed. R. Civ. P. 54(b), 59(e), 60(b)",
		parts: []part{{"change in the law", "(change in [the] [controlling] law|change of law|change in [the] (controlling|law))"}, {"new evidence", "(new evidence|newly discovered evidence|evidence not previously available|evidence that was not available)"},
			{"clear error or manifest injustice", "(clear error|manifest injustice|manifest error|manifest errors|clear legal error)"}}, min: 2,
		says: []string{"manifest (error|errors) of law or fact", "overlooked ... (controlling|matters)"},
		yes:  "Reconsideration is proper to correct manifest errors of law or fact.", no: "Plaintiff asks for reconsideration."},
	{kind: "review_of_recommendation", rule: "28 U.S.C. § 636(b)(1); Fed. R. Civ. P. 72(b)(3)",
		says: []string{"de novo (determination|review) of (those|any|the) (portions|portion|part|parts)", "(determine|review|reviews|reviewed) de novo (any|those) (part|portion|portions|parts)", "no clear error on the face of the record", "(accept [,] reject [,] or modify)"},
		yes:  "The court makes a de novo determination of those portions to which objection is made.", no: "The parties may file objections within fourteen days."},
	{kind: "default_judgment", rule: "Fed. R. Civ. P. 55(b); Eitel v. McCool, 782 F.2d 1470 (9th Cir. 1986)",
		says: []string{"possibility of prejudice to the plaintiff", "(well [-] pleaded|factual) allegations ... (liability) ... default", "default ... (admits|admitted|deemed admitted|deemed) ... (well [-] pleaded|allegations)"},
		yes:  "The factors are the possibility of prejudice to the plaintiff and the merits of the claim.", no: "Plaintiff moves for default judgment."},
	{kind: "setting_aside_default", rule: "Fed. R. Civ. P. 55(c), 60(b)",
		parts: []part{{"willfulness", "(willful|culpable conduct|culpability|willfulness)"}, {"prejudice", "prejudice"}, {"meritorious defense", "meritorious (defense|defence)"}}, min: 3,
		yes: "The court weighs whether the default was willful, whether setting it aside would prejudice the plaintiff, and whether there is a meritorious defense.", no: "Default was entered against Roe."},
	{kind: "discovery_scope", rule: "Fed. R. Civ. P. 26(b)(1)",
		says: []string{"relevant to any party's claim or defense", "proportional to the needs of the case", "reasonably calculated to lead to [the discovery of] admissible"},
		yes:  "Parties may obtain discovery of any matter relevant to any party's claim or defense.", no: "Discovery closed in May."},
	{kind: "protective_order", rule: "Fed. R. Civ. P. 26(c)",
		says: []string{"annoyance [,] embarrassment [,] oppression", "good cause ... protective order ... (specific|particularized|harm|particular)"},
		yes:  "The court may protect a party from annoyance, embarrassment, oppression, or undue burden.", no: "The parties submitted a protective order."},
	{kind: "habeas_review", rule: "28 U.S.C. § 2254(d)",
		says: []string{"contrary to [,] or (involved|involving) an unreasonable application of", "unreasonable application of [,] clearly established"},
		yes:  "Relief is barred unless the decision was contrary to, or involved an unreasonable application of, clearly established law.", no: "He seeks a writ of habeas corpus."},
	{kind: "ineffective_assistance", rule: "Strickland v. Washington, 466 U.S. 668, 687-88 (1984)",
		says: []string{"objective standard of reasonableness", "deficient (performance) ... prejudice", "performance was deficient ... (prejudiced|prejudice)", "but for counsel's (unprofessional|deficient) (errors|performance)"},
		yes:  "Counsel's work must fall below an objective standard of reasonableness.", no: "He says that counsel was ineffective."},
	{kind: "attorney_fees", rule: "Hensley v. Eckerhart, 461 U.S. 424, 433 (1983)",
		says: []string{"hours reasonably expended ... (reasonable|hourly) [hourly] rate", "lodestar (method|calculation|amount|figure|approach|is)", "hours ... multiplied by a reasonable hourly rate"},
		yes:  "The starting point is the number of hours reasonably expended multiplied by a reasonable hourly rate.", no: "Plaintiff asks for fees."},
	{kind: "personal_jurisdiction", rule: "Int'l Shoe, 326 U.S. at 316; Burger King, 471 U.S. 462",
		parts: []part{{"minimum contacts", "minimum contacts"}, {"purposeful availment", "(purposefully (availed|avails|avail|directed|directs|direct)|purposeful (availment|direction))"}, {"fair play", "(fair play and substantial justice|fair play)"}, {"arises out of", "(arise out of|arises out of|relate to|relates to)"}}, min: 2,
		needs: "(jurisdiction|forum)",
		yes:   "Due process demands minimum contacts with the forum such that suit accords with fair play and substantial justice.", no: "Roe disputes personal jurisdiction."},
	{kind: "transfer_venue", rule: "28 U.S.C. § 1404(a)",
		says: []string{"convenience of [the] parties and witnesses"},
		yes:  "For the convenience of parties and witnesses, in the interest of justice, the court may transfer.", no: "The motion to transfer venue was filed late."},
	{kind: "removal", rule: "28 U.S.C. §§ 1441, 1447",
		says: []string{"(removal|remand|removing) ... (strictly construed|construed strictly|resolved in favor of remand|construed narrowly)", "removal (statute|statutes|jurisdiction) [is|are|must be|should be] [to be] (strictly|narrowly)", "doubts ... in favor of remand"},
		yes:  "The removal statute is strictly construed.", no: "Defendant removed the case."},
	{kind: "appointment_of_counsel", rule: "28 U.S.C. § 1915(e)(1); Pruitt v. Mote, 503 F.3d 647 (7th Cir. 2007)",
		says: []string{"reasonable attempt to obtain counsel", "(articulate|present) (his|her|their|the) claims (pro se|in light of)", "exceptional circumstances ... (appointment of counsel|appoint counsel|articulate|counsel)", "(no constitutional right|no right|not have a [constitutional] right) to [appointed|the appointment of|appointment of] counsel ... civil",
			"(appointment of counsel|appoint counsel|appointing counsel|request counsel) ... (factors|complexity)"},
		yes: "The court asks whether the plaintiff made a reasonable attempt to obtain counsel.", no: "Plaintiff moved for counsel."},
	{kind: "leave_to_amend", rule: "Fed. R. Civ. P. 15(a); Foman v. Davis, 371 U.S. 178, 182 (1962)",
		parts: []part{{"undue delay", "undue delay"}, {"bad faith", "(bad faith|dilatory motive)"}, {"futility", "(futility|futile)"}, {"prejudice", "(undue prejudice|prejudice to [the] [opposing|other|nonmoving]|unduly prejudice)"}, {"failure to cure", "(failure to cure|repeated failure)"}}, min: 3,
		says: []string{"freely give leave when justice so requires", "leave ... freely given when justice so requires", "freely given when justice"},
		yes:  "Leave may be refused for undue delay, bad faith, or futility of the amendment.", no: "Plaintiff seeks leave to amend."},
	{kind: "intervention", rule: "Fed. R. Civ. P. 24(a)(2)",
		parts: []part{{"timeliness", "(timely|timeliness)"}, {"interest", "(interest relating to|significantly protectable|interest in the (subject|property)|protectable interest|interest in the)"}, {"impairment", "(impair|impaired|impede|impairment)"}, {"inadequate representation", "(adequately represent|adequately represented|adequate representation|inadequately represented|inadequate representation)"}}, min: 3, needs: "(intervene|intervention|intervenor)",
		yes: "To intervene a movant must be timely, hold an interest relating to the property, show that its interest may be impaired, and not be adequately represented.", no: "The motion to intervene is timely."},
	{kind: "settlement_approval", rule: "Fed. R. Civ. P. 23(e)(2)",
		says: []string{"fair [,] reasonable [,] and adequate", "fair [,] adequate [,] and reasonable", "fundamentally fair [,]"},
		yes:  "The court may approve a settlement only if it is fair, reasonable, and adequate.", no: "The parties reached a settlement."},
	{kind: "expert_testimony", rule: "Fed. R. Evid. 702; Daubert, 509 U.S. 579 (1993)",
		says: []string{"(reliable principles and methods)", "(sufficient facts or data)", "(help|assist) the trier of fact ... (understand|determine)"},
		yes:  "The testimony must be the product of reliable principles and methods.", no: "Dr. Roe is an expert."},
	{kind: "relief_from_judgment", rule: "Fed. R. Civ. P. 60(b)",
		parts: []part{{"mistake", "(mistake [,] inadvertence|inadvertence [,] surprise|excusable neglect)"}, {"new evidence", "newly discovered evidence"}, {"fraud", "fraud"}, {"void judgment", "judgment is void"}, {"any other reason", "any other reason"}}, min: 3,
		yes: "Relief may be had for mistake, inadvertence, surprise, or excusable neglect; newly discovered evidence; fraud; or any other reason.", no: "He seeks relief for fraud."},
	{kind: "modification_of_decree", rule: "Rufo v. Inmates of Suffolk Cnty. Jail, 502 U.S. 367, 383 (1992)",
		says: []string{"significant change in (facts|circumstances|law|factual conditions)", "changed circumstances ... (decree|modification)"},
		yes:  "A party must show a significant change in circumstances that warrants revision of the decree.", no: "The decree was entered in 1998."},
	{kind: "plra_prospective_relief", rule: "18 U.S.C. § 3626(a)",
		says: []string{"narrowly drawn [,] extends no further", "least intrusive means necessary"},
		yes:  "Relief must be the least intrusive means necessary to correct the violation.", no: "The Act limits relief."},
	{kind: "mcdonnell_douglas", rule: "McDonnell Douglas Corp. v. Green, 411 U.S. 792 (1973)",
		says: []string{"legitimate [,] (nondiscriminatory|non - discriminatory|nonretaliatory|non - retaliatory) (reason|reasons|explanation)", "burden [-] shifting (framework|analysis|scheme|test)"},
		yes:  "The employer must then articulate a legitimate, nondiscriminatory reason.", no: "She claims discrimination."},
	{kind: "retaliation", rule: "First Amendment retaliation",
		parts: []part{{"protected activity", "(protected (activity|conduct|speech)|constitutionally protected|activity protected)"}, {"adverse action", "(adverse action|adverse actions|deter a person of ordinary firmness|person of ordinary firmness|adverse employment action|materially adverse)"}, {"causation", "(causal (connection|link|nexus)|motivated|motivating factor|causally)"}}, min: 3,
		yes: "A plaintiff must show protected conduct, an adverse action, and a causal connection between them.", no: "He claims retaliation."},
	{kind: "substantial_evidence", rule: "42 U.S.C. § 405(g)",
		says: []string{"more than a [mere] scintilla", "such relevant evidence as a reasonable mind"},
		yes:  "Substantial evidence is more than a mere scintilla.", no: "There is substantial evidence of delay."},
	{kind: "municipal_liability", rule: "Monell v. Dep't of Soc. Servs., 436 U.S. 658, 694 (1978)",
		says:  []string{"moving force behind"},
		parts: []part{{"policy or custom", "(policy or custom|custom or policy|policy [,] (practice|custom))"}, {"causation", "(moving force|caused|causes) [the|a|an|his|her|their] (violation|injury|deprivation|constitutional|alleged|plaintiff's|harm|behind)"}}, min: 2,
		needs: "(monell|municipality|municipalities|municipal|local government|local governments|local governmental)",
		yes:   "A city is liable only where its policy or custom was the moving force behind the violation.", no: "The city has a policy."},
	{kind: "plain_error", rule: "United States v. Olano, 507 U.S. 725, 732 (1993)",
		says: []string{"affects substantial rights ... (seriously)", "seriously (affects|affected|affect) the fairness", "(affected|affect|affecting) [the|his|her|defendant's] substantial rights ... (fairness)"},
		yes:  "The error must be one that seriously affects the fairness of the proceeding.", no: "The error was plain to see."},
	{kind: "heck_bar", rule: "Heck v. Humphrey, 512 U.S. 477, 487 (1994)",
		says: []string{"necessarily imply the invalidity", "necessarily implies the invalidity"},
		yes:  "A claim is barred if judgment would necessarily imply the invalidity of the conviction.", no: "He cites Heck."},
	{kind: "younger_abstention", rule: "Younger v. Harris, 401 U.S. 37 (1971)",
		says: []string{"ongoing state [judicial|criminal] (proceeding|proceedings) ... (important state|state interest|state interests|adequate)"},
		yes:  "Abstention applies to an ongoing state proceeding that implicates important state interests.", no: "The state case goes on."},
	{kind: "strict_scrutiny", rule: "Reed v. Town of Gilbert, 576 U.S. 155, 163 (2015)",
		says: []string{"narrowly tailored to (serve|achieve|further|advance) [a|the] compelling"},
		yes:  "A content-based law must be narrowly tailored to serve a compelling interest.", no: "The interest is compelling."},
	{kind: "rational_basis", rule: "FCC v. Beach Commc'ns, 508 U.S. 307, 313 (1993)",
		parts: []part{{"rational relation to a legitimate interest", "(rationally|rational) (related|relationship|relation) [between ...] [to] [a|any|some] (legitimate)"},
			{"rational basis review", "(equal protection|rational [-] basis|classification|classifications|scrutiny|substantive due process|suspect class)"}}, min: 2,
		yes: "Under rational basis review the law need only be rationally related to a legitimate interest.", no: "The basis is rational."},
	{kind: "prison_regulation", rule: "Turner v. Safley, 482 U.S. 78, 89 (1987)",
		says: []string{"reasonably related to [a] legitimate penological"},
		yes:  "A regulation is valid if it is reasonably related to legitimate penological interests.", no: "The prison has regulations."},
	{kind: "rluipa", rule: "42 U.S.C. § 2000cc-1(a)",
		says: []string{"substantial burden ... (compelling governmental|compelling government) ... (least restrictive)", "(compelling governmental interest|compelling government interest) ... (least restrictive means)"},
		yes:  "It must show a compelling governmental interest and the least restrictive means.", no: "He asks for kosher meals."},
	{kind: "civil_contempt", rule: "Spallone v. United States, 493 U.S. 265 (1990)",
		says: []string{"contempt ... clear and convincing evidence", "clear and convincing evidence ... (violated|disobeyed) ... (order|decree)"},
		yes:  "Civil contempt must be shown by clear and convincing evidence.", no: "The clerk was in contempt of no one."},
	{kind: "compassionate_release", rule: "18 U.S.C. § 3582(c)(1)(A)",
		says: []string{"extraordinary and compelling (reasons|circumstances) ... (warrant|warrants|reduction|sentencing commission|3553)"},
		yes:  "A court may act if extraordinary and compelling reasons warrant such a reduction.", no: "His reasons are compelling."},
	{kind: "tolling", rule: "Holland v. Florida, 560 U.S. 631, 649 (2010)",
		says: []string{"(pursuing|pursued) his rights diligently"},
		yes:  "The petitioner must show that he has been pursuing his rights diligently.", no: "The claim is tolled."},
}

// A cue is what one compiled pattern stands for.
type cue struct {
	row  int
	part int // index into the row's parts; says for a whole statement, needs for the condition
}

const (
	says  = -1
	needs = -2
)

type table struct {
	set  *phrase.Set
	cues []cue
}

var compiled = sync.OnceValue(func() table {
	var t table
	var patterns []string
	add := func(p string, c cue) {
		patterns = append(patterns, p)
		t.cues = append(t.cues, c)
	}
	for i, r := range rows {
		for _, p := range r.says {
			add(p, cue{i, says})
		}
		for k, p := range r.parts {
			add(p.words, cue{i, k})
		}
		if r.needs != "" {
			add(r.needs, cue{i, needs})
		}
	}
	t.set = phrase.Compile(patterns)
	return t
})
