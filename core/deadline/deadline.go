// Package deadline finds each date or period by which someone must act, and
// counts it under the rule in force on the trigger date, every step shown.
// Nothing it returns is advice.
package deadline

import (
	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/ruling"
	"pincite/core/span"
	"pincite/core/text"
)

// A Basis says what a due date rests on, firmest first.
type Basis string

// The bases of a due date.
const (
	ExplicitDate     Basis = "explicit_date"
	ExplicitPeriod   Basis = "explicit_period"
	AssumedTrigger   Basis = "assumed_trigger"
	StatutoryDefault Basis = "statutory_default"
)

// A Deadline is one thing someone must do by a time.
type Deadline struct {
	What, Who    string
	Due          civil.Date // zero where the trigger is not yet dated
	Trigger      Trigger
	Period       Period
	Steps        []Step
	Rule         string // "FRCP 6(a)(1)"
	Basis        Basis
	Consequence  string
	Status       string // "missed", "past", "" while open or unknown
	Event        bool   // a hearing or trial rather than an act
	Alternatives []Alternative
	Span         span.Span
}

// A Trigger is the event a period runs from.
type Trigger struct {
	Event string // "date of the order", "service"
	Date  civil.Date
	Span  span.Span
}

// A Period is a length of time as printed.
type Period struct {
	Count int
	Unit  string // days business_days hours weeks months years
	Back  bool   // counts backward from the trigger
	Text  string // as printed: "twenty days"
}

// A Step is one line of the arithmetic, with the rule it follows.
type Step struct{ Text, Rule string }

// An Alternative is another date the paper's words would bear, and why.
type Alternative struct {
	Due civil.Date
	Why string
}

// Find is the deadlines of t in reading order. today may be zero; it only marks what is past.
func Find(t *text.Text, toks []lex.Token, cites []cite.Citation, c caption.Caption, d class.Document, rulings []ruling.Ruling, today civil.Date) []Deadline {
	return nil
}
