package cite

import "pincite/core/lex"

// bracketEntry reads a bare docket entry in brackets: "[36]", "[12-3]". The brackets
// are part of it, as nothing else marks it (Bluebook B17 has none; D. Ariz., W.D. Mo. style).
func (w *lawScan) bracketEntry(i int) int {
	j := i + 1
	if w.is(j, '#') {
		j++
	}
	e, entry, att := w.oneEntry(j, false)
	if entry == "" || !w.digits(j) {
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
	if filingWords[foldName(w.text(k))] {
		return true
	}
	ends := w.is(e+1, '.') || w.is(e+1, ',') || w.is(e+1, ';') || w.is(e+1, ')') || w.kind(e+1) == lex.Paragraph
	return ends && !w.upper(k) && len(w.text(k)) > 2 && !beforeNumber[foldName(w.text(k))]
}

// filingWords name what is filed.
var filingWords = wordSet(`motion motions order report recommendation complaint answer memorandum brief response reply objections objection
	opposition petition notice application affidavit declaration stipulation judgment opinion request docs mot compl statement
	suggestions letter minutes transcript dismiss strike compel remand stay denied granted quash decision decisions`)

// beforeNumber are words that a number inside a quotation may follow.
var beforeNumber = wordSet(`the and for with about than within rule section page paragraph footnote note article title chapter part
	least most over under only over nearly some all any count claim vol volume item form step table figure from through until since`)
