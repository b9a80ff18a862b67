// Package deadline finds each date or period by which someone must act, and
// counts it under the rule in force on the trigger date, every step shown.
//
// In comes a clean text with its citations, caption, class and rulings; out come
// the deadlines in reading order. A date that the paper names stands as it is
// named: the counting rules apply only where a period must be computed (FRCP 6,
// committee note of 2009). Where the paper gives both, the named date is due and
// the count stands among the alternatives. A period that runs from an event the
// paper does not date has no due date. A period that a rule or statute sets and
// the paper does not mention is offered as statutory_default, with its date among
// the alternatives and none due: the paper itself set none.
//
// It does not know state holidays, local rules, closed clerk's offices or how a
// paper was served, and it says so. In a state's court it names the state's rule
// where the table has it, and shows what that gives beside the federal count. A
// period that must first have passed ("not sooner than 30 days") is no deadline.
// Nothing it returns is advice.
package deadline

import (
	"pincite/core/civil"
	"pincite/core/span"
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
	Time         string // clock time as printed: "9:00 a.m."
	Alternatives []Alternative
	Also         []span.Span // where the paper says it again
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
	// Worded is the number in words where it disagrees with the figures: 14 in
	// "fourteen (10) days"; Count is then the figures. Else 0.
	Worded int
}

// A Step is one line of the arithmetic, with the rule it follows.
type Step struct{ Text, Rule string }

// An Alternative is another date the paper's words would bear, and why.
type Alternative struct {
	Due civil.Date
	Why string
}
