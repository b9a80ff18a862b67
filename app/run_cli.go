//go:build !desktop && !bindings && !dev

package app

import (
	"os"

	"pincite/app/cli"
)

func run(args []string) int { return cli.Run(args, os.Stdin, os.Stdout, os.Stderr) }
