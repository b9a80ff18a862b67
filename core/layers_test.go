package core

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// floors is policy, not a thing to edit to make a build pass: a package imports
// only from floors above it in this list (lower floors of the house).
var floors = [][]string{
	{"span", "geom", "civil"},
	{"diag", "law"},
	{"page"},
	{"pdf", "layout"},
	{"text"},
	{"lex"},
	{"phrase"},
	{"cite"},
	{"caption"},
	{"class", "resolve", "standard", "claim"},
	{"ruling"},
	{"deadline"},
	{"finding"},
	{"analyze"},
	{"report"},
	{"export", "library"},
	{"api"},
	{"internal"}, // test papers; imported by tests and generators alone
}

// forbidden names what core never imports, with the reason; allowed lists the exceptions by package.
var forbidden = map[string]struct {
	reason  string
	allowed []string
}{
	"os":                           {"core gets bytes, never paths", nil},
	"io/ioutil":                    {"core gets bytes, never paths", nil},
	"path/filepath":                {"core gets bytes, never paths", nil},
	"net":                          {"nothing leaves the machine", nil},
	"net/http":                     {"nothing leaves the machine", nil},
	"os/exec":                      {"core starts no program", nil},
	"syscall/js":                   {"only wasm/ knows the browser", nil},
	"time":                         {"today comes in as a civil.Date", nil},
	"math/rand":                    {"same input, same output", nil},
	"math/rand/v2":                 {"same input, same output", nil},
	"log":                          {"stages return notes", nil},
	"unsafe":                       {"no need is worth it", nil},
	"github.com/pdfcpu/pdfcpu":     {"only pdf reads with it, only export writes with it", []string{"pdf", "export"}},
	"github.com/sahilm/fuzzy":      {"only library searches", []string{"library"}},
	"github.com/wailsapp/wails/v2": {"core knows no host", nil},
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model": {"reading needs pdfcpu's objects and filters alone; this is half of what the browser would load", []string{"export"}},
	"github.com/pdfcpu/pdfcpu/pkg/api":          {"it links a package whose start alone takes 40 ms; pkg/pdfcpu has what we need", nil},
	"encoding/json":                             {"JSON is the door's", []string{"api", "law", "export", "library"}},
}

func floorOf(pkg string) int {
	for i, f := range floors {
		for _, p := range f {
			if p == pkg {
				return i
			}
		}
	}
	return -1
}

// eachImport reads every Go file below dir itself, once with an empty import for the file (go list would let a stale "ok" be served from the test cache).
func eachImport(t *testing.T, dir string, f func(pkg, file, imp string, test bool)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, p)
		pkg, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
		if !strings.Contains(filepath.ToSlash(rel), "/") {
			pkg = ""
		}
		f(pkg, filepath.ToSlash(rel), "", strings.HasSuffix(p, "_test.go"))
		for _, im := range file.Imports {
			path, _ := strconv.Unquote(im.Path.Value)
			f(pkg, filepath.ToSlash(rel), path, strings.HasSuffix(p, "_test.go"))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFloors(t *testing.T) {
	seen := map[string]bool{}
	eachImport(t, ".", func(pkg, file, imp string, test bool) {
		if pkg == "" || test {
			return
		}
		seen[pkg] = true
		from := floorOf(pkg)
		if from < 0 {
			t.Errorf("core/%s is on no floor", pkg)
			return
		}
		rest, ours := strings.CutPrefix(imp, "pincite/core/")
		if !ours {
			if strings.HasPrefix(imp, "pincite/") {
				t.Errorf("core/%s imports %s: core knows no host", file, imp)
			}
			return
		}
		to, _, _ := strings.Cut(rest, "/")
		if to == pkg {
			return
		}
		if floorOf(to) >= from {
			t.Errorf("core/%s imports core/%s, which is not on a lower floor", file, rest)
		}
	})
	for _, f := range floors {
		for _, p := range f {
			if p != "internal" && !seen[p] {
				t.Errorf("core/%s is on a floor but holds no code", p)
			}
		}
	}
}

func TestForbiddenImports(t *testing.T) {
	eachImport(t, ".", func(pkg, file, imp string, test bool) {
		if test || pkg == "" || pkg == "internal" {
			return
		}
		for name, rule := range forbidden {
			if imp != name && !strings.HasPrefix(imp, name+"/") || strings.HasPrefix(name, "os") && imp != name || name == "net" && imp != name {
				continue
			}
			ok := false
			for _, a := range rule.allowed {
				ok = ok || a == pkg
			}
			if !ok {
				t.Errorf("core/%s imports %s: %s", file, imp, rule.reason)
			}
		}
	})
}

// The browser's reading core must not carry the exporters and what they drag in.
func TestReadingCoreLinksNoExporter(t *testing.T) {
	eachImport(t, ".", func(pkg, file, imp string, test bool) {
		if !test && imp == "pincite/core/export" && !strings.HasPrefix(file, "api/write/") {
			t.Errorf("core/%s imports core/export: only api/write may", file)
		}
	})
}

func TestHostsUseOnlyTheDoor(t *testing.T) {
	for _, host := range []string{"../wasm", "../app"} {
		eachImport(t, host, func(_, file, imp string, test bool) {
			if strings.HasPrefix(imp, "pincite/core") && imp != "pincite/core/api" && imp != "pincite/core/api/write" && !test {
				t.Errorf("%s/%s imports %s: hosts come in by core/api alone", host, file, imp)
			}
		})
	}
}
