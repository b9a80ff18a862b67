package caption

import "testing"

func TestConcurring(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"For these reasons we affirm.\n\nIT IS SO ORDERED.\n\nWE CONCUR:\n\nADA B. REYES, Chief Judge\n\nORSON PARK, Judge", []string{"Ada B. Reyes", "Orson Park"}},
		{"We affirm. IT IS SO ORDERED. REYES and PARK, JJ., concur.", []string{"Reyes", "Park"}},
		{"We affirm. The parties do not concur.", nil},
	} {
		r := &judgeReader{}
		r.concurring(c.in)
		if len(r.out) != len(c.want) {
			t.Errorf("%q: %+v", c.in, r.out)
			continue
		}
		for i, j := range r.out {
			if j.Name != c.want[i] || j.Role != "panel" || j.Span.Empty() {
				t.Errorf("%q: %+v", c.in, j)
			}
		}
	}
}
