package class

import (
	"strings"
)

// weighBody weighs a writing printed without its head: cases cited one after
// another, and a court's own voice.
func (p *paper) weighBody(score map[string]int) {
	score["opinion"] += 3
	for _, w := range [...]string{"we affirm", "we reverse", "we hold", "we conclude", "we granted", "appellant", "trial court", "the court of appeals", "judgment affirmed", "certiorari", "the jury found", "we vacate", "we agree"} {
		if strings.Contains(p.head, w) || strings.Contains(p.foot, w) {
			score["opinion"] += 3
		}
	}
}

// weighMail weighs the head of an electronic letter: its sender, date, receiver, subject.
func (p *paper) weighMail(score map[string]int) {
	if p.hasRoles() {
		return
	}
	if p.mail() {
		score["letter"] += 14
	} else if p.opens("to:") && p.opens("from:") {
		score["memorandum_opinion"] = 0 // a memorandum within an office
	}
}

// argued reports whether a letter is counsel's brief to a court's clerk in a numbered case:
// it calls itself one, or cites as a brief does (compare FRAP 28(j), which calls such
// papers letters and files them as briefs are).
func (p *paper) argued() bool {
	if !p.salutation() || len(p.caption.Dockets) == 0 || p.court.ID == "" {
		return false
	}
	top := p.head[:min(len(p.head), topBytes)]
	if !strings.Contains(top, "clerk") {
		return false
	}
	for _, w := range [...]string{"letter brief", "in lieu of a", "amicus letter", "amicus curiae", "amici curiae", "post-argument letter", "supplemental letter", "submits this letter", "submit this letter", "letter in support", "letter in opposition"} {
		if strings.Contains(p.head, w) {
			return true
		}
	}
	return citesIn(p.head)+strings.Count(p.head, " mass. ")+strings.Count(p.head, "g. l. c.") >= 4
}

// draftOnTop reports whether a motion lies under the order it asks for, whose day is left
// blank (E.D. Pa. L.R. 7.1(a)): counsel signs at the foot, no judge.
func (p *paper) draftOnTop() bool {
	k := strings.Index(p.head[:min(len(p.head), 3500)], "day of __")
	if k < 0 {
		if k = strings.Index(p.head[:min(len(p.head), 3500)], "__ day of"); k < 0 {
			return false
		}
	}
	rest := p.head[k:]
	return strings.Contains(rest, "respectfully submitted") || strings.Contains(p.foot, "respectfully submitted") || strings.Contains(p.foot, "certificate of service")
}

// endorsed reports whether a letter bears the court's ruling at its foot over a judge's
// signature, as a memorandum endorsement does (S.D.N.Y.).
func (p *paper) endorsed() bool {
	signed := false
	for _, j := range p.caption.Judges {
		signed = signed || j.Role == "signer"
	}
	if !signed || !p.salutation() {
		return false
	}
	foot := p.s[p.footAt:]
	for _, w := range [...]string{"GRANTED", "DENIED", "SO ORDERED", "So ordered", "So Ordered"} {
		if strings.Contains(foot, w) {
			return true
		}
	}
	return false
}

// mail reports whether the first lines are the head of an electronic letter.
func (p *paper) mail() bool {
	return p.opens("from:") && p.opens("sent:") && (p.opens("to:") || p.opens("subject:"))
}

// opens reports whether w begins a line of the first page.
func (p *paper) opens(w string) bool {
	top := p.head[:min(len(p.head), topBytes)]
	for i, n := 0, 0; n < 6; n++ {
		k := strings.Index(top[i:], w)
		if k < 0 {
			return false
		}
		if i += k; lineStart(top, i) {
			return true
		}
		i += len(w)
	}
	return false
}

// salutation reports whether "Dear …" begins a line of the first page.
func (p *paper) salutation() bool {
	for i, n := 0, 0; n < 6; n++ {
		k := strings.Index(p.head[i:min(len(p.head), 3500)], "dear ")
		if k < 0 {
			return false
		}
		if i += k; lineStart(p.head, i) {
			return true
		}
		i += 5
	}
	return false
}

// weighNumbered weighs what an opinion printed without its head still shows: the
// author before the first sentence, paragraphs numbered {1} or ¶ 1 as States with
// citations of their own require, and judges who concur at the foot.
func (p *paper) weighNumbered(score map[string]int) {
	if p.hasRoles() {
		return
	}
	top := p.head[:min(len(p.head), 600)]
	for _, w := range [...]string{", judge.", ", chief judge.", ", justice.", ", chief justice.", ", judge:", ", justice:", "judge pro tempore.", " j.{", ", circuit judge", ", presiding judge."} {
		if strings.Contains(top, w) {
			score["opinion"] += 10
			break
		}
	}
	if strings.HasPrefix(strings.TrimLeft(top, " \t\n*#0123456789"), "opinion") {
		score["opinion"] += 6
	}
	if strings.Contains(p.head, "{1}") && strings.Contains(p.head, "{2}") || strings.Contains(p.head, "¶1") && strings.Contains(p.head, "¶2") {
		score["opinion"] += 10
	}
	for _, w := range [...]string{"jj., concur", "we concur:", "i concur:", "j., concurs", "j. concurs", "respectfully dissent", "justices concur", "judges concur"} {
		if strings.Contains(p.foot, w) {
			score["opinion"] += 8
			break
		}
	}
}

// weighNews weighs the style of news: speech reported over and over, a web
// page's address, a place and date before the first sentence.
func (p *paper) weighNews(score map[string]int) {
	said := strings.Count(p.head, " said") + strings.Count(p.head, " says ") + strings.Count(p.head, "”") + strings.Count(p.head, ",\" ")
	if said >= 3 {
		score["press_release"] += 6
	}
	top := p.head[:min(len(p.head), 700)]
	for _, w := range [...]string{"http://", "https://", "www.", "staff writer", "newsletter", "home |", "home about", ")– ", ") – ", ") — ", ")—", "sign up", "subscribe", "visit our", "breaking news", "by the associated press", "print this"} {
		if strings.Contains(top, w) {
			score["press_release"] += 4
			break
		}
	}
	if len(p.s) < 12000 && score["letter"] < 6 {
		score["press_release"] += 2
	}
}

// weighFindings weighs the long letters by which an agency reports what it found
// on inspecting a place (42 U.S.C. 1997b).
func (p *paper) weighFindings(score map[string]int) {
	if len(p.s) < 9000 || p.hasRoles() {
		return
	}
	hits := 0
	for _, w := range [...]string{"institutionalized persons", "our investigation", "findings letter", "we have completed", "our findings", "we conducted", "on-site", "investigative tour", "toured the", "expert consultant", "investigation of", "inspection of", "on-site inspection", "this report", "court monitor", "monitoring activities"} {
		if strings.Contains(p.head, w) {
			hits++
		}
	}
	if hits >= 2 {
		score["report"] += 17 + hits
	}
}

// citesIn counts the volumes of reports and codes cited in s: a figure, then an
// abbreviation that ends in a point.
func citesIn(s string) int {
	n := 0
	for _, w := range [...]string{" u. s. ", " u.s. ", " u.s.c.", " f.2d", " f. 2d", " f.3d", " f. 3d", " s.ct.", " s. ct.", " f.supp", " f. supp", " l.ed.", " cal.app", " cal.rptr", " p.2d", " p.3d", " n.e.2d", " n.w.2d", " so.2d", " so. 2d", " a.2d", " s.w.2d", " s.w.3d", " how. ", " wall. "} {
		for i := 0; ; {
			k := strings.Index(s[i:], w)
			if k < 0 {
				break
			}
			i += k + len(w)
			if at := i - len(w); at > 0 && s[at-1] >= '0' && s[at-1] <= '9' {
				n++
			}
		}
	}
	return n
}

// datedLine reports whether a line begins with a date in figures, as docket entries do.
func datedLine(l string) bool {
	if len(l) < 10 || l[2] != '/' && l[1] != '/' {
		return false
	}
	slashes := 0
	for i := 0; i < 10; i++ {
		switch {
		case l[i] == '/':
			slashes++
		case l[i] < '0' || l[i] > '9':
			return slashes == 2 && i > 5
		}
	}
	return slashes == 2
}
