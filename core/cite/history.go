package cite

import (
	"strings"
	"sync"

	"pincite/core/lex"
)

// historyRows are the words of prior and later history (Bluebook 10.7, T8; New
// York's and California's manners) with the relation of the case that follows
// them to the one before. Words in lower case, without points and apostrophes.
var historyRows = [][2]string{
	{"affd", "affirmed"}, {"aff d", "affirmed"}, {"affirmed", "affirmed"}, {"affirmed by", "affirmed"}, {"affd by", "affirmed"}, {"affd mem", "affirmed"}, {"affd without opinion", "affirmed"}, {"affd per curiam", "affirmed"}, {"affirmed without opinion", "affirmed"}, {"affd by an equally divided court", "affirmed"},
	{"affd on other grounds", "affirmed_on_other_grounds"}, {"affirmed on other grounds", "affirmed_on_other_grounds"}, {"affd in part", "affirmed_in_part"}, {"affirmed in part", "affirmed_in_part"}, {"affd as modified", "affirmed_as_modified"}, {"affirmed as modified", "affirmed_as_modified"}, {"affd as amended", "affirmed_as_modified"},
	{"affd in part revd in part", "affirmed_in_part_reversed_in_part"}, {"affirmed in part reversed in part", "affirmed_in_part_reversed_in_part"}, {"affd in part and revd in part", "affirmed_in_part_reversed_in_part"}, {"affirmed in part and reversed in part", "affirmed_in_part_reversed_in_part"}, {"affd in part vacated in part", "affirmed_in_part_vacated_in_part"}, {"affd in part and vacated in part", "affirmed_in_part_vacated_in_part"},
	{"affd in relevant part", "affirmed_in_part"}, {"affd in pertinent part", "affirmed_in_part"}, {"affd on reconsideration", "affirmed"}, {"affd on rehg", "affirmed"}, {"affd on rehearing", "affirmed"}, {"affd en banc", "affirmed"}, {"affd after remand", "affirmed"}, {"affd and remanded", "affirmed"}, {"affd in part on other grounds", "affirmed_in_part"}, {"judgment affd", "affirmed"}, {"judgment affirmed", "affirmed"}, {"affd for reasons stated", "affirmed"}, {"affd on opinion below", "affirmed"}, {"affd on op below", "affirmed"}, {"order affd", "affirmed"},
	{"affg", "affirming"}, {"affirming", "affirming"}, {"affg in part", "affirming_in_part"}, {"revg", "reversing"}, {"reversing", "reversing"}, {"revg in part", "reversing_in_part"}, {"revg on other grounds", "reversing"}, {"vacating", "vacating"}, {"vacating as moot", "vacating"}, {"overruling", "overruling"}, {"modfg", "modifying"}, {"modg", "modifying"}, {"modifying", "modifying"}, {"mod", "modified"}, {"overruling in part", "overruling_in_part"}, {"enforcing", "enforcing"}, {"enfg", "enforcing"}, {"enforcing in part", "enforcing"}, {"abrogating", "abrogating"}, {"superseding", "superseding"}, {"remanding", "remanding"}, {"denying rehg", "denying_rehearing"}, {"denying cert", "denying_cert"}, {"revg and remanding", "reversing"}, {"affg as modified", "affirming"}, {"vacating and remanding", "vacating"}, {"denying cert to", "denying_cert"}, {"affg and remanding", "affirming"},
	{"revd", "reversed"}, {"rev d", "reversed"}, {"reversed", "reversed"}, {"reversed by", "reversed"}, {"revd by", "reversed"}, {"revd mem", "reversed"}, {"revd per curiam", "reversed"}, {"revd on other grounds", "reversed_on_other_grounds"}, {"reversed on other grounds", "reversed_on_other_grounds"}, {"reversed on other grounds by", "reversed_on_other_grounds"}, {"revd on other grounds by", "reversed_on_other_grounds"}, {"revd in part", "reversed_in_part"}, {"reversed in part", "reversed_in_part"}, {"revd in part on other grounds", "reversed_in_part"}, {"revd and remanded", "reversed"}, {"reversed and remanded", "reversed"}, {"revd en banc", "reversed"}, {"revd on rehg", "reversed"}, {"revd in part and remanded", "reversed_in_part"}, {"revd and vacated", "reversed"}, {"revd as to other matters", "reversed_on_other_grounds"}, {"revd on different grounds", "reversed_on_other_grounds"}, {"judgment revd", "reversed"}, {"revd in part vacated in part", "reversed_in_part"},
	{"vacated", "vacated"}, {"vacated by", "vacated"}, {"vacated as moot", "vacated"}, {"vacated as moot by", "vacated"}, {"vacated on other grounds", "vacated_on_other_grounds"}, {"vacated on other grounds by", "vacated_on_other_grounds"}, {"vacated in part", "vacated_in_part"}, {"vacated in part on other grounds", "vacated_in_part"}, {"vacated and remanded", "vacated"}, {"vacated and remanded on other grounds", "vacated_on_other_grounds"}, {"judgment vacated", "vacated"}, {"vacated mem", "vacated"}, {"vacated on rehg", "vacated"}, {"vacated en banc", "vacated"}, {"opinion vacated", "vacated"}, {"cert granted judgment vacated", "vacated"}, {"cert granted and judgment vacated", "vacated"}, {"cert granted vacated and remanded", "vacated"}, {"vacated per curiam", "vacated"}, {"vacated and superseded on rehg", "vacated"}, {"vacd", "vacated"}, {"vacated in part and remanded", "vacated_in_part"}, {"withdrawn and superseded on denial of rehg", "withdrawn"}, {"vacated on rehearing en banc", "vacated"}, {"cert granted judgment vacated and case remanded", "vacated"},
	{"cert denied", "cert_denied"}, {"certiorari denied", "cert_denied"}, {"cert den", "cert_denied"}, {"cert denied sub nom", "cert_denied"}, {"cert granted", "cert_granted"}, {"certiorari granted", "cert_granted"}, {"cert granted in part", "cert_granted"}, {"cert dismissed", "cert_dismissed"}, {"cert dismd", "cert_dismissed"}, {"cert pending", "cert_pending"}, {"cert filed", "cert_filed"}, {"petition for cert filed", "cert_filed"}, {"petition for cert pending", "cert_filed"}, {"petition for certiorari filed", "cert_filed"}, {"petition for cert denied", "cert_denied"}, {"pet for cert filed", "cert_filed"}, {"pet for cert pending", "cert_filed"}, {"pet for cert denied", "cert_denied"}, {"cert quashed", "cert_quashed"}, {"writ denied", "writ_denied"}, {"writs denied", "writ_denied"}, {"writ refused", "writ_refused"}, {"writ granted", "writ_granted"}, {"writ not considered", "writ_denied"}, {"cert denied in part", "cert_denied"}, {"cert granted in part denied in part", "cert_granted"}, {"cert improvidently granted", "cert_dismissed"}, {"petition filed", "petition_filed"}, {"pet filed", "petition_filed"}, {"pet denied", "petition_denied"}, {"petition denied", "petition_denied"}, {"cert dismissed as improvidently granted", "cert_dismissed"}, {"cert not sought", "no_cert"}, {"cert dismissed in part", "cert_dismissed"},
	{"rehg denied", "rehearing_denied"}, {"rehearing denied", "rehearing_denied"}, {"rehg en banc denied", "rehearing_denied"}, {"rehg and rehg en banc denied", "rehearing_denied"}, {"rehg granted", "rehearing_granted"}, {"rehearing granted", "rehearing_granted"}, {"rehg en banc granted", "rehearing_granted"}, {"rehearing en banc granted", "rehearing_granted"}, {"rehearing en banc denied", "rehearing_denied"}, {"on rehg", "on_rehearing"}, {"on rehearing", "on_rehearing"}, {"on rehg en banc", "on_rehearing"}, {"on rehearing en banc", "on_rehearing"}, {"rehg denied and modified", "rehearing_denied"}, {"affd on rehg en banc", "affirmed"}, {"adhered to on rehg", "adhered_to"}, {"adhered to", "adhered_to"}, {"adhered to on recons", "adhered_to"}, {"opinion on rehg", "on_rehearing"}, {"rearg denied", "reargument_denied"}, {"rearg dismissed", "reargument_denied"}, {"mot to reargue denied", "reargument_denied"}, {"on reconsideration", "on_reconsideration"}, {"reconsideration denied", "reconsideration_denied"}, {"recons denied", "reconsideration_denied"}, {"motion for reconsideration denied", "reconsideration_denied"},
	{"overruled by", "overruled"}, {"overruled", "overruled"}, {"overruled in part by", "overruled_in_part"}, {"overruled in part", "overruled_in_part"}, {"overruled in part on other grounds by", "overruled_in_part"}, {"overruled in part on other grounds", "overruled_in_part"}, {"overruled on other grounds by", "overruled_on_other_grounds"}, {"overruled on other grounds", "overruled_on_other_grounds"}, {"overruled on other grounds in", "overruled_on_other_grounds"}, {"overruled in", "overruled"}, {"overruled sub silentio by", "overruled"}, {"overruled as recognized in", "overruled"}, {"implicitly overruled by", "overruled"}, {"impliedly overruled by", "overruled"}, {"overruled in part as stated in", "overruled_in_part"}, {"overruled in non pertinent part by", "overruled_in_part"}, {"overruled on unrelated grounds by", "overruled_on_other_grounds"}, {"overruled in irrelevant part by", "overruled_in_part"}, {"expressly overruled by", "overruled"}, {"overruled on another point", "overruled_on_other_grounds"}, {"overruled in relevant part by", "overruled_in_part"}, {"overruled on another ground in", "overruled_on_other_grounds"}, {"overruled en banc by", "overruled"},
	{"abrogated by", "abrogated"}, {"abrogated", "abrogated"}, {"abrogated in part by", "abrogated_in_part"}, {"abrogated on other grounds by", "abrogated_on_other_grounds"}, {"abrogated on other grounds", "abrogated_on_other_grounds"}, {"abrogation recognized by", "abrogated"}, {"abrogated as recognized by", "abrogated"}, {"abrogated as stated in", "abrogated"}, {"abrogated in part on other grounds by", "abrogated_in_part"}, {"abrogated in part", "abrogated_in_part"}, {"abrogated as recognized in", "abrogated"}, {"abrogated in", "abrogated"}, {"abrogation recognized in", "abrogated"}, {"abrogated in other part by", "abrogated_in_part"}, {"abrogated in other respects by", "abrogated_on_other_grounds"},
	{"superseded by", "superseded"}, {"superseded", "superseded"}, {"superseded by statute", "superseded_by_statute"}, {"superseded by statute as stated in", "superseded_by_statute"}, {"superseded by statute as recognized in", "superseded_by_statute"}, {"superseded by statute on other grounds as stated in", "superseded_by_statute"}, {"superseded by statute on other grounds", "superseded_by_statute"}, {"superseded by rule as stated in", "superseded_by_rule"}, {"superseded by regulation", "superseded_by_rule"}, {"superseded on other grounds by", "superseded_on_other_grounds"}, {"superseded on other grounds", "superseded_on_other_grounds"}, {"superseded in part by", "superseded_in_part"}, {"superseded in part", "superseded_in_part"}, {"superseded by statute on other grounds as recognized in", "superseded_by_statute"}, {"superseded by constitutional amendment", "superseded_by_statute"}, {"superseded by rule", "superseded_by_rule"}, {"superseded by statute in part", "superseded_by_statute"},
	{"disapproved by", "disapproved"}, {"disapproved of by", "disapproved"}, {"disapproved on other grounds by", "disapproved_on_other_grounds"}, {"disapproved on other grounds in", "disapproved_on_other_grounds"}, {"disapproved on another ground in", "disapproved_on_other_grounds"}, {"disapproved on another point in", "disapproved_on_other_grounds"}, {"disapproved in part", "disapproved_in_part"}, {"disapproved in", "disapproved"}, {"disapproved on other grounds", "disapproved_on_other_grounds"}, {"disapproved in part on other grounds in", "disapproved_in_part"}, {"overruled or disapproved by", "overruled"}, {"disapproved of on other grounds by", "disapproved_on_other_grounds"}, {"disapproved on other points in", "disapproved_on_other_grounds"}, {"disapproved on another ground", "disapproved_on_other_grounds"}, {"disavowed on other grounds", "disapproved_on_other_grounds"}, {"disavowed by", "disapproved"},
	{"modified", "modified"}, {"modified by", "modified"}, {"modified on other grounds", "modified_on_other_grounds"}, {"modified on other grounds by", "modified_on_other_grounds"}, {"modified in part", "modified_in_part"}, {"as modified", "modified"}, {"as amended", "amended"}, {"amended by", "amended"}, {"amended", "amended"}, {"as amended on denial of rehg", "amended"}, {"modified on rehg", "modified"}, {"modified on denial of rehg", "modified"}, {"opinion modified", "modified"}, {"opinion amended on denial of rehg", "amended"}, {"modified en banc", "modified"}, {"clarified on denial of rehg", "modified"}, {"clarified by", "modified"}, {"clarified", "modified"}, {"supplementing", "supplementing"}, {"supplemented by", "supplemented"}, {"supplemented", "supplemented"}, {"opinion supplemented", "supplemented"}, {"amended on rehg", "amended"}, {"amended and superseded", "amended"}, {"amended and superseded on denial of rehg", "amended"}, {"opinion amended", "amended"}, {"as corrected", "corrected"}, {"corrected", "corrected"},
	{"appeal dismissed", "appeal_dismissed"}, {"appeal dismd", "appeal_dismissed"}, {"appeal denied", "appeal_denied"}, {"appeal docketed", "appeal_docketed"}, {"appeal filed", "appeal_filed"}, {"appeal pending", "appeal_pending"}, {"appeal granted", "appeal_granted"}, {"appeal dismissed for want of a substantial federal question", "appeal_dismissed"}, {"appeal after remand", "after_remand"}, {"appeal withdrawn", "appeal_dismissed"}, {"appeal dismissed and cert denied", "appeal_dismissed"}, {"lv denied", "leave_denied"}, {"lv dismissed", "leave_dismissed"}, {"leave denied", "leave_denied"}, {"leave to appeal denied", "leave_denied"}, {"lv granted", "leave_granted"}, {"lv dismissed and denied", "leave_dismissed"}, {"lv denied in part dismissed in part", "leave_denied"}, {"appeal dismissed cert denied", "appeal_dismissed"}, {"lv dismissed in part and denied in part", "leave_dismissed"}, {"lv to appeal denied", "leave_denied"}, {"appeal dismissed and lv denied", "appeal_dismissed"}, {"prob juris noted", "probable_jurisdiction_noted"}, {"probable jurisdiction noted", "probable_jurisdiction_noted"}, {"juris postponed", "jurisdiction_postponed"}, {"permission to appeal denied", "leave_denied"}, {"perm app denied", "leave_denied"}, {"perm to appeal denied", "leave_denied"}, {"app denied", "leave_denied"}, {"discretionary review denied", "review_denied"}, {"disc review denied", "review_denied"}, {"disc rev denied", "review_denied"}, {"trans denied", "transfer_denied"}, {"transfer denied", "transfer_denied"}, {"transfer granted", "transfer_granted"}, {"trans granted", "transfer_granted"}, {"appeal not allowed", "appeal_denied"}, {"allocatur denied", "appeal_denied"}, {"alloc denied", "appeal_denied"},
	{"review denied", "review_denied"}, {"rev denied", "review_denied"}, {"rev den", "review_denied"}, {"review granted", "review_granted"}, {"rev granted", "review_granted"}, {"review dismissed", "review_dismissed"}, {"review filed", "review_filed"}, {"petition for review denied", "review_denied"}, {"petition for review granted", "review_granted"}, {"review denied by", "review_denied"}, {"rev dismissed", "review_dismissed"}, {"rev allowed", "review_granted"}, {"pet for review denied", "review_denied"}, {"pet for review filed", "review_filed"}, {"certification denied", "certification_denied"}, {"certif denied", "certification_denied"}, {"certif granted", "certification_granted"}, {"certification granted", "certification_granted"}, {"petition for allowance of appeal denied", "appeal_denied"}, {"further review denied", "review_denied"}, {"motion denied", "motion_denied"},
	{"remanded", "remanded"}, {"remanded by", "remanded"}, {"on remand", "on_remand"}, {"on remand from", "on_remand"}, {"on remand to", "on_remand"}, {"after remand", "after_remand"}, {"enforced", "enforced"}, {"enfd", "enforced"}, {"enforced in part", "enforced_in_part"}, {"enforcement granted", "enforced"}, {"enforcement denied", "enforcement_denied"}, {"enf denied", "enforcement_denied"}, {"set aside", "set_aside"}, {"stay granted", "stay_granted"}, {"stayed", "stay_granted"}, {"stay denied", "stay_denied"}, {"mandamus denied", "mandamus_denied"}, {"mandamus granted", "mandamus_granted"}, {"mand denied", "mandamus_denied"}, {"withdrawn", "withdrawn"}, {"withdrawn by", "withdrawn"}, {"opinion withdrawn", "withdrawn"}, {"withdrawn on rehg", "withdrawn"}, {"withdrawn from bound volume", "withdrawn"}, {"reinstated", "reinstated"}, {"reinstated by", "reinstated"}, {"reinstated in part", "reinstated"}, {"dismissed", "dismissed"}, {"dismissed as moot", "dismissed"}, {"report and recommendation adopted", "adopted"}, {"adopted", "adopted"}, {"adopted by", "adopted"}, {"r & r adopted", "adopted"}, {"report and recommendation adopted by", "adopted"}, {"adopted in part", "adopted"}, {"adopting", "adopting"}, {"approved", "approved"}, {"approved by", "approved"}, {"quashed", "quashed"}, {"quashed by", "quashed"}, {"quashed on other grounds", "quashed"}, {"quashed in part", "quashed"}, {"approved in part quashed in part", "approved"}, {"depublished", "depublished"}, {"depublished by", "depublished"}, {"acq", "acquiesced"}, {"nonacq", "nonacquiesced"}, {"mandate recalled", "withdrawn"}, {"certified question answered", "certified_question_answered"}, {"certifying question to", "certifying_question"}, {"answering certified question", "certified_question_answered"}, {"certified question accepted", "certified_question_accepted"}, {"opinion after certified question answered", "certified_question_answered"},
	{"cited with approval in", "cited_with_approval"}, {"cited in", "cited_in"}, {"quoted with approval in", "quoted_with_approval"}, {"quoted in", "quoted_in"}, {"quoted by", "quoted_in"}, {"followed in", "followed"}, {"followed by", "followed"}, {"reaffirmed in", "reaffirmed"}, {"reaffirmed by", "reaffirmed"}, {"reaffirmed", "reaffirmed"}, {"distinguished in", "distinguished"}, {"distinguished by", "distinguished"}, {"limited by", "limited"}, {"limited on other grounds by", "limited"}, {"questioned by", "questioned"}, {"questioned in", "questioned"}, {"questioned on other grounds by", "questioned"}, {"criticized by", "criticized"}, {"criticized in", "criticized"}, {"rejected by", "rejected"}, {"rejected in", "rejected"}, {"superseded in", "superseded"}, {"approved in", "approved"}, {"adopted in", "adopted"}, {"discussed in", "discussed"}, {"extended by", "extended"}, {"accord", ""}, {"receded from by", "receded_from"}, {"receded from in", "receded_from"}, {"recognized in", "recognized"}, {"cited by", "cited_in"}, {"approved on other grounds", "approved"}, {"cited with approval by", "cited_with_approval"}, {"relied on in", "followed"}, {"narrowed by", "limited"}, {"declined to follow by", "questioned"}, {"called into doubt by", "questioned"}, {"called into question by", "questioned"},
	{"quoting", "quoting"}, {"citing", "citing"}, {"quoting with approval", "quoting"}, {"citing with approval", "citing"}, {"following", "following"}, {"construing", "construing"}, {"interpreting", "interpreting"}, {"applying", "applying"}, {"quoting from", "quoting"}, {"distinguishing", "distinguishing"}, {"relying on", "citing"}, {"accord quoting", "quoting"},
}

var historyTable = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, len(historyRows))
	for _, r := range historyRows {
		if r[1] != "" {
			m[r[0]] = r[1]
			full := " " + r[0] + " "
			full = strings.NewReplacer(" affd ", " affirmed ", " revd ", " reversed ", " vacd ", " vacated ", " rehg ", " rehearing ", " cert ", " certiorari ").Replace(full)
			if full = strings.TrimSpace(full); m[full] == "" {
				m[full] = r[1]
			}
		}
	}
	return m
})

var historyFirst = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for k := range historyTable() {
		m[strings.Fields(k)[0]] = true
	}
	return m
})

const maxHistoryWords = 11

// historyAfter reads the words of history behind a citation and notes them on it;
// it reports whether a citation may follow them.
func (f *finder) historyAfter(it *item) bool {
	switch it.c.Kind {
	case Case, Docket, ShortCase, ID, Supra:
	default:
		return false
	}
	k := it.tail
	marks := 0
	for marks < 4 && (f.mark(k, ',') || f.mark(k, ';') || f.emphasis(k)) {
		k++
		marks++
	}
	if marks == 0 && it.c.Kind != Case {
		return false
	}
	if f.mark(k, '[') && f.partner(k) > 0 { // "[cert. denied, 500 U.S. 1 (1994)]"
		k++
	}
	end, rel := f.historyAt(k)
	if rel == "" {
		return false
	}
	if marks == 0 && !f.mark(it.tail-1, ')') && !f.mark(it.tail-1, ']') {
		return false
	}
	it.history, it.historyEnd = rel, end
	it.historyText = strings.TrimRight(f.read(k, end), ", ")
	return true
}

// historyAt is the longest row of the table that begins at token k, with the
// token behind it and behind "sub nom." and the marks that follow.
func (f *finder) historyAt(k int) (end int, rel string) {
	if f.kind(k) != lex.Word || !historyFirst()[histWord(f.w(k))] && !(f.mark(k+1, '-') && !f.joined(k+1)) && !f.tornCert(k) {
		return 0, ""
	}
	table := historyTable()
	key := make([]byte, 0, 64)
	words := 0
	for i := k; i < len(f.toks) && words < maxHistoryWords && i < k+30; i++ {
		switch f.kind(i) {
		case lex.Word:
			if words > 0 && !f.brokenWord(i) && !(i == k+1 && f.tornCert(k)) {
				key = append(key, ' ')
			}
			key = append(key, histWord(f.w(i))...)
			words++
			if r, ok := table[string(key)]; ok {
				end, rel = i+1, r
			}
			continue
		case lex.Mark:
			if f.mark(i, '&') {
				key = append(key, " &"...)
				words++
				continue
			}
			if f.mark(i, '.') || f.mark(i, ',') || f.emphasis(i) || f.mark(i, '\'') || f.w(i) == "’" || f.dash(i) {
				continue
			}
		}
		break
	}
	if rel == "" {
		return 0, ""
	}
	for i := 0; i < 8; i++ {
		switch {
		case f.mark(end, '.') && f.joined(end-1), f.mark(end, ',') && f.subNom(end+1), f.emphasis(end):
			end++
			continue
		case f.subNom(end):
			end = end + 1
			if f.mark(end, '.') {
				end++
			}
			if f.w(end) == "nom" {
				end++
			}
			continue
		}
		break
	}
	return end, rel
}

// tornCert reports whether "cert" begins at token k with its letters torn apart, "ce rt.
// denied", as copies leave it whose emphasis began amid the word.
func (f *finder) tornCert(k int) bool {
	w := f.w(k)
	return len(w) < 4 && strings.HasPrefix("cert", w) && w != "" && f.kind(k+1) == lex.Word && w+f.w(k+1) == "cert"
}

func (f *finder) subNom(i int) bool {
	return f.w(i) == "sub" && (f.w(i+1) == "nom" || f.w(i+2) == "nom")
}

// histWord is w in lower case without apostrophes.
func histWord(w string) string {
	w = strings.ToLower(w)
	if strings.ContainsAny(w, "'’") {
		w = strings.ReplaceAll(strings.ReplaceAll(w, "'", ""), "’", "")
	}
	return w
}

// tieHistory links the citation n, announced as history of item from, to it.
func (f *finder) tieHistory(from, n int) {
	a := f.items[from]
	lead := from
	if a.c.ParallelOf != None {
		lead = a.c.ParallelOf
	}
	if h := f.items[lead].c.HistoryOf; h != None {
		lead = h // a chain hangs on its first case
	}
	f.items[n].c.HistoryOf = lead
	f.items[lead].c.History = append(f.items[lead].c.History, History{Relation: a.history, Text: a.historyText, Citation: n})
	f.items[n].relation = a.history
	a.history = ""
}
