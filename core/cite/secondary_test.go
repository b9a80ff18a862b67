package cite

import "testing"

// Each row: a text, the core of its last citation of law, and what it is.
func TestFindBooks(t *testing.T) {
	for _, c := range []struct{ text, core, name, place string }{
		{"See K. Harrow, Tides and Refutations: The Growth of Harbor Law 37 (5th ed. 1989)", "K. Harrow, Tides and Refutations: The Growth of Harbor Law 37", "Tides and Refutations: The Growth of Harbor Law", "37"},
		{"J. Angle, Limitations of Actions 536-588 (6th ed. 1876)", "J. Angle, Limitations of Actions 536-588", "Limitations of Actions", "536-588"},
		{"3 Dover, Administrative Law Treatise, c. 21 (1958)", "3 Dover, Administrative Law Treatise, c. 21", "Administrative Law Treatise", "c. 21"},
		{"18 Moore's Federal Practice ¶ 134.20[4] (3d ed. 2009)", "18 Moore's Federal Practice ¶ 134.20[4]", "Moore's Federal Practice", "134.20[4]"},
		{"7 C. Wright & A. Miller, Federal Practice and Procedure S 1350", "7 C. Wright & A. Miller, Federal Practice and Procedure S 1350", "Federal Practice and Procedure", "1350"},
		{"3 J. Mariner, Trade Marks of the Plains § 19:8 (4th ed. 2017). See 5 Mariner § 25A:49", "5 Mariner § 25A:49", "Trade Marks of the Plains", "25A:49"},
		{"Manual for Complex Litigation (Fourth) § 21.63", "Manual for Complex Litigation (Fourth) § 21.63", "Manual for Complex Litigation (Fourth)", "21.63"},
		{"The Federalist No. 72, p. 487 (J. Cooke ed. 1961)", "The Federalist No. 72", "The Federalist No. 72", ""},
		{"Plains Unabridged Dict. (Online 2025)", "Plains Unabridged Dict.", "Plains Unabridged Dict.", ""},
		{"Harrow's Dictionary of Finance and Investment Terms 587 (8th ed. 2010)", "Harrow's Dictionary of Finance and Investment Terms 587", "Harrow's Dictionary of Finance and Investment Terms", "587"},
		{"Annotation, 27 A.L.R.6th 89, § 3(a) (2007)", "27 A.L.R.6th 89", "A.L.R.6th", "89"},
		{"at 12 feet (the 3rd ed. 1999)", "", "", ""},
		{"the court heard 14 witnesses (ed. 1999)", "", "", ""},
		{"Roe v. Poe, 12 S.E. 5, 88 A.L.R. 1222 (1930)", "", "", ""},
	} {
		got := lawOf(c.text)
		if c.core == "" {
			if len(got) > 0 {
				t.Errorf("%q: found %s", c.text, show(c.text, got[0]))
			}
			continue
		}
		if len(got) == 0 {
			t.Errorf("%q: nothing", c.text)
			continue
		}
		x := got[len(got)-1]
		if core := c.text[x.Core.Start:x.Core.End]; x.Kind != Treatise || core != c.core || x.Name != c.name || x.Section+x.Page != c.place {
			t.Errorf("%q: %s", c.text, show(c.text, x))
		}
	}
}

// The second place where a law is printed is tied to the first and carries no signal.
func TestLawParallels(t *testing.T) {
	for _, c := range []struct {
		text     string
		parallel []int
		signals  []string
	}{
		{"See Exec. Order No. 12,958, 60 Fed. Reg. 19825 (April 17, 1995); Exec. Order No. 12,356, 47 Fed. Reg. 14874 (1982).", []int{None, 0, None, 2}, []string{"See", "", "See", ""}},
		{"See H.R. Rep. No. 104-12, at 5 (1995), reprinted in 1995 U.S.C.C.A.N. 757, 760.", []int{None, 0}, []string{"See", ""}},
		{"See 60 Fed. Reg. 19825, 61 Fed. Reg. 12.", []int{None, None}, []string{"See", ""}},
	} {
		got := find(t, c.text)
		if len(got) != len(c.parallel) {
			t.Errorf("%q: %d citations", c.text, len(got))
			continue
		}
		for i, x := range got {
			if x.ParallelOf != c.parallel[i] || x.Signal != c.signals[i] {
				t.Errorf("%q: citation %d is parallel of %d with signal %q", c.text, i, x.ParallelOf, x.Signal)
			}
		}
	}
}

// An author and a title, or the name of an Act, stand between the signal and the core.
func TestTitleBeforeCore(t *testing.T) {
	for _, c := range []struct{ text, full, signal string }{
		{"See Harrow, The Harbor Rule and Its Limits, 52 Plains St. L.J. 445 (1943).", "Harrow, The Harbor Rule and Its Limits, 52 Plains St. L.J. 445 (1943)", "See"},
		{"See 1 F.2d 2; Borchert, Challenging “Penal” Statutes, 52 Yale L.J. 446 (1943).", "Borchert, Challenging “Penal” Statutes, 52 Yale L.J. 446 (1943)", "See"},
		{"to stem the loss, see Housing and Harbor Amendments of 1979, 93 Stat. 1101.", "Housing and Harbor Amendments of 1979, 93 Stat. 1101", "see"},
		{"Compare § 5, with Act of May 25, 1991, 72d Leg., R.S., ch. 901 § 39, 1991 Tex. Gen. Laws 3188–90.", "Act of May 25, 1991, 72d Leg., R.S., ch. 901 § 39, 1991 Tex. Gen. Laws 3188–90", "with"},
		{"Congress then passed, in great haste, 93 Stat. 1101.", "93 Stat. 1101", ""},
	} {
		got := find(t, c.text)
		x := got[len(got)-1]
		if full := c.text[x.Full.Start:x.Full.End]; full != c.full || x.Signal != c.signal {
			t.Errorf("%q: %q, signal %q", c.text, full, x.Signal)
		}
	}
}
