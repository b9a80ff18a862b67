package law

import (
	"strings"
	"sync"
	"unicode"
)

// A court's name is compared by its words in one spelling each: "IN THE U.S.
// DIST. COURT FOR THE N.D. OF OHIO" and "District Court, Northern District
// of Ohio" both become {us district court nd ohio}. The tables below say how.

// courtStates are the states and territories with the forms that court names
// and citations print; the first is the name. Bluebook T10.1, and house forms.
var courtStates = [...]string{
	"Alabama|Ala", "Alaska|Alas", "American Samoa|Am Samoa", "Arizona|Ariz", "Arkansas|Ark", "California|Cal|Calif|Cala",
	"Colorado|Colo", "Connecticut|Conn", "Delaware|Del", "District of Columbia|D C|DC|Dist Col|Dist of Col", "Florida|Fla|FL", "Georgia|Ga",
	"Guam", "Hawaii|Haw|Hawai i", "Idaho", "Illinois|Ill|Illinons", "Indiana|Ind", "Iowa", "Kansas|Kan|Kans", "Kentucky|Ky",
	"Louisiana|La|Louisians|Lousiana", "Maine|Me", "Maryland|Md", "Massachusetts|Mass", "Michigan|Mich", "Minnesota|Minn", "Mississippi|Miss",
	"Missouri|Mo", "Montana|Mont", "Nebraska|Neb|Nebr", "Nevada|Nev", "New Hampshire|N H|NH", "New Jersey|N J|NJ",
	"New Mexico|N M|NM|N Mex|New Mex", "New York|N Y|NY|NewYork", "North Carolina|N C|NC|N Carolina|No Carolina", "North Dakota|N Dak|No Dak|N Dakota",
	"Northern Mariana Islands|N Mar I|N Mariana Islands|Mariana Islands|Northern Marianas", "Ohio", "Oklahoma|Okla|Okl", "Oregon|Or|Ore|Oreg", "Pennsylvania|Pa|Penn|Penna",
	"Puerto Rico|P R|PR", "Rhode Island|R I|RI", "South Carolina|S C|SC|S Carolina|So Carolina", "South Dakota|S Dak|So Dak|S Dakota", "Tennessee|Tenn|Tn",
	"Texas|Tex|Tx", "Utah", "Vermont|Vt", "Virgin Islands|V I|VI", "Virginia|Va", "Washington|Wash", "West Virginia|W Va|WV|W Virginia",
	"Wisconsin|Wis|Wisc", "Wyoming|Wyo",
}

// courtPhrases are rewritten to one word, or dropped where the right side is
// empty. Longest first; words are lower case without points. The right side of
// a state is its name without spaces.
var courtPhrases = [...]string{
	"united states>us", "u s>us", "united states of america>us", "unite states>us", "united state>us", "united stated>us",
	"dist>district", "distirct>district", "disstrict>district", "distrct>district", "ct>court", "cts>court", "courts>court", "crt>court",
	"supr>supreme", "sup>supreme", "super>superior", "supp>supreme", "cir>circuit", "circ>circuit", "circuits>circuit",
	"cty>county", "cnty>county", "co>county", "counties>county", "parish>county", "div>division", "divisions>division", "dept>department",
	"bankr>bankruptcy", "bkrtcy>bankruptcy", "bkr>bankruptcy", "bankrupty>bankruptcy", "panels>panel",
	"appeal>appeals", "app>appeals", "appellate>appeals", "appealls>appeals", "appeats>appeals",
	"crim>criminal", "civ>civil", "mun>municipal", "munic>municipal", "muni>municipal", "juv>juvenile", "prob>probate",
	"fam>family", "surr>surrogates", "sur>surrogates", "surrogate>surrogates", "com>common", "pl>pleas", "ch>chancery", "chanc>chancery",
	"commw>commonwealth", "jud>judicial", "intl>international", "cust>customs", "commission>commn", "comm>commn", "bd>board",
	"terr>territory", "mil>military", "vet>veterans", "veteran>veterans", "fed>federal", "cl>claims", "claim>claims",
	"magistrates>magistrate", "justices>justice", "mayors>mayor", "orphan>orphans", "workmens>workers", "st>saint", "ft>fort",
	"orphan s>orphans", "surrogate s>surrogates", "mayor s>mayor", "veteran s>veterans", "worker s>workers",
	"state of>", "commonwealth of>", "people of>", "territory of>territory", "in the>", "for the>", "of the>", "county of>county", "parish of>county", "city of>city", "town of>town",
	"and for>", "in and for>", "the>", "of>", "for>", "in>", "to>", "at>", "and>", "a>", "an>", "on>", "before>", "no>", "d>district",
	"first>1", "1st>1", "i>1", "one>1", "second>2", "2d>2", "2nd>2", "ii>2", "two>2", "third>3", "3d>3", "3rd>3", "iii>3", "three>3",
	"fourth>4", "4th>4", "iv>4", "four>4", "fifth>5", "5th>5", "five>5", "sixth>6", "6th>6", "six>6", "seventh>7", "7th>7", "seven>7",
	"eighth>8", "8th>8", "eight>8", "eigth>8", "ninth>9", "9th>9", "nine>9", "tenth>10", "10th>10", "ten>10", "eleventh>11", "11th>11", "eleven>11",
	"twelfth>12", "12th>12", "twelve>12", "thirteenth>13", "13th>13", "fourteenth>14", "14th>14", "fifteenth>15", "15th>15", "sixteenth>16", "16th>16", "seventeenth>17", "17th>17",
	"eighteenth>18", "18th>18", "nineteenth>19", "19th>19", "twentieth>20", "20th>20", "fouth>4", "forth>4",
	"district columbia circuit>dccircuit", "d c circuit>dccircuit", "d c cir>dccircuit", "dc cir>dccircuit", "dc circuit>dccircuit", "district of columbia circuit>dccircuit",
	"district of columbia cir>dccircuit", "federal circuit>fedcircuit", "fed cir>fedcircuit",
	"trade mark>trademark", "war veterans>warveterans",
}

// courtSides are the parts of a divided state; each stands before "District",
// "Dist." or "D.", and, in old captions, before "Division".
var courtSides = [...]string{
	"n|north|northern|nothern|nortnern|norther|nor", "s|south|southern|sourthern|southem|southen|souther|so", "e|east|eastern|easter|eatern", "w|west|western|westem|wester|wetern",
	"m|middle|mid|midle", "c|central|cent|centeral",
}

// courtVocabulary are the long words a scan may misread by one letter.
const courtVocabulary = "united states district court northern southern eastern western middle central bankruptcy appeals circuit supreme superior county division department municipal criminal chancery commonwealth appellate judicial california pennsylvania massachusetts connecticut tennessee mississippi louisiana minnesota wisconsin michigan illinois virginia washington maryland missouri oklahoma kentucky arkansas colorado delaware georgia florida alabama arizona indiana nebraska montana oregon vermont wyoming hawaii kansas nevada alaska columbia carolina dakota hampshire jersey mexico"

type courtWordTable struct {
	phrase map[string]string
	vocab  map[string]bool // every word of the tables: none of them is a slip
	sorted []string        // the vocabulary in order
}

var courtWordsTable = sync.OnceValue(func() *courtWordTable {
	t := &courtWordTable{phrase: map[string]string{}, vocab: map[string]bool{}}
	for _, row := range courtPhrases {
		from, to, _ := strings.Cut(row, ">")
		t.phrase[from] = to
	}
	for _, row := range courtStates {
		forms := strings.Split(strings.ToLower(row), "|")
		name := placeWord(row)
		for _, f := range forms {
			t.phrase[f] = name
		}
		t.phrase["state of "+forms[0]] = name
		t.phrase["commonwealth of "+forms[0]] = name
	}
	for _, row := range courtSides {
		side := row[:1]
		for _, w := range strings.Split(row, "|") {
			for _, d := range [...]string{"district", "dist", "distirct", "disstrict", "distrct", "d"} {
				t.phrase[w+" "+d] = side + "d"
			}
			t.phrase[w+" division"] = side + "v"
			t.phrase[w+" div"] = side + "v"
		}
	}
	t.sorted = strings.Fields(courtVocabulary)
	for _, w := range t.sorted {
		t.vocab[w] = true
	}
	for from := range t.phrase {
		for _, w := range strings.Fields(from) {
			t.vocab[w] = true
		}
	}
	return t
})

// placeWord is the one word for a state, told by its name or its row of courtStates.
func placeWord(row string) string {
	name, _, _ := strings.Cut(strings.ToLower(row), "|")
	return strings.ReplaceAll(strings.ReplaceAll(name, " of ", ""), " ", "")
}

// courtWords are the words of a court's name in their one spelling, in order.
func courtWords(name string) []string {
	t := courtWordsTable()
	raw := rawCourtWords(name)
	out := make([]string, 0, len(raw))
	for i := 0; i < len(raw); {
		n := min(5, len(raw)-i)
		for ; n > 0; n-- {
			to, ok := t.phrase[strings.Join(raw[i:i+n], " ")]
			if !ok {
				continue
			}
			if to != "" {
				out = append(out, to)
			}
			break
		}
		if n == 0 {
			out = append(out, raw[i])
			n = 1
		}
		i += n
	}
	return out
}

// rawCourtWords are the lower-case words and numbers of s, misread ones mended.
func rawCourtWords(s string) []string {
	t := courtWordsTable()
	var out []string
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			out = append(out, t.mend(b.String()))
			b.Reset()
		}
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		case r == '\'' || r == '’': // Surrogate's, Orphans'
		default:
			flush()
		}
	}
	flush()
	return out
}

// mend is the word of the vocabulary that w misses by one letter, or w.
func (t *courtWordTable) mend(w string) string {
	if len(w) < 5 || t.vocab[w] {
		return w
	}
	for _, v := range t.sorted {
		if len(v) >= 6 && v[0] == w[0] && oneOff(v, w) {
			return v
		}
	}
	return w
}

// oneOff reports whether a and b differ by one letter changed, added, lost or swapped.
func oneOff(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) > len(b) {
		return a[i+1:] == b[i:]
	}
	if i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:] {
		return true
	}
	return i < len(a) && a[i+1:] == b[i+1:]
}
