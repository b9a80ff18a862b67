package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
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
func findLaw(src string, toks []lex.Token) []Citation {
	toks = withoutSpacing(src, toks)
	w := &lawScan{src: src, toks: toks, names: lawNames(), state: map[string]int{}, sets: map[string]int{}}
	for i := 0; i < len(toks); {
		if j := w.at(i); j > i {
			i = j
		} else {
			i++
		}
	}
	w.settle()
	w.settleRules()
	w.settleArticles()
	return w.dropPrivate()
}

// withoutSpacing leaves out the paragraph breaks of a paper whose every line is
// followed by a blank one: there they part lines, not paragraphs.
func withoutSpacing(src string, toks []lex.Token) []lex.Token {
	breaks := 0
	for i, t := range toks {
		if i == 1500 && (breaks < 25 || t.Span.Start/breaks > 200) {
			return toks
		}
		if t.Kind == lex.Paragraph {
			breaks++
		}
	}
	if breaks < 25 || len(src)/breaks > 110 || strings.Count(src, "\n") > 3*breaks {
		return toks
	}
	out := make([]lex.Token, 0, len(toks)-breaks)
	for _, t := range toks {
		if t.Kind != lex.Paragraph {
			out = append(out, t)
		}
	}
	return out
}

// A lawScan is one pass.
type lawScan struct {
	src   string
	toks  []lex.Token
	names *nameTrie
	out   []Citation
	open  []openName     // citations whose code several states share
	state map[string]int // how often each state's law is cited by a full name

	where   map[string]int  // see opening
	head    string          // the opening, folded
	sets    map[string]int  // how often each body of rules is named, with or without a number
	private map[string]bool // numbers of sections of a contract
	spaced  bool            // reading a code whose style parts subsections by spaces
}

// An openName is a citation that more than one row of a table may mean.
type openName struct {
	cite int
	rows []int32
}

// at reads what begins at token i and gives the token to go on from; i if nothing.
func (w *lawScan) at(i int) int {
	t := w.toks[i]
	switch t.Kind {
	case lex.Word:
		c := w.src[t.Span.Start]
		if 'A' <= c && c <= 'Z' {
			return w.name(i)
		}
		if lowerAnchor(w.src[t.Span.Start:t.Span.End]) {
			return w.name(i)
		}
	case lex.Section:
		return w.sectionSign(i)
	case lex.Alnum:
		return w.name(i)
	case lex.Mark:
		if w.src[t.Span.Start] == '[' {
			return w.bracketEntry(i)
		}
		if w.src[t.Span.Start] == '\'' {
			return w.patentShort(i)
		}
	}
	if t.Kind == lex.Mark && strings.HasPrefix(w.src[t.Span.Start:], "’") {
		return w.patentShort(i)
	}
	return i
}

// lowerAnchor reports whether the lower-case word s may begin a citation.
func lowerAnchor(s string) bool {
	if len(s) < 2 || len(s) > 9 {
		return false
	}
	switch s[0] {
	case 's':
		return s == "section" || s == "sections" || s == "sec" || s == "secs" || s == "subsection"
	case 'r':
		return s == "rule" || s == "rules"
	case 'd':
		return s == "dkt" || s == "doc" || s == "docs" || s == "docket" || s == "dkts"
	case 'e':
		return s == "ecf"
	case 'a':
		return s == "article" || s == "art" || s == "amend" || s == "amends"
	case 't':
		return s == "tr"
	case 'c':
		return s == "compl"
	}
	return false
}

// name reads the name at token i and hands over to its family's reader.
func (w *lawScan) name(i int) int {
	node, end := w.match(i)
	if node == nil {
		return i
	}
	if c := w.src[w.toks[i].Span.Start]; 'a' <= c && c <= 'z' && node.family != famKeyword && node.family != famEntry && node.family != famPaper {
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
	if w.is(end-1, '.') && wordIn(w.text(end-2), "Code", "Law", "Laws", "Act", "Statutes", "Statute", "Annotated", "Procedure", "Evidence", "Guidelines", "Constitution", "Rules", "Rule", "Regulations", "Court", "Reform", "Rights", "Complaint", "Answer", "Petition", "Indictment", "Information", "Record", "Report", "Letter", "Exhibit", "Document", "Filing", "Entry", "Docket", "Evidence", "Washington", "Conduct", "Charter", "CODE", "ACT", "RULES", "LAW", "RSMo", "RCW") {
		return end - 1
	}
	return end
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
	{[]string{"Amendment"}, func(w *lawScan, i, end int) int { return w.amendmentWord(i, end) }},
	{[]string{"R."}, func(w *lawScan, i, end int) int {
		if j := w.letterR(i, end); j > i {
			return j
		}
		return w.paper(i, end, recordWord)
	}},
}

// text is token i as printed, "" beyond the ends.
func (w *lawScan) text(i int) string {
	if i < 0 || i >= len(w.toks) {
		return ""
	}
	s := w.toks[i].Span
	return w.src[s.Start:s.End]
}

// kind is the kind of token i; beyond the ends a Paragraph.
func (w *lawScan) kind(i int) lex.Kind {
	if i < 0 || i >= len(w.toks) {
		return lex.Paragraph
	}
	return w.toks[i].Kind
}

// is reports whether token i is the mark c.
func (w *lawScan) is(i int, c byte) bool {
	return i >= 0 && i < len(w.toks) && w.toks[i].Kind == lex.Mark && w.src[w.toks[i].Span.Start] == c
}

// glued reports whether token i follows the one before it without space.
func (w *lawScan) glued(i int) bool {
	return i > 0 && i < len(w.toks) && w.toks[i].Span.Start == w.toks[i-1].Span.End
}

// dash reports whether token i is a hyphen or a dash that joins a range.
func (w *lawScan) dash(i int) bool {
	if i < 0 || i >= len(w.toks) || w.toks[i].Kind != lex.Mark {
		return false
	}
	switch w.text(i) {
	case "-", "–", "‑", "‐", "−", "—":
		return true
	}
	return false
}

// word reports whether token i is one of the words, without regard to case.
func (w *lawScan) word(i int, words ...string) bool {
	if k := w.kind(i); k != lex.Word && k != lex.Alnum {
		return false
	}
	s := w.text(i)
	for _, x := range words {
		if len(s) == len(x) && strings.EqualFold(s, x) {
			return true
		}
	}
	return false
}

// digits reports whether token i is a plain number.
func (w *lawScan) digits(i int) bool { return w.kind(i) == lex.Number }

// skip gives i+1 if token i is the mark c, else i.
func (w *lawScan) skip(i int, c byte) int {
	if w.is(i, c) {
		return i + 1
	}
	return i
}

// skipDot passes over a full stop glued to the word before.
func (w *lawScan) skipDot(i int) int {
	if w.is(i, '.') && w.glued(i) {
		return i + 1
	}
	return i
}

// upper reports whether token i begins with a capital.
func (w *lawScan) upper(i int) bool {
	s := w.text(i)
	return s != "" && 'A' <= s[0] && s[0] <= 'Z'
}

// plain is the text of tokens [i, end) with white space collapsed.
func (w *lawScan) plain(i, end int) string {
	if i >= end || i < 0 || end > len(w.toks) {
		return ""
	}
	return oneSpaced(w.src[w.toks[i].Span.Start:w.toks[end-1].Span.End])
}

// oneSpaced writes runs of white space as one space.
func oneSpaced(s string) string {
	if !strings.ContainsAny(s, "\n\t\r\f") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// cover is the span of tokens [i, end).
func (w *lawScan) cover(i, end int) span.Span {
	return span.Span{Start: w.toks[i].Span.Start, End: w.toks[end-1].Span.End}
}

// free reports whether nothing before has taken token i.
func (w *lawScan) free(i int) bool {
	if i < 0 || i >= len(w.toks) {
		return false
	}
	return len(w.out) == 0 || w.toks[i].Span.Start >= w.out[len(w.out)-1].Core.End
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
	c.Inside, c.HistoryOf, c.ParallelOf = None, None, None
	if c.Confidence == 0 {
		c.Confidence = 0.97
		if c.Bare {
			c.Confidence = 0.9
		}
	}
	w.out = append(w.out, c)
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
	if w.word(k, "supra") && w.is(k+1, '.') && w.kind(i) == lex.Word { // "supra. Section 204" begins a sentence
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

// settle chooses among rows that share a name: the state whose law the paper
// cites most by full names; without one, the first state named in its opening.
func (w *lawScan) settle() {
	if len(w.open) == 0 {
		return
	}
	codes := law.Codes()
	const far = 1 << 30
	for _, o := range w.open {
		type choice struct{ state, name string }
		var all []choice
		for _, r := range o.rows {
			if codes[r].Kind != "subject" {
				all = append(all, choice{codes[r].State, codes[r].Name})
				continue
			}
			for k, st := range codes[r].States() {
				all = append(all, choice{st, codes[r].May[k]})
			}
		}
		if len(all) == 1 {
			w.out[o.cite].Code = all[0].name
			w.out[o.cite].Confidence = 0.9
			continue
		}
		best, votes, early := -1, 0, far+1
		for k, c := range all {
			at := w.opening(c.state)
			named := at >= 0
			if !named {
				at = far
			}
			if v := w.state[c.state]; v > votes || v == votes && at < early && (named || v > 0) {
				best, votes, early = k, v, at
			}
		}
		if best >= 0 {
			w.out[o.cite].Code = all[best].name
			w.out[o.cite].Confidence = 0.9
		} else {
			w.out[o.cite].Confidence = 0.7
		}
	}
}

// dropPrivate leaves out bare sections that the paper elsewhere calls sections of a
// contract, unless it also cites a code's section of that number.
func (w *lawScan) dropPrivate() []Citation {
	if len(w.private) == 0 {
		return w.out
	}
	for _, c := range w.out {
		if c.Kind == Statute && !c.Bare {
			delete(w.private, c.Section)
		}
	}
	kept := w.out[:0]
	for _, c := range w.out {
		number := c.Section
		if len(c.Sections) > 0 {
			number = c.Sections[0]
			if k := strings.IndexByte(number, '('); k > 0 {
				number = number[:k]
			}
		}
		if c.Kind == Statute && c.Bare && w.private[number] {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// keepPrivate notes the sections of list as those of a contract.
func (w *lawScan) keepPrivate(list []section) {
	if w.private == nil {
		w.private = map[string]bool{}
	}
	for _, s := range list {
		w.private[s.number] = true
	}
}

// opening is where the state is first named in the opening of the paper, by byte;
// -1 if it is not.
func (w *lawScan) opening(state string) int {
	if at, seen := w.where[state]; seen {
		return at
	}
	if w.where == nil {
		w.where = map[string]int{}
		head := w.src
		if len(head) > 6000 {
			head = head[:6000]
		}
		w.head = foldName(head)
	}
	at := -1
	for _, st := range law.States() {
		if st.ID == state {
			at = strings.Index(w.head, foldName(st.Name))
			break
		}
	}
	w.where[state] = at
	return at
}

// named reports whether the state is named in the opening of the paper.
func (w *lawScan) named(state string) bool { return w.opening(state) >= 0 }
