package pdf

import (
	"bytes"
	"errors"
	"sort"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/object"
)

// A light reader finds objects through a sound cross-reference table and reads each
// when it is asked for (PDF 32000-1 7.5). pdfcpu parses every object of a file before
// the first page can be shown, several times the cost of the text of an opinion. The
// light reader mends nothing: at the first doubt about a file it gives up, and
// pdfcpu, which repairs and decrypts, takes over.
type light struct {
	b       []byte
	at      map[int]entry
	cache   map[int]types.Object
	packs   map[int]*pack
	busy    map[int]bool // objects being read
	trailer types.Dict
	d       *document // for its decoder
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

func newLight(b []byte) *light {
	l := &light{b: b, at: map[int]entry{}, cache: map[int]types.Object{}, packs: map[int]*pack{}, busy: map[int]bool{}}
	l.d = newDocument(l)
	return l
}

// openLight reads the cross-reference tables of b and checks that every entry leads
// to its object. Encrypted files are left to pdfcpu.
func openLight(b []byte) (d *document, err error) {
	defer func() {
		if recover() != nil {
			d, err = nil, errDoubt
		}
	}()
	if !bytes.HasPrefix(b, []byte("%PDF-")) {
		return nil, errDoubt
	}
	l := newLight(b)
	d = l.d
	tail := b[max(0, len(b)-2048):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 {
		return nil, errDoubt
	}
	p := object.New(tail[i+len("startxref"):])
	off, ok := p.Object().(types.Integer)
	if !ok {
		return nil, errDoubt
	}
	if err := l.sections(int(off)); err != nil {
		return nil, err
	}
	if l.trailer == nil || !l.sound() {
		return nil, errDoubt
	}
	d.readGroups()
	w := treeWalk{d: d, limit: maxPages, seen: map[int]bool{}}
	w.visit(d.catalog()["Pages"], leaf{}, 0)
	if len(w.out) == 0 || len(w.out) != d.integer(d.dict(d.catalog()["Pages"])["Count"], 0) {
		return nil, errDoubt
	}
	return d, nil
}

// sections reads the table at off and those before it.
func (l *light) sections(off int) error {
	seen := map[int]bool{}
	for next := []int{off}; len(next) > 0; {
		at := next[0]
		next = next[1:]
		if at <= 0 || at >= len(l.b) || seen[at] || len(seen) > 1024 {
			return errDoubt
		}
		seen[at] = true
		trailer, err := l.section(at)
		if err != nil {
			return err
		}
		if trailer["Encrypt"] != nil {
			return errDoubt
		}
		if l.trailer == nil {
			l.trailer = trailer
		}
		if v, ok := trailer["XRefStm"].(types.Integer); ok {
			next = append(next, int(v))
		}
		if v, ok := trailer["Prev"]; ok {
			n, ok := v.(types.Integer)
			if !ok {
				return errDoubt
			}
			next = append(next, int(n))
		}
	}
	return nil
}

// section reads one table or cross-reference stream. Entries already known are newer and stay.
func (l *light) section(at int) (types.Dict, error) {
	p := object.New(l.b[at:])
	if p.Word("xref") {
		return l.table(p)
	}
	sd, ok := l.indirect(at, -1).(types.StreamDict)
	if !ok || string(nameOf(sd.Dict["Type"])) != "XRef" {
		return nil, errDoubt
	}
	return sd.Dict, l.xrefStream(&sd)
}

func nameOf(o types.Object) types.Name {
	n, _ := o.(types.Name)
	return n
}

func (l *light) table(p *object.Parser) (types.Dict, error) {
	for !p.Word("trailer") {
		first, ok1 := p.Int()
		n, ok2 := p.Int()
		if !ok1 || !ok2 || n < 0 || n > maxObjects {
			return nil, errDoubt
		}
		for i := 0; i < n; i++ {
			off, ok1 := p.Int()
			_, ok2 := p.Int()
			used := p.Word("n")
			if !ok1 || !ok2 || !used && !p.Word("f") {
				return nil, errDoubt
			}
			if _, known := l.at[first+i]; !known {
				if !used {
					off = 0
				}
				l.at[first+i] = entry{offset: off}
			}
		}
	}
	d, ok := p.Object().(types.Dict)
	if !ok {
		return nil, errDoubt
	}
	return d, nil
}

func (l *light) xrefStream(sd *types.StreamDict) error {
	w, ok := l.d.floats(sd.Dict["W"], 3)
	if !ok {
		return errDoubt
	}
	w0, w1, w2 := int(w[0]), int(w[1]), int(w[2])
	if w0 < 0 || w1 < 0 || w2 < 0 || w0 > 8 || w1 > 8 || w2 > 8 || w0+w1+w2 == 0 {
		return errDoubt
	}
	ranges := l.d.array(sd.Dict["Index"])
	if ranges == nil {
		ranges = types.Array{types.Integer(0), types.Integer(l.d.integer(sd.Dict["Size"], 0))}
	}
	b, whole := l.d.decode(sd, maxDecoded)
	if !whole {
		return errDoubt
	}
	field := func(n, def int) int {
		v := 0
		for k := 0; k < n; k++ {
			v = v<<8 | int(b[k])
		}
		b = b[n:]
		if n == 0 {
			return def
		}
		return v
	}
	for k := 0; k+1 < len(ranges); k += 2 {
		first, n := l.d.integer(ranges[k], 0), l.d.integer(ranges[k+1], 0)
		for i := 0; i < n && len(b) >= w0+w1+w2; i++ {
			kind, a, c := field(w0, 1), field(w1, 0), field(w2, 0)
			if _, known := l.at[first+i]; known || len(l.at) > maxObjects {
				continue
			}
			switch kind {
			case 1:
				l.at[first+i] = entry{offset: a}
			case 2:
				l.at[first+i] = entry{pack: a, index: c}
			default:
				l.at[first+i] = entry{}
			}
		}
	}
	return nil
}

// sound reports whether every entry leads to the object it names.
func (l *light) sound() bool {
	for n, e := range l.at {
		if e.offset == 0 {
			continue
		}
		if e.offset < 0 || e.offset >= len(l.b) {
			return false
		}
		p := object.New(l.b[e.offset:])
		if got, ok := p.Int(); !ok || got != n {
			return false
		}
		if _, ok := p.Int(); !ok || !p.Word("obj") {
			return false
		}
	}
	return true
}

// get is the object of that number; nil if there is none.
func (l *light) get(n int) types.Object {
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
func (l *light) indirect(at, n int) types.Object {
	p := object.New(l.b[at:])
	got, ok := p.Int()
	if !ok || n >= 0 && got != n {
		return nil
	}
	if _, ok := p.Int(); !ok || !p.Word("obj") {
		return nil
	}
	o := p.Object()
	d, ok := o.(types.Dict)
	if !ok || !p.Word("stream") {
		return o
	}
	return l.stream(d, at+p.StreamStart())
}

// stream is the stream whose data begins at an offset. Where Length is wrong the
// data ends before the next "endstream".
func (l *light) stream(d types.Dict, at int) types.Object {
	at = min(at, len(l.b))
	n := l.d.integer(d["Length"], -1)
	if n < 0 || at+n > len(l.b) || !endsHere(l.b[at+n:]) {
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

func (l *light) filters(d types.Dict) []types.PDFFilter {
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
func (l *light) packed(e entry, n int) types.Object {
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

func (l *light) unpack(n int) *pack {
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

func (l *light) root() types.Dict {
	d := l.d.dict(l.trailer["Root"])
	return d
}

func (l *light) numbers() []int {
	out := make([]int, 0, len(l.at))
	for n := range l.at {
		out = append(out, n)
	}
	sort.Ints(out)
	return out
}
