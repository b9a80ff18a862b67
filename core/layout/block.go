package layout

import "strings"

// paragraphs numbers the blocks: the rows of one paragraph share a number, over page breaks too.
func (p *paper) paragraphs() {
	n := 0
	var prev *row
	var prevWork *work
	for _, w := range p.pages {
		for i := range w.rs {
			r := &w.rs[i]
			if r.zone.Furniture() {
				continue
			}
			if prev == nil || p.begins(prevWork, prev, w, r) {
				n++
				r.first = true
			}
			r.block = n
			prev, prevWork = r, w
		}
	}
}

// begins reports whether r begins a paragraph after prev.
func (p *paper) begins(pw *work, prev *row, w *work, r *row) bool {
	if prev.zone != r.zone || prev.note != r.note {
		return true
	}
	if pw == w && prev.base-r.base > 1.35*p.lead {
		return true
	}
	if r.box.X0 > w.left+0.8*r.size && prev.box.X0 < pw.left+0.8*r.size {
		return true
	}
	word, _, _ := strings.Cut(r.text, " ")
	room := pw.right - prev.box.X1
	return room > float64(len(word)+2)*0.6*r.size && endsSentence(prev.text)
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, `"”’')]`)
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, ";")
}

func (p *paper) hyphens() {}
