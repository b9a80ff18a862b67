package phrase

import (
	"strings"
	"testing"
	"time"

	"pincite/core/lex"
)

// found lists the hits of patterns in text as "row:words".
func found(text string, patterns ...string) string {
	var out []string
	for _, h := range Compile(patterns).Find(Read(text, lex.Scan(text))) {
		out = append(out, string(rune('0'+h.Row))+":"+text[h.Span.Start:h.Span.End])
	}
	return strings.Join(out, " | ")
}

func TestFind(t *testing.T) {
	cases := []struct {
		name, text, want string
		patterns         []string
	}{
		{"words match without regard to case", "The MOTION to Compel", "0:MOTION to Compel", []string{"motion to compel"}},
		{"a word matches wholly or not at all", "motions to compel", "", []string{"motion to compel"}},
		{"a group stands for one of its members", "it is granted", "0:is granted", []string{"is (denied|granted)"}},
		{"a group may hold several words", "is taken under advisement now", "0:is taken under advisement", []string{"is (denied|taken under advisement)"}},
		{"a group may be empty", "is denied", "0:is denied", []string{"is (hereby|) denied"}},
		{"brackets may stand or not", "is hereby denied; is denied", "0:is hereby denied | 0:is denied", []string{"is [hereby] denied"}},
		{"groups nest", "motion to file a second amended complaint", "0:file a second amended complaint", []string{"file [a [first|second]] amended complaint"}},
		{"a pattern may begin with an option", "judgment and summary judgment", "0:judgment | 0:summary judgment | 0:judgment", []string{"[summary] judgment"}},
		{"one word of any kind", "within fourteen days", "0:within fourteen days", []string{"within _ days"}},
		{"one number and no word", "within 14 days, within ten days", "0:within 14 days", []string{"within # days"}},
		{"a gap passes over eight tokens", "motion of the said defendant is denied", "0:motion of the said defendant is denied", []string{"motion ... denied"}},
		{"a gap may pass over nothing", "motion denied", "0:motion denied", []string{"motion ... denied"}},
		{"a gap does not pass over nine", "motion one two three four five six seven eight nine denied", "", []string{"motion ... denied"}},
		{"a gap ends with the sentence", "He lost the motion. Relief denied", "", []string{"motion ... denied"}},
		{"a gap ends with the paragraph", "motion\n\ndenied", "", []string{"motion ... denied"}},
		{"the longest hit of a row is given", "without prejudice to renewal", "0:without prejudice to renewal", []string{"without prejudice [to renewal]"}},
		{"each row has its own hit, in order", "motion to dismiss", "0:motion | 1:motion to dismiss", []string{"motion", "motion to dismiss"}},
		{"emphasis between two words is passed over", "motion *to* compel", "0:motion *to* compel", []string{"motion to compel"}},
		{"a curly apostrophe is a straight one", "plaintiff’s motion", "0:plaintiff’s motion", []string{"plaintiff's motion"}},
		{"marks count where the pattern writes them", "fair, reasonable, and adequate", "0:fair, reasonable, and adequate", []string{"fair [,] reasonable [,] and adequate"}},
		{"marks the pattern does not write part words", "fair, reasonable", "", []string{"fair reasonable"}},
		{"no text, no hits", "", "", []string{"motion"}},
	}
	for _, c := range cases {
		if got := found(c.text, c.patterns...); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestCompileRefusesWhatCannotBeMeant(t *testing.T) {
	for _, p := range []string{"", "...", "... denied", "(granted", "granted)", "[granted", "[granted]", "(a|[b])"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q was compiled", p)
				}
			}()
			Compile([]string{p})
		}()
	}
}

// Texts that repeat the words of a pattern with gaps take time in proportion to their length.
func TestHostileTextsAreLinear(t *testing.T) {
	s := Compile([]string{"a ... a ... a ... a ... a ... b", "a [a] [a] [a] [a] [a] [a] ... c", "(a|a a|a a a) (a|a a|a a a) (a|a a) ... d"})
	run := func(n int) time.Duration {
		text := strings.Repeat("a ", n)
		toks := lex.Scan(text)
		start := time.Now()
		s.Find(Read(text, toks))
		return time.Since(start)
	}
	run(1000)
	small, large := run(4000), run(32000)
	if large > 40*small+50*time.Millisecond { // eight times the text
		t.Errorf("4000 words took %v, 32000 took %v", small, large)
	}
	if got := run(2000); got > 5*time.Second {
		t.Errorf("2000 words took %v", got)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("motion to compel is *hereby* DENIED “in part”")
	f.Add("a a a a . a \x00 ’ \n\n a")
	s := Compile([]string{"motion ... denied", "[a] a ... _ #", "(is|are) [hereby] (granted|denied) [in part]", "a [’] a"})
	f.Fuzz(func(t *testing.T, text string) {
		p := Read(text, lex.Scan(text))
		toks := p.Tokens
		last := -1
		for _, h := range s.Find(p) {
			if h.From < last || h.To <= h.From || h.To > len(toks) {
				t.Fatalf("hit %+v after token %d of %d", h, last, len(toks))
			}
			if h.Span.Start != toks[h.From].Start() || h.Span.End != toks[h.To-1].End() {
				t.Fatalf("span of %+v is not that of its tokens", h)
			}
			last = h.From
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Before the Court is defendants’ motion to compel (Dkt. 36), which is hereby denied without prejudice. ", 300)
	toks := lex.Scan(text)
	s := Compile([]string{"motion to (compel|dismiss|strike)", "is [hereby] (granted|denied) [in part|without prejudice]", "before the court ... motion"})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s.Find(Read(text, toks))
	}
}
