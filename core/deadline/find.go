package deadline

import (
	"slices"
	"sort"
	"strings"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/ruling"
	"pincite/core/span"
)

// Find is the deadlines of p in reading order. today may be zero; it only marks what is past.
func Find(p *phrase.Prose, cites []cite.Citation, c caption.Caption, d class.Document, rulings []ruling.Ruling, today civil.Date) []Deadline {
	toks := p.Tokens
	f := &finder{prose: p, s: p.Text, toks: toks, words: p.Words, cites: cites, cap: c, class: d.Class}
	f.decretal = decretal(p)
	if silent[d.Class] || argues[d.Class] && f.decretal == len(f.s) {
		return nil
	}
	f.anchors = anchors(p)
	f.decided = decided(f.s, c, f.anchors)
	f.people = peopleOf(p, c)
	f.relate()
	f.method = Method{Rules: rulesOf(c)}
	f.state = c.Court.ID != "" && !f.federal()
	if row, ok := law.CourtByID(c.Court.ID); ok && (row.System == "state" || row.Level == "trial" || row.Level == "bankruptcy") {
		f.method.State, f.method.Own = row.Place, row.System == "state"
	}
	f.each(p.Sentences, f.sentence)
	if argues[d.Class] { // a motion with the order it asks for: the order alone sets times
		f.out = slices.DeleteFunc(f.out, func(d Deadline) bool { return d.Span.Start < f.decretal })
	}
	if at := endorsement(f.s); at > 0 && !argues[d.Class] { // what the letter asks for sets no day
		f.out = slices.DeleteFunc(f.out, func(d Deadline) bool { return d.Span.Start < at })
	}
	f.out = merge(f.s, f.out)
	f.fromEvents()
	f.out = append(f.out, f.defaults(rulings)...)
	for i := range f.out {
		dl := &f.out[i]
		if dl.Status == "" && !dl.Due.Zero() && !today.Zero() && dl.Due.Before(today) {
			dl.Status = "past"
		}
	}
	sort.SliceStable(f.out, func(i, j int) bool { return f.out[i].Span.Start < f.out[j].Span.Start })
	return f.out
}

// endorsement is the byte where the letter ends that an order is written under; 0 if the
// paper begins as no letter.
func endorsement(s string) int {
	dear := strings.Index(s[:min(len(s), 3500)], "\nDear ")
	if dear < 0 {
		return 0
	}
	for _, w := range [...]string{"Respectfully submitted", "Respectfully,", "Sincerely", "ery truly yours", "Yours truly"} {
		if k := strings.Index(s[dear:], w); k > 0 {
			return dear + k
		}
	}
	return 0
}

// silent are the classes of paper that bind no one: what they say of time is argument or story.
var silent = map[string]bool{
	"complaint": true, "answer": true, "declaration": true, "press_release": true, "report": true,
}

// argues are the classes that bind no one either, unless an order stands in them.
var argues = map[string]bool{"motion": true, "brief": true, "exhibit": true, "transcript": true, "letter": true}

type finder struct {
	prose    *phrase.Prose
	s        string
	toks     []lex.Token
	words    []string // folded, by token; see phrase.Prose
	cites    []cite.Citation
	cap      caption.Caption
	class    string
	anchors  []anchor
	decided  dated
	people   map[string]string // a party's last name in lower case → role
	method   Method
	state    bool   // a court that is not federal
	decretal int    // byte where the orders begin: "IT IS ORDERED"; the end of the text if nowhere
	lastWho  string // role last spoken of, for pronouns
	lead     lead   // of the list that is being read
	out      []Deadline
}

// A sentence is one sentence with its words in lower case, by token.
type sentence struct {
	span     span.Span
	from, to int // tokens, half-open
	w        []string
	anchors  []anchor
	quoted   []bool    // by anchor: it stands inside quotation marks opened in the sentence
	next     span.Span // the sentence after it in its paragraph, or empty
}

// maxSentence bounds a sentence, in tokens: a table or a text without full stops is read in
// pieces, so that the work stays linear. The longest sentence with a deadline seen in real
// orders had 310.
const maxSentence = 600

// at is the word at token i, "" outside the sentence.
func (x *sentence) at(i int) string {
	if i < x.from || i >= x.to {
		return ""
	}
	return x.w[i-x.from]
}

// has reports whether any of the words stands in tokens [from, to).
func (x *sentence) has(set wordSet, from, to int) bool {
	for i := max(from, x.from); i < min(to, x.to); i++ {
		if set[x.w[i-x.from]] {
			return true
		}
	}
	return false
}

// any reports whether one of a few words stands in tokens [from, to).
func (x *sentence) any(from, to int, list ...string) bool {
	for i := max(from, x.from); i < min(to, x.to); i++ {
		for _, w := range list {
			if x.w[i-x.from] == w {
				return true
			}
		}
	}
	return false
}

// each calls visit for every sentence that holds an anchor, with the sentence after it at hand.
func (f *finder) each(sents []span.Span, visit func(*sentence)) {
	k, tok := 0, 0
	for i := 0; i < len(sents); i++ {
		sp := sents[i]
		for k < len(f.anchors) && f.anchors[k].span.Start < sp.Start {
			k++
		}
		first := k
		for k < len(f.anchors) && f.anchors[k].span.Start < sp.End {
			// a cut inside a date ("Jul. 3") is no end of a sentence
			for f.anchors[k].span.End > sp.End && i+1 < len(sents) {
				i++
				sp.End = sents[i].End
			}
			k++
		}
		for i+1 < len(sents) && leaders(f.s, sp) && sents[i+1].End-sents[i+1].Start < 80 {
			i++
			sp.End = sents[i].End
			for k < len(f.anchors) && f.anchors[k].span.Start < sp.End {
				k++
			}
		}
		if k == first || f.story(sp, f.anchors[first:k]) {
			f.listen(sp, &tok)
			continue
		}
		for tok < len(f.toks) && f.toks[tok].Start() < sp.Start {
			tok++
		}
		next := span.Span{}
		if i+1 < len(sents) {
			next = sents[i+1]
		}
		for as := f.anchors[first:k]; tok < len(f.toks) && f.toks[tok].Start() < sp.End; {
			from := tok
			for tok < len(f.toks) && f.toks[tok].Start() < sp.End && tok-from < maxSentence {
				tok++
			}
			n := 0
			for n < len(as) && as[n].from < tok {
				tok = max(tok, as[n].to)
				n++
			}
			if n > 0 {
				visit(f.read(from, tok, as[:n], next))
			}
			as = as[n:]
		}
	}
}

// story reports whether a sentence only tells of days gone by: all its dates are, and it recalls no deadline.
func (f *finder) story(sp span.Span, as []anchor) bool {
	if f.decided.date.Zero() || f.class == "docket_sheet" {
		return false
	}
	for _, a := range as {
		if !a.isDate() || a.date.NoYear || f.decided.date.Before(a.date.Date) {
			return false
		}
	}
	t := f.s[sp.Start:sp.End]
	for _, a := range as { // an order signed after the first day it sets
		if !a.date.Date.Add(maxLate).Before(f.decided.date) && (strings.Contains(t, " shall ") || strings.Contains(t, " must ") || strings.Contains(t, " will ")) {
			return false
		}
	}
	for _, w := range []string{"eadline", "due", "rdered", "irected"} {
		if strings.Contains(t, w) {
			return false
		}
	}
	return true
}

// read makes the sentence of tokens [from, to).
func (f *finder) read(from, to int, as []anchor, next span.Span) *sentence {
	x := &sentence{span: span.Span{Start: f.toks[from].Start(), End: f.toks[to-1].End()}, from: from, to: to, anchors: as, next: next,
		w: f.words[from:to], quoted: make([]bool, len(as))}
	open, straight, n := 0, 0, 0
	for k, w := range x.w {
		for n < len(as) && as[n].span.Start <= f.toks[from+k].Start() {
			x.quoted[n] = open > 0 || straight%2 == 1
			n++
		}
		switch w {
		case "“":
			open++
		case "”":
			open = max(0, open-1)
		case "\"":
			straight++
		}
	}
	return x
}

// listen notes who a sentence without a deadline speaks of, for the pronouns of the next.
func (f *finder) listen(sp span.Span, tok *int) {
	for *tok < len(f.toks) && f.toks[*tok].Start() < sp.Start {
		*tok++
	}
	from := *tok
	defer func() { f.follow(from, *tok) }()
	for *tok < len(f.toks) && f.toks[*tok].Start() < sp.End {
		t := f.toks[*tok]
		if t.Kind == lex.Word && t.Start() >= sp.Start && f.s[t.Start()] >= 'A' && f.s[t.Start()] <= 'Z' {
			if r := f.role(f.words[*tok]); r != "" && r != "court" {
				f.lastWho = r
			}
		}
		*tok++
	}
}

// sentence finds the deadlines of one sentence.
func (f *finder) sentence(x *sentence) {
	if f.class == "docket_sheet" {
		f.decided, _ = f.entered(x.span.Start)
	}
	used := map[int]bool{}
	for i, a := range x.anchors {
		if used[i] {
			continue
		}
		if a.isDate() {
			if d, ok := f.fromDate(x, i); ok {
				f.out = append(f.out, d)
			}
			continue
		}
		if d, ok := f.fromPeriod(x, i, used); ok {
			f.out = append(f.out, d)
		}
	}
	f.follow(x.from, x.to)
	for i := x.from; i < x.to; i++ {
		if r := f.role(x.at(i)); r != "" && r != "court" && f.toks[i].Kind == lex.Word {
			f.lastWho = r
		}
	}
}

// clause is the token range around a that no semicolon, full colon or other anchor's act divides:
// what stands between the anchor before it and the next semicolon.
func (x *sentence) clause(i int) (from, to int) {
	a := x.anchors[i]
	from, to = x.from, x.to
	for k := a.from - 1; k >= x.from; k-- {
		if x.at(k) == ";" {
			from = k + 1
			break
		}
	}
	for k := a.to; k < x.to; k++ {
		if x.at(k) == ";" {
			to = k
			break
		}
	}
	return from, to
}

// trim cuts the marks and spaces from both ends of a span.
func trim(s string, sp span.Span) span.Span {
	for sp.Start < sp.End && cut(s[sp.Start]) {
		sp.Start++
	}
	for sp.End > sp.Start && cut(s[sp.End-1]) {
		sp.End--
	}
	return sp
}

func cut(c byte) bool {
	switch c {
	case ' ', '\n', '\t', '\r', ',', ';', ':', '.', '-', '*', '(', '|':
		return true
	}
	return false
}
