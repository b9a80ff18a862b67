package ruling

// A box is a box before a verb, as on a form: [X] GRANTED [ ] DENIED.
type box uint8

const (
	noBox box = iota
	empty
	checked
)

// box is the box that stands before the verb at v.
func (c *scan) box(v int) box {
	switch c.word(v - 1) {
	case "☒", "☑", "✔", "✓", "✗":
		return checked
	case "☐", "□":
		return empty
	case "]", ")":
		switch c.word(v - 2) {
		case "[":
			return empty
		case "x", "✓", "✔", "☒", "☑":
			if w := c.word(v - 3); w == "[" || w == "(" {
				return checked
			}
		}
	case "_":
		for k := v - 2; k >= 0 && v-k <= 12; k-- {
			switch c.w[k] {
			case "_":
			case "x":
				return checked
			default:
				return empty
			}
		}
	}
	return noBox
}

// ticked is the ruling that a checked box before the verb at v makes on the motion named last.
func (c *scan) ticked(n, v int, d deciding) (candidate, bool) {
	row := verbRows[d.row]
	if d.form != participle || !row.ofMotion {
		return candidate{}, false
	}
	cand := candidate{verb: v, disposition: row.disposition, status: Ordered, rank: rankDecretal, passive: true, from: c.sents[n].from, to: min(c.sents[n].to, v+1)}
	if cand.mentions = c.lastMention(v); len(cand.mentions) == 0 {
		return candidate{}, false
	}
	cand.disposition, cand.partial = c.refine(v, min(c.sents[n].to, v+6), row.disposition)
	if cand.partial {
		cand.disposition = "granted_in_part"
	}
	return cand, true
}
