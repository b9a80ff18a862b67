package law

import "slices"

// A ReporterMatch is an abbreviation that stands in a text.
type ReporterMatch struct {
	End   int // byte offset behind it, its last point included
	group int32
	Bare  bool // some edition it may mean is cited without a volume
}

const maxReporterBytes = 120 // no spelling is longer, spaces and line breaks included

// MatchReporters appends to out every abbreviation of the table that begins at
// byte i of s, shortest first. It reads at most 120 bytes and allocates nothing.
func MatchReporters(s string, i int, out []ReporterMatch) []ReporterMatch {
	return reportersTable().match(s, i, out, false)
}

// MatchBareReporters appends to out those abbreviations that begin at byte i of s which
// some edition prints without a volume; others may be among them.
func MatchBareReporters(s string, i int, out []ReporterMatch) []ReporterMatch {
	return reportersTable().match(s, i, out, true)
}

// maxBreaks is how many line breaks an abbreviation may stand over: one, or those of the
// blank line that copies of a page set between two lines.
const maxBreaks = 3

func (t *reporterTable) match(s string, i int, out []ReporterMatch, bare bool) []ReporterMatch {
	n := t.root[s[i]]
	if n == 0 || bare && !t.nodes[n].bareOn {
		return out
	}
	first := keySymbol(keyByte[s[i]]) * keySymbols
	end := min(len(s), i+maxReporterBytes)
	breaks := 0
	for i++; ; i++ {
		if g := t.nodes[n].group; g != 0 && !(i < len(s) && wordByte(s[i]) && wordByte(s[i-1])) {
			e := i
			if e < len(s) && s[e] == '.' {
				e++
			}
			out = append(out, ReporterMatch{e, g - 1, t.nodes[n].bare})
		}
	skip:
		for i < end {
			switch c := s[i]; {
			case keyByte[c] > 1:
				break skip
			case c == 0xE2 && i+2 < end && s[i+1] == 0x80 && (s[i+2] == 0x99 || s[i+2] == 0x98 || s[i+2] == 0x90 || s[i+2] == 0x91):
				i += 3 // ’ ‘ ‐ ‑
			case c == 0xC2 && i+1 < end && (s[i+1] == 0xA0 || s[i+1] == 0xAD):
				i += 2 // no-break space, soft hyphen
			case keyByte[c] == 0:
				return out
			case c == '\n':
				if breaks++; breaks > maxBreaks {
					return out
				}
				i++
			default:
				i++
			}
		}
		if i >= end {
			return out
		}
		if first >= 0 {
			n, first = t.second[first+keySymbol(keyByte[s[i]])], -1
		} else {
			n = t.step(n, keyByte[s[i]])
		}
		if n == 0 || bare && !t.nodes[n].bareOn {
			return out
		}
	}
}

func (t *reporterTable) step(n int32, c byte) int32 {
	nd := &t.nodes[n]
	for _, e := range t.edges[nd.first : nd.first+nd.n] {
		if e.b == c {
			return e.to
		}
	}
	return 0
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// Readings are the editions that the match may mean, as printed is the text of
// it, the closest spelling first. At equal closeness an edition's own
// abbreviation goes before a variation.
func (m ReporterMatch) Readings(printed string) []Reading {
	t := reportersTable()
	var buf [48]byte
	p := appendSqueezed(buf[:0], printed)
	spellings := t.groups[m.group]
	out := make([]Reading, 0, len(spellings))
	for i := range spellings {
		s := &spellings[i]
		fit := FitCase
		switch {
		case s.worn:
			fit = FitWorn
		case s.text == string(p) || len(p) > 3 && p[len(p)-1] == '.' && s.text == string(p[:len(p)-1]):
			fit = FitExact
		case SameBut(s.text, p, isPoint):
			fit = FitPoints
		}
		out = appendReading(out, Reading{int(s.row), s.canonical, fit})
	}
	slices.SortStableFunc(out, func(a, b Reading) int {
		if a.Fit != b.Fit {
			return int(a.Fit) - int(b.Fit)
		}
		if a.Canonical != b.Canonical {
			if a.Canonical {
				return -1
			}
			return 1
		}
		return 0
	})
	return out
}

// appendReading keeps the better of two readings of one row.
func appendReading(rs []Reading, r Reading) []Reading {
	for i, o := range rs {
		if o.Row != r.Row {
			continue
		}
		if r.Fit < o.Fit || r.Fit == o.Fit && r.Canonical {
			rs[i] = r
		}
		return rs
	}
	return append(rs, r)
}

// SameBut reports whether a and b are alike but for the bytes that passed is true of.
func SameBut[B string | []byte](a string, b B, passed func(byte) bool) bool {
	i, j := 0, 0
	for {
		for i < len(a) && passed(a[i]) {
			i++
		}
		for j < len(b) && passed(b[j]) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i++
		j++
	}
}

func isPoint(c byte) bool { return c == '.' || c == '\'' || c == ',' || c == '-' }
