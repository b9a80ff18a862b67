package pdf

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"pincite/core/page"
	"pincite/core/pdf/internal/pdftest"
)

// read reads a file that must be readable.
func read(t *testing.T, b []byte) []*page.Sheet {
	t.Helper()
	sheets, _, err := Read(context.Background(), b, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return sheets
}

// shown is the text of a sheet's glyphs in content order, ghosts left out.
func shown(s *page.Sheet) string {
	var b strings.Builder
	for _, g := range s.Glyphs {
		if g.Flags&page.Ghost == 0 {
			b.WriteString(g.Text)
		}
	}
	return b.String()
}

// setIn is a page that shows content in a font F; objects adds what the font needs
// and returns its dictionary.
func setIn(content string, objects func(f *pdftest.File) string) []byte {
	f := &pdftest.File{}
	dict := objects(f)
	f.Page(fmt.Sprintf("/Font << /F %d 0 R >>", f.Add(dict)), "BT /F 12 Tf 72 700 Td "+content+" ET")
	return f.Bytes()
}

func plain(dict string) func(*pdftest.File) string {
	return func(*pdftest.File) string { return dict }
}

// program is a font whose descriptor embeds a program under key.
func program(dict, key string, data []byte) func(*pdftest.File) string {
	return func(f *pdftest.File) string {
		p := f.Stream("/Subtype /Type1C", string(data))
		d := f.Add(fmt.Sprintf("<< /Type /FontDescriptor /Flags 4 /%s %d 0 R >>", key, p))
		return fmt.Sprintf("<< /Type /Font %s /FontDescriptor %d 0 R >>", dict, d)
	}
}

// composite is a Type0 font with a CIDFontType2 descendant; toUnicode and program may be empty.
func composite(name, toUnicode string, data []byte, descendant string) func(*pdftest.File) string {
	return func(f *pdftest.File) string {
		desc := ""
		if data != nil {
			p := f.Stream("", string(data))
			desc = fmt.Sprintf("/FontFile2 %d 0 R", p)
		}
		d := f.Add("<< /Type /FontDescriptor /Flags 4 " + desc + " >>")
		c := f.Add(fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /FontDescriptor %d 0 R %s >>", name, d, descendant))
		tu := ""
		if toUnicode != "" {
			tu = fmt.Sprintf("/ToUnicode %d 0 R", f.Stream("", toUnicode))
		}
		return fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] %s >>", name, c, tu)
	}
}

func TestFontPaths(t *testing.T) {
	const bf = "1 begincodespacerange <0000> <FFFF> endcodespacerange "
	abc := pdftest.Format4([3]int{'A', 'C', 1})
	cases := []struct {
		name, content, want string
		font                func(*pdftest.File) string
	}{
		{"WinAnsi codes become their characters, no-break space a space, soft hyphen a hyphen", `(\247 7\240\223a\224 x\255y) Tj`, "§ 7 “a” x-y",
			plain("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")},
		{"a font without an encoding has the standard one", `(don't \250\272) Tj`, "don’t ¤”",
			plain("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")},
		{"differences name glyphs by list, by number, with suffix and as ligature", "(abcdef) Tj", "§fi’afiL",
			plain("<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [97 /section /fi /uni2019 /a.sc /f_i /u004C] >> >>")},
		{"small capitals of the old list read as their letters", "(ab) Tj", "AB",
			plain("<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [97 /Asmall /Bsmall] >> >>")},
		{"bitmap fonts number their glyphs by code", "(abc) Tj", "abc",
			plain("<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 80 80] /FirstChar 97 /LastChar 99 /Widths [50 50 50] /CharProcs << >> /Encoding << /Differences [97 /a97 /a98 /a99] >> >>")},
		{"their numbers may be in hex, which some names tell", "(JKZ) Tj", "JKz",
			plain("<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 80 80] /FirstChar 74 /LastChar 90 /Widths [50 50] /CharProcs << >> /Encoding << /Differences [74 /C4A /C4B 90 /C7A] >> >>")},
		{"a composite font of codes of one byte has those of the simple font it was", "(Filed \\247 4) Tj", "Filed § 4",
			func(f *pdftest.File) string {
				c := f.Stream("/Type /CMap /CMapName /OneByteIdentityH", "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 begincidrange <00> <FF> 0 endcidrange endcmap")
				d := f.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+X /DW 500 >>")
				return fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+X /Encoding %d 0 R /DescendantFonts [%d 0 R] >>", c, d)
			}},
		{"Symbol has its own encoding", `(a\267) Tj`, "α•", plain("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")},
		{"a TrueType font of pictures shows pictures", `(n\376) Tj`, "■☑", plain("<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings /FirstChar 32 /Widths [] >>")},
		{"an embedded Type 1 program's own encoding counts", `(\001\002) Tj`, "Hi",
			program("/Subtype /Type1 /BaseFont /ABCDEF+X", "FontFile", []byte("%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 1 /H put\ndup 8#2 /i put\nreadonly def\ncurrentfile eexec\n"))},
		{"an embedded CFF program's own encoding counts", `(\001\002\003) Tj`, "§9é",
			program("/Subtype /Type1 /BaseFont /ABCDEF+X", "FontFile3", pdftest.CFF([]string{"section", "nine", "eacute"}, nil))},
		{"a TrueType program's symbol cmap is read through post", `(!") Tj`, "AB",
			program("/Subtype /TrueType /BaseFont /ABCDEF+X", "FontFile2", pdftest.SFNT(pdftest.Post(".notdef", "A", "B"), pdftest.Subtable{Platform: 3, Encoding: 0, Data: pdftest.Format4([3]int{0xF021, 0xF022, 1})}))},
		{"ToUnicode: characters, ranges, arrays, ligatures and surrogates", "<000100020003000400050006> Tj", "AffiXYZ𝒜",
			composite("ABCDEF+X", bf+"2 beginbfchar <0001> <0041> <0002> <FB03> endbfchar 1 beginbfrange <0003> <0004> <0058> <0005> <0006> [<005A> <D835DC9C>] endbfrange", nil, "")},
		{"ToUnicode: nothing and U+FFFD count as missing", "<000102000201> Tj", "A��",
			composite("ABCDEF+Other", bf+"3 beginbfchar <0001> <0041> <0200> <0000> <0201> <FFFD> endbfchar", nil, "")},
		{"ToUnicode: a range may carry into the next byte", "<00010002> Tj", "ÿĀ",
			composite("ABCDEF+X", bf+"1 beginbfrange <0001> <0002> <00FF> endbfrange", nil, "")},
		{"without ToUnicode the program's cmap is turned round (format 4)", "<000100020003> Tj", "ABC",
			composite("ABCDEF+X", "", pdftest.SFNT(nil, pdftest.Subtable{Platform: 3, Encoding: 1, Data: abc}), "")},
		{"the same of format 6", "<00010002> Tj", "ab",
			composite("ABCDEF+X", "", pdftest.SFNT(nil, pdftest.Subtable{Platform: 0, Encoding: 3, Data: pdftest.Format6('a', 1, 2)}), "")},
		{"the same of format 12", "<00010002> Tj", "§¨",
			composite("ABCDEF+X", "", pdftest.SFNT(nil, pdftest.Subtable{Platform: 3, Encoding: 10, Data: pdftest.Format12([3]int{0xA7, 0xA8, 1})}), "")},
		{"the same of format 0, in Macintosh codes", "<00010002> Tj", "§¶",
			composite("ABCDEF+X", "", pdftest.SFNT(nil, pdftest.Subtable{Platform: 1, Encoding: 0, Data: pdftest.Format0(map[byte]byte{0xA4: 1, 0xA6: 2})}), "")},
		{"a CID goes through CIDToGIDMap to its glyph", "<00010002> Tj", "BA",
			func(f *pdftest.File) string {
				m := f.Stream("", "\x00\x00\x00\x02\x00\x01")
				return composite("ABCDEF+X", "", pdftest.SFNT(nil, pdftest.Subtable{Platform: 3, Encoding: 1, Data: abc}), fmt.Sprintf("/CIDToGIDMap %d 0 R", m))(f)
			}},
		{"post names serve where there is no cmap", "<00010002> Tj", "§5",
			composite("ABCDEF+X", "", pdftest.SFNT(pdftest.Post(".notdef", "section", "five")), "")},
		{"glyphs of Microsoft's older fonts are 29 below ASCII", "<0038003100320035> Tj", "UNOR", composite("TimesNewRomanPSMT", "", nil, "")},
		{"Calibri has an order of its own", "<03F0036C03ED03F5> Tj", "4/19", composite("ABCDEF+Calibri", "", nil, "")},
		{"an embedded CMap tells one byte from two", "<41 8141> Tj", "xy",
			func(f *pdftest.File) string {
				c := f.Stream("/Type /CMap", "2 begincodespacerange <00> <7F> <8100> <81FF> endcodespacerange 2 begincidrange <41> <41> 5 <8141> <8141> 6 endcidrange")
				tu := f.Stream("", "2 beginbfchar <41> <0078> <8141> <0079> endbfchar")
				d := f.Add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X >>")
				return fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding %d 0 R /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>", c, d, tu)
			}},
		{"a private code gives way to the glyph's name", "(ab) Tj", "fib",
			func(f *pdftest.File) string {
				tu := f.Stream("", "2 beginbfchar <61> <E405> <62> <0062> endbfchar")
				return fmt.Sprintf("<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [97 /f_i /b] >> /ToUnicode %d 0 R >>", tu)
			}},
		{"a predefined CJK map is not at hand", "<3042> Tj", "�",
			func(f *pdftest.File) string {
				d := f.Add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X >>")
				return fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /90ms-RKSJ-H /DescendantFonts [%d 0 R] >>", d)
			}},
		{"a missing font is shown as if it were Helvetica", "(abc) Tj", "abc", plain("null")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(read(t, setIn(c.content, c.font))[0]); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWidths(t *testing.T) {
	cases := []struct {
		name, content string
		want          float64 // advance of the first glyph at 12 points
		font          func(*pdftest.File) string
	}{
		{"standard fonts without Widths have their own", "(W) Tj", 12 * .944, plain("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")},
		{"Widths counts from FirstChar", "(b) Tj", 12 * .3, plain("<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 97 /Widths [900 300] >>")},
		{"W in its list form", "<0002> Tj", 12 * .25, composite("X", "", nil, "/W [1 [500 250]]")},
		{"W in its range form, DW elsewhere", "<0009> Tj", 12 * .7, composite("X", "", nil, "/DW 700 /W [1 8 500]")},
		{"Type3 widths go through the font matrix", "(a) Tj", 12 * .5, plain("<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 80 80] /FirstChar 97 /Widths [50] /CharProcs << >> /Encoding << /Differences [97 /a] >> >>")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := read(t, setIn(c.content, c.font))[0].Glyphs[0]
			if w := g.Box().Width(); w < c.want-.01 || w > c.want+.01 {
				t.Errorf("got %.3f, want %.3f", w, c.want)
			}
		})
	}
}

// ciphered is text as codes of a font without a map, each small letter turned by so many places.
func ciphered(text string, by rune) string {
	var b strings.Builder
	for _, r := range text {
		if r >= 'a' && r <= 'z' {
			r = 'a' + (r-'a'+by)%26
		}
		fmt.Fprintf(&b, "%04X", r-29)
	}
	return "<" + b.String() + "> Tj"
}

const plainProse = "the court finds that the motion of the plaintiff to compel the production of documents is granted in part and denied in part as stated on the record"

func TestCipherIsFlagged(t *testing.T) {
	clear := read(t, setIn(ciphered(plainProse, 0), composite("Unlisted", "", nil, "")))[0]
	if got := shown(clear); got != plainProse {
		t.Errorf("plain text: got %q", got)
	}
	cipher := read(t, setIn(ciphered(plainProse, 7), composite("Unlisted", "", nil, "")))[0]
	for _, g := range cipher.Glyphs {
		if g.Text != " " && g.Flags&page.Unreadable == 0 {
			t.Fatalf("a cipher was passed as text: %q", shown(cipher))
		}
	}
	if !has(cipher.Notes, "font_unreadable") {
		t.Errorf("no note: %v", cipher.Notes)
	}
}

// Pages of a cipher too short to be told at once: kept, they are mended; read once, they are given again.
func TestLateCiphersAreGivenAgain(t *testing.T) {
	f := &pdftest.File{}
	font := fmt.Sprintf("/Font << /F %d 0 R >>", f.Add(composite("Unlisted", "", nil, "")(f)))
	for _, words := range []string{"the court", "of the", plainProse[:60], "and that", plainProse} {
		f.Page(font, "BT /F 2 Tf 72 700 Td "+ciphered(words, 7)+" ET")
	}
	b := f.Bytes()
	kept, keptNotes, err := Read(context.Background(), b, Options{})
	if err != nil {
		t.Fatal(err)
	}
	once := make([]string, len(kept))
	early := 0
	_, notes, err := Read(context.Background(), b, Options{
		Once: true,
		Each: func(s *page.Sheet, _ int) bool { once[s.Number-1] = shown(s); return true },
		Again: func(s *page.Sheet) {
			if once[s.Number-1] != shown(s) {
				early++
			}
			once[s.Number-1] = shown(s)
		},
	})
	if err != nil || early == 0 {
		t.Fatalf("%v; %d pages given again", err, early)
	}
	for i, s := range kept {
		if once[i] != shown(s) || !strings.Contains(once[i], "\uFFFD") {
			t.Errorf("page %d: %q read once, %q kept", i+1, once[i], shown(s))
		}
	}
	if fmt.Sprint(notes) != fmt.Sprint(keptNotes) {
		t.Errorf("notes %v read once, %v kept", notes, keptNotes)
	}
}
