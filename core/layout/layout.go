// Package layout makes lines, columns, zones and reading order of the glyphs on a sheet.
package layout

import "pincite/core/page"

// Lines are the words and lines of a sheet, in reading order, all in zone Body.
func Lines(s *page.Sheet) []page.Line {
	return nil
}

// Raw is every character of a sheet as printed, furniture too: the lines in
// reading order, parted by line feeds.
func Raw(s *page.Sheet, lines []page.Line) string {
	return ""
}

// Document lays out all sheets of a paper: zones, blocks and reading order.
func Document(sheets []*page.Sheet) *page.Document {
	return &page.Document{}
}
