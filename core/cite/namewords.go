package cite

// nameAbbreviations end in a point that ends no name (Bluebook T6, T10, titles
// and reporters' usage). Lower case, without the point.
const nameAbbreviations = `acad adm'r adm'x admin adver agric alt am ass'n assn assoc assocs assur atl att'y attys att atty auth auto ave
bankr bd bhd bldg bldgs blvd broad bros bus cas cent ch chem chgo cir civ cmty cnty co coal coll com comm comm'n commc'n commc'ns commn comm'r commr comp comput condo cong consol const constr cont'l coop corp corps corr cos ct ctr ctrs cty cnslt
def dep't dept det dev dig dir disc dist distrib distribs div dr econ ed educ elec elecs emp emp'r emps emp't eng'g eng'r engrs enter enters entm't env't envtl equal equip esq est ex'r ex'x exam'r exch exec execs exp expl ext
fed fed'n fid fin fla found ft gen gend glob gov gov't govt govs grp guar hon hosp hosps hous ht imp inc indem indep indus info ins inst insts int'l intl inv inv'r invs j jr lab labs liab lit litig ltd
mach maint matt mech med medi mem'l merch metro mfg mfr mfrs mgmt mgt mkt mktg mkts mortg mr mrs ms msgr mt mun mut n'hood nat nat'l natl no nos org p'ship pa pac par pat pers pharm pharms phila pl pres prob prod prods prof prof'l profs prop props prot pub publ'g publ'ns publ'n pubs r ref reg reg'l rehab rel rels rep reprod res resp rest ret rev rr ry
s'holder sav sch schs sci sec sec'y secs sen serv servs sgt shpg soc soc'y sol spec sr st sta ste steamship subcomm sup supt sur sw sys tech techs tel telecomm telecomms temp ter terr test theatre tpk tr trans transcon transp treas tpke twp u unemp unif univ util utils vet vil vill vol wash whse
ala ariz ark cal calif colo conn del fla ga haw ill ind kan ky la md mass me mich minn miss mo mont neb nev okla or ore tenn tex vt va wis wyo env envir environ etc
capt cpl gov lt maj rev viol d/b/a vs v cf app'x lit dir'r att'ys bros cem dept'l gds hdqrs hwy lbr mem mtg mins'r petro pipe'l prtg ptnrs ref'g regs sanit shipbldg amp jud chi milw pitt cin balt bost wilm carr clev det hart mpls ltda cie gen'l sup'rs supr svc svcs trucking tristate wldlf`

// endsOfParty end the name of a company: a capital after their point begins a sentence.
var endsOfParty = map[string]bool{"inc": true, "ltd": true, "llc": true, "jr": true, "sr": true, "esq": true}

var abbreviationSet = wordSet(nameAbbreviations)

// nameLinks are the lower-case words that stand inside a party's name.
var nameLinks = wordSet(`of the and for on at to by de la del der den du da das dos di van von ex rel al el bin ibn ben abu a an et as with upon y e le les des zu zur den ter ten san amp
	d b f k n w a/k/a d/b/a f/k/a dba aka fka next friend through own behalf behalf themselves himself herself others similarly situated its his her their or re more less under against dated over al- st
	individually officially capacity parcel parcels tract acre acres approximately real property certain known located situated certain contained mbh etc not minor minors child children deceased estate matter trustee trustees administrator executor executrix guardian s i in`)

// nameWordsOfRe stand in the title of a proceeding besides: "In re Orders of this
// Court Interpreting Section 215".
var nameWordsOfRe = wordSet(`this that between into regarding concerning issued relating relative about or used`)

// plaintiffLinks are those that may stand inside a plaintiff's name, reached from its end.
var plaintiffLinks = wordSet(`amp of the and for on to by de la del der den du da das dos di van von ex rel al el bin ibn ben abu a et as y e le les des zu zur ter ten next friend through behalf d b f k n a/k/a d/b/a f/k/a dba aka mbh etc against individually or upon`)

// particles may begin a name in lower case.
var particles = wordSet(`de la del della der den du da das dos di van von el al bin ibn ben abu le les des ter ten`)

// leadWords are words whose capital may only be a sentence's: they begin no name.
var leadWords = wordSet(`In Under The As At By For From On Of To With Within Without Into Since After Before When While Although Though Because If Whether Where Whereas And Or But Nor So Yet That This These Those Thus Therefore Hence However Moreover Furthermore Further Here There Then
	Indeed Instead Again Also Additionally Finally First Second Third Fourth Similarly Likewise Accordingly Consequently Conversely Compare Citing Quoting Following Applying Relying Distinguishing Discussing Overruling Noting Rejecting Adopting Construing Interpreting Reversing Affirming Vacating Finding Holding Using Unlike Like Contrary Per Pursuant
	See Cf Accord Contra E.g Eg Generally Id Ibid Supra Plaintiff Plaintiffs Defendant Defendants Petitioner Petitioners Respondent Respondents Appellant Appellants Appellee Appellees Court Courts Both Neither Either Only Even Until Unless Our His Her Its It We They He She I You Who Which What Such Another Other Some Many Most All Each Every No Not Nothing
	Recently Later Earlier Subsequently Specifically Notably Importantly Significantly Interestingly Generally Ultimately Presumably Clearly Obviously Rather Nevertheless Nonetheless Otherwise Still Now Today Once Except Despite Notwithstanding Beyond Besides Between Among Through Throughout During Against Regarding Concerning Considering Given Assuming Particularly Especially Cases Case Decisions Decision Holding Opinion Opinions Rule Doctrine Analysis Test Standard Standards Law
	According Based Consistent Cited Citing Quoted Discussed Accepting Because About Above Below Until Upon Over Out Up Was Were Is Are Be Been Has Have Had Do Does Did May Might Must Shall Should Would Could Can Will Relies Relied Argues Held Holds Found Notes Noted Says Said States Stated Reasoned Concluded Explained Observed Recognized
	Compare Contrast Consider Recall Remember Take Note Footnote Part Section Chapter Title Page Exhibit Resp Pet Br Brief Mot Motion Reply Memorandum Opp Opposition See; Cfr Also Or Even Just Justice Judge Chief Congress Plaintiff's Defendant's Government's Court's State's
	Perhaps Maybe Seemingly Apparently Arguably Admittedly Certainly Undoubtedly Surely Briefly Simply Put Stated Meanwhile Previously Prior Overruled Abrogated Superseded Cert Certiorari Denied Granted Aff'd Rev'd Vacated Remanded Reh'g Affirmed Reversed Modified Appeal Mandamus Writ`)

// suffixes follow a comma inside a name: "Blex Oil, Inc.".
var suffixes = wordSet(`Inc Incorporated LLC L LLP Ltd Limited Co Company Corp Corporation Jr Sr II III IV V P N PC PLLC LP S SA AG GmbH NA PLC Esq MD M DO D PA PLC Local Lodge INC CORP CO LTD JR SR BV NV SE AB Deceased`)

// oneParty are the words that begin the name of a proceeding without an
// adversary (Bluebook 10.2.1(b)), as words in order.
var oneParty = []string{"In re", "In Re", "IN RE", "Ex parte", "Ex Parte", "EX PARTE", "In the Matter of", "In Matter of", "Matter of", "In the Interest of", "Interest of", "In Interest of", "In the Estate of", "Estate of", "In the Marriage of", "Marriage of", "Guardianship of", "Conservatorship of", "Adoption of", "Application of", "Petition of", "Succession of", "Will of", "Custody of", "Appeal of", "Care and Protection of", "Commitment of", "Detention of", "Dependency of", "Termination of", "Parentage of", "People ex rel.", "State ex rel.", "Commonwealth ex rel.", "United States ex rel."}
