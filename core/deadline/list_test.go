package deadline

import (
	"strings"
	"testing"
)

// Lists of duties: the lead obliges, the items say what and when.
func TestLists(t *testing.T) {
	for _, tt := range []struct {
		claim, text string
		want        []string
	}{
		{"that the defendants do it", "The Court hereby ORDERS:\n\n1. That the defendants submit no later than April 17, 2024 a plan for the fund.\n\n2. That the defendants, no later than April 3, 2024, approve all contracts.",
			[]string{"2024-04-17 explicit_date | defendants | submit a plan for the fund", "2024-04-03 explicit_date | defendants | approve all contracts"}},
		{"an item of two sentences, the second in the imperative", "I hereby Order the defendants to do as follows:\n1. Take no action to freeze the programs. Supply the Monitor, no later than April 1, 2024, with a plan for them.",
			[]string{"2024-04-01 explicit_date | defendants | Supply the Monitor with a plan for them"}},
		{"the list ends with the next paragraph", "Defendants shall:\n\n1. produce the logs by March 22, 2024.\n\nThe grievance of May was answered within ten days of the incident.",
			[]string{"2024-03-22 explicit_date | defendants | produce the logs"}},
		{"an item that defines is no duty", "IT IS ORDERED that the class is certified as follows:\n\n(a) all persons who have not had a hearing within ten days of arrest;\n\n(b) their children.", nil},
		{"the items of a class under an order to carry out", "It is ORDERED that the parties shall carry out the agreement, and the class is:\n\n1. Persons who, during the term:\na. are detained; and\nb. have not had a hearing within ten days of arrest.", nil},
	} {
		x, out := find(t, "order", "2024-03-04", tt.text)
		var got []string
		for _, d := range out {
			got = append(got, line(d))
			checkInvariants(t, x, d)
		}
		if g, w := strings.Join(got, "\n"), strings.Join(tt.want, "\n"); g != w {
			t.Errorf("%s:\n got %s\nwant %s", tt.claim, g, w)
		}
	}
}

// A docket sheet's entries are of the days they were entered, not of the day the sheet was printed.
func TestDocketSheets(t *testing.T) {
	const s = "10/05/2020 9 MOTION to Dismiss by Defendants. Responses due by 10/19/2020 (Entered: 10/05/2020)\n\n02/01/2021 12 TEXT ORDER: The parties are DIRECTED to file, within 14 days, a joint status report. (Entered: 02/01/2021)"
	_, out := find(t, "docket_sheet", "2023-11-21", s)
	var got []string
	for _, d := range out {
		got = append(got, line(d))
	}
	if g, w := strings.Join(got, "\n"), "2020-10-19 explicit_date |  | Responses\n2021-02-16 assumed_trigger | parties | file"; g != w {
		t.Errorf("got %s\nwant %s", g, w)
	}
}

// The head and the foot of a paper bear its date; a letter told of in the story does not.
func TestALettersDateIsNotThePapers(t *testing.T) {
	story := strings.Repeat("Plaintiff asked for review of the decision below, and the plan took his appeal under advisement. ", 60)
	_, out := find(t, "judgment", "", story+"He was told of the result by letter dated December 14, 2006. "+story)
	for _, d := range out {
		t.Errorf("counted from a letter: %+v", d)
	}
	if _, out = find(t, "judgment", "", story+story+"\n\nDated: December 14, 2006"); len(out) == 0 || out[0].Trigger.Date.String() != "2006-12-14" {
		t.Errorf("the date at the foot is not read: %+v", out)
	}
}
