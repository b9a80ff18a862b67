package finding

import (
	"strings"
	"testing"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/deadline"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/resolve"
	"pincite/core/ruling"
	"pincite/core/span"
	"pincite/core/text"
)

// paper runs the stages below on a text, for findings that need only the words and the days.
func paper(t testing.TB, class_, decided, s string) Paper {
	t.Helper()
	x := text.FromString(s)
	toks := lex.Scan(s)
	p := Paper{Text: x, Document: class.Document{Class: class_}}
	if decided != "" {
		d, ok := civil.Parse(decided)
		if !ok {
			t.Fatal(decided)
		}
		p.Caption.Dates = []caption.Date{{Kind: "decided", Date: d}}
	}
	p.Deadlines = deadline.Find(phrase.Read(x.String(), toks), nil, p.Caption, p.Document, nil, civil.Date{})
	return p
}

// kinds are the findings as the tests write them: kind, severity and the words they stand on.
func kinds(p Paper) string {
	var out []string
	for _, f := range Find(p) {
		out = append(out, f.Kind+" "+f.Severity+" ⟦"+p.Text.Slice(f.Span)+"⟧")
	}
	return strings.Join(out, "\n")
}

func check(t *testing.T, claim string, p Paper, want ...string) {
	t.Helper()
	if got := kinds(p); got != strings.Join(want, "\n") {
		t.Errorf("%s:\n got %s\nwant %s", claim, got, strings.Join(want, "\n"))
	}
	for _, f := range Find(p) {
		if f.Message == "" || !strings.HasSuffix(f.Message, ".") || f.Severity != Info && f.Severity != Warning && f.Severity != Error {
			t.Errorf("%s: %+v is no plain sentence", claim, f)
		}
	}
}

func TestDays(t *testing.T) {
	const end = " Done."
	tests := []struct{ claim, text, want string }{
		{"a named day that is a holiday", "Plaintiff shall amend by July 4, 2024.", "deadline_on_holiday warning ⟦by July 4, 2024⟧"},
		{"a named day that is a Sunday", "Plaintiff shall amend by March 24, 2024.", "deadline_on_weekend warning ⟦by March 24, 2024⟧"},
		{"a named day on which courts differ", "Plaintiff shall amend by December 24, 2024.", "deadline_on_holiday info ⟦by December 24, 2024⟧"},
		{"a court day", "Plaintiff shall amend by March 25, 2024.", ""},
		{"a counted period that rolls is not questioned", "Plaintiff shall amend within 20 days of this order.", ""},
		{"a named day that is not the period's", "Plaintiff shall amend within 14 days of this order, that is, by March 20, 2024.",
			"named_date_disagrees_with_period warning ⟦within 14 days of this order, that is, by March 20, 2024⟧"},
		{"a named day that is", "Plaintiff shall amend within 14 days of this order, that is, by March 18, 2024.", ""},
		{"words against figures", "Plaintiff shall amend within fourteen (10) days of this order.", "words_disagree_with_figures error ⟦within fourteen (10) days of this order⟧"},
		{"a weekday that is not the date's", "The hearing was held on Monday, February 6, 2024.", "weekday_disagrees_with_date warning ⟦Monday, February 6, 2024⟧"},
		{"a weekday that is", "The hearing was held on Tuesday, February 6, 2024.", ""},
		{"a day left blank", "SO ORDERED this ____ day of March, 2024.", "date_left_blank info ⟦____ day of⟧"},
	}
	for _, tt := range tests {
		var want []string
		if tt.want != "" {
			want = []string{tt.want}
		}
		check(t, tt.claim, paper(t, "order", "2024-03-04", tt.text+end), want...)
	}
	check(t, "a period that is not the statute's", paper(t, "report_and_recommendation", "2024-03-04", "The parties may file objections to this report within twenty days of its date. Done."),
		"period_differs_from_rule info ⟦within twenty days of its date⟧")
}

func TestEnd(t *testing.T) {
	long := "The court has considered the motion and the papers filed in support of it and finds that the records are at issue in this case and that "
	tests := []struct{ claim, class, text, want string }{
		{"the decretal paragraph is missing", "order", "The motion is before the court.\n\nAccordingly, the court hereby ORDERS as follows:", "document_truncated warning ⟦Accordingly, the court hereby ORDERS as follows:⟧"},
		{"the text stops in a sentence", "order", long + "the defendant", "document_truncated warning ⟦" + long + "the defendant⟧"},
		{"a whole sentence", "order", long + "the defendant prevails.", ""},
		{"a signature block", "order", "IT IS SO ORDERED.\n\nROSE AMES\nUnited States District Judge", ""},
		{"copies", "order", "IT IS SO ORDERED.\n\ncc: counsel of record", ""},
		{"a docket sheet ends anywhere", "docket_sheet", long + "the", ""},
	}
	for _, tt := range tests {
		var want []string
		if tt.want != "" {
			want = []string{tt.want}
		}
		check(t, tt.claim, paper(t, tt.class, "", tt.text), want...)
	}
}

func TestPrivacy(t *testing.T) {
	tests := []struct{ claim, text, want string }{
		{"a social-security number", "His number is 219-09-9999.", "personal_identifier warning ⟦219-09-9999⟧"},
		{"the last four digits", "His number is xxx-xx-9999.", ""},
		{"an area that was never issued", "His number is 000-12-3456 or 912-12-3456 or 666-12-3456.", ""},
		{"a telephone number", "Call 573-555-0199 or 1-219-09-99991.", ""},
		{"a date of birth", "Date of birth: March 3, 1980.", "personal_identifier info ⟦March 3, 1980⟧"},
		{"a birth in the story", "Ames was born on March 3, 1980, in Ohio.", "personal_identifier info ⟦March 3, 1980⟧"},
		{"a year of birth", "Ames was born in 1980.", ""},
		{"an account number", "Account No. 4417123456789113 was closed.", "personal_identifier info ⟦4417123456789113⟧"},
		{"its last four digits", "Account No. 9113 was closed.", ""},
	}
	for _, tt := range tests {
		var want []string
		if tt.want != "" {
			want = []string{tt.want}
		}
		check(t, tt.claim, paper(t, "order", "", tt.text), want...)
	}
}

// cited is a paper with one case citation for each marked stretch of s.
func cited(s string, cs ...cite.Citation) Paper {
	p := Paper{}
	clean := strings.NewReplacer("⟦", "", "⟧", "").Replace(s)
	p.Text = text.FromString(clean)
	at := 0
	for i := range cs {
		a := strings.Index(s[at:], "⟦") + at
		b := strings.Index(s[at:], "⟧") + at
		words := s[a+len("⟦") : b]
		k := a - strings.Count(s[:a], "⟦")*len("⟦") - strings.Count(s[:a], "⟧")*len("⟧")
		cs[i].Core = span.Span{Start: k, End: k + len(words)}
		cs[i].Full = cs[i].Core
		cs[i].Inside, cs[i].HistoryOf, cs[i].ParallelOf = cite.None, cite.None, cite.None
		at = b + len("⟧")
	}
	p.Citations = cs
	return p
}

func TestCitations(t *testing.T) {
	f2d := func(volume, page string, year int) cite.Citation {
		return cite.Citation{Kind: cite.Case, Volume: volume, Reporter: "F.2d", Page: page, Year: year, Court: "ca8"}
	}
	check(t, "a year the volume does not hold", cited("Ames v. Voss, ⟦676 F.2d 1211⟧ (8th Cir. 1975).", f2d("676", "1211", 1975)), "year_disagrees_with_volume warning ⟦676 F.2d 1211⟧")
	check(t, "one year off", cited("Ames v. Voss, ⟦676 F.2d 1211⟧ (8th Cir. 1981).", f2d("676", "1211", 1981)), "year_disagrees_with_volume info ⟦676 F.2d 1211⟧")
	check(t, "the right year", cited("Ames v. Voss, ⟦676 F.2d 1211⟧ (8th Cir. 1982).", f2d("676", "1211", 1982)))
	check(t, "a volume that was never printed", cited("Ames v. Voss, ⟦1676 F.2d 11⟧ (8th Cir. 1982).", f2d("1676", "11", 1982)), "reporter_out_of_range warning ⟦1676 F.2d 11⟧")
	check(t, "one case, two years", cited("⟦676 F.2d 1211⟧ (8th Cir. 1982). Again ⟦676 F.2d 1211⟧ (8th Cir. 1983).", f2d("676", "1211", 1982), f2d("676", "1211", 1983)),
		"duplicate_citation_differs warning ⟦676 F.2d 1211⟧", "year_disagrees_with_volume info ⟦676 F.2d 1211⟧")

	a, b := f2d("676", "1211", 1982), f2d("676", "1121", 1982)
	a.Plaintiff, a.Defendant, b.Plaintiff, b.Defendant = "Ames", "Voss", "Ames", "Voss"
	check(t, "one case, two pages with exchanged figures", cited("⟦676 F.2d 1211⟧ and ⟦676 F.2d 1121⟧.", a, b), "duplicate_citation_differs warning ⟦676 F.2d 1121⟧")
	b.Page = "305"
	check(t, "two decisions in one case", cited("⟦676 F.2d 1211⟧ and ⟦676 F.2d 305⟧.", a, b))

	quoted := f2d("676", "1211", 1982)
	check(t, "a quotation without its page", cited("“The burden is on the movant.” ⟦676 F.2d 1211⟧ (8th Cir. 1982).", quoted), "missing_pin info ⟦676 F.2d 1211⟧")
	quoted.Pins = []string{"1214"}
	check(t, "a quotation with its page", cited("“The burden is on the movant.” ⟦676 F.2d 1211⟧ (8th Cir. 1982).", quoted))

	id := cited("⟦Id. at 3⟧.", cite.Citation{Kind: cite.ID})
	id.Table = resolve.Table{Unresolved: []resolve.Reason{resolve.NoAntecedent}}
	check(t, "an id. that leads nowhere", id, "unresolved_reference warning ⟦Id. at 3⟧")

	misread := cited("⟦28 U.S.C. § 636(b)(l)⟧.", cite.Citation{Kind: cite.Statute})
	at := strings.Index(misread.Text.String(), "(l)") + 1
	misread.Citations[0].Repairs = []cite.Repair{{Span: span.Span{Start: at, End: at + 1}, Was: "l", Now: "1"}}
	check(t, "a misread figure", misread, "likely_misread_character info ⟦l⟧")
}

func TestRulingsAndCaption(t *testing.T) {
	p := paper(t, "order", "", "Before the court are a motion to compel and a motion to strike. The motion to compel is granted.")
	s := p.Text.String()
	at := func(w string) span.Span { k := strings.Index(s, w); return span.Span{Start: k, End: k + len(w)} }
	p.Motions = []ruling.Motion{{Span: at("a motion to compel")}, {Span: at("a motion to strike")}}
	p.Rulings = []ruling.Ruling{{Motion: 0, Span: at("The motion to compel is granted.")}}
	check(t, "a motion left open", p, "motion_without_ruling info ⟦a motion to strike⟧")
	p.Document.Class = "complaint"
	check(t, "a complaint rules on nothing", p)

	p = paper(t, "order", "", "Plaintiff filed a motion to compel in May.")
	s = p.Text.String()
	p.Motions = []ruling.Motion{{Span: at("a motion to compel")}}
	check(t, "a motion filed once is not said to be before the court", p)

	p = paper(t, "order", "", "No. 4:24-cv-12-ABC. IT IS SO ORDERED. ROSE DANE.")
	s = p.Text.String()
	p.Caption.Dockets = []caption.Docket{{Text: "4:24-cv-12-ABC", Year: 2024, Serial: 12, JudgeInitials: "ABC", Span: at("4:24-cv-12-ABC")}}
	p.Caption.Judges = []caption.Judge{{Name: "Rose Dane", Role: "signer", Span: at("ROSE DANE")}}
	check(t, "another judge signed", p, "judge_initials_differ info ⟦ROSE DANE⟧")
	for _, name := range []string{"Anna B. Cole", "Anna Cole", "A. Bert Cole"} {
		p.Caption.Judges[0].Name = name
		check(t, name+" fits ABC", p)
	}
}

func TestFits(t *testing.T) {
	for in, name := range map[string]string{"wmc": "William M. Conley", "NKL": "Nanette K. Laughrey", "MW/CAS": "Mark Walker", "rs": "Richard Seeborg", "RMM": "Rose McMillen", "JEB": "James E. Boasberg", "RAO": "Ruth A. O'Hara"} {
		if !fits(in, name) {
			t.Errorf("%s must fit %s", in, name)
		}
	}
	for in, name := range map[string]string{"wmc": "Stephen L. Crocker", "NKL": "William A. Knox"} {
		if fits(in, name) {
			t.Errorf("%s must not fit %s", in, name)
		}
	}
}

func TestStampDocket(t *testing.T) {
	for s, want := range map[string]stampNumber{
		"Case 3:18-cv-00303-wmc Document 45 Filed 06/19/20":      {2018, 303, "cv"},
		"Case: 3:18-cv-00303-wmc Document #: 45 Filed: 06/19/20": {2018, 303, "cv"},
		"Case 1:98-cr-00121 Document 3":                          {1998, 121, "cr"},
	} {
		if got, ok := stampDocket(s); !ok || got != want {
			t.Errorf("%q: %+v", s, got)
		}
	}
	for _, s := range []string{"", "Case", "Case: 17-2400 Document: 3", "Filed 06/19/20", "Case 3:18-"} {
		if got, ok := stampDocket(s); ok {
			t.Errorf("%q: %+v", s, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("born on March 3, 1980; 219-09-9999; Account No. 12345678901; this ____ day of; Friday, July 4, 2024:")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		p := paper(t, "order", "2024-03-04", s)
		for _, x := range Find(p) {
			if x.Span.Empty() || x.Span.End > p.Text.Len() {
				t.Fatalf("%+v", x)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("Plaintiff filed the motion on June 23, 2005, and the court took it under advisement. The records are at issue in the case, and access to them is proper. ", 160)
	p := paper(b, "order", "2024-03-04", s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(p)
	}
}
