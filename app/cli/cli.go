// Package cli is the command line: analyze, text, export, serve, version.
package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"

	"pincite/core/api"
)

// Run carries out the words of a call and returns the exit code: 0 all read, 1 some not, 2 the call's words are off.
func Run(args []string, in io.Reader, out, errs io.Writer) int {
	if len(args) == 0 {
		fmt.Fprintln(errs, "usage: pincite analyze|text|export|serve|version ...")
		return 2
	}
	switch args[0] {
	case "analyze":
		return analyzeFiles(args[1:], in, out)
	case "version":
		fmt.Fprintln(out, "pincite", api.Version)
		return 0
	}
	fmt.Fprintf(errs, "pincite: no such command: %s\n", args[0])
	return 2
}

func analyzeFiles(args []string, in io.Reader, out io.Writer) int {
	w := bufio.NewWriter(out)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	code := 0
	for i := 0; i < len(args); i++ {
		if args[i] == "--format" {
			i++
			continue
		}
		for _, f := range files(args[i]) {
			b, err := os.ReadFile(f)
			if err != nil {
				code = 1
				continue
			}
			rep, fail := api.Analyze(context.Background(), b, api.Options{Name: f})
			if fail != nil {
				enc.Encode(fail)
				code = 1
				continue
			}
			enc.Encode(rep)
		}
	}
	return code
}

func files(p string) []string {
	st, err := os.Stat(p)
	if err != nil || !st.IsDir() {
		return []string{p}
	}
	var out []string
	filepath.WalkDir(p, func(q string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, q)
		}
		return nil
	})
	sort.Strings(out)
	return out
}
