// Command dump prints how papers were laid out, to look at by eye:
//
//	go run ./core/internal/dump [-text] FILE.pdf ...
//
// Each printed line comes with its zone, its block and its place; with -text the
// clean text follows from the same pages instead.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"pincite/core/layout"
	"pincite/core/pdf"
	"pincite/core/text"
)

func main() {
	clean := flag.Bool("text", false, "print the clean text")
	flag.Parse()
	for _, name := range flag.Args() {
		b, err := os.ReadFile(name)
		if err == nil {
			err = show(b, *clean)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, name+":", err)
			os.Exit(1)
		}
	}
}

func show(b []byte, clean bool) error {
	sheets, _, err := pdf.Read(context.Background(), b, pdf.Options{})
	if err != nil {
		return err
	}
	d := layout.Document(sheets)
	if !clean {
		fmt.Print(layout.Dump(d))
		return nil
	}
	t := text.FromPages(d)
	s := t.String()
	for _, r := range t.Regions() {
		fmt.Printf("⟨%s %s⟩%s", r.Zone, r.Note, s[r.Span.Start:r.Span.End])
	}
	fmt.Println()
	for _, a := range t.Asides() {
		fmt.Printf("aside p%d %s: %s\n", a.Page, a.Zone, a.Text)
	}
	for _, m := range t.Marks() {
		fmt.Printf("mark p%d %q after %q calls %q\n", m.Page, m.Mark, s[max(0, m.At-20):m.At], s[m.Note.Start:min(m.Note.End, m.Note.Start+20)])
	}
	for _, n := range t.Notes() {
		fmt.Printf("note p%d %s: %s\n", n.Page, n.Code, n.Text)
	}
	return nil
}
