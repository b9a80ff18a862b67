package cli

import (
	"bufio"
	"context"
	"flag"
	"fmt"

	"pincite/core/api"
)

func (c console) text(args []string) int {
	fs := flag.NewFlagSet("text", flag.ContinueOnError)
	raw := fs.Bool("raw", false, "")
	layout := fs.Bool("layout", false, "")
	boxes := fs.Bool("boxes", false, "")
	password := fs.String("password", "", "")
	words, ok := c.parse(fs, args)
	if !ok {
		return badWords
	}
	if len(words) != 1 {
		return c.complain("text", "name one file.")
	}
	view := api.CleanText
	switch {
	case *raw:
		view = api.RawText
	case *boxes:
		view = api.WordBoxes
	case *layout:
		view = api.LaidOutText
	}
	b, fail := c.load(words[0])
	if fail == nil {
		w := bufio.NewWriter(c.out)
		defer w.Flush()
		fail = api.WriteText(context.Background(), w, b, api.Options{Name: words[0], Password: *password}, view)
	}
	if fail != nil {
		fmt.Fprintf(c.errs, "pincite text: %s: %s %s\n", words[0], fail.Error.Message, fail.Error.Hint)
		return someNot
	}
	return allRead
}
