package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"pincite/core/api"
)

// A paper is one file as it was read, with its report or why there is none.
type paper struct {
	name   string
	bytes  []byte
	report *api.Report
	fail   *api.Failure
}

// expand turns the words of a call into files: a folder stands for the PDFs and
// text files in it, at any depth, in the order of their names. "-" stays.
func expand(words []string) []string {
	var out []string
	for _, w := range words {
		st, err := os.Stat(w)
		if w == "-" || err != nil || !st.IsDir() {
			out = append(out, w) // what cannot be opened is said when it is read
			continue
		}
		filepath.WalkDir(w, func(p string, d fs.DirEntry, err error) error { // lexical order
			if err == nil && !d.IsDir() && paperName(p) {
				out = append(out, p)
			}
			return nil
		})
	}
	return out
}

// paperName reports whether a file of a folder looks like a paper; a file named outright is read whatever its name.
func paperName(p string) bool {
	switch strings.ToLower(filepath.Ext(p)) {
	case ".pdf", ".txt", ".text", ".md":
		return true
	}
	return false
}

// load reads the bytes of one file, or of standard input for "-".
func (c console) load(name string) ([]byte, *api.Failure) {
	var b []byte
	var err error
	if name == "-" {
		b, err = io.ReadAll(c.in)
	} else {
		b, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, api.CannotOpen(name, reason(err))
	}
	return b, nil
}

// reason is the last part of an error, without the path it repeats.
func reason(err error) string {
	if pe, ok := err.(*fs.PathError); ok {
		return pe.Err.Error()
	}
	return err.Error()
}

// each reads the files with several workers and hands them to use in the order of files, few at a time in memory.
func (c console) each(files []string, jobs int, o api.Options, keepBytes bool, use func(p *paper)) {
	if jobs <= 0 {
		jobs = runtime.NumCPU()
	}
	slots := make([]chan *paper, len(files))
	for i := range slots {
		slots[i] = make(chan *paper, 1)
	}
	room := make(chan struct{}, jobs*2) // papers read and not yet used
	var next sync.Mutex
	at := 0
	for range min(jobs, len(files)) {
		go func() {
			for {
				room <- struct{}{}
				next.Lock()
				i := at
				at++
				next.Unlock()
				if i >= len(files) {
					<-room
					return
				}
				slots[i] <- c.read(files[i], o, keepBytes)
			}
		}()
	}
	show := c.progress(len(files))
	for i := range files {
		use(<-slots[i])
		<-room
		show(i + 1)
	}
}

func (c console) read(name string, o api.Options, keepBytes bool) *paper {
	p := &paper{name: name}
	b, fail := c.load(name)
	if fail != nil {
		p.fail = fail
		return p
	}
	o.Name = name
	p.report, p.fail = api.Analyze(context.Background(), b, o)
	if keepBytes {
		p.bytes = b
	}
	return p
}

// progress tells how many of n files are done, on standard error and only if that is a terminal.
func (c console) progress(n int) func(done int) {
	f, ok := c.errs.(*os.File)
	if !ok || n < 2 {
		return func(int) {}
	}
	if st, err := f.Stat(); err != nil || st.Mode()&os.ModeCharDevice == 0 {
		return func(int) {}
	}
	return func(done int) {
		fmt.Fprintf(f, "\r%d of %d", done, n)
		if done == n {
			fmt.Fprintln(f)
		}
	}
}
