import type { Report } from '../../engine/contract.gen.ts';
import { isRecord, type Panel } from '../../model/items.ts';

/** What the panels are called. */
export const panelName: { [P in Panel]: string } = {
  rulings: 'Rulings',
  deadlines: 'Deadlines',
  authorities: 'Authorities',
  record: 'Record',
  standards: 'Standards',
  people: 'People',
  notes: 'Notes',
};

/** Shorter, where there is little room. */
export const shortName: { [P in Panel]?: string } = { deadlines: 'Due', authorities: 'Cited', standards: 'Tests' };

/** How many things a panel holds. */
export function countOf(r: Report, panel: Panel): number {
  switch (panel) {
    case 'rulings':
      return r.rulings.length;
    case 'deadlines':
      return r.deadlines.length;
    case 'authorities':
      return r.authorities.filter((a) => a.kind !== 'record').length;
    case 'record':
      return r.authorities.filter((a) => a.kind === 'record').length || r.citations.filter(isRecord).length;
    case 'standards':
      return r.standards.length + r.claims.length;
    case 'people':
      return (r.caption?.parties.length ?? 0) + r.judges.length;
    case 'notes':
      return r.findings.length + r.notes.length;
  }
}

/** Why a panel is empty, in a sentence; never a guess at what it might have held. */
export function whyEmpty(r: Report, panel: Panel): string {
  if (r.text === '' && r.source.textLayer === 'none') return 'The pages are pictures without text, so nothing could be read in them. Let a scanning program recognise the text first (“OCR”, “make searchable”), then open the file again.';
  if (r.pages.length < r.source.pages) return 'Nothing of this kind stands on the first pages; the rest is being read.';
  switch (panel) {
    case 'rulings':
      return 'No words of decision were found: nothing is granted, denied, ordered or recommended in so many words.';
    case 'deadlines':
      return r.document.class === 'report_and_recommendation'
        ? 'No deadline is stated. A recommendation usually opens fourteen days for objections (28 U.S.C. § 636(b)(1)); this paper does not say so.'
        : 'No deadline is stated.';
    case 'authorities':
      return 'No case, statute or rule is cited.';
    case 'record':
      return 'Nothing in the record is cited.';
    case 'standards':
      return 'No legal test was recognised.';
    case 'people':
      return 'No caption and no signature were found.';
    case 'notes':
      return 'Nothing in this paper gave cause for doubt.';
  }
}
