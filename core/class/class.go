// Package class says what kind of paper is before us: an order, a recommendation,
// a complaint, a docket sheet. Several signs are weighed; each is a row of a table.
//
// In comes the text with its caption, out goes one class with how sure it is and
// the words that told. The title has the first say; the signs settle what has no
// title, or a title that several kinds of paper bear. It reads the head and the
// foot, not the body between.
package class

import (
	"strings"
	"sync"

	"pincite/core/caption"
	"pincite/core/law"
	"pincite/core/lex"
	"pincite/core/span"
	"pincite/core/text"
)

// A Document is the class of a paper with its evidence.
type Document struct {
	Class      string  // a document.class of the contract; "other" if nothing tells
	Title      string  // as printed, letter-spaced and broken titles joined
	Confidence float64 // 0 to 1
	Evidence   []span.Span
}

// The parts of a paper that are read for signs, in bytes.
const (
	topBytes  = 1500
	headBytes = 7000
	footBytes = 2500
)

// Of is the class of t.
func Of(t *text.Text, toks []lex.Token, c caption.Caption) Document {
	s := t.String()
	d := Document{Class: "other", Title: c.Title.Value}
	p := newPaper(s, c)
	score := map[string]int{}
	if row, ok := titleClass(c.Title.Value); ok && (p.hasRoles() || !p.salutation() && !p.mail()) { // a letter's subject is no title
		say := titleSay
		if c.Court.ID == "" && !p.hasRoles() && ofRecord(row.class) && foldTitle(c.Title.Value) != strings.TrimSpace(c.Title.Value) {
			say = 1 // a headline or a heading in mixed type, on a paper of no court
			if len(strings.Fields(c.Title.Value)) > 6 {
				row = &titleRow{class: row.class, weight: row.weight / 2} // a headline tells of a paper
			}
		}
		score[row.class] += say * row.weight
		d.Evidence = append(d.Evidence, c.Title.Span)
	}
	for i, sp := range p.findAll() {
		if !sp.Empty() {
			score[signs[i].class] += signs[i].weight
			if len(d.Evidence) < 12 {
				d.Evidence = append(d.Evidence, sp)
			}
		}
	}
	p.weighShape(score)
	best, second := "", 0
	for _, k := range classes { // in the table's order, so that ties fall the same way each time
		n := score[k]
		switch {
		case n > score[best] || best == "" && n > 0:
			second = score[best]
			best = k
		case n > second && k != best:
			second = n
		}
	}
	if best == "" || score[best] < least {
		return d
	}
	d.Class = p.refine(best)
	d.Confidence = confidence(score[best], second)
	return d
}

// ofRecord reports whether papers of a class are filed in a court as a rule.
func ofRecord(class string) bool {
	switch class {
	case "order", "judgment", "consent_decree", "settlement_agreement", "motion", "complaint", "brief", "opinion_and_order":
		return true
	}
	return false
}

// titleSay is how much a title outweighs what the text says: an order's words
// stand in a consent decree, a recommendation and a proposed order alike.
const titleSay = 2

// least is the weight below which nothing is said.
const least = 3

// confidence grows with the weight of the best class and its lead over the next.
func confidence(best, second int) float64 {
	c := 0.5 + float64(best-second)/24
	if best >= 12 {
		c += 0.15
	}
	return float64(int(min(c, 0.99)*100)) / 100
}

// classes are the classes of the contract, the commonest first.
var classes = [...]string{"order", "opinion_and_order", "memorandum_opinion", "opinion", "report_and_recommendation", "judgment", "consent_decree", "minute_entry", "scheduling_order",
	"clerk_notice", "mandate", "errata", "complaint", "answer", "motion", "brief", "stipulation", "settlement_agreement", "declaration", "exhibit", "transcript", "docket_sheet", "letter", "report", "press_release"}

// A paper is the part of a text that is read for signs.
type paper struct {
	s          string
	head, foot string // folded to lower case, spaces kept
	footAt     int
	title      string
	court      caption.Court
	caption    caption.Caption
}

func newPaper(s string, c caption.Caption) *paper {
	p := &paper{s: s, title: c.Title.Value, court: c.Court, caption: c}
	p.head = lower(s[:min(len(s), headBytes)])
	p.footAt = max(0, len(s)-footBytes)
	p.foot = lower(s[p.footAt:])
	return p
}

// lower folds ASCII capitals, keeping every offset.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// findAll is where each sign stands, by row; an empty span if it does not. One
// pass over the head and one over the foot.
func (p *paper) findAll() []span.Span {
	found := make([]span.Span, len(signs))
	p.scan(found, p.head, 0, false)
	p.scan(found, p.foot, p.footAt, true)
	return found
}

func (p *paper) scan(found []span.Span, hay string, at int, foot bool) {
	ix := signIndex()
	for i := 0; i+3 < len(hay); i++ {
		c := hay[i]
		if c >= 'a' && c <= 'z' && i > 0 && hay[i-1] >= 'a' && hay[i-1] <= 'z' || c == ' ' && i > 0 && hay[i-1] == ' ' {
			continue
		}
		for _, r := range ix[[4]byte{c, hay[i+1], hay[i+2], hay[i+3]}] {
			g := &signs[r.row]
			if !found[r.row].Empty() || (g.where == inFoot) != foot || g.where == inTop && i >= topBytes {
				continue
			}
			if w := g.words[r.word]; strings.HasPrefix(hay[i:], w) && (!g.lineStart || lineStart(hay, i)) {
				found[r.row] = span.Span{Start: at + i, End: at + i + len(w)}
			}
		}
	}
}

// A signRef is one word of one sign.
type signRef struct{ row, word int }

// signIndex finds the words of signs by their first four bytes.
var signIndex = sync.OnceValue(func() map[[4]byte][]signRef {
	m := map[[4]byte][]signRef{}
	for i, g := range signs {
		for k, w := range g.words {
			var key [4]byte
			copy(key[:], w)
			m[key] = append(m[key], signRef{i, k})
		}
	}
	return m
})

// lineStart reports whether only spaces, numbers and marks stand before k on its line.
func lineStart(s string, k int) bool {
	for k > 0 && s[k-1] != '\n' {
		k--
		if c := s[k]; c >= 'a' && c <= 'z' {
			return false
		}
	}
	return true
}

// weighShape weighs what no single word shows: a docket sheet's dated entries, a
// transcript's questions and answers, a letter's address.
func (p *paper) weighShape(score map[string]int) {
	entries, speakers := 0, 0
	body := p.s[:min(len(p.s), 14000)]
	for len(body) > 0 {
		l := body
		if n := strings.IndexByte(body, '\n'); n >= 0 {
			l, body = body[:n], body[n+1:]
		} else {
			body = ""
		}
		l = strings.TrimLeft(l, " \t")
		switch {
		case datedLine(l):
			entries++
		case strings.HasPrefix(l, "THE COURT:") || strings.HasPrefix(l, "Q. ") || strings.HasPrefix(l, "A. ") && len(l) > 30 || strings.HasPrefix(l, "MR. ") && strings.Contains(l[:min(len(l), 24)], ":") || strings.HasPrefix(l, "MS. ") && strings.Contains(l[:min(len(l), 24)], ":"):
			speakers++
		}
	}
	if entries >= 8 {
		score["docket_sheet"] += 8
	}
	if speakers >= 6 {
		score["transcript"] += 8
	}
	if len(p.caption.Parties) == 0 && p.caption.Court.ID == "" {
		score["letter"]++
		score["report"]++
		if strings.Count(p.head, " v. ") >= 3 {
			p.weighBody(score)
		}
	}
	cited := citesIn(p.head)
	if !p.hasRoles() && p.caption.Court.ID == "" && cited >= 4 && score["letter"] < 6 && score["brief"] < 7 {
		score["opinion"] += 4 + min(cited, 12)/2 // a stretch of an opinion, printed without its head
	}
	if !p.hasRoles() && p.caption.Court.ID == "" && strings.Count(p.head, " v. ") < 3 && cited < 4 {
		p.weighNews(score)
	}
	p.weighFindings(score)
	p.weighMail(score)
	p.weighNumbered(score)
	if row, ok := law.CourtByID(p.court.ID); ok && (row.Level == "last_resort" || row.Level == "appellate") {
		for _, w := range [...]string{"appeal from", "on appeal", "¶", "affirm", "reverse", "we hold", "per curiam", "opinion", "certiorari", "justice"} {
			if strings.Contains(p.head, w) {
				score["opinion"] += 2
			}
		}
	}
	for _, j := range p.caption.Judges {
		switch j.Role {
		case "author":
			score["opinion"] += 2
		case "panel":
			score["opinion"] += 4
		case "signer":
			score["order"] += 2
		}
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
	for _, w := range [...]string{", judge.", ", chief judge.", ", justice.", ", chief justice.", ", judge:", ", justice:", "judge pro tempore.", " j.{"} {
		if strings.Contains(top, w) {
			score["opinion"] += 10
			break
		}
	}
	if strings.HasPrefix(strings.TrimLeft(top, " \t\n*#"), "opinion") {
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

// hasRoles reports whether the caption names parties with their parts, as a court's
// paper does and a letter's subject line does not.
func (p *paper) hasRoles() bool {
	for _, x := range p.caption.Parties {
		if x.Role != "" {
			return true
		}
	}
	return false
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
