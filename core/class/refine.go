package class

import "pincite/core/law"

// refine settles between near kinds of the same paper: what an appellate court
// writes is an opinion, whatever it is called ("Memorandum", "Decision and Order",
// "Memorandum Opinion"), and so is an untitled ruling of a panel.
func (p *paper) refine(class string) string {
	row, ok := law.CourtByID(p.court.ID)
	if !ok || row.Level != "appellate" && row.Level != "last_resort" {
		return class
	}
	panel := false
	for _, j := range p.caption.Judges {
		panel = panel || j.Role == "panel"
	}
	switch class {
	case "memorandum_opinion", "opinion_and_order":
		return "opinion"
	case "order":
		if p.title == "" && panel {
			return "opinion"
		}
	}
	return class
}
