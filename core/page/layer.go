package page

// A Layer says how the words of a paper's pages came about, by its name in reports.
type Layer string

// The layers of text. A page of a picture alone counts as having none.
const (
	BornDigital Layer = "born_digital" // the letters are drawn
	Recognised  Layer = "ocr"          // invisible letters over a scan
	NoLayer     Layer = "none"
	MixedLayer  Layer = "mixed"
)

// Layer is the layer of one sheet; "" for a blank one.
func (s *Sheet) Layer() Layer {
	visible, hidden := 0, 0
	for i := range s.Glyphs {
		if s.Glyphs[i].Flags&Invisible != 0 {
			hidden++
		} else {
			visible++
		}
	}
	switch {
	case hidden > visible:
		return Recognised
	case visible > 0:
		return BornDigital
	case len(s.Images) > 0:
		return NoLayer
	}
	return ""
}

// LayerOf is the layer of a paper whose sheets have these.
func LayerOf(sheets []Layer) Layer {
	count := map[Layer]int{}
	for _, l := range sheets {
		count[l]++
	}
	born, ocr, none := count[BornDigital], count[Recognised], count[NoLayer]
	switch {
	case born > 0 && ocr == 0 && none == 0:
		return BornDigital
	case ocr > 0 && born == 0 && none == 0:
		return Recognised
	case born == 0 && ocr == 0:
		return NoLayer
	}
	return MixedLayer
}
