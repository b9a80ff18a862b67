package lex

import (
	"strings"
	"sync"
)

// table makes the abbreviations of pairs (ending, words).
func table(pairs ...any) func() map[string]ending {
	return sync.OnceValue(func() map[string]ending {
		m := map[string]ending{}
		for i := 0; i+1 < len(pairs); i += 2 {
			for _, w := range strings.Fields(pairs[i+1].(string)) {
				m[w] = pairs[i].(ending)
			}
		}
		return m
	})
}

// set is the words of a list parted by white space.
func set(list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(list) {
			m[w] = true
		}
		return m
	})
}

// set2 is the phrases of a list parted by bars.
func set2(list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Split(list, "|") {
			m[strings.TrimSpace(w)] = true
		}
		return m
	})
}
