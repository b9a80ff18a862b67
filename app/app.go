// Package app is the host that owns files. One program with two faces: without
// build tags the command line and the local server; with the tag "desktop" the
// window too, which opens when the program is started without a command.
package app

import "os"

// Main runs the program and ends the process with its exit code.
func Main() { os.Exit(run(os.Args[1:])) }
