package resolve

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/span"
)

// Bounds of the notes a plain text prints among its paragraphs.
const (
	fewestNotes = 3  // fewer numbered paragraphs than this are none
	skipNotes   = 3  // how many numbers may be missing between two
	longestNote = 64 // citations of a note that are looked at
)

// A note is a footnote of a plain text: its number and where it stands.
type note struct {
	number int
	span   span.Span
}

// inlineNotes are the footnotes of plain text s, as a copy of a paper by pages leaves them
// between the paragraphs of the body: "12 Projects, 798 P.2d at 743." They are told by
// their numbers, which count up from 1 without a point; one line below another only where
// the body calls the number ("the rule.12"), for a margin and a list are numbered too.
// Where most paragraphs are numbered so, they are the body's own. A copy from the web may
// print the number alone and a point before the note, and all the notes at the end.
func inlineNotes(s string) []note {
	l := noteList{s: s, want: 1}
	fresh := true // a paragraph begins
	for at := 0; at < len(s); {
		end := at + strings.IndexByte(s[at:], '\n')
		if end < at {
			end = len(s)
		}
		switch c, blank := firstInk(s[at:end]); {
		case blank:
			l.close(at)
			fresh = true
		case ('0' <= c && c <= '9' || c >= utf8.RuneSelf) && l.opens(at, end, fresh):
			fresh = false
		default:
			if fresh && len(l.notes) > 0 && !l.open {
				l.between++
			}
			fresh = false
		}
		at = end + 1
	}
	l.alone = l.alone && len(l.notes) > 0
	if l.alone {
		l.notes[len(l.notes)-1].span.End = len(s)
	} else {
		l.close(len(s))
	}
	if n := len(l.notes); l.called < n && n < fewestNotes || l.called < n/2 && !l.alone && l.between < n/4 {
		return nil
	}
	return l.notes
}

// firstInk is the first byte of line that is no white space; a line without is blank.
func firstInk(line string) (c byte, blank bool) {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ' || '\t' <= c && c <= '\r':
		case c < utf8.RuneSelf:
			return c, false
		default:
			return c, strings.TrimSpace(line[i:]) == "" // spaces of other scripts
		}
	}
	return 0, true
}

// A noteList gathers the notes of a plain text in reading order.
type noteList struct {
	s       string
	notes   []note
	want    int  // the number of the next
	alone   bool // numbers stand alone, as on the web
	open    bool // the last note goes on
	between int  // paragraphs between notes
	called  int  // notes that the body calls
	asked   int  // how often a call was looked for
}

// opens reports whether a note begins at the line from at to end, and enters it.
func (l *noteList) opens(at, end int, fresh bool) bool {
	if !fresh && !l.open && !l.folio(at) && strings.Trim(l.s[at:end], "0123456789 \t\r") != "" {
		return false
	}
	n, sure := noteLabel(l.s[at:min(len(l.s), end+200)])
	lone := false
	if n == 0 && fresh {
		n = loneNumber(l.s, at, end)
		lone = n > 0
	}
	if n < l.want || n > l.want+skipNotes || l.alone && !lone || n > l.want && (l.alone != lone || !sure && !lone) {
		return false
	}
	called := !lone && l.calls(n, at)
	if !fresh && !(called && n == l.want && sure) {
		return false
	}
	if called {
		l.called++
	}
	if l.alone = l.alone || lone && len(l.notes) == 0; l.alone && len(l.notes) > 0 {
		l.notes[len(l.notes)-1].span.End = at
	}
	l.close(at)
	l.notes = append(l.notes, note{n, span.Span{Start: at, End: len(l.s)}})
	l.want, l.open = n+1, true
	return true
}

// close ends the open note at byte at, or at a heading of the body before it.
func (l *noteList) close(at int) {
	if !l.open {
		return
	}
	l.open = false
	if last := &l.notes[len(l.notes)-1].span; !l.alone {
		last.End = last.Start + noteEnd(l.s[last.Start:at])
	}
}

// folio reports whether the line before byte at holds a number alone or nothing.
func (l *noteList) folio(at int) bool {
	before := strings.TrimRight(l.s[:at], " \t\r\n")
	k := strings.LastIndexByte(before, '\n')
	return len(before)-k <= 5 && strings.Trim(before[k+1:], "0123456789 ") == ""
}

// Bounds of the search for what calls a note.
const (
	callReach = 6000 // bytes before the note
	mostCalls = 2000 // searches in one paper
)

// calls reports whether the text before byte at calls note n: its number behind a word or
// a point without a space.
func (l *noteList) calls(n, at int) bool {
	if l.asked++; l.asked > mostCalls {
		return false
	}
	w, s := strconv.Itoa(n), l.s[max(0, at-callReach):at]
	for {
		k := strings.LastIndex(s, w)
		if k < 1 {
			return false
		}
		if e := k + len(w); (e == len(s) || s[e] < '0' || s[e] > '9' && s[e] < 'A') && endsPhrase(s[:k]) {
			return true
		}
		s = s[:k]
	}
}

// endsPhrase reports whether s ends in a word or a mark that the call of a note may follow:
// not a figure, unless it is a year. Behind a mark a space may stand.
func endsPhrase(s string) bool {
	if t := strings.TrimSuffix(s, " "); len(t) < len(s) && t != "" && (t[len(t)-1] < 'a' || t[len(t)-1] > 'z') && !strings.HasSuffix(t, "No.") {
		s = t
	}
	n := len(s) - 1
	if n < 5 {
		return false
	}
	c := s[n]
	if c == '.' && '0' <= s[n-1] && s[n-1] <= '9' {
		return s[n-4:n-2] == "20" || s[n-4:n-2] == "19"
	}
	return 'a' <= c && c <= 'z' || strings.IndexByte(".,;:)]\"*", c) >= 0 || strings.HasSuffix(s, "”") || strings.HasSuffix(s, "’")
}

// loneNumber is the number that is all of the paragraph at byte at, where a point begins
// the next one: a note's; 0 if it is none.
func loneNumber(s string, at, end int) int {
	p := strings.TrimSpace(s[at:end])
	if p == "" || len(p) > 3 || strings.Trim(p, "0123456789") != "" || !strings.HasPrefix(strings.TrimLeft(s[end:], " \n\t"), ".") {
		return 0
	}
	n, _ := leadingNumber(p)
	return n
}

// noteLabel is the number without a point that begins paragraph p, 0 if there is none, and
// whether a capital, a quotation or a sign of section follows it, as a sentence's beginning.
func noteLabel(p string) (n int, sure bool) {
	p = strings.TrimLeft(p, " \t\n\r\f")
	k := 0
	for k < len(p) && k < 4 && '0' <= p[k] && p[k] <= '9' {
		n = n*10 + int(p[k]-'0')
		k++
	}
	if k == 0 || k > 3 || k >= len(p) || p[k] != ' ' && p[k] != '\n' && p[k] != '\t' {
		return 0, false
	}
	rest := strings.TrimLeft(p[k:], " \t\n\r")
	if rest == "" {
		return 0, false
	}
	if gap := p[k : len(p)-len(rest)]; strings.Contains(gap, "\n") && !strings.HasSuffix(gap, " ") {
		return 0, false // a folio alone on its line; a note's text is indented below its number
	}
	c := rest[0]
	sure = 'A' <= c && c <= 'Z' || c == '"' || c == '*' || c == '[' || strings.HasPrefix(rest, "“") || strings.HasPrefix(rest, "§")
	if !sure && !('1' <= c && c <= '9') { // "31 798 P.2d 738"
		return 0, false
	}
	return n, sure
}

// noteEnd is how far note p reaches: to the folio of its page, or to a heading of the body
// that follows without a blank line, where a printed page ended.
func noteEnd(p string) int {
	for at := 0; at < len(p); {
		k := strings.IndexByte(p[at:], '\n')
		if k < 0 {
			break
		}
		at += k + 1
		line, _, _ := strings.Cut(p[at:], "\n")
		if strings.HasPrefix(line, "\f") || lex.IsHeading(line) || isFolio(line) {
			return at
		}
	}
	return len(p)
}

// isFolio reports whether line is the number of a page: "- 3 -", "3 / 11", "Page 3 of 21".
func isFolio(line string) bool {
	line = strings.TrimPrefix(strings.Trim(line, " \t\r\f-–"), "Page ")
	rest := strings.TrimLeft(line, "0123456789")
	return rest != line && strings.Trim(strings.TrimPrefix(rest, " of"), "0123456789 /") == ""
}

// inNote is the place of the inline note that holds byte at, counted from 1; 0 if none does.
// It is asked in reading order.
func (r *resolver) inNote(at int) int {
	for r.nextNote < len(r.notes) && r.notes[r.nextNote].span.End <= at {
		r.nextNote++
	}
	if r.nextNote < len(r.notes) && r.notes[r.nextNote].span.Start <= at {
		return r.nextNote + 1
	}
	return 0
}

// citedInNote is the one authority that the note of that number cites, outside
// parentheses, before citation i; None if there is none or more than one.
func (r *resolver) citedInNote(number string, i int) int {
	want, ok := leadingNumber(number)
	k := sort.Search(len(r.notes), func(k int) bool { return r.notes[k].number >= want })
	if !ok || k == len(r.notes) || r.notes[k].number != want {
		return cite.None
	}
	s := r.notes[k].span
	hit := cite.None
	first := sort.Search(len(r.cites), func(j int) bool { return r.cites[j].Core.Start >= s.Start })
	for j := first; j < min(i, first+longestNote) && r.cites[j].Core.Start < s.End; j++ {
		a := r.table.Of[j]
		if a == cite.None || a == hit || r.cites[j].Inside != cite.None || r.cites[j].HistoryOf != cite.None {
			continue
		}
		if hit != cite.None {
			return cite.None
		}
		hit = a
	}
	return hit
}
