// Package claim finds the causes of action and constitutional grounds a paper
// speaks of, and its topics.
package claim

import (
	"sort"
	"strings"

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
func Find(t *text.Text, toks []lex.Token, cites []cite.Citation) (claimTags, topicTags []Tag) {
	tab := compiled()
	first := make([]span.Span, len(claims)+len(topics))
	count := make([]int, len(first))
	for _, h := range tab.set.Find(t.String(), toks) {
		if ofPlace(t.String(), toks, h.From) {
			continue
		}
		if count[h.Row] == 0 {
			first[h.Row] = h.Span
		}
		count[h.Row]++
	}
	for i, r := range claims {
		if count[i] >= r.min {
			claimTags = append(claimTags, Tag{r.kind, first[i]})
		}
	}
	for i, r := range topics {
		if k := len(claims) + i; count[k] >= r.min {
			topicTags = append(topicTags, Tag{r.kind, first[k]})
		}
	}
	order(claimTags)
	order(topicTags)
	return claimTags, topicTags
}

// ofPlace reports whether the word at token i is the Rico of Puerto Rico, which captions print in capitals.
func ofPlace(s string, toks []lex.Token, i int) bool {
	if i == 0 || !strings.EqualFold(s[toks[i].Span.Start:toks[i].Span.End], "rico") {
		return false
	}
	before := s[toks[i-1].Span.Start:toks[i-1].Span.End]
	return strings.EqualFold(before, "puerto") || s[toks[i].Span.Start:toks[i].Span.End] != "RICO"
}

func order(tags []Tag) {
	sort.SliceStable(tags, func(i, j int) bool { return tags[i].Span.Start < tags[j].Span.Start })
}
