package law

import (
	_ "embed"
	"strings"
	"sync"
)

// A Code is one code of statutes or regulations, one series of session laws or
// one register, with the forms in which papers print its name.
type Code struct {
	Kind    string   // statute regulation session register; subject for a name several states share
	Shape   string   // letters, see data/codes.tsv
	State   string   // "us", "cal"; "" if of no one place
	Name    string   // the usual abbreviation: "Cal. Penal Code"
	Forms   []string // as printed: "Pen. Code"
	Example string   // must be found
	Not     string   // must not be found
	May     []string // for a subject: the names it may stand for, parallel to States
}

// States of a subject row ("cal,tex").
func (c Code) States() []string { return strings.Split(c.State, ",") }

// Has reports whether the shape holds letter.
func (c Code) Has(letter byte) bool { return strings.IndexByte(c.Shape, letter) >= 0 }

//go:embed data/codes.tsv
var codesTSV string

//go:embed data/journals.tsv
var journalsTSV string

//go:embed data/rules.tsv
var rulesTSV string

//go:embed data/states.tsv
var statesTSV string

// tableRows are the rows of a table of tab-parted columns, each padded to n.
func tableRows(s string, n int) [][]string {
	var out [][]string
	for len(s) > 0 {
		line := s
		if i := strings.IndexByte(s, '\n'); i >= 0 {
			line, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		for len(row) < n {
			row = append(row, "")
		}
		out = append(out, row)
	}
	return out
}

// cutFields puts the fields of a row, parted by tabs, into f; those the row lacks stay empty.
func cutFields(row string, f []string) {
	for i := range f {
		k := strings.IndexByte(row, '\t')
		if k < 0 {
			f[i] = row
			return
		}
		f[i], row = row[:k], row[k+1:]
	}
}

func formList(s string) []string {
	if s == "" {
		return nil
	}
	list := strings.Split(s, "; ")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}

// Codes are all codes, session laws and registers.
var Codes = sync.OnceValue(func() []Code {
	var out []Code
	for _, r := range tableRows(codesTSV, 8) {
		out = append(out, Code{r[0], r[1], r[2], r[3], formList(r[4]), r[5], r[6], formList(r[7])})
	}
	return out
})

// A Journal is a law review or other periodical.
type Journal struct {
	Name  string // abbreviation: "Harv. L. Rev."
	Title string
	Forms []string
}

// Journals are all periodicals.
var Journals = sync.OnceValue(func() []Journal {
	var out []Journal
	for _, r := range tableRows(journalsTSV, 3) {
		out = append(out, Journal{r[0], r[1], formList(r[2])})
	}
	return out
})

// A State is a state or territory.
type State struct {
	ID   string // "cal"
	Abbr string // "Cal." (Bluebook T10)
	Name string
}

// States are the states and territories, the United States first.
var States = sync.OnceValue(func() []State {
	var out []State
	for _, r := range tableRows(statesTSV, 3) {
		out = append(out, State{r[0], r[1], r[2]})
	}
	return out
})

// A RuleSet is one body of court rules.
type RuleSet struct {
	Set     string // frcp frap fre frcrp frbp scotus local state habeas_2254 …
	Name    string
	State   string
	Forms   []string
	Example string
	Not     string
}

// RuleSets are all bodies of rules; a row for every state is spread over the states.
var RuleSets = sync.OnceValue(func() []RuleSet {
	var out []RuleSet
	for _, r := range tableRows(rulesTSV, 6) {
		rs := RuleSet{r[0], r[1], r[2], formList(r[3]), r[4], r[5]}
		if rs.State != "*" {
			out = append(out, rs)
			continue
		}
		for _, st := range States()[1:] {
			one := RuleSet{Set: rs.Set, Name: strings.ReplaceAll(rs.Name, "{st}", st.Abbr), State: st.ID}
			for _, f := range rs.Forms {
				one.Forms = append(one.Forms, strings.ReplaceAll(f, "{st}", st.Abbr))
				if st.Abbr != st.Name {
					one.Forms = append(one.Forms, strings.ReplaceAll(f, "{st}", st.Name))
				}
			}
			if len(out) > 0 && st.ID == "ala" {
				one.Example, one.Not = rs.Example, rs.Not
			}
			out = append(out, one)
		}
	}
	return out
})
