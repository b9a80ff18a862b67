package class

import "testing"

func TestDocketEntries(t *testing.T) {
	for s, want := range map[string]string{
		"ORDER granting 6 motion to continue. A revised scheduling order shall issue. Signed by Chief Judge Orrin S. Pell on 07/18/2018. (sj) (Entered: 07/18/2018)":                             "order",
		"(This is a TEXT ENTRY ONLY. There is no pdf document associated with this entry.) ORDER denying 9 Motion to Seal. Signed by Judge Ada Corwin on 1/2/2019. (xy) (Entered: 01/02/2019)":   "order",
		"ENDORSED ORDER: The motion for extension of time (Doc. # 20) is denied without prejudice. Signed by Judge Virginia M. Marsh on 3/4/2015. (AB) (Entered: 03/04/2015)":                    "order",
		"MINUTE ENTRY for proceedings held before Magistrate Judge Nora Dune: Scheduling Conference held on 5/31/2016. (abc) (Entered: 06/01/2016)":                                              "minute_entry",
		"Joint MOTION for Protective Order by Lindquist Group, LLC. (Attachments: # 1 Text of Proposed Order) (Ewing, Carl) (Entered: 10/07/2016)":                                               "motion",
		"ANSWER to 1 Complaint, with Jury Demand by Ada Lindquist. (Ewing, Carl) (Entered: 10/05/2017)":                                                                                          "answer",
		"RESPONSE in Opposition re 12 MOTION to Dismiss filed by Ada Lindquist. (Ewing, Carl) (Entered: 10/05/2017)":                                                                             "brief",
		"STIPULATION of Dismissal by Ada Lindquist, Brook Quarries, Inc. (Ewing, Carl) (Entered: 10/05/2017)":                                                                                    "stipulation",
		"The county said on Monday that it would appeal the ruling. Its lawyer said that the order was wrong, and residents agreed. The roads will stay open, the sheriff said, whatever comes.": "press_release",
	} {
		if got := of(s); got.Class != want && !(want == "press_release" && got.Class == "other") {
			t.Errorf("%q: want %s, got %s (%.2f)", s[:40], want, got.Class, got.Confidence)
		}
	}
}
