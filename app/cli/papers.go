package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"

	"pincite/app/files"
	"pincite/core/api"
)

// A paper is one file as it was read, with its report or why there is none.
type paper struct {
	name   string
	bytes  []byte
	report *api.Report
	fail   *api.Failure
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
		return nil, api.CannotOpen(name, files.Reason(err))
	}
	return b, nil
}

// each reads the files with several workers and hands them to use in the order of names, few at a time in memory.
func (c console) each(names []string, jobs int, o api.Options, keepBytes bool, use func(p *paper)) {
	if jobs <= 0 {
		jobs = runtime.NumCPU()
	}
	slots := make([]chan *paper, len(names))
	for i := range slots {
		slots[i] = make(chan *paper, 1)
	}
	room := make(chan struct{}, jobs*2) // papers read and not yet used
	var next sync.Mutex
	at := 0
	for range min(jobs, len(names)) {
		go func() {
			for {
				room <- struct{}{}
				next.Lock()
				i := at
				at++
				next.Unlock()
				if i >= len(names) {
					<-room
					return
				}
				slots[i] <- c.read(names[i], o, keepBytes)
			}
		}()
	}
	show := c.progress(len(names))
	for i := range names {
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
