package cite

import (
	"strings"

	"pincite/core/lex"
)

// signals of Bluebook 1.2, as words in lower case.
var signals = map[string]bool{
	"see": true, "see also": true, "see e g": true, "see also e g": true, "see generally": true, "also see": true, "also cf": true, "see generally also": true, "see eg": true,
	"see id": false, "but see": true, "but see e g": true, "but cf": true, "but see generally": true, "cf": true, "cf e g": true, "cf also": true, "see cf": true,
	"accord": true, "contra": true, "compare": true, "compare e g": true, "with": true, "and": false, "e g": true, "eg": true, "but compare": true,
	"see and compare": true, "see accord": true, "see generally e g": true, "and see": true, "and compare": true, "but see also": true, "accord e g": true, "and see e g": true, "see contra": true, "and cf": true, "and see generally": true,
	"see in accord": true, "but accord": true, "contra e g": true,
}

// inSignal reports whether w may stand in a signal.
func inSignal(w string) bool {
	switch w {
	case "See", "see", "SEE", "Also", "also", "But", "but", "Cf", "cf", "CF", "Accord", "accord", "Contra", "contra", "Compare", "compare", "With", "with",
		"E", "e", "g", "Eg", "eg", "Generally", "generally", "And", "and":
		return true
	}
	return false
}

// signal reads the signal that stands directly before a citation, no further
// back than token low, and keeps it as printed.
func (f *finder) signal(it *item, low int) {
	it.start = min(it.start, it.name)
	if it.c.Signal != "" {
		return
	}
	at := it.name
	if it.law {
		at = f.tokenAt(it.c.Full.Start)
	}
	if it.c.Internal {
		for w := f.w(f.back(at - 1)); at > low+1 && (w == "text" || w == "at" || w == "accompanying" || w == "discussion" || w == "the"); w = f.w(f.back(at - 1)) {
			at = f.back(at - 1) // "See text at nn. 288-310 infra"
		}
	}
	first, last, words := -1, -1, ""
	for k := f.back(at - 1); k >= low && k > at-16; k = f.back(k - 1) {
		if f.kind(k) == lex.Paragraph && last < 0 && f.signalLine(k-1) {
			continue // "See" on a line of its own, as copies from the web leave it
		}
		if f.kind(k) == lex.Mark {
			if c := f.c(k); c == ',' || c == '.' || c == '"' && k == f.back(at-1) {
				continue
			}
			break
		}
		w := f.w(k)
		if f.kind(k) != lex.Word || !inSignal(w) {
			break
		}
		if last < 0 {
			last = k
		}
		if words == "" {
			words = strings.ToLower(w)
		} else {
			words = strings.ToLower(w) + " " + words
		}
		if (signals[words] || signals[strings.TrimSuffix(words, " e g")]) && f.signalHere(words, k, low) {
			first = k
		}
		if c := w[0]; c <= 'Z' && w != "E" {
			break // a capital begins the signal
		}
	}
	if first < 0 {
		return
	}
	end := last + 1
	if f.mark(end, '.') && f.joined(last) {
		end++
	}
	it.c.Signal = strings.TrimRight(f.read(first, end), ", ")
	it.start = min(it.start, first)
}

// signalLine reports whether the token at k, marks passed over, ends a signal.
func (f *finder) signalLine(k int) bool {
	for f.mark(k, ',') || f.mark(k, '.') && f.joined(k-1) || f.emphasis(k) {
		k--
	}
	return f.kind(k) == lex.Word && inSignal(f.w(k)) && f.w(k) != "and" && f.w(k) != "And" && f.w(k) != "with" && f.w(k) != "but"
}

// signalHere rejects words that only look like a signal: "with" and "and" of
// prose, "see" with a subject, "accord" as a noun.
func (f *finder) signalHere(words string, k, low int) bool {
	p := f.back(k - 1)
	switch words {
	case "with":
		return f.w(k) == "With" || f.mark(p, ',') || f.mark(p, ')') || f.mark(p, ';') || f.mark(p, '.')
	case "see", "accord", "contra", "compare", "cf":
		if f.c(k) <= 'Z' {
			return true
		}
		if f.kind(p) == lex.Word && p >= low {
			switch f.w(p) {
			case "we", "to", "I", "can", "not", "in", "of", "will", "you", "an", "the", "must", "may", "should", "could", "would", "and":
				return false
			}
		}
	}
	return true
}
