package caption

import (
	"strings"
	"testing"
)

// Opinions as reporters and web pages print them, the caption cut short or left out:
// a case that the body cites is never the paper's own.
func TestPrintedOpinions(t *testing.T) {
	reasons := "\n\n" + strings.Repeat("The court has read the record and the briefs, and it finds no error in what was done below in this matter.\n\n", 40)
	for _, c := range []struct{ manner, paper, court, docket, name, judges string }{
		{"no caption: the author, then the body with another's case on a line of its own", `ROBERTA M. PELL, Circuit Judge:

Appellant Joseph Charles Marsh appeals from an order awarding Appellee S. Beryl Corwin $29,417 in attorney fees as a sanction against Marsh. We reverse.

FACTS AND PROCEEDINGS BELOW

This action and the related case of

Lindquist v. Ewing,

No. H-92-417, arose from Ada Lindquist's employment at the Houston branch office.
`, "", "", "", "Roberta M. Pell author"},
		{"no caption: a court that the body names is not the paper's", `CORWIN, Circuit Judge:

This race discrimination case started out in state court over two years ago, in the

Circuit Court of Jefferson County

where the plaintiffs filed it before it was removed to another district.
`, "", "", "", "Corwin author"},
		{"no caption: a justice in mixed type", `Corwin, Justice.

A jury found Carl Ewing, who testified in his own defense, guilty of three counts of possession. The Court of Appeals affirmed.

Ewing v. State,

228 Ga. App. XXVII (1997). Ewing subsequently filed a petition for writ of habeas corpus.
`, "", "", "", "Corwin author"},
		{"no caption: a justice delivers the opinion", `Justice Corwin

delivered the opinion of the Court.

A divided panel of the Court of Appeals for the Ninth Circuit reversed respondent's conviction for bank robbery.

Lindquist v. United States, 367 U.S. 203, was decided in the United States District Court for the District of Columbia.
`, "", "", "", "Corwin author"},
		{"California: the ward's own title stands first", `11 Cal.App.5th 417
217 Cal.Rptr.3d 417
IN RE D.M., a Person Coming Under the Juvenile Court Law.

The People, Plaintiff and Respondent,
v.
D.M., Defendant and Appellant.
A148417

Court of Appeal, First District, Division 1, California.
Filed May 12, 2017
`, "calctapp", "A148417", "In re D.M.", ""},
		{"Georgia: children by their initials, the number with its letters", `590 S.E.2d 417
264 Ga. App. 417
In the Interest of D.M.N. et al., children.
No. A03A1417.

Court of Appeals of Georgia.

December 1, 2003.

ADA PELL, Presiding Judge.

The juvenile court terminated the natural mother's parental rights to her six-year-old son.
`, "gactapp", "A03A1417", "In re D.M.N.", "Ada Pell author"},
		{"Georgia: number and name on one line", `NOTICE: This opinion is subject to modification resulting from motions for reconsideration under Supreme Court
 Rule 27, the Court's reconsideration, and editorial revisions by the Reporter of Decisions.

In the Supreme Court of Georgia

                                                   Decided: January 17, 2024

                       S24A0417. LINDQUIST v. THE STATE.

        PELL, Justice.

        Benjamin Lindquist was convicted of the malice murder of Carl Ewing and related crimes.
`, "ga", "S24A0417", "Lindquist v. State", "Pell author"},
		{"Virginia: one of the panel writes", `590 S.E.2d 417
Darlene Frith LINDQUIST

v.

Winford Calvin LINDQUIST.
Record No. 1417-03-3.

Court of Appeals of Virginia, Salem.

December 23, 2003.

Present: PELL, C.J., MARSH and CORWIN, JJ.

ROBERT P. CORWIN, Judge.

Darlene Frith Lindquist (wife) appeals an equitable distribution award to her husband.
`, "vactapp", "1417-03-3", "Lindquist v. Lindquist", "Pell panel; Marsh panel; Robert P. Corwin author"},
		{"the Supreme Court: the opinion is delivered under the syllabus", `(Slip Opinion) OCTOBER TERM, 2020 1

Syllabus

SUPREME COURT OF THE UNITED STATES

Syllabus

LINDQUIST FOUNDATION v. EWING, ATTORNEY GENERAL OF CALIFORNIA

CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR
THE NINTH CIRCUIT

No. 19–417. Argued April 26, 2021—Decided July 1, 2021
Charitable organizations soliciting funds in California must disclose the identities of their major donors.
` + reasons + `ROBERTS, C. J., delivered the opinion of the Court, except as to Part II–
B–1. ALITO and GORSUCH, JJ., joined except as to Part II–B–1. THOMAS, J., filed an
opinion concurring in part. SOTOMAYOR, J., filed a dissenting opinion.

THE CHIEF JUSTICE delivered the opinion of the Court with respect to Parts I and II.

` + reasons + `
THOMAS, J., concurring

Opinion of THOMAS, J.

SOTOMAYOR, J., dissenting
`, "scotus", "19–417", "Lindquist Foundation v. Ewing", "Roberts author"},
	} {
		_, got := find(c.paper + reasons)
		var dockets, judges []string
		for _, d := range got.Dockets {
			dockets = append(dockets, d.Text)
		}
		for _, j := range got.Judges {
			judges = append(judges, strings.TrimSpace(j.Name+" "+j.Role))
		}
		for _, f := range [...][3]string{{"court", got.Court.ID, c.court}, {"dockets", strings.Join(dockets, "; "), c.docket}, {"case", got.CaseName, c.name}, {"judges", strings.Join(judges, "; "), c.judges}} {
			if f[1] != f[2] {
				t.Errorf("%s\n\t%-8s %q\n\twant     %q", c.manner, f[0], f[1], f[2])
			}
		}
	}
}
