// Package app is the host that owns files. One program with two faces: without
// build tags the command line and the local server; with the tag "desktop" the
// window too, which opens when the program is started without a command.
package app

import (
	"os"
	"runtime"
)

// headroom is the bytes that the garbage collector takes for living memory though
// nothing is ever written to them, so they cost no memory of the machine. A paper of
// a few dozen pages is then read before the first collection is due, and a long one
// with few; the peak grows by this much and not, as with a higher GOGC, by a multiple
// of what lives.
const headroom = 16 << 20

// Main runs the program and ends the process with its exit code.
func Main() {
	air := make([]byte, headroom)
	code := run(os.Args[1:])
	runtime.KeepAlive(air)
	os.Exit(code)
}
