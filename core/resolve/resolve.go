// Package resolve says what each citation refers to: one authority, or a reason
// why not. It never guesses in silence; two candidates are reported as ambiguous.
package resolve

import (
	"pincite/core/cite"
	"pincite/core/text"
)

// A Reason says why a citation has no authority.
type Reason string

// The reasons.
const (
	NoAntecedent Reason = "no_antecedent"
	Ambiguous    Reason = "ambiguous"
	PinOutside   Reason = "pin_outside"
	InternalRef  Reason = "internal_reference"
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
func Resolve(t *text.Text, cites []cite.Citation) Table {
	return Table{}
}
