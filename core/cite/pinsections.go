package cite

import "pincite/core/lex"

// sections reads "§ 2(b)", "§§ 12, 14" from the sign at token k.
func (f *finder) sections(k int) (last int, plain, ok bool) {
	for f.kind(k) == lex.Section {
		k++
	}
	if f.kind(k) != lex.Number && f.kind(k) != lex.Alnum && !(f.kind(k) == lex.Word && len(f.w(k)) <= 5 && f.c(k) <= 'Z') {
		return 0, false, false
	}
	last = f.sectionEnd(k)
	for n := 0; n < 50; n++ {
		j := last
		if f.mark(j, ',') {
			j++
		}
		if f.w(j) == "and" || f.w(j) == "&" {
			j++
		}
		if j > last && f.mark(j, '(') && f.partner(j) == j+2 && len(f.w(j+1)) <= 3 && f.mark(last-1, ')') { // §§ 304.5(1), (2)(a)
			last = f.subsections(j + 3)
			continue
		}
		if j == last || f.kind(j) != lex.Number && f.kind(j) != lex.Alnum || f.nextIsReporter(j) {
			break
		}
		last = f.sectionEnd(j)
	}
	return last, false, true
}

// subdivisions is the token behind California's "subd. (b)(1)" and "subds. (a), (c)" at token
// k, or k.
func (f *finder) subdivisions(k int) int {
	n := k + 1
	if f.mark(n, '.') {
		n++
	}
	last := k
	for i := 0; i < 20 && f.mark(n, '(') && f.partner(n) == n+2 && len(f.w(n+1)) <= 4; i++ {
		last = f.subsections(n + 3)
		if n = last; f.mark(n, ',') || f.mark(n, '&') || f.w(n) == "and" {
			n++
		}
		if f.w(n) == "and" || f.mark(n, '&') {
			n++
		}
	}
	return last
}

// sectionEnd is the token behind one section number with its parts.
func (f *finder) sectionEnd(k int) int {
	k++
	for f.joined(k-1) && k < len(f.toks) {
		switch f.kind(k) {
		case lex.Number, lex.Alnum:
			k++
			continue
		case lex.Mark:
			if (f.mark(k, '.') || f.mark(k, '-') || f.mark(k, ':')) && f.joined(k) && (f.kind(k+1) == lex.Number || f.kind(k+1) == lex.Alnum || f.mark(k, '-') && f.kind(k+1) == lex.Word) {
				k += 2
				continue
			}
			if f.w(k) == "–" && f.joined(k) {
				k += 2
				continue
			}
		}
		break
	}
	return f.subsections(k)
}

// subsections is the token behind "(b)(1)(A)" at token k.
func (f *finder) subsections(k int) int {
	for f.mark(k, '(') && f.partner(k) == k+2 && f.joined(k) && f.joined(k-1) && len(f.w(k+1)) <= 4 {
		k += 3
	}
	if f.dash(k) && f.joined(k-1) && f.joined(k) && f.mark(k+1, '(') && f.partner(k+1) == k+3 {
		return f.subsections(k + 4)
	}
	return k
}

// exhibits reads the exhibits behind an id. from token n on: "Ex. A", "Ex. 1-B", where
// there are more "Exs. 2-C, 2-D".
func (f *finder) exhibits(n int, plural bool) (last int, ok bool) {
	for last = n; last < n+40; last++ {
		if f.kind(last) == lex.Paragraph || f.kind(last) == lex.Mark || len(f.w(last)) > 4 || f.kind(last) == lex.Word && (f.c(last) > 'Z' || len(f.w(last)) > 2) {
			break
		}
		if last++; f.mark(last, '-') && f.joined(last-1) && f.joined(last) && f.kind(last+1) != lex.Mark && len(f.w(last+1)) <= 2 {
			last += 2
		}
		if ok = true; !plural || !f.mark(last, ',') {
			return last, true
		}
	}
	if ok {
		last-- // the comma
	}
	return last, ok
}
