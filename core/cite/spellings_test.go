package cite

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"pincite/core/lex"
	"pincite/core/text"
)

// TestEverySpelling finds "12 REPORTER 345" for every known spelling of a reporter and
// asks for its edition, or for it among the candidates. A LEXIS number alone is a docket.
func TestEverySpelling(t *testing.T) {
	file, err := os.Open("../../../shared/corpus/citations/reporter_variations.jsonl")
	if err != nil {
		t.Skip("no list of variations beside the project")
	}
	defer file.Close()
	right, all := 0, 0
	for sc := bufio.NewScanner(file); sc.Scan(); {
		var row struct{ Text, Edition string }
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all++
		doc := text.FromString(row.Text)
		for _, c := range Find(doc, lex.Scan(doc.String())) {
			if (c.Kind == Case || c.Kind == Docket) && (c.Reporter == row.Edition || slices.Contains(c.Candidates, row.Edition)) {
				right++
				break
			}
		}
	}
	t.Logf("%d of %d spellings found", right, all)
	if right*1000 < all*995 {
		t.Errorf("%d of %d spellings found, want 0.995", right, all)
	}
}
