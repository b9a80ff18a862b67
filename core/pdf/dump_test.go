package pdf

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"
)

// TestDump prints the glyphs of one page: PINCITE_DUMP=file.pdf PINCITE_PAGE=n.
func TestDump(t *testing.T) {
	f := os.Getenv("PINCITE_DUMP")
	if f == "" {
		t.Skip("no file given")
	}
	b, err := os.ReadFile(f)
	if err != nil {
		t.Fatal(err)
	}
	sheets, notes, err := Read(context.Background(), b, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range notes {
		fmt.Println("note", n.Page, n.Code, n.Text)
	}
	n, _ := strconv.Atoi(os.Getenv("PINCITE_PAGE"))
	for _, s := range sheets {
		if n != 0 && s.Number != n {
			continue
		}
		fmt.Println("sheet", s.Number, s.Label, s.Box, s.Rotate, "rules", len(s.Rules), "fills", len(s.Fills), "images", len(s.Images))
		for i, f := range s.Fonts {
			fmt.Printf("font %d %+v\n", i, f)
		}
		for i, g := range s.Glyphs {
			fmt.Printf("%d %q %.2f,%.2f-%.2f size %.2f turn %v font %d flags %b\n", i, g.Text, g.Base.X, g.Base.Y, g.Box().X1, g.Size, g.Turn, g.Font, g.Flags)
		}
	}
}
