/** A kind of file that can be written. */
export interface Format {
  id: string;
  name: string;
  what: string;
  ending: string;
  /** written by the page, not by the core */
  byPage?: boolean;
}

/** The kinds of file, most asked for first. */
export const formats: readonly Format[] = [
  { id: 'toa-docx', name: 'Table of authorities, Word', what: 'with dot leaders and printed page numbers', ending: 'docx' },
  { id: 'toa-md', name: 'Table of authorities, text', what: 'Markdown', ending: 'md' },
  { id: 'html', name: 'Report', what: 'one page to keep with the case: what was found, with the words', ending: 'html' },
  { id: 'pdf', name: 'PDF with marks', what: 'the paper with highlights and an outline; its pages stay as they are', ending: 'pdf' },
  { id: 'ics', name: 'Calendar', what: 'one entry a deadline, with the sentence and the arithmetic', ending: 'ics' },
  { id: 'xlsx', name: 'Workbook (Excel)', what: 'rulings, deadlines and citations on sheets', ending: 'xlsx' },
  { id: 'csv', name: 'Table (CSV)', what: 'a row a finding', ending: 'csv' },
  { id: 'csl', name: 'Citations, CSL-JSON', what: 'for Zotero and others', ending: 'json' },
  { id: 'bibtex', name: 'Citations, BibTeX', what: 'for LaTeX', ending: 'bib' },
  { id: 'ris', name: 'Citations, RIS', what: 'for EndNote and others', ending: 'ris' },
  { id: 'webannotation', name: 'Web annotations', what: 'W3C JSON-LD, each mark with its quotation', ending: 'jsonld' },
  { id: 'json', name: 'Reports', what: 'JSON lines: each report as it was read, with corrections and ticks beside it', ending: 'jsonl', byPage: true },
  { id: 'corrections', name: 'Corrections and ticks', what: 'JSON lines, without the reports', ending: 'jsonl', byPage: true },
];
