package law

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// longest is the longest abbreviation at the head of s, with its readings.
func longest(s string) (string, []Reading) {
	ms := MatchReporters(s, 0, nil)
	if len(ms) == 0 {
		return "", nil
	}
	m := ms[len(ms)-1]
	return s[:m.End], m.Readings(s[:m.End])
}

func TestReporterSpellings(t *testing.T) {
	for _, c := range []struct{ text, printed, abbr string }{
		{"F.3d 1", "F.3d", "F.3d"},
		{"F. 3d 1", "F. 3d", "F.3d"},
		{"F3d 1", "F3d", "F.3d"},
		{"F.\n3d 1", "F.\n3d", "F.3d"},
		{"F. Sup-\np. 2d 1", "F. Sup-\np. 2d", "F. Supp. 2d"},
		{"U. S. 1", "U. S.", "U.S."},
		{"Fed. App’x 274", "Fed. App’x", "F. App'x"},
		{"NY3d 592", "NY3d", "N.Y.3d"},
		{"Cal.App.4th 859", "Cal.App.4th", "Cal. App. 4th"},
		{"IL App (1st) 123", "IL App (1st)", "IL App (1st)"},
		{"F.2nd 1", "F.2nd", "F.2d"},
		{"F.Zd 1", "F.Zd", "F.2d"},
	} {
		printed, rs := longest(c.text)
		if printed != c.printed || len(rs) == 0 || ReporterAt(rs[0].Row).Abbr != c.abbr {
			t.Errorf("%q: read %q as %v, want %q as %s", c.text, printed, rs, c.printed, c.abbr)
		}
	}
}

func TestNoReporter(t *testing.T) {
	for _, s := range []string{"Main Street", "Page 1", "F.3ds 1", "Xyzzy 5", "plaintiffs"} {
		if printed, rs := longest(s); len(printed) > 2 {
			t.Errorf("%q: read %q as %v", s, printed, rs)
		}
	}
}

func TestReporterTable(t *testing.T) {
	kinds := map[string]bool{"federal": true, "state": true, "regional": true, "specialty": true, "neutral": true, "nominative": true, "lexis": true, "west": true}
	for _, r := range Reporters() {
		if r.Abbr == "" || !kinds[r.Kind] {
			t.Errorf("row %+v: no abbreviation or an unknown kind", r)
		}
		if r.To != 0 && r.From > r.To {
			t.Errorf("%s: years %d to %d", r.Abbr, r.From, r.To)
		}
		if r.Court != "" {
			if _, ok := CourtByID(r.Court); !ok {
				t.Errorf("%s: no court %s", r.Abbr, r.Court)
			}
		}
		printed, rs := longest(r.Abbr + " 5")
		found := false
		for _, x := range rs {
			found = found || ReporterAt(x.Row).Abbr == r.Abbr
		}
		if !found {
			t.Errorf("%s: its own abbreviation is read %q as %v", r.Abbr, printed, rs)
		}
	}
}

// TestEveryVariation reads every known spelling and asks for its edition among the readings.
func TestEveryVariation(t *testing.T) {
	file, err := os.Open("../../../shared/corpus/citations/reporter_variations.jsonl")
	if err != nil {
		t.Skip("no list of variations beside the project")
	}
	defer file.Close()
	right, first, all := 0, 0, 0
	for sc := bufio.NewScanner(file); sc.Scan(); {
		var row struct{ Text, Edition string }
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all++
		_, rs := longest(strings.TrimPrefix(row.Text, "12 "))
		for i, r := range rs {
			if ReporterAt(r.Row).Abbr == row.Edition {
				right++
				if i == 0 {
					first++
				}
				break
			}
		}
	}
	t.Logf("%d of %d spellings read, %d first", right, all, first)
	if right*1000 < all*995 {
		t.Errorf("%d of %d spellings read, want 0.995", right, all)
	}
}

func BenchmarkMatchReporters(b *testing.B) {
	s := "F. Supp. 2d 123"
	var buf [8]ReporterMatch
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		MatchReporters(s, 0, buf[:0])
	}
}
