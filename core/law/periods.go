package law

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sync"

	"pincite/core/civil"
)

//go:embed data/periods.json
var periodData []byte

// A Method is one set of rules on counting time, with its history.
type Method struct {
	Rules    string // frcp frap frcrp frbp
	Name     string // "FRCP 6"
	Days     string // the rule on periods in days: "FRCP 6(a)(1)"
	Hours    string // on periods in hours
	Back     string // on counting backward
	Holidays string // on what is a legal holiday
	Mail     string // on days added for service by mail
	Old      string // the rule on counting before December 1, 2009
	OldMail  string `json:"old_mail"`
	Regimes  []Regime
}

// A Regime is a method as it stood from a date on.
type Regime struct {
	From       civil.Date
	ShortBelow int // a period of fewer days than this leaves out weekends and holidays; 0: none does
	Source     string
}

// MailDays are the days added where a period runs from service by mail and the like.
type MailDays struct {
	Days                         int
	ElectronicFrom, ElectronicTo civil.Date // service by electronic means counted as well, both days included
	AfterExpiryFrom              civil.Date // since then the rule says the days are added after the period would expire
	Source                       string
}

// A Default is a period that a rule or statute sets where a paper sets none.
type Default struct {
	ID           string
	Class        string // the document.class it follows from; "" if it follows from a ruling
	Grants       string // the motion whose granting it follows from; "" if from a class
	Court        string // "federal_appeals", or "" for the federal trial courts
	Case         string // "civil", "criminal", "prison" or "" for any
	What, Who    string
	Event        string // the trigger
	Rule         string
	Spans        []DefaultSpan
	UnitedStates int      `json:"united_states"` // days where the United States or its officer is a party; 0: the same
	SaidBy       []string `json:"said_by"`       // words by which a paper's own period is known
	NoRoll       bool     `json:"no_roll"`       // an expiry, not an act to be done: it does not roll
}

// A DefaultSpan is the length of a default from a date on.
type DefaultSpan struct {
	From civil.Date
	Days int // calendar days, before any rule on short periods
}

type periodTable struct {
	Methods  []Method
	Mail     MailDays
	Defaults []Default
}

var periods = sync.OnceValue(func() *periodTable {
	t := &periodTable{}
	var raw struct {
		Methods []struct {
			Method
			Regimes []struct {
				From       isoDate
				ShortBelow int `json:"short_below"`
				Source     string
			}
		}
		Mail struct {
			Days            int
			ElectronicFrom  isoDate `json:"electronic_from"`
			ElectronicTo    isoDate `json:"electronic_to"`
			AfterExpiryFrom isoDate `json:"after_expiry_from"`
			Source          string
		}
		Defaults []struct {
			Default
			Spans []struct {
				From isoDate
				Days int
			}
		}
	}
	if err := json.Unmarshal(periodData, &raw); err != nil {
		panic("law: periods.json: " + err.Error()) // the table is ours; its test reads it
	}
	for _, m := range raw.Methods {
		for _, r := range m.Regimes {
			m.Method.Regimes = append(m.Method.Regimes, Regime{civil.Date(r.From), r.ShortBelow, r.Source})
		}
		t.Methods = append(t.Methods, m.Method)
	}
	m := raw.Mail
	t.Mail = MailDays{m.Days, civil.Date(m.ElectronicFrom), civil.Date(m.ElectronicTo), civil.Date(m.AfterExpiryFrom), m.Source}
	for _, d := range raw.Defaults {
		for _, s := range d.Spans {
			d.Default.Spans = append(d.Default.Spans, DefaultSpan{civil.Date(s.From), s.Days})
		}
		t.Defaults = append(t.Defaults, d.Default)
	}
	return t
})

// An isoDate is a civil.Date as a table writes it.
type isoDate civil.Date

// UnmarshalJSON reads "2009-12-01".
func (d *isoDate) UnmarshalJSON(b []byte) error {
	if len(b) < 2 {
		return fmt.Errorf("no date: %s", b)
	}
	v, ok := civil.Parse(string(b[1 : len(b)-1]))
	if !ok {
		return fmt.Errorf("no date: %s", b)
	}
	*d = isoDate(v)
	return nil
}

// CountingMethod is the method of a set of rules; that of the civil rules where rules is unknown.
func CountingMethod(rules string) Method {
	ms := periods().Methods
	for _, m := range ms {
		if m.Rules == rules {
			return m
		}
	}
	return ms[0]
}

// Regime is m as it stood on the day of the event that starts the period.
func (m Method) Regime(trigger civil.Date) Regime {
	r := m.Regimes[0]
	for _, next := range m.Regimes[1:] {
		if !trigger.Before(next.From) {
			r = next
		}
	}
	return r
}

// Mail is the rule on days added after service by mail.
func Mail() MailDays { return periods().Mail }

// Defaults are the periods that follow from what a paper is, in the order of the table.
func Defaults() []Default { return periods().Defaults }

// Days is the length of d for an event on the day trigger; 0 before there was such a period.
func (d Default) Days(trigger civil.Date) int {
	n := 0
	for _, s := range d.Spans {
		if !trigger.Before(s.From) {
			n = s.Days
		}
	}
	return n
}
