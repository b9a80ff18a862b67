package finding

import (
	"fmt"
	"strings"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/span"
)

// A quotation is words in quotation marks and the authority cited for them.
type quotation struct {
	span      span.Span
	words     []string // folded
	at        []int    // token of each word
	altered   []bool   // by word: a bracket or an ellipsis stands before it
	authority int
}

// The quotations compared: shorter ones share their words by chance, and a longer one was likely never closed.
const (
	fewestQuoted = 8   // words
	mostQuoted   = 180 // tokens
	citedWithin  = 200 // bytes after a quotation within which its citation begins
	mostCompared = 24  // quotations of one authority before it that one is compared with
)

// ofQuotations tells of a passage that the paper quotes twice from one authority in different words,
// where neither bracket nor ellipsis says that words were changed or left out (Bluebook 5.2, 5.3).
func ofQuotations(p Paper, add func(Finding)) {
	said := map[int][]quotation{}
	for _, q := range quotations(p) {
		before := said[q.authority]
		for _, o := range before[max(0, len(before)-mostCompared):] {
			i, j, ok := difference(o, q)
			if !ok {
				continue
			}
			add(Finding{Kind: "quote_differs", Severity: Info, Span: q.span, Citation: cite.None, Related: []span.Span{o.span},
				Message: fmt.Sprintf("The paper quotes this passage in two ways: %s here, %s before. One of them is likely misquoted.", excerpt(p, q, j), excerpt(p, o, i))})
			break
		}
		said[q.authority] = append(before, q)
	}
}

// excerpt is a few words of the quotation about word k.
func excerpt(p Paper, q quotation, k int) string {
	from, to := max(0, k-3), min(len(q.words)-1, k+3)
	toks := p.Prose.Tokens
	return quote(p.Text.Slice(span.Span{Start: toks[q.at[from]].Span.Start, End: toks[q.at[to]].Span.End}))
}

// quotations are those of the paper that a citation follows, in order.
func quotations(p Paper) []quotation {
	var out []quotation
	toks, words := p.Prose.Tokens, p.Prose.Words
	next := 0 // first citation that begins after the quotation
	for i := 0; i < len(toks); i++ {
		end := closing(words, i)
		if end < 0 {
			continue
		}
		q := quotation{span: span.Span{Start: toks[i].Span.Start, End: toks[end].Span.End}}
		cut := false
		for k := i + 1; k < end; k++ {
			if toks[k].Kind == lex.Mark {
				cut = cut || words[k] == "[" || words[k] == "]" || words[k] == "…" || words[k] == "." && words[k+1] == "."
				continue
			}
			q.words, q.at, q.altered = append(q.words, words[k]), append(q.at, k), append(q.altered, cut)
			cut = false
		}
		i = end
		for next < len(p.Citations) && p.Citations[next].Core.Start < q.span.End {
			next++
		}
		if q.authority = authorityOf(p, next, q.span.End); q.authority != cite.None && len(q.words) >= fewestQuoted {
			out = append(out, q)
		}
	}
	return out
}

// closing is the token of the mark that closes the quotation opened at i; -1 if none is opened there
// or it is not closed in its paragraph.
func closing(words []string, i int) int {
	end := ""
	switch words[i] {
	case "“":
		end = "”"
	case "\"":
		end = "\""
	default:
		return -1
	}
	for k := i + 1; k < min(len(words), i+mostQuoted); k++ {
		if words[k] == "\n" {
			return -1
		}
		if words[k] == end {
			return k
		}
	}
	return -1
}

// authorityOf is the authority of the citation k if it stands close behind byte end in the same paragraph.
func authorityOf(p Paper, k, end int) int {
	if k >= len(p.Citations) || k >= len(p.Table.Of) {
		return cite.None
	}
	at := p.Citations[k].Core.Start
	if at-end > citedWithin || strings.Contains(p.Text.Slice(span.Span{Start: end, End: at}), "\n\n") {
		return cite.None
	}
	return p.Table.Of[k]
}

// difference is where b's words first part from a's within a passage that both hold: the words of
// each that differ begin at i and j. Where the passages only begin or end apart there is none.
func difference(a, b quotation) (i, j int, ok bool) {
	const run = 5  // words in a row by which a passage is known again
	const back = 3 // words in a row after the difference
	first := map[string]int{}
	for k := 0; k+run <= len(a.words); k++ {
		key := strings.Join(a.words[k:k+run], " ")
		if _, seen := first[key]; !seen {
			first[key] = k
		}
	}
	for k := 0; k+run <= len(b.words); k++ {
		at, seen := first[strings.Join(b.words[k:k+run], " ")]
		if !seen {
			continue
		}
		i, j = at+run, k+run
		for i < len(a.words) && j < len(b.words) && a.words[i] == b.words[j] {
			i++
			j++
		}
		if di, dj, again := resumes(a, b, i, j, back); again {
			return i, j, !changed(a, i, di) && !changed(b, j, dj) && !sameLetters(a.words[i:i+di], b.words[j:j+dj])
		}
		return 0, 0, false
	}
	return 0, 0, false
}

// resumes reports after how many words of each the two passages go on alike.
func resumes(a, b quotation, i, j, back int) (di, dj int, ok bool) {
	for gap := 1; gap <= 4; gap++ {
		for di = 0; di <= gap; di++ {
			dj = gap - di
			if di > 2 || dj > 2 || i+di+back > len(a.words) || j+dj+back > len(b.words) {
				continue
			}
			alike := true
			for k := range back {
				alike = alike && a.words[i+di+k] == b.words[j+dj+k]
			}
			if alike {
				return di, dj, true
			}
		}
	}
	return 0, 0, false
}

// changed reports whether the words about [i, i+n] are marked as changed or left out.
func changed(q quotation, i, n int) bool {
	for k := max(0, i-1); k <= min(i+n, len(q.altered)-1); k++ {
		if q.altered[k] {
			return true
		}
	}
	return false
}

// sameLetters reports whether the words differ only in how they are parted, or are numbers, as the
// marks of notes are.
func sameLetters(a, b []string) bool {
	x, y := strings.Join(a, ""), strings.Join(b, "")
	return x == y || strings.Trim(x, "0123456789") == strings.Trim(y, "0123456789")
}
