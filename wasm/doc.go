//go:build !(js && wasm)

// Command wasm is built for GOOS=js GOARCH=wasm (main_js.go).
package main

func main() {}
