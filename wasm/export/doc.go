//go:build !(js && wasm)

// Command export is built for GOOS=js GOARCH=wasm (main_js.go).
package main

func main() {}
