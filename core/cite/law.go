package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// findLaw is every citation of src that is no case: statutes, regulations,
// constitutions, rules, legislative papers, secondary sources and the record.
// Sorted by Core.Start; cores do not overlap; index fields are None. What a bare
// section or rule belongs to is left to resolve, and so are signals and
// parentheses to the caller.
//
// One pass over the tokens: a section sign, a capitalised word that begins a name
// of the tables, or one of a few plain words wakes a small reader that looks a few
// tokens to either side.
func findLaw(src string, toks []token, shelf *shelf) []*Citation {
	w := &lawScan{src: src, toks: withoutSpacing(src, toks), shelf: shelf, names: lawNames(), state: map[string]int{}, sets: map[string]int{}}
	w.closeInsets()
	for i, toks := 0, w.toks; i < len(toks); {
		if toks[i].wake&(wakeLaw|wakeName) == 0 {
			i++
		} else if j := w.at(i); j > i {
			i = j
		} else {
			i++
		}
	}
	w.settle()
	w.settleHome()
	w.settleRules()
	w.settleArticles()
	w.trimNoteMarks()
	return w.dropPrivate()
}

// withoutSpacing leaves out the paragraph breaks of a paper whose every line is
// followed by a blank one: there they part lines, not paragraphs.
func withoutSpacing(src string, toks []token) []token {
	breaks := 0
	for i := range toks {
		if i == 1500 && (breaks < 25 || toks[i].start()/breaks > 200) {
			return toks
		}
		if toks[i].kind == lex.Paragraph {
			breaks++
		}
	}
	if breaks < 25 || len(src)/breaks > 110 || strings.Count(src, "\n") > 3*breaks {
		return toks
	}
	out := make([]token, 0, len(toks)-breaks)
	for _, t := range toks {
		if t.kind != lex.Paragraph {
			out = append(out, t)
		}
	}
	return out
}

// A lawScan is one pass.
type lawScan struct {
	src   string
	toks  []token
	names *nameTrie
	out   []*Citation
	shelf *shelf         // where they are made
	open  []openName     // citations whose code several states share
	state map[string]int // how often each state's law is cited by a full name

	where    map[string]int       // see opening
	head     string               // the opening, folded
	sets     map[string]int       // how often each body of rules is named, with or without a number
	private  map[string]bool      // numbers of sections of a contract
	aliases  map[string]*law.Code // see alias
	books    map[string]*Citation // see knowBook
	articles map[string]bool      // articles of codes cited with their code
	decision int                  // see initialDecision; 0 = not looked yet
	court    *string              // see homeState; nil until asked
	home     homeLaw              // the law the paper says its bare sections and rules are of
	manner   map[string]bool      // letters that name the docket in this paper; see usual
	begins   []int32              // see beginnings
	spaced   bool                 // reading a code whose style parts subsections by spaces
	apart    bool                 // a code was cited in that style: "Labor Law § 240 (1)"
}

// An openName is a citation that more than one row of a table may mean.
type openName struct {
	cite int
	rows []int32
}

// at reads what begins at token i and gives the token to go on from; i if nothing.
func (w *lawScan) at(i int) int {
	t := &w.toks[i]
	switch t.kind {
	case lex.Word:
		if t.lead <= 'Z' || lawWords.has(w.text(i)) {
			return w.name(i)
		}
	case lex.Section:
		return w.sectionSign(i)
	case lex.Alnum:
		if j := w.gluedAppendix(i); j > i {
			return j
		}
		if j := w.gluedCode(i); j > i {
			return j
		}
		return w.name(i)
	case lex.Pilcrow:
		return w.statementPilcrow(i)
	case lex.Mark:
		switch t.lead {
		case '[':
			return w.bracketEntry(i)
		case '#':
			return w.hashEntry(i)
		case '(':
			if w.digits(i - 1) {
				return w.bookPage(i)
			}
		}
		if m := w.text(i); m == "'" || m == "’" {
			return w.patentShort(i)
		}
	}
	return i
}

// name reads the name at token i and hands over to its family's reader.
func (w *lawScan) name(i int) int {
	node, end := w.match(i)
	if node == nil {
		return i
	}
	if c := w.toks[i].lead; 'a' <= c && c <= 'z' && node.family != famKeyword && node.family != famEntry && node.family != famPaper {
		return i
	}
	if w.is(i-1, '.') && w.glued(i) && node.caps && node.family != famKeyword { // the end of other initials: F.D.I.C.
		return i
	}
	if node.journal > 0 && w.digits(i-1) && w.digits(end) && node.family != famJournal {
		if j := w.journal(i, end, node.journal-1); j > i {
			return j
		}
	}
	if w.dash(i+1) && w.glued(i+1) && !hasLower(w.text(i)) {
		c := Citation{Kind: Record, Form: "appendix"}
		if j := w.excerpt(&c, i, i+1, w.text(i)); j > i+1 { // 3-ER-512
			return j
		}
	}
	had := len(w.out)
	j := w.read(node, i, end)
	if len(w.out) == had && node.paper > 0 && node.family != famPaper {
		return max(j, w.paper(i, end, paperWords[node.paper-1]))
	}
	return j
}

// read hands the name at tokens [i, end) over to its family's reader.
func (w *lawScan) read(node *nameEnd, i, end int) int {
	switch node.family {
	case famCode:
		return w.code(i, end, node.rows)
	case famJournal:
		return w.journal(i, end, node.rows[0])
	case famRules:
		return w.ruleName(i, end, node.rows)
	case famConst:
		return w.constitution(i, end, node.rows[0])
	case famKeyword:
		return keywords[node.rows[0]].read(w, i, end)
	case famEntry:
		return w.entryName(i, end, entryWords[node.rows[0]])
	case famPaper:
		return w.paper(i, end, paperWords[node.rows[0]])
	case famLegis:
		return legisWords[node.rows[0]].read(w, i, end, &legisWords[node.rows[0]])
	case famSecondary:
		return secondaryWords[node.rows[0]].read(w, i, end, &secondaryWords[node.rows[0]])
	}
	return i
}

// fullStop leaves out the full stop after a name that ends in a whole word: it ends
// the sentence.
func (w *lawScan) fullStop(end int) int {
	if w.is(end-1, '.') && w.digits(end-2) && len(w.text(end-2)) == 4 {
		return end - 1
	}
	if w.is(end-1, '.') && wholeWord(w.text(end-2)) {
		return end - 1
	}
	return end
}

// wholeWord reports whether a name that ends in w is no abbreviation.
func wholeWord(w string) bool {
	switch w {
	case "Code", "Law", "Laws", "Act", "Statutes", "Statute", "Annotated", "Procedure", "Evidence", "Guidelines",
		"Constitution", "Rules", "Rule", "Regulations", "Court", "Reform", "Rights", "Complaint", "Answer", "Petition",
		"Indictment", "Information", "Record", "Report", "Letter", "Exhibit", "Document", "Filing", "Entry", "Docket",
		"Washington", "Conduct", "Charter", "CODE", "ACT", "RULES", "LAW", "Amendment", "Amendments", "States",
		"Cases", "Proceedings", "Agreement", "Order", "Motion", "Brief", "Response", "Opposition", "Memorandum", "Objections",
		"Objection", "Facts", "Testimony":
		return true
	}
	return false
}

// A keyword is a plain word that may begin a citation.
type keyword struct {
	forms []string
	read  func(w *lawScan, i, end int) int
}

var keywords = []keyword{
	{[]string{"Section", "Sections", "Sec.", "Secs.", "Sect.", "Subsection"}, func(w *lawScan, i, end int) int { return w.sectionWord(i, end) }},
	{[]string{"Rule", "Rules"}, func(w *lawScan, i, end int) int { return w.ruleWord(i, end) }},
	{[]string{"Article", "Art.", "Articles", "Arts."}, func(w *lawScan, i, end int) int { return w.articleWord(i, end) }},
	{[]string{"Amend.", "Amends."}, func(w *lawScan, i, end int) int { return w.amendWord(i, end) }},
	{[]string{"Amdt.", "Amdts."}, func(w *lawScan, i, end int) int { return w.amdtWord(i, end) }},
	{[]string{"Amendment", "Amendments", "Amendment's"}, func(w *lawScan, i, end int) int { return w.amendmentWord(i, end) }},
	{[]string{"L. Rev.", "L.J.", "L. Q.", "J.L.", "L. & Pol'y Rev.", "J. Legal Stud."}, func(w *lawScan, i, end int) int { return w.otherJournal(i, end) }},
	{[]string{"references", "citations"}, func(w *lawScan, i, end int) int { return w.referencesAre(i, end) }},
	{[]string{"Ch.", "Chapter"}, func(w *lawScan, i, end int) int { return w.chapterLaw(i, end) }},
	{[]string{"R."}, func(w *lawScan, i, end int) int {
		if j := w.letterR(i, end); j > i {
			return j
		}
		if j := w.districtR(i, end); j > i {
			return j
		}
		if j := w.recordEntry(i, end); j > i {
			return j
		}
		return w.paper(i, end, recordWord)
	}},
}

// put adds c with the core of tokens [i, end) and gives end.
func (w *lawScan) put(c Citation, i, end int) int {
	if !w.free(i) || end <= i {
		return end
	}
	c.Core = w.cover(i, end)
	if c.Full.End < c.Core.End {
		c.Full = c.Core
	} else {
		c.Full.Start = c.Core.Start
	}
	if c.Kind == Journal || c.Kind == Treatise || c.Kind == Legislative || c.Kind == Regulation && c.Volume != "" {
		c.Full.Start = w.toks[w.openTitle(i)].start()
	}
	c.Inside, c.HistoryOf, c.ParallelOf = None, None, None
	if c.Confidence == 0 {
		c.Confidence = 0.97
		if c.Bare {
			c.Confidence = 0.9
		}
	}
	made := w.shelf.next()
	*made = c
	w.out = append(w.out, made)
	if c.Kind == Treatise && c.Type == "" {
		w.knowBook(made)
	}
	return end
}

// shortFormBefore reports whether token i stands right after id., supra or a note
// of it, so that what follows is the pin of that short form.
func (w *lawScan) shortFormBefore(i int) bool {
	k := i - 1
	if w.kind(k) == lex.Paragraph {
		k--
	}
	for n := 0; n < 4 && (w.is(k, ',') || w.is(k, '.') || w.is(k, '*') || w.is(k, '_') || w.word(k, "at")); n++ {
		k--
	}
	if w.word(k, "supra", "id") && w.is(k+1, '.') && !w.word(i-1, "at") && w.word(i, "Section", "Sections", "Rule", "Rules") && w.upper(i) { // "Id. Section 204 says" begins a sentence
		return false
	}
	if w.word(k, "id", "ibid", "supra", "idem") {
		return true
	}
	if w.digits(k) && w.word(k-1, "note", "notes", "n", "nn") {
		k -= 2
		if w.is(k, ',') {
			k--
		}
		return w.word(k, "supra")
	}
	if w.digits(k) && w.is(k-1, '.') && w.word(k-2, "n", "nn") {
		return w.word(k-3, "supra") || w.is(k-3, ',') && w.word(k-4, "supra")
	}
	return false
}
