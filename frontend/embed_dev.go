//go:build dev

// Package frontend hands out the page. With the tag "dev" it is read from the
// disk at each request, so that a rebuilt page shows without rebuilding the
// program; the program must then be started in the project's folder.
package frontend

import (
	"io/fs"
	"os"
)

// Dist returns the built page, index.html at its root.
func Dist() fs.FS { return os.DirFS("frontend/dist") }
