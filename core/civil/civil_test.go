package civil

import (
	"testing"
	"testing/quick"
	"time"
)

func std(d Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func fromStd(t time.Time) Date { return Date{t.Year(), int(t.Month()), t.Day()} }

// Every day from 1583 to 2500, against the standard library.
func TestEveryDayAgreesWithTheStandardLibrary(t *testing.T) {
	d := Date{1583, 1, 1}
	s := std(d)
	for d.Year < 2500 {
		if fromStd(s) != d || int(s.Weekday()) != int(d.Weekday()) || FromDays(d.Days()) != d || !d.Valid() {
			t.Fatalf("%s: the standard library has %s, %s", d, s.Format("2006-01-02"), s.Weekday())
		}
		if s.Unix() != int64(d.Days())*86400 {
			t.Fatalf("%s: day %d", d, d.Days())
		}
		d, s = d.Add(1), s.AddDate(0, 0, 1)
	}
}

func TestAddAgreesWithTheStandardLibrary(t *testing.T) {
	err := quick.Check(func(start uint16, n int16) bool {
		d := FromDays(int(start))
		return d.Add(int(n)) == fromStd(std(d).AddDate(0, 0, int(n))) && d.Add(int(n)).Add(-int(n)) == d
	}, &quick.Config{MaxCount: 20000})
	if err != nil {
		t.Error(err)
	}
}

func TestAddMonths(t *testing.T) {
	tests := []struct {
		from string
		n    int
		want string
	}{
		{"2020-01-31", 1, "2020-02-29"}, {"2021-01-31", 1, "2021-02-28"}, {"2020-02-29", 12, "2021-02-28"},
		{"2020-12-15", 1, "2021-01-15"}, {"2020-01-15", -1, "2019-12-15"}, {"2020-03-31", -1, "2020-02-29"}, {"2020-05-31", 6, "2020-11-30"},
		{"2020-07-03", 0, "2020-07-03"}, {"2020-07-03", -24, "2018-07-03"},
	}
	for _, tt := range tests {
		d, _ := Parse(tt.from)
		if got := d.AddMonths(tt.n).String(); got != tt.want {
			t.Errorf("%s and %d months: got %s, want %s", tt.from, tt.n, got, tt.want)
		}
	}
}

func TestParse(t *testing.T) {
	for s, ok := range map[string]bool{"2020-02-29": true, "2021-02-29": false, "2020-13-01": false, "2020-1-01": false, "": false, "2020-00-10": false, "2020-04-31": false, "20200401": false} {
		if _, got := Parse(s); got != ok {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

// One date, every way a court prints it.
func TestFind(t *testing.T) {
	tests := []struct{ text, want string }{
		{"by July 3, 2020, to", "July 3, 2020=2020-07-03"},
		{"on JULY 3, 2020.", "JULY 3, 2020=2020-07-03"},
		{"July 3 2020", "July 3 2020=2020-07-03"},
		{"July 3rd, 2020", "July 3rd, 2020=2020-07-03"},
		{"July 3d, 2020", "July 3d, 2020=2020-07-03"},
		{"Jul. 3, 2020)", "Jul. 3, 2020=2020-07-03"},
		{"Sept. 30, 1999", "Sept. 30, 1999=1999-09-30"},
		{"(May 5, 2020)", "May 5, 2020=2020-05-05"},
		{"3 July 2020", "3 July 2020=2020-07-03"},
		{"this 19th day of June, 2020.", "19th day of June, 2020=2020-06-19"},
		{"this 28 day of July 2005", "28 day of July 2005=2005-07-28"},
		{"the 3rd of July, 2020", "3rd of July, 2020=2020-07-03"},
		{"the fifteenth day of July, two thousand twenty-five.", "fifteenth day of July, two thousand twenty-five=2025-07-15"},
		{"the twenty-first day of March, two thousand and five", "twenty-first day of March, two thousand and five=2005-03-21"},
		{"the first day of May, nineteen hundred and ninety-nine", "first day of May, nineteen hundred and ninety-nine=1999-05-01"},
		{"the second day of June, nineteen eighty-four", "second day of June, nineteen eighty-four=1984-06-02"},
		{"on the fourth day of August, in the year of our Lord two thousand twenty", "fourth day of August, in the year of our Lord two thousand twenty=2020-08-04"},
		{"this 4th day of August, A.D. 2020", "4th day of August, A.D. 2020=2020-08-04"},
		{"July third, two thousand twenty", "July third, two thousand twenty=2020-07-03"},
		{"Friday, July 3, 2020", "Friday, July 3, 2020=2020-07-03"},
		{"Fri., July 3, 2020", "Fri., July 3, 2020=2020-07-03"},
		{"Wednesday the 1st day of July, 2020", "Wednesday the 1st day of July, 2020=2020-07-01"},
		{"7/3/2020", "7/3/2020=2020-07-03"},
		{"Filed 07/03/20 Page", "07/03/20=2020-07-03"},
		{"Filed 07/03/98 Page", "07/03/98=1998-07-03"},
		{"07-03-2020", "07-03-2020=2020-07-03"},
		{"2020-07-03", "2020-07-03=2020-07-03"},
		{"July\n3, 2020", "July\n3, 2020=2020-07-03"},
		{"*July 3, 2020*", "July 3, 2020=2020-07-03"},
		{"July 3,2020", "July 3,2020=2020-07-03"},
		{"by March 3 or", "March 3=?03-03"},
		{"by Friday, March 3, the", "Friday, March 3=?03-03"},
		{"June 19, 2020 and July 3, 2020", "June 19, 2020=2020-06-19|July 3, 2020=2020-07-03"},
		{"September 6 & 7, 2022", "September 6=2022-09-06"},
		{"May 3-5, 2020", "May 3=2020-05-03"},
		{"May 3 and 5, 2020", "May 3=2020-05-03"},
		{"May 3 and June 5, 2020", "May 3=?05-03|June 5, 2020=2020-06-05"},
		// and what is none
		{"he may 3 times", ""}, {"February 30, 2020", ""}, {"13/13/2020", ""}, {"2/30/2020", ""}, {"No. 04-20-614", ""}, {"1:18-cv-303", ""},
		{"Marchand 3, 2020", ""}, {"March 2020", ""}, {"5/4", ""}, {"Rule 3 March", ""}, {"192.168.1.2020", ""}, {"second-degree", ""}, {"$7/3/2020", ""},
		{"July\n\n3, 2020", ""}, {"117 Stat. 3", ""}, {"May I 2020", ""},
	}
	for _, tt := range tests {
		got := ""
		for i, p := range Find(tt.text) {
			if i > 0 {
				got += "|"
			}
			got += tt.text[p.Start:p.End] + "="
			if p.NoYear {
				got += "?" + p.Date.String()[5:]
			} else {
				got += p.Date.String()
			}
		}
		if got != tt.want {
			t.Errorf("%q:\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}

// A date printed in any of the forms is read back as itself.
func TestPrintedDatesAreReadBack(t *testing.T) {
	forms := []string{"January 2, 2006", "Jan. 2, 2006", "2 January 2006", "Monday, January 2, 2006", "1/2/2006", "01/02/2006", "2006-01-02", "01-02-2006"}
	for d := (Date{1950, 1, 1}); d.Year < 2050; d = d.Add(13) {
		for _, form := range forms {
			s := std(d).Format(form)
			if form == "Jan. 2, 2006" && d.Month == 5 {
				continue // May has no abbreviation
			}
			got := Find("on " + s + ", the")
			if len(got) != 1 || got[0].Date != d || got[0].HasWeekday && got[0].Weekday != d.Weekday() {
				t.Fatalf("%q: %v", s, got)
			}
		}
	}
}

func TestReadNumber(t *testing.T) {
	for s, want := range map[string]int{
		"14": 14, "fourteen": 14, "Twenty": 20, "twenty-one": 21, "twenty one": 21, "FORTY-FIVE": 45, "ninety": 90, "one hundred twenty": 120, "one hundred and eighty": 180,
		"two thousand twenty-five": 2025, "two thousand and five": 2005, "nineteen hundred and ninety-nine": 1999, "three hundred sixty-five": 365, "five days": 5, "thirty and more": 30,
	} {
		if n, _, ok := ReadNumber(s, 0); !ok || n != want {
			t.Errorf("%q: got %d, %v", s, n, ok)
		}
	}
	for _, s := range []string{"", "days", "tenant", "onerous", "hundred"} {
		if n, _, ok := ReadNumber(s, 0); ok {
			t.Errorf("%q: got %d", s, n)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("this 19th day of June, 2020, and 7/3/2020 and Friday, the third of July, two thousand twenty")
	f.Add("twenty twenty twenty May. 1 1 1/1/1/1 -- \xff\xc2")
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, p := range Find(s) {
			if p.Start < end || p.End <= p.Start || p.End > len(s) {
				t.Fatalf("%q: span [%d,%d)", s, p.Start, p.End)
			}
			if !p.NoYear && !p.Date.Valid() {
				t.Fatalf("%q: %v", s, p.Date)
			}
			end = p.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := ""
	for len(s) < 25000 {
		s += "Plaintiff filed the motion on June 23, 2005, and the court took it under advisement. The parties may respond within twenty days; see Smith v. Jones, 42 F.3d 470 (8th Cir. 1994). "
	}
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(s)
	}
}
