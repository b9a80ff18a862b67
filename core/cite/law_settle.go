package cite

import (
	"strings"

	"pincite/core/law"
)

// settle chooses among rows that share a name: the state whose law the paper
// cites most by full names; without one, the first state named in its opening.
func (w *lawScan) settle() {
	if len(w.open) == 0 {
		return
	}
	codes := law.Codes()
	const far = 1 << 30
	for _, o := range w.open {
		type choice struct{ state, name string }
		var all []choice
		for _, r := range o.rows {
			if codes[r].Kind != "subject" {
				all = append(all, choice{codes[r].State, codes[r].Name})
				continue
			}
			for k, st := range codes[r].States() {
				all = append(all, choice{st, codes[r].May[k]})
			}
		}
		if len(all) == 1 {
			w.out[o.cite].Code = all[0].name
			w.out[o.cite].Confidence = 0.9
			continue
		}
		best, votes, early := -1, 0, far+1
		for k, c := range all {
			at := w.opening(c.state)
			named := at >= 0
			if !named {
				at = far
			}
			if v := w.state[c.state]; v > votes || v == votes && at < early && (named || v > 0) {
				best, votes, early = k, v, at
			}
		}
		if best >= 0 {
			w.out[o.cite].Code = all[best].name
			w.out[o.cite].Confidence = 0.9
		} else {
			w.out[o.cite].Confidence = 0.7
		}
	}
}

// dropPrivate leaves out bare sections that the paper elsewhere calls sections of a
// contract, unless it also cites a code's section of that number.
func (w *lawScan) dropPrivate() []*Citation {
	if len(w.private) == 0 {
		return w.out
	}
	for _, c := range w.out {
		if c.Kind == Statute && !c.Bare {
			delete(w.private, c.Section)
		}
	}
	kept := w.out[:0]
	for _, c := range w.out {
		number := c.Section
		if len(c.Sections) > 0 {
			number = c.Sections[0]
			if k := strings.IndexByte(number, '('); k > 0 {
				number = number[:k]
			}
		}
		if c.Kind == Statute && c.Bare && w.private[number] {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// trimNoteMarks takes a footnote's mark off a bare section of the U.S. Code, whose
// numbers hold no full stop: "under § 1983.5 The" is § 1983 with note 5.
func (w *lawScan) trimNoteMarks() {
	whole := map[string]bool{}
	for _, c := range w.out {
		if c.Kind == Statute && c.Code == "U.S.C." {
			whole[c.Section] = true
		}
	}
	for i := range w.out {
		c := w.out[i]
		dot := strings.IndexByte(c.Section, '.')
		if c.Kind != Statute || !c.Bare || dot < 0 || !whole[c.Section[:dot]] || c.Subsections != "" || len(c.Section)-dot > 3 {
			continue
		}
		cut := len(c.Section) - dot
		core := w.src[c.Core.Start:c.Core.End]
		if !strings.HasSuffix(core, c.Section[dot:]) {
			continue
		}
		c.Section = c.Section[:dot]
		c.Core.End -= cut
		c.Full = c.Core
	}
}

// keepPrivate notes the sections of list as those of a contract.
func (w *lawScan) keepPrivate(list []section) {
	if w.private == nil {
		w.private = map[string]bool{}
	}
	for _, s := range list {
		w.private[s.number] = true
	}
}

// opening is where the state is first named in the opening of the paper, by byte;
// -1 if it is not.
func (w *lawScan) opening(state string) int {
	if at, seen := w.where[state]; seen {
		return at
	}
	if w.where == nil {
		w.where = map[string]int{}
		head := w.src
		if len(head) > 6000 {
			head = head[:6000]
		}
		w.head = foldName(head)
	}
	at := -1
	for _, st := range law.States() {
		if st.ID == state {
			at = strings.Index(w.head, foldName(st.Name))
			break
		}
	}
	w.where[state] = at
	return at
}

// federal reports whether the opening of the paper names a court of the United States.
func (w *lawScan) federal() bool {
	w.opening("us")
	for _, s := range []string{"united states court", "united states district", "united states bankruptcy", "supreme court of the united states"} {
		if strings.Contains(w.head, s) {
			return true
		}
	}
	return false
}

// named reports whether the state is named in the opening of the paper.
func (w *lawScan) named(state string) bool { return w.opening(state) >= 0 }
