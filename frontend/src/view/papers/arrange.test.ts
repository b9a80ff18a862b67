import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../engine/fake.ts';
import { summarize } from '../../engine/summary.ts';
import { Paper } from '../../model/paper.svelte.ts';
import { arrange, type Row } from './arrange.ts';

function paper(id: string, caseName: string, due = '', court = ''): Paper {
  const p = new Paper(id, `${id}.pdf`, { kind: 'doc', id }, 1);
  p.summary = { ...summarize(emptyReport()), caseName, court: court ? { id: court, name: court, cite: court } : null, deadlines: due ? [{ id: 'd', who: '', what: '', due, event: false }] : [] };
  return p;
}
const names = (rows: Row[]) => rows.map((r) => (r.type === 'head' ? `[${r.title} ${r.count}]` : r.id));
const papers = [paper('a', 'Roe v. Wu', '2026-05-01'), paper('b', 'Abel v. Cane'), paper('c', 'Roe v. Wu', '2026-01-09', 'ca8')];

describe('the list of papers', () => {
  it('stands as it was added', () => {
    expect(names(arrange(papers, { filter: '', sort: 'added', group: false }))).toEqual(['a', 'b', 'c']);
  });
  it('by deadline puts papers without one last', () => {
    expect(names(arrange(papers, { filter: '', sort: 'deadline', group: false }))).toEqual(['c', 'a', 'b']);
  });
  it('by name', () => {
    expect(names(arrange(papers, { filter: '', sort: 'name', group: false }))).toEqual(['b', 'a', 'c']);
  });
  it('is filtered by all the words, in any field', () => {
    expect(names(arrange(papers, { filter: 'roe CA8', sort: 'added', group: false }))).toEqual(['c']);
  });
  it('is grouped by case with its count', () => {
    expect(names(arrange(papers, { filter: '', sort: 'added', group: true }))).toEqual(['[Roe v. Wu 2]', 'a', 'c', '[Abel v. Cane 1]', 'b']);
  });
});
