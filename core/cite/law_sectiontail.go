package cite

import "pincite/core/lex"

// subdivisions reads California's ", subd. (b)(1)" and "par. (2)" after a section.
func (w *lawScan) subdivisions(r *sections) {
	for n := 0; n < 20; n++ {
		m := w.skip(r.end, ',')
		if !w.word(m, "subd", "subds", "subdiv", "subdivision", "subdivisions", "subsec", "subsection", "subsections", "subpar", "subparagraph", "par", "pars", "paragraph", "paragraphs") {
			return
		}
		k := w.skipDot(m + 1)
		if w.kind(k) == lex.Paragraph && w.is(k+1, '(') { // a line's end between "subd." and its letter
			k++
		}
		if !w.is(k, '(') {
			if w.word(m, "par", "pars", "paragraph") || w.kind(k) != lex.Number || len(w.text(k)) > 2 {
				return
			}
			r.list[len(r.list)-1].subs += "(" + w.text(k) + ")" // Minnesota: subd. 4
			r.end = k + 1
			if e, more, _ := w.subsections(r.end); more != "" {
				r.list[len(r.list)-1].subs += more
				r.end = e
			}
			continue
		}
		e, subs := w.detachedSubsections(k)
		if subs == "" {
			return
		}
		last := &r.list[len(r.list)-1]
		if last.subs != "" && !w.word(m, "par", "pars", "paragraph", "paragraphs", "subpar", "subparagraph") {
			return
		}
		last.subs += subs
		if e2 := w.subsectionRange(e); e2 > e {
			last.subs += plainDash(w.plain(e, e2))
			e = e2
		}
		r.end = e
		for len(r.list) < 60 {
			k, next, ok := w.nextSection(r.end, r.list[len(r.list)-1], r.plural, false, false, r)
			if !ok {
				break
			}
			r.list = append(r.list, next...)
			r.end = k
		}
	}
}

// sectionTail reads "et seq." and "note" after a list.
func (w *lawScan) sectionTail(r *sections) {
	if m := w.skip(r.end, ','); len(r.list) == 1 && w.kind(m) == lex.Pilcrow && w.sameLine(m) && w.digits(m+1) && len(w.text(m+1)) == 1 { // 35 U.S.C. § 112, ¶ 2
		r.para, r.end = w.plain(m, m+2), m+2
		return
	}
	j := r.end
	if e := w.etSeq(r.end); e > r.end {
		r.end, r.etSeq = e, true
		return
	}
	if w.word(j, "note") {
		r.end, r.note = j+1, true
	}
}

// etSeq gives the token after "et seq." at token j; j if it is not there.
func (w *lawScan) etSeq(j int) int {
	m := w.skip(j, ',')
	if w.is(m, '*') || w.is(m, '_') {
		m++
	}
	if !w.word(m, "et") {
		return j
	}
	k := w.skipDot(m + 1)
	if !w.word(k, "seq", "seqq", "sequitur") {
		return j
	}
	return w.skipDot(k + 1)
}
