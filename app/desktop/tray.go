//go:build desktop || bindings || dev

package desktop

import (
	"errors"
	"sync"
)

// maxFrame is the largest call the page may make: a PDF of the core's own limit and its words.
const maxFrame = 600 << 20 // bytes

var errTooLarge = errors.New("what was handed over is too large")

// A tray holds bytes that the page hands over by the bridge, part after part,
// until a request takes them. Request bodies would be simpler, but Wails reads
// them off WebKit's own thread (webkit_uri_scheme_request_get_http_body), and now
// and then that ends the program: seen with Wails 2.16 and WebKitGTK 2.50.
type tray struct {
	mu    sync.Mutex
	parts map[string][]byte
}

func newTray() *tray { return &tray{parts: map[string][]byte{}} }

// put adds a part to what stands under id.
func (t *tray) put(id string, part []byte) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.parts[id])+len(part) > maxFrame {
		delete(t.parts, id)
		return errTooLarge
	}
	t.parts[id] = append(t.parts[id], part...)
	return nil
}

// take is all that stands under id, which is forgotten.
func (t *tray) take(id string) ([]byte, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	b, ok := t.parts[id]
	delete(t.parts, id)
	return b, ok
}
