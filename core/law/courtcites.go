package law

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// courtPostal are the postal codes that briefs wrongly use for a state in the
// name of a court ("N.D. CA", "D. MA"); never alone.
const courtPostal = "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,Puerto Rico PR,Virgin Islands VI"

// courtCiteForms are forms of a court of every state, by the court's level and
// the shape of its own form in the table; @ is the state in any of its spellings.
// Bluebook T1.3 and the houses' own styles.
var courtCiteForms = [...]struct{ level, tail, forms string }{
	{"last_resort", "@", "@;@ Sup Ct;Sup Ct @;@ S Ct;@ Supreme Court;Supreme Court of @;@ Sup;@ Supr"},
	{"appellate", "@ Ct App", "@ Ct App;@ App;@ App Ct;Ct App @;App Ct @;@ Cts App;@ Court of Appeals;@ Court of Appeal;Court of Appeals of @;@ C A;@ Ct of App"},
	{"appellate", "@ App Ct", "@ App Ct;@ App;@ Ct App;App Ct @;@ Appellate Court;@ Court of Appeals"},
	{"appellate", "@ Dist Ct App", "@ Dist Ct App;@ D C A;@ App;@ Ct App;@ DCA;@ App Ct;@ App D"},
	{"appellate", "@ Civ App", "@ Civ App;@ Ct Civ App;@ Ct of Civ App;Ct Civ App @"},
	{"appellate", "@ Crim App", "@ Crim App;@ Ct Crim App;@ Cr App;@ Cr;@ Ct Cr App;@ Ct of Crim App;Ct Crim App @"},
	{"", "@ Super Ct", "@ Super Ct;@ Super;Super Ct @;@ Superior Court;@ Supr Ct;@ Superior Ct"},
	{"", "@ Ch", "@ Ch;@ Ct Ch;@ Ch Ct;@ Chancery"},
	{"", "@ Sup Ct", "@ Sup Ct;Sup Ct @;@ Sup;@ Supreme Court"},
	{"", "@ Fam Ct", "@ Fam Ct;@ Family Court;@ Fam"},
	{"", "@ Cir Ct", "@ Cir Ct;@ Cir;@ Circuit Court"},
	{"", "@ Tax Ct", "@ Tax Ct;@ Tax;@ T C"},
	{"", "@ Commw Ct", "@ Commw Ct;@ Commw;@ Cmwlth;@ Cmwlth Ct;@ Comm Ct;@ Commonwealth Court;@ Commonw Ct"},
	{"", "@ App Div", "@ App Div;App Div @;@ Sup Ct App Div;@ A D"},
	{"", "@ App Term", "@ App Term;App Term @;@ Sup App T;@ Sup Ct App Term"},
	{"", "@ Surr Ct", "@ Surr Ct;@ Sur Ct;@ Sur"},
	{"", "@ Civ Ct", "@ Civ Ct;@ City Civ Ct"},
	{"", "@ Crim Ct", "@ Crim Ct;@ City Crim Ct"},
	{"", "@ Dist Ct", "@ Dist Ct;@ District Court"},
}

// courtCiteOwn are forms the rules do not make, with the id they mean; "@" rows
// take every spelling of the state named. Sources: Bluebook T1.1, T1.3; S. Ct.
// style ("CA5"); N.Y. Law Reports Style Manual 2.2; Fla. R. App. P. 9.800;
// Ohio Manual of Citations; La. Sup. Ct. Gen. Admin. R. 8; the former names.
var courtCiteOwn = [...]string{
	"scotus=U S;US;SCOTUS;U S Sup Ct;S Ct;Sup Ct U S", "cadc=D C Cir;DC Cir;CADC;CA D C;CA DC;App D C;U S App D C;D C Ct App Cir;C A D C", "cafc=Fed Cir;CAFC;CA Fed;CA Fed Cir;C A Fed;C A F C",
	"tax=T C;Tax Ct;T C Memo;U S Tax Ct;U S T C", "bta=B T A", "uscfc=Fed Cl;Fed Cl Ct;Fed Cl Spec Mstr;U S Fed Cl;C F C;Ct Fed Cl", "cc=Ct Cl;Cl Ct;U S Ct Cl;U S Cl Ct",
	"cit=Ct Intl Trade;C I T;CIT;Ct Int Trade;U S C I T;Ct of Intl Trade;Int Trade", "cusc=Cust Ct;Cust Ct U S", "ccpa=C C P A;CCPA;Cust Pat App;Ct Cust Pat App",
	"armfor=C A A F;CAAF", "cma=C M A;Ct Mil App", "acca=A C C A;A Ct Crim App;Army Ct Crim App", "afcca=A F C C A;A F Ct Crim App", "nmcca=N M C C A;N M Ct Crim App", "uscgcoca=C G Ct Crim App;C G C C A",
	"cavc=Vet App;Ct Vet App;C A V C;Fed Vet App;CAVC", "jpml=J P M L;Jud Pan Mult Lit;JPML", "fisc=FISA Ct;FISC;F I S C;Foreign Intel Surv Ct", "fiscr=FISA Ct Rev;FISCR;FISA Ct of Rev;Foreign Intel Surv Ct Rev", "bia=B I A;BIA",
	"ttab=T T A B;TTAB", "ptab=P T A B;PTAB", "bpai=B P A I;BPAI", "bva=Bd Vet App;B V A", "mspb=M S P B;MSPB", "eca=Emer Ct App", "tecoa=Temp Emer Ct App;T E C A;Temp Emerg Ct App",
	"dc=D C;D C Ct App;D C App;DC;D C C A;DC Ct App", "nmid=D N M I;D N Mar I;D N Mariana Islands;D NMI", "vid=D V I;D Virgin Islands;D VI", "superctguam=Guam Super Ct;Super Ct Guam",
	"nyappdiv=App Div;1st Dept;2d Dept;3d Dept;4th Dept;App Div 1st Dept;App Div 2d Dept;App Div 3d Dept;App Div 4th Dept;A D;First Dept;Second Dept;Third Dept;Fourth Dept;N Y A D;N Y 1st Dept;N Y 2d Dept;N Y 3d Dept;N Y 4th Dept",
	"nyappterm=App Term;App Term 1st Dept;App Term 2d Dept;Sup Ct App Term;App Term 9th 10th Jud Dists;App T", "nysupct=N Y Sup Ct;NY Sup Ct;N Y Sup;Sup Ct N Y", "nyfamct=N Y Fam Ct;NY Fam Ct", "nysurct=N Y Surr Ct;NY Sur Ct;N Y Sur Ct", "nyclaimsct=N Y Ct Cl;NY Ct Cl",
	"fladistctapp=Fla 1st DCA;Fla 2d DCA;Fla 3d DCA;Fla 4th DCA;Fla 5th DCA;Fla 6th DCA;Fla DCA;Fla D C A;Fla App 1 Dist;Fla App 2 Dist;Fla App 3 Dist;Fla App 4 Dist;Fla App 5 Dist;Fla App",
	"texapp=Tex App;Tex Civ App;Tex Ct App;Tx App;Tex Ct Civ App;Tex App Civ", "texcrimapp=Tex Crim App;Tex Cr App;Tex Crim;Tex Cr R;Tx Crim App;Tex Ct Crim App", "texcommnapp=Tex Commn App;Tex Com App",
	"lactapp=La App;La Ct App;La Ct of App", "ohioctapp=Ohio App;Ohio Ct App;Ohio App Ct;Ohio C A", "illappct=Ill App;Ill App Ct;IL App", "calctapp=Cal App;Cal Ct App;Cal Dist Ct App;Calif App;Cal App Ct;Cal App Dist;Cal D C A", "calsuperct=Cal Super Ct;Cal Super;Cal Superior",
	"calappdeptsuper=Cal App Dept Super Ct;Cal Super Ct App Dept;Cal App Dept;Cal App Div Super Ct", "massappct=Mass App Ct;Mass App", "pasuperct=Pa Super Ct;Pa Super;Pa Superior;Penn Super;Pa Super Ct App", "pacommwct=Pa Commw Ct;Pa Commw;Pa Cmwlth;Pa Cmmw;Pa Cmwlth Ct;Pa Commonwealth Ct", "pactcompl=Pa C P;Pa Com Pl;Pa Ct Com Pl;Pa Ct C P",
	"njsuperctappdiv=N J Super Ct App Div;N J Super App Div;N J App Div;NJ Super App Div;N J Super A D;N J Super Ct A D", "njsuper=N J Super Ct;N J Super;N J Super Ct Law Div;N J Super Law Div;N J Super Ct Ch Div;N J Super Ch Div;N J Super L;N J Super Ch",
	"mdctspecapp=Md Ct Spec App;Md Spec App;Md App;Md App Ct;Md Ct App Spec;App Ct Md", "md=Md;Md Ct App;Ct App Md;Sup Ct Md;Md Sup Ct", "ny=N Y;NY;N Y Ct App;NY Ct App;Ct App N Y", "wva=W Va;W Virginia;W Va Sup Ct App;WV", "dcd=D D C;DDC;D Dist Col;D D of C;D Columbia", "dcb=Bankr D D C;Bankr D C;Bankr D Dist Col;Bkrtcy D D C",
	"oklacivapp=Okla Civ App;Okla Ct Civ App;Okla App;Okla Ct App;OK CIV APP", "oklacrimapp=Okla Crim App;Okla Cr;Okla Ct Crim App;Okla Crim;OK CR", "hawapp=Haw Ct App;Haw App;Haw Int App;Haw Interm Ct App;Hawaii App;Hawaii Ct App;Hawai i App;Haw Intermed App",
	"delsuperct=Del Super Ct;Del Super;Del Superior", "delch=Del Ch;Del Ct Ch;Del Chancery", "tenncrimapp=Tenn Crim App;Tenn Ct Crim App;Tenn Cr App", "moctapp=Mo App;Mo Ct App;Mo App E D;Mo App W D;Mo App S D;Mo Ct App E D;Mo Ct App W D;Mo Ct App S D",
	"ohctcompl=Ohio C P;Ohio Com Pl;Ohio Ct Com Pl;Ohio Ct C P", "ohioctcl=Ohio Ct Cl", "vacc=Va Cir Ct;Va Cir;Va Cir Ct City;Va Circ Ct", "me=Me;Me Sup Jud Ct;Sup Jud Ct Me", "mass=Mass;Mass Sup Jud Ct;Sup Jud Ct Mass;Mass S J C", "canalzoned=D C Z", "nevapp=Nev App;Nev Ct App",
	"prsupreme=P R;P R Sup Ct;P R Sup", "prapp=P R App;P R Cir;P R Ct App", "guam=Guam;Guam Sup Ct", "nmi=N Mar I;N M I;N Mariana Islands", "connsuperct=Conn Super Ct;Conn Super;Conn Sup Ct Super",
}

// courtCites maps squeezed citation forms to rows: the table's own forms, those
// of the same court with its state spelled otherwise, and the rows above.
var courtCites = sync.OnceValue(newCourtCites)

func newCourtCites() map[string]int {
	t := courtsTable()
	m := make(map[string]int, 16*1024)
	key := func(k []byte, row int) {
		if _, taken := m[string(k)]; !taken && len(k) > 0 {
			m[string(k)] = row
		}
	}
	var room [64]byte
	var ends [maxCiteWords]int
	put := func(form string, row int) {
		k, _ := appendCiteWords(room[:0], ends[:0], form)
		key(k, row)
	}
	for _, row := range courtCiteOwn {
		id, forms, _ := strings.Cut(row, "=")
		if i, ok := t.byID[id]; ok {
			for _, f := range strings.Split(forms, ";") {
				put(f, i)
			}
		}
	}
	for i := range t.rows {
		put(t.rows[i].Cite, i)
	}
	spell := courtSpellings()
	for i := range t.rows {
		c := &t.rows[i]
		forms := spell[c.Place]
		switch {
		case c.System == "federal":
			federalCites(t, i, forms, put, key)
		case c.Cite != "" && len(forms) > 0:
			stateCites(c, forms, func(k []byte) { key(k, i) })
		}
	}
	return m
}

// A citeForm is a form of courtCiteForms squeezed: what stands before and after the state.
type citeForm struct{ before, after string }

type citeShape struct {
	level string
	tail  citeForm
	forms []citeForm
}

var courtCiteShapes = sync.OnceValue(func() []citeShape {
	cut := func(f string) citeForm {
		a, b, _ := strings.Cut(f, "@")
		return citeForm{squeeze(a), squeeze(b)}
	}
	var out []citeShape
	for _, row := range courtCiteForms {
		s := citeShape{level: row.level, tail: cut(row.tail)}
		for _, f := range strings.Split(row.forms, ";") {
			s.forms = append(s.forms, cut(f))
		}
		out = append(out, s)
	}
	return out
})

// courtSpellings are all spellings of each place, squeezed, by its name; the last is the postal code.
func courtSpellings() map[string][]string {
	out := map[string][]string{}
	for _, row := range courtStates {
		f := strings.Split(row, "|")
		name := f[0]
		for i := range f {
			f[i] = squeeze(f[i])
		}
		out[name] = f
	}
	for row := range strings.SplitSeq(courtPostal, ",") {
		i := len(row) - 3
		out[row[:i]] = append(out[row[:i]], squeeze(row[i+1:]))
	}
	return out
}

// federalCites puts the forms of a federal row: "N.D. Calif.", "Bkrtcy. D. MA", "C.C.S.D.N.Y.", "CA5", "5 Cir.".
// places are squeezed; put takes a form as printed, key one squeezed.
func federalCites(t *courtTable, i int, places []string, put func(string, int), key func([]byte, int)) {
	c := &t.rows[i]
	if n, ok := strings.CutPrefix(c.ID, "ca"); ok && c.Level == "appellate" && isDigits(n) {
		for _, f := range [...]string{"CA" + n, "CA " + n, "C A " + n, n + "th Cir", n + "d Cir", n + "st Cir", n + " Cir", "U S Ct App " + n + "th Cir"} {
			put(f, i)
		}
		return
	}
	if n, ok := strings.CutPrefix(c.ID, "bap"); ok && isDigits(n) {
		for _, suffix := range [...]string{"th", "d", "st", "nd", ""} {
			put("B A P "+n+suffix+" Cir", i)
			put("Bankr "+n+suffix+" Cir", i)
			put(n+suffix+" Cir BAP", i)
			put("BAP"+n, i)
		}
		return
	}
	side, ok := "", strings.HasPrefix(c.ID, "circt")
	for _, part := range [...]string{"Northern District", "Southern District", "Eastern District", "Western District", "Middle District", "Central District"} {
		if strings.Contains(c.Name, part) {
			side = part[:1] + " "
		}
	}
	ok = ok || side != "" || strings.Contains(strings.Replace(c.Name, "District of Columbia", "", 1), "District")
	if !ok || len(places) == 0 || c.Place == "United States" || c.Place == "Virgin Islands" && c.ID != "vid" && c.ID != "vib" {
		return
	}
	prefixes := []string{side + "D "}
	switch {
	case strings.HasPrefix(c.ID, "circt"):
		prefixes = []string{"C C " + side + "D ", "Cir Ct " + side + "D "}
	case c.Level == "bankruptcy":
		prefixes = []string{"Bankr " + side + "D ", "Bkrtcy " + side + "D ", "Bkr " + side + "D ", "B " + side + "D ", "Bank " + side + "D ", "Bankr Ct " + side + "D ", "Bankruptcy " + side + "D "}
	case side != "":
		prefixes = append(prefixes, "U S D C "+side+"D ", side+"Dist ")
	default:
		prefixes = append(prefixes, "U S D C ", "U S D C D ", "Dist ")
	}
	var room [64]byte
	var ends [maxCiteWords]int
	for _, p := range prefixes {
		k, _ := appendCiteWords(room[:0], ends[:0], p)
		for _, place := range places {
			key(append(k, place...), i)
		}
	}
}

// stateCites puts the squeezed forms of a state row whose own form has a shape of
// courtCiteForms; places are squeezed.
func stateCites(c *Court, places []string, put func(key []byte)) {
	var room, printed [64]byte
	var ends [maxCiteWords]int
	own, _ := appendCiteWords(printed[:0], ends[:0], c.Cite)
	sq := places
	for _, f := range courtCiteShapes() {
		if f.level != "" && f.level != c.Level {
			continue
		}
		shaped := false
		for _, p := range sq {
			k := append(append(append(room[:0], f.tail.before...), p...), f.tail.after...)
			shaped = shaped || string(own) == string(k) || f.tail.after == "superct" && string(own) == string(append(append(room[:0], "supct"...), p...)) && c.Level != "last_resort"
		}
		if !shaped {
			continue
		}
		for _, form := range f.forms {
			for n, p := range sq {
				if n == len(sq)-1 && len(p) == 2 && len(sq) > 1 && (form == (citeForm{}) || p == "ct") {
					continue // a bare postal code names no court, and "Ct. App." is of any state
				}
				put(append(append(append(room[:0], form.before...), p...), form.after...))
			}
		}
		return
	}
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// squeeze is a citation form without spaces, points and case: "W.D. Mo." is wdmo.
func squeeze(s string) string {
	var room [64]byte
	var ends [maxCiteWords]int
	b, _ := appendCiteWords(room[:0], ends[:0], s)
	return string(b)
}

// maxCiteWords is how many words the name of a court in a citation has at most.
const maxCiteWords = 16

// appendCiteWords appends to b the words of a citation form in lower case, ordinals and
// the words for county in one spelling, and to ends where in b each ends.
func appendCiteWords(b []byte, ends []int, s string) ([]byte, []int) {
	start := len(b)
	flush := func() {
		if len(b) == start {
			return
		}
		switch w := b[start:]; string(w) {
		case "county", "cnty", "cty":
			b = append(b[:start], "cty"...)
		case "circuit", "circ":
			b = append(b[:start], "cir"...)
		case "department":
			b = append(b[:start], "dept"...)
		case "bkrtcy", "bankruptcy":
			b = append(b[:start], "bankr"...)
		default:
			if n := len(w); n > 2 && w[n-1] == 'd' && (w[n-2] == 'n' || w[n-2] == 'r') && w[0] >= '0' && w[0] <= '9' {
				b = append(b[:len(b)-2], 'd') // 2nd, 3rd
			}
		}
		ends, start = append(ends, len(b)), len(b)
	}
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b = append(b, byte(r))
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r == '\'' || r == '’':
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b = utf8.AppendRune(b, unicode.ToLower(r))
		default:
			flush()
		}
	}
	flush()
	return b, ends
}

// CourtByCitation is the id of the court that a citation's parenthesis names, as
// in "8th Cir.", "S.D.N.Y.", "Bankr. D. Del.", "Tex. App.—Houston [1st Dist.]" or
// "2d Dept"; spaces, points and case do not matter, nor does a date, district,
// department or county that follows.
func CourtByCitation(s string) (id string, ok bool) {
	t, cites := courtsTable(), courtCites()
	var room [64]byte
	var space [maxCiteWords]int
	words, ends := appendCiteWords(room[:0], space[:0], s)
	if len(ends) > maxCiteWords {
		return "", false
	}
	for n := len(ends); n > 0; n-- {
		row, ok := cites[string(words[:ends[n-1]])]
		if !ok {
			continue
		}
		if n < len(ends) && !courtTail(&t.rows[row], cutAt(string(words), ends[n-1:])) {
			return "", false
		}
		return t.rows[row].ID, true
	}
	return "", false
}

// cutAt are the words of s between one end and the next.
func cutAt(s string, ends []int) []string {
	var out []string
	for i := 1; i < len(ends); i++ {
		out = append(out, s[ends[i-1]:ends[i]])
	}
	return out
}

// courtTail reports whether words may follow the form of c and leave it the same court.
func courtTail(c *Court, words []string) bool {
	first := words[0]
	switch first {
	case "en", "in", "unpublished", "table", "mem", "per", "aff", "banc", "filed", "decided", "slip", "no", "pet", "writ", "nov", "dec", "jan", "feb", "mar", "march", "apr", "april", "may",
		"june", "july", "aug", "august", "sept", "sep", "september", "oct", "october", "november", "december", "january", "february", "jun", "jul":
		return true
	}
	if first[0] >= '0' && first[0] <= '9' && (len(words) > 1 || len(first) > 2) && c.Level != "last_resort" {
		return true // a date, "1st Dist.", "4th Cir."
	}
	if c.System == "federal" {
		return len(words) <= 2 && (words[len(words)-1] == "div" || isDigits(first))
	}
	if isDigits(first) {
		return true
	}
	// a district, department, county or seat narrows a lower court only
	return c.Level != "last_resort" && c.Level != "special"
}
