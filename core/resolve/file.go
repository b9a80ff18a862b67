package resolve

import (
	"strings"

	"pincite/core/cite"
)

// A place is where a case begins by one of its reporters.
type place struct {
	cite    int  // the citation that prints it
	page    int  // its first page, if numbered
	number  bool // the page is a number
	neutral bool // pinned by paragraph
}

// maxPlaces bounds the reporters of one case.
const maxPlaces = 12

// begin notes where citation i says that authority a begins, and reports whether that is new.
func (r *resolver) begin(i, a int, c *cite.Citation) bool {
	l := r.places[a]
	for _, p := range l {
		if q := &r.cites[p.cite]; q.Volume == c.Volume && q.Reporter == c.Reporter && q.Page == c.Page {
			return false
		}
	}
	if len(l) >= maxPlaces {
		return false
	}
	n, ok := leadingNumber(c.Page)
	p := place{i, n, ok, neutral(c)}
	if l != nil {
		r.places[a] = append(l, p)
		return true
	}
	if len(r.slab) == cap(r.slab) {
		r.slab = make([]place, 0, 64)
	}
	r.slab = append(r.slab, p)
	r.places[a] = r.slab[len(r.slab)-1 : len(r.slab) : len(r.slab)]
	return true
}

// file makes authority a findable by what a later reference may say of citation i.
func (r *resolver) file(i, a int, c *cite.Citation, fresh bool) {
	if c.Volume != "" && reporter(c) != "" && r.begin(i, a, c) {
		r.buf = join(r.buf[:0], reporter(c), c.Volume)
		if l, ok := r.byVolume[string(r.buf)]; ok && int(l[len(l)-1].auth) == a {
			// filed already
		} else {
			r.byVolume[string(r.buf)] = append(l, entry{int32(a), int32(i)})
		}
	}
	if first := r.leading(a); fresh || first.Plaintiff != c.Plaintiff || first.Defendant != c.Defendant || first.CaseName != c.CaseName || first.ShortTitle != c.ShortTitle {
		for _, n := range [...]string{c.Plaintiff, c.Defendant, c.CaseName, c.MainCase, c.ShortTitle, c.Authors, c.Name, c.Heading} {
			if n != "" {
				r.names.file(a, i, n)
			}
		}
	}
	if !fresh {
		return
	}
	switch c.Kind {
	case cite.Statute, cite.Regulation:
		r.fileSections(i, a, c)
	case cite.Rule:
		if c.Rule != "" {
			r.byRule[c.Rule] = append(r.byRule[c.Rule], entry{int32(a), int32(i)})
		}
		for _, s := range c.RuleList {
			r.byRule[s] = append(r.byRule[s], entry{int32(a), int32(i)})
		}
	case cite.Journal, cite.Treatise, cite.Legislative, cite.Other:
		r.beside.file(a, i, r.wordsBefore(i))
	}
}

func (r *resolver) fileSections(i, a int, c *cite.Citation) {
	if c.Section != "" {
		r.bySection[c.Section] = append(r.bySection[c.Section], entry{int32(a), int32(i)})
	}
	for _, s := range c.Sections {
		s = wholeSection(s)
		if l := r.bySection[s]; len(l) == 0 || int(l[len(l)-1].auth) != a {
			r.bySection[s] = append(l, entry{int32(a), int32(i)})
		}
	}
}

// wholeSection is a section without its subsections.
func wholeSection(s string) string {
	if k := strings.IndexByte(s, '('); k > 0 {
		return s[:k]
	}
	return s
}
