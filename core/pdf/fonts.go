package pdf

import (
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/cmap"
	"pincite/core/pdf/internal/font"
)

// font is the font that a resource names, read once per file.
func (d *document) font(o types.Object) *font.Font {
	n := number(o)
	if f, ok := d.fonts[n]; ok && n != 0 {
		return f
	}
	f := d.loadFont(d.dict(o))
	if n != 0 {
		d.fonts[n] = f
	}
	return f
}

// loadFont reads a font dictionary; nil gives the font that stands in for a missing one.
func (d *document) loadFont(fd types.Dict) (f *font.Font) {
	defer func() {
		if recover() != nil {
			f = font.New(font.Spec{Name: "Helvetica", Base: "WinAnsiEncoding"})
		}
	}()
	s := font.Spec{Name: d.name(fd["BaseFont"])}
	if fd == nil {
		s.Name, s.Base = "Helvetica", "WinAnsiEncoding"
		return font.New(s)
	}
	if sd := d.stream(fd["ToUnicode"]); sd != nil {
		s.ToUnicode = d.cmap(sd, 0)
	}
	switch d.name(fd["Subtype"]) {
	case "Type0":
		d.composite(&s, fd)
		return font.New(s)
	case "TrueType":
		s.Kind = font.TrueType
	case "Type3":
		s.Kind = font.Type3
	}
	d.simple(&s, fd)
	return font.New(s)
}

// cmap reads a CMap stream and the map it uses.
func (d *document) cmap(sd *types.StreamDict, depth int) *cmap.Map {
	b, _ := d.decode(sd, maxContent)
	m := cmap.Parse(b)
	if v := d.integer(sd.Dict["WMode"], 0); v == 1 {
		m.Vertical = true
	}
	if depth > 4 {
		return m
	}
	if base := d.stream(sd.Dict["UseCMap"]); base != nil {
		m.Use(d.cmap(base, depth+1))
	} else if n := d.name(sd.Dict["UseCMap"]); (n == "Identity-H" || n == "Identity-V") && !m.HasCIDs() {
		m.Use(cmap.Identity(n == "Identity-V"))
	}
	return m
}

func (d *document) simple(s *font.Spec, fd types.Dict) {
	d.descriptor(s, d.dict(fd["FontDescriptor"]))
	switch e := d.value(fd["Encoding"]).(type) {
	case types.Name:
		s.Base = string(e)
	case types.Dict:
		s.Base = d.name(e["BaseEncoding"])
		s.Differences = d.differences(d.array(e["Differences"]))
	}
	s.First = d.integer(fd["FirstChar"], 0)
	for i, w := range d.array(fd["Widths"]) {
		if i >= 256 {
			break
		}
		s.Widths = append(s.Widths, float32(d.float(w, 0)))
	}
	if s.Kind == font.Type3 {
		s.Scale = 1
		if m, ok := d.floats(fd["FontMatrix"], 6); ok && m[0] != 0 {
			s.Scale = float32(m[0] * 1000)
			if s.Scale < 0 {
				s.Scale = -s.Scale
			}
		}
		s.Height = d.type3Height(fd)
		if s.Name == "" {
			s.Name = d.name(fd["Name"])
		}
	}
}

// type3Height is how high a Type 3 font's glyphs are drawn, as a share of the text
// size: 1 for most. Fonts set at size 1 carry their size in the font matrix.
func (d *document) type3Height(fd types.Dict) float32 {
	m, ok := d.floats(fd["FontMatrix"], 6)
	b, ok2 := d.floats(fd["FontBBox"], 4)
	if !ok || !ok2 {
		return 1
	}
	h := (b[3] - b[1]) * m[3]
	if h < 0 {
		h = -h
	}
	if h < 0.01 || h > 1000 || h > 0.4 && h < 2.5 {
		return 1
	}
	return float32(h)
}

func (d *document) differences(a types.Array) map[int]string {
	m := map[int]string{}
	code := 0
	for _, o := range a {
		switch v := d.value(o).(type) {
		case types.Integer:
			code = int(v)
		case types.Float:
			code = int(v)
		case types.Name:
			if code >= 0 && code < 256 {
				m[code] = string(v)
			}
			code++
		}
	}
	return m
}

func (d *document) descriptor(s *font.Spec, fd types.Dict) {
	s.Flags = d.integer(fd["Flags"], 0)
	s.ItalicAngle = float32(d.float(fd["ItalicAngle"], 0))
	s.Weight = float32(d.float(fd["FontWeight"], 0))
	s.Missing = float32(d.float(fd["MissingWidth"], 0))
	for _, key := range [...]string{"FontFile", "FontFile2", "FontFile3"} {
		if sd := d.stream(fd[key]); sd != nil {
			s.Program = func() []byte {
				b, _ := d.decode(sd, maxDecoded)
				return b
			}
		}
	}
}

func (d *document) composite(s *font.Spec, fd types.Dict) {
	s.Kind = font.Composite
	switch e := d.value(fd["Encoding"]).(type) {
	case types.Name:
		s.CMapName = string(e)
		if e == "Identity-H" || e == "Identity-V" {
			s.CMap = cmap.Identity(e == "Identity-V")
		}
	case types.StreamDict:
		s.CMap = d.cmap(&e, 0)
	default:
		s.CMap = cmap.Identity(false)
	}
	var kid types.Dict
	if a := d.array(fd["DescendantFonts"]); len(a) > 0 {
		kid = d.dict(a[0])
	} else {
		kid = d.dict(fd["DescendantFonts"])
	}
	d.descriptor(s, d.dict(kid["FontDescriptor"]))
	s.Outlines = font.Type1
	if d.name(kid["Subtype"]) == "CIDFontType2" {
		s.Outlines = font.TrueType
	}
	s.Default = float32(d.float(kid["DW"], 1000))
	s.CIDWidths = d.cidWidths(d.array(kid["W"]))
	if sd := d.stream(kid["CIDToGIDMap"]); sd != nil {
		s.CIDToGID, _ = d.decode(sd, 1<<18)
	}
	s.DownOrigin, s.DownStep = 880, -1000 // PDF 32000-1 9.7.4.3
	if v, ok := d.floats(kid["DW2"], 2); ok {
		s.DownOrigin, s.DownStep = float32(v[0]), float32(v[1])
	}
}

// cidWidths reads a W array: "c [w1 w2 ...]" and "first last w" (PDF 32000-1 9.7.4.3).
func (d *document) cidWidths(a types.Array) map[int]float32 {
	m := map[int]float32{}
	for i := 0; i+1 < len(a) && len(m) < maxFontWidths; {
		first := d.integer(a[i], 0)
		if list := d.array(a[i+1]); list != nil {
			for k, w := range list {
				if len(m) >= maxFontWidths {
					break
				}
				m[first+k] = float32(d.float(w, 0))
			}
			i += 2
			continue
		}
		if i+2 >= len(a) {
			break
		}
		last, w := d.integer(a[i+1], 0), float32(d.float(a[i+2], 0))
		for c := first; c <= last && c-first <= 0xFFFF && len(m) < maxFontWidths; c++ {
			m[c] = w
		}
		i += 3
	}
	return m
}
