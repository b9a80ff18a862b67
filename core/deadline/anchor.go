package deadline

import (
	"sort"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
)

// An anchor is a date or a period as printed, the place a deadline hangs on.
type anchor struct {
	span     span.Span
	from, to int           // tokens, half-open
	date     civil.Printed // of a date
	period   Period        // of a period; Count is zero for a date
	told     string        // how a day not printed as a date is known: "tomorrow"; else ""
	worded   int           // the number in words where words and figures disagree; else 0
}

func (a anchor) isDate() bool { return a.period.Unit == "" }

// anchors are the dates and periods of p, in order.
func anchors(p *phrase.Prose) []anchor {
	var out []anchor
	toks := p.Tokens
	k := 0
	for _, d := range p.Dates {
		for k < len(toks) && toks[k].End() <= d.Start {
			k++
		}
		from := k
		for k < len(toks) && toks[k].Start() < d.End {
			k++
		}
		out = append(out, anchor{span: span.Span{Start: d.Start, End: d.End}, from: from, to: k, date: d})
	}
	for i, t := range toks {
		if t.Kind != lex.Word || t.Span().Len() < 3 || t.Span().Len() > 6 {
			continue
		}
		if c := p.Words[i][0]; c != 'd' && c != 'w' && c != 'm' && c != 'y' && c != 'h' {
			continue
		}
		if unit := unitWords[p.Words[i]]; unit != "" {
			if a, ok := readPeriod(p, i, unit); ok {
				out = append(out, a)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].span.Start < out[j].span.Start })
	return out
}

// readPeriod reads the period whose unit is the token at i: "14 days", "fourteen (14)
// business days", "ninety-day".
func readPeriod(p *phrase.Prose, i int, unit string) (anchor, bool) {
	s, toks := p.Text, p.Tokens
	j := i - 1
	court := false
	for range 4 {
		if j < 0 {
			return anchor{}, false
		}
		w := p.Words[j]
		isCourt, adjective := unitAdjectives[w]
		if !adjective && w != "-" && w != "‑" && w != "–" {
			break
		}
		court = court || isCourt
		j--
	}
	a := anchor{to: i + 1}
	worded := -1
	n, from := 0, 0
	switch {
	case j >= 2 && mark(s, toks[j]) == ')' && mark(s, toks[j-2]) == '(':
		v, ok := number(s, toks[j-1])
		if !ok {
			return anchor{}, false
		}
		n = v
		if w, at, ok := wordsBefore(p, j-3); ok {
			worded, from = w, at
		} else {
			from = j - 2
		}
	case toks[j].Kind == lex.Number:
		v, ok := number(s, toks[j])
		if !ok || j > 0 && (mark(s, toks[j-1]) == '.' || mark(s, toks[j-1]) == '$') && toks[j-1].End() == toks[j].Start() {
			return anchor{}, false
		}
		n, from = v, j
	default:
		w, at, ok := wordsBefore(p, j)
		if !ok {
			return anchor{}, false
		}
		n, from = w, at
	}
	if n <= 0 || n > maxCount || unit == "years" && n > 30 {
		return anchor{}, false
	}
	a.from = from
	a.span = span.Span{Start: toks[from].Start(), End: toks[i].End()}
	if unit == "days" && court {
		unit = "business_days"
	}
	a.period = Period{Count: n, Unit: unit, Text: p.Printed(from, i+1)}
	if worded >= 0 && worded != n {
		a.worded = worded
	}
	return a, true
}

// wordsBefore reads the number in words that ends with the token at j.
func wordsBefore(p *phrase.Prose, j int) (n, from int, ok bool) {
	from = -1
	for k := j; k >= 0 && k > j-9; k-- {
		w := p.Words[k]
		if numberWords[w] {
			from = k
			continue
		}
		if w != "-" && w != "and" || from < 0 {
			break
		}
	}
	if from < 0 {
		return 0, 0, false
	}
	n, end, ok := civil.ReadNumber(p.Text, p.Tokens[from].Start())
	return n, from, ok && end == p.Tokens[j].End()
}

func number(s string, t lex.Token) (int, bool) {
	if t.Kind != lex.Number || t.Span().Len() > 4 {
		return 0, false
	}
	n, _, ok := civil.ReadNumber(s, t.Start())
	return n, ok
}

// mark is the single ASCII character of a mark, 0 for anything else.
func mark(s string, t lex.Token) byte {
	if t.Kind != lex.Mark || t.Span().Len() != 1 {
		return 0
	}
	return s[t.Start()]
}

// lower is w in lower case, with straight apostrophes; ASCII alone.
func lower(w string) string {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'A' <= c && c <= 'Z' || c == 0xE2 {
			return fold(w)
		}
	}
	return w
}

func fold(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && w[i+2] == 0x99:
			b = append(b, '\'')
			i += 2
		default:
			b = append(b, c)
		}
	}
	return string(b)
}
