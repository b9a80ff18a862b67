// Package claim finds the causes of action and constitutional grounds a paper
// speaks of, and its topics.
package claim

import (
	"sort"

	"pincite/core/phrase"
	"pincite/core/span"
)

// A Tag is one claim or topic, by its first and best evidence.
type Tag struct {
	Kind string // snake_case: eighth_amendment, negligence; medical_records, discovery
	Span span.Span
}

// Find is the claims and the topics of p, each kind once, in reading order.
func Find(p *phrase.Prose) (claimTags, topicTags []Tag) {
	tab := compiled()
	first := make([]span.Span, len(claims)+len(topics))
	count := make([]int, len(first))
	for _, h := range tab.set.Find(p) {
		if ofPlace(p, h.From) || ofAgency(p, h.From) {
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
func ofPlace(p *phrase.Prose, i int) bool {
	if p.Words[i] != "rico" {
		return false
	}
	at := p.Tokens[i].Span()
	return i > 0 && p.Words[i-1] == "puerto" || p.Text[at.Start:at.End] != "RICO"
}

// ofAgency reports whether the word at token i is part of an agency's name: Immigration and Customs
// Enforcement. A name is no topic.
func ofAgency(p *phrase.Prose, i int) bool {
	if p.Words[i] != "immigration" || i+2 >= len(p.Words) {
		return false
	}
	next := p.Words[i+2]
	return p.Words[i+1] == "and" && (next == "customs" || next == "naturalization") || p.Words[i+1] == "judge"
}

func order(tags []Tag) {
	sort.SliceStable(tags, func(i, j int) bool { return tags[i].Span.Start < tags[j].Span.Start })
}
