package caption

import (
	"strings"
)

// A docketList is the numbers of a paper in the order they were met.
type docketList struct {
	all     []Docket
	byLabel []bool // a label says that the number is the court below's
}

// findDockets reads the numbers of the caption first, then of the lines above and
// a little below it, then of the stamps.
func findDockets(cells, stamps []cell, from, end int) []Docket {
	var l docketList
	l.read(cells, from, end, false)
	l.read(cells, 0, from, true)
	l.read(cells, end, end+14, true)
	for _, c := range stamps {
		for _, d := range docketsIn(c) {
			if d.Year != 0 {
				l.add(d, d.Lower)
				break
			}
		}
	}
	l.keepOwn()
	return l.all
}

// read adds the numbers of the cells [a, b), of short lines alone if asked.
func (l *docketList) read(cells []cell, a, b int, short bool) {
	for i := max(a, 0); i < min(b, len(cells)); i++ {
		if prose(cells[i].s) && cells[i].s[0] != '#' || short && len(cells[i].s) > 120 {
			continue
		}
		for _, d := range docketsIn(cells[i]) {
			label := d.Lower || i > 0 && len(cells[i-1].s) < 60 && lowerLabel(cells[i-1].s)
			d.Lower = label || afterAppeal(cells, i)
			l.add(d, label)
		}
	}
}

// add puts a number on the list, unless it stands there or is no case's.
func (l *docketList) add(d Docket, label bool) {
	if len(l.all) > 0 && d.Year == 0 && d.Type == "" && !(d.Lower && d.Serial > 99999) {
		return // a bare number after a full one is an entry's, a page's, a lawyer's
	}
	if len(l.all) > 0 && !d.Lower && d.Office == "" && d.Type == "" && d.Serial < 100 && l.all[0].Type != "" {
		return // "Dkt. No. 12-1": an entry and its attachment
	}
	for i := range l.all {
		if o := &l.all[i]; sameNumber(*o, d) {
			if o.Office == "" && d.Office != "" && o.Year == 0 {
				o.Year = d.Year
			}
			return
		}
	}
	l.all = append(l.all, d)
	l.byLabel = append(l.byLabel, label)
}

// keepOwn sees that one number is the court's own: where every number stands among
// those of the court below, the last that no label gives to it.
func (l *docketList) keepOwn() {
	last := len(l.all) - 1
	for i, d := range l.all {
		if !d.Lower {
			return
		}
		if !l.byLabel[i] {
			last = i
		}
	}
	if len(l.all) == 1 || last >= 0 && !l.byLabel[last] {
		l.all[last].Lower = false
	}
}

// afterAppeal reports whether cell i belongs to the lines that say what is appealed from.
func afterAppeal(cells []cell, i int) bool {
	return saysAppeal(cells, i, false) || cells[i].right && saysAppeal(cells, i, true)
}

// saysAppeal reports whether one of the four cells up to i says so; column: of the
// right column's alone.
func saysAppeal(cells []cell, i int, column bool) bool {
	for k, n := i, 0; k >= 0 && n < 4 && i-k < 12; k-- {
		if column && !cells[k].right {
			continue
		}
		if k < i && ruleOnly(cells[k].s) {
			return false // what stands under a drawn line is the court's own
		}
		if n++; tellsBelow(cells[k].s) {
			return true
		}
	}
	return false
}

// belowSigns are the words in a line, in capitals, that say what is appealed from.
var belowSigns = [...]string{"APPEAL FROM", "APPEALS FROM", "APPEALED FROM", "ON APPEAL", "ON DIRECT APPEAL", "PETITION FOR REVIEW", "ON WRIT OF"}

// tellsBelow reports whether a line says what is appealed from.
func tellsBelow(s string) bool {
	for _, w := range belowSigns {
		if containsFold(s, w) {
			return true
		}
	}
	return false
}

// lowerLabel reports whether a line ends in a label of the court below: "D.C. No."
func lowerLabel(s string) bool {
	u := strings.ToUpper(strings.TrimRight(s, " "))
	for _, w := range lowerSigns {
		if strings.HasSuffix(u, w) || strings.HasSuffix(u, w+".") || strings.HasSuffix(u, w+"S.") {
			return true
		}
	}
	return false
}
