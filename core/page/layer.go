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

// LayerOf is the layer of a paper's sheets.
func LayerOf(sheets []*Sheet) Layer {
	var born, ocr, none int
	for _, s := range sheets {
		visible, hidden := 0, 0
		for _, g := range s.Glyphs {
			if g.Flags&Invisible != 0 {
				hidden++
			} else {
				visible++
			}
		}
		switch {
		case hidden > visible:
			ocr++
		case visible > 0:
			born++
		case len(s.Images) > 0:
			none++
		}
	}
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
