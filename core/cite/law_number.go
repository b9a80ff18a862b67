package cite

import (
	"strings"

	"pincite/core/lex"
	"pincite/core/span"
)

// A section is one section number and the subsections after it.
type section struct {
	number string // "2000e-5"
	subs   string // "(f)(1)"
}

func (s section) String() string { return s.number + s.subs }

// sections is a list of sections as read.
type sections struct {
	list    []section
	end     int  // the token after
	plural  bool // under §§
	through bool // a range stands in it
	etSeq   bool
	note    bool
	para    string // "¶ 2" of a section that counts its paragraphs
	parts   string // of several parts of one section, all of them as printed: "(g)(4), (h)"
	repairs []Repair
}

// number reads a section number at token i: 636, 2000e-5, 240.10b-5, 16.003,
// 9-11-12, 5/2-1001, 2C:11-3. With noDot a full stop ends it, as in the U.S. Code,
// whose sections hold none.
func (w *lawScan) number(i int, noDot bool) (end int, text string, fix *Repair) {
	switch w.kind(i) {
	case lex.Number:
		if len(w.text(i)) > 7 {
			return i, "", nil
		}
	case lex.Alnum:
		c := w.text(i)[0]
		if c == 'l' || c == 'I' || c == 'O' {
			if fix = w.digitRepair(i); fix == nil {
				return i, "", nil
			}
		} else if c < '0' || c > '9' {
			return i, "", nil
		}
		if len(w.text(i)) > 12 || strings.HasSuffix(w.text(i), "CFR") || strings.HasSuffix(w.text(i), "USC") {
			return i, "", nil
		}
	default:
		return i, "", nil
	}
	j := i + 1
	for w.glued(j) && w.kind(j) == lex.Mark {
		k := w.joined(j, noDot)
		if k == j {
			break
		}
		j = k
	}
	if w.kind(i) == lex.Number && j == i+1 && w.text(j) == "l" && w.sameLine(j) && w.is(j+1, '(') && w.glued(j+1) { // 741 l(a): a misread 7411
		at := w.toks[j].span()
		return j + 1, w.text(i) + "1", &Repair{Span: at, Was: "l", Now: "1"}
	}
	text = w.plain(i, j)
	if strings.ContainsAny(text, " ") {
		text = strings.ReplaceAll(text, " ", "") // broken over a line
	}
	if fix != nil {
		text = fix.Now + text[len(fix.Was):]
	}
	if text[len(text)-1] == 'l' && w.text(j-1) == "l" { // 240.13h-l
		at := w.toks[j-1].span()
		fix = &Repair{Span: at, Was: "l", Now: "1"}
		text = text[:len(text)-1] + "1"
	}
	text = plainDash(text)
	if strings.Contains(text, "-l-") {
		if fix == nil {
			at := w.toks[i].span()
			fix = &Repair{Span: span.Span{Start: at.Start, End: w.toks[j-1].end()}, Was: text, Now: strings.ReplaceAll(text, "-l-", "-1-")}
		}
		text = strings.ReplaceAll(text, "-l-", "-1-")
	}
	return j, text, fix
}

// joined gives the token after a further part of a section number that token j
// (a mark) joins on; j if it joins none.
func (w *lawScan) joined(j int, noDot bool) int {
	switch m := w.text(j); m {
	case ".", ":", "/":
		if m == "." && noDot {
			return j
		}
		if m == ":" && w.kind(j+1) == lex.Number && len(w.text(j+1)) > 4 {
			return j
		}
	case "-", "–", "‑", "‐", "−":
	default:
		return j
	}
	k := j + 1
	if !w.glued(k) {
		if !w.dash(j) || !w.brokenLine(j, k) {
			return j
		}
	}
	if w.dash(j) && w.is(k, '.') && w.glued(k+1) && w.digits(k+1) { // 130-X-1-.06
		return k + 2
	}
	s := w.text(k)
	switch w.kind(k) {
	case lex.Number:
		if len(s) > 6 {
			return j
		}
		return k + 1
	case lex.Alnum:
		if (s[0] < '0' || s[0] > '9') && !(w.is(j, '.') && w.upper(k)) || len(s) > 8 {
			return j
		}
		return k + 1
	case lex.Word:
		if w.is(j, '.') && len(s) == 1 && (w.upper(k) && w.titled(j) || w.manyParts(j)) && !(w.is(k+1, '.') && w.glued(k+1) && w.glued(k+2) && w.upper(k+2)) {
			return k + 1 // La. Rev. Stat. § 12:1303.A; Code § 16.30.070.B
		}
		if len(s) <= 2 && w.upper(k) && w.dash(j) || len(s) == 1 && 'a' <= s[0] && s[0] <= 'z' && w.dash(j) && w.glued(j) && w.glued(k) && !(w.dash(k+1) && w.kind(k+2) == lex.Word) {
			return k + 1
		}
	}
	return j
}

// titled reports whether the section number that goes on up to token j tells its
// title before a colon, as Louisiana's do: 12:1303.
func (w *lawScan) titled(j int) bool {
	for k := j - 1; k > j-8 && w.glued(k+1); k-- {
		if w.is(k, ':') {
			return true
		}
	}
	return false
}

// manyParts reports whether the section number that goes on up to token j has three
// parts and more, as those of cities do: 16.30.070.
func (w *lawScan) manyParts(j int) bool {
	dots := 0
	for k := j - 1; k > j-20 && w.glued(k+1); k-- {
		if w.is(k, '.') {
			dots++
		}
	}
	return dots >= 2
}

// brokenLine reports whether tokens j and k are parted by nothing but one line break.
func (w *lawScan) brokenLine(j, k int) bool {
	if k >= len(w.toks) {
		return false
	}
	gap := w.src[w.toks[j].end():w.toks[k].start()]
	return len(gap) > 0 && strings.Trim(gap, " \r") == "\n"
}

// digitRepair reads an Alnum that begins with l, I or O for 1 or 0: "l983", "l396a".
func (w *lawScan) digitRepair(i int) *Repair {
	s := w.text(i)
	digits := 1
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits < 3 || len(s)-digits > 1 || digits < len(s) && (digits < 4 || s[digits] < 'a') {
		return nil
	}
	now := "1"
	if s[0] == 'O' {
		now = "0"
	}
	at := w.toks[i].start()
	return &Repair{Span: span.Span{Start: at, End: at + 1}, Was: s[:1], Now: now}
}

// plainDash writes every dash as a hyphen.
func plainDash(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return strings.NewReplacer("–", "-", "‑", "-", "‐", "-", "−", "-").Replace(s)
		}
	}
	return s
}

// set writes the list into c.
func (r *sections) set(c *Citation) {
	c.EtSeq, c.Note = r.etSeq, r.note
	if r.para != "" {
		c.Pins = append(c.Pins, r.para)
	}
	c.Repairs = append(c.Repairs, r.repairs...)
	if len(r.list) == 1 && !(r.plural && strings.ContainsAny(r.list[0].number, "-–")) {
		c.Section, c.Subsections = r.list[0].number, r.list[0].subs
		return
	}
	for _, s := range r.list {
		c.Sections = append(c.Sections, s.String())
	}
	if r.parts != "" && !r.plural { // "§ 402.14(g)(4), (h)"
		c.Section, c.Subsections = r.list[0].number, r.parts
	}
}

// sectionMark passes over a section sign or word at token i: §, §§, section, sec.
func (w *lawScan) sectionMark(i int) (end int, plural bool, fix *Repair) {
	if w.kind(i) == lex.Section {
		if w.kind(i+1) == lex.Section {
			return i + 2, true, nil
		}
		return i + 1, false, nil
	}
	switch {
	case w.word(i, "section", "subsection"):
		return i + 1, false, nil
	case w.word(i, "sections"):
		return i + 1, true, nil
	case w.word(i, "sec", "sect"):
		return w.skipDot(i + 1), false, nil
	case w.word(i, "secs", "ss"):
		return w.skipDot(i + 1), true, nil
	case (w.text(i) == "S" || w.text(i) == "s" || w.is(i, '$')) && w.kind(i+1) != lex.Mark:
		if w.text(i) == "s" || w.text(i) == "S" && !w.digits(i+1) {
			return w.skipDot(i + 1), false, nil
		}
		return i + 1, false, &Repair{Span: w.toks[i].span(), Was: w.text(i), Now: "§"}
	case w.text(i) == "s" && w.is(i+1, '.'):
		return i + 2, false, nil
	}
	return i, false, nil
}
