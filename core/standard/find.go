package standard

import (
	"sort"
	"strings"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/span"
)

// near is how many sentences the parts of one statement may spread over.
const near = 3

// A finder reads one paper.
type finder struct {
	src   string
	toks  []lex.Token
	sents []span.Span
	cites []cite.Citation
	tab   table
	hits  []hit
}

// A hit is one cue found.
type hit struct {
	cue
	span span.Span
	sent int
	tok  int
}

// Find is the tests of p in reading order, each kind once.
func Find(p *phrase.Prose, cites []cite.Citation) []Standard {
	f := finder{src: p.Text, toks: p.Tokens, sents: p.Sentences, cites: cites, tab: compiled()}
	f.gather(p)
	byRow := make([][]hit, len(rows))
	for _, h := range f.hits {
		byRow[h.row] = append(byRow[h.row], h)
	}
	var out []Standard
	for i := range rows {
		if s, ok := f.state(i, byRow[i]); ok {
			out = append(out, s)
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].Span.Start < out[b].Span.Start })
	return out
}

// gather finds the cues and the sentence of each.
func (f *finder) gather(p *phrase.Prose) {
	depth := depths(f.src, f.toks)
	n := 0
	for _, h := range f.tab.set.Find(p) {
		c := f.tab.cues[h.Row]
		for n+1 < len(f.sents) && f.sents[n+1].Start <= h.Span.Start {
			n++
		}
		if depth[h.From] > 0 && !rows[c.row].inside {
			continue
		}
		f.hits = append(f.hits, hit{c, h.Span, n, h.From})
	}
}

// depths is the depth of parentheses at each token; one that is not closed in 120 tokens
// or by the end of its paragraph is taken for no parenthesis.
func depths(src string, toks []lex.Token) []uint8 {
	d := make([]uint8, len(toks))
	open := -1
	for i, t := range toks {
		if t.Kind == lex.Paragraph {
			open = -1
			continue
		}
		if t.Kind != lex.Mark {
			continue
		}
		switch src[t.Start()] {
		case '(':
			if open < 0 {
				open = i
			}
		case ')':
			if open >= 0 && i-open < 120 {
				for k := open; k < i; k++ {
					d[k] = 1
				}
			}
			open = -1
		}
	}
	return d
}

// state is the test of row i as the paper states it.
func (f *finder) state(i int, hits []hit) (Standard, bool) {
	r := rows[i]
	for n, h := range hits {
		if h.part == says {
			last := n
			for last+1 < len(hits) && hits[last+1].sent-h.sent < near {
				last++
			}
			return f.make(i, hits, n, last), true
		}
		if h.part < 0 || r.min == 0 {
			continue
		}
		seen, last := map[int]bool{}, n
		for k := n; k < len(hits) && hits[k].sent-h.sent < near; k++ {
			if hits[k].part >= 0 {
				seen[hits[k].part] = true
			}
			last = k
			if len(seen) == len(r.parts) {
				break
			}
		}
		if len(seen) < r.min || r.needs != "" && !needed(hits, h.sent-2, hits[last].sent+1) {
			continue
		}
		return f.make(i, hits, n, last), true
	}
	return Standard{}, false
}

// needed reports whether the row's condition stands in sentences from to to.
func needed(hits []hit, from, to int) bool {
	for _, h := range hits {
		if h.part == needs && h.sent >= from && h.sent <= to {
			return true
		}
	}
	return false
}

// make is the standard stated by hits[from..to].
func (f *finder) make(i int, hits []hit, from, to int) Standard {
	a, b := hits[from].sent, hits[to].sent
	if hits[from].part == says {
		b = a
	}
	if a > 0 && enumerates(f.text(a-1)) {
		a--
	}
	s := Standard{Kind: rows[i].kind, Authority: cite.None, Span: span.Span{Start: f.sents[a].Start, End: f.sents[b].End}}
	s.Factors = f.factors(s.Span)
	if len(s.Factors) < 2 {
		s.Factors = f.named(i, hits, from, to)
	}
	s.Authority = f.authority(s.Span)
	s.Burden = f.burden(a, b)
	f.findings(i, hits, to, &s)
	return s
}

func (f *finder) text(n int) string { return f.src[f.sents[n].Start:f.sents[n].End] }

// enumerates reports whether a sentence only leads up to a list.
func enumerates(s string) bool { return strings.HasSuffix(s, ":") }

// factors are the items of a list marked (1), (a), (i) or 1) within s.
func (f *finder) factors(s span.Span) []Factor {
	type mark struct{ start, end, n int }
	var marks []mark
	want := 1
	first := sort.Search(len(f.toks), func(k int) bool { return f.toks[k].Start() >= s.Start })
	var style byte
	for k := first; k+2 < len(f.toks) && f.toks[k].Start() < s.End; k++ {
		if f.tok(k) != "(" || f.tok(k+2) != ")" || k > 0 && f.toks[k-1].Kind != lex.Mark && f.toks[k-1].Kind != lex.Paragraph && f.toks[k-1].End() == f.toks[k].Start() {
			continue // the (a) of Rule 23(a) marks no item
		}
		w := strings.ToLower(f.tok(k + 1))
		n, st := ordinal(w, want, style)
		if n == want {
			style = st
			marks = append(marks, mark{f.toks[k].Start(), f.toks[k+2].End(), n})
			want++
		}
	}
	var out []Factor
	for n, m := range marks {
		end := s.End
		if n+1 < len(marks) {
			end = marks[n+1].start
		} else if k := strings.IndexAny(f.src[m.end:end], ".;?"); k >= 0 {
			end = m.end + k
		}
		sp := trimFactor(f.src, span.Span{Start: m.end, End: end})
		if !sp.Empty() {
			out = append(out, Factor{Label: strings.Join(strings.Fields(strings.ReplaceAll(f.src[sp.Start:sp.End], "*", "")), " "), Span: sp})
		}
	}
	return out
}

func (f *finder) tok(k int) string { return f.src[f.toks[k].Start():f.toks[k].End()] }

// ordinal reads the mark of a list item: 1, a, i. style is the first item's, once known.
func ordinal(w string, want int, style byte) (int, byte) {
	if len(w) == 1 && '1' <= w[0] && w[0] <= '9' && (style == 0 || style == '1') {
		return int(w[0] - '0'), '1'
	}
	romans := []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}
	if (style == 0 || style == 'i') && want <= len(romans) && w == romans[want-1] {
		return want, 'i'
	}
	if (style == 0 || style == 'a') && len(w) == 1 && w[0] == byte('a'+want-1) {
		return want, 'a'
	}
	return 0, style
}

// trimFactor drops what joins the items of a list: "; and", a comma, a quotation mark.
func trimFactor(src string, s span.Span) span.Span {
	for s.Start < s.End && strings.IndexByte(" \n\t\r*\"", src[s.Start]) >= 0 {
		s.Start++
	}
	for !s.Empty() {
		t := strings.TrimRight(src[s.Start:s.End], " \n\t\r,;.:*\"”")
		t = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(t, " and"), " or"), " &")
		t = strings.TrimRight(t, " \n\t\r,;.:")
		if len(t) == s.Len() {
			break
		}
		s.End = s.Start + len(t)
	}
	return s
}

// named are the factors that the statement names without numbering them.
func (f *finder) named(i int, hits []hit, from, to int) []Factor {
	if rows[i].min == 0 {
		return nil
	}
	var out []Factor
	seen := map[int]bool{}
	for k := from; k <= to; k++ {
		h := hits[k]
		if h.part < 0 || seen[h.part] {
			continue
		}
		seen[h.part] = true
		out = append(out, Factor{Label: strings.Join(strings.Fields(f.src[h.span.Start:h.span.End]), " "), Span: h.span})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// authority is the citation given for the statement: the first after it begins, to the
// end of the citations that follow it at once; else the last in the sentence before.
func (f *finder) authority(s span.Span) int {
	const reach = 220 // bytes after the statement within which its citation begins
	best := cite.None
	for k, c := range f.cites {
		if c.Core.Start < s.Start || c.Kind == cite.Record {
			continue
		}
		if c.Core.Start > s.End+reach {
			break
		}
		if c.Core.Start > s.End && strings.Contains(f.src[s.End:c.Core.Start], "\n\n") && c.Kind != cite.ID {
			break
		}
		if best == cite.None {
			best = k
		}
		if isCase(c) && c.Inside == cite.None {
			best = k
			break
		}
	}
	if best == cite.None {
		for k := len(f.cites) - 1; k >= 0; k-- {
			c := f.cites[k]
			if c.Core.End <= s.Start && s.Start-c.Core.End < 400 && c.Kind != cite.Record {
				best = k
				break
			}
		}
	}
	if best != cite.None && f.cites[best].Kind == cite.ID {
		for k := best - 1; k >= 0; k-- {
			if c := f.cites[k]; c.Kind != cite.ID && c.Kind != cite.Record && c.Inside == cite.None && c.HistoryOf == cite.None {
				return k
			}
		}
	}
	return best
}

func isCase(c cite.Citation) bool {
	return c.Kind == cite.Case || c.Kind == cite.Docket || c.Kind == cite.ShortCase || c.Kind == cite.ID
}

// burden is the sentence, of the statement or the three after it, that says who must show what.
func (f *finder) burden(a, b int) span.Span {
	for n := max(0, a-1); n < len(f.sents) && n <= b+4; n++ {
		t := strings.ToLower(f.text(n))
		if strings.Contains(t, "burden") && len(t) < 800 || strings.Contains(t, "must (") || strings.Contains(t, "must show") || strings.Contains(t, "must establish") || strings.Contains(t, "must demonstrate") {
			return f.sents[n]
		}
	}
	return span.Span{}
}

// outcomes are words of a sentence that says how a factor came out.
var outcomes = []string{"has not ", "have not ", "fails to", "failed to", "fail to", "has shown", "have shown", "has demonstrated", "have demonstrated", "has established", "have established",
	"weighs ", "weigh ", "tips ", "tip ", "favors", "favor ", "the court finds", "the court concludes", "is likely", "are likely", "is unlikely", "are unlikely", "cannot show", "is satisfied", "are satisfied", "is met", "is not met", "has met", "have met"}

// findings gives each factor the first sentence after the statement that says how it came out.
func (f *finder) findings(i int, hits []hit, to int, s *Standard) {
	parts := rows[i].parts
	for n := range s.Factors {
		fc := &s.Factors[n]
		p := -1
		for k := range hits {
			if h := hits[k]; h.part >= 0 && h.span.Start >= fc.Span.Start && h.span.End <= fc.Span.End {
				p = h.part
				break
			}
		}
		if p < 0 || p >= len(parts) {
			continue
		}
		for k := to + 1; k < len(hits); k++ {
			h := hits[k]
			if h.part != p || f.sents[h.sent].Start < s.Span.End {
				continue
			}
			t := strings.ToLower(f.text(h.sent))
			if len(t) < 600 && decides(t) {
				fc.FindingSpan = f.sents[h.sent]
				fc.Finding = strings.Join(strings.Fields(f.text(h.sent)), " ")
				break
			}
		}
	}
}

func decides(t string) bool {
	for _, stop := range []string{"must ", "whether ", " if ", "argue", "contend", "assert"} {
		if strings.Contains(t, stop) {
			return false
		}
	}
	for _, w := range outcomes {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}
