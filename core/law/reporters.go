package law

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"
)

// A Reporter is one edition of a series of reports, or of a database or neutral
// citation that is cited in a reporter's place.
type Reporter struct {
	Abbr   string // canonical abbreviation: "F.3d", "N.Y.2d", "Ohio St. 3d", "WL"
	Kind   string // federal state regional specialty neutral nominative lexis west
	From   int    // first year of its decisions; 0 = open
	To     int    // last year of its decisions; 0 = open
	Court  string // the court that a citation to it implies, CourtListener's id; "" = several
	Places string // "us" and ids of state high courts, parted by spaces
	Forms  string // letters of forms other than volume reporter page; see data/reporters.tsv
}

// Has reports whether the edition is cited in the form of that letter.
func (r *Reporter) Has(form rune) bool { return strings.ContainsRune(r.Forms, form) }

// A Fit says how close the printed abbreviation is to a known spelling.
type Fit uint8

// The fits, best first.
const (
	FitExact  Fit = iota // as known, spaces apart
	FitPoints            // points or apostrophes differ
	FitCase              // capitals differ
	FitWorn              // a misread character
)

// A Reading is one edition that a printed abbreviation may mean.
type Reading struct {
	Row       int // index for ReporterAt
	Canonical bool
	Fit       Fit
}

// reporters rows: see the head of the file. Restated from reporters-db (Free
// Law Project, BSD-2-Clause; see NOTICE).
//
//go:embed data/reporters.tsv
var reportersTSV string

type spelling struct {
	text      string // without spaces
	row       int32
	canonical bool
	worn      bool
}

type reporterTable struct {
	rows   []Reporter
	root   [256]int32
	second [keySymbols * keySymbols]int32 // the node behind the first two bytes of a key
	nodes  []reporterNode
	edges  []reporterEdge
	groups [][]spelling
	bare   []string // see BareReporters
}

type reporterNode struct {
	first, n int32 // edges
	group    int32 // index into groups, from 1; 0 = none
	bare     bool  // some edition here is cited without a volume before it
	bareOn   bool  // or at a node behind it
}

type reporterEdge struct {
	to int32
	b  byte
}

var reportersTable = sync.OnceValue(newReporterTable)

func newReporterTable() *reporterTable {
	n := strings.Count(reportersTSV, "\n")
	t := &reporterTable{rows: make([]Reporter, 0, n)}
	b := reporterBuilder{table: t, groups: make(map[string]int, 8*n)}
	for line := range strings.SplitSeq(reportersTSV, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		var f [8]string
		cutFields(line, f[:])
		from, _ := strconv.Atoi(f[2])
		to, _ := strconv.Atoi(f[3])
		row := int32(len(t.rows))
		t.rows = append(t.rows, Reporter{Abbr: f[0], Kind: f[1], From: from, To: to, Court: f[4], Places: f[5], Forms: f[6]})
		b.add(f[0], row, true, false)
		for v := range strings.SplitSeq(f[7], "|") {
			if v != "" {
				b.add(v, row, false, false)
			}
		}
	}
	b.build()
	return t
}

// Reporters are all rows of the table, in its order.
func Reporters() []Reporter { return reportersTable().rows }

// BareReporters are the letters and digits, in lower case, of the abbreviations that some
// edition prints without a volume.
func BareReporters() []string { return reportersTable().bare }

// ReporterAt is the row of that index.
func ReporterAt(i int) *Reporter { return &reportersTable().rows[i] }

type reporterBuilder struct {
	table  *reporterTable
	keys   []string
	groups map[string]int // key → index into table.groups
}

// wornSeries are misreadings of the ordinal of a later series.
var wornSeries = [][2]string{{"2d", "2nd"}, {"3d", "3rd"}, {"2d", "zd"}, {"2d", "2cl"}, {"3d", "3cl"}, {"2d", "2a"}, {"3d", "3a"}}

func (b *reporterBuilder) add(text string, row int32, canonical, worn bool) {
	k := reporterKey(text)
	if k == "" {
		return
	}
	b.put(k, spelling{squeezeSpaces(text), row, canonical, worn})
	if worn {
		return
	}
	for _, w := range wornSeries {
		if strings.HasSuffix(k, w[0]) {
			b.put(strings.TrimSuffix(k, w[0])+w[1], spelling{squeezeSpaces(text), row, canonical, !strings.Contains("2nd3rd", w[1])})
		}
	}
}

func (b *reporterBuilder) put(k string, s spelling) {
	g, ok := b.groups[k]
	if !ok {
		g = len(b.table.groups)
		b.groups[k] = g
		b.table.groups = append(b.table.groups, nil)
		b.keys = append(b.keys, k)
	}
	for i, o := range b.table.groups[g] {
		if o.row == s.row && o.text == s.text {
			if s.canonical {
				b.table.groups[g][i] = s
			}
			return
		}
	}
	b.table.groups[g] = append(b.table.groups[g], s)
}

// build lays the sorted keys out as a trie in flat arrays.
func (b *reporterBuilder) build() {
	sort.Strings(b.keys)
	t := b.table
	t.nodes = make([]reporterNode, 1, 16384)
	t.edges = make([]reporterEdge, 0, 16384)
	b.node(0, 0, len(b.keys), 0)
	for i := int32(0); i < t.nodes[0].n; i++ {
		e := t.edges[t.nodes[0].first+i]
		t.root[e.b] = e.to
		if 'a' <= e.b && e.b <= 'z' {
			t.root[e.b-'a'+'A'] = e.to
		}
		nd := &t.nodes[e.to]
		for _, to := range t.edges[nd.first : nd.first+nd.n] {
			t.second[keySymbol(e.b)*keySymbols+keySymbol(to.b)] = to.to
		}
	}
}

// keySymbols is how many bytes keys are made of: letters, digits, & and parentheses.
const keySymbols = 26 + 10 + 3

// keySymbol is the number of a byte of a key.
func keySymbol(c byte) int {
	switch {
	case 'a' <= c && c <= 'z':
		return int(c - 'a')
	case '0' <= c && c <= '9':
		return 26 + int(c-'0')
	case c == '&':
		return 36
	case c == '(':
		return 37
	}
	return 38
}

func (b *reporterBuilder) node(n int32, lo, hi, depth int) {
	t := b.table
	if lo < hi && len(b.keys[lo]) == depth {
		g := b.groups[b.keys[lo]]
		t.nodes[n].group = int32(g) + 1
		for _, s := range t.groups[g] {
			t.nodes[n].bare = t.nodes[n].bare || strings.ContainsAny(t.rows[s.row].Forms, "r¶ypR")
		}
		if t.nodes[n].bareOn = t.nodes[n].bare; t.nodes[n].bare {
			t.bare = append(t.bare, b.keys[lo])
		}
		lo++
	}
	first := int32(len(t.edges))
	for i := lo; i < hi; {
		j := i
		for j < hi && b.keys[j][depth] == b.keys[i][depth] {
			j++
		}
		t.edges = append(t.edges, reporterEdge{b: b.keys[i][depth]})
		i = j
	}
	t.nodes[n].first, t.nodes[n].n = first, int32(len(t.edges))-first
	e := first
	for i := lo; i < hi; e++ {
		j := i
		for j < hi && b.keys[j][depth] == b.keys[i][depth] {
			j++
		}
		to := int32(len(t.nodes))
		t.nodes = append(t.nodes, reporterNode{})
		t.edges[e].to = to
		b.node(to, i, j, depth+1)
		t.nodes[n].bareOn = t.nodes[n].bareOn || t.nodes[to].bareOn
		i = j
	}
}

// reporterKey is what two spellings of one abbreviation share: its letters in
// lower case, digits, &, and parentheses.
func reporterKey(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if c := keyByte[s[i]]; c > 1 {
			b = append(b, c)
		}
	}
	return string(b)
}

// keyByte is each byte's part in a key: itself folded, 1 = passed over, 0 = ends the abbreviation.
var keyByte = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c] = byte(c)
		t[c-'a'+'A'] = byte(c)
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = byte(c)
	}
	t['&'], t['('], t[')'], t['['], t[']'] = '&', '(', ')', '(', ')'
	for _, c := range " .,'\n\r\t-*\xe2\x80\x99\x98" { // with the bytes of ’
		if c < 0x80 {
			t[c] = 1
		}
	}
	return t
}()

func squeezeSpaces(s string) string { return string(appendSqueezed(make([]byte, 0, len(s)), s)) }

// appendSqueezed appends s to b without its spaces and stars, ’ and ‘ as '.
func appendSqueezed(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\n', '\r', '\t', '*':
		case 0xE2:
			if strings.HasPrefix(s[i:], "’") || strings.HasPrefix(s[i:], "‘") {
				b = append(b, '\'')
				i += 2
				continue
			}
			b = append(b, s[i])
		default:
			b = append(b, s[i])
		}
	}
	return b
}
