package caption

import (
	"strings"

	"pincite/core/law"
)

// reprintCourt is the district court that a reprint names in a reporter's form, the
// words run together or another column behind: "UnitedStatesDistrictCourt," and
// under it "D.PuertoRico."
func reprintCourt(cells []cell) (Court, bool) {
	for i := 0; i < len(cells) && i < 60; i++ {
		s := cells[i].s
		flat := strings.ToLower(strings.ReplaceAll(s[:min(len(s), 32)], " ", ""))
		if !strings.HasPrefix(flat, "unitedstatesdistrictcourt,") {
			continue
		}
		if k, ok := reporterDistrict(s[strings.IndexByte(s, ',')+1:]); ok {
			return Court{ID: k.ID, Name: k.Name, Span: cells[i].span}, true
		}
		for n := i + 1; n < len(cells) && n < i+6; n++ {
			if k, ok := reporterDistrict(cells[n].s); ok {
				return Court{ID: k.ID, Name: k.Name, Span: cells[i].span.Cover(cells[n].span)}, true
			}
		}
	}
	return Court{}, false
}

// reporterDistrict is the district that begins s in a reporter's form: "S.D. New York."
func reporterDistrict(s string) (law.Court, bool) {
	flat := strings.ToUpper(strings.ReplaceAll(s[:min(len(s), 48)], " ", ""))
	side := ""
	if len(flat) > 4 && flat[1] == '.' && flat[0] != 'D' {
		for _, w := range [...]string{"NORTHERN ", "SOUTHERN ", "EASTERN ", "WESTERN ", "MIDDLE ", "CENTRAL "} {
			if flat[0] == w[0] {
				side, flat = w, flat[2:]
				break
			}
		}
	}
	rest, ok := strings.CutPrefix(flat, "D.")
	if !ok {
		return law.Court{}, false
	}
	for _, st := range squeezedStates() {
		if tail, ok := strings.CutPrefix(rest, st.squeezed); ok && (tail == "" || tail[0] == '.' || tail[0] == ',') {
			row, ok := law.CourtByName("United States District Court " + side + "District of " + st.name)
			return row, ok && row.Level == "trial" && row.End == "" && row.ID != "usdistct"
		}
	}
	return law.Court{}, false
}
