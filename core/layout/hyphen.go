package layout

import (
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
	for _, o := range open {
		if breaks > 0 && !(voc[o.first] && voc[o.second]) || !voc[o.first] || !voc[o.second] {
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

// compounds begin words that keep their hyphen.
var compounds = []string{"self", "ex", "cross", "quasi", "well", "half", "all", "vice", "post", "pre", "co", "anti", "pro", "mid", "so", "long", "short", "high", "low", "third", "first", "second", "two", "three", "four", "five", "six", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

// endings are second halves that are no words by themselves, so that what stands
// before them was broken.
var endings = []string{"tion", "tions", "tional", "sion", "sions", "ment", "ments", "ing", "ings", "ed", "ly", "er", "ers", "ity", "ities", "ous", "ive", "al", "ally", "ance", "ence", "ant", "ent", "able", "ible", "ness", "tive", "ture", "cial", "tial", "cation", "lation", "ration", "nation", "sition", "dure", "tiff", "tiffs", "fendant", "fendants", "sonable", "mined", "cause", "dant", "dants"}

// judge says what becomes of a word broken at its hyphen.
func (v vocabulary) judge(first, second string) verdict {
	if v[first+"-"+second] {
		return keepHyphen
	}
	if v[first+second] {
		return joinWord
	}
	for _, e := range endings {
		if second == e && !(v[first] && v[second]) {
			return joinWord
		}
	}
	for _, c := range compounds {
		if first == c {
			return keepHyphen
		}
	}
	if strings.Contains(first, "-") {
		return keepHyphen // state-of-the-/art
	}
	return unsure
}
