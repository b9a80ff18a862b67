//go:build js && wasm

package door

import (
	"context"
	"syscall/js"

	"pincite/core/api"
)

// Open sets the global function
//
//	pincite(frame: Uint8Array, onEvent: (json: string) => void): Uint8Array
//
// and stays to answer it. It does not return.
func Open(engine *api.Engine) {
	uint8Array := js.Global().Get("Uint8Array")
	js.Global().Set("pincite", js.FuncOf(func(_ js.Value, args []js.Value) any {
		frame := make([]byte, args[0].Get("length").Int())
		js.CopyBytesToGo(frame, args[0])
		engine.Event = nil
		if len(args) > 1 && args[1].Type() == js.TypeFunction {
			engine.Event = func(j []byte) { args[1].Invoke(string(j)) }
		}
		out := engine.Call(context.Background(), frame)
		result := uint8Array.New(len(out))
		js.CopyBytesToJS(result, out)
		return result
	}))
	select {}
}
