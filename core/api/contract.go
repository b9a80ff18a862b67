package api

import "pincite/core/report"

// The contract with every host. The structs stand in core/report (contract.go and
// calls.go), below the exporters that also read them; the TypeScript types and
// report.schema.json are generated from there (make gen). Hosts know them by
// these names.
type (
	Report        = report.Report
	EngineInfo    = report.EngineInfo
	Source        = report.Source
	Region        = report.Region
	TextRange     = report.TextRange
	PageInfo      = report.PageInfo
	Aside         = report.Aside
	Evidence      = report.Evidence
	DocumentInfo  = report.DocumentInfo
	Caption       = report.Caption
	Court         = report.Court
	Docket        = report.Docket
	Party         = report.Party
	Identifier    = report.Identifier
	Judge         = report.Judge
	DateInfo      = report.DateInfo
	Citation      = report.Citation
	Parenthetical = report.Parenthetical
	HistoryStep   = report.HistoryStep
	Repair        = report.Repair
	Authority     = report.Authority
	Link          = report.Link
	Motion        = report.Motion
	Ruling        = report.Ruling
	Deadline      = report.Deadline
	Trigger       = report.Trigger
	Period        = report.Period
	Step          = report.Step
	Alternative   = report.Alternative
	Standard      = report.Standard
	Factor        = report.Factor
	Tag           = report.Tag
	Finding       = report.Finding
	Note          = report.Note
	Mark          = report.Mark
	Box           = report.Box
	Failure       = report.Failure
	FailureSource = report.FailureSource
	FailureDetail = report.FailureDetail

	OpenArgs     = report.OpenArgs
	VersionInfo  = report.VersionInfo
	IndexArgs    = report.IndexArgs
	IndexResult  = report.IndexResult
	SearchArgs   = report.SearchArgs
	SearchResult = report.SearchResult
	SearchHit    = report.SearchHit
	Preview      = report.Preview
	Progress     = report.Progress
	ExportArgs   = report.ExportArgs
	ExportResult = report.ExportResult
	LayoutResult = report.LayoutResult
	LayoutPage   = report.LayoutPage
	LayoutLine   = report.LayoutLine
)
