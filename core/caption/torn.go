package caption

import (
	"strings"
	"unicode"
)

// torn reports whether s is what a scan made of print: marks that no name holds,
// or figures in the midst of letters. It must never become a party.
func torn(s string) bool {
	if strings.Contains(s, "##") {
		return true
	}
	for _, r := range s {
		switch r {
		case '~', '^', '·', '?', '!', '`', '\\', '|', '<', '>', '=', '»', '«', '•', '■', '{', '}', '%', '¢', '£', '°', '¥', '™', '®', '©', '+', '�':
			return true
		}
	}
	for _, f := range strings.Fields(s) {
		if tornWord(strings.Trim(f, ".,;:()'’\"“”*")) {
			return true
		}
	}
	return false
}

// untorn is what stands whole before the torn words of s, up to the last comma
// before them; "" if nothing does.
func untorn(s string) string {
	for i, at := 0, 0; i < len(s); {
		n := strings.IndexByte(s[i:], ' ')
		end := len(s)
		if n >= 0 {
			end = i + n
		}
		if torn(s[i:end]) {
			if at > 3 && !torn(s[:at]) {
				return s[:at]
			}
			return ""
		}
		if end > i && s[end-1] == ',' {
			at = end
		}
		for i = end; i < len(s) && s[i] == ' '; i++ {
		}
	}
	return s
}

// tornWord reports whether letters and figures change places in w more than a
// number with its letter does: "92Kb1417", "T:xn1a4ss", not "3M", "F-150", "T2".
func tornWord(w string) bool {
	turns, last, letters, run := 0, 0, 0, 0
	capitals := false
	for _, r := range w {
		kind := 0
		switch {
		case unicode.IsLetter(r):
			kind = 1
			letters++
			if unicode.IsUpper(r) {
				capitals = true
			}
			if run++; run > 24 || run > 18 && !capitals {
				return true // a line run together
			}
		case unicode.IsDigit(r):
			kind = 2
		case r == '-' || r == '/': // parts of a number
			last, run = 0, 0
			continue
		default:
			run = 0
			continue
		}
		if last != 0 && kind != last {
			turns++
		}
		last = kind
	}
	return turns >= 2 && letters >= 2 && !strings.HasSuffix(w, "st") && !strings.HasSuffix(w, "th")
}

// reprintWords are the words of reprints, of indexes and of forms that stand near
// a caption and in no party's name, without their spaces.
var reprintWords = [...]string{"mostcited", "attorneysandlawfirms", "citeas", "leagle.com", "lexisnexis", "westlaw", "heinonline", "foreducationaluse", "documentprovidedby", "notreportedin", "headnote", "synopsis", "pleadingsandfilings", "subsequenthistory", "priorhistory", "mostcitedcases", "keynumber", "allrightsreserved", "casesthatcite", "onlythe", "advancesheets", "onlinelibrary"}

// reprintLine reports whether a line is a reprint's own and not the paper's.
func reprintLine(s string) bool {
	var buf [96]byte
	n := 0
	for i := 0; i < len(s) && n < len(buf); i++ {
		switch c := s[i]; {
		case c == ' ' || c == '\t':
		case c >= 'A' && c <= 'Z':
			buf[n] = c | 0x20
			n++
		default:
			buf[n] = c
			n++
		}
	}
	flat := string(buf[:n])
	for _, w := range reprintWords {
		if strings.Contains(flat, w) {
			return true
		}
	}
	if strings.Contains(flat, "statesdistrictcourt") || strings.Contains(flat, "statescourtof") {
		if low := strings.ToLower(s); strings.Contains(low, "statesdistrictcourt") || strings.Contains(low, "statescourtof") {
			return true // run together
		}
	}
	if flat != "" && isDigit(flat[0]) && strings.HasSuffix(flat, "reports") && len(flat) < 32 {
		return true // "296 Nebraska Reports"
	}
	if page, ok := strings.CutPrefix(flat, "page"); ok && page != "" && isDigit(page[0]) || flat != "" && isDigit(flat[0]) && strings.HasSuffix(flat, "documents") {
		return true
	}
	return strings.HasPrefix(flat, "[") && len(flat) > 2 && isDigit(flat[1]) // a headnote's number
}

// unglued parts capital words that a reprint has run together: "MaryDEAN" is
// "Mary DEAN", "ThomasA.COUGHLINIII" is "Thomas A. COUGHLIN III".
func unglued(s string) string {
	if len(s) > 300 || !gluedSomewhere(s) {
		return s
	}
	var b strings.Builder
	rs := []rune(s)
	start := 0 // of the word
	for i, r := range rs {
		if !unicode.IsLetter(r) && r != '.' {
			start = i + 1
		}
		if i > start && unicode.IsUpper(r) {
			prev := rs[i-1]
			capsRun := i+1 < len(rs) && (unicode.IsUpper(rs[i+1]) || rs[i+1] == '.' && i-start >= 3)
			switch {
			case unicode.IsLower(prev) && unicode.IsLower(rs[start+1]) && !particle(string(rs[start:i])) && capsRun:
				b.WriteByte(' ')
				start = i
			case prev == '.' && i-start == 2 && i+2 < len(rs) && unicode.IsLetter(rs[i+1]) && unicode.IsLetter(rs[i+2]):
				b.WriteByte(' ')
				start = i
			}
		}
		b.WriteRune(r)
	}
	out := b.String()
	for _, n := range [...]string{"III", "IV", "JR."} {
		if w, ok := strings.CutSuffix(out, n); ok && len(w) > 4 && upper(w[len(w)-4:]) && isLetter(w[len(w)-1]) {
			out = w + " " + n
		}
	}
	return out
}

// gluedSomewhere reports whether a small letter meets a capital within a word of s,
// a particle's aside, or an initial its name.
func gluedSomewhere(s string) bool {
	for _, f := range strings.Fields(s) {
		if len(f) > 4 && f[1] == '.' && upper(f) && loneCapital(f[:1]) && isLetter(f[2]) && isLetter(f[3]) {
			return true // "J.EWING"
		}
		for i := 1; i < len(f); i++ {
			if f[i] < 'A' || f[i] > 'Z' || f[i-1] < 'a' || f[i-1] > 'z' {
				continue
			}
			k := i
			for k > 0 && isLetter(f[k-1]) {
				k--
			}
			if !particle(f[k:i]) && (i-k >= 3 && i+1 < len(f) && (f[i+1] >= 'A' && f[i+1] <= 'Z' || f[i+1] == '.')) {
				return true
			}
		}
	}
	return false
}

// particle reports whether w is the beginning of a surname that a capital follows.
func particle(w string) bool {
	switch w {
	case "Mc", "Mac", "De", "Del", "Della", "La", "Le", "Van", "Von", "Fitz", "Di", "Da", "Du", "St", "O", "D", "Des", "Dos", "El", "Al", "Vander", "Vanden", "Ver", "Ten":
		return true
	}
	return false
}

// doubledMargin reports whether a good many lines of s begin with letters printed
// twice over, as a court's name down the margin comes out that was drawn twice:
// "tt", "uu", "StSt".
func doubledMargin(s string) bool {
	n, lines := 0, 0
	for len(s) > 0 && lines < 160 && n < 6 {
		l, rest, _ := strings.Cut(s, "\n")
		s = rest
		lines++
		if cutDoubled(l) != l {
			n++
		}
	}
	return n >= 6
}

// cutDoubled is a line without the doubled letters at its start.
func cutDoubled(l string) string {
	for n := 0; n < 4; n++ {
		t := strings.TrimLeft(l, " \t")
		w, rest, _ := strings.Cut(t, " ")
		if next, after, _ := strings.Cut(strings.TrimLeft(rest, " "), " "); next == w && len(w) < 6 && w != "" && isLetter(w[0]) {
			l = after // "ct ct"
			continue
		}
		bare := strings.TrimRight(w, "0123456789")
		if len(bare) < 2 || len(bare) > 16 || strings.Trim(bare, "IVX") == "" || !twiceOver(bare) {
			return l
		}
		l = rest
	}
	return l
}

// cutScraps is a line without the scraps of a doubled margin and the line number
// behind them: "strict strict  14 CEDAR COUNTY,".
func cutScraps(l string) string {
	f := strings.Fields(l)
	if len(f) < 4 || f[0] != f[1] || f[0] != strings.ToLower(f[0]) || len(f[2]) > 4 || !isAllDigits(f[2]) {
		return l
	}
	i := strings.Index(l, f[2])
	return l[i+len(f[2]):]
}

// twiceOver reports whether w is made of pieces that each stand twice: "StSt", "ttoo".
func twiceOver(w string) bool {
	if w == "" {
		return true
	}
	for n := 1; n <= len(w)/2; n++ {
		if isLetter(w[0]) && w[:n] == w[n:2*n] && twiceOver(w[2*n:]) {
			return true
		}
	}
	return false
}

// batesNumber reports whether s is the number that a production or an archive
// stamps on a page: "NH-DC-001-011", "DEF0001234".
func batesNumber(s string) bool {
	digits, capitals := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case c >= 'A' && c <= 'Z' && (digits == 0 || !isDigit(s[i-1])):
			capitals++
		case c == '-' || c == '_':
		default:
			return false
		}
	}
	return digits >= 4 && capitals >= 2
}

// citeLine reports whether s is a report's volume, name and page and no more, as a
// reprint sets them over a caption: "12 Ohio App. 34".
func citeLine(s string) bool {
	if len(s) > 48 || len(s) < 6 || !isDigit(s[0]) {
		return false
	}
	f := strings.Fields(strings.TrimRight(s, ".,;"))
	if len(f) < 3 || len(f) > 8 || len(f[0]) > 4 || !isAllDigits(f[0]) {
		return false
	}
	point := false
	for _, w := range f[1:] {
		point = point || strings.Contains(w, ".") || upper(w)
	}
	last := strings.TrimLeft(f[len(f)-1], "0123456789")
	return point && last == "" && f[1][0] >= 'A' && f[1][0] <= 'Z'
}

// districtCite reports whether s is a district court as reporters abbreviate it,
// alone: "S.D. New York.", "D. Puerto Rico."
func districtCite(s string) bool {
	t := strings.TrimRight(strings.ReplaceAll(s, " ", ""), ".,")
	if len(t) > 3 && strings.IndexByte("NSEWMC", t[0]) >= 0 && t[1] == '.' {
		t = t[2:]
	}
	t, ok := strings.CutPrefix(t, "D.")
	if !ok || t == "" {
		return false
	}
	for _, st := range squeezedStates() {
		if strings.EqualFold(t, st.squeezed) {
			return true
		}
	}
	return false
}
