package caption

import (
	"strings"

	"pincite/core/span"
)

// MaxEntry is the longest text that is read as one entry of a docket, in bytes.
const MaxEntry = 6000

// entrySigns say who made an order that stands in a docket as text alone.
var entrySigns = [...]string{"igned by ", "RDERED by ", "rdered by ", "ntered by ", "uthorized by ", "ndorsed by ", "ORDER by ", "ENTRY by ", "eld before ", "HELD before "}

// entrySigned reads the judge and the day of a docket entry: "Signed by Magistrate
// Judge Ada Reyes on 3/2/18."
func entrySigned(c *Caption, s string) {
	if len(s) > MaxEntry || c.Court.Name != "" || len(c.Parties) > 0 {
		return
	}
	r := &judgeReader{out: c.Judges}
	for _, sign := range entrySigns {
		k := strings.Index(s, sign)
		if k < 0 {
			continue
		}
		at := k + len(sign)
		if strings.HasPrefix(s[at:], "the ") {
			at += 4
		}
		m := judgesRe().title.FindStringSubmatchIndex(s[at:min(len(s), at+120)])
		if m == nil {
			continue
		}
		r.add(s[at+m[4]:at+m[5]], s[at+m[2]:at+m[3]], "signer", span.Span{Start: at + m[2], End: at + m[5]})
		behind := at + m[5]
		if ps := printedDates(s[behind:min(len(s), behind+24)]); len(ps) > 0 && strings.TrimSpace(s[behind:behind+ps[0].Start]) == "on" {
			c.Dates = append([]Date{{"decided", ps[0].Date, span.Span{Start: behind + ps[0].Start, End: behind + ps[0].End}}}, c.Dates...)
		}
		break
	}
	c.Judges = r.out
}
