package pdf

import (
	"sort"
	"strconv"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

type labelRange struct {
	first  int // 0-based page
	style  string
	prefix string
	start  int
}

// labels gives the printed label of each of n pages (PDF 32000-1 12.4.2): the page's
// number where the file says nothing.
func (d *document) labels(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strconv.Itoa(i + 1)
	}
	var rs []labelRange
	d.labelTree(d.catalog()["PageLabels"], &rs, map[int]bool{}, 0)
	sort.SliceStable(rs, func(i, j int) bool { return rs[i].first < rs[j].first })
	for k, r := range rs {
		end := n
		if k+1 < len(rs) {
			end = min(n, rs[k+1].first)
		}
		for i := max(0, r.first); i < end; i++ {
			if s := r.prefix + labelNumber(r.style, r.start+i-r.first); s != "" {
				out[i] = s
			}
		}
	}
	return out
}

func (d *document) labelTree(o types.Object, out *[]labelRange, seen map[int]bool, depth int) {
	if num := number(o); num != 0 {
		if seen[num] {
			return
		}
		seen[num] = true
	}
	node := d.dict(o)
	if node == nil || depth > maxTreeDepth {
		return
	}
	nums := d.array(node["Nums"])
	for i := 0; i+1 < len(nums) && len(*out) < maxLabels; i += 2 {
		l := d.dict(nums[i+1])
		*out = append(*out, labelRange{
			first: d.integer(nums[i], 0), style: d.name(l["S"]),
			prefix: textString(d.bytes(l["P"])), start: d.integer(l["St"], 1),
		})
	}
	for _, k := range d.array(node["Kids"]) {
		d.labelTree(k, out, seen, depth+1)
	}
}

func labelNumber(style string, n int) string {
	switch style {
	case "D":
		return strconv.Itoa(n)
	case "r":
		return strings.ToLower(roman(n))
	case "R":
		return roman(n)
	case "a", "A":
		if n < 1 || n > 26*50 {
			return strconv.Itoa(n)
		}
		return strings.Repeat(string(rune(style[0])+rune((n-1)%26)), (n-1)/26+1)
	}
	return ""
}

func roman(n int) string {
	if n < 1 || n > 4999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, r := range [...]struct {
		n int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= r.n; n -= r.n {
			b.WriteString(r.s)
		}
	}
	return b.String()
}
