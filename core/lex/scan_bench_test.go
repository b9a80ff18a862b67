package lex

import (
	"strings"
	"testing"
)

func BenchmarkScan(b *testing.B) {
	s := strings.Repeat("The plaintiff's motion to dismiss under Rule 12(b)(6) is GRANTED. See Harrow v. Quillfeather, 512 F.3d 101, 104–05 & n.3 (7th Cir. 2008); 42 U.S.C. § 1983.\nThe parties’ other motions are denied as moot.\n\n", 5000)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(s)
	}
}
