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
	count := func(p *paper) {
		if p.fail != nil {
			code = someNot
		}
	}
	switch *format {
	case "jsonl":
		c.each(names, *jobs, o, false, func(p *paper) {
			count(p)
			w.Write(lineOf(p))
			w.WriteByte('\n')
		})
	case "json":
		// one report alone, or a list of them
		if len(names) != 1 {
			w.WriteString("[")
		}
		first := true
		c.each(names, *jobs, o, false, func(p *paper) {
			count(p)
			if !first {
				w.WriteString(",\n")
			}
			first = false
			w.Write(api.Indent(lineOf(p)))
		})
		if len(names) != 1 {
			w.WriteString("]")
		}
		w.WriteByte('\n')
	case "csv", "md", "html":
		var read []*api.Report
		c.each(names, *jobs, o, false, func(p *paper) {
			count(p)
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

func lineOf(p *paper) []byte {
	if p.fail != nil {
		return api.JSON(p.fail)
	}
	return api.JSON(p.report)
}
