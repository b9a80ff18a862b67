// Package finding lists what a careful reader would question: a deadline on a
// holiday, a year that does not fit its volume, a reference that leads nowhere.
//
// In comes what the earlier stages found; out come doubts in reading order, each a
// plain sentence about words that stand in the paper. Nothing is looked up outside
// the paper and the tables, so nothing is said of whether a case exists or is good
// law. A finding of severity error says that the paper contradicts itself, warning
// that something is likely wrong, info that a reader may want to look.
package finding

import (
	"sort"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/class"
	"pincite/core/deadline"
	"pincite/core/lex"
	"pincite/core/phrase"
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

// The severities of a finding.
const (
	Info    = "info"
	Warning = "warning"
	Error   = "error"
)

// A Paper is what the earlier stages found, for findings to look over.
type Paper struct {
	Text      *text.Text
	Prose     *phrase.Prose // read from Text where it is nil
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
	if p.Prose == nil {
		p.Prose = phrase.Read(p.Text.String(), lex.Scan(p.Text.String()))
	}
	var out []Finding
	add := func(f Finding) {
		if !f.Span.Empty() && f.Span.Start >= 0 && f.Span.End <= p.Text.Len() {
			out = append(out, f)
		}
	}
	ofCitations(p, add)
	ofReferences(p, add)
	ofDuplicates(p, add)
	ofQuotes(p, add)
	ofQuotations(p, add)
	ofDeadlines(p, add)
	ofDates(p, add)
	ofRulings(p, add)
	ofCaption(p, add)
	ofEnd(p, add)
	ofPrivacy(p, add)
	sort.SliceStable(out, func(i, j int) bool {
		if out[i].Span.Start != out[j].Span.Start {
			return out[i].Span.Start < out[j].Span.Start
		}
		return out[i].Kind < out[j].Kind
	})
	return out
}

// about is a finding about a stretch of text and no citation.
func about(kind, severity, message string, at span.Span) Finding {
	return Finding{Kind: kind, Severity: severity, Message: message, Span: at, Citation: cite.None}
}
