package typeset

import (
	"fmt"
	"strconv"
	"strings"
)

// Markup, by example. Blocks are parted by blank lines.
//
//	@form caption=paren stamp=district folio=bottom   (see Parse)
//	@court          lines, centred and bold, up to the blank line
//	@stack          lines of a caption, centred;  @left: at the left
//	@caption        left cell, "||", right cell, up to "@end"
//	@title          lines, centred and bold
//	@spaced ORDER   a letter-spaced heading: O R D E R
//	# Heading       centred and bold;  ## Heading: at the left, bold
//	> words         an indented quotation, set single
//	@flush words    a paragraph without indent
//	@contents       lines "I. Background<TAB>3" up to "@end", with dot leaders
//	@sign           lines of the signature block, in the right half, up to the blank line
//	@filed          lines of a clerk's stamp at the right of the page's top
//	@page           a new page
//	[^1]: words     the footnote whose mark is [^1] in the running text
//
// Inside a paragraph: *italic*, **bold**, `\-` a place where the word may be broken.
type block struct {
	kind  string // "court", "stack", "left", "caption", "title", "spaced", "head", "subhead", "quote", "flush", "para", "contents", "sign", "filed", "page"
	lines []string
	right []string // of a caption
}

// Parse reads the @form line at the head of a paper, if there is one, and gives
// the rest as its source. An unknown key is an error in the paper, so it panics.
func Parse(paper string) (Form, string) {
	var f Form
	for strings.HasPrefix(paper, "@form ") {
		line, rest, _ := strings.Cut(paper, "\n")
		for _, kv := range fields(line[len("@form "):]) {
			k, v, _ := strings.Cut(kv, "=")
			f.set(k, v)
		}
		paper = rest
	}
	return f, paper
}

// fields splits at spaces outside of double quotes and drops the quotes.
func fields(s string) []string {
	quoted := false
	out := strings.FieldsFunc(s, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return r == ' ' && !quoted
	})
	for i := range out {
		out[i] = strings.ReplaceAll(out[i], `"`, "")
	}
	return out
}

func (f *Form) set(k, v string) {
	texts := map[string]*string{"face": &f.Face, "justify": &f.Justify, "caption": &f.Caption, "stamp": &f.Stamp, "number": &f.Number,
		"entry": &f.Entry, "date": &f.Date, "head": &f.Head, "headeven": &f.HeadEven, "folio": &f.Folio, "foot": &f.Foot, "dots": &f.Dots}
	numbers := map[string]*float64{"size": &f.Size, "lead": &f.Lead, "width": &f.Width, "height": &f.Height, "margin": &f.Margin,
		"indent": &f.Indent, "gap": &f.Gap, "notesize": &f.NoteSize}
	counts := map[string]*int{"columns": &f.Columns, "pleading": &f.Pleading}
	switches := map[string]*bool{"twice": &f.Twice, "nonoterule": &f.NoNoteRule}
	var err error
	switch {
	case texts[k] != nil:
		*texts[k] = v
	case numbers[k] != nil:
		*numbers[k], err = strconv.ParseFloat(v, 64)
	case counts[k] != nil:
		*counts[k], err = strconv.Atoi(v)
	case switches[k] != nil:
		*switches[k], err = strconv.ParseBool(v)
	default:
		err = fmt.Errorf("no such key")
	}
	if err != nil {
		panic(fmt.Sprintf("typeset: form %s=%s: %v", k, v, err))
	}
}

// blocks are the blocks of src, and its footnotes by mark.
func blocks(src string) ([]block, map[string]string) {
	notes := map[string]string{}
	var out []block
	lines := strings.Split(strings.TrimRight(src, "\n"), "\n")
	for i := 0; i < len(lines); {
		if strings.TrimSpace(lines[i]) == "" {
			i++
			continue
		}
		b := block{kind: "para"}
		fenced := lines[i] == "@caption" || lines[i] == "@contents"
		end := i
		for end < len(lines) && lines[end] != "@end" && (fenced || strings.TrimSpace(lines[end]) != "") {
			end++
		}
		part := lines[i:end]
		if fenced {
			end++
		}
		i = end
		first := part[0]
		word, rest, _ := strings.Cut(first, " ")
		switch {
		case word == "@caption":
			b.kind = "caption"
			b.lines, b.right = cells(part[1:])
		case word == "@flush", word == "@spaced":
			b.kind = word[1:]
			b.lines = append([]string{rest}, part[1:]...)
		case strings.HasPrefix(word, "@"):
			b.kind, b.lines = word[1:], part[1:]
		case word == "#" || word == "##":
			b.kind = map[string]string{"#": "head", "##": "subhead"}[word]
			b.lines = append([]string{rest}, part[1:]...)
		case word == ">":
			b.kind = "quote"
			for _, l := range part {
				b.lines = append(b.lines, strings.TrimPrefix(strings.TrimPrefix(l, ">"), " "))
			}
		case strings.HasPrefix(first, "[^"):
			mark, words, ok := strings.Cut(first[2:], "]:")
			if !ok {
				b.lines = part
				break
			}
			notes[mark] = strings.TrimSpace(words + " " + strings.Join(part[1:], " "))
			continue
		default:
			b.lines = part
		}
		out = append(out, b)
	}
	return out, notes
}

func cells(lines []string) (left, right []string) {
	for i, l := range lines {
		if l == "||" {
			return lines[:i], lines[i+1:]
		}
	}
	return lines, nil
}

// A char is one character as it is to be set.
type char struct {
	r    rune
	face uint8 // 1 bold, 2 italic
	size float64
	rise float64
	note string // the mark of the footnote it calls
}

const (
	bold   uint8 = 1
	italic uint8 = 2
)

// breakHere is the place where a word may be broken (`\-` in the source).
const breakHere = '\u00AD'

// inline turns marked-up words into characters at the given size.
func inline(s string, size float64, face uint8) []char {
	var out []char
	s = strings.ReplaceAll(strings.ReplaceAll(s, `\-`, string(breakHere)), "\t", " ")
	for s != "" {
		switch {
		case strings.HasPrefix(s, "**"):
			face ^= bold
			s = s[2:]
			continue
		case s[0] == '*':
			face ^= italic
			s = s[1:]
			continue
		case strings.HasPrefix(s, "[^"):
			if mark, rest, ok := strings.Cut(s[2:], "]"); ok {
				for _, r := range mark {
					out = append(out, char{r, face &^ italic, size * 0.65, size * 0.33, mark})
				}
				s = rest
				continue
			}
		}
		r := []rune(s[:min(4, len(s))])[0]
		out = append(out, char{r: r, face: face, size: size})
		s = s[len(string(r)):]
	}
	return out
}

// Plain is the paper as somebody would paste it: the words of its blocks in
// order without markup, a footnote mark as nothing, and the footnotes by themselves.
func Plain(src string) (body string, notes map[string]string) {
	bs, marked := blocks(src)
	var parts []string
	for _, b := range bs {
		switch b.kind {
		case "page", "filed":
			continue
		case "para", "quote", "flush":
			parts = append(parts, plainWords(strings.Join(b.lines, " ")))
			continue
		}
		var lines []string
		for _, l := range append(append([]string{}, b.lines...), b.right...) {
			lines = append(lines, plainWords(l))
		}
		parts = append(parts, strings.Join(lines, "\n"))
	}
	notes = map[string]string{}
	for k, v := range marked {
		notes[k] = plainWords(v)
	}
	return strings.Join(parts, "\n\n"), notes
}

func plainWords(s string) string {
	var b strings.Builder
	for _, c := range inline(s, 1, 0) {
		if c.r != breakHere && c.note == "" {
			b.WriteRune(c.r)
		}
	}
	return strings.TrimSpace(b.String())
}
