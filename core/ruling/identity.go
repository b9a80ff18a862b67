package ruling

import (
	"sort"
	"strings"
)

// part is the kind that m alone names of the motion k, where k asks for several things.
func part(m mention, k known) string {
	if len(k.kinds) > 1 && len(m.kinds) == 1 && !m.generic {
		return m.kinds[0]
	}
	return ""
}

// partRuled is the one kind of a compound motion that the words after the verb limit the ruling
// to: "is denied as to their request for a preliminary injunction"; "" if none or several.
func (a *assembly) partRuled(c candidate, k known) string {
	if len(k.kinds) < 2 || c.disposition == "granted_in_part" {
		return ""
	}
	one, limited := "", false
	for i := c.verb + 1; i < c.to; i++ {
		switch a.w[i] {
		case "to", "regard", "respect", "insofar", "extent":
			limited = true
		}
		for n := a.mentionAt(i); n < len(a.ms) && a.ms[n].head == i; n++ {
			m := a.ms[n]
			if !limited || len(m.kinds) != 1 || !k.is(m) || one != "" && one != m.kinds[0] {
				return ""
			}
			one = m.kinds[0]
		}
	}
	return one
}

// mentionAt is the first mention whose head is at token i or after.
func (a *assembly) mentionAt(i int) int {
	return sort.Search(len(a.ms), func(n int) bool { return a.ms[n].head >= i })
}

// find is the known motion that m names, or -1. A loose search also takes a motion of the
// kind by an unlike movant where only one of that kind is known.
func (a *assembly) find(m mention, loose bool) int {
	sole, count := -1, 0
	for i, k := range a.motions {
		if m.entry != "" && k.entry != "" {
			if m.entry == k.entry && (k.is(m) || m.generic) {
				return i
			}
			if m.entry != k.entry {
				continue
			}
		}
		if !k.is(m) || m.number != k.number && m.number != "" && k.number != "" {
			continue
		}
		if m.by == "" || k.by == "" || a.sameParty(m.by, k.by) && (loose || a.surelySame(m.by, k.by)) {
			return i
		}
		sole = i
		count++
	}
	if loose && count == 1 && m.bare {
		return sole
	}
	return -1
}

// add makes a known motion of m, with the other things that the compound motion it
// belongs to asks for.
func (a *assembly) add(m mention, at int) int {
	k := known{kinds: append([]string(nil), m.kinds...), what: m.what, by: m.by, entry: m.entry, number: m.number, first: at}
	for _, b := range a.ms {
		if b.generic || b.bare || len(b.kinds) < 2 || len(b.kinds) <= len(m.kinds) || !overlaps(b.kinds, m.kinds) || !b.definite && !b.verbal && !a.presented(b) {
			continue
		}
		if b.by != "" && m.by != "" && !a.sameParty(b.by, m.by) || b.entry != "" && m.entry != "" && b.entry != m.entry {
			continue
		}
		k.kinds = append([]string(nil), b.kinds...)
		break
	}
	a.motions = append(a.motions, k)
	return len(a.motions) - 1
}

func (a *assembly) learn(q int, m mention) {
	k := &a.motions[q]
	if k.by == "" {
		k.by = m.by
	}
	if k.entry == "" {
		k.entry = m.entry
	}
}

// is reports whether m may be this motion by what it asks for.
func (k known) is(m mention) bool {
	if len(k.kinds) == 1 && k.kinds[0] == "other" && len(m.kinds) == 1 && m.kinds[0] == "other" {
		return k.what == m.what
	}
	return overlaps(m.kinds, k.kinds)
}

func overlaps(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// sameParty reports whether two movants as printed may be one.
func (a *assembly) sameParty(x, y string) bool {
	x, y = strings.ToLower(x), strings.ToLower(y)
	if x == y || x == "parties" || y == "parties" || strings.Contains(x, y) || strings.Contains(y, x) {
		return true
	}
	rx, ry := a.role(x), a.role(y)
	if rx == "" || ry == "" {
		return roles[x] || roles[y] // a bare role may be anyone of that side whom the caption does not tell
	}
	if rx != ry {
		return false
	}
	bare := func(s string) bool { return roles[s] }
	return bare(x) || bare(y)
}

// surelySame reports whether two movants that the decretal part itself names are one.
func (a *assembly) surelySame(x, y string) bool {
	x, y = strings.ToLower(x), strings.ToLower(y)
	if x == y || strings.Contains(x, y) || strings.Contains(y, x) {
		return true
	}
	rx, ry := a.role(x), a.role(y)
	return rx != "" && rx == ry && (roles[x] || roles[y])
}

// role is the side of a movant: its own word, or what the caption says of the name.
func (a *assembly) role(s string) string {
	for _, w := range strings.Fields(s) {
		if roles[w] && w != "state" && w != "united" && w != "government" && w != "people" {
			return strings.TrimSuffix(w, "s")
		}
	}
	for _, p := range a.caption.Parties {
		name := strings.ToLower(p.Name)
		if name != "" && (strings.Contains(name, s) || strings.Contains(s, name)) {
			return strings.TrimSuffix(p.Role, "s")
		}
	}
	return ""
}
