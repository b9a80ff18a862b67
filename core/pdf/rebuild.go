package pdf

import (
	"bytes"
	"context"
	"fmt"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/object"
)

// rebuild reads a file whose cross-reference is lost or leads astray: every "n g obj"
// in it is an object, the last of a number counts.
func rebuild(ctx context.Context, b []byte, password string) (d *document, err error) {
	defer func() {
		if e := recover(); e != nil {
			d, err = nil, fmt.Errorf("%w: %v", ErrDamaged, e)
		}
	}()
	l := newFile(b)
	for i := 0; i < len(b) && len(l.at) < maxObjects; {
		k := bytes.Index(b[i:], []byte("obj"))
		if k < 0 {
			break
		}
		at := i + k
		i = at + 3
		if n, off, ok := objectBefore(b, at); ok {
			l.at[n] = entry{offset: off}
		}
	}
	if len(l.at) == 0 {
		return nil, fmt.Errorf("%w: no objects in it", ErrDamaged)
	}
	l.trailer = l.findTrailer()
	l.locked = l.trailer["Encrypt"]
	if err := l.unlock(password); err != nil {
		return nil, err
	}
	clear(l.cache)
	if err := l.findPacked(ctx); err != nil {
		return nil, err
	}
	if l.root()["Pages"] == nil {
		l.findCatalog()
	}
	l.d.readGroups()
	l.d.repairs = append(l.d.repairs, "its table of objects was damaged and made anew")
	if len(l.d.pages(1)) == 0 {
		if l.root() == nil {
			return nil, fmt.Errorf("%w: no catalog in it", ErrDamaged)
		}
		return nil, ErrNoPages
	}
	return l.d, nil
}

// objectBefore reads "n g " backwards from the word obj at an offset.
func objectBefore(b []byte, at int) (n, off int, ok bool) {
	i := at
	back := func(f func(c byte) bool) int {
		n := 0
		for i > 0 && at-i < 32 && f(b[i-1]) {
			i--
			n++
		}
		return n
	}
	blank := func(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	back(blank) // "0obj" is seen too
	if back(digit) == 0 || back(blank) == 0 || back(digit) == 0 || i > 0 && b[i-1] != '\n' && b[i-1] != '\r' && !blank(b[i-1]) && !bytes.HasSuffix(b[:i], []byte("endobj")) {
		return 0, 0, false
	}
	n, ok = object.New(b[i:at]).Int()
	if i == 0 {
		ok = false
	}
	return n, i, ok && n > 0 && n < maxObjects
}

// findTrailer is the last trailer, or dictionary of a cross-reference stream, that names a root.
func (l *file) findTrailer() types.Dict {
	for b := l.b; ; {
		i := bytes.LastIndex(b, []byte("trailer"))
		if i < 0 {
			break
		}
		if t, ok := object.New(l.b[i+len("trailer"):]).Object().(types.Dict); ok && t["Root"] != nil {
			return t
		}
		b = b[:i]
	}
	var last types.Dict
	for _, n := range l.numbers() {
		if sd, ok := l.get(n).(types.StreamDict); ok && nameOf(sd.Dict["Type"]) == "XRef" && sd.Dict["Root"] != nil {
			last = sd.Dict
		}
	}
	if last == nil {
		return types.Dict{}
	}
	return last
}

// findPacked adds the objects of all object streams.
func (l *file) findPacked(ctx context.Context) error {
	for k, n := range l.numbers() {
		if k&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		sd, ok := l.get(n).(types.StreamDict)
		if !ok || nameOf(sd.Dict["Type"]) != "ObjStm" {
			continue
		}
		pk := l.unpack(n)
		if pk == nil {
			continue
		}
		l.packs[n] = pk
		for i, num := range pk.numbers {
			if e, known := l.at[num]; !known || e.offset == 0 {
				l.at[num] = entry{pack: n, index: i}
			}
		}
	}
	clear(l.cache)
	return nil
}

// findCatalog looks for the catalog where no trailer names it.
func (l *file) findCatalog() {
	for _, n := range l.numbers() {
		if d, ok := l.get(n).(types.Dict); ok && nameOf(d["Type"]) == "Catalog" {
			l.trailer["Root"] = *types.NewIndirectRef(n, 0)
		}
	}
}
