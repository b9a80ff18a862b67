package claim

import (
	"strings"
	"testing"

	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/text"
)

// found are the claims, then the topics of s.
func found(s string) (claims, topics string) {
	t := text.FromString(s)
	c, p := Find(phrase.Read(t.String(), lex.Scan(t.String())))
	join := func(tags []Tag) string {
		out := " "
		for _, x := range tags {
			out += x.Kind + " "
		}
		return out
	}
	return join(c), join(p)
}

func TestRows(t *testing.T) {
	for n, list := range [][]row{claims, topics} {
		seen := map[string]bool{}
		for _, r := range list {
			if seen[r.kind] {
				t.Errorf("%s stands twice", r.kind)
			}
			seen[r.kind] = true
			got := func(s string) bool {
				c, p := found(s)
				return strings.Contains([]string{c, p}[n], " "+r.kind+" ")
			}
			if !got(r.yes) {
				t.Errorf("%s is not found in %q", r.kind, r.yes)
			}
			if got(r.no) {
				t.Errorf("%s is found in %q", r.kind, r.no)
			}
		}
	}
}

func TestTagsStandAtTheirFirstWords(t *testing.T) {
	s := "An inmate sues on Eighth Amendment and negligence claims. The Eighth Amendment forbids it."
	tx := text.FromString(s)
	c, p := Find(phrase.Read(tx.String(), lex.Scan(tx.String())))
	var got []string
	for _, x := range append(c, p...) {
		got = append(got, x.Kind+"="+tx.Slice(x.Span))
	}
	if want := "eighth_amendment=Eighth Amendment|negligence=negligence|prisoner_litigation=inmate"; strings.Join(got, "|") != want {
		t.Errorf("got %v", got)
	}
}
