package export

import (
	"fmt"
	"sort"
	"unicode/utf16"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/report"
)

// A bookmark is one line of an outline: a page, counting from 1, and how far up it.
type bookmark struct {
	title string
	page  int
	y     float64 // top of the words, in PDF points
	kids  []bookmark
}

// addOutline adds the rulings, deadlines and authorities after the outline that
// the file has, if it has one (PDF 32000-1 12.3.3). pdfcpu's own AddBookmarks
// wants all pages in ascending order and drops the file's named destinations.
func addOutline(ctx *model.Context, r *report.Report) error {
	groups := outlineOf(r)
	if len(groups) == 0 {
		return nil
	}
	root, err := ctx.Catalog()
	if err != nil {
		return err
	}
	var outlines types.Dict
	var at *types.IndirectRef
	if o, found := root.Find("Outlines"); found {
		if ref, ok := o.(types.IndirectRef); ok {
			outlines, err = ctx.DereferenceDict(ref)
			at = &ref
		}
	}
	if err != nil || outlines == nil {
		outlines = types.Dict{"Type": types.Name("Outlines")}
		if at, err = ctx.IndRefForNewObject(outlines); err != nil {
			return err
		}
		root["Outlines"] = *at
	}
	return appendBookmarks(ctx, outlines, *at, groups)
}

// appendBookmarks hangs items under parent, after those it has.
func appendBookmarks(ctx *model.Context, parent types.Dict, at types.IndirectRef, items []bookmark) error {
	var prev types.Dict
	var prevAt types.IndirectRef
	if last, ok := parent["Last"].(types.IndirectRef); ok {
		d, err := ctx.DereferenceDict(last)
		if err != nil {
			return err
		}
		prev, prevAt = d, last
	}
	for _, b := range items {
		d := types.Dict{"Title": pdfText(b.title), "Parent": at}
		page, err := ctx.PageDictIndRef(b.page)
		if err != nil {
			return fmt.Errorf("page %d: %w", b.page, err)
		}
		if page != nil {
			d["Dest"] = types.Array{*page, types.Name("XYZ"), nil, types.Float(b.y), nil}
		}
		ref, err := ctx.IndRefForNewObject(d)
		if err != nil {
			return err
		}
		if prev != nil {
			prev["Next"], d["Prev"] = *ref, prevAt
		} else {
			parent["First"] = *ref
		}
		prev, prevAt = d, *ref
		parent["Last"] = *ref
		if err := appendBookmarks(ctx, d, *ref, b.kids); err != nil {
			return err
		}
		if len(b.kids) > 0 {
			d["Count"] = types.Integer(-len(b.kids)) // closed
		}
	}
	if n, ok := parent["Count"].(types.Integer); len(items) > 0 && (!ok || n >= 0) {
		parent["Count"] = types.Integer(int(n) + len(items))
	}
	return nil
}

// pdfText is s as a text string: UTF-16BE with its mark (PDF 32000-1 7.9.2.2).
func pdfText(s string) types.HexLiteral {
	b := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return types.NewHexLiteral(b)
}

// outlineOf is what an outline says of a report, each group in the order of its pages.
func outlineOf(r *report.Report) []bookmark {
	var out []bookmark
	group := func(title string, kids []bookmark) {
		if len(kids) > 0 {
			sort.SliceStable(kids, func(i, j int) bool { return kids[i].page < kids[j].page })
			out = append(out, bookmark{title, kids[0].page, kids[0].y, kids})
		}
	}
	var rulings, deadlines, authorities []bookmark
	for _, it := range items(r) {
		switch b, ok := bookmarkAt(it.label, it.marks); {
		case !ok:
		case it.kind == "ruling":
			rulings = append(rulings, b)
		case it.kind == "deadline":
			deadlines = append(deadlines, b)
		}
	}
	cites := citations(r)
	for _, a := range r.Authorities {
		if len(a.Citations) == 0 || a.Display == "" || cites[a.Citations[0]] == nil {
			continue
		}
		if b, ok := bookmarkAt(a.Display, cites[a.Citations[0]].Marks); ok {
			authorities = append(authorities, b)
		}
	}
	group("Rulings", rulings)
	group("Deadlines", deadlines)
	group("Authorities", authorities)
	return out
}

func bookmarkAt(title string, marks []report.Mark) (bookmark, bool) {
	if len(marks) == 0 || len(marks[0].Rects) == 0 {
		return bookmark{}, false
	}
	return bookmark{title: title, page: marks[0].Page, y: marks[0].Rects[0].Y1}, true
}
