package ruling

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// A candidate is one verb of deciding, with what it acts upon and how firm it is.
type candidate struct {
	verb        int // token
	from, to    int // tokens of the evidence
	disposition string
	status      Status
	rank        int   // the higher the firmer; see ranks
	mentions    []int // of the motions acted upon
	target      span.Span
	qualifier   string
	entry       string
	partial     bool // "in part"
	passive     bool
}

// The ranks of evidence: a motion's rulings are taken from the highest that has any.
const (
	rankTitle    = iota + 1 // ORDER DENYING MOTION, in the title
	rankInferred            // should be denied, is not entitled to
	rankSpoken              // the court will deny, is denied: in the reasoning
	rankClosing             // the same under a conclusion
	rankDecretal            // ORDERED that, capitals, in the decretal part
)

// adverbs may stand between an auxiliary and its verb.
var adverbs = words(`hereby therefore accordingly also thus further therefor respectfully now herein properly likewise consequently " * , and the same in part its entirety
	nevertheless nonetheless otherwise only again all respects instead similarly hence entirely ; either both is are be so ordered largely preliminarily
	finally provisionally permanently temporarily summarily fully partially conditionally administratively immediately expressly specifically`)

// argues are verbs of a party's plea: what stands after them is not the court's word.
var argues = words(`argue argues argued contend contends contended assert asserts asserted maintain maintains request requests requested ask asks asked
	urge urges urged claim claims claimed submit submits submitted insist insists suggest suggests suggested propose proposes believe believes moves moved move
	seek seeks sought oppose opposes opposed respond responds responded allege alleges alleged complain complains pray prays concede concedes stated`)

// opening words that make a sentence a rule of law or a case supposed.
var supposing = words(`if when where whether unless should assuming suppose even once until`)

// aux is how the participle at v is held up.
type aux uint8

const (
	auxNone   aux = iota
	auxIs         // is denied
	auxWill       // will be denied, shall be denied
	auxShould     // should be denied, must be denied
	auxBe         // ORDERED that the motion be denied
	auxWas        // was denied, has been denied
	auxHas        // has denied
	auxDid        // the Court denied
	auxOther      // may be, can be, to be, if … is: says nothing
	auxJoined     // and denied: as the verb before it
)

// readAux looks left of the participle at v for what holds it up; at is the first token of it.
func (r *reader) readAux(v int) (aux, int) {
	s := r.at(v)
	k := v - 1
	for k >= s.from && v-k <= 9 {
		switch w := r.w[k]; w {
		case "is", "are":
			return r.fromBe(k, auxIs)
		case "was", "were":
			return auxWas, k
		case "been":
			if r.word(k-1) == "has" || r.word(k-1) == "have" || r.word(k-1) == "had" {
				return auxWas, k - 1
			}
			return auxWas, k
		case "being", "not", "never", "n't":
			return auxOther, k
		case "has", "have", "had":
			return auxHas, k
		case "be":
			return r.modal(k)
		case "am":
			return auxIs, k
		}
		if !adverbs[r.w[k]] {
			break
		}
		k--
	}
	return auxNone, v
}

// fromBe is the auxiliary at k with the token where it begins: "be, and hereby is" begins at be.
func (r *reader) fromBe(k int, a aux) (aux, int) {
	if w := r.word(k - 1); w == "be" || r.word(k-1) == "and" && r.word(k-2) == "be" || w == "," && r.word(k-2) == "be" {
		return a, k - 1 // be, and hereby is, denied
	}
	return a, k
}

func (r *reader) modal(k int) (aux, int) {
	j := k - 1
	for j > k-4 && j >= 0 && adverbs[r.w[j]] {
		j--
	}
	switch r.word(j) {
	case "should", "must", "ought":
		return auxShould, j
	case "shall", "will":
		return auxWill, j
	case "may", "can", "could", "would", "might", "cannot", "to", "not", "never":
		return auxOther, j
	}
	return auxBe, k
}

// reach is how many tokens a clause may run to either side of its verb. The longest seen in
// real orders had 140; it bounds the work on texts without sentences.
const reach = 240

// clauseStart is the token where the clause of v begins, no further back than low.
func (r *reader) clauseStart(v, low int) int {
	low = max(low, v-reach)
	for k := v - 1; k >= low; k-- {
		switch r.w[k] {
		case ";", "\n":
			return k + 1
		case ":":
			if v-k <= 2 && r.upper(v) {
				continue // ECF No. 35, defendant's motion for protective order: DENIED.
			}
			return k + 1
		case "that":
			if w := r.word(k - 1); w == "ordered" || w == "recommended" || w == "recommends" || w == "recommend" || w == "decreed" || w == "adjudged" || w == "concludes" || w == "finds" || w == "orders" || w == "holds" || w == "conclude" || w == "find" || w == "," {
				return k + 1
			}
		}
	}
	return low
}

// clauseEnd is the token after the clause that begins with v.
func (r *reader) clauseEnd(v int) int {
	s := r.at(v)
	k := v + 1
	for ; k < min(s.to, v+reach); k++ {
		switch r.w[k] {
		case ";", "\n":
			return k
		}
	}
	return k
}

// limiters open the words that limit a ruling.
var limiters = [][]string{
	{"insofar", "as"}, {"in", "so", "far", "as"}, {"to", "the", "extent"}, {"without", "prejudice"}, {"with", "prejudice"}, {"in", "all", "other", "respects"},
	{"in", "all", "respects"}, {"with", "leave", "to"}, {"without", "leave", "to"}, {"as", "to"}, {"with", "respect", "to"}, {"subject", "to"}, {"except"},
	{"as", "moot"}, {"in", "its", "entirety"}, {"in", "their", "entirety"}, {"as", "untimely"}, {"as", "follows"}, {"as", "set", "forth"}, {"for", "lack", "of"}, {"for", "failure", "to"},
	{"on", "the", "condition"}, {"provided", "that"}, {"only"}, {"in", "part"}, {"as", "being", "moot"}, {"conditionally"}, {"nunc", "pro", "tunc"}, {"at", "this", "time"}, {"until"}, {"with", "regard", "to"}, {"on", "the", "ground"},
}

// limiter is the first limiter in tokens [from, to), or to.
func (r *reader) limiter(from, to int) int {
	for k := from; k < to; k++ {
		for _, l := range limiters {
			if r.w[k] != l[0] || k+len(l) > to {
				continue
			}
			same := true
			for n := range l {
				if r.w[k+n] != l[n] {
					same = false
					break
				}
			}
			if same {
				return k
			}
		}
	}
	return to
}

// readQualifier is the limiting words after the verb at v, or those that open its clause.
func (r *reader) readQualifier(v, clause, end int) string {
	k := v + 1
	for k < end && (r.w[k] == "\"" || r.w[k] == "*") {
		k++
	}
	reach := min(end, k+12)
	for n := k; n+1 < reach; n++ {
		if r.w[n] == "," && r.w[n+1] == "and" && r.w[n-1] != "part" {
			reach = n // "is granted, and only the parties shall": another clause
		}
		if d, ok := verbs[r.w[n+1]]; ok && d.form == gerund && (r.w[n] == "and" || r.w[n] == ";") {
			reach = n // "granting 12 Motion to Dismiss and finding as moot 14 Motion": another ruling
		}
	}
	at := r.limiter(k, reach)
	if at < reach {
		if r.w[at] == "in" && r.word(at+1) == "part" && at+2 < end && r.toks[at+2].Kind == lex.Word && !goesOn[r.w[at+2]] {
			return r.clip(at, at+2) // GRANTS IN PART Plaintiff's motion
		}
		if r.w[at] == "as" && r.word(at+1) == "moot" && at+2 < end && r.toks[at+2].Kind == lex.Word && !goesOn[r.w[at+2]] {
			return r.clip(at, at+2) // DENIES AS MOOT the motion
		}
		stop := at + 1
		for stop < end && stop-at < 45 {
			if _, ok := verbs[r.w[stop]]; ok && stop > at+1 && (r.w[stop-1] == "and" || r.w[stop-1] == "is" || r.w[stop-1] == "are") {
				stop--
				for stop > at+1 && (r.w[stop-1] == "and" || r.w[stop-1] == ",") {
					stop--
				}
				break
			}
			if r.w[stop] == "." && stop+1 >= end {
				break
			}
			stop++
		}
		return r.clip(at, stop)
	}
	if clause < v && r.w[clause] == "in" && r.word(clause+1) == "all" {
		if e := r.limiter(clause, min(clause+5, v)); e == clause {
			n := 4
			if r.word(clause+2) == "respects" {
				n = 3
			}
			return r.clip(clause, clause+n)
		}
	}
	return ""
}

func (r *reader) clip(from, to int) string {
	return strings.TrimRight(r.prose.Printed(from, to), " ,;")
}

// goesOn are the words by which "in part" is told of further.
var goesOn = words(`as to with insofar and for only because consistent subject pursuant under in on`)

// refine reads what follows the verb: in part, without prejudice, as moot.
func (r *reader) refine(v, end int, d string) (string, bool) {
	k := v + 1
	partial := false
	for n := 0; k < end && n < 10; n++ {
		switch r.w[k] {
		case "in", "-":
			if r.word(k+1) == "part" || r.w[k] == "-" && r.word(k+1) == "in" {
				partial = true
				k += 2
				continue
			}
		case "without":
			if r.word(k+1) == "prejudice" {
				switch d {
				case "denied":
					return "denied_without_prejudice", partial
				case "dismissed":
					return "dismissed_without_prejudice", partial
				}
			}
		case "with":
			if r.word(k+1) == "prejudice" && d == "dismissed" {
				return "dismissed_with_prejudice", partial
			}
			if r.word(k+1) == "leave" && r.word(k+3) == "amend" && d == "dismissed" {
				return "dismissed_without_prejudice", partial
			}
		case "moot":
			if d == "denied" || d == "dismissed" || d == "terminated" {
				return "denied_as_moot", partial
			}
		case ".", ";":
			return d, partial
		case "and", "but":
			if _, ok := verbs[r.word(k+1)]; ok {
				return d, partial
			}
		case ",": // DENIES the motion for a hearing, GRANTS IN PART the motion to transfer
			if next, ok := verbs[r.word(k+1)]; ok && next.form != participle {
				return d, partial
			}
		}
		k++
	}
	return d, partial
}

// quoted reports whether the verb at i stands in someone else's words or in a
// citation's parenthesis. A wholly parenthesised sentence is the court's own.
func (r *reader) quoted(i int) bool {
	if r.quote[i] {
		return true
	}
	if r.depth[i] == 0 {
		return false
	}
	s := r.at(i)
	return !(r.w[s.from] == "(" && r.depth[i] == 1)
}
