package deadline

import (
	"strings"

	"pincite/core/lex"
)

// off reports whether an event is taken off the calendar in tokens [from, to).
func (x *sentence) off(from, to int) bool {
	for k := from; k < to; k++ {
		if x.at(k) == "off" && (x.at(k-1) == "taken" || x.at(k+1) == "calendar" || x.at(k+2) == "calendar") {
			return true
		}
	}
	return false
}

// toBe reports whether tokens [from, to) say "to be": "note of issue to be filed by".
func (x *sentence) toBe(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if x.at(k) == "to" && x.at(k+1) == "be" {
			return true
		}
	}
	return false
}

// moved reports whether the date anchor i is where an event was moved: "continued from April 9 to
// May 14", "set for February 6, is RESET for May 15".
func (x *sentence) moved(i int) bool {
	if i == 0 || !x.anchors[i-1].isDate() || x.anchors[i].from-x.anchors[i-1].to > 14 {
		return false
	}
	a, b := x.anchors[i-1], x.anchors[i]
	p := x.at(b.from - 1)
	return p == "to" && x.at(a.from-1) == "from" || (p == "to" || p == "for" || p == "until" || p == "on") && x.has(moveVerbs, a.to, b.from)
}

var moveVerbs = words("reset", "continued", "rescheduled", "moved", "postponed", "adjourned", "advanced", "extended", "changed", "re-set")

// event reports whether a hearing or trial is named in tokens [from, to); an argument only if it is oral.
func (x *sentence) event(from, to int) bool {
	for k := from; k < to; k++ {
		if w := x.at(k); eventNouns[w] && (!strings.HasPrefix(w, "argument") || x.at(k-1) == "oral") {
			return true
		}
	}
	return false
}

// pastEvent reports whether tokens [from, to) around a date tell of a hearing that was, not one that will be.
func (f *finder) pastEvent(x *sentence, from, to int) bool {
	for k := from; k < to; k++ {
		if pastTold[x.at(k)] && !x.has(ahead, max(from, k-3), k) {
			return true
		}
	}
	return false
}

var pastTold = words("came", "was", "were", "had", "held", "conducted", "appeared", "took", "argued", "during", "since", "occurred", "heard", "testified", "stated", "concluded", "acknowledged", "entered", "issued", "filed", "granted", "denied", "transcript")
var ahead = words("will", "shall", "is", "be", "sets", "are", "must", "may", "if", "after", "order", "hereby", "and")

// clock is the clock time printed beside a date: "at 9:00 a.m.", "by 5 p.m. on".
func (f *finder) clock(x *sentence, a anchor) string {
	read := func(k int) string {
		if k < x.from || k >= x.to || f.toks[k].Kind != lex.Number {
			if w := x.at(k); w == "noon" || w == "midnight" {
				return w
			}
			return ""
		}
		end := k + 1
		if x.at(end) == ":" && end+1 < x.to && f.toks[end+1].Kind == lex.Number {
			end += 2
		}
		m := end
		if w := x.at(m); w == "am" || w == "pm" || (w == "a" || w == "p") && x.at(m+1) == "." && x.at(m+2) == "m" || (w == "a" || w == "p") && x.at(m+1) == "m" {
			for x.at(m) == "a" || x.at(m) == "p" || x.at(m) == "m" || x.at(m) == "am" || x.at(m) == "pm" || x.at(m) == "." {
				m++
			}
			for x.at(m-1) == "." && x.at(m-2) != "m" {
				m--
			}
			return f.s[f.toks[k].Start():f.toks[m-1].End()]
		}
		if end > k+1 {
			return f.s[f.toks[k].Start():f.toks[end-1].End()]
		}
		return ""
	}
	for k := a.to; k < a.to+5 && k < x.to; k++ {
		if t := read(k); t != "" {
			return t
		}
	}
	for k := a.from - 9; k < a.from; k++ {
		if k >= x.from && (x.at(k-1) == "by" || x.at(k-1) == "at" || x.at(k-1) == "than" || x.at(k-1) == "before" || x.at(k-1) == "until") {
			if t := read(k); t != "" {
				return t
			}
		}
	}
	return ""
}

// event is the name of a hearing or trial: the noun nearest before the date at token at, else
// the first after it, with the words that narrow it.
func (f *finder) event(x *sentence, from, at, to int) string {
	best := -1
	for k := from; k < to; k++ {
		if eventNouns[x.at(k)] && x.at(k) != "report" && x.at(k) != "call" && (k < at || best < 0) {
			best = k
		}
	}
	if best < 0 && x.any(from, to, "appear") {
		return "appearance"
	}
	if best < 0 {
		return "hearing"
	}
	b, end := best, best+1
	for end < to && end != at && eventNouns[x.at(end)] {
		end++
	}
	for b > from && f.toks[b-1].Kind == lex.Word && !dropped[x.at(b-1)] && !modals[x.at(b-1)] && !strings.HasSuffix(x.at(b-1), "'s") && !tails[x.at(b-1)] && best-b < 3 && !eventVerbs[x.at(b-1)] && !roleNear(x.at(b-1)) {
		b--
	}
	return oneLine(f.s[f.toks[b].Start():f.toks[end-1].End()])
}

func roleNear(w string) bool {
	switch w {
	case "for", "this", "matter", "case", "telephonic.", "hold", "holds", "attend", "sets", "court":
		return true
	}
	return false
}
