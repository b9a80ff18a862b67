package deadline

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// A lead is the opening of a list whose items each oblige: "Defendants shall:", "it is ordered that
// defendants are enjoined to:".
type lead struct {
	open bool
	who  string
}

// follow keeps the lead for the items that come after the sentence of tokens [from, to).
func (f *finder) follow(from, to int) {
	if from >= to || expounds[f.class] && f.toks[from].Start() < f.decretal {
		return
	}
	colon := -1
	for k := from; k < to; k++ {
		if f.words[k] == ":" && (k+1 >= to || f.marks(k+1)) {
			colon = k
			break
		}
	}
	if colon < 0 {
		if f.lead.open && !f.marks(from) && !imperatives[f.words[from]] && from > 0 && f.words[from-1] == "\n" && f.capital(from) && to-from > 5 {
			f.lead = lead{} // another paragraph
		}
		return
	}
	f.lead = lead{}
	for k := max(from, colon-24); k < colon; k++ {
		w := f.words[k]
		switch {
		case w == "shall" || w == "must" || w == "enjoined" || w == "ordered" || w == "directed" || w == "required" || w == "orders" || w == "order" && (f.words[max(k-1, 0)] == "hereby" || loud(f.s[f.toks[k].Start():f.toks[k].End()])) || w == "directs" || (w == "will" || w == "agree" || w == "agrees") && k+4 > colon:
			f.lead.open = true
		case w == "following" || w == "follows":
			if !f.lead.open {
				return
			}
		}
		if r := f.role(w); r != "" && r != "court" && !strings.HasSuffix(w, "'s") && f.words[k+1] != "'" {
			f.lead.who = r
		}
	}
}

// marks reports whether the mark of a list's item begins at token k: 1. or (a) or 2).
func (f *finder) marks(k int) bool {
	if k < len(f.toks) && f.words[k] == "(" {
		return k+2 < len(f.toks) && f.toks[k+1].Span().Len() <= 3 && f.words[k+2] == ")"
	}
	if k+1 >= len(f.toks) || f.toks[k].Span().Len() > 2 || f.toks[k].Kind == lex.Mark || f.toks[k].Kind == lex.Paragraph {
		return k < len(f.toks) && (f.words[k] == "•" || f.words[k] == "-")
	}
	w := f.words[k+1]
	return (w == "." || w == ")") && f.toks[k+1].Start() == f.toks[k].End()
}

// itemStart is the token after the mark of the last item that begins in tokens [lo, to), or lo:
// "shall be enjoined to: (1) close the dormitory", "… the Agreement. i. Within 60 days".
func (f *finder) itemStart(x *sentence, lo, to int) int {
	for k := to - 1; k > lo; k-- {
		if w := x.at(k - 1); (w == ":" || w == "." && f.toks[k].Start() > f.toks[k-1].End() || w == ";") && f.marks(k) {
			if x.at(k) == "(" {
				return min(k+3, to)
			}
			return min(k+2, to)
		}
	}
	return lo
}

// listed reports whether the sentence is an item of a list whose lead obliges, or goes on with one in the
// imperative: "2. Develop a plan. Submit it to the monitor no later than February 1".
func (f *finder) listed(x *sentence) bool {
	if !f.lead.open {
		return false
	}
	for k := x.from + 1; k+1 < x.to; k++ {
		if x.at(k) == ":" && f.marks(k+1) { // an item that leads a list of its own
			return false
		}
	}
	return imperatives[x.at(x.from)] || f.marks(x.from) && !notAct[x.at(f.afterMark(x.from))]
}

// firstWord is the token of the first word of an item, past its mark.
func (f *finder) firstWord(x *sentence) int {
	if f.marks(x.from) {
		return f.afterMark(x.from)
	}
	return x.from
}

// afterMark is the token after the mark of an item at token k.
func (f *finder) afterMark(k int) int {
	switch {
	case f.words[k] == "(":
		return k + 3
	case f.words[k] == "•" || f.words[k] == "-":
		return k + 1
	}
	return k + 2
}

// notAct begin an item that says who or what is meant, not what is to be done.
var notAct = words("all", "any", "each", "every", "those", "persons", "individuals", "members", "who", "whether", "if", "a", "an", "such", "have", "are", "is", "was", "were")

// imperatives begin the sentences of an item.
var imperatives = words("submit", "supply", "file", "serve", "provide", "produce", "pay", "complete", "develop", "deliver", "report", "notify", "take", "send", "disclose", "exchange", "implement", "prepare", "post", "hire", "appoint",
	"make", "give", "return", "certify", "identify", "ensure", "conduct", "meet", "confer", "advise", "inform", "furnish", "transmit", "begin", "cease", "resubmit", "approve", "establish")

// onFailure is what must be done by a limit at token at, where the clause from lo tells what follows if
// it is not: "If Plaintiff does not pay the fee by", "Failure to comply with this Order by", "Unless an
// amended complaint is filed by"; "" if it tells no such thing.
func (f *finder) onFailure(x *sentence, lo, at int) string {
	switch x.at(lo) {
	case "if", "should", "failure", "unless", "absent":
	default:
		return ""
	}
	if x.at(lo) == "unless" {
		end := at
		if w := x.at(end - 1); w == "filed" || w == "paid" || w == "served" || w == "made" || w == "received" || w == "submitted" {
			end--
			if b := x.at(end - 1); b == "is" || b == "are" {
				end--
			}
		}
		return f.phrase(x, lo+1, end)
	}
	for k := lo; k < at; k++ {
		switch x.at(k) {
		case "not":
			return f.phrase(x, k+1, at)
		case "to":
			if w := x.at(k - 1); w == "fail" || w == "fails" || w == "failure" || w == "failing" || w == "neglects" {
				return f.phrase(x, k+1, at)
			}
		}
	}
	if x.at(lo) == "if" && (x.at(lo+1) == "no" || x.at(at-1) == "filed") {
		return f.subject(x, lo+1, at-1)
	}
	return ""
}

// leaders joins a sentence that ends in a row of dots to the one after it: "Fact discovery cut-off ......
// August 30, 2024".
func leaders(s string, sp span.Span) bool { return strings.HasSuffix(s[sp.Start:sp.End], "....") }
