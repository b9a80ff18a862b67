package cli

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"pincite/app/files"
	"pincite/core/api"
	"pincite/core/api/write"
)

func (c console) export(args []string) int {
	fl := flag.NewFlagSet("export", flag.ContinueOnError)
	to := fl.String("to", "", "")
	out := fl.String("out", "", "")
	password := fl.String("password", "", "")
	today := fl.String("today", "", "")
	passim := fl.Int("passim", 0, "")
	jobs := fl.Int("jobs", 0, "")
	words, ok := c.parse(fl, args)
	if !ok {
		return badWords
	}
	if *to == "" || len(words) == 0 {
		return c.complain("export", "say what to write with --to FORMAT and name a file.")
	}
	if !write.Known(*to) {
		return c.complain("export", "there is no format %q; choose one of %s.", *to, write.Formats())
	}
	o, err := api.OptionsOf(*password, *today)
	if err != nil {
		return c.complain("export", "%v", err)
	}
	code := allRead
	var papers []write.Paper
	c.each(files.Expand(words), *jobs, o, *to == "pdf", func(p *paper) {
		if p.fail != nil {
			code = someNot
			fmt.Fprintf(c.errs, "pincite export: %s: %s %s\n", p.name, p.fail.Error.Message, p.fail.Error.Hint)
			return
		}
		papers = append(papers, write.Paper{Report: p.report, Original: p.bytes, Password: *password})
	})
	if len(papers) == 0 {
		return code
	}
	made, err := write.Export(*to, papers, write.Options{Passim: *passim})
	if err != nil {
		return c.complain("export", "%v", err)
	}
	if err := c.write(made, *out); err != nil {
		return c.complain("export", "%v", err)
	}
	return code
}

// write puts the files where --out says: a folder, a file, or standard output for "" and one file.
func (c console) write(made []write.File, out string) error {
	if out == "" && len(made) == 1 {
		_, err := c.out.Write(made[0].Bytes)
		return err
	}
	if st, err := os.Stat(out); err == nil && st.IsDir() || len(made) > 1 {
		if out == "" {
			return fmt.Errorf("%d files result; name a folder with --out", len(made))
		}
		if err := os.MkdirAll(out, 0o777); err != nil {
			return err
		}
		for _, f := range made {
			if err := os.WriteFile(filepath.Join(out, f.Name), f.Bytes, 0o666); err != nil {
				return err
			}
		}
		return nil
	}
	return os.WriteFile(out, made[0].Bytes, 0o666)
}
