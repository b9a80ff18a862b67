package pdf

import (
	"pincite/core/pdf/internal/content"
)

// A space says how the operands of a colour make it bright (PDF 32000-1 8.6).
type space uint8

const (
	additive space = iota // gray, RGB or CMYK by the number of operands
	tint                  // Separation and DeviceN: 1 is full ink
	lab                   // the first operand is lightness, to 100
	unknown               // Pattern, Indexed and what cannot be read
)

// colour is the ink that a colour operator sets, as brightness.
func (in *interp) colour(op []byte, a []content.Operand, old ink) ink {
	switch string(op) {
	case "cs", "CS":
		return in.initial(a)
	case "sc", "scn", "SC", "SCN":
	default:
		old.space = additive
	}
	var v [4]float64
	n := 0
	for _, o := range a {
		if o.Kind == content.Number && n < len(v) {
			v[n] = o.Num
			n++
		}
	}
	next := ink{space: old.space}
	switch {
	case n == 0 || old.space == unknown:
		next.pattern = true
	case old.space == tint:
		next.luma = 1 - max(v[0], v[1], v[2], v[3])
	case old.space == lab:
		next.luma = v[0] / 100
	case n == 1:
		next.luma = v[0]
	case n == 3:
		next.luma = 0.3*v[0] + 0.59*v[1] + 0.11*v[2]
	case n == 4:
		next.luma = max(0, 1-v[3]-0.3*v[0]-0.59*v[1]-0.11*v[2])
	default:
		next.pattern = true
	}
	return next
}

// initial is the ink that a colour space begins with: black or full ink.
func (in *interp) initial(a []content.Operand) ink {
	if len(a) == 0 {
		return ink{pattern: true, space: unknown}
	}
	name := string(a[len(a)-1].Bytes)
	if list := in.d.array(in.resource("ColorSpace", a[len(a)-1].Bytes)); len(list) > 0 {
		name = in.d.name(list[0])
	}
	switch name {
	case "Separation", "DeviceN":
		return ink{space: tint}
	case "Lab":
		return ink{space: lab}
	case "DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK", "CalGray", "CalRGB", "ICCBased":
		return ink{space: additive}
	}
	return ink{pattern: true, space: unknown}
}
