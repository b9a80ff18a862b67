// Package pdftest builds small PDF files for tests: objects in, bytes out. It writes
// what it is told, wrong things too.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// A File is a PDF in the making. Objects count from 1; object 1 is the catalog and
// object 2 the page tree, written by Bytes.
type File struct {
	objects []string // from object 3 on
	pages   []int
	// Catalog and Tree are added to the catalog's and the page tree's dictionary.
	Catalog, Tree string
	// Trailer is added to the trailer's dictionary.
	Trailer string
	// Count is the page tree's false Count; 0 for the true one.
	Count int
}

// Add adds an object and returns its number.
func (f *File) Add(body string) int {
	f.objects = append(f.objects, body)
	return len(f.objects) + 2
}

// Reserve adds an empty object, to be filled by Set.
func (f *File) Reserve() int { return f.Add("null") }

// Set fills an object.
func (f *File) Set(n int, body string) { f.objects[n-3] = body }

// Stream adds a stream with the entries of dict and returns its number.
func (f *File) Stream(dict, data string) int {
	return f.Add(StreamBody(dict, data))
}

// StreamBody is the body of a stream object.
func StreamBody(dict, data string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(data), data)
}

// Flate is data compressed as FlateDecode wants it.
func Flate(data string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

// Page adds a page on letter paper; resources is the inside of its dictionary.
func (f *File) Page(resources, content string) int {
	c := f.Stream("", content)
	return f.PageOf(fmt.Sprintf("/Resources << %s >> /Contents %d 0 R", resources, c))
}

// PageOf adds a page with the given entries.
func (f *File) PageOf(entries string) int {
	if !strings.Contains(entries, "/MediaBox") {
		entries += " /MediaBox [0 0 612 792]"
	}
	n := f.Add("<< /Type /Page /Parent 2 0 R " + entries + " >>")
	f.pages = append(f.pages, n)
	return n
}

// Bytes is the file.
func (f *File) Bytes() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	kids := make([]string, len(f.pages))
	for i, p := range f.pages {
		kids[i] = fmt.Sprintf("%d 0 R", p)
	}
	count := len(f.pages)
	if f.Count != 0 {
		count = f.Count
	}
	tree := f.Tree
	if !strings.Contains(tree, "/Kids") {
		tree += " /Kids [" + strings.Join(kids, " ") + "]"
	}
	all := append([]string{
		"<< /Type /Catalog /Pages 2 0 R " + f.Catalog + " >>",
		fmt.Sprintf("<< /Type /Pages /Count %d %s >>", count, tree),
	}, f.objects...)
	offsets := make([]int, len(all))
	for i, o := range all {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(all)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(all)+1, f.Trailer, at)
	return b.Bytes()
}

// OnePage is a file of one page set in Helvetica, named F.
func OnePage(content string) []byte {
	f := &File{}
	f.Page(Helvetica, content)
	return f.Bytes()
}

// Helvetica is the resources of a page whose font F is Helvetica without widths.
const Helvetica = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>"
