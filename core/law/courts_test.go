package law

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
)

// Each row: the words of a parenthesis and the id they mean; "" means none.
var courtCitationCases = [][2]string{
	{"8th Cir.", "ca8"}, {"3d Cir.", "ca3"}, {"3rd Cir.", "ca3"}, {"2nd Cir.", "ca2"}, {"2d  Cir. ", "ca2"}, {"1st Cir.", "ca1"}, {"11th Cir. en banc", "ca11"},
	{"D.C. Cir.", "cadc"}, {"D.C.Cir.", "cadc"}, {"Fed. Cir.", "cafc"}, {"CA5", "ca5"}, {"CADC", "cadc"}, {"CA Fed", "cafc"}, {"U.S.", "scotus"},
	{"S.D.N.Y.", "nysd"}, {"SDNY", "nysd"}, {"S.D.N.Y,", "nysd"}, {"S. D. N. Y.", "nysd"}, {"W.D. Mo.", "mowd"}, {"W.D.Mo.", "mowd"}, {"WD Tex.", "txwd"}, {"ED Ark.", "ared"}, {"CD Cal.,", "cacd"},
	{"D. Mass.", "mad"}, {"D. MA", "mad"}, {"N.D. CA", "cand"}, {"D.D.C.", "dcd"}, {"D.C.", "dc"}, {"D.N.J.", "njd"}, {"D. N.J.", "njd"}, {"D.S.D.", "sdd"}, {"D.S.C.", "scd"}, {"D. S.C.", "scd"}, {"S.D.W. Va.", "wvsd"}, {"D.P.R.", "prd"}, {"D. Maryland", "mdd"}, {"M.D. Penn.", "pamd"},
	{"D.V.I.", "vid"}, {"D. Guam", "gud"}, {"D. N. Mar. I.", "nmid"}, {"N.DAla.", "alnd"},
	{"Bankr. D. Del.", "deb"}, {"Bkrtcy. S.D.N.Y.", "nysb"}, {"Bankr. S.D. Florida", "flsb"}, {"B.A.P. 9th Cir.", "bap9"}, {"9th Cir. BAP", "bap9"}, {"9th Cir. B.A.P.", "bap9"}, {"B.A.P. 2d Cir.", "bap2"}, {"Bankr. M.D. Penn.", "pamb"},
	{"T.C.", "tax"}, {"Fed. Cl.", "uscfc"}, {"Ct. Cl.", "cc"}, {"Ct. Int'l Trade", "cit"}, {"Ct. Int’l Trade", "cit"}, {"C.A.A.F.", "armfor"}, {"Vet. App.", "cavc"}, {"J.P.M.L.", "jpml"}, {"T.T.A.B.", "ttab"}, {"C.C.P.A.", "ccpa"}, {"Fed. Cl. Spec. Mstr.", "uscfc"},
	{"Tex. App.—Houston [1st Dist.]", "texapp"}, {"Tex. App.---Dallas", "texapp"}, {"Tex.App.Corpus Christi", "texapp"}, {"Tex. App.—Fort Worth 2003, no pet.", "texapp"}, {"Tx.App.", "texapp"}, {"Tex. Civ. App.—Austin", "texapp"}, {"Tex. Crim. App.", "texcrimapp"}, {"Tex.", "tex"},
	{"Cal. Ct. App.", "calctapp"}, {"Cal. App.", "calctapp"}, {"Cal. Ct. App. 2d Dist.", "calctapp"}, {"Cal.", "cal"}, {"2d Dept", "nyappdiv"}, {"2d Dep't", "nyappdiv"}, {"App. Div. 1st Dept.", "nyappdiv"}, {"App Div, 2d Dept", "nyappdiv"}, {"N.Y. App. Div.", "nyappdiv"}, {"N.Y.", "ny"}, {"N.Y. Sup. Ct.", "nysupct"},
	{"Ohio App. 8th Dist.", "ohioctapp"}, {"8th Dist.", ""}, {"Ohio Ct. App.", "ohioctapp"}, {"Pa. Super. Ct.", "pasuperct"}, {"Pa.Super.", "pasuperct"}, {"Pa. Commw. Ct.", "pacommwct"}, {"Pa.Cmwlth.", "pacommwct"}, {"Pa.", "pa"},
	{"La. App. 1 Cir.", "lactapp"}, {"La.App. 4th Cir.,", "lactapp"}, {"La. Ct. App.", "lactapp"}, {"La.App. 1 Cir. 12/15/95", "lactapp"}, {"Fla. 3d DCA", "fladistctapp"}, {"Fla. Dist. Ct. App.", "fladistctapp"}, {"Fla. 4th DCA", "fladistctapp"}, {"Fla.", "fla"},
	{"Ill. App. Ct.", "illappct"}, {"Ill.App. 1 Dist.", "illappct"}, {"Mass. App. Ct.", "massappct"}, {"Mass.App.", "massappct"}, {"Md. Ct. Spec. App.", "mdctspecapp"}, {"Md.", "md"}, {"Mo. App.", "moctapp"}, {"Mo. Ct. App. W.D.", "moctapp"}, {"Ind. Ct. App.", "indctapp"}, {"Ind.  Ct.  App. ", "indctapp"}, {"Ky. App.", "kyctapp"},
	{"Wis. Ct. App.", "wisctapp"}, {"N.C. App.", "ncctapp"}, {"Ga. Ct. App.", "gactapp"}, {"Iowa Ct.App.", "iowactapp"}, {"Colo.Ct.App.", "coloctapp"}, {"Tenn. Ct. App.", "tennctapp"}, {"Tenn. Crim. App.", "tenncrimapp"}, {"Okla. Crim. App.", "oklacrimapp"}, {"Ala. Civ. App.", "alacivapp"}, {"Del. Ch.", "delch"}, {"Del. Super. Ct.", "delsuperct"}, {"Conn. Super.", "connsuperct"}, {"N.J. Super. Ct. App. Div.", "njsuperctappdiv"}, {"Conn. App. Ct.", "connappct"}, {"Wash. Ct. App.", "washctapp"}, {"Or. App.", "orctapp"}, {"Haw. App.", "hawapp"}, {"Del. Sup. Ct.", "del"}, {"Va. Cir. Ct.", "vacc"},
	{"W. Va.", "wva"}, {"Miss.", "miss"}, {"Wyo.", "wyo"}, {"SD", "sd"}, {"2d ed.", ""}, {"West", ""}, {"en banc", ""}, {"per curiam", ""}, {"Roberts, C.J., concurring", ""}, {"Tex. Penal Code", ""}, {"citation omitted", ""}, {"EPA", ""}, {"IL", ""}, {"", ""}, {"Oct. 14,", ""},
	{"C.C.E.D. Pa.", "circtedpa"}, {"Ct.App.", ""}, {"Ct. App.", ""}, {"Conn. App.", "connappct"}, {"S.D.N.Y. filed", "nysd"}, {"N.D. Ill. Dec. 21, 2004", "ilnd"},
}

func TestCourtByCitation(t *testing.T) {
	for _, c := range courtCitationCases {
		if got, _ := CourtByCitation(c[0]); got != c[1] {
			t.Errorf("CourtByCitation(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

// Every court with a form of its own is found by that form, or the form is shared.
func TestCourtFormsFindTheirCourt(t *testing.T) {
	seen := map[string]string{}
	for _, c := range Courts() {
		if c.Cite == "" {
			continue
		}
		k := squeeze(c.Cite)
		got, ok := CourtByCitation(c.Cite)
		if !ok {
			t.Errorf("%s: own form %q finds no court", c.ID, c.Cite)
		} else if got != c.ID && seen[k] == "" {
			if o, _ := CourtByID(got); squeeze(o.Cite) != k {
				t.Errorf("%s: own form %q finds %s", c.ID, c.Cite, got)
			}
		}
		seen[k] = c.ID
	}
}

// Each row: a heading as captions print it and the court's id.
var courtNameCases = [][2]string{
	{"IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF MISSOURI\nCENTRAL DIVISION", "mowd"},
	{"UNITED STATES DISTRICT COURT\n          NORTHERN DISTRICT OF ILLINOIS\nEASTERN DIVISION", "ilnd"},
	{"UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA", "dcd"},
	{"UNITED STATES COURT OF APPEALS FOR THE DISTRICT OF COLUMBIA CIRCUIT", "cadc"},
	{"United States Court of Appeals\nFOR THE EIGHTH CIRCUIT", "ca8"}, {"United States Court of Appeals For the First Circuit", "ca1"},
	{"SUPREME COURT OF THE UNITED STATES", "scotus"}, {"IN THE UNITED STATES BANKRUPTCY COURT FOR THE DISTRICT OF DELAWARE", "deb"},
	{"UNITED STATES BANKRUPTCY COURT SOUTHERN DISTRICT OF NEW YORK", "nysb"}, {"UNITED STATES BANKRUPTCY APPELLATE PANEL OF THE NINTH CIRCUIT", "bap9"},
	{"In the United States Court of Federal Claims", "uscfc"}, {"UNITED STATES TAX COURT", "tax"}, {"UNITED STATES COURT OF INTERNATIONAL TRADE", "cit"},
	{"UNITED STATES JUDICIAL PANEL on MULTIDISTRICT LITIGATION", "jpml"}, {"UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT WASHINGTON, D.C.", "fisc"},
	{"BOARD OF VETERANS' APPEALS DEPARTMENT OF VETERANS AFFAIRS", "bva"}, {"IN THE SUPREME COURT OF THE STATE OF DELAWARE", "del"}, {"IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "delch"},
	{"SUPREME COURT OF THE STATE OF NEW YORK\nAPPELLATE DIVISION, SECOND JUDICIAL DEPARTMENT", "nyappdiv"}, {"SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS", "nysupctkings"},
	{"IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA SECOND APPELLATE DISTRICT DIVISION ONE", "calctapp2d"}, {"SUPERIOR COURT OF NEW JERSEY APPELLATE DIVISION", "njsuperctappdiv"},
	{"IN THE SUPERIOR COURT OF PENNSYLVANIA", "pasuperct"}, {"COMMONWEALTH OF KENTUCKY COURT OF APPEALS", "kyctapp"}, {"UN1TED STATES D1STRICT COURT EASTERN DISTR1CT OF LOUISIANA", "laed"},
}

func TestCourtByName(t *testing.T) {
	for _, c := range courtNameCases {
		if got, _ := CourtByName(c[0]); got.ID != c[1] {
			t.Errorf("CourtByName(%q) = %q, want %q   %v", c[0], got.ID, c[1], courtWords(c[0]))
		}
	}
	if c, ok := CourtByName("The parties shall confer about the discovery schedule."); ok {
		t.Errorf("prose named %s", c.ID)
	}
}

// TestCourtExamples reads every example of the reference tables. A name that the
// tables give two courts ("Adams County Court of Common Pleas", in Ohio and in
// Pennsylvania) is right with either; where they name the court of a whole state for
// a county's own ("Family Court Tompkins County") the county's is better, and wrong here.
func TestCourtExamples(t *testing.T) {
	file, err := os.Open("../../../shared/corpus/citations/courts_examples.jsonl")
	if err != nil {
		t.Skip("no list of courts beside the project")
	}
	defer file.Close()
	var names []string
	ids := map[string][]string{}
	for sc := bufio.NewScanner(file); sc.Scan(); {
		var row struct{ Text, Court string }
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		names = append(names, row.Text)
		ids[row.Text] = append(ids[row.Text], row.Court)
	}
	right := 0
	for _, name := range names {
		if c, ok := CourtByName(name); ok && slices.Contains(ids[name], c.ID) {
			right++
		}
	}
	t.Logf("%d of %d names read", right, len(names))
	if right*1000 < len(names)*990 {
		t.Errorf("%d of %d names read, want 0.990", right, len(names))
	}
}

func TestCourtTableIsWellFormed(t *testing.T) {
	ids := map[string]bool{}
	for i, l := range strings.Split(strings.TrimRight(courtsTSV, "\n"), "\n") {
		if f := strings.Split(l, "\t"); len(f) != 10 || f[0] == "" || f[2] == "" || ids[f[0]] {
			t.Errorf("row %d is ill-formed or repeats an id: %q", i+1, l)
		} else {
			ids[f[0]] = true
		}
	}
	for _, c := range Courts() {
		if c.Parent != "" && !ids[c.Parent] {
			t.Errorf("%s: parent %q is no court", c.ID, c.Parent)
		}
	}
}

func BenchmarkCourtByName(b *testing.B) {
	s := courtNameCases[0][0]
	CourtByName(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		CourtByName(s)
	}
}
