package resolve_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/resolve"
	"pincite/core/text"
)

// resolved is each citation's core with the key of its authority, or the reason why it has none.
func resolved(s string) []string {
	t := text.FromString(s)
	cites := cite.Find(t, lex.Scan(s))
	table := resolve.Resolve(t, cites)
	var out []string
	for i, c := range cites {
		to := "?" + string(table.Unresolved[i])
		if a := table.Of[i]; a != cite.None {
			to = table.Authorities[a].Key
		}
		out = append(out, fmt.Sprintf("%s → %s", strings.Join(strings.Fields(t.Slice(c.Core)), " "), to))
	}
	return out
}

func TestResolve(t *testing.T) {
	const (
		harlan = "Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)"
		gable  = "Ostrander v. Gable Mills, Inc., 950 F.2d 100 (7th Cir. 1993)"
	)
	for _, c := range []struct {
		claim, text string
		want        []string // the last citations, in order
	}{
		{"id. means the case just cited", harlan + ". Id. at 15.", []string{"Id. at 15 → case/f.2d/900/12"}},
		{"id. passes over a case in a parenthesis", harlan[:len(harlan)-1] + ") (citing " + gable + "). Id. at 15.", []string{"Id. at 15 → case/f.2d/900/12"}},
		{"id. after a string cite means its last case", harlan + "; " + gable + ". Id. at 103.", []string{"Id. at 103 → case/f.2d/950/100"}},
		{"id. whose page the last case cannot hold means the one that can", harlan + "; " + gable + ". Id. at 15.", []string{"Id. at 15 → case/f.2d/900/12"}},
		{"id. whose page no case can hold is refused", harlan + ". Id. at 4000.", []string{"Id. at 4000 → ?pin_outside"}},
		{"id. to the record means the record", harlan + ". Plaintiff objects. ECF No. 50 at 2. Id. at 4.", []string{"Id. at 4 → record/50"}},
		{"id. at a page passes over a rule to the record", "ECF No. 50. Under Federal Rule of Civil Procedure 34 a party may inspect. See id. at 4.", []string{"id. at 4 → record/50"}},
		{"id. with nothing before it has no antecedent", "Id. at 4.", []string{"Id. at 4 → ?no_antecedent"}},
		{"id. after a case named in the sentence, when the last cannot hold its page",
			harlan + ". " + gable + ". As Harlan explained, the rule is old. Id. at 15.", []string{"Id. at 15 → case/f.2d/900/12"}},
		{"a short form by its reporter", harlan + ". " + gable + ". Harlan, 900 F.2d at 14.", []string{"900 F.2d at 14 → case/f.2d/900/12"}},
		{"a short form without a name", harlan + ". " + gable + ". 950 F.2d at 102.", []string{"950 F.2d at 102 → case/f.2d/950/100"}},
		{"two cases in one volume are told by the page", harlan + ". Marsh v. Pell, 900 F.2d 400 (9th Cir. 1990). 900 F.2d at 405.", []string{"900 F.2d at 405 → case/f.2d/900/400"}},
		{"supra by a party's name", harlan + ". " + gable + ". Harlan, supra, at 14.", []string{"supra, at 14 → case/f.2d/900/12"}},
		{"supra of a name never cited has no antecedent", harlan + ". Quill, supra, at 14.", []string{"supra, at 14 → ?no_antecedent"}},
		{"parallels are one authority", "Poole v. Webb, 200 N.Y. 10, 93 N.E. 500 (1911). 93 N.E. at 502.", []string{"200 N.Y. 10 → case/n.y./200/10", "93 N.E. 500 → case/n.y./200/10", "93 N.E. at 502 → case/n.y./200/10"}},
		{"a bare section means the code's section cited before", "42 U.S.C. § 1983. A claim under § 1983 lies.", []string{"§ 1983 → usc/42/1983"}},
		{"a subsection is of its section", "28 U.S.C. § 636(b)(1). 28 U.S.C. § 636(c).", []string{"28 U.S.C. § 636(b)(1) → usc/28/636", "28 U.S.C. § 636(c) → usc/28/636"}},
		{"id. after a quotation passes over the law it names", harlan + ". The court held that “a party may amend under Federal Rule of Civil Procedure 15(a).” Id.", []string{"Id. → case/f.2d/900/12"}},
		{"so in straight quotation marks", harlan + ". The court held that \"a party may sue under 42 U.S.C. § 1985.\" Id.", []string{"Id. → case/f.2d/900/12"}},
		{"id. after a quoted law means the law", "28 U.S.C. § 1447(c) says that “the case shall be remanded.” Id.", []string{"Id. → usc/28/1447"}},
		{"id. with a page passes over a section in passing", harlan + ". It read § 77 to have no such meaning. Id. at 14.", []string{"Id. at 14 → case/f.2d/900/12"}},
		{"nor does one of a known code stop it", "42 U.S.C. § 1983. " + harlan + ". It held that the § 1983 claims of the plaintiff fail. Id.", []string{"Id. → case/f.2d/900/12"}},
		{"but one that begins its sentence does", harlan + ". 42 U.S.C. § 1983. Section 1983 provides a remedy. Id.", []string{"Id. → usc/42/1983"}},
		{"another volume is of no case", harlan + "; see 2 id. at 14.", []string{"id. at 14 → ?pin_outside"}},
		{"id. passes over a place in this paper", harlan + "; see supra Part II. Id. at 14.", []string{"Id. at 14 → case/f.2d/900/12"}},
		{"id. after another opinion in the case means that", harlan + ". The dissent disagrees. See post, at 14. See ibid.", []string{"ibid. → ?internal_reference"}},
		{"a treatise that is not known stays the last thing cited", harlan + ". 1 Quill on Sales § 7.2, p. 488 (1991). Id. at 490.", []string{"Id. at 490 → ?no_antecedent"}},
		{"the parallel after an id. tells what it means", harlan + " (citing Poole v. Webb, 200 U.S. 10, 93 S. Ct. 500 (1911)). In that case the claim failed. Id. at 14, 93 S. Ct. at 503.", []string{"Id. at 14 → case/u.s./200/10", "93 S. Ct. at 503 → case/u.s./200/10"}},
		{"a parallel short form of a volume not cited follows its id.", harlan + ". Id. at 14, 128 A.3d at 779.", []string{"Id. at 14 → case/f.2d/900/12", "128 A.3d at 779 → case/f.2d/900/12"}},
		{"a parallel with its first page after an id. is the same case", harlan + ". Id. at 14, 128 A.3d 770.", []string{"Id. at 14 → case/f.2d/900/12", "128 A.3d 770 → case/f.2d/900/12"}},
		{"supra by an abbreviated name", "Poole v. Western Railway Company, 900 F.2d 12 (8th Cir. 1990). " + gable + ". Western Ry., supra, at 14.", []string{"supra, at 14 → case/f.2d/900/12"}},
		{"supra by a possessive", harlan + ". Harlan’s rule is old. Harlan, supra.", []string{"supra → case/f.2d/900/12"}},
		{"supra means the case, not its later history", "Poole v. Webb, 823 F.2d 1073 (7th Cir. 1987), cert. denied, 485 U.S. 901 (1988). Poole, supra, at 1077.", []string{"supra, at 1077 → case/f.2d/823/1073"}},
		{"of two articles, the one that has the page", "Quill, Fair Claims, 80 Colum. L. Rev. 943 (1980); Quill, Old Claims, 78 Colum. L. Rev. 258 (1978). Quill, supra, at 952.", []string{"supra, at 952 → journal/colum.l.rev./80/943"}},
		{"id. at a page the article has not", "Quill, Fair Claims, 80 Colum. L. Rev. 943 (1980). Id. at 22.", []string{"Id. at 22 → ?pin_outside"}},
		{"a section of a list is a law of its own", "11 U.S.C. §§ 1124, 1129. Under § 1129(a)(8) the plan fails.", []string{"§ 1129(a)(8) → usc/11/1129"}},
		{"a section goes on with the code before it", "15 U.S.C. § 7211(a). The Board has members. See § 7219.", []string{"§ 7219 → usc/15/7219"}},
		{"a section far in number does not", "28 U.S.C. § 1331. The complaint rests on § 1602.", []string{"§ 1602 → ?no_antecedent"}},
		{"nor one of an Act beside its place in the code", "21 U.S.C. § 332. Penalties follow, § 303, 21 U.S.C. § 333. Under § 303 they are heavy.", []string{"§ 303 → ?no_antecedent", "21 U.S.C. § 333 → usc/21/333", "§ 303 → ?no_antecedent"}},
		{"an id. behind a section of no code that is told means that section", "The award is due. § 15(e)(1). It is automatic. Id.", []string{"§ 15(e)(1) → code/15", "Id. → code/15"}},
		{"but not with a page", "The award is due. § 15(e)(1). It is automatic. Id. at 44.", []string{"§ 15(e)(1) → ?no_antecedent", "Id. at 44 → ?no_antecedent"}},
		{"in one string a section is of the code before it", "See 7 CFR § 1205.10 (2004) (cotton); § 1207.301 (potatoes). Under § 1300.1 it is not.", []string{"§ 1207.301 → cfr/7/1207.301", "§ 1300.1 → ?no_antecedent"}},
		{"an id. beside the paper cited last means the one before", "(N.T. Hearing, 4/14/21, at 5; R.R. at 51a). It did. (Id. at 10; R.R. at 56a.)", []string{"Id. at 10 → record/n.t.hearing", "R.R. at 56a → record/r.r."}},
		{"words of every sentence name no case", "Mosel v. United States, 272 U.S. 5 (1926). " + harlan + ". See U.S. Const. art. I, § 4. It is left to the States. Id. at 14.", []string{"Id. at 14 → case/f.2d/900/12"}},
		{"a section of the same chapter in a form of its own, far off", "Va. Code § 18.2-32 (1975). " + strings.Repeat("It is a felony of the second class. ", 12) + "§ 18.2-10 (b).", []string{"§ 18.2-10 (b) → code/va.codeann./18.2-10"}},
		{"section 1983 is known by its number", "28 U.S.C. § 1331. The complaint rests on § 1983.", []string{"§ 1983 → usc/42/1983"}},
		{"the Bankruptcy Code is title 11", "11 U.S.C. § 502. Bankruptcy Code § 502(b).", []string{"Bankruptcy Code § 502(b) → usc/11/502"}},
		{"a parallel that stands apart is the same case", "Poole v. Webb, 509 U.S. 579 (1993). Poole v. Webb, 113 S. Ct. 2786 (1993).", []string{"113 S. Ct. 2786 → case/u.s./509/579"}},
		{"an appeal is not the same case", "Poole v. Webb, 800 F. Supp. 5 (D. Me. 1993). Poole v. Webb, 9 F.3d 78 (1st Cir. 1993).", []string{"9 F.3d 78 → case/f.3d/9/78"}},
		{"a short form by its database number", "Poole v. Webb, 2015 WL 1924409 (D. Me. Apr. 1, 2015); Marsh v. Webb, 2015 WL 1924410 (D. Me. Apr. 1, 2015). Poole, 2015 WL 1924409, at *3.", []string{"2015 WL 1924409, at *3 → case/wl/2015/1924409"}},
		{"a bare rule means the set named before", "Fed. R. Civ. P. 34(a). Under Rule 34 a party may inspect.", []string{"Rule 34 → frcp/34"}},
		{"record cites in other words are one entry", "(Dkt. 36.) See dkt. 36 at 2.", []string{"Dkt. 36 → record/36", "dkt. 36 at 2 → record/36"}},
	} {
		got := resolved(c.text)
		if len(got) < len(c.want) || strings.Join(got[len(got)-len(c.want):], "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n  %s\ngot\n  %s\nwant\n  %s", c.claim, c.text, strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
		}
	}
}

func TestDisplayIsBluebookForm(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Harlan v. Osgood, 900 F. 2d 12, 15 (CA8 1990)", "Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)"},
		{"Holt v. Marsh, 442 U. S. 304, 306 (1979)", "Holt v. Marsh, 442 U.S. 304 (1979)"},
		{"Doe v. Roe, No. 1:19-cv-22, 2020 WL 1234567, at *3 (D. Me. Mar. 3, 2020)", "Doe v. Roe, No. 1:19-cv-22, 2020 WL 1234567 (D. Me. Mar. 3, 2020)"},
		{"42 USC 1983", "42 U.S.C. § 1983"},
		{"Federal Rule of Civil Procedure 41(b)", "Fed. R. Civ. P. 41"},
		{"(Dkt. 36)", "ECF No. 36"},
		{"with CALCRIM No. 220", "CALCRIM No. 220"},
		{"the Fifth and Fourteenth Amendments", "U.S. Const. amends. V, XIV"},
		{"Vaccine Rule 11(a)", "Vaccine R. 11"},
		{"17 C.F.R. § 240.10b-5", "17 C.F.R. § 240.10b-5"},
	} {
		tx := text.FromString(c.text)
		table := resolve.Resolve(tx, cite.Find(tx, lex.Scan(c.text)))
		if len(table.Authorities) != 1 || table.Authorities[0].Display != c.want {
			t.Errorf("%s: %+v, want %s", c.text, table.Authorities, c.want)
		}
	}
}

func TestLinksAreBuiltFromTheCitation(t *testing.T) {
	tx := text.FromString("See 42 U.S.C. § 1983.")
	table := resolve.Resolve(tx, cite.Find(tx, lex.Scan(tx.String())))
	if len(table.Authorities) != 1 || len(table.Authorities[0].Links) != 2 || table.Authorities[0].Links[0].URL != "https://www.law.cornell.edu/uscode/text/42/1983" {
		t.Errorf("links: %+v", table.Authorities)
	}
}

// Every citation has an authority or a reason, and every authority lists its citations in order.
func check(t *testing.T, tx *text.Text, cites []cite.Citation, table resolve.Table) {
	t.Helper()
	if len(table.Of) != len(cites) {
		t.Fatalf("%d answers for %d citations", len(table.Of), len(cites))
	}
	for i := range cites {
		if (table.Of[i] == cite.None) == (table.Unresolved[i] == "") {
			t.Fatalf("citation %d %q: authority %d, reason %q", i, tx.Slice(cites[i].Core), table.Of[i], table.Unresolved[i])
		}
	}
	for _, a := range table.Authorities {
		for k := 1; k < len(a.Citations); k++ {
			if a.Citations[k] <= a.Citations[k-1] {
				t.Fatalf("%s: citations %v", a.Key, a.Citations)
			}
		}
	}
}

// Ten thousand references to one name are tied in time that grows with their number.
func TestHostilePapersAreLinear(t *testing.T) {
	for name, s := range hostile(3000) {
		tx := text.FromString(s)
		cites := cite.Find(tx, lex.Scan(s))
		check(t, tx, cites, resolve.Resolve(tx, cites))
		if len(cites) < 3000 {
			t.Errorf("%s: %d citations", name, len(cites))
		}
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990). Id. at 15; Harlan, supra, at 3. § 3. Rule 5. Id.")
	f.Fuzz(func(t *testing.T, s string) {
		tx := text.FromString(s)
		cites := cite.Find(tx, lex.Scan(tx.String()))
		check(t, tx, cites, resolve.Resolve(tx, cites))
	})
}

// opinions are the real opinions beside the project, or a text of our own repeated where there are none.
func opinions(b *testing.B) []string {
	names, _ := filepath.Glob("../../../shared/corpus/opinions/*.txt")
	var out []string
	for _, n := range names {
		if s, err := os.ReadFile(n); err == nil {
			out = append(out, string(s))
		}
	}
	if out == nil {
		out = []string{strings.Repeat("The court relied on Harlan v. Osgood, 900 F.2d 12, 15 (8th Cir. 1990), and on 42 U.S.C. § 1983. Id. at 3. It then turned to the record, which says nothing of the kind, and denied the motion (ECF No. 12 at 4).\n\n", 500)}
	}
	return out
}

func BenchmarkFindAndResolve(b *testing.B) {
	all := opinions(b)
	n := 0
	for _, s := range all {
		n += len(s)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range all {
			tx := text.FromString(s)
			resolve.Resolve(tx, cite.Find(tx, lex.Scan(s)))
		}
	}
}

func BenchmarkFindAndResolve2MB(b *testing.B) {
	s := strings.Join(opinions(b), "\n\n")
	s = s[:min(len(s), 2<<20)]
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		tx := text.FromString(s)
		resolve.Resolve(tx, cite.Find(tx, lex.Scan(tx.String())))
	}
}
