package layout

import (
	"math"
	"sort"
	"strings"

	"pincite/core/page"
)

// captionMarks are the characters that courts set one below the other between the
// cells of a caption; the last are how scans misread them.
const captionMarks = ")]:|§*}¦!"

// loneMarks part cells only where they stand alone: the brackets that the Sixth
// Circuit draws of hyphens, X, > and N.
const loneMarks = "-–>,XxN/\\_~("

// A post is a caption mark at its place.
type post struct {
	row, word int
	x         float64
	alone     bool // a word by itself
}

// captions finds the captions and puts their cells side by side: the rows of the left
// cell one after the other, then those of the right one, without the marks between.
func (p *paper) captions() {
	for i, w := range p.pages {
		cut := w.postedCaption()
		if !cut && i == p.firstText() {
			cut = w.openCaption(p) || w.valleyCaption(p)
		}
		if i == p.firstText() {
			w.head(p, cut)
		}
		w.stacks()
	}
}

// firstText is the first page with rows.
func (p *paper) firstText() int {
	for i, w := range p.pages {
		if len(w.rs) > 2 {
			return i
		}
	}
	return 0
}

// postedCaption finds a caption whose cells are parted by a column of marks.
func (w *work) postedCaption() bool {
	posts := w.posts()
	if len(posts) < 3 {
		return false
	}
	sort.SliceStable(posts, func(i, k int) bool { return posts[i].x < posts[k].x })
	for i := 0; i < len(posts); {
		k := i + 1
		for k < len(posts) && posts[k].x-posts[i].x < 6 {
			k++
		}
		if run := standing(posts[i:k], w); len(run) >= 3 {
			w.splitCaption(run)
			return true
		}
		i = k
	}
	return false
}

// posts are the caption marks of a page that end a word or are one.
func (w *work) posts() (out []post) {
	for i := range w.rs {
		l := &w.rs[i].line
		for k := range l.Words {
			wd := &l.Words[k]
			g := &w.s.Glyphs[l.Glyphs[wd.Last-1]]
			alone := wd.Last-wd.First == 1
			if len(g.Text) > 3 || !strings.Contains(captionMarks, g.Text) && !(alone && strings.Contains(loneMarks, g.Text)) {
				continue
			}
			b := w.frame(g.Box)
			if alone && k > 0 && strings.Contains(loneMarks, g.Text) && b.X0-w.frame(l.Words[k-1].Box).X1 < 0.8*w.rs[i].size {
				continue
			}
			next := k+1 == len(l.Words) || w.frame(l.Words[k+1].Box).X0-b.X1 > 0.4*w.rs[i].size
			if next {
				out = append(out, post{i, k, (b.X0 + b.X1) / 2, alone})
			}
		}
	}
	return out
}

// standing is the longest run of posts in neighbouring rows; most must stand alone.
func standing(posts []post, w *work) []post {
	ps := append([]post{}, posts...)
	sort.SliceStable(ps, func(i, k int) bool { return ps[i].row < ps[k].row })
	var best []post
	for i := 0; i < len(ps); {
		k := i + 1
		for k < len(ps) && w.rs[ps[k-1].row].base-w.rs[ps[k].row].base < 3.6*w.rs[ps[k].row].size {
			k++
		}
		if k-i > len(best) {
			best = ps[i:k]
		}
		i = k
	}
	alone := 0
	for _, p := range best {
		if p.alone {
			alone++
		}
	}
	if alone < 2 || alone*2 < len(best) {
		return nil
	}
	return best
}

// splitCaption cuts the rows from the first to the last post at the posts.
func (w *work) splitCaption(run []post) {
	x := 0.0
	at := map[int]post{}
	for _, p := range run {
		x += p.x / float64(len(run))
		at[p.row] = p
	}
	first, last := run[0].row, run[len(run)-1].row
	for first > 0 && dashes(w.rs[first-1].text) {
		first--
	}
	for last+1 < len(w.rs) && (dashes(w.rs[last+1].text) || w.rs[last+1].box.X0 > x && w.near(last)) {
		last++
	}
	w.cells(first, last, x, at)
}

// near reports whether the row after i follows closely.
func (w *work) near(i int) bool {
	return w.rs[i].base-w.rs[i+1].base < 1.9*w.rs[i].size
}

// dashes reports whether a row is a rule made of characters: ------x, ________.
func dashes(s string) bool {
	t := strings.Trim(s, "-–—_=*. xX:)|§]")
	return t == "" && (strings.Count(s, "-")+strings.Count(s, "_")+strings.Count(s, "–")+strings.Count(s, "—")+strings.Count(s, "=") >= 8 || strings.Count(s, "*") >= 5)
}

// cells replaces the rows [first, last] by those of the left cell and those of the
// right one, cut at x; posts and rules of characters go to the margin.
func (w *work) cells(first, last int, x float64, at map[int]post) {
	var left, right []row
	for i := first; i <= last; i++ {
		r := w.rs[i]
		if dashes(r.text) {
			w.aside = append(w.aside, w.newRow(r.line, page.Margin))
			continue
		}
		n := len(r.line.Words)
		k := 0
		for k < n && (w.frame(r.line.Words[k].Box).X0+w.frame(r.line.Words[k].Box).X1)/2 < x {
			k++
		}
		p, posted := at[i]
		if posted {
			k = p.word
		}
		from := k
		l := r.line
		if posted {
			l, k, from = w.pluck(l, p)
			n = len(l.Words)
		}
		if k > 0 {
			left = append(left, w.cell(part(&l, 0, k), 0))
		}
		if from < n {
			right = append(right, w.cell(part(&l, from, n), 1))
		}
	}
	left, right = w.keepWords(left), w.keepWords(right)
	out := append(append(append(w.rs[:first:first], left...), right...), w.rs[last+1:]...)
	w.rs = out
}

// keepWords drops the rows that are rules of characters.
func (w *work) keepWords(rs []row) []row {
	out := rs[:0]
	for _, r := range rs {
		if dashes(r.text) || underscores(r.text) {
			r.zone = page.Margin
			w.aside = append(w.aside, r)
			continue
		}
		out = append(out, r)
	}
	return out
}

// cell is a line as a row of a caption's cell.
func (w *work) cell(l page.Line, col int) row {
	r := w.newRow(l, page.Caption)
	r.col = col
	return r
}

// pluck takes the post out of a line: left is the number of words before it, right the
// first word after it.
func (w *work) pluck(l page.Line, p post) (out page.Line, left, right int) {
	wd := l.Words[p.word]
	mark := part(&l, p.word, p.word+1)
	if wd.Last-wd.First == 1 {
		w.aside = append(w.aside, w.newRow(mark, page.Margin))
		out = l
		return out, p.word, p.word + 1
	}
	out = l
	out.Words = append([]page.Word{}, l.Words...)
	cut := &out.Words[p.word]
	cut.Last--
	cut.Box.X1 = w.s.Glyphs[l.Glyphs[cut.Last-1]].Box.X1
	last := mark.Words[0].Last - 1
	m := page.Line{Glyphs: mark.Glyphs[last:], Words: []page.Word{{First: 0, Last: 1, Box: w.s.Glyphs[mark.Glyphs[last]].Box}},
		Box: w.s.Glyphs[mark.Glyphs[last]].Box, Size: l.Size, Baseline: l.Baseline, Turn: l.Turn}
	w.aside = append(w.aside, w.newRow(m, page.Margin))
	return out, p.word + 1, p.word + 1
}

// longestCaption is how many rows a caption has at most.
const longestCaption = 80

// openCaption finds a caption whose cells are parted by nothing but room, or by a
// drawn rule: rows in the page's upper part whose right parts begin at one place.
func (w *work) openCaption(p *paper) bool {
	end := min(w.firstProse(p), longestCaption)
	x, ok := w.cellEdge(end)
	if !ok {
		return false
	}
	first, last := -1, -1
	two, between := 0, 0
	for i := 0; i < end; i++ {
		l, r := w.sides(&w.rs[i], x)
		if r && first < 0 {
			first = i
		}
		if r {
			last = i
		}
		if l && r {
			two++
		}
		if l && !r && first >= 0 {
			between++
		}
	}
	if two == 0 && between == 0 || last-first < 1 {
		return false
	}
	for first > 0 && w.besideCell(first-1, first, x) {
		first--
	}
	for last+1 < end && w.besideCell(last+1, last, x) {
		last++
	}
	for i := first; i <= last; i++ {
		if b := w.rs[i].box; b.X0 < x-3 && b.X1 > x+3 {
			if !w.gapAt(&w.rs[i], x) {
				return false // a row runs across: no cells
			}
		}
	}
	if w.rolesOnly(first, last, x-3) {
		return false
	}
	w.cells(first, last, x-3, nil)
	return true
}

// roleWords begin the lines that say what part a party plays.
var roleWords = []string{"PLAINTIFF", "DEFENDANT", "PETITIONER", "RESPONDENT", "APPELLANT", "APPELLEE", "DEBTOR", "CLAIMANT", "INTERVENOR", "MOVANT", "CROSS-"}

// rolesOnly reports whether nothing but parties' roles stands from x on in the rows
// [first, last]: they belong to the party before them and are no cell of their own.
func (w *work) rolesOnly(first, last int, x float64) bool {
	for i := first; i <= last; i++ {
		r := &w.rs[i]
		for k := range r.line.Words {
			if w.frame(r.line.Words[k].Box).X0 < x {
				continue
			}
			if !role(wordOf(w, &r.line, k)) {
				return false
			}
			break
		}
	}
	return true
}

// hasRole reports whether a short line says what part a party plays.
func hasRole(t string) bool {
	if len(t) > 60 {
		return false
	}
	for _, f := range strings.Fields(t) {
		if role(f) {
			return true
		}
	}
	return false
}

func role(word string) bool {
	word = strings.ToUpper(word)
	for _, o := range roleWords {
		if strings.HasPrefix(word, o) {
			return true
		}
	}
	return false
}

// valleyCaption finds a caption whose right cell is set in the middle of its half: at
// least four rows one below the other that leave an upright band free, with rows on
// both sides of it.
func (w *work) valleyCaption(p *paper) bool {
	end := min(w.firstProse(p), longestCaption)
	for i := 0; i < end; {
		k := i
		for k < end && !w.centred(&w.rs[k]) && !w.rs[k].known && (k == i || w.rs[k-1].base-w.rs[k].base < 3.2*w.rs[k].size) {
			k++
		}
		if k-i >= 3 {
			if x, ok := w.valley(i, k); ok {
				if w.rolesOnly(i, k-1, x) {
					return false
				}
				w.cells(i, k-1, x, nil)
				return true
			}
		}
		i = max(k, i+1)
	}
	return false
}

// valley is the middle of the widest upright band between 0.3 and 0.75 of the page
// that no word of the rows [i, k) touches, if rows stand on both sides of it.
func (w *work) valley(i, k int) (float64, bool) {
	const steps = 256
	lo, hi := w.box.X0+0.3*w.box.Width(), w.box.X0+0.75*w.box.Width()
	step := (hi - lo) / steps
	var hit [steps]bool
	for j := i; j < k; j++ {
		for n := range w.rs[j].line.Words {
			b := w.frame(w.rs[j].line.Words[n].Box)
			for s := max(0, int((b.X0-lo)/step)); s < steps && lo+float64(s)*step <= b.X1; s++ {
				hit[s] = true
			}
		}
	}
	best, from, width := 0, -1, 0
	for s := 0; s < steps; s++ {
		if hit[s] {
			from = -1
			continue
		}
		if from < 0 {
			from = s
		}
		if s-from+1 > width {
			width, best = s-from+1, from
		}
	}
	x := lo + (float64(best)+float64(width)/2)*step
	left, right := 0, 0
	for j := i; j < k; j++ {
		words := w.rs[j].line.Words
		if w.frame(words[0].Box).X0 < x {
			left++
		}
		if w.frame(words[len(words)-1].Box).X0 > x {
			right++
		}
	}
	room := float64(width) * step
	return x, best > 0 && best+width < steps && left >= 2 && (right >= 2 && room > 6 || right == 1 && room > 20)
}

// besideCell reports whether row i, next to row k of the caption, stands in its left
// or right cell and close by.
func (w *work) besideCell(i, k int, x float64) bool {
	r := &w.rs[i]
	return (r.box.X1 < x-3 || r.box.X0 >= x-3) && r.box.X0 < x+0.2*w.box.Width() && math.Abs(r.base-w.rs[k].base) < 2.4*r.size && !w.centred(r)
}

// centred reports whether a row's middle is the middle of the text or the page.
func (w *work) centred(r *row) bool {
	m := (r.box.X0 + r.box.X1) / 2
	return r.box.X0 > w.left+min(20, 0.03*(w.right-w.left)) && r.box.X1 < w.right-4 && (math.Abs(m-(w.left+w.right)/2) < 5 || math.Abs(m-(w.box.X0+w.box.X1)/2) < 5)
}

// cellEdge is the x at which the right parts of at least two rows above row end begin.
func (w *work) cellEdge(end int) (float64, bool) {
	lo, hi := w.box.X0+0.4*w.box.Width(), w.box.X0+0.75*w.box.Width()
	var xs []float64
	for i := 0; i < end; i++ {
		l := &w.rs[i].line
		for k := range l.Words {
			x := w.frame(l.Words[k].Box).X0
			if x < lo || x > hi || k == 0 && w.centred(&w.rs[i]) {
				continue
			}
			if k == 0 || x-w.frame(l.Words[k-1].Box).X1 > wideGap*w.rs[i].size {
				xs = append(xs, x)
				break
			}
		}
	}
	if len(xs) < 2 {
		return 0, false
	}
	sort.Float64s(xs)
	best, bestN := 0.0, 1
	for i := range xs {
		k := i
		for k < len(xs) && xs[k]-xs[i] < 4 {
			k++
		}
		if k-i > bestN {
			best, bestN = xs[i], k-i
		}
	}
	return best, bestN >= 2
}

// sides reports whether a row has words left of x, and whether its next word begins at x.
func (w *work) sides(r *row, x float64) (left, right bool) {
	l := &r.line
	for k := range l.Words {
		b := w.frame(l.Words[k].Box)
		if b.X0 < x-3 {
			left = true
			continue
		}
		return left, b.X0 < x+4 && (k == 0 || b.X0-w.frame(l.Words[k-1].Box).X1 > 0.3*r.size)
	}
	return left, false
}

// gapAt reports whether no word of a row runs across x.
func (w *work) gapAt(r *row, x float64) bool {
	l := &r.line
	for k := range l.Words {
		if b := w.frame(l.Words[k].Box); b.X0 < x-3 && b.X1 > x+3 {
			return false
		}
	}
	return true
}

// firstProse is the first row of the running text: long, of small letters, and not
// one of a centred stack; or the full row right above such a one.
func (w *work) firstProse(p *paper) int {
	for i := range w.rs {
		if !w.prose(i) {
			continue
		}
		if i > 0 && !w.rs[i-1].known && !w.rs[i-1].caps {
			a, b := &w.rs[i-1], &w.rs[i]
			left, right := w.edges(a)
			if a.box.X1 > right-0.12*(right-left) && a.base-b.base < 1.15*max(p.lead, 1.2*b.size) && (w.oneStretch(a) || a.box.Width() > 0.85*(right-left)) && a.box.X0 < left+60 && strings.Count(a.text, " ") >= 4 {
				return i - 1
			}
		}
		return i
	}
	return len(w.rs)
}

// prose reports whether row i is a line of running text.
func (w *work) prose(i int) bool {
	r := &w.rs[i]
	left, right := w.edges(r)
	measure := right - left
	if r.known || r.caps {
		return false
	}
	if w.centred(r) && !w.sameEdge(i) && r.box.Width() < 0.9*measure || r.box.Width() < 0.72*measure {
		return false
	}
	return float64(strings.Count(r.text, " ")) >= min(7, measure/62) && w.oneStretch(r) && smallWords(r.text)
}

// sameEdge reports whether the row below goes on with row i's text: it begins where
// row i does, or at the margin if row i is an indented first line.
func (w *work) sameEdge(i int) bool {
	if i+1 >= len(w.rs) {
		return false
	}
	a, b := &w.rs[i], &w.rs[i+1]
	left, right := w.edges(b)
	in := a.box.X0 - b.box.X0
	goesOn := math.Abs(in) < 12 || in > 0 && in < 60 && b.box.X0 < left+4 && b.box.Width() > 0.8*(right-left)
	return goesOn && a.base-b.base < max(1.5*a.size, 1.15*w.lead) && smallWords(b.text)
}

// oneStretch reports whether a row has no gap as wide as between cells.
func (w *work) oneStretch(r *row) bool {
	for k := 1; k < len(r.line.Words); k++ {
		if w.frame(r.line.Words[k].Box).X0-w.frame(r.line.Words[k-1].Box).X1 > 2*r.size {
			return false
		}
	}
	return true
}

// smallWords reports whether at least half of the words begin with a small letter.
func smallWords(s string) bool {
	n, small := 0, 0
	for _, f := range strings.Fields(s) {
		n++
		if f[0] >= 'a' && f[0] <= 'z' {
			small++
		}
	}
	return small*2 >= n
}

// head tells the rows above the running text of the first page to be its caption, if
// they look like one.
func (w *work) head(p *paper, cut bool) {
	end := w.firstProse(p)
	named := cut
	for i := 0; i < end; i++ {
		t := w.rs[i].text
		named = named || strings.Contains(t, "COURT") || strings.Contains(t, "Court of") || t == "v." || t == "vs." || strings.HasSuffix(t, " v.") || w.centred(&w.rs[i]) && strings.Contains(t, " v. ")
	}
	if !named || end > 60 {
		return
	}
	if !cut {
		end = w.stackEnd(end)
	}
	end = w.afterVersus(end)
	if !cut {
		end = w.partWide(end)
	}
	last := -1
	for i := 0; i < end; i++ {
		if w.rs[i].zone == page.Caption {
			last = i
		}
	}
	for i := last + 1; i < end; i++ { // the parties go on below the cells
		if t := w.rs[i].text; t == "v." || t == "vs." || hasRole(t) && !w.centred(&w.rs[i]) {
			last = i
		}
	}
	for i := 0; i < end; i++ {
		r := &w.rs[i]
		if r.known {
			continue
		}
		r.zone, r.known = page.Caption, true
		if dashes(r.text) {
			r.zone = page.Margin
			continue
		}
		if cut && i > last {
			if !w.centred(r) && !r.bold && !r.caps || r.box.X0 < w.left+10 && strings.Contains(r.text, ", ") {
				r.zone, r.known = page.Body, false // the judge's line, an opening phrase
				continue
			}
			r.zone = page.Heading
		}
	}
}

// afterVersus moves the end of a caption that would be at the "v." past the party that
// follows, whose description may read like running text.
func (w *work) afterVersus(end int) int {
	for back := 1; back <= 2 && end-back >= 0; back++ {
		if t := w.rs[end-back].text; t != "v." && t != "vs." && t != "V." && t != "VS." {
			continue
		}
		for k := end; k < len(w.rs) && k < end+12; k++ {
			if role(w.rs[k].text) {
				return k + 1
			}
		}
		for k := end; k+1 < len(w.rs) && k < end+12; k++ { // a paragraph without a role
			if d := w.rs[k].base - w.rs[k+1].base; d > 1.8*w.rs[k].size && d > 1.2*w.lead {
				return k + 1
			}
		}
	}
	return end
}

// partWide cuts the rows before end at gaps as wide as between cells ("Argued May 3
// Decided June 9"), and gives the new end.
func (w *work) partWide(end int) int {
	out := make([]row, 0, len(w.rs)+4)
	for i := range w.rs {
		r := &w.rs[i]
		if i >= end || r.known {
			out = append(out, *r)
			continue
		}
		from := 0
		words := r.line.Words
		for k := 1; k <= len(words); k++ {
			if k < len(words) && w.frame(words[k].Box).X0-w.frame(words[k-1].Box).X1 < 2*r.size {
				continue
			}
			if from == 0 && k == len(words) {
				out = append(out, *r)
				break
			}
			part := row{line: part(&r.line, from, k), base: r.base, size: r.size, col: r.col}
			part.box = w.frame(part.line.Box)
			w.describe(&part)
			out = append(out, part)
			from = k
		}
	}
	end += len(out) - len(w.rs)
	w.rs = out
	return end
}

// stackEnd is the first of the rows before end that is long and not in the middle.
func (w *work) stackEnd(end int) int {
	court := false
	for i := 0; i < end; i++ {
		r := &w.rs[i]
		left, right := w.edges(r)
		court = court || strings.Contains(strings.ToUpper(r.text), "COURT")
		flush := i > 0 && math.Abs(r.box.X0-w.rs[i-1].box.X0) < 3 || i+1 < end && math.Abs(r.box.X0-w.rs[i+1].box.X0) < 3
		if court && i > 3 && flush && r.box.Width() > 0.72*(right-left) && strings.Count(r.text, " ") >= 7 && !w.middle(r) && !r.caps && w.oneStretch(r) {
			return i
		}
	}
	return end
}

// middle reports whether a row stands in the middle of the text, however long it is.
func (w *work) middle(r *row) bool {
	m := (r.box.X0 + r.box.X1) / 2
	return math.Abs(m-(w.left+w.right)/2) < 5 && (r.caps || math.Abs(r.box.X0-w.left) > 3)
}

// stacks finds captions set as a stack of centred rows inside a paper, as each opinion
// of the Supreme Court begins with one.
func (w *work) stacks() {
	for i := 0; i < len(w.rs); {
		k := i
		court, parties := false, false
		for k < len(w.rs) && (w.rs[k].zone == page.Body || w.rs[k].zone == page.Heading) && (w.middle(&w.rs[k]) || dashes(w.rs[k].text)) {
			t := w.rs[k].text
			u := strings.ToUpper(t)
			court = court || strings.Contains(u, "COURT") && w.rs[k].caps
			parties = parties || strings.HasSuffix(t, " v.") || t == "v." || strings.Contains(t, " v. ") || strings.HasPrefix(u, "IN RE")
			k++
		}
		if k-i >= 4 && court && parties {
			for j := i; j < k; j++ {
				w.rs[j].zone, w.rs[j].known = page.Caption, true
			}
		}
		i = max(k, i+1)
	}
}

// strips moves what is nothing but a rule made of characters out of the running text.
func (p *paper) strips() {
	for _, w := range p.pages {
		keep := w.rs[:0]
		for _, r := range w.rs {
			if r.zone == page.Margin || r.zone != page.Signature && r.zone != page.Footnote && dashes(r.text) {
				r.zone = page.Margin
				w.aside = append(w.aside, r)
				continue
			}
			keep = append(keep, r)
		}
		w.rs = keep
	}
}
