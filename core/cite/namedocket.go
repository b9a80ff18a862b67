package cite

import (
	"strings"

	"pincite/core/law"
	"pincite/core/lex"
)

// label reports whether the parenthesis from token o to e only names the case
// for later use: (“Rattigan II”), (Leroy I).
func (f *finder) label(o, e, low int) bool {
	if e-o > 12 || e-o < 2 {
		return false
	}
	switch f.w(o + 1) {
	case "\"", "“", "‘", "‘‘":
		return true
	}
	if n := f.w(e - 1); e-o < 3 || n != "I" && n != "II" && n != "III" && n != "IV" {
		return false
	}
	for k := o - 1; k >= low && k > o-24; k-- {
		if f.w(k) == f.w(o+1) {
			return true
		}
	}
	return false
}

// appellateDistrict is the token at which Ohio's "10th Dist. Franklin" begins
// that ends at token j, or -1 (Ohio Writing Manual 1.1).
func (f *finder) appellateDistrict(j, low int) int {
	for k := j; k > low && k > j-5; k-- {
		if f.w(k) == "Dist" && f.mark(k+1, '.') && f.kind(k-1) == lex.Alnum && f.mark(k-2, ',') {
			switch w := f.w(k - 1); w[len(w)-1] {
			case 'd', 't', 'h':
				return k - 1
			}
			return -1
		}
		if f.kind(k) != lex.Word && !f.mark(k, '.') || f.c(k) >= 'a' && f.kind(k) == lex.Word {
			return -1
		}
	}
	return -1
}

// docketBefore reads "No. 12-cv-345" that ends at token j and is the token at
// which it begins, or -1.
func (f *finder) docketBefore(it *item, j, low int) int {
	if f.mark(j, '.') && !f.joined(j) && f.w(j-1) == "op" {
		j -= 2 // "slip op."
		if f.w(j) == "slip" {
			j--
		}
		if f.mark(j, ',') {
			j--
		}
	}
	digits := false
	for k := j; k >= low && k > j-40; k-- {
		switch f.kind(k) {
		case lex.Number, lex.Alnum:
			digits = true
			continue
		case lex.Word:
			w := f.w(k)
			if (w == "No" || w == "Nos" || w == "NO") && digits && (f.mark(k+1, '.') || f.kind(k+1) == lex.Number || f.kind(k+1) == lex.Alnum) {
				n := k + 1
				if f.mark(n, '.') {
					n++
				}
				it.c.DocketNumber = f.read(n, j+1)
				if !strings.Contains(it.c.DocketNumber, "(") {
					it.c.DocketNumber = strings.TrimSuffix(it.c.DocketNumber, ")")
				}
				return max(low, f.docketWords(f.back(k-1))+1)
			}
			if len(w) > 5 && !docketWord(w) || w == "v" || w == "vs" {
				return -1
			}
		case lex.Mark:
			switch f.w(k) {
			case "-", "–", "‑", ":", ".", "/", "&", ",", "(", ")", "*", "#", "_", "—":
			default:
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// louisianaBefore is the token at which the docket number begins whose parenthesis opens at token o, or -1.
func (f *finder) louisianaBefore(o, low int) int {
	if f.w(o+1) != "La" {
		return -1
	}
	if k := f.louisianaSerial(o-1, low); k >= 0 {
		return k
	}
	for k := o - 1; k >= low && k > o-10; k-- {
		if open, _ := f.louisianaDocket(k); open == o && !(f.dash(k-1) && f.joined(k-1)) {
			return k
		}
	}
	return -1
}

// louisianaSerial is the token at which "34,430-CA" or "36,665, 36,803" begins
// that ends at token j behind a comma, the Second Circuit's serial numbers; or -1.
func (f *finder) louisianaSerial(j, low int) int {
	at := -1
	for n := 0; n < 4; n++ {
		k := j
		if f.kind(k) == lex.Word && f.dash(k-1) && f.joined(k-1) && len(f.w(k)) <= 3 {
			k -= 2
		}
		if k-2 <= low || f.kind(k) != lex.Number || len(f.w(k)) != 3 || !f.mark(k-1, ',') || !f.joined(k-1) || f.kind(k-2) != lex.Number || len(f.w(k-2)) > 2 || !f.mark(k-3, ',') {
			break
		}
		at, j = k-2, k-4
	}
	return at
}

func (f *finder) louisianaCourt(it *item, d, o, e int) {
	if !it.dated {
		f.slashDated(it, o+1, e)
		it.dated = false
	}
	it.c.DocketNumber = f.text(d, o)
}

// docketWords passes back over the words that announce a docket number, "C.A.",
// "Civil Action", "Docket", from token j.
func (f *finder) docketWords(j int) int {
	for n := 0; n < 6; n++ {
		switch {
		case f.kind(j) == lex.Word && docketWord(f.w(j)):
			j--
		case f.mark(j, '.') && f.joined(j-1) && docketWord(f.w(j-1)):
			j -= 2
		case f.mark(j, '.') && f.w(j-1) == "A" && f.mark(j-2, '.') && (f.w(j-3) == "C" || docketWord(f.w(j-3))):
			j -= 4
		case f.mark(j, '.') && f.w(j-1) == "A" && docketWord(f.w(j-2)):
			j -= 2
		default:
			return f.back(j)
		}
	}
	return f.back(j)
}

// asideBefore passes back over what stands between a name and its core at token j besides
// numbers and years, and is the token before it; j if there is nothing of the kind.
func (f *finder) asideBefore(it *item, j, low int) int {
	switch {
	case f.mark(j, ']') || f.mark(j, ')'):
		o := f.partner(j)
		if o > low && (f.w(o+1) == "appeal" || f.w(o+1) == "Appeal") && f.w(o+2) == "No" && j-o < 8 {
			return f.back(o - 1) // New York's "[appeal No. 2]"
		}
	case f.kind(j) == lex.Number && f.mark(j-1, '.') && (f.w(j-2) == "p" || f.w(j-2) == "pp") && (f.w(j-3) == "ante" || f.w(j-3) == "post"):
		return f.back(j - 4) // "State v. Loring, ante p. 670, ___ N.W.2d ___"
	case f.mark(j, '.') && f.w(j-1) == "S" && f.mark(j-2, '.') && f.w(j-3) == "U" && f.mark(j-4, ',') && !f.mark(j+1, 'v'):
		if j-4 > low && f.mark(j+1, ',') {
			return f.back(j - 4) // "Jackman v. Semper,     U.S.     ,": the blanks were lost
		}
	case f.w(j) == "XXXX" || f.kind(j) == lex.Number:
		if k := f.bareNumber(j, low); k >= 0 {
			if f.w(k) != "XXXX" {
				it.c.DocketNumber = f.text(k, j+1)
			}
			return f.back(k - 1)
		}
	case f.mark(j, '.') && f.w(j-1) == "Cir":
		return f.circuitBefore(it, j, low)
	}
	if k := f.superiorCourt(j, low); k >= 0 {
		it.c.Court = "connsuperct" // Connecticut: no reporter prints its trial court
		return f.back(k - 1)
	}
	if k := f.dayBefore(j); k < j && f.mark(k, ',') && f.mark(k-1, '.') && f.w(k-2) == "Cir" {
		it.c.Year = year(f.w(j)) // "2 Cir., May 28, 1942, 128 F.2d 632"
		it.c.Date, _ = f.monthDay(k+1, j, it.c.Year)
		return k
	}
	return j
}

// superiorCourt is the token at which Connecticut's "Superior Court, judicial district of
// New Britain" begins that ends at token j, or -1.
func (f *finder) superiorCourt(j, low int) int {
	for k := j; k > low && k > j-16 && (f.kind(k) == lex.Word || f.mark(k, ',') || f.dash(k) || f.kind(k) == lex.Number); k-- {
		if f.w(k) == "Superior" && f.w(k+1) == "Court" && f.mark(k+2, ',') && (f.w(k+3) == "judicial" && f.w(k+4) == "district" || f.w(k+3) == "geographical" && f.w(k+4) == "area") && f.mark(k-1, ',') {
			return k
		}
	}
	return -1
}

// bareNumber is the token at which a docket number without "No." begins that ends at token
// j behind a comma: "91-3232", "XXXX-XXXX" (as some copies mask it); or -1.
func (f *finder) bareNumber(j, low int) int {
	k := j - 2
	if k-1 <= low || !f.dash(j-1) || !f.joined(j-1) || !f.joined(j-2) || !f.mark(k-1, ',') || len(f.w(j)) < 3 {
		return -1
	}
	if w := f.w(k); w == "XXXX" && f.w(j) == w || f.kind(k) == lex.Number && (len(w) == 2 || year(w) > 0) && f.kind(j) == lex.Number {
		return k
	}
	return -1
}

// circuitBefore reads "2 Cir." or "D.C. Cir." between commas before a core, as courts printed it
// before the parenthesis of court and year was usual, and is the token before it; j if it is none.
func (f *finder) circuitBefore(it *item, j, low int) int {
	k := j - 2
	switch {
	case f.kind(k) == lex.Number && len(f.w(k)) <= 2 || f.kind(k) == lex.Alnum && len(f.w(k)) <= 4:
	case f.mark(k, '.') && f.w(k-1) == "C" && f.mark(k-2, '.') && f.w(k-3) == "D":
		k -= 3
	default:
		return j
	}
	if k-1 <= low || !f.mark(k-1, ',') {
		return j
	}
	name := f.read(k, j+1)
	if f.kind(k) == lex.Number {
		name = numbered(f.w(k)) + " Cir."
	}
	id, ok := law.CourtByCitation(name)
	if !ok {
		return j
	}
	it.c.Court = id
	return f.back(k - 1)
}

// numbered is the number w with its ending as reporters print it: 2d, 3d, 9th.
func numbered(w string) string {
	switch w {
	case "1":
		return "1st"
	case "2", "3":
		return w + "d"
	}
	return w + "th"
}

// dayBefore is the comma before a day that ends at token j, "May 28, 1942"; j if none ends there.
func (f *finder) dayBefore(j int) int {
	k := j
	if year(f.w(k)) == 0 {
		return j
	}
	if k--; f.mark(k, ',') {
		k--
	}
	if f.kind(k) == lex.Number && len(f.w(k)) <= 2 {
		k--
	}
	if f.mark(k, '.') {
		k--
	}
	if month(f.w(k)) == 0 {
		return j
	}
	return k - 1
}
