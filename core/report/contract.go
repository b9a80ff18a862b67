// Package report is the contract with every host and every other program: what a
// report holds, in the units of its readers. Of converts what the stages found.
package report

// This file is the contract with every host: structs and enums only. The
// TypeScript types and report.schema.json are generated from it (make gen).
// Offsets are UTF-16 code units into Report.Text, end exclusive; boxes are PDF
// points, y growing upward; pages count from 1. Lists are never null; a value
// that was not found is absent.

// A TextRange is a half-open range of UTF-16 code units in Report.Text.
type TextRange struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Box is an axis-aligned box in PDF points, y growing upward, before rotation.
type Box struct {
	X0 float64 `json:"x0"`
	Y0 float64 `json:"y0"`
	X1 float64 `json:"x1"`
	Y1 float64 `json:"y1"`
}

// A Mark is where a range stands on one page: one box a line.
type Mark struct {
	Page  int   `json:"page"`
	Rects []Box `json:"rects"`
}

// A Report is all that was read in one paper.
type Report struct {
	Schema      string       `json:"schema"` // "pincite/report/1"
	Engine      EngineInfo   `json:"engine"`
	Source      Source       `json:"source"`
	Text        string       `json:"text"` // the clean text; "" with --no-text
	Regions     []Region     `json:"regions"`
	Pages       []PageInfo   `json:"pages"`
	Document    DocumentInfo `json:"document"`
	Caption     *Caption     `json:"caption" jsonschema:"nullable" tstype:"Caption | null,required"`
	Judges      []Judge      `json:"judges"`
	Dates       []DateInfo   `json:"dates"`
	Citations   []Citation   `json:"citations"`
	Authorities []Authority  `json:"authorities"`
	Motions     []Motion     `json:"motions"`
	Rulings     []Ruling     `json:"rulings"`
	Deadlines   []Deadline   `json:"deadlines"`
	Standards   []Standard   `json:"standards"`
	Claims      []Tag        `json:"claims"`
	Topics      []Tag        `json:"topics"`
	Findings    []Finding    `json:"findings"`
	Notes       []Note       `json:"notes"`
	Asides      []Aside      `json:"asides"`
}

// EngineInfo says which program with which tables made a report.
type EngineInfo struct {
	Version string `json:"version"`
	Rules   string `json:"rules"` // a hash over the rule tables
}

// Source is the file as it came.
type Source struct {
	Name      string `json:"name"`
	SHA256    string `json:"sha256"`
	Bytes     int    `json:"bytes"`
	MediaType string `json:"mediaType"` // application/pdf or text/plain
	Pages     int    `json:"pages"`
	TextLayer string `json:"textLayer"` // born_digital ocr none mixed plain
}

// A Region is a stretch of the text in one zone of the page.
type Region struct {
	Zone  string    `json:"zone"`
	Note  string    `json:"note,omitempty"` // the mark of a footnote
	Range TextRange `json:"range"`
}

// PageInfo is one page, sizes in PDF points.
type PageInfo struct {
	Number int       `json:"number"`
	Label  string    `json:"label"`
	Width  float64   `json:"width"`
	Height float64   `json:"height"`
	Rotate int       `json:"rotate"`
	Range  TextRange `json:"range"`
}

// An Aside is page furniture that was left out of the text.
type Aside struct {
	Page int    `json:"page"`
	Zone string `json:"zone"`
	Text string `json:"text"`
	Box  Box    `json:"box"`
}

// An Evidence is a range and where it stands on the page.
type Evidence struct {
	Range TextRange `json:"range"`
	Marks []Mark    `json:"marks"`
}

// DocumentInfo is what kind of paper it is.
type DocumentInfo struct {
	Class      string     `json:"class"`
	Title      string     `json:"title"`
	Confidence float64    `json:"confidence"`
	Evidence   []Evidence `json:"evidence"`
}

// Caption is the head of the paper.
type Caption struct {
	Court    *Court    `json:"court" jsonschema:"nullable" tstype:"Court | null,required"`
	Dockets  []Docket  `json:"dockets"`
	CaseName string    `json:"caseName"`
	Parties  []Party   `json:"parties"`
	Title    string    `json:"title"`
	Range    TextRange `json:"range"`
	Marks    []Mark    `json:"marks"`
}

// Court is a court with CourtListener's id.
type Court struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Cite     string    `json:"cite"` // as a citation's parenthesis names it: "W.D. Mo."
	Division string    `json:"division,omitempty"`
	Range    TextRange `json:"range"`
	Marks    []Mark    `json:"marks"`
}

// Docket is one docket number taken apart.
type Docket struct {
	Text          string    `json:"text"`
	Office        string    `json:"office,omitempty"`
	Year          int       `json:"year,omitempty"`
	Serial        int       `json:"serial,omitempty"`
	Type          string    `json:"type,omitempty"`
	JudgeInitials string    `json:"judgeInitials,omitempty"`
	Lower         bool      `json:"lower,omitempty"`
	Range         TextRange `json:"range"`
	Marks         []Mark    `json:"marks"`
}

// Party is one party as named in the caption.
type Party struct {
	Name        string       `json:"name"`
	Role        string       `json:"role"`
	ProSe       bool         `json:"proSe,omitempty"`
	EtAl        bool         `json:"etAl,omitempty"`
	Capacity    string       `json:"capacity,omitempty"`
	Identifiers []Identifier `json:"identifiers"`
	Range       TextRange    `json:"range"`
	Marks       []Mark       `json:"marks"`
}

// Identifier is a number printed with a party.
type Identifier struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Judge is one judge and the part played.
type Judge struct {
	Name   string    `json:"name"`
	Office string    `json:"office"`
	Role   string    `json:"role"`
	Range  TextRange `json:"range"`
	Marks  []Mark    `json:"marks"`
}

// DateInfo is one date of the paper itself; Date is ISO 8601.
type DateInfo struct {
	Kind  string    `json:"kind"`
	Date  string    `json:"date"`
	Range TextRange `json:"range"`
	Marks []Mark    `json:"marks"`
}

// Citation is one citation as written; only the fields of its kind are present.
type Citation struct {
	ID    string    `json:"id"`
	Kind  string    `json:"kind"`
	Range TextRange `json:"range"`
	Core  TextRange `json:"core"`
	Text  string    `json:"text"` // the words of Range

	Signal string `json:"signal,omitempty"`
	Group  int    `json:"group,omitempty"` // citations of one string share a number
	Bare   bool   `json:"bare,omitempty"`

	Volume       string   `json:"volume,omitempty"`
	Reporter     string   `json:"reporter,omitempty"`
	ReporterText string   `json:"reporterText,omitempty"`
	Page         string   `json:"page,omitempty"`
	Year         int      `json:"year,omitempty"`
	Date         string   `json:"date,omitempty"`
	Court        string   `json:"court,omitempty"`
	CourtCite    string   `json:"courtCite,omitempty"` // as a citation names it: "8th Cir."
	Plaintiff    string   `json:"plaintiff,omitempty"`
	Defendant    string   `json:"defendant,omitempty"`
	CaseName     string   `json:"caseName,omitempty"`
	MainCase     string   `json:"mainCase,omitempty"`
	DocketNumber string   `json:"docketNumber,omitempty"`
	Database     string   `json:"database,omitempty"`
	Candidates   []string `json:"candidates,omitempty"`

	AntecedentName string `json:"antecedentName,omitempty"`
	NameOnly       bool   `json:"nameOnly,omitempty"`
	Internal       bool   `json:"internal,omitempty"`
	NoteNumber     string `json:"noteNumber,omitempty"`

	Title        string   `json:"title,omitempty"`
	Code         string   `json:"code,omitempty"`
	CodeText     string   `json:"codeText,omitempty"`
	CodeStd      string   `json:"codeStd,omitempty"`
	Section      string   `json:"section,omitempty"`
	Sections     []string `json:"sections,omitempty"`
	Subsections  string   `json:"subsections,omitempty"`
	Jurisdiction string   `json:"jurisdiction,omitempty"`
	Article      string   `json:"article,omitempty"`
	Amendment    string   `json:"amendment,omitempty"`
	Clause       string   `json:"clause,omitempty"`
	Rules        string   `json:"rules,omitempty"`
	Rule         string   `json:"rule,omitempty"`
	RuleList     []string `json:"ruleList,omitempty"`
	EtSeq        bool     `json:"etSeq,omitempty"`
	Note         bool     `json:"note,omitempty"`

	Name    string `json:"name,omitempty"`
	Authors string `json:"authors,omitempty"`
	Heading string `json:"heading,omitempty"` // title of the article cited
	Type    string `json:"type,omitempty"`
	Number  string `json:"number,omitempty"`
	Edition string `json:"edition,omitempty"`

	Form         string   `json:"form,omitempty"`
	Entry        string   `json:"entry,omitempty"`
	Entries      []string `json:"entries,omitempty"`
	Attachment   string   `json:"attachment,omitempty"`
	DocumentName string   `json:"document,omitempty"`

	Pins           []string        `json:"pins"`
	Parentheticals []Parenthetical `json:"parentheticals"`
	History        []HistoryStep   `json:"history"`
	Inside         string          `json:"inside,omitempty"`
	HistoryOf      string          `json:"historyOf,omitempty"`
	ParallelOf     string          `json:"parallelOf,omitempty"`
	Antecedent     string          `json:"antecedent,omitempty"`
	Authority      string          `json:"authority,omitempty"`
	Unresolved     string          `json:"unresolved,omitempty"`
	Repairs        []Repair        `json:"repairs,omitempty"`
	Confidence     float64         `json:"confidence"`
	Marks          []Mark          `json:"marks"`
}

// Parenthetical is one parenthesis after a citation.
type Parenthetical struct {
	Kind      string    `json:"kind"`
	Text      string    `json:"text"`
	Range     TextRange `json:"range"`
	Citations []string  `json:"citations"`
}

// HistoryStep is one step of a case's prior or later history.
type HistoryStep struct {
	Relation string `json:"relation"`
	Text     string `json:"text"`
	Citation string `json:"citation,omitempty"`
}

// Repair is a misread character put right inside a citation.
type Repair struct {
	Range TextRange `json:"range"`
	Was   string    `json:"was"`
	Now   string    `json:"now"`
}

// Authority is one thing that is cited, however often.
type Authority struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Key       string   `json:"key"`
	Display   string   `json:"display"`
	Citations []string `json:"citations"`
	Pages     []string `json:"pages"` // printed page labels where it is cited
	Passim    bool     `json:"passim"`
	Links     []Link   `json:"links"`
}

// Link leads to a public source; the program never opens it by itself.
type Link struct {
	Label string `json:"label"`
	URL   string `json:"url"`
}

// Motion is one motion before the court.
type Motion struct {
	ID    string    `json:"id"`
	Kinds []string  `json:"kinds"`
	Name  string    `json:"name"` // what it is called: "motion to compel"; in the paper's words where the kind is other
	By    string    `json:"by"`
	Filed string    `json:"filed,omitempty"`
	Entry string    `json:"entry,omitempty"`
	Range TextRange `json:"range"`
	Marks []Mark    `json:"marks"`
}

// Ruling is one disposition.
type Ruling struct {
	ID          string    `json:"id"`
	Motion      string    `json:"motion,omitempty"`
	Part        string    `json:"part,omitempty"`
	PartName    string    `json:"partName,omitempty"` // the part in words: "the motion to dismiss"
	Disposition string    `json:"disposition"`
	Status      string    `json:"status"`
	Qualifier   string    `json:"qualifier,omitempty"`
	Movant      string    `json:"movant,omitempty"`
	Entry       string    `json:"entry,omitempty"`
	Range       TextRange `json:"range"`
	Marks       []Mark    `json:"marks"`
}

// Deadline is one thing someone must do by a time; Due is ISO 8601.
type Deadline struct {
	ID           string        `json:"id"`
	What         string        `json:"what"`
	Who          string        `json:"who"`
	Due          string        `json:"due,omitempty"`
	Trigger      *Trigger      `json:"trigger" jsonschema:"nullable" tstype:"Trigger | null,required"`
	Period       *Period       `json:"period" jsonschema:"nullable" tstype:"Period | null,required"`
	Steps        []Step        `json:"steps"`
	Rule         string        `json:"rule,omitempty"`
	Basis        string        `json:"basis"`
	Consequence  string        `json:"consequence,omitempty"`
	Status       string        `json:"status,omitempty"`
	Event        bool          `json:"event,omitempty"`
	Time         string        `json:"time,omitempty"` // clock time as printed
	Alternatives []Alternative `json:"alternatives"`
	Range        TextRange     `json:"range"`
	Marks        []Mark        `json:"marks"`
}

// Trigger is the event a period runs from.
type Trigger struct {
	Event string    `json:"event"`
	Date  string    `json:"date,omitempty"`
	Range TextRange `json:"range"`
}

// Period is a length of time as printed.
type Period struct {
	Count int    `json:"count"`
	Unit  string `json:"unit"`
	Back  bool   `json:"back,omitempty"`
	Text  string `json:"text"`
}

// Step is one line of the arithmetic with its rule.
type Step struct {
	Text string `json:"text"`
	Rule string `json:"rule,omitempty"`
}

// Alternative is another date the words would bear, and why.
type Alternative struct {
	Due string `json:"due"`
	Why string `json:"why"`
}

// Standard is one legal test.
type Standard struct {
	Kind      string    `json:"kind"`
	Authority string    `json:"authority,omitempty"` // id of the citation given for it
	Burden    string    `json:"burden,omitempty"`
	Factors   []Factor  `json:"factors"`
	Range     TextRange `json:"range"`
	Marks     []Mark    `json:"marks"`
}

// Factor is one factor as the paper lists it.
type Factor struct {
	Label   string    `json:"label"`
	Finding string    `json:"finding,omitempty"`
	Range   TextRange `json:"range"`
	Marks   []Mark    `json:"marks"`
}

// Tag is a claim or a topic.
type Tag struct {
	Kind  string    `json:"kind"`
	Range TextRange `json:"range"`
	Marks []Mark    `json:"marks"`
}

// Finding is what a careful reader would question.
type Finding struct {
	Kind     string      `json:"kind"`
	Severity string      `json:"severity"` // info warning error
	Message  string      `json:"message"`
	Range    TextRange   `json:"range"`
	Citation string      `json:"citation,omitempty"`
	Related  []TextRange `json:"related"`
	Marks    []Mark      `json:"marks"`
}

// Note is what a stage could not do.
type Note struct {
	Code    string     `json:"code"`
	Page    int        `json:"page,omitempty"`
	Range   *TextRange `json:"range" jsonschema:"nullable" tstype:"TextRange | null,required"`
	Message string     `json:"message"`
}

// Failure stands in place of a report that could not be made.
type Failure struct {
	Schema string        `json:"schema"` // "pincite/failure/1"
	Source FailureSource `json:"source"`
	Error  FailureDetail `json:"error"`
}

// FailureSource names the file that failed.
type FailureSource struct {
	Name string `json:"name"`
}

// FailureDetail says what went wrong and what to do next.
type FailureDetail struct {
	Code    string `json:"code"` // not_pdf empty encrypted wrong_password damaged no_pages too_large binary cancelled internal
	Message string `json:"message"`
	Hint    string `json:"hint"`
}
