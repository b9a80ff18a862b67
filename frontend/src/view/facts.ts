import { longDate } from '../lib/dates.ts';
import { plain } from '../lib/words.ts';
import type { Paper } from '../model/paper.svelte.ts';

/** What a paper is, in the order of the question: court, number, kind, judge, date. What is not known is left out. */
export function factsOf(paper: Paper): string[] {
  const s = paper.shown;
  if (!s) return [];
  return [s.court?.cite ?? '', s.docket, paper.kind, s.judge ? judgeLine(s.judge) : '', s.date ? longDate(s.date) : ''].filter(Boolean);
}

const offices: [RegExp, string][] = [[/magistrate/, 'M.J.'], [/bankruptcy/, 'Bankr. J.'], [/chief/, 'C.J.'], [/circuit/, 'Cir. J.'], [/district/, 'D.J.'], [/justice|judge/, 'J.']];

/** "Beatrix R. Kessling, M.J."; an office without a short form as it stands. */
function judgeLine({ name, office }: { name: string; office: string }): string {
  const short = offices.find(([words]) => words.test(office.toLowerCase()))?.[1] ?? plain(office);
  return [name, short].filter(Boolean).join(', ');
}
