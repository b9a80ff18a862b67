package finding

import (
	"strings"

	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
)

// ofPrivacy tells of what FRCP 5.2(a) lets a filing show only in part: social-security and
// account numbers (the last four digits) and dates of birth (the year); and of words under an
// opaque box. Nothing is ever hidden by the program itself.
func ofPrivacy(p Paper, add func(Finding)) {
	for _, c := range p.Text.Covered() {
		add(about("bad_redaction", Error, "Words stand under an opaque box here and can still be read.", c))
	}
	s := p.Text.String()
	for k, t := range p.Prose.Tokens {
		switch w := p.Prose.Words[k]; {
		case t.Kind == lex.Number && len(w) == 3 && t.Start()+11 <= len(s) && socialSecurity(s, t.Start()):
			add(about("personal_identifier", Warning, "This looks like a whole social-security number; a filing may show its last four digits (FRCP 5.2(a)(1)).", span.Span{Start: t.Start(), End: t.Start() + 11}))
		case w == "date" || w == "born" || w == "d" || w == "birth" || w == "birthdate" || w == "dob":
			birth(s, t.Start(), add)
		case w == "account" || w == "acct":
			account(s, t.Start(), add)
		}
	}
}

// socialSecurity reports whether nine digits in the form 123-45-6789 stand at byte i. Numbers
// never issued are left out: area 000, 666 and 9xx, group 00, serial 0000.
func socialSecurity(s string, i int) bool {
	if i > 0 && (isDigit(s[i-1]) || s[i-1] == '-' || s[i-1] == '.' || s[i-1] == '/') || i+11 < len(s) && (isDigit(s[i+11]) || s[i+11] == '-' || s[i+11] == '/') {
		return false
	}
	n := s[i : i+11]
	for k := range 11 {
		if (k == 3 || k == 6) != (n[k] == '-') || k != 3 && k != 6 && !isDigit(n[k]) {
			return false
		}
	}
	return n[:3] != "000" && n[:3] != "666" && n[0] != '9' && n[4:6] != "00" && n[7:] != "0000"
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// birthLabels come before a whole date of birth.
var birthLabels = []string{"date of birth", "born on", "d.o.b.", "birth date", "birthdate", "dob"}

// birth tells of a date of birth with its month and day, whose label may begin at byte at.
func birth(s string, at int, add func(Finding)) {
	l := lowerHead(s[at:], 16)
	for _, label := range birthLabels {
		if !strings.HasPrefix(l, label) {
			continue
		}
		k := at + len(label)
		for k < len(s) && k < at+len(label)+6 && strings.IndexByte(" :.-*\n", s[k]) >= 0 {
			k++
		}
		for _, skip := range []string{"is ", "of ", "was ", "on "} {
			if strings.HasPrefix(s[k:], skip) {
				k += len(skip)
			}
		}
		if d, ok := civil.ReadAt(s, k); ok && !d.NoYear {
			add(about("personal_identifier", Info, "This looks like a whole date of birth; a filing may show the year alone (FRCP 5.2(a)(2)).", span.Span{Start: d.Start, End: d.End}))
		}
		return
	}
}

// account tells of a financial account number of eight digits and more, whose label may begin at byte at.
func account(s string, at int, add func(Finding)) {
	l := lowerHead(s[at:], 24)
	if !strings.HasPrefix(l, "account n") && !strings.HasPrefix(l, "account #") && !strings.HasPrefix(l, "acct. n") && !strings.HasPrefix(l, "acct no") && !strings.HasPrefix(l, "acct #") {
		return
	}
	k := at + 7
	for k < len(s) && k < at+24 && !isDigit(s[k]) {
		k++
	}
	from, n := k, 0
	for k < len(s) && (isDigit(s[k]) || s[k] == '-' && k+1 < len(s) && isDigit(s[k+1])) {
		if isDigit(s[k]) {
			n++
		}
		k++
	}
	if n >= 8 && n <= 19 {
		add(about("personal_identifier", Info, "This looks like a whole account number; a filing may show its last four digits (FRCP 5.2(a)(4)).", span.Span{Start: from, End: k}))
	}
}

// lowerHead is the first n bytes of s in lower case.
func lowerHead(s string, n int) string {
	return strings.ToLower(s[:min(n, len(s))])
}
