import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../engine/fake.ts';
import { summarize } from '../../engine/summary.ts';
import { byCourt, byYear, type Read, shared } from './tally.ts';

const paper = (id: string, cites: [key: string, year: number, court: string, kind?: string][]): Read => ({
  id,
  name: id,
  summary: { ...summarize(emptyReport()), authorities: cites.map(([key, year, court, kind = 'case']) => ({ key, display: key, kind, year, court, times: 1 })) },
});

describe('pictures of many papers', () => {
  const read = [paper('a', [['x', 1998, 'ca8'], ['y', 2001, 'scotus'], ['record/4', 0, '', 'record']]), paper('b', [['x', 1998, 'ca8'], ['record/4', 0, '', 'record']])];
  it('count an authority once, and name the years between', () => {
    expect(byYear(read)).toEqual([{ name: '1998', times: 1 }, { name: '1999', times: 0 }, { name: '2000', times: 0 }, { name: '2001', times: 1 }]);
  });
  it('turn to decades where the years are many', () => {
    expect(byYear([paper('a', [['x', 1897, ''], ['y', 2003, '']])]).at(0)).toEqual({ name: '1890s', times: 1 });
  });
  it('sum up the courts that find no bar', () => {
    const many = paper('a', Array.from({ length: 20 }, (_, i): [string, number, string] => [`k${i}`, 0, `court ${String(i).padStart(2, '0')}`]));
    const bars = byCourt([many]);
    expect(bars.at(-1)).toEqual({ name: '6 other courts', times: 6 });
    expect(bars.reduce((n, b) => n + b.times, 0)).toBe(20);
  });
  it('show what papers share; docket entries of two cases are no common authority', () => {
    expect(shared(read).map((r) => r.key)).toEqual(['x']);
  });
  it('are empty where nothing is', () => {
    expect([byYear([]), byCourt([]), shared([])]).toEqual([[], [], []]);
  });
});
