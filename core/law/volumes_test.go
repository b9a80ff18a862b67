package law

import "testing"

// Citations whose year is certain: decisions well known, and one printed a year off.
func TestVolumeYears(t *testing.T) {
	tests := []struct {
		reporter string
		volume   int
		year     int
		fits     bool
	}{
		{"U.S.", 347, 1954, true}, {"U.S.", 410, 1973, true}, {"U.S.", 474, 1985, true}, {"U.S.", 474, 1986, true}, {"U.S.", 555, 2008, true}, {"U.S.", 404, 1972, true}, {"U.S.", 404, 1971, true},
		{"F.2d", 442, 1971, true}, {"F.2d", 525, 1975, true}, {"F.2d", 640, 1981, true}, {"F.2d", 781, 1986, true}, {"F.3d", 2, 1993, true}, {"F.3d", 42, 1994, true}, {"F.3d", 839, 2016, true},
		{"F. Supp. 2d", 639, 2009, true}, {"S. Ct.", 129, 2008, true},
		{"S. Ct.", 21, 1900, true}, {"S. Ct.", 24, 1904, true}, {"S. Ct.", 42, 1922, true}, {"S. Ct.", 74, 1954, true}, {"S. Ct.", 42, 1926, false}, {"L. Ed.", 45, 1900, true}, {"L. Ed.", 48, 1904, true}, {"L. Ed.", 98, 1954, true}, {"L. Ed.", 48, 1908, false},
		{"F.2d", 676, 1981, false}, {"F.2d", 676, 1982, true}, {"U.S.", 594, 2007, false}, {"F.3d", 500, 1997, false}, {"F. Supp. 2d", 639, 2005, false},
	}
	for _, tt := range tests {
		from, to, ok := VolumeYears(tt.reporter, tt.volume)
		if !ok {
			t.Errorf("%d %s: not in the table", tt.volume, tt.reporter)
			continue
		}
		if fits := from <= tt.year && tt.year <= to; fits != tt.fits {
			t.Errorf("%d %s (%d): the volume holds %d to %d", tt.volume, tt.reporter, tt.year, from, to)
		}
	}
	if _, _, ok := VolumeYears("Nowhere Rep.", 3); ok {
		t.Error("an unknown reporter has years")
	}
}

func TestVolumeExists(t *testing.T) {
	tests := []struct {
		reporter     string
		volume, page int
		want         bool
	}{
		{"F.2d", 999, 1200, true}, {"F.2d", 1245, 3, false}, {"F.3d", 42, 470, true}, {"F.3d", 2239, 1, false}, {"F. Supp. 2d", 0, 12, false},
		{"U.S.", 607, 10, true}, {"U.S.", 2007, 10, false}, {"F.4th", 170, 900, true}, {"F.2d", 640, 9000, false}, {"S. Ct.", 140, 2019, true},
	}
	for _, tt := range tests {
		got, known, why := VolumeExists(tt.reporter, tt.volume, tt.page)
		if !known || got != tt.want || got == (why != "") {
			t.Errorf("%d %s %d: got %v (%q)", tt.volume, tt.reporter, tt.page, got, why)
		}
	}
	if ok, known, _ := VolumeExists("Nowhere Rep.", 3, 4); !ok || known {
		t.Error("an unknown reporter must pass")
	}
}

func TestVolumeTableIsInOrder(t *testing.T) {
	if len(volumes()) < 20 {
		t.Fatalf("only %d reporters", len(volumes()))
	}
	for rep, r := range volumes() {
		for i := 1; i < len(r.years); i++ {
			if r.years[i].year <= r.years[i-1].year || r.years[i].first < r.years[i-1].first {
				t.Errorf("%s: %v after %v", rep, r.years[i], r.years[i-1])
			}
		}
		if r.last > 0 && r.seen > r.last || r.pages == 0 {
			t.Errorf("%s: %+v", rep, r)
		}
	}
}
