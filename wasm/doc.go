//go:build !(js && wasm)

// Command wasm is built for GOOS=js GOARCH=wasm (main_js.go). What belongs here:
// the conversion between JavaScript's values and the frames of core/api, and nothing else.
package main

func main() {}
