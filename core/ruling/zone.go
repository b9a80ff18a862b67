package ruling

import "strings"

// A zone is the part of the paper a sentence stands in.
type zone uint8

const (
	reasoning zone = iota
	closing        // under a heading like CONCLUSION or ORDER
	decreed        // after "IT IS ORDERED", in its list
	advised        // after "IT IS RECOMMENDED", in its list
)

// closers are the words of headings under which a paper decides.
var closers = words(`conclusion order orders disposition recommendation recommendations ruling rulings judgment decision decretal relief conclusions`)

// A setting is what the paper as a whole tells about its rulings.
type setting struct {
	zones      []zone // by sentence
	cue        []int  // token of ORDERED or RECOMMENDED in the sentence, or -1
	advises    bool   // a report and recommendation
	end        int    // sentence where a separate opinion begins; len(sents) if none
	appellate  bool
	trial      bool // of a federal district court, which reviews few judgments
	reviews    bool // says "we affirm" or the like
	docketText bool // an entry of an electronic docket
}

func (r *reader) setting(class, court string) setting {
	st := setting{zones: make([]zone, len(r.sents)), cue: make([]int, len(r.sents)), end: len(r.sents)}
	st.advises = class == "report_and_recommendation" || class != "order" && class != "opinion_and_order" && r.titled()
	st.reviews = r.reviews()
	st.docketText = r.docket || len(r.toks) < 400
	z := reasoning
	for n, s := range r.sents {
		st.cue[n] = -1
		if s.heading {
			z = reasoning
			if r.closes(s) {
				z = closing
			}
			continue
		}
		if st.end == len(r.sents) && n*10 > len(r.sents)*2 && r.separateOpinion(s) {
			st.end = n
		}
		cue, advice := r.findCue(s, st.advises)
		st.cue[n] = cue
		if cue >= 0 {
			if !r.quoted(cue) && (!advice || st.advises || r.upper(cue)) {
				z = decreed
				if advice {
					z = advised
				}
			}
		}
		st.zones[n] = z
	}
	st.trial = strings.HasSuffix(court, "d") && !appellateCourt(court) && class != "opinion"
	st.appellate = appellateCourt(court) || class == "opinion" && !strings.HasSuffix(court, "d") || st.reviews
	return st
}

// reviews reports whether the paper says "we affirm" or the like.
func (r *reader) reviews() bool {
	for i, w := range r.w {
		if (w == "affirm" || w == "reverse") && !r.quote[i] && r.depth[i] == 0 {
			for k := i - 1; k >= 0 && i-k <= 3; k-- {
				if r.w[k] == "we" {
					return true
				}
			}
		}
	}
	return false
}

// appellateCourt reports whether the court of that id reviews the judgments of others
// (CourtListener's ids: ca8, scotus, calctapp, tex).
func appellateCourt(id string) bool {
	if id == "scotus" || strings.HasPrefix(id, "ca") && len(id) <= 4 && id != "cand" && id != "cacd" && id != "caed" && id != "casd" {
		return true
	}
	return strings.Contains(id, "app")
}

// titled reports whether the head of the paper calls it a recommendation and does not adopt one.
func (r *reader) titled() bool {
	for i := 0; i < min(len(r.w), 400); i++ {
		if (r.w[i] == "recommendation" || r.w[i] == "recommendations") && r.capital(i) && (r.word(i-1) == "and" || r.word(i-1) == "&" || r.word(i-1) == "-") && r.capital(i-2) {
			for k := i - 1; k >= 0 && i-k < 12; k-- {
				switch r.w[k] {
				case "adopting", "accepting", "on", "adopt", "approving", "overruling", "re", "the", "regarding", "rejecting", "modifying", "judge's":
					return false
				}
			}
			return true
		}
	}
	return false
}

func (r *reader) closes(s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if closers[r.w[i]] {
			return true
		}
	}
	return false
}

// separateOpinion reports whether s opens a dissent or concurrence: "ROE, Judge, dissenting."
func (r *reader) separateOpinion(s sentence) bool {
	if s.to-s.from > 25 {
		return false
	}
	who := false
	for i := s.from; i < s.to; i++ {
		switch r.w[i] {
		case "judge", "justice", "j", "c.j", "chief", "jj":
			who = true
		case "dissenting", "concurring":
			if who && !r.quoted(i) && r.lead[s.from] {
				return true
			}
		case "dissent":
			if i > s.from && r.w[i-1] == "respectfully" {
				return true
			}
		case "v", "f", "joined":
			return false
		}
	}
	return false
}

// findCue is the token of the decretal word of s, and whether it only recommends; -1 if none.
func (r *reader) findCue(s sentence, advises bool) (int, bool) {
	at, advice := -1, false
	for i := s.from; i < s.to; i++ {
		switch r.w[i] {
		case "ordered", "adjudged", "decreed":
			if r.performs(i, s) {
				at = i
				advice = false
			}
		case "orders", "order":
			if (r.w[i] == "orders" || r.upper(i)) && (r.word(i+1) == "as" && r.word(i+2) == "follows" || r.word(i+1) == "that" && r.byCourt(i, s.from) || r.word(i+1) == ":" && r.byCourt(i, s.from)) {
				at = i
			}
		case "recommended":
			if r.performs(i, s) || advises && r.upper(i) {
				at, advice = i, true
			}
		case "recommends", "recommend", "recommending":
			if r.recommends(i, s, advises) {
				at, advice = i, true
			}
		}
		if at >= 0 {
			// "ORDERED AND RECOMMENDED": the later word only joins
			if advice || r.word(i+1) != "and" {
				return at, advice
			}
		}
	}
	return at, advice
}

// performs reports whether the participle at i orders or recommends here and now.
func (r *reader) performs(i int, s sentence) bool {
	a, at := r.readAux(i)
	switch a {
	case auxIs:
		w := r.word(at - 1)
		if r.w[i] == "recommended" && !r.upper(i) && !r.upper(i-1) && w == "it" && r.word(at-2) == "but" {
			return false
		}
		return w == "it" || at == s.from || w == "," || r.upper(i) && w != "as"
	case auxNone:
		if r.word(i-1) == "so" || r.word(i+1) == "by" {
			return r.word(i-1) == "so"
		}
		return r.upper(i) || i == s.from && r.word(i+1) == "that" || r.word(i-1) == "and" && r.upper(i)
	}
	return false
}

// byCourt reports whether the court is the subject of the verb at i.
func (r *reader) byCourt(i, from int) bool {
	for k := i - 1; k >= from && i-k < 40; k-- {
		switch r.w[k] {
		case "court", "undersigned", "i", "we":
			return !r.otherCourt(k)
		}
	}
	return false
}

// otherCourt reports whether the word court at k is that of another court.
func (r *reader) otherCourt(k int) bool {
	if r.w[k] != "court" && r.w[k] != "courts" {
		return false
	}
	switch r.word(k - 1) {
	case "district", "trial", "lower", "supreme", "circuit", "superior", "bankruptcy", "state", "appellate", "appeals", "county", "children's", "municipal", "magistrate", "probate", "family", "chancery", "a", "no", "any", "federal":
		return true
	}
	return r.word(k+1) == "of" && (r.word(k+2) == "appeals" || r.word(k+2) == "appeal")
}

// recommends reports whether the verb at i recommends in the paper's own name.
func (r *reader) recommends(i int, s sentence, advises bool) bool {
	if r.quoted(i) {
		return false
	}
	k := i - 1
	for k > s.from && adverbs[r.w[k]] {
		k--
	}
	switch r.word(k) {
	case "i", "we", "undersigned":
		return true
	case "court":
		return !r.otherCourt(k)
	case "judge":
		return advises && r.word(k-1) == "magistrate"
	}
	return false
}
