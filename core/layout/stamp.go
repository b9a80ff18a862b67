package layout

import (
	"strings"

	"pincite/core/geom"
	"pincite/core/page"
)

// stampEdge is how far from the edge of the page a filing stamp stands at most, in
// points: top lines stand 11 to 40 pt below the edge, two-line stamps up to 60.
const stampEdge = 75

// A stampField is one label of the line that a court's filing system prints on each
// page of a docketed paper, and what must follow it.
type stampField struct {
	kind  string   // "case", "entry", "date", "page"
	words []string // the label, word by word, in small letters, without closing : . or #
}

// stampFields are the labels in use. Sources: stamps of the district, bankruptcy and
// appellate courts' CM/ECF, of the E.D. and W.D. Michigan, of New York's NYSCEF.
var stampFields = []stampField{
	{"case", []string{"case"}}, {"case", []string{"appellate", "case"}}, {"case", []string{"usca", "case"}},
	{"case", []string{"appeal"}}, {"case", []string{"index", "no"}}, {"case", []string{"bankruptcy", "case"}},
	{"entry", []string{"document"}}, {"entry", []string{"doc"}}, {"entry", []string{"dktentry"}}, {"entry", []string{"ecf", "no"}},
	{"entry", []string{"dkt"}}, {"entry", []string{"docket"}}, {"entry", []string{"nyscef", "doc", "no"}}, {"entry", []string{"entry", "id"}}, {"entry", []string{"main", "document"}},
	{"date", []string{"filed"}}, {"date", []string{"date", "filed"}}, {"date", []string{"entered"}}, {"date", []string{"received", "nyscef"}},
	{"date", []string{"date", "entered"}}, {"date", []string{"rcvd"}},
	{"page", []string{"page"}}, {"page", []string{"pg"}}, {"page", []string{"pageid"}}, {"page", []string{"page", "id"}}, {"page", []string{"pg", "id"}}, {"page", []string{"pages"}},
}

// isStamp reports whether words are a filing stamp: labels of three kinds, each with
// its number, or of two where the line begins with a docket number or with its label.
func isStamp(words []string) bool {
	if len(words) < 3 || len(words) > 40 {
		return false
	}
	var kinds [4]bool
	n, plain := 0, 0
	labels := make([]string, len(words))
	for i, w := range words {
		labels[i] = label(w)
	}
	begins := docketLike(words[0])
	for i := 0; i < len(words); {
		kind, used := fieldAt(words[i:], labels[i:])
		if kind < 0 {
			if !hasDigit(words[i]) && words[i] != "of" {
				plain++
			}
			i++
			continue
		}
		if kind == 0 && i <= 1 || i == 0 && used > 1 {
			begins = true
		}
		if !kinds[kind] {
			kinds[kind] = true
			n++
		}
		i += used
	}
	if plain > 6 {
		return false
	}
	tail := kinds[1] && kinds[3] && plain == 0 && len(words) <= 7 // "Document Page 2 of 5"
	return n >= 3 || n == 2 && (begins || tail)
}

// fieldAt is the kind of the label that words begin with (-1 if none) and its length.
// Longer labels go first by their place in the table's kinds: the longest match wins.
func fieldAt(words, labels []string) (kind, used int) {
	kind = -1
	for _, f := range stampFields {
		if len(f.words) <= used || len(f.words) > len(words) {
			continue
		}
		ok := true
		for i, l := range f.words {
			ok = ok && labels[i] == l
		}
		if !ok || !valued(f.kind, words[len(f.words)-1:]) {
			continue
		}
		used = len(f.words)
		switch f.kind {
		case "case":
			kind = 0
		case "entry":
			kind = 1
		case "date":
			kind = 2
		case "page":
			kind = 3
		}
	}
	return kind, used
}

// valued reports whether the label that words begin with is followed by a number
// (ID #:263, #07-3125, 1 of 9) within the next three words, or holds it.
func valued(kind string, words []string) bool {
	if hasDigit(words[0]) {
		return true
	}
	for i := 1; i < len(words) && i <= 4; i++ {
		if hasDigit(words[i]) {
			return true
		}
		if kind != "date" && i > 2 {
			return false
		}
	}
	return false
}

// label is a word as it stands in the table: PageID.123 and Page: are pageid and page.
func label(w string) string {
	if i := strings.IndexAny(w, ":.#0123456789"); i >= 0 {
		w = w[:i]
	}
	if w == "" || len(w) > 12 {
		return ""
	}
	w = strings.ToLower(w)
	if strings.HasPrefix(w, "usca") && len(w) <= 4 {
		return "usca"
	}
	return w
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// docketLike reports whether a word has the form of a docket number: 2:17-cv-10310.
func docketLike(w string) bool {
	return len(w) >= 8 && w[0] >= '0' && w[0] <= '9' && strings.Count(w, "-") >= 2 && strings.Contains(w[:3], ":")
}

// stamps finds the filing stamps of a sheet in the order of the content, where each
// stands in one run, even if a second stamp was printed over it.
func stamps(s *page.Sheet, drop []bool) (out []page.Line) {
	for i := 0; i < len(s.Glyphs); {
		k := i + 1
		for k < len(s.Glyphs) && runsOn(&s.Glyphs[k-1], &s.Glyphs[k]) {
			k++
		}
		if k-i >= 8 && nearEdge(s.Box, &s.Glyphs[i]) {
			if l := runLine(s, i, k, drop); len(l.Words) > 0 && isStamp(lineWords(s, &l)) {
				out = append(out, l)
			}
		}
		i = k
	}
	return out
}

// runsOn reports whether b goes on where a stands: on its baseline, not back.
func runsOn(a, b *page.Glyph) bool {
	if a.Turn != b.Turn {
		return false
	}
	ua, va := along(a)
	ub, vb := along(b)
	return va-vb < 1 && vb-va < 1 && ub > ua-float64(a.Size)
}

// along is a glyph's place along and across its direction of writing.
func along(g *page.Glyph) (u, v float64) {
	cos, sin := page.Axes(g.Turn)
	return g.Base.X*cos + g.Base.Y*sin, g.Base.Y*cos - g.Base.X*sin
}

func nearEdge(box geom.Rect, g *page.Glyph) bool {
	p := g.Base
	if g.Turn == 90 || g.Turn == -90 || g.Turn == 270 {
		return p.X < box.X0+stampEdge || p.X > box.X1-stampEdge
	}
	return p.X < box.X0+stampEdge/3 || p.X > box.X1-stampEdge/3 || p.Y < box.Y0+stampEdge || p.Y > box.Y1-stampEdge
}

// runLine is the glyphs [a, b) in content order as one line.
func runLine(s *page.Sheet, a, b int, drop []bool) page.Line {
	var l page.Line
	end, pen := 0, 0.0
	space := true
	cos, sin := page.Axes(s.Glyphs[a].Turn)
	for i := a; i < b; i++ {
		g := &s.Glyphs[i]
		if drop[i] {
			continue
		}
		if g.Text == " " {
			space = true
			continue
		}
		var at atom
		place(&at, g, cos, sin)
		if n := len(l.Glyphs); n > end && (space || at.u0-pen > 0.2*float64(g.Size)) {
			l.Words = append(l.Words, page.Word{First: end, Last: n})
			end = n
		}
		space = false
		pen = at.u1
		l.Glyphs = append(l.Glyphs, int32(i))
		l.Box = l.Box.Cover(g.Box())
		l.Size, l.Turn, l.Baseline = g.Size, g.Turn, g.Base.Y
	}
	if len(l.Glyphs) > end {
		l.Words = append(l.Words, page.Word{First: end, Last: len(l.Glyphs)})
	}
	for k := range l.Words {
		wd := &l.Words[k]
		for _, g := range l.Glyphs[wd.First:wd.Last] {
			wd.Box = wd.Box.Cover(s.Glyphs[g].Box())
		}
	}
	return l
}

// lineWords are a line's words.
func lineWords(s *page.Sheet, l *page.Line) []string {
	out := make([]string, len(l.Words))
	for i, wd := range l.Words {
		var b strings.Builder
		for _, g := range l.Glyphs[wd.First:wd.Last] {
			b.WriteString(s.Glyphs[g].Text)
		}
		out[i] = b.String()
	}
	return out
}
