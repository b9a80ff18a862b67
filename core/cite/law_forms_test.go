package cite

import "testing"

// Each row: a text and the citations of law in it, as show writes them.
var lawForms = [][2]string{
	// one section, several of its parts (Bluebook 12.9, 3.3)
	{"under 50 C.F.R. § 412.14(g)(4), (h).", "regulation [50 C.F.R. § 412.14(g)(4), (h)] code=C.F.R. section=412.14 sections=412.14(g)(4)|412.14(h) subs=(g)(4), (h) title=50"},
	{"either under § 2402(b)(9)(A), (B), or (D), and (2) the act was", "statute [§ 2402(b)(9)(A), (B), or (D)] bare=yes section=2402 sections=2402(b)(9)(A)|2402(b)(9)(B)|2402(b)(9)(D) subs=(b)(9)(A), (B), or (D)"},
	{"See Cal. Rules of Court, rule 8.204(a), (e).", "rule [Cal. Rules of Court, rule 8.204(a), (e)] jur=cal list=8.204(a)|8.204(e) rule=8.204 rules=state subs=(a), (e)"},
	{"priors (§ 667.5, subd.\n\n(b)).", "statute [§ 667.5, subd.\n\n(b)] bare=yes section=667.5 subs=(b)"},
	{"(§§ 667, subds. (c), (e)(2)(A), 1170.12, subd. (c)(2)(A)).", "statute [§§ 667, subds. (c), (e)(2)(A), 1170.12, subd. (c)(2)(A)] bare=yes sections=667(c)|667(e)(2)(A)|1170.12(c)(2)(A)"},
	// lists parted by semicolons
	{"OCGA §§ 15-12-135 (a); 15-12-163, or 15-12-164.", "statute [OCGA §§ 15-12-135 (a); 15-12-163, or 15-12-164] code=Ga. Code Ann. sections=15-12-135(a)|15-12-163|15-12-164"},
	{"42 U.S.C. §§ 1981, 1983; 28 U.S.C. § 1331", "statute [42 U.S.C. §§ 1981, 1983] code=U.S.C. sections=1981|1983 title=42\nstatute [28 U.S.C. § 1331] code=U.S.C. section=1331 title=28"},
	// the Act is the citation's, not the locator's
	{"review under § 704 of the Harbor Procedure Act is", "statute [§ 704] name=Harbor Procedure Act section=704"},
	{"Section 11.3 of the Texas Business Organizations Code (TBOC) and Section 11.4 of the TBOC", "statute [Section 11.3 of the Texas Business Organizations Code] code=Tex. Bus. Orgs. Code section=11.3\nstatute [Section 11.4 of the TBOC] code=Tex. Bus. Orgs. Code section=11.4"},
	{"Article 7.12 of the Harbor Corporations Act; later Article 7.12(F)(1) and Article 9 of the", "statute [Article 7.12] name=Harbor Corporations Act section=7.12\nstatute [Article 7.12(F)(1)] bare=yes section=7.12 subs=(F)(1)"},
	// worn and odd print
	{"42 U.S.C. § 741 l(a)(1)", "statute [42 U.S.C. § 741 l(a)(1)] code=U.S.C. section=7411 subs=(a)(1) title=42"},
	{"La. Rev. Stat. §§ 12:1-622.B, 12:1303.A.", "statute [La. Rev. Stat. §§ 12:1-622.B, 12:1303.A] code=La. Rev. Stat. Ann. sections=12:1-622.B|12:1303.A"},
	{"42 U.S.C. § l396a(a)(30)(A)", "statute [42 U.S.C. § l396a(a)(30)(A)] code=U.S.C. section=1396a subs=(a)(30)(A) title=42"},
	{"U.S.C.A. Const.Amend. 4. The", "constitution [U.S.C.A. Const.Amend. 4] amend=4 jur=us"},
	{"La. Civ. Code. § 3049", "statute [La. Civ. Code. § 3049] code=La. Civ. Code Ann. section=3049"},
	{"under [N.C.G.S.] § 14-306.4(b) is", "statute [[N.C.G.S.] § 14-306.4(b)] code=N.C. Gen. Stat. section=14-306.4 subs=(b)"},
	{"U.S. Const., Twenty-First Amendment.", "constitution [Twenty-First Amendment] amend=21 bare=yes jur=us"},
	{"U.S. Const. amend. XIV; § 1", "constitution [U.S. Const. amend. XIV; § 1] amend=14 jur=us section=1"},
	{"Fed. Rules Bkrtcy. Proc. 7055 and 9024", "rule [Fed. Rules Bkrtcy. Proc. 7055 and 9024] list=7055|9024 rules=frbp"},
	{"the scale. See §§ 7211(f)(4), 7219.1\n\nUnlike", "statute [§§ 7211(f)(4), 7219] bare=yes sections=7211(f)(4)|7219"},
	{"under Federal Rule of Civil Procedure (“FRCP”) 12(b)(6)", "rule [Federal Rule of Civil Procedure (“FRCP”) 12(b)(6)] rule=12 rules=frcp subs=(b)(6)"},
	{"See St. Petersburg, Fla., Code § 16.30.070.2.B.1. It", "statute [St. Petersburg, Fla., Code § 16.30.070.2.B.1] code=St. Petersburg, Fla., Code section=16.30.070.2.B.1"},
	{"See Ch. 2023-305, §§ 1, 8, Laws of Fla. The", "legislative [Ch. 2023-305, §§ 1, 8, Laws of Fla.] no=2023-305 sections=1|8 type=session_law"},
	{"in chapter 2023-305 of the report", ""},
	// the record of the Merit Systems Protection Board
	{"Initial Appeal File (IAF), Tab 8, Initial Decision (ID). See IAF, Tab 1 at 6, Tab 4 at 17; ID at 6-7.", "record [Initial Appeal File (IAF), Tab 8] doc=Initial Appeal File (IAF), Tab 8\nrecord [IAF, Tab 1 at 6, Tab 4 at 17] doc=IAF, Tab 1 pins=6, Tab 4 at 17\nrecord [ID at 6-7] doc=ID pins=6-7"},
	{"PFR File, Tabs 3-4. An ID at 5 places.", "record [PFR File, Tabs 3-4] doc=PFR File, Tabs 3-4"},
	{"See Tr. of Mot. Hr'g at 6, 8", "record [Tr. of Mot. Hr'g at 6, 8] doc=Tr. of Mot. Hr'g pins=6, 8"},
	// rules of districts (their own manner of citation)
	{"under Local Rule CV-7(h).", "rule [Local Rule CV-7(h)] rule=CV-7 rules=local subs=(h)"},
	{"under M.D. Fla. R. 3.01(g).", "rule [M.D. Fla. R. 3.01(g)] rule=3.01 rules=local subs=(g)"},
	{"under WDNY L.R. Civ. P. 7.", "rule [WDNY L.R. Civ. P. 7] rule=7 rules=local"},
	{"under S.D.N.Y. Local Crim. R. 1.1.", "rule [S.D.N.Y. Local Crim. R. 1.1] rule=1.1 rules=local"},
	{"Mass. Const. pt. 1, art. XII", "constitution [Mass. Const. pt. 1, art. XII] art=12 jur=mass"},
	{"H.R. 1, 117th Cong. § 2 (2021)", "legislative [H.R. 1, 117th Cong. § 2] no=1 section=2 type=bill year=2021"},
	// legislative papers (Bluebook 13)
	{"S. Exec. Journal, 1st Cong., 2d Sess. 55 (Aug. 4, 1790)", "legislative [S. Exec. Journal, 1st Cong., 2d Sess. 55] no=1st Cong., 2d Sess. page=55 type=journal year=1790"},
	{"H.R.Rep. No.95 — 294, 95th Cong., 1st Sess. 188", "legislative [H.R.Rep. No.95 — 294, 95th Cong., 1st Sess. 188] no=95-294 pins=188 type=report"},
	{"enacted Session Law 2010-103, § 2", "legislative [Session Law 2010-103, § 2] no=2010-103 section=2 type=session_law year=2010"},
	{"Act of May 25, 1991, ch. 901, § 39, 1991 Tex. Gen. Laws 3188", "legislative [1991 Tex. Gen. Laws 3188] code=Tex. Gen. Laws no=901 page=3188 section=39 type=session_law vol=1991 year=1991"},
	// an emphasised name set on a line of its own
	{"Restraints, 68\n\nMich. L. Rev.\n\n1481, 1490 (1970)", "journal [68\n\nMich. L. Rev.\n\n1481] page=1481 pins=1490 vol=68 year=1970"},
	{"See Black, 56 Plains St. L. Rev., at 599.", "journal [56 Plains St. L. Rev., at 599] pins=599 vol=56"},
}

func TestFindLawForms(t *testing.T) {
	for _, c := range lawForms {
		if got := found(c[0]); got != c[1] {
			t.Errorf("%q:\n got %s\nwant %s", c[0], got, c[1])
		}
	}
}

// A paper says whose its bare sections and rules are.
func TestHomeLaw(t *testing.T) {
	for _, c := range []struct{ text, code, rules string }{
		{"All further statutory references are to the Penal Code. California. See § 459; Rule 4.", "Cal. Penal Code", ""},
		{"Unlabeled statutory citations refer to the Labor Code. California. See § 459.", "Cal. Lab. Code", ""},
		{"All section references are to the Internal Revenue Code, and all Rule references are to the Tax Court Rules of Practice and Procedure. See § 459; Rule 142(a).", "I.R.C.", "tax"},
		{"The references are to be checked. See § 459; Rule 142(a).", "", ""},
		{"All section references are to the Bankruptcy Code. Under 28 U.S.C. § 459. See § 459.", "", ""},
	} {
		code, rules := "", ""
		for _, x := range lawOf(c.text) {
			switch {
			case x.Kind == Statute && x.Bare:
				code = x.Code
			case x.Kind == Rule:
				rules = x.Rules
			}
		}
		if code != c.code || rules != c.rules {
			t.Errorf("%q: code %q, rules %q; want %q, %q", c.text, code, rules, c.code, c.rules)
		}
	}
}

// Bare rules of a paper of a state's court are that state's.
func TestHomeRules(t *testing.T) {
	for _, c := range []struct{ text, rules string }{
		{"In the Missouri Court of Appeals\nEastern District\n\nShe moved under Rule 24.035.", "state"},
		{"SUPREME COURT OF NORTH CAROLINA\n\nunder Appellate Rule 28(b)(6), they", "state"},
		{"UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nunder Rule 24.035", ""},
		{"UNITED STATES HARBOR SURVEILLANCE COURT\nWashington, D.C.\n\nunder Rule 63", ""},
		{"OCGA § 1-2-3. OCGA § 1-2-4. OCGA § 1-2-5. It is abandoned under Supreme Court Rule 45.", "state"},
		{"Cert. was denied under Supreme Court Rule 10.", "scotus"},
		{"In the Missouri Court of Appeals\n\nFed. R. Civ. P. 12 is like Rule 55.", "frcp"},
	} {
		got := lawOf(c.text)
		if len(got) == 0 || got[len(got)-1].Rules != c.rules {
			t.Errorf("%q: %+v, want rules %q", c.text, got, c.rules)
		}
	}
}
