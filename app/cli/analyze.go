package cli

import (
	"bufio"
	"flag"

	"pincite/app/files"
	"pincite/core/api"
	"pincite/core/api/write"
)

func (c console) analyze(args []string) int {
	fs := flag.NewFlagSet("analyze", flag.ContinueOnError)
	format := fs.String("format", "json", "")
	noText := fs.Bool("no-text", false, "")
	password := fs.String("password", "", "")
	jobs := fs.Int("jobs", 0, "")
	today := fs.String("today", "", "")
	words, ok := c.parse(fs, args)
	if !ok {
		return badWords
	}
	if len(words) == 0 {
		return c.complain("analyze", "name a file, a folder, or - for standard input.")
	}
	o, err := api.OptionsOf(*password, *today)
	if err != nil {
		return c.complain("analyze", "%v", err)
	}
	o.NoText = *noText
	names := files.Expand(words)
	w := bufio.NewWriter(c.out)
	defer w.Flush()
	code := allRead
	each := func(then func(p *paper)) {
		c.each(names, *jobs, o, false, func(p *paper) {
			if p.fail != nil {
				code = someNot
			}
			then(p)
		})
	}
	switch *format {
	case "jsonl":
		each(func(p *paper) {
			w.Write(lineOf(p))
			w.WriteByte('\n')
		})
	case "json":
		writeJSON(w, len(names) != 1, each)
	case "csv", "md", "html":
		var read []*api.Report
		each(func(p *paper) {
			if p.fail != nil {
				c.complain("analyze", "%s: %s %s", p.name, p.fail.Error.Message, p.fail.Error.Hint)
				return
			}
			read = append(read, p.report)
		})
		b, err := write.Summary(*format, read)
		if err != nil {
			return c.complain("analyze", "%v", err)
		}
		w.Write(b)
	default:
		return c.complain("analyze", "there is no format %q; choose json, jsonl, csv, md or html.", *format)
	}
	return code
}

// writeJSON writes one report alone, or a list of them.
func writeJSON(w *bufio.Writer, list bool, each func(then func(p *paper))) {
	if list {
		w.WriteString("[")
	}
	first := true
	each(func(p *paper) {
		if !first {
			w.WriteString(",\n")
		}
		first = false
		w.Write(api.Indent(lineOf(p)))
	})
	if list {
		w.WriteString("]")
	}
	w.WriteByte('\n')
}

func lineOf(p *paper) []byte {
	if p.fail != nil {
		return api.JSON(p.fail)
	}
	return api.JSON(p.report)
}
