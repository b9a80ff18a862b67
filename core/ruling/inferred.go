package ruling

// inferred are the rulings that a paper states without decretal words: "the Court finds
// that Plaintiff is not entitled to a preliminary injunction".
func (r *reader) inferred(set setting, ms []mention) []candidate {
	var out []candidate
	for k, m := range ms {
		if !m.bare || int(r.sent[m.head]) >= set.end {
			continue
		}
		s := r.at(m.head)
		at := -1
		for i := m.head - 1; i >= s.from && m.head-i <= 6; i-- {
			if r.w[i] == "entitled" && r.word(i+1) == "to" {
				at = i
				break
			}
		}
		if at < 0 || r.quoted(at) {
			continue
		}
		v := at - 1
		disposition := "granted"
		if r.word(v) == "not" {
			disposition = "denied"
			v--
		}
		if w := r.word(v); w != "is" && w != "are" {
			continue
		}
		from := r.found(v, s)
		if from < 0 {
			continue
		}
		out = append(out, candidate{verb: at, from: from, to: m.to, disposition: disposition, status: Inferred, rank: rankInferred, mentions: []int{k}})
	}
	return append(out, r.deemed(set, ms)...)
}

// deemed are the rulings said of the relief itself: "the Court finds that class certification is
// proper in this case".
func (r *reader) deemed(set setting, ms []mention) []candidate {
	var out []candidate
	for k, m := range ms {
		if !m.bare || int(r.sent[m.head]) >= set.end || r.word(m.to) != "is" || r.quoted(m.head) {
			continue
		}
		s := r.at(m.head)
		disposition, v := "granted", m.to+1
		if r.word(v) == "not" {
			disposition, v = "denied", v+1
		}
		if w := r.word(v); w != "proper" && w != "warranted" && w != "appropriate" && w != "justified" {
			continue
		}
		if n := r.word(v + 1); n == "if" || n == "when" || n == "where" || n == "only" || n == "unless" || r.word(s.from) == "whether" || r.word(m.from-1) == "whether" {
			continue
		}
		if from := r.found(m.to, s); from >= 0 && from < m.from {
			out = append(out, candidate{verb: m.to, from: from, to: v + 1, disposition: disposition, status: Inferred, rank: rankInferred, mentions: []int{k}})
		}
	}
	return out
}

// found is the token where "the Court finds that" or "Accordingly," opens the statement
// whose verb is at v, or -1.
func (r *reader) found(v int, s sentence) int {
	for i := v - 1; i >= max(s.from, v-reach); i-- {
		switch r.w[i] {
		case "finds", "concludes", "holds", "determines", "find", "conclude", "hold":
			if r.word(i-1) == "court" && !r.otherCourt(i-1) {
				if r.word(i-2) == "the" || r.word(i-2) == "this" {
					return i - 2
				}
				return i - 1
			}
			if r.word(i-1) == "we" || r.word(i-1) == "i" {
				return i - 1
			}
		case "assertion", "argument", "contention", "reject", "rejects", "claim", "claims", "burden":
			return -1
		case "argues", "argue", "contends", "contend", "asserts", "if", "whether", "that":
			if r.w[i] != "that" {
				return -1
			}
		}
	}
	switch r.w[s.from] {
	case "accordingly", "therefore", "thus", "consequently":
		return s.from
	}
	return -1
}

// closingSentences is how many sentences before the end of an opinion on review are read for its outcome.
const closingSentences = 12

// upheld is the affirmance that an opinion on review closes with where it has no word for it: "we
// conclude that the award was correct", "the district court did not err".
func (r *reader) upheld(set setting, cands []candidate) []candidate {
	if !set.appellate {
		return nil
	}
	for _, c := range cands {
		if appellateVerb(c.disposition) || c.disposition == "affirmed_in_part" || c.disposition == "dismissed" {
			return nil
		}
	}
	for n := set.end - 1; n >= max(0, set.end-closingSentences); n-- {
		s := r.sents[n]
		if v := r.finds(s); v >= 0 {
			return []candidate{{verb: v, from: s.from, to: s.to, disposition: "affirmed", status: Inferred, rank: rankInferred}}
		}
	}
	return nil
}

// finds is the token of s where the court concludes that there was no error below, or -1.
func (r *reader) finds(s sentence) int {
	at := -1
	for k := s.from; k < min(s.to, s.from+reach); k++ {
		switch r.w[k] {
		case "conclude", "hold", "find", "see", "discern":
			if r.word(k-1) == "we" && !r.quoted(k) {
				at = k
			}
		case "if", "whether", "except", "however", "but":
			return -1
		case "not":
			if w := r.word(k + 1); at >= 0 && r.word(k-1) == "did" && (w == "err" || w == "abuse") {
				return at
			}
		case "error":
			if at >= 0 && (r.word(k-1) == "no" || r.word(k-1) == "reversible" && r.word(k-2) == "no") {
				return at
			}
		case "correct", "proper":
			if at >= 0 && (r.word(k-1) == "was" || r.word(k-1) == "were") {
				return at
			}
		}
	}
	return -1
}
