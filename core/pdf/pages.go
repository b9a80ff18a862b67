package pdf

import (
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/geom"
)

// A leaf is one page of the page tree with what it inherits.
type leaf struct {
	dict      types.Dict
	resources types.Object
	media     types.Object
	crop      types.Object
	rotate    types.Object
}

// tree lists up to limit pages of the page tree in order. Its Count is not trusted:
// it lies in some files.
func (d *document) tree(limit int) []leaf {
	w := treeWalk{d: d, limit: limit, seen: map[int]bool{}}
	w.visit(d.catalog()["Pages"], leaf{}, 0)
	return w.out
}

// pages lists up to limit pages in order. Where the tree gives none, all objects
// that say they are pages are taken, by number.
func (d *document) pages(limit int) []leaf {
	out := d.tree(limit)
	if len(out) > 0 {
		return out
	}
	for _, n := range d.objects.numbers() {
		p := d.dict(*types.NewIndirectRef(n, 0))
		if d.name(p["Type"]) == "Page" && len(out) < limit {
			out = append(out, leaf{p, p["Resources"], p["MediaBox"], p["CropBox"], p["Rotate"]})
		}
	}
	return out
}

type treeWalk struct {
	d     *document
	limit int
	seen  map[int]bool
	out   []leaf
}

func (w *treeWalk) visit(o types.Object, from leaf, depth int) {
	if len(w.out) >= w.limit || depth > maxTreeDepth {
		return
	}
	p := w.d.dict(o)
	if p == nil {
		return
	}
	if n := number(o); n != 0 && p["Kids"] != nil { // a page may be shown twice, a branch not
		if w.seen[n] {
			return
		}
		w.seen[n] = true
	}
	here := leaf{p, from.resources, from.media, from.crop, from.rotate}
	inherit(&here.resources, p["Resources"])
	inherit(&here.media, p["MediaBox"])
	inherit(&here.crop, p["CropBox"])
	inherit(&here.rotate, p["Rotate"])
	kids := w.d.array(p["Kids"])
	if kids == nil || w.d.name(p["Type"]) == "Page" {
		if w.d.name(p["Type"]) != "Pages" && depth > 0 {
			w.out = append(w.out, here)
		}
		return
	}
	for _, k := range kids {
		w.visit(k, here, depth+1)
	}
}

func inherit(to *types.Object, own types.Object) {
	if own != nil {
		*to = own
	}
}

// letter is the page assumed where a file gives none, in points.
var letter = geom.Rect{X1: 612, Y1: 792}

// box is the crop box, cut to the media box (PDF 32000-1 14.11.2).
func (d *document) box(l leaf) geom.Rect {
	media, ok := d.rect(l.media)
	if !ok {
		media = letter
	}
	crop, ok := d.rect(l.crop)
	if !ok {
		return media
	}
	if c := crop.Intersect(media); !c.Empty() {
		return c
	}
	return media
}

func (d *document) rect(o types.Object) (geom.Rect, bool) {
	f, ok := d.floats(o, 4)
	if !ok {
		return geom.Rect{}, false
	}
	r := geom.Rect{X0: min(f[0], f[2]), Y0: min(f[1], f[3]), X1: max(f[0], f[2]), Y1: max(f[1], f[3])}
	return r, !r.Empty() && r.X1 < 1e6 && r.Y1 < 1e6 && r.X0 > -1e6 && r.Y0 > -1e6
}

// turn is a page's Rotate entry as 0, 90, 180 or 270 degrees clockwise.
func (d *document) turn(l leaf) int {
	r := d.integer(l.rotate, 0) % 360
	if r < 0 {
		r += 360
	}
	return r / 90 * 90
}
