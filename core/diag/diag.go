// Package diag holds notes: what a stage could not do, and survived.
// An error means "cannot be read at all"; everything smaller is a Note.
package diag

import "pincite/core/span"

// A Code names one kind of note; it is part of the report's contract.
type Code string

// The codes in use. Each is said where it is given.
const (
	CodeInvalidUTF8    Code = "invalid_utf8"       // bytes that are no UTF-8 were replaced
	CodePageUnreadable Code = "page_unreadable"    // a page's content could not be parsed
	CodePageNoText     Code = "page_without_text"  // a page shows an image and no text
	CodePageBlank      Code = "page_blank"         // a page shows nothing
	CodeFontGuessed    Code = "font_guessed"       // a font gave no way to its characters but a guess
	CodeFontUnreadable Code = "font_unreadable"    // characters of a font cannot be told
	CodeTextHidden     Code = "text_hidden"        // text that cannot be seen on the page was left out
	CodeRepaired       Code = "file_repaired"      // the file was damaged and read all the same
	CodeLimit          Code = "limit_reached"      // a named cap ended a part of the work
	CodeStageFailed    Code = "stage_failed"       // a stage met a fault of its own and yielded nothing
	CodeCharacterFixed Code = "character_repaired" // a misread character inside a citation was put right
)

// A Note is one thing a stage noticed and survived.
type Note struct {
	Code Code
	Page int       // 1-based; 0 if not about a page
	Span span.Span // empty if not about text
	Text string    // for people; may change
}
