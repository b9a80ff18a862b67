package deadline

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/ruling"
	"pincite/core/span"
	"pincite/core/text"
)

// find reads a paper of a class, decided on a day, between Rose Ames (plaintiff) and Karl Voss (defendant).
func find(t testing.TB, class_, decided, s string) (*text.Text, []Deadline) {
	t.Helper()
	return findWith(t, class_, decided, s, nil)
}

// findWith is find with the rulings of the paper.
func findWith(t testing.TB, class_, decided, s string, rulings []ruling.Ruling) (*text.Text, []Deadline) {
	t.Helper()
	c := caption.Caption{Parties: []caption.Party{{Name: "Rose Ames", Role: "plaintiff"}, {Name: "Karl Voss", Role: "defendant"}},
		Court: caption.Court{ID: "mowd", Name: "United States District Court for the Western District of Missouri"}}
	if decided != "" {
		c.Dates = []caption.Date{{Kind: "decided", Date: day(t, decided), Span: span.Span{Start: 0, End: 1}}}
	}
	x := text.FromString(s)
	toks := lex.Scan(s)
	return x, Find(phrase.Read(x.String(), toks), nil, c, class.Document{Class: class_}, rulings, civil.Date{})
}

// line is a deadline as the tests write it.
func line(d Deadline) string {
	due := d.Due.String()
	if due == "" {
		due = "-"
	}
	mark := ""
	if d.Event {
		mark = " event"
	}
	if d.Status != "" {
		mark += " " + d.Status
	}
	return fmt.Sprintf("%s %s%s | %s | %s", due, d.Basis, mark, d.Who, d.What)
}

// Each paper was entered on Monday, March 4, 2024 unless it says otherwise.
func TestFind(t *testing.T) {
	tests := []struct {
		claim, class, text string
		want               []string
	}{
		{"a day named after until", "order", "IT IS ORDERED that plaintiff may have until March 25, 2024, to file an amended complaint.",
			[]string{"2024-03-25 explicit_date | plaintiff | file an amended complaint"}},
		{"what will be paid by a day", "order", "The motion is DENIED. Counsel's fees will be paid no later than April 15, 2024.",
			[]string{"2024-04-15 explicit_date | counsel | Counsel's fees"}},
		{"a bar until a day sets none to act by", "order", "Class members shall not sue on these claims until October 31, 2025.", nil},
		{"a program extended in the story", "order", "The agency's program has been extended through August 30, 2024.", nil},
		{"a setting below told by an opinion", "opinion", "The circuit judge entered an order setting the case for a conference to be held on March 20, 2024.", nil},
		{"a period after a named day", "order", "Plaintiff's expert disclosures are due by April 5, 2024, and Defendant's expert disclosures are due thirty days thereafter.",
			[]string{"2024-04-05 explicit_date | plaintiff | Plaintiff's expert disclosures", "2024-05-06 assumed_trigger | defendant | Defendant's expert disclosures"}},
		{"a hearing stricken and reset", "order", "The status hearing set for March 14, 2024 is stricken and reset to March 20, 2024 at 9:45 a.m.",
			[]string{"2024-03-20 explicit_date event | parties | status hearing"}},
		{"has through a day", "order", "Defendant has through April 19, 2024 to respond to the demand.",
			[]string{"2024-04-19 explicit_date | defendant | respond to the demand"}},
		{"are to, counted back from the trial", "order", "Trial is set for July 8, 2024 at 9:00 a.m. The parties are to file a joint verdict form seven days before trial.",
			[]string{"2024-07-08 explicit_date event | parties | Trial", "2024-07-01 explicit_period | parties | file a joint verdict form"}},
		{"on or before", "order", "Defendant shall answer the complaint on or before April 1, 2024.",
			[]string{"2024-04-01 explicit_date | defendant | answer the complaint"}},
		{"no later than, with a weekday", "order", "The parties must file a joint status report no later than Friday, March 29, 2024.",
			[]string{"2024-03-29 explicit_date | parties | file a joint status report"}},
		{"by, in the passive, told by the thing due", "order", "Any amended complaint shall be filed by March 25, 2024.",
			[]string{"2024-03-25 explicit_date |  | amended complaint"}},
		{"due", "order", "Defendant's response is due March 18, 2024, and any reply is due by March 25, 2024.",
			[]string{"2024-03-18 explicit_date | defendant | Defendant's response", "2024-03-25 explicit_date |  | reply"}},
		{"an extension granted to a day", "order", "The motion is GRANTED. The deadline to respond is extended to April 5, 2024.",
			[]string{"2024-04-05 explicit_date |  | deadline to respond"}},
		{"a clock time between by and the day", "order", "Counsel shall file proposed instructions by 5:00 p.m. on March 20, 2024.",
			[]string{"2024-03-20 explicit_date | counsel | file proposed instructions"}},
		{"the numeric form", "order", "Plaintiff must serve the summons by 4/15/2024.",
			[]string{"2024-04-15 explicit_date | plaintiff | serve the summons"}},
		{"a day without its year is the next such day", "order", "Plaintiff shall file her brief by April 12.",
			[]string{"2024-04-12 explicit_date | plaintiff | file her brief"}},
		{"a name stands for its role", "order", "I am ordering Voss to produce the logs by March 22, 2024.",
			[]string{"2024-03-22 explicit_date | defendant | produce the logs"}},
		{"a pronoun stands for the last one named", "order", "Ames has not paid the fee. She must do so by March 22, 2024, or this case will be dismissed.",
			[]string{"2024-03-22 explicit_date | plaintiff | do so"}},

		{"a period from the order", "order", "Within 14 days of this order, plaintiff shall show cause why the case should not be dismissed.",
			[]string{"2024-03-18 explicit_period | plaintiff | show cause why the case should not be dismissed"}},
		{"words and figures", "order", "Defendant shall file an answer within twenty-one (21) days from the date of this Order.",
			[]string{"2024-03-25 explicit_period | defendant | file an answer"}},
		{"shall have days to", "order", "Plaintiff shall have thirty days from the date of this order to file an amended complaint.",
			[]string{"2024-04-03 explicit_period | plaintiff | file an amended complaint"}},
		{"a bare period runs from the paper, and says so", "order", "Plaintiff shall file a response within 10 days.",
			[]string{"2024-03-14 assumed_trigger | plaintiff | file a response"}},
		{"service of the recommendation is assumed", "report_and_recommendation", "Any party may file objections within fourteen (14) days after being served with a copy of this Report and Recommendation.",
			[]string{"2024-03-18 assumed_trigger | parties | file objections"}},
		{"a recommendation that cites its statute", "report_and_recommendation", "Under 28 U.S.C. § 636(b)(1), the parties have fourteen days from the date of service to file written objections to this recommendation.",
			[]string{"2024-03-18 assumed_trigger | parties | file written objections to this recommendation"}},
		{"the failure that is threatened is no second deadline", "report_and_recommendation", "The parties may object within 14 days after service of this report. Failure to object within 14 days may result in waiver of the right to appeal.",
			[]string{"2024-03-18 assumed_trigger | parties | object"}},
		{"entry is assumed", "order", "The clerk shall close the case within seven days after entry of this order.",
			[]string{"2024-03-11 assumed_trigger | clerk | close the case"}},
		{"a period from another event has no day", "order", "Defendant shall respond within 14 days after service of the amended complaint.",
			[]string{"- explicit_period | defendant | respond"}},
		{"an answer to what is not yet filed has no day", "order", "Plaintiff shall have fourteen days to submit an itemization, and defendant shall have seven days to file any objection.",
			[]string{"2024-03-18 assumed_trigger | plaintiff | submit an itemization", "- explicit_period | defendant | file any objection"}},
		{"a named day beside its period stands", "order", "Plaintiff shall pay the fee within 30 days of this order, that is, by April 3, 2024.",
			[]string{"2024-04-03 explicit_date | plaintiff | pay the fee"}},
		{"a period from a printed day", "order", "Defendant shall produce the records within 10 days of March 15, 2024.",
			[]string{"2024-03-25 explicit_period | defendant | produce the records"}},
		{"backward from a trial the paper sets", "scheduling_order", "A jury trial is set for September 16, 2024, at 9:00 a.m. The parties shall file motions in limine no later than 14 days before trial.",
			[]string{"2024-09-16 explicit_date event | parties | jury trial", "2024-08-30 explicit_period | parties | file motions in limine"}},
		{"business days", "order", "The parties shall confer within five business days of this order.",
			[]string{"2024-03-11 explicit_period | parties | confer"}},
		{"one deadline told in the reasons and in the order", "opinion_and_order", "I am giving Ames until March 25, 2024, to sign the release of her school records. \n\nORDER\n\nIT IS ORDERED that plaintiff may have until March 25, 2024, to provide a signed release of the school records.",
			[]string{"2024-03-25 explicit_date | plaintiff | sign the release of her school records"}},
		{"two acts on one day are two", "order", "Plaintiff shall file exhibits by March 25, 2024. Defendant shall file a privilege log by March 25, 2024.",
			[]string{"2024-03-25 explicit_date | plaintiff | file exhibits", "2024-03-25 explicit_date | defendant | file a privilege log"}},

		{"a hearing set", "order", "The motion is set for hearing on April 9, 2024, at 10:30 a.m.",
			[]string{"2024-04-09 explicit_date event | parties | hearing"}},
		{"a conference set", "minute_entry", "A telephonic status conference is scheduled for April 9, 2024 at 2:00 p.m.",
			[]string{"2024-04-09 explicit_date event | parties | telephonic status conference"}},
		{"a hearing moved: the old day is none", "order", "The hearing is continued from April 9, 2024 to May 14, 2024.",
			[]string{"2024-05-14 explicit_date event | parties | hearing"}},
		{"a hearing taken off", "order", "The hearing set for April 9, 2024 is VACATED.", nil},
		{"a trial reset: the old day is none", "order", "The trial, currently set for May 6, 2024, is RESET for August 12, 2024, at 9:00 a.m.",
			[]string{"2024-08-12 explicit_date event | parties | trial"}},
		{"an extension in the old form", "order", "IT IS ORDERED that the deadline for completion of discovery be, and hereby is, extended to June 14, 2024.",
			[]string{"2024-06-14 explicit_date |  | deadline for completion of discovery"}},
		{"days before the cut-off the paper sets", "scheduling_order", "Discovery Cut-off: August 30, 2024\n\nThe parties shall serve interrogatories no later than 45 days before the discovery cut-off.",
			[]string{"2024-08-30 explicit_date | parties | Discovery Cut-off", "2024-07-16 explicit_period | parties | serve interrogatories"}},
		{"a condition", "order", "If no amended complaint is filed by March 25, 2024, judgment will be entered.",
			[]string{"2024-03-25 explicit_date |  | amended complaint"}},
		{"a trial cancelled at the end of the sentence", "order", "The jury trial in this matter, which is currently set for Monday, April 15, 2024 at 8:30 a.m., is hereby CANCELLED.", nil},
		{"an event the court has yet to approve", "order", "Within 90 days of the date by which the court approves a plan, defendant shall begin the work.",
			[]string{"- explicit_period | defendant | begin the work"}},
		{"a day of a year told before it", "order", "On February 5, 2024, the court set the hearing for March 1 after the parties conferred.", nil},
		{"labels of a scheduling order", "scheduling_order", "Initial disclosures: March 29, 2024\nFact discovery cutoff: August 30, 2024\nDispositive motions: September 27, 2024",
			[]string{"2024-03-29 explicit_date | parties | Initial disclosures", "2024-08-30 explicit_date | parties | Fact discovery cutoff", "2024-09-27 explicit_date | parties | Dispositive motions"}},

		{"a deadline recalled and missed", "order", "Ames did not respond by her February 20, 2024, deadline.",
			[]string{"2024-02-20 explicit_date missed | plaintiff | respond"}},
		{"a response that was due and not filed", "order", "The court ordered defendant to respond to the motion by February 12, 2024. Defendant failed to respond.",
			[]string{"2024-02-12 explicit_date missed | defendant | respond to the motion"}},

		{"a filing recounted", "order", "Plaintiff filed the motion on January 8, 2024, and defendant responded on January 29, 2024.", nil},
		{"a period recounted", "order", "The court ordered plaintiff to amend within 30 days, and she did.", nil},
		{"a rule of law told", "opinion", "A notice of appeal must be filed within 30 days after entry of judgment.", nil},
		{"a rule of law about any party", "memorandum_opinion", "A party must serve written objections within 14 days after being served with the request.", nil},
		{"a period quoted", "order", "The policy says that staff \"must respond within five days of the grievance.\"", nil},
		{"a sentence of imprisonment", "order", "He was sentenced to 30 days in jail.", nil},
		{"an age", "order", "Plaintiff, within ten years of release, may be housed elsewhere at age 40 years.", nil},
		{"a complaint binds no one", "complaint", "Defendant shall pay within 10 days of this order.", nil},
		{"a duration", "consent_decree", "This decree shall remain in effect for three years from the date of this order.", nil},
		{"the hearing that was", "order", "At the hearing held on February 6, 2024, plaintiff testified.", nil},
		{"a rule of conduct in a decree has no day", "consent_decree", "Staff shall answer each grievance within ten days.", []string{"- assumed_trigger |  | answer each grievance"}},
	}
	for _, tt := range tests {
		x, got := find(t, tt.class, "2024-03-04", tt.text)
		var lines []string
		for _, d := range got {
			if d.Basis == StatutoryDefault {
				continue
			}
			lines = append(lines, line(d))
			checkInvariants(t, x, d)
		}
		if strings.Join(lines, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s:\n%s\n got:\n  %s\nwant:\n  %s", tt.claim, tt.text, strings.Join(lines, "\n  "), strings.Join(tt.want, "\n  "))
		}
	}
}

// checkInvariants holds what is true of every deadline.
func checkInvariants(t testing.TB, x *text.Text, d Deadline) {
	t.Helper()
	if d.Span.Empty() || d.Span.Start < 0 || d.Span.End > x.Len() {
		t.Fatalf("%s: span %v outside the text", line(d), d.Span)
	}
	if d.Trigger.Span.End > x.Len() || d.Trigger.Span.Start < 0 {
		t.Fatalf("%s: trigger %v outside the text", line(d), d.Trigger.Span)
	}
	if !d.Due.Zero() && !d.Due.Valid() {
		t.Fatalf("%s: no such day", line(d))
	}
	if len(d.Steps) == 0 {
		t.Fatalf("%s: no steps", line(d))
	}
	if d.Period.Text != "" && !strings.Contains(x.String(), d.Period.Text) {
		t.Fatalf("%s: the period %q is not in the paper", line(d), d.Period.Text)
	}
	for _, a := range d.Alternatives {
		if a.Due == d.Due || a.Why == "" {
			t.Fatalf("%s: alternative %v", line(d), a)
		}
	}
	if d.Basis == StatutoryDefault && !d.Due.Zero() {
		t.Fatalf("%s: a default has no due date of its own", line(d))
	}
}

func TestFindDetails(t *testing.T) {
	_, got := find(t, "order", "2024-06-19", "Ames shall return the signed form within 15 days of this order, namely by July 4, 2024. If she declines, she faces dismissal of this case for failure to prosecute.")
	if len(got) != 1 {
		t.Fatalf("got %d deadlines", len(got))
	}
	d := got[0]
	if d.Due.String() != "2024-07-04" || len(d.Alternatives) == 0 || d.Alternatives[0].Due.String() != "2024-07-05" {
		t.Errorf("the named holiday stands and the count stands beside it: %s, %v", d.Due, d.Alternatives)
	}
	if d.Consequence != "dismissal of this case for failure to prosecute" {
		t.Errorf("consequence %q", d.Consequence)
	}
	if d.Trigger.Event != "this order" || d.Trigger.Date.String() != "2024-06-19" || d.Period.Count != 15 || d.Period.Unit != "days" {
		t.Errorf("trigger %+v, period %+v", d.Trigger, d.Period)
	}

	_, got = find(t, "order", "2024-03-04", "Counsel shall appear for a hearing on April 9, 2024, at 10:30 a.m. Briefs are due by 5 p.m. on April 2, 2024.")
	if len(got) != 2 || got[0].Time != "10:30 a.m" && got[0].Time != "10:30 a.m." || !strings.HasPrefix(got[1].Time, "5 p.m") {
		t.Errorf("clock times: %+v", got)
	}

	_, got = find(t, "order", "2024-03-04", "Plaintiff shall amend within fourteen (10) days of this order.")
	if len(got) != 1 || got[0].Period.Worded != 14 || got[0].Period.Count != 10 || len(got[0].Alternatives) != 1 || got[0].Alternatives[0].Due.String() != "2024-03-18" {
		t.Errorf("words against figures: %+v", got)
	}

	_, got = find(t, "report_and_recommendation", "2024-03-04", "Objections are due within 14 days of service of this report.")
	if len(got) != 1 || len(got[0].Alternatives) != 1 || got[0].Alternatives[0].Due.String() != "2024-03-21" {
		t.Errorf("service by mail stands beside: %+v", got)
	}
}

// A default is offered where the paper is silent, and never due.
func TestDefaultsAreOffered(t *testing.T) {
	_, got := find(t, "report_and_recommendation", "2024-03-04", "IT IS RECOMMENDED that the motion be denied.")
	if len(got) != 1 || got[0].Basis != StatutoryDefault || !got[0].Due.Zero() || got[0].Alternatives[0].Due.String() != "2024-03-18" {
		t.Fatalf("got %+v", got)
	}
	words := "The inmate's motion for a preliminary injunction is granted."
	_, got = findWith(t, "order", "2024-03-04", words, []ruling.Ruling{{Motion: -1, Disposition: "granted", Status: ruling.Ordered, Span: span.Span{Start: 0, End: len(words)}}})
	if len(got) != 1 || got[0].Alternatives[0].Due.String() != "2024-06-02" {
		t.Errorf("a prison injunction ends after ninety days, on whatever day: %+v", got)
	}
	_, got = find(t, "judgment", "2009-05-04", "JUDGMENT is entered for defendant.")
	var dues []string
	for _, d := range got {
		dues = append(dues, d.Alternatives[0].Due.String())
	}
	if s := strings.Join(dues, " "); s != "2009-06-03 2009-05-18" {
		t.Errorf("thirty days to appeal, ten court days to move: %s", s)
	}
}

// The paper's own words give its day where the caption has none.
func TestDecidedFromTheText(t *testing.T) {
	for _, s := range []string{
		"Plaintiff shall amend within 14 days of this order.\n\nDated this 4th day of March, 2024.",
		"Plaintiff shall amend within 14 days of this order.\n\nDATED: March 4, 2024",
		"Plaintiff shall amend within 14 days of this order. SO ORDERED this fourth day of March, two thousand twenty-four.",
		"Plaintiff shall amend within 14 days of this order.\n\nSigned on March 4, 2024.",
		"Plaintiff shall amend within 14 days of this order.\n\nEntered this 4th day of March, 2024.",
		"Case 4:24-cv-00012 Document 9 Filed 03/04/24 Page 1 of 2\n\nPlaintiff shall amend within 14 days of this order.",
	} {
		if _, got := find(t, "order", "", s); len(got) != 1 || got[0].Due.String() != "2024-03-18" {
			t.Errorf("%q: %v", s, got)
		}
	}
	if _, got := find(t, "order", "", "Plaintiff shall amend within 14 days of this order."); len(got) != 1 || !got[0].Due.Zero() {
		t.Errorf("without a date there is no day: %v", got)
	}
}

func TestPastAgainstToday(t *testing.T) {
	s := "Plaintiff shall file a brief by March 25, 2024."
	toks := lex.Scan(s)
	c := caption.Caption{Dates: []caption.Date{{Kind: "decided", Date: day(t, "2024-03-04")}}}
	for today, want := range map[string]string{"2024-03-25": "", "2024-03-26": "past", "2024-03-01": ""} {
		got := Find(phrase.Read(s, toks), nil, c, class.Document{Class: "order"}, nil, day(t, today))
		if len(got) != 1 || got[0].Status != want {
			t.Errorf("on %s: %+v", today, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Within 14 days of this order, namely by July 3, 2020, plaintiff shall file; Dated this 19th day of June, 2020.")
	f.Add("fourteen (10) days (14) within of by by by July 3, 2020 no later than at least 7 days before trial is set for 1/1/2021 at 9:00 a.m.")
	f.Add("Failure to object within ten (10 days \" ” “ ; : ' days ' of service. due due due March 4")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		x := text.FromString(s)
		s = x.String()
		toks := lex.Scan(s)
		c := caption.Caption{Dates: []caption.Date{{Kind: "decided", Date: civil.Date{Year: 2020, Month: 6, Day: 19}}}}
		for _, d := range Find(phrase.Read(x.String(), toks), []cite.Citation{}, c, class.Document{Class: "order"}, nil, civil.Date{Year: 2021, Month: 1, Day: 1}) {
			checkInvariants(t, x, d)
		}
	})
}

// Ten pages: one paper with three deadlines, one with a deadline in every tenth line.
func BenchmarkFind(b *testing.B) {
	plain := "Plaintiff filed the motion on June 23, 2005, and the court took it under advisement. Defendant responded. See Smith v. Jones, 42 F.3d 470 (8th Cir. 1994). The court finds that the records are at issue in the case, and that access to them is proper and harms no one. "
	orders := "\n\nIT IS ORDERED that plaintiff may have until March 25, 2024, to file an amended complaint. Defendant shall respond within 14 days of this order. A hearing is set for April 9, 2024, at 9:00 a.m."
	for name, s := range map[string]string{
		"order":  strings.Repeat(plain, 25000/len(plain)) + orders,
		"decree": strings.Repeat(plain+"The parties may file objections within fourteen days of this order. ", 25000/(len(plain)+68)) + orders,
	} {
		b.Run(name, func(b *testing.B) {
			x := text.FromString(s)
			toks := lex.Scan(s)
			c := caption.Caption{Dates: []caption.Date{{Kind: "decided", Date: civil.Date{Year: 2024, Month: 3, Day: 4}}}}
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Find(phrase.Read(x.String(), toks), nil, c, class.Document{Class: "order"}, nil, civil.Date{})
			}
		})
	}
}

// The work grows with the text, whatever the text: sixteen times as much would take 256 times as
// long if it grew with the square; 120 leaves room for a busy machine.
func TestFindIsLinear(t *testing.T) {
	for _, piece := range []string{
		"within 14 days of this order ", "by March 25, 2024, plaintiff shall file \"", "Defendant shall respond within 14 days of this order. Failure to respond within 14 days may result in dismissal. ",
		"twenty ", "the hearing is continued from April 9, 2024 to ", "(((days ", "March 25, 2024; ", "Plaintiff shall file a brief by March 25, 2024. ",
	} {
		took := func(n int) time.Duration {
			s := strings.Repeat(piece, n)
			toks := lex.Scan(s)
			c := caption.Caption{Dates: []caption.Date{{Kind: "decided", Date: day(t, "2024-03-04")}}}
			best := time.Hour
			for range 3 {
				start := time.Now()
				Find(phrase.Read(s, toks), nil, c, class.Document{Class: "order"}, nil, civil.Date{})
				best = min(best, time.Since(start))
			}
			return best
		}
		ratio := time.Duration(0)
		for range 5 { // a busy machine may spoil a measurement, but not five
			small, large := took(60), took(960)
			if ratio = large / max(small, 1); ratio < 120 {
				break
			}
		}
		if ratio >= 120 {
			t.Errorf("%q: sixteen times the text takes %d times as long", piece, ratio)
		}
	}
}
