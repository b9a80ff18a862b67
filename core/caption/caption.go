// Package caption reads who, where, when and under what number: the court, the
// docket numbers, the parties with their roles, the title as printed, the judges
// and the dates of a paper. An empty field was not found; nothing is guessed.
package caption

import (
	"pincite/core/cite"
	"pincite/core/civil"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A Caption is the head of a paper, and who signed it when.
type Caption struct {
	Span     span.Span // the caption as a whole; empty if the paper has none
	Court    Court
	Dockets  []Docket
	Parties  []Party
	CaseName string // short: "Keys v. Chinias"
	Title    Field  // as printed: "OPINION AND ORDER"
	Judges   []Judge
	Dates    []Date
}

// A Field is a value and the words it came from.
type Field struct {
	Value string
	Span  span.Span
}

// A Court is the court that issued the paper, or before which it was filed.
type Court struct {
	ID       string // CourtListener's: mowd, ca8, scotus, calctapp
	Name     string // full name: "United States District Court for the Western District of Missouri"
	Division string // "Central Division"; "" where none is printed
	Span     span.Span
}

// A Docket is one docket number taken apart.
type Docket struct {
	Text          string // as printed: "04-4192-CV-C-NKL"
	Office        string // "1" in 1:18-cv-303
	Year          int    // four digits; 0 if not told
	Serial        int
	Type          string // cv, cr, mc, bk, md …; "" if not told
	JudgeInitials string
	Lower         bool // the number in the court below, on appeal
	Span          span.Span
}

// A Party is one party as the caption names it.
type Party struct {
	Name        string
	Role        string // lower case as printed, singular: plaintiff, defendant-appellee, petitioner …
	ProSe       bool
	EtAl        bool
	Capacity    string       // "official", "individual"; as printed
	Identifiers []Identifier // register, inmate or booking numbers
	Span        span.Span
}

// An Identifier is a number printed with a party's name.
type Identifier struct{ Label, Value string }

// A Judge is one judge and the part that judge played.
type Judge struct {
	Name   string
	Office string // as printed: "Magistrate Judge"
	Role   string // signer author panel referring
	Span   span.Span
}

// A Date is one date of the paper itself.
type Date struct {
	Kind string // decided filed entered argued submitted amended
	Date civil.Date
	Span span.Span
}

// Find reads the caption, the judges and the dates of t.
func Find(t *text.Text, toks []lex.Token, cites []cite.Citation) Caption {
	return Caption{}
}
