package phrase

import (
	"strings"
	"testing"

	"pincite/core/lex"
)

func TestReadFolds(t *testing.T) {
	p := Read("The Court’s order REVÉRSED Núñez’s § 5 claim.\n\nNext", lex.Scan("The Court’s order REVÉRSED Núñez’s § 5 claim.\n\nNext"))
	if got, want := strings.Join(p.Words, "|"), "the|court's|order|reversed|nunez's|§|5|claim|.|\n|next"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(p.Sentences) != 2 {
		t.Errorf("%d sentences", len(p.Sentences))
	}
}

func TestFurniture(t *testing.T) {
	lines := func(n int, line string) string { return strings.Repeat(line, n) }
	numbered := ""
	for i := 1; i <= 24; i++ {
		numbered += string(rune('0'+i/10)) + string(rune('0'+i%10)) + " the court heard the motion\n"
	}
	for _, c := range []struct {
		name, text string
		has, lacks string
	}{
		{"the numbers of pleading lines are dropped", numbered, "the court", " 14 "},
		{"numbers that begin a few lines stay", lines(30, "a line of text\n") + "14 days\n", " 14 days ", " none "},
		{"a mark of a list is no line number", strings.ReplaceAll(numbered, "24 the", "24. the"), " 24 . ", " 23 "},
		{"a filing stamp is dropped", "The court\nCase 1:05-cv-00596-PLF Document 31 Filed 03/31/06 Page 1 of 2\nfinds", " court finds ", " filed "},
		{"a line that begins with Case stays", "The court\nCase law is plain on this\nfinds", " case law ", " none "},
		{"the mark of a note stuck to a word is dropped", "the Motion to Dismiss219 is granted", " dismiss is ", "219"},
		{"a number stuck to within is no note", "within14 days", " within14 ", " within "},
	} {
		got := " " + strings.Join(Read(c.text, lex.Scan(c.text)).Words, " ") + " "
		if !strings.Contains(got, c.has) || strings.Contains(got, c.lacks) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
