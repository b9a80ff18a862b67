package claim

import (
	"sync"

	"pincite/core/phrase"
)

// A row is one claim or topic and the words that speak of it.
type row struct {
	kind  string
	words string // pattern of core/phrase
	min   int    // how often the words must stand in the paper
	yes   string
	no    string
}

// claims are causes of action and constitutional grounds. A claim counts when the paper
// speaks of it as one: the words of the right stand by "claim", "violation" or the like,
// or name a statute that gives the action.
var claims = []row{
	{"civil_rights_1983", "(42 u . s . c . § 1983|section 1983|§ 1983|civil rights act of 1871)", 1, "under 42 U.S.C. § 1983", "in 1983 he moved"},
	{"first_amendment", "first amendment", 1, "First Amendment claims", "the first amended complaint"},
	{"free_exercise", "free exercise [clause|of religion]", 1, "Free Exercise Clause", "exercise of discretion"},
	{"establishment_clause", "establishment clause", 1, "the Establishment Clause", "an establishment"},
	{"retaliation", "(retaliation (claim|claims)|claim of retaliation|claims of retaliation|retaliated against|unlawful retaliation|retaliatory (discharge|transfer))", 1, "his retaliation claim", "without retaliation"},
	{"second_amendment", "second amendment", 1, "the Second Amendment", "second amended"},
	{"fourth_amendment", "fourth amendment", 1, "a Fourth Amendment claim", "the fourth amended complaint"},
	{"fifth_amendment", "fifth amendment", 1, "the Fifth Amendment", "fifth amended"},
	{"sixth_amendment", "sixth amendment", 1, "the Sixth Amendment", "sixth circuit"},
	{"eighth_amendment", "eighth amendment", 1, "Eighth Amendment and negligence claims", "the eighth day"},
	{"fourteenth_amendment", "fourteenth amendment", 1, "the Fourteenth Amendment", "the fourteenth day"},
	{"due_process", "due process", 1, "denied due process", "in due course"},
	{"equal_protection", "equal protection", 1, "equal protection", "equal shares"},
	{"denial_of_medical_care", "(denial of [adequate|proper|necessary|appropriate] medical (treatment|care|attention)|denied [adequate|proper|necessary] medical (care|treatment|attention)|inadequate medical care|serious medical need|serious medical needs|deliberate indifference to ... medical|failing to provide [proper|adequate] medical (care|treatment))", 1, "denial of medical treatment", "medical school"},
	{"deliberate_indifference", "(deliberate indifference|deliberately indifferent)", 2, "deliberate indifference and again deliberate indifference", "indifference"},
	{"excessive_force", "(excessive force|excessive use of force|unreasonable force)", 1, "excessive force", "in force"},
	{"failure_to_protect", "(failure to protect|failed to protect [him|her|plaintiff])", 1, "failure to protect", "to protect the court"},
	{"conditions_of_confinement", "(conditions of confinement|conditions of [his|her|their] confinement)", 1, "conditions of confinement", "conditions of release"},
	{"false_arrest", "(false arrest|unlawful arrest|false imprisonment)", 1, "false arrest", "the arrest"},
	{"malicious_prosecution", "malicious prosecution", 1, "malicious prosecution", "the prosecution"},
	{"unlawful_search", "(unlawful (search|searches)|unreasonable (search|searches|seizure|seizures)|illegal search)", 1, "an unreasonable search", "a job search"},
	{"municipal_liability", "(monell (claim|claims|liability)|municipal liability)", 1, "a Monell claim", "a municipal park"},
	{"rluipa", "(religious land use and institutionalized persons act|rluipa)", 1, "RLUIPA", "religion"},
	{"rfra", "(religious freedom restoration act|rfra)", 1, "RFRA", "religious freedom"},
	{"americans_with_disabilities_act", "(americans with disabilities act|title ii of the ada|under the ada|42 u . s . c . § 12132)", 1, "the Americans with Disabilities Act", "disability"},
	{"rehabilitation_act", "(rehabilitation act|section 504)", 1, "the Rehabilitation Act", "rehabilitation"},
	{"title_vii", "title vii", 1, "Title VII", "title to land"},
	{"adea", "(age discrimination in employment act|adea)", 1, "the ADEA", "age"},
	{"fmla", "(family and medical leave act|fmla)", 1, "the FMLA", "medical leave"},
	{"fair_labor_standards_act", "(fair labor standards act|flsa)", 1, "the FLSA", "labor"},
	{"fair_housing_act", "(fair housing act|fha)", 1, "the Fair Housing Act", "housing"},
	{"title_vi", "title vi", 1, "Title VI", "title"},
	{"title_ix", "title ix", 1, "Title IX", "title"},
	{"voting_rights_act", "voting rights act", 1, "the Voting Rights Act", "voting"},
	{"administrative_procedure_act", "(administrative procedure act|the apa)", 1, "the Administrative Procedure Act", "procedure"},
	{"freedom_of_information_act", "(freedom of information act|foia)", 1, "FOIA", "information"},
	{"habeas_corpus", "(habeas corpus|28 u . s . c . § (2241|2254))", 1, "a writ of habeas corpus", "corpus"},
	{"idea", "individuals with disabilities education (act|improvement)", 1, "the Individuals with Disabilities Education Act", "an idea"},
	{"erisa", "(employee retirement income security act|erisa)", 1, "ERISA", "retirement"},
	{"rico", "(racketeer influenced|rico)", 1, "RICO", "PUERTO RICO"},
	{"federal_tort_claims_act", "(federal tort claims act|ftca)", 1, "the Federal Tort Claims Act", "tort"},
	{"bivens", "bivens (claim|claims|action|remedy)", 1, "a Bivens claim", "Mr. Bivens"},
	{"negligence", "(negligence|negligent)", 1, "negligence claims", "neglect"},
	{"medical_malpractice", "medical malpractice", 1, "medical malpractice", "malpractice"},
	{"breach_of_contract", "(breach of contract|breach of the contract|breached the (contract|agreement))", 1, "breach of contract", "a contract"},
	{"breach_of_fiduciary_duty", "(breach of fiduciary (duty|duties)|breach of the fiduciary)", 1, "breach of fiduciary duty", "a duty"},
	{"fraud", "(common [-] law fraud|fraudulent (misrepresentation|inducement|concealment)|claim for fraud|claims for fraud|fraud (claim|claims))", 1, "fraudulent misrepresentation", "fraud"},
	{"unjust_enrichment", "unjust enrichment", 1, "unjust enrichment", "enrichment"},
	{"defamation", "(defamation|libel and slander|slander)", 1, "defamation", "fame"},
	{"wrongful_death", "wrongful death", 1, "wrongful death", "death"},
	{"battery", "(assault and battery|claim for battery|battery (claim|claims))", 1, "assault and battery", "a battery"},
	{"intentional_infliction_of_emotional_distress", "intentional infliction of emotional distress", 1, "intentional infliction of emotional distress", "distress"},
	{"conspiracy", "(conspiracy (claim|claims)|civil conspiracy|§ 1985|section 1985)", 1, "a conspiracy claim", "a conspiracy of silence"},
	{"discrimination", "(racial discrimination|race discrimination|sex discrimination|gender discrimination|disability discrimination|employment discrimination|discriminated against)", 1, "racial discrimination", "discriminating taste"},
	{"hostile_work_environment", "hostile work environment", 1, "a hostile work environment", "the environment"},
	{"patent_infringement", "(patent infringement|infringement of the ' # patent|infringes the)", 1, "patent infringement", "a patent"},
	{"copyright_infringement", "copyright infringement", 1, "copyright infringement", "copyright"},
	{"trademark_infringement", "(trademark infringement|lanham act)", 1, "the Lanham Act", "a mark"},
	{"antitrust", "(sherman act|clayton act|antitrust)", 1, "the Sherman Act", "trust"},
	{"social_security_disability", "(social security (disability|act)|disability insurance benefits|supplemental security income)", 1, "disability insurance benefits", "security"},
}

// topics are what a reader would file the paper under.
var topics = []row{
	{"medical_records", "medical (record|records|file|files|release)", 1, "his medical records", "medical care"},
	{"prisoner_litigation", "(inmate|inmates|prisoner|prisoners|correctional (institution|facility|center)|department of corrections|penal institution|prison litigation reform act|incarcerated)", 1, "an inmate", "a visitor"},
	{"injunctive_relief", "(injunction|injunctions|injunctive relief|restraining order)", 2, "an injunction is an injunction", "an injunction"},
	{"discovery", "(discovery (request|requests|mechanism|mechanisms|dispute|deadline|responses|order)|discoverable|request for production|requests for production|motion to compel|interrogatories|rule 34|deposition|discovery)", 2, "a discovery request and interrogatories", "the discovery of gold"},
	{"class_action", "(class action|class certification|putative class|class members|class counsel|rule 23)", 2, "a class action by class members", "a class of students"},
	{"consent_decree", "(consent decree|consent judgment)", 1, "the consent decree", "by consent"},
	{"settlement", "(settlement agreement|settlement|class settlement)", 2, "a settlement agreement and settlement", "the settlement of a house"},
	{"attorney_fees", "(attorney's (fees|fee)|attorneys ' fees|attorneys' fees|attorney fees|lodestar)", 2, "attorney's fees, then attorney's fees", "the fee"},
	{"immigration", "(immigration|removal proceedings|asylum|noncitizen|deportation|ice detention)", 2, "immigration and asylum", "migration"},
	{"voting", "(voting rights|voter|voters|redistricting|ballot)", 2, "the voters and the ballot", "a vote"},
	{"employment", "(employment discrimination|employer|employees|wages|overtime)", 3, "wages, overtime, employees", "an employer"},
	{"housing", "(fair housing|public housing|section 8|tenant|tenants|eviction)", 2, "tenants in public housing", "housing"},
	{"education", "(school district|special education|students|individualized education)", 2, "the school district and its students", "a school"},
	{"disability_rights", "(americans with disabilities act|rehabilitation act|reasonable accommodation|reasonable modification|individuals with disabilities)", 1, "a reasonable accommodation", "a hotel's accommodation"},
	{"mental_health", "(mental health|mental illness|mentally ill|psychiatric)", 2, "mental health and mental illness", "mental"},
	{"police_misconduct", "(police (officer|officers|department)) ... (force|arrest|search|shot|misconduct)", 1, "police officers used force", "the police"},
	{"death_penalty", "(death penalty|lethal injection|execution date|capital punishment|stay of execution)", 1, "lethal injection", "execution of a deed"},
	{"arbitration", "(arbitration|arbitrator|arbitrable)", 2, "arbitration by an arbitrator", "arbitrary"},
	{"bankruptcy", "(bankruptcy|chapter (7|11|13)|debtor)", 2, "the bankruptcy debtor", "chapter 4"},
	{"habeas_corpus", "habeas corpus", 1, "habeas corpus", "corpus"},
	{"sentencing", "(sentencing guidelines|guideline range|offense level|supervised release|3553)", 2, "the guideline range and supervised release", "a sentence"},
	{"jurisdiction", "(subject [-] matter jurisdiction|personal jurisdiction|diversity jurisdiction)", 1, "subject-matter jurisdiction", "the jurisdictions"},
	{"remand", "(remand (to|this)|motion to remand|improperly removed)", 2, "motion to remand; remand to state court", "on remand"},
	{"exhaustion", "(exhaust|exhausted|exhaustion) ... (remedies|grievance|grievances)", 1, "exhaust administrative remedies", "exhausted"},
	{"qualified_immunity", "qualified immunity", 1, "qualified immunity", "immunity"},
	{"sealing", "(under seal|motion to seal|sealing)", 2, "the sealing of what is under seal", "a seal"},
	{"intellectual_property", "(patent|patents|copyright|trademark|trade secret|trade secrets)", 3, "patents, copyright, trademark", "patently"},
	{"tax", "(internal revenue|irs|tax court|taxpayer)", 2, "the IRS and the taxpayer", "taxing"},
	{"social_security", "(social security|commissioner of social security|disability benefits)", 2, "social security disability benefits", "security"},
	{"workers_compensation", "workers ' compensation", 1, "the Workers' Compensation Act", "compensation"},
	{"insurance", "(insured|insurer|policyholder|coverage) ... (policy|coverage|insurance)", 2, "the insurer owes coverage; the insured has a policy", "sure"},
}

type table struct {
	set    *phrase.Set
	claims int // the first rows are claims
}

var compiled = sync.OnceValue(func() table {
	var p []string
	for _, r := range claims {
		p = append(p, r.words)
	}
	for _, r := range topics {
		p = append(p, r.words)
	}
	return table{phrase.Compile(p), len(claims)}
})
