//go:build desktop || bindings || dev

package desktop

import (
	"path/filepath"
	"strconv"
	"sync"

	"pincite/app/files"
)

// A shelf is the files opened in the window, by id.
type shelf struct {
	mu    sync.Mutex
	paths map[string]string // id → absolute path
}

func newShelf() *shelf { return &shelf{paths: map[string]string{}} }

// open gives ids to the files that the paths stand for; a folder stands for the papers in it.
func (s *shelf) open(paths []string) []File {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := []File{}
	for _, p := range files.Expand(paths) {
		abs, err := filepath.Abs(p)
		if err != nil {
			continue
		}
		id := strconv.Itoa(len(s.paths) + 1)
		s.paths[id] = abs
		out = append(out, File{id, filepath.Base(abs)})
	}
	return out
}

// path is the file of an id; "" if there is none.
func (s *shelf) path(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.paths[id]
}
