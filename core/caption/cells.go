package caption

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/page"
	"pincite/core/phrase"
	"pincite/core/span"
	"pincite/core/text"
)

// A cell is one side of one printed line: what stands left of a caption's rail,
// or right of it.
type cell struct {
	span  span.Span
	s     string
	line  int  // physical line
	right bool // stands right of a rail or a wide gap
	blank int  // blank lines before it
}

// The head of a paper is read by lines, the rest only near its signs. A caption
// with two hundred named parties has been seen, so a caption that fills the first
// reading is read again further.
var (
	firstHead = headLimit{5 << 10, 56} // enough for a trial court's paper, as a rule
	shortHead = headLimit{10 << 10, 100}
	longHead  = headLimit{48 << 10, 900}
)

// A headLimit says how much of a paper is its head.
type headLimit struct{ bytes, lines int } // lines that are not blank

// rails are the marks that part a caption's two columns.
var railByte = [0x80]bool{')': true, '(': true, ':': true, '*': true, '|': true, ']': true, '}': true, '!': true, '\\': true}

const rails = ")(:*|§]}!\\"

// headCells cuts the head of s into cells, and gives the stamp lines apart.
func headCells(s string, most headLimit) (cells []cell, stamps []cell) {
	limit := min(len(s), most.bytes)
	numbered, texas := pleadingNumbers(s[:limit]), sectionRail(s[:min(limit, 6000)])
	doubled, upright := doubledMargin(s[:min(limit, 6000)]), numbered && phrase.UprightMargin(s)
	blank, n, inked := 0, 0, 0
	for i := 0; i < limit && inked < most.lines; n++ {
		end := strings.IndexByte(s[i:], '\n')
		if end < 0 {
			end = len(s) - i
		}
		if end > 4096 {
			end = runeStart(s, i+4096) - i // a paragraph without line breaks is no caption beyond this
		}
		from, to := i, i+end
		i = to
		if i < len(s) && s[i] == '\n' {
			i++
		}
		scraps := 0
		if upright {
			scraps = phrase.ScrapsOf(s[from:to])
			from += scraps
		}
		from, to, hadNumber := innerLine(s, from, to, numbered, doubled)
		if doubled && marginScrap(s[from:to]) {
			continue
		}
		if from == to {
			if !hadNumber && scraps == 0 { // a line number alone parts nothing
				blank++
			}
			continue
		}
		inked++
		if stampLine(s[from:to]) {
			stamps = append(stamps, cell{span: span.Span{Start: from, End: to}, s: s[from:to], line: n})
			continue
		}
		left, right := span.Span{}, span.Span{Start: from, End: to}
		if !aloneRight(s, right, cells, n) {
			left, right = splitLine(s, from, to, texas)
		}
		if right.Empty() {
			left, right = goesOnRight(s, left, cells, n)
		}
		if !left.Empty() {
			cells = append(cells, cell{left, s[left.Start:left.End], n, false, blank})
			blank = 0
		}
		if !right.Empty() {
			cells = append(cells, cell{right, s[right.Start:right.End], n, true, blank})
			blank = 0
		}
		if left.Empty() && right.Empty() && !railOnly(s[from:to]) {
			blank++
		}
	}
	return cells, stamps
}

// innerLine is a line without its number in the margin, the scraps of a doubled margin
// and the marks at its ends.
func innerLine(s string, from, to int, numbered, doubled bool) (a, b int, hadNumber bool) {
	bare := from
	if numbered {
		from = skipLineNumber(s, from, to)
	}
	hadNumber = from > bare
	if l := s[from:to]; doubled {
		if rest := cutDoubled(cutScraps(l)); len(rest) < len(l) {
			from = skipLineNumber(s, to-len(rest), to)
		}
	}
	from, to = trimSpan(s, from, to)
	if k := strings.IndexByte(s[from:min(to, from+6)], ']'); k > 2 && s[from:from+2] == "[*" && isAllDigits(s[from+2:from+k]) {
		from, to = trimSpan(s, from+k+1, to) // a slip opinion's page: "[*1]In the Matter of"
	}
	if strings.HasPrefix(s[from:to], "llllll") { // a rule drawn in a font that is not there
		for from < to && s[from] == 'l' {
			from++
		}
		from, to = trimSpan(s, from, to)
	}
	return from, to, hadNumber
}

// goesOnRight parts a line without a gap or a rail where the right column of the lines above goes on.
func goesOnRight(s string, left span.Span, cells []cell, line int) (span.Span, span.Span) {
	if l, r := afterVersus(s, left, cells, line); !r.Empty() {
		return l, r
	}
	return afterClosed(s, left, cells, line)
}

// afterVersus parts "v.   AND ALL CLAIMS": what stands a gap after the v. goes on
// with the title of the right column, if one stood there a line or two above.
func afterVersus(s string, left span.Span, cells []cell, line int) (span.Span, span.Span) {
	l := s[left.Start:left.End]
	gap := strings.Index(l, "  ")
	if gap < 0 || !onlyVersus(l[:gap]) || len(cells) == 0 {
		return left, span.Span{}
	}
	filed := len(l)-gap < 40 && strings.HasPrefix(strings.ToLower(strings.TrimLeft(l[gap:], " ")), "electronically filed")
	for i := len(cells) - 1; i >= 0 && line-cells[i].line <= 3; i-- {
		if c := cells[i]; filed || c.right && upper(c.s) && upper(l[gap:]) && isTitle(c.s) {
			at := left.End - len(strings.TrimLeft(l[gap:], " \t"))
			return span.Span{Start: left.Start, End: left.Start + gap}, span.Span{Start: at, End: left.End}
		}
	}
	return left, span.Span{}
}

// afterClosed parts "as Governor of Ohio;  Relief - Class Action": what stands the one
// gap of a line behind a comma goes on with the right column of the line above.
func afterClosed(s string, left span.Span, cells []cell, line int) (span.Span, span.Span) {
	l := s[left.Start:left.End]
	gap := strings.Index(l, "  ")
	above := rightAbove(cells, line)
	if above == nil && (gap < 8 || !hasPrefixFold(l[gap-7:], "ET AL.,")) {
		return left, span.Span{}
	}
	if k := strings.LastIndexAny(l, ",;"); gap < 0 && k > 3 && k+2 < len(l) && l[k+1] == ' ' && upper(l) && titleWords(l[k+2:]) && isTitle(l[k+2:]) && above.line == line-1 && upper(above.s) {
		gap = k + 1 // "CEDAR COUNTY, SUMMARY JUDGMENT", the gap lost
	}
	if gap < 3 || l[gap-1] != ',' && l[gap-1] != ';' {
		return left, span.Span{}
	}
	rest := strings.TrimLeft(l[gap:], " ")
	if strings.Contains(rest, "  ") || strings.HasSuffix(rest, ",") || strings.HasSuffix(rest, ";") || etAl(strings.ToLower(rest)) || len(rest) > 60 {
		return left, span.Span{}
	}
	return span.Span{Start: left.Start, End: left.Start + gap}, span.Span{Start: left.End - len(rest), End: left.End}
}

// rightAbove is the cell of the right column on the line above, or up to three lines above
// where it is a title in capitals that may go on; nil if there is none.
func rightAbove(cells []cell, line int) *cell {
	for i := len(cells) - 1; i >= 0 && line-cells[i].line <= 3; i-- {
		if c := &cells[i]; c.right && c.line == line-1 || upper(c.s) && (c.right || i > 0 && cells[i-1].right) && titleWords(c.s) {
			return c
		}
	}
	return nil
}

// aloneRight reports whether a line goes on with the right column of a line just above,
// with nothing in the left: it begins at the same place, or, far from the margin, near it.
func aloneRight(s string, c span.Span, cells []cell, line int) bool {
	if c.Empty() || len(cells) == 0 || s[c.Start] < 0x80 && railByte[s[c.Start]] && (c.Len() == 1 || s[c.Start+1] == ' ') || s[c.Start] >= 0x80 {
		return false
	}
	at := columnOf(s, c.Start)
	if at < 24 {
		return false
	}
	near := 1
	if at >= 40 {
		near = 8
	}
	for i := len(cells) - 1; i >= 0 && line-cells[i].line <= 3; i-- {
		if !cells[i].right || cells[i].line == line {
			continue
		}
		if d := columnOf(s, cells[i].span.Start) - at; -near <= d && d <= near {
			return true
		}
	}
	return false
}

// columnOf is how many bytes stand before i on its line, 200 at most.
func columnOf(s string, i int) int {
	n := 0
	for n < 200 && n < i && s[i-n-1] != '\n' {
		n++
	}
	return n
}

func runeStart(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// stampCells are the filing stamps that stand at the end of a text made of pages.
func stampCells(t *text.Text) []cell {
	var out []cell
	for _, r := range t.Regions() {
		if r.Zone != page.Stamp {
			continue
		}
		s := t.String()
		for i := r.Span.Start; i < r.Span.End; {
			end := r.Span.End
			if n := strings.IndexByte(s[i:end], '\n'); n >= 0 {
				end = i + n
			}
			if a, b := trimSpan(s, i, end); a < b {
				out = append(out, cell{span: span.Span{Start: a, End: b}, s: s[a:b], line: -1})
			}
			i = end + 1
		}
	}
	return out
}

// trimSpan is [from, to) without white space, rules and emphasis marks at its ends.
func trimSpan(s string, from, to int) (int, int) {
	for from < to {
		r, n := utf8.DecodeRuneInString(s[from:to])
		if !unicode.IsSpace(r) && !bracePart(r) && r != '_' && r != '#' && r != '\uFEFF' && !(r == '*' && from+1 < to && s[from+1] == '*') {
			break
		}
		if r == '#' && from+1 < to && s[from+1] != '#' && s[from+1] != ' ' {
			break
		}
		from += n
	}
	for from < to {
		r, n := utf8.DecodeLastRuneInString(s[from:to])
		if !unicode.IsSpace(r) && !bracePart(r) && r != '_' && !(r == '*' && to-2 >= from && s[to-2] == '*') {
			break
		}
		to -= n
	}
	return from, to
}

// splitLine parts a line at its rail, or at a wide gap before a docket number or title.
func splitLine(s string, from, to int, texas bool) (left, right span.Span) {
	cut := func(a, b int) span.Span {
		a, b = trimSpan(s, a, b)
		for a < b && (strings.IndexByte(rails, s[a]) >= 0 && (a+1 == b || s[a+1] == ' ' || s[a+1] == '\t') || strings.HasPrefix(s[a:b], "§ ") || s[a:b] == "§") {
			_, n := utf8.DecodeRuneInString(s[a:b])
			a, b = trimSpan(s, a+n, b)
		}
		for a < b && strings.IndexByte(":*|]}!\\", s[b-1]) >= 0 && (b-1 == a || s[b-2] == ' ' || s[b-2] == '\t') {
			a, b = trimSpan(s, a, b-1)
		}
		if ruleOnly(s[a:b]) || noise(s[a:b]) {
			return span.Span{}
		}
		return span.Span{Start: a, End: b}
	}
	if runningLine(s[from:to]) {
		return span.Span{Start: from, End: to}, span.Span{}
	}
	if p, n := railAt(s, from, to, texas); p >= 0 {
		if a, b := trimSpan(s, p+n, to); a == b {
			if g := gapAt(s, from, p); g > 0 { // "Defendant and Appellant.     Super. Ct. No. 19CR004411)"
				return cut(from, g), cut(g, p)
			}
		}
		return cut(from, p), cut(p+n, to)
	}
	if p := behindVersus(s[from:to]); p > 0 {
		return cut(from, from+p), cut(from+p, to)
	}
	if p := gapAt(s, from, to); p > 0 {
		return cut(from, p), cut(p, to)
	}
	if p := afterRole(s, from, to); p > 0 {
		return cut(from, p), cut(p, to)
	}
	return cut(from, to), span.Span{}
}

// runningLine reports, cheaply, that a line is running text without a gap or a rail
// in it, so that it need not be parted.
func runningLine(l string) bool {
	if len(l) < 48 {
		return false
	}
	small, words := 0, 0
	for i := 0; i < len(l); i++ {
		switch c := l[i]; c {
		case ' ':
			if i+1 < len(l) && l[i+1] == ' ' {
				return false
			}
		case '\t', '|', ']', '}', '!', '*', '\\', ')', '(', 0xC2: // § and no-break spaces begin with C2
			return false
		case ':':
			if l[i-min(i, 1)] == ' ' {
				return false
			}
		default:
			if i > 0 && l[i-1] != ' ' {
				continue
			}
			if words++; c >= 'a' && c <= 'z' {
				small++
			}
		}
	}
	return words >= 7 && small*2 > words
}

// ruleOnly reports whether s is a drawn line, a corner X or rail marks alone.
func ruleOnly(s string) bool {
	letters := 0
	for _, r := range s {
		switch {
		case r == 'x' || r == 'X':
			letters++
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '$':
			return false
		}
	}
	return letters <= 1
}

// railAt is the place and length of the rail in a line, or −1.
func railAt(s string, from, to int, texas bool) (int, int) {
	open := 0
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '(' || r == '[':
			open++
		case (r == ')' || r == ']') && open > 0:
			open--
		case r < 0x80 && railByte[r], r == '§':
			after := i+n >= to || s[i+n] == ' ' || s[i+n] == '\t'
			before := i == from || s[i-1] == ' ' || s[i-1] == '\t'
			close := r == ')' || r == ']' || r == '}'
			inner := i > from && close
			if !after || !before && !inner {
				break
			}
			if r == '§' && !texas && i+n < to && i > from && gapWidth(s, i+n) < 3 && gapBefore(s, from, i) < 2 {
				break // "see § 1983", not a rail
			}
			if r == '*' && i == from && i+n < to && gapWidth(s, i+n) < 3 {
				break // a list mark or an emphasis
			}
			if i == from && i+n >= to {
				return i, n
			}
			return i, n
		}
		i += n
	}
	return -1, 0
}
