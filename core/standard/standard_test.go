package standard

import (
	"strings"
	"testing"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
	"pincite/core/text"
)

func find(s string, cites []cite.Citation) []Standard {
	t := text.FromString(s)
	return Find(phrase.Read(t.String(), lex.Scan(t.String())), cites)
}

func kindsOf(s string) []string {
	var out []string
	for _, x := range find(s, nil) {
		out = append(out, x.Kind)
	}
	return out
}

func TestRows(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rows {
		if seen[r.kind] {
			t.Errorf("%s stands twice", r.kind)
		}
		seen[r.kind] = true
		if r.rule == "" {
			t.Errorf("%s names no authority", r.kind)
		}
		if got := " " + strings.Join(kindsOf(r.yes), " ") + " "; !strings.Contains(got, " "+r.kind+" ") {
			t.Errorf("%s is not found in %q; got %s", r.kind, r.yes, got)
		}
		if got := " " + strings.Join(kindsOf(r.no), " ") + " "; strings.Contains(got, " "+r.kind+" ") {
			t.Errorf("%s is found in %q", r.kind, r.no)
		}
	}
}

func TestFactors(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"as the paper numbers them", "Whether a preliminary injunction should issue involves (1) the threat of irreparable harm to the movant; (2) the balance between such harm and other injury; (3) the probability of success on the merits; and (4) the public interest. Id. at 113.",
			[]string{"the threat of irreparable harm to the movant", "the balance between such harm and other injury", "the probability of success on the merits", "the public interest"}},
		{"lettered", "Rule 23(a) demands (a) numerosity, (b) commonality, (c) typicality, and (d) adequacy of representation.", []string{"numerosity", "commonality", "typicality", "adequacy of representation"}},
		{"named without numbers", "A movant for a preliminary injunction must show likelihood of success on the merits, irreparable harm, and that the public interest is served.",
			[]string{"likelihood of success", "irreparable harm", "public interest"}},
		{"none", "Dismissal for failure to prosecute is appropriate after due warning.", nil},
	}
	for _, c := range cases {
		s := find(c.text, nil)
		if len(s) == 0 {
			t.Errorf("%s: no standard", c.name)
			continue
		}
		var got []string
		for _, f := range s[0].Factors {
			got = append(got, f.Label)
			if x := c.text[f.Span.Start:f.Span.End]; x != f.Label {
				t.Errorf("%s: span %q is not label %q", c.name, x, f.Label)
			}
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestAuthorityBurdenFinding(t *testing.T) {
	paper := "To obtain a preliminary injunction, plaintiff has the burden of showing (1) success on the merits; (2) irreparable harm; and (3) that an injunction serves the public interest. " +
		"Roe v. Doe, 1 F.3d 2, 3 (8th Cir. 1993). Doe v. Poe, 2 F.3d 4 (8th Cir. 1994).\n\nPlaintiff has not shown irreparable harm."
	var cites []cite.Citation
	for _, core := range []string{"1 F.3d 2", "2 F.3d 4"} {
		k := strings.Index(paper, core)
		cites = append(cites, cite.Citation{Kind: cite.Case, Core: span.Span{Start: k, End: k + len(core)}, Inside: cite.None, HistoryOf: cite.None})
	}
	s := find(paper, cites)
	if len(s) != 1 || s[0].Kind != "preliminary_injunction" || s[0].Authority != 0 {
		t.Fatalf("got %+v", s)
	}
	if got := paper[s[0].Burden.Start:s[0].Burden.End]; !strings.Contains(got, "burden of showing") {
		t.Errorf("burden %q", got)
	}
	if got := s[0].Factors[1].Finding; got != "Plaintiff has not shown irreparable harm." {
		t.Errorf("finding %q", got)
	}
	if got := s[0].Factors[0].Finding; got != "" {
		t.Errorf("a finding for the first factor: %q", got)
	}
}

func TestIDGoesBackToItsCase(t *testing.T) {
	paper := "In Roe v. Doe, 1 F.3d 2 (8th Cir. 1993), the court set out the factors.\n\nA preliminary injunction involves (1) irreparable harm; (2) success on the merits; and (3) the public interest.\n\nId. at 3."
	var cites []cite.Citation
	for _, c := range []struct {
		core string
		kind cite.Kind
	}{{"1 F.3d 2", cite.Case}, {"Id. at 3", cite.ID}} {
		k := strings.Index(paper, c.core)
		cites = append(cites, cite.Citation{Kind: c.kind, Core: span.Span{Start: k, End: k + len(c.core)}, Inside: cite.None, HistoryOf: cite.None})
	}
	if s := find(paper, cites); len(s) != 1 || s[0].Authority != 0 {
		t.Errorf("got %+v", s)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("A preliminary injunction involves (1) irreparable harm; (2) success on the merits; (3) the public interest. plausible on its face")
	f.Fuzz(func(t *testing.T, s string) {
		tx := text.FromString(s)
		for _, x := range Find(phrase.Read(tx.String(), lex.Scan(tx.String())), nil) {
			if x.Span.End <= x.Span.Start || x.Span.End > tx.Len() {
				t.Fatalf("span %v of %d", x.Span, tx.Len())
			}
			for _, c := range x.Factors {
				if c.Span.Start < 0 || c.Span.End <= c.Span.Start || c.Span.End > tx.Len() || c.Label == "" {
					t.Fatalf("factor %+v", c)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("The court may grant a preliminary injunction. The inmate alleges deliberate indifference by the county. See Roe v. Doe, 1 F.3d 2 (8th Cir. 1993).\n\n", 200)
	t := text.FromString(s)
	toks := lex.Scan(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(phrase.Read(t.String(), toks), nil)
	}
}
