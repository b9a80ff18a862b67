package ruling

import "strings"

// named are the kinds of motion whose name is neither "motion for" nor "motion to" and the kind in words.
var named = map[string]string{
	"in_forma_pauperis": "motion to proceed in forma pauperis",
	"limine":            "motion in limine",
	"habeas":            "petition for habeas corpus",
	"leave_to_amend":    "motion for leave to amend",
	"exclude_expert":    "motion to exclude an expert",
	"alter_judgment":    "motion to alter the judgment",
	"withdraw_counsel":  "motion of counsel to withdraw",
	"modify_decree":     "motion to modify the decree",
	"appoint_expert":    "motion to appoint an expert",
	"new_trial":         "motion for a new trial",
	"other":             "motion",
}

// toDo are the kinds that say what the court is to do: "motion to" and the kind in words.
var toDo = words("strike compel compel_arbitration dismiss remand stay seal suppress quash intervene consolidate sever enforce appoint_counsel transfer_venue")

// Name is what a motion of these kinds is called: "motion to compel and for sanctions".
// Where its kind has no name of its own, it is what the paper calls it: words is the
// text of its place.
func Name(kinds []string, words string) string {
	if len(kinds) == 1 && kinds[0] == "other" {
		return ownName(words)
	}
	var names []string
	for i, k := range kinds {
		n := kindName(k)
		if i > 0 {
			n = strings.TrimPrefix(n, "motion ")
		}
		names = append(names, n)
	}
	if len(names) == 0 {
		return "motion"
	}
	return strings.Join(names, " and ")
}

// PartName is the part of a motion that is ruled on: "the motion to dismiss" for a kind, else as the paper words it.
func PartName(part string) string {
	if named[part] == "" && !isKind(part) {
		return strings.ReplaceAll(part, "_", " ")
	}
	return "the " + kindName(part)
}

func kindName(kind string) string {
	if n, ok := named[kind]; ok {
		return n
	}
	if toDo[kind] {
		return "motion to " + strings.ReplaceAll(kind, "_", " ")
	}
	return "motion for " + strings.ReplaceAll(kind, "_", " ")
}

func isKind(s string) bool {
	for _, k := range kinds {
		if k.kind == s {
			return true
		}
	}
	return false
}

const longestName = 72 // bytes; more is not read in a line

// ownName is the paper's own name for a motion, without whose it is and where it is
// filed: "motions for judicial notice" of "Plaintiff's motions for judicial notice (ECF No. 12)".
func ownName(words string) string {
	fields := strings.Fields(words)
	noun := 0
	for noun < len(fields) && !isMotionNoun(fields[noun]) {
		noun++
	}
	if noun == len(fields) {
		return "motion"
	}
	first := noun // with what describes it: "second emergency motion"
	for first > 0 && noun-first < 3 && !endsPossessor(fields[first-1]) {
		first--
	}
	if first > 0 && !endsPossessor(fields[first-1]) {
		first = noun
	}
	name := strings.Join(fields[first:], " ")
	if k := strings.IndexAny(name, "([;"); k > 0 {
		name = name[:k]
	}
	if len(name) > longestName {
		name = name[:strings.LastIndexByte(name[:longestName], ' ')+1]
		name = strings.TrimRight(name, " ,") + " …"
	}
	name = strings.TrimRight(name, " ,.:")
	if name == strings.ToUpper(name) {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}

func isMotionNoun(word string) bool {
	switch strings.Trim(strings.ToLower(word), ".,;:()[]") {
	case "motion", "motions", "cross-motion", "cross-motions", "application", "applications", "petition", "petitions", "request", "requests":
		return true
	}
	return false
}

// endsPossessor tells "Plaintiff's", "Defendants'", "the", "her": what follows is the thing itself.
func endsPossessor(word string) bool {
	w := strings.ReplaceAll(strings.ToLower(word), "’", "'")
	switch w {
	case "the", "a", "an", "his", "her", "their", "its", "this", "that", "said":
		return true
	}
	return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'")
}
