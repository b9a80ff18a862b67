// Package class says what kind of paper is before us: an order, a recommendation,
// a complaint, a docket sheet. Several signs are weighed; each is a row of a table.
package class

import (
	"pincite/core/caption"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A Document is the class of a paper with its evidence.
type Document struct {
	Class      string  // a document.class of the contract; "other" if nothing tells
	Title      string  // as printed, letter-spaced and broken titles joined
	Confidence float64 // 0 to 1
	Evidence   []span.Span
}

// Of is the class of t.
func Of(t *text.Text, toks []lex.Token, c caption.Caption) Document {
	return Document{Class: "other"}
}
