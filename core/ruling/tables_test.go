package ruling

import (
	"testing"

	"pincite/core/lex"
	"pincite/core/phrase"
	"pincite/core/text"
)

// kindsOf are the kinds of the first motion named in a title.
func kindsOf(title string) []string {
	t := text.FromString(title)
	ms := newReader(phrase.Read(t.String(), lex.Scan(t.String()))).mentions()
	if len(ms) == 0 {
		return nil
	}
	return ms[0].kinds
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func TestKinds(t *testing.T) {
	contract := words(`protective_order strike compel dismiss summary_judgment judgment_on_pleadings temporary_restraining_order preliminary_injunction
		permanent_injunction appoint_counsel appoint_expert in_forma_pauperis extension_of_time leave_to_amend reconsideration new_trial alter_judgment
		relief_from_judgment default_judgment class_certification remand stay seal sanctions contempt habeas suppress limine exclude_expert attorney_fees
		transfer_venue quash intervene consolidate sever compel_arbitration settlement_approval enforce modify_decree sentence_reduction
		compassionate_release interlocutory_appeal withdraw_counsel other`)
	named := map[string]bool{"other": true}
	for _, k := range kinds {
		named[k.kind] = true
		if !contract[k.kind] {
			t.Errorf("%s is no kind of the contract", k.kind)
		}
		if got := kindsOf(k.yes); !has(got, k.kind) {
			t.Errorf("%q: got %v, want %s", k.yes, got, k.kind)
		}
		if got := kindsOf(k.no); has(got, k.kind) {
			t.Errorf("%q: got %v, want no %s", k.no, got, k.kind)
		}
	}
	for k := range contract {
		if !named[k] {
			t.Errorf("no row for %s", k)
		}
	}
	for _, k := range ruleKinds {
		if !contract[k] {
			t.Errorf("%s is no kind of the contract", k)
		}
	}
}

func TestKindsBeforeTheWord(t *testing.T) {
	for title, want := range map[string]string{"plaintiff's summary judgment motion": "summary_judgment", "the Rule 12(b)(6) motion": "dismiss", "defendants' Rule 56 motion": "summary_judgment",
		"the Daubert motion": "exclude_expert", "the motion filed under Rule 60(b)": "relief_from_judgment", "his in forma pauperis application": "in_forma_pauperis",
		"motion under 28 U.S.C. § 2255": "habeas", "the preliminary injunction motion": "preliminary_injunction"} {
		if got := kindsOf(title); !has(got, want) {
			t.Errorf("%q: got %v, want %s", title, got, want)
		}
	}
}

func TestVerbsAreDistinct(t *testing.T) {
	seen := map[string]string{}
	for _, r := range verbRows {
		for _, w := range []string{r.base, r.third, r.participle, r.noun} {
			if w == "" {
				continue
			}
			if seen[w] != "" {
				t.Errorf("%q stands for %s and %s", w, seen[w], r.disposition)
			}
			seen[w] = r.disposition
		}
	}
}

func TestEntries(t *testing.T) {
	for in, want := range map[string]string{"(Dkt. 36)": "36", "[36]": "36", "(ECF No. 46 (Plaintiff's \"Motion\"))": "46", "[Dkt. #17]": "17", "[DE ## 336, 337]": "336", "(Docket Entry No. 3)": "3",
		"(D.I. 12)": "12", "(#12)": "12", "(Filing No. 22)": "22", "(Rec. Doc. 8)": "8", "(doc. 43)": "43", ", ECF No. 13,": "13", "(2005)": "", "(1)": "", "(See Compl. 12)": "", "Doc. 130": "130"} {
		t.Run(in, func(t *testing.T) {
			r := newReader(phrase.Read(in, lex.Scan(in)))
			if got, _ := r.entryAt(0); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
