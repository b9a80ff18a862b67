// Package write is the second half of the door: writing reports in the forms of
// other programs. It stands apart from core/api so that the browser's reading
// core carries none of it; the page loads it when something is first exported.
package write

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"pincite/core/api"
	"pincite/core/export"
)

// The types of an export.
type (
	Paper   = export.Paper
	Options = export.Options
	File    = export.File
)

// Formats are the names of the formats, parted by commas.
func Formats() string { return strings.Join(export.Formats(), ", ") }

// Known reports whether a format of that name is known.
func Known(name string) bool { return slices.Contains(export.Formats(), name) }

// Export writes papers in a format: one file for all of them, or one for each.
func Export(format string, papers []Paper, o Options) ([]File, error) {
	return export.Write(format, papers, o)
}

// Summary is reports as one csv, md or html text, for the command line's analyze.
func Summary(format string, reports []*api.Report) ([]byte, error) {
	if format == "md" || format == "csv" {
		format = "summary-" + format
	}
	var papers []Paper
	for _, r := range reports {
		papers = append(papers, Paper{Report: r})
	}
	files, err := export.Write(format, papers, Options{})
	if err != nil {
		return nil, err
	}
	return files[0].Bytes, nil
}

// Call answers the method "export" for an api.Engine; set it as the engine's More.
func Call(_ context.Context, method string, args, blob []byte) (any, []byte, error) {
	if method != "export" {
		return nil, nil, fmt.Errorf("no such method")
	}
	var a api.ExportArgs
	if err := json.Unmarshal(args, &a); err != nil {
		return nil, nil, err
	}
	var papers []Paper
	for i := range a.Reports {
		papers = append(papers, Paper{Report: &a.Reports[i]})
	}
	if len(papers) == 1 && len(blob) > 0 {
		papers[0].Original, papers[0].Password = blob, a.Password
	}
	files, err := export.Write(a.Format, papers, Options{Passim: a.Passim})
	if err != nil {
		return nil, nil, err
	}
	return api.ExportResult{Name: files[0].Name, MediaType: files[0].MediaType}, files[0].Bytes, nil
}
