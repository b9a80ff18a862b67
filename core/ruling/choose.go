package ruling

import (
	"sort"
	"strings"
)

// choose keeps the rulings to report.
func (a *assembly) choose(cands []candidate, ties []tied) []bool {
	kept := make([]bool, len(ties))
	best := map[int]int{}
	for _, t := range ties {
		if c := cands[t.cand]; t.motion >= 0 && c.status != Prior && c.rank > best[t.motion] {
			best[t.motion] = c.rank
		}
	}
	spoken := false // beyond the title
	for _, t := range ties {
		spoken = spoken || cands[t.cand].rank > rankTitle && t.motion >= 0
	}
	last := map[string]int{}
	for n, t := range ties {
		c := cands[t.cand]
		if t.motion < 0 {
			continue
		}
		if c.status == Prior {
			key := "prior/" + string(rune(t.motion)) + "/" + t.part + "/" + base2(c.disposition)
			if _, told := last[key]; !told {
				last[key], kept[n] = n, true
			}
			continue
		}
		if c.rank < best[t.motion] || c.rank == rankTitle && spoken && a.motions[t.motion].kinds[0] == "other" {
			continue
		}
		key := string(rune(t.motion)) + "/" + t.part + "/" + base2(c.disposition)
		if old, ok := last[key]; ok {
			kept[old] = false
		}
		last[key] = n
		kept[n] = true
	}
	a.settle(cands, ties, kept)
	a.withoutEchoes(cands, ties, kept)
	a.chooseOthers(cands, ties, kept)
	return kept
}

// withoutEchoes drops a ruling recalled from earlier that is the one the paper itself makes: "at
// the hearing the Court denied the motion".
func (a *assembly) withoutEchoes(cands []candidate, ties []tied, kept []bool) {
	type about struct {
		motion      int
		disposition string
	}
	made := map[about]bool{}
	for n, t := range ties {
		if c := cands[t.cand]; kept[n] && c.status != Prior {
			made[about{t.motion, base2(c.disposition)}] = true
		}
	}
	for n, t := range ties {
		if c := cands[t.cand]; kept[n] && c.status == Prior && made[about{t.motion, base2(c.disposition)}] && !a.formerly(c.verb) {
			kept[n] = false
		}
	}
}

// formerly reports whether the sentence of the verb at v says that it was before.
func (a *assembly) formerly(v int) bool {
	s := a.at(v)
	for k := s.from; k < s.to; k++ {
		switch a.w[k] {
		case "previously", "earlier", "already", "initially", "first":
			return true
		}
	}
	return false
}

// settle resolves what several kept rulings say of one motion: an overall "in part" stands
// for its parts; what is granted and "otherwise denied", or granted and denied by parts in
// the reasoning, makes an overall "in part".
func (a *assembly) settle(cands []candidate, ties []tied, kept []bool) {
	type about struct {
		motion int
		part   string
	}
	type said struct{ overall, granted, denied int }
	all := map[about]*said{}
	var order []about
	for n, t := range ties {
		if !kept[n] || t.motion < 0 || cands[t.cand].status == Prior {
			continue
		}
		k := about{t.motion, t.part}
		s := all[k]
		if s == nil {
			s = &said{-1, -1, -1}
			all[k] = s
			order = append(order, k)
		}
		switch base2(cands[t.cand].disposition) {
		case "granted_in_part":
			s.overall = n
		case "granted":
			s.granted = n
		case "denied":
			s.denied = n
		}
	}
	for _, k := range order {
		s := all[k]
		if s.overall >= 0 {
			for _, n := range []int{s.granted, s.denied} {
				if n >= 0 {
					kept[n] = false
				}
			}
			continue
		}
		if s.granted < 0 || s.denied < 0 {
			continue
		}
		first, last := min(s.granted, s.denied), max(s.granted, s.denied)
		switch {
		case a.ofTheRest(cands[ties[first].cand].verb) || a.ofTheRest(cands[ties[last].cand].verb):
			kept[last] = false
			cands[ties[first].cand].disposition = "granted_in_part"
		case cands[ties[first].cand].rank < rankDecretal:
			kept[first] = false
			cands[ties[last].cand].disposition = "granted_in_part"
		}
	}
}

// ofTheRest reports whether the clause of the verb at v rules on what another left: "otherwise
// is DENIED", "in all other respects".
func (a *assembly) ofTheRest(v int) bool {
	for k := max(a.at(v).from, v-12); k < min(a.at(v).to, v+8); k++ {
		if a.w[k] == "otherwise" || a.w[k] == "other" && a.word(k+1) == "respects" || a.w[k] == "remainder" {
			return true
		}
	}
	return false
}

// chooseOthers keeps the rulings on no motion: what is decreed, and on appeal the closing
// words, or the opening ones where the paper closes without any.
func (a *assembly) chooseOthers(cands []candidate, ties []tied, kept []bool) {
	var ix, conditional []int
	best := 0
	for n, t := range ties {
		c := cands[t.cand]
		if c.status == Conditional {
			conditional = append(conditional, n)
		} else if t.motion < 0 && c.status != Prior {
			ix = append(ix, n)
			best = max(best, c.rank)
		} else if kept[n] && c.status != Prior {
			best = max(best, c.rank)
		}
	}
	if len(conditional) > 0 { // said once, though paragraphs repeat it
		kept[conditional[len(conditional)-1]] = true
	}
	if len(ix) == 0 {
		return
	}
	firm := a.sentencesOf(cands, ties, best)
	var decretal, review []int
	for _, n := range ix {
		c := cands[ties[n].cand]
		if appellateVerb(c.disposition) || c.disposition == "affirmed_in_part" {
			review = append(review, n)
		} else if c.rank == best || c.rank >= rankClosing && beside(firm, int(a.sent[c.verb])) || c.disposition == "overruled" || c.disposition == "sustained" {
			decretal = append(decretal, n)
		}
	}
	seen := map[string]int{}
	for k, n := range decretal {
		c := cands[ties[n].cand]
		if a.shortened(cands, ties, decretal[k:]) {
			continue
		}
		key := base2(c.disposition) + "/" + targetKey(a.src[c.target.Start:c.target.End])
		if t := strings.ToLower(key); c.disposition == "adopted" && (strings.Contains(t, "report") || strings.Contains(t, "recommendation")) && !strings.Contains(t, "reports") {
			key = "adopted/report" + c.entry // "will adopt the report", then "Judge Steele's Report is ADOPTED"
		}
		if strings.HasPrefix(c.disposition, "dismissed") {
			key = "dismissed/" + targetKey(a.src[c.target.Start:c.target.End])
			if old, ok := seen[key]; ok && unlike(cands[ties[old].cand].disposition, c.disposition) {
				key = c.disposition + "/" + key // some claims with prejudice, others without
			}
		}
		if old, ok := seen[key]; ok {
			kept[old] = false
		}
		seen[key], kept[n] = n, true
	}
	if a.set.trial && best == rankDecretal && !a.decrees(cands, ties, review) {
		return // what a trial court's paper says of judgments above its orders it quotes from others
	}
	a.chooseReview(cands, ties, kept, review)
}

// besides is how far, in sentences, a ruling may stand from a firmer one to be of the same list.
const besides = 6

// sentencesOf are the sentences of the rulings of a rank, in order.
func (a *assembly) sentencesOf(cands []candidate, ties []tied, rank int) []int {
	var out []int
	for _, t := range ties {
		if c := cands[t.cand]; c.rank == rank && c.status != Prior {
			out = append(out, int(a.sent[c.verb]))
		}
	}
	return out
}

// beside reports whether one of the sentences, in order, stands near sentence n.
func beside(sentences []int, n int) bool {
	k := sort.SearchInts(sentences, n-besides)
	return k < len(sentences) && sentences[k] <= n+besides
}

// shortened reports whether the first of the rulings is made again by a later one, in the same words
// and more: "the claim for damages", "the claim for damages against Roe".
func (a *assembly) shortened(cands []candidate, ties []tied, list []int) bool {
	c := cands[ties[list[0]].cand]
	x := targetKey(a.src[c.target.Start:c.target.End])
	for _, n := range list[1:min(len(list), 16)] {
		d := cands[ties[n].cand]
		if c.disposition == d.disposition && x != "" && strings.HasPrefix(targetKey(a.src[d.target.Start:d.target.End]), x+" ") {
			return true
		}
	}
	return false
}

// unlike reports whether one dismissal is with prejudice and the other without.
func unlike(a, b string) bool { return a != b && a != "dismissed" && b != "dismissed" }

// decrees reports whether one of the rulings stands in the decretal part.
func (a *assembly) decrees(cands []candidate, ties []tied, list []int) bool {
	for _, n := range list {
		if cands[ties[n].cand].rank == rankDecretal {
			return true
		}
	}
	return false
}

// targetKey is the same for the words by which a paper calls one thing: "this case", "the action".
func targetKey(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, p := range []string{"the ", "this ", "these ", "plaintiff's ", "plaintiffs' ", "plaintiff’s ", "plaintiffs’ "} {
		s = strings.TrimPrefix(s, p)
	}
	switch s {
	case "action", "matter", "lawsuit", "suit", "cause", "above-captioned action", "civil action":
		return "case"
	}
	return s
}

// headlineFirst are the kept rulings in order of printing, those that the title announces
// ("ORDER GRANTING … AND DENYING …") before the others and in the title's order.
func (a *assembly) headlineFirst(cands []candidate, ties []tied, kept []bool) []int {
	var out []int
	taken := make([]bool, len(ties))
	for _, title := range ties {
		h := cands[title.cand]
		if h.rank != rankTitle {
			continue
		}
		for exact := 0; exact < 2; exact++ {
			at := -1
			for n, t := range ties {
				c := cands[t.cand]
				if kept[n] && !taken[n] && t.motion >= 0 && c.status != Prior && base2(c.disposition) == base2(h.disposition) &&
					(t.motion == title.motion || exact == 1 && title.motion >= 0 && a.motions[title.motion].kinds[0] == "other") {
					at = n
					break
				}
			}
			if at >= 0 {
				taken[at] = true
				out = append(out, at)
				break
			}
		}
	}
	for n := range ties {
		if kept[n] && !taken[n] {
			out = append(out, n)
		}
	}
	return out
}
