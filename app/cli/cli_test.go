package cli

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"pincite/core/api"
)

const order = "ORDER\n\nThe motion to compel (Dkt. 9) is DENIED. See Harlan v. Osgood, 900 F.2d 12 (8th Cir. 1990)."

// run carries out a call and returns its exit code and what it printed.
func run(t *testing.T, in string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = Run(args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// onePage is the smallest PDF that prints the paragraphs of s, one a line.
func onePage(s string) []byte {
	content := "BT /F 12 Tf 72 720 Td 14 TL "
	for _, l := range strings.Split(s, "\n") {
		content += "(" + strings.NewReplacer("(", `\(`, ")", `\)`).Replace(l) + ") Tj T* "
	}
	content += "ET"
	var b bytes.Buffer
	var at []int
	b.WriteString("%PDF-1.4\n")
	for i, o := range []string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
	} {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.Bytes()
}

// papers is a folder with a text, a PDF and a file that is neither.
func papers(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, b := range map[string][]byte{"a.txt": []byte(order), "b.pdf": onePage(order), "c.pdf": []byte("%PDF-1.7\nnothing"), "d.png": {0x89, 'P', 'N', 'G', 0}} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestAnalyzePrintsAReportALineInTheOrderOfTheCall(t *testing.T) {
	dir := papers(t)
	code, out, _ := run(t, "", "analyze", "--format", "jsonl", filepath.Join(dir, "b.pdf"), filepath.Join(dir, "gone.pdf"), filepath.Join(dir, "a.txt"), "--jobs", "2")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != someNot || len(lines) != 3 {
		t.Fatalf("exit %d, %d lines", code, len(lines))
	}
	for i, want := range []string{"b.pdf", "gone.pdf", "a.txt"} {
		var r struct {
			Schema string
			Source struct{ Name string }
			Error  struct{ Code, Hint string }
		}
		if err := json.Unmarshal([]byte(lines[i]), &r); err != nil || filepath.Base(r.Source.Name) != want {
			t.Errorf("line %d is of %s, want %s (%v)", i, r.Source.Name, want, err)
		}
		if want == "gone.pdf" && (r.Schema != "pincite/failure/1" || r.Error.Code != "cannot_open" || r.Error.Hint == "") {
			t.Errorf("a missing file answers %+v", r)
		}
	}
}

func TestAFolderStandsForItsPapers(t *testing.T) {
	code, out, _ := run(t, "", "analyze", "--format", "jsonl", "--no-text", papers(t))
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != someNot || len(lines) != 3 {
		t.Fatalf("exit %d, %d lines; a.txt, b.pdf and the damaged c.pdf are papers, d.png is none", code, len(lines))
	}
	if !strings.Contains(lines[2], `"code":"damaged"`) {
		t.Errorf("the damaged file answers %.200s", lines[2])
	}
	if strings.Contains(lines[0], "The motion to compel (Dkt. 9) is DENIED. See Harlan") {
		t.Errorf("--no-text left the text in")
	}
}

func TestStandardInputIsRead(t *testing.T) {
	code, out, _ := run(t, order, "analyze", "-")
	var r api.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != allRead || len(r.Citations) < 2 || len(r.Rulings) != 1 {
		t.Fatalf("exit %d, %d citations, %d rulings: %v", code, len(r.Citations), len(r.Rulings), err)
	}
}

func TestWordsThatAreOffExitWithTwoAndSayWhy(t *testing.T) {
	for _, args := range [][]string{
		{}, {"dance"}, {"analyze"}, {"analyze", "--format", "yaml", "-"}, {"analyze", "--today", "yesterday", "-"}, {"analyze", "--colour", "-"},
		{"text"}, {"export", "x.pdf"}, {"export", "--to", "rtf", "x.pdf"}, {"serve", "x.pdf"},
	} {
		code, out, errs := run(t, "", args...)
		if code != badWords || out != "" || errs == "" {
			t.Errorf("pincite %v: exit %d, said %q and %q", args, code, out, errs)
		}
	}
}

func TestEveryFormatOfAnalyze(t *testing.T) {
	for format, want := range map[string]string{"csv": "file,class", "md": "# -", "html": "<!doctype html>", "json": `"schema": "pincite/report/1"`} {
		code, out, errs := run(t, order, "analyze", "--format", format, "-")
		if code != allRead || !strings.Contains(out, want) {
			t.Errorf("%s: exit %d, no %q in %.200q (%s)", format, code, want, out, errs)
		}
	}
}

func TestExportWritesWhereItIsTold(t *testing.T) {
	dir := papers(t)
	out := filepath.Join(dir, "toa.docx")
	if code, _, errs := run(t, "", "export", "--to", "toa-docx", "--out", out, filepath.Join(dir, "b.pdf")); code != allRead {
		t.Fatalf("exit %d: %s", code, errs)
	}
	if b, err := os.ReadFile(out); err != nil || !bytes.HasPrefix(b, []byte("PK")) {
		t.Errorf("toa.docx: %v", err)
	}
	if code, _, errs := run(t, "", "export", "--to", "csv", filepath.Join(dir, "b.pdf")); code != badWords || !strings.Contains(errs, "--out") {
		t.Errorf("several files without a folder: exit %d, %s", code, errs)
	}
	if code, _, errs := run(t, "", "export", "--to", "pdf", "--out", dir, filepath.Join(dir, "b.pdf")); code != allRead {
		t.Fatalf("exit %d: %s", code, errs)
	}
	if _, err := os.Stat(filepath.Join(dir, "b-pincite.pdf")); err != nil {
		t.Error(err)
	}
}

func TestTextViews(t *testing.T) {
	name := filepath.Join(papers(t), "b.pdf")
	for flag, want := range map[string]string{"--raw": "\f", "--boxes": "\t", "--layout": "page 1", "": "The motion to compel"} {
		args := []string{"text", name}
		if flag != "" {
			args = append(args, flag)
		}
		if code, out, errs := run(t, "", args...); code != allRead || !strings.Contains(out, want) {
			t.Errorf("text %s: exit %d, %.200q (%s)", flag, code, out, errs)
		}
	}
}

func TestServedPageMayTalkToNobodyElse(t *testing.T) {
	h, err := pageHandler(fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}, "core.wasm": {Data: []byte("\x00asm")}})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	if p := w.Header().Get("Content-Security-Policy"); !strings.HasPrefix(p, "default-src 'none'") || !strings.Contains(p, "connect-src 'self';") || strings.Contains(p, "http") {
		t.Errorf("policy %q", p)
	}
	w = httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/core.wasm", nil))
	if ct := w.Header().Get("Content-Type"); ct != "application/wasm" {
		t.Errorf("core.wasm is served as %q", ct)
	}
	if _, err := pageHandler(fstest.MapFS{}); err == nil {
		t.Error("a page that was never built is served")
	}
}

func TestAModuleIsServedCompressedToThoseWhoTakeIt(t *testing.T) {
	var gz bytes.Buffer
	z := gzip.NewWriter(&gz)
	z.Write([]byte("\x00asm"))
	z.Close()
	h, err := pageHandler(fstest.MapFS{"index.html": {}, "core.wasm.gz": {Data: gz.Bytes()}})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(header, value string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", "/core.wasm", nil)
		r.Header.Set(header, value)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	packed, plain := ask("Accept-Encoding", "gzip, br"), ask("Accept-Encoding", "identity")
	if packed.Header().Get("Content-Encoding") != "gzip" || !bytes.Equal(packed.Body.Bytes(), gz.Bytes()) {
		t.Errorf("compressed: %v", packed.Header())
	}
	if plain.Header().Get("Content-Encoding") != "" || plain.Body.String() != "\x00asm" || plain.Header().Get("Content-Type") != "application/wasm" {
		t.Errorf("plain: %v %q", plain.Header(), plain.Body)
	}
	if again := ask("If-None-Match", plain.Header().Get("ETag")); again.Code != 304 || again.Body.Len() != 0 {
		t.Errorf("asked again: %d, %d bytes", again.Code, again.Body.Len())
	}
}
