import type { Summary } from '../../engine/summary.ts';
import { groupOf } from '../../lib/words.ts';

/** A paper that was read. */
export interface Read {
  id: string;
  name: string;
  summary: Summary;
}

/** One bar of a picture. */
export interface Bar {
  name: string;
  times: number;
}

/** One authority that several papers cite. */
export interface SharedRow {
  key: string;
  display: string;
  /** by paper id: how often */
  times: ReadonlyMap<string, number>;
}

/** How many authorities are of each year; the years between the first and the last are all named. */
export function byYear(papers: readonly Read[]): Bar[] {
  const years = tally(papers, (a) => (a.year > 0 ? String(a.year) : ''));
  const known = [...years.keys()].map(Number).sort((a, b) => a - b);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const step = last - first > 60 ? 10 : 1;
  const bars = new Map<number, number>();
  for (let y = Math.floor(first / step) * step; y <= last; y += step) bars.set(y, 0);
  for (const y of known) bars.set(Math.floor(y / step) * step, (bars.get(Math.floor(y / step) * step) ?? 0) + (years.get(String(y)) ?? 0));
  return [...bars].map(([y, times]) => ({ name: step === 1 ? String(y) : `${y}s`, times }));
}

/** How many authorities come from each court, most first; the rest is summed up, not dropped. */
export function byCourt(papers: readonly Read[], most = 14): Bar[] {
  const all = [...tally(papers, (a) => a.court)].map(([name, times]) => ({ name, times })).sort((a, b) => b.times - a.times || a.name.localeCompare(b.name));
  const rest = all.slice(most);
  return rest.length === 0 ? all : [...all.slice(0, most), { name: `${rest.length} other courts`, times: rest.reduce((n, b) => n + b.times, 0) }];
}

/** The authorities that two papers or more cite, those of most papers first. */
export function shared(papers: readonly Read[], most = 40): SharedRow[] {
  const rows = new Map<string, { display: string; times: Map<string, number> }>();
  for (const p of papers) {
    for (const a of p.summary.authorities) {
      if (groupOf(a.kind) === 'Record') continue; // docket entries of different cases share only a number
      const row = rows.get(a.key) ?? { display: a.display, times: new Map<string, number>() };
      row.times.set(p.id, (row.times.get(p.id) ?? 0) + a.times);
      rows.set(a.key, row);
    }
  }
  return [...rows]
    .filter(([, r]) => r.times.size > 1)
    .map(([key, r]) => ({ key, ...r }))
    .sort((a, b) => b.times.size - a.times.size || a.display.localeCompare(b.display))
    .slice(0, most);
}

/** Each authority is counted once, however many papers cite it. */
function tally(papers: readonly Read[], name: (a: Summary['authorities'][number]) => string): Map<string, number> {
  const seen = new Set<string>();
  const out = new Map<string, number>();
  for (const p of papers) {
    for (const a of p.summary.authorities) {
      const n = name(a);
      if (n === '' || seen.has(a.key)) continue;
      seen.add(a.key);
      out.set(n, (out.get(n) ?? 0) + 1);
    }
  }
  return out;
}
