package caption

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/span"
	"pincite/core/text"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// dump is a caption as a person would list it.
func dump(t *text.Text, c Caption) string {
	var b strings.Builder
	fmt.Fprintf(&b, "court    %s | %s | %s\n", c.Court.ID, c.Court.Name, c.Court.Division)
	for _, d := range c.Dockets {
		fmt.Fprintf(&b, "docket   %s | office %q year %d type %q serial %d judge %q lower %v\n", d.Text, d.Office, d.Year, d.Type, d.Serial, d.JudgeInitials, d.Lower)
	}
	for _, p := range c.Parties {
		fmt.Fprintf(&b, "party    %s | %s", p.Name, p.Role)
		if p.EtAl {
			b.WriteString(" | et al.")
		}
		if p.ProSe {
			b.WriteString(" | pro se")
		}
		if p.Capacity != "" {
			b.WriteString(" | " + p.Capacity)
		}
		for _, id := range p.Identifiers {
			fmt.Fprintf(&b, " | %s=%s", id.Label, id.Value)
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "case     %s\ntitle    %s\n", c.CaseName, c.Title.Value)
	for _, j := range c.Judges {
		fmt.Fprintf(&b, "judge    %s | %s | %s\n", j.Name, j.Office, j.Role)
	}
	for _, d := range c.Dates {
		fmt.Fprintf(&b, "date     %s %s | %s\n", d.Kind, d.Date, squash(t.Slice(d.Span)))
	}
	return b.String()
}

func find(s string) (*text.Text, Caption) {
	t := text.FromString(s)
	return t, Find(t)
}

// Each paper of testdata stands beside what is read from it.
func TestGolden(t *testing.T) {
	papers, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(papers) == 0 {
		t.Fatal("no papers in testdata")
	}
	for _, p := range papers {
		in, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		txt, c := find(string(in))
		got := dump(txt, c)
		golden := strings.TrimSuffix(p, ".txt") + ".want"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s:\n--- got\n%s--- want\n%s", p, got, want)
		}
		checkSpans(t, txt, c)
	}
}

// checkSpans: every value stands inside the text, and a docket number is its slice.
func checkSpans(t *testing.T, txt *text.Text, c Caption) {
	t.Helper()
	inside := func(what string, s span.Span) {
		if s.Start < 0 || s.End > txt.Len() || s.Start > s.End {
			t.Errorf("%s: span %v outside the text of %d bytes", what, s, txt.Len())
		}
	}
	inside("caption", c.Span)
	inside("court", c.Court.Span)
	inside("title", c.Title.Span)
	for _, d := range c.Dockets {
		inside("docket", d.Span)
		if got := squash(txt.Slice(d.Span)); got != d.Text {
			t.Errorf("docket %q stands at %q", d.Text, got)
		}
	}
	for _, p := range c.Parties {
		inside("party "+p.Name, p.Span)
		if p.Span.Empty() {
			t.Errorf("party %q has no words to show", p.Name)
		}
	}
	for _, j := range c.Judges {
		inside("judge", j.Span)
		if j.Span.Empty() {
			t.Errorf("judge %q has no words to show", j.Name)
		}
	}
	for _, d := range c.Dates {
		inside("date", d.Span)
	}
}

// Rails and columns of every house give the same parties.
func TestEveryRailGivesTheSameParties(t *testing.T) {
	rails := map[string]string{
		"parenthesis": "HOLLIS BRAND,                )\n                             )\n     Plaintiff,              )   Case No. 2:19-cv-00417-ABC\n                             )\nv.                           )\n                             )\nCEDAR COUNTY, et al.,        )\n                             )\n     Defendants.             )\n",
		"colon":       "HOLLIS BRAND,                :\n                             :\n     Plaintiff,              :   Case No. 2:19-cv-00417-ABC\n                             :\nv.                           :\n                             :\nCEDAR COUNTY, et al.,        :\n                             :\n     Defendants.             :\n",
		"section":     "HOLLIS BRAND,                §\n                             §\n     Plaintiff,              §\n                             §\nv.                           §   Case No. 2:19-cv-00417-ABC\n                             §\nCEDAR COUNTY, et al.,        §\n                             §\n     Defendants.             §\n",
		"star":        "HOLLIS BRAND,                *\n                             *\n     Plaintiff,              *   Case No. 2:19-cv-00417-ABC\n                             *\nv.                           *\n                             *\nCEDAR COUNTY, et al.,        *\n                             *\n     Defendants.             *\n",
		"bar":         "HOLLIS BRAND,                |\n     Plaintiff,              |   Case No. 2:19-cv-00417-ABC\nv.                           |\nCEDAR COUNTY, et al.,        |\n     Defendants.             |\n",
		"x":           "-----------------------------x\nHOLLIS BRAND,\n               Plaintiff,          Case No. 2:19-cv-00417-ABC\n        - against -\nCEDAR COUNTY, et al.,\n               Defendants.\n-----------------------------x\n",
		"tabs":        "HOLLIS BRAND,)\t\n)\t\n\tPlaintiff,)\t\n)\t\n\tv.)\tCase No. 2:19-cv-00417-ABC\n)\t\nCEDAR COUNTY, et al.,)\t\n)\t\n\tDefendants.)\t\n",
		"none":        "HOLLIS BRAND,\n\n          Plaintiff,\n\nv.                              Case No. 2:19-cv-00417-ABC\n\nCEDAR COUNTY, et al.,\n\n          Defendants.\n",
		"cells":       "HOLLIS BRAND,\nPlaintiff,\nv.\nCEDAR COUNTY, et al.,\nDefendants.\nCase No. 2:19-cv-00417-ABC\n",
		"paragraph":   "HOLLIS BRAND, Plaintiff, v. CEDAR COUNTY, et al., Defendants. Case No. 2:19-cv-00417-ABC\n",
	}
	for name, rail := range rails {
		txt, c := find("UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\nAT SEATTLE\n\n" + rail + "\nORDER\n\nThis matter comes before the court on the motion of the defendants to dismiss the complaint.\n")
		if c.Court.ID != "wawd" {
			t.Errorf("%s: court %q", name, c.Court.ID)
		}
		if len(c.Parties) != 2 || c.Parties[0].Name != "Hollis Brand" || c.Parties[0].Role != "plaintiff" || c.Parties[1].Name != "Cedar County" || c.Parties[1].Role != "defendant" || !c.Parties[1].EtAl {
			t.Errorf("%s: parties\n%s", name, dump(txt, c))
		}
		if c.CaseName != "Brand v. Cedar County" || c.Title.Value != "ORDER" || len(c.Dockets) != 1 || c.Dockets[0].Serial != 417 || c.Dockets[0].JudgeInitials != "ABC" {
			t.Errorf("%s:\n%s", name, dump(txt, c))
		}
	}
}

// Each row: a number as printed after its label, and its parts.
func TestDocketNumbers(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Docket
	}{
		{"No. 04-4192-CV-C-NKL", Docket{Text: "04-4192-CV-C-NKL", Office: "C", Year: 2004, Serial: 4192, Type: "cv", JudgeInitials: "NKL"}},
		{"18-cv-303-wmc", Docket{Text: "18-cv-303-wmc", Year: 2018, Serial: 303, Type: "cv", JudgeInitials: "wmc"}},
		{"Case No. 1:19-cv-00022-JAW", Docket{Text: "1:19-cv-00022-JAW", Office: "1", Year: 2019, Serial: 22, Type: "cv", JudgeInitials: "JAW"}},
		{"No. CIV S-03-1234 LKK", Docket{Text: "CIV S-03-1234 LKK", Office: "S", Year: 2003, Serial: 1234, Type: "cv", JudgeInitials: "LKK"}},
		{"No. 22-55871", Docket{Text: "22-55871", Year: 2022, Serial: 55871}},
		{"Docket No. A-24-1123", Docket{Text: "A-24-1123", Year: 2024, Serial: 1123, Type: "a"}},
		{"Civ. A. No. 87-1234", Docket{Text: "87-1234", Year: 1987, Serial: 1234, Type: "cv"}},
		{"C.A. 92-333", Docket{Text: "92-333", Year: 1992, Serial: 333, Type: "cv"}},
		{"No. 88 C 4417", Docket{Text: "88 C 4417", Year: 1988, Serial: 4417, Type: "cv"}},
		{"84 Civ. 2231 (ABC)", Docket{Text: "84 Civ. 2231 (ABC)", Year: 1984, Serial: 2231, Type: "cv", JudgeInitials: "ABC"}},
		{"Civil Action No. 17-2213", Docket{Text: "17-2213", Year: 2017, Serial: 2213, Type: "cv"}},
		{"No. SJC-11111", Docket{Text: "SJC-11111", Serial: 11111, Type: "sjc"}},
		{"No. CV-20-417", Docket{Text: "CV-20-417", Year: 2020, Serial: 417, Type: "cv"}},
		{"No. 25CA0142", Docket{Text: "25CA0142", Year: 2025, Serial: 142, Type: "ca"}},
		{"Case No. 05cv0042", Docket{Text: "05cv0042", Year: 2005, Serial: 42, Type: "cv"}},
		{"No. C09-4417", Docket{Text: "C09-4417", Year: 2009, Serial: 4417, Type: "cv"}},
		{"Docket: Sag-23-7", Docket{Text: "Sag-23-7", Year: 2023, Serial: 7, Type: "sag"}},
		{"No. B311111", Docket{Text: "B311111", Serial: 311111, Type: "b"}},
	} {
		ds := docketsIn(cell{s: c.in})
		if len(ds) != 1 {
			t.Errorf("%q: %d numbers %+v", c.in, len(ds), ds)
			continue
		}
		got := ds[0]
		got.Span = span.Span{}
		if got != c.want {
			t.Errorf("%q:\n got %+v\nwant %+v", c.in, got, c.want)
		}
	}
	for _, none := range []string{"Register No. 506657", "State Bar No. 123456", "Telephone: (213) 555-0142", "Suite No. 1845", "Dkt. 36", "42 U.S.C. § 1983", "March 3, 2020", "Page 3 of 20", "$12,345"} {
		if ds := docketsIn(cell{s: none}); len(ds) > 0 {
			t.Errorf("%q read as docket number %q", none, ds[0].Text)
		}
	}
}

// The forms' own examples: each reads its yes, none but it makes its no a number.
func TestDocketFormsHoldTheirExamples(t *testing.T) {
	r := docketPatterns()
	for i, f := range docketForms {
		m := r.forms[i].FindString(f.yes)
		if m == "" {
			t.Errorf("form %d does not read its own example %q", i, f.yes)
		}
		if f.no != "" {
			if _, n := readNumber(f.no, 0, false); n > 0 {
				t.Errorf("form %d reads %q", i, f.no)
			}
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ in, kind, date string }{
		{"Dated this 28th day of July, 2005, at Riverton, Missouri.", "decided", "2005-07-28"},
		{"Entered this 19th day of June, 2020.", "entered", "2020-06-19"},
		{"FILED JUL 28 2005", "filed", "2005-07-28"},
		{"Filed 01/02/21", "filed", "2021-01-02"},
		{"SO ORDERED this 3rd day of March, two thousand twenty-five.", "decided", "2025-03-03"},
		{"Argued: October 8, 2024", "argued", "2024-10-08"},
		{"Submitted on Briefs: February 7, 2025", "submitted", "2025-02-07"},
		{"As Amended March 4, 2019", "amended", "2019-03-04"},
		{"SIGNED this   2 4    day of       A  u g u s t , 2009.", "decided", "2009-08-24"},
		{"FEB 2 8 2020", "decided", "2020-02-28"},
		{"AND NOW, this 17th day of December, 2020, upon consideration", "decided", "2020-12-17"},
	} {
		ds := footDates(cell{s: c.in, span: span.Span{End: len(c.in)}}, "")
		if len(ds) != 1 || ds[0].Kind != c.kind || ds[0].Date.String() != c.date {
			t.Errorf("%q: %+v", c.in, ds)
		}
	}
	for _, none := range []string{"The motion filed June 3, 2020, asks for more time to answer the complaint than the rule allows.", "trial is set for May 4, 2021", "the deadline of June 11, 2020, passed"} {
		if ds := footDates(cell{s: none}, ""); len(ds) > 0 {
			t.Errorf("%q gave %+v", none, ds)
		}
	}
}

func TestNamesIn(t *testing.T) {
	for in, want := range map[string]string{
		"HOLLIS COUNTY, TENNESSEE; HOLLIS COUNTY SHERIFF’S OFFICE; and J. WAYNE ROE, in his official and individual capacities,": "Hollis County, Tennessee; Hollis County Sheriff’s Office; J. Wayne Roe",
		"MARTIN and GLENDA PARK,":                          "Martin; Glenda Park",
		"DEPARTMENT OF HEALTH AND HUMAN SERVICES, et al.,": "Department of Health and Human Services",
		"PATRICK HALE, in his official capacity as head of the Health Authority, and DOLORES ROE, in her official capacity,": "Patrick Hale; Dolores Roe",
		"DISABILITY RIGHTS CEDAR, METROPOLITAN DEFENDER SERVICES, INC., and A.J. MADISON,":                                   "Disability Rights Cedar; Metropolitan Defender Services, Inc.; A.J. Madison",
		"STEVEN McMULLEN, SR., Register No. 506657,":                                                                         "Steven McMullen, Sr.",
		"Superintendent, Example Valley Correctional Facility":                                                               "Superintendent, Example Valley Correctional Facility",
		"UNITED STATES OF AMERICA,": "United States of America",
		"JANE ROE, as next friend of A.R., a minor, and on behalf of all others similarly situated": "Jane Roe",
	} {
		var got []string
		for _, p := range namesIn(in) {
			got = append(got, p.Name)
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%q:\n got %s\nwant %s", in, g, want)
		}
	}
}

func TestRoleNames(t *testing.T) {
	for in, want := range map[string]string{
		"Plaintiffs": "plaintiff", "DEFENDANTS-APPELLEES": "defendant-appellee", "Defendant-Cross-Appellant": "defendant-cross-appellant", "Plaintiff and Appellant": "plaintiff and appellant",
		"Plaintiffs, Appellants": "plaintiff-appellant", "Real Parties in Interest": "real party in interest", "Petitioners/Plaintiffs": "petitioner/plaintiff", "Debtors": "debtor", "Amici Curiae": "amicus curiae",
	} {
		if got := roleName(in); got != want {
			t.Errorf("roleName(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "v.", "IN THE UNITED STATES DISTRICT COURT\n)\n) No.", "A,\tPlaintiff, v. B, Defendant\t\t", "Case 1:19-cv-1 Document 2 Filed 01/02/20 Page 1 of 2\n§\n§\n§", "Before X, Y and Z, Circuit Judges.", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10 A", "O R D E R", "Nos. 1-2, 3-4, and 5-6 (A)(B)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		txt, c := find(s)
		checkSpansLoose(t, txt, c)
	})
}

// checkSpansLoose: on hostile input every span still lies inside the text.
func checkSpansLoose(t *testing.T, txt *text.Text, c Caption) {
	t.Helper()
	for _, s := range append([]span.Span{c.Span, c.Court.Span, c.Title.Span}, spansOf(c)...) {
		if s.Start < 0 || s.End > txt.Len() || s.Start > s.End {
			t.Fatalf("span %v outside %d bytes", s, txt.Len())
		}
	}
}

func spansOf(c Caption) []span.Span {
	var out []span.Span
	for _, d := range c.Dockets {
		out = append(out, d.Span)
	}
	for _, p := range c.Parties {
		out = append(out, p.Span)
	}
	for _, j := range c.Judges {
		out = append(out, j.Span)
	}
	for _, d := range c.Dates {
		out = append(out, d.Span)
	}
	return out
}

func BenchmarkFind(b *testing.B) {
	in, err := os.ReadFile("testdata/order_rail.txt")
	if err != nil {
		b.Fatal(err)
	}
	s := string(in) + strings.Repeat("The court has read the papers of both sides and heard what their counsel had to say about them.\n\n", 260)
	t := text.FromString(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(t)
	}
}

func TestIdentifiersGoWithTheirNames(t *testing.T) {
	ps := namesIn("HOLLIS BRAND, Inmate No. 12345; ADA REYES; and ORSON PELL, #A-98765,")
	if len(ps) != 3 || len(ps[0].Identifiers) != 1 || ps[0].Identifiers[0].Value != "12345" || len(ps[1].Identifiers) != 0 || len(ps[2].Identifiers) != 1 || ps[2].Identifiers[0].Value != "A-98765" {
		t.Errorf("%+v", ps)
	}
}

// A docket report's two columns run together: fields are no parts of names.
func TestDocketReport(t *testing.T) {
	c := Find(text.FromString(docketReport))
	if c.CaseName != "Brand v. Warden, Cedar Valley Correctional Facility" || c.Court.ID != "insd" {
		t.Errorf("case %q in %q", c.CaseName, c.Court.ID)
	}
	var got []string
	for _, p := range c.Parties {
		got = append(got, p.Role+" "+p.Name)
	}
	for _, j := range c.Judges {
		got = append(got, j.Office+" "+j.Name)
	}
	want := "plaintiff Hollis Brand; defendant Cedar County Sheriff's Department; defendant Ada Reyes; Magistrate Judge Rowan L. Steele; Judge Alma Corwin"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	if len(c.Dates) > 0 {
		t.Errorf("an entry's date is not the paper's: %v", c.Dates)
	}
}

const docketReport = `Case: 1:11-cv-731   As of: 10/05/2014 11:02 AM EDT   1 of 9
CLOSED
U.S. District Court
Southern District of Indiana (Indianapolis)
CIVIL DOCKET FOR CASE #: 1:11-cv-00731-RLS-AC
BRAND v. WARDEN, CEDAR VALLEY Date Filed: 05/31/2011
CORRECTIONAL FACILITY et al Date Terminated: 11/04/2013
Assigned to: Magistrate Judge Rowan L. Steele Jury Demand: None
Referred to: Judge Alma Corwin Nature of Suit: 555 Prisoner Petitions -
Cause: 42:1983 Prisoner Civil Rights Prison Condition
Jurisdiction: Federal Question
Plaintiff
HOLLIS BRAND represented by Orson Vale
on his own behalf. LEGAL CLINIC
12 Court Street
Springfield, IN 46204
ATTORNEY TO BE NOTICED
V.
Defendant
Cedar County Sheriff's represented by Jane Poe
Department 9 Main Street
ATTORNEY TO BE NOTICED
Defendant
Ada Reyes
Date Filed # Docket Text
05/31/2011 1  COMPLAINT against All Defendants, filed by HOLLIS BRAND.
06/01/2011 2  ORDER granting 2 Motion.
`

// The court's name set upright in the margin comes a few letters to a line.
func TestUprightMargin(t *testing.T) {
	s := `1
2
3
4
5
6
7  UNITED STATES DISTRICT COURT
8  NORTHERN DISTRICT OF CALIFORNIA
9
CITY OF ELMWOOD, et al.,
10  Case No.  25-cv-09999-RS
Plaintiffs,
11
v.  ORDER GRANTING IN PART AND
 a 12    DENYING IN PART MOTION TO
 rtni CEDAR TRUCKING, INC., et al.,  COMPEL ARBITRATION
ouor 13
t Calif Defendants.
cC 14
i
strof
Dict  15
s ri
et
tatDis 16  I. INTRODUCTION
d Srn
ee 17  Defendants move to compel arbitration of the claims of all plaintiffs in this case.
th
nirt
Uo
N 18  The motion is granted in part and denied in part.
`
	c := Find(text.FromString(s))
	if c.CaseName != "City of Elmwood v. Cedar Trucking, Inc." || c.Court.ID != "cand" || c.Title.Value != "ORDER GRANTING IN PART AND DENYING IN PART MOTION TO COMPEL ARBITRATION" {
		t.Errorf("%q %q %q", c.CaseName, c.Court.ID, c.Title.Value)
	}
}

// Captions as real papers print them, each with what a rule once misread.
func TestHeadsOfManyManners(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"court in the right column", "NON-PRECEDENTIAL DECISION\n\n    HOLLIS BRAND                   :   IN THE SUPERIOR COURT OF\n                                   :        PENNSYLVANIA\n               Appellant           :\n                                   :\n          v.                       :\n                                   :\n    ADA REYES                      :   No. 529 WDA 2021\n\nMEMORANDUM BY STEELE, J.:                 FILED APRIL 28, 2022\n",
			"Brand v. Reyes | pasuperct | Steele author"},
		{"judges before the parties", "UNITED STATES COURT OF APPEALS\nFOR THE SECOND CIRCUIT\n\nSUMMARY ORDER\n\nPRESENT:\n          ROWAN STEELE,\n          ALMA CORWIN,\n               Circuit Judges.\n_____________\n\nHOLLIS BRAND,\n          Petitioner,\n\n               v.\n\nADA V. REYES, UNITED STATES\nATTORNEY GENERAL,\n          Respondent.\n",
			"Brand v. Reyes | ca2 | Rowan Steele panel, Alma Corwin panel"},
		{"entries strayed", "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nHOLLIS BRAND,            Case No.  23-cv-02623-HSG\n     Plaintiff,          ORDER SEALING DKT. NOS. 9, 10,\n                         14 AND 18\nv.\n                         Re: Dkt. Nos. 9, 10, 14, 18\nADA V. REYES,\n     Defendant.\n",
			"Brand v. Reyes | cand | "},
		{"Florida", "FIRST DISTRICT COURT OF APPEAL\nSTATE OF FLORIDA\n\nNo. 1D2022-0099\n\nHOLLIS BRAND,\n\nAppellant,\n\nv.\n\nCEDAR STORE,\n\nAppellee.\n\nPER CURIAM.\n\nAFFIRMED.\n",
			"Brand v. Cedar Store | fladistctapp | "},
		{"the panel over two lines", "UNITED STATES JUDICIAL PANEL\non\nMULTIDISTRICT LITIGATION\n\nIN RE: CEDAR BLENDER PRODUCTS\nLIABILITY LITIGATION        MDL No. 3099\n\nTRANSFER ORDER\n",
			"In re Cedar Blender Products Liability Litigation | jpml | "},
		{"civil minutes", "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\nCIVIL MINUTES - GENERAL\nCase No. EDCV 22-00999-JGB (KS)  Date: June 30, 2022\nTitle: BRAND, ET AL. V. CEDAR COUNTY\nPresent: The Honorable: Rowan L. Steele, United States Magistrate Judge\n",
			"Brand v. Cedar County | cacd | Rowan L. Steele author"},
	} {
		c := Find(text.FromString(x.text))
		var judges []string
		for _, j := range c.Judges {
			judges = append(judges, j.Name+" "+j.Role)
		}
		if got := c.CaseName + " | " + c.Court.ID + " | " + strings.Join(judges, ", "); got != x.want {
			t.Errorf("%s: got  %s\nwant %s", x.name, got, x.want)
		}
	}
}

// The days of a schedule's column are none of the paper's own.
func TestDatesOfASchedule(t *testing.T) {
	s := "UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA\nTAMPA DIVISION\n\nHOLLIS BRAND,\n     Plaintiff,\nv.                                   Case No. 8:22-cv-9999-KKM-AEP\nCEDAR SHOP LLC,\n     Defendant.\n\nCASE MANAGEMENT AND SCHEDULING ORDER\n\n" +
		"Mandatory Initial Disclosures                              FEBRUARY 3, 2023\nMotions to Amend Pleadings                                 MARCH 17, 2023\nDiscovery Deadline                                         AUGUST 11, 2023\nDispositive Motions                                        SEPTEMBER 8, 2023\nFinal Pretrial Conference                Date:             JANUARY 16, 2024\n\nORDERED in Tampa, Florida, on January 20, 2023.\n\nROWAN L. STEELE\nUnited States District Judge\n"
	c := Find(text.FromString(s))
	if len(c.Dates) != 1 || c.Dates[0].Date.String() != "2023-01-20" || c.Dates[0].Kind != "decided" {
		t.Errorf("%+v", c.Dates)
	}
}
