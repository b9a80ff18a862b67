package law

import (
	_ "embed"
	"strings"
	"sync"
)

// A Court is one court or tribunal of the United States, a state or a tribe.
type Court struct {
	ID       string // CourtListener's: mowd, ca8, scotus, calctapp
	Cite     string // as a citation's parenthesis prints it, "W.D. Mo."; "" if it has no form of its own
	Name     string // "United States District Court for the Western District of Missouri"
	System   string // federal state tribal colonial international …
	Level    string // last_resort appellate trial bankruptcy special; "" if not told
	Place    string // state or territory; "United States" for a court of the whole nation
	Parent   string // id of the court it is a part of; "" if none
	Start    string // ISO date it began to sit; "" if not told
	End      string // ISO date it ceased; "" if it sits
	synonyms string // parted by "; "
}

// Courts rows: id, cite, name, system, level, place, parent, start, end, names.
// The names are the words by which the court is known, in the spelling of
// courtWords, parted by semicolons: all words of one must stand in a heading, in
// any order; with "=" before them the heading must hold no others, and "!" marks
// the court meant where several share a bare name. Restated from
// courts-db (Free Law Project, BSD-2-Clause; see NOTICE), with its wrong
// citation strings and its mistyped rows mended.
//
//go:embed data/courts.tsv
var courtsTSV string

type courtTable struct {
	rows []Court
	byID map[string]int
	word map[string]int32 // word → number
	keys []courtKey       // every name of every court
	lead [][]int32        // of each word, the keys whose rarest word it is
	// place is each row's state as a word; isPlace and isSide tell states and "nd", "sd", …
	place           []int32
	isPlace, isSide map[int32]bool
}

// A courtKey is one name of a court, as words.
type courtKey struct {
	row   int32
	exact bool
	meant bool
	words []int32
}

var courtsTable = sync.OnceValue(newCourtTable)

func newCourtTable() *courtTable {
	n := strings.Count(courtsTSV, "\n") + 1
	t := &courtTable{rows: make([]Court, 0, n), byID: make(map[string]int, n), word: make(map[string]int32, n)}
	for l := range strings.SplitSeq(strings.TrimRight(courtsTSV, "\n"), "\n") {
		var f [10]string
		cutFields(l, f[:])
		t.byID[f[0]] = len(t.rows)
		t.rows = append(t.rows, Court{ID: f[0], Cite: f[1], Name: f[2], System: f[3], Level: f[4], Place: f[5], Parent: f[6], Start: f[7], End: f[8], synonyms: f[9]})
	}
	t.indexNames()
	return t
}

// Courts are all courts, in the order of the table.
func Courts() []Court { return courtsTable().rows }

// CourtByID is the court with CourtListener's id.
func CourtByID(id string) (Court, bool) {
	t := courtsTable()
	i, ok := t.byID[id]
	if !ok {
		return Court{}, false
	}
	return t.rows[i], true
}

func (t *courtTable) indexNames() {
	var count []int
	number := func(w string) int32 {
		n, ok := t.word[w]
		if !ok {
			n = int32(len(count))
			t.word[w] = n
			count = append(count, 0)
		}
		return n
	}
	t.keys = make([]courtKey, 0, len(t.rows)+strings.Count(courtsTSV, ";"))
	words := make([]int32, 0, len(courtsTSV)/8) // of all keys, one after another
	for row := range t.rows {
		for s := range strings.SplitSeq(t.rows[row].synonyms, "; ") {
			if s == "" {
				continue
			}
			k, from := courtKey{row: int32(row)}, len(words)
			s, k.exact = strings.CutPrefix(s, "=")
			s, k.meant = strings.CutPrefix(s, "!")
			for w := range strings.FieldsSeq(s) {
				n := number(w)
				count[n]++
				words = append(words, n)
			}
			k.words = words[from:len(words):len(words)]
			t.keys = append(t.keys, k)
		}
	}
	t.leads(count)
	t.isPlace, t.isSide = map[int32]bool{}, map[int32]bool{}
	for _, c := range courtStates {
		t.isPlace[number(placeWord(c))] = true
	}
	for _, s := range [...]string{"nd", "sd", "ed", "wd", "md", "cd"} {
		t.isSide[number(s)] = true
	}
	t.place = make([]int32, len(t.rows))
	for i := range t.rows {
		t.place[i] = number(placeWord(t.rows[i].Place))
	}
}

// leads files each key under its rarest word; count is how often each word stands in keys.
func (t *courtTable) leads(count []int) {
	rarest := make([]int32, len(t.keys))
	times := make([]int32, len(count))
	for i, k := range t.keys {
		best := k.words[0]
		for _, w := range k.words {
			if count[w] < count[best] {
				best = w
			}
		}
		rarest[i] = best
		times[best]++
	}
	t.lead = make([][]int32, len(count))
	room := make([]int32, 0, len(t.keys))
	for w, n := range times {
		t.lead[w] = room[len(room) : len(room) : len(room)+int(n)]
		room = room[:len(room)+int(n)]
	}
	for i, w := range rarest {
		t.lead[w] = append(t.lead[w], int32(i))
	}
}

// CourtByName is the court that a heading names: a full name in any case, with
// line breaks, "IN THE … FOR THE …" and a division, or a short one.
func CourtByName(s string) (Court, bool) {
	t := courtsTable()
	row := t.named(courtWords(s))
	if row < 0 {
		return Court{}, false
	}
	return t.rows[row], true
}

// named is the row of the name that fits the words best, or −1.
func (t *courtTable) named(words []string) int {
	h := heading{at: make(map[int32]int, len(words)), total: len(words)}
	for i, w := range words {
		n, ok := t.word[w]
		if !ok {
			continue
		}
		if _, again := h.at[n]; again {
			continue
		}
		h.at[n] = i
		h.us = h.us || w == "us"
		if t.isPlace[n] {
			h.places++
		}
	}
	best, bestScore := -1, 0
	for n := range h.at {
		if int(n) >= len(t.lead) {
			continue
		}
		for _, i := range t.lead[n] {
			row := int(t.keys[i].row)
			s := t.score(&t.keys[i], &h)
			if s > bestScore || s == bestScore && s > 0 && row < best {
				best, bestScore = row, s
			}
		}
	}
	return best
}

// A heading is the words that may name a court.
type heading struct {
	at     map[int32]int // word → place of its first occurrence
	total  int           // words in all
	places int           // states and territories among them
	us     bool          // "United States" is among them
}

// score weighs a name against a heading; 0 if a word is wanting. More words weigh
// most, a district's side more than others; then a name of the state that the
// heading tells, the name's own order of words, and no words over.
func (t *courtTable) score(k *courtKey, h *heading) int {
	s, last, distinct, places := 0, -1, 0, 0
	for i, w := range k.words {
		p, ok := h.at[w]
		if !ok {
			return 0
		}
		if p > last {
			s++
		}
		last = p
		if contains32(k.words[:i], w) {
			continue
		}
		distinct++
		s += 16
		if t.isSide[w] {
			s += 24
		}
		if t.isPlace[w] {
			places++
		}
	}
	over := len(h.at) - distinct
	if k.exact && (over > 0 || h.total > len(k.words)+1) {
		return 0
	}
	if over == 0 && h.total <= len(k.words)+1 {
		s += 8
		if k.meant {
			s += 4
		}
	}
	if t.rows[k.row].Level == "last_resort" && t.rows[k.row].System != "federal" && h.us {
		s -= 20 // "Supreme Court of the United States, Washington, D. C."
	}
	if h.places > places && t.rows[k.row].System != "federal" {
		if p, ok := h.at[t.place[k.row]]; ok && p >= 0 && !contains32(k.words, t.place[k.row]) {
			s += 12
		} else if !ok {
			s -= 20
		}
	}
	return s
}

func contains32(s []int32, w int32) bool {
	for _, v := range s {
		if v == w {
			return true
		}
	}
	return false
}
