package api

import (
	"encoding/json"
	"slices"
	"strings"

	"pincite/core/export"
)

// The types of an export.
type (
	ExportPaper   = export.Paper
	ExportOptions = export.Options
	ExportFile    = export.File
)

// ExportFormats are the names of the formats, parted by commas.
func ExportFormats() string { return strings.Join(export.Formats(), ", ") }

// ExportFormat reports whether a format of that name is known.
func ExportFormat(name string) bool { return slices.Contains(export.Formats(), name) }

// Export writes papers in a format.
func Export(format string, papers []ExportPaper, o ExportOptions) ([]ExportFile, error) {
	return export.Write(format, papers, o)
}

// Summary is reports as one csv, md or html text, for the command line's analyze.
func Summary(format string, reports []*Report) ([]byte, error) {
	papers := mapped(reports, func(r *Report) ExportPaper { return ExportPaper{Report: r} })
	if format == "md" {
		format = "summary-md"
	}
	files, err := export.Write(format, papers, export.Options{})
	if err != nil {
		return nil, err
	}
	return files[0].Bytes, nil
}

// exportCall answers "export": one file, or the first of several packed by the exporter itself.
func exportCall(args json.RawMessage, blob []byte) (any, []byte, error) {
	var a ExportArgs
	if err := json.Unmarshal(args, &a); err != nil {
		return nil, nil, err
	}
	papers := make([]export.Paper, 0, len(a.Reports))
	for i := range a.Reports {
		papers = append(papers, export.Paper{Report: &a.Reports[i]})
	}
	if len(papers) == 1 && len(blob) > 0 {
		papers[0].Original, papers[0].Password = blob, a.Password
	}
	files, err := export.Write(a.Format, papers, export.Options{Passim: a.Passim})
	if err != nil {
		return nil, nil, err
	}
	return ExportResult{files[0].Name, files[0].MediaType}, files[0].Bytes, nil
}
