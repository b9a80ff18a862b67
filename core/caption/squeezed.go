package caption

import (
	"strings"
	"sync"

	"pincite/core/law"
)

// squeezedCourt reads a district court from the letters of the head alone, where
// a scan has run its words together or torn them: "THEUNITEDSTATES DISTRICTCOURT
// FOR THEDISTRICTOFMARYLAND".
func squeezedCourt(cells []cell) (Court, int, bool) {
	var b strings.Builder
	var at []int // cell of each byte
	for i, c := range cells {
		if i > 60 || b.Len() > 2400 {
			break
		}
		if prose(c.s) && !strings.HasPrefix(c.s, "UNITED") {
			continue // but a heading that a scan's scraps follow is read
		}
		for k := 0; k < len(c.s); k++ {
			ch := c.s[k]
			switch {
			case isLetter(ch):
				ch &^= 0x20
			case ch == '1', ch == '!', ch == '|':
				ch = 'I'
			case ch == '0':
				ch = 'O'
			default:
				continue
			}
			b.WriteByte(ch)
			at = append(at, i)
		}
	}
	s := b.String()
	court := strings.Index(s, "DISTRICTCOURT")
	if court < 0 {
		return sideAlone(cells)
	}
	for i := max(0, court-200); i < len(s) && i < court+400; {
		k := strings.Index(s[i:], "DISTRICTOF")
		if k < 0 {
			break
		}
		k += i
		i = k + 10
		for _, st := range squeezedStates() {
			if !strings.HasPrefix(s[k+10:], st.squeezed) {
				continue
			}
			side := ""
			for _, w := range [...]string{"NORTHERN", "SOUTHERN", "EASTERN", "WESTERN", "MIDDLE", "CENTRAL"} {
				if strings.HasSuffix(s[:k], w) {
					side = w + " "
				}
			}
			row, ok := law.CourtByName("United States District Court " + side + "District of " + st.name)
			if ok && row.ID != "usdistct" && row.End == "" {
				last := at[min(k+9+len(st.squeezed), len(at)-1)]
				return Court{ID: row.ID, Name: row.Name, Span: cells[at[court]].span.Cover(cells[last].span)}, last + 1, true
			}
		}
	}
	return sideAlone(cells)
}

// sideAlone reads "EASTERN DlSTIUCT OF MICHIGAN": a line that begins with a side
// and ends with a state, the word between misread, near the word court.
func sideAlone(cells []cell) (Court, int, bool) {
	for i := 0; i < len(cells) && i < 30; i++ {
		u := strings.ToUpper(squash(cells[i].s))
		if len(u) > 90 || !strings.Contains(u, " OF ") {
			continue
		}
		u = strings.TrimPrefix(strings.TrimPrefix(u, "FOR THE "), "IN THE ")
		side := sideOf(u)
		if side == "" {
			continue
		}
		near := false
		for k := max(0, i-3); k < min(len(cells), i+2); k++ {
			n := strings.ToUpper(cells[k].s)
			near = near || strings.Contains(n, "COURT") || strings.Contains(n, "UNITED STATES") || strings.Contains(n, "UNITED STATE ")
		}
		_, state, _ := strings.Cut(u, " OF ")
		if !near {
			continue
		}
		if row, ok := tornDistrict(side, strings.TrimSpace(state)); ok {
			return Court{ID: row.ID, Name: row.Name, Span: cells[i].span}, i + 1, true
		}
	}
	return Court{}, 0, false
}

// tornDistrict is the district of a side whose state begins rest: its whole name, or
// five letters of it at least, or two up to where a scan has torn it, where no other
// district of that side begins so: "EASTERN DISTRICT OF AR~~" is Arkansas's, since
// Arizona is not divided (28 U.S.C. 82, 83).
func tornDistrict(side, rest string) (law.Court, bool) {
	letters := strings.ReplaceAll(rest, " ", "")
	left := 0 // letters up to the tear
	for left < len(letters) && isLetter(letters[left]) {
		left++
	}
	cut := left >= 2 && left < len(letters) && torn(letters)
	var found law.Court
	n := 0
	for _, st := range squeezedStates() {
		whole := strings.HasPrefix(letters, st.squeezed)
		if !whole && !(cut && strings.HasPrefix(st.squeezed, letters[:left])) && (len(letters) < 5 || !strings.HasPrefix(letters, st.squeezed[:min(len(st.squeezed), max(5, len(st.squeezed)-2))])) {
			continue
		}
		row, ok := law.CourtByName("United States District Court " + side + " District of " + st.name)
		if !ok || row.Level != "trial" || row.System != "federal" || row.End != "" || !strings.Contains(strings.ToUpper(row.Name), side) {
			continue
		}
		if whole {
			return row, true
		}
		found = row
		n++
	}
	return found, n == 1
}

// sideOf is the side of a district that begins u, one or two letters misread.
func sideOf(u string) string {
	first, _, _ := strings.Cut(u, " ")
	for _, w := range [...]string{"NORTHERN", "SOUTHERN", "EASTERN", "WESTERN", "MIDDLE", "CENTRAL"} {
		if first == w {
			return w
		}
		if d := len(first) - len(w); len(first) >= 6 && d >= -1 && d <= 2 && strings.HasPrefix(first, w[:3]) && (strings.HasSuffix(first, w[len(w)-3:]) || strings.HasSuffix(first, "LE")) {
			return w
		}
	}
	return ""
}

type squeezedState struct{ squeezed, name string }

var squeezedStates = sync.OnceValue(func() []squeezedState {
	var out []squeezedState
	seen := map[string]bool{}
	for _, c := range law.Courts() {
		if c.System == "federal" && c.Level == "trial" && c.End == "" && !seen[c.Place] {
			seen[c.Place] = true
			out = append(out, squeezedState{strings.ReplaceAll(strings.ToUpper(c.Place), " ", ""), c.Place})
		}
	}
	// West Virginia before Virginia is no matter: each is tried at the same place
	return out
})
