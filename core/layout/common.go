package layout

import (
	"strings"
	"sync"
)

// commonWords are words of legal prose: those that stand in small letters, unbroken,
// in at least six of 166 public opinions. They tell a word that was broken at a
// line's end (pro-/ceeding) from two words with a hyphen between (cross-/motion).
const commonWords = `
abandoned abide ability able about above absence absent absolute absolutely abstract absurd abuse abused accept acceptable acceptance accepted
accepting accepts access accident accompanied accompany accompanying accomplish accomplished accord accordance accorded according accordingly account
accounting accrue accrued accuracy accurate accusation accused achieve achieved acknowledge acknowledged acknowledges acknowledging acquired acquittal
across act acted acting action actionable actions active activities activity actor actors acts actual actually ad add added adding addition additional
additionally address addressed addresses addressing adduced adequate adequately adhere adjudicated adjudication adjusted administered administering
administration administrative administrator admissibility admissible admission admissions admit admits admitted admitting adopt adopted adopting
adoption adult advance advanced advances advantage adverse adversely advice advise advised advocacy advocate affect affected affecting affects
affidavit affidavits affirm affirmative affirmatively affirmed affirming afford afforded affording after again against age agencies agency agent
agents aggravated aggregate aggrieved ago agree agreed agreeing agreement agreements agrees aid aimed akin albeit alcohol alia all allegation
allegations allege alleged allegedly alleges alleging allow allowance allowed allowing allows almost alone along already also alter alteration altered
alternative although always am ambiguity ambiguous ambit amend amended amendment amendments amici amicus among amount amounted amounts ample an
analogous analysis analyze analyzed analyzing and announced annual annually anonymous another answer answered answers ante anticipated any anyone
anything anywhere apart apartment apparent apparently appeal appealable appealed appeals appear appearance appeared appearing appears appellant
appellants appellate appellee applicability applicable applicant applicants application applications applied applies apply applying appoint appointed
appointment approach approached approaches appropriate appropriately approval approve approved approximately arbitrary are area areas arguably argue
argued arguendo argues arguing argument arguments arise arisen arises arising arm armed arose around arranged arrangement arrangements array arrest
arrested arrests arrive arrived art article articles articulate articulated as ascertain aside ask asked asking asks asleep aspect aspects assault
assaulted assert asserted asserting assertion assertions asserts assess assessed assessing assessment assets assigned assignment assist assistance
assistant associated association assume assumed assuming assumption assurance assure at attached attack attacked attacking attacks attempt attempted
attempting attempts attend attendant attended attending attention attorney attorneys attributable attributed attributes authorities authority
authorization authorize authorized authorizes authorizing automatic automatically automobile availability available average avoid avoided avoiding
award awarded awarding awards aware awareness away back backed background backing bad balance balancing banc bank bankruptcy bar bargain bargaining
barred barriers barring bars base based basic basis battery be bear bearing bears became because become becomes becoming bed bedroom been before began
begin beginning begins begun behalf behavior behind being belief beliefs believe believed believes believing belonged belongs below bench
beneficiaries benefit benefits best better between beyond bias bill billion bills binding bit black blood board bodies bodily body bore borrowed both
bottom bound bounds brain branch breach breached break brief briefed briefing briefly briefs bring bringing brings broad broader broadly brother
brought building burden burdens burglary business but by calculated calculation call called calling calls came campaign can cannot capable capacity
capital capricious car care careful carefully carried carry carrying case cases cash cast categories category caught causal causation cause caused
causes causing caution cautioned cell cells centers central century cert certain certainly certainty certificate certification certified certify
certiorari chain challenge challenged challenges challenging chance change changed changes changing chapter character characteristics characterized
charge charged charges charging check checked checks chemical chest chief child children choice choose chooses choosing chose chosen circuit circuits
circumstance circumstances circumstantial citation citations cite cited cites citing citizen citizens city civil claim claimant claimants claimed
claiming claims clarify clarity class classes classification classified clause clean cleaned clear clearly clerk client clients close closed closely
closing clothing cocaine codified cognizable cold collateral collect collected collecting collective collectively color combination combined come
comes coming command commence commenced commencement comment commenting comments commerce commercial commission commit commitment committed committee
committing common commonly communicate communicated communication communications community companies company comparable compare compared comparison
compel compelled compelling compensate compensation compensatory competence competent competing competition complain complainant complained complains
complaint complaints complete completed completely completion complex compliance complied complies comply complying component components composed
comprehensive compromise compulsion computer concede conceded concedes conceivable concept concern concerned concerning concerns concession conclude
concluded concludes concluding conclusion conclusions conclusive conclusively conclusory concrete concur concurred concurrent concurring concurs
condition conditions conduct conducted conducting conducts confer conference conferred confidence confidential confined confinement confirm confirmed
conflict conflicting conflicts confronted confusion congressional conjunction connected connection consecutive consent consequence consequences
consider considerable consideration considerations considered considering considers consist consisted consistent consistently consisting consists
consolidated conspiracy constant constitute constituted constitutes constituting constitutional constitutionally construction constructive construe
construed construing contact contacted contain contained containing contains contemplated contemplates contemporaneous contend contended contending
contends content contention contentions contents contest contested context contexts contingent continuance continue continued continues continuing
contours contract contracting contractor contracts contractual contradict contradicted contrary contrast contributed contributing contribution
contributions control controlled controlling controls controversy convenience conversation conversations convey convict convicted conviction
convictions convinced convincing cooperate copies copy core corporate corporation corporations corpus correct correctly correctness correspondence
corresponding corroborated cost costs could counsel count countervailing country counts county couple course court courtlistener courtroom courts
cover coverage covered create created creates creating credibility credible credit credited crime crimes criminal criteria criterion critical cross
crucial cumulative curiae curiam current currently custodial custody cut daily damage damaged damages danger dangerous data date dated dates daughter
day days de deadline deal dealing deals dealt death debate debt decades decide decided decides deciding decision decisionmaker decisions declaration
declarations declaratory declared decline declined declines declining decree dedicated deduct deem deemed deems defamation defamatory default defeat
defeated defect defective defects defend defendant defendants defending defense defenses defer deference deferential deficiencies deficiency deficient
define defined defines defining definite definition definitions degree delay delayed delays delegated deliberate deliberately delivered demand
demanded demanding demands demonstrate demonstrated demonstrates demonstrating denial denied denies deny denying department departments departure
depend dependent depending depends deposition depositions deprivation deprive deprived derived describe described describes describing description
design designate designated designation designed desirable desire desired despite detail detailed details deter determination determinations
determinative determine determined determines determining deterrent develop developed developing development device devoid devoted diagnosed diagnosis
dictate did didn died difference differences different differently differs difficult difficulties difficulty direct directed directing direction
directions directly director directs disability disabled disagree disagreed disagreement discern discharge discharged disciplinary discipline disclose
disclosed disclosing disclosure disclosures discount discourage discover discovered discovery discretion discretionary discriminate discrimination
discriminatory discuss discussed discusses discussing discussion discussions disease dismiss dismissal dismissed dismisses dismissing displayed
dispose disposition dispositive dispute disputed disputes disregard disregarded dissent dissented dissenting distinct distinction distinguish
distinguishable distinguished distinguishing distress distribute distributed distribution district disturb disturbed diversity divided do docket
docketed doctor doctrine document documentation documented documents does doesn doing dollars domestic done door double doubt doubts down draft
drafted dramatic draw drawing drawn draws drive driver driving dropped drove drug drugs due duration during duties duty each earlier early ease eases
easily easy economic economy education educational effect effective effectively effectiveness effects effectuate effort efforts eight either elaborate
elected election electronic element elements eligibility eligible eliminate else elsewhere embodied embrace emerged emergency emotional emphasis
emphasize emphasized employ employed employee employees employer employers employment empowered enable enacted enacting enactment enactments encompass
encountered encourage encouraging end ended endorse ends energy enforce enforceable enforced enforcement enforcing engage engaged engages engaging
engine enjoin enjoined enjoy enjoyed enjoys enough ensued ensuing ensure ensuring enter entered entering entertain entertained entire entirely
entirety entities entitle entitled entitlement entitles entity entry enumerated enumerates enumeration environment equal equally equipment equitable
equity equivalent erred erroneous erroneously error errors escape especially essence essential essentially establish established establishes
establishing establishment estate estimate evaluate evaluated evaluating evaluation evaluations even evening event events eventual eventually ever
every everything evidence evidenced evident evidentiary evil exact exactly examination examinations examine examined examiner examines examining
example examples exceed exceeded exceeds except exception exceptional exceptions excess excessive exchange exchanged exclude excluded excluding
exclusion exclusive exclusively excuse excused execute executed execution executive exempt exercise exercised exercises exercising exhaust exhausted
exhaustion exhibited exhibits exist existed existence existing exists exit expand expansion expect expectation expected expedited expense expenses
experience experienced expert expertise experts explain explained explaining explains explanation explanations explicit explicitly expose exposed
exposing exposure express expressed expressing expression expressly extend extended extending extension extensive extensively extent extraordinary
extreme extremely extrinsic eye eyes face faced facially facie facilitate facilities facility fact factfinder factor factors facts factual factually
fail failed failing fails failure fair fairly fairness faith fall falling falls false falsely familiar family far fashion fatal father fault favor
favorable favoring fear features federal federally fee fees feet fell felon felony felt female few fewer field fifteen fifth fight figure file filed
files filing filings final finality finally finance financial financially financing find finder finding findings finds fine fire firearm fired firing
firm first fit fits five fix fixed flawed fled flexibility flexible floor flow focus focused focuses follow followed following follows food footnote
footnotes for forbidden forbids force forced forcible forcing foreclose foreclosed forecloses foregoing forensic form forma formal formally formed
former forms formulation forth forum forward forwarded found foundation founded four fourth fraction frame framework fraud fraudulent free freedom
freely frequently friend frivolous from front frustrate full fully function functional functioning functions fund fundamental fundamentally funded
funding funds furnish further furtherance futile future gain gap gatekeeper gave general generalized generally generate generated genuine get getting
gift girlfriend give given gives giving go goal goals goes going gone good goods got govern governed governing government governmental governments
governs grabbed grand grant granted granting grants great greater greatly grievance grievances ground grounded grounds group groups grow growth
guarantee guaranteed guarantees guidance guide guidelines guilt guilty gun guns gunshot ha habeas had half hand handling hands happened harass
harassment hard hardly harm harmed harmful harmless harms has have having he head health hear heard hearing hearings hearsay heart heavily heavy
heightened held help helpful hence her here hereafter hereby herein hereinafter herself high higher highest highly him himself hired hiring his
historical history hit hold holding holdings holds home honor honored hospital host hostile hour hours house housing how however http https human
hundred hundreds husband hypothesis ibid idea ideas identical identification identified identifies identify identifying identities identity if ignore
ignored ignores illegal illness image immaterial immediate immediately imminent immune immunity impact impair impaired impairment impartial
impeachment impermissible impermissibly implement implementing implicate implicated implication implications implicit implicitly implied implies imply
import importance important importantly impose imposed imposes imposing imposition impossible imprisonment improper improperly in inability inadequate
inadmissible inapplicable inapposite inappropriate incarcerated incarceration incident incidents include included includes including inclusion income
incompatible incomplete inconsistencies inconsistent incorporate incorporated incorrect incorrectly increase increased increasing incur incurred
indeed independent independently indicate indicated indicates indicating indication indicative indicted indictment indifference indirectly
indistinguishable individual individuals induce induced industry ineffective inevitable inevitably infer inference inferences inferred infliction
influence inform informal information informed informing infra infringe infringement ing inherent inherently initial initially initiate initiated
injunction injunctive injured injuries injury inmate innocence innocent inquire inquiries inquiry inside insist insisted insistence insists insofar
instance instances instant instead institution institutions instruct instructed instruction instructions instructive instructs instrument insufficient
insurance insurer integral integrity intend intended intends intent intention intentional intentionally intentions inter interest interested interests
interfere interference interfering interim interlocutory internal interpret interpretation interpreted interpreting interrogatories interstate
intervene intervening intervention interview interviewed into intoxicated introduce introduced introduction invalid invalidate invalidated invasion
investigate investigated investigating investigation investigations investment invitation invoke invoked invokes invoking involve involved involvement
involves involving irrelevant is isolated issuance issue issued issues issuing it item items its itself jail job join joined joint jointly judge
judged judges judgment judgments judicial judicially judiciary jurisdiction jurisdictional jurisprudence juror jurors jury just justice justification
justified justify juvenile keep keeping kept key kill killed killing kind kinds knew knife know knowing knowingly knowledge known knows label labeled
labeling labor laboratory lack lacked lacking lacks laid land language large largely larger last late later latter law lawful lawfully laws lawsuit
lawsuits lawyer lawyers lay lead leading leads learn learned learning least leave leaves leaving led left leg legal legally legislation legislative
legislature legitimate length lengthy less lesser let letter letters level levels liabilities liability liable libel liberty license licensed lie lied
lies life light like likelihood likely likewise limit limitation limitations limited limiting limits line lines link linked list listed listing lists
litigant litigants litigate litigation little live lived living loan local located location lodged logic logical long longer look looked looking looks
lose losing loss losses lost lot low lower lowest lying made magistrate mail mailed main maintain maintained maintaining maintains maintenance major
majority make makes making malice malicious man management manager mandate mandated mandates mandatory manifest manifestly manner manufactured
manufacturer many mark market marks marriage mass match material materially materials matter matters maximum may me mean meaning meaningful means
meant measure measured measures mechanism media medical meet meeting meetings meets member members membership memorandum men ment mental mention
mentioned mere merely merged merit meritless meritorious merits message messages met method methodology methods middle might million mind mindful
minds minimal minimize minimum minor minority minute minutes misapplied misconduct misleading misplaced missing mistake mistaken mistakenly misuse
mixed modern modification modifications modified modify moment monetary money month months moot moral more moreover morning most mother motion motions
motivated motivation motive motives motor movant move moved movement moves moving much multiple murder must mutually my name named namely names naming
narrow narrowly national natural naturally nature near nearly necessarily necessary necessity neck need needed needs negative neglect negligence
negligent negotiated negotiations neither net neutral never nevertheless new newly newspaper newspapers next night nine no noncompliance none
nonetheless nonmoving nor normal normally not note noted notes nothing notice noticed notices notified notify noting notion notwithstanding novel novo
now number numbers numerous object objected objection objections objective objectively objectives objects obligated obligation obligations observation
observe observed observing obtain obtained obtaining obtains obvious obviously occasion occasionally occasions occupy occur occurred occurs odds of
off offender offense offenses offensive offer offered offering offers office officer officers offices official officials often old older omission
omissions omitted on once one ones ongoing only onto open opened opening operate operated operates operating operation operations operative opined
opinion opinions opportunities opportunity oppose opposed opposing opposite opposition option options or oral order ordered ordering orderly orders
ordinarily ordinary organization organizations organized origin original originally other others otherwise ought our out outcome outlined outright
outset outside outstanding outweigh outweighed over overall overcome overly overruled oversight overturn overwhelming owed owes own owned owner owners
ownership owns page pages paid pain pains panel pants paper papers paragraph parallel parent parents park parking parole part parte partial partially
participant participants participate participated participating participation particular particularly parties partner parts party pass passage passed
passes passing past patent patient patients pattern pauperis pay paying payment payments peer penalties penalty pendency pending people per perceived
percent percentage perfect perfectly perform performance performed performing performs perhaps period periods perjury permanent permanently
permissible permission permit permits permitted permitting person personal personally personnel persons perspective persuade persuaded persuasive
pertaining pertinent petition petitioner petitioners petitions phone photographs phrase physical physically physician physicians picked picture piece
pieces place placed places placing plain plainly plaintiff plaintiffs plan planned planning plans plant plausible play played plea plead pleading
pleadings pled plenary plus pocket point pointed pointing points police policies policy political pool poor population portion portions pose posed
position positions positive possess possessed possessing possession possibility possible possibly post posture potential potentially pounds power
powerful powers practical practice practices precedent precedents preceding precise precisely preclude precluded precludes predicate predicated
preference preferred prejudice prejudiced prejudicial preliminary premature premise premised premises premium preparation prepare prepared preparing
preponderance prerequisite prescribe prescribed presence present presentation presented presenting presents preserve preserved president press pressed
pressure presumably presume presumed presumption pretrial prevail prevailed prevailing prevent prevented preventing prevents previous previously price
prima primarily primary prime principal principle principles print prior prison prisoner prisoners privacy private privilege privileged privileges pro
probability probable probably probation probative problem problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds
process processes processing produce produced producing product production products profession professional proffer proffered profit profits program
programs progress prohibit prohibited prohibiting prohibition prohibits project projects promise promised promote promoted promotes promoting
promotion prompt promptly promulgated prong prongs proof proper properly property proposal proposed proposition propriety prosecute prosecuting
prosecution prosecutor prospect prospective protect protected protecting protection protections protective protects protest prove proved proven
provide provided provides providing province proving provision provisions prudent psychological public publication publicly publish published pull
pulled punctuation punish punishment punitive purchase purchased pure purely purported purportedly purports purpose purposes pursuant pursue pursued
pursuing pursuit put puts putting qualification qualifications qualified qualify qualifying quality question questioned questioning questions quickly
quite quotation quotations quoted quoting race racial racially raise raised raises raising ran range rape rare rarely rate rates rather rational
rationale reach reached reaching read reader readily reading reads ready real reality realized really realm reason reasonable reasonableness
reasonably reasoned reasoning reasons rebut recall receipt receive received receives receiving recent recently reckless recognition recognize
recognized recognizes recognizing recommend recommendation recommendations recommended reconsideration record recorded recording recordings records
recover recovered recovery red redacted redress reduce reduced reducing reduction refer reference referenced references referral referred referring
refers reflect reflected reflecting reflects reform refrain refusal refuse refused refusing regard regarded regarding regardless regime registered
registration regular regularly regulate regulation regulations regulatory rehabilitation rehearing reinstated reinstatement reiterated reject rejected
rejecting rejection relate related relates relating relation relations relationship relationships relative relatively release released relevance
relevant reliability reliable reliance relied relief relies relieve religion religious rely relying remain remainder remained remaining remains remand
remanded remanding remarks remedial remedies remedy remote removal remove removed removing render rendered rendering renders renewed repay repeated
repeatedly replace replaced replacement replied reply report reported reporting reports represent representation representations representative
representatives represented representing represents reputation request requested requesting requests require required requirement requirements
requires requiring requisite research reserved residence residential resisted resolution resolve resolved resolves resolving resort resources respect
respectfully respective respectively respects respond responded respondent respondents responding responds response responses responsibilities
responsibility responsible responsive rest restaurant rested restrict restricted restricting restriction restrictions rests result resulted resulting
results retain retained retaliation retaliatory return returned returning reveal revealed revealing reveals reversal reverse reversed reversible
reversing review reviewable reviewed reviewing reviews revised revision revocation revoked right rights rise risk risks robbery role room rooted
roughly routinely rule ruled rules ruling rulings run running runs safe safeguards safety said sale sales same sample sanction sanctioned sanctions
satisfaction satisfactory satisfied satisfies satisfy satisfying save saw say saying says scale scenario scene schedule scheduled scheme school
science scientific scope screening scrutiny seal sealed search searched searching second secondary secretary section sections sector secure secured
securing security see seek seeking seeks seem seems seen seizure select selected selecting selection sell selling send sense sensitive sent sentence
sentenced sentences sentencing separate separately separation series serious seriously serve served serves service services serving set sets setting
settle settled settlement seven seventeen several severe severity sex sexual sexually shall share shared she shift shifting shoot shooting short
shortly shot should shoulder show showed showing shown shows side sides sign signature signed significance significant significantly signs silence
silent similar similarly simple simply since single sister sit site sitting situated situation situations six sixty size skill sleeping slight
slightly slip small smaller so social society sold sole solely solution some somehow someone something sometimes somewhat son soon sort sought sound
source sources space speak speaking special specialized specially specific specifically specification specificity specified specify speculation
speculative speech speedy spend spent spinal spoke spoken sponte squarely staff stage stages stake stand standard standards standing stands start
started starting state stated statement statements states stating status statute statutes statutory stay stayed stem step steps still stipulation
stolen stop stopped store story strategic strategy street strength stress stressed strict strictly strike strikes striking stringent strong strongly
struck structure structured studies study subd subdivision subject subjected subjecting subjective subjects submission submissions submit submits
submitted submitting subordinate subsection subsequent subsequently substance substances substantial substantially substantive substantively
substitute succeed succeeded success successful successfully successive such sue sued suffer suffered suffering suffers suffice sufficiency sufficient
sufficiently suggest suggested suggesting suggestion suggests suing suit suits sum summarized summary summer sums superior supervised supervision
supervisor supplement supplemental supplied supply support supported supporting supports supposed suppress supra sure surely surrounding survive
susceptible suspect suspected suspended suspicion sustain sustained sworn syllabus symptoms system systems table tactics tailored take taken takes
taking talk talking target targeted task tax taxes teaching technical technically technique telephone television tell telling tells temporary ten term
terminate terminated termination terms test tested testified testify testifying testimony testing tests text than that the their them themselves then
theories theory there thereafter thereby therefor therefore therein thereof thereon thereto these they thing things think third thirty this thorough
those though thought thousand threat threatened threatening threats three threshold throat through throughout thrust thus tied time timely times
timing tion tions title to today together told too took tool top tort tortious torts total totaling totality totally toward towards trade tradition
traditional traditionally training transaction transactions transcript transfer transferred transferring transfers trauma treat treated treating
treatment trial trials tried trier trigger triggered triggering trouble truck true truly trust truth try trying turn turned turning turns twenty twice
two type types typical typically ultimate ultimately unable unambiguous unanimously unauthorized unavailable unavailing unaware uncertain unclear
unconstitutional unconstitutionally under underlying understand understanding understood undertake undertaken undertaking undertook undisputed
undoubtedly undue unduly unequivocally unfair unfairly uniform uniformly union unique unit unknown unlawful unless unlike unlikely unnecessary unpaid
unprofessional unpublished unreasonable unreasonably unrelated unreliable unspecified unsuccessful unsupported untenable until untimely unusual
unusually unwarranted up upheld uphold upon upper upset urge urged urges urging us usage use used useful uses using usual usually utilized vacate
vacated vague valid validity value variety various vary vast vehicle vehicles venture venue verbal verdict verdicts verified verify version versions
versus very vested vexatious via victim victims view viewed viewing views vindicate violate violated violates violating violation violations violence
violent virtually virtue visit visited visits vital voice voices void voluntarily voluntary vote wages wait waive waived waiver walk walked walking
want wanted war warned warning warrant warranted warrants was watching water way ways we weapon weapons wearing week weeks weigh weighed weighing
weighs weight welfare well went were what whatever whatsoever when whenever where whereas whereby whether which while white who whole wholly whom
whose why wide widely widespread wife will willful willfully willing willingness window wish wishes with withdraw withdrew withholding within without
witness witnessed witnesses woman women word words work worked workers working workplace works world worth would wounds writ write writing written
wrong wrongdoer wrongdoing wrongful wrote www year years yet yield you young your zone
`

// common is the set of commonWords.
var common = sync.OnceValue(func() map[string]bool {
	fs := strings.Fields(commonWords)
	set := make(map[string]bool, len(fs))
	for _, f := range fs {
		set[f] = true
	}
	return set
})
