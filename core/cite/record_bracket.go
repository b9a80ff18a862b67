package cite

import (
	"strings"

	"pincite/core/lex"
)

// bracketEntry reads a bare docket entry in brackets: "[36]", "[12-3]". The brackets
// are part of it, as nothing else marks it (Bluebook B17 has none; D. Ariz., W.D. Mo. style).
func (w *lawScan) bracketEntry(i int) int {
	j := i + 1
	if w.is(j, '#') {
		j++
	}
	e, entry, att := w.oneEntry(j, false)
	if entry == "" || !w.digits(j) || w.volumeBefore(i) { // 473 U.S. [159] at 167
		return i
	}
	c := Citation{Kind: Record, Form: "docket", Entry: entry, Attachment: att, Confidence: 0.8}
	if !w.is(e, ']') {
		if !w.word(e, "at") && !w.is(e, ',') {
			return i
		}
		if e = w.recordPins(&c, e); !w.is(e, ']') {
			return i
		}
	}
	if len(entry) > 4 || len(entry) == 4 && entry[0] != '0' && w.yearLike(entry) && att == "" && j == i+1 {
		return i // [2008] is a year
	}
	end := e + 1
	if m := w.skip(end, ','); len(c.Pins) == 0 && w.word(m, "at", "p", "pp", "pg") { // [15] at 3
		end = w.recordPins(&c, end)
	}
	if !w.bracketPlace(i, e, len(c.Pins) > 0 || j > i+1) {
		return i
	}
	return w.put(c, i, end)
}

func (w *lawScan) yearLike(s string) bool { return s >= "1700" && s <= "2099" }

// bracketPlace reports whether the bracketed number stands as a docket entry: right
// after the name of a filing, or at the end of a clause after a word. A number put
// into a quotation is followed by the word it counts.
func (w *lawScan) bracketPlace(i, e int, sure bool) bool {
	if w.glued(i) || w.glued(e+1) && (w.kind(e+1) == lex.Word || w.kind(e+1) == lex.Number || w.is(e+1, '(')) {
		return false
	}
	if sure {
		return true
	}
	k := i - 1
	if w.is(k, '*') || w.is(k, ',') || w.text(k) == "”" || w.is(k, '"') {
		k--
	}
	if w.kind(k) != lex.Word {
		return false
	}
	if filingWords.has(foldName(w.text(k))) {
		return true
	}
	ends := w.is(e+1, '.') || w.is(e+1, ',') || w.is(e+1, ';') || w.is(e+1, ')') || w.kind(e+1) == lex.Paragraph
	return ends && !w.upper(k) && len(w.text(k)) > 2 && !beforeNumber.has(foldName(w.text(k)))
}

// filingWords name what is filed.
var filingWords = wordSet(`motion motions order report recommendation complaint answer memorandum brief response reply objections objection
	opposition petition notice application affidavit declaration stipulation judgment opinion request docs mot compl statement
	suggestions letter minutes transcript dismiss strike compel remand stay denied granted quash decision decisions`)

// beforeNumber are words that a number inside a quotation may follow.
var beforeNumber = wordSet(`the and for with about than within rule section page paragraph footnote note article title chapter part
	least most over under only over nearly some all any count claim vol volume item form step table figure from through until since`)

// hashEntry reads "(#12)" and "(# 36 at 4)".
func (w *lawScan) hashEntry(i int) int {
	if !w.is(i-1, '(') || !w.free(i) {
		return i
	}
	e, entry, att := w.oneEntry(i+1, false)
	if entry == "" || !w.digits(i+1) {
		return i
	}
	c := Citation{Kind: Record, Form: "docket", Entry: entry, Attachment: att, Confidence: 0.85}
	e = w.recordPins(&c, e)
	if !w.is(e, ')') && !w.is(e, '.') && !w.is(e, ';') && !w.is(e, ',') {
		return i
	}
	return w.put(c, i, e)
}

// gluedAppendix reads a name and its number in one word: "(JA12-15)", "Appx45", an
// exhibit "(PX3 at 4)", a volume of a transcript "(2RT 34)".
func (w *lawScan) gluedAppendix(i int) int {
	s := w.text(i)
	if n := digitsAhead(s); n > 0 && n <= 2 && wordIn(s[n:], "CT", "RT", "CR", "RR") && w.digits(i+1) {
		c := Citation{Kind: Record, Form: "transcript", Document: s}
		if e := w.barePins(&c, i+1); e > i+1 && w.recordPlace(i, e) {
			return w.put(c, i, e)
		}
		return i
	}
	n := 0
	for n < len(s) && ('A' <= s[n] && s[n] <= 'Z' || 'a' <= s[n] && s[n] <= 'z') {
		n++
	}
	if n == len(s) || digitsAhead(s[n:]) != len(s)-n || !w.is(i-1, '(') && !w.is(i-1, ';') && !w.word(i-1, "See", "see", "at") {
		return i
	}
	if len(s)-n <= 3 && wordIn(s[:n], "PX", "DX", "GX", "JX", "PTX", "DTX", "JTX") {
		c := Citation{Kind: Record, Form: "exhibit", Document: s}
		return w.put(c, i, w.recordPins(&c, i+1))
	}
	if len(s)-n > 4 && !strings.HasSuffix(s[:n], "Appx") || len(s)-n > 5 || !wordIn(s[:n], "JA", "SA", "SJA", "RA", "AR", "ADD", "SPA", "GA", "DA", "PA", "Appx", "SAppx") {
		return i
	}
	e := i + 1
	if w.dash(e) && w.glued(e) && w.glued(e+1) {
		e += 2
	}
	if !w.is(e, ')') && !w.is(e, '.') && !w.is(e, ';') && !w.is(e, ',') {
		return i
	}
	c := Citation{Kind: Record, Form: "appendix", Document: s[:n], Pins: []string{w.plain(i, e)[n:]}}
	return w.put(c, i, e)
}

// statementPilcrow reads "Def. 56.1 ¶ 4" at the pilcrow: the statement of facts that
// a local rule 56.1 asks for.
func (w *lawScan) statementPilcrow(i int) int {
	if w.text(i-1) != "1" || !w.is(i-2, '.') || w.text(i-3) != "56" || !w.glued(i-1) || !w.glued(i-2) || !w.free(i-3) {
		return i
	}
	start := w.paperOwner(i-3, "56.1")
	if w.word(start-1, "Rule", "R") && w.free(start-1) {
		start--
	}
	e := w.pinEnd(i)
	if e == i {
		return i
	}
	return w.put(Citation{Kind: Record, Form: "document", Document: w.plain(start, i), Pins: []string{w.plain(i, e)}}, start, e)
}

// paperAhead is the token where the name of the paper begins whose entry is at
// token i: "(Order at 4, ECF No. 44)", "(Mot. Summ. J., ECF No. 46)". The name must
// fill the parenthesis, but for a signal.
func (w *lawScan) paperAhead(i int) int {
	if !w.is(i-1, ',') {
		return i
	}
	k, letters := i-1, false
	for n := 0; n < 18 && w.free(k-1); n++ {
		p := k - 1
		s := w.text(p)
		switch w.kind(p) {
		case lex.Word:
			if f := foldName(s); signalWord(f) && !wordIn(f, "at", "in", "of", "to", "on", "and", "the", "his", "her", "their", "with", "from") || wordIn(f, "generally") {
				if w.upper(k) && letters && (w.is(p-1, '(') || w.word(p-1, "See", "see", "also") || w.upper(p) && i-k < 9 && (w.is(p-1, '.') || w.kind(p-1) == lex.Paragraph || strings.HasPrefix(w.text(p-1), "”"))) {
					return k
				}
				return i
			}
			if w.upper(p) {
				letters = true
			} else if !wordIn(s, "at", "of", "to", "for", "in", "on", "and", "the", "s", "p", "pp", "n", "ex") {
				return i
			}
		case lex.Number, lex.Alnum, lex.Pilcrow:
		case lex.Mark:
			if s == "(" {
				if letters && w.upper(k) {
					return k
				}
				return i
			}
			if !(s == "." && w.glued(p)) && s != "'" && s != "’" && s != "&" && s != ":" && !w.dash(p) && s != "," && s != "#" {
				return i
			}
		default:
			return i
		}
		k = p
	}
	return i
}

// documentName is the name of the paper in tokens [start, end), with the pin after
// its "at" or "¶" put into c.
func (w *lawScan) documentName(c *Citation, start, end int) string {
	for k := start + 1; k < end; k++ {
		if w.word(k, "at") || w.kind(k) == lex.Pilcrow {
			if e := w.pinEnd(k); e == end {
				from := k
				if w.word(k, "at") {
					from++
				}
				c.Pins = append([]string{w.plain(from, end)}, c.Pins...)
				return strings.TrimRight(w.plain(start, k), ", ")
			}
		}
	}
	return w.plain(start, end)
}
