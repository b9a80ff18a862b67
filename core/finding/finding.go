// Package finding lists what a careful reader would question: a deadline on a
// holiday, a year that does not fit its volume, a reference that leads nowhere.
package finding

import (
	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/class"
	"pincite/core/deadline"
	"pincite/core/resolve"
	"pincite/core/ruling"
	"pincite/core/span"
	"pincite/core/text"
)

// A Finding is one doubt.
type Finding struct {
	Kind     string // of the contract
	Severity string // info, warning, error
	Message  string // a plain sentence
	Span     span.Span
	Citation int // index, or cite.None
	Related  []span.Span
}

// A Paper is what the earlier stages found, for findings to look over.
type Paper struct {
	Text      *text.Text
	Citations []cite.Citation
	Table     resolve.Table
	Caption   caption.Caption
	Document  class.Document
	Motions   []ruling.Motion
	Rulings   []ruling.Ruling
	Deadlines []deadline.Deadline
}

// Find is the findings of p in reading order.
func Find(p Paper) []Finding {
	return nil
}
