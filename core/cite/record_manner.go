package cite

import "pincite/core/lex"

// A letter or two name the docket in some courts: "D. 12" (D. Mass.), "R. 24-2 at 3"
// (districts of the Sixth Circuit), "R.120 at 6" (Seventh Circuit), "DE 57-1" (S.D.
// Fla.). They are also initials, places and pages of the record, so a bare one is an
// entry only in a paper that somewhere says so beyond doubt.

// usual reports whether the paper somewhere names an entry by the word at token i as
// nothing else would: "D. 12 at 3", "[DE 12]", "R. 24-2 at 5", "R. 24, PageID 345".
func (w *lawScan) usual(i int) bool {
	name := w.text(i)
	if known, seen := w.manner[name]; seen {
		return known
	}
	if w.manner == nil {
		w.manner = map[string]bool{}
	}
	known := false
	for _, k := range w.beginnings() {
		if w.toks[k].len() == len(name) && w.text(int(k)) == name && w.plainEntry(int(k)) {
			known = true
			break
		}
	}
	w.manner[name] = known
	return known
}

// beginnings are the tokens at which a name of the tables may begin, gathered when
// first asked for.
func (w *lawScan) beginnings() []int32 {
	if w.begins == nil {
		w.begins = make([]int32, 0, len(w.toks)/8+1)
		for k := range w.toks {
			if w.toks[k].wake&wakeName != 0 {
				w.begins = append(w.begins, int32(k))
			}
		}
	}
	return w.begins
}

// plainEntry reports whether the letters at token i are beyond doubt those of an entry.
func (w *lawScan) plainEntry(i int) bool {
	if w.glued(i) && !w.is(i-1, '(') && !w.is(i-1, '[') || i > 0 && w.digits(i-1) && w.sameLine(i) || w.initialBefore(i) {
		return false
	}
	k, _, _ := w.entrySign(w.skipDot(i + 1))
	e, entry, att := w.oneEntry(k, false)
	if entry == "" || !w.digits(k) || len(entry) > 4 {
		return false
	}
	if w.entryPage(e) {
		return true
	}
	if w.text(i) == "R" { // a bare number is a page of the record, but 24-2 is none
		return att != "" && len(att) <= 2 && atoi(att) < atoi(entry) && (w.is(e, ']') || w.is(e, ':'))
	}
	return w.is(i-1, '[') && w.is(e, ']') || w.is(i-1, '(') && w.is(e, ')')
}

// entryPage reports whether what stands at token e tells the page of an entry: "at 3",
// ", at PageID #12", "PageID.345", "at ¶ 4".
func (w *lawScan) entryPage(e int) bool {
	if e = w.skip(e, ','); w.word(e, "PageID", "PgID") || w.word(e, "Page") && w.word(e+1, "ID") {
		return true
	}
	if !w.word(e, "at") {
		return false
	}
	return w.digits(e+1) || w.kind(e+1) == lex.Pilcrow || w.word(e+1, "p", "pp", "PageID", "Page", "Pg")
}

// initialBefore reports whether an abbreviation with its full stop or a capitalised
// name stands before token i, which is then more of it: "Fed. R. 4", "John R. 4".
func (w *lawScan) initialBefore(i int) bool {
	if w.is(i-1, '.') {
		return w.glued(i-1) && abbreviated(w.src, w.toks, i-1) && !w.word(i-2, "id", "cf", "g")
	}
	return i > 0 && w.kind(i-1) == lex.Word && w.upper(i-1) && w.sameLine(i) && !inSignal(w.text(i-1)) && !w.word(i-1, "In", "Re")
}

// recordEntry reads an entry by its letter R: "R. 24-2 at 3", "R. 24, Opinion, PageID
// 345", "R. 24-2: Uy Aff., at PageID #372". The pages of a record it leaves alone.
func (w *lawScan) recordEntry(i, j int) int {
	if i > 0 && w.digits(i-1) && w.sameLine(i) || w.dash(i-1) && w.glued(i) || w.initialBefore(i) && !w.is(i-1, ':') || !w.free(i) || w.shortFormBefore(i) {
		return i
	}
	k, signed, plural := w.entrySign(j)
	if !w.digits(k) || len(w.text(k)) > 4 || w.word(i, "Record") && !signed {
		return i
	}
	c := Citation{Kind: Record, Form: "document"}
	e := w.entryList(&c, k, plural)
	if e == k || len(c.Entries) > 0 && !plural {
		return i
	}
	end := w.recordPins(&c, e)
	if end == e {
		end = w.entryGloss(&c, e)
	}
	if !w.entryPage(e) && end == e && !w.usual(i) || w.word(i, "Record") && !w.entryPlace(i, e) {
		return i
	}
	return w.put(c, i, end)
}

// entryGloss reads the name of the paper and the page after its entry: ": Uy Aff., at
// PageID #372", ", Opinion, PageID 345".
func (w *lawScan) entryGloss(c *Citation, e int) int {
	if !w.is(e, ':') && !w.is(e, ',') {
		return e
	}
	for k := e + 1; k < e+10 && (w.kind(k) == lex.Word || w.kind(k) == lex.Number || w.is(k, '.') || w.is(k, '\'') || w.is(k, ',') || w.text(k) == "’"); k++ {
		if !w.is(k, ',') {
			continue
		}
		if !w.upper(e+1) || !w.entryPage(k) {
			return e
		}
		end := w.recordPins(c, k)
		if end > k {
			c.Document = w.plain(e+1, k)
			return end
		}
	}
	return e
}
