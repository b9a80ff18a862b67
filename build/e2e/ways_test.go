//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A hand types into one window of a screen; there is no window manager, so it sets the focus itself.
type hand struct {
	t       *testing.T
	display string
}

func (h hand) do(args ...string) (string, error) {
	cmd := exec.Command("xdotool", args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+h.display)
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

// focus waits for a window of that title and gives it the keyboard.
func (h hand) focus(title string) {
	h.t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(200 * time.Millisecond) {
		ids, err := h.do("search", "--onlyvisible", "--name", title)
		if err != nil || ids == "" {
			continue
		}
		id := strings.Fields(ids)[0]
		if _, err := h.do("windowfocus", "--sync", id); err == nil {
			time.Sleep(500 * time.Millisecond)
			return
		}
	}
	h.t.Fatalf("no window %q came", title)
}

func (h hand) keys(keys ...string) {
	h.t.Helper()
	for _, k := range keys {
		if out, err := h.do("key", "--clearmodifiers", k); err != nil {
			h.t.Fatalf("key %s: %v %s", k, err, out)
		}
		time.Sleep(80 * time.Millisecond)
	}
}

func (h hand) types(text string) {
	h.t.Helper()
	if out, err := h.do("type", "--delay", "30", text); err != nil {
		h.t.Fatalf("type %q: %v %s", text, err, out)
	}
	time.Sleep(200 * time.Millisecond)
}

// choose answers GTK's file chooser of that title with a path.
func (h hand) choose(title, path string) {
	h.t.Helper()
	h.focus(title)
	time.Sleep(time.Second)
	h.keys("slash") // opens the field for a path where there is none yet; what is typed meanwhile is lost
	time.Sleep(time.Second)
	h.keys("ctrl+a")
	h.types(path)
	time.Sleep(time.Second)
	h.keys("Return")
}

func TestTheMainWaysThroughTheWindow(t *testing.T) {
	dir := papers(t)
	display := screen(t)
	h := hand{t, display}
	in := window(t, display)
	in.wait("the first-run screen stands", `[...document.querySelectorAll("button")].find((b) => /Open a file/.test(b.textContent))`)

	in.eval(`[...document.querySelectorAll("button")].find((b) => /Open a file/.test(b.textContent)).click()`)
	h.choose("Open papers", filepath.Join(dir, "mowd-report-recommendation.pdf"))
	in.wait("the chosen paper is read", `/W\.D\. Mo\./.test(document.querySelector('[data-testid="strip"]')?.innerText)`)
	in.wait("its first page is drawn", `document.querySelector('[data-page="1"][data-drawn=true]')`)

	for _, panel := range []string{"rulings", "deadlines", "authorities", "record", "standards", "people", "notes"} {
		in.eval(fmt.Sprintf(`document.getElementById("tab-%s").click()`, panel))
		in.wait("the panel of "+panel, fmt.Sprintf(`document.querySelector('#panel-body[aria-labelledby="tab-%s"]').innerText.trim().length > 20`, panel))
	}

	h.focus("Pincite")
	h.keys("ctrl+k")
	in.wait("the palette opens", `document.querySelector("dialog[open] input")`)
	h.types("dataphase")
	in.wait("it finds an authority", `/Dataphase/.test(document.querySelector('dialog [role=option]')?.innerText)`)
	h.keys("Return")
	in.wait("which is shown", `document.querySelector('#tab-authorities[aria-selected=true]') && document.querySelector('.mark.selected .box')`)

	h.keys("1", "j", "m")
	in.wait("an item is ticked", `document.querySelector('[data-item^="ruling/"] [aria-label="Checked"][aria-pressed=true]')`)
	h.keys("ctrl+z")
	in.wait("and the tick taken back", `!document.querySelector('[aria-label="Checked"][aria-pressed=true]')`)

	in.eval(`document.getElementById("tab-people").click()`)
	in.wait("the case name can be put right", `document.querySelector('[title^="Case name"]')`)
	in.eval(`document.querySelector('[title^="Case name"]').click()`)
	in.wait("a field opens", `document.activeElement?.matches('input[aria-label="Case name"]')`)
	h.keys("ctrl+a")
	h.types("Oakwood v. Prentiss")
	h.keys("Return")
	in.wait("the strip follows the correction", `/Oakwood v\. Prentiss/.test(document.querySelector('[data-testid="strip"]').innerText)`)
	h.keys("ctrl+z")
	in.wait("and its undoing", `/Oakwood v\. Prentice/.test(document.querySelector('[data-testid="strip"]').innerText)`)

	out := filepath.Join(t.TempDir(), "authorities.md")
	h.keys("e")
	in.wait("the export dialog opens", `[...document.querySelectorAll("dialog[open] button")].find((b) => /authorities, text/.test(b.innerText))`)
	in.eval(`[...document.querySelectorAll("dialog[open] button")].find((b) => /authorities, text/.test(b.innerText)).click()`)
	h.choose("Save", out)
	var b []byte
	for deadline := time.Now().Add(20 * time.Second); len(b) == 0 && time.Now().Before(deadline); time.Sleep(200 * time.Millisecond) {
		b, _ = os.ReadFile(out)
	}
	if !strings.Contains(string(b), "Dataphase") {
		in.screenshot("failed.png")
		t.Fatalf("the table of authorities was not saved: %.200q", b)
	}
	in.screenshot("desktop-ways.png")
}

func TestALongPaperTellsOfItsPages(t *testing.T) {
	dir := papers(t)
	long := filepath.Join(t.TempDir(), "long.pdf")
	args := []string{"--empty", "--pages"}
	for range 400 {
		args = append(args, filepath.Join(dir, "ca4-published-opinion.pdf"), "1-z")
	}
	if out, err := exec.Command("qpdf", append(args, "--", long)...).CombinedOutput(); err != nil {
		t.Fatalf("qpdf: %v\n%s", err, out)
	}
	display := screen(t)
	in := window(t, display)
	in.wait("the first-run screen stands", `document.querySelector("button")`)
	in.eval(`window.told = []; new MutationObserver(() => {
		const note = document.querySelector(".partial")?.textContent;
		if (note && document.querySelector("#panel-body [data-item]")) told.push(note);
		const bar = document.querySelector(".paper progress");
		if (bar) told.push("progress " + bar.value + " of " + bar.max);
	}).observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true})`)
	in.eval(`[...document.querySelectorAll("button")].find((b) => /Open a file/.test(b.textContent)).click()`)
	h := hand{t, display}
	h.choose("Open papers", long)
	in.wait("progress is told page by page", `told.some((w) => /^progress \d+ of \d{3,}$/.test(w))`)
	in.wait("what the first pages hold is shown as such", `told.some((w) => /Read so far: pages 1-\d+ of \d{3,}/.test(w))`)
	in.eval(`document.querySelector(".paper .remove").click()`)
	in.wait("a paper taken off the desk is read no further", `/Drop a court paper here/.test(document.body.innerText)`)
	h.focus("Pincite")
	h.keys("ctrl+z")
	in.wait("brought back it is read from the beginning", `document.querySelector(".paper")`)
	in.wait("then the whole", `document.querySelector(".paper") && !document.querySelector(".partial") && !document.querySelector(".paper progress")`)
}
