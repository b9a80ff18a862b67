package cite

import (
	"strings"

	"pincite/core/lex"
)

// proseWords are papers whose name is a word of prose too: only with a page, and only
// where the record is cited, do they cite it ("(Order at 3)", "April 8 Order at 2:10-13").
var proseWords = []string{"Order", "Court Order", "Op. & Order", "Mem. & Order", "Motion", "Brief", "Response", "Opposition", "Memorandum", "Objections", "Objection", "Facts", "Information", "Traverse", "Minute Order", "Min. Order", "Text Order", "Paperless Order", "Electronic Order", "Minute Entry", "Min. Entry", "Text Entry"}

// prosePaper reads a paper of proseWords at tokens [i, j).
func (w *lawScan) prosePaper(i, j int) int {
	if w.word(i, "Minute", "Min", "Text", "Paperless", "Electronic") {
		if e := w.docketText(i, j); e > i {
			return e
		}
	}
	if w.is(j, ',') && w.word(j+1, "p", "pp") { // Brief, p. 28
		j++
	}
	if !(w.word(j, "at") && w.digits(j+1) || w.kind(j) == lex.Pilcrow || w.word(j, "p", "pp") && w.is(j+1, '.')) || !w.free(i) || w.shortFormBefore(i) {
		return i
	}
	c := Citation{Kind: Record, Form: "document"}
	start := w.dateAhead(w.paperOwner(i, w.plain(i, j)))
	end := w.addPin(&c, j, j)
	if end == j || w.word(end, "a", "p", "am", "pm", "noon") || !w.recordPlace(start, end) {
		return i
	}
	c.Document = strings.TrimRight(w.plain(start, j), ",")
	return w.put(c, start, w.entryBehind(&c, end, j))
}

// briefPages reads a brief with its page as the Supreme Court cites it, without a sign:
// "Brief for Respondent 36", "Reply Brief 3", "Brief for United States as Amicus Curiae
// 14-15" (Reporter of Decisions' style). name is what tokens [i, j) print.
func (w *lawScan) briefPages(i, j int, name string) int {
	if !wordIn(w.text(j-1), "for", "of") && !strings.HasPrefix(name, "Brief ") && !strings.HasPrefix(name, "Br. ") && !strings.HasPrefix(name, "Reply Brief") || !w.free(i) {
		return i
	}
	k, signed := j, false
	for n := 0; n < 32 && (!w.digits(k) || w.is(k-1, '.') && w.word(k-2, "No", "T")); n++ { // O. T. 1952, No. 191
		switch {
		case w.digits(k):
		case w.word(k, "at", "p", "pp") && (w.digits(k+1) || w.is(k+1, '.') && w.digits(k+2)):
			k, signed = w.skipDot(k+1), true
			continue
		case w.word(k, "in") && w.word(k+1, "No", "Nos"):
			e, num := w.dashNumber(w.skipDot(k + 2))
			if num == "" {
				return i
			}
			k = e
			continue
		case w.kind(k) == lex.Word && (w.upper(k) || wordIn(w.text(k), "of", "the", "and", "et", "al", "as", "in", "for", "on", "by", "s", "v")):
		case w.is(k, '.') && w.glued(k), w.is(k, ','), w.is(k, '&'), w.is(k, '\''), w.dash(k), w.text(k) == "’":
		default:
			return i
		}
		k++
	}
	if e := w.pageRange(k); !w.digits(k) || len(w.text(k)) > 3 || w.monthWord(k-1) || e == k || w.is(k-1, ',') && k-1 == j || !signed && !w.recordPlace(i, e) || w.is(e, ',') && w.digits(e+1) && len(w.text(e+1)) == 4 {
		return i
	}
	name = w.plain(i, k)
	for _, sign := range []string{" at", " pp.", " p."} {
		name = strings.TrimSuffix(name, sign)
	}
	c := Citation{Kind: Record, Form: "document", Document: strings.TrimRight(name, ", ")}
	end := w.barePins(&c, k)
	return w.put(c, i, w.entryBehind(&c, end, k))
}

// testimonyOf reads "Test. of Dr. Smith", with a pin or, of a transcript not yet made,
// without; "Test." is tokens [i, j).
func (w *lawScan) testimonyOf(i, j int) int {
	if !w.is(j-1, '.') || !w.word(j, "of") {
		return i
	}
	k := j + 1
	if w.word(k, "Dr", "Mr", "Ms", "Mrs", "Prof", "Det", "Sgt", "Lt", "Ofc") {
		k = w.skipDot(k + 1)
	}
	e := k
	for e < k+4 && w.kind(e) == lex.Word && w.upper(e) && !(e > k && w.is(e-1, '.')) {
		e++
		if len(w.text(e-1)) == 1 && w.is(e, '.') && w.glued(e) && w.upper(e+1) { // an initial
			e++
		}
	}
	if e == k {
		return i
	}
	c := Citation{Kind: Record, Form: "transcript", Document: w.plain(i, e)}
	end := w.recordPins(&c, e)
	return w.put(c, i, w.entryBehind(&c, end, e))
}

// docketText reads an order that is only a line of the docket, named by its date:
// "Minute Order (Apr. 19, 2025)", "Text Order dated May 3, 2019" (D.D.C., N.D.N.Y.).
func (w *lawScan) docketText(i, j int) int {
	k := j
	if w.is(k, '(') || w.word(k, "of", "dated") {
		k++
	}
	e := w.dateEnd(k)
	if w.is(k-1, '(') && e > k {
		if !w.is(e, ')') {
			return i
		}
		e++
	}
	if k == j || e == k || !w.free(i) {
		return i
	}
	c := Citation{Kind: Record, Form: "docket", Document: w.plain(i, j)}
	return w.put(c, i, w.recordPins(&c, e))
}

// recordPlace reports whether tokens [start, end) stand as a citation sentence or clause
// does: behind a bracket, a signal, a semicolon or the end of a sentence, and closed.
func (w *lawScan) recordPlace(start, end int) bool {
	p := start - 1
	before := w.kind(p) == lex.Paragraph || w.is(p, '(') || w.is(p, '[') || w.is(p, ';') || w.is(p, '.') || w.is(p, ')') || w.is(p, ']') || w.is(p, '"') || strings.HasPrefix(w.text(p), "”") ||
		w.digits(p) && (w.glued(p) || w.lineStart(p)) || inSignal(w.text(p)) && !w.word(p, "and", "with", "but", "generally") || w.word(p, "generally", "citing", "quoting") || w.is(p, ',') && w.word(p-1, "g")
	if !before {
		return false
	}
	return w.kind(end) == lex.Paragraph || w.is(end, '.') || w.is(end, ')') || w.is(end, ']') || w.is(end, ';') || w.is(end, ',') || w.is(end, '(') || w.is(end, '[') || w.text(end) == "—"
}

// lineStart reports whether token p is the first of its line.
func (w *lawScan) lineStart(p int) bool {
	return p == 0 || w.kind(p-1) == lex.Paragraph || strings.Contains(w.src[w.toks[p-1].end():w.toks[p].start()], "\n")
}

// answered is where the paper begins that answers the one at token start: "Def.'s Resp.
// to Pl.'s SMF ¶ 4", "Opp'n to Mot. at 3"; start without one.
func (w *lawScan) answered(start int) int {
	if !w.word(start-1, "to") || w.upper(start-1) {
		return start
	}
	k := start - 2
	if w.is(k, '.') && w.glued(k) {
		k--
	}
	if w.word(k, "n") && (w.is(k-1, '\'') || w.text(k-1) == "’") && w.glued(k) { // Opp'n
		k -= 2
	}
	if !w.upper(k) || !w.word(k, "Resp", "Response", "Responses", "Opp", "Opposition", "Obj", "Objs", "Objections", "Reply", "Replies", "Ans", "Answer") || !w.free(k) {
		return start
	}
	return w.paperOwner(k, "Resp.")
}
