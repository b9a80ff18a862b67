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
