//go:build desktop || bindings || dev

package desktop

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"pincite/app/files"
	"pincite/core/api"
	"pincite/core/api/write"
)

// maxFrame is the largest call the page may make: a PDF of the core's own limit and its words.
const maxFrame = 600 << 20

// A server answers the page's requests within the window:
//
//	POST /call        one frame of core/api in, one out; for "open" a run of
//	                  frames out: each event as it comes, the answer last
//	GET  /doc/ID      the bytes of an opened file, for the viewer
//	POST /save?name=  the body, to where the reader says in a dialog
type server struct {
	shelf *shelf
	app   *App

	mu    sync.Mutex // guards index
	index api.Engine // the engine that keeps the search index
}

func newServer(s *shelf, a *App) *server { return &server{shelf: s, app: a} }

// first answers the window's own paths before the page's files are looked at.
func (s *server) first(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p := r.URL.Path
		if p == "/call" || p == "/save" || strings.HasPrefix(p, "/doc/") {
			s.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ServeHTTP answers one request.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch p := r.URL.Path; {
	case p == "/call" && r.Method == http.MethodPost:
		s.call(w, r)
	case p == "/save" && r.Method == http.MethodPost:
		s.save(w, r)
	case strings.HasPrefix(p, "/doc/"):
		s.doc(w, strings.TrimPrefix(p, "/doc/"))
	default:
		http.NotFound(w, r)
	}
}

func (s *server) doc(w http.ResponseWriter, id string) {
	b, err := os.ReadFile(s.shelf.path(id))
	if err != nil {
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Write(b)
}

// A call is what the host itself reads of a frame's words.
type call struct {
	Method string `json:"method"`
	Args   struct {
		DocID string `json:"docId"`
		Name  string `json:"name"`
	} `json:"args"`
}

func (s *server) call(w http.ResponseWriter, r *http.Request) {
	frame, err := io.ReadAll(io.LimitReader(r.Body, maxFrame+1))
	if err != nil || len(frame) > maxFrame {
		http.Error(w, "the call is too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	words, _, err := api.Unframe(frame)
	var c call
	if err != nil || json.Unmarshal(words, &c) != nil {
		http.Error(w, "the call cannot be read", http.StatusBadRequest)
		return
	}
	switch c.Method {
	case "index", "unindex", "search":
		s.mu.Lock()
		defer s.mu.Unlock()
		w.Write(s.index.Call(r.Context(), frame))
		return
	case "open", "layout":
		if c.Args.DocID != "" {
			b, err := os.ReadFile(s.shelf.path(c.Args.DocID))
			if err != nil {
				w.Write(api.Frame(api.JSON(api.CannotOpen(c.Args.Name, files.Reason(err))), nil))
				return
			}
			frame = api.Frame(words, b)
		}
	}
	if c.Method == "open" {
		open(w, r, frame)
		return
	}
	engine := api.Engine{More: write.Call}
	w.Write(engine.Call(r.Context(), frame))
}

// open answers a reading with its events as they come, and then with the report.
func open(w http.ResponseWriter, r *http.Request, frame []byte) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	engine := api.Engine{Event: func(j []byte) {
		if _, err := w.Write(api.Frame(j, nil)); err != nil {
			cancel() // the page stopped the reading, or went away
		}
	}}
	w.Write(engine.Call(ctx, frame))
}

func (s *server) save(w http.ResponseWriter, r *http.Request) {
	path, err := runtime.SaveFileDialog(s.app.ctx, runtime.SaveDialogOptions{
		Title:           "Save",
		DefaultFilename: filepath.Base(r.URL.Query().Get("name")),
	})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if path == "" {
		w.WriteHeader(http.StatusNoContent) // the reader thought better of it
		return
	}
	b, err := io.ReadAll(r.Body)
	if err == nil {
		err = os.WriteFile(path, b, 0o666)
	}
	if err != nil {
		http.Error(w, files.Reason(err), http.StatusInternalServerError)
	}
}
