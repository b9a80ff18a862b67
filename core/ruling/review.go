package ruling

import (
	"sort"
	"strings"
)

// chooseReview keeps the cluster in which a reviewing court disposes of the case.
func (a *assembly) chooseReview(cands []candidate, ties []tied, kept []bool, review []int) {
	review = a.ofOthers(cands, ties, review)
	if len(review) == 0 {
		return
	}
	opening := a.openingCluster(cands, ties, review)
	final := cands[ties[review[len(review)-1]].cand]
	var cluster []int
	if final.verb*10 < a.endOfOpinion()*9 && final.rank < rankClosing && !a.concludes(final.verb) {
		cluster = opening
	}
	if len(cluster) == 0 {
		cluster = a.closingCluster(cands, ties, review)
	}
	sort.Ints(cluster)
	cluster = a.withoutErrands(cands, ties, cluster)
	if !disposes(cands, ties, cluster) { // the close only remands; the opening, or else the body, says what was affirmed or reversed
		if len(opening) == 0 || opening[0] == cluster[0] {
			opening = review
		}
		for _, n := range opening {
			if cands[ties[n].cand].disposition != "remanded" {
				cluster = append(cluster, n)
			}
		}
	}
	sort.Ints(cluster)
	overall := false
	for _, n := range cluster {
		overall = overall || cands[ties[n].cand].disposition == "affirmed_in_part"
	}
	seen := map[string]bool{}
	for i := len(cluster) - 1; i >= 0; i-- {
		c := cands[ties[cluster[i]].cand]
		if overall && (c.disposition == "affirmed" || c.disposition == "reversed" || c.disposition == "vacated") || seen[c.disposition] {
			continue
		}
		seen[c.disposition] = true
		kept[cluster[i]] = true
	}
}

// ofOthers are the rulings on what another court did: "we vacate our decision in" is of this court's own
// earlier paper.
func (a *assembly) ofOthers(cands []candidate, ties []tied, review []int) []int {
	out := review[:0:0]
	for _, n := range review {
		if t := cands[ties[n].cand].target; !strings.HasPrefix(strings.ToLower(a.src[t.Start:t.End]), "our ") {
			out = append(out, n)
		}
	}
	return out
}

// endOfOpinion is the token where the opinion ends and a separate one, or nothing, follows.
func (a *assembly) endOfOpinion() int {
	if a.set.end < len(a.sents) {
		return a.sents[a.set.end].from
	}
	return len(a.toks)
}

// openingCluster are the rulings announced in the introduction, the first fifth of the opinion.
func (a *assembly) openingCluster(cands []candidate, ties []tied, review []int) []int {
	var out []int
	for _, n := range review {
		if v := cands[ties[n].cand].verb; v*5 < a.endOfOpinion() && (len(out) == 0 || a.sentenceOf(cands, ties, n)-a.sentenceOf(cands, ties, out[len(out)-1]) <= 2) {
			out = append(out, n)
		}
	}
	return out
}

// closingCluster are the last rulings that stand together, backwards from the last.
func (a *assembly) closingCluster(cands []candidate, ties []tied, review []int) []int {
	var out []int
	for i := len(review) - 1; i >= 0; i-- {
		if len(out) > 0 {
			prev := out[len(out)-1]
			if a.sentenceOf(cands, ties, prev)-a.sentenceOf(cands, ties, review[i]) > 6 && !(cands[ties[prev].cand].rank >= rankClosing && cands[ties[review[i]].cand].rank >= rankClosing) {
				break
			}
		}
		out = append(out, review[i])
	}
	return out
}

func (a *assembly) sentenceOf(cands []candidate, ties []tied, n int) int {
	return int(a.sent[cands[ties[n].cand].verb])
}

// disposes reports whether one of the rulings does more than remand.
func disposes(cands []candidate, ties []tied, list []int) bool {
	for _, n := range list {
		if cands[ties[n].cand].disposition != "remanded" {
			return true
		}
	}
	return false
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
