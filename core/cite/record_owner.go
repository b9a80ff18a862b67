package cite

import (
	"strings"

	"pincite/core/lex"
)

// volumeBefore reports whether abbreviations and then a number stand before token i.
func (w *lawScan) volumeBefore(i int) bool {
	k := i
	for n := 0; n < 4 && w.is(k-1, '.') && w.glued(k-1) && w.upper(k-2) && w.kind(k-2) == lex.Word; n++ {
		k -= 2
	}
	return k < i && w.digits(k-1)
}

// ownerWords go before the name of a paper as part of it.
var ownerWords = wordSet(`pl pl's pls pls' def def's defs defs' pltf pltf's plaintiff's plaintiffs' defendant's defendants' gov't gov't's govt
	government's petitioner's respondent's appellant's appellants' appellee's appellees' am amend amended first second third fourth supp suppl
	supplemental joint jt reply opp opp'n resp mem mot trial dep depo oral arg opening answering principal corrected verified consolidated
	consol initial final revised expert rebuttal corr ver sealed redacted proposed state's people's commonwealth's movant's debtor's trustee's
	resp't pet'r aplt aplee gov op prelim sent sentencing plea hr'g hearing class action rule 56.1 statement undisputed facts br r summ dismiss
	partial cross special suppression evidentiary status bail detention arraignment fairness pretrial scheduling minute screening discovery superseding docketing admin administrative pi tro sj msj mtd fees fee costs`)

// paperOwner is the token where the name of the paper begins: "Pl.'s Opp. Br.",
// "Smith Decl.", "Jones Dep.".
func (w *lawScan) paperOwner(i int, name string) int {
	start := i
	named := ofPerson(name)
	people, dotted := 0, false
	briefOf := wordIn(name, "Br.", "Mot.", "Opp.", "Opp'n", "Opp’n", "Reply Br.")
	for n := 0; n < 8; n++ {
		p := start - 1
		if p < 0 || !w.free(p) {
			break
		}
		if (w.is(p, '\'') || strings.HasPrefix(w.text(p), "’")) && w.glued(p) && w.is(p-1, '.') { // Defs.' Br.
			p--
		}
		if (w.is(p, '.') || w.is(p, '\'') || strings.HasPrefix(w.text(p), "’")) && w.glued(p) {
			p--
			if w.word(p, "s") && !w.upper(p) && (w.is(p-1, '\'') || strings.HasPrefix(w.text(p-1), "’")) {
				p -= 2
			}
		}
		if w.word(p, "s") && !w.upper(p) && (w.is(p-1, '\'') || strings.HasPrefix(w.text(p-1), "’")) && w.glued(p) { // Pl.'s
			p -= 2
			if w.is(p, '.') && w.glued(p) {
				p--
			}
		}
		if w.kind(p) != lex.Word || !w.upper(p) || w.toks[start].start()-w.toks[p].end() > 6 {
			break
		}
		s := foldName(w.text(p))
		if ownerWords.has(s) || (w.is(p+1, '\'') || w.text(p+1) == "’") && ownerWords.has(s+"'") {
			start = p
			continue
		}
		if strings.HasSuffix(s, "'s") && len(s) > 3 {
			return p
		}
		if raw := w.text(p); !named && start == i && len(raw) >= 2 && len(raw) <= 6 && !hasLower(raw) && wordIn(name, "Mot.", "Br.", "Opp.", "Opp'n", "Opp’n", "Resp.", "Mem.", "Mot. to Dismiss", "Report", "Opp. Br.", "Brief", "Motion", "Response", "Opposition") && !signalWord(s) && !w.romanish(p) {
			start = p // BLAG Opp.
			continue
		}
		if !named && !dotted && start == i && w.is(p+1, '.') && w.glued(p+1) && wordIn(name, "Mot.", "Br.", "Opp.", "Opp'n", "Resp.", "Mem.", "Reply", "Reply Br.") && len(s) <= 8 && !signalWord(s) && len(s) > 2 && s != "see" && s != "ibid" {
			dotted, start = true, p
			continue
		}
		if briefOf && people == 0 && !signalWord(s) && !w.is(p+1, '.') && len(s) > 2 { // Noteholder Br. 42
			people, start = 9, p
			continue
		}
		if !named || people >= 3 || signalWord(s) || (w.is(p+1, '.') && p+1 < start && len(s) > 2 && people > 0) || w.is(p+1, '.') && len(s) > 1 && !ownerWords.has(s) {
			break
		}
		if node, _ := w.match(p); node != nil && node.family != famPaper && node.family != famJournal {
			break
		}
		people++
		start = p
	}
	return start
}

// ofPerson reports whether papers of that name are called by who wrote them.
func ofPerson(name string) bool {
	switch name {
	case "Decl.", "Aff.", "Affid.", "Dep.", "Depo.", "Rep.", "Dep. Tr.", "Decl", "Report", "Affidavit",
		"Declaration", "Deposition", "Statement of Material Facts", "Expert Rep.", "Ltr.", "Ex.", "Tr.", "Dep. Ex.", "Testimony", "Test.",
		"Rpt.", "Rebuttal Rpt.":
		return true
	}
	return false
}

// signalWord reports whether s introduces a citation and so is no name.
func signalWord(s string) bool {
	switch s {
	case "see", "cf", "compare", "accord", "e.g", "also", "but", "the", "in", "at", "id", "and",
		"contra", "with", "under", "his", "her", "their", "this", "that", "a", "an", "as", "per",
		"of", "from", "according", "citing", "quoting", "both", "on", "to", "ms", "mr", "dr", "mrs":
		return true
	}
	return false
}
