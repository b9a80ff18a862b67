package layout

import (
	"math"
	"strings"

	"pincite/core/page"
)

// contents finds tables of contents and of authorities: lines that lead by dots to a
// page number, and the lines between them.
func (p *paper) contents() {
	for _, w := range p.pages {
		first, last, n := -1, -1, 0
		for i := range w.rs {
			r := &w.rs[i]
			if r.zone == page.Footnote || !leads(r.text) {
				continue
			}
			if last >= 0 && i-last > 8 && n < 3 {
				first, n = -1, 0
			}
			if first < 0 {
				first = i
			}
			last = i
			n++
		}
		if n < 2 {
			continue
		}
		for first > 0 && entryAbove(w, first-1, first) {
			first--
		}
		for i := first; i <= last; i++ {
			if r := &w.rs[i]; r.zone != page.Footnote {
				r.zone, r.known = page.Contents, true
				w.leaders(r)
			}
		}
	}
}

// leaders makes each row of dots in a line of contents one word, whether the dots stand
// apart (". . . .") or touch the words they lead from ("Facts....3").
func (w *work) leaders(r *row) {
	l := &r.line
	var out []page.Word
	for _, wd := range l.Words {
		for at := wd.First; at < wd.Last; {
			dots := w.ink.Text(l.Glyphs[at]) == "."
			end := at
			for end < wd.Last && (w.ink.Text(l.Glyphs[end]) == ".") == dots {
				end++
			}
			n := len(out)
			switch {
			case dots && end-at < 4 && wd.Last-wd.First > end-at: // the full stop of a word
				if n > 0 && out[n-1].Last == at && at > wd.First {
					out[n-1].Last = end
				} else {
					out = append(out, page.Word{First: at, Last: end, Superscript: wd.Superscript, Tight: at == wd.First && wd.Tight})
				}
			case dots && n > 0 && w.onlyDots(l, out[n-1]): // dots set apart
				out[n-1].Last = end
			case n > 0 && out[n-1].Last == at && at > wd.First && !w.onlyDots(l, out[n-1]):
				out[n-1].Last = end
			default:
				out = append(out, page.Word{First: at, Last: end, Superscript: wd.Superscript, Tight: at == wd.First && wd.Tight, Mark: wd.Mark, Note: wd.Note, Spaced: end == wd.Last && wd.Spaced})
			}
			at = end
		}
	}
	for i := range out {
		out[i].Box = w.ink.Cover(l.Glyphs[out[i].First:out[i].Last])
	}
	l.Words = out
}

// onlyDots reports whether a word is nothing but dots.
func (w *work) onlyDots(l *page.Line, wd page.Word) bool {
	for _, g := range l.Glyphs[wd.First:wd.Last] {
		if w.ink.Text(g) != "." {
			return false
		}
	}
	return true
}

// leads reports whether a line leads by dots to a page number: "A. Facts ..... 3".
func leads(s string) bool {
	tight := strings.LastIndex(s, "....")
	loose := strings.LastIndex(s, ". . . .")
	at := max(tight, loose)
	if at < 0 {
		return false
	}
	rest := strings.Trim(s[at:], " .,–-")
	if rest == "" || rest == "passim" || rest == "Passim" {
		return tight >= 0 || rest != ""
	}
	for _, f := range strings.FieldsFunc(rest, func(r rune) bool { return r == ',' || r == ' ' || r == '-' || r == '–' }) {
		if !digits(f) && !romanNumeral(f) && !strings.HasPrefix(f, "n.") && !strings.HasPrefix(f, "nn.") && f != "&" {
			return false
		}
	}
	return len(rest) < 40
}

// entryAbove reports whether the row above a table's first entry belongs to it: its
// title, the word Page, or the first line of a long entry.
func entryAbove(w *work, i, next int) bool {
	r := &w.rs[i]
	if r.known || r.base-w.rs[next].base > 4*r.size {
		return false
	}
	t := strings.ToUpper(strings.Trim(r.text, " :.()"))
	if strings.Contains(t, "TABLE OF") || t == "CONTENTS" {
		return false // its title is a heading
	}
	if t == "PAGE" || t == "PAGES" || t == "PAGE(S" || t == "CASES" || t == "STATUTES" {
		return true
	}
	return r.base-w.rs[next].base < 1.4*r.size && !endsSentence(r.text) && !w.centred(r)
}

// kinds tells headings and quotations in the running text.
func (p *paper) kinds() {
	quoted := false // the page before ended in a quotation
	anew := true
	for _, w := range p.pages {
		w.topAnew = anew
		for i := range w.rs {
			r := &w.rs[i]
			if r.zone != page.Body || r.known {
				continue
			}
			rows := w.hanging(i)
			if rows == 0 && (w.heading(i) || w.headingGoesOn(i)) {
				rows = 1
			}
			for k := range rows {
				w.rs[i+k].zone, w.rs[i+k].known = page.Heading, true
			}
		}
		quoted = p.quotes(w, quoted)
		anew = w.endsWell(anew)
	}
}

// endsWell reports whether the page's running text ends with a sentence or a short line;
// before is what the page before did, for a page without text.
func (w *work) endsWell(before bool) bool {
	for i := len(w.rs) - 1; i >= 0; i-- {
		r := &w.rs[i]
		if r.zone == page.Footnote {
			continue
		}
		left, right := w.edges(r)
		return r.zone != page.Body || endsSentence(r.text) && !abbreviated(r.text) || r.box.X1 < right-0.3*(right-left)
	}
	return before
}

// headingGoesOn reports whether row i is the next line of a bold heading with a label.
func (w *work) headingGoesOn(i int) bool {
	if i == 0 || w.rs[i-1].zone != page.Heading || !w.rs[i-1].bold || !w.rs[i].bold {
		return false
	}
	a, b := &w.rs[i-1], &w.rs[i]
	_, right := w.edges(a)
	return a.base-b.base < max(1.5*b.size, 1.1*w.lead) && a.box.X1 > right-60 && enumerator(b.text) == "" && w.boldRun(i) <= longestHeading
}

// longestHeading is how many bold lines a heading has at most; more are a paragraph in bold.
const longestHeading = 4

// heading reports whether row i is a heading: short, set in the middle, in bold or in
// capitals, and no sentence.
func (w *work) heading(i int) bool {
	r := &w.rs[i]
	t := strings.TrimSpace(r.text)
	if t == "" || len(t) > 150 || dashes(t) || strings.Trim(t, "* .•—-") == "" {
		return false
	}
	label := enumerator(t)
	if label == t {
		return w.centred(r) && r.box.Width() < 60 // "I." on a line of its own
	}
	sentence := strings.HasSuffix(t, ".") && label == "" && !strings.HasSuffix(t, " v.") && !strings.HasSuffix(t, "INC.") && !strings.HasSuffix(t, "CO.") || strings.HasSuffix(t, ";") || strings.HasSuffix(t, ",")
	if strings.HasSuffix(t, ":") && hasOffice(t) || strings.HasPrefix(t, "“") {
		return false
	}
	return w.headed(i, t, label, sentence) && !decretal(t)
}

// headed reports whether row i, whose words t may be a heading, is set as one.
func (w *work) headed(i int, t, label string, sentence bool) bool {
	r := &w.rs[i]
	left, right := w.edges(r)
	measure := right - left
	short := r.box.X1 < right-0.06*measure || r.box.Width() < 0.85*measure
	switch {
	case w.centred(r) && r.box.Width() < 0.8*measure:
		return !sentence && (r.bold || r.caps || titleCase(t[len(label):]))
	case r.bold:
		return w.boldRun(i) <= longestHeading && (short || label != "") && (!strings.HasSuffix(t, ".") || label != "") && !strings.HasSuffix(t, ",")
	case r.caps && short && r.box.X0 < left+60:
		return w.anew(i) && letters(t) >= 4 && !sentence && !strings.HasSuffix(t, ":") && len(t) > 3 && strings.Count(t, " ") < 12
	case label != "" && r.ital && short:
		return !sentence && w.anew(i)
	case label != "" && short && w.anew(i) && w.apart(i) && titleCase(t[len(label):]) && r.box.Width() < 0.75*measure:
		return !strings.HasSuffix(t, ".") && !sentence
	}
	return false
}

// anew reports whether nothing runs on from the row above into row i.
func (w *work) anew(i int) bool {
	if i == 0 {
		return w.topAnew
	}
	p := &w.rs[i-1]
	left, right := w.edges(p)
	return p.zone != page.Body || endsSentence(p.text) || p.box.X1 < right-0.2*(right-left) || p.base-w.rs[i].base > 1.7*w.rs[i].size && p.base-w.rs[i].base > 1.2*w.lead
}

// letters counts the letters of s.
func letters(s string) (n int) {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
			n++
		}
	}
	return n
}

// decretal reports whether words decide something: AFFIRMED IN PART, IT IS SO ORDERED.
// Courts set them like headings, but they are what the paper says.
func decretal(t string) bool {
	for _, f := range strings.Fields(strings.ToUpper(t)) {
		switch strings.Trim(f, ".,;:()*") {
		case "ORDERED", "AFFIRMED", "REVERSED", "VACATED", "REMANDED", "DISMISSED", "ADJUDGED", "DECREED":
			return true
		}
	}
	return false
}

// boldRun is the number of bold rows around row i, counted no further than needed.
func (w *work) boldRun(i int) int {
	a, b := i, i
	for a > 0 && i-a <= longestHeading && w.rs[a-1].bold && w.rs[a-1].zone != page.Caption && w.rs[a-1].base-w.rs[a].base < 1.5*w.rs[a].size {
		a--
	}
	for b+1 < len(w.rs) && b-i <= longestHeading && w.rs[b+1].bold && w.rs[b].base-w.rs[b+1].base < 1.5*w.rs[b].size {
		b++
	}
	return b - a + 1
}

// apart reports whether row i ends before the margin and the next row begins anew.
func (w *work) apart(i int) bool {
	if i+1 >= len(w.rs) {
		return false
	}
	n := &w.rs[i+1]
	left, _ := w.edges(n)
	return n.box.X0 > left+9 && n.box.X0 != w.rs[i].box.X0 || w.rs[i].base-n.base > 1.5*w.lead
}

// enumerator is the label that a heading begins with, "" if none: I. A. 1. (a) iv.
func enumerator(t string) string {
	f, _, _ := strings.Cut(t, " ")
	core := strings.Trim(f, "().")
	if core == f || core == "" || len(core) > 5 {
		if f == t && strings.Trim(f, "IVX") == "" {
			return f
		}
		return ""
	}
	if digits(core) && len(core) <= 2 || len(core) == 1 && core != "v" || strings.Trim(core, "IVX") == "" || romanNumeral(core) {
		return f
	}
	return ""
}

// titleCase reports whether all longer words begin with a capital.
func titleCase(s string) bool {
	n := 0
	for _, f := range strings.Fields(s) {
		f = strings.Trim(f, `"“”‘’'()[],.:;§¶0123456789-–—`)
		if len(f) < 4 && f != "I" {
			continue
		}
		if f[0] >= 'a' && f[0] <= 'z' && f != "from" && f != "with" && f != "under" && f != "upon" {
			return false
		}
		n++
	}
	return n > 0
}

// quotes finds the quotations set apart in the running text of a page: lines indented
// at both sides, or at the left and set closer than the text around.
func (p *paper) quotes(w *work, open bool) bool {
	last := false
	for i := 0; i < len(w.rs); {
		if !w.indented(i) {
			last = last && w.rs[i].zone != page.Body
			i++
			continue
		}
		k := i + 1
		base := w.rs[i].box.X0
		if k < len(w.rs) && w.indented(k) && base-w.rs[k].box.X0 > 4 {
			base = w.rs[k].box.X0 // its first line is indented further
		}
		for k < len(w.rs) && w.indented(k) && math.Abs(w.rs[k].box.X0-base) < 50 && w.rs[k].box.X0 > base-4 && !(k == i+1 && w.rs[k].box.X0 > base+16) && w.rs[k].col == w.rs[i].col && w.rs[k-1].base-w.rs[k].base < max(2.3*w.rs[k].size, 1.05*p.lead) {
			k++
		}
		if p.quotation(w, i, k) || open && i == 0 && k < len(w.rs) {
			edge := 0.0
			for _, r := range w.rs[i:k] {
				edge = max(edge, r.box.X1)
			}
			for j := i; j < k; j++ {
				w.rs[j].zone, w.rs[j].edge = page.BlockQuote, edge
			}
			last = k == len(w.rs) || w.rs[k].zone == page.Footnote
		}
		i = k
	}
	return last
}

// indented reports whether row i stands off the left margin by a quarter of an inch.
func (w *work) indented(i int) bool {
	r := &w.rs[i]
	left, _ := w.edges(r)
	return r.zone == page.Body && !r.known && r.box.X0 >= left+15 && !dashes(r.text)
}

// quotation reports whether the indented rows [i, k) are a quotation.
func (p *paper) quotation(w *work, i, k int) bool {
	if k-i < 2 {
		return false
	}
	left, right := w.edges(&w.rs[i])
	x0, x1 := right, left
	centred, flush := 0, 0
	for j := i; j < k; j++ {
		x0, x1 = min(x0, w.rs[j].box.X0), max(x1, w.rs[j].box.X1)
		if w.centred(&w.rs[j]) {
			centred++
		}
	}
	for j := i; j < k; j++ {
		if w.rs[j].box.X0 < x0+4 {
			flush++
		}
	}
	if x0 > left+0.4*(right-left) || centred*2 > k-i && flush < 2 || flush*2 < k-i {
		return false
	}
	close := true // set closer than the text
	for j := i + 1; j < k; j++ {
		close = close && w.rs[j-1].base-w.rs[j].base < 0.8*p.lead
	}
	both := x1 < right-12 && x1-x0 > 0.3*(right-left)
	return both && (k-i > 2 || close || !p.quad) || close && p.quad && k-i > 1
}
