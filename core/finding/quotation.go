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
	stretchWords = 5   // words in a row by which a passage is known again
	resumeWords  = 3   // words in a row after a difference
)

// A stretch is some words in a row, quoted from one authority.
type stretch struct {
	authority int
	hash      uint64
}

// A place is where a stretch was quoted last: the number of the quotation from 1, and the word.
type place struct{ quotation, word int }

// ofQuotations tells of a passage that the paper quotes twice from one authority in different words,
// where neither bracket nor ellipsis says that words were changed or left out (Bluebook 5.2, 5.3).
func ofQuotations(p Paper, add func(Finding)) {
	quoted := quotations(p)
	known := map[stretch]place{}
	for n, q := range quoted {
		if o, i, j, ok := misquoted(quoted, known, q); ok {
			add(Finding{Kind: "quote_differs", Severity: Info, Span: q.span, Citation: cite.None, Related: []span.Span{o.span},
				Message: fmt.Sprintf("The paper quotes this passage in two ways: %s here, %s before. One of them is likely misquoted.", excerpt(p, q, j), excerpt(p, o, i))})
		}
		for k := 0; k+stretchWords <= len(q.words); k++ {
			known[q.stretch(k)] = place{n + 1, k}
		}
	}
}

// stretch is the one that begins at word k (FNV-1a over its words).
func (q *quotation) stretch(k int) stretch {
	h := uint64(14695981039346656037)
	for _, w := range q.words[k : k+stretchWords] {
		for i := 0; i < len(w); i++ {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return stretch{q.authority, h}
}

// misquoted is a quotation before b that holds a passage of b in other words, and where
// the words of each part: at word i of it and j of b.
func misquoted(quoted []quotation, known map[stretch]place, b quotation) (a quotation, i, j int, ok bool) {
	for k := 0; k+stretchWords <= len(b.words); k++ {
		at := known[b.stretch(k)]
		if at.quotation == 0 {
			continue
		}
		a = quoted[at.quotation-1]
		if i, j, ok = difference(a, b, at.word, k); ok {
			return a, i, j, true
		}
		k = max(k, j-1)
	}
	return a, 0, 0, false
}

// excerpt is a few words of the quotation about word k.
func excerpt(p Paper, q quotation, k int) string {
	from, to := max(0, k-3), min(len(q.words)-1, k+3)
	toks := p.Prose.Tokens
	return quote(p.Text.Slice(span.Span{Start: toks[q.at[from]].Start(), End: toks[q.at[to]].End()}))
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
		q := quotation{span: span.Span{Start: toks[i].Start(), End: toks[end].End()}}
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

// difference is where the passages that begin at word i of a and word j of b part; ok if they
// go on alike behind it and neither says that words were changed. Where one only begins or
// ends before the other there is none.
func difference(a, b quotation, i, j int) (int, int, bool) {
	for i < len(a.words) && j < len(b.words) && a.words[i] == b.words[j] {
		i++
		j++
	}
	di, dj, again := resumes(a, b, i, j)
	return i, j, again && !changed(a, i, di) && !changed(b, j, dj) && !sameLetters(a.words[i:i+di], b.words[j:j+dj])
}

// resumes reports after how many words of each the two passages go on alike.
func resumes(a, b quotation, i, j int) (di, dj int, ok bool) {
	for gap := 1; gap <= 4; gap++ {
		for di = 0; di <= gap; di++ {
			dj = gap - di
			if di > 2 || dj > 2 || i+di+resumeWords > len(a.words) || j+dj+resumeWords > len(b.words) {
				continue
			}
			alike := true
			for k := range resumeWords {
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
