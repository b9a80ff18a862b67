import type { Paper } from '../../model/paper.svelte.ts';

/** One line of the list: a heading, or a paper. */
export type Row = { type: 'head'; id: string; title: string; count: number } | { type: 'paper'; id: string; paper: Paper };

interface Wish {
  filter: string;
  sort: 'added' | 'deadline' | 'name' | 'court' | 'date';
  group: boolean;
}

/** The papers as the reader wants them listed. A paper without the value sorted by comes last. */
export function arrange(papers: readonly Paper[], { filter, sort, group }: Wish): Row[] {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const kept = papers.filter((p) => words.every((w) => haystack(p).includes(w)));
  if (sort !== 'added') {
    const key = (p: Paper): string =>
      ({
        deadline: p.nextDeadline('')?.due ?? '',
        name: p.heading.toLowerCase(),
        court: p.shown?.court?.name ?? '',
        date: p.shown?.date ?? '',
      })[sort];
    kept.sort((a, b) => Number(key(a) === '') - Number(key(b) === '') || key(a).localeCompare(key(b)));
  }
  if (!group) return kept.map((paper) => ({ type: 'paper', id: paper.id, paper }));
  const cases = new Map<string, Paper[]>();
  for (const p of kept) {
    const name = p.shown?.caseName || 'Case not known';
    cases.set(name, [...(cases.get(name) ?? []), p]);
  }
  return [...cases].flatMap(([title, list]) => [
    { type: 'head' as const, id: `case ${title}`, title, count: list.length },
    ...list.map((paper) => ({ type: 'paper' as const, id: paper.id, paper })),
  ]);
}

function haystack(p: Paper): string {
  const s = p.shown;
  return [p.name, s?.caseName, s?.court?.name, s?.docket, p.kind, s?.judge?.name, p.state === 'failed' ? 'failed' : ''].join(' ').toLowerCase();
}
