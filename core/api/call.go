package api

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"pincite/core/civil"
)

// An Engine answers the calls of one host. Papers are not kept: the host holds
// the reports and hands them back where a call needs them, so that a worker can
// be replaced at any time. Only the search index is kept. Not for concurrent use.
type Engine struct {
	// Event is told of progress while a call runs, as JSON
	// ({"type":"progress","page":3,"pages":20}); nil is fine.
	Event func(json []byte)
	// More answers the methods that the engine itself does not know, as
	// core/api/write's "export"; nil means there are none.
	More func(ctx context.Context, method string, args, blob []byte) (any, []byte, error)

	index index
}

// Frame packs one message: the length of its JSON as 4 bytes little endian, the JSON, the blob.
func Frame(jsonBytes, blob []byte) []byte {
	out := make([]byte, 4, 4+len(jsonBytes)+len(blob))
	binary.LittleEndian.PutUint32(out, uint32(len(jsonBytes)))
	return append(append(out, jsonBytes...), blob...)
}

// Unframe takes apart what Frame packed; the results share frame's memory.
func Unframe(frame []byte) (jsonBytes, blob []byte, err error) {
	if len(frame) < 4 {
		return nil, nil, fmt.Errorf("frame of %d bytes is shorter than its length field", len(frame))
	}
	n := int(binary.LittleEndian.Uint32(frame))
	if n < 0 || n > len(frame)-4 {
		return nil, nil, fmt.Errorf("frame names %d bytes of JSON and holds %d", n, len(frame)-4)
	}
	return frame[4 : 4+n], frame[4+n:], nil
}

type request struct {
	Method string          `json:"method"`
	Args   json.RawMessage `json:"args"`
}

// Call answers one framed request {"method", "args"} with one framed response.
// It never panics: a fault becomes a Failure.
func (e *Engine) Call(ctx context.Context, frame []byte) (out []byte) {
	name := ""
	defer func() {
		if p := recover(); p != nil {
			out = respond(internalFailure(name, p), nil)
		}
	}()
	j, blob, err := Unframe(frame)
	if err != nil {
		return respond(failure("", "bad_call", err.Error(), ""), nil)
	}
	var r request
	if err := json.Unmarshal(j, &r); err != nil {
		return respond(failure("", "bad_call", "The call is no JSON: "+err.Error(), ""), nil)
	}
	if len(r.Args) == 0 {
		r.Args = json.RawMessage("{}")
	}
	result, data, err := e.dispatch(ctx, r, blob)
	if err != nil {
		return respond(failure("", "bad_call", r.Method+": "+err.Error(), ""), nil)
	}
	return respond(result, data)
}

func respond(result any, blob []byte) []byte {
	j, ok := result.(json.RawMessage)
	if !ok {
		j = marshal(result)
	}
	return Frame(j, blob)
}

func (e *Engine) dispatch(ctx context.Context, r request, blob []byte) (any, []byte, error) {
	switch r.Method {
	case "version":
		return VersionInfo{Version: Version, Rules: rules}, nil, nil
	case "open":
		var a OpenArgs
		if err := json.Unmarshal(r.Args, &a); err != nil {
			return nil, nil, err
		}
		today, _ := civil.Parse(a.Today)
		o := Options{Name: a.Name, Password: a.Password, Today: today, NoText: a.NoText, Progress: e.progress}
		if e.Event != nil {
			o.Preview = func(r *Report) { e.Event(marshal(Preview{Type: "preview", Report: *r})) }
		}
		rep, fail := Analyze(ctx, blob, o)
		if fail != nil {
			return fail, nil, nil
		}
		return rep, nil, nil
	case "layout":
		var a OpenArgs
		if err := json.Unmarshal(r.Args, &a); err != nil {
			return nil, nil, err
		}
		res, fail := layoutOf(ctx, blob, Options{Name: a.Name, Password: a.Password})
		if fail != nil {
			return fail, nil, nil
		}
		return res, nil, nil
	case "index", "unindex", "search":
		return e.library(r.Method, r.Args, blob)
	}
	if e.More != nil {
		return e.More(ctx, r.Method, r.Args, blob)
	}
	return nil, nil, fmt.Errorf("no such method")
}

func (e *Engine) progress(page, pages int) {
	// a paper of a thousand pages tells of every fifth one
	if e.Event != nil && (pages < 200 || page%5 == 0 || page == pages) {
		e.Event(marshal(Progress{Type: "progress", Page: page, Pages: pages}))
	}
}
