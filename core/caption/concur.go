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

// delivered reads who wrote for the Supreme Court, which its slip opinions say under
// the syllabus: "ROBERTS, C. J., delivered the opinion of the Court".
func (r *judgeReader) delivered(s string) {
	s = s[:min(len(s), 64<<10)]
	for _, sign := range [...]string{" delivered the opinion", " announced the judgment"} {
		for at, n := 0, 0; n < 8; n++ {
			k := strings.Index(s[at:], sign)
			if k < 0 || r.wroteBefore(s, at+k) {
				break
			}
			at += k + len(sign)
		}
	}
}

// wroteBefore adds the justice whose name ends at k.
func (r *judgeReader) wroteBefore(s string, k int) bool {
	from := strings.LastIndexByte(s[:k], '\n') + 1
	name, office := s[from:k], "Justice"
	if strings.Contains(name, ", C") {
		office = "Chief Justice"
	}
	if rest, ok := strings.CutPrefix(name, "CHIEF JUSTICE "); ok {
		name, office = rest, "Chief Justice"
	}
	name, _, _ = strings.Cut(strings.TrimPrefix(name, "JUSTICE "), ",")
	if !upper(name) || strings.HasPrefix(name, "THE ") {
		return false
	}
	r.add(name, office, "author", span.Span{Start: from, End: k})
	return true
}
