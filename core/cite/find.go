package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// Find is every citation of t in reading order (by Core.Start).
//
// The order of work: the cores of cases and references and the cores of law are
// found apart and merged; then, from left to right, each gets its pins, its
// parentheses, its name and its signal, none reaching into its neighbour; last
// come the ties between neighbours.
func Find(t *text.Text, words []lex.Token) []Citation {
	return findWoken(t.String(), words, tokenWakes())
}

// findWoken is Find where tokens wake what k says.
func findWoken(s string, words []lex.Token, k *wakes) []Citation {
	whole, stops := tokens(s, words, k)
	toks := soften(s, whole, stops)
	f := &finder{s: s, shelf: &shelf{}, toks: toks, dropped: len(toks) < len(words), numbers: map[string]bool{}, firstPages: map[report]string{}}
	f.law = findLaw(s, toks, f.shelf)
	f.pairs()
	f.cores()
	f.merge()
	f.ownPages()
	f.complete()
	f.link()
	out := make([]Citation, len(f.items))
	for i := range f.items {
		out[i] = *f.items[i].c
	}
	return out
}

// A finder holds one paper while it is read.
type finder struct {
	s          string
	toks       []token
	law        []*Citation
	items      []*item
	shelf      *shelf
	slab       []item              // where new items are cut from
	dropped    bool                // soften left tokens out
	yearsFirst int                 // citations whose year stands before the reporter
	matches    []law.ReporterMatch // reused by readers of cores

	names      parties           // named so far, for name-only short forms
	firstPages map[report]string // the page of the first case cited in a volume of reports
	numbers    map[string]bool   // the WL and LEXIS numbers cited so far
}

// A report is one volume of a reporter.
type report struct{ volume, reporter string }

// An item is a citation in the making, with its places by token.
type item struct {
	c           *Citation
	first, last int  // tokens of the core, half-open
	name        int  // first token of the name, or of the core
	start       int  // first token, signal included
	tail        int  // token behind pins and parentheses
	pinEnd      int  // token behind the pins
	law         bool // from findLaw
	candidate   bool // a name-only short form, kept only if the name is known
	dated       bool // has its own parenthesis of court and year
	named       bool // a name stands before it
	readings    []law.Reading
	printed     string // court as printed in its parenthesis
	history     string // relation that the words behind it announce
	historyText string
	historyEnd  int    // token behind those words
	historyFrom int    // item whose history this is announced as, or -1
	relation    string // of this item to that one
}

func (f *finder) text(first, last int) string {
	if first >= last {
		return ""
	}
	return f.s[f.toks[first].start():f.toks[last-1].end()]
}

// read is what tokens first to last say: white space made single, emphasis,
// line-end hyphens and what soften left out taken away.
func (f *finder) read(first, last int) string {
	if first >= last || !f.dropped || f.unbroken(first, last) {
		return collapse(f.text(first, last))
	}
	b := make([]byte, 0, f.toks[last-1].end()-f.toks[first].start())
	for i := first; i < last; i++ {
		b = append(b, f.w(i)...)
		if i+1 == last {
			break
		}
		gap := strings.TrimPrefix(f.s[f.toks[i].end():f.toks[i+1].start()], "amp;")
		if strings.Trim(gap, " \t\r\n\f\u00a0\u00ad") != "" {
			gap = "\n"
		}
		b = append(b, gap...)
	}
	return collapse(string(b))
}

// unbroken reports whether no more than a space or a line break stands anywhere
// between tokens first to last, so that nothing can have been left out there.
func (f *finder) unbroken(first, last int) bool {
	for i := first + 1; i < last; i++ {
		end := f.toks[i-1].to
		if gap := f.toks[i].from - end; gap > 1 || gap == 1 && f.s[end] != ' ' && f.s[end] != '\n' {
			return false
		}
	}
	return true
}

// w is the text of token i; "" outside.
func (f *finder) w(i int) string {
	if i < 0 || i >= len(f.toks) {
		return ""
	}
	return f.s[f.toks[i].start():f.toks[i].end()]
}

// c is the first byte of token i; 0 outside.
func (f *finder) c(i int) byte {
	if i < 0 || i >= len(f.toks) {
		return 0
	}
	return f.toks[i].lead
}

func (f *finder) kind(i int) lex.Kind {
	if i < 0 || i >= len(f.toks) {
		return lex.Paragraph
	}
	return f.toks[i].kind
}

// mark reports whether token i is that one ASCII mark.
func (f *finder) mark(i int, m byte) bool {
	return i >= 0 && i < len(f.toks) && f.toks[i].kind == lex.Mark && f.toks[i].lead == m
}

// joined reports whether no space stands between tokens i and i+1.
func (f *finder) joined(i int) bool {
	return i >= 0 && i+1 < len(f.toks) && f.toks[i].end() == f.toks[i+1].start() &&
		f.toks[i].kind != lex.Paragraph && f.toks[i+1].kind != lex.Paragraph
}

// emphasis reports whether token i is a star or underscore around emphasised words,
// and not the star of a star page ("at *3").
func (f *finder) emphasis(i int) bool {
	if f.kind(i) != lex.Mark {
		return false
	}
	switch f.c(i) {
	case '*':
		return !(f.joined(i) && f.kind(i+1) == lex.Number && !f.joined(i-1))
	case '_':
		return f.c(i-1) != '_' && f.c(i+1) != '_' && (f.joined(i-1) || f.joined(i))
	}
	return false
}

// fore is the first token from i on that is no emphasis; back the last one up to i.
func (f *finder) fore(i int) int {
	for i < len(f.toks) && f.emphasis(i) {
		i++
	}
	return i
}

func (f *finder) back(i int) int {
	for i >= 0 && f.emphasis(i) {
		i--
	}
	return i
}

// merge puts cores of cases and cores of law in one order; of two that overlap
// the longer stays, and at equal length a case, save before a treatise.
func (f *finder) merge() {
	cases := f.items
	f.items = make([]*item, 0, len(cases)+len(f.law))
	for i := range f.law {
		for len(cases) > 0 && cases[0].c.Core.Start < f.law[i].Core.Start {
			f.place(cases[0])
			cases = cases[1:]
		}
		if !f.law[i].Core.Empty() {
			f.place(f.lawItem(f.law[i]))
		}
	}
	for _, it := range cases {
		f.place(it)
	}
}

func (f *finder) lawItem(c *Citation) *item {
	c.Inside, c.HistoryOf, c.ParallelOf = None, None, None
	if !c.Full.Contains(c.Core) {
		c.Full = c.Full.Cover(c.Core)
	}
	it := f.newItem(c)
	it.law = true
	it.first, it.last = f.tokenAt(c.Core.Start), f.tokenFrom(c.Core.End)
	return it
}

// place adds an item behind the earlier ones, or in place of one that it overlaps.
func (f *finder) place(it *item) {
	for n := len(f.items); n > 0 && f.items[n-1].c.Core.Overlaps(it.c.Core); n-- {
		if !better(it, f.items[n-1]) {
			return
		}
		f.items = f.items[:n-1]
	}
	f.items = append(f.items, it)
}

// newItem is a fresh item of the paper's slab, of citation c.
func (f *finder) newItem(c *Citation) *item {
	if len(f.slab) == cap(f.slab) {
		f.slab = make([]item, 0, 32)
	}
	f.slab = append(f.slab, item{c: c})
	return &f.slab[len(f.slab)-1]
}

// probe is an item like it, to be filled and thrown away.
func (it *item) probe() *item {
	c, p := *it.c, *it
	p.c = &c
	return &p
}

func better(a, b *item) bool {
	if a.candidate != b.candidate {
		return b.candidate
	}
	if x, y := a.c.Core.Len(), b.c.Core.Len(); x != y {
		return x > y
	}
	if a.law && a.c.Kind == Treatise && annotation(b) || b.law && b.c.Kind == Treatise && annotation(a) {
		return a.law
	}
	return !a.law && b.law
}

// annotation reports whether a citation is to American Law Reports or its kin,
// whose volumes annotate cases.
func annotation(it *item) bool {
	return strings.HasPrefix(it.c.ReporterText, "A.L.R") || strings.HasPrefix(it.c.ReporterText, "ALR") || strings.HasPrefix(it.c.ReporterText, "A. L. R") || strings.HasPrefix(it.c.ReporterText, "L.R.A")
}

// tokenAt is the token that holds byte i, or the first one after it.
func (f *finder) tokenAt(i int) int {
	return f.tokenEnding(i + 1)
}

// tokenEnding is the first token that ends at byte i or later.
func (f *finder) tokenEnding(i int) int {
	low, high := 0, len(f.toks)
	for low < high {
		if mid := (low + high) / 2; f.toks[mid].end() < i {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// tokenFrom is the first token that begins at byte i or later.
func (f *finder) tokenFrom(i int) int {
	low, high := 0, len(f.toks)
	for low < high {
		if mid := (low + high) / 2; f.toks[mid].start() < i {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// complete gives each item, from left to right, what stands around its core.
func (f *finder) complete() {
	kept := f.items[:0]
	for i := 0; i < len(f.items); i++ {
		it := f.items[i]
		next := len(f.toks)
		if i+1 < len(f.items) {
			next = f.items[i+1].first
		}
		// a core inside the parenthesis of an earlier citation starts afresh there
		bound := f.bound(kept, it.first)
		it.name, it.start, it.pinEnd, it.historyFrom = it.first, it.first, it.last, -1
		if p := announced(kept, it.first); p >= 0 {
			it.historyFrom = p
			bound = max(bound, kept[p].historyEnd)
		}
		if it.candidate && !f.knownName(it, bound) {
			continue
		}
		if !it.law {
			f.nameOf(it, bound)
			if it.c.Kind == Case && !it.named {
				f.nameApart(it, f.caseBefore(kept))
			}
			if f.citedAs(it) || f.unfilled(it) {
				continue
			}
			f.tailOf(it, next)
		} else {
			f.lawTail(it, next)
		}
		f.signal(it, bound)
		if it.historyFrom >= 0 && !f.leadsTo(kept[it.historyFrom].historyEnd, it.start, it.c.DocketNumber != "") {
			it.historyFrom = -1
		}
		it.c.Full = f.full(it)
		kept = append(kept, it)
		f.historyAfter(it)
	}
	f.items = kept
}

// leadsTo reports whether words of history that end at token i lead directly to
// the citation at token start: no more than a court or a link word stands between.
// Behind the docket number that a decision has of its own, it need not be bare.
func (f *finder) leadsTo(i, start int, numbered bool) bool {
	words := 0
	if numbered && f.w(i) == "No" || numbered && f.mark(i, ',') && f.w(i+1) == "No" {
		return start-i <= 24
	}
	for ; i < start; i++ {
		switch f.kind(i) {
		case lex.Mark:
			if f.mark(i, ';') || f.c(i) == '"' || f.mark(i, ':') {
				return false
			}
		case lex.Word, lex.Alnum:
			if words++; words > 3 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

const nearItems = 16 // how many earlier citations may end in the same parenthesis

// announced is the earlier citation whose words of history lead up to a core at
// token first, or -1.
func announced(kept []*item, first int) int {
	reach := 0
	for n := len(kept) - 1; n >= 0 && n >= len(kept)-nearItems; n-- {
		if kept[n].history != "" && kept[n].historyEnd <= first && kept[n].tail >= reach {
			return n
		}
		if reach = max(reach, kept[n].tail); kept[n].tail > first {
			return -1
		}
	}
	return -1
}

// bound is the first token that the name and signal of a core at token first may
// use: behind the earlier citations, or behind the bracket that holds it.
func (f *finder) bound(kept []*item, first int) int {
	b := 0
	for n := len(kept) - 1; n >= 0 && n >= len(kept)-nearItems; n-- {
		if kept[n].tail <= first {
			b = max(b, kept[n].tail)
		} else {
			return max(b, kept[n].pinEnd)
		}
	}
	return b
}

func (f *finder) full(it *item) span.Span {
	full := it.c.Full.Cover(it.c.Core)
	if it.name < it.first {
		full = full.Cover(f.toks[it.name].span())
	}
	return full
}
