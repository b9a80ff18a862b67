package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/deflate"
	"pincite/core/pdf/internal/font"
	"pincite/core/pdf/internal/object"
)

// work is what reading has cost so far.
type work struct{ operators, forms, glyphs, decoded int }

// A document is an open file: objects by reference, and what is shared by its pages.
type document struct {
	objects *file
	fonts   map[int]*font.Font // by object number
	forms   map[int][]byte     // decoded form contents by object number
	cached  int                // bytes in forms
	groups  map[int]bool       // optional content groups that are off
	flate   deflate.Decoder    // its tables are larger than most streams
	repairs []string           // what had to be mended to open it
	spent   work
}

func newDocument(f *file) *document {
	return &document{objects: f, fonts: map[int]*font.Font{}, forms: map[int][]byte{}}
}

// open finds the objects of a file: by its tables, else by a look at all of it.
// Bytes before the header shift every offset, mostly.
func open(ctx context.Context, b []byte, password string) (*document, error) {
	if len(b) > maxFile {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(b))
	}
	at := bytes.Index(b[:min(len(b), 1<<16)], []byte("%PDF-"))
	if at < 0 {
		return nil, fmt.Errorf("%w: no %%PDF- in its first bytes", ErrNotPDF)
	}
	for _, from := range [...]int{at, 0} { // some files count offsets from their first byte all the same
		d, err := openTable(b[from:], password)
		if errors.Is(err, errDoubt) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if from > 0 {
			d.repairs = append(d.repairs, "bytes before the header were cut off")
		}
		return fuller(ctx, d, b[at:], password), nil
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return rebuild(ctx, b[at:], password)
}

// fuller is d, or the file as a look at all of it finds it, where d has fewer pages
// than it says and that has more.
func fuller(ctx context.Context, d *document, b []byte, password string) *document {
	n := len(d.tree(maxPages))
	if n >= min(maxPages, d.integer(d.dict(d.catalog()["Pages"])["Count"], 0)) {
		return d
	}
	if r, err := rebuild(ctx, b, password); err == nil && len(r.tree(maxPages)) > n {
		return r
	}
	return d
}

// resolve follows references to an object that is none; nil if there is no such object.
func (d *document) resolve(o types.Object) (out types.Object) {
	defer func() {
		if recover() != nil {
			out = nil
		}
	}()
	for n := 0; n < maxRefs; n++ {
		ref, ok := o.(types.IndirectRef)
		if !ok {
			return o
		}
		o = d.objects.get(int(ref.ObjectNumber))
	}
	return nil
}

// number is the object number of a reference; 0 for anything else.
func number(o types.Object) int {
	if r, ok := o.(types.IndirectRef); ok {
		return int(r.ObjectNumber)
	}
	return 0
}

// dict is o as a dictionary, a stream's own included; nil if it is none.
func (d *document) dict(o types.Object) types.Dict {
	switch v := d.value(o).(type) {
	case types.Dict:
		return v
	case types.StreamDict:
		return v.Dict
	case *types.StreamDict:
		return v.Dict
	}
	return nil
}

// value is resolve without its cost where o is no reference.
func (d *document) value(o types.Object) types.Object {
	if _, ok := o.(types.IndirectRef); ok {
		return d.resolve(o)
	}
	return o
}

func (d *document) array(o types.Object) types.Array {
	a, _ := d.value(o).(types.Array)
	return a
}

func (d *document) stream(o types.Object) *types.StreamDict {
	switch v := d.value(o).(type) {
	case types.StreamDict:
		return &v
	case *types.StreamDict:
		return v
	}
	return nil
}

func (d *document) name(o types.Object) string {
	n, _ := d.value(o).(types.Name)
	return string(n)
}

func (d *document) float(o types.Object, def float64) float64 {
	switch v := d.value(o).(type) {
	case types.Integer:
		return float64(v)
	case types.Float:
		return float64(v)
	}
	return def
}

func (d *document) integer(o types.Object, def int) int {
	return int(d.float(o, float64(def)))
}

// bytes is o as a string's bytes; nil if it is none.
func (d *document) bytes(o types.Object) []byte {
	s, _ := d.value(o).(object.String)
	return s
}

// floats is o as an array of n numbers; ok is false if it is none.
func (d *document) floats(o types.Object, n int) ([]float64, bool) {
	a := d.array(o)
	if len(a) < n {
		return nil, false
	}
	out := make([]float64, n)
	for i := range out {
		switch d.value(a[i]).(type) {
		case types.Integer, types.Float:
			out[i] = d.float(a[i], 0)
		default:
			return nil, false
		}
	}
	return out, true
}

// form is the decoded content of a form, kept between pages while there is room.
func (d *document) form(o types.Object, sd *types.StreamDict) []byte {
	n := number(o)
	if b, ok := d.forms[n]; ok && n != 0 {
		return b
	}
	b, _ := d.decode(sd, maxContent)
	if n != 0 && d.cached+len(b) < maxCached {
		d.forms[n] = b
		d.cached += len(b)
	}
	return b
}

// worn reports whether the file has used up what is read of one file.
func (d *document) worn() bool {
	return d.spent.operators > maxAllOperators || d.spent.glyphs > maxAllGlyphs || d.spent.decoded > maxAllDecoded
}

// readGroups lists the optional content groups that are off by default
// (PDF 32000-1 8.11.4.3).
func (d *document) readGroups() {
	d.groups = map[int]bool{}
	cfg := d.dict(d.dict(d.catalog()["OCProperties"])["D"])
	if d.name(cfg["BaseState"]) == "OFF" {
		for _, o := range d.array(d.dict(d.catalog()["OCProperties"])["OCGs"]) {
			d.groups[number(o)] = true
		}
	}
	for _, o := range d.array(cfg["OFF"]) {
		d.groups[number(o)] = true
	}
	for _, o := range d.array(cfg["ON"]) {
		delete(d.groups, number(o))
	}
}

// hidden reports whether an optional content group or membership is off.
func (d *document) hidden(o types.Object) bool {
	if len(d.groups) == 0 || o == nil {
		return false
	}
	if d.groups[number(o)] {
		return true
	}
	m := d.dict(o)
	if d.name(m["Type"]) != "OCMD" {
		return false
	}
	list := d.array(m["OCGs"])
	if list == nil && m["OCGs"] != nil {
		list = types.Array{m["OCGs"]}
	}
	off := 0
	for _, g := range list {
		if d.groups[number(g)] {
			off++
		}
	}
	switch d.name(m["P"]) {
	case "AllOn":
		return off > 0
	case "AnyOff":
		return off == 0
	case "AllOff":
		return off < len(list)
	}
	return len(list) > 0 && off == len(list) // AnyOn
}

func (d *document) catalog() types.Dict { return d.objects.root() }
