package glyph

import (
	"strconv"
	"strings"
	"sync"
)

// wingdingsData gives the characters that court papers take from Wingdings: boxes,
// checks, bullets, pointers and arrows, by code in hex.
const wingdingsData = `
22 ✂ 28 ☎ 2A ✉ 36 ⌛ 3C 💾 41 ✌ 46 ☞ 4A ☺ 6C ● 6D ❍ 6E ■ 6F □ 71 ❑ 72 ❒ 73 ⬧ 74 ⧫ 75 ◆ 76 ❖ 77 ⬥ 78 ☒ 79 ⮹ 7B ❀
9F • A0 ▪ A1 ○ A3 ◉ A4 ◎ A7 ▪ A8 ◻ AA ✦ AB ★ D8 ➢ DC ➲ DF ← E0 → E1 ↑ E2 ↓ E8 ➔ EF ⇦ F0 ⇨ FB ✗ FC ✓ FD ☒ FE ☑`

var wingdings = sync.OnceValue(func() *[256]string {
	t := &[256]string{}
	f := strings.Fields(wingdingsData)
	for i := 0; i+1 < len(f); i += 2 {
		if c, err := strconv.ParseUint(f[i], 16, 8); err == nil {
			t[c] = f[i+1]
		}
	}
	return t
})

// Pictures says how a font of pictures shows a code: wingdings for that font, the
// Symbol encoding for Symbol. ok is false for fonts of letters. Text is the private
// code U+F000 + code where the picture has no character here.
func Pictures(fontName string, code byte) (text string, ok bool) {
	n := strings.ToLower(fontName)
	switch {
	case strings.HasPrefix(n, "wingdings"), strings.HasPrefix(n, "webdings"), strings.HasPrefix(n, "monotypesorts"):
		if code == ' ' {
			return " ", true
		}
		if t := wingdings()[code]; t != "" && (n == "wingdings" || strings.HasPrefix(n, "wingdings-")) {
			return t, true
		}
		return string(rune(0xF000 + int(code))), true
	case strings.HasPrefix(n, "symbol"):
		t := Text(Symbol()[code])
		return t, t != ""
	}
	return "", false
}
