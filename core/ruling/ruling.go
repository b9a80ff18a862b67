// Package ruling finds the motions before the court and what was done with each:
// ordered, only recommended, or recalled from earlier. Negation, quotation and a
// party's plea are not rulings.
package ruling

import (
	"pincite/core/caption"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/phrase"
	"pincite/core/span"
)

// A Motion is one motion before the court.
type Motion struct {
	Kinds []string // of the contract: compel, protective_order …; several for a compound motion
	By    string   // the movant as printed, lower case role or name
	Filed civil.Date
	Entry string // docket entry: "36"
	Span  span.Span
}

// A Status says how firmly a ruling stands.
type Status string

// The statuses of a ruling.
const (
	Ordered     Status = "ordered"
	Recommended Status = "recommended"
	Proposed    Status = "proposed"
	Prior       Status = "prior"
	Conditional Status = "conditional"
	Inferred    Status = "inferred"
)

// A Ruling is one disposition.
type Ruling struct {
	Motion      int    // index into the motions, or -1 where it rules on none
	Part        string // the part of a compound motion, or of the judgment below
	Disposition string // of the contract
	Status      Status
	Qualifier   string // verbatim limiter: "insofar as the court will not compel …"
	Movant      string
	Entry       string
	Span        span.Span // the decretal words, one sentence or paragraph
}

// Find is the motions and rulings of p, both in reading order.
func Find(p *phrase.Prose, c caption.Caption, d class.Document) ([]Motion, []Ruling) {
	r := newReader(p)
	set := r.setting(d.Class, c.Court.ID)
	ms := r.mentions()
	cands := r.candidates(set, ms)
	cands = append(cands, r.inferred(set, ms)...)
	cands = append(cands, r.upheld(set, cands)...)
	if partyPapers[d.Class] && !courtSpeaks(set, cands, d) {
		return r.filedBy(ms, c, d), nil
	}
	if r.onlyProposed(c) {
		cands = proposals(cands)
	}
	return assemble(r, set, ms, cands, c)
}
