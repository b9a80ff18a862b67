package cite

import "pincite/core/lex"

// apartReach is how many tokens before a core that begins a sentence its name may stand.
const apartReach = 220

// nameApart reads the name that a sentence before the core's introduces with "In" where
// the citation follows the sentence alone: "In Larkin v. Thunderbay, the court held that
// … . 97 S.W.3d 756", or begins with it: "Larkin v. Thunderbay holds that … ". It takes
// the case named last before it, if named so.
func (f *finder) nameApart(it *item, low int) {
	p := f.back(it.first - 1)
	for p > low && (f.w(p) == "”" || f.mark(p, '"') || f.w(p) == "’") {
		p--
	}
	if p <= low || !f.mark(p, '.') && f.kind(p) != lex.Paragraph || f.decides(f.w(p-1)) {
		return
	}
	v := -1
	for k := p - 1; k > low && k > p-apartReach; k-- {
		if w := f.w(k); w == "v" || w == "vs" {
			v = k
			break
		}
	}
	if v < 0 {
		return
	}
	start := f.plaintiffStart(v-1, low)
	if start <= low {
		return
	}
	before := f.back(start - 1)
	in := f.w(before) == "In" || f.w(before) == "in"
	if !in && !f.mark(before, '.') && f.kind(before) != lex.Paragraph && f.w(before) != "”" {
		return
	}
	d := v + 1
	if f.mark(d, '.') {
		d++
	}
	end := d
	for end < p && !f.mark(end, ':') && (!f.mark(end, ',') || f.commaInName(end, d, false, -1)) {
		if tells.has(f.w(end)) {
			break
		}
		if c := f.c(end); end-d > 24 || f.mark(end, ';') || f.mark(end, '(') || f.kind(end) == lex.Word && c >= 'a' && c <= 'z' && !nameLinks.has(f.w(end)) {
			return
		}
		end++
	}
	if end < p && (in || tells.has(f.w(end))) {
		it.c.Plaintiff, it.c.Defendant = f.party(start, v), f.party(f.fore(d), end)
	}
}

// tells are the verbs that say what a case named before them decided.
var tells = wordSet(`held holds said says stated states defines defined explains explained recognized recognizes noted notes observed concluded concludes teaches upheld articulated found rejected adopted announced`)

// pointForComma reports whether the point at token i, where a name has its comma, is a
// worn one: "Jackson v. Fort Hosp. & School. 757 F. Supp. 1243". The name is on the
// words right before it, both parties of it.
func (f *finder) pointForComma(i, low int) bool {
	if !f.mark(i, '.') || !f.joined(i-1) {
		return false
	}
	for k := i - 1; k > low && k > i-14; k-- {
		switch c := f.c(k); f.kind(k) {
		case lex.Word:
			if w := f.w(k); w == "v" || w == "vs" {
				return true
			} else if c >= 'a' && c <= 'z' && !nameLinks.has(w) {
				return false
			}
		case lex.Mark:
			if c != '.' && c != '&' && c != '\'' && c != '-' && c < 0x80 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// caseBefore is the token at which the last case before what comes next ends, a few
// citations of law passed over.
func (f *finder) caseBefore(kept []*item) int {
	for n := len(kept) - 1; n >= 0; n-- {
		if !kept[n].law || n < len(kept)-4 {
			return kept[n].tail
		}
	}
	return 0
}

// decides reports whether w, the last word of the sentence before a citation, tells what
// became of the case at hand, whose citation then follows: "the Court of Appeals affirmed."
func (f *finder) decides(w string) bool {
	switch w {
	case "affirmed", "reversed", "vacated", "remanded", "certiorari", "denied", "granted", "dismissed", "review", "grounds", "banc":
		return true
	}
	return false
}
