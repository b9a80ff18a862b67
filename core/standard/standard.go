// Package standard recognises the legal tests a paper applies: the factors as it
// lists them, the authority it cites for them, and how each came out.
package standard

import (
	"pincite/core/span"
)

// A Standard is one legal test.
type Standard struct {
	Kind      string    // snake_case: preliminary_injunction, failure_to_prosecute …
	Authority int       // index of the citation given for it, or cite.None
	Burden    span.Span // the sentence that says who must show what; may be empty
	Factors   []Factor
	Span      span.Span
}

// A Factor is one factor as the paper lists it.
type Factor struct {
	Label       string // "threat of irreparable harm"
	Span        span.Span
	Finding     string // how it came out, where the paper says so: the words
	FindingSpan span.Span
}
