//go:build desktop || bindings || dev

package desktop

import (
	"context"
	"encoding/json"
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

// A server answers the page's requests within the window:
//
//	/call/ID        carries out the frame of core/api in the tray: one frame out,
//	                for "open" a run of them, each event as it comes, the answer last
//	/doc/ID         the bytes of an opened file, for the viewer
//	/save/ID?name=  saves what is in the tray where the reader says in a dialog
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
		if s.handle(w, r) {
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ServeHTTP answers what the page's files do not.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !s.handle(w, r) {
		http.NotFound(w, r)
	}
}

// handle answers a request if it is for one of the window's own paths.
func (s *server) handle(w http.ResponseWriter, r *http.Request) bool {
	way, id, ok := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if !ok {
		return false
	}
	switch way {
	case "doc":
		s.doc(w, id)
	case "call", "save":
		b, ok := s.app.tray.take(id)
		if !ok {
			http.Error(w, "nothing was handed over", http.StatusBadRequest)
		} else if way == "call" {
			s.call(w, r, b)
		} else {
			s.save(w, r, b)
		}
	default:
		return false
	}
	return true
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

func (s *server) call(w http.ResponseWriter, r *http.Request, frame []byte) {
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

func (s *server) save(w http.ResponseWriter, r *http.Request, b []byte) {
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
	if err := os.WriteFile(path, b, 0o666); err != nil {
		http.Error(w, files.Reason(err), http.StatusInternalServerError)
	}
}
