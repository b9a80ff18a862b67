package pdf

import (
	"bytes"
	"compress/flate"
	"io"

	"github.com/pdfcpu/pdfcpu/pkg/filter"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// decode is the content of a stream. Of a damaged stream it is as much as can be
// had, and whole is false. pdfcpu's own decoding gives no part of a corrupt Flate
// stream, hence this one (PDF 32000-1 7.4).
func (d *document) decode(sd *types.StreamDict, limit int) (b []byte, whole bool) {
	if sd.Content != nil {
		return sd.Content, true
	}
	b, whole = sd.Raw, true
	limit = min(limit, maxAllDecoded-d.spent.decoded)
	if limit <= 0 || len(sd.FilterPipeline) > maxFilters {
		return nil, false
	}
	defer func() { d.spent.decoded += len(b) }()
	for _, f := range sd.FilterPipeline {
		var ok bool
		b, ok = d.unfilter(f, b, limit)
		whole = whole && ok
		if len(b) == 0 {
			return nil, whole && len(sd.Raw) == 0
		}
	}
	return b, whole
}

func (d *document) unfilter(f types.PDFFilter, b []byte, limit int) ([]byte, bool) {
	switch f.Name {
	case filter.Flate, "Fl":
		out, ok := d.inflate(b, limit)
		return d.unpredict(f.DecodeParms, out), ok
	case filter.ASCII85, "A85":
		return ascii85(b)
	case filter.ASCIIHex, "AHx":
		return asciiHex(b), true
	case filter.RunLength, "RL":
		return runLength(b, limit)
	case filter.LZW, "LZW":
		return d.lzw(f, b, limit)
	case "Crypt":
		return b, true
	}
	return nil, false // an image's own filter: no text
}

// inflate reads zlib data as far as it goes, also where its header or its end is damaged.
func (d *document) inflate(b []byte, limit int) ([]byte, bool) {
	for len(b) > 0 && (b[0] == '\r' || b[0] == '\n') { // a stray line end after "stream"
		b = b[1:]
	}
	if len(b) < 2 {
		return nil, false
	}
	skip := 0
	if b[0]&0x0F == 8 && (int(b[0])<<8|int(b[1]))%31 == 0 {
		skip = 2
	}
	out, err := d.readFlate(b[skip:], limit)
	if len(out) == 0 && err != nil && skip == 0 {
		out, err = d.readFlate(b[2:], limit) // a header with a wrong checksum
	}
	return out, err == nil
}

// readFlate reads raw deflate data with the document's one decompressor: its tables
// are larger than most streams.
func (d *document) readFlate(b []byte, limit int) ([]byte, error) {
	if d.flate == nil {
		d.flate = flate.NewReader(nil)
	}
	if err := d.flate.(flate.Resetter).Reset(bytes.NewReader(b), nil); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.Grow(min(3*len(b)+512, limit, 1<<24))
	_, err := io.Copy(&out, io.LimitReader(d.flate, int64(limit)))
	return out.Bytes(), err
}

// unpredict undoes the predictor of DecodeParms (PDF 32000-1 7.4.4.4).
func (d *document) unpredict(parms types.Dict, b []byte) []byte {
	p := d.integer(parms["Predictor"], 1)
	if p < 2 {
		return b
	}
	colors, bits, columns := d.integer(parms["Colors"], 1), d.integer(parms["BitsPerComponent"], 8), d.integer(parms["Columns"], 1)
	if colors < 1 || colors > 32 || bits < 1 || bits > 16 || columns < 1 || columns > 1<<20 {
		return b
	}
	step, row := (colors*bits+7)/8, (colors*bits*columns+7)/8
	if p == 2 {
		for at := 0; at+row <= len(b) && bits == 8; at += row {
			for i := step; i < row; i++ {
				b[at+i] += b[at+i-step]
			}
		}
		return b
	}
	out := make([]byte, 0, len(b))
	prev := make([]byte, row)
	for at := 0; at < len(b); at += row + 1 {
		cur := b[at+1 : min(at+1+row, len(b))]
		unpredictRow(b[at], cur, prev, step)
		out = append(out, cur...)
		copy(prev, cur)
	}
	return out
}

func unpredictRow(kind byte, cur, prev []byte, step int) {
	for i := range cur {
		var left, up, corner int
		up = int(prev[i])
		if i >= step {
			left, corner = int(cur[i-step]), int(prev[i-step])
		}
		switch kind {
		case 1:
			cur[i] += byte(left)
		case 2:
			cur[i] += byte(up)
		case 3:
			cur[i] += byte((left + up) / 2)
		case 4:
			cur[i] += byte(paeth(left, up, corner))
		}
	}
}

func paeth(a, b, c int) int {
	p := a + b - c
	pa, pb, pc := abs(p-a), abs(p-b), abs(p-c)
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func ascii85(b []byte) ([]byte, bool) {
	out := make([]byte, 0, len(b)*4/5)
	var acc uint32
	n := 0
	for i, c := range b {
		switch {
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
			continue
		case c == '~':
			return append(out, partial85(acc, n)...), true
		case c == '<' && i+1 < len(b) && b[i+1] == '~':
			continue
		case c < '!' || c > 'u':
			continue
		}
		acc = acc*85 + uint32(c-'!')
		if n++; n == 5 {
			out = append(out, byte(acc>>24), byte(acc>>16), byte(acc>>8), byte(acc))
			acc, n = 0, 0
		}
	}
	return append(out, partial85(acc, n)...), false
}

func partial85(acc uint32, n int) []byte {
	if n < 2 {
		return nil
	}
	for k := n; k < 5; k++ {
		acc = acc*85 + 84
	}
	return []byte{byte(acc >> 24), byte(acc >> 16), byte(acc >> 8)}[:n-1]
}

func asciiHex(b []byte) []byte {
	out := make([]byte, 0, len(b)/2)
	var acc byte
	half := false
	for _, c := range b {
		var v byte
		switch {
		case c >= '0' && c <= '9':
			v = c - '0'
		case c >= 'a' && c <= 'f':
			v = c - 'a' + 10
		case c >= 'A' && c <= 'F':
			v = c - 'A' + 10
		case c == '>':
			if half {
				out = append(out, acc<<4)
			}
			return out
		default:
			continue
		}
		acc = acc<<4 | v
		if half {
			out = append(out, acc)
		}
		half = !half
	}
	return out
}

func runLength(b []byte, limit int) ([]byte, bool) {
	var out []byte
	for i := 0; i < len(b) && len(out) < limit; {
		n := int(b[i])
		i++
		switch {
		case n == 128:
			return out, true
		case n < 128:
			end := min(i+n+1, len(b))
			out = append(out, b[i:end]...)
			i = end
		case i < len(b):
			out = append(out, bytes.Repeat(b[i:i+1], 257-n)...)
			i++
		}
	}
	return out, false
}

func (d *document) lzw(f types.PDFFilter, b []byte, limit int) (out []byte, ok bool) {
	defer func() {
		if recover() != nil {
			out, ok = nil, false
		}
	}()
	parms := map[string]int{}
	if v, given := f.DecodeParms["EarlyChange"]; given {
		parms["EarlyChange"] = d.integer(v, 1)
	}
	fl, err := filter.NewFilter(filter.LZW, parms, int64(limit))
	if err != nil {
		return nil, false
	}
	r, err := fl.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, false
	}
	out, err = io.ReadAll(io.LimitReader(r, int64(limit)))
	return d.unpredict(f.DecodeParms, out), err == nil
}
