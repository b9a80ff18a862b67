package deadline

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// maxActWords bounds what is told of an act; the sentence itself is the evidence.
const maxActWords = 16

// evidence is the text of tokens [from, to) around an anchor.
func (f *finder) evidence(x *sentence, from, to int) span.Span {
	from, to = max(from, x.from), min(to, x.to)
	return trim(f.s, span.Span{Start: f.toks[from].Start(), End: f.toks[to-1].End()})
}

// describe fills in who must do what, and what follows if it is not done. [from, to) are the
// tokens of the limit and its date or period.
func (f *finder) describe(x *sentence, i, from, to int, c cue, d *Deadline) {
	lo, hi := f.bounds(x, i, from, to)
	if d.Event {
		d.What, d.Who = f.event(x, lo, from, hi), f.who(x, lo, from)
		if d.Who == "" || d.Who == "court" {
			d.Who = "parties"
		}
		return
	}
	d.Consequence = f.consequence(x)
	if d.What = f.onFailure(x, lo, from); d.What != "" {
		d.Who = f.failing(x, lo, from)
		return
	}
	if f.listed(x) && imperatives[x.at(f.firstWord(x))] && f.lead.who != "" {
		d.Who = f.lead.who // "Supply the monitor": he is not who acts
	} else if d.Who = f.who(x, lo, from); d.Who == "" || publicWords[d.Who] {
		if name := f.named(x, lo, hi); name != "" {
			d.Who = name
		}
	}
	if c == labelCue {
		d.What = f.phrase(x, afterColon(x, lo, from), from)
		if d.Who == "" {
			d.Who = "parties"
		}
	} else {
		d.What = f.what(x, i, lo, from, to, hi)
	}
	if _, ok := roleWords[strings.ToLower(d.What)]; ok { // "Expert reports: plaintiff by May 1"
		if what := f.label(x, from); what != "" {
			d.What = what
		} else if what := f.phrase(x, to, hi); what != "" { // "That the defendants, no later than April 3, approve"
			d.What = what
		}
	}
	if d.Who == "" {
		d.Who = f.whoElse(x, lo, from, to, hi)
	}
}

// bounds are the tokens that may tell of the act of anchor i: its clause, from the anchor before it to
// the one after it, and no more than its own item of a list.
func (f *finder) bounds(x *sentence, i, from, to int) (lo, hi int) {
	lo, hi = x.clause(i)
	if i > 0 && !x.moved(i) {
		lo = max(lo, x.anchors[i-1].to)
	}
	if i+1 < len(x.anchors) && x.anchors[i+1].from > to {
		hi = min(hi, x.anchors[i+1].from)
	}
	return f.itemStart(x, lo, from), hi
}

// afterColon is the token after the last colon among [lo, to), or lo: "as follows: opening brief, April 1".
func afterColon(x *sentence, lo, to int) int {
	for k := to - 2; k > lo; k-- {
		if x.at(k) == ":" {
			return k + 1
		}
	}
	return lo
}

// what is the act that anchor i limits.
func (f *finder) what(x *sentence, i, lo, from, to, hi int) string {
	what := f.whatMoved(x, i, lo, from)
	if what == "" {
		what = f.act(x, lo, from, to, hi)
	}
	if first, rest, ok := strings.Cut(what, " "); ok && f.role(strings.ToLower(first)) != "" && imperatives[strings.ToLower(strings.Fields(rest + " .")[0])] {
		what = rest // "ORDERS: 1. That the defendants submit"
	}
	if what == "" && lo > x.from { // "responses by May 1 and replies by May 15": the verb stands before
		what = f.phrase(x, lo, from)
	}
	if first, rest, _ := strings.Cut(what, " "); timeBefore[first] { // "thirty days before trial and file objections"
		if _, act, ok := strings.Cut(rest, " and "); ok {
			return act
		}
	}
	if rest := f.objectAfter(x, to, hi); rest != "" && what != "" && strings.Count(what, " ") < 4 {
		return what + " " + rest
	}
	if what == "" { // "the deadline, which expired on May 20, is extended to July 15"
		first, _ := x.clause(i)
		return f.phrase(x, first, min(from, first+12))
	}
	return what
}

// objectAfter is what a verb before the limit acts upon where it stands after the limit: "submit no later
// than April 17 a plan for spending", "supply the monitor, no later than February 1, with a list".
func (f *finder) objectAfter(x *sentence, to, hi int) string {
	k := to
	if x.at(k) == "," && x.at(k+1) == "with" {
		k++
	}
	switch x.at(k) {
	case "a", "an", "his", "her", "their", "its", "all", "any", "with", "written", "proof", "copies":
		rest := f.phrase(x, k, hi)
		if x.at(k) == "with" || rest == "" {
			return rest
		}
		if w := x.at(k); w == "a" || w == "an" {
			return w + " " + rest
		}
		return rest
	}
	return ""
}

// whatMoved is what had another day before: "the answer date is moved from March 11 to"; "" if the date
// anchor i moves nothing.
func (f *finder) whatMoved(x *sentence, i, lo, to int) string {
	if !x.moved(i) {
		return ""
	}
	for k := lo; k < to; k++ {
		if moveVerbs[x.at(k)] {
			for k > lo && (x.at(k-1) == "is" || x.at(k-1) == "are" || x.at(k-1) == "hereby" || x.at(k-1) == "be") {
				k--
			}
			return f.subject(x, lo, k)
		}
	}
	return ""
}

// label is what stands before the colon that the clause at token to is told under.
func (f *finder) label(x *sentence, to int) string {
	for k := to - 1; k > x.from; k-- {
		if x.at(k) == ":" {
			return f.subject(x, x.from, k)
		}
	}
	return ""
}

// act is what must be done: the words after the verb of duty, before the limit or after it;
// in the passive, the thing to be done.
func (f *finder) act(x *sentence, lo, from, to, hi int) string {
	verb := -1
	for k := from - 1; k >= lo; k-- {
		if w := x.at(k); strictModals[w] || w == "to" && x.courtBids(lo, k) || (w == "to" && f.toks[k+1].Kind == lex.Word && (orderVerbs[x.at(k-1)] || x.at(k-1) == "are" || x.at(k-1) == "is" || f.role(x.at(k-1)) != "" || x.at(k-1) == "either" || x.at(k-1) == "leave" || x.at(k-1) == "permission")) {
			verb = k
			if strictModals[w] {
				break
			}
		}
		if w := x.at(k); (w == "is" || w == "are") && (x.at(k+1) == "due" || x.at(k+1) == "filed" || x.at(k+1) == "served" || x.at(k+1) == "received" || k+1 == from && !allows[x.at(from)]) {
			return f.subject(x, lo, k)
		}
	}
	if verb >= 0 {
		k := verb + 1
		for x.at(k) == "also" || x.at(k) == "then" || x.at(k) == "each" || x.at(k) == "either" || x.at(k) == "," || x.at(k) == "jointly" || x.at(k) == "promptly" || x.at(k) == "not" && false {
			k++
		}
		if x.at(k) == "be" || happens[x.at(k)] && f.role(x.at(verb-1)) == "" {
			return f.subject(x, lo, verb)
		}
		if w := x.at(k); (w == "have" || w == "has") && k+1 >= from {
			k = from
		}
		if joins := x.at(from-1) == "and" || x.at(from-1) == "," && x.at(from-2) == "and"; joins { // "shall confer and, no later than May 1, file a report"
			if act := f.phrase(x, to, hi); act != "" {
				return act
			}
		}
		if act := f.phrase(x, k, from); act != "" && act != "have" {
			return act
		}
		if k >= from-1 && x.at(verb+1) != "have" { // "shall, within 14 days of this order, pay"
			if act := f.phrase(x, to, hi); act != "" {
				return act
			}
		}
	}
	// after the limit: "may have until July 3, 2020, to provide", "within 14 days, plaintiff shall file"
	k := to
	for k < hi && (stops[x.at(k)] || x.at(k) == "in" || x.at(k) == "which" || x.at(k) == "within" || x.at(k) == "*") {
		k++
	}
	for n := k; n < min(hi, k+14); n++ {
		if strictModals[x.at(n)] {
			if x.at(n+1) == "be" {
				return f.subject(x, k, n)
			}
			return f.phrase(x, n+1, hi)
		}
		if x.at(n) == "to" && (n == k || orderVerbs[x.at(n-1)] || x.at(from) == "have" || x.at(from) == "has") {
			return f.phrase(x, n+1, hi)
		}
	}
	if act := f.subject(x, lo, from); strings.IndexFunc(act, isLower) >= 0 || len(act) > 8 {
		return act
	}
	return f.phrase(x, to, hi) // "6. Within fifteen days of this order, take all steps"
}

// courtBids reports whether "to" at token k follows upon the court's own bidding: "the
// Court directs the County Commission to adopt".
func (x *sentence) courtBids(lo, k int) bool {
	for b := k - 1; b > max(lo, k-9); b-- {
		if w := x.at(b); (w == "directs" || w == "orders" || w == "requires" || w == "instructs") && (x.at(b-1) == "court" || x.at(b-1) == "hereby") {
			return true
		} else if w == "to" || w == "and" || stops[w] {
			return false
		}
	}
	return false
}

// happens are verbs that tell of no one's act: what is due is their subject.
var happens = words("close", "expire", "begin", "commence", "conclude", "end", "occur", "open")

// allows are the verbs that give time to do something, which is told after the limit.
var allows = words("granted", "given", "allowed", "afforded", "permitted", "ordered", "directed")

func isLower(r rune) bool { return 'a' <= r && r <= 'z' }

// subject is the noun phrase that ends [from, to): the thing that is due.
func (f *finder) subject(x *sentence, from, to int) string {
	for k := to - 1; k >= from; k-- {
		switch x.at(k) {
		case ",", ":", "that", ")", "]", ".":
			if x.at(k) != "that" && f.tight(k) {
				continue
			}
			if x.at(k+1) == "if" || x.at(k+2) == "hereby" { // "reply, if any,"; "be, and hereby is,"
				to = k
				continue
			}
			if k+1 < to {
				return f.phrase(x, k+1, to)
			}
			to = k
		}
	}
	return f.phrase(x, from, to)
}

// phrase is the text of [from, to) up to sixteen words, cut at a mark, without articles at its ends.
func (f *finder) phrase(x *sentence, from, to int) string {
	for from < to && (stops[x.at(from)] || f.toks[from].Span().Len() == 1 && f.toks[from].Kind == lex.Word && from+1 < to && (x.at(from+1) == "." || x.at(from+1) == ")") || x.at(from) == "*" || dropped[x.at(from)] || f.toks[from].Kind == lex.Number && from+1 < to && stops[x.at(from+1)]) {
		from++
	}
	end, n := from, 0
	for end < to && n < maxActWords {
		w := x.at(end)
		if stops[w] && f.tight(end) { // $1,250.00, Rule 26(f)
			n++
			end++
			continue
		}
		if stops[w] && (w != "," || n > 5) && w != "\"" && w != "“" && w != "”" && w != "." {
			break
		}
		if w == "." && (end+1 >= to || f.toks[end+1].Start() > f.toks[end].End() && f.toks[end-1].Span().Len() > 3) {
			break
		}
		if w == "," && x.at(end+1) == "and" && x.has(strictModals, end, end+7) {
			break // another party's duty follows
		}
		n++
		end++
	}
	for end > from && (stops[x.at(end-1)] || tails[x.at(end-1)]) {
		if x.at(end-1) == ")" && f.tight(end-1) && f.toks[end-2].Span().Len() <= 3 && x.at(end-3) == "(" {
			break // Rule 26(a)(1)
		}
		end--
	}
	if end <= from {
		return ""
	}
	return oneLine(f.prose.Printed(from, end))
}

// oneLine is s without emphasis stars, its white space collapsed.
func oneLine(s string) string {
	if strings.IndexByte(s, '*') >= 0 {
		s = strings.ReplaceAll(s, "*", "")
	}
	return strings.Join(strings.Fields(s), " ")
}

// tight reports whether the mark at token i stands inside a word: no space on either side.
func (f *finder) tight(i int) bool {
	if i == 0 || i+1 >= len(f.toks) {
		return false
	}
	t := f.toks[i].Span()
	before := f.toks[i-1].End() == t.Start
	if c := f.s[t.Start]; c == ')' || c == ']' {
		return before
	}
	return before && f.toks[i+1].Start() == t.End && f.s[t.Start] != ';'
}

var dropped = words("if", "no", "the", "a", "an", "and", "or", "any", "all", "that", "-", "•", "such", "then", "but", "by", "on", "|", "–", "—")
var tails = words("his", "her", "its", "their", "the", "a", "an", "and", "or", "by", "on", "of", "is", "are", "be", "to", "with", "-", "that", "in", "at", "*", "either", "set", "due", "than", "later", "no", "not", "before", "for", "|", "shall", "will", "extended", "enlarged", "hereby")
