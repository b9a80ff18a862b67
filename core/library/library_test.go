package library

import (
	"fmt"
	"testing"
)

func shelfOf(labels ...string) *Library {
	l := &Library{}
	var es []Entry
	for i, s := range labels {
		es = append(es, Entry{Doc: "a", Kind: "case", Ref: fmt.Sprint(i), Label: s})
	}
	l.Add("a", es)
	return l
}

func TestSearch(t *testing.T) {
	l := shelfOf("Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)", "Ostrander v. Gable Mills, Inc., 12 F.3d 100 (7th Cir. 1993)", "28 U.S.C. § 636")
	l.docs[0].entries[2].Kind = "statute"
	for _, c := range []struct{ claim, query, want string }{
		{"letters of two words find a case", "harosg", "Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)"},
		{"spaces in the query do not matter", "ostr gable", "Ostrander v. Gable Mills, Inc., 12 F.3d 100 (7th Cir. 1993)"},
		{"§ keeps statutes alone", "§ 6", "28 U.S.C. § 636"},
		{"a section number is found by its digits", "636", "28 U.S.C. § 636"},
	} {
		hits, total, _ := l.Search(c.query, "", 10)
		if total == 0 || hits[0].Label != c.want {
			t.Errorf("%s: %q gave %v", c.claim, c.query, hits)
		}
	}
	if _, n, _ := l.Search("zzz", "", 10); n != 0 {
		t.Errorf("letters no label holds gave %d hits", n)
	}
	if hits, _, _ := l.Search("@636", "", 10); len(hits) != 1 || string(hits[0].Label[hits[0].Matched[0]]) != "6" {
		t.Errorf("matched letters of @636: %v", hits)
	}
	l.Add("b", []Entry{{Doc: "b", Kind: "case", Label: "McCrimmon v. Johnson"}, {Doc: "b", Kind: "standard", Label: "preliminary injunction"}, {Doc: "b", Kind: "case", Label: "Uninjured v. Roe"}})
	if hits, _, _ := l.Search("inj", "", 10); len(hits) < 3 || hits[0].Label != "preliminary injunction" || hits[1].Label != "Uninjured v. Roe" || hits[0].Matched[0] != 12 {
		t.Errorf("letters together, at the beginning of a word, come first: %v", hits)
	}
	l.Remove("b")
	l.Remove("a")
	if l.Len() != 0 {
		t.Errorf("a removed paper left %d entries", l.Len())
	}
}

func big(n int) *Library {
	l := &Library{}
	for d := 0; d < n/100; d++ {
		var es []Entry
		for i := 0; i < 100; i++ {
			es = append(es, Entry{Doc: fmt.Sprint(d), Kind: "case", Label: fmt.Sprintf("Plaintiff%d v. Defendant %c%c, %d F.3d %d (9th Cir. 20%02d)", d, 'a'+i%26, 'a'+d%26, d, i*7, i%20)})
		}
		l.Add(fmt.Sprint(d), es)
	}
	return l
}

func BenchmarkSearch100000(b *testing.B) {
	l := big(100000)
	for _, q := range []string{"p", "pl", "pla9", "defendantqz", "zq"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				l.Search(q, "", 50)
			}
		})
	}
}
