package typeset

import (
	"fmt"
	"strings"

	"pincite/core/page"
)

// furniture adds what stands around the text of page i (0-based): heads, folios,
// stamps, pleading numbers and rules.
func (s *setter) furniture(i int) {
	f, p := s.f, s.p.pages[i]
	mid := f.Width / 2
	line := func(words string, y float64, zone page.Zone) {
		r := f.centred(words, f.Size, 0, 0, 2*mid, 0, zone)
		p.segs = append(p.segs, placed{r.segs[0], y})
	}
	head := f.Head
	if i%2 == 1 && f.HeadEven != "" {
		head = f.HeadEven
	}
	if head != "" && i > 0 {
		lines := strings.Split(head, "|")
		for k, l := range lines {
			line(strings.ReplaceAll(l, "#", fmt.Sprint(i+1)), f.Height-f.Margin+18+14*float64(len(lines)-1-k), page.Header)
		}
	}
	if f.Foot != "" {
		line(strings.ReplaceAll(f.Foot, "#", fmt.Sprint(i+1)), f.Margin/2-14, page.Footer)
	}
	number := fmt.Sprint(i + 1)
	switch f.Folio {
	case "roman":
		line([]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}[i%10], f.Margin/2, page.PageNumber)
	case "bottom":
		line(number, f.Margin/2, page.PageNumber)
	case "dash":
		line("- "+number+" -", f.Margin/2, page.PageNumber)
	case "of":
		line(fmt.Sprintf("Page %s of %d", number, len(s.p.pages)), f.Margin/2, page.PageNumber)
	case "top":
		cs := inline(number, f.Size, 0)
		p.segs = append(p.segs, placed{seg{x: f.Width - f.Margin - f.width(cs), chars: cs, zone: page.PageNumber}, f.Height - f.Margin + 18})
	}
	if f.Pleading > 0 {
		s.pleading(p)
	}
	if i == 0 {
		for k, l := range s.filed {
			p.segs = append(p.segs, placed{seg{x: f.Width - 112, chars: inline(l, 8, 0), zone: page.Stamp, plain: true}, f.Height - 34 - 9.5*float64(k)})
		}
	}
	s.stamp(p, i)
}

func (s *setter) pleading(p *sheet) {
	f := s.f
	top := f.Height - f.Margin
	for n := 1; n <= f.Pleading; n++ {
		cs := inline(fmt.Sprint(n), f.Size, 0)
		p.segs = append(p.segs, placed{seg{x: f.Margin - 14 - f.width(cs), chars: cs, zone: page.LineNumber}, top - 24*float64(n)})
	}
	for _, x := range []float64{f.Margin - 8, f.Margin - 5, f.Width - f.Margin + 8} {
		p.rules = append(p.rules, rule{x, 0, x, f.Height})
	}
}

// stampForms are the lines that the courts' filing systems print on each page:
// number, entry, date, page, pages (facts measured on docketed papers).
var stampForms = map[string]string{
	"district":   "Case %[1]s   Document %[2]s   Filed %[3]s   Page %[4]d of %[5]d",
	"pageid":     "Case %[1]s Document %[2]s Filed %[3]s Page %[4]d of %[5]d PageID: %[6]d",
	"appellate":  "Case: %[1]s     Document: %[2]s     Page: %[4]d     Date Filed: %[3]s",
	"ca10":       "Appellate Case: %[1]s     Document: %[2]s     Date Filed: %[3]s     Page: %[4]d",
	"usca":       "USCA4 Appeal: %[1]s      Doc: %[2]s      Filed: %[3]s      Pg: %[4]d of %[5]d",
	"ca9":        "Case: %[1]s, %[3]s, DktEntry: %[2]s, Page %[4]d of %[5]d",
	"bankruptcy": "Case %[1]s    Doc %[2]s    Filed %[3]s    Entered %[3]s 14:22:07    Desc Main\nDocument      Page %[4]d of %[5]d",
	"mied":       "%[1]s   Doc # %[2]s   Filed %[3]s   Pg %[4]d of %[5]d    Pg ID %[6]d",
	"flsd":       "Case %[1]s   Document %[2]s   Entered on FLSD Docket %[3]s   Page %[4]d of %[5]d",
}

func (s *setter) stamp(p *sheet, i int) {
	f := s.f
	form, ok := stampForms[f.Stamp]
	if !ok {
		if f.Stamp != "" {
			panic("typeset: no stamp " + f.Stamp)
		}
		return
	}
	put := func(words string, x, y float64) {
		for k, l := range strings.Split(words, "\n") {
			p.segs = append(p.segs, placed{seg{x: x + 120*float64(k), chars: inline(l, 12, 0), zone: page.Stamp, blue: true, plain: true}, y - 13*float64(k)})
		}
	}
	put(fmt.Sprintf(form, f.Number, f.Entry, f.Date, i+1, len(s.p.pages), 400+i), 60, f.Height-20)
	if f.Twice {
		put(fmt.Sprintf(form, f.Number, f.Entry+"-1", f.Date, i+1, len(s.p.pages), 900+i), 66, f.Height-21.5)
	}
}
