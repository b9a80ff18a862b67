package cite

import (
	"fmt"
	"strings"
	"testing"
)

// TestNames reads what stands in a name, before it, and between it and its core (Bluebook 10.2; the states' own manuals).
func TestNames(t *testing.T) {
	runForms(t, []form{
		{"a number begins a name", "See, e.g., 44 Larkmart, Inc. v. Rhode Isle, 517 U.S. 484 (1996). It held “on those terms.” 1836 T St. Tenants Ass’n v. Estate of Batt, 965 A.2d 832 (D.C. 2009). Strike 9 Holdings, LLC v. Doe, 621 F. Supp. 3d 145 (D.D.C. 2022).",
			"0 case [517 U.S. 484] signal=See, e.g. p=44 Larkmart, Inc. d=Rhode Isle court=scotus year=1996\n" +
				"1 case [965 A.2d 832] p=1836 T St. Tenants Ass’n d=Estate of Batt court=dc year=2009\n" +
				"2 case [621 F. Supp. 3d 145] p=Strike 9 Holdings, LLC d=Doe court=dcd year=2022"},
		{"with, at and p.l.c. inside a name", "Quoting Agency for Pers. with Gifts v. Toal, 406 So. 3d 978 (Fla. 2024). Certain Underwriters at Corvin’s of Lundy v. Celeste, Inc., 950 S.W.2d 375 (Tex. 1997). BQ p.l.c. v. Mayor of Balton, 593 U.S. 230 (2021).",
			"0 case [406 So. 3d 978] p=Agency for Pers. with Gifts d=Toal court=fla year=2024\n" +
				"1 case [950 S.W.2d 375] p=Certain Underwriters at Corvin’s of Lundy d=Celeste, Inc. court=tex year=1997\n" +
				"2 case [593 U.S. 230] p=BQ p.l.c. d=Mayor of Balton court=scotus year=2021"},
		{"a place in its short form before a railway's name", "of the debts are paid.” Chi., Rock Isle & Pac. R.R. v. Hoard, 74 U.S. 392, 409-10 (1868).",
			"0 case [74 U.S. 392] p=Chi., Rock Isle & Pac. R.R. d=Hoard court=scotus year=1868 pins=409-10"},
		{"a masked party with its agency", "See Roe, Harbor Registry Bd. No. 10800 v. Harbor Registry Bd., 459 Mass. 603 (2011).",
			"0 case [459 Mass. 603] signal=See p=Roe, Harbor Registry Bd. No. 10800 d=Harbor Registry Bd. court=mass year=2011"},
		{"a plural letter ends the sentence before", "They stopped collecting their Schedule Bs. Harbor Prosperity Found. v. Harr, 182 F. Supp. 3d 1049 (C.D. Cal. 2016).",
			"0 case [182 F. Supp. 3d 1049] p=Harbor Prosperity Found. d=Harr court=cacd year=2016"},
		{"a heading's letter is no part of a name", "The court ruled.\n\nA. Berry v. Bascom, 370 F.3d 764.\n\nIt did. A. Smythe v. Joss, 5 F.3d 6 (1st Cir. 1993).",
			"0 case [370 F.3d 764] p=Berry d=Bascom\n" +
				"1 case [5 F.3d 6] p=A. Smythe d=Joss court=ca1 year=1993"},
		{"nor is the judge who writes, on a line above", "Sweeney, J.\nIn State v. Wooler (1976), 46 Ohio St. 2d 316, this court said so.",
			"0 case [46 Ohio St. 2d 316] p=State d=Wooler court=ohio year=1976"},
		{"docket numbers with their courts before a core", "Stieg v Barden Corp. [appeal No. 2], 162 AD3d 1694 [4th Dept 2018]. IMH LLC v. Dimmock, C.A. No. 2023-0522-KSJM (Del. Ch. Apr. 16, 2024). Hodd v. Middlebury Hosp. Assoc., 91-3232 (1991), 62 Ohio St.3d 236, 240.",
			"0 case [162 AD3d 1694] p=Stieg d=Barden Corp. court=nyappdiv year=2018\n" +
				"1 docket [No. 2023-0522-KSJM] p=IMH LLC d=Dimmock court=delch year=2024 no=2023-0522-KSJM\n" +
				"2 case [62 Ohio St.3d 236] p=Hodd d=Middlebury Hosp. Assoc. court=ohio year=1991 pins=240 no=91-3232"},
		{"a day and a circuit before a core", "Pickard v. Unity Air, 2 Cir., May 28, 1942, 128 F.2d 632. Tolland v. Unity Air, 2 Cir., 128 F.2d 700 (1942).",
			"0 case [128 F.2d 632] p=Pickard d=Unity Air court=ca2 year=1942\n" +
				"1 case [128 F.2d 700] p=Tolland d=Unity Air court=ca2 year=1942"},
		{"an opinion's page in the same volume before the reporter not yet paged", "State v. Loring, ante p. 670, ___ N.W.2d ___ (2017).",
			"0 case [___ N.W.2d ___] p=State d=Loring year=2017"},
		{"Connecticut's trial court", "Smythe v. Joss, Superior Court, judicial district of New Berlin, Docket No. CV-01-0508597 (July 3, 2014).",
			"0 docket [Docket No. CV-01-0508597] p=Smythe d=Joss court=connsuperct year=2014 no=CV-01-0508597"},
		{"a party supplied in brackets", "As [United States v.] Olvan [507 U.S. 725 (1993)] has it.",
			"0 case [507 U.S. 725] p=United States d=Olvan court=scotus year=1993"},
		{"a core in brackets behind the name", "It appears in Ex parte Gardener,[ 71 U.S. 333, 378, 18 L.Ed. 366 (1866)].",
			"0 case [71 U.S. 333] name=Ex parte Gardener court=scotus year=1866 pins=378\n" +
				"1 case [18 L.Ed. 366] name=Ex parte Gardener court=scotus year=1866 parallel=0"},
		{"a ship's name", "The Thornfeld, 5 Wall. 10 (1866).",
			"0 case [5 Wall. 10] name=The Thornfeld court=scotus year=1866"},
		{"a name set apart by the sentence it opens", "In Larkin v. Thunderbay Speedway, Inc., the court recognized that the corporation’s charter was gone. 97 S.W.3d 756, 758 (Tex. App.—Dallas 2003, no pet.).",
			"0 case [97 S.W.3d 756] p=Larkin d=Thunderbay Speedway, Inc. court=texapp year=2003 pins=758 no_petition>-1"},
		{"over a law it names", "In Larkin v. Thunderbay Speedway, Inc., the court held that under 42 U.S.C. § 1983 the charter was gone. 97 S.W.3d 756, 758 (Tex. App.—Dallas 2003).",
			"0 statute [42 U.S.C. § 1983]\n" +
				"1 case [97 S.W.3d 756] p=Larkin d=Thunderbay Speedway, Inc. court=texapp year=2003 pins=758"},
		{"a name that begins the sentence set before", "That is old law. Deputy v. Pont defines interest as “compensation for the use of money.” 308 U.S. 488, 498 (1940).",
			"0 case [308 U.S. 488] p=Deputy d=Pont court=scotus year=1940 pins=498"},
		{"but not one whose case the sentence decides", "In Larkin v. Thunderbay Speedway, Inc., the Court of Appeals affirmed. 97 S.W.3d 756 (Tex. 2003).",
			"0 case [97 S.W.3d 756] court=tex year=2003"},
	})
}

// TestCores reads forms of the core and of its parallels.
func TestCores(t *testing.T) {
	runForms(t, []form{
		{"parallels between semicolons have the year of the last", "See Redd v. Simms, 377 U.S. 533, 562; 84 S.Ct. 1362; 12 L.Ed.2d 506 (1964). Dunn v. Blum, 5 F.3d 6; 7 F.3d 8 (1st Cir. 1993).",
			"0 case [377 U.S. 533] signal=See p=Redd d=Simms court=scotus year=1964 pins=562\n" +
				"1 case [84 S.Ct. 1362] p=Redd d=Simms court=scotus year=1964 parallel=0\n" +
				"2 case [12 L.Ed.2d 506] p=Redd d=Simms court=scotus year=1964 parallel=0\n" +
				"3 case [5 F.3d 6] p=Dunn d=Blum\n" +
				"4 case [7 F.3d 8] court=ca1 year=1993"},
		{"a parallel in brackets behind the year", "Dunn v. Blum, 1 Cal.4th 50 (Cal. 2010) [100 P.3d 1]. It said so [200 P.3d 2] and more.",
			"0 case [1 Cal.4th 50] p=Dunn d=Blum court=cal year=2010\n" +
				"1 case [100 P.3d 1] p=Dunn d=Blum court=cal year=2010 parallel=0"},
		{"history in brackets", "Dunn v. Blum, 5 F.3d 1 (2d Cir. 1993) [cert. denied, 500 U.S. 1 (1994)].",
			"0 case [5 F.3d 1] p=Dunn d=Blum court=ca2 year=1993 cert_denied>1\n" +
				"1 case [500 U.S. 1] p=Dunn d=Blum court=scotus year=1994 history=0"},
		{"blanks in a short form, with the page of the slip opinion", "United States v. Tomas, ___ F.3d ___ (1st Cir. 2010). See Tomas, ___ F.3d at ___ [slip op. at 6-7] (so holding).",
			"0 case [___ F.3d ___] p=United States d=Tomas court=ca1 year=2010\n" +
				"1 short_case [___ F.3d at ___ [slip op. at 6-7]] signal=See of=Tomas pins=___ [slip op. at 6-7] explanatory=so holding"},
		{"the folio of a page within", "See Dunn v. Hink, 550\n\n                 -6-\n\fF.3d 926, 938 (10th Cir. 2008).",
			"0 case [550 -6-F.3d 926] signal=See p=Dunn d=Hink court=ca10 year=2008 pins=938"},
		{"the year between a reporter's volume and page", "In Ex parte Rowen, 3 Hughes (1880) 464, it was.",
			"0 case [3 Hughes (1880) 464] name=Ex parte Rowen year=1880"},
		{"a table's page in roman numerals", "Dunn v. Blum, 7 S.W.3d LII (Tex. 1999).",
			"0 case [7 S.W.3d LII] p=Dunn d=Blum court=tex year=1999"},
		{"a pin and a parallel without a space", "Lamp v. Citra, 7 F.3d 430,434 (5th Cir. 1993). Unit v. Bonn, 513 U.S. 18,115 S.Ct. 386 (1994). 67 Fed. Reg. 12,345.",
			"0 case [7 F.3d 430] p=Lamp d=Citra court=ca5 year=1993 pins=434\n" +
				"1 case [513 U.S. 18] p=Unit d=Bonn court=scotus year=1994\n" +
				"2 case [115 S.Ct. 386] p=Unit d=Bonn court=scotus year=1994 parallel=1\n" +
				"3 regulation [67 Fed. Reg. 12,345]"},
		{"a point worn from a comma behind the name", "See Jack v. Fort Stan Hosp. & Training School. 757 F. Supp. 1243 (D.N.M. 1990). He lost. 5 F.3d 1 (1st Cir. 1993).",
			"0 case [757 F. Supp. 1243] signal=See p=Jack d=Fort Stan Hosp. & Training School court=nmd year=1990\n" +
				"1 case [5 F.3d 1] court=ca1 year=1993"},
		{"a parallel in brackets and parentheses", "Ross v. Kamp, 260 Ga. 312, 315 [(393 SE2d 244)] (1990).",
			"0 case [260 Ga. 312] p=Ross d=Kamp court=ga year=1990 pins=315\n" +
				"1 case [393 SE2d 244] p=Ross d=Kamp court=ga year=1990 parallel=0"},
		{"the mark of the reporter's page between blank lines", "See Bay Fleet v. Alex,\n\n234\n\n*694\n\nF.3d 852, 862 (5th Cir. 2000).",
			"0 case [234 *694 F.3d 852] signal=See p=Bay Fleet d=Alex court=ca5 year=2000 pins=862"},
		{"the folio over the first line of the next page", "See Bay Fleet v. Alex, 143 S.Ct.\n\n9\n2492 (2023).",
			"0 case [143 S.Ct. 9 2492] signal=See p=Bay Fleet d=Alex court=scotus year=2023"},
		{"folios alone on their lines", "See Haig v.\n13\nAgnew, 453 U.S. 280, 281 (1981). In Marsh v. Poll, 168\n10\nF.3d 524 (2d Cir. 1999), it was. Aff'd, 894 F.2d\n8\n1072 (9th Cir. 1990).",
			"0 case [453 U.S. 280] signal=See p=Haig d=Agnew court=scotus year=1981 pins=281\n" +
				"1 case [168 10 F.3d 524] p=Marsh d=Poll court=ca2 year=1999\n" +
				"2 case [894 F.2d 8 1072] court=ca9 year=1990"},
		{"a blank line within the reporter", "See Am. Watch v. U.S. Dep’t of State, 414 F. Supp.\n\n3d 182, 184 (D.D.C. 2019); Marsh v. Poll, 411 F.3d 5 (1st Cir. 2005).",
			"0 case [414 F. Supp. 3d 182] signal=See p=Am. Watch d=U.S. Dep’t of State court=dcd year=2019 pins=184\n" +
				"1 case [411 F.3d 5] signal=See p=Marsh d=Poll court=ca1 year=2005"},
		{"a school at the end of a name, and a note's mark behind a pin", "Brenner Ctr. for Just. at NYU Sch. of L. v. Dep’t of Com., 498 F. Supp. 3d 87 (D.D.C. 2020). Hensel v. Eck, 461 U.S. 424 (1983). Hensel, 461 U.S. at 434.12 Proving it.",
			"0 case [498 F. Supp. 3d 87] p=Brenner Ctr. for Just. at NYU Sch. of L. d=Dep’t of Com. court=dcd year=2020\n" +
				"1 case [461 U.S. 424] p=Hensel d=Eck court=scotus year=1983\n" +
				"2 short_case [461 U.S. at 434] of=Hensel court=scotus pins=434"},
		{"remarks behind bracketed parallels part no string", "(See, e.g., Hunt v. Stopp (2005) 129 Cal.App.4th 1228, 1246 [29 Cal.Rptr.3d 521] [“If the defendant concedes”]; Yun v. Signet (2002) 103 Cal.App.4th 298.) (See Hunt[, supra,] 129 Cal.App.4th 1228, 1230.)",
			"0 case [129 Cal.App.4th 1228] signal=See, e.g. p=Hunt d=Stopp court=calctapp year=2005 pins=1246 explanatory=“If the defendant concedes”\n" +
				"1 case [29 Cal.Rptr.3d 521] p=Hunt d=Stopp court=calctapp year=2005 parallel=0\n" +
				"2 case [103 Cal.App.4th 298] signal=See, e.g. p=Yun d=Signet court=calctapp year=2002\n" +
				"3 case [129 Cal.App.4th 1228] signal=See name=Hunt court=calctapp pins=1230"},
		{"a section spelled out behind id.", "Florida Constitution Article X, Section 2. Id. at Section 6. Id. Section 7 says so.",
			"0 constitution [Florida Constitution Article X, Section 2]\n" +
				"1 id [Id. at Section 6] pins=Section 6\n" +
				"2 id [Id.]\n" +
				"3 statute [Section 7]"},
		{"California's subdivisions behind id.", "(Code Civ. Proc., § 425.16, subd. (b); id., subd. (e)(1); id., § 430.10, subds. (a), (c).)",
			"0 statute [Code Civ. Proc., § 425.16, subd. (b)]\n" +
				"1 id [id., subd. (e)(1)] pins=subd. (e)(1)\n" +
				"2 id [id., § 430.10, subds. (a), (c)] pins=§ 430.10|subds. (a), (c)"},
		{"notes between court and year", "In such an appeal we defer. Kerr v. Singer, 259 A.3d 505, 509 (Pa. Super.\n____________________________________\n\n1 Appellant raises no claim (of any sort) here.\n\n-2-\n\nJ-S38045-21\n\n2021); Cust v. Coch, 933 A.2d 1050 (Pa. Super. 2007).",
			"0 case [259 A.3d 505] p=Kerr d=Singer court=pasuperct year=2021 pins=509\n" +
				"1 case [933 A.2d 1050] p=Cust d=Coch court=pasuperct year=2007"},
		{"a stray point behind the volume", "Laine v. Brown, 6. Vet. App. 465 (1994). On May 3, 6. App. 4 of the record.",
			"0 case [6. Vet. App. 465] p=Laine d=Brown court=cavc year=1994"},
		{"a page at a line's head is no number of the line", strings.ReplaceAll(numberedLines(5), "\n\n", "\n") + "as required. Dkt. No. 68 at\n6\n7. Put another way, it is\n7\nso. Xiu v. Lin, 534 F.3d\n8\n162 (2d Cir. 2008).",
			"0 record [Dkt. No. 68 at 6 7] pins=7\n" +
				"1 case [534 F.3d 8 162] p=Xiu d=Lin court=ca2 year=2008"},
		{"a line's number and the blank line over it", numberedLines(8) + "Xiu Lin, 534 F.3d\n\n9    at 167.\n\n10   It is.",
			"0 short_case [534 F.3d 9 at 167] of=Xiu Lin pins=167"},
		{"an ampersand in HTML's writing", "see Barden &amp; Robe Corp. v Smythe &amp; Co., 162 AD3d 1694 [4th Dept 2018].",
			"0 case [162 AD3d 1694] signal=see p=Barden & Robe Corp. d=Smythe & Co. court=nyappdiv year=2018"},
		{"no name with the docket number before it", "See Dunn v. Ariz, 2:22-cv-01124-SRB. Aren v. Kerb, 44 Ariz. 269 (1934). Aren at 44 Ariz. 269, 341.",
			"0 case [44 Ariz. 269] p=Aren d=Kerb court=ariz year=1934\n" +
				"1 case [44 Ariz. 269] court=ariz pins=341"},
		{"blanks before and behind the reporter", "Mills v. Alasker, –––U.S. ––––, 132 S.Ct. 2455, 183 L.Ed.2d 407 (2012). Jackley v. Semper,          U.S.      , 137 S. Ct. 602 (2017). Reester v. Gard, Ohio Slip Opinion No. 2020-Ohio-5484, __ N.E.3d __, ¶ 8.",
			"0 case [–––U.S. ––––] p=Mills d=Alasker court=scotus year=2012\n" +
				"1 case [132 S.Ct. 2455] p=Mills d=Alasker court=scotus year=2012 parallel=0\n" +
				"2 case [183 L.Ed.2d 407] p=Mills d=Alasker court=scotus year=2012 parallel=0\n" +
				"3 case [137 S. Ct. 602] p=Jackley d=Semper court=scotus year=2017\n" +
				"4 case [2020-Ohio-5484] p=Reester d=Gard court=ohio year=2020 pins=¶ 8\n" +
				"5 case [__ N.E.3d __] p=Reester d=Gard year=2020 parallel=4"},
		{"the first page supplied in brackets", "As held in Harrow v. Pell, 473 U.S. 159 (1985), it lies. See 473 U.S. [159] at 167.",
			"0 case [473 U.S. 159] p=Harrow d=Pell court=scotus year=1985\n" +
				"1 short_case [473 U.S. [159] at 167] signal=See court=scotus pins=167"},
		{"a year behind parallels left out", "Harrow v. Pell, 473 U.S. 159, 163, . . . (1985).",
			"0 case [473 U.S. 159] p=Harrow d=Pell court=scotus year=1985 pins=163"},
		{"a range of pages before the year", "Ott v. Reed, 256 F. Supp. 572; 573-574 (S.D.N.Y. 1966).",
			"0 case [256 F. Supp. 572] p=Ott d=Reed court=nysd year=1966 pins=573-574"},
		{"Michigan's parallels behind semicolons", "People v Bobb, 390 Mich 355, 359; 212 NW2d 190 (1973).",
			"0 case [390 Mich 355] p=People d=Bobb court=mich year=1973 pins=359\n" +
				"1 case [212 NW2d 190] p=People d=Bobb court=mich year=1973 parallel=0"},
		{"a nominative reporter of the Supreme Court", "Harris v. Hardiman, 14 How. 334, 338 (1853).",
			"0 case [14 How. 334] p=Harris d=Hardiman court=scotus year=1853 pins=338"},
		{"Idaho's Id.", "Dyer v. McKinn, 139 Idaho 526, 81 P.3d 1236, 1239 (Id. 2003).",
			"0 case [139 Idaho 526] p=Dyer d=McKinn court=idaho year=2003\n" +
				"1 case [81 P.3d 1236] p=Dyer d=McKinn court=idaho year=2003 pins=1239 parallel=0"},
		{"Ohio's districts", "Morris v. Casino, 2020-Ohio-4131, 157 N.E.3d 406 (8th Dist.).",
			"0 case [2020-Ohio-4131] p=Morris d=Casino court=ohioctapp year=2020\n" +
				"1 case [157 N.E.3d 406] p=Morris d=Casino court=ohioctapp year=2020 parallel=0"},
		{"a page of a database's volume tells the year", "Doe v. Roe, 2020 Cal. LEXIS 1000.",
			"0 docket [2020 Cal. LEXIS 1000] p=Doe d=Roe year=2020"},
		{"weight behind a core, then the database", "United States v. Kasch, 993 F.2d 885 (table), 1993 WL 148094, at *1 (9th Cir. 1993).",
			"0 case [993 F.2d 885] p=United States d=Kasch court=ca9 year=1993 weight=table\n" +
				"1 case [1993 WL 148094] p=United States d=Kasch court=ca9 year=1993 pins=*1 parallel=0"},
		{"the parenthesis of parallels goes to the first", "Hall v. State, 306 Ga. 647, 649 n.1 (832 SE2d 777) (2019) (citation and punctuation omitted).",
			"0 case [306 Ga. 647] p=Hall d=State court=ga year=2019 pins=649 n.1 alteration=citation and punctuation omitted\n" +
				"1 case [832 SE2d 777] p=Hall d=State court=ga year=2019 parallel=0"},
		{"treaties, orders and reports in their second places", "Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993). H.R. Rep. No. 94-1476, at 47 (1976), reprinted in 1976 U.S.C.C.A.N. 5659, 5663.",
			"0 other [Exec. Order No. 12,866]\n" +
				"1 regulation [58 Fed. Reg. 51,735] year=1993 parallel=0\n" +
				"2 legislative [H.R. Rep. No. 94-1476, at 47] year=1976 pins=47\n" +
				"3 legislative [1976 U.S.C.C.A.N. 5659] pins=5663 parallel=2"},
		{"reports on lines of their own, as on the web, are no heads of pages", "Jory v. Marsh Assn\n\n.,\n\n544 U.S. 550\n\n, 553,\n\n125 S.Ct. 2055\n\n(2005). See 544 U.S., at 561\n\n,\n\n125 S.Ct. 2055\n\n. See\n\nid\n\n., at 562\n\n,\n\n125 S.Ct. 2055\n\n.",
			"0 case [544 U.S. 550] p=Jory d=Marsh Assn. court=scotus year=2005 pins=553\n" +
				"1 case [125 S.Ct. 2055] p=Jory d=Marsh Assn. court=scotus year=2005 parallel=0\n" +
				"2 short_case [544 U.S., at 561] signal=See court=scotus pins=561\n" +
				"3 case [125 S.Ct. 2055] court=scotus parallel=2\n" +
				"4 id [id ., at 562] signal=See pins=562\n" +
				"5 case [125 S.Ct. 2055] court=scotus parallel=4"},
		{"a later decision that supplements", "Kay v. Comm’r, 131 T.C. 185, 189 (2008), supplementing T.C. Memo. 2007-340.",
			"0 case [131 T.C. 185] p=Kay d=Comm’r court=tax year=2008 pins=189 supplementing>1\n" +
				"1 case [T.C. Memo. 2007-340] p=Kay d=Comm’r court=tax year=2007 history=0"},
	})
}

// TestShortForms reads short forms, their pins and the names given for later use (Bluebook 4, 10.9).
func TestShortForms(t *testing.T) {
	runForms(t, []form{
		{"a neutral citation printed again", "See VCD, Inc. v. Utah Bank, 2012 UT 89, ¶ 20, 293 P.3d 290. It said so. 2012 UT 89, ¶ 20. See VCD, 2012 UT 89, ¶¶ 36–39. State v. Orr, 2011-Ohio-2428, ¶ 3. Later: Orr, 2011-Ohio-2428, ¶ 17.",
			"0 case [2012 UT 89] signal=See p=VCD, Inc. d=Utah Bank court=utah year=2012 pins=¶ 20\n" +
				"1 case [293 P.3d 290] p=VCD, Inc. d=Utah Bank court=utah year=2012 parallel=0\n" +
				"2 short_case [2012 UT 89, ¶ 20] court=utah pins=¶ 20\n" +
				"3 short_case [2012 UT 89, ¶¶ 36–39] signal=See name=VCD of=VCD court=utah pins=¶¶ 36–39\n" +
				"4 case [2011-Ohio-2428] p=State d=Orr year=2011 pins=¶ 3\n" +
				"5 short_case [2011-Ohio-2428, ¶ 17] name=Orr of=Orr pins=¶ 17"},
		{"parallels without a pin of their own", "NMX Cap. v. Rep. of Arden, 17 N.Y.3d 250, 928 N.Y.S.2d 666, 952 N.E.2d 482 (2011). NMX Cap., 928 N.Y.S.2d 666, 952 N.E.2d at 492.",
			"0 case [17 N.Y.3d 250] p=NMX Cap. d=Rep. of Arden court=ny year=2011\n" +
				"1 case [928 N.Y.S.2d 666] p=NMX Cap. d=Rep. of Arden court=ny year=2011 parallel=0\n" +
				"2 case [952 N.E.2d 482] p=NMX Cap. d=Rep. of Arden court=ny year=2011 parallel=0\n" +
				"3 short_case [928 N.Y.S.2d 666] name=NMX Cap. of=NMX Cap.\n" +
				"4 short_case [952 N.E.2d at 492] pins=492 parallel=3"},
		{"supra behind the volume", "Johns v. Comm’r of Corr., 330 Conn. 520, 538, 198 A.3d 52 (2019). Johns v. Comm’r of Corr., supra, 330 Conn. 519–20 and n.12.",
			"0 case [330 Conn. 520] p=Johns d=Comm’r of Corr. court=conn year=2019 pins=538\n" +
				"1 case [198 A.3d 52] p=Johns d=Comm’r of Corr. court=conn year=2019 parallel=0\n" +
				"2 short_case [330 Conn. 519–20 and n.12] of=Johns v. Comm’r of Corr. pins=519–20 and n.12"},
		{"ibid. and id. worn by the scan", "Orrin v. Pell, 512 F.3d 101, 104 (7th Cir. 2008). It fell. Ibid, (emphasis added). Then ( ibid . ), and id ., at 105. More. .Id. at 106.",
			"0 case [512 F.3d 101] p=Orrin d=Pell court=ca7 year=2008 pins=104\n" +
				"1 id [Ibid]\n" +
				"2 id [ibid .]\n" +
				"3 id [id ., at 105] pins=105\n" +
				"4 id [Id. at 106] pins=106"},
		{"pages of an appendix, pages of the record's own count", "Loan papers, Harrow Aff. at A176. Id., at A177. ECF No. 1, PageID.3. Id., PageID.4-5.",
			"0 record [Harrow Aff. at A176] pins=A176\n" +
				"1 id [Id., at A177] pins=A177\n" +
				"2 record [ECF No. 1, PageID.3] pins=PageID.3\n" +
				"3 id [Id., PageID.4-5] pins=PageID.4-5"},
		{"a section behind a broken paragraph", "The Act is 16 U.S.C. § 1531.\n\nId.\n\n§ 1533(c)(1). And it says so.\n\nSee id.\n\n§ 1534.",
			"0 statute [16 U.S.C. § 1531]\n" +
				"1 id [Id. § 1533(c)(1)] pins=§ 1533(c)(1)\n" +
				"2 id [id. § 1534] signal=See pins=§ 1534"},
		{"notes before supra", "Orr, Fair Claims, 80 Colum. L. Rev. 943 (1980); nn. 116, 118, supra; post, p. 158.",
			"0 journal [80 Colum. L. Rev. 943] year=1980\n" +
				"1 supra [nn. 116, 118, supra]\n" +
				"2 supra [post, p. 158] pins=p. 158"},
		{"a name to be used hereafter", "Bosh v. State, 34 So. 3d 5 (La. 2001) (hereinafter Bosh I). Later, Bosh v. State, 839 So. 2d 960 (La. 2003) (“Bosh II”). See Bosh II, at 966. Bosh I, 34 So. 3d at 7.",
			"0 case [34 So. 3d 5] p=Bosh d=State court=la year=2001 explanatory=hereinafter Bosh I\n" +
				"1 case [839 So. 2d 960] p=Bosh d=State court=la year=2003 explanatory=“Bosh II”\n" +
				"2 short_case [at 966] signal=See of=Bosh II pins=966\n" +
				"3 short_case [34 So. 3d at 7] of=Bosh I pins=7"},
		{"a signal before a break of paragraphs", "See\n\nOrrin v. Pell, 512 F.3d 101 (7th Cir. 2008).",
			"0 case [512 F.3d 101] signal=See p=Orrin d=Pell court=ca7 year=2008"},
	})
}

// numberedLines is a page and a part of pleading paper, up to line n of its second page.
func numberedLines(n int) string {
	var b strings.Builder
	for page, last := range []int{25, n} {
		for i := 1; i <= last; i++ {
			fmt.Fprintf(&b, "%d    page %d goes on so and\n\n", i, page)
		}
	}
	return b.String()
}

type form struct{ name, text, want string }

func runForms(t *testing.T, forms []form) {
	t.Helper()
	for _, c := range forms {
		if got := dump(c.text, find(t, c.text)); got != c.want {
			t.Errorf("%s: %s\ngot\n%s\nwant\n%s", c.name, c.text, got, c.want)
		}
	}
}
