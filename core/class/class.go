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
func Of(t *text.Text, c caption.Caption) Document {
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
	if bare := strings.Trim(foldTitle(c.Title.Value), " .:"); bare == "JUDGMENT" || bare == "MANDATE" {
		score[strings.ToLower(bare)] += 12 // and no more: an appellate court's paper too
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
		key := [4]byte{c, hay[i+1], hay[i+2], hay[i+3]}
		if !ix.may[spread(key)] {
			continue
		}
		for _, r := range ix.words[key] {
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

// A signTable finds the words of signs by their first four bytes; may tells, cheaply,
// where none can begin.
type signTable struct {
	words map[[4]byte][]signRef
	may   [1 << 13]bool
}

// spread is the place of four bytes in signTable.may.
func spread(k [4]byte) int {
	return (int(k[0]) + int(k[1])<<3 + int(k[2])<<6 + int(k[3])<<8) & (1<<13 - 1)
}

var signIndex = sync.OnceValue(func() *signTable {
	t := &signTable{words: map[[4]byte][]signRef{}}
	for i, g := range signs {
		for k, w := range g.words {
			var key [4]byte
			copy(key[:], w)
			t.words[key] = append(t.words[key], signRef{i, k})
			t.may[spread(key)] = true
		}
	}
	return t
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
	p.weighLines(score)
	if len(p.caption.Parties) == 0 && p.caption.Court.ID == "" {
		score["letter"]++
		score["report"]++
		if strings.Count(p.head, " v. ") >= 3 {
			p.weighBody(score)
		}
	}
	if !p.hasRoles() && p.caption.Court.ID == "" {
		cited := citesIn(p.head)
		switch {
		case cited >= 4 && score["letter"] < 6 && score["brief"] < 7 && score["order"] < 6:
			score["opinion"] += 4 + min(cited, 12)/2 // a stretch of an opinion, printed without its head
		case cited < 4 && strings.Count(p.head, " v. ") < 3:
			p.weighNews(score)
		}
	}
	if p.argued() {
		score["brief"] += score["letter"] + 6
	}
	if p.draftOnTop() {
		score["motion"] += max(score["order"], score["opinion_and_order"]) + 6
	}
	if p.endorsed() {
		score["order"] += 24
	}
	p.weighFindings(score)
	p.weighMail(score)
	p.weighNumbered(score)
	p.weighEntry(score)
	p.weighBench(score)
}

// weighLines weighs lines of a kind: a docket's dated entries, a transcript's speakers.
func (p *paper) weighLines(score map[string]int) {
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
}

// weighBench weighs who speaks: a court of appeals, an author, a panel, one who signs.
func (p *paper) weighBench(score map[string]int) {
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
