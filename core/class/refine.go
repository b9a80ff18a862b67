package class

import "strings"

// refine settles between near kinds of the same paper: an untitled ruling of an
// appellate court is an opinion, a magistrate judge's with the notice of
// objections a recommendation.
func (p *paper) refine(class string) string {
	appellate := strings.HasPrefix(p.court.ID, "ca") && len(p.court.ID) <= 4 || p.court.ID == "scotus"
	panel := false
	for _, j := range p.caption.Judges {
		panel = panel || j.Role == "panel"
	}
	switch class {
	case "memorandum_opinion":
		if appellate && panel {
			return "opinion"
		}
	case "order":
		if p.title == "" && (appellate && panel) {
			return "opinion"
		}
	}
	return class
}
