package cite

import (
	"fmt"
	"strings"
	"testing"
)

// The record as districts and briefs cite it, each in a paper of its own.
func TestRecordManners(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// letters that name the docket only where the paper says so
		{"[R. 24-2 at 3.] He wrote. [R. 7; R. 13.] It came. [R. 43 at 3, 18.]", "record [R. 24-2 at 3] att=2 entry=24 pins=3\nrecord [R. 7] entry=7\nrecord [R. 13] entry=13\nrecord [R. 43 at 3, 18] entry=43 pins=3, 18"},
		{"(R. 7; R. 13.)", "record [R. 7] doc=R. pins=7\nrecord [R. 13] doc=R. pins=13"},
		{"See R.120 at 266.", "record [R.120 at 266] entry=120 pins=266"},
		{"[See R. 24-2: Dr. Voss Aff., at PageID #72 (noting it).]", "record [R. 24-2: Dr. Voss Aff., at PageID #72] att=2 doc=Dr. Voss Aff. entry=24 pins=PageID #72"},
		{"(R. 24, Opinion, PageID 345.)", "record [R. 24, Opinion, PageID 345] doc=Opinion entry=24 pins=PageID 345"},
		{"Fed. R. 12 at 3; John R. 4 at 5 p.m.; 8 R. 12 at 3", ""},
		{"(See Record No. 4-2 at ¶ 15.)", "record [Record No. 4-2 at ¶ 15] att=2 entry=4 pins=¶ 15"},
		{"Record No. 1234-05-2 is another appeal.", ""},
		{"He sued. D. 1. They moved. D. 10. See D. 1 at ¶ 4.", "record [D. 1] entry=1\nrecord [D. 10] entry=10\nrecord [D. 1 at ¶ 4] entry=1 pins=¶ 4"},
		{"It is DENIED. D. 2 Background. Class D 11.", ""},
		{"The letter did. DE 57-1. See DE 49 at 2 (citing DE 28, 49).", "record [DE 57-1] att=1 entry=57\nrecord [DE 49 at 2] entry=49 pins=2\nrecord [DE 28, 49] entries=28|49"},
		{"of Dover, DE 19901; see DE 49 at 2", "record [DE 49 at 2] entry=49 pins=2"},
		{"(DE-12 at 3.)", "record [DE-12 at 3] entry=12 pins=3"},
		{"he signed form DOC-1163 in No. RE-90-41", ""},
		// names of the docket
		{"ACP left this action, see docket entry 25, and See docket\nentry 55.", "record [docket entry 25] entry=25\nrecord [docket\nentry 55] entry=55"},
		{"the docket 25 cases long; see Docket Entry 5/3/19", ""},
		{"[Re: ECF 124, 141, 142, 146]", "record [ECF 124, 141, 142, 146] entries=124|141|142|146"},
		{"(ECF 12, 4)", "record [ECF 12] entry=12"},
		{"(NYSCEF Doc. No. 12 at 3.) Clerk's No. 14. (Instrument No. 9.)", "record [NYSCEF Doc. No. 12 at 3] entry=12 pins=3\nrecord [Clerk's No. 14] entry=14\nrecord [Instrument No. 9] entry=9"},
		{"(ECF No. 31-\n15 ¶ 21.)", "record [ECF No. 31-\n15 ¶ 21] att=15 entry=31 pins=¶ 21"},
		{"[Doc. 5, pgs. 1-2]", "record [Doc. 5, pgs. 1-2] entry=5 pins=pgs. 1-2"},
		// a paper, its exhibit and its entry are one
		{"Kern Dep. 79:13-23, Exh. F to Grant Decl., ECF 41-2. Next.", "record [Kern Dep. 79:13-23, Exh. F to Grant Decl., ECF 41-2] att=2 doc=Kern Dep. entry=41 pins=79:13-23"},
		{"(Otto Dep. 12:3-5, Mar. 3, 2019, ECF No. 30-4.)", "record [Otto Dep. 12:3-5, Mar. 3, 2019, ECF No. 30-4] att=4 doc=Otto Dep. entry=30 pins=12:3-5"},
		{"Rec. Doc. 152, Nilsen Testimony at 161:6-7.", "record [Rec. Doc. 152, Nilsen Testimony at 161:6-7] doc=Nilsen Testimony entry=152 pins=161:6-7"},
		{"It was so. See Minute Entry, ECF No. 12.", "record [Minute Entry, ECF No. 12] doc=Minute Entry entry=12"},
		{"See Ott v. Lund, ECF No. 12.", "record [ECF No. 12] entry=12"},
		{"(Def.'s Resp. to Pl.'s SMF ¶ 4.)", "record [Def.'s Resp. to Pl.'s SMF ¶ 4] doc=Def.'s Resp. to Pl.'s SMF pins=¶ 4"},
		{"(Compl. [1] ¶ 4; Mot. [12] at 4.)", "record [Compl. [1] ¶ 4] doc=Compl. entry=1 pins=¶ 4\nrecord [Mot. [12] at 4] doc=Mot. entry=12 pins=4"},
		{"(Ott Dep. at 45:3-10; 46:1-4.)", "record [Ott Dep. at 45:3-10; 46:1-4] doc=Ott Dep. pins=45:3-10|46:1-4"},
		{"(Dkt. 12, 14, 16.)", "record [Dkt. 12, 14, 16] entries=12|14|16"},
		{"(SUF No. 12; Appx45-46; SPA 7.)", "record [SUF No. 12] doc=SUF pins=12\nrecord [Appx45-46] doc=Appx pins=45-46\nrecord [SPA 7] doc=SPA pins=7"},
		{"Atlanta, GA 30303; (Minute Order at 2.) Br. for Appellee at 12.", "record [Minute Order at 2] doc=Minute Order pins=2\nrecord [Br. for Appellee at 12] doc=Br. for Appellee pins=12"},
		{"(Ex. 4F/3; PX3 at 4; 2RT 34-35.) See DX12.", "record [Ex. 4F/3] doc=Ex. 4F/3\nrecord [PX3 at 4] doc=PX3 pins=4\nrecord [2RT 34-35] doc=2RT pins=34-35\nrecord [DX12] doc=DX12"},
		{"the PX3 format and a 3CR 45 engine", ""},
		{"(Tr. Mar. 4, 2019 at 45; Ott Dep. (ECF No. 12-2) 45:3; Bankr. ECF No. 12.)", "record [Tr. Mar. 4, 2019 at 45] doc=Tr. pins=45\nrecord [Ott Dep. (ECF No. 12-2) 45:3] att=2 doc=Ott Dep. entry=12 pins=45:3\nrecord [Bankr. ECF No. 12] entry=12"},
		// testimony, orders, briefs
		{"See Test. of Dr. Holm. He came.", "record [Test. of Dr. Holm] doc=Test. of Dr. Holm"},
		{"the Bar Test. 45 passed", ""},
		{"(See April 8 Order at 2:10-13; June 21, 2007 Order at 6.)", "record [April 8 Order at 2:10-13] doc=April 8 Order pins=2:10-13\nrecord [June 21, 2007 Order at 6] doc=June 21, 2007 Order pins=6"},
		{"It will. Motion at 7-8. (Plaintiffs' Brief at 5.)", "record [Motion at 7-8] doc=Motion pins=7-8\nrecord [Plaintiffs' Brief at 5] doc=Plaintiffs' Brief pins=5"},
		{"The Court heard the Motion at 3 p.m. See Motion at 3 p.m. A new Order at 5 dollars. The Order at 3.", ""},
		{"Brief for Respondent 36. See Brief for State of Ohio et al. as Amici Curiae 14-15; Reply Brief 3; Brief in Opposition 12, n. 4.", "record [Brief for Respondent 36] doc=Brief for Respondent pins=36\nrecord [Brief for State of Ohio et al. as Amici Curiae 14-15] doc=Brief for State of Ohio et al. as Amici Curiae pins=14-15\nrecord [Reply Brief 3] doc=Reply Brief pins=3\nrecord [Brief in Opposition 12] doc=Brief in Opposition pins=12"},
		{"See Brief for Appellees in Orr v. School Bd. of Kern Cty., O. T. 1952, No. 191, p. 30. (Brief, p. 28.)", "record [Brief for Appellees in Orr v. School Bd. of Kern Cty., O. T. 1952, No. 191, p. 30] doc=Brief for Appellees in Orr v. School Bd. of Kern Cty., O. T. 1952, No. 191 pins=30\nrecord [Brief, p. 28] doc=Brief pins=p. 28"},
		{"the Brief of June 3, 2019; a Brief for 3 clients", ""},
		{"(N.T. Sentencing Hearing, 4/14/21, at 5; N.T. Trial, 3/4/10, at 45)", "record [N.T. Sentencing Hearing, 4/14/21, at 5] doc=N.T. Sentencing Hearing pins=5\nrecord [N.T. Trial, 3/4/10, at 45] doc=N.T. Trial pins=45"},
		{"(Trial Court Opinion, 6/1/21, at 4.) The Trial Court Opinion is thorough.", "record [Trial Court Opinion, 6/1/21, at 4] doc=Trial Court Opinion pins=4"},
		{"The N.T. Hearing was long.", ""},
		{"(5/3/19 Tr. 12; N.T. 3/4/19 at 23; Tr. II at 45; PTX-12.)", "record [5/3/19 Tr. 12] doc=5/3/19 Tr. pins=12\nrecord [N.T. 3/4/19 at 23] doc=N.T. pins=23\nrecord [Tr. II at 45] doc=Tr. II pins=45\nrecord [PTX-12] doc=PTX-12"},
		{"(Plea Agreement ¶ 3.) under the Settlement Agreement. ECF 12.", "record [Plea Agreement ¶ 3] doc=Plea Agreement pins=¶ 3\nrecord [ECF 12] entry=12"},
		{"See Pls.' Ex. 6.7 The next. See Def.'s Ex. 10.1 The end.\n7 A copy of the guide.\n", "record [Pls.' Ex. 6] doc=Pls.' Ex. 6\nrecord [Def.'s Ex. 10.1] doc=Def.'s Ex. 10.1"},
		{"V. A NEW ATTORNEY FEE AWARD\n\n¶68 Last, we turn", ""},
		{"the Predominant-Factor Test\n¶ 22 Plaintiffs argue", ""},
		{"In State v. Orr, Docket No. 22,715, filed May 3; 940 P.2d 1200, 1204 (App.1997)", ""},
		{"See Minute Order (Apr. 19, 2025) (granting it); Text Order dated May 3, 2019. The Order of May 3, 2019, Order (May 3, 2019).", "record [Minute Order (Apr. 19, 2025)] doc=Minute Order\nrecord [Text Order dated May 3, 2019] doc=Text Order"},
		// a bracket inside a citation is no entry
		{"[Orr v.] Graham, 473 U.S. [159] at 167 n. 14", ""},
	} {
		if got := found(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// A signal before the paper or the brackets is the entry's, and is carried down a string
// over what is said of the papers.
func TestRecordSignals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met. See Minutes (Dkt. 30).", "See"},
		{"It is so, see [Doc. 1, pg. 10].", "see"},
		{"He asked us to see (Doc. 4).", ""},
		{"See Def. Ex. E (memo of the council listing streets); Def. Ex. M (resolution on them); Def. Ex. I (map).", "See/See/See"},
		{"See R. 24 at 3 (noting it); R. 25 at 4 (same).", "See/See"},
	} {
		var got []string
		for _, x := range find(t, c.text) {
			got = append(got, x.Signal)
		}
		if s := strings.Join(got, "/"); s != c.want {
			t.Errorf("%q: signals %q, want %q", c.text, s, c.want)
		}
	}
}

// The filing stamp and the folio between two halves of a sentence are passed over, as
// are the line numbers of pleading paper and the words upright in its margin.
func TestPageFurniture(t *testing.T) {
	stamp := "\n5 \n \n\nCase 4:17-cv-00214-AB   Document 153   Filed 11/17/17   Page 6 of 32\n   \n \n"
	for _, c := range []struct{ text, want string }{
		{"It is 50%. Pls.' Ex. 28, at " + stamp + "6-7. Once", "[6-7]"},
		{"See Orr v. Lund, 2024 " + stamp + "WL 1005553, at *3 (D.S.C. Jan. 30, 2024).", "[*3]"},
		{"See Orr v. Lund, 2010 WL 34, at\n\nCase 1:11-cv-10852-AB   Document 24   Filed 03/28/12   Page 13 of 27\n\n\f\n14\n\n*3 (D.P.R. Aug. 30, 2010).", "[*3]"},
		{"See Orr v. Lund, 9 F.3d 10, \n\nAppellate Case: 21-800     Document: 0101     Date Filed: 01/11/2021     Page: 4 \n\n12 (10th Cir. 1999).", "[12]"},
		{"inside the car. Orr v. Long, 463\n\n\f6\nU.S. 1032, 1049 (1983).", "[1049]"},
		{"Orr v. Lund, 729 F.2d 1300, 1301\n\nCase 4:06-cv-00032-AB     Document 47     Filed 09/11/2006     Page 2 of 3\nPage 2 of 3\n(11th Cir. 1984).", "[1301]"},
		{"It is so. ECF No. 12, at 3." + stamp + "Id. at 4.", "[3] [4]"},
		{"See ECF No. \n2 \n \n\nCase: 5:25-cv-00238-AB  Doc #: 34  Filed: 08/04/25  Page: 3 of 13 - Page ID#:\n469\n12 at 4.", "[4]"},
	} {
		if got := pinsOf(t, c.text); got != c.want {
			t.Errorf("%q: pins %s, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, want string }{
		{"(Defs.' Mot. Ex. 1-A.) He left. (Id. Ex. 1-B.) (Id. Exs. 2-C, 2-D.) (Id. Ex. 2-E, I-871, Form M-488.)", "[] [Ex. 1-B] [Exs. 2-C, 2-D] [Ex. 2-E]"},
		{"Utah Code Ann. § 77-32-306. Id. §§ 77-32-304.5(1), (2)(a). Id. § 77-32-3(a) (2) the next.", "[] [§§ 77-32-304.5(1), (2)(a)] [§ 77-32-3(a)]"},
	} {
		if got := pinsOf(t, c.text); got != c.want {
			t.Errorf("%q: pins %s, want %s", c.text, got, c.want)
		}
	}
	head := "\n\nORR V. LUND\n\n2022-NCSC-1\n\nOpinion of the Court\n\n"
	text := strings.Repeat("The words of the court go on. ", 90)
	if got := len(find(t, text+"See Kern v. Voss, 2021-NCSC-57, ¶ 4."+head+text+head+text+head+text)); got != 1 {
		t.Errorf("heads of pages: %d citations, want 1", got)
	}
	var page strings.Builder
	for p := 0; p < 3; p++ {
		for n := 1; n <= 28; n++ {
			switch {
			case p == 1 && n == 12:
				page.WriteString("12  was so.  Otto Decl. ¶ \n \na\ntr in\n")
			case p == 1 && n == 13:
				page.WriteString("uoro 13  6, ECF 52-4.  He held, Kern Dep. 7:4-\n")
			case p == 1 && n == 14:
				page.WriteString("14  9, Exh. 3 to Rifkin \n")
			case p == 1 && n == 15:
				page.WriteString("S d nr\nee 15  Decl., ECF 47-5.\n")
			default:
				fmt.Fprintf(&page, "%d  words of the order go on \n", n)
			}
		}
		page.WriteString(" \n\n")
	}
	if got, want := pinsOf(t, page.String()), "[¶ 6] [7:4- 9]"; got != want {
		t.Errorf("pleading paper: pins %s, want %s", got, want)
	}
	for i, x := range find(t, page.String()) {
		if want := []string{"52", "47"}[i]; x.Entry != want {
			t.Errorf("pleading paper: entry %q, want %q", x.Entry, want)
		}
	}
}

// pinsOf are the pins of every citation in s.
func pinsOf(t *testing.T, s string) string {
	var got []string
	for _, x := range find(t, s) {
		got = append(got, fmt.Sprint(x.Pins))
	}
	return strings.Join(got, " ")
}
