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
	return trim(f.s, span.Span{Start: f.toks[from].Span.Start, End: f.toks[to-1].Span.End})
}

// describe fills in who must do what, and what follows if it is not done. [from, to) are the
// tokens of the limit and its date or period.
func (f *finder) describe(x *sentence, i, from, to int, c cue, d *Deadline) {
	lo, hi := x.clause(i)
	if i > 0 && !x.moved(i) {
		lo = max(lo, x.anchors[i-1].to)
	}
	lo = f.itemStart(x, lo, from)
	if i+1 < len(x.anchors) && x.anchors[i+1].from > to {
		hi = min(hi, x.anchors[i+1].from)
	}
	if d.Event {
		d.What, d.Who = f.event(x, lo, from, hi), f.who(x, lo, from)
		if d.Who == "" || d.Who == "court" {
			d.Who = "parties"
		}
		return
	}
	if d.What = f.onFailure(x, lo, from); d.What != "" {
		d.Who = f.failing(x, lo, from)
		d.Consequence = f.consequence(x)
		return
	}
	if d.Who = f.who(x, lo, from); d.Who == "" || publicWords[d.Who] {
		if name := f.named(x, lo, hi); name != "" {
			d.Who = name
		}
	}
	if c == labelCue {
		for k := from - 1; k > lo; k-- { // "as follows: opening brief, April 1"
			if x.at(k) == ":" && k < from-1 {
				lo = k + 1
				break
			}
		}
		d.What = f.phrase(x, lo, from)
		if d.Who == "" {
			d.Who = "parties"
		}
	} else if d.What = f.whatMoved(x, i, lo, from); d.What == "" {
		d.What = f.act(x, lo, from, to, hi)
	}
	if d.What == "" && lo > x.from { // "responses by May 1 and replies by May 15": the verb stands before
		d.What = f.phrase(x, lo, from)
	}
	if first, rest, _ := strings.Cut(d.What, " "); timeBefore[first] { // "thirty days before trial and file objections"
		if _, act, ok := strings.Cut(rest, " and "); ok {
			d.What = act
		}
	}
	if d.What == "" { // "the deadline, which expired on May 20, is extended to July 15"
		first, _ := x.clause(i)
		d.What = f.phrase(x, first, min(from, first+12))
	}
	if d.Who == "" && (lo == x.from || !x.has(words("is", "are", "due"), lo, to)) {
		d.Who = f.who(x, x.from, from)
	}
	if d.Who == "" {
		d.Who = f.who(x, to, hi)
	}
	if d.Who == "" && f.listed(x) {
		d.Who = f.lead.who
	}
	if _, ok := roleWords[strings.ToLower(d.What)]; ok { // "Expert reports: plaintiff by May 1"
		if what := f.label(x, from); what != "" {
			d.What = what
		}
	}
	if d.Who == "" && f.spokenOf(x, from) {
		d.Who = f.lastWho
	}
	if d.Who == "" && (f.class == "report_and_recommendation" || x.has(words("objections", "objection", "exceptions"), x.from, x.to)) {
		d.Who = "parties"
	}
	d.Consequence = f.consequence(x)
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

// failing is who is told what follows if it does not act: the role or the name before the verb.
func (f *finder) failing(x *sentence, lo, at int) string {
	who := ""
	for k := lo; k < at && x.at(k) != "not" && x.at(k) != "to"; k++ {
		if r := f.role(x.at(k)); r != "" && r != "court" {
			who = r
		}
	}
	if who == "" && f.spokenOf(x, at) {
		who = f.lastWho
	}
	return who
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

// spokenOf reports whether a pronoun before the anchor stands for whoever was last named.
func (f *finder) spokenOf(x *sentence, to int) bool {
	return x.has(words("he", "she", "they", "his", "her", "their", "him", "them"), x.from, to)
}

// who is the role that must act: the last one named in [from, to) that owns nothing, before
// the verb of duty; else the owner ("defendants' response").
func (f *finder) who(x *sentence, from, to int) string {
	verb, acting := to, false
	for k := from; k < to; k++ {
		if w := x.at(k); strictModals[w] || w == "ordered" || w == "directed" || w == "have" || w == "has" || x.actsAt(k) {
			verb, acting = k, x.actsAt(k)
			break
		}
	}
	owner, actor := "", ""
	for k := from; k < verb && !acting; k++ {
		if f.toks[k].Kind != lex.Word {
			continue
		}
		r := f.role(x.at(k))
		if r == "" {
			continue
		}
		next := x.at(k + 1)
		if strings.HasSuffix(x.at(k), "'s") || next == "'" || next == "’" {
			owner = r
			continue
		}
		if r == "court" && x.at(k+1) != "shall" && x.at(k+1) != "will" {
			continue
		}
		actor = r
	}
	if actor == "" && verb < to { // "it is ordered that plaintiff", "ordering Keys to", "shall be filed by plaintiff"
		ordered := !strictModals[x.at(verb)]
		for k := verb; k < to; k++ {
			if !ordered && x.at(k-1) != "by" && !(genericDet[x.at(k-1)] && x.at(k-2) == "by") {
				continue
			}
			if r := f.role(x.at(k)); r != "" && r != "court" && f.toks[k].Kind == lex.Word && !strings.HasSuffix(x.at(k), "'s") && x.at(k+1) != "'" && x.at(k+1) != "’" {
				p := k - 1
				for genericDet[x.at(p)] {
					p--
				}
				if ordered && prepositions[x.at(p)] {
					continue
				}
				actor = r
				break
			}
		}
	}
	if actor != "" {
		return actor
	}
	return owner
}

var genericDet = words("the", "all", "each", "any", "such", "class", "said")
var prepositions = words("to", "on", "of", "against", "upon", "from", "with", "between", "among", "for", "by", "and")

// act is what must be done: the words after the verb of duty, before the limit or after it;
// in the passive, the thing to be done.
func (f *finder) act(x *sentence, lo, from, to, hi int) string {
	verb := -1
	for k := from - 1; k >= lo; k-- {
		if w := x.at(k); strictModals[w] || (w == "to" && f.toks[k+1].Kind == lex.Word && (orderVerbs[x.at(k-1)] || x.at(k-1) == "are" || x.at(k-1) == "is" || f.role(x.at(k-1)) != "" || x.at(k-1) == "either" || x.at(k-1) == "leave" || x.at(k-1) == "permission")) {
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
		if x.at(k) == "be" {
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
	for from < to && (stops[x.at(from)] || f.toks[from].Span.Len() == 1 && f.toks[from].Kind == lex.Word && from+1 < to && (x.at(from+1) == "." || x.at(from+1) == ")") || x.at(from) == "*" || dropped[x.at(from)] || f.toks[from].Kind == lex.Number && from+1 < to && stops[x.at(from+1)]) {
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
		if w == "." && (end+1 >= to || f.toks[end+1].Span.Start > f.toks[end].Span.End && f.toks[end-1].Span.Len() > 3) {
			break
		}
		if w == "," && x.at(end+1) == "and" && x.has(strictModals, end, end+7) {
			break // another party's duty follows
		}
		n++
		end++
	}
	for end > from && (stops[x.at(end-1)] || tails[x.at(end-1)]) {
		if x.at(end-1) == ")" && f.tight(end-1) && f.toks[end-2].Span.Len() <= 3 && x.at(end-3) == "(" {
			break // Rule 26(a)(1)
		}
		end--
	}
	if end <= from {
		return ""
	}
	return oneLine(f.s[f.toks[from].Span.Start:f.toks[end-1].Span.End])
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
	t := f.toks[i].Span
	before := f.toks[i-1].Span.End == t.Start
	if c := f.s[t.Start]; c == ')' || c == ']' {
		return before
	}
	return before && f.toks[i+1].Span.Start == t.End && f.s[t.Start] != ';'
}

var dropped = words("if", "no", "the", "a", "an", "and", "or", "any", "all", "that", "-", "•", "such", "then", "but", "by", "on", "|", "–", "—")
var tails = words("his", "her", "its", "their", "the", "a", "an", "and", "or", "by", "on", "of", "is", "are", "be", "to", "with", "-", "that", "in", "at", "*", "either", "set", "due", "than", "later", "no", "not", "before", "for", "|", "shall", "will", "extended", "enlarged", "hereby")

// event is the name of a hearing or trial: the noun nearest before the date at token at, else
// the first after it, with the words that narrow it.
func (f *finder) event(x *sentence, from, at, to int) string {
	best := -1
	for k := from; k < to; k++ {
		if eventNouns[x.at(k)] && x.at(k) != "report" && x.at(k) != "call" && (k < at || best < 0) {
			best = k
		}
	}
	if best < 0 && x.has(words("appear"), from, to) {
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
	return oneLine(f.s[f.toks[b].Span.Start:f.toks[end-1].Span.End])
}

func roleNear(w string) bool {
	switch w {
	case "for", "this", "matter", "case", "telephonic.", "hold", "holds", "attend", "sets", "court":
		return true
	}
	return false
}

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
