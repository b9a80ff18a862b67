//go:build e2e

package e2e

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// An inspector speaks WebKit's inspector protocol with the one page of the window.
type inspector struct {
	t      *testing.T
	conn   *websocket.Conn
	target string
	next   int
}

// attach waits until the window's page can be inspected at addr.
func attach(t *testing.T, addr string) *inspector {
	t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for time.Now().Before(deadline) {
		if r, err := http.Get("http://" + addr + "/"); err == nil {
			body, _ := io.ReadAll(r.Body)
			r.Body.Close()
			if strings.Contains(string(body), "/socket/") {
				break
			}
		}
		time.Sleep(200 * time.Millisecond)
	}
	conn, _, err := websocket.DefaultDialer.Dial("ws://"+addr+"/socket/1/1/WebPage", nil)
	if err != nil {
		t.Fatalf("the window's page cannot be inspected: %v", err)
	}
	in := &inspector{t: t, conn: conn}
	for in.target == "" {
		var m struct {
			Method string
			Params struct {
				TargetInfo struct{ TargetID, Type string } `json:"targetInfo"`
			}
		}
		in.read(&m)
		if m.Method == "Target.targetCreated" && m.Params.TargetInfo.Type == "page" {
			in.target = m.Params.TargetInfo.TargetID
		}
	}
	return in
}

func (in *inspector) read(v any) {
	in.t.Helper()
	in.conn.SetReadDeadline(time.Now().Add(60 * time.Second))
	_, b, err := in.conn.ReadMessage()
	if err != nil {
		in.t.Fatalf("the inspector fell silent: %v", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		in.t.Fatalf("the inspector said %s: %v", b, err)
	}
}

// call sends one command to the page and returns its result.
func (in *inspector) call(method string, params map[string]any) json.RawMessage {
	in.t.Helper()
	in.next++
	id := in.next
	inner, _ := json.Marshal(map[string]any{"id": id, "method": method, "params": params})
	outer := map[string]any{"id": 10000 + id, "method": "Target.sendMessageToTarget", "params": map[string]any{"targetId": in.target, "message": string(inner)}}
	if err := in.conn.WriteJSON(outer); err != nil {
		in.t.Fatal(err)
	}
	for {
		var m struct {
			Method string
			Params struct{ Message string }
		}
		in.read(&m)
		if m.Method != "Target.dispatchMessageFromTarget" {
			continue
		}
		var answer struct {
			ID     int
			Result json.RawMessage
			Error  *struct{ Message string }
		}
		if json.Unmarshal([]byte(m.Params.Message), &answer) != nil || answer.ID != id {
			continue
		}
		if answer.Error != nil {
			in.t.Fatalf("%s: %s", method, answer.Error.Message)
		}
		return answer.Result
	}
}

// eval is the value of a JavaScript expression in the page.
func (in *inspector) eval(expr string) any {
	in.t.Helper()
	var r struct {
		Result struct{ Value any }
	}
	json.Unmarshal(in.call("Runtime.evaluate", map[string]any{"expression": expr, "returnByValue": true}), &r)
	return r.Result.Value
}

// wait evaluates expr until it is true.
func (in *inspector) wait(what, expr string) {
	in.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for time.Now().Before(deadline) {
		if v, _ := in.eval("!!(" + expr + ")").(bool); v {
			return
		}
		time.Sleep(200 * time.Millisecond)
	}
	in.screenshot("failed.png")
	in.t.Fatalf("never came true: %s\nthe page says: %v", what, in.eval("document.body.innerText.slice(0,1500)"))
}

// screenshot writes what the window shows beside the binary.
func (in *inspector) screenshot(name string) {
	var r struct{ DataURL string }
	json.Unmarshal(in.call("Page.snapshotRect", map[string]any{"x": 0, "y": 0, "width": 1440, "height": 900, "coordinateSystem": "Viewport"}), &r)
	_, data, _ := strings.Cut(r.DataURL, ",")
	png, err := base64.StdEncoding.DecodeString(data)
	if err != nil || len(png) == 0 {
		in.t.Errorf("no screenshot: %v", err)
		return
	}
	path := "../bin/" + name
	os.WriteFile(path, png, 0o666)
	fmt.Println("screenshot:", path, len(png), "bytes")
}
