//go:build js && wasm

// Command export is the exporters for the browser, loaded when something is first
// exported. It answers the same frames by the same function as the reading core.
package main

import (
	"pincite/core/api"
	"pincite/core/api/write"
	"pincite/wasm/door"
)

func main() { door.Open(&api.Engine{More: write.Call}) }
