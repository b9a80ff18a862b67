// Package cite finds citations as written: cases and their short forms, id. and
// supra, statutes, regulations, constitutions, rules, journals, treatises,
// legislative papers, the record of the case, and the rest. One forward pass,
// linear in the length of the text. What a citation refers to is resolve's work.
package cite

import (
	"pincite/core/civil"
	"pincite/core/span"
)

// A Kind is what sort of thing is cited (contract: citations.kind).
type Kind string

// The kinds of citation.
const (
	Case         Kind = "case"
	Docket       Kind = "docket" // a case known by its number, with WL or LEXIS
	ShortCase    Kind = "short_case"
	ID           Kind = "id"
	Supra        Kind = "supra"
	Statute      Kind = "statute"
	Regulation   Kind = "regulation"
	Constitution Kind = "constitution"
	Rule         Kind = "rule"
	Journal      Kind = "journal"
	Treatise     Kind = "treatise"
	Legislative  Kind = "legislative"
	Record       Kind = "record"
	Other        Kind = "other"
)

// None stands where a link to another citation is missing.
const None = -1

// A Citation is one citation as written. Only the fields of its kind are set;
// a zero field was not printed and is not guessed. Links are indices into the
// list Find returns, or None.
type Citation struct {
	Kind Kind
	Core span.Span // the locator alone: "442 F.2d 304", "Id. at 113"
	Full span.Span // the whole citation with name and parentheses; contains Core

	// Where it stands.
	Signal string // as printed: "See also"; carried down a string cite
	Group  int    // citations of one string ("a; b; c") share a number from 1; 0 = alone
	Bare   bool   // a bare "§ 1983" or "Rule 34", without its code

	// Cases and docket cites.
	Volume       string
	Reporter     string // canonical abbreviation of the edition: "F.2d"
	ReporterText string // as printed: "F. 2d"
	Page         string
	Year         int
	Date         civil.Date // where the parenthesis prints a full date
	Court        string     // CourtListener's id: "ca8"
	Plaintiff    string
	Defendant    string
	CaseName     string // one-party names: "In re Gault"; else empty
	MainCase     string // "In re Sabban" in "Ghomeshi v. Sabban (In re Sabban)"
	DocketNumber string
	ShortTitle   string   // "Bose II", as a parenthesis behind the citation names it for later use
	Database     string   // "WL", "LEXIS"
	Candidates   []string // other reporters the abbreviation may mean, canonical

	// Short forms.
	AntecedentName string // "Dataphase" in "Dataphase, 640 F.2d at 113"
	NameOnly       bool   // "Bonnell at ¶ 37"
	Internal       bool   // ante, post, infra: a place in this very paper
	NoteNumber     string // "5" in "supra note 5"

	// Law.
	Title        string
	Code         string // "U.S.C.", "C.F.R.", "Tex. Civ. Prac. & Rem. Code"
	CodeText     string // as printed
	Section      string
	Sections     []string // of a list; Section is then empty
	Subsections  string   // "(b)(1)"
	Jurisdiction string   // of a constitution: "us", "cal"
	Article      string
	Amendment    string // ordinal number in digits: "8"
	Clause       string
	Rules        string // frcp frap fre frcrp frbp scotus local state habeas_2254 …
	Rule         string
	RuleList     []string
	EtSeq        bool
	Note         bool // "42 U.S.C. § 1983 note"

	// Books, journals, legislative papers and the rest.
	Name    string // of the journal, treatise, Act or document
	Authors string
	Heading string // title of the article
	Type    string // legislative: public_law statutes_at_large bill report record …; other: treaty executive_order patent …
	Number  string // of the public law, bill, patent, order
	Edition string

	// The record.
	Form       string // ecf docket document pleading transcript appendix exhibit
	Entry      string
	Entries    []string // of a list: "Dkt. ## 15, 16 & 19"
	Attachment string   // "3" in "ECF No. 12-3"
	Document   string   // "Compl.", "Voss Decl.", "3-ER"

	// What hangs on it.
	Pins           []string // as printed: "1287-88", "¶ 7", "n.4", "*3"
	Parentheticals []Parenthetical
	History        []History
	Inside         int // the citation whose parenthesis holds this one
	HistoryOf      int // the citation whose prior or later history this is
	ParallelOf     int // the first of a run of parallel cites
	Repairs        []Repair
	Confidence     float64 // 0 to 1
}

// A ParentheticalKind says what a parenthesis does.
type ParentheticalKind string

// The kinds of parenthesis (Bluebook 10.6).
const (
	Explanatory ParentheticalKind = "explanatory"
	Quoting     ParentheticalKind = "quoting"
	Citing      ParentheticalKind = "citing"
	Weight      ParentheticalKind = "weight"
	Alteration  ParentheticalKind = "alteration"
)

// A Parenthetical is one parenthesis after a citation.
type Parenthetical struct {
	Kind      ParentheticalKind
	Span      span.Span // without the parentheses
	Text      string    // white space collapsed, emphasis stars dropped
	Citations []int     // the citations inside it
}

// A History is one step of a case's prior or later history (Bluebook 10.7).
type History struct {
	Relation string // snake_case: affirmed, reversed, cert_denied, overruled_in_part, cited_with_approval …
	Text     string // as printed: "cert. denied"
	Citation int    // index, or None where the step prints no citation ("no pet.")
}

// A Repair is a misread character that was put right inside a citation.
type Repair struct {
	Span span.Span // the characters as they stand
	Was  string
	Now  string
}

// A shelf is where the citations of one paper are made, a number of them at a time,
// so that they are passed on by pointer and copied once, into the list.
type shelf struct{ room []Citation }

const shelfRoom = 32

// next is a citation not made yet.
func (s *shelf) next() *Citation {
	if len(s.room) == 0 {
		s.room = make([]Citation, shelfRoom)
	}
	c := &s.room[0]
	s.room = s.room[1:]
	return c
}
