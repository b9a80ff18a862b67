package typeset

import (
	"fmt"
	"strings"

	"pincite/core/page"
)

// A Paper is a set paper.
type Paper struct {
	form  Form
	pages []*sheet
}

// A Line is one printed piece of a line: its page, its zone and its words.
type Line struct {
	Page int // 1-based
	Zone page.Zone
	Text string
	X, Y float64 // start of its baseline, in points
}

// A placed segment stands on its page.
type placed struct {
	seg
	y float64
}

type rule struct{ x0, y0, x1, y1 float64 }

type sheet struct {
	segs  []placed
	rules []rule
}

// Set sets the paper src in the form f.
func Set(src string, f Form) *Paper {
	f = f.withDefaults()
	bs, notes := blocks(src)
	s := &setter{f: f, notes: notes, p: &Paper{form: f}, column: -1}
	for _, b := range bs {
		if b.kind == "filed" {
			s.filed = b.lines
			continue
		}
		for _, r := range f.rows(b) {
			s.place(r)
		}
		s.gap(b)
	}
	for len(s.carry) > 0 {
		s.endColumn()
		s.newColumn()
	}
	s.endColumn()
	for i := range s.p.pages {
		s.furniture(i)
	}
	return s.p
}

// rows are the rows of a block in the first column's measure.
func (f Form) rows(b block) (out []row) {
	x0 := f.Margin
	x1 := f.Width - f.Margin
	if f.Columns > 1 {
		x1 = x0 + (x1-x0-18*float64(f.Columns-1))/float64(f.Columns)
	}
	single := f.Size * 1.15
	words := strings.Join(b.lines, " ")
	centred := func(face uint8, zone page.Zone) {
		for _, l := range b.lines {
			out = append(out, f.centred(l, f.Size, single, x0, x1, face, zone))
		}
	}
	defer func() { // what follows running text is set off from it by the text's own lead
		if b.kind == "head" || b.kind == "subhead" || b.kind == "title" || b.kind == "spaced" || b.kind == "quote" {
			out[0].lead = max(out[0].lead, f.Lead)
		}
	}()
	switch b.kind {
	case "court":
		centred(bold, page.Caption)
	case "left":
		for _, l := range b.lines {
			out = append(out, row{lead: single, segs: []seg{{x: x0, chars: inline(l, f.Size, 0), zone: page.Caption}}})
		}
	case "stack":
		centred(0, page.Caption)
	case "caption":
		return f.caption(b.lines, b.right, x0, x1)
	case "title":
		centred(bold, page.Heading)
	case "spaced":
		centred(bold, page.Heading)
		for i := range out {
			s := &out[i].segs[0]
			s.track = f.Size * 0.4
			s.x -= s.track * float64(len(s.chars)-1) / 2
		}
	case "head":
		centred(bold, page.Heading)
	case "subhead":
		cs := inline(words, f.Size, bold)
		for _, l := range f.fill(cs, x1-x0, x1-x0) {
			out = append(out, row{lead: single, segs: []seg{{x: x0, chars: l, zone: page.Heading}}})
		}
	case "quote":
		return f.paragraph(words, f.Size, single, x0+36, x1-36, 0, page.BlockQuote)
	case "flush":
		return f.paragraph(words, f.Size, f.Lead, x0, x1, 0, page.Body)
	case "contents":
		for _, l := range b.lines {
			out = append(out, f.contents(l, x0, x1))
		}
	case "sign":
		for _, l := range b.lines {
			out = append(out, row{lead: single, segs: []seg{{x: x0 + (x1-x0)/2, chars: inline(l, f.Size, 0), zone: page.Signature}}})
		}
	case "page":
		out = append(out, row{fresh: true})
	default:
		return f.paragraph(words, f.Size, f.Lead, x0, x1, f.Indent, page.Body)
	}
	return out
}

// A setter fills columns and pages with rows.
type setter struct {
	f      Form
	notes  map[string]string
	p      *Paper
	column int     // on the page, from 0; -1 before the first
	y      float64 // baseline of the last row, in points
	foot   []row   // the column's footnotes
	carry  []row   // footnote lines that run over to the next column
	fresh  bool    // nothing stands in the column yet
	filed  []string
}

func (s *setter) bottom() float64 { return s.f.Margin + s.footHeight() }

func (s *setter) footHeight() float64 {
	if len(s.foot) == 0 {
		return 0
	}
	h := 12.0
	for _, r := range s.foot {
		h += r.lead
	}
	return h
}

func (s *setter) newColumn() {
	s.column++
	if s.column%s.f.Columns == 0 {
		s.column = 0
		s.p.pages = append(s.p.pages, &sheet{})
	}
	s.y = s.f.Height - s.f.Margin
	s.fresh = true
	s.foot = nil
	carry := s.carry
	s.carry = nil
	s.addNotes(carry, s.f.Height/3)
}

// addNotes puts as many lines as have room at the foot, and carries the others over.
func (s *setter) addNotes(rows []row, room float64) {
	for i, r := range rows {
		if len(s.foot) == 0 {
			room -= 12
		}
		if len(s.carry) > 0 || room < r.lead && i > 0 {
			s.carry = append(s.carry, rows[i:]...)
			return
		}
		room -= r.lead
		s.foot = append(s.foot, r)
	}
}

func (s *setter) place(r row) {
	if s.column < 0 {
		s.newColumn()
	}
	if r.fresh {
		s.endColumn()
		s.newColumn()
		return
	}
	var notes []row
	for _, m := range r.notes {
		notes = append(notes, s.noteRows(m)...)
	}
	need := r.lead
	if len(notes) > 0 {
		need += notes[0].lead + 12
	}
	if !s.fresh && s.y-need < s.bottom() {
		s.endColumn()
		s.newColumn()
	}
	if s.fresh && s.f.Pleading == 0 {
		s.y -= s.f.Size
	} else {
		s.y -= r.lead
	}
	s.fresh = false
	s.put(r, s.y)
	s.addNotes(notes, s.y-s.bottom())
}

// gap leaves room after a block.
func (s *setter) gap(b block) {
	switch b.kind {
	case "para", "flush":
		s.y -= s.f.Gap
	case "page", "head", "subhead", "quote":
	default:
		s.y -= s.f.Size
	}
	if s.f.Pleading > 0 { // back to the grid of the numbers
		top := s.f.Height - s.f.Margin
		n := int((top - s.y + 23.9) / 24)
		s.y = top - float64(n)*24
	}
}

func (s *setter) put(r row, y float64) {
	p := s.p.pages[len(s.p.pages)-1]
	dx := float64(s.column) * ((s.f.Width-2*s.f.Margin-18*float64(s.f.Columns-1))/float64(s.f.Columns) + 18)
	for _, g := range r.segs {
		g.x += dx
		p.segs = append(p.segs, placed{g, y})
	}
	switch {
	case r.rule > 0:
		p.rules = append(p.rules, rule{r.ruleX, y, r.ruleX + r.rule, y})
	case r.rule < 0:
		p.rules = append(p.rules, rule{r.ruleX, y - 3, r.ruleX, y - r.rule - 3})
	}
}

func (s *setter) noteRows(mark string) []row {
	words, ok := s.notes[mark]
	if !ok {
		panic(fmt.Sprintf("typeset: footnote %s is not in the paper", mark))
	}
	x0 := s.f.Margin
	x1 := s.f.Width - s.f.Margin
	if s.f.Columns > 1 {
		x1 = x0 + (x1-x0-18*float64(s.f.Columns-1))/float64(s.f.Columns)
	}
	size := s.f.NoteSize
	g := s.f
	g.Size = size
	return g.paragraph("[^"+mark+"] "+words, size, size*1.15, x0, x1, 0, page.Footnote)
}

// endColumn sets the footnotes at the foot of the column.
func (s *setter) endColumn() {
	if s.column < 0 || len(s.foot) == 0 {
		return
	}
	y := s.f.Margin + s.footHeight() - 12
	if !s.f.NoNoteRule {
		p := s.p.pages[len(s.p.pages)-1]
		p.rules = append(p.rules, rule{s.f.Margin, y + 4, s.f.Margin + 144, y + 4})
	}
	for _, r := range s.foot {
		y -= r.lead
		s.put(r, y+2)
	}
	s.foot = nil
}
