package law

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/volumes.tsv
var volumeData string

// A volumeRow is one reporter with the first volume of each year.
type volumeRow struct {
	last  int // of a closed series; 0 = still printed
	seen  int // last volume seen in citations
	pages int // page that 99 of 100 volumes do not pass
	lag   int // years
	years []yearVolume
}

type yearVolume struct{ year, first int }

var volumes = sync.OnceValue(func() map[string]volumeRow {
	t := map[string]volumeRow{}
	for i, line := range strings.Split(strings.TrimSpace(volumeData), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || f[0] == "reporter" {
			continue
		}
		r, err := readVolumes(f)
		if err != nil {
			panic("law: volumes.tsv line " + strconv.Itoa(i+1) + ": " + err.Error()) // the table is ours; its test reads it
		}
		t[f[0]] = r
	}
	return t
})

func readVolumes(f []string) (r volumeRow, err error) {
	num := func(s string) int {
		n, e := strconv.Atoi(s)
		if e != nil {
			err = e
		}
		return n
	}
	if len(f) != 6 {
		return r, strconv.ErrSyntax
	}
	r.last, r.seen, r.pages, r.lag = num(f[1]), num(f[2]), num(f[3]), num(f[4])
	for _, p := range strings.Fields(f[5]) {
		y, v, _ := strings.Cut(p, ":")
		r.years = append(r.years, yearVolume{num(y), num(v)})
	}
	return r, err
}

// Where in its year a volume must stand for the neighbouring year to fit as well. Measured on the
// 1,796 citations of 166 public opinions: four are flagged, at least two of which are misprints
// (594 U.S. 199 for 549 U.S. 199). A wider margin no longer sees a citation that is off by one year.
const (
	earlyPart = 0.20 // decisions of the year before still appear
	latePart  = 0.80 // decisions of the year after already appear
)

// VolumeYears are the first and last year whose decisions the volume may hold; ok is false
// where the reporter or the volume is not in the table. reporter is the canonical abbreviation.
func VolumeYears(reporter string, volume int) (from, to int, ok bool) {
	r, ok := volumes()[reporter]
	if !ok || len(r.years) < 2 || volume < r.years[0].first || r.last > 0 && volume > r.last {
		return 0, 0, false
	}
	i := sort.Search(len(r.years), func(k int) bool { return r.years[k].first > volume }) - 1
	from, to = r.years[i].year, r.years[i].year
	for k := i; k > 0 && r.years[k-1].first == r.years[i].first; k-- { // one volume for several years
		from = r.years[k-1].year
	}
	if i+1 == len(r.years) {
		return from - 1 - r.lag, 9999, true // the table ends here
	}
	next := r.years[i+1]
	width := float64(next.first - r.years[i].first)
	if begin := float64(volume-r.years[i].first) / width; begin < earlyPart && i > 0 {
		from = min(from, r.years[i-1].year)
	}
	if end := float64(volume+1-r.years[i].first) / width; end > latePart || next.year-to > 1 {
		to = next.year
	}
	slack := r.lag
	if width <= slowSeries {
		slack = max(slack, 1)
	}
	return from - slack, to + slack, true
}

// slowSeries is the number of volumes a year up to which a volume spans the turn of the year: a
// volume of S. Ct. holds a Term, October to June.
const slowSeries = 3

// openGrowth is how far past the last volume seen a series still printed may have come, in
// volumes: the seen ones are of 2025 and before, and no series prints over 60 a year.
const openGrowth = 150

// VolumeExists reports whether the reporter may have such a volume and page; known is false
// where the reporter is not in the table. why is a plain phrase for a volume or page it has not.
func VolumeExists(reporter string, volume, page int) (exists, known bool, why string) {
	r, known := volumes()[reporter]
	if !known {
		return true, false, ""
	}
	switch {
	case volume == 0:
		return false, true, "there is no volume 0"
	case r.last > 0 && volume > r.last:
		return false, true, "the series ended with volume " + strconv.Itoa(r.last)
	case r.last == 0 && volume > r.seen+openGrowth:
		return false, true, "the series has not come so far: the last volume known here is " + strconv.Itoa(r.seen)
	case page > r.pages*3/2:
		return false, true, "its volumes seldom pass page " + strconv.Itoa(r.pages)
	}
	return true, true, ""
}
