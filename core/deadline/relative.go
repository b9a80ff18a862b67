package deadline

import (
	"fmt"
	"sort"
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
)

// maxDefined bounds the dates that a paper may give a name of its own.
const maxDefined = 12

// A definedDate is a date with the name the paper gives it: June 16, 2023 (the “General
// Bar Date”). Its words are folded, without the article.
type definedDate struct {
	words []string
	date  civil.Date
	from  int // token after the definition
}

// relate adds anchors for the days that are told without being printed: "tomorrow", and
// dates called by the name the paper defined for them.
func (f *finder) relate() {
	defs := f.defined()
	var out []anchor
	for i, w := range f.words {
		switch w {
		case "tomorrow":
			if f.decided.date.Zero() || !f.limits(i) {
				continue
			}
			day := f.decided.date.Add(1)
			out = append(out, f.told(i, i+1, day, fmt.Sprintf("“Tomorrow” is told from the date of the paper, %s.", f.decided.date.Long())))
		case "date", "deadline":
			for _, d := range defs {
				from := i + 1 - len(d.words)
				if i >= d.from && from > 0 && f.spells(from, d.words) && f.limits(from) {
					out = append(out, f.told(from, i+1, d.date, fmt.Sprintf("The paper calls %s the “%s”.", d.date.Long(), f.prose.Printed(from, i+1))))
				}
			}
		}
	}
	if len(out) == 0 {
		return
	}
	f.anchors = append(f.anchors, out...)
	sort.SliceStable(f.anchors, func(i, j int) bool { return f.anchors[i].span.Start < f.anchors[j].span.Start })
}

// told is the anchor of a day that tokens [from, to) stand for, with the step that says so.
func (f *finder) told(from, to int, day civil.Date, step string) anchor {
	sp := span.Span{Start: f.toks[from].Start(), End: f.toks[to-1].End()}
	return anchor{span: sp, from: from, to: to, date: civil.Printed{Start: sp.Start, End: sp.End, Date: day}, told: step}
}

// limits reports whether a word of limit stands before token i, the hour and the article aside.
func (f *finder) limits(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch w := f.words[k]; w {
		case "by", "before", "than", "until":
			return true
		case "the", "on", "or", "a", "p", "m", "am", "pm", ".", ":", ",", "noon", "close", "of", "business", "applicable":
		default:
			if f.toks[k].Kind != lex.Number && f.toks[k].Kind != lex.Alnum {
				return false
			}
		}
	}
	return false
}

// spells reports whether the words stand at token from.
func (f *finder) spells(from int, words []string) bool {
	for k, w := range words {
		if f.words[from+k] != w {
			return false
		}
	}
	return true
}

// defined are the dates that the paper gives a name: within a few words of a date, in
// parentheses and quotation marks, a name that ends in Date or Deadline.
func (f *finder) defined() []definedDate {
	var out []definedDate
	for _, a := range f.anchors {
		if !a.isDate() || a.date.NoYear || len(out) == maxDefined {
			continue
		}
		open := -1
		for k := a.to; k < min(len(f.toks), a.to+20) && open < 0; k++ {
			if w := f.words[k]; w == "(" && k+2 < len(f.toks) && (quoteMark(f.words[k+1]) || quoteMark(f.words[k+2])) {
				open = k
			} else if w == "\n" || w == ";" {
				break
			}
		}
		if open < 0 {
			continue
		}
		var words []string
		k := open + 1
		for ; k < min(len(f.toks), open+12) && f.words[k] != ")"; k++ {
			if w := f.words[k]; !quoteMark(w) && w != "the" && w != "," {
				words = append(words, strings.TrimSuffix(w, ","))
			}
		}
		if n := len(words); n >= 2 && n <= 6 && (words[n-1] == "date" || words[n-1] == "deadline") {
			out = append(out, definedDate{words, a.date.Date, k + 1})
		}
	}
	return out
}

func quoteMark(w string) bool { return w == "“" || w == "”" || w == "\"" || w == "'" }
