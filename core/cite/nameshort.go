package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// shortName takes a name without adversary directly before a full citation:
// "Slaughter-House Cases", "*Paquete Habana*", "Twombly".
func (f *finder) shortName(it *item, last, low int, comma bool) {
	if !comma {
		return
	}
	start := f.chainStart(last, low)
	if start < 0 {
		return
	}
	switch p := f.back(start - 1); f.w(p) {
	case "The":
		if start == f.back(last) && p >= low && f.c(f.back(p-1)) < 'A' && !ofState.has(f.w(start)) {
			start = p // a ship: "The Thornfield, 5 Wall. 10"
		}
	case "the", "a", "an", "this", "that", "our", "its":
		return // "of the Court of Appeals, 268 N.C. App. 1"
	}
	name := f.party(start, last+1)
	if !worded(name) || strings.HasSuffix(name, "-") || strings.HasPrefix(name, "Court") || isReporter(name) || strings.HasSuffix(name, ".") && !f.emphasis(start-1) && f.kind(last-1) != lex.Word {
		return
	}
	it.c.CaseName = name
	it.name, it.named = start, true
	f.names.remember(name)
}

// ofState are the words that with "The" name an office, not a ship.
var ofState = wordSet(`Court Government State Commonwealth Commission Board Act Secretary Department Union Company Bank City County Code Constitution Agency Bureau Senate House Assembly Legislature Committee Council Tribunal Panel Majority Dissent`)

// worded reports whether two letters stand side by side in a supposed name.
func worded(name string) bool {
	for i := 1; i < len(name); i++ {
		if letter(name[i-1]) && letter(name[i]) {
			return true
		}
	}
	return false
}

func letter(c byte) bool { return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c >= 0x80 }

// isReporter reports whether a supposed name is the abbreviation of a reporter
// whose volume was left blank.
func isReporter(name string) bool {
	var buf [8]law.ReporterMatch
	for _, m := range law.MatchReporters(name, 0, buf[:0]) {
		if m.End == len(name) && strong(name) {
			return true
		}
	}
	return false
}
