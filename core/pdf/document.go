package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sort"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/font"
	"pincite/core/pdf/internal/object"
)

// work is what reading has cost so far.
type work struct{ operators, forms, glyphs, decoded int }

// A document is an open file: objects by reference, and what is shared by its pages.
type document struct {
	objects objects
	fonts   map[int]*font.Font // by object number
	forms   map[int][]byte     // decoded form contents by object number
	cached  int                // bytes in forms
	groups  map[int]bool       // optional content groups that are off
	flate   io.Reader          // a decompressor, used again and again
	repairs []string           // what had to be mended to open it
	spent   work
}

// objects are the indirect objects of a file: pdfcpu's, or the light reader's.
type objects interface {
	get(n int) types.Object // nil if there is none
	root() types.Dict       // the catalog; nil if there is none
	numbers() []int         // of all objects, ascending
}

func newDocument(o objects) *document {
	return &document{objects: o, fonts: map[int]*font.Font{}, forms: map[int][]byte{}}
}

// open reads the objects of a file.
func open(c context.Context, b []byte, password string) (*document, error) {
	if len(b) > maxFile {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(b))
	}
	at := bytes.Index(b[:min(len(b), 1<<16)], []byte("%PDF-"))
	if at < 0 {
		return nil, fmt.Errorf("%w: no %%PDF- in its first bytes", ErrNotPDF)
	}
	if d, err := openLight(b); err == nil {
		return d, nil
	}
	d, err := parse(c, b, password)
	if err == nil && d.hasPages() {
		return d, nil
	}
	if c.Err() != nil {
		return nil, c.Err()
	}
	if err != nil && (errors.Is(err, ErrEncrypted) || errors.Is(err, ErrPassword)) {
		return nil, err
	}
	// Bytes before the header shift every offset; cut them and read again.
	if last := bytes.LastIndex(b[:min(len(b), 1<<10)], []byte("%PDF-")); last > 0 {
		d2, err2 := parse(c, b[last:], password)
		if err2 == nil && d2.hasPages() {
			d2.repairs = append(d2.repairs, "bytes before the header were cut off")
			return d2, nil
		}
		if err2 != nil && (errors.Is(err2, ErrEncrypted) || errors.Is(err2, ErrPassword)) {
			return nil, err2
		}
	}
	if d2, err2 := rebuild(b[at:]); err2 == nil {
		return d2, nil
	}
	if err != nil {
		return nil, err
	}
	return d, nil
}

// parse hands the bytes to pdfcpu and turns its panics and errors into ours.
func parse(c context.Context, b []byte, password string) (d *document, err error) {
	defer func() {
		if r := recover(); r != nil {
			d, err = nil, fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	// pdfcpu reads a configuration folder in the user's home unless told here not to;
	// core touches no disk, and a browser has none.
	model.ConfigPath = "disable"
	conf := model.NewDefaultConfiguration()
	conf.UserPW, conf.OwnerPW = password, password
	conf.Limits.MaxStreamBytes = maxStream
	conf.Limits.MaxDecodeBytes = maxDecoded
	conf.Limits.MaxObjectCount = maxObjects
	conf.Limits.MaxXRefEntries = maxObjects
	ctx, err := pdfcpu.ReadWithContext(c, bytes.NewReader(b), conf)
	if err != nil {
		return nil, openError(c, b, err, password)
	}
	if ctx.Encrypt == nil && directEncrypt(b) {
		// pdfcpu overlooks an encryption dictionary written into the trailer itself.
		return nil, fmt.Errorf("%w: its encryption cannot be undone", ErrEncrypted)
	}
	d = newDocument(&full{ctx})
	d.readGroups()
	return d, nil
}

func openError(c context.Context, b []byte, err error, password string) error {
	switch {
	case c.Err() != nil:
		return c.Err()
	case errors.Is(err, pdfcpu.ErrWrongPassword), errors.Is(err, pdfcpu.ErrOwnerPasswordRequired):
		if password == "" {
			return fmt.Errorf("%w", ErrEncrypted)
		}
		return fmt.Errorf("%w", ErrPassword)
	case errors.Is(err, pdfcpu.ErrUnsupportedEncryptionFeature), errors.Is(err, pdfcpu.ErrMalformedEncryption), directEncrypt(b):
		return fmt.Errorf("%w: %v", ErrEncrypted, err)
	}
	return fmt.Errorf("%w: %v", ErrDamaged, err)
}

// directEncrypt reports whether a trailer near the end of the file holds an
// encryption dictionary of its own, not a reference to one.
func directEncrypt(b []byte) bool {
	tail := b[max(0, len(b)-4096):]
	for {
		i := bytes.Index(tail, []byte("/Encrypt"))
		if i < 0 {
			return false
		}
		tail = bytes.TrimLeft(tail[i+len("/Encrypt"):], " \t\r\n\f\x00")
		if bytes.HasPrefix(tail, []byte("<<")) {
			return true
		}
	}
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
	switch v := d.value(o).(type) {
	case types.StringLiteral:
		b, err := types.Unescape(string(v))
		if err != nil {
			return nil
		}
		return b
	case object.String:
		return v
	case types.HexLiteral:
		b, err := v.Bytes()
		if err != nil {
			return nil
		}
		return b
	}
	return nil
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

// full are the objects that pdfcpu has read.
type full struct{ ctx *model.Context }

func (f *full) get(n int) types.Object {
	e, ok := f.ctx.Table[n]
	if !ok || e == nil || e.Free {
		return nil
	}
	gen := 0
	if e.Generation != nil {
		gen = *e.Generation
	}
	o, err := f.ctx.Dereference(*types.NewIndirectRef(n, gen))
	if err != nil {
		return nil
	}
	return o
}

func (f *full) root() types.Dict {
	if f.ctx.RootDict != nil {
		return f.ctx.RootDict
	}
	if f.ctx.Root == nil {
		return nil
	}
	d, _ := f.get(int(f.ctx.Root.ObjectNumber)).(types.Dict)
	return d
}

func (f *full) numbers() []int {
	out := make([]int, 0, len(f.ctx.Table))
	for n := range f.ctx.Table {
		out = append(out, n)
	}
	sort.Ints(out)
	return out
}
