package deadline

import "strings"

// consequence is what the paper says will follow: "Failure to … may result in X", "faces X". It is
// looked for in the sentence and the 600 bytes after it in the paragraph.
func (f *finder) consequence(x *sentence) string {
	end := min(len(f.s), x.span.End+600)
	if k := strings.Index(f.s[x.span.End:end], "\n\n"); k >= 0 {
		end = x.span.End + k
	}
	return consequenceIn(f.s[max(x.span.Start, x.span.End-1200):end])
}

// consequenceCues come before what will follow.
var consequenceCues = []string{"result in ", "he faces ", "she faces ", "they face ", "plaintiff faces ", "lead to ", "constitute ", "will be deemed ", "shall be deemed ", "be grounds for ", "subject to ", "bars ", "bar ", "waives ", "waive ", "on pain of ", "under penalty of ", "this action will be ", "this case will be ", "the action will be ", "the case will be ", "the complaint will be ", "the action shall be ", "the case shall be ", "this action shall be ", "the court will ", "the clerk shall "}

func consequenceIn(s string) string {
	l := lower(s)
	if len(l) != len(s) { // an apostrophe was folded; offsets no longer agree
		l = s
	}
	start := -1
	for _, lead := range []string{"fail", "declines", "does not", "do not", "not timely", "or else", "or this", "or the case", "or his", "or the court"} {
		if k := strings.Index(l, lead); k >= 0 && (start < 0 || k < start) {
			start = k
		}
	}
	if start < 0 {
		return ""
	}
	best, at := "", len(s)
	for _, cue := range consequenceCues {
		if k := strings.Index(l[start:], cue); k >= 0 && start+k < at && k < 500 {
			at = start + k
			best = s[start+k+len(cue):]
			if strings.HasPrefix(cue, "th") && cue != "they face " || cue == "bar " || cue == "bars " || cue == "waive " || cue == "waives " || cue == "constitute " {
				best = s[start+k:]
			}
		}
	}
	if best == "" {
		return ""
	}
	cutAt := len(best)
	for i := 0; i < len(best); i++ {
		if best[i] == '.' && (i+1 == len(best) || best[i+1] == ' ' || best[i+1] == '\n') || best[i] == ';' || best[i] == '(' {
			cutAt = i
			break
		}
	}
	w := strings.Fields(best[:cutAt])
	if len(w) > 20 {
		w = w[:20]
	}
	if len(w) > 1 && (w[0] == "a" || w[0] == "the") {
		w = w[1:]
	}
	return strings.ReplaceAll(strings.Join(w, " "), "*", "")
}
