package pdf

import (
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"sort"
	"strings"
	"sync"

	"pincite/core/diag"
	"pincite/core/page"
	"pincite/core/pdf/internal/font"
)

// Some files map glyphs to the wrong characters: letters come out as a cipher.
// Nothing in the file says so, but a cipher does not look like language. The judge
// counts, font by font, how many of the neighbouring Latin letters form one of the
// commonest pairs of English. In court papers it is six tenths of them, in names,
// captions and stamps over four, in other languages of Europe over a quarter; chance
// gives 0.15, and a cipher of English, which maps its frequent pairs to rare ones, less.
const (
	trustedLeast = 150  // pairs of letters needed to judge a font whose map is trusted
	trustedMost  = 0.12 // share of common pairs below which such text is a cipher
	weakLeast    = 30   // the same where the text was guessed
	weakMost     = 0.22
	fewLetters   = 0.30 // share of letter pairs among those of plain signs below which guessed text is none
	alphabet     = 12   // letters that a trusted font must use to be judged: patterns of one letter are not text
)

// commonPairs are the most frequent pairs of letters of English text; about half of
// all pairs in running text are among them.
const commonPairs = `th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le
	ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh`

var pairTable = sync.OnceValue(func() *[26][26]bool {
	t := &[26][26]bool{}
	for _, p := range strings.Fields(commonPairs) {
		t[p[0]-'a'][p[1]-'a'] = true
	}
	return t
})

// A tally is what the judge has seen of one font.
type tally struct {
	pairs, letters, common int    // neighbours, those that are two Latin letters, and the common ones among these
	plain                  int    // neighbours that are two ASCII signs, no digits
	used                   uint32 // letters seen, a bit each
	cipher                 bool
}

// A judge decides which fonts' text is no language.
type judge struct {
	fonts map[*font.Font]*tally
}

// see counts the glyphs of a sheet.
func (j *judge) see(s *page.Sheet, fonts []*font.Font) {
	if j.fonts == nil {
		j.fonts = map[*font.Font]*tally{}
	}
	ts := make([]*tally, len(fonts))
	for i, f := range fonts {
		if j.fonts[f] == nil {
			j.fonts[f] = &tally{}
		}
		ts[i] = j.fonts[f]
	}
	table := pairTable()
	prev, prevFont := byte(0), -1
	for i := range s.Glyphs {
		g := &s.Glyphs[i]
		if g.Flags&(page.Ghost|page.Unreadable) != 0 || g.Text == " " {
			prev = 0
			continue
		}
		t := ts[g.Font]
		if prev != 0 && prevFont == int(g.Font) {
			t.pair(table, prev, g.Text[0], len(g.Text) == 1)
		}
		prev, prevFont = g.Text[len(g.Text)-1], int(g.Font)
	}
}

// pair counts two neighbouring characters by the first bytes of their UTF-8.
func (t *tally) pair(table *[26][26]bool, a, b byte, single bool) {
	t.pairs++
	if !single || a >= 0x80 || b >= 0x80 {
		return
	}
	if (a < '0' || a > '9') && (b < '0' || b > '9') {
		t.plain++
	}
	a, b = a|0x20, b|0x20
	if a < 'a' || a > 'z' || b < 'a' || b > 'z' {
		return
	}
	t.letters++
	t.used |= 1 << (b - 'a')
	if table[a-'a'][b-'a'] {
		t.common++
	}
}

// verdict reports whether the text is a cipher, and whether there was enough to tell.
func (t *tally) verdict(weak bool) (cipher, told bool) {
	share := float64(t.common) / float64(max(1, t.letters))
	if !weak {
		told = t.letters >= trustedLeast && bits.OnesCount32(t.used) >= alphabet
		return told && share < trustedMost, told
	}
	if t.letters >= weakLeast {
		return share < weakMost, true
	}
	if t.plain >= 2*weakLeast {
		return float64(t.letters) < fewLetters*float64(t.plain), true
	}
	return false, false
}

// decide marks the fonts that are ciphers. Guessed fonts too small to judge go
// with the other guessed fonts of the file.
func (j *judge) decide() {
	bad, good := 0, 0
	for f, t := range j.fonts {
		cipher, told := t.verdict(f.Weak)
		t.cipher = cipher
		switch {
		case !f.Weak || !told:
		case cipher:
			bad++
		default:
			good++
		}
	}
	if bad == 0 || good > 0 {
		return
	}
	for f, t := range j.fonts {
		if f.Weak && f.Composite() {
			t.cipher = true
		}
	}
}

// apply makes the glyphs of ciphers unreadable and says so in the sheet's notes.
func (j *judge) apply(s *page.Sheet, fonts []*font.Font) {
	ciphers := j.ciphers(fonts) > 0
	names := map[string]bool{}
	lost := 0
	for i := range s.Glyphs {
		g := &s.Glyphs[i]
		if ciphers && g.Text != " " && j.fonts[fonts[g.Font]].cipher {
			g.Text, g.Flags = "\uFFFD", g.Flags|page.Unreadable
		}
		if g.Flags&page.Unreadable != 0 && g.Flags&page.Ghost == 0 {
			names[printName(s.Fonts[g.Font].Name)] = true
			lost++
		}
	}
	if lost == 0 {
		return
	}
	list := make([]string, 0, len(names))
	for n := range names {
		list = append(list, n)
	}
	sort.Strings(list)
	note(s, diag.CodeFontUnreadable, "%d characters cannot be told: the file does not say which letters the font %s shows.", lost, strings.Join(list, ", "))
}

// guessed are the names of the sheet's fonts whose text was taken from the font program.
func guessed(s *page.Sheet, fonts []*font.Font) (names []string) {
	if !weak(fonts) {
		return nil
	}
	for k := range s.Glyphs {
		g := &s.Glyphs[k]
		if g.Text == " " || g.Flags&page.Guessed == 0 || g.Flags&page.Unreadable != 0 || !fonts[g.Font].Weak {
			continue
		}
		if n := printName(s.Fonts[g.Font].Name); !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}

// guessed is a note on the fonts whose text was taken from the font program.
func (r *reader) guessed() []diag.Note {
	seen := map[string]bool{}
	first := 0
	for i := range r.told {
		for _, n := range r.told[i].guessed {
			if first == 0 {
				first = i + 1
			}
			seen[n] = true
		}
	}
	if len(seen) == 0 {
		return nil
	}
	list := slices.Sorted(maps.Keys(seen))
	return []diag.Note{{Code: diag.CodeFontGuessed, Page: first, Text: fmt.Sprintf("The file does not say which letters the font %s shows; they were taken from the font itself.", strings.Join(list, ", "))}}
}

func weak(fonts []*font.Font) bool {
	for _, f := range fonts {
		if f.Weak {
			return true
		}
	}
	return false
}

// ciphers is how many of the fonts are ciphers.
func (j *judge) ciphers(fonts []*font.Font) int {
	n := 0
	for _, f := range fonts {
		if j.fonts[f].cipher {
			n++
		}
	}
	return n
}

// printName is a font's name for a note.
func printName(n string) string {
	if n == "" {
		return "(unnamed)"
	}
	return n
}
