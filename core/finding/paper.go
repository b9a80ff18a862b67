package finding

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"pincite/core/caption"
	"pincite/core/page"
	"pincite/core/span"
)

// ofRulings tells of a motion before the court on which the paper rules nowhere.
func ofRulings(p Paper, add func(Finding)) {
	if !ruled[p.Document.Class] || len(p.Motions) == 0 {
		return
	}
	done := map[int]bool{}
	for _, r := range p.Rulings {
		done[r.Motion] = true
		if r.Motion < 0 { // a ruling on no motion told apart may be on any of them
			for i := range p.Motions {
				done[i] = true
			}
		}
	}
	for i, m := range p.Motions {
		if !done[i] && beforeTheCourt(p, m.Span) {
			add(about("motion_without_ruling", Info, "This motion is before the court, but no ruling on it was found in the paper.", m.Span))
		}
	}
}

// beforeTheCourt reports whether the sentence that names a motion says that it is pending; that one was
// filed once is no promise of a ruling here.
func beforeTheCourt(p Paper, at span.Span) bool {
	k := sort.Search(len(p.Prose.Sentences), func(i int) bool { return p.Prose.Sentences[i].End > at.Start })
	if k == len(p.Prose.Sentences) {
		return false
	}
	s := strings.ToLower(p.Text.Slice(p.Prose.Sentences[k].Cover(at)))
	return strings.Contains(s, "pending") || strings.Contains(s, "before ")
}

// ruled are the classes of paper that rule on motions.
var ruled = map[string]bool{"order": true, "opinion_and_order": true, "memorandum_opinion": true, "report_and_recommendation": true, "minute_entry": true}

// ofCaption compares the docket number with the filing stamp and with the signature.
func ofCaption(p Paper, add func(Finding)) {
	c := p.Caption
	stamped := false
	for _, a := range p.Text.Asides() {
		if stamped || a.Zone != page.Stamp && a.Zone != page.Header {
			continue
		}
		if d, ok := stampDocket(a.Text); ok {
			stamped = true
			compareDockets(c, d, a.Text, add)
		}
	}
	for _, r := range p.Text.Regions() {
		if r.Zone == page.Stamp && !stamped {
			if d, ok := stampDocket(p.Text.Slice(r.Span)); ok {
				stamped = true
				compareDockets(c, d, p.Text.Slice(r.Span), add)
			}
		}
	}
	initials(c, add)
}

// A stampNumber is the docket number in a filing stamp: "Case 3:18-cv-00303-wmc Document 45".
type stampNumber struct {
	year, serial int
	kind         string
}

// stampDocket reads the docket number of a federal filing stamp.
func stampDocket(s string) (stampNumber, bool) {
	k := strings.Index(s, "Case")
	if k < 0 {
		return stampNumber{}, false
	}
	f := strings.FieldsFunc(s[k+4:min(len(s), k+60)], func(r rune) bool { return r == ' ' || r == ':' || r == '-' || r == '\n' || r == '#' })
	for i := 0; i+2 < len(f) && i < 3; i++ {
		y, okY := digits(f[i])
		n, okN := digits(f[i+2])
		if okY && okN && len(f[i]) == 2 && len(f[i+1]) == 2 && letters(f[i+1]) && len(f[i+2]) >= 3 {
			y += 1900
			if y < 1960 {
				y += 100
			}
			return stampNumber{y, n, strings.ToLower(f[i+1])}, true
		}
	}
	return stampNumber{}, false
}

func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || n > 1e8 {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s != ""
}

func letters(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return s != ""
}

func compareDockets(c caption.Caption, stamp stampNumber, words string, add func(Finding)) {
	for _, d := range c.Dockets {
		if d.Serial == 0 || d.Lower || d.Serial == stamp.serial && (d.Year == 0 || d.Year == stamp.year) {
			return
		}
	}
	if len(c.Dockets) > 0 {
		d := c.Dockets[0]
		add(about("caption_disagrees_with_stamp", Warning, fmt.Sprintf("The caption says %s; the filing stamp says %s.", quote(d.Text), quote(words)), d.Span))
	}
}

// initials compares the judge's initials in the docket number with the signature.
func initials(c caption.Caption, add func(Finding)) {
	for _, d := range c.Dockets {
		if d.JudgeInitials == "" || d.Lower {
			continue
		}
		for _, j := range c.Judges {
			if j.Role != "signer" || !strings.Contains(strings.TrimSpace(j.Name), " ") || fits(d.JudgeInitials, j.Name) {
				continue
			}
			if elsewhere(c, d.JudgeInitials) {
				continue
			}
			add(Finding{Kind: "judge_initials_differ", Severity: Info, Span: j.Span, Citation: -1, Related: []span.Span{d.Span},
				Message: fmt.Sprintf("The docket number carries the initials %s, and %s signed. A magistrate judge often acts in a district judge's case, and cases are reassigned.", d.JudgeInitials, j.Name)})
			return
		}
		return
	}
}

// elsewhere reports whether another judge of the paper bears the initials.
func elsewhere(c caption.Caption, in string) bool {
	for _, j := range c.Judges {
		if fits(in, j.Name) {
			return true
		}
	}
	return false
}

// fits reports whether one group of the initials stands for the name: its letters begin words of
// it in order, or its first and last do and the middle name is not printed.
func fits(in, name string) bool {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	for _, group := range strings.FieldsFunc(strings.ToLower(in), func(r rune) bool { return r < 'a' || r > 'z' }) {
		if inOrder(group, words) || len(group) == 3 && (inOrder(group[:1]+group[2:], words) || inOrder(group[:2], words)) {
			return true
		}
	}
	return false
}

func inOrder(group string, words []string) bool {
	k := 0
	for i := 0; i < len(words) && k < len(group); i++ {
		if words[i][0] != group[k] {
			continue
		}
		k++
		for k < len(group) && len(words[i]) > 1 && group[k] == inner(words[i]) { // McMillen: MM
			k++
		}
	}
	return k == len(group)
}

// inner is the letter that stands large inside a name: the M of McMillen, the B of O'Brien.
func inner(w string) byte {
	for _, p := range []string{"mc", "mac", "o'", "de", "o’"} {
		if strings.HasPrefix(w, p) && len(w) > len(p) {
			return w[len(p)]
		}
	}
	return 0
}

// ofEnd tells of a text that stops in the middle.
func ofEnd(p Paper, add func(Finding)) {
	s := p.Text.String()
	end := len(s)
	for i := len(p.Text.Regions()) - 1; i >= 0; i-- { // stamps and notes stand after the body
		r := p.Text.Regions()[i]
		if r.Zone == page.Body || r.Zone == page.Signature || r.Zone == page.Heading || r.Zone == page.BlockQuote {
			end = r.Span.End
			break
		}
	}
	body := strings.TrimRight(s[:end], " \t\r\n*_")
	if body == "" || unbound[p.Document.Class] {
		return
	}
	line := strings.TrimLeft(body[strings.LastIndexByte(body, '\n')+1:], " \t")
	if strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "•") { // items of a list need no full stop
		return
	}
	start := max(strings.LastIndex(body, "\n\n"), strings.LastIndexAny(body[:len(body)-1], ".!?\n")) + 1
	last := body[start:]
	at := span.Span{Start: start + len(last) - len(strings.TrimLeft(last, " \n\t\r*")), End: len(body)}
	r, _ := utf8.DecodeLastRuneInString(body)
	words := strings.Fields(last)
	switch {
	case r == ':' && len(words) >= 3 && lowered(words) >= 2:
		add(about("document_truncated", Warning, fmt.Sprintf("The text stops at %s; what should follow is missing.", quote(tail(words))), at))
	case (unicode.IsLower(r) || r == ',' || r == '-') && prose(body, start):
		add(about("document_truncated", Warning, fmt.Sprintf("The text stops in the middle of a sentence: %s.", quote(tail(words))), at))
	}
}

// unbound are papers whose text need not end in a sentence.
var unbound = map[string]bool{"docket_sheet": true, "exhibit": true, "transcript": true, "errata": true, "letter": true}

// lowered counts the words that begin in lower case.
func lowered(words []string) int {
	n := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			n++
		}
	}
	return n
}

// prose reports whether the last line, from start on, reads as the beginning of a sentence:
// long enough, mostly in lower case, in a paragraph of such lines.
func prose(body string, start int) bool {
	para := body
	if k := strings.LastIndex(body, "\n\n"); k >= 0 {
		para = body[k+2:]
	}
	words := strings.Fields(para)
	return len(words) >= 14 && lowered(words)*10 >= len(words)*6 && len(strings.Fields(body[start:])) >= 4 && lowered(strings.Fields(body[start:]))*10 >= len(strings.Fields(body[start:]))*6
}

func tail(words []string) string {
	if len(words) > 10 {
		return "… " + strings.Join(words[len(words)-10:], " ")
	}
	return strings.Join(words, " ")
}
