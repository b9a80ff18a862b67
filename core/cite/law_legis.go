package cite

import "pincite/core/lex"

// A legisWord begins a legislative paper, treaty, order or patent.
type legisWord struct {
	typ   string
	kind  Kind
	name  string
	forms []string
	read  func(w *lawScan, i, j int, l *legisWord) int
}

var legisWords = []legisWord{
	{"public_law", Legislative, "Pub. L.", []string{"Pub. L.", "Pub. Law", "Public Law", "P.L.", "PL", "Pub. L", "Pub. L. No."}, (*lawScan).publicLaw},
	{"private_law", Legislative, "Priv. L.", []string{"Priv. L.", "Private Law", "Pvt. L."}, (*lawScan).publicLaw},
	{"statutes_at_large", Legislative, "Stat.", []string{"Stat.", "Statutes at Large"}, (*lawScan).volumePage},
	{"report", Legislative, "H.R. Rep.", []string{"H.R. Rep.", "H. R. Rep.", "H. Rep.", "House Report", "H.R. Conf. Rep.", "H. Conf. Rep.", "House Rep.", "H.R. Report", "House Conference Report", "Conf. Rep."}, (*lawScan).report},
	{"report", Legislative, "S. Rep.", []string{"S. Rep.", "Senate Report", "Sen. Rep.", "S. Report", "S. Conf. Rep.", "Senate Rep."}, (*lawScan).report},
	{"document", Legislative, "H.R. Doc.", []string{"H.R. Doc.", "S. Doc.", "H. Doc.", "S. Exec. Doc.", "S. Exec. Rep.", "S. Treaty Doc.", "Treaty Doc.", "H.R. Misc. Doc.", "S. Misc. Doc."}, (*lawScan).report},
	{"journal", Legislative, "S. Jour.", []string{"S. Exec. Journal", "Senate Executive Journal", "S. Jour.", "Senate Journal", "H.R. Jour.", "H. Jour.", "H.R. Journal", "House Journal"}, (*lawScan).chamberJournal},
	{"bill", Legislative, "H.R.", []string{"H.R.", "H. R."}, (*lawScan).bill},
	{"bill", Legislative, "S.", []string{"S."}, (*lawScan).bill},
	{"bill", Legislative, "H.R. Res.", []string{"H.R. Res.", "H. Res.", "S. Res.", "H.R.J. Res.", "H.J. Res.", "S.J. Res.", "H. Con. Res.", "S. Con. Res.", "H.R. Con. Res.", "H. J. Res.", "S. J. Res.", "H.B.", "S.B.", "House Bill", "Senate Bill", "Assembly Bill", "A.B.", "Assem. Bill", "Sen. Bill", "HB", "SB", "L.B.", "LB"}, (*lawScan).bill},
	{"record", Legislative, "Cong. Rec.", []string{"Cong. Rec.", "Congressional Record", "Cong. Globe"}, (*lawScan).volumePage},
	{"report", Legislative, "U.S.C.C.A.N.", []string{"U.S.C.C.A.N.", "U.S. Code Cong. & Admin. News", "U.S. Code Cong. & Ad. News", "USCCAN", "U. S. C. C. A. N."}, (*lawScan).volumePage},
	{"treaty", Other, "U.N.T.S.", []string{"U.N.T.S.", "UNTS"}, (*lawScan).volumePage},
	{"treaty", Other, "U.S.T.", []string{"U.S.T.", "UST"}, (*lawScan).volumePage},
	{"treaty", Other, "I.L.M.", []string{"I.L.M.", "L.N.T.S.", "Bevans"}, (*lawScan).volumePage},
	{"treaty", Other, "T.I.A.S.", []string{"T.I.A.S.", "TIAS", "T.S.", "E.A.S."}, (*lawScan).numbered},
	{"executive_order", Other, "Exec. Order", []string{"Exec. Order", "Executive Order", "E.O.", "Exec. Ord.", "EO"}, (*lawScan).numbered},
	{"proclamation", Other, "Proclamation", []string{"Proclamation", "Presidential Proclamation"}, (*lawScan).numbered},
	{"patent", Other, "U.S. Patent", []string{"U.S. Patent", "U.S. Pat.", "United States Patent", "Patent", "U. S. Patent", "U.S. Pat. App.", "U.S. Patent Application", "U.S. Patent Publication", "U.S. Patent App.", "U.S. Patent Application Publication", "Patent Application", "U.S. Patent Pub."}, (*lawScan).patent},
	{"trademark", Other, "Registration", []string{"Registration", "U.S. Reg.", "U.S. Registration", "Trademark Registration", "U.S. Trademark Registration", "U.S. Trademark Reg."}, (*lawScan).patent},
	{"ssr", Regulation, "SSR", []string{"SSR", "S.S.R.", "Social Security Ruling", "Soc. Sec. Ruling", "Soc. Sec. Rul."}, (*lawScan).ruling},
	{"ruling", Regulation, "Rev. Rul.", []string{"Rev. Rul.", "Rev. Proc.", "Revenue Ruling", "Revenue Procedure", "Rev. Ruling"}, (*lawScan).ruling},
	{"manual", Regulation, "HALLEX", []string{"HALLEX"}, (*lawScan).manual},
	{"manual", Regulation, "POMS", []string{"POMS", "P.O.M.S."}, (*lawScan).manual},
	{"jury_instruction", Treatise, "", []string{"CALCRIM", "CACI", "CALJIC", "BAJI", "UJI", "OUJI", "PJI", "WPIC"}, (*lawScan).juryInstruction},
	{"canon", Rule, "Canon", []string{"Canon"}, (*lawScan).canon},
	{"session_law", Legislative, "Sess. Law", []string{"Session Law", "Sess. Law", "N.C. Sess. Law", "N.C. Session Law", "S.L."}, (*lawScan).sessionNumber},
	{"session_law", Legislative, "Stats.", []string{"Stats.", "Laws", "Acts", "St.", "L."}, (*lawScan).yearChapter},
}

// dashNumber reads "104-304", with either dash, perhaps broken over a line.
func (w *lawScan) dashNumber(k int) (end int, num string) {
	if !w.digits(k) || !w.dash(k+1) || !w.digits(k+2) {
		return k, ""
	}
	if !w.glued(k + 1) {
		return k, ""
	}
	return k + 3, w.text(k) + "-" + w.text(k+2)
}

// numberSign passes over "No.", "Nos.", "Number", "#".
func (w *lawScan) numberSign(k int) (int, bool) {
	if w.is(k, ',') && w.word(k+1, "No", "Nos") {
		k++
	}
	if w.word(k, "No", "Nos", "Number", "Numbers") {
		return w.skipDot(k + 1), true
	}
	if w.is(k, '#') {
		return k + 1, true
	}
	return k, false
}

// publicLaw reads "Pub. L. No. 104-304, § 4" and passes over ", 110 Stat. 3793".
func (w *lawScan) publicLaw(i, j int, l *legisWord) int {
	k, signed := w.numberSign(j)
	e, num := w.dashNumber(k)
	if num == "" || len(w.text(k)) > 3 {
		if signed || !w.digits(k) || !w.word(i, "P", "L") {
			return j
		}
		return w.sessionPL(i, k, l)
	}
	c := Citation{Kind: l.kind, Type: l.typ, Number: num}
	m := w.skip(e, ',')
	if w.word(m, "title", "tit", "div") {
		if n := w.skipDot(m + 1); w.romanish(n) {
			m = w.skip(n+1, ',')
		}
	}
	if s, plural, _ := w.sectionMark(m); s > m {
		if r, ok := w.sectionList(s, plural, true, true); ok {
			r.set(&c)
			e = r.end
		} else if n, num := w.romanAt(s); num != "" {
			c.Section, e = num, n
		}
	}
	if m := w.skip(e, ','); w.digits(m) && w.word(m+1, "Stat") {
		if p, page := w.commaNumber(w.skipDot(m + 2)); page != "" {
			c.Volume, c.Page = w.text(m), page
			stat := Citation{Kind: Legislative, Type: "statutes_at_large", Name: "Stat.", Volume: c.Volume, Page: page}
			end := w.pinsAfter(&stat, p)
			w.yearAfter(&stat, end, true)
			c.Year = stat.Year
			w.put(c, i, e)
			if stat.Full.End == 0 {
				stat.Full.End = w.toks[end-1].end()
			}
			w.put(stat, m, p)
			return end
		}
	}
	w.yearAfter(&c, e, true)
	return w.put(c, i, e)
}

// sessionPL reads New Jersey's "P.L. 1999, c. 12".
func (w *lawScan) sessionPL(i, k int, l *legisWord) int {
	if len(w.text(k)) != 4 || !w.is(k+1, ',') || !w.word(k+2, "c", "ch") {
		return i
	}
	return w.yearChapter(i, k, l)
}

// sessionNumber reads session laws by year and number: "Session Law 2010-103, § 2".
func (w *lawScan) sessionNumber(i, j int, l *legisWord) int {
	k, _ := w.numberSign(j)
	e, num := w.dashNumber(k)
	if num == "" || len(w.text(k)) != 4 || !w.yearLike(w.text(k)) {
		return i
	}
	c := Citation{Kind: l.kind, Type: l.typ, Number: num, Name: l.name, Year: atoi(w.text(k))}
	if s, plural, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') {
		if r, ok := w.sectionList(s, plural, true, false); ok {
			r.set(&c)
			e = r.end
		}
	}
	return w.put(c, i, e)
}

// chapterLaw reads Florida's session laws at "Ch.": "Ch. 2023-305, §§ 1, 8, Laws of Fla."
// (Fla. R. App. P. 9.800).
func (w *lawScan) chapterLaw(i, j int) int {
	e, num := w.dashNumber(j)
	if num == "" {
		return i
	}
	c := Citation{Kind: Legislative, Type: "session_law", Number: num, Name: "Laws of Fla."}
	if s, plural, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') {
		if r, ok := w.sectionList(s, plural, true, true); ok {
			r.set(&c)
			e = r.end
		}
	}
	m := w.skip(e, ',')
	if m == e && !w.is(e, ',') || !w.word(m, "Laws") || !w.word(m+1, "of") || !w.word(m+2, "Fla", "Florida") {
		return i
	}
	return w.put(c, i, w.skipDot(m+3))
}

// yearChapter reads session laws by year and chapter: "Stats. 2002, ch. 40, §§ 6, 7, p. 460".
func (w *lawScan) yearChapter(i, k int, l *legisWord) int {
	if !w.digits(k) || len(w.text(k)) != 4 || !w.yearLike(w.text(k)) || !w.is(k+1, ',') {
		return i
	}
	m := k + 2
	if w.word(m, "1st", "2d", "3d", "2nd", "3rd") { // 1st Ex. Sess.
		for n := 0; n < 8 && !w.is(m, ','); n++ {
			m++
		}
		m = w.skip(m, ',')
	}
	if !w.word(m, "ch", "c", "No", "chs", "chap", "Act", "Pub") {
		return i
	}
	e, num, _ := w.number(w.skipDot(m+1), true)
	if num == "" {
		return i
	}
	c := Citation{Kind: Legislative, Type: "session_law", Number: num, Name: w.plain(i, k)}
	c.Year = atoi(w.text(k))
	if s, plural, _ := w.sectionMark(w.skip(e, ',')); s > w.skip(e, ',') {
		if r, ok := w.sectionList(s, plural, true, false); ok {
			r.set(&c)
			e = r.end
		}
	}
	if m := w.skip(e, ','); w.word(m, "p", "pp") {
		if f := w.pinEnd(m); f > m {
			c.Page = w.text(w.skipDot(m + 1))
			e = f
		}
	}
	return w.put(c, i, e)
}

func atoi(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 9; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// volumePage reads "110 Stat. 3793", "154 Cong. Rec. H1234", "1155 U.N.T.S. 331".
func (w *lawScan) volumePage(i, j int, l *legisWord) int {
	if !w.digits(i-1) || !w.free(i-1) || len(w.text(i-1)) > 4 {
		return i
	}
	c := Citation{Kind: l.kind, Type: l.typ, Volume: w.text(i - 1), Name: l.name}
	k := j
	if w.word(k, "at") {
		if e := w.pinEnd(k); e > k {
			c.Pins = []string{w.plain(k+1, e)}
			return w.put(c, i-1, e)
		}
		return j
	}
	if w.is(k, '(') && w.word(k+1, "daily", "Daily") {
		k = w.shortParen(k)
	}
	if w.is(k, ',') && l.typ == "record" {
		k++
	}
	e, page := w.commaNumber(k)
	if page == "" {
		if w.kind(k) != lex.Alnum || !w.upper(k) || len(w.text(k)) > 7 {
			if (w.text(k) == "S" || w.text(k) == "H" || w.text(k) == "E") && l.typ == "record" { // S. 1234
				if p, num := w.commaNumber(w.skipDot(k + 1)); num != "" {
					e, page = p, w.text(k)+num
				}
			}
			if page == "" {
				return j
			}
		} else {
			e, page = k+1, w.text(k)
			for w.is(e, ',') && w.glued(e) && w.digits(e+1) && w.glued(e+1) && len(w.text(e+1)) == 3 { // H1,234
				page += w.text(e + 1)
				e += 2
			}
		}
	}
	c.Page = page
	w.ofChapter(&c, i-1)
	full := w.pinsAfter(&c, e)
	if w.dash(e) && w.glued(e) && full == e {
		if f := w.pageNumber(e + 1); f > e+1 {
			c.Pins = []string{w.plain(k, f)}
			full = f
			e = f
		}
	}
	w.yearAfter(&c, full, true)
	if c.Full.End == 0 && full > e {
		c.Full.End = w.toks[full-1].end()
	}
	w.put(c, i-1, e)
	return full
}

// report reads "H.R. Rep. No. 104-156, pt. 1, at 5 (1995)" and the older
// "H.R. Rep. No. 595, 95th Cong., 1st Sess. 371".
func (w *lawScan) report(i, j int, l *legisWord) int {
	if w.word(j, "Conf") {
		j = w.skipDot(w.skipDot(j+1) + 1)
	}
	k, signed := w.numberSign(j)
	e, num := w.dashNumber(k)
	if num == "" {
		if !w.digits(k) || !signed {
			return i
		}
		e, num = k+1, w.text(k)
		if w.text(e) == "—" && w.digits(e+1) && len(num) <= 3 { // a hyphen misread: No. 95 — 294
			num, e = num+"-"+w.text(e+1), e+2
		}
	}
	c := Citation{Kind: l.kind, Type: l.typ, Number: num, Name: l.name}
	e = w.congress(e)
	if m := w.skip(e, ','); w.word(m, "pt", "part") {
		if n := w.skipDot(m + 1); w.digits(n) || w.romanish(n) {
			e = n + 1
		}
	}
	e = w.congress(e)
	if m := w.skip(e, ','); w.word(m, "at", "p", "pp") {
		if f := w.pinEnd(m); f > m {
			from := m
			if w.word(m, "at") {
				from++
			}
			c.Pins = []string{w.plain(from, f)}
			e = f
		}
	} else if w.digits(m) && (m == e || w.word(e-1, "Sess") || w.is(e-1, '.')) && len(w.text(m)) < 4 {
		f := w.pageRange(m)
		c.Pins = []string{w.plain(m, f)}
		e = f
	}
	w.yearAfter(&c, e, true)
	return w.put(c, i, e)
}

// chamberJournal reads "S. Exec. Journal, 1st Cong., 2d Sess. 55 (1790)" (Bluebook 13.5).
func (w *lawScan) chamberJournal(i, j int, l *legisWord) int {
	e := w.congress(j)
	if e == j || !w.digits(e) || len(w.text(e)) > 4 {
		return i
	}
	f := w.pageRange(e)
	c := Citation{Kind: l.kind, Type: l.typ, Name: w.plain(i, j), Number: w.plain(w.skip(j, ','), e), Page: w.plain(e, f)}
	w.yearAfter(&c, f, true)
	return w.put(c, i, f)
}

// congress passes over ", 95th Cong., 1st Sess.".
func (w *lawScan) congress(e int) int {
	for n := 0; n < 2; n++ {
		m := w.skip(e, ',')
		if w.kind(m) == lex.Alnum && ordinal(w.text(m)) > 0 || w.kind(m) == lex.Alnum && len(w.text(m)) > 2 && w.word(m+1, "Cong", "Congress") || wordIn(w.text(m), "2d", "3d") {
			if w.word(m+1, "Cong", "Sess", "Congress") {
				e = w.skipDot(m + 2)
			}
		}
	}
	return e
}

// bill reads "H.R. 1234, 104th Cong. (1995)", "S. 567, 110th Cong.".
func (w *lawScan) bill(i, j int, l *legisWord) int {
	k, _ := w.numberSign(j)
	if !w.digits(k) || len(w.text(k)) > 5 || w.is(j, '#') || w.text(i) == "HR" && len(w.text(k)) < 4 { // the number of a lawyer, a patient's heart rate
		return i
	}
	e := k + 1
	c := Citation{Kind: l.kind, Type: l.typ, Number: w.text(k), Name: w.plain(i, j)}
	end := w.congress(e)
	if end == e {
		// without its Congress a bill must be plain from its name
		if l.name == "S." || len(w.plain(i, j)) < 3 && len(w.text(k)) < 2 || w.glued(i) || w.digits(i-1) || w.is(i-1, '.') && w.glued(i-1) && w.glued(i) {
			return i
		}
		if l.name == "H.R." && w.is(e, ':') {
			return i
		}
		if w.is(e, '-') && w.glued(e) {
			return i
		}
	} else if s, plural, _ := w.sectionMark(w.skip(end, ',')); w.kind(s-1) == lex.Section { // H.R. 1, 117th Cong. § 2 (2021)
		if r, ok := w.sectionList(s, plural, true, false); ok {
			r.set(&c)
			end = r.end
		}
	}
	w.yearAfter(&c, end, true)
	return w.put(c, i, end)
}
