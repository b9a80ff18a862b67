package cite

import (
	"strings"

	"pincite/core/lex"
)

// Scraps are what is left of words set upright in the margin of pleading paper, the
// name of the court as a rule: "tr in", "uoro", "S d nr", a few letters to a line.
const (
	scrapWords   = 3 // words on a line of scraps
	scrapLetters = 7 // bytes of them
	scrapLines   = 4 // lines of scraps over a numbered one
)

// lineOfScraps is the first token of the scraps that alone stand before the line
// number at token i on its line, -1 if there are none: "uoro 13  a jail employee".
func lineOfScraps(s string, toks []token, i int) int {
	if e := toks[i].end(); i == 0 || !strings.HasPrefix(s[e:], "  ") && !strings.HasPrefix(s[e:], " \n") {
		return -1
	}
	if strings.Contains(s[max(0, toks[i-1].end()):toks[i].start()], "\n") {
		return -1
	}
	return scrapsBefore(s, toks, i)
}

// scrapsBefore is the first token of the line of scraps that ends before token i, -1 if
// what stands there is no such line.
func scrapsBefore(s string, toks []token, i int) int {
	letters := 0
	for k := i - 1; k > 0 && i-k <= scrapWords; k-- {
		if toks[k].kind != lex.Word {
			return -1
		}
		if letters += toks[k].len(); letters > scrapLetters {
			return -1
		}
		if toks[k-1].kind == lex.Paragraph || strings.Contains(s[toks[k-1].end():toks[k].start()], "\n") {
			return k
		}
	}
	return -1
}

// marginStart is the first token of what the margin put before the line number at
// token i: scraps on its own line and on lines of their own over it. It is i where
// there is nothing of the kind, and never before token past.
func marginStart(s string, toks []token, i, past int) int {
	if i == 0 {
		return i
	}
	m := lineOfScraps(s, toks, i)
	if m < 0 {
		if m = i; toks[i-1].kind == lex.Paragraph {
			return i
		}
	}
	for n := 0; n < scrapLines; n++ {
		p := m
		if p > 1 && toks[p-1].kind == lex.Paragraph && openEnd(s, toks, p-2) { // the break that the scraps made
			p--
		}
		k := scrapsBefore(s, toks, p)
		if k < past || k < 0 || m == i && n == 0 {
			break
		}
		m = k
	}
	if m < i && m > 1 && toks[m-1].kind == lex.Paragraph && openEnd(s, toks, m-2) {
		m--
	}
	return max(m, past)
}

// stampCut is what stands between two halves of a sentence at the break at token i,
// beside which the court's filing stamp stands: folios, breaks and the stamp "Case
// 1:20-cv-00012 Document 18 Filed 01/02/20 Page 3 of 9 PageID #: 44", which CM/ECF
// prints over or under every page. Its n is 0 where there is no stamp or no sentence
// runs on over it.
func stampCut(s string, toks []token, i int) cut {
	if toks[i].kind != lex.Paragraph || !byStamp(s, toks, i) {
		return cut{}
	}
	from := i
	to, page := stampEnd(s, toks, i+1)
	if page == 0 {
		if from, page = stampStart(s, toks, i); page == 0 {
			return cut{}
		}
		to = i
	}
	for from > 1 && (toks[from-1].kind == lex.Paragraph || folio(s, toks, from-1, page)) {
		from--
	}
	for to+1 < len(toks) {
		if n := pageOf(s, toks, to); n > 0 {
			to += n
		} else if toks[to].kind == lex.Paragraph || folio(s, toks, to, page) {
			to++
		} else {
			break
		}
	}
	if to+1 >= len(toks) || !openEnd(s, toks, from-1) || toks[to].kind == lex.Word && shouted(s, toks, from-1) {
		return cut{}
	}
	return cut{at: from, n: to - from}
}

// byStamp reports whether a filing stamp may stand beside the break at token i.
func byStamp(s string, toks []token, i int) bool {
	switch word(s, toks, i+1) {
	case "Case", "Appellate", "USCA":
		return true
	}
	return i > 4 && toks[i-1].kind == lex.Number && (word(s, toks, i-2) == "of" || toks[i-2].kind == lex.Mark)
}

// folio reports whether token k is the folio of the page that the stamp beside it
// counts as page, or of the one before or after: a number alone on its line.
func folio(s string, toks []token, k, page int) bool {
	if toks[k].kind != lex.Number || toks[k].len() > 3 || k == 0 || k+1 >= len(toks) {
		return false
	}
	if d := page - atoi(word(s, toks, k)); d < -2 || d > 3 {
		return false
	}
	return (toks[k-1].kind == lex.Paragraph || strings.Contains(s[toks[k-1].end():toks[k].start()], "\n")) &&
		(toks[k+1].kind == lex.Paragraph || strings.Contains(s[toks[k].end():toks[k+1].start()], "\n"))
}

// pageOf is how many tokens the line "Page 2 of 3" has that begins at token k; 0 if none does.
func pageOf(s string, toks []token, k int) int {
	if k+4 >= len(toks) || toks[k].lead != 'P' || word(s, toks, k) != "Page" || toks[k+1].kind != lex.Number || word(s, toks, k+2) != "of" || toks[k+3].kind != lex.Number {
		return 0
	}
	if toks[k+4].kind != lex.Paragraph && !strings.Contains(s[toks[k+3].end():toks[k+4].start()], "\n") {
		return 0
	}
	return 4
}

// shouted reports whether tokens p-1 and p are words of a heading in capitals.
func shouted(s string, toks []token, p int) bool {
	for k := p; k > p-2; k-- {
		if k < 0 || toks[k].kind != lex.Word || toks[k].len() == 1 || hasLower(word(s, toks, k)) {
			return false
		}
	}
	return true
}

// stampStart is the "Case" of the filing stamp that ends before the break at token i,
// with the page it tells; page is 0 if none does.
func stampStart(s string, toks []token, i int) (from, page int) {
	for k := i - 1; k > 0 && k > i-14; k-- {
		if word(s, toks, k) == "Page" || word(s, toks, k) == "Pages" {
			for from = k - 1; from > 0 && from > k-40 && word(s, toks, from) != "Case"; from-- {
			}
			if p := word(s, toks, from-1); p == "Appellate" || p == "USCA" {
				from--
			}
			if end, page := stampEnd(s, toks, from); page > 0 && end == i {
				return from, page
			}
			return i, 0
		}
	}
	return i, 0
}

// stampEnd is the token behind the filing stamp that begins with "Case" at token i, with
// the page it tells; 0 if it is none.
func stampEnd(s string, toks []token, i int) (end, page int) {
	k, paper := i+1, false
	if w := word(s, toks, i); w == "Appellate" || w == "USCA" { // USCA Case #07-1234, Appellate Case: 21-800
		i, k = i+1, k+1
	}
	if word(s, toks, i) != "Case" {
		return 0, 0
	}
	for ; k < len(toks) && k < i+60 && toks[k].kind != lex.Paragraph; k++ {
		if strings.Contains(s[toks[k-1].end():toks[k].start()], "\n") {
			break
		}
		switch w := word(s, toks, k); w {
		case "Document", "Doc", "ECF", "Filed", "Dkt":
			paper = true
		case "Page", "Pages", "Pg":
			n := k + 1
			if n < len(toks) && toks[n].kind == lex.Mark {
				n++
			}
			if page == 0 && n < len(toks) && toks[n].kind == lex.Number {
				page = atoi(word(s, toks, n))
			}
		}
	}
	if !paper || page == 0 || k >= len(toks) {
		return 0, 0
	}
	if strings.HasPrefix(word(s, toks, k), "PageID") || word(s, toks, k-1) == ":" && toks[k].kind == lex.Number { // the stamp runs on into a second line
		for k++; k < len(toks) && toks[k].kind != lex.Paragraph && !strings.Contains(s[toks[k-1].end():toks[k].start()], "\n"); k++ {
		}
	}
	return k, page
}
