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

// Parties are the names of parties met so far, whole and by their first and last words.
// They wait unfiled until one is asked for, which in most papers is seldom.
type parties struct {
	waiting []string
	filed   map[string]bool
}

// remember keeps a party's name for name-only short forms.
func (p *parties) remember(name string) {
	if len(name) > 200 {
		return
	}
	if p.waiting = append(p.waiting, name); len(p.waiting) == maxNames {
		p.file()
	}
}

// has reports whether w names a party.
func (p *parties) has(w string) bool { return p.file()[w] }

// call makes name one by which a case is called; it reports whether there is room for it.
func (p *parties) call(name string) bool {
	if filed := p.file(); len(filed) < maxNames {
		filed[name] = true
		return true
	}
	return false
}

// file files the names that wait.
func (p *parties) file() map[string]bool {
	if p.filed == nil {
		p.filed = make(map[string]bool, 4*len(p.waiting))
	}
	for _, name := range p.waiting {
		if len(p.filed) <= maxNames {
			p.add(name)
		}
	}
	p.waiting = p.waiting[:0]
	return p.filed
}

// add files a name, its first word unless that names too many, and its last.
func (p *parties) add(name string) {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "In re "), "The ")
	p.filed[name] = true
	w := name
	if i := strings.IndexAny(w, " ,"); i > 0 {
		w = w[:i]
	}
	if len(w) > 3 && !commonParty.has(w) {
		p.filed[w] = true
	}
	if i := strings.LastIndexByte(name, ' '); i > 0 && len(name)-i > 4 && !strings.Contains(name, ".") {
		p.filed[name[i+1:]] = true
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
		return probe.named && (f.names.has(probe.c.AntecedentName) || strings.Contains(probe.c.AntecedentName, " v") || f.mark(f.back(it.first-1), ','))
	}
	f.antecedent(it, low)
	if !it.named {
		return false
	}
	n := strings.TrimSuffix(strings.TrimSuffix(it.c.AntecedentName, "'s"), "’s")
	if f.names.has(n) || strings.Contains(n, " v. ") || strings.Contains(n, " v ") {
		return true
	}
	it.name, it.named = it.first, false
	return false
}
