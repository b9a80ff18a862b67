// Package cli is the command line and the local server: analyze, text, export,
// serve, version. It owns files; what it does with them is core/api's.
package cli

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"pincite/core/api"
)

// The exit codes of every command.
const (
	allRead  = 0
	someNot  = 1
	badWords = 2
)

const usage = `Pincite reads U.S. court papers on this machine; nothing leaves it.

  pincite analyze [--format json|jsonl|csv|md|html] [--no-text] [--password PW]
                  [--jobs N] [--today YYYY-MM-DD] FILE|DIR|- ...
  pincite text    [--raw] [--layout] [--boxes] [--password PW] FILE
  pincite export  --to FORMAT [--out FILE|DIR] [--password PW] [--today YYYY-MM-DD] FILE ...
                  FORMAT: toa-docx toa-md csv xlsx csl bibtex ris ics webannotation html pdf json
  pincite serve   [--port N]      the reading room in your browser, on this machine alone
  pincite version

Exit code: 0 all read, 1 some not, 2 the words of the call are off.
`

// console is where a command reads and writes.
type console struct {
	in        io.Reader
	out, errs io.Writer
}

// Run carries out the words of a call (without the program's name) and returns the exit code.
func Run(args []string, in io.Reader, out, errs io.Writer) int {
	c := console{in, out, errs}
	if len(args) == 0 {
		fmt.Fprint(errs, usage)
		return badWords
	}
	switch cmd, rest := args[0], args[1:]; cmd {
	case "analyze":
		return c.analyze(rest)
	case "text":
		return c.text(rest)
	case "export":
		return c.export(rest)
	case "serve":
		return c.serve(rest)
	case "version", "--version":
		fmt.Fprintln(out, "pincite", api.Version, api.Rules())
		return allRead
	case "help", "--help", "-h":
		fmt.Fprint(out, usage)
		return allRead
	default:
		fmt.Fprintf(errs, "pincite: there is no command %q.\n\n%s", cmd, usage)
		return badWords
	}
}

// parse reads flags wherever they stand among the words and returns the other words.
func (c console) parse(fs *flag.FlagSet, args []string) (words []string, ok bool) {
	fs.SetOutput(io.Discard)
	for len(args) > 0 {
		if err := fs.Parse(args); err != nil {
			fmt.Fprintf(c.errs, "pincite %s: %s.\n\n%s", fs.Name(), strings.TrimSuffix(err.Error(), "."), usage)
			return nil, false
		}
		args = fs.Args()
		for len(args) > 0 && (args[0] == "-" || !strings.HasPrefix(args[0], "-")) {
			words = append(words, args[0])
			args = args[1:]
		}
	}
	return words, true
}

func (c console) complain(cmd, format string, a ...any) int {
	fmt.Fprintf(c.errs, "pincite %s: %s\n", cmd, fmt.Sprintf(format, a...))
	return badWords
}
