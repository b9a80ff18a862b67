package lex

import (
	"strings"
	"testing"
)

// cut is the sentences of s, parted by bars, white space collapsed.
func cut(s string) string {
	var out []string
	for _, p := range Sentences(s, Scan(s)) {
		out = append(out, strings.Join(strings.Fields(s[p.Start:p.End]), " "))
	}
	return strings.Join(out, " | ")
}

func TestSentences(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"a full stop ends a sentence", "The motion is denied. The clerk shall close the case.", "The motion is denied. | The clerk shall close the case."},
		{"a question mark ends one", "Is it timely? It is.", "Is it timely? | It is."},
		{"a blank line ends one", "WHEREFORE the motion\n\nis denied", "WHEREFORE the motion | is denied"},
		{"a line break ends none", "The motion\nis denied.", "The motion is denied."},
		{"the v. of a case name", "In Roe v. Wade Farms the court dismissed.", "In Roe v. Wade Farms the court dismissed."},
		{"a citation with reporter, court and rule", "See Fed. R. Civ. P. 41(b); Roe v. Acme Mfg. Co., 2 F.3d 752, 755 (7th Cir. 1993). It was warned.", "See Fed. R. Civ. P. 41(b); Roe v. Acme Mfg. Co., 2 F.3d 752, 755 (7th Cir. 1993). | It was warned."},
		{"the United States Code", "He sues under 42 U.S.C. § 1983. She answers.", "He sues under 42 U.S.C. § 1983. | She answers."},
		{"U.S. before a sentence starter", "It was filed by the U.S. The court agrees.", "It was filed by the U.S. | The court agrees."},
		{"U.S. before another capital", "It was filed by the U.S. Department of Labor.", "It was filed by the U.S. Department of Labor."},
		{"Inc. within a name", "Blex Oil, Inc. Employees sued.", "Blex Oil, Inc. Employees sued."},
		{"Inc. at the end", "He sued Blex Oil, Inc. The case settled.", "He sued Blex Oil, Inc. | The case settled."},
		{"initials", "Magistrate Judge William A. Knox ruled. J. R. Doe appealed.", "Magistrate Judge William A. Knox ruled. | J. R. Doe appealed."},
		{"an exhibit's letter is no initial", "It is attached as Exhibit A. The parties agree.", "It is attached as Exhibit A. | The parties agree."},
		{"titles of persons", "Dr. Lamour and Mr. Roe testified. Mrs. Doe did not.", "Dr. Lamour and Mr. Roe testified. | Mrs. Doe did not."},
		{"No. before a number, and not", "In No. 04-4192 he moved. She said no. He left.", "In No. 04-4192 he moved. | She said no. | He left."},
		{"Id. before at and before a starter", "Id. at 113. Further, it is so. Id. The court held.", "Id. at 113. | Further, it is so. | Id. | The court held."},
		{"numbered decretal paragraphs", "ORDERED that:\n1. The motion is denied.\n2. The clerk shall close the case.", "ORDERED that: 1. The motion is denied. | 2. The clerk shall close the case."},
		{"paragraphs numbered 1) with a dash", "- 1) Defendants' motion is DENIED.\n- 2) Plaintiff may have until July 3, 2020.", "- 1) Defendants' motion is DENIED. | - 2) Plaintiff may have until July 3, 2020."},
		{"lettered paragraphs", "a. The motion is granted.\n\nb. The rest is denied.", "a. The motion is granted. | b. The rest is denied."},
		{"a list within a sentence", "It asks (1) for fees; (2) for costs. It is denied.", "It asks (1) for fees; (2) for costs. | It is denied."},
		{"quotes close with their sentence", "He said “it is denied.” She left.", "He said “it is denied.” | She left."},
		{"a quotation goes on in lower case", "“It is denied.” he said.", "“It is denied.” he said."},
		{"three stops are words left out", "The rule . . . Applies here. It does.", "The rule . . . Applies here. | It does."},
		{"four stops end the sentence", "The rule applies. . . . It does.", "The rule applies. . . . | It does."},
		{"a parenthesis closes with its sentence", "(Dkt. 36.) Keys did not respond.", "(Dkt. 36.) | Keys did not respond."},
		{"numbers with points", "Rule 41.3 and $2.5 million. Done.", "Rule 41.3 and $2.5 million. | Done."},
		{"a web address", "See www.uscourts.gov for forms. Done.", "See www.uscourts.gov for forms. | Done."},
		{"months and days", "On Nov. 3 he moved. Since Dec. It was late.", "On Nov. 3 he moved. | Since Dec. | It was late."},
		{"a.m. within and at the end", "At 9 a.m. Monday it met. It ended at 5 p.m. The judge left.", "At 9 a.m. Monday it met. | It ended at 5 p.m. | The judge left."},
		{"a heading on its own line", "It is so argued\nCONCLUSION\nThe motion is denied.", "It is so argued | CONCLUSION | The motion is denied."},
		{"a numbered heading", "as shown.\nIV. DISCUSSION\nThe test is plain.", "as shown. | IV. DISCUSSION | The test is plain."},
		{"a decretal line is no heading", "IT IS THEREFORE\nORDERED that the motion is denied.", "IT IS THEREFORE ORDERED that the motion is denied."},
		{"text joined without a space", "It is remanded.{27} IT IS SO ORDERED.WE CONCUR", "It is remanded. | {27} IT IS SO ORDERED.WE CONCUR"},
		{"the mark of a note", "The court agrees.4 The motion is denied.", "The court agrees.4 | The motion is denied."},
		{"a section at the end", "It rests on § 636. Plaintiff objects.", "It rests on § 636. | Plaintiff objects."},
		{"et al. within and at the end", "Roe, et al. v. Doe went on. He sued Doe et al. The case closed.", "Roe, et al. v. Doe went on. | He sued Doe et al. | The case closed."},
		{"No. after the short name of a record", "It is GRANTED (Doc. No. 200) as moot. See Dkt. Nos. 3, 4. It ends.", "It is GRANTED (Doc. No. 200) as moot. | See Dkt. Nos. 3, 4. | It ends."},
		{"nothing", " \n\n ", ""},
	}
	for _, c := range cases {
		if got := cut(c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestIsHeading(t *testing.T) {
	for line, want := range map[string]bool{"CONCLUSION": true, "IV. Discussion": true, "V. ORDER": true, "Findings of Fact": true, "Order:": true,
		"The court's conclusion": false, "ORDER GRANTING MOTION": false, "": false, "discussion": false} {
		if got := IsHeading(line); got != want {
			t.Errorf("IsHeading(%q) = %v", line, got)
		}
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("1. The motion is denied.{2} See Fed. R. Civ. P. 41(b). . . . “Id.”\n\nCONCLUSION\nIt is.")
	f.Add("... \x0c. . A.B.C. \xff 1) (a). “")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, p := range Sentences(s, Scan(s)) {
			if p.Start < last || p.End <= p.Start || p.End > len(s) {
				t.Fatalf("span %v after %d of %d", p, last, len(s))
			}
			last = p.End
		}
	})
}

func BenchmarkSentences(b *testing.B) {
	s := strings.Repeat("See Fed. R. Civ. P. 41(b); Roe v. Acme Co., 2 F.3d 752 (7th Cir. 1993). The motion of Dr. Roe is denied.\n", 400)
	toks := Scan(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Sentences(s, toks)
	}
}
