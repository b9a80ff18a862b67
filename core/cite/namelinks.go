package cite

import (
	"strings"

	"pincite/core/lex"
)

// opensLine reports whether the capital word w at token k, met within a supposed name,
// begins a sentence: "In" at the head of a line that follows a heading, a signal
// behind a full stop.
func (f *finder) opensLine(k int, w string) bool {
	switch w {
	case "In", "IN":
		n := f.fore(k + 1)
		return k > 0 && f.kind(n) == lex.Word && f.c(n) <= 'Z' && f.w(n) != "Re" && f.w(n) != "RE" &&
			strings.Contains(f.s[f.toks[k-1].end():f.toks[k].start()], "\n")
	case "See", "Cf", "Accord", "Contra", "Compare":
		return f.mark(f.back(k-1), '.')
	}
	return false
}

// linkInName reports whether the small word w at token k, which prose uses as well, is
// part of a name by what stands around it: "Agency for Pers. with Disabilities",
// "Certain Underwriters at Lloyd's", "Univ. of Tex. at Austin", "BP p.l.c.", "Cty.'s".
func (f *finder) linkInName(w string, k, low int) bool {
	p := f.back(k - 1)
	switch w {
	case "s":
		return (f.mark(p, '\'') || f.w(p) == "’") && f.joined(p)
	case "p":
		return f.mark(k+1, '.') && f.w(k+2) == "l" && f.mark(k+3, '.') && f.w(k+4) == "c"
	}
	if f.mark(p, '.') && f.joined(p-1) {
		p--
	}
	if p < low || f.c(f.fore(k+1)) > 'Z' {
		return false
	}
	switch w {
	case "with":
		switch f.w(p) {
		case "Pers", "Persons", "People", "Americans", "Individuals", "Children", "Citizens", "Adults", "Families", "Women", "Veterans", "Students", "Residents":
			return true
		}
	case "at":
		for n := k + 1; n < k+5; n++ { // "Brennan Ctr. for Just. at NYU Sch. of L."
			switch f.w(n) {
			case "Univ", "University", "Sch", "School", "Coll", "College", "Inst", "Institute":
				return true
			}
		}
		return f.w(p) == "Underwriters" || f.w(p) == "Bank" || f.w(p) == "Univ" || f.w(p) == "University" || placeNames()[f.w(p)]
	}
	return false
}

// numberInName: "Local 5", "No. 12", "7-Eleven", "84 Lumber Co.".
func (f *finder) numberInName(k, low int) bool {
	if f.joined(k) && (f.dash(k+1) && f.joined(k+1) || f.mark(k+1, '.') && f.kind(k+2) != lex.Word) || f.joined(k-1) && f.dash(k-1) && f.joined(k-2) {
		return true
	}
	p := k - 1
	if f.mark(p, '.') || f.mark(p, '#') {
		p--
	}
	if p < low {
		return false
	}
	switch f.w(p) {
	case "No", "Nos", "Local", "Dist", "District", "Lodge", "Unit", "Post", "Route", "Parcel", "Chapter", "Division", "Region", "Council", "Tract", "Docket", "Fund", "Group", "Phase", "Class", "Pier", "Area", "Studio", "Channel", "Motel", "District's", "Does", "Doe", "Trust", "Series", "#":
		return true
	}
	return false
}

// numberAtHead: "See 84 Lumber Co. v.", "; 999 v. C.I.T. Corp.". A number behind a
// full stop may be a note's, and begins a name only where it is all of it.
func (f *finder) numberAtHead(k, low, last int) bool {
	if k == last {
		return !f.joined(k-1) && f.versus(k+1)
	}
	if f.kind(k+1) != lex.Word || f.c(k+1) > 'Z' || f.joined(k) || f.joined(k-1) && f.kind(k-1) != lex.Mark {
		return false
	}
	p := f.back(k - 1)
	if p < low {
		return f.address(k, last)
	}
	switch f.w(p) {
	case ";", "(", "[":
		return true
	case ".", "\"", "”":
		return len(f.w(k)) > 2 && f.address(k, last) // a smaller number may be a note's
	case ",":
		if p--; f.mark(p, '.') {
			p--
		}
	}
	w := f.w(p)
	return w == "g" || w == "generally" || w == "See" || w == "see" || w == "also" || w == "in" || w == "In" || w == "by" || w == "Cf" || w == "citing" || w == "quoting"
}

// address reports whether the name from the number at token k to token last holds a word
// of streets and houses: "1836 T St. Tenants Ass'n", "511 West 232nd Owners Corp.".
func (f *finder) address(k, last int) bool {
	for n := k + 1; n < last && n < k+8; n++ {
		switch f.w(n) {
		case "St", "Street", "Ave", "Avenue", "Broadway", "Square", "Sq", "Road", "Rd", "Blvd", "Boulevard", "Lane", "Drive", "Place", "Park", "Parkway", "Owners", "Tenants", "Realty", "Condominium", "Condo", "Apartments", "Apts", "Plaza":
			return true
		}
	}
	return false
}

// smallNumber: "Strike 3 Holdings", "Century 21 Real Estate", "Pier 1 Imports": a number of
// one or two digits between capital words of which the first is no division's or month's.
func (f *finder) smallNumber(k, low int) bool {
	p := k - 1
	if len(f.w(k)) > 2 || p < low || f.kind(p) != lex.Word || f.kind(k+1) != lex.Word || f.c(p) > 'Z' || f.c(k+1) > 'Z' || f.joined(p) || f.joined(k) ||
		!f.near(p, 1) || !f.near(k, 1) || month(f.w(p)) > 0 || leadWords.has(f.w(p)) || inSignal(f.w(p)) {
		return false
	}
	switch f.w(p) {
	case "Count", "Counts", "Article", "Amendment", "Ex", "Exhibit", "Exhibits", "Appendix", "Docket", "Doc", "Dkt", "ECF", "Table", "Figure", "Step", "Volume", "Vol", "Form", "Act", "Code", "App", "Tr", "Rules", "Sections", "Parts", "Question", "Proposition", "Instruction", "Schedule", "Paragraph", "Division", "Tab", "Line":
		return false
	}
	return true
}

// inInName: "Citizens for Responsibility & Ethics in Wash.", "Parents Involved in Cmty. Sch.".
func (f *finder) inInName(k, low int) bool {
	if f.w(k+1) == "Action" && f.c(f.back(k-1)) <= 'Z' {
		return k-1 >= low
	}
	switch f.w(f.back(k - 1)) {
	case "Citizens", "Ethics", "Involved", "Accuracy", "Fairness", "Women", "Students", "Media", "Education", "Discrimination", "Equality", "Responsibility", "Integrity", "Freedom", "Justice", "Trust", "Interest", "Americans", "Doctors", "Reform", "Children", "Families", "Investors":
		return k-1 >= low
	}
	return false
}
