package caption

import (
	"strings"

	"pincite/core/law"
)

// completeCourt finds the district of a heading that says only "United States District Court".
func completeCourt(cells, stamps []cell, c Court) (Court, bool) {
	try := func(x cell) (Court, bool) {
		u := strings.ToUpper(x.s)
		if len(u) > 120 || !strings.Contains(u, "DIST") && !strings.Contains(u, "D. ") && !strings.Contains(u, ".D.") || !capitalised(x.s) {
			return Court{}, false
		}
		row, ok := law.CourtByName("United States District Court " + x.s)
		if !ok || row.ID == "usdistct" || row.Level != "trial" || row.System != "federal" || row.End != "" {
			return Court{}, false
		}
		return courtFrom(row, heading{text: x.s, span: c.Span.Cover(x.span)}), true
	}
	for _, x := range cells {
		if k, ok := try(x); ok {
			if x.span.Start-c.Span.End > 600 {
				k.Span = x.span
			}
			return k, true
		}
	}
	for _, x := range stamps {
		if k, ok := stampCourt(x); ok {
			return k, true
		}
		if k, ok := try(x); ok {
			k.Span = x.span
			return k, true
		}
	}
	return c, false
}

// stampCourt is the court a filing stamp names: "U.S. DISTRICT COURT N.D. OF ALABAMA", "USCA8", "USDC SDNY".
func stampCourt(x cell) (Court, bool) {
	s := x.s
	if i := strings.Index(s, "USCA"); i >= 0 {
		w := s[i+4 : wordEnd(s, i)]
		if w == "DC" {
			w = "dc"
		}
		if row, ok := law.CourtByID("ca" + strings.ToLower(w)); ok {
			return Court{ID: row.ID, Name: row.Name, Span: x.span}, true
		}
	}
	if strings.HasPrefix(s, "Supreme Judicial Court for the Commonwealth") { // Massachusetts's electronic stamp
		row, _ := law.CourtByID("mass")
		return Court{ID: row.ID, Name: row.Name, Span: x.span}, true
	}
	if i := strings.Index(s, "Filed in "); i >= 0 { // "Filed in TXSD on 08/29/97"
		if row, ok := law.CourtByID(strings.ToLower(s[i+9 : wordEnd(s, i+9)])); ok {
			return Court{ID: row.ID, Name: row.Name, Span: x.span}, true
		}
	}
	if i := strings.Index(s, "USDC"); i >= 0 && len(s) < 80 {
		if id, ok := law.CourtByCitation(strings.Trim(s[i+4:], " -:")); ok {
			row, _ := law.CourtByID(id)
			return Court{ID: row.ID, Name: row.Name, Span: x.span}, true
		}
	}
	if namesCourt(s) {
		if row, ok := law.CourtByName(s); ok && row.ID != "usdistct" && row.System == "federal" {
			return Court{ID: row.ID, Name: row.Name, Span: x.span}, true
		}
	}
	return Court{}, false
}

// loneCourt is the court of a text that is its name or its citation form alone.
func loneCourt(cells []cell) (Court, bool) {
	if len(cells) == 0 || len(cells) > 3 {
		return Court{}, false
	}
	h := heading{0, len(cells), cells[0].s, cells[0].span.Cover(cells[len(cells)-1].span)}
	for _, x := range cells[1:] {
		h.text += " " + x.s
	}
	if row, ok := law.CourtByName(h.text); ok && len(h.text) < 160 {
		return courtFrom(row, h), true
	}
	if id, ok := law.CourtByCitation(h.text); ok {
		row, _ := law.CourtByID(id)
		return courtFrom(row, h), true
	}
	return Court{}, false
}
