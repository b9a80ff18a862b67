//go:build e2e

// Package e2e starts the built desktop program in a real window on a screen of
// its own (Xvfb) and uses it as a person would. It needs the packages that
// build/setup.sh desktop installs, and build/bin/pincite-desktop.
package e2e

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const binary = "../bin/pincite-desktop"

// start runs a program in its own group, its output in a file, and kills the group at the end.
func start(t *testing.T, env []string, name string, args ...string) *exec.Cmd {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), filepath.Base(name)+".log"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		cmd.Wait()
		log.Close()
		if t.Failed() {
			b, _ := os.ReadFile(log.Name())
			t.Logf("%s said:\n%s", name, b)
		}
	})
	return cmd
}

// screen starts Xvfb on a free display and returns its name.
func screen(t *testing.T) string {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		t.Fatalf("no screen: %v", err)
	}
	w.Close()
	t.Cleanup(func() { syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL); cmd.Wait() })
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatalf("no screen: %v", err)
	}
	return ":" + strings.TrimSpace(line)
}

func freePort(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// papers typesets the project's fictional orders and returns their folder.
func papers(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", "run", "./core/internal/mkpapers", dir)
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("typesetting the papers: %v\n%s", err, out)
	}
	return dir
}

// window opens the program with the files named and attaches to its page.
func window(t *testing.T, display string, args ...string) *inspector {
	t.Helper()
	if _, err := os.Stat(binary); err != nil {
		t.Fatalf("%s is not built: make desktop", binary)
	}
	addr := freePort(t)
	env := []string{"DISPLAY=" + display, "WEBKIT_INSPECTOR_HTTP_SERVER=" + addr, "GTK_A11Y=none", "XDG_RUNTIME_DIR=" + t.TempDir()}
	start(t, env, "dbus-run-session", append([]string{"--", binary}, args...)...)
	return attach(t, addr)
}

func TestAFileNamedAtTheStartIsReadAndShown(t *testing.T) {
	dir := papers(t)
	in := window(t, screen(t), filepath.Join(dir, "mowd-report-recommendation.pdf"))
	in.wait("the paper stands in the list", `/v\. /.test(document.body.innerText)`)
	in.wait("the page is drawn", `document.querySelector("canvas") && document.querySelector("canvas").width > 100`)
	in.wait("its kind is told", `/report and recommendation/i.test(document.body.innerText)`)
	in.wait("marks lie over the words", `document.querySelectorAll(".mark[data-key]").length > 3`)
	in.screenshot("desktop.png")
}

func TestAFindingTurnsThePageAndTheLinesAreShown(t *testing.T) {
	dir := papers(t)
	in := window(t, screen(t), filepath.Join(dir, "mowd-report-recommendation.pdf"))
	in.wait("the rulings stand in the panel", `document.querySelector('[data-item^="ruling/"] button[aria-label^="Show on the page"]')`)
	in.wait("the first page is in sight", `document.querySelector('[data-page="1"][data-drawn=true]')`)
	in.wait("a click on the deadline turns the page", `(() => {
		document.getElementById("tab-deadlines").click();
		const b = document.querySelector('[data-item^="deadline/"] button[aria-label^="Show on the page"]');
		if (b) b.click();
		const mark = document.querySelector('.mark[data-key^="deadline/"].selected .box');
		if (!mark) return false;
		const box = mark.getBoundingClientRect();
		return box.top > 0 && box.bottom < innerHeight && mark.closest("[data-page]").dataset.page !== "1";
	})()`)
	in.wait("the lines are drawn over the page", `(() => {
		if (!document.querySelector(".debug")) dispatchEvent(new KeyboardEvent("keydown", {key: "D", ctrlKey: true, shiftKey: true}));
		return document.querySelectorAll(".debug .line").length > 10;
	})()`)
	in.screenshot("desktop-lines.png")
}

func TestAFileDroppedOnTheWindowIsRead(t *testing.T) {
	dir := papers(t)
	display := screen(t)
	in := window(t, display)
	in.wait("the first-run screen stands", `document.querySelector("button")`)
	source := dragSource(t)
	uri := "file://" + filepath.Join(dir, "nysd-opinion-x.pdf")
	start(t, []string{"DISPLAY=" + display, "DBUS_SESSION_BUS_ADDRESS=disabled:"}, source, uri)
	time.Sleep(1500 * time.Millisecond)
	drag(t, display)
	in.wait("the dropped paper is read", `/v\. /.test(document.body.innerText) && document.querySelector("canvas")`)
	in.screenshot("desktop-drop.png")
}

func dragSource(t *testing.T) string {
	t.Helper()
	flags, err := exec.Command("pkg-config", "--cflags", "--libs", "gtk+-3.0").Output()
	if err != nil {
		t.Fatalf("pkg-config: %v", err)
	}
	bin := filepath.Join(t.TempDir(), "dragsource")
	args := append([]string{"-o", bin, "testdata/dragsource.c"}, strings.Fields(string(flags))...)
	if out, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
		t.Fatalf("cc: %v\n%s", err, out)
	}
	return bin
}

// drag moves the mouse from the drag source to the middle of the window, in small steps as a hand does.
func drag(t *testing.T, display string) {
	t.Helper()
	do := func(args ...string) {
		cmd := exec.Command("xdotool", args...)
		cmd.Env = append(os.Environ(), "DISPLAY="+display)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("xdotool %v: %v\n%s", args, err, out)
		}
		time.Sleep(40 * time.Millisecond)
	}
	do("mousemove", "30", "30")
	do("mousedown", "1")
	for i := 1; i <= 20; i++ {
		do("mousemove", fmt.Sprint(30+i*32), fmt.Sprint(30+i*20))
	}
	time.Sleep(300 * time.Millisecond)
	do("mouseup", "1")
}
