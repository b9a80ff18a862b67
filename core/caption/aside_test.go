package caption

import "testing"

func TestBehindVersus(t *testing.T) {
	for in, right := range map[string]string{
		"v. Case No.  03-C-417":        "Case No.  03-C-417",
		"v.    (ABC/DEF)":              "(ABC/DEF)",
		"vs.  )CIVIL ACTION NO:":       ")CIVIL ACTION NO:",
		"v. Civil Action":              "Civil Action",
		"vs. CLASS ACTION":             "CLASS ACTION",
		"v. DAMAGES AND DECLARATORY":   "DAMAGES AND DECLARATORY",
		"v.   Northern District of X,": "Northern District of X,",
		"v. CIVIL SERVICE COMMISSION,": "",
		"v. ADA REYES, et al.,":        "",
		"v.   ADA REYES,":              "",
		"Vs":                           "",
	} {
		got := ""
		if k := behindVersus(in); k > 0 {
			got = in[k:]
		}
		if got != right {
			t.Errorf("%q: the right column is %q, want %q", in, got, right)
		}
	}
}

// An address, a form's instruction and a judge beside the parties are no parties.
func TestWhatStandsBesideTheNames(t *testing.T) {
	_, c := find("UNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\n\nADA RENEE REYES\n1307 Mill Brook Road\nCedar County Detention Center\nRockville, Maryland 20854\n(Enter the full name, address and\ninstitution number of the plaintiff)\n\nvs.      PAUL D. LINDQUIST\nUNITED STATES DISTRICT JUDGE\n\nHollis E. Brand, Warden\n12 Old Mill Rd.\nRockville, Maryland 20854\n\nI.  Previous Lawsuits:\nHave you begun other actions in state or federal court dealing with the same facts?\n")
	var got []string
	for _, p := range c.Parties {
		got = append(got, p.Name)
	}
	if len(got) != 2 || got[0] != "Ada Renee Reyes" || got[1] != "Hollis E. Brand" || c.CaseName != "Reyes v. Brand" {
		t.Errorf("%q, %q", got, c.CaseName)
	}
}

func TestMisreadRoles(t *testing.T) {
	for in, want := range map[string]string{"Plainriff,": "plaintiff", "Defendanls.": "defendants", "Pctitioner,": "petitioner", "Plaintree,": "", "Reyes": "", "Dependents,": ""} {
		if got := misreadRole(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A date's sign must be this paper's own.
func TestOwnSign(t *testing.T) {
	for in, want := range map[string]bool{
		"Dated:": true, "SO ORDERED.  Dated:": true, "/s/ Ada Reyes   Dated": true, "FILED": true, "(Filed": true,
		"by Order dated": false, "the complaint, filed": false, "Compliance Report dated": false,
	} {
		if got := ownSign(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
	for _, none := range []string{"Complaint Filed: April 17, 2014", "Hearing Date: May 3, 2018", "1 10/22/2019 Reyes, Ada B.", "(2d Cir. 2020), Cedar Mail, Dec. 7, 1995, at", "Baltimore, Maryland 21202 101 Monroe Street", "9, September 17, 1968 memorandum"} {
		if ds := footDates(cell{s: none}, ""); len(ds) > 0 {
			t.Errorf("%q gave %+v", none, ds)
		}
	}
}
