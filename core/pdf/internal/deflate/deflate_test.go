package deflate

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand"
	"strings"
	"testing"
)

// packed is b as the standard library packs it at a level.
func packed(b []byte, level int) []byte {
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, level)
	w.Write(b[:len(b)/2])
	w.Flush()
	w.Write(b[len(b)/2:])
	w.Close()
	return out.Bytes()
}

// samples are data of several kinds.
func samples() map[string][]byte {
	r := rand.New(rand.NewSource(7))
	noise := make([]byte, 100_000)
	r.Read(noise)
	skew := make([]byte, 200_000) // codes of all lengths
	for i := range skew {
		skew[i] = byte(r.ExpFloat64() * 9)
	}
	far := append(append(append([]byte{}, noise[:32768]...), noise[:300]...), noise[1:32768]...)
	return map[string][]byte{
		"nothing": nil, "one": {7}, "a run": bytes.Repeat([]byte{0}, 70_000), "noise": noise, "skew": skew, "far": far,
		"words": []byte(strings.Repeat("BT /F1 12 Tf 72 700 Td (the motion is granted in part) Tj ET\n", 900) + string(skew[:999])),
		"pairs": bytes.Repeat([]byte("ab"), 40_000),
	}
}

func TestReadsWhatWasPacked(t *testing.T) {
	var d Decoder
	for name, want := range samples() {
		for _, level := range []int{flate.NoCompression, flate.BestSpeed, flate.DefaultCompression, flate.BestCompression, flate.HuffmanOnly} {
			src := packed(want, level)
			got, whole := d.Append([]byte("before"), src, 1<<20)
			if !whole || string(got) != "before"+string(want) {
				t.Errorf("%s at level %d: whole %v, %d bytes of %d", name, level, whole, len(got)-6, len(want))
			}
			if got, _ := d.Append(nil, src, 1000); len(got) > 1000 || !bytes.HasPrefix(want, got) || len(got) < min(1000, len(want)) {
				t.Errorf("%s at level %d: %d bytes within a limit of 1000", name, level, len(got))
			}
		}
	}
}

// asStandard checks that data is read as the standard library reads it: the same bytes, as far
// as it goes, and the same verdict. Of data that end too soon the library leaves the last
// codes unread where fewer bits are left than the end of a block takes.
func asStandard(t *testing.T, d *Decoder, src []byte) {
	t.Helper()
	const limit = 1 << 20
	want, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(src)), limit+1))
	if len(want) > limit {
		want, err = want[:limit], nil
	}
	got, whole := d.Append(nil, src, limit)
	more := 0
	if err == io.ErrUnexpectedEOF {
		more = codeLimit / 2 * longest
	}
	if whole != (err == nil) || !bytes.HasPrefix(got, want) || len(got) > len(want)+more {
		t.Fatalf("%d bytes, whole %v; want %d, %v", len(got), whole, len(want), err)
	}
}

func TestDamagedDataIsReadAsFarAsItGoes(t *testing.T) {
	var d Decoder
	r := rand.New(rand.NewSource(9))
	for _, b := range samples() {
		b = b[:min(len(b), 5000)]
		for _, level := range []int{0, 1, 9, flate.HuffmanOnly} {
			src := packed(b, level)
			for range 200 {
				asStandard(t, &d, src[:r.Intn(len(src)+1)])
				bad := bytes.Clone(src)
				for range 1 + r.Intn(3) {
					bad[r.Intn(len(bad))] ^= byte(1 << r.Intn(8))
				}
				asStandard(t, &d, bad)
			}
		}
	}
}

func FuzzAppend(f *testing.F) {
	for _, b := range samples() {
		f.Add(packed(b[:min(len(b), 600)], 9))
		f.Add(packed(b[:min(len(b), 600)], 0))
	}
	f.Fuzz(func(t *testing.T, src []byte) { asStandard(t, new(Decoder), src) })
}

func BenchmarkAppend(b *testing.B) {
	words := samples()["words"]
	src := packed(words, 6)
	var d Decoder
	b.SetBytes(int64(len(words)))
	buf := make([]byte, 0, len(words)+1000)
	for range b.N {
		d.Append(buf, src, 1<<20)
	}
}
