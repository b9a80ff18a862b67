package text

import "pincite/core/page"

// FromPages makes the clean text of a laid-out PDF.
func FromPages(d *page.Document) *Text {
	panic("core/text.FromPages: being written")
}
