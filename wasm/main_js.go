//go:build js && wasm

// Command wasm is the reading core for the browser. It runs in a worker, never on
// the page's thread. The exporters stand in wasm/export.
package main

import (
	"pincite/core/api"
	"pincite/wasm/door"
)

func main() { door.Open(&api.Engine{}) }
