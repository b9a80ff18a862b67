package finding

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"pincite/core/cite"
	"pincite/core/law"
	"pincite/core/resolve"
	"pincite/core/span"
)

// lateCourts are courts whose opinions were printed up to a year after they were decided.
var lateCourts = map[string]int{"cadc": 1}

// ofCitations checks each case against its reporter, and tells of characters put right.
func ofCitations(p Paper, add func(Finding)) {
	for i, c := range p.Citations {
		for _, r := range c.Repairs {
			add(Finding{Kind: "likely_misread_character", Severity: Info, Span: r.Span, Citation: i,
				Message: fmt.Sprintf("%q is read as %q: the character was likely misread or mistyped.", r.Was, r.Now)})
		}
		if c.Kind != cite.Case && c.Kind != cite.ShortCase {
			continue
		}
		volume, err := strconv.Atoi(c.Volume)
		if err != nil {
			continue
		}
		page, _ := strconv.Atoi(c.Page)
		if exists, known, why := law.VolumeExists(c.Reporter, volume, page); known && !exists {
			add(Finding{Kind: "reporter_out_of_range", Severity: Warning, Span: c.Core, Citation: i,
				Message: fmt.Sprintf("%s: %s. The volume, the page or the reporter is likely misprinted.", locator(c), why)})
			continue
		}
		if c.Kind == cite.Case {
			yearOfVolume(i, c, volume, add)
		}
	}
}

func yearOfVolume(i int, c cite.Citation, volume int, add func(Finding)) {
	from, to, ok := law.VolumeYears(c.Reporter, volume)
	if !ok || c.Year < firstYear {
		return
	}
	from -= lateCourts[c.Court]
	if c.Year >= from && c.Year <= to {
		return
	}
	severity, holds, so := Warning, "holds", "The year or the volume is likely misprinted."
	if c.Year == from-1 || c.Year == to+1 { // an opinion may be printed late, and the years are told by how others cite the volume
		severity, holds, so = Info, "mostly holds", "The year may be misprinted, or the opinion was printed late."
	}
	add(Finding{Kind: "year_disagrees_with_volume", Severity: severity, Span: c.Full.Cover(c.Core), Citation: i,
		Message: fmt.Sprintf("Volume %d of %s %s decisions of %s; the paper says %d. %s", volume, c.Reporter, holds, years(from, to), c.Year, so)})
}

// firstYear is the year of the first decision reported in the U.S. Reports that anybody cites.
const firstYear = 1790

func years(from, to int) string {
	switch {
	case to >= 9999:
		return strconv.Itoa(from) + " and later"
	case from == to:
		return strconv.Itoa(from)
	}
	return fmt.Sprintf("%d to %d", from, to)
}

func locator(c cite.Citation) string {
	s := c.Volume + " " + c.Reporter
	if c.Page != "" {
		s += " " + c.Page
	}
	return s
}

// ofReferences tells of short forms that lead nowhere, or to more than one place.
func ofReferences(p Paper, add func(Finding)) {
	for i, why := range p.Table.Unresolved {
		if why == "" || i >= len(p.Citations) {
			continue
		}
		c := p.Citations[i]
		if c.Internal || c.Kind != cite.ID && c.Kind != cite.Supra && c.Kind != cite.ShortCase {
			continue
		}
		words := quote(p.Text.Slice(c.Core))
		switch why {
		case resolve.NoAntecedent:
			severity := Warning
			if c.Kind == cite.ShortCase {
				severity = Info // it carries its own volume and page
			}
			add(Finding{Kind: "unresolved_reference", Severity: severity, Span: c.Core, Citation: i,
				Message: fmt.Sprintf("%s refers back to an authority, but none that it could mean stands before it.", words)})
		case resolve.Ambiguous:
			add(Finding{Kind: "unresolved_reference", Severity: Info, Span: c.Core, Citation: i,
				Message: fmt.Sprintf("%s could mean more than one authority cited before it.", words)})
		case resolve.PinOutside:
			add(Finding{Kind: "unresolved_reference", Severity: Info, Span: c.Core, Citation: i,
				Message: fmt.Sprintf("%s names a page that lies outside the authority cited before it.", words)})
		}
	}
}

// quote is a stretch of the paper within quotation marks, white space collapsed and cut short.
func quote(s string) string {
	s = strings.Join(strings.Fields(strings.ReplaceAll(s, "*", "")), " ")
	if len(s) > 80 {
		n := 80
		for !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n] + "…"
	}
	return "“" + s + "”"
}

// ofDuplicates tells of one case cited in two ways that cannot both be right: the same place
// with another year or court, or the same names, reporter and year at another place.
func ofDuplicates(p Paper, add func(Finding)) {
	byPlace := map[string]int{}
	byName := map[string]int{}
	for i, c := range p.Citations {
		if _, err := strconv.Atoi(c.Volume); err != nil || pageQuoted(c) { // "___ U.S. ___" may be any case
			continue
		}
		if c.Kind != cite.Case || c.Page == "" || c.ParallelOf != cite.None && c.ParallelOf != i && c.Plaintiff == "" {
			continue
		}
		place := c.Volume + " " + c.Reporter + " " + c.Page
		if k, seen := byPlace[place]; seen {
			differing(p, k, i, add)
		} else {
			byPlace[place] = i
		}
		if c.Plaintiff == "" || c.Defendant == "" || c.Year == 0 {
			continue
		}
		name := strings.ToLower(c.Plaintiff + " v. " + c.Defendant + "|" + c.Reporter + "|" + strconv.Itoa(c.Year) + "|" + c.Court)
		k, seen := byName[name]
		if !seen {
			byName[name] = i
			continue
		}
		o := p.Citations[k]
		if (o.Volume == c.Volume) != (o.Page == c.Page) && (near(o.Page, c.Page) || near(o.Volume, c.Volume)) {
			add(Finding{Kind: "duplicate_citation_differs", Severity: Warning, Span: c.Core, Citation: i, Related: []span.Span{o.Core},
				Message: fmt.Sprintf("The same case is cited as %s here and as %s before.", quote(p.Text.Slice(c.Core)), quote(p.Text.Slice(o.Core)))})
		}
	}
}

// near reports whether a and b could be one number mistyped: equal, or of the same length and
// differing in one digit or in two neighbours exchanged.
func near(a, b string) bool {
	if len(a) != len(b) || a == b {
		return false
	}
	diff := 0
	last := -1
	for i := range len(a) {
		if a[i] != b[i] {
			diff++
			if diff == 2 && (last != i-1 || a[i] != b[last] || a[last] != b[i]) {
				return false
			}
			last = i
		}
	}
	return diff <= 2
}

// oneCourt are the reporters of one court, whose parenthesis needs no court.
var oneCourt = map[string]bool{"U.S.": true, "S. Ct.": true, "L. Ed.": true, "L. Ed. 2d": true}

func differing(p Paper, k, i int, add func(Finding)) {
	o, c := p.Citations[k], p.Citations[i]
	what, severity := "", Warning
	switch {
	case o.Year != 0 && c.Year != 0 && o.Year != c.Year:
		what = fmt.Sprintf("the year %d here and %d before", c.Year, o.Year)
	case o.Court != "" && c.Court != "" && !strings.HasPrefix(o.Court, c.Court) && !strings.HasPrefix(c.Court, o.Court):
		if oneCourt[c.Reporter] {
			return
		}
		what, severity = "another court than before", Info
	default:
		return
	}
	add(Finding{Kind: "duplicate_citation_differs", Severity: severity, Span: c.Full.Cover(c.Core), Citation: i, Related: []span.Span{o.Full.Cover(o.Core)},
		Message: fmt.Sprintf("%s is cited with %s.", locator(c), what)})
}

// ofQuotes tells of a quotation whose citation names no page. Bluebook 3.2: a quotation
// needs a pinpoint.
func ofQuotes(p Paper, add func(Finding)) {
	s := p.Text.String()
	for i, c := range p.Citations {
		if c.Kind != cite.Case || len(c.Pins) > 0 || c.Signal != "" || c.ParallelOf != cite.None && c.ParallelOf != i || !loose(c.HistoryOf, i) || !loose(c.Inside, i) {
			continue
		}
		if parallelPinned(p, i) || c.Page == "" || pageQuoted(c) {
			continue
		}
		start := c.Full.Cover(c.Core).Start
		left := strings.TrimRight(s[max(0, start-12):start], " \n*_")
		if strings.HasSuffix(left, "”") || strings.HasSuffix(left, "\"") && strings.HasSuffix(strings.TrimRight(left, "\""), ".") {
			add(Finding{Kind: "missing_pin", Severity: Info, Span: c.Core, Citation: i,
				Message: "The words before this citation are quoted, but it names no page to find them on."})
		}
	}
}

// loose reports that a link to another citation is not set. Zero may be an unset link of the
// first citation, so it counts as none for that one.
func loose(link, i int) bool { return link == cite.None || link == i }

func pageQuoted(c cite.Citation) bool { return strings.Trim(c.Page, "_-– ") == "" }

// parallelPinned reports whether a parallel cite of i names the page.
func parallelPinned(p Paper, i int) bool {
	for k := i + 1; k < len(p.Citations) && k < i+4; k++ {
		if p.Citations[k].ParallelOf == i && len(p.Citations[k].Pins) > 0 {
			return true
		}
	}
	return false
}
