package deadline

import (
	"strings"
	"unicode/utf8"

	"pincite/core/civil"
	"pincite/core/lex"
)

// merge makes one deadline of a day told twice: in the reasons and again in the order, with
// the same act in much the same words. The first keeps its place, the firmer basis its words.
func merge(s string, in []Deadline) []Deadline {
	var out []Deadline
	byDay := map[civil.Date][]int{}
	for _, d := range in {
		k := -1
		for n, i := range byDay[d.Due] {
			if n == maxRecent {
				break
			}
			if same(s, out[i], d) {
				k = i
				break
			}
		}
		if k < 0 {
			byDay[d.Due] = append(byDay[d.Due], len(out))
			out = append(out, d)
			continue
		}
		o := &out[k]
		if o.Who == "" {
			o.Who = d.Who
		}
		if o.What == "" {
			o.What = d.What
		}
		if o.Consequence == "" {
			o.Consequence = d.Consequence
		}
		if o.Time == "" {
			o.Time = d.Time
		}
		o.Also = append(o.Also, d.Span)
	}
	return out
}

// same reports whether d repeats o.
func same(s string, o, d Deadline) bool {
	if o.Due.Zero() || o.Due != d.Due || o.Event != d.Event || o.Who != "" && d.Who != "" && strings.TrimSuffix(o.Who, "s") != strings.TrimSuffix(d.Who, "s") {
		return false
	}
	if o.Status == "missed" || d.Status == "missed" {
		return o.Status == d.Status
	}
	if o.Period != (Period{}) && d.Period != (Period{}) && o.Basis != ExplicitDate {
		return shared(o.What, d.What) >= 2 || objects(o.What) && objects(d.What)
	}
	return shared(around(s, o), around(s, d)) >= 3 || shared(o.What, d.What) >= 1
}

// objects reports whether the act is to object to a recommendation.
func objects(what string) bool {
	w := strings.ToLower(what)
	return strings.Contains(w, "objection") || strings.Contains(w, "exceptions") || strings.HasPrefix(w, "object ")
}

// around is the sentence, roughly, of d: where its act is told.
func around(s string, d Deadline) string {
	lo, hi := max(0, d.Span.Start-160), min(len(s), d.Span.End+160)
	for lo > 0 && !utf8.RuneStart(s[lo]) {
		lo--
	}
	for hi < len(s) && !utf8.RuneStart(s[hi]) {
		hi++
	}
	return s[lo:hi]
}

// shared counts the long words that a and b have in common, without regard to number.
func shared(a, b string) int {
	have := map[string]bool{}
	for _, w := range content(a) {
		have[w] = true
	}
	n := 0
	seen := map[string]bool{}
	for _, w := range content(b) {
		if have[w] && !seen[w] {
			seen[w] = true
			n++
		}
	}
	return n
}

// content are the words of five letters and more that say what an act is about.
func content(s string) []string {
	var out []string
	for _, t := range lex.Scan(s) {
		if t.Kind != lex.Word || t.Span.Len() < 5 {
			continue
		}
		w := strings.TrimSuffix(lower(s[t.Span.Start:t.Span.End]), "s")
		if roleWords[w] != "" || roleWords[w+"s"] != "" || plain[w] || len(w) < 5 {
			continue
		}
		out = append(out, w)
	}
	return out
}

// plain are words that stand near every deadline and tell nothing.
var plain = words("shall", "court", "order", "ordered", "until", "before", "later", "within", "january", "february", "march", "april", "june", "july", "august", "september", "october",
	"november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "deadline", "their", "other", "which", "these", "those", "hereby", "further", "provide", "filing", "filed", "file")
