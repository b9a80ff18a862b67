package caption

import "testing"

func TestTornPrintIsNoName(t *testing.T) {
	for _, s := range []string{"MAY2I» 3. k. CL«R(. Dep.", "92Kb1417(3.2)", "T:xn1a4ss2ee", "RiV~R.i\\~tO. OHIO", "Dr.Halealsoreceivedpermissionfromthestaff", "## New Text"} {
		if !torn(s) {
			t.Errorf("%q is torn", s)
		}
	}
	for _, s := range []string{"3M Company", "Local 150", "DOES 1-10", "F-150 Owners", "2015 Ford F-150", "$5,000 in U.S. Currency", "Mills & Reyes, LLC", "42nd Street Corp.", "7-Eleven, Inc.", "A.B.", "O’Hale"} {
		if torn(s) {
			t.Errorf("%q is not torn", s)
		}
	}
}

func TestGluedNamesAreParted(t *testing.T) {
	for in, want := range map[string]string{
		"MaryHALE": "Mary HALE", "ThomasA.REYESIII": "Thomas A. REYES III", "McMULLEN": "McMULLEN", "DeVRIES": "DeVRIES", "LaSALLE Bank": "LaSALLE Bank", "FedEx": "FedEx", "A.B. v. C.D.": "A.B. v. C.D.", "ServisFirst": "ServisFirst",
	} {
		if got := unglued(in); got != want {
			t.Errorf("unglued(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDoubledMarginIsCut(t *testing.T) {
	for in, want := range map[string]string{"uu 12 ORDER": "12 ORDER", "StSt ern ern": "", "ct ct of of  13     v.": " 13     v.", "HALE, et al.": "HALE, et al.", "II. FACTS": "II. FACTS"} {
		if got := cutDoubled(in); got != want {
			t.Errorf("cutDoubled(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestReprintFurniture(t *testing.T) {
	for _, s := range []string{"Attorneys and Law Firms", "(Citeas:99F.R.D.99)", "[2]FederalCivilProcedure 92.4", "Page1", "UnitedStatesDistrictCourt,"} {
		if !reprintLine(s) {
			t.Errorf("%q is a reprint's", s)
		}
	}
	for _, s := range []string{"United States District Court", "Hale v. Reyes", "Page Hale,"} {
		if reprintLine(s) {
			t.Errorf("%q is not a reprint's", s)
		}
	}
	if !citeLine("12 Ohio App. 34") || citeLine("3 Hale Brothers") || !batesNumber("AB-CD-001-011") || batesNumber("CEDAR COUNTY") {
		t.Error("report lines and page numbers")
	}
}

func TestShortNamesOfRelators(t *testing.T) {
	for in, want := range map[string]string{
		"United States of America ex rel. Jane Roe": "United States ex rel. Roe", "The State ex rel. Hale": "State ex rel. Hale", "Ana VEGA SOTO": "Vega Soto", "Joseph Walter HALE": "Hale", "Anna Reyes (f/k/a Lane) Hale": "Hale",
	} {
		if got := shortName(in, Court{}); got != want {
			t.Errorf("shortName(%q) = %q, want %q", in, got, want)
		}
	}
}
