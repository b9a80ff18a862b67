package class

import (
	"strings"

	"pincite/core/law"
)

// refine settles between near kinds of the same paper: what an appellate court
// writes is an opinion, whatever it is called ("Memorandum", "Decision and Order",
// "Memorandum Opinion"), and so is a ruling of a panel, or of a judge who signs at
// its head, that is not titled an order.
func (p *paper) refine(class string) string {
	row, ok := law.CourtByID(p.court.ID)
	if !ok || row.Level != "appellate" && row.Level != "last_resort" {
		return class
	}
	writes := false
	for _, j := range p.caption.Judges {
		writes = writes || j.Role == "panel" || j.Role == "author"
	}
	switch class {
	case "memorandum_opinion", "opinion_and_order":
		return "opinion"
	case "order":
		if writes && !strings.Contains(foldTitle(p.title), "ORDER") {
			return "opinion"
		}
	}
	return class
}
