package cite

import (
	"strings"
	"sync"

	"pincite/core/law"
)

// settle chooses among rows that share a name.
func (w *lawScan) settle() {
	for _, o := range w.open {
		c := w.out[o.cite]
		name, sure := w.choose(o.rows)
		if name != "" {
			c.Code = name
		}
		c.Confidence = 0.7
		if sure {
			c.Confidence = 0.9
		}
	}
}

// choose is the code that a name of several rows means: of the state whose law the
// paper cites most by full names; without one, of the first state named in its
// opening. It is "" and not sure if neither tells.
func (w *lawScan) choose(rows []int32) (name string, sure bool) {
	codes := law.Codes()
	const far = 1 << 30
	type choice struct{ state, name string }
	var all []choice
	for _, r := range rows {
		if codes[r].Kind != "subject" {
			all = append(all, choice{codes[r].State, codes[r].Name})
			continue
		}
		for k, st := range codes[r].States() {
			all = append(all, choice{st, codes[r].May[k]})
		}
	}
	if len(all) == 1 {
		return all[0].name, true
	}
	votes, early := 0, far+1
	for _, c := range all {
		at := w.opening(c.state)
		named := at >= 0
		if !named {
			at = far
		}
		if v := w.state[c.state]; v > votes || v == votes && at < early && (named || v > 0) {
			name, votes, early = c.name, v, at
		}
	}
	return name, name != ""
}

// dropPrivate leaves out bare sections that the paper elsewhere calls sections of a
// contract, and others with a point within as these have it ("§ 6.02", "§ 3.07"), unless
// it also cites a code's section of that number or form.
func (w *lawScan) dropPrivate() []*Citation {
	if len(w.private) == 0 {
		return w.out
	}
	pointed := false // a code's sections have points too
	for _, c := range w.out {
		if (c.Kind == Statute || c.Kind == Regulation) && !c.Bare {
			delete(w.private, c.Section)
			pointed = pointed || onePoint(c.firstSection())
		}
	}
	form := false // the contract's have
	for number := range w.private {
		form = form || onePoint(number)
	}
	kept := w.out[:0]
	for _, c := range w.out {
		if number := c.firstSection(); c.Kind == Statute && c.Bare && (w.private[number] || form && !pointed && onePoint(number)) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// firstSection is the number of the section cited, or of the first of them.
func (c *Citation) firstSection() string {
	number := c.Section
	if len(c.Sections) > 0 {
		number, _, _ = strings.Cut(c.Sections[0], "(")
	}
	return number
}

// onePoint reports whether a section number is two numbers with a point between: 3.07.
func onePoint(number string) bool {
	a, b, ok := strings.Cut(number, ".")
	return ok && isDigits(a) && isDigits(b)
}

// trimNoteMarks takes a footnote's mark off a bare section of the U.S. Code, whose
// numbers hold no full stop: "under § 1983.5 The" is § 1983 with note 5, and "§§ 7211(f)(4),
// 7219.1 Unlike" ends with note 1.
func (w *lawScan) trimNoteMarks() {
	whole := map[string]bool{}
	for _, c := range w.out {
		if c.Kind == Statute && c.Code == "U.S.C." {
			whole[c.Section] = true
		}
	}
	for _, c := range w.out {
		if c.Kind != Statute || !c.Bare || c.Subsections != "" {
			continue
		}
		last := &c.Section
		if n := len(c.Sections); n > 1 {
			last = &c.Sections[n-1]
		}
		dot := strings.IndexByte(*last, '.')
		if dot < 0 || len(*last)-dot > 3 || !strings.HasSuffix(w.src[c.Core.Start:c.Core.End], (*last)[dot:]) {
			continue
		}
		if len(c.Sections) > 1 && strings.Contains(strings.Join(c.Sections[:len(c.Sections)-1], ""), ".") || len(c.Sections) <= 1 && !whole[c.Section[:dot]] {
			continue
		}
		c.Core.End -= len(*last) - dot
		*last = (*last)[:dot]
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
	for k, st := range law.States() {
		if st.ID == state {
			at = strings.Index(w.head, foldedStates()[k])
			break
		}
	}
	w.where[state] = at
	return at
}

// foldedStates are the names of law.States, folded.
var foldedStates = sync.OnceValue(func() []string {
	var names []string
	for _, st := range law.States() {
		names = append(names, foldName(st.Name))
	}
	return names
})

// federal reports whether the opening of the paper names a court of the United States.
func (w *lawScan) federal() bool {
	w.opening("us")
	for _, s := range []string{"united states court", "united states district", "united states bankruptcy", "united states tax court", "supreme court of the united states"} {
		if strings.Contains(w.head, s) {
			return true
		}
	}
	return false
}

// homeState is the state whose court wrote the paper, by the name that stands by the
// word "court" in its opening; "" if it is a court of the United States or untold.
func (w *lawScan) homeState() string {
	if w.court == nil {
		home := w.courtOfState()
		w.court = &home
	}
	return *w.court
}

const courtReach = 2500 // a heading that names the court ends within so many bytes

func (w *lawScan) courtOfState() string {
	if w.federal() || w.unitedStates() {
		return ""
	}
	head := w.head[:min(courtReach, len(w.head))]
	for from := 0; ; {
		at := strings.Index(head[from:], "court")
		if at < 0 {
			return ""
		}
		at += from
		near := head[max(at-60, 0):min(at+60, len(head))]
		home, early := "", len(near)
		for n, name := range foldedStates()[1:] {
			if k := strings.Index(near, name); k >= 0 && k < early {
				home, early = law.States()[n+1].ID, k
			}
		}
		if home != "" {
			return home
		}
		from = at + len("court")
	}
}

// unitedStates reports whether the heading names a court of the United States, of
// whatever name: "United States Foreign Intelligence Surveillance Court".
func (w *lawScan) unitedStates() bool {
	const country = "united states"
	at := strings.Index(w.head[:min(courtReach, len(w.head))], country)
	return at >= 0 && strings.Contains(w.head[max(at-60, 0):min(at+60+len(country), len(w.head))], "court")
}

// named reports whether the state is named in the opening of the paper.
func (w *lawScan) named(state string) bool { return w.opening(state) >= 0 }
