package deadline

import (
	"strings"
	"testing"

	"pincite/core/caption"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
)

// A state's court counts by its own rule: the federal count is never shown without saying so.
func TestStateCourts(t *testing.T) {
	const s = "IT IS ORDERED that Defendant shall respond within 5 days of this Order."
	for _, tt := range []struct{ id, due, rule, other string }{
		{"texapp", "2024-03-11", "Tex. R. Civ. P. 4", "2024-03-13"}, // Wednesday, March 6 and five court days
		{"ohioctapp", "2024-03-11", "Ohio Civ. R. 6(A)", "2024-03-13"},
		{"calsuperct", "2024-03-11", "Cal. Civ. Proc. Code §§ 12, 12a", ""}, // every day counts
		{"alacirct", "2024-03-11", "", ""},                                  // not in the table: said without a rule
	} {
		c := caption.Caption{Court: caption.Court{ID: tt.id, Name: "a court of the state"}, Dates: []caption.Date{{Kind: "decided", Date: day(t, "2024-03-06"), Span: span.Span{Start: 0, End: 1}}}}
		out := Find(phrase.Read(s, lex.Scan(s)), nil, c, class.Document{Class: "order"}, nil, civil.Date{})
		if len(out) != 1 || out[0].Due.String() != tt.due {
			t.Fatalf("%s: %+v", tt.id, out)
		}
		said := false
		for _, step := range out[0].Steps {
			said = said || strings.Contains(step.Text, "own rule on counting time governs") && step.Rule == tt.rule
		}
		if !said {
			t.Errorf("%s: the steps do not say whose rule governs: %+v", tt.id, out[0].Steps)
		}
		other := ""
		for _, a := range out[0].Alternatives {
			other += a.Due.String()
		}
		if other != tt.other {
			t.Errorf("%s: alternatives %q, want %q", tt.id, other, tt.other)
		}
	}
}

// A holiday of the state stands beside the count with its reason, and moves nothing in silence.
func TestStateHolidaysBesideTheCount(t *testing.T) {
	for _, tt := range []struct{ id, decided, due, other string }{
		{"mad", "2024-04-01", "2024-04-15", "2024-04-16"},        // Patriots' Day, FRCP 6(a)(6)(C)
		{"wiwd", "2024-04-01", "2024-04-15", ""},                 // no such day
		{"nysupct", "2024-10-22", "2024-11-05", "2024-11-06"},    // Election Day
		{"mich", "2024-09-30", "2024-10-15", "2024-10-14"},       // Columbus Day is none of Michigan's
		{"mied", "2024-09-30", "2024-10-15", ""},                 // but it is of the federal court there
		{"calsuperct", "2024-11-15", "2024-11-29", "2024-12-02"}, // the day after Thanksgiving, and a weekend
	} {
		s := "IT IS ORDERED that Defendant shall respond within 14 days of this Order."
		c := caption.Caption{Court: caption.Court{ID: tt.id, Name: "a court"}, Dates: []caption.Date{{Kind: "decided", Date: day(t, tt.decided), Span: span.Span{Start: 0, End: 1}}}}
		out := Find(phrase.Read(s, lex.Scan(s)), nil, c, class.Document{Class: "order"}, nil, civil.Date{})
		if len(out) != 1 || out[0].Due.String() != tt.due {
			t.Fatalf("%s: %+v", tt.id, out)
		}
		other := ""
		for _, a := range out[0].Alternatives {
			other += a.Due.String()
		}
		if other != tt.other {
			t.Errorf("%s: alternatives %q, want %q", tt.id, other, tt.other)
		}
	}
}
