package ruling

import "testing"

func TestRulingsRecalled(t *testing.T) {
	check(t, []paperCase{
		{"the Court denied", "order", "The Court denied Moreno's motion for a preliminary injunction. (ECF No. 23.) Now before the Court is Defendants' motion to dismiss (ECF No. 30). The motion to dismiss is DENIED.",
			"m1 preliminary_injunction by Moreno\nm2 dismiss by defendants entry 30\ndenied prior m1\ndenied ordered m2"},
		{"which this Court granted", "order", "The Commonwealth of Kentucky moved to intervene in this action, to defend its statute, which this Court granted. [R. 7.] The motion for summary judgment is GRANTED.",
			"m1 intervene\nm2 summary_judgment\ngranted prior m1\ngranted ordered m2"},
		{"a judge named", "report_and_recommendation", "Judge Alvarado denied the motion for appointment of counsel on May 3, 2019. It is RECOMMENDED that the motion for default judgment be DENIED.",
			"m1 appoint_counsel\nm2 default_judgment\ndenied prior m1\ndenied recommended m2"},
		{"an order issued", "order", "On May 12, the Court issued a temporary restraining order. The motion for a preliminary injunction is GRANTED.",
			"m1 temporary_restraining_order\nm2 preliminary_injunction\ngranted prior m1\ngranted ordered m2"},
		{"granted in part, on a day", "order", "On June 29, 2021, the court granted in part and denied in part defendants' motion for summary judgment. Plaintiff's motion for sanctions is DENIED.",
			"m1 summary_judgment by defendants\nm2 sanctions by plaintiff\ngranted_in_part prior m1 (in part)\ndenied ordered m2"},
		{"in the passive, of this case", "order", "Plaintiff's motion for appointment of counsel was denied on May 3, 2019. Plaintiff's motion to compel is GRANTED.",
			"m1 appoint_counsel by plaintiff\nm2 compel by plaintiff\ndenied prior m1\ngranted ordered m2"},
	})
	check(t, []paperCase{
		{"another court's ruling", "order", "The state court denied Roe's motion to suppress evidence. The petition for writ of habeas corpus is DENIED.", "m1 habeas\ndenied ordered m1"},
		{"a precedent's", "order", "In Roe v. Doe, the Court denied the motion for class certification. Defendant's motion to strike is DENIED.", "m1 strike by defendant\ndenied ordered m1"},
		{"a precedent's, in the sentence after it", "order", "That was the case in Roe v. Doe, 1 F.3d 2 (8th Cir. 1993). There the Court granted the motion for class certification. Defendant's motion to strike is DENIED.", "m1 strike by defendant\ndenied ordered m1"},
		{"the paper's own, announced", "order", "At the hearing the Court denied Defendant's motion to strike. IT IS ORDERED that Defendant's motion to strike is DENIED.", "m1 strike by defendant\ndenied ordered m1"},
		{"an opinion on review tells what the court below did", "opinion", "On May 3, 2019, the court granted the motion to dismiss. We affirm.", "affirmed ordered"},
	})
}

func TestWhatIsRuledOn(t *testing.T) {
	check(t, []paperCase{
		{"in the alternative", "order", "Defendants move to dismiss the complaint or, in the alternative, for summary judgment (Doc. 8). The motion is GRANTED.",
			"m1 dismiss+summary_judgment by defendants entry 8\ngranted ordered m1"},
		{"one part of a compound motion", "order", "Plaintiffs' Motion for a Temporary Restraining Order or Preliminary Injunction (Docket No. 2) is denied as to their request for a preliminary injunction.",
			"m1 temporary_restraining_order+preliminary_injunction by plaintiffs entry 2\ndenied ordered m1 [preliminary_injunction] (as to their request for a preliminary injunction)"},
		{"a heading run into the sentence", "opinion", "We see no error.\n\nCONCLUSION {17} The judgment of May 24 is affirmed.", "affirmed ordered [judgment of May 24]"},
		{"the thing, not its owner", "order", "IT IS ORDERED that the Court dismisses Plaintiff's claims against Roe with prejudice.", "dismissed_with_prejudice ordered [Plaintiff's claims against Roe] (with prejudice)"},
		{"some claims with prejudice, others without", "order", "CONCLUSION\n\nPlaintiff's claims for damages are dismissed with prejudice. Plaintiff's claims for an injunction are DISMISSED WITHOUT PREJUDICE.",
			"dismissed_with_prejudice ordered [Plaintiff's claims for damages] (with prejudice)\ndismissed_without_prejudice ordered [Plaintiff's claims for an injunction] (WITHOUT PREJUDICE)"},
		{"preliminarily approved", "order", "IT IS ORDERED that the Settlement Agreement is PRELIMINARILY APPROVED.", "granted ordered [Settlement Agreement]"},
		{"review of an order that grants", "opinion", "We deny Defendants' application for review of the order granting class certification.", "m1 other by defendants\ndenied ordered m1"},
		{"said to be proper", "order", "Before the Court is the Motion for Class Certification. For the following reasons, the Court finds that class certification is proper in this case.",
			"m1 class_certification\ngranted inferred m1"},
		{"a motion filed and not ruled on", "order", "Plaintiff filed a Motion to Compel (Doc. 12). Defendant's motion to strike is DENIED.", "m1 compel entry 12\nm2 strike by defendant\ndenied ordered m2"},
		{"an award upheld in so many words", "opinion", "We conclude that the judge did not err in awarding benefits. IT IS SO ORDERED.", "affirmed inferred"},
	})
}
