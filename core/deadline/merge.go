package deadline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"pincite/core/civil"
	"pincite/core/lex"
)

// merge makes one deadline of a day told twice: in the reasons and again in the order, with
// the same act in much the same words. The first keeps its place, the firmer basis its words.
func merge(s string, in []Deadline) []Deadline {
	var out []told
	byDay := map[civil.Date][]int{}
	for _, d := range in {
		if d.Due.Zero() {
			out = append(out, told{Deadline: d})
			continue
		}
		t := told{Deadline: d}
		k := -1
		for n, i := range byDay[d.Due] {
			if n == maxSameDay {
				break
			}
			if same(s, &out[i], &t) {
				k = i
				break
			}
		}
		if k < 0 {
			byDay[d.Due] = append(byDay[d.Due], len(out))
			out = append(out, t)
			continue
		}
		out[k].join(d)
	}
	list := make([]Deadline, len(out))
	for i := range out {
		list[i] = out[i].Deadline
	}
	return list
}

// maxSameDay bounds how many deadlines of one day a further one is compared with.
const maxSameDay = 16

// A told is a deadline with the words of its act and of the sentence around it, once they are asked for.
type told struct {
	Deadline
	read         bool
	what, around []string
}

func (o *told) words(s string) {
	if !o.read {
		o.read, o.what, o.around = true, content(o.What), content(around(s, o.Deadline))
	}
}

// join takes from d, which says the same again, what o does not have.
func (o *told) join(d Deadline) {
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

// same reports whether d, due on the day of o, repeats it.
func same(s string, o, d *told) bool {
	if o.Event != d.Event || o.Who != "" && d.Who != "" && strings.TrimSuffix(o.Who, "s") != strings.TrimSuffix(d.Who, "s") {
		return false
	}
	if o.Status == "missed" || d.Status == "missed" {
		return o.Status == d.Status
	}
	o.words(s)
	d.words(s)
	if d.Span.Start-o.Span.End < maxAround && len(o.what) > 0 && len(d.what) > 0 && shared(o.what, d.what) == 0 {
		return false // two items of one list: the words around them are each other's
	}
	if o.Period != (Period{}) && d.Period != (Period{}) && o.Basis != ExplicitDate {
		return shared(o.what, d.what) >= 2 || objects(o.What) && objects(d.What)
	}
	return shared(o.around, d.around) >= 3 || shared(o.what, d.what) >= 1
}

// objects reports whether the act is to object to a recommendation.
func objects(what string) bool {
	w := strings.ToLower(what)
	return strings.Contains(w, "objection") || strings.Contains(w, "exceptions") || strings.HasPrefix(w, "object ")
}

// maxAround is how many bytes apart the words around two deadlines may be the same words.
const maxAround = 320

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

// shared counts the words that a and b, sorted and each once, have in common.
func shared(a, b []string) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// content are the words of five letters and more that say what an act is about, without regard
// to number, sorted and each once.
func content(s string) []string {
	var out []string
	for _, t := range lex.Scan(s) {
		if t.Kind != lex.Word || t.Span().Len() < 5 {
			continue
		}
		w := strings.TrimSuffix(lower(s[t.Start():t.End()]), "s")
		if roleWords[w] != "" || roleWords[w+"s"] != "" || plain[w] || len(w) < 5 {
			continue
		}
		out = append(out, w)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// plain are words that stand near every deadline and tell nothing.
var plain = words("shall", "court", "order", "ordered", "until", "before", "later", "within", "january", "february", "march", "april", "june", "july", "august", "september", "october",
	"november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "deadline", "their", "other", "which", "these", "those", "hereby", "further", "provide", "filing", "filed", "file")
