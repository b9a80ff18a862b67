package resolve

import (
	"sort"
	"strings"

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
// their numbers, which count up from 1 without a point. Where most paragraphs are numbered
// so, they are the body's own. A copy from the web may print the number alone and a point
// before the note, and all the notes at the end.
func inlineNotes(s string) []note {
	var notes []note
	want, between, alone := 1, 0, false
	for at := 0; at < len(s); {
		end := len(s)
		if k := strings.Index(s[at:], "\n\n"); k >= 0 {
			end = at + k
		}
		n, sure := noteLabel(s[at:end])
		onItsOwn := false
		if n == 0 {
			n = loneNumber(s, at, end)
			onItsOwn = n > 0
		}
		switch {
		case n == want && (!alone || onItsOwn), (sure || onItsOwn) && n > want && n <= want+skipNotes && alone == onItsOwn:
			if onItsOwn && len(notes) > 0 && alone {
				notes[len(notes)-1].span.End = at
			}
			alone = alone || onItsOwn && len(notes) == 0
			notes = append(notes, note{n, span.Span{Start: at, End: at + noteEnd(s[at:end])}})
			want = n + 1
		case len(notes) > 0 && strings.TrimSpace(s[at:end]) != "":
			between++
		}
		at = end + 2
	}
	if alone && len(notes) > 0 {
		notes[len(notes)-1].span.End = len(s)
	}
	if len(notes) < fewestNotes || !alone && between < len(notes)/4 {
		return nil
	}
	return notes
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

// noteEnd is how far paragraph p, a note, reaches: to a heading of the body that follows
// it without a blank line, where a printed page ended.
func noteEnd(p string) int {
	for at := 0; at < len(p); {
		k := strings.IndexByte(p[at:], '\n')
		if k < 0 {
			break
		}
		at += k + 1
		line, _, _ := strings.Cut(p[at:], "\n")
		if lex.IsHeading(line) {
			return at
		}
	}
	return len(p)
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
