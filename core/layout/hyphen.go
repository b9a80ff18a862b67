package layout

import (
	"slices"
	"strings"
	"unicode"

	"pincite/core/page"
)

// A vocabulary is the words that a paper uses away from its line ends.
type vocabulary map[string]bool

// hyphens tells the hyphens at line ends that only break a word (Sup-/plement) from
// those that belong to it (self-/executing, 1287-/88).
func (p *paper) hyphens() {
	flow, notes := p.flows()
	var voc vocabulary
	type pair struct {
		at            spot
		first, second string
	}
	var open []pair
	breaks := 0 // words that are surely broken: the paper hyphenates
	for _, f := range [][]spot{flow, notes} {
		for k := 0; k+1 < len(f); k++ {
			a, b := f[k].row(), f[k+1].row()
			first, second, ok := brokenWord(a, b)
			if !ok {
				continue
			}
			if voc == nil {
				voc = p.vocabulary()
			}
			switch voc.judge(first, second) {
			case joinWord:
				a.line.Hyphen = true
				breaks++
			case unsure:
				open = append(open, pair{f[k], first, second})
			}
		}
	}
	hyphenates := breaks >= 2 || breaks > 0 && breaks*3 >= len(open)
	for _, o := range open {
		a, b := voc.knows(o.first), voc.knows(o.second)
		if !(a && b) && (hyphenates || !a) {
			o.at.row().line.Hyphen = true
		}
	}
}

// brokenWord are the halves of a word that is broken between the rows a and b.
func brokenWord(a, b *row) (first, second string, ok bool) {
	if a.block != b.block || a.zone == page.Caption || a.zone == page.Contents {
		return "", "", false
	}
	t := strings.TrimSuffix(strings.TrimSuffix(a.text, "-"), "\u2010")
	if len(t) == len(a.text) || t == "" {
		return "", "", false
	}
	first = t[strings.LastIndexByte(t, ' ')+1:]
	second, _, _ = strings.Cut(b.text, " ")
	f := []rune(first)
	s := []rune(second)
	if len(f) < 2 || len(s) < 2 || !unicode.IsLetter(f[len(f)-1]) || !unicode.IsLower(s[0]) {
		return "", "", false
	}
	if second == "and" || second == "or" || second == "to" {
		return "", "", false
	}
	return bare(first), bare(second), true
}

// bare is a word in small letters without what stands around it.
func bare(s string) string {
	i := 0
	for i < len(s) && s[i] >= 'a' && s[i] <= 'z' {
		i++
	}
	if i == len(s) { // as most words are
		return s
	}
	return strings.ToLower(strings.Trim(s, "\"“”‘’'()[]{},.;:?!*"))
}

// vocabulary gathers the words of the paper, save those cut at line ends.
func (p *paper) vocabulary() vocabulary {
	v := vocabulary{}
	for _, w := range p.pages {
		cut := false
		for i := range w.rs {
			fs := strings.Fields(w.rs[i].text)
			for k, f := range fs {
				if k == 0 && cut || k == len(fs)-1 && strings.HasSuffix(f, "-") {
					continue
				}
				v[bare(f)] = true
			}
			cut = strings.HasSuffix(w.rs[i].text, "-")
		}
	}
	return v
}

type verdict int

const (
	unsure verdict = iota
	joinWord
	keepHyphen
)

// knows reports whether a word stands by itself, in the paper or in legal prose at all.
func (v vocabulary) knows(word string) bool { return v[word] || common()[word] }

// compounds begin words that keep their hyphen.
var compounds = []string{"self", "ex", "cross", "quasi", "well", "half", "vice", "two", "three", "four", "five", "six", "ten",
	"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "long", "short", "high", "low", "third", "first", "second"}

// prefixes begin words that are written with a hyphen or without: with one where what
// follows is a word by itself (pre-/trial, but pre-/sent is one word).
var prefixes = []string{"pre", "post", "co", "anti", "pro", "mid", "non", "re", "sub", "multi", "inter", "intra", "semi"}

// judge says what becomes of a word broken at its hyphen.
func (v vocabulary) judge(first, second string) verdict {
	if v[first+"-"+second] {
		return keepHyphen
	}
	if v.knows(first + second) {
		return joinWord
	}
	if strings.Contains(first, "-") || slices.Contains(compounds, first) {
		return keepHyphen // state-of-the-/art, self-/executing
	}
	if slices.Contains(prefixes, first) && v.knows(second) {
		return keepHyphen
	}
	if !v.knows(second) && len(first) > 1 && stem(v, first+second) {
		return joinWord
	}
	return unsure
}

// stem reports whether a word is known but for a common ending: suppl(ement)s, indicat(ed).
func stem(v vocabulary, word string) bool {
	for _, e := range [...]string{"s", "es", "ed", "d", "ing", "ly", "ment", "ion", "er", "r", "al", "ness", "able"} {
		base, ok := strings.CutSuffix(word, e)
		if ok && len(base) > 3 && (v.knows(base) || v.knows(base+"e")) {
			return true
		}
	}
	return false
}
