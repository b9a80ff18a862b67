package cite

import "strings"

// parenRows say what a parenthesis does by how it begins, or by words anywhere in
// it (Bluebook 5.2, 10.6.1, 10.6.2). Lower case.
var parenRows = []struct {
	kind  ParentheticalKind
	begin []string
	whole []string // words that make the whole parenthesis of that kind wherever they stand
}{
	{Quoting, []string{"quoting", "internally quoting"}, nil},
	{Citing, []string{"citing", "collecting cases", "cited in"}, nil},
	{Alteration, []string{"cleaned up", "emphasis added", "emphasis in original", "emphasis supplied", "emphasis omitted", "citation omitted", "citations omitted",
		"internal quotation marks omitted", "internal quotation", "internal quotations omitted", "quotation marks omitted", "quotations omitted", "quotation omitted", "internal citation", "alteration", "alterations",
		"footnote omitted", "footnotes omitted", "brackets omitted", "ellipsis omitted", "ellipses omitted", "punctuation omitted", "first alteration", "second alteration", "some alterations", "original emphasis",
		"emphases added", "emphasis deleted", "omitting", "brackets in original", "footnote and citation", "citations and", "citation and", "emphasis and", "quotation marks and", "bracketed", "italics added", "italics omitted", "italics in original", "underscoring added", "paragraph structure", "capitalization altered", "quotation and citation", "quotations and citations", "footnotes and citations"}, nil},
	{Weight, []string{"per curiam", "en banc", "in banc", "plurality", "unpublished", "table", "mem.", "mem)", "memorandum", "dictum", "dicta", "op. of", "opinion of", "opinion by", "summary order", "unpub.", "orig. proceeding", "original proceeding", "concurring", "dissenting", "2-1", "5-4", "6-3",
		"nonprecedential", "non-precedential", "not precedential", "mem op", "mem. op.", "table decision", "in chambers", "on rehearing", "on reh'g", "by an equally divided court", "unanimous", "decision without", "lead opinion", "bench op", "bench ruling", "transcript", "abrogated", "not for publication", "not designated", "plur. op"},
		[]string{"j., dissenting", "j., concurring", "c.j., dissenting", "c. j., dissenting", "j., in chambers", "jj., dissenting", "jj., concurring", "c.j., concurring", "c. j., concurring", "judge, dissenting", "judge, concurring", "concurring in", "dissenting from", "concurring op", "dissenting op", "plurality op", "j., statement", "j., respecting", "concurring and dissenting", "majority op", ", concurring", ", dissenting", "(op. of"}},
}

// maxWeight is how long a parenthesis may be, in bytes, that its words in the midst tell.
const maxWeight = 160

// weighty reports whether t holds one of the words of which every row's whole words
// hold one; few parentheses do.
func weighty(t string) bool {
	return strings.Contains(t, "ing") && (strings.Contains(t, "concurring") || strings.Contains(t, "dissenting")) ||
		strings.Contains(t, "j.,") || strings.Contains(t, "y op") || strings.Contains(t, "(op. of")
}

// classify says what a parenthesis of the text t does.
func classify(t string) ParentheticalKind {
	t = strings.TrimLeft(t, "\"“ *(")
	if len(t) > 4*maxWeight { // only how it begins tells, in whatever letters
		t = t[:4*maxWeight]
	}
	if t = strings.ToLower(t); t == "" {
		return Explanatory
	}
	for i := range parenRows {
		r := &parenRows[i]
		for _, b := range r.begin {
			if b[0] == t[0] && begins(t, b) {
				return r.kind
			}
		}
		if len(t) > maxWeight || r.whole == nil || !weighty(t) {
			continue
		}
		for _, w := range r.whole {
			if strings.Contains(t, w) {
				return r.kind
			}
		}
	}
	return Explanatory
}

// texasRows are the notes of writ and petition history that Texas prints in the
// parenthesis of the year (Greenbook app. A, B), with the relation of each.
var texasRows = [][2]string{
	{"no pet. h.", "no_petition_history"}, {"no pet.", "no_petition"}, {"no pet", "no_petition"}, {"pet. ref'd, untimely filed", "petition_refused"}, {"pet. ref'd", "petition_refused"},
	{"pet. denied", "petition_denied"}, {"pet. dism'd", "petition_dismissed"}, {"pet. granted", "petition_granted"}, {"pet. filed", "petition_filed"}, {"pet. struck", "petition_struck"}, {"pet. withdrawn", "petition_withdrawn"}, {"pet. abated", "petition_abated"},
	{"pet. pending", "petition_pending"}, {"writ ref'd n.r.e.", "writ_refused_no_reversible_error"}, {"writ ref'd w.o.m.", "writ_refused_want_of_merit"}, {"writ ref'd", "writ_refused"}, {"writ denied", "writ_denied"}, {"writ dism'd", "writ_dismissed"},
	{"writ granted", "writ_granted"}, {"no writ", "no_writ"}, {"n.r.e.", "writ_refused_no_reversible_error"}, {"orig. proceeding", "original_proceeding"}, {"mand. denied", "mandamus_denied"}, {"judgm't adopted", "judgment_adopted"}, {"judgment adopted", "judgment_adopted"}, {"holding approved", "holding_approved"}, {"no appeal", "no_appeal"}, {"rule 53.7(f) motion", "motion"},
}

func texasHistory(t string) string {
	t = strings.ReplaceAll(strings.ToLower(t), "’", "'")
	for _, r := range texasRows {
		if strings.HasPrefix(t, r[0]) {
			return r[1]
		}
	}
	return ""
}

// begins reports whether t begins with the whole words w.
func begins(t, w string) bool {
	if !strings.HasPrefix(t, w) {
		return false
	}
	return len(t) == len(w) || !('a' <= t[len(w)] && t[len(w)] <= 'z')
}
