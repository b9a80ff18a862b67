package cite

import (
	"strings"
	"sync"
)

// Words are a set of words, made when it is first asked.
type words func() map[string]bool

// wordSet is the set of the words of list, which white space parts.
func wordSet(list string) words {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(list) {
			m[w] = true
		}
		return m
	})
}

// has reports whether s is one of the words.
func (w words) has(s string) bool { return w()[s] }
