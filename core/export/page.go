package export

import (
	_ "embed"
	"fmt"
	"html"
	"strconv"
	"strings"
)

//go:embed report.css
var pageStyle string

// A pageWriter is HTML being written. Every word of a paper goes through text, which
// escapes it; html/template would do the same, but the reflection it links keeps
// every method of the program alive: 12 MB of the exporters for the browser.
type pageWriter struct{ strings.Builder }

func (w *pageWriter) raw(parts ...string) {
	for _, p := range parts {
		w.WriteString(p)
	}
}

func (w *pageWriter) text(s string) { w.WriteString(html.EscapeString(s)) }

// element writes <open>text</close>, close being the first word of open; nothing if there is no text.
func (w *pageWriter) element(open, text string) {
	if text == "" {
		return
	}
	name, _, _ := strings.Cut(open, " ")
	w.raw("<", open, ">")
	w.text(text)
	w.raw("</", name, ">")
}

// writeHTML writes one self-contained page for all papers: no script, no font, no
// picture from elsewhere; it opens without a network.
func writeHTML(papers []Paper, o Options) ([]File, error) {
	var w pageWriter
	w.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n")
	count := "1 paper"
	if len(papers) != 1 {
		count = strconv.Itoa(len(papers)) + " papers"
	}
	w.element("title", "Pincite: "+count)
	w.raw("\n<style>\n", pageStyle, "</style>\n</head>\n<body>\n")
	for _, p := range papers {
		w.paper(tell(p.Report, o))
	}
	w.element(`p class="quiet"`, "Made by Pincite on the reader's own machine. Dates are arithmetic from the paper's words, not advice.")
	w.raw("\n</body>\n</html>\n")
	return []File{{"pincite.html", "text/html", []byte(w.String())}}, nil
}

func (w *pageWriter) paper(p told) {
	w.raw("<article>\n")
	w.element("h1", orElse(strings.Join(p.HeadParts, " · "), fileName(p.Source.Name)))
	about := []string{fileName(p.Source.Name), spoken(p.Document.Class)}
	if p.Source.Pages > 0 {
		about = append(about, fmt.Sprintf("%d pages", p.Source.Pages))
	}
	w.element(`p class="quiet"`, strings.Join(append(about, "sha256 "+p.Source.SHA256), " · "))
	w.raw("\n<h2>Rulings</h2>\n")
	for _, g := range p.Rulings {
		w.line(g.What, ": "+g.How, g.Page, g.Words)
	}
	w.none(len(p.Rulings), "No ruling was found.")
	w.raw("<h2>Deadlines</h2>\n")
	for _, d := range p.Deadlines {
		w.deadline(d)
	}
	w.none(len(p.Deadlines), "No deadline is stated.")
	w.list("Standards", p.Standards)
	w.raw("<h2>Table of authorities</h2>\n")
	for _, g := range p.Groups {
		w.group(g)
	}
	w.none(len(p.Groups), "No authority was found.")
	var doubts []string
	for _, f := range p.Findings {
		doubts = append(doubts, f.Severity+": "+f.Message)
	}
	for _, n := range p.Notes {
		doubts = append(doubts, n.Message)
	}
	w.list("Doubts", doubts)
	w.raw("</article>\n")
}

// line writes what was found, on which page, and the words it stands in.
func (w *pageWriter) line(strong, rest, page, words string) {
	w.raw("<p>")
	w.element("strong", strong)
	w.text(rest)
	if page != "" {
		w.raw(" ")
		w.element(`span class="quiet"`, "p. "+page)
	}
	w.raw("</p>")
	w.element("blockquote", words)
	w.raw("\n")
}

func (w *pageWriter) deadline(d toldDeadline) {
	w.line(orElse(d.Due, "no date"), " "+strings.TrimPrefix(d.Who+": "+d.What, ": "), d.Page, d.Words)
	if len(d.Lines) > 0 {
		w.raw(`<ol class="quiet">`)
		for _, l := range d.Lines {
			w.element("li", l)
		}
		w.raw("</ol>\n")
	}
	for _, a := range d.Alternatives {
		w.element(`p class="quiet"`, "Or "+a.Due+": "+a.Why)
	}
}

func (w *pageWriter) group(g toaGroup) {
	w.element("h3", g.Heading)
	w.raw("<table>")
	for _, e := range g.Entries {
		w.raw("<tr><td>")
		w.element("em", e.Name)
		w.text(e.Rest)
		w.raw("</td>")
		w.raw("<td>")
		w.text(e.Pages)
		w.raw("</td></tr>\n")
	}
	w.raw("</table>\n")
}

func (w *pageWriter) list(title string, items []string) {
	if len(items) == 0 {
		return
	}
	w.element("h2", title)
	w.raw("<ul>")
	for _, i := range items {
		w.element("li", i)
	}
	w.raw("</ul>\n")
}

func (w *pageWriter) none(n int, words string) {
	if n == 0 {
		w.element("p", words)
		w.raw("\n")
	}
}
