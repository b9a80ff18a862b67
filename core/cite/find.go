package cite

import (
	"pincite/core/lex"
	"pincite/core/text"
)

// Find is every citation of t in reading order (by Core.Start).
func Find(t *text.Text, toks []lex.Token) []Citation {
	return nil
}
