package layout

import (
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
			g := w.ink.At(l.Glyphs[wd.Last-1])
			alone := wd.Last-wd.First == 1
			if len(g.Text) > 3 || !strings.Contains(captionMarks, g.Text) && !(alone && strings.Contains(loneMarks, g.Text)) {
				continue
			}
			b := w.frame(g.Box())
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
	return t == "" && (strings.Count(s, "-")+strings.Count(s, "_")+strings.Count(s, "–")+strings.Count(s, "—")+strings.Count(s, "=") >= 5 || strings.Count(s, "*") >= 5)
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
	cut.Box.X1 = w.ink.Box(l.Glyphs[cut.Last-1]).X1
	last := mark.Words[0].Last - 1
	m := page.Line{Glyphs: mark.Glyphs[last:], Words: []page.Word{{First: 0, Last: 1, Box: w.ink.Box(mark.Glyphs[last])}},
		Box: w.ink.Box(mark.Glyphs[last]), Size: l.Size, Baseline: l.Baseline, Turn: l.Turn}
	w.aside = append(w.aside, w.newRow(m, page.Margin))
	return out, p.word + 1, p.word + 1
}
