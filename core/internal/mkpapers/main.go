// Command mkpapers prints the test papers of core/testdata/papers as PDFs, to look
// at them or to try them in another program:
//
//	go run ./core/internal/mkpapers OUTDIR
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"pincite/core/internal/typeset"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./core/internal/mkpapers OUTDIR")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "mkpapers:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	files, err := filepath.Glob("core/testdata/papers/*.txt")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, name := range files {
		paper, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		form, src := typeset.Parse(string(paper))
		out := strings.TrimSuffix(filepath.Base(name), ".txt") + ".pdf"
		if err := os.WriteFile(filepath.Join(dir, out), typeset.PDF(src, form), 0o644); err != nil {
			return err
		}
	}
	return nil
}
