package ruling

import "testing"

func TestName(t *testing.T) {
	for _, c := range []struct {
		kinds []string
		words string
		want  string
	}{
		{[]string{"compel"}, "Defendants' motion to compel", "motion to compel"},
		{[]string{"summary_judgment"}, "", "motion for summary judgment"},
		{[]string{"dismiss", "strike"}, "", "motion to dismiss and to strike"},
		{[]string{"dismiss", "sanctions"}, "", "motion to dismiss and for sanctions"},
		{[]string{"in_forma_pauperis"}, "", "motion to proceed in forma pauperis"},
		{nil, "", "motion"},
		{[]string{"other"}, "Plaintiff’s motions for judicial\nnotice (ECF No. 12)", "motions for judicial notice"},
		{[]string{"other"}, "MOTION FOR A STATUS CONFERENCE", "motion for a status conference"},
		{[]string{"other"}, "Relator Ann Doe's Second Emergency Motion to Unbind the File", "second Emergency Motion to Unbind the File"},
		{[]string{"other"}, "all pending requests", "all pending requests"},
		{[]string{"other"}, "that relief", "motion"},
		{[]string{"other"}, "motion for an order that would let the whole of the appendix be printed on paper of another size", "motion for an order that would let the whole of the appendix be printed …"},
	} {
		if got := Name(c.kinds, c.words); got != c.want {
			t.Errorf("Name(%q, %q) = %q, want %q", c.kinds, c.words, got, c.want)
		}
	}
}

func TestPartName(t *testing.T) {
	for part, want := range map[string]string{
		"dismiss":                 "the motion to dismiss",
		"preliminary_injunction":  "the motion for preliminary injunction",
		"the request for damages": "the request for damages",
	} {
		if got := PartName(part); got != want {
			t.Errorf("PartName(%q) = %q, want %q", part, got, want)
		}
	}
}
