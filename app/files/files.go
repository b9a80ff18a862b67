// Package files says which files a word of a call, or a thing dropped on the
// window, stands for. What belongs here: what both faces of the host do with paths.
package files

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Expand turns words into files: a folder stands for the PDFs and text files in
// it, at any depth, in the order of their names; anything else stands for itself,
// also "-" and what does not exist (that is said when it is read).
func Expand(words []string) []string {
	var out []string
	for _, w := range words {
		st, err := os.Stat(w)
		if w == "-" || err != nil || !st.IsDir() {
			out = append(out, w)
			continue
		}
		filepath.WalkDir(w, func(p string, d fs.DirEntry, err error) error { // in lexical order
			if err == nil && !d.IsDir() && Paper(p) {
				out = append(out, p)
			}
			return nil
		})
	}
	return out
}

// Paper reports whether a file of a folder looks like a paper by its name; a file named outright is read whatever its name.
func Paper(p string) bool {
	switch strings.ToLower(filepath.Ext(p)) {
	case ".pdf", ".txt", ".text", ".md":
		return true
	}
	return false
}

// Reason is the last part of an error, without the path it repeats.
func Reason(err error) string {
	if pe, ok := err.(*fs.PathError); ok {
		return pe.Err.Error()
	}
	return err.Error()
}
