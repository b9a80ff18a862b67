package cite

import "testing"

func TestWeighty(t *testing.T) {
	for _, r := range parenRows {
		for _, w := range r.whole {
			if !weighty(w) {
				t.Errorf("%q is looked for, but holds none of the words that weighty asks for", w)
			}
		}
	}
	for _, s := range []string{"quoting the rule", "holding that the motion was moot", "citing cases", "2d ed."} {
		if weighty(s) {
			t.Errorf("%q is taken for a parenthesis of weight", s)
		}
	}
}
