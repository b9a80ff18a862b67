import { expect, it } from 'vitest';
import { className, count, groupOf, groupOrder, statusName } from './words.ts';

it('a value without a word of its own is shown, not hidden', () => {
  expect(className('bench_memo')).toBe('Bench memo');
  expect(statusName('half_ordered')).toBe('half ordered');
});
it('every heading has its place in the table', () => {
  for (const kind of ['case', 'statute', 'rule', 'record', 'journal', 'treatise', 'legislative', 'constitution', 'regulation', 'patent']) {
    expect(groupOrder).toContain(groupOf(kind));
  }
});
it('counts are read aloud', () => {
  expect([count(1, 'paper'), count(0, 'paper'), count(1200, 'page')]).toEqual(['1 paper', '0 papers', '1,200 pages']);
});
