package cli

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"strconv"
	"strings"

	"pincite/frontend"
)

// policy is what the page may do: run its own scripts and ask nobody but us
// (the same policy stands in the page itself).
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; " +
	"style-src 'self'; img-src 'self' blob: data:; font-src 'self' blob: data:; manifest-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// serve hands the page to a browser on this machine, and nothing to anyone else.
func (c console) serve(args []string) int {
	fl := flag.NewFlagSet("serve", flag.ContinueOnError)
	port := fl.Int("port", 0, "")
	words, ok := c.parse(fl, args)
	if !ok {
		return badWords
	}
	if len(words) > 0 {
		return c.complain("serve", "it takes no file; drop files on the page.")
	}
	page, err := pageHandler(frontend.Dist())
	if err != nil {
		return c.complain("serve", "%v", err)
	}
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		return c.complain("serve", "port %d cannot be used: %v. Name another with --port, or leave it out.", *port, err)
	}
	fmt.Fprintf(c.out, "The reading room is at http://%s/\nIt answers this machine alone. Ctrl-C ends it.\n", l.Addr())
	if err := http.Serve(l, page); err != nil {
		return c.complain("serve", "%v", err)
	}
	return allRead
}

func pageHandler(dist fs.FS) (http.Handler, error) {
	if _, err := fs.Stat(dist, "index.html"); err != nil {
		return nil, fmt.Errorf("the page is not built into this program; run make page first")
	}
	files := http.FileServerFS(dist)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		if name := strings.TrimPrefix(r.URL.Path, "/"); strings.HasSuffix(name, ".wasm") {
			if gz, err := fs.ReadFile(dist, name+".gz"); err == nil {
				module(w, r, gz)
				return
			}
		}
		files.ServeHTTP(w, r)
	}), nil
}

// module answers with a WebAssembly module that is kept compressed. Its tag lets a
// browser keep the module, and what it compiled of it, for the next visit.
func module(w http.ResponseWriter, r *http.Request, gz []byte) {
	h := w.Header()
	h.Set("Content-Type", "application/wasm")
	h.Set("Vary", "Accept-Encoding")
	h.Set("ETag", fmt.Sprintf(`"%x"`, gz[max(0, len(gz)-8):])) // checksum and length (RFC 1952 2.3.1)
	if r.Header.Get("If-None-Match") == h.Get("ETag") {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		h.Set("Content-Length", strconv.Itoa(len(gz)))
		w.Write(gz)
		return
	}
	plain, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		http.Error(w, "the module is damaged", http.StatusInternalServerError)
		return
	}
	io.Copy(w, plain)
}
