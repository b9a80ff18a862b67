// Package resolve says what each citation refers to: one authority, or a reason
// why not. It takes the citations of cite.Find and gives back a table beside
// them; the citations stay as they are. It never guesses in silence: where two
// authorities fit, the answer is "ambiguous".
//
// Authorities are told apart by their key (key.go); parallel cites and other
// spellings of one case share one authority. References back (antecedent.go)
// follow Bluebook 4.1 for id., 4.2 for supra and 10.9 for short forms.
package resolve

import (
	"sort"

	"pincite/core/cite"
	"pincite/core/text"
)

// A Reason says why a citation has no authority.
type Reason string

// The reasons.
const (
	NoAntecedent Reason = "no_antecedent"      // nothing before it fits
	Ambiguous    Reason = "ambiguous"          // two or more fit alike
	PinOutside   Reason = "pin_outside"        // the pin cannot lie in what it seems to refer to
	InternalRef  Reason = "internal_reference" // a place in this very paper
)

// An Authority is one thing that is cited, however often.
type Authority struct {
	Kind      cite.Kind
	Key       string // canonical: case/f.3d/2/752, usc/42/1983, frcp/41, record/46
	Display   string // Bluebook form
	Citations []int  // in reading order
	Links     []Link // built offline, never opened by the program
}

// A Link leads to a public source of an authority.
type Link struct{ Label, URL string }

// A Table ties every citation to its authority.
type Table struct {
	Authorities []Authority
	Of          []int    // by citation: index into Authorities, or cite.None
	Antecedent  []int    // by citation: the citation it refers back to, or cite.None
	Unresolved  []Reason // by citation: "" where Of is set
}

// Resolve ties the citations of t, as cite.Find returned them, to their authorities.
// A first pass over the full citations makes the authorities; a second, in reading
// order, resolves the references back.
func Resolve(t *text.Text, cites []cite.Citation) Table {
	r := newResolver(t, cites)
	for i := range cites {
		if full(&cites[i]) {
			r.full(i)
		}
	}
	for i := range cites {
		if !full(&cites[i]) {
			r.refer(i)
		}
		r.remember(i)
	}
	for i := range r.table.Authorities {
		a := &r.table.Authorities[i]
		sort.Ints(a.Citations)
		a.Display = display(cites, r.lead[i], a)
		a.Links = links(&cites[r.lead[i]])
	}
	return r.table
}

// full reports whether c names its authority without help from what stands before it.
func full(c *cite.Citation) bool {
	switch c.Kind {
	case cite.ID, cite.ShortCase, cite.Supra:
		return false
	case cite.Statute, cite.Rule:
		return !c.Bare && !c.Internal
	}
	return !c.Internal
}

// A resolver walks the citations in reading order, remembering what came before.
type resolver struct {
	text  *text.Text
	cites []cite.Citation
	table Table

	byKey map[string]int // authority by key
	lead  []int          // by authority: its first full citation
	last  []int          // by authority: the last citation of it so far

	byVolume  map[string][]int // case authorities by "reporter/volume", each once
	byName    map[string][]int // authorities by each folded word of their names
	bySection map[string][]int // statute authorities by section, each once
	byRule    map[string][]int // rule authorities by rule number, each once

	body, note stream
}

// A stream is what an id. may look back on in one flow of text: the body, or the notes.
type stream struct {
	recent []int  // the latest citations a reader would mean by id., oldest first, at most lookBack
	mark   string // the footnote it was last in
}

// lookBack is how many citations an id. looks back over when its pin rules out
// the latest: far enough for a string cite, near enough that a reader would too.
const lookBack = 6

func newResolver(t *text.Text, cites []cite.Citation) *resolver {
	r := &resolver{
		text: t, cites: cites,
		byKey: map[string]int{}, byVolume: map[string][]int{}, byName: map[string][]int{},
		bySection: map[string][]int{}, byRule: map[string][]int{},
	}
	r.table.Of = make([]int, len(cites))
	r.table.Antecedent = make([]int, len(cites))
	r.table.Unresolved = make([]Reason, len(cites))
	for i := range cites {
		r.table.Of[i], r.table.Antecedent[i] = cite.None, cite.None
	}
	return r
}

// refer resolves citation i, which leans on another.
func (r *resolver) refer(i int) {
	c := &r.cites[i]
	switch {
	case c.Internal:
		r.table.Unresolved[i] = InternalRef
	case c.Kind == cite.ID:
		r.tie(i, r.id(i))
	case c.Kind == cite.ShortCase:
		r.tie(i, r.shortCase(i))
	case c.Kind == cite.Supra:
		r.tie(i, r.supra(i))
	case c.Kind == cite.Statute:
		r.tie(i, r.bare(i))
	default:
		r.tie(i, r.bareRule(i))
	}
}

// An answer is what a reference back refers to, or why it does not.
type answer struct {
	authority int
	reason    Reason
}

// itself says that a bare citation names an authority no one cited in full before it.
var itself = answer{authority: -2}

func found(a int) answer        { return answer{authority: a} }
func refused(why Reason) answer { return answer{cite.None, why} }

func (r *resolver) tie(i int, a answer) {
	switch a.authority {
	case itself.authority:
		r.full(i)
		return
	case cite.None:
		r.table.Unresolved[i] = a.reason
		return
	}
	r.table.Of[i] = a.authority
	auth := &r.table.Authorities[a.authority]
	r.table.Antecedent[i] = r.lead[a.authority]
	auth.Citations = append(auth.Citations, i)
}

// full gives citation i its own authority, the one its parallel has, or the one with its key.
func (r *resolver) full(i int) {
	c := &r.cites[i]
	k := key(c)
	a, known := r.byKey[k]
	if !known && c.ParallelOf >= 0 && c.ParallelOf < i && r.table.Of[c.ParallelOf] != cite.None {
		a, known = r.table.Of[c.ParallelOf], true
		r.byKey[k] = a
	}
	if !known {
		a = len(r.table.Authorities)
		r.table.Authorities = append(r.table.Authorities, Authority{Kind: c.Kind, Key: k})
		r.lead = append(r.lead, i)
		r.last = append(r.last, i)
		r.byKey[k] = a
	} else if first := r.lead[a]; c.ParallelOf == cite.None || r.table.Of[c.ParallelOf] != a {
		r.table.Antecedent[i] = first
	}
	r.table.Of[i] = a
	r.table.Authorities[a].Citations = append(r.table.Authorities[a].Citations, i)
	r.file(i, a)
}

// file makes authority a findable by what a later reference may say of citation i.
func (r *resolver) file(i, a int) {
	c := &r.cites[i]
	if c.Volume != "" && c.Reporter != "" {
		once(r.byVolume, volumeKey(c.Reporter, c.Volume), a)
	}
	for _, n := range []string{c.Plaintiff, c.Defendant, c.CaseName, c.MainCase, c.Authors, c.Name, c.Heading} {
		for _, w := range nameWords(n) {
			once(r.byName, w, a)
		}
	}
	switch c.Kind {
	case cite.Statute, cite.Regulation:
		once(r.bySection, c.Section, a)
		for _, s := range c.Sections {
			once(r.bySection, s, a)
		}
	case cite.Rule:
		once(r.byRule, c.Rule, a)
		for _, s := range c.RuleList {
			once(r.byRule, s, a)
		}
	}
}

func once(m map[string][]int, k string, a int) {
	if k == "" {
		return
	}
	l := m[k]
	for n := len(l) - 1; n >= 0 && n >= len(l)-8; n-- {
		if l[n] == a {
			return
		}
	}
	m[k] = append(l, a)
}

// remember notes citation i as what an id. may mean next: not what stands in a
// parenthesis, and of a case with its history and parallels only the lead
// (Bluebook 4.1).
func (r *resolver) remember(i int) {
	if a := r.table.Of[i]; a != cite.None {
		r.last[a] = i
	}
	c := &r.cites[i]
	if c.Inside != cite.None || c.HistoryOf != cite.None || c.ParallelOf != cite.None {
		return
	}
	if c.Kind == cite.Constitution && c.Bare {
		return // the name of an amendment in the running text
	}
	s := r.streamOf(i)
	if len(s.recent) == lookBack {
		copy(s.recent, s.recent[1:])
		s.recent = s.recent[:lookBack-1]
	}
	s.recent = append(s.recent, i)
}
