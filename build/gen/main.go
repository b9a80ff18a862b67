// Command gen writes core/report/report.schema.json, the JSON Schema (2020-12) of
// a report or a failure, from the contract's Go types and their comments. Run by make gen.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/invopop/jsonschema"

	"pincite/core/report"
)

const out = "core/report/report.schema.json"

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func write() error {
	r := jsonschema.Reflector{AllowAdditionalProperties: true}
	if err := r.AddGoComments("pincite", "./core/report"); err != nil {
		return err
	}
	s := r.Reflect(&report.Report{})
	f := r.Reflect(&report.Failure{})
	for name, def := range f.Definitions {
		s.Definitions[name] = def
	}
	s.ID = "https://pincite.invalid/report.schema.json"
	s.Title = "A Pincite report, or the failure that stands in its place"
	s.Ref = ""
	s.OneOf = []*jsonschema.Schema{{Ref: "#/$defs/Report"}, {Ref: "#/$defs/Failure"}}
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(out, append(b, '\n'), 0o666)
}
