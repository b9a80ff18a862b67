package typeset

import (
	"strings"

	"pincite/core/page"
)

// separators are the characters that stand between the cells of a caption.
var separators = map[string]string{"paren": ")", "colon": ":", "section": "§", "star": "*", "bracket": "]", "bar": "|"}

// caption sets the cells of a caption side by side, as f.Caption says.
func (f Form) caption(left, right []string, x0, x1 float64) []row {
	lead := f.Size * 1.15
	mid := x0 + (x1-x0)*0.52
	sep, ruled := separators[f.Caption], f.Caption == "ruled"
	n := max(len(left), len(right)+2)
	top := (n - len(right)) / 2
	var out []row
	if f.Caption == "x" {
		out = append(out, f.dashes(x0, mid+6, lead))
		sep = ":"
	}
	for i := range n {
		r := row{lead: lead}
		if i < len(left) {
			r.segs = append(r.segs, f.cell(left[i], x0))
		}
		if sep != "" {
			r.segs = append(r.segs, seg{x: mid, chars: inline(sep, f.Size, 0), zone: page.Caption})
		}
		if k := i - top; k >= 0 && k < len(right) {
			r.segs = append(r.segs, f.cell(right[k], mid+18))
		}
		r.segs = dropEmpty(r.segs)
		for _, g := range r.segs {
			r.notes = append(r.notes, marks(g.chars)...)
		}
		if ruled {
			r.rule, r.ruleX = -lead, mid+6 // an upright piece of the box beside the row
		}
		out = append(out, r)
	}
	if f.Caption == "x" {
		out = append(out, f.dashes(x0, mid+6, lead))
	}
	if ruled {
		out = append(out, row{lead: 4, rule: mid + 6 - x0, ruleX: x0})
	}
	return out
}

// cell sets one line of a cell; white space before it moves it to the right.
func (f Form) cell(s string, x float64) seg {
	t := strings.TrimLeft(s, " \t")
	in := float64(len(strings.ReplaceAll(s[:len(s)-len(t)], "\t", "        "))) * f.Size / 2
	return seg{x: x + in, chars: inline(t, f.Size, 0), zone: page.Caption}
}

func (f Form) dashes(x0, x1, lead float64) row {
	one := f.width(inline("-", f.Size, 0))
	s := strings.Repeat("-", int((x1-x0)/one)-2) + "x"
	return row{lead: lead, segs: []seg{{x: x0, chars: inline(s, f.Size, 0), zone: page.Caption}}}
}

func dropEmpty(in []seg) (out []seg) {
	for _, s := range in {
		if len(s.chars) > 0 {
			out = append(out, s)
		}
	}
	return out
}
