// Package layout makes lines, columns, zones and reading order of the glyphs on a sheet.
package layout

import "pincite/core/page"

// Document lays out all sheets of a paper: zones, blocks and reading order.
func Document(sheets []*page.Sheet) *page.Document {
	return &page.Document{}
}
