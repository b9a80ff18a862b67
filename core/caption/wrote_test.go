package caption

import (
	"testing"

	"pincite/core/text"
)

func TestTheAuthorOfAnOpinionIsNamedByWhatTheJusticeDid(t *testing.T) {
	for _, c := range []struct{ line, name string }{
		{"CHIEF JUSTICE ORRENDALE authored the opinion of the Court, in which JUSTICE PELLWOOD joined.", "Orrendale"},
		{"Justice Pellwood delivered the opinion of the court:", "Pellwood"},
		{"JUSTICE PELLWOOD, opinion of the Court:", "Pellwood"},
		{"Counsel told Justice Pellwood that the opinion of the expert was old.", ""},
	} {
		s := "IN THE\n\nSUPREME COURT OF THE STATE OF UTAH\n\nGRENVALE HOMES, INC.,\nAppellee,\n\nv.\n\nDARNELL MARSH,\nAppellant.\n\nNo. 20300639\n\nOn Direct Appeal\n\n" +
			"Seventh District Court\nThe Honorable Ilse Farrow\n\n" + c.line + "\n\n¶1 Grenvale Homes sued to enforce its lien against the buyer of one of its houses.\n"
		tx := text.FromString(s)
		got := ""
		for _, j := range Find(tx).Judges {
			if j.Role == "author" {
				got = j.Name
			}
		}
		if got != c.name {
			t.Errorf("%q: author %q, want %q", c.line, got, c.name)
		}
	}
}
