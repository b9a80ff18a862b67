package resolve_test

import (
	"strings"
	"testing"
)

// A plain text prints a paper's footnotes among the paragraphs of its body.
func TestNotesOfAPlainText(t *testing.T) {
	const body = "The court said so in Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990), and it held the line.\n\n"
	for _, c := range []struct {
		claim, text string
		want        []string
	}{
		{"an id. in a note looks back on the note; one in the body, over the note",
			body + "1 See Ostrander v. Gable Mills, 950 F.2d 100 (7th Cir. 1993).\n\n" + "So it stands. Id. at 14.\n\n2 Id. at 103. And more.\n\n3 See 42 U.S.C. § 1983.\n\nId. at 15.",
			[]string{"Id. at 14 → case/f.2d/900/12", "Id. at 103 → case/f.2d/950/100", "42 U.S.C. § 1983 → usc/42/1983", "Id. at 15 → case/f.2d/900/12"}},
		{"supra by the number of the note that cites one case",
			body + "1 See Ostrander v. Gable Mills, 950 F.2d 100 (7th Cir. 1993).\n\nThe rule is old.\n\n2 The claim fails.\n\nIt is settled.\n\n3 Circuit Decision, supra note 1, at 103.",
			[]string{"supra note 1, at 103 → case/f.2d/950/100"}},
		{"numbered paragraphs of the body are no notes",
			"1 The plaintiff is Ann Harlan.\n\n2 She cites Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990).\n\n3 Id. at 14.",
			[]string{"Id. at 14 → case/f.2d/900/12"}},
	} {
		got := resolved(c.text)
		if len(got) < len(c.want) || strings.Join(got[len(got)-len(c.want):], "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n  %s\ngot\n  %s\nwant\n  %s", c.claim, c.text, strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
		}
	}
}

// What an id. means besides the last authority cited, and the names of Bluebook 4.2(b).
func TestIDByItsPin(t *testing.T) {
	for _, c := range []struct {
		claim, text string
		want        []string
	}{
		{"a paragraph is not the case's that has pages",
			"Bray v. Utah Bank, 2012 UT 89, ¶ 20. The court relied on Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990). Id. ¶ 21.",
			[]string{"Id. ¶ 21 → case/ut/2012/89"}},
		{"a paper of another case, not the case",
			"He had tinted windows. Tr. of Mot. Hr’g at 6, United States v. Vanter, No. 06-cr-298 (D.D.C. Feb. 9, 2007). He obeyed. Id. at 8.",
			[]string{"Id. at 8 → record/tr.ofmot.hr'g"}},
		{"a page far behind the last case's first, beside another's pin",
			"Marsh v. Pell, 379 F.3d 764, 767 (9th Cir. 2004). Then the court spoke of a policy and of Ostrander v. Gable Mills, 250 F.3d 668 (9th Cir. 2001), which it told apart. Id. at 769.",
			[]string{"Id. at 769 → case/f.3d/379/764"}},
		{"id. behind a quotation set apart means what introduced it, not what it cites",
			"In Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990), the court stated:\n\nA claim is timely. Ostrander v. Gable Mills, 950 F.2d 10 (7th Cir. 1993). It is heard. (Footnote omitted.)\n\nId. at 15.",
			[]string{"Id. at 15 → case/f.2d/900/12"}},
		{"a name given for later use",
			"Bosh v. State, 34 So. 3d 5 (La. 2001) (hereinafter Bosh I). Bosh v. State, 39 So. 3d 960 (La. 2003) (hereinafter Bosh II). Bosh I, supra, at 7; Bosh II, supra, at 966.",
			[]string{"supra, at 7 → case/so.3d/34/5", "supra, at 966 → case/so.3d/39/960"}},
	} {
		got := resolved(c.text)
		if len(got) < len(c.want) || strings.Join(got[len(got)-len(c.want):], "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n  %s\ngot\n  %s\nwant\n  %s", c.claim, c.text, strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
		}
	}
}
