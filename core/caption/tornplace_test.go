package caption

import "testing"

// A state's name that a scan has torn is told where one district alone fits.
func TestTornDistrict(t *testing.T) {
	for head, want := range map[string]string{
		"IN THE UNITED STATES DISTRICT ~.  J ~s17\nEASTERN DISTRICT OF AR~~ \"\nWESTERN DIVISION\n": "ared",
		"UNITED STATES DISTRICT C~^T\nWESTERN DISTRICT OF WIS^^·\n":                                 "wiwd",
		"UNITED STATES DISTRICT C~^T\nEASTERN DISTRICT OF NO~~\n":                                   "nced", // North Dakota is not divided
		"UNITED STATES DISTRICT C~^T\nWESTERN DISTRICT OF N~~~\n":                                   "",     // one letter
		"UNITED STATES DISTRICT C~^T\nNORTHERN DISTRICT OF I~~~\n":                                  "",     // one letter, and many fit
		"STATE OF NOWHERE\nEASTERN DISTRICT OF AR~~\n":                                              "",     // not the United States'
	} {
		_, c := find(head + "\nADA LINDQUIST,\n     Plaintiff,\n\nv.     CASE NO. 4:03CV00417\n\nCARL EWING,\n     Defendant.\n\nANSWER\n")
		if c.Court.ID != want {
			t.Errorf("%q: %q, want %q", head, c.Court.ID, want)
		}
	}
}
