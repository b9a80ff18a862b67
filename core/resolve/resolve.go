// Package resolve says what each citation refers to: one authority, or a reason
// why not. It takes the citations of cite.Find and gives back a table beside
// them; the citations stay as they are. It never guesses in silence: where two
// authorities fit, the answer is "ambiguous".
//
// Authorities are told apart by their key (key.go); parallel cites and other
// spellings of one case share one authority. References back (id.go, antecedent.go, bare.go)
// follow Bluebook 4.1 for id., 4.2 for supra and 10.9 for short forms.
package resolve

import (
	"strings"

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
		if full(&cites[i]) && !r.waits(i) {
			r.full(i)
		}
	}
	for i := range cites {
		switch {
		case !full(&cites[i]):
			r.refer(i)
		case r.table.Of[i] == cite.None:
			r.full(i)
		}
		r.remember(i)
	}
	r.list()
	for i := range r.table.Authorities {
		a := &r.table.Authorities[i]
		a.Display = display(cites, r.leading(i), a)
		a.Links = links(r.leading(i))
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

// waits reports whether full citation i is a parallel of a reference back, "Id. at
// 640, 107 S. Ct. 3034", by a place not cited before: what it is, that reference tells.
func (r *resolver) waits(i int) bool {
	c := &r.cites[i]
	if c.ParallelOf < 0 || full(&r.cites[c.ParallelOf]) {
		return false
	}
	r.buf = key(r.buf[:0], c)
	_, known := r.byKey[string(r.buf)]
	return !known
}

// reporter is the reporter of c, by its canonical abbreviation where that is known.
func reporter(c *cite.Citation) string { return orElse(c.Reporter, c.ReporterText) }

// A resolver walks the citations in reading order, remembering what came before.
type resolver struct {
	text  *text.Text
	cites []cite.Citation
	table Table

	byKey  map[string]int         // authority by key
	lead   []int                  // by authority: its first full citation
	whole  map[int]*cite.Citation // by authority: its first citation, completed, where that is a bare one
	last   []int                  // by authority: the last citation of it so far
	places [][]place              // by authority: where it begins, by each of its reporters

	byVolume  map[string][]entry // case authorities by "reporter/volume", each once
	bySection map[string][]entry // statute authorities by section, each once
	byRule    map[string][]entry // rule authorities by rule number, each once
	byTitle   map[string]int     // cases by parties and year, where parallels may stand apart
	names     *names             // by the names of parties, authors and works
	beside    *names             // books and articles by the words printed before them

	ofAct     map[string]bool // sections printed as an Act's, beside the code's
	lawBefore int             // the latest citation of a law, or None
	buf       []byte          // room for keys
	slab      []place

	body, note stream
	notes      []note // of a plain text
	nextNote   int    // the first that does not end before what was asked last
}

// A stream is what an id. may look back on in one flow of text: the body, or the notes.
type stream struct {
	recent []int  // the latest citations a reader would mean by id., oldest first, at most lookBack
	mark   string // the footnote it was last in

	source    int  // the latest citation that introduces a quotation set apart
	hasSource bool // there is one
}

// lookBack is how many citations an id. looks back over when its pin rules out
// the latest: far enough for a string cite, near enough that a reader would too.
const lookBack = 6

func newResolver(t *text.Text, cites []cite.Citation) *resolver {
	r := &resolver{
		text: t, cites: cites,
		byTitle:   map[string]int{},
		bySection: map[string][]entry{}, byRule: map[string][]entry{}, whole: map[int]*cite.Citation{}, ofAct: map[string]bool{},
		names: &names{}, beside: &names{}, lawBefore: cite.None,
	}
	if t.Plain() {
		r.notes = inlineNotes(t.String())
	}
	links := make([]int, 2*len(cites))
	for i := range links {
		links[i] = cite.None
	}
	r.table.Of, r.table.Antecedent = links[:len(cites):len(cites)], links[len(cites):]
	r.table.Unresolved = make([]Reason, len(cites))
	return r
}

// list gives every authority its citations, in reading order.
func (r *resolver) list() {
	count := make([]int, len(r.table.Authorities))
	total := 0
	for _, a := range r.table.Of {
		if a != cite.None {
			count[a]++
			total++
		}
	}
	all := make([]int, total)
	for a, n := range count {
		r.table.Authorities[a].Citations, all = all[:0:n], all[n:]
	}
	for i, a := range r.table.Of {
		if a != cite.None {
			r.table.Authorities[a].Citations = append(r.table.Authorities[a].Citations, i)
		}
	}
}

// leading is the first full citation of authority a; where it is a bare one, with what it leaves out.
func (r *resolver) leading(a int) *cite.Citation {
	if c := r.whole[a]; c != nil {
		return c
	}
	return &r.cites[r.lead[a]]
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

// done says that the citation is tied already.
var done = answer{authority: -3}

func found(a int) answer        { return answer{authority: a} }
func refused(why Reason) answer { return answer{cite.None, why} }

func (r *resolver) tie(i int, a answer) {
	switch a.authority {
	case itself.authority:
		r.full(i)
		return
	case done.authority:
		return
	case cite.None:
		r.table.Unresolved[i] = a.reason
		return
	}
	r.table.Of[i] = a.authority
	r.table.Antecedent[i] = r.lead[a.authority]
}

// full gives citation i its own authority, the one its parallel has, or the one with its key.
func (r *resolver) full(i int) { r.own(i, &r.cites[i]) }

// reserve makes room for n authorities.
func (r *resolver) reserve(n int) {
	r.table.Authorities = make([]Authority, 0, n)
	r.lead, r.last, r.places = make([]int, 0, n), make([]int, 0, n), make([][]place, 0, n)
	r.byKey, r.byVolume = make(map[string]int, n), make(map[string][]entry, n/2)
}

// own does the work of full for citation i with what it leaves out filled in.
func (r *resolver) own(i int, c *cite.Citation) {
	r.buf = key(r.buf[:0], c)
	a, known := r.byKey[string(r.buf)]
	if !known {
		if a = r.sameCase(i, c); a != cite.None {
			known = true
			r.byKey[string(r.buf)] = a
		}
	}
	fresh := !known
	if fresh {
		if r.table.Authorities == nil {
			r.reserve(len(r.cites)/2 + 1) // about so many a paper cites
		}
		a = len(r.table.Authorities)
		k := string(r.buf)
		r.table.Authorities = append(r.table.Authorities, Authority{Kind: c.Kind, Key: k})
		r.lead = append(r.lead, i)
		r.last = append(r.last, i)
		r.places = append(r.places, nil)
		r.byKey[k] = a
		if c != &r.cites[i] {
			r.whole[a] = c
		}
	} else if c.ParallelOf == cite.None || r.table.Of[c.ParallelOf] != a {
		r.table.Antecedent[i] = r.lead[a]
	}
	r.table.Of[i] = a
	r.file(i, a, c, fresh)
}

// sameCase is the authority that citation i cites by another reporter: the one of
// the citation it is parallel to, or one of the same parties, year and court.
func (r *resolver) sameCase(i int, c *cite.Citation) int {
	if c.ParallelOf >= 0 && c.ParallelOf < i && r.table.Of[c.ParallelOf] != cite.None {
		return r.table.Of[c.ParallelOf]
	}
	if c.Kind != cite.Case || c.Year == 0 || c.Plaintiff == "" || c.Defendant == "" || c.Volume == "" || c.HistoryOf != cite.None || !parallels(c.Reporter) {
		return cite.None
	}
	n := len(r.buf)
	r.buf = join(r.buf, c.Plaintiff, c.Defendant, itoa(c.Year))
	title := r.buf[n:]
	a, known := r.byTitle[string(title)]
	r.buf = r.buf[:n]
	if !known {
		r.byTitle[string(title)] = len(r.table.Authorities) // the one about to be made
		return cite.None
	}
	first := &r.cites[r.lead[a]]
	if first.Reporter == c.Reporter || first.Court != "" && c.Court != "" && first.Court != c.Court {
		return cite.None
	}
	return a
}

// parallels reports whether a reporter prints decisions that others print too, so
// that one decision may stand under two: not those of the lower federal courts.
func parallels(reporter string) bool {
	switch reporter {
	case "WL", "LEXIS", "B.R.", "T.C.", "Fed. Cl.", "Vet. App.", "":
		return false
	}
	return len(reporter) < 2 || reporter[:2] != "F."
}

// wordsBefore are the words printed right before citation i, after the one before it:
// they hold the author and title of a book or article.
func (r *resolver) wordsBefore(i int) string {
	start := max(0, r.cites[i].Core.Start-120)
	if i > 0 {
		start = max(start, r.cites[i-1].Core.End)
	}
	return strings.ToValidUTF8(r.text.String()[min(start, r.cites[i].Core.Start):r.cites[i].Core.Start], " ")
}

// crossReference reports whether an internal reference is "supra Part II" or "infra
// note 3", which an id. passes over. "Post, at 3" names an opinion that id. may mean.
func crossReference(core string) bool {
	return strings.Contains(core, "upra") || strings.Contains(core, "nfra")
}

// remember notes citation i as what an id. may mean next: not what stands in a
// parenthesis or in this very paper, and of a case with its history and parallels only the lead
// (Bluebook 4.1).
func (r *resolver) remember(i int) {
	if a := r.table.Of[i]; a != cite.None {
		r.last[a] = i
	}
	c := &r.cites[i]
	if c.Kind == cite.Statute || c.Kind == cite.Regulation {
		r.lawBefore = i
	}
	if c.Inside != cite.None || c.HistoryOf != cite.None || c.ParallelOf != cite.None || c.Internal && crossReference(r.text.Slice(c.Core)) {
		return
	}
	if c.Kind == cite.Constitution && c.Bare {
		return // the name of an amendment in the running text
	}
	if r.ofPaper(i) {
		return
	}
	s := r.streamOf(i)
	if r.introduces(i) {
		s.source, s.hasSource = i, true
	}
	if len(s.recent) == lookBack {
		copy(s.recent, s.recent[1:])
		s.recent = s.recent[:lookBack-1]
	}
	s.recent = append(s.recent, i)
}

// ofPaper reports whether citation i only tells the case of the paper cited right before
// it, which an id. then means: "Tr. of Hr’g at 6, Harlan v. Osgood, No. 06-298" (Bluebook 10.8.3).
func (r *resolver) ofPaper(i int) bool {
	c := &r.cites[i]
	if i == 0 || c.Kind != cite.Docket && c.Kind != cite.Case || len(c.Pins) > 0 || r.cites[i-1].Kind != cite.Record {
		return false
	}
	p := &r.cites[i-1]
	return len(p.Pins) > 0 && p.Full.End < c.Full.Start && c.Full.Start-p.Full.End <= 3 && strings.TrimSpace(r.text.String()[p.Full.End:c.Full.Start]) == ","
}
