package cite

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"pincite/core/lex"
	"pincite/core/text"
)

// What a token may wake is told by its first bytes: no reader may be left asleep.
func TestEveryReaderWakes(t *testing.T) {
	for _, s := range []string{
		"442 F.2d 304", "01 F.2d 1", "l2 F.3d 4", "Harlan v. Osgood, ___ U.S. ___ (2010)", "Harlan v. Osgood, — U.S. — (2010)", "T.C. Memo. 1990-5", "Gilp. 101 (1830)",
		"Id. at 5", "id. at 5", "ld. at 5.", "ibid. at 4", "Osgood, supra, at 3", "infra note 5", "ante, at 5", "Post, at 7",
		"§ 1983", "&sect; 1983", "&#167; 1983", "section 1983", "rule 12(b)(6)", "42 U.S.C. § 1983", "[36] at 4", "(#12 at 3)", "dkt. 12 at 4", "ECF No. 12",
		"the ’123 patent and U.S. Patent No. 6,123,456", "the '123 patent and U.S. Patent No. 6,123,456", "(PX3 at 4)",
	} {
		tx := text.FromString("We turn to the rule. See " + s + ". ")
		if got := Find(tx, lex.Scan(tx.String())); len(got) == 0 {
			t.Errorf("%q: nothing found", s)
		}
	}
}

// Nothing is found where every word wakes every reader that is not found where the table tells which.
func TestWakesHideNothing(t *testing.T) {
	all := &wakes{}
	for c := range all.first {
		all.first[c] = wakeMore
	}
	for h := range all.heads {
		all.heads[h] = wakeCore | wakeBare | wakeLaw | wakeName
	}
	for c, is := range tokenWakes().first {
		if is&wakeBracket != 0 {
			all.first[c] = is
		}
	}
	files, _ := filepath.Glob("../testdata/papers/*")
	papers := []string{page}
	for _, f := range files {
		if raw, err := os.ReadFile(f); err == nil {
			papers = append(papers, string(raw))
		}
	}
	if len(papers) < 2 {
		t.Fatal("no papers")
	}
	found := 0
	for i, s := range papers {
		s = text.FromString(s).String()
		got, want := findWoken(s, lex.Scan(s), tokenWakes()), findWoken(s, lex.Scan(s), all)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("paper %d: %d citations found, %d where nothing sleeps", i, len(got), len(want))
		}
		found += len(got)
	}
	if found < 100 {
		t.Errorf("%d citations found in all papers", found)
	}
}
