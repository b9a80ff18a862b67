package cite

import "strings"

// settleRules gives bare rules the body they belong to where the paper itself tells
// it: the same rule cited with its body, or the one body that the paper names and
// that has a rule of that number. They stay marked Bare; else the body is left open.
func (w *lawScan) settleRules() {
	w.plainToState()
	asked := false              // whether the paper is of the Tax Court, which is told by its opening
	full := map[string]string{} // rule number → body; "?" where two bodies are cited
	names := map[string]*Citation{}
	for i := range w.out {
		c := w.out[i]
		if c.Kind != Rule || c.Bare || c.Rule == "" {
			continue
		}
		key := c.Rule
		if old, seen := full[key]; seen && old != c.Rules {
			full[key] = "?"
			continue
		}
		full[key], names[key] = c.Rules, c
	}
	for i := range w.out {
		c := w.out[i]
		if c.Kind != Rule || !c.Bare || c.Rules != "" {
			continue
		}
		number := c.Rule
		if len(c.RuleList) > 0 {
			number = strings.TrimRight(c.RuleList[0], ")")
			if k := strings.IndexByte(number, '('); k > 0 {
				number = number[:k]
			}
		}
		if set := full[number]; set != "" && set != "?" {
			c.Rules = set
			if set == "state" || set == "local" {
				c.Name, c.Jurisdiction = names[number].Name, names[number].Jurisdiction
			}
			continue
		}
		if full[number] == "" {
			if !asked && w.home.rules == "" && w.taxCourt() {
				w.home.rules = "tax"
			}
			asked = true
			if c.Rules = w.home.rules; c.Rules == "" {
				c.Rules = w.likelyRules(number)
			}
			if c.Rules == "" && !w.federalRules() && w.homeState() != "" {
				c.Rules, c.Jurisdiction = "state", w.homeState()
			}
		}
	}
}

// taxCourt reports whether the opening of the paper names the Tax Court, or the notice that
// its cases begin with (26 U.S.C. § 6213).
func (w *lawScan) taxCourt() bool {
	w.opening("us")
	return strings.Contains(w.head, "united states tax court") || strings.Contains(w.head, "notice of deficiency")
}

// plainToState gives rules of a name that tells no court, "Supreme Court Rule 45", to the
// state whose law alone the paper cites, where its heading names no court.
func (w *lawScan) plainToState() {
	state := ""
	for st, n := range w.state {
		if n >= stateVotes {
			if state != "" {
				return
			}
			state = st
		}
	}
	if state == "" {
		return
	}
	for _, c := range w.out {
		if c.Kind != Rule || c.Bare || c.Rules != "scotus" && c.Rules != "frap" {
			continue
		}
		if name := w.src[c.Core.Start:c.Core.End]; plainRules(name) && !strings.HasPrefix(name, "Rule") {
			if w.homeState() != "" || w.federal() || w.unitedStates() {
				return
			}
			c.Rules, c.Jurisdiction = "state", state
			c.Name = strings.TrimRight(name[:strings.IndexAny(name, "0123456789")], " \n")
		}
	}
}

const stateVotes = 3 // so many citations of one state's law, and of no other's, tell whose a paper is

// federalRules reports whether the paper names a body of federal rules.
func (w *lawScan) federalRules() bool {
	for _, r := range ruleRange {
		if w.sets[r.set] > 0 {
			return true
		}
	}
	return false
}

// ruleRange is the rules a federal body has.
var ruleRange = []struct {
	set      string
	from, to int
}{{"frcp", 1, 87}, {"fre", 101, 1103}, {"frcrp", 1, 62}, {"frap", 1, 48}, {"frbp", 1001, 9038}, {"scotus", 1, 48}}

// likelyRules is the federal body with a rule of that number that the paper names
// at least twice as often as any other such body; "" if there is none, or if the
// paper cites a state's rules.
func (w *lawScan) likelyRules(number string) string {
	n := atoi(number)
	if n == 0 || w.sets["state"] > 0 {
		return ""
	}
	best, votes, second := "", 0, 0
	for _, r := range ruleRange {
		if n < r.from || n > r.to {
			continue
		}
		switch v := w.sets[r.set]; {
		case v > votes:
			best, votes, second = r.set, v, votes
		case v > second:
			second = v
		}
	}
	if votes >= 2*second && votes > second {
		return best
	}
	return ""
}
