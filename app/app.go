// Package app is the host that owns files: the command line and the local server,
// and with the build tag "desktop" the window.
package app

import (
	"os"

	"pincite/app/cli"
)

// Main runs the program and ends the process with its exit code.
func Main() { os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
