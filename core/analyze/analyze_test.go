package analyze

import (
	"context"
	"testing"

	"pincite/core/diag"
	"pincite/core/internal/typeset"
	"pincite/core/text"
)

func TestANoteIsTakenOnce(t *testing.T) {
	a, b := diag.Note{Code: diag.CodePageNoText, Page: 1}, diag.Note{Code: diag.CodePageNoText, Page: 2}
	if got := distinct([]diag.Note{a, b, a}); len(got) != 2 || got[0] != a || got[1] != b {
		t.Errorf("notes %v", got)
	}
}

func TestAFaultInAStageIsANoteAndTheOthersGoOn(t *testing.T) {
	r := &Report{Text: text.FromString("x")}
	r.stage("rulings", func() { panic("no") })
	if len(r.Notes) != 1 || r.Notes[0].Code != diag.CodeStageFailed {
		t.Errorf("notes %v", r.Notes)
	}
}

func TestAReadingCanBeStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := PDF(ctx, typeset.PDF("ORDER\n\nThe motion is DENIED.", typeset.Form{}), Options{}); err == nil {
		t.Error("a cancelled reading gave a report")
	}
}
