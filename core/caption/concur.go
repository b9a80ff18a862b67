package caption

import (
	"strings"

	"pincite/core/span"
)

// concurring reads the judges who join at the end of an opinion: "WE CONCUR: ADA
// REYES, Judge, ORSON PARK, Judge", "REYES and PARK, JJ., concur."
func (r *judgeReader) concurring(s string) {
	from := max(0, len(s)-600)
	for from > 0 && s[from] >= 0x80 && s[from] < 0xC0 {
		from--
	}
	end := s[from:]
	if k := strings.LastIndex(end, "CONCUR:"); k >= 0 && (strings.HasSuffix(end[:k], "WE ") || strings.HasSuffix(end[:k], "I ")) {
		list := end[k+7:]
		at := from + k + 7
		r.panelNames(squash(list), span.Span{Start: at, End: len(s)})
		return
	}
	for _, sign := range [...]string{", JJ., concur", ", J., concur", ", JJ., CONCUR", ", J., CONCUR"} {
		k := strings.LastIndex(end, sign)
		if k < 0 {
			continue
		}
		a := strings.LastIndexAny(end[:k], ".\n:}") + 1
		for a > 2 && a < k && end[a-2] >= 'A' && end[a-2] <= 'Z' && !isLetter(end[a-3]) { // an initial's point
			a = strings.LastIndexAny(end[:a-1], ".\n:}") + 1
		}
		for _, n := range strings.FieldsFunc(strings.ReplaceAll(squash(end[a:k]), " and ", ","), func(c rune) bool { return c == ',' }) {
			if b := strings.Trim(n, " ."); b == "C.J" || b == "P.J" || b == "J.P" || b == "A.P.J" || b == "J" || b == "CJ" || b == "" {
				continue
			}
			r.add(n, "J.", "panel", span.Span{Start: from + a, End: from + k})
		}
		return
	}
}
