package cite

const maxPairBytes = 6000 // a parenthesis left open for longer was never closed

// pairs ties brackets to their partners in one pass.
func (f *finder) pairs() {
	var stack []int
	toks := f.toks
	for i := range toks {
		if toks[i].wake&wakeBracket == 0 {
			continue
		}
		switch toks[i].lead {
		case '(', '[':
			stack = append(stack, i)
		case ')':
			stack = f.pair('(', i, stack)
		case ']':
			stack = f.pair('[', i, stack)
		}
	}
}

// pair ties the closing bracket at token i to the latest of the open ones of its
// kind; one or two of the other kind that were left open are passed over.
func (f *finder) pair(open byte, i int, stack []int) []int {
	for n := len(stack) - 1; n >= 0 && n >= len(stack)-3; n-- {
		o := stack[n]
		if f.toks[i].start()-f.toks[o].start() > maxPairBytes {
			return stack[:0]
		}
		if f.toks[o].lead == open {
			f.toks[o].mate, f.toks[i].mate = int32(i-o), int32(o-i)
			return stack[:n]
		}
	}
	return stack
}

// partner is the token of the other bracket of the one at token i, or -1.
func (f *finder) partner(i int) int {
	if f.toks[i].mate == 0 {
		return -1
	}
	return i + int(f.toks[i].mate)
}
