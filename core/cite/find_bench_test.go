package cite

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pincite/core/lex"
	"pincite/core/text"
)

// page is a page of a brief as one is written.
const page = `The standard is settled. See, e.g., Harrow v. Quillfeather, 512 F.3d 101, 104-05 & n.3 (7th Cir. 2008) (quoting
Estate of Marlowe v. Tindall Bros., Inc., 441 U.S. 210, 219 (1979)), cert. denied, 555 U.S. 1011 (2008); Orrin v. Pell, 88 F.4th 12 (1st Cir. 2023).
Id. at 105. The court in Harrow, 512 F.3d at 107, went further. In re Castellan, No. 19-cv-204, 2020 WL 1234567, at *3 (D. Me. Mar. 3, 2020).
Nothing in the record suggests that the parties agreed otherwise, and the magistrate judge found as a fact that they had not; the finding is not
clearly erroneous. The plaintiff filed his complaint on March 3, 2019, and served it within the ninety days allowed. Defendants moved to dismiss.

`

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat(page, 400)
	t := text.FromString(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Find(t, lex.Scan(s))
	}
}

func BenchmarkFindOpinions(b *testing.B) {
	files, _ := filepath.Glob("../../../shared/corpus/opinions/*.txt")
	if len(files) == 0 {
		b.Skip("no opinions beside the project")
	}
	var texts []*text.Text
	n := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, text.FromString(string(raw)))
		n += len(raw)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			Find(t, lex.Scan(t.String()))
		}
	}
}
