//go:build !dev

// Package frontend carries the built page inside the program. What comes in is
// frontend/dist as Vite left it; what goes out is a file system rooted there. It
// holds no logic: a clone in which the page was never built still compiles and
// answers with an empty file system (dist holds one .gitkeep).
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Dist returns the built page, index.html at its root.
func Dist() fs.FS {
	sub, err := fs.Sub(dist, "dist")
	if err != nil { // cannot happen: "dist" is a valid path
		panic(err)
	}
	return sub
}
