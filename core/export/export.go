// Package export writes reports in the forms other programs read: tables, tables
// of authorities, bibliographies, calendars, annotations, and the paper itself
// with its findings marked. What comes in is reports with their corrections
// already applied; what goes out is files. It opens and saves nothing.
package export

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"pincite/core/report"
)

// A Paper is one report, and the PDF it was made of where a format needs it.
type Paper struct {
	Report   *report.Report
	Original []byte // the PDF; nil for plain text or where no format asks for it
	Password string // that opens Original
}

// Options for Write.
type Options struct {
	Passim int // pages from which an authority is cited passim; 0 means 5
}

// A File is one file to save.
type File struct {
	Name      string // without folders
	MediaType string
	Bytes     []byte
}

// A format is one way of writing papers.
type format struct {
	name  string
	write func(papers []Paper, o Options) ([]File, error)
}

// formats are all ways of writing, by the names of the command line.
func formats() []format {
	return []format{
		{"json", writeJSON},
		{"csv", writeCSV},
		{"xlsx", writeXLSX},
		{"toa-docx", writeTOADocx},
		{"toa-md", writeTOAMarkdown},
		{"csl", writeCSL},
		{"bibtex", writeBibTeX},
		{"ris", writeRIS},
		{"ics", writeICS},
		{"webannotation", writeWebAnnotation},
		{"html", writeHTML},
		{"pdf", writePDF},
		{"summary-md", writeSummaryMarkdown},
		{"summary-csv", writeSummaryCSV},
	}
}

// Formats are the names Write knows.
func Formats() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.name)
	}
	return out
}

// Write writes the papers in a format; mostly one file for all of them, one for each where the format holds but one paper.
func Write(name string, papers []Paper, o Options) ([]File, error) {
	all := formats()
	i := slices.IndexFunc(all, func(f format) bool { return f.name == name })
	if i < 0 {
		return nil, fmt.Errorf("there is no format %q; choose one of %s", name, strings.Join(Formats(), ", "))
	}
	return all[i].write(papers, o)
}

func writeJSON(papers []Paper, _ Options) ([]File, error) {
	var reports []*report.Report
	for _, p := range papers {
		reports = append(reports, p.Report)
	}
	var v any = reports
	if len(reports) == 1 {
		v = reports[0]
	}
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return nil, err
	}
	return []File{{"pincite.json", "application/json", append(b, '\n')}}, nil
}
