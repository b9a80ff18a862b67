package cite

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"pincite/core/law"
	"pincite/core/lex"
)

// scanned are the tokens of s, none softened.
func scanned(s string) []token {
	toks, _ := tokens(s, lex.Scan(s), tokenWakes())
	return toks
}

// lawOf is what findLaw finds in s.
func lawOf(s string) []*Citation { return findLaw(s, scanned(s), &shelf{}) }

// show writes a citation as "kind core field=value ...", fields in the order of the alphabet.
func show(src string, c *Citation) string {
	f := map[string]string{
		"title": c.Title, "code": c.Code, "section": c.Section, "sections": strings.Join(c.Sections, "|"), "subs": c.Subsections,
		"rules": c.Rules, "rule": c.Rule, "list": strings.Join(c.RuleList, "|"), "jur": c.Jurisdiction, "art": c.Article,
		"amend": c.Amendment, "clause": c.Clause, "type": c.Type, "no": c.Number, "vol": c.Volume, "page": c.Page,
		"entry": c.Entry, "att": c.Attachment, "entries": strings.Join(c.Entries, "|"), "doc": c.Document,
		"pins": strings.Join(c.Pins, "|"), "name": c.Name, "authors": c.Authors,
	}
	if c.Year != 0 {
		f["year"] = fmt.Sprint(c.Year)
	}
	for k, on := range map[string]bool{"bare": c.Bare, "etseq": c.EtSeq, "note": c.Note} {
		if on {
			f[k] = "yes"
		}
	}
	if c.Kind == Rule || c.Kind == Legislative && c.Type != "public_law" || c.Kind == Journal {
		delete(f, "name")
	}
	var out []string
	for k, v := range f {
		if v != "" {
			out = append(out, k+"="+v)
		}
	}
	sort.Strings(out)
	return strings.TrimSpace(string(c.Kind) + " [" + src[c.Core.Start:c.Core.End] + "] " + strings.Join(out, " "))
}

// found is what findLaw finds in src, one line each.
func found(src string) string {
	var lines []string
	for _, c := range lawOf(src) {
		lines = append(lines, show(src, c))
	}
	return strings.Join(lines, "\n")
}

func TestFindLaw(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Statutes of the United States (Bluebook 12.3).
		{"under 28 U.S.C. § 636(b)(1), the", "statute [28 U.S.C. § 636(b)(1)] code=U.S.C. section=636 subs=(b)(1) title=28"},
		{"under 42 U. S. C. §1983.", "statute [42 U. S. C. §1983] code=U.S.C. section=1983 title=42"},
		{"see 42 USC 1983 and", "statute [42 USC 1983] code=U.S.C. section=1983 title=42"},
		{"Title 28, United States Code, Section 636, lets", "statute [Title 28, United States Code, Section 636] code=U.S.C. section=636 title=28"},
		{"sued under section 1983 of title 42 of the United States Code.", "statute [section 1983 of title 42 of the United States Code] code=U.S.C. section=1983 title=42"},
		{"42 U.S.C. §§ 1981, 1983, and 1985(3).", "statute [42 U.S.C. §§ 1981, 1983, and 1985(3)] code=U.S.C. sections=1981|1983|1985(3) title=42"},
		{"28 U.S.C. §§ 1331, 1343, 42 U.S.C. § 1983", "statute [28 U.S.C. §§ 1331, 1343] code=U.S.C. sections=1331|1343 title=28\nstatute [42 U.S.C. § 1983] code=U.S.C. section=1983 title=42"},
		{"11 U.S.C. § 523(a)(2)(A) and (B).", "statute [11 U.S.C. § 523(a)(2)(A) and (B)] code=U.S.C. section=523 sections=523(a)(2)(A)|523(a)(2)(B) subs=(a)(2)(A) and (B) title=11"},
		{"42 U.S.C. § 2000e-5(f)(1)", "statute [42 U.S.C. § 2000e-5(f)(1)] code=U.S.C. section=2000e-5 subs=(f)(1) title=42"},
		{"42 U.S.C. § 12101 et seq. (2018)", "statute [42 U.S.C. § 12101 et seq.] code=U.S.C. etseq=yes section=12101 title=42 year=2018"},
		{"42 U.S.C. § 1983 note", "statute [42 U.S.C. § 1983 note] code=U.S.C. note=yes section=1983 title=42"},
		{"28 U.S.C. § 636(b)(l)", "statute [28 U.S.C. § 636(b)(l)] code=U.S.C. section=636 subs=(b)(1) title=28"},
		{"42 U.S.C. S 1983", "statute [42 U.S.C. S 1983] code=U.S.C. section=1983 title=42"},
		{"the U.S.C. was amended in 1994", ""},
		// Bare sections and named Acts.
		{"a § 1983 claim", "statute [§ 1983] bare=yes section=1983"},
		{"Section 10(b) of the Securities Exchange Act of 1934 bars", "statute [Section 10(b)] name=Securities Exchange Act of 1934 section=10 subs=(b)"},
		{"under ERISA § 502(a)(1)(B), she", "statute [ERISA § 502(a)(1)(B)] name=ERISA section=502 subs=(a)(1)(B)"},
		{"42 U.S.C. § 1983 bars it. Under § 1983.5 The", "statute [42 U.S.C. § 1983] code=U.S.C. section=1983 title=42\nstatute [§ 1983] bare=yes section=1983"},
		{"THE COURT FINDS THE § 1983 CLAIM BARRED", "statute [§ 1983] bare=yes section=1983"},
		{"Section 4.2 of the Lease Agreement requires notice. Under § 4.2 the tenant", ""},
		{"Id. § 1983(b) and supra note 3, § 12", ""},
		{"lives in Section 8 housing", ""},
		// State codes.
		{"Tex. Civ. Prac. & Rem. Code § 16.003(a)", "statute [Tex. Civ. Prac. & Rem. Code § 16.003(a)] code=Tex. Civ. Prac. & Rem. Code section=16.003 subs=(a)"},
		{"735 ILCS 5/2-1001(a)", "statute [735 ILCS 5/2-1001(a)] code=Ill. Comp. Stat. section=5/2-1001 subs=(a) title=735"},
		{"see RCW 4.16.080.", "statute [RCW 4.16.080] code=Wash. Rev. Code section=4.16.080"},
		{"O.C.G.A. § 9-11-12(b)", "statute [O.C.G.A. § 9-11-12(b)] code=Ga. Code Ann. section=9-11-12 subs=(b)"},
		{"M.G.L. c. 93A, § 9", "statute [M.G.L. c. 93A, § 9] code=Mass. Gen. Laws section=9 title=93A"},
		{"CPLR 3211 (a) (7)", "statute [CPLR 3211 (a) (7)] code=N.Y. C.P.L.R. section=3211 subs=(a)(7)"},
		{"Pen. Code, § 1238, subd. (a)(8)", "statute [Pen. Code, § 1238, subd. (a)(8)] code=Pen. Code section=1238 subs=(a)(8)"},
		{"In California, Penal Code section 1170.9 governs", "statute [Penal Code section 1170.9] code=Cal. Penal Code section=1170.9"},
		{"Texas law: Penal Code § 22.02 governs", "statute [Penal Code § 22.02] code=Tex. Penal Code section=22.02"},
		{"§ 440.13(1)(b), Fla. Stat. (2020)", "statute [§ 440.13(1)(b), Fla. Stat.] code=Fla. Stat. section=440.13 subs=(1)(b) year=2020"},
		{"Minn. Stat. § 609.19, subd. 1(1) (2020)", "statute [Minn. Stat. § 609.19, subd. 1(1)] code=Minn. Stat. section=609.19 subs=(1)(1) year=2020"},
		{"Haw. Rev. Stat. (HRS) § 707-701", "statute [Haw. Rev. Stat. (HRS) § 707-701] code=Haw. Rev. Stat. section=707-701"},
		{"21 O.S. 2011, § 701.7", "statute [21 O.S. 2011, § 701.7] code=Okla. Stat. section=701.7 title=21 year=2011"},
		{"See § 45-5-102, MCA. It", "statute [§ 45-5-102, MCA] code=Mont. Code Ann. section=45-5-102"},
		{"RSMo. § 565.021", "statute [RSMo. § 565.021] code=Mo. Rev. Stat. section=565.021"},
		{"Seattle Municipal Code § 12A.06.010", "statute [Seattle Municipal Code § 12A.06.010] code=Seattle Municipal Code section=12A.06.010"},
		{"N.Y. Exec. L. § 296", "statute [N.Y. Exec. L. § 296] code=N.Y. Exec. Law section=296"},
		{"Family Ct Act § 1012 [f] [i] [B]", "statute [Family Ct Act § 1012 [f] [i] [B]] code=N.Y. Fam. Ct. Act section=1012 subs=(f)(i)(B)"},
		{"as held. R. 3:22-4(a) bars", "rule [R. 3:22-4(a)] jur=nj rule=3:22-4 rules=state subs=(a)"},
		{"the Revised Code. 5 days later", ""},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestFindOtherLaw(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Regulations and guidelines.
		{"29 C.F.R. § 1614.105(a)(1)", "regulation [29 C.F.R. § 1614.105(a)(1)] code=C.F.R. section=1614.105 subs=(a)(1) title=29"},
		{"20 C.F.R. pt. 404, subpt. P, app. 1", "regulation [20 C.F.R. pt. 404, subpt. P, app. 1] code=C.F.R. section=404 title=20"},
		{"67 Fed. Reg. 12,345, 12,350 (Mar. 18, 2002)", "regulation [67 Fed. Reg. 12,345] code=Fed. Reg. page=12345 pins=12,350 vol=67 year=2002"},
		{"U.S.S.G. § 2D1.1(b)(1)", "regulation [U.S.S.G. § 2D1.1(b)(1)] code=U.S.S.G. section=2D1.1 subs=(b)(1)"},
		{"22 NYCRR 202.8(c)", "regulation [22 NYCRR 202.8(c)] code=N.Y. Comp. Codes R. & Regs. section=202.8 subs=(c) title=22"},
		// Constitutions; the name of an amendment alone is no citation.
		{"U.S. Const. amend. XIV, § 1", "constitution [U.S. Const. amend. XIV, § 1] amend=14 jur=us section=1"},
		{"Cal. Const., art. I, § 7", "constitution [Cal. Const., art. I, § 7] art=1 jur=cal section=7"},
		{"Article III, § 2, cl. 1", "constitution [Article III, § 2, cl. 1] art=3 clause=1 jur=us section=2"},
		{"Section 5(B), Article IV of the Ohio Constitution", "constitution [Section 5(B), Article IV of the Ohio Constitution] art=4 jur=ohio section=5 subs=(B)"},
		{"the Eighth Amendment and Article III standing", "constitution [Eighth Amendment] amend=8 bare=yes jur=us"},
		{"the First Amendment to the lease", ""},
		{"the Fourteenth Amendment’s Due Process Clause", "constitution [Fourteenth Amendment] amend=14 bare=yes jur=us"},
		{"the Fifth, Sixth, and Fourteenth Amendments", "constitution [Fourteenth Amendments] amend=5, 6, 14 bare=yes jur=us"},
		{"Conn. Const. art. XIII, § 2. Under art. VII the", "constitution [Conn. Const. art. XIII, § 2] art=13 jur=conn section=2\nconstitution [art. VII] art=7 jur=conn"},
		{"Cal. Gov. Code §§ 12940 et seq., 12945 applies", "statute [Cal. Gov. Code §§ 12940 et seq., 12945] code=Cal. Gov't Code etseq=yes sections=12940|12945"},
		{"See Code, 14-2-13.", "statute [Code, 14-2-13] code=Code section=14-2-13"},
		{"5CFR, part 575", "regulation [5CFR, part 575] code=C.F.R. section=575 title=5"},
		{"Executive Order Nos. 10925 and 11114 bar it", "other [Executive Order Nos. 10925 and 11114] name=Exec. Order no=10925, 11114 type=executive_order"},
		{"Cited above. Id. at Section 6 of it", ""},
		{"See 8 John H. Thorne, Wharves at Common Law § 12 (3d ed. 1999).", "treatise [8 John H. Thorne, Wharves at Common Law § 12] authors=John H. Thorne name=Wharves at Common Law section=12 vol=8 year=1999"},
		// Rules.
		{"Fed. R. Civ. P. 41(b)", "rule [Fed. R. Civ. P. 41(b)] rule=41 rules=frcp subs=(b)"},
		{"Federal Rule of Civil Procedure 34 ... a Rule 34 request", "rule [Federal Rule of Civil Procedure 34] rule=34 rules=frcp\nrule [Rule 34] bare=yes rule=34 rules=frcp"},
		{"Rules 12(b)(6) and 12(b)(5)", "rule [Rules 12(b)(6) and 12(b)(5)] bare=yes list=12(b)(6)|12(b)(5)"},
		{"Fed. R. Civ. P. 26(b)(1), (b)(3)(A), and 37(a).", "rule [Fed. R. Civ. P. 26(b)(1), (b)(3)(A), and 37(a)] list=26(b)(1)|26(b)(3)(A)|37(a) rules=frcp"},
		{"Ariz. R. Sup. Ct. 111(c)", "rule [Ariz. R. Sup. Ct. 111(c)] jur=ariz rule=111 rules=state subs=(c)"},
		{"CR 12(b)(6) bars it", "rule [CR 12(b)(6)] jur=wash rule=12 rules=state subs=(b)(6)"},
		{"LR 7-3 and Fourth Circuit Local Rule 34", "rule [LR 7-3] rule=7-3 rules=local\nrule [Fourth Circuit Local Rule 34] rule=34 rules=local"},
		{"and L.R. 72.1. Before", "rule [L.R. 72.1] rule=72.1 rules=local"},
		{"N.D. Cal. Civ. L.R. 7-9(b)", "rule [N.D. Cal. Civ. L.R. 7-9(b)] rule=7-9 rules=local subs=(b)"},
		{"10th Cir. R. 32.1", "rule [10th Cir. R. 32.1] rule=32.1 rules=local"},
		{"Tex. R. App. P. 33.1", "rule [Tex. R. App. P. 33.1] jur=tex rule=33.1 rules=state"},
		{"Rule 404(b), Ala. R. Evid.", "rule [Rule 404(b), Ala. R. Evid.] jur=ala rule=404 rules=state subs=(b)"},
		{"as a rule. 46 people came; APR 19, 2020", ""},
		// Legislative papers and the rest.
		{"across Sections 20, 21, 27, 28 and 29, T21N, R21E, with Section 8 payment standards", ""},
		{"SB# 12463 of counsel; BP 120/80, HR 72, A.2 of Phase II", ""},
		{"UNITED STATES TAX COURT. He bears the burden. Rule 142(a).", "rule [Rule 142(a)] bare=yes rule=142 rules=tax subs=(a)"},
		{"See Vaccine Rule 11(a). It", "rule [Vaccine Rule 11(a)] rule=11 rules=vaccine subs=(a)"},
		{"HALLEX I-2-6-74; POMS DI 25020.015; HALLEX § I-3-2-15(A). The HALLEX manual", "regulation [HALLEX I-2-6-74] code=HALLEX section=I-2-6-74 type=manual\nregulation [POMS DI 25020.015] code=POMS section=DI 25020.015 type=manual\nregulation [HALLEX § I-3-2-15(A)] code=HALLEX section=I-3-2-15 subs=(A) type=manual"},
		{"with CALCRIM No. 220 and BAJI No. 2.60, the CACI instructions", "treatise [CALCRIM No. 220] name=CALCRIM no=220 type=jury_instruction\ntreatise [BAJI No. 2.60] name=BAJI no=2.60 type=jury_instruction"},
		{"See UJI 13-1827 NMRA 1996. The UJI committee", "treatise [UJI 13-1827] name=UJI no=13-1827 type=jury_instruction"},
		{"Arizona HB 2492 and 2 HB pencils", "legislative [HB 2492] no=2492 type=bill"},
		{"1 USC S. 1-2", "statute [1 USC S. 1-2] code=U.S.C. section=1-2 title=1"},
		{"the D.C. Official Code 3 -1202.04. And", "statute [D.C. Official Code 3 -1202.04] code=D.C. Code section=3-1202.04"},
		{"Ohio Monthly Rec. 6", "regulation [Ohio Monthly Rec. 6] code=Ohio Monthly Rec. page=6"},
		{"see 1999-975 N.Y. Consol. Laws Adv. and 1999 N.Y. Consol. Laws Adv. as amended", "legislative [1999-975 N.Y. Consol. Laws Adv.] code=N.Y. Consol. Laws Adv. type=session_law vol=1999-975 year=1999"},
		{"N.Y. Legis. Serv. 4", "legislative [N.Y. Legis. Serv. 4] code=N.Y. Legis. Serv. page=4 type=session_law"},
		{"citizens, Amdt. 14, § 1; see Amdts. 15, 19, 24. Mr.", "constitution [Amdt. 14, § 1] amend=14 jur=us section=1\nconstitution [Amdts. 15, 19, 24] amend=15, 19, 24 jur=us"},
		{"S. Amdt. 4012 to the bill, its SEC 8-K filing", ""},
		{"2 Restatement Trusts, 2d, § 282(2), p 44", "treatise [2 Restatement Trusts, 2d, § 282(2)] name=Restatement Trusts, 2d section=282 subs=(2) vol=2"},
		{"NMSA 1978, 52-1-56 and 52-5-9 (1989), to", "statute [NMSA 1978, 52-1-56 and 52-5-9] code=N.M. Stat. Ann. sections=52-1-56|52-5-9 year=1989"},
		{"Labor Law § 240 (1) and § 241 (6) if", "statute [Labor Law § 240 (1)] code=N.Y. Lab. Law section=240 subs=(1)\nstatute [§ 241 (6)] bare=yes section=241 subs=(6)"},
		{"42 U.S.C. &sect; 1983", "statute [42 U.S.C. &sect; 1983] code=U.S.C. section=1983 title=42"},
		{"Pub. L. No. 99-514, 100 Stat. 2085", "legislative [Pub. L. No. 99-514] no=99-514 page=2085 type=public_law vol=100\nlegislative [100 Stat. 2085] page=2085 type=statutes_at_large vol=100"},
		{"Pub. L. No. 104-304, § 4, 110 Stat. 3793, 3795 (1996)", "legislative [Pub. L. No. 104-304, § 4] no=104-304 page=3793 section=4 type=public_law vol=110 year=1996\nlegislative [110 Stat. 3793] page=3793 pins=3795 type=statutes_at_large vol=110 year=1996"},
		{"H.R. Rep. No. 104-156, at 5 (1995)", "legislative [H.R. Rep. No. 104-156, at 5] no=104-156 pins=5 type=report year=1995"},
		{"142 Cong. Rec. H7276 (daily ed. July 11, 1996)", "legislative [142 Cong. Rec. H7276] page=H7276 type=record vol=142 year=1996"},
		{"Exec. Order No. 13,769", "other [Exec. Order No. 13,769] name=Exec. Order no=13769 type=executive_order"},
		{"U.S. Patent No. 8,112,504 B2", "other [U.S. Patent No. 8,112,504 B2] name=U.S. Patent no=8112504 type=patent"},
		{"the '221 patent, col. 6, ll. 44-49, shows", "other ['221 patent, col. 6, ll. 44-49] no='221 pins=col. 6, ll. 44-49 type=patent"},
		{"the ’221 patent was filed", ""},
		// Books and journals.
		{"120 Harv. L. Rev. 1000, 1010 (2007)", "journal [120 Harv. L. Rev. 1000] page=1000 pins=1010 vol=120 year=2007"},
		{"Restatement (Second) of Torts § 402A (Am. L. Inst. 1965)", "treatise [Restatement (Second) of Torts § 402A] name=Restatement (Second) of Torts section=402A year=1965"},
		{"Black's Law Dictionary 1390 (9th ed. 2009)", "treatise [Black's Law Dictionary 1390] name=Black's Law Dictionary page=1390 type=dictionary year=2009"},
		{"See 5B Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 1350 (3d ed. 2004).", "treatise [5B Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 1350] authors=Charles Alan Wright & Arthur R. Miller name=Federal Practice and Procedure section=1350 vol=5B year=2004"},
		{"See 2 R. Thorne, Law of Wharves § 12 (3d ed. 1999).", "treatise [2 R. Thorne, Law of Wharves § 12] authors=R. Thorne name=Law of Wharves section=12 vol=2 year=1999"},
		{"53 people read a review 12 times", ""},
		{"See 16 Plains St. U. L. Rev. 357, 360 (1989).", "journal [16 Plains St. U. L. Rev. 357] page=357 pins=360 vol=16 year=1989"},
		{"John R. Otto, L.J., 12 years; J.L. 5 was a minor", ""},
		{"35 U.S.C. § 112, ¶ 2, bars", "statute [35 U.S.C. § 112, ¶ 2] code=U.S.C. pins=¶ 2 section=112 title=35"},
		{"See § 188 of the Restatement (Second) of Conflict of Laws. It", "treatise [§ 188 of the Restatement (Second) of Conflict of Laws] name=Restatement (Second) of Conflict of Laws section=188"},
		{"Restatement § 250, cmt. b (quoting", "treatise [Restatement § 250, cmt. b] name=Restatement section=250"},
		{"3 Restatement of the Law 2d, Torts (1965), Section 577(1).", "treatise [3 Restatement of the Law 2d, Torts (1965), Section 577(1)] name=Restatement of the Law 2d, Torts section=577 subs=(1) vol=3"},
		{"Merriam–Webster's Collegiate Dictionary 861 (11th ed. 2005)", "treatise [Merriam–Webster's Collegiate Dictionary 861] name=Merriam–Webster's Collegiate Dictionary page=861 type=dictionary year=2005"},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Cases of other programs' tests that expect otherwise, and why we do not follow.
// The id is the case's own.
func TestWherePeersDiffer(t *testing.T) {
	for _, c := range []struct{ id, why, text, want string }{
		{"eyets-2951", "a list under one code and one §§ is one citation of several sections (Bluebook 3.3(b))",
			"28 U.S.C. §§ 1331, 1332.", "statute [28 U.S.C. §§ 1331, 1332] code=U.S.C. sections=1331|1332 title=28"},
		{"eyets-2830", "sections under one §§ are one citation (Bluebook 3.3(b))",
			"See Code §§ 19.2-81 and 18.2-266.", "statute [Code §§ 19.2-81 and 18.2-266] code=Code sections=19.2-81|18.2-266"},
		{"eyets-2939", "sections of one article are one citation (Bluebook 3.3(b))",
			"Sections 5, 7, and 10 of Article I of the California Constitution", "constitution [Sections 5, 7, and 10 of Article I of the California Constitution] art=1 jur=cal sections=5|7|10"},
		{"uscit-0062", "a section of an Act is cited beside its place in the code",
			"section 201(ff)(1) (21 U.S.C. 321(ff)(1)) of", "statute [section 201(ff)(1)] bare=yes section=201 subs=(ff)(1)\nstatute [21 U.S.C. 321(ff)(1)] code=U.S.C. section=321 subs=(ff)(1) title=21"},
		{"eyets-2715", "amends. V, XIV is one citation of two amendments",
			"U.S. Const. amends. V, XIV", "constitution [U.S. Const. amends. V, XIV] amend=5, 14 jur=us"},
		{"eyets-0865", "an Illinois section is cited with its act: 5/2-1001 (Ill. S. Ct. R. 6)",
			"See 735 ILCS 5/2-1001.", "statute [735 ILCS 5/2-1001] code=Ill. Comp. Stat. section=5/2-1001 title=735"},
		{"eyets-2756", "the word Title is part of the locator as the number is",
			"Title 8, U.S.C. § 1326", "statute [Title 8, U.S.C. § 1326] code=U.S.C. section=1326 title=8"},
		{"eyets-2886", "a treaty series is no paper of Congress",
			"1155 U.N.T.S. 331", "other [1155 U.N.T.S. 331] name=U.N.T.S. page=331 type=treaty vol=1155"},
		{"eyets-0880", "without a code a section of a title is still a section, the code left open",
			"Title 7, § 508.", "statute [Title 7, § 508] bare=yes section=508 title=7"},
		{"uscit-0131", "a Virginia section number holds its title: § 57-2.02",
			"Va. Code Ann. § 57-2.02", "statute [Va. Code Ann. § 57-2.02] code=Va. Code Ann. section=57-2.02"},
		{"uscit-0011", "the items after & belong to the same citation",
			"43 C.F.R. §8360.0–7 & 8365.2–3(f)", "regulation [43 C.F.R. §8360.0–7 & 8365.2–3(f)] code=C.F.R. sections=8360.0-7|8365.2-3(f) title=43"},
		{"repdb-0801", "a trademark registration is no statute",
			"Registration No. 3,886,986", "other [Registration No. 3,886,986] name=Registration no=3886986 type=trademark"},
		{"repdb-0561", "a page is 3 or 3,520; 3,52 is no number",
			"75 Del Gov't Reg. 3,52", "regulation [75 Del Gov't Reg. 3] code=Del Gov't Reg. page=3 pins=52 vol=75"},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%s (%s): %q:\n got %s\nwant %s", c.id, c.why, c.text, got, c.want)
		}
	}
}

func TestRecord(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"(ECF No. 46 at 3; see", "record [ECF No. 46 at 3] entry=46 pins=3"},
		{"(Dkt. 36.)", "record [Dkt. 36] entry=36"},
		{"Dkt. ## 15, 16 & 19.", "record [Dkt. ## 15, 16 & 19] entries=15|16|19"},
		{"ECF Nos. 45-47 and 50", "record [ECF Nos. 45-47 and 50] entries=45-47|50"},
		{"ECF No. 12-3 ¶ 4", "record [ECF No. 12-3 ¶ 4] att=3 entry=12 pins=¶ 4"},
		{"[Doc. 15, pg. 3, ¶ 16]", "record [Doc. 15, pg. 3, ¶ 16] entry=15 pins=pg. 3, ¶ 16"},
		{"R. Doc. 22 at 5", "record [R. Doc. 22 at 5] entry=22 pins=5"},
		{"be denied [36]. Under", "record [[36]] entry=36"},
		{"Compl. ¶¶ 4-9", "record [Compl. ¶¶ 4-9] doc=Compl. pins=¶¶ 4-9"},
		{"(Tr. 4:2–17:9, ECF No. 70.)", "record [Tr. 4:2–17:9, ECF No. 70] doc=Tr. entry=70 pins=4:2–17:9"},
		{"See Voss Decl. ¶ 3; id.", "record [Voss Decl. ¶ 3] doc=Voss Decl. pins=¶ 3"},
		{"Pl.'s Br. at 4.", "record [Pl.'s Br. at 4] doc=Pl.'s Br. pins=4"},
		{"(J.A. 45-47.)", "record [J.A. 45-47] doc=J.A. pins=45-47"},
		{"(3-ER-512–14)", "record [3-ER-512–14] doc=3-ER pins=512–14"},
		{"(R. at 12.)", "record [R. at 12] doc=R. pins=12"},
		{"See Tr. of Oral Arg. 45-46.", "record [Tr. of Oral Arg. 45-46] doc=Tr. of Oral Arg. pins=45-46"},
		{"(Ex. A at 3.)", "record [Ex. A at 3] doc=Ex. A pins=3"},
		{"(Ex. A.)", "record [Ex. A] doc=Ex. A"},
		{"(Compl. Ex. A.)", "record [Compl. Ex. A] doc=Compl. Ex. A"},
		{"(Compl., Ex. A at 3.)", "record [Compl., Ex. A at 3] doc=Compl. pins=Ex. A at 3"},
		{"(Mot. Summ. J., ECF No. 46.)", "record [Mot. Summ. J., ECF No. 46] doc=Mot. Summ. J. entry=46"},
		{"(See Order at 4, ECF No. 44.)", "record [Order at 4, ECF No. 44] doc=Order entry=44 pins=4"},
		{"(R. 45, Page ID # 233.)", "record [R. 45, Page ID # 233] entry=45 pins=Page ID # 233"},
		{"(2 RT 34.)", "record [2 RT 34] doc=2 RT pins=34"},
		{"(#12.)", "record [#12] entry=12"},
		{"(JA12-15.)", "record [JA12-15] doc=JA pins=12-15"},
		{"Def. 56.1 ¶ 4", "record [Def. 56.1 ¶ 4] doc=Def. 56.1 pins=¶ 4"},
		{"Noteholder Br. 42.", "record [Noteholder Br. 42] doc=Noteholder Br. pins=42"},
		{"Exh. L to Grant Decl., ECF 141-2", "record [Exh. L to Grant Decl., ECF 141-2] att=2 doc=Exh. L to Grant Decl. entry=141"},
		{"Dkt. 36-2, Otto Decl., ¶ 6", "record [Dkt. 36-2, Otto Decl., ¶ 6] att=2 doc=Otto Decl. entry=36 pins=¶ 6"},
		{"(ECF Nos. 12; 14; and 16.)", "record [ECF Nos. 12; 14; and 16] entries=12|14|16"},
		{"(Otto Dep. dated May 3, 2005, at 12:3-9.)", "record [Otto Dep. dated May 3, 2005, at 12:3-9] doc=Otto Dep. pins=12:3-9"},
		{"Declaration of Otto Holm (Dkt. 12) at 3.", "record [Declaration of Otto Holm (Dkt. 12) at 3] doc=Declaration of Otto Holm entry=12 pins=3"},
		{"R. 12 at PageID 45.", "record [R. 12 at PageID 45] entry=12 pins=PageID 45"},
		{"(See Otto Decl. Ex. 13.)", "record [Otto Decl. Ex. 13] doc=Otto Decl. Ex. 13"},
		{"Dkt. 12, Att. 3, and ECF No. 173 Ex. A", "record [Dkt. 12, Att. 3] entry=12 pins=Att. 3\nrecord [ECF No. 173 Ex. A] entry=173 pins=Ex. A"},
		{"(ECF No. 27-1) (“Otto Decl.”) ¶ 6", "record [ECF No. 27-1] att=1 entry=27 pins=¶ 6"},
		{"[ECF No. 12] at 3", "record [ECF No. 12] entry=12 pins=3"},
		{"D. 1 at ¶¶ 36, 37; Defendant D. 1 at home", "record [D. 1 at ¶¶ 36, 37] entry=1 pins=¶¶ 36, 37"},
		{"(ECF No. 152-153.)", "record [ECF No. 152-153] entries=152-153"},
		{"(Compl. (Dkt. 1) ¶ 5.)", "record [Compl. (Dkt. 1) ¶ 5] doc=Compl. entry=1 pins=¶ 5"},
		{"Filing No. 12 at CM/ECF p. 4.", "record [Filing No. 12 at CM/ECF p. 4] entry=12 pins=CM/ECF p. 4"},
		// what is no citation of the record
		{"7:07-cv-00004-JFB   Doc # 92   Filed: 02/10/09   Page 1 of 11 - Page ID # 329", ""},
		{"the DOC. 3 of them; City Opp.1996; Otto (PA78212)", ""},
		{"Case 1:16-cv-00123-AB Document 18 Filed 01/02/17 Page 3 of 5", ""},
		{"Case: 1:16-cv-00123 Doc #: 18 Filed: 01/02/17 5 of 9. PageID #: 55", ""},
		{"Docket No. 07-2011 and Docket Nos. 19031-13, 27735-13", ""},
		{"DOCKET NO. 10-27 870", ""},
		{"within [30] days, Cox v NAP, 10 NY3d 592 [2008]", ""},
		{"288 Ga. 803, 805 (2011); 7 Fed. Appx. 928; 1 Vet. App. 49; (Tex. Ct. App. 1990)", ""},
		{"Exhibit A is a list. The Answer was late. The record shows 12 visits.", ""},
		{"Philadelphia, PA 19104; Atty. Reg. No. 0018681", ""},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Every row of the tables: its example is found, its counterexample is not.
func TestTables(t *testing.T) {
	for _, c := range law.Codes() {
		if c.Kind == "subject" && c.Has('M') {
			continue
		}
		got := lawOf(c.Example)
		if len(got) != 1 || got[0].Core.End != len(c.Example) {
			t.Errorf("%s: %q gives %s", c.Name, c.Example, found(c.Example))
		}
		if s := found(c.Not); s != "" {
			t.Errorf("%s: %q gives %s", c.Name, c.Not, s)
		}
	}
	for _, r := range law.RuleSets() {
		if r.Example == "" {
			continue
		}
		got := lawOf(r.Example)
		if len(got) != 1 || got[0].Core.End != len(r.Example) || got[0].Kind != Rule && got[0].Kind != Statute {
			t.Errorf("%s: %q gives %s", r.Name, r.Example, found(r.Example))
		}
		if s := found(r.Not); s != "" {
			t.Errorf("%s: %q gives %s", r.Name, r.Not, s)
		}
	}
	for _, j := range law.Journals() {
		for _, f := range j.Forms {
			text := "12 " + f + " 345 (1999)"
			got := lawOf(text)
			if len(got) != 1 || got[0].Kind != Journal && j.Name != "Conn. L.J." || got[0].Page != "345" {
				t.Errorf("%s: %q gives %s", j.Name, text, found(text))
			}
		}
	}
}

// invariants of any list findLaw gives.
func checkLaw(t *testing.T, src string) {
	t.Helper()
	last := 0
	for _, c := range lawOf(src) {
		if c.Core.Empty() || c.Core.Start < last || c.Core.End > len(src) {
			t.Fatalf("core %v after %d in %d bytes", c.Core, last, len(src))
		}
		if !c.Full.Contains(c.Core) || c.Full.End > len(src) {
			t.Fatalf("full %v, core %v", c.Full, c.Core)
		}
		if !utf8.ValidString(src[c.Core.Start:c.Core.End]) && utf8.ValidString(src) {
			t.Fatalf("core %v cuts a character", c.Core)
		}
		if c.Inside != None || c.HistoryOf != None || c.ParallelOf != None {
			t.Fatalf("index fields are set: %+v", c)
		}
		for _, r := range c.Repairs {
			if !c.Core.Contains(r.Span) {
				t.Fatalf("repair %v outside %v", r.Span, c.Core)
			}
		}
		last = c.Core.End
	}
}

func FuzzFindLaw(f *testing.F) {
	for _, s := range []string{
		"28 U.S.C. §§ 1331, 1343(a)(3)-(4) & 1367 note (2018)", "§ l983(b)(l)", "(Tr. 4:2–17:9, ECF No. 70 at 3)", "[36] [2008] [12-3 at 4]",
		"U.S. Const. art. I, § 8, cl. 3; amend. XIV", "5B C. Wright & A. Miller, Fed. Prac. § 1350[03] (3d ed. 2004)", "'221 patent, col. 6",
		"Rule 12(b)(6), Ala. R. Civ. P. ’s § § § ((((", "735 ILCS 5 / 2", "Pl.’s Br. at", "App. in No. 19–251, at 397", "Pub. L. No. 1-2, 3 Stat. 4, 5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkLaw(t, s) })
}

func TestHostile(t *testing.T) {
	for _, s := range []string{"§ 1, ", "42 U.S.C. §§ 1, 2, ", "(a)", "Id. § 1 ", "Pl.'s Smith Decl. ", "[1", "Wright & Miller, ", "Section 1 of the A of the ", "ECF No. 1, ", "art. I, § 1, ", "A. B. C. "} {
		checkLaw(t, strings.Repeat(s, 20000))
	}
}

func papers(tb testing.TB) []string {
	files, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "corpus", "opinions", "*.txt"))
	if len(files) == 0 {
		tb.Skip("the shared opinions are not beside the project")
	}
	var out []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

func TestLawInvariantsOnOpinions(t *testing.T) {
	for _, s := range papers(t) {
		checkLaw(t, s)
	}
}

func BenchmarkFindLaw(b *testing.B) {
	all := papers(b)
	toks := make([][]token, len(all))
	n := 0
	for i, s := range all {
		toks[i] = scanned(s)
		n += len(s)
	}
	lawNames()
	b.SetBytes(int64(n))
	for b.Loop() {
		for i, s := range all {
			findLaw(s, toks[i], &shelf{})
		}
	}
}

func BenchmarkLawNames(b *testing.B) {
	newLawNames() // the tables of law are read
	b.ReportAllocs()
	for b.Loop() {
		newLawNames()
	}
}
