package pdf

import (
	"bytes"
	"errors"
	"sort"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/crypt"
	"pincite/core/pdf/internal/object"
)

// A file finds objects through the cross-reference tables (PDF 32000-1 7.5) and reads
// each when it is asked for: the first page of an opinion is there before the last
// is looked at. It trusts nothing: where a table does not lead to its objects they
// are looked for in the whole file (rebuild).
type file struct {
	b       []byte
	at      map[int]entry
	cache   map[int]types.Object
	packs   map[int]*pack
	busy    map[int]bool // objects being read
	trailer types.Dict
	locked  types.Object // the encryption dictionary; nil if there is none
	key     *crypt.Key   // opens strings and streams; nil if nothing is locked
	d       *document    // for its decoder
}

// An entry says where an object stands.
type entry struct {
	offset int // in the file; 0 if it is packed
	pack   int // object number of its object stream
	index  int // in the object stream
}

// A pack is a decoded object stream (PDF 32000-1 7.5.7).
type pack struct {
	data    []byte
	numbers []int
	offsets []int
}

var errDoubt = errors.New("not a plain file")

func newFile(b []byte) *file {
	l := &file{b: b, at: map[int]entry{}, cache: map[int]types.Object{}, packs: map[int]*pack{}, busy: map[int]bool{}}
	l.d = newDocument(l)
	return l
}

// get is the object of that number; nil if there is none.
func (l *file) get(n int) types.Object {
	if o, ok := l.cache[n]; ok {
		return o
	}
	e, ok := l.at[n]
	if !ok || l.busy[n] {
		return nil
	}
	l.busy[n] = true
	defer delete(l.busy, n)
	var o types.Object
	switch {
	case e.offset > 0:
		o = l.indirect(e.offset, n)
	case e.pack > 0:
		o = l.packed(e, n)
	}
	l.cache[n] = o
	return o
}

// indirect reads "n g obj ..." at an offset; its number must be n unless n is -1.
func (l *file) indirect(at, n int) types.Object {
	p := object.New(l.b[at:])
	got, ok := p.Int()
	if !ok || n >= 0 && got != n {
		return nil
	}
	gen, ok := p.Int()
	if !ok || !p.Word("obj") {
		return nil
	}
	o := p.Object()
	d, ok := o.(types.Dict)
	if !ok || !p.Word("stream") {
		return l.opened(o, got, gen)
	}
	sd := l.stream(d, at+p.StreamStart())
	if l.key == nil || nameOf(d["Type"]) == "XRef" {
		return sd
	}
	l.opened(d, got, gen)
	if len(sd.FilterPipeline) == 0 || sd.FilterPipeline[0].Name != "Crypt" {
		sd.Raw = l.key.Stream(got, gen, sd.Raw)
	}
	return sd
}

// opened is an object with its strings decrypted.
func (l *file) opened(o types.Object, n, gen int) types.Object {
	if l.key == nil {
		return o
	}
	switch v := o.(type) {
	case object.String:
		return object.String(l.key.String(n, gen, v))
	case types.Array:
		for i := range v {
			v[i] = l.opened(v[i], n, gen)
		}
	case types.Dict:
		for k := range v {
			v[k] = l.opened(v[k], n, gen)
		}
	}
	return o
}

// stream is the stream whose data begins at an offset. Where Length is wrong the
// data ends before the next "endstream".
func (l *file) stream(d types.Dict, at int) types.StreamDict {
	at = min(at, len(l.b))
	n := l.d.integer(d["Length"], -1)
	if n < 0 || n > len(l.b)-at || !endsHere(l.b[at+n:]) {
		n = bytes.Index(l.b[at:], []byte("endstream"))
		if n < 0 {
			n = len(l.b) - at
		}
	}
	sd := types.StreamDict{Dict: d, Raw: l.b[at : at+n : at+n], StreamOffset: int64(at)}
	sd.FilterPipeline = l.filters(d)
	return sd
}

func endsHere(b []byte) bool {
	b = bytes.TrimLeft(b[:min(len(b), 32)], "\r\n \t\x00")
	return bytes.HasPrefix(b, []byte("endstream")) || bytes.HasPrefix(b, []byte("endobj"))
}

func (l *file) filters(d types.Dict) []types.PDFFilter {
	first := func(a, b string) types.Object {
		if o := d[a]; o != nil {
			return l.d.value(o)
		}
		return l.d.value(d[b])
	}
	names, parms := first("Filter", "F"), first("DecodeParms", "DP")
	switch v := names.(type) {
	case types.Name:
		if a, ok := parms.(types.Array); ok && len(a) > 0 {
			parms = a[0]
		}
		return []types.PDFFilter{{Name: string(v), DecodeParms: l.d.dict(parms)}}
	case types.Array:
		var out []types.PDFFilter
		list, _ := parms.(types.Array)
		for i, o := range v {
			f := types.PDFFilter{Name: l.d.name(o)}
			if i < len(list) {
				f.DecodeParms = l.d.dict(list[i])
			} else if pd, ok := parms.(types.Dict); ok && len(v) == 1 {
				f.DecodeParms = pd
			}
			out = append(out, f)
		}
		return out
	}
	return nil
}

// packed reads an object out of its object stream.
func (l *file) packed(e entry, n int) types.Object {
	pk, ok := l.packs[e.pack]
	if !ok {
		pk = l.unpack(e.pack)
		l.packs[e.pack] = pk
	}
	if pk == nil {
		return nil
	}
	i := e.index
	if i >= len(pk.numbers) || pk.numbers[i] != n {
		i = sort.Search(len(pk.numbers), func(k int) bool { return pk.numbers[k] >= n })
		if i == len(pk.numbers) || pk.numbers[i] != n {
			return nil
		}
	}
	if pk.offsets[i] < 0 || pk.offsets[i] >= len(pk.data) {
		return nil
	}
	return object.New(pk.data[pk.offsets[i]:]).Object()
}

func (l *file) unpack(n int) *pack {
	if l.at[n].offset == 0 { // an object stream is never packed itself
		return nil
	}
	sd := l.d.stream(*types.NewIndirectRef(n, 0))
	if sd == nil {
		return nil
	}
	b, _ := l.d.decode(sd, maxDecoded)
	count, first := l.d.integer(sd.Dict["N"], 0), l.d.integer(sd.Dict["First"], 0)
	pk := &pack{data: b}
	p := object.New(b)
	for i := 0; i < count && i < maxObjects; i++ {
		num, ok1 := p.Int()
		off, ok2 := p.Int()
		if !ok1 || !ok2 {
			break
		}
		pk.numbers = append(pk.numbers, num)
		pk.offsets = append(pk.offsets, first+off)
	}
	return pk
}

func (l *file) root() types.Dict {
	d := l.d.dict(l.trailer["Root"])
	return d
}

func (l *file) numbers() []int {
	out := make([]int, 0, len(l.at))
	for n := range l.at {
		out = append(out, n)
	}
	sort.Ints(out)
	return out
}
