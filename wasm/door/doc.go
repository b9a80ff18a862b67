// Package door hangs an engine into JavaScript: one function, framed bytes in and
// out (core/api: Frame). What belongs here: the conversion between JavaScript's
// values and those bytes, and nothing else. It is built for GOOS=js GOARCH=wasm.
package door
