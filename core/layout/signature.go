package layout

import (
	"strings"

	"pincite/core/page"
)

// officeWords are the offices under which court papers are signed.
var officeWords = []string{"JUDGE", "JUSTICE", "MAGISTRATE", "CLERK", "CHANCELLOR", "COMMISSIONER", "REFEREE", "SPECIAL MASTER",
	"ATTORNEY", "COUNSEL", "ESQ", "REGISTER", "DEPUTY", "PRO SE", "PLAINTIFF", "DEFENDANT", "PETITIONER"}

// signature finds the blocks in which papers are signed: a line that is signed or left
// blank for it, and the short lines of name, office and address below.
func (p *paper) signature() {
	for _, w := range p.pages {
		for i := range w.rs {
			r := &w.rs[i]
			if r.zone != page.Body && r.zone != page.Heading && r.zone != page.BlockQuote || !w.signed(i) {
				continue
			}
			end := i + 1
			for end < len(w.rs) && end-i < 14 && w.signatureLine(end, i) {
				end++
			}
			if !office(w.rs[i:end]) {
				continue
			}
			first := i
			for first > 0 && w.closing(first-1) {
				first--
			}
			for k := first; k < end; k++ {
				w.rs[k].zone, w.rs[k].known = page.Signature, true
			}
		}
	}
}

// signed reports whether row i is a signature line: /s/ and a name, a rule of
// underscores, or a name in the right half above an office.
func (w *work) signed(i int) bool {
	r := &w.rs[i]
	t := strings.TrimSpace(r.text)
	l := strings.ToLower(t)
	if w.closing(i) && i+1 < len(w.rs) && (hasOffice(w.rs[i+1].text) || i+2 < len(w.rs) && hasOffice(w.rs[i+2].text)) && r.base-w.rs[i+1].base < 5*r.size {
		return true
	}
	if strings.HasPrefix(l, "/s/") || strings.HasPrefix(l, "s/") || strings.HasPrefix(l, "/s ") {
		return true
	}
	if strings.Contains(l, " /s/") && len(l) < 80 {
		return true
	}
	if at := strings.Index(t, "_____"); at >= 0 && strings.Count(t, "_") >= 10 {
		return i > 0 && !strings.Contains(t[at:], "|")
	}
	left, right := w.edges(r)
	if r.box.X0 > left+0.3*(right-left) && r.box.Width() < 0.6*(right-left) && len(t) < 50 && !endsSentence(t) && !w.centred(r) && judgeLine(t) {
		return true
	}
	if r.box.X0 < left+0.3*(right-left) || r.box.X1 > right+20 || w.centred(r) && r.box.Width() > 0.5*(right-left) || i+1 >= len(w.rs) {
		return false
	}
	next := &w.rs[i+1]
	return strings.Count(t, " ") <= 5 && !endsSentence(t) && next.box.X0 > left+0.25*(right-left) && r.base-next.base < 1.6*r.size && hasOffice(next.text) && next.box.Width() < 0.6*(right-left)
}

// judgeLine reports whether a line is a judge's office and nothing else.
func judgeLine(t string) bool {
	u := strings.ToUpper(t)
	return strings.HasSuffix(u, " JUDGE") && (strings.HasPrefix(u, "UNITED STATES") || strings.HasPrefix(u, "CHIEF") || strings.HasPrefix(u, "SENIOR") || strings.HasPrefix(u, "U.S."))
}

func hasOffice(t string) bool {
	t = strings.ToUpper(t)
	for _, o := range officeWords {
		if strings.Contains(t, o) {
			return true
		}
	}
	return false
}

// signatureLine reports whether row k goes on with the block that row i began.
func (w *work) signatureLine(k, i int) bool {
	r := &w.rs[k]
	if r.zone == page.Footnote || r.zone == page.Caption || r.zone == page.Contents {
		return false
	}
	left, right := w.edges(r)
	if r.box.Width() > 0.62*(right-left) || w.rs[k-1].base-r.base > 2.6*r.size && !(k == i+1 && w.closing(i)) {
		return false
	}
	head := &w.rs[i]
	return r.box.X0 > head.box.X0-40 || r.box.X0 < left+8 && head.box.X0 < left+40 || w.rs[k-1].base-r.base < 1.5*r.size && !w.rs[k].caps
}

// closing reports whether row i is a short line that leads up to a signature.
func (w *work) closing(i int) bool {
	t := strings.ToUpper(strings.Trim(w.rs[i].text, " .:,"))
	return t == "BY THE COURT" || t == "ENTER" || t == "ENTERED" || t == "RESPECTFULLY SUBMITTED" || t == "FOR THE COURT" || t == "PER CURIAM" && w.rs[i].box.X0 > w.left+100 || strings.HasPrefix(t, "FOR THE COURT")
}

func office(rs []row) bool {
	for i := range rs {
		if hasOffice(rs[i].text) {
			return true
		}
	}
	return len(rs) > 0 && strings.Contains(strings.ToLower(rs[0].text), "/s/")
}
