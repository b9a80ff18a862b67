//go:build desktop || bindings || dev

// Package desktop is the window: the page of frontend/ in a web view, with the
// native core behind it. Answers and papers go over the asset server (server.go),
// calls over the bridge (tray.go); the page knows a file by the id it was given
// here, never by its path.
package desktop

import (
	"context"
	"fmt"
	"os"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"pincite/frontend"
)

// Run opens the window, with the files named, and returns the exit code when it is closed.
func Run(paths []string) int {
	shelf := newShelf()
	app := &App{shelf: shelf, tray: newTray(), startup: shelf.open(paths)}
	server := newServer(shelf, app)
	err := wails.Run(&options.App{
		Title:     "Pincite",
		Width:     1440,
		Height:    900,
		MinWidth:  320,
		MinHeight: 480,
		AssetServer: &assetserver.Options{
			Assets:     frontend.Dist(),
			Handler:    server,
			Middleware: server.first,
		},
		OnStartup: func(ctx context.Context) { app.ctx = ctx },
		Bind:      []any{app},
		// WebKitGTK gives the page no files on a drop; the paths come natively.
		// DisableWebViewDrop must stay off, or nothing arrives at all.
		DragAndDrop:        &options.DragAndDrop{EnableFileDrop: true},
		SingleInstanceLock: &options.SingleInstanceLock{UniqueId: "pincite", OnSecondInstanceLaunch: app.secondStart},
		Linux:              &linux.Options{ProgramName: "pincite", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "pincite: the window could not be opened:", err)
		return 1
	}
	return 0
}

// App is what the page may ask of the window. Every exported method is bound.
type App struct {
	ctx     context.Context
	shelf   *shelf
	tray    *tray
	startup []File
}

// A File is one opened file as the page knows it.
type File struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// OpenDialog asks the reader for files; none if the reader thought better of it.
func (a *App) OpenDialog() ([]File, error) {
	paths, err := runtime.OpenMultipleFilesDialog(a.ctx, runtime.OpenDialogOptions{
		Title: "Open papers",
		Filters: []runtime.FileFilter{
			{DisplayName: "Papers (*.pdf, *.txt)", Pattern: "*.pdf;*.PDF;*.txt;*.md"},
			{DisplayName: "All files", Pattern: "*"},
		},
	})
	if err != nil {
		return nil, err
	}
	return a.shelf.open(paths), nil
}

// OpenPaths opens files or folders that were dropped on the window.
func (a *App) OpenPaths(paths []string) []File { return a.shelf.open(paths) }

// Put hands over a part of a call or of a file to be saved; a request takes it by the id.
func (a *App) Put(id string, part []byte) error { return a.tray.put(id, part) }

// StartupFiles are the files the program was started with; they are told once.
func (a *App) StartupFiles() []File {
	files := a.startup
	a.startup = nil
	return files
}

// secondStart shows the files of a second start in this window.
func (a *App) secondStart(data options.SecondInstanceData) {
	var paths []string
	for _, p := range data.Args {
		if _, err := os.Stat(p); err == nil {
			paths = append(paths, p)
		}
	}
	runtime.EventsEmit(a.ctx, "open", a.shelf.open(paths))
	runtime.WindowUnminimise(a.ctx)
}
