// Package claim finds the causes of action and constitutional grounds a paper
// speaks of, and its topics.
package claim

import (
	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A Tag is one claim or topic, by its first and best evidence.
type Tag struct {
	Kind string // snake_case: eighth_amendment, negligence; medical_records, discovery
	Span span.Span
}

// Find is the claims and the topics of t, each kind once, in reading order.
func Find(t *text.Text, toks []lex.Token, cites []cite.Citation) (claims, topics []Tag) {
	return nil, nil
}
