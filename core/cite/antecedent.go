package cite

import (
	"strings"

	"pincite/core/lex"
)

// antecedent reads the name before a short form or supra: "Dataphase, 640 F.2d at 113".
func (f *finder) antecedent(it *item, low int) {
	last, comma := f.beforeCore(it, low)
	if last < low || !comma && !f.endsName(last) {
		return
	}
	if f.mark(last, ')') {
		return
	}
	if v, single := f.adversary(last, low); v >= 0 {
		if start := f.plaintiffStart(v-1, low); start >= 0 {
			it.c.AntecedentName = f.party(start, last+1)
			it.name, it.named = start, true
			return
		}
	} else if single >= 0 {
		it.c.AntecedentName = f.party(single, last+1)
		it.name, it.named = single, true
		return
	}
	start := f.chainStart(last, low)
	if start < 0 {
		return
	}
	switch f.w(start) {
	case "Part", "Parts", "Section", "Sections", "Note", "Notes", "Table", "Figure", "Appendix", "App", "Chapter", "Footnote", "Division", "Divisions", "Point", "Paragraph", "Page":
		return // a place in this very paper
	}
	word := start
	if f.kind(start) == lex.Number && it.c.Kind == Supra {
		word++ // the volume of a treatise: "4 Orfield, supra"
	}
	it.c.AntecedentName = f.party(word, last+1)
	it.name, it.named = start, it.c.AntecedentName != ""
	if !it.named {
		it.name = it.first
	}
}

// maxNames bounds the memory of parties in a hostile paper.
const maxNames = 20000

// remember keeps a party's name and its first word for name-only short forms.
func (f *finder) remember(name string) {
	if len(f.names) > maxNames || len(name) > 200 {
		return
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "In re "), "The ")
	f.names[name] = true
	w := name
	if i := strings.IndexAny(w, " ,"); i > 0 {
		w = w[:i]
	}
	if len(w) > 3 && !commonParty.has(w) {
		f.names[w] = true
	}
	if i := strings.LastIndexByte(name, ' '); i > 0 && len(name)-i > 4 && !strings.Contains(name, ".") {
		f.names[name[i+1:]] = true
	}
}

// commonParty are first words of parties by which no case is called.
var commonParty = wordSet(`United State States City County People Commonwealth Board Department National American Federal First Estate Matter Village Town School Bank Commissioner General Union New South North West East Texas California Corp Company`)

// knownName completes a candidate: a name-only short form, a bare supra or a
// docket number stands only behind a name.
func (f *finder) knownName(it *item, low int) bool {
	switch it.c.Kind {
	case Docket:
		probe := it.probe()
		f.caseName(probe, low)
		return probe.c.Plaintiff != "" || probe.c.CaseName != "" && isOneParty(probe.c.CaseName)
	case Supra:
		probe := it.probe()
		f.antecedent(probe, low)
		if w := f.w(f.back(it.first - 1)); isCapitalRoman(w) {
			return false
		}
		if !probe.named && f.mark(it.last, '.') && f.joined(it.last-1) {
			return true // "As was said supra.": a place in this very paper
		}
		return probe.named && (f.names[probe.c.AntecedentName] || strings.Contains(probe.c.AntecedentName, " v") || f.mark(f.back(it.first-1), ','))
	}
	f.antecedent(it, low)
	if !it.named {
		return false
	}
	n := strings.TrimSuffix(strings.TrimSuffix(it.c.AntecedentName, "'s"), "’s")
	if f.names[n] || strings.Contains(n, " v. ") || strings.Contains(n, " v ") {
		return true
	}
	it.name, it.named = it.first, false
	return false
}
