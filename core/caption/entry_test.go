package caption

import (
	"fmt"
	"testing"
)

func TestDocketEntries(t *testing.T) {
	for s, want := range map[string]string{
		"ORDER granting 6 motion to continue. Signed by Chief Judge Orrin S. Pell on 07/18/2018. (sj) (Entered: 07/19/2018)":         "[Orrin S. Pell signer] decided 2018-07-18 entered 2018-07-19",
		"TEXT ORDER granting 12 Motion for Leave. Signed by Magistrate Judge G. R. Marsh on 03/02/18. (sff) (Entered: 03/02/2018)":   "[G. R. Marsh signer] decided 2018-03-02 entered 2018-03-02",
		"MINUTE ORDER: the parties shall report by November 8, 2017. So ORDERED by Judge James E. Corwin on 10/19/2017. (lc)":        "[James E. Corwin signer] decided 2017-10-19",
		"SO ORDERED, re 16 STIPULATION TO EXTEND TIME filed by Ada Lindquist. (ab) (Entered: 05/01/2017)":                            "[] entered 2017-05-01",
		"MOTION for Protective Order by Ada Lindquist. (Attachments: # 1 Letter signed by Judge's clerk) (ab) (Entered: 05/01/2017)": "[] entered 2017-05-01",
	} {
		_, c := find(s)
		got := "["
		for i, j := range c.Judges {
			if i > 0 {
				got += " "
			}
			got += j.Name + " " + j.Role
		}
		got += "]"
		for _, d := range c.Dates {
			got += fmt.Sprint(" ", d.Kind, " ", d.Date)
		}
		if got != want {
			t.Errorf("%q\n\tgot  %s\n\twant %s", s[:40], got, want)
		}
	}
}
