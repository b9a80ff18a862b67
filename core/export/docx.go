package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
)

// writeTOADocx writes a table of authorities as a Word document (ECMA-376) with
// Word's own styles for it: "TOA Heading" and "Table of Authorities", a right tab
// with dot leaders at the text width. Word shows and edits it as its own.
func writeTOADocx(papers []Paper, o Options) ([]File, error) {
	var body strings.Builder
	for i, p := range papers {
		if i > 0 {
			body.WriteString(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
		}
		para(&body, "Title", run("TABLE OF AUTHORITIES", false))
		if len(papers) > 1 {
			para(&body, "Subtitle", run(fileName(p.Report.Source.Name), false))
		}
		groups := toaGroups(p.Report, o.Passim)
		if len(groups) == 0 {
			para(&body, "TableofAuthorities", run("No authority was found in this paper.", false))
		}
		for _, g := range groups {
			para(&body, "TOAHeading", run(g.Heading, false)+tabRun+run("Page(s)", false))
			for _, e := range g.Entries {
				para(&body, "TableofAuthorities", run(e.Name, true)+run(e.Rest, false)+tabRun+run(e.Pages, e.Pages == "passim"))
			}
		}
	}
	doc := xmlHead + `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body.String() +
		`<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`
	b, err := zipped([]part{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRels},
		{"word/_rels/document.xml.rels", documentRels},
		{"word/styles.xml", styles},
		{"word/document.xml", doc},
	})
	if err != nil {
		return nil, err
	}
	return []File{{"table-of-authorities.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b}}, nil
}

type part struct{ name, text string }

// zipped packs parts into one archive, the same bytes each time.
func zipped(parts []part) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write([]byte(p.text)); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return b.Bytes(), err
}

func para(b *strings.Builder, style, runs string) {
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`, style, runs)
}

const tabRun = `<w:r><w:tab/></w:r>`

// escaped is s as XML text; what XML cannot hold becomes U+FFFD.
func escaped(s string) string {
	var t bytes.Buffer
	xml.EscapeText(&t, []byte(s))
	return t.String()
}

// run is text with its italics; "" is no run.
func run(s string, italic bool) string {
	if s == "" {
		return ""
	}
	props := ""
	if italic {
		props = "<w:rPr><w:i/></w:rPr>"
	}
	return `<w:r>` + props + `<w:t xml:space="preserve">` + escaped(s) + `</w:t></w:r>`
}

const (
	xmlHead      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`
	packageRels = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	documentRels = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`
	// 9360 twentieths of a point is the width of the text on letter paper with inch margins.
	styles = xmlHead + `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
		`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="TOAHeading"><w:name w:val="toa heading"/><w:basedOn w:val="Normal"/><w:next w:val="TableofAuthorities"/><w:pPr><w:keepNext/><w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="TableofAuthorities"><w:name w:val="table of authorities"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9360"/></w:tabs><w:spacing w:after="120"/><w:ind w:left="360" w:right="1080" w:hanging="360"/></w:pPr></w:style>` +
		`</w:styles>`
)
