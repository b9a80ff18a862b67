package law

import (
	"strings"
	"testing"
)

func TestCodesTable(t *testing.T) {
	kinds := map[string]bool{"statute": true, "regulation": true, "session": true, "register": true, "subject": true, "rule": true}
	states := map[string]bool{"": true, "us": true, "cz": true, "navajo": true}
	for _, s := range States() {
		if states[s.ID] && s.ID != "us" {
			t.Errorf("state %s stands twice", s.ID)
		}
		states[s.ID] = true
	}
	for _, c := range Codes() {
		if !kinds[c.Kind] {
			t.Errorf("%s: unknown kind %q", c.Name, c.Kind)
		}
		if len(c.Forms) == 0 || c.Example == "" || c.Not == "" {
			t.Errorf("%s: a row needs forms, an example and a counterexample", c.Name)
		}
		for _, st := range c.States() {
			if !states[st] && st != "nv" {
				t.Errorf("%s: unknown state %q", c.Name, st)
			}
		}
		if c.Kind == "subject" && len(c.May) != len(c.States()) {
			t.Errorf("%s: %d states, %d names", c.Name, len(c.States()), len(c.May))
		}
	}
}

func TestRuleSetsTable(t *testing.T) {
	for _, r := range RuleSets() {
		if r.Set == "" || r.Name == "" || len(r.Forms) == 0 {
			t.Errorf("%+v: a row needs its set, name and forms", r)
		}
		for _, f := range r.Forms {
			if strings.Contains(f, "{st}") {
				t.Errorf("%s: %s was not spread over the states", r.Name, f)
			}
		}
	}
	if len(RuleSets()) < 250 {
		t.Errorf("%d rule sets; the rows for every state are missing", len(RuleSets()))
	}
}

func TestJournalsTable(t *testing.T) {
	seen := map[string]bool{}
	for _, j := range Journals() {
		if seen[j.Name] {
			t.Errorf("%s stands twice", j.Name)
		}
		seen[j.Name] = true
		if j.Title == "" || len(j.Forms) == 0 || j.Forms[0] != j.Name {
			t.Errorf("%+v: a row needs its title, and its first form is its name", j)
		}
	}
	if len(seen) < 790 {
		t.Errorf("%d journals", len(seen))
	}
}
