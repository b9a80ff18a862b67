package cite

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pincite/core/lex"
	"pincite/core/text"
)

// find is every citation of s, after the promises that hold for any text were checked.
func find(t testing.TB, s string) []Citation {
	t.Helper()
	doc := text.FromString(s)
	s = doc.String()
	got := Find(doc, lex.Scan(s))
	last := 0
	for i, c := range got {
		if c.Core.Start < last || c.Core.Empty() || c.Core.End > len(s) {
			t.Fatalf("citation %d: core %v out of order or outside a text of %d bytes", i, c.Core, len(s))
		}
		last = c.Core.Start
		if !c.Full.Contains(c.Core) || c.Full.End > len(s) {
			t.Fatalf("citation %d: full %v does not hold core %v", i, c.Full, c.Core)
		}
		for _, at := range []int{c.Core.Start, c.Core.End, c.Full.Start, c.Full.End} {
			if at < len(s) && !utf8.RuneStart(s[at]) {
				t.Fatalf("citation %d: byte %d is inside a character", i, at)
			}
		}
		for _, link := range []int{c.Inside, c.HistoryOf, c.ParallelOf} {
			if link < None || link >= len(got) || link == i {
				t.Fatalf("citation %d: link %d of %d", i, link, len(got))
			}
		}
		for _, p := range c.Parentheticals {
			for _, k := range p.Citations {
				if got[k].Inside != i {
					t.Fatalf("citation %d: its parenthesis holds %d, which is inside %d", i, k, got[k].Inside)
				}
			}
		}
	}
	return got
}

// dump is one line for each citation: kind, core, then what is not empty.
func dump(s string, cites []Citation) string {
	var b strings.Builder
	for i, c := range cites {
		fmt.Fprintf(&b, "%d %s [%s]", i, c.Kind, collapse(s[c.Core.Start:c.Core.End]))
		add := func(name, v string) {
			if v != "" {
				fmt.Fprintf(&b, " %s=%s", name, v)
			}
		}
		link := func(name string, k int) {
			if k != None {
				fmt.Fprintf(&b, " %s=%d", name, k)
			}
		}
		add("signal", c.Signal)
		add("p", c.Plaintiff)
		add("d", c.Defendant)
		add("name", c.CaseName)
		add("main", c.MainCase)
		add("of", c.AntecedentName)
		add("court", c.Court)
		if c.Year > 0 {
			add("year", fmt.Sprint(c.Year))
		}
		add("pins", strings.Join(c.Pins, "|"))
		add("no", c.DocketNumber)
		link("in", c.Inside)
		link("history", c.HistoryOf)
		link("parallel", c.ParallelOf)
		for _, p := range c.Parentheticals {
			add(string(p.Kind), p.Text)
		}
		for _, h := range c.History {
			fmt.Fprintf(&b, " %s>%d", h.Relation, h.Citation)
		}
		b.WriteByte('\n')
	}
	return strings.TrimRight(b.String(), "\n")
}

func TestCases(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a full case", "Harrow v. Quill, 512 F.3d 101, 104-05 (7th Cir. 2008).",
			"0 case [512 F.3d 101] p=Harrow d=Quill court=ca7 year=2008 pins=104-05"},
		{"a signal is no part of the name", "See also Orrin Bros., Inc. v. Town of Pell, 55 U.S. 7 (1850).",
			"0 case [55 U.S. 7] signal=See also p=Orrin Bros., Inc. d=Town of Pell court=scotus year=1850"},
		{"nor is the head of a sentence", "In Marlowe v. Tindall, 3 F.4th 5 (1st Cir. 2021), it did. Under Ott v. Reed, 4 F.4th 6 (2d Cir. 2021), it did not.",
			"0 case [3 F.4th 5] p=Marlowe d=Tindall court=ca1 year=2021\n1 case [4 F.4th 6] p=Ott d=Reed court=ca2 year=2021"},
		{"one-party names", "In re Castellan, 12 B.R. 34 (Bankr. D. Me. 1981); Ex parte Dunmore, 9 Wall. 3 (1870).",
			"0 case [12 B.R. 34] name=In re Castellan court=meb year=1981\n1 case [9 Wall. 3] name=Ex parte Dunmore court=scotus year=1870"},
		{"a core broken over lines", "Harrow v.\nQuill, 512\nF. 3d 101,\n104 (7th\nCir. 2008).",
			"0 case [512 F. 3d 101] p=Harrow d=Quill court=ca7 year=2008 pins=104"},
		{"years stay with their own case", "Ames v. Boyle, 347 U.S. 483 (1954), and Cole v. Dorn, 384 U.S. 436 (1966).",
			"0 case [347 U.S. 483] p=Ames d=Boyle court=scotus year=1954\n1 case [384 U.S. 436] p=Cole d=Dorn court=scotus year=1966"},
		{"later history in a chain", "Ames v. Boyle, 1 F.2d 1 (3d Cir. 1925), aff'd, 270 U.S. 5 (1926), reh'g denied, 270 U.S. 9 (1926).",
			"0 case [1 F.2d 1] p=Ames d=Boyle court=ca3 year=1925 affirmed>1 rehearing_denied>2\n" +
				"1 case [270 U.S. 5] p=Ames d=Boyle court=scotus year=1926 history=0\n2 case [270 U.S. 9] p=Ames d=Boyle court=scotus year=1926 history=0"},
		{"a case in the parenthesis of another", "Rand v. Skye, 676 F.2d 1211, 1214 (8th Cir. 1982) (quoting Tarn Inns of Am., Inc. v. U. & V. Corp., 409 F.2d 614, 618 (3d Cir. 1969)).",
			"0 case [676 F.2d 1211] p=Rand d=Skye court=ca8 year=1982 pins=1214 quoting=quoting Tarn Inns of Am., Inc. v. U. & V. Corp., 409 F.2d 614, 618 (3d Cir. 1969)\n" +
				"1 case [409 F.2d 614] p=Tarn Inns of Am., Inc. d=U. & V. Corp. court=ca3 year=1969 pins=618 in=0"},
		{"weight and reason", "Diaz v. Juno, 839 F.3d 1276, 1287-88 (10th Cir. 2016) (Lark, J., dissenting) (noting the rule).",
			"0 case [839 F.3d 1276] p=Diaz d=Juno court=ca10 year=2016 pins=1287-88 weight=Lark, J., dissenting explanatory=noting the rule"},
		{"parallels share court and year", "Ray v. Sand, 360 S.C. 18, 25, 598 S.E.2d 735, 740 (2004).",
			"0 case [360 S.C. 18] p=Ray d=Sand court=sc year=2004 pins=25\n1 case [598 S.E.2d 735] p=Ray d=Sand court=sc year=2004 pins=740 parallel=0"},
		{"a string carries its signal", "See Ash v. Birch, 1 F.3d 2 (1st Cir. 1993); Cedar v. Date, 3 F.3d 4 (2d Cir. 1993); but see Elm v. Fir, 5 F.3d 6 (3d Cir. 1993).",
			"0 case [1 F.3d 2] signal=See p=Ash d=Birch court=ca1 year=1993\n1 case [3 F.3d 4] signal=See p=Cedar d=Date court=ca2 year=1993\n2 case [5 F.3d 6] signal=but see p=Elm d=Fir court=ca3 year=1993"},
		{"a decision known by its number", "Nye v. Oak, No. 1:19-cv-22, 2020 WL 1234567, at *3 (D. Me. Mar. 3, 2020).",
			"0 docket [2020 WL 1234567] p=Nye d=Oak court=med year=2020 pins=*3 no=1:19-cv-22"},
		{"short form, id. and supra", "Dahl Sys., Inc. v. Voss, 640 F.2d 109 (8th Cir. 1981). Dahl, 640 F.2d at 113. Id. at 114 & n.6. Dahl, supra note 5, at 12.",
			"0 case [640 F.2d 109] p=Dahl Sys., Inc. d=Voss court=ca8 year=1981\n1 short_case [640 F.2d at 113] of=Dahl pins=113\n2 id [Id. at 114 & n.6] pins=114 & n.6\n3 supra [supra note 5, at 12] of=Dahl pins=12"},
		{"California", "(People v. Yarrow (1990) 50 Cal.3d 100, 115 [266 Cal.Rptr. 569, 786 P.2d 892].)",
			"0 case [50 Cal.3d 100] p=People d=Yarrow court=cal year=1990 pins=115\n1 case [266 Cal.Rptr. 569] p=People d=Yarrow court=cal year=1990 parallel=0\n2 case [786 P.2d 892] p=People d=Yarrow court=cal year=1990 parallel=0"},
		{"New York", "Coe v NAX Constr. Co., Inc., 10 NY3d 592, 607 [2008]; 63 NY2d 582 [1984], revg 98 AD2d 999 [2d Dept 1983].",
			"0 case [10 NY3d 592] p=Coe d=NAX Constr. Co., Inc. court=ny year=2008 pins=607\n1 case [63 NY2d 582] court=ny year=1984 reversing>2\n2 case [98 AD2d 999] court=nyappdiv year=1983 history=1"},
		{"Texas", "Lott v. Mead, 97 S.W.3d 756, 758 (Tex. App.—Dallas 2003, no pet.).",
			"0 case [97 S.W.3d 756] p=Lott d=Mead court=texapp year=2003 pins=758 no_petition>-1"},
		{"Ohio", "State v. Bonner, 140 Ohio St.3d 209, 2014-Ohio-3177, 16 N.E.3d 659, ¶ 29. Bonner at ¶ 37.",
			"0 case [140 Ohio St.3d 209] p=State d=Bonner court=ohio year=2014 pins=¶ 29\n1 case [2014-Ohio-3177] p=State d=Bonner court=ohio year=2014 parallel=0\n2 case [16 N.E.3d 659] p=State d=Bonner court=ohio year=2014 parallel=0\n3 short_case [at ¶ 37] of=Bonner pins=¶ 37"},
		{"Georgia", "Young v. State, 294 Ga. App. 227, 230 (1) (669 SE2d 407) (2008).",
			"0 case [294 Ga. App. 227] p=Young d=State court=gactapp year=2008 pins=230 (1)\n1 case [669 SE2d 407] p=Young d=State court=gactapp year=2008 parallel=0"},
		{"a report not yet bound", "Kerr v. Lund, 587 U. S. ___, ___ (2019) (slip op., at 3).",
			"0 case [587 U. S. ___] p=Kerr d=Lund court=scotus year=2019 pins=___|slip op., at 3"},
		{"emphasis is no part of a name", "*See also Cole v. Bent*, 760 F.2d 226 (8th Cir. 1985), *cert. denied*, 474 U.S. 921 (1985).",
			"0 case [760 F.2d 226] signal=See also p=Cole d=Bent court=ca8 year=1985 cert_denied>1\n1 case [474 U.S. 921] p=Cole d=Bent court=scotus year=1985 history=0"},
		{"places in this very paper", "See ante, at 5; post, at 7; infra Part II.",
			"0 supra [ante, at 5] signal=See pins=5\n1 supra [post, at 7] signal=See pins=7\n2 supra [infra Part II] signal=See pins=Part II"},
		{"a break that parts no paragraph", "It is so.\n\nSee\n\nShea v. State,\n\n259 Ga. 51\n\n(1989). Done.",
			"0 case [259 Ga. 51] signal=See p=Shea d=State court=ga year=1989"},
		{"a word parted at the line's end", "Gibson v. Florida Legis-\nlative Comm., 372 U. S. 539 (1963).",
			"0 case [372 U. S. 539] p=Gibson d=Florida Legislative Comm. court=scotus year=1963"},
		{"a mark of the reporter's page inside a name", "It held so.\n\nFarrow\n\n*743\n\nv. Delmar,\n\n438 U.S. 154, 155 (1978). See Quill *395Chemical Co. v. Orr, 823 F.2d 28 (1st Cir. 1987).",
			"0 case [438 U.S. 154] p=Farrow d=Delmar court=scotus year=1978 pins=155\n1 case [823 F.2d 28] signal=See p=Quill Chemical Co. d=Orr court=ca1 year=1987"},
		{"a page in another reporter behind id. and supra", "Id. at 5, 113 S.Ct. 2384. Id. at 6, 113 S.Ct. at 2385. Orrin, supra, at 9, 120 S. Ct. 13.",
			"0 id [Id. at 5] pins=5\n1 case [113 S.Ct. 2384] court=scotus parallel=0\n2 id [Id. at 6] pins=6\n3 short_case [113 S.Ct. at 2385] court=scotus pins=2385 parallel=2\n" +
				"4 supra [supra, at 9] of=Orrin pins=9\n5 case [120 S. Ct. 13] court=scotus parallel=4"},
		{"Ohio's districts", "Hale v. Innes, 10th Dist. Franklin No. 10AP-4, 2010-Ohio-5262, ¶ 6.",
			"0 case [2010-Ohio-5262] p=Hale d=Innes court=ohioctapp year=2010 pins=¶ 6 no=10AP-4"},
		{"Louisiana's serial numbers", "Joss v. Kidd, 34,430-CA (La. App. 2 Cir. 4/4/01), 787 So. 2d 357, 368.",
			"0 case [787 So. 2d 357] p=Joss d=Kidd court=lactapp year=2001 pins=368 no=34,430-CA"},
		{"the Supreme Court's style of circuits", "Lund v. Moss, 337 F. 2d 254, 256 (CA8).",
			"0 case [337 F. 2d 254] p=Lund d=Moss court=ca8 pins=256"},
		{"a name for later use is no part of a party", "Nash v. Otter (“Nash II”), 689 F.3d 764 (D.C. Cir. 2012).",
			"0 case [689 F.3d 764] p=Nash d=Otter court=cadc year=2012"},
		{"a particle begins a name", "It failed. von Rabe v. von Rabe, 26 Va. App. 239 (1997). See 84 Lumen Co. v. Pratt, 5 F.3d 1 (3d Cir. 1993).",
			"0 case [26 Va. App. 239] p=von Rabe d=von Rabe court=vactapp year=1997\n1 case [5 F.3d 1] signal=See p=84 Lumen Co. d=Pratt court=ca3 year=1993"},
		{"a docket number between history and its decision", "Pell v. Quay, No. 23-cv-7, 2025 WL 22573, at *12 (N.D. Ill. Aug. 7, 2025), reconsideration denied, No. 23-cv-7, 2025 WL 30891 (N.D. Ill. Nov. 5, 2025).",
			"0 docket [2025 WL 22573] p=Pell d=Quay court=ilnd year=2025 pins=*12 no=23-cv-7 reconsideration_denied>1\n1 docket [2025 WL 30891] p=Pell d=Quay court=ilnd year=2025 no=23-cv-7 history=0"},
		{"names of unusual make", "Reed v. Marlo.com Servs. LLC, 1 F.4th 2 (6th Cir. 2021). Sable etc. Co. v. Tarn (1956) 46 Cal.2d 517. In re Ulm Litig. (MDL No. 296), 673 F.2d 1020 (9th Cir. 1982).",
			"0 case [1 F.4th 2] p=Reed d=Marlo.com Servs. LLC court=ca6 year=2021\n1 case [46 Cal.2d 517] p=Sable etc. Co. d=Tarn court=cal year=1956\n2 case [673 F.2d 1020] name=In re Ulm Litig. court=ca9 year=1982 no=296"},
		{"a dash worn short", "Voss v. Wynn, - U.S. -, 118 S.Ct. 512, 139 L.Ed.2d 508 (1997).",
			"0 case [- U.S. -] p=Voss d=Wynn court=scotus year=1997\n1 case [118 S.Ct. 512] p=Voss d=Wynn court=scotus year=1997 parallel=0\n2 case [139 L.Ed.2d 508] p=Voss d=Wynn court=scotus year=1997 parallel=0"},
		{"a note before its supra", "See note 7 supra.", "0 supra [note 7 supra] signal=See"},
	} {
		if got := dump(c.text, find(t, c.text)); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.name, c.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(c.want, "\n", "\n     "))
		}
	}
}

// TestNoCitation holds prose and page furniture that only look like citations.
func TestNoCitation(t *testing.T) {
	for _, s := range []string{
		"see page 3 Wash. 4 cars were there",
		"Apartment 5 Cal. 12 rooms",
		"18 IT IS SO ORDERED.\n19",
		"Case 1:16-cv-32202 Document 1874 Filed 05/06/20 Page 1 of 20",
		"On 10 Dec. 1990 he paid $12,345 for 3 cars.",
		"14 Main Street, New York, N.Y. 10007",
		"He had an ID card and went id est.",
		"Cite as: 600 U. S. ____ (2023)",
		"the 2 In 1986 plan, 4 UNITED STATES DISTRICT COURT 5",
	} {
		for _, c := range find(t, s) {
			switch c.Kind {
			case Case, ShortCase, ID, Supra, Docket:
				t.Errorf("%q: found %s %q", s, c.Kind, s[c.Core.Start:c.Core.End])
			}
		}
	}
}

func TestSameAnswerTwice(t *testing.T) {
	s := strings.Repeat(page, 3)
	if a, b := find(t, s), find(t, s); !reflect.DeepEqual(a, b) {
		t.Error("two readings of one text differ")
	}
}

// TestHostileCases reads what was made to be slow; a quadratic step would run for minutes.
func TestHostileCases(t *testing.T) {
	n := 200_000
	if testing.Short() {
		n = 20_000
	}
	for name, s := range map[string]string{
		"open parentheses":   strings.Repeat("(", 5*n),
		"closed parentheses": strings.Repeat(")", 5*n),
		"ids":                strings.Repeat("id. ", n),
		"nested":             strings.Repeat("A v. B, 1 U.S. 1 (1990) (citing ", n/10),
		"names":              strings.Repeat("Smith & Jones ", n/2) + "v. B, 1 U.S. 1 (1990)",
		"commas":             strings.Repeat("1 U.S. 1, ", n/4),
		"versus":             strings.Repeat("A v. ", n) + "B, 1 U.S. 1",
		"semicolons":         strings.Repeat("; See 1 F.2d 2", n/8),
		"stars":              strings.Repeat("*", 2*n),
		"blanks":             strings.Repeat("_ ", 2*n),
		"history":            strings.Repeat("1 U.S. 1 (1990), aff'd, ", n/8),
		"binary":             strings.Repeat("\x00\xff§\x80 1 U.S. ", n/8),
		"numbers":            strings.Repeat("1, ", n),
		"brackets":           strings.Repeat("1 U.S. 1 [", n/8),
	} {
		t.Run(name, func(t *testing.T) { find(t, s) })
	}
}

// A paper may break off, or begin, at any letter.
func TestBrokenOff(t *testing.T) {
	for _, s := range []string{page, "See Ball, 2 F.3d at 755. Id. § 2K2.1(b)(6), cmt. n.3. Id., subd. (b)(2). Supra note 5, at 12. 42 U.S.C. §§ 1981, 1983, and 1985(3). Fed. R. Civ. P. 41(b). (Doc. 36 at 4; Tr. 45:12-46:3.) U.S. Const. amend. XIV, § 1."} {
		for i := range s {
			find(t, s[:i])
			find(t, s[i:])
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{page, "Id. at 5 (quoting A v. B, 1 U.S. 1, 2 n.3 (1990)).", "2024-Ohio-7, ¶ 2 [", "___ U.S. ___ (2020)", "5 Cal.\n\n3\n\n12 (", "Id. §", "id., subd. (b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { find(t, s) })
}
