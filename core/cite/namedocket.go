package cite

import (
	"strings"

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
				for k-1 >= low && (docketWord(f.w(k-1)) || f.mark(k-1, '.') && docketWord(f.w(k-2)) || f.w(k-1) == "A" && f.w(k-2) == "C") {
					k--
				}
				return k
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
