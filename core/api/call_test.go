package api

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"pincite/core/internal/typeset"
)

func call(t *testing.T, e *Engine, method string, args any, blob []byte) (json.RawMessage, []byte) {
	t.Helper()
	words, err := json.Marshal(map[string]any{"method": method, "args": args})
	if err != nil {
		t.Fatal(err)
	}
	j, b, err := Unframe(e.Call(context.Background(), Frame(words, blob)))
	if err != nil {
		t.Fatal(err)
	}
	return j, b
}

func failureCode(t *testing.T, j json.RawMessage) string {
	t.Helper()
	var f Failure
	if err := json.Unmarshal(j, &f); err != nil {
		t.Fatal(err)
	}
	return f.Error.Code
}

func TestOpenAnswersWithAReportOrAFailure(t *testing.T) {
	pdf := typeset.PDF("ORDER\n\nThe motion is DENIED.", typeset.Form{})
	for _, c := range []struct {
		claim string
		bytes []byte
		code  string // "" for a report
	}{
		{"a PDF is read", pdf, ""},
		{"plain text is read", []byte("The motion is DENIED."), ""},
		{"an empty file is named so", nil, "empty"},
		{"a picture is no paper", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"), "not_pdf"},
		{"a header without a body is damaged", []byte("%PDF-1.7\n"), "damaged"},
		{"a file cut off before its pages has none", pdf[:200], "no_pages"},
	} {
		j, _ := call(t, &Engine{}, "open", OpenArgs{Name: "x"}, c.bytes)
		if got := failureCode(t, j); got != c.code {
			t.Errorf("%s: failure %q, want %q: %.200s", c.claim, got, c.code, j)
		}
	}
}

func TestACallThatCannotBeReadIsAnswered(t *testing.T) {
	e := &Engine{}
	for _, frame := range [][]byte{nil, {1}, {255, 255, 255, 255}, Frame([]byte("{"), nil), Frame([]byte(`{"method":"dance"}`), nil)} {
		j, _, err := Unframe(e.Call(context.Background(), frame))
		if err != nil || failureCode(t, j) != "bad_call" {
			t.Errorf("frame %v: %s %v", frame, j, err)
		}
	}
}

func TestSearchFindsWhatWasIndexed(t *testing.T) {
	e := &Engine{}
	text := "The motion to compel is DENIED. See Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990); 28 U.S.C. § 636."
	rep, _ := call(t, e, "open", OpenArgs{Name: "x"}, []byte(text))
	call(t, e, "index", IndexArgs{Doc: "a"}, rep)
	j, _ := call(t, e, "search", SearchArgs{Query: "harlos"}, nil)
	var res SearchResult
	if err := json.Unmarshal(j, &res); err != nil || len(res.Hits) == 0 || !strings.Contains(res.Hits[0].Label, "Harlan v. Osgood") {
		t.Fatalf("search gave %s (%v)", j, err)
	}
	if len(res.Hits[0].Matched) != 6 {
		t.Errorf("matched letters: %v", res.Hits[0].Matched)
	}
	j, _ = call(t, e, "search", SearchArgs{Query: "§636"}, nil)
	json.Unmarshal(j, &res)
	if len(res.Hits) == 0 || res.Hits[0].Kind != "statute" {
		t.Errorf("§ mode gave %s", j)
	}
	j, _ = call(t, e, "search", SearchArgs{Query: "motion to compel"}, nil)
	json.Unmarshal(j, &res)
	if len(res.Hits) == 0 || !strings.HasPrefix(res.Hits[0].Label, "motion to compel") {
		t.Errorf("a motion is not found by its name: %s", j)
	}
	call(t, e, "unindex", IndexArgs{Doc: "a"}, nil)
	j, _ = call(t, e, "search", SearchArgs{Query: "harlos"}, nil)
	json.Unmarshal(j, &res)
	if len(res.Hits) != 0 {
		t.Errorf("a paper taken away is still found: %s", j)
	}
}

func TestProgressIsToldPageByPage(t *testing.T) {
	var told []string
	e := &Engine{Event: func(j []byte) { told = append(told, string(j)) }}
	call(t, e, "open", OpenArgs{Name: "x"}, typeset.PDF("ORDER\n\nThe motion is DENIED.", typeset.Form{}))
	if len(told) == 0 || !strings.Contains(told[0], `"page":1`) {
		t.Errorf("told %v", told)
	}
}

func TestUTF16OffsetsAreJavaScripts(t *testing.T) {
	label := "§ 𝔖mith’s"
	at := []int{0, 3, 7, 11}
	want := []int{}
	for _, b := range at {
		want = append(want, len(utf16.Encode([]rune(label[:b]))))
	}
	got := utf16Indices(label, at)
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("byte %d is unit %d, want %d", at[i], got[i], want[i])
		}
	}
}

func FuzzCall(f *testing.F) {
	f.Add([]byte(`{"method":"open","args":{"name":"x"}}`), []byte("The motion is DENIED. Id. at 3."))
	f.Add([]byte(`{"method":"search","args":{"query":"a"}}`), []byte(nil))
	f.Add([]byte(`{"method":"open"}`), []byte("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, words, blob []byte) {
		e := &Engine{}
		j, _, err := Unframe(e.Call(context.Background(), Frame(words, blob)))
		if err != nil || !json.Valid(j) {
			t.Fatalf("answer %q: %v", j, err)
		}
		if bytes.Contains(j[:min(len(j), 200)], []byte(`"code":"internal"`)) {
			t.Fatalf("a fault of our own: words %q, blob %q", words, blob)
		}
	})
}

func TestALongPaperIsPreviewedBeforeItsEnd(t *testing.T) {
	var b strings.Builder
	b.WriteString("IN THE UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF MISSOURI\n\nORDER\n\n")
	for b.Len() < 120_000 {
		b.WriteString("The court has read the papers and has weighed what each of the parties says of the other at some length, and it finds that little of it bears on the question to be decided here.\n\n")
	}
	var events []string
	e := &Engine{Event: func(j []byte) { events = append(events, string(j)) }}
	call(t, e, "open", OpenArgs{Name: "x"}, typeset.PDF(b.String(), typeset.Form{}))
	at := -1
	for i, ev := range events {
		if strings.HasPrefix(ev, `{"type":"preview"`) {
			at = i
		}
	}
	if at < 0 || at == len(events)-1 {
		t.Fatalf("preview is event %d of %d", at, len(events))
	}
	var p Preview
	if err := json.Unmarshal([]byte(events[at]), &p); err != nil || p.Report.Document.Class == "" || len(p.Report.Pages) != 5 || p.Report.Source.Pages < 25 {
		t.Errorf("preview of %d pages of %d, class %q: %v", len(p.Report.Pages), p.Report.Source.Pages, p.Report.Document.Class, err)
	}
}

func TestLayoutTellsLinesAndZones(t *testing.T) {
	j, _ := call(t, &Engine{}, "layout", OpenArgs{Name: "x"}, specimens(t)[0].pdf)
	var res LayoutResult
	if err := json.Unmarshal(j, &res); err != nil || len(res.Pages) == 0 || len(res.Pages[0].Lines) < 5 {
		t.Fatalf("%.300s %v", j, err)
	}
	zones := map[string]bool{}
	for _, p := range res.Pages {
		for _, l := range p.Lines {
			zones[l.Zone] = true
		}
	}
	if !zones["body"] || len(zones) < 3 {
		t.Errorf("zones %v", zones)
	}
}
