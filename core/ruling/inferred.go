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
