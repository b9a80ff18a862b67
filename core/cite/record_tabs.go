package cite

import "strings"

// tabs reads the tabs of the file of tokens [start, k): "IAF, Tab 1 at 6, Tab 4 at 17",
// "PFR File, Tabs 3-4", as the Merit Systems Protection Board cites its record.
func (w *lawScan) tabs(c *Citation, start, k int) int {
	end := k
	for n := 0; n < 8; n++ {
		m := w.skip(end, ',')
		if !w.word(m, "Tab", "Tabs") || !w.digits(m+1) {
			break
		}
		e := w.pageRange(m + 1)
		if end == k {
			c.Document = w.plain(start, e)
		}
		end = w.recordPins(c, e)
	}
	if end == k {
		return k
	}
	return w.put(*c, start, end)
}

// initialDecision reports whether the paper calls an initial decision "ID".
func (w *lawScan) initialDecision() bool {
	if w.decision == 0 {
		w.decision = 1 + strings.Index(w.src, "(ID)")
		if w.decision == 0 {
			w.decision = -1
		}
	}
	return w.decision > 0
}
