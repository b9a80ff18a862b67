package api

import (
	"bytes"
	"encoding/json"
)

// marshal is v as JSON with <, > and & as they are. Our own types cannot fail to marshal.
func marshal(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic("api: " + err.Error())
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// JSON is a report or a failure as one line of JSON.
func JSON(v any) []byte { return marshal(v) }

// Indent is one line of JSON laid out for people.
func Indent(line []byte) []byte {
	var b bytes.Buffer
	if err := json.Indent(&b, line, "", "  "); err != nil {
		return line
	}
	return b.Bytes()
}

// mapped is f over in, never nil: a list of the contract is never null.
func mapped[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i := range in {
		out[i] = f(in[i])
	}
	return out
}
