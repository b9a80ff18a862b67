package layout

import (
	"strings"
	"unicode/utf8"

	"pincite/core/geom"
	"pincite/core/page"
)

// A noter numbers the footnotes of a paper as it goes through the pages.
type noter struct {
	p    *paper
	last int  // value of the last numbered note
	open bool // the last page's last note is broken off
	had  bool // the last page had notes: its last one may go on
}

// footnotes finds the notes at the foot of each page (of each column), ties their
// lines together over pages, and marks the words that call them.
func (p *paper) footnotes() {
	n := &noter{p: p}
	for _, w := range p.pages {
		any := false
		for a := 0; a < len(w.rs); {
			b := a + 1
			for b < len(w.rs) && w.rs[b].col == w.rs[a].col {
				b++
			}
			if k := n.begin(w, a, b); k < b {
				n.number(w, k, b)
				any = true
			}
			a = b
		}
		n.had = any
		n.open = any && !fullStop(w.rs[len(w.rs)-1].text)
	}
	p.callNotes()
}

// smallType is the share of the body's size below which type counts as small; notes
// are set at 0.85 of the body mostly, 0.92 at the most.
const smallType = 0.95

// longestColumn is how many rows a column has at most that is searched for notes; a
// page of 6-point type has about 130.
const longestColumn = 400

// begin is the row of the column [a, b) at which its footnotes begin, or b.
func (n *noter) begin(w *work, a, b int) int {
	if b-a > longestColumn {
		return b
	}
	if k := n.belowRule(w, a, b); k < b {
		return k
	}
	// without a rule: small rows at the foot, from the first that begins with a mark
	k := b
	for k > a && w.rs[k-1].size < smallType*n.p.size {
		k--
	}
	for i := k; i < b; i++ {
		if _, ok := n.mark(w, i, i == k); ok && i > a {
			if n.open && i > k && k > a {
				return k
			}
			return i
		}
	}
	if n.open && k < b && k > a && w.rs[k-1].base-w.rs[k].base > 1.2*w.rs[k].size {
		return k
	}
	// of the body's size, and without a rule: a raised mark whose call stands above
	for i := max(a+1, a+(b-a)/4); i < b; i++ {
		if m, ok := raisedMark(w, &w.rs[i]); ok && n.follows(m) && called(w.rs[a:i], w, m) {
			return i
		}
	}
	return b
}

// belowRule is the first row below a rule that parts notes from the text, or b.
func (n *noter) belowRule(w *work, a, b int) int {
	best := b
	for _, y := range w.noteRules(a, b) {
		k := a
		for k < b && w.rs[k].base > y-1 {
			k++
		}
		if k == a || k == b || !n.notesFrom(w, k, b) {
			continue
		}
		best = min(best, k)
	}
	for k := max(a+1, b-60); k+1 < b; k++ {
		if underscores(w.rs[k].text) && w.rs[k].box.X0 < w.left+30 && n.notesFrom(w, k+1, b) {
			w.rs[k].zone, w.rs[k].known = page.Margin, true
			best = min(best, k+1)
		}
	}
	return best
}

// notesFrom reports whether the rows [k, b) look like notes: the first begins with a
// mark, or a note is open and the type is small or the rule is there for it.
func (n *noter) notesFrom(w *work, k, b int) bool {
	if _, ok := n.mark(w, k, true); ok {
		return true
	}
	small := 0
	for i := k; i < b; i++ {
		if w.rs[i].size < smallType*n.p.size {
			small++
		}
	}
	if n.open {
		return small*2 > b-k || w.rs[k].size <= n.p.size+0.1
	}
	if small*3 < (b-k)*2 && !n.had {
		return false
	}
	for i := k; i < b; i++ {
		if _, ok := n.mark(w, i, true); ok {
			return true
		}
	}
	return false
}

// fullStop reports whether s ends in the end of a sentence.
func fullStop(s string) bool {
	s = strings.TrimRight(s, "\"”’')] ")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!")
}

// noteRules are the heights of the level rules between the rows [a, b) that are no
// underlines: nothing stands right on them.
func (w *work) noteRules(a, b int) (ys []float64) {
	x0, x1 := w.left, w.right
	if w.columned() {
		x0, x1 = w.rs[a].box.X0, w.rs[a].box.X1
		for i := a; i < b; i++ {
			x0, x1 = min(x0, w.rs[i].box.X0), max(x1, w.rs[i].box.X1)
		}
	}
	seen := 0
	each := func(r geom.Rect) {
		r = w.frame(r)
		if seen++; seen > 200 || r.Height() > 3 || r.Width() < 30 || r.X0 < x0-20 || r.X0 > x0+40 || r.X1 > x1+20 {
			return
		}
		y := (r.Y0 + r.Y1) / 2
		for i := a; i < b; i++ {
			row := &w.rs[i]
			if d := row.base - y; d > -1 && d < 0.35*row.size && row.box.X0 < r.X1-4 && row.box.X1 > r.X0+4 {
				return
			}
		}
		ys = append(ys, y)
	}
	for _, r := range w.s.Rules {
		each(r.Box)
	}
	return ys
}

func underscores(s string) bool {
	return len(s) >= 8 && strings.Trim(s, "_ —-") == "" && strings.Count(s, "_")+strings.Count(s, "—")*3+strings.Count(s, "-") > len(s)/2
}

// mark is the mark that row i begins with, if it can begin a note. first is set for
// the first row of the notes.
func (n *noter) mark(w *work, i int, first bool) (string, bool) {
	r := &w.rs[i]
	if m, ok := raisedMark(w, r); ok {
		return m, n.follows(m) || first
	}
	m, rest := leadingMark(r.text)
	if m == "" || rest == "" {
		return "", false
	}
	if symbol(m) {
		return m, (r.size < smallType*n.p.size || first) && !dashes(r.text)
	}
	if value(m) != n.last+1 {
		return "", false
	}
	c, _ := utf8.DecodeRuneInString(rest)
	opens := c >= 'A' && c <= 'Z' || strings.ContainsRune("“\"‘'([§", c)
	return m, opens && (first || called(w.rs[:i], w, m))
}

// leadingMark cuts the number or the symbols off that a text begins with: "1 Text",
// "1Text", "[1] Text", "1/ Text", "*Text".
func leadingMark(s string) (mark, rest string) {
	s = strings.TrimLeft(s, "[(")
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 0 {
		for _, c := range s {
			if !symbol(string(c)) || n > 8 {
				break
			}
			n += utf8.RuneLen(c)
		}
	}
	return s[:n], strings.TrimLeft(s[n:], "])./: ")
}

// splitMark makes the mark a word of its own that begins a row's first word.
func splitMark(w *work, r *row, m string) {
	wd := &r.line.Words[0]
	n := utf8.RuneCountInString(m)
	if wd.Superscript || wd.Last-wd.First <= n {
		return
	}
	r.line.Words = splitWord(w, &r.line, 0, wd.First+n)
}

// splitWord is the words of a line with word k cut before glyph at.
func splitWord(w *work, l *page.Line, k, at int) []page.Word {
	out := make([]page.Word, 0, len(l.Words)+1)
	out = append(out, l.Words[:k]...)
	a, b := l.Words[k], l.Words[k]
	a.Last, b.First, b.Tight = at, at, false
	a.Box, b.Box = w.ink.Cover(l.Glyphs[a.First:a.Last]), w.ink.Cover(l.Glyphs[b.First:b.Last])
	return append(append(out, a, b), l.Words[k+1:]...)
}

// follows reports whether a note with this mark can come after the last one.
func (n *noter) follows(m string) bool {
	if !digits(m) {
		return true
	}
	v := value(m)
	return v == 1 || v > n.last && v <= n.last+5 || n.last == 0
}

func value(m string) int {
	v := 0
	for i := 0; i < len(m) && i < 6; i++ {
		v = v*10 + int(m[i]-'0')
	}
	return v
}

func symbol(m string) bool {
	return m != "" && strings.Trim(m, "*†‡§∗#") == "" && m != "§" && m != "§§"
}

// raisedMark is the raised mark a row begins with.
func raisedMark(w *work, r *row) (string, bool) {
	if len(r.line.Words) < 2 || !r.line.Words[0].Superscript {
		return "", false
	}
	m := wordOf(w, &r.line, 0)
	return m, digits(m) || symbol(m) || m == "§" || len(m) == 1
}

func wordOf(w *work, l *page.Line, i int) string {
	var b strings.Builder
	for _, g := range l.Glyphs[l.Words[i].First:l.Words[i].Last] {
		b.WriteString(w.ink.Text(g))
	}
	return b.String()
}

// called reports whether one of the rows calls the note m by a raised mark.
func called(rs []row, w *work, m string) bool {
	for i := range rs {
		l := &rs[i].line
		for k := range l.Words {
			if l.Words[k].Superscript && wordOf(w, l, k) == m {
				return true
			}
		}
	}
	return false
}

// number gives the rows [k, b) to their notes.
func (n *noter) number(w *work, k, b int) {
	d := n.p.doc
	for i := k; i < b; i++ {
		r := &w.rs[i]
		r.zone, r.known = page.Footnote, true
		m, ok := n.mark(w, i, i == k && !n.open)
		if !ok && (i > k || n.open || n.had) && len(d.Footnotes) > 0 {
			r.note = len(d.Footnotes)
			continue
		}
		if ok && digits(m) {
			n.last = value(m)
		}
		if ok {
			splitMark(w, r, m)
			r.line.Words[0].Mark = true
		}
		d.Footnotes = append(d.Footnotes, page.FootnoteEntry{Mark: m, Page: w.s.Number})
		r.note = len(d.Footnotes)
		r.first = true
	}
}

// callNotes marks the raised words that call footnotes, and says which.
func (p *paper) callNotes() {
	byMark := map[string][]int{}
	for i, f := range p.doc.Footnotes {
		byMark[f.Mark] = append(byMark[f.Mark], i)
	}
	for _, w := range p.pages {
		for i := range w.rs {
			r := &w.rs[i]
			p.starCalls(w, r, byMark)
			for k := range r.line.Words {
				wd := &r.line.Words[k]
				if !wd.Superscript || wd.Mark && r.first && k == 0 && r.zone == page.Footnote {
					continue
				}
				m := wordOf(w, &r.line, k)
				wd.Note = p.noteFor(byMark[m], w.s.Number)
				wd.Mark = wd.Note > 0 && (digits(m) || symbol(m) || len(m) == 1) || (digits(m) || symbol(m)) && !p.exponent(w, r, k)
			}
		}
	}
}

// starCalls cuts the stars and daggers off words of a row that call a note of the page
// and are set in the line ("Beistline,* Chief District Judge").
func (p *paper) starCalls(w *work, r *row, byMark map[string][]int) {
	if r.zone == page.Footnote {
		return
	}
	for k := 0; k < len(r.line.Words); k++ {
		wd := r.line.Words[k]
		if wd.Superscript || wd.Last-wd.First < 2 {
			continue
		}
		n := 0
		for wd.Last-n > wd.First && symbol(w.ink.Text(r.line.Glyphs[wd.Last-n-1])) {
			n++
		}
		if n == 0 || n == wd.Last-wd.First || n > 3 {
			continue
		}
		m := ""
		for _, g := range r.line.Glyphs[wd.Last-n : wd.Last] {
			m += w.ink.Text(g)
		}
		note := p.noteFor(byMark[m], w.s.Number)
		if note == 0 {
			continue
		}
		r.line.Words = splitWord(w, &r.line, k, wd.Last-n)
		r.line.Words[k+1].Mark, r.line.Words[k+1].Note, r.line.Words[k+1].Tight = true, note, true
		k++
	}
}

// noteFor is the footnote of those with one mark that is called on a page: the one
// that begins there or on the next page, or else the only one.
func (p *paper) noteFor(notes []int, number int) int {
	for _, k := range notes {
		if at := p.doc.Footnotes[k].Page; at == number || at == number+1 {
			return k + 1
		}
	}
	if len(notes) == 1 {
		return notes[0] + 1
	}
	return 0
}

// exponent reports whether raised digits stand right after a digit.
func (p *paper) exponent(w *work, r *row, k int) bool {
	if k == 0 || !r.line.Words[k].Tight {
		return false
	}
	prev := wordOf(w, &r.line, k-1)
	c := prev[len(prev)-1]
	return c >= '0' && c <= '9'
}
