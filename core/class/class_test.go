package class

import (
	"strings"
	"testing"

	"pincite/core/caption"
	"pincite/core/text"
)

// Each row's own examples: the first is of its class, the second is not by that row.
func TestTitleRowsHoldTheirExamples(t *testing.T) {
	for i := range titleRows {
		r := &titleRows[i]
		if got, ok := titleClass(r.yes); !ok || got.class != r.class {
			t.Errorf("row %d: %q is not %s but %v", i, r.yes, r.class, got)
		}
		if r.fits(foldTitle(r.no)) {
			t.Errorf("row %d (%s) takes %q", i, r.class, r.no)
		}
	}
}

func TestTitles(t *testing.T) {
	for title, want := range map[string]string{
		"ORDER": "order", "OPINION AND ORDER": "opinion_and_order", "MEMORANDUM & ORDER": "opinion_and_order", "MEMORANDUM OPINION": "memorandum_opinion", "OPINION": "opinion",
		"REPORT AND RECOMMENDATION": "report_and_recommendation", "FINDINGS AND RECOMMENDATIONS": "report_and_recommendation", "ORDER ADOPTING REPORT AND RECOMMENDATION": "order",
		"CONSENT DECREE": "consent_decree", "ORDER GRANTING MOTION TO ENFORCE CONSENT DECREE": "order", "STIPULATION OF DISMISSAL": "stipulation", "SETTLEMENT AGREEMENT": "settlement_agreement",
		"ORDER SUSTAINING IN PART DEBTOR’S OBJECTION TO CLAIM NO. 9": "order", "AMENDED ORDER ON MOTION FOR STAY AND RESPONSE": "order",
		"ORDER GRANTING PLAINTIFFS' MOTION FOR SUMMARY JUDGMENT RE: FIFTH CLAIM": "order", "DECISION GRANTING IN PART DEFENDANTS' MOTION FOR PARTIAL SUMMARY JUDGMENT": "opinion",
		"ORDER APPROVING SETTLEMENT": "order", "FIRST AMENDED CLASS ACTION COMPLAINT": "complaint", "PLAINTIFF’S MOTION FOR SUMMARY JUDGMENT": "motion", "NOTICE OF MOTION AND MOTION TO DISMISS": "motion",
		"DEFENDANTS' REPLY BRIEF IN SUPPORT OF MOTION TO DISMISS": "brief", "MEMORANDUM OF LAW IN SUPPORT OF MOTION": "brief", "DECLARATION OF ADA REYES IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT": "declaration",
		"DEFENDANT'S ANSWER TO COMPLAINT": "answer", "SCHEDULING ORDER": "scheduling_order", "CIVIL MINUTES – GENERAL": "minute_entry", "FINAL JUDGMENT": "judgment", "MANDATE": "mandate", "ERRATA": "errata",
		"TRANSCRIPT OF PROCEEDINGS": "transcript", "EXHIBIT A": "exhibit", "SECOND REPORT OF THE INDEPENDENT MONITOR": "report", "FOR IMMEDIATE RELEASE": "press_release", "CIVIL DOCKET FOR CASE #: 1:19-cv-00022": "docket_sheet",
	} {
		got, ok := titleClass(title)
		if !ok || got.class != want {
			t.Errorf("%q: %v, want %s", title, got, want)
		}
	}
}

func of(s string) Document {
	t := text.FromString(s)
	return Of(t, caption.Find(t))
}

// Papers without a title, or with one that misleads, by their other signs.
func TestPapersByTheirSigns(t *testing.T) {
	head := "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nHOLLIS BRAND,\n     Plaintiff,\n  v.\nCEDAR COUNTY,\n     Defendant.\n\nNo. 3:19-cv-00417\n\n"
	for want, s := range map[string]string{
		"order":         head + "Upon consideration of the motion, it is hereby ORDERED that the motion is GRANTED.\n\nSO ORDERED this 3rd day of March, 2020.\n\nALMA B. CORWIN\nUnited States District Judge\n",
		"letter":        "March 27, 2020\n\nThe Honorable Alma B. Corwin\n1000 Main Street\nRiverton, MO 65101\n\nRe: Brand v. Cedar County, No. 19-417\n\nDear Judge Corwin:\n\nI write on behalf of the plaintiff to ask for a week more.\n\nSincerely,\n\nJane W. Doe\n",
		"docket_sheet":  "U.S. District Court\nDistrict of Oregon (Portland)\nCIVIL DOCKET FOR CASE #: 3:19-cv-00417\n\nBrand v. Cedar County\nDate Filed: 03/01/2019\nJury Demand: None\nNature of Suit: 440 Civil Rights\n" + strings.Repeat("03/05/2019 1 COMPLAINT filed by plaintiff.\n", 9),
		"complaint":     head + "Plaintiff brings this action for damages.\n\nJURISDICTION AND VENUE\n\n1. This Court has jurisdiction.\n\nPRAYER FOR RELIEF\n\nWHEREFORE, Plaintiff prays for judgment.\n",
		"declaration":   head + "I, Ada Reyes, hereby declare as follows:\n\n1. I have personal knowledge of the facts.\n\nI declare under penalty of perjury that this is true.\n",
		"transcript":    head + "TRANSCRIPT OF PROCEEDINGS\n\n" + strings.Repeat("THE COURT: Good morning, counsel.\nMR. PELL: Good morning, Your Honor.\n", 6),
		"press_release": "FOR IMMEDIATE RELEASE\n\nCounty settles suit over jail\n\nThe county announced today that it will settle, a spokesman said.\n",
		"opinion":       "OPINIONHALE, Chief Judge.{1} Worker appeals the denial of benefits. We affirm.{2} Worker fell in 1998.\n\n" + strings.Repeat("The record shows no more. ", 40) + "{3} IT IS SO ORDERED.REYES and PARK, JJ., concur.",
		"other":         "A list of addresses.\n",
	} {
		if got := of(s); got.Class != want {
			t.Errorf("want %s, got %s (%.2f)", want, got.Class, got.Confidence)
		}
	}
}

func TestEvidenceStandsInTheText(t *testing.T) {
	s := "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF MAINE\n\nADA REYES v. CEDAR CO.\n\nORDER\n\nIt is hereby ORDERED that the motion is denied.\n"
	d := of(s)
	if d.Class != "order" || len(d.Evidence) == 0 || d.Confidence <= 0.5 {
		t.Fatalf("%+v", d)
	}
	for _, e := range d.Evidence {
		if e.Start < 0 || e.End > len(s) || e.Start >= e.End {
			t.Errorf("evidence %v outside the text", e)
		}
	}
}

func TestSignsNameClassesOfTheContract(t *testing.T) {
	known := map[string]bool{}
	for _, c := range classes {
		known[c] = true
	}
	for _, g := range signs {
		if !known[g.class] || g.reason == "" || g.weight <= 0 {
			t.Errorf("sign %+v", g)
		}
		for _, w := range g.words {
			if len(w) < 3 || w != strings.ToLower(w) {
				t.Errorf("word %q of %s is too short or not lower case", w, g.class)
			}
		}
	}
	for _, r := range titleRows {
		if !known[r.class] {
			t.Errorf("title row of unknown class %s", r.class)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"", "ORDER", "O R D E R\n\nso ordered", "1/1/2020 x\n", "Dear Sir"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		txt := text.FromString(s)
		d := Of(txt, caption.Find(txt))
		for _, e := range d.Evidence {
			if e.Start < 0 || e.End > txt.Len() || e.Start > e.End {
				t.Fatalf("evidence %v outside %d bytes", e, txt.Len())
			}
		}
	})
}

func BenchmarkOf(b *testing.B) {
	s := "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF MAINE\n\nADA REYES v. CEDAR CO.\n\nORDER\n\n" + strings.Repeat("The court has read the papers of both sides and heard counsel.\n", 400)
	t := text.FromString(s)
	c := caption.Find(t)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Of(t, c)
	}
}

// Papers that hold two: an order under a letter, a draft order on a motion; and a letter that is a brief.
func TestPapersThatHoldTwo(t *testing.T) {
	const head = "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF PENNSYLVANIA\n\nHOLLIS BRAND,\n     Plaintiff,\n  v.\nCEDAR COUNTY,\n     Defendant.\n\nNo. 5:20-cv-09999\n\n"
	for _, x := range []struct{ want, text string }{
		{"order", "March 14, 2023\n\nThe Honorable Alma B. Corwin\nUnited States District Court\nSouthern District of New York\n\nRe: Brand v. Cedar County, No. 22 Civ. 9999\n\nDear Judge Corwin:\n\nWe request a two-week extension of the time to answer.\n\nRespectfully submitted,\nJane Poe\n\nApplication GRANTED. Defendant shall answer by March 27, 2023.\n\nDated: March 15, 2023\n\nALMA B. CORWIN\nUNITED STATES DISTRICT JUDGE\n"},
		{"motion", head + "ORDER\n\nAND NOW, this ______ day of ________, 2021, upon consideration of Plaintiff's Motion to Stay, it is hereby ORDERED that the Motion is GRANTED.\n\nBY THE COURT:\n____________\nThe Honorable Alma B. Corwin\nUnited States District Judge\n\n" + head + "PLAINTIFF'S UNOPPOSED MOTION TO STAY\n\nPlaintiff moves for a stay.\n\nRespectfully submitted,\nJane Poe\nAttorney for Plaintiff\n\nCERTIFICATE OF SERVICE\n"},
		{"brief", "March 27, 2020\n\nOrson Vale, Clerk\nSupreme Judicial Court for the Commonwealth\nBoston, MA 02108\n\nRe: Brand v. Cedar County, SJC-19999\n\nDear Mr. Vale:\n\nPlease accept this letter in lieu of a brief in support of the petition.\n\nSincerely,\nJane Poe\n"},
		{"letter", "March 27, 2020\n\nThe Honorable Alma B. Corwin\nBoston, MA 02108\n\nRe: Brand v. Cedar County, No. 20-9999\n\nDear Judge Corwin:\n\nI write to give the Court the date of the next visit.\n\nSincerely,\nJane Poe\n"},
	} {
		s := text.FromString(x.text)
		if d := Of(s, caption.Find(s)); d.Class != x.want {
			t.Errorf("%s, want %s: %.60q", d.Class, x.want, x.text)
		}
	}
}
