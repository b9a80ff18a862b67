package phrase

import "testing"

func TestScrapsOf(t *testing.T) {
	for in, rest := range map[string]string{
		"tr in CEDAR COUNTY, et al., ":       " CEDAR COUNTY, et al., ",
		"uoro 13  a jail employee":           "  a jail employee",
		"tatsiD 16  Case No.  17-cv-02":      "  Case No.  17-cv-02",
		"C tfila Defendants.":                " Defendants.",
		"S d nr Plaintiffs,":                 " Plaintiffs,",
		"a  12    DENYING IN PART MOTION TO": "    DENYING IN PART MOTION TO",
		"seirt    ":                          "",
		"i":                                  "i",
		"a 14 day period runs":               "a 14 day period runs",
		"in 12 of them":                      "in 12 of them",
		"relief Plaintiffs seek":             "relief Plaintiffs seek",
		"of the United States":               "of the United States",
		"et al., Defendants":                 "et al., Defendants",
		"A. Doe, Plaintiff":                  "A. Doe, Plaintiff",
		"us the Court":                       "us the Court",
		" rtni CEDAR COUNTY, et al., ":       " CEDAR COUNTY, et al., ",
		"four Plaintiffs remain":             "four Plaintiffs remain",
		"   ":                                "   ",
		"   42":                              "   42",
		"Ford Credit":                        "Ford Credit",
	} {
		if got := in[ScrapsOf(in):]; got != rest {
			t.Errorf("ScrapsOf(%q) leaves %q, want %q", in, got, rest)
		}
	}
}
