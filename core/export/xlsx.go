package export

import (
	"fmt"
	"strings"
)

// maxCell is the number of characters a cell holds at most (ECMA-376 18.4.12, as spreadsheets enforce it).
const maxCell = 32767

// writeXLSX writes the tables as one workbook (ECMA-376), a sheet each, every
// cell as text, which no spreadsheet takes for a formula; the heading is bold and
// stays in view. A library for it would link more than the whole reading core.
func writeXLSX(papers []Paper, _ Options) ([]File, error) {
	ts := tables(papers)
	var sheets, rels, types strings.Builder
	parts := []part{}
	for i, t := range ts {
		n := i + 1
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, t.name, n, n)
		fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet%d.xml"/>`, n, n)
		fmt.Fprintf(&types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`, n)
		parts = append(parts, part{fmt.Sprintf("xl/worksheets/sheet%d.xml", n), sheetXML(t)})
	}
	fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>`, len(ts)+1)
	parts = append([]part{
		{"[Content_Types].xml", xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` + types.String() + `</Types>`},
		{"_rels/.rels", xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", xmlHead + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>` + sheets.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + rels.String() + `</Relationships>`},
		{"xl/styles.xml", sheetStyles},
	}, parts...)
	b, err := zipped(parts)
	if err != nil {
		return nil, err
	}
	return []File{{"pincite.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b}}, nil
}

// sheetXML is one table as a worksheet of inline strings.
func sheetXML(t table) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`)
	fmt.Fprintf(&b, `<cols><col min="1" max="%d" width="18" customWidth="1"/></cols><sheetData>`, len(t.head))
	for n, row := range append([][]string{t.head}, t.rows...) {
		fmt.Fprintf(&b, `<row r="%d">`, n+1)
		for i, c := range row {
			if c == "" {
				continue
			}
			style := ""
			if n == 0 {
				style = ` s="1"`
			}
			fmt.Fprintf(&b, `<c r="%s%d"%s t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, column(i), n+1, style, escaped(clipped(inert(c), maxCell)))
		}
		b.WriteString(`</row>`)
	}
	b.WriteString(`</sheetData></worksheet>`)
	return b.String()
}

// column is the letters of a column, counting from 0: A … Z, AA …
func column(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return column(i/26-1) + string(rune('A'+i%26))
}

// clipped is s cut to n characters at most, with an ellipsis where it was cut.
func clipped(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

const sheetStyles = xmlHead + `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
	`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>` +
	`</styleSheet>`
