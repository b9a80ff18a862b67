//go:build desktop || bindings || dev

package app

import (
	"os"

	"pincite/app/cli"
	"pincite/app/desktop"
)

// run opens the window when started without arguments or with files alone, else it carries out the command.
func run(args []string) int {
	for _, a := range args {
		if _, err := os.Stat(a); err != nil {
			return cli.Run(args, os.Stdin, os.Stdout, os.Stderr)
		}
	}
	return desktop.Run(args)
}
