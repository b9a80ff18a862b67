package ruling

import (
	"sort"
	"strings"
)

// chooseReview keeps the cluster in which a reviewing court disposes of the case.
func (a *assembly) chooseReview(cands []candidate, ties []tied, kept []bool, review []int) {
	if len(review) == 0 {
		return
	}
	last := a.sents
	end := len(a.toks)
	if a.set.end < len(last) {
		end = last[a.set.end].from
	}
	kept0 := review[:0:0]
	for _, n := range review { // "we vacate our decision in": the court's own earlier paper
		if t := cands[ties[n].cand].target; !strings.HasPrefix(strings.ToLower(a.src[t.Start:t.End]), "our ") {
			kept0 = append(kept0, n)
		}
	}
	if review = kept0; len(review) == 0 {
		return
	}
	final := review[len(review)-1]
	at := cands[ties[final].cand].verb
	sentOf := func(n int) int { return int(a.sent[cands[ties[n].cand].verb]) }
	var cluster []int
	var opening []int // the announcement in the introduction
	for _, n := range review {
		if v := cands[ties[n].cand].verb; v*5 < end && (len(opening) == 0 || sentOf(n)-sentOf(opening[len(opening)-1]) <= 2) {
			opening = append(opening, n)
		}
	}
	if at*10 < end*9 && cands[ties[final].cand].rank < rankClosing && !a.concludes(at) {
		cluster = opening
	}
	if len(cluster) == 0 {
		for i := len(review) - 1; i >= 0; i-- {
			if len(cluster) > 0 {
				prev := cluster[len(cluster)-1]
				if sentOf(prev)-sentOf(review[i]) > 6 && !(cands[ties[prev].cand].rank >= rankClosing && cands[ties[review[i]].cand].rank >= rankClosing) {
					break
				}
			}
			cluster = append(cluster, review[i])
		}
	}
	disposes := false
	for _, n := range cluster {
		disposes = disposes || cands[ties[n].cand].disposition != "remanded"
	}
	if !disposes { // the close only remands; the opening, or else the body, says what was affirmed or reversed
		if len(opening) == 0 || opening[0] == cluster[0] {
			opening = review
		}
		for _, n := range opening {
			if cands[ties[n].cand].disposition != "remanded" {
				cluster = append(cluster, n)
			}
		}
	}
	seen := map[string]bool{}
	sort.Ints(cluster)
	cluster = a.withoutErrands(cands, ties, cluster)
	overall := false
	for _, n := range cluster {
		overall = overall || cands[ties[n].cand].disposition == "affirmed_in_part"
	}
	for i := len(cluster) - 1; i >= 0; i-- {
		c := cands[ties[cluster[i]].cand]
		if overall && (c.disposition == "affirmed" || c.disposition == "reversed" || c.disposition == "vacated") {
			continue
		}
		if seen[c.disposition] {
			continue
		}
		seen[c.disposition] = true
		kept[cluster[i]] = true
	}
}

// concludes reports whether the sentence of the verb at v sums up: "For the foregoing reasons, we affirm".
func (a *assembly) concludes(v int) bool {
	s := a.at(v)
	for k := v; k < min(len(a.w), s.to+12); k++ {
		if a.w[k] == "so" && a.word(k+1) == "ordered" {
			return true
		}
	}
	for k := s.from; k < min(s.to, s.from+12) && k < v; k++ {
		switch a.w[k] {
		case "foregoing", "accordingly", "conclusion", "reasons":
			return true
		}
	}
	return false
}

// errands open what a remand that follows an affirmance asks of the court below.
var errands = words(`trial amend correct vacate enter entry instructions directions resentencing limited remaining order clarify modify strike conform merge award calculate`)

// withoutErrands drops a remand that only carries out an affirmance ("we affirm and remand to
// amend the judgment"); its words stay in the affirmance's sentence.
func (a *assembly) withoutErrands(cands []candidate, ties []tied, cluster []int) []int {
	affirms := false
	for _, n := range cluster {
		switch cands[ties[n].cand].disposition {
		case "affirmed":
			affirms = true
			if a.ofTheRest(cands[ties[n].cand].verb) {
				return cluster // remanded to correct the sentence, and "in all other respects affirmed"
			}
		case "reversed", "vacated", "affirmed_in_part":
			return cluster
		}
	}
	if !affirms {
		return cluster
	}
	out := cluster[:0:0]
	for _, n := range cluster {
		c := cands[ties[n].cand]
		if c.disposition == "remanded" && a.errand(c.verb) {
			continue
		}
		out = append(out, n)
	}
	return out
}

func (a *assembly) errand(v int) bool {
	for k := v + 1; k < min(a.at(v).to, v+16); k++ {
		if errands[a.w[k]] {
			return true
		}
	}
	return false
}
