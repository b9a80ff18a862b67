package pdf

import (
	"bytes"
	"io"

	"github.com/pdfcpu/pdfcpu/pkg/filter"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// decode is the content of a stream. Of a damaged stream it is as much as can be
// had, and whole is false (PDF 32000-1 7.4).
func (d *document) decode(sd *types.StreamDict, limit int) (b []byte, whole bool) {
	return d.appendDecoded(nil, sd, limit)
}

// appendDecoded is dst with the content of a stream, at most limit bytes, behind it.
// Given no dst it may be the file's own bytes: not to be written to.
func (d *document) appendDecoded(dst []byte, sd *types.StreamDict, limit int) (b []byte, whole bool) {
	if sd.Content != nil || len(sd.FilterPipeline) == 0 {
		plain := sd.Raw
		if sd.Content != nil {
			plain = sd.Content
		}
		if dst == nil {
			return plain, true
		}
		return append(dst, plain...), true
	}
	limit = min(limit, maxAllDecoded-d.spent.decoded)
	if limit <= 0 || len(sd.FilterPipeline) > maxFilters {
		return dst, false
	}
	defer func() { d.spent.decoded += len(b) - len(dst) }()
	b, whole = sd.Raw, true
	for i, f := range sd.FilterPipeline {
		var to []byte
		if i == len(sd.FilterPipeline)-1 {
			to = dst
		}
		var ok bool
		b, ok = d.unfilter(to, f, b, limit)
		whole = whole && ok
		if len(b) == len(to) {
			return dst, whole && len(sd.Raw) == 0
		}
	}
	return b, whole
}

// unfilter is dst with what one filter makes of b behind it.
func (d *document) unfilter(dst []byte, f types.PDFFilter, b []byte, limit int) (out []byte, ok bool) {
	switch f.Name {
	case filter.Flate, "Fl":
		if d.integer(f.DecodeParms["Predictor"], 1) < 2 {
			return d.inflate(dst, b, limit)
		}
		out, ok = d.inflate(nil, b, limit)
		out = d.unpredict(f.DecodeParms, out)
	case filter.ASCII85, "A85":
		out, ok = ascii85(b)
	case filter.ASCIIHex, "AHx":
		out, ok = asciiHex(b), true
	case filter.RunLength, "RL":
		out, ok = runLength(b, limit)
	case filter.LZW, "LZW":
		out, ok = d.lzw(f, b, limit)
	case "Crypt":
		out, ok = b, true
	}
	if dst == nil {
		return out, ok // an image's own filter gives none: no text
	}
	return append(dst, out...), ok
}

// inflate is dst with zlib data behind it, as far as that goes, also where its
// header or its end is damaged.
func (d *document) inflate(dst, b []byte, limit int) ([]byte, bool) {
	for len(b) > 0 && (b[0] == '\r' || b[0] == '\n') { // a stray line end after "stream"
		b = b[1:]
	}
	if len(b) < 2 {
		return dst, false
	}
	skip := 0
	if b[0]&0x0F == 8 && (int(b[0])<<8|int(b[1]))%31 == 0 {
		skip = 2
	}
	out, ok := d.flate.Append(dst, b[skip:], limit)
	if len(out) == len(dst) && !ok && skip == 0 {
		out, ok = d.flate.Append(dst, b[2:], limit) // a header with a wrong checksum
	}
	return out, ok
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
