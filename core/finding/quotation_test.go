package finding

import (
	"strings"
	"testing"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/resolve"
	"pincite/core/text"

	"pincite/core/class"
)

// resolved runs the citations and authorities on a text as well.
func resolved(s string) Paper {
	x := text.FromString(s)
	p := Paper{Text: x, Document: class.Document{Class: "order"}, Citations: cite.Find(x, lex.Scan(x.String()))}
	p.Table = resolve.Resolve(x, p.Citations)
	return p
}

func TestQuotationsThatDiffer(t *testing.T) {
	const first = "“A party who seeks relief must show that the harm is certain and great and not merely feared.” Orsini v. Vale, 412 F.3d 101, 104 (8th Cir. 2005). "
	for _, tt := range []struct {
		claim, again string
		want         bool
	}{
		{"one word is another", "The test is strict: “must show that the harm is likely and great and not merely feared.” Orsini, 412 F.3d at 104.", true},
		{"a word is left out without a mark", "The test is strict: “must show that the harm is certain and great and not feared at all.” Orsini, 412 F.3d at 104.", false}, // it only ends apart
		{"a word is left out in the middle", "The test: “A party who seeks relief must show that harm is certain and great and not merely feared.” Orsini, 412 F.3d at 104.", true},
		{"the same words", "The test is strict: “must show that the harm is certain and great and not merely feared.” Orsini, 412 F.3d at 104.", false},
		{"a bracket says that a word was changed", "The test is strict: “must show that the harm [be] certain and great and not merely feared.” Orsini, 412 F.3d at 104.", false},
		{"an ellipsis says that words were left out", "The test is strict: “A party who seeks relief must show that . . . harm is certain and great and not merely feared.” Orsini, 412 F.3d at 104.", false},
		{"another authority's words", "The test is strict: “must show that the harm is likely and great and not merely feared.” Pell v. Rook, 501 F.3d 9, 12 (1st Cir. 2007).", false},
		{"a word broken at a line's end", "The test is strict: “must show that the harm is cer tain and great and not merely feared.” Orsini, 412 F.3d at 104.", false},
	} {
		p := resolved(first + tt.again)
		got := false
		for _, f := range Find(p) {
			if f.Kind == "quote_differs" {
				got = true
				if len(f.Related) != 1 || !strings.Contains(p.Text.Slice(f.Related[0]), "certain") {
					t.Errorf("%s: the first quotation is not beside it: %+v", tt.claim, f)
				}
			}
		}
		if got != tt.want {
			t.Errorf("%s: found %v", tt.claim, got)
		}
	}
}

func TestImpossibleDays(t *testing.T) {
	for s, want := range map[string]string{
		"Plaintiff shall amend by February 30, 2024.":      "impossible_date warning ⟦February 30, 2024⟧",
		"Plaintiff shall amend by June 31, 2024.":          "impossible_date warning ⟦June 31, 2024⟧",
		"Plaintiff shall amend by 2/30/2024.":              "impossible_date warning ⟦2/30/2024⟧",
		"He was born in February 1980 and moved in May.":   "",
		"The hearing was held on February 29, 2024.":       "",
		"The rate was 13/45 of the whole, or 2/30 of half": "",
	} {
		check(t, s, paper(t, "letter", "", s), nonempty(want)...)
	}
}

func nonempty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
