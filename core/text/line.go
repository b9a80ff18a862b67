package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"pincite/core/page"
	"pincite/core/span"
)

// keepsLines reports whether a zone's printed lines stay lines of the clean text.
func keepsLines(z page.Zone) bool {
	return z == page.Caption || z == page.Contents || z == page.Signature || z == page.Heading || z == page.Stamp
}

// line writes one printed line after what stands before it, and says where it begins.
// begin is set for the first line of a footnote, whose mark is written.
func (b *builder) line(r lineRef, begin bool) int {
	pg := &b.pages[r.page]
	l := &pg.Lines[r.line]
	before, last := len(b.buf), b.last
	b.joint(l, pg)
	b.last = l
	start := len(b.buf)
	spaced := false // a space is owed before the next word
	for i := range l.Words {
		w := &l.Words[i]
		if w.Mark && !(begin && i == 0) {
			b.mark(pg, l, w)
			continue
		}
		at := len(b.buf)
		if spaced && !abuts(l, i) {
			b.buf = append(b.buf, ' ')
		}
		if b.word(r, w) {
			spaced = true
			continue
		}
		b.buf = b.buf[:at]
	}
	if len(b.buf) == start { // nothing but marks and blanks
		b.buf, b.last = b.buf[:min(before, start)], last
		return len(b.buf)
	}
	return start
}

// abuts reports whether word i stands close by the one before it: raised endings of
// ordinals (8th) belong to their number, spaced letters (O R D E R) to one word.
func abuts(l *page.Line, i int) bool {
	if i == 0 {
		return false
	}
	return l.Words[i-1].Spaced || l.Words[i].Tight && !l.Words[i-1].Mark
}

// joint writes what stands between the line before and l.
func (b *builder) joint(l *page.Line, pg *page.Page) {
	prev := b.last
	if prev == nil || len(b.buf) == 0 || b.buf[len(b.buf)-1] == '\n' {
		return
	}
	if keepsLines(l.Zone) {
		b.buf = append(b.buf, '\n')
		return
	}
	if prev.Hyphen {
		b.dropHyphen()
		return
	}
	if !closesUp(b.buf, firstWord(pg, l)) {
		b.buf = append(b.buf, ' ')
	}
}

// dropHyphen takes back the hyphen that only broke the word at the line's end.
func (b *builder) dropHyphen() {
	r, n := utf8.DecodeLastRune(b.buf)
	if r != '-' && r != '\u2010' {
		return
	}
	b.buf = b.buf[:len(b.buf)-n]
	end := len(b.buf)
	b.places.trim(end)
	trim := func(s *span.Span) { s.End = min(s.End, end) }
	if n := len(b.t.styles); n > 0 {
		trim(&b.t.styles[n-1].Span)
		if b.t.styles[n-1].Span.Empty() {
			b.t.styles = b.t.styles[:n-1]
		}
	}
	if n := len(b.t.covered); n > 0 {
		trim(&b.t.covered[n-1])
		if b.t.covered[n-1].Empty() {
			b.t.covered = b.t.covered[:n-1]
		}
	}
}

// closesUp reports whether a line that ends as buf does runs on into the next line
// without a space: 1287-/88, self-/executing, word—/word, and/or; but not pre-/and post-trial.
func closesUp(buf []byte, next string) bool {
	r, n := utf8.DecodeLastRune(buf)
	if r != '-' && r != '\u2010' && r != '\u2011' && r != '–' && r != '—' && r != '/' {
		return false
	}
	before, _ := utf8.DecodeLastRune(buf[:len(buf)-n])
	if r == '—' {
		return before != ' '
	}
	if !unicode.IsLetter(before) && !unicode.IsDigit(before) && !(r == '/' && before == ':') && before != '/' && before != '.' && before != ')' {
		return false
	}
	f, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsLetter(f) && !unicode.IsDigit(f) && !(r == '/') {
		return false
	}
	return next != "and" && next != "or" && next != "to"
}

// firstWord is the first word of a line's running text.
func firstWord(pg *page.Page, l *page.Line) string {
	for i := range l.Words {
		if !l.Words[i].Mark {
			return wordText(pg, l, &l.Words[i])
		}
	}
	return ""
}

// mark records a footnote's mark in place of writing it.
func (b *builder) mark(pg *page.Page, l *page.Line, w *page.Word) {
	b.t.marks = append(b.t.marks, Mark{At: len(b.buf), Mark: wordText(pg, l, w), Page: pg.Number, Box: w.Box})
	b.calls = append(b.calls, w.Note)
}

func wordText(pg *page.Page, l *page.Line, w *page.Word) string {
	if w.Last-w.First == 1 {
		return clean(pg.Glyphs.Text(l.Glyphs[w.First]))
	}
	var s strings.Builder
	for _, g := range l.Glyphs[w.First:w.Last] {
		s.WriteString(pg.Glyphs.Text(g))
	}
	return clean(s.String())
}

// LineText is the words of a line as printed, parted by single spaces.
func LineText(pg *page.Page, l *page.Line) string {
	var s strings.Builder
	for i := range l.Words {
		if s.Len() > 0 && !abuts(l, i) {
			s.WriteByte(' ')
		}
		s.WriteString(wordText(pg, l, &l.Words[i]))
	}
	return strings.TrimSpace(s.String())
}

// word writes one word with its way back, and reports whether anything was written.
func (b *builder) word(r lineRef, w *page.Word) bool {
	pg := &b.pages[r.page]
	l := &pg.Lines[r.line]
	start := len(b.buf)
	plain := true
	var flags page.Flags
	for _, g := range l.Glyphs[w.First:w.Last] {
		gl := pg.Glyphs.At(g)
		t := gl.Text
		flags |= gl.Flags
		plain = plain && len(t) == 1 && t[0] > ' ' && t[0] < 0x7F
		b.buf = append(b.buf, t...)
	}
	if l.Zone == page.Contents && leader(b.buf[start:]) {
		b.buf = append(b.buf[:start], "..."...)
		b.places.add(piece{start: int32(start), end: int32(len(b.buf)), page: int32(pg.Number), line: r.line}, pg, l, w, false)
		return true
	}
	kept := plain || b.rewrite(start)
	if len(b.buf) == start {
		return false
	}
	b.places.add(piece{start: int32(start), end: int32(len(b.buf)), page: int32(pg.Number), line: r.line}, pg, l, w, kept)
	b.styled(pg, l, w, start, kept)
	if flags&page.Covered != 0 {
		b.cover(pg, l, w, start, kept)
	}
	return true
}

// leader reports whether a word is a row of dots that leads to a page number.
func leader(word []byte) bool {
	for _, c := range word {
		if c != '.' {
			return false
		}
	}
	return len(word) > 3
}

// rewrite puts the word that begins at start into the clean text's form, and
// reports whether each glyph still stands for its own bytes.
func (b *builder) rewrite(start int) (kept bool) {
	raw := string(b.buf[start:])
	s := clean(raw)
	if s == raw {
		return true
	}
	b.buf = append(b.buf[:start], s...)
	return false
}

// clean is a word in the clean text's form: composed (NFC), ligatures split, soft
// hyphens gone, all blanks one space. Quotation marks stay as printed.
func clean(s string) string {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] > ' ' && s[i] < 0x7F
	}
	if ascii {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\u00AD' || r == '\uFEFF' || r == '\u200B':
			return -1
		case unicode.IsSpace(r) || r == '\u00A0' || r == '\u202F':
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
	for i, lig := range ligatures {
		s = strings.ReplaceAll(s, lig, ligatureLetters[i])
	}
	return strings.TrimSpace(norm.NFC.String(s))
}

// The Latin ligatures of Unicode, U+FB00 to U+FB06, and their letters.
var (
	ligatures       = [...]string{"\uFB00", "\uFB01", "\uFB02", "\uFB03", "\uFB04", "\uFB05", "\uFB06"}
	ligatureLetters = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}
)

// styled records in which type a word stands.
func (b *builder) styled(pg *page.Page, l *page.Line, w *page.Word, start int, kept bool) {
	at, from := start, w.First
	for from < w.Last {
		font := pg.Glyphs.At(l.Glyphs[from]).Font
		to, end := from, at
		for to < w.Last && pg.Glyphs.At(l.Glyphs[to]).Font == font {
			end += len(pg.Glyphs.Text(l.Glyphs[to]))
			to++
		}
		if !kept {
			to, end = w.Last, len(b.buf)
		}
		var f page.Font
		if int(font) < len(pg.Fonts) {
			f = pg.Fonts[font]
		}
		b.style(Style{Span: span.Span{Start: at, End: end}, Italic: f.Italic, Bold: f.Bold, Super: w.Superscript})
		at, from = end, to
	}
}

// style adds a stretch, or lengthens the last one over the white space between.
func (b *builder) style(s Style) {
	if !s.Italic && !s.Bold && !s.Super {
		return
	}
	if n := len(b.t.styles); n > 0 {
		p := &b.t.styles[n-1]
		if p.Italic == s.Italic && p.Bold == s.Bold && p.Super == s.Super && blank(b.buf[p.Span.End:s.Span.Start]) {
			p.Span.End = s.Span.End
			return
		}
	}
	b.t.styles = append(b.t.styles, s)
}

// blank reports whether there is no more than a space or a line break in gap.
func blank(gap []byte) bool {
	return len(gap) == 0 || len(gap) == 1 && (gap[0] == ' ' || gap[0] == '\n')
}

// cover records the glyphs of a word that lie under a filled box.
func (b *builder) cover(pg *page.Page, l *page.Line, w *page.Word, start int, kept bool) {
	at := start
	add := func(s, e int) {
		if n := len(b.t.covered); n > 0 && blank(b.buf[b.t.covered[n-1].End:s]) {
			b.t.covered[n-1].End = e
			return
		}
		b.t.covered = append(b.t.covered, span.Span{Start: s, End: e})
	}
	if !kept {
		add(start, len(b.buf))
		return
	}
	for _, g := range l.Glyphs[w.First:w.Last] {
		gl := pg.Glyphs.At(g)
		end := at + len(gl.Text)
		if gl.Flags&page.Covered != 0 {
			add(at, end)
		}
		at = end
	}
}
