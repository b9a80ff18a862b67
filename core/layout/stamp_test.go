package layout

import (
	"strings"
	"testing"
)

func TestStamps(t *testing.T) {
	for _, s := range []string{
		"Case 2:20-cv-01234-ABC-DEF Document 12-3 Filed 01/02/21 Page 1 of 9",
		"Case 2:20-cv-01234-ABC-DEF Document 12-3 Filed 01/02/21 Page 1 of 9 Page ID #:123",
		"Case 3:18-cv-16281-BRM-TJB Document 32 Filed 06/30/20 Page 1 of 9 PageID: 263",
		"Case 18-09232 Doc 49 Filed 01/02/18 Entered 01/02/18 14:22:07 Desc Main",
		"Document Page 1 of 3",
		"2:17-cv-10310-VAR-SDD Doc # 1 Filed 01/31/17 Pg 1 of 19 Pg ID 1",
		"Case: 12-2209 Document: 00116475093 Page: 1 Date Filed: 01/03/2013 Entry ID: 5701234",
		"Appellate Case: 21-800 Document: 010110462922 Date Filed: 01/12/2021 Page: 1",
		"USCA4 Appeal: 17-2218 Doc: 17 Filed: 11/29/2017 Pg: 1 of 1",
		"USCA Case #07-3125 Document #1229519 Filed: 02/12/2010 Page 1 of 19",
		"Case: 25-1689, 07/15/2025, DktEntry: 28.1, Page 1 of 2",
		"Case: 17-2400 Document: 32 Filed: 08/14/2017 Pages: 1",
		"Case 2:20-cv-11290-LVP-DRG ECF No. 44, PageID.1232 Filed 01/02/21 Page 1 of 3",
		"Case 0:18-cv-60001-XX Document 33 Entered on FLSD Docket 03/04/2018 Page 2 of 7",
		"NYSCEF DOC. NO. 55 RECEIVED NYSCEF: 01/02/2021",
	} {
		if !isStamp(strings.Fields(s)) {
			t.Errorf("%q is a stamp", s)
		}
	}
	for _, s := range []string{
		"Case No. 2:20-cv-01234-ABC",
		"Defendants filed the motion on page 12 of the brief.",
		"Document 12 was filed on January 4, 2021, and is found on page 2 of the record before us.",
		"(Document 12, Page 3.)",
		"Page 1 of 9",
		"Filed: June 4, 2020",
		"No. 19-2048",
	} {
		if isStamp(strings.Fields(s)) {
			t.Errorf("%q is no stamp", s)
		}
	}
}
