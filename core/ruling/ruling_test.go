package ruling

import (
	"fmt"
	"strings"
	"testing"

	"pincite/core/caption"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/text"
)

// read is what Find makes of a paper: motions as "kinds by date entry", then rulings as
// "disposition status on-what (qualifier)".
func read(paper string, d class.Document) string {
	t := text.FromString(paper)
	ms, rs := Find(phrase.Read(t.String(), lex.Scan(t.String())), caption.Caption{}, d)
	var b strings.Builder
	for i, m := range ms {
		fmt.Fprintf(&b, "m%d %s", i+1, strings.Join(m.Kinds, "+"))
		if m.By != "" {
			fmt.Fprintf(&b, " by %s", m.By)
		}
		if !m.Filed.Zero() {
			fmt.Fprintf(&b, " on %d-%02d-%02d", m.Filed.Year, m.Filed.Month, m.Filed.Day)
		}
		if m.Entry != "" {
			fmt.Fprintf(&b, " entry %s", m.Entry)
		}
		b.WriteString("\n")
	}
	for _, r := range rs {
		fmt.Fprintf(&b, "%s %s", r.Disposition, r.Status)
		if r.Motion >= 0 {
			fmt.Fprintf(&b, " m%d", r.Motion+1)
		}
		if r.Part != "" {
			fmt.Fprintf(&b, " [%s]", r.Part)
		}
		if r.Qualifier != "" {
			fmt.Fprintf(&b, " (%s)", r.Qualifier)
		}
		b.WriteString("\n")
	}
	return strings.TrimSpace(b.String())
}

type paperCase struct{ name, class, text, want string }

func check(t *testing.T, cases []paperCase) {
	t.Helper()
	for _, c := range cases {
		want := strings.TrimSpace(strings.ReplaceAll(c.want, "\t", ""))
		if got := read(c.text, class.Document{Class: c.class}); got != want {
			t.Errorf("%s:\n got\n%s\nwant\n%s", c.name, got, want)
		}
	}
}

func TestDecretalForms(t *testing.T) {
	check(t, []paperCase{
		{"what follows on default is conditional", "order", "IT IS ORDERED that Plaintiff's motion for leave to amend (Dkt. 8) is GRANTED.\n\nIf Plaintiff fails to file an amended complaint by May 1, 2024, this action will be dismissed without prejudice.",
			"m1 leave_to_amend by plaintiff entry 8\ngranted ordered m1\ndismissed_without_prejudice conditional [this action] (without prejudice)"},
		{"a rule of law is not", "order", "A pleading must be plain. If a party fails to plead, the action will be dismissed.\n\nIT IS ORDERED that the motion to stay (Dkt. 4) is DENIED.",
			"m1 stay entry 4\ndenied ordered m1"},
		{"the motion goes back to the one of an unlisted kind that is before the court", "order", "Pending is a Joint Motion for Declaration of Unitary Status (Doc. No. 90). In 2012 the Court took up the Board's motion to consolidate schools.\n\nFor these reasons, the motion is GRANTED.",
			"m1 other\ngranted ordered m1"},
		{"a motion told by its verb gives its movant and entry", "order", "Defendant Oast moves to dismiss the complaint (Dkt. 24).\n\nFor these reasons, the motion to dismiss is GRANTED.",
			"m1 dismiss by defendant Oast entry 24\ngranted ordered m1"},
		{"motions of one kind under two entries", "order", "IT IS ORDERED that Plaintiffs' Second Motion to Certify Class (ECF No. 117) and Amended Motion to Certify Class (ECF No. 125) are DENIED as moot.",
			"m1 class_certification by plaintiffs entry 117\nm2 class_certification by plaintiffs entry 125\ndenied_as_moot ordered m1 (as moot)\ndenied_as_moot ordered m2 (as moot)"},
		{"leave to amend leaves no prejudice", "order", "IT IS ORDERED that the Complaint is DISMISSED with leave to amend. Failure to amend will result in a recommendation that this action be dismissed.",
			"dismissed_without_prejudice ordered [Complaint] (with leave to amend)"},
		{"a rule of law after will", "order", "The agency's decision will be affirmed if it is supported by substantial evidence. We refer only to his request to dismiss the information.\n\nIT IS ORDERED that the motion to remand (Dkt. 9) is GRANTED.",
			"m1 remand entry 9\ngranted ordered m1"},
		{"the motion is not one ruled on before", "order", "Before the Court is Defendant's Motion for Summary Judgment (Filing No. 44) and Plaintiff's Motion to Strike (Filing No. 51). The Court previously denied Plaintiff's motion for a preliminary injunction (Filing No. 30).\n\nThe Motion to Strike is DENIED. Defendant's Motion is GRANTED as to the first claim and DENIED as to the second.",
			"m1 summary_judgment by defendant entry 44\nm2 strike by plaintiff entry 51\nm3 preliminary_injunction by plaintiff entry 30\ndenied prior m3\ndenied ordered m2\ngranted_in_part ordered m1 (as to the first claim)"},
		{"a motion regarding a motion", "order", "IT IS ORDERED that Plaintiffs' Motion to Lift Stay and for Entry of a Schedule Regarding Plaintiffs' Motion for Class Certification is MOOT.",
			"m1 stay by plaintiffs\ndenied_as_moot ordered m1"},
		{"it is ordered that the motion is denied", "order", "Before the Court is Defendants' motion to compel (Dkt. 36).\n\nIT IS ORDERED that Defendants' motion to compel (Dkt. 36) is DENIED.",
			"m1 compel by defendants entry 36\ndenied ordered m1"},
		{"shall be, and hereby is, granted", "order", "Plaintiff's motion to remand [Doc. 12] shall be, and hereby is, GRANTED.",
			"m1 remand by plaintiff entry 12\ngranted ordered m1"},
		{"be and the same is hereby denied", "order", "ORDERED that the Petitioner's application for a stay be and the same is hereby denied.",
			"m1 stay by petitioner\ndenied ordered m1"},
		{"the court grants in so many words", "order", "For the foregoing reasons, the Court GRANTS Plaintiff's motion for class certification (ECF No. 88).",
			"m1 class_certification by plaintiff entry 88\ngranted ordered m1"},
		{"one sentence, two motions, two rulings", "order", "The Court GRANTS Defendant's motion for summary judgment and DENIES Plaintiff's motion for summary judgment.",
			"m1 summary_judgment by defendant\nm2 summary_judgment by plaintiff\ngranted ordered m1\ndenied ordered m2"},
		{"granted in part and denied in part is one ruling", "order", "Defendants' motion to dismiss (Doc. 9) is GRANTED IN PART and DENIED IN PART.",
			"m1 dismiss by defendants entry 9\ngranted_in_part ordered m1 (IN PART)"},
		{"granted as to one claim and denied as to another", "order", "The motion to dismiss is GRANTED as to Count I and DENIED as to Count II.",
			"m1 dismiss\ngranted_in_part ordered m1 (as to Count I)"},
		{"without prejudice", "order", "Plaintiff's motion for appointment of counsel is DENIED without prejudice to renewal.",
			"m1 appoint_counsel by plaintiff\ndenied_without_prejudice ordered m1 (without prejudice to renewal)"},
		{"as moot", "order", "Plaintiff's motion for an extension of time (Dkt. 4) is DENIED as moot.",
			"m1 extension_of_time by plaintiff entry 4\ndenied_as_moot ordered m1 (as moot)"},
		{"insofar as", "order", "IT IS ORDERED that:\n\n1) Defendants' motion to compel is DENIED insofar as the court will not compel production.",
			"m1 compel by defendants\ndenied ordered m1 (insofar as the court will not compel production)"},
		{"in all other respects", "order", "In all other respects, Defendant's motion to strike is DENIED.",
			"m1 strike by defendant\ndenied ordered m1 (In all other respects)"},
		{"numbered paragraphs", "order", "IT IS THEREFORE ORDERED:\n\n1. Plaintiff's motion for leave to proceed in forma pauperis (Doc. 2) is GRANTED.\n\n2. Plaintiff's motion to appoint counsel (Doc. 3) is DENIED.\n\n3. The Clerk shall issue summons.",
			"m1 in_forma_pauperis by plaintiff entry 2\nm2 appoint_counsel by plaintiff entry 3\ngranted ordered m1\ndenied ordered m2"},
		{"the clerk's bare entry", "minute_entry", "Motion to continue GRANTED. Trial reset.", "m1 extension_of_time\ngranted ordered m1"},
		{"allowed, as in Massachusetts", "order", "The defendant's motion for a new trial is ALLOWED.", "m1 new_trial by defendant\ngranted ordered m1"},
		{"a request within a request is one", "order", "Plaintiff's motion for an extension of time to respond to the motion to dismiss and for attorney's fees is GRANTED.", "m1 extension_of_time+attorney_fees by plaintiff\ngranted ordered m1"},
		{"time for another motion", "order", "Plaintiff's request for additional time to supplement its motion for attorneys' fees is GRANTED.", "m1 extension_of_time by plaintiff\ngranted ordered m1"},
		{"otherwise denied", "order", "The City's motion to dismiss is GRANTED as to Claim 4. The City's motion to dismiss otherwise is DENIED.", "m1 dismiss by City\ngranted_in_part ordered m1 (as to Claim 4)"},
		{"mooted motions", "order", "IT IS ORDERED that Defendant Roe's motion to intervene is MOOT.", "m1 intervene by defendant Roe\ndenied_as_moot ordered m1"},
		{"docket text", "minute_entry", "ORDER granting 12 Motion to Dismiss; denying 14 Motion for Sanctions. Signed by Judge A. Roe on 3/4/2019. (abc) (Entered: 03/04/2019)",
			"m1 dismiss entry 12\nm2 sanctions entry 14\ngranted ordered m1\ndenied ordered m2"},
		{"deferred", "order", "Ruling on the motion for sanctions is DEFERRED. The motion to seal is taken under advisement. The petition for a writ of habeas corpus is HELD IN ABEYANCE.", "m1 sanctions\nm2 seal\nm3 habeas\ndeferred ordered m1\ndeferred ordered m2\ndeferred ordered m3"},
		{"the case is dismissed", "order", "IT IS ORDERED that this action is DISMISSED WITH PREJUDICE.", "dismissed_with_prejudice ordered [this action] (WITH PREJUDICE)"},
		{"a dismissal besides a grant", "order", "The motion to dismiss is GRANTED. The complaint is DISMISSED without prejudice.",
			"m1 dismiss\ngranted ordered m1\ndismissed_without_prejudice ordered [complaint] (without prejudice)"},
		{"recommendation adopted, objections overruled", "order", "The objections are OVERRULED. The Report and Recommendation is ADOPTED. Defendants' motion for summary judgment is GRANTED.",
			"m1 summary_judgment by defendants\noverruled ordered [objections]\nadopted ordered [Report and Recommendation]\ngranted ordered m1"},
		{"settlement approved on its motion", "order", "Before the Court is the parties' joint motion for final approval of class action settlement. The settlement is APPROVED.",
			"m1 settlement_approval by parties\ngranted ordered m1"},
		{"certificate of appealability", "order", "The petition for a writ of habeas corpus is DENIED. A certificate of appealability is DENIED.",
			"m1 habeas\ndenied ordered m1\ndenied ordered [A certificate of appealability]"},
	})
}

func TestRecommendations(t *testing.T) {
	check(t, []paperCase{
		{"it is recommended that the motion be denied", "report_and_recommendation", "Before the court is plaintiff's motion of June 3, 2005, requesting a protective order and further requesting that the file be stricken.\n\nIT IS, THEREFORE, RECOMMENDED that plaintiff's motion for protective order and motion to strike be denied [36].",
			"m1 protective_order+strike by plaintiff on 2005-06-03 entry 36\ndenied recommended m1"},
		{"the undersigned recommends denying", "report_and_recommendation", "The undersigned recommends granting Defendants' motion to dismiss (Doc. 8).", "m1 dismiss by defendants entry 8\ngranted recommended m1"},
		{"in a list", "report_and_recommendation", "RECOMMENDATION\n\nFor these reasons, it is RECOMMENDED that:\n\n1. Defendants' motion for summary judgment (ECF No. 30) be GRANTED; and\n\n2. This action be DISMISSED with prejudice.",
			"m1 summary_judgment by defendants entry 30\ngranted recommended m1\ndismissed_with_prejudice recommended [This action] (with prejudice)"},
		{"ordered within a recommendation", "report_and_recommendation", "IT IS ORDERED that Plaintiff's motion for leave to amend is DENIED.\n\nIT IS RECOMMENDED that Defendant's motion to dismiss be GRANTED.",
			"m1 leave_to_amend by plaintiff\nm2 dismiss by defendant\ndenied ordered m1\ngranted recommended m2"},
		{"another judge's recommendation is no ruling", "order", "The Magistrate Judge recommends that the motion to dismiss be granted. The Court ADOPTS the Report and Recommendation and GRANTS Defendants' motion to dismiss.",
			"m1 dismiss by defendants\nadopted ordered [Report]\ngranted ordered m1"},
	})
}

func TestNotRulings(t *testing.T) {
	check(t, []paperCase{
		{"a party's plea", "order", "Defendants argue that the motion should be denied. Plaintiff asks the Court to grant her motion to compel.", ""},
		{"a rule of law", "order", "Summary judgment is granted where there is no genuine dispute. If the motion is denied, the case goes on.", ""},
		{"a cited case's parenthesis", "order", "See Roe v. Doe, 1 F.3d 2 (8th Cir. 1993) (denying motion to dismiss); Doe v. Roe, 2 F.3d 3 (9th Cir. 1994) (motion to strike is DENIED).", ""},
		{"a quotation", "order", "The earlier order said that “the motion to dismiss is DENIED.”", ""},
		{"another court", "order", "The district court granted the motion to suppress, and the court of appeals affirmed.", ""},
		{"negation", "order", "The motion to compel is not granted by silence.", ""},
		{"a case supposed", "order", "Should the plaintiff fail to pay, the motion will be denied. If he declines, this action will be dismissed.", ""},
		{"a motion that someone may make", "report_and_recommendation", "If additional time is needed, a motion for an extension of time must be filed within twenty days.", ""},
		{"a hearing vacated", "order", "The hearing on the motion to dismiss is VACATED.", ""},
		{"a dissent", "opinion", "The judgment of the district court is affirmed.\n\nROE, Judge, dissenting.\n\nI would reverse. The judgment should be reversed.", "affirmed ordered [judgment of the district court]"},
	})
}

func TestReasoningAndHistory(t *testing.T) {
	check(t, []paperCase{
		{"an announcement is not repeated", "opinion_and_order", "Before the court is defendants' motion to compel. Although I am denying defendants' motion, a warning is due.\n\nORDER\n\nIT IS ORDERED that defendants' motion to compel is DENIED.",
			"m1 compel by defendants\ndenied ordered m1"},
		{"inferred from the reasoning, with the part ruled on before", "order", "Now before the Court is Plaintiff's Motion for Temporary Restraining Order and Preliminary Injunction (ECF No. 46). The Court previously denied that portion of Plaintiff's Motion requesting a Temporary Restraining Order. (See ECF No. 47.) Given these facts, the Court finds that Plaintiff is not entitled to a preliminary injunction.",
			"m1 temporary_restraining_order+preliminary_injunction by plaintiff entry 46\ndenied prior m1 [temporary_restraining_order]\ndenied inferred m1 [preliminary_injunction]"},
		{"the motion is the one named before", "order", "Before the Court is Defendant's motion to transfer venue (Doc. 5). The motion is fully briefed. For the reasons below, the motion is GRANTED.",
			"m1 transfer_venue by defendant entry 5\ngranted ordered m1"},
		{"a request that is no motion", "order", "Plaintiffs' request for judicial notice is GRANTED. The motion to dismiss is DENIED.", "m1 dismiss\ngranted ordered [Plaintiffs' request for judicial notice]\ndenied ordered m1"},
		{"the title's rulings come first", "order", "ORDER GRANTING PRELIMINARY INJUNCTION MOTION\n\nThe objections to the evidence are OVERRULED.\n\nPlaintiffs' motion for a preliminary injunction is GRANTED.",
			"m1 preliminary_injunction by plaintiffs\ngranted ordered m1\noverruled ordered [objections to the evidence]"},
		{"what a title calls another order's ruling", "order", "ORDER DENYING MOTION TO RECONSIDER ORDER GRANTING SUMMARY JUDGMENT\n\nThe motion to reconsider is DENIED.", "m1 reconsideration\ndenied ordered m1"},
	})
}

func TestAppeals(t *testing.T) {
	check(t, []paperCase{
		{"we affirm, once", "opinion", "Roe appeals his conviction. We affirm.\n\nHis first point fails.\n\nFor the foregoing reasons, we affirm the judgment of the district court.", "affirmed ordered [judgment of the district court]"},
		{"reversed and remanded", "opinion", "We find error.\n\nREVERSED AND REMANDED.", "reversed ordered\nremanded ordered"},
		{"affirmed in part", "opinion", "For these reasons, the judgment is affirmed in part and reversed in part, and the case is remanded.", "affirmed_in_part ordered [judgment] (in part)\nremanded ordered [case]"},
		{"vacated and remanded", "opinion", "Accordingly, we vacate the order and remand for further proceedings.", "vacated ordered [order]\nremanded ordered"},
		{"a remand that carries out an affirmance", "opinion", "We affirm the conviction and remand with instructions to correct the judgment.", "affirmed ordered [conviction]"},
		{"dismissed for want of jurisdiction", "opinion", "The order is not final. The appeal is DISMISSED.", "other ordered [appeal]"},
		{"a petition denied", "opinion", "The petition for review is DENIED.", "denied ordered [The petition for review]"},
		{"a modified order is affirmed in part", "opinion", "Accordingly, we modify and affirm the order.", "affirmed_in_part ordered [order]"},
		{"each verb has its own words", "judgment", "IT IS ADJUDGED that Petitioner's Motion for Stay is denied and the Petition is dismissed without prejudice.",
			"m1 stay by petitioner\ndenied ordered m1\ndismissed_without_prejudice ordered [the Petition] (without prejudice)"},
		{"the subject nearest the verb", "opinion", "He brings no challenge to his sentence, so the judgment of the district court is AFFIRMED.", "affirmed ordered [judgment of the district court]"},
		{"what the court below did", "opinion", "The district court granted summary judgment and denied the motion to reopen. We affirm.", "affirmed ordered"},
	})
}

// Every motion and ruling lies inside the paper, in order, and points where it may.
func FuzzFind(f *testing.F) {
	f.Add("ORDER GRANTING MOTION TO DISMISS\n\nIT IS ORDERED that defendants' motion to compel (Dkt. 36) is DENIED insofar as “x”.")
	f.Add("1. The motion, [Doc. 2], is granted in part and denied in part; the motion to strike is MOOT. We affirm and remand.")
	f.Fuzz(func(t *testing.T, s string) {
		tx := text.FromString(s)
		toks := lex.Scan(tx.String())
		ms, rs := Find(phrase.Read(tx.String(), toks), caption.Caption{}, class.Document{Class: "order"})
		last := 0
		for _, m := range ms {
			if m.Span.Start < last || m.Span.End <= m.Span.Start || m.Span.End > tx.Len() || len(m.Kinds) == 0 {
				t.Fatalf("motion %+v after %d", m, last)
			}
			last = m.Span.Start
		}
		for _, r := range rs {
			if r.Motion < -1 || r.Motion >= len(ms) || r.Span.End <= r.Span.Start || r.Span.End > tx.Len() || r.Disposition == "" || r.Status == "" {
				t.Fatalf("ruling %+v of %d motions", r, len(ms))
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	paper := strings.Repeat("Before the Court is Defendants' motion to compel (Dkt. 36). Defendants argue that the motion should be granted. See Roe v. Doe, 1 F.3d 2 (8th Cir. 1993) (denying motion). The inmate was moved to another facility in May.\n\n", 120) +
		"IT IS ORDERED that Defendants' motion to compel (Dkt. 36) is DENIED."
	t := text.FromString(paper)
	toks := lex.Scan(paper)
	b.SetBytes(int64(len(paper)))
	for b.Loop() {
		Find(phrase.Read(t.String(), toks), caption.Caption{}, class.Document{})
	}
}
