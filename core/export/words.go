package export

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"pincite/core/report"
)

// A head is what identifies a paper: court is its id, for rows that programs
// read; seat is how a citation names it ("D. Mass."), for people.
type head struct{ court, seat, docket, name, judge, date string }

func headOf(r *report.Report) head {
	var h head
	if c := r.Caption; c != nil {
		if c.Court != nil {
			h.court, h.seat = c.Court.ID, orElse(c.Court.Cite, c.Court.Name)
		}
		var ds []string
		for _, d := range c.Dockets {
			ds = append(ds, d.Text)
		}
		h.docket, h.name = strings.Join(ds, ", "), c.CaseName
	}
	for _, j := range r.Judges {
		if h.judge == "" || j.Role == "signer" || j.Role == "author" {
			h.judge = j.Name
		}
	}
	for _, d := range r.Dates {
		if h.date == "" || d.Kind == "decided" {
			h.date = d.Date
		}
	}
	return h
}

// words are the words of a range, white space collapsed; "" where the report travels without its text.
func words(r *report.Report, at report.TextRange) string {
	return strings.Join(strings.Fields(sliceUTF16(r.Text, at)), " ")
}

// sliceUTF16 is the part of s between two offsets in UTF-16 units.
func sliceUTF16(s string, at report.TextRange) string {
	if at.End <= at.Start || s == "" {
		return ""
	}
	n, from := 0, -1
	for i, c := range s {
		if n >= at.Start && from < 0 {
			from = i
		}
		if n >= at.End {
			return s[from:i]
		}
		n += utf16.RuneLen(c)
	}
	if from < 0 {
		return ""
	}
	return s[from:]
}

// pageOf is the printed label of the page where marks begin; "" for plain text.
func pageOf(r *report.Report, marks []report.Mark) string {
	if len(marks) == 0 {
		return ""
	}
	if n := marks[0].Page; n >= 1 && n <= len(r.Pages) {
		return r.Pages[n-1].Label
	}
	return ""
}

func stepLines(d report.Deadline) []string {
	var out []string
	for _, s := range d.Steps {
		line := s.Text
		if s.Rule != "" {
			line += " [" + s.Rule + "]"
		}
		out = append(out, line)
	}
	return out
}

func caseName(c *report.Citation) string {
	switch {
	case c.CaseName != "":
		return c.CaseName
	case c.Plaintiff != "" && c.Defendant != "":
		return c.Plaintiff + " v. " + c.Defendant
	}
	return c.Plaintiff + c.Defendant
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// citations are a report's citations by id.
func citations(r *report.Report) map[string]*report.Citation {
	m := make(map[string]*report.Citation, len(r.Citations))
	for i := range r.Citations {
		m[r.Citations[i].ID] = &r.Citations[i]
	}
	return m
}

// spoken is a value of the contract as words: "granted_in_part" → "granted in part".
func spoken(s string) string { return strings.ReplaceAll(s, "_", " ") }

// fileName is a file's name without its folders.
func fileName(name string) string { return name[strings.LastIndexAny(name, `/\`)+1:] }

// baseName is the last part of a file's name without its ending, fit for a new file's name.
func baseName(name string) string {
	name = fileName(name)
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	if name == "" || name == "-" {
		return "paper"
	}
	return name
}
