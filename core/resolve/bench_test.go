package resolve_test

import (
	"strconv"
	"strings"
	"testing"

	"pincite/core/cite"
	"pincite/core/lex"
	"pincite/core/resolve"
	"pincite/core/text"
)

// BenchmarkResolve is the work of this package alone; its aim is 8 ms a megabyte.
func BenchmarkResolve(b *testing.B) {
	type paper struct {
		text  *text.Text
		cites []cite.Citation
	}
	var papers []paper
	n := 0
	for _, s := range opinions(b) {
		t := text.FromString(s)
		papers = append(papers, paper{t, cite.Find(t, lex.Scan(t.String()))})
		n += len(s)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range papers {
			resolve.Resolve(p.text, p.cites)
		}
	}
}

// hostile papers name one party, one volume or one section thousands of times.
func hostile(n int) map[string]string {
	var many strings.Builder
	for i := range n {
		many.WriteString("United States v. Harlan, " + strconv.Itoa(i+1) + " F.2d 12 (8th Cir. 1990). Id. at 900. United States, supra, at 14. United States, 7 F.3d at 12. ")
	}
	return map[string]string{
		"one name, many cases": many.String(),
		"one name":             strings.Repeat("United States v. Harlan, 900 F.2d 12 (8th Cir. 1990). United States, supra, at 14. ", n),
		"id. alone":            strings.Repeat("Id. at 4. ", n),
		"one section":          "42 U.S.C. § 1983. " + strings.Repeat("Under § 1983 and § 3, see Id. at 9. ", n),
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, s := range hostile(10000) {
		t := text.FromString(s)
		cites := cite.Find(t, lex.Scan(t.String()))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				resolve.Resolve(t, cites)
			}
		})
	}
}

// What finding and resolving take from the heap grows with the citations and the
// length of the paper, and with nothing else.
func TestAllocationsPerCitation(t *testing.T) {
	s := strings.Repeat("The court relied on Harlan v. Osgood, 900 F.2d 12, 15 (8th Cir. 1990) (quoting the rule), and on 42 U.S.C. § 1983. Id. at 3. It denied the motion (ECF No. 12 at 4).\n\n", 500)
	tx := text.FromString(s)
	n := len(cite.Find(tx, lex.Scan(s)))
	if n < 2000 {
		t.Fatalf("%d citations found", n)
	}
	allocs := testing.AllocsPerRun(3, func() { resolve.Resolve(tx, cite.Find(tx, lex.Scan(s))) })
	if most := 8.0; allocs/float64(n) > most {
		t.Errorf("%.1f allocations a citation, %.0f at most", allocs/float64(n), most)
	}
	t.Logf("%.1f allocations a citation", allocs/float64(n))
}
