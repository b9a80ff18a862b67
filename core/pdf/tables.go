package pdf

import (
	"bytes"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/object"
)

// openTable opens a file by its cross-reference tables and checks that every entry
// leads to its object; errDoubt if one does not.
func openTable(b []byte, password string) (d *document, err error) {
	defer func() {
		if recover() != nil {
			d, err = nil, errDoubt
		}
	}()
	l := newFile(b)
	tail := b[max(0, len(b)-2048):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 {
		return nil, errDoubt
	}
	off, ok := object.New(tail[i+len("startxref"):]).Object().(types.Integer)
	if !ok {
		return nil, errDoubt
	}
	if err := l.sections(int(off)); err != nil {
		return nil, err
	}
	if l.trailer == nil || !l.sound() {
		return nil, errDoubt
	}
	if err := l.unlock(password); err != nil {
		return nil, err
	}
	l.d.readGroups()
	if len(l.d.tree(1)) == 0 {
		return nil, errDoubt
	}
	return l.d, nil
}

// sections reads the table at off and those before it.
func (l *file) sections(off int) error {
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
		if l.locked == nil {
			l.locked = trailer["Encrypt"]
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
func (l *file) section(at int) (types.Dict, error) {
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

func (l *file) table(p *object.Parser) (types.Dict, error) {
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

func (l *file) xrefStream(sd *types.StreamDict) error {
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
func (l *file) sound() bool {
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
