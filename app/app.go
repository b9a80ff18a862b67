// Package app is the host that owns files. One program with two faces: without
// build tags the command line and the local server; with the tag "desktop" the
// window too, which opens when the program is started without a command.
package app

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync/atomic"
)

// The first collection of memory waits until the heap holds firstAt: most papers
// are read before that. From then on headroom is taken for living memory though
// nothing is ever written to it, so that it costs no memory of the machine: a long
// paper is collected seldom, and its peak grows by that much and not, as with a
// higher GOGC, by a multiple of what lives.
const (
	leastHeap = 4 << 20 // Go's own first collection, at GOGC=100
	firstAt   = 32 << 20
	headroom  = 12 << 20
	growth    = 25 // what may then be added to the living memory between collections, in percent
)

// Main runs the program and ends the process with its exit code.
func Main() {
	var air atomic.Pointer[[headroom]byte]
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(100 * firstAt / leastHeap)
		runtime.AddCleanup(new([1]*byte), func(air *atomic.Pointer[[headroom]byte]) { // found dead by the first collection
			air.Store(new([headroom]byte))
			debug.SetGCPercent(growth)
		}, &air)
	}
	code := run(os.Args[1:])
	runtime.KeepAlive(air.Load())
	os.Exit(code)
}
