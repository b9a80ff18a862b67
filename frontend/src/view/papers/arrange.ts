import type { Paper } from '../../model/paper.svelte.ts';

/** One line of the list: a heading, or a paper. */
export type Row = { type: 'head'; id: string; title: string; count: number } | { type: 'paper'; id: string; paper: Paper };

interface Wish {
  filter: string;
  /** only those that could not be read */
  failed?: boolean;
  sort: 'added' | 'deadline' | 'name' | 'court' | 'date';
  group: boolean;
}

/** The papers as the reader wants them listed. A paper without the value sorted by comes last. */
export function arrange(papers: readonly Paper[], { filter, failed = false, sort, group }: Wish): Row[] {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const kept = sorted(
    papers.filter((p) => (!failed || p.state === 'failed') && (words.length === 0 || words.every((w) => haystack(p).includes(w)))),
    sort,
  );
  if (!group) return kept.map((paper) => ({ type: 'paper', id: paper.id, paper }));
  const cases = new Map<string, Paper[]>();
  for (const p of kept) {
    const name = p.shown?.caseName || 'Case not known';
    const list = cases.get(name);
    if (list) list.push(p);
    else cases.set(name, [p]);
  }
  return [...cases].flatMap(([title, list]) => [
    { type: 'head' as const, id: `case ${title}`, title, count: list.length },
    ...list.map((paper) => ({ type: 'paper' as const, id: paper.id, paper })),
  ]);
}

const keys: { [S in Exclude<Wish['sort'], 'added'>]: (p: Paper) => string } = {
  deadline: (p) => p.nextDeadline('')?.due ?? '',
  name: (p) => p.heading.toLowerCase(),
  court: (p) => p.shown?.court?.name ?? '',
  date: (p) => p.shown?.date ?? '',
};

function sorted(papers: Paper[], sort: Wish['sort']): Paper[] {
  if (sort === 'added') return papers;
  const { compare } = new Intl.Collator('en');
  return papers
    .map((paper) => ({ paper, key: keys[sort](paper) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key))
    .map(({ paper }) => paper);
}

function haystack(p: Paper): string {
  const s = p.shown;
  return [p.name, s?.caseName, s?.court?.name, s?.docket, p.kind, s?.judge?.name].join(' ').toLowerCase();
}
